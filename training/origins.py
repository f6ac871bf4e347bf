"""Whose an actor is: the sector and the country of every annotated mention, which the encoder learns to tell from its states.

At run time small maps on the states tell them (`sanudo.model.hints`), fitted by `training.fit_hints` when the encoder is done.
Here a like pair of maps learns together with the encoder, so that its states come to hold what those maps need: the sector by a
softmax, the country by a bilinear score of the mention and each word of its window that points to a country (as in biaffine
coreference, Lee et al., EMNLP 2017). The maps themselves are thrown away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from sanudo.ontology.sectors import SECTORS
from sanudo.resolve.actors_text import scene
from sanudo.types import Document, Span

UNKNOWN = -100
NOWHERE, IGO, FIRST_COUNTRY = 0, 1, 2
"""Numbers of no country and of intergovernmental bodies; the countries of a document come after them."""
LABELS = tuple(sorted(SECTORS))
RANK = 48
LIMITS = (1, 2, 4, 8, 16, 32, 64, 128)
"""Steps of the distance between mention and pointer, in words."""
SIDES = 3


@dataclass
class Origins:
    """Of a sample: `mentions` [n, 4] first and past-the-last word, sector and country; `pointers` [m, 3] words and country."""

    mentions: NDArray[np.int64]
    pointers: NDArray[np.int64]

    def within(self, row: int, first: int, last: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the columns [5, n] and [4, m] of words first <= i < last, numbered from there, after the number of a window."""
        found = []
        for table in (self.mentions, self.pointers):
            some = table[(table[:, 0] >= first) & (table[:, 1] <= last)]
            some = np.hstack([np.full((len(some), 1), row), some[:, :2] - first, some[:, 2:]])
            found.append(some.T)
        mentions, pointers = found
        # where nothing in the window points to a country, it cannot be told
        told = np.isin(mentions[4], pointers[3]) | (mentions[4] < FIRST_COUNTRY)
        mentions[4, ~told] = UNKNOWN
        return mentions, pointers


def origins_of(document: Document, actors: Sequence[dict[str, Any]], words: Any) -> Origins:
    """Return the origins of an article's annotated actors; `words(start, stop)` gives the words that characters touch."""
    spans = [(a, [*a["mentions"], *(a.get("nominals") or [])]) for a in actors]
    people = [Span(start, stop) for a, each in spans if a["kind"] == "person" for start, stop in a["mentions"]]
    made, numbers = scene(document, people), {"": NOWHERE, "IGO": IGO}
    pointers = []
    for pointer in made.pointers:
        if pointer.codes:
            number = numbers.setdefault(pointer.codes[0], len(numbers))
            pointers.append((*words(made.start[pointer.first], made.stop[pointer.last - 1]), number))
    mentions = []
    for actor, each in spans:
        sector = LABELS.index(actor["sector"]) if actor["sector"] in SECTORS else UNKNOWN
        country = numbers.get(actor["country"] or "", UNKNOWN)
        mentions += [(*words(*span), sector, country) for span in each]
    return Origins(_table(mentions, 4), _table(pointers, 3))


def _table(rows: Sequence[tuple[int, ...]], columns: int) -> NDArray[np.int64]:
    return np.array([row for row in rows if row[0] < row[1]], np.int64).reshape(-1, columns)


class Belonging(nn.Module):
    """The maps: from states to sectors, and to how well a pointer answers a mention."""

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.sector = nn.Linear(hidden, len(LABELS))
        self.asks, self.answers, self.scope = nn.Linear(hidden, RANK), nn.Linear(hidden, RANK + 1), nn.Linear(hidden, 2)
        self.far = nn.Parameter(torch.zeros(SIDES, len(LIMITS) + 1))
        self.near = nn.Parameter(torch.zeros(2))

    def forward(self, words: Tensor, sentence: Tensor, mentions: Tensor, pointers: Tensor) -> tuple[Tensor, Tensor]:
        """Return scores [mentions, sectors] and [mentions, countries] from states [windows, words, hidden]."""
        window, first, last = mentions[:3]
        here, there = span_means(words, *mentions[:3]), span_means(words, *pointers[:3])
        answers = self.answers(there)
        scores = (self.asks(here) @ answers[:, :-1].T).float() / RANK**0.5 + answers[:, -1].float()
        inside = (pointers[1] >= first[:, None]) & (pointers[2] <= last[:, None])
        before = pointers[1] < first[:, None]
        away = torch.where(before, first[:, None] - pointers[2], pointers[1] - last[:, None] + 1).clamp(min=0)
        step = torch.bucketize(away, torch.tensor(LIMITS, device=words.device), right=True)
        together = sentence[window, first][:, None] == sentence[pointers[0], pointers[1]]
        scores = scores + self.far[torch.where(inside, 0, torch.where(before, 1, 2)), step] + self.near[together.long()]
        scores = scores.masked_fill(window[:, None] != pointers[0], -1e4)
        countries = int(pointers[3].max()) + 1 if pointers.shape[1] else FIRST_COUNTRY
        top = scores.amax(1, keepdim=True).detach() if pointers.shape[1] else scores.new_zeros(len(first), 1)
        sums = torch.zeros(len(first), max(countries, FIRST_COUNTRY), device=words.device)
        given = torch.log(sums.index_add(1, pointers[3], torch.exp(scores - top)) + 1e-12) + top
        scope = self.scope(here).float()
        both = torch.stack([scope[:, 0], torch.logaddexp(given[:, IGO], scope[:, 1])], 1)
        return self.sector(here).float(), torch.cat([both, given[:, FIRST_COUNTRY:]], 1)


def span_means(words: Tensor, window: Tensor, first: Tensor, last: Tensor) -> Tensor:
    """Return the mean states [spans, hidden] of words first <= i < last of windows."""
    sums = F.pad(words.float().cumsum(1), (0, 0, 1, 0))
    return (sums[window, last] - sums[window, first]) / (last - first)[:, None]


def belonging_losses(maps: Belonging, words: Tensor, sentence: Tensor, mentions: Tensor, pointers: Tensor) -> dict[str, Tensor]:
    """Return the losses of sectors and countries over the mentions of a batch, where any is known."""
    if not mentions.shape[1]:
        return {}
    sectors, countries = maps(words, sentence, mentions, pointers)
    losses = {}
    for name, scores, gold in (("sector", sectors, mentions[3]), ("country", countries, mentions[4])):
        if bool((gold >= 0).any()):
            losses[name] = F.cross_entropy(scores, gold, ignore_index=UNKNOWN)
    return losses
