"""Fits the chains that settle which words are a cue, its source and its content: `python -m training.fit_chains [--every 4]`.

Reads one document in so many of PolNeAR's training part with the shipped weights, and learns from what their heads say of its
words. The weights were trained on these documents and are surer of them than of others, so little is learnt here that the heads'
probabilities do not carry: boundaries, quotation marks, parts of speech and common words. PolNeAR's development part is not read.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from sanudo.model.attributions import Marked, arc_evidence, cue_evidence, cue_spans, marked
from sanudo.model.chains import Chain, Evidence, piece_rows
from sanudo.model.encoder import Anchors, Encoder, Read, softmax
from sanudo.model.graph import SpanTable
from sanudo.model.tokens import Words
from sanudo.text.segment import sentences
from training.data import DATA

INTO = Path("src/sanudo/model/data")
Example = tuple[Evidence, NDArray[np.int64]]


@dataclass(frozen=True)
class Settings:
    """Word pieces seen less often than `common` have no weights of their own; the penalties are those of squared weights."""

    common: int
    penalty: float
    piece_penalty: float
    steps: int


CUE, ARC = Settings(40, 1e-5, 4e-5, 700), Settings(100, 1e-3, 1e-3, 600)
RATE = 0.03
LENIENT = 0.5
"""The bias with which cues are found to learn from: some that are none, so that it is learnt that these have no content."""


def padded(parts: Sequence[Evidence], labels: Sequence[NDArray[np.int64]]) -> tuple[Evidence, NDArray[np.int64]]:
    """Return the evidence of many documents as one."""
    widest = max(part.piece.shape[1] for part in parts)

    def widen(values: NDArray[Any]) -> NDArray[Any]:
        room = [(0, 0), (0, widest - values.shape[1]), *[(0, 0)] * (values.ndim - 2)]
        return np.pad(values, room)

    joined = {
        name: np.concatenate([widen(getattr(part, name)) for part in parts]) for name in ("state", "move", "piece", "barred")
    }
    length = np.concatenate([part.length for part in parts])
    return Evidence(length=length, **joined), np.concatenate([widen(each) for each in labels])


def fit(evidence: Evidence, labels: NDArray[np.int64], states: int, chosen: Settings) -> Chain:
    """Return the chain that makes the labels most probable."""
    valid = np.arange(evidence.piece.shape[1])[None] < evidence.length[:, None]
    counts = Counter(evidence.piece[valid].tolist())
    pieces = np.array(sorted(piece for piece, number in counts.items() if number >= chosen.common), np.int64)
    here = torch.tensor(piece_rows(pieces, evidence.piece))
    rest = torch.full((len(here), 1), len(pieces))
    rows = (torch.cat([rest, here[:, :-1]], 1), here, torch.cat([here[:, 1:], rest], 1))
    state, move = torch.tensor(evidence.state), torch.tensor(evidence.move)
    shapes = {
        "state": (state.shape[2], states),
        "move": (move.shape[2], states, states),
        "state_piece": (3, len(pieces) + 1, states),
        "move_piece": (2, len(pieces) + 1, states, states),
    }
    weights = {name: torch.zeros(shape, requires_grad=True) for name, shape in shapes.items()}
    barred, gold = torch.tensor(evidence.barred), torch.tensor(labels)
    length = torch.tensor(evidence.length)
    order = torch.argsort(length)
    groups = list(torch.split(order, max(1, len(order) // 24)))
    optimiser = torch.optim.Adam(list(weights.values()), lr=RATE)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, chosen.steps)
    generator = torch.Generator().manual_seed(1)
    for _ in range(chosen.steps):
        some = groups[int(torch.randint(len(groups), (1,), generator=generator))]
        wide = int(length[some].max())
        total = _loss(
            weights,
            state[some, :wide],
            move[some, :wide],
            [r[some, :wide] for r in rows],
            barred[some, :wide],
            gold[some, :wide],
            length[some],
        ) / float(length[some].sum())
        total = total + chosen.penalty * sum(weights[name].square().sum() for name in ("state", "move"))
        total = total + chosen.piece_penalty * sum(weights[name].square().sum() for name in ("state_piece", "move_piece"))
        optimiser.zero_grad()
        total.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
    found = {name: value.detach().numpy() for name, value in weights.items()}
    return Chain(pieces=pieces, **found)


def _loss(weights, state, move, rows, barred, gold, length):  # type: ignore[no-untyped-def]
    """Return the negative log likelihood of the labels of some sequences."""
    scores = state @ weights["state"] + sum(weights["state_piece"][number][rows[number]] for number in range(3))
    scores = scores.masked_fill(
        torch.cat([torch.zeros_like(barred[..., None]), barred[..., None].expand(*barred.shape, scores.shape[2] - 1)], -1), -1e4
    )
    moves = torch.einsum("ntg,gab->ntab", move, weights["move"])
    moves = moves + weights["move_piece"][0][rows[0]] + weights["move_piece"][1][rows[1]]
    reached = scores[:, 0]
    count = len(scores)
    index = torch.arange(count)
    path = scores[index, 0, gold[:, 0]]
    for word in range(1, scores.shape[1]):
        alive = word < length
        after = torch.logsumexp(reached[:, :, None] + moves[:, word], 1) + scores[:, word]
        reached = torch.where(alive[:, None], after, reached)
        step = moves[index, word, gold[:, word - 1], gold[:, word]] + scores[index, word, gold[:, word]]
        path = path + torch.where(alive, step, torch.zeros_like(step))
    return (torch.logsumexp(reached, 1) - path).sum()


# --- examples


@dataclass
class Seen:
    """A document of PolNeAR as the encoder left it."""

    gold: list[dict[str, Any]]
    words: Words
    reads: list[Read]
    marked: Marked

    def touching(self, spans: Sequence[Sequence[int]]) -> NDArray[np.bool_]:
        """Return which words share a character with some spans."""
        found = np.zeros(len(self.words), bool)
        for start, stop in spans:
            found |= (self.words.start < stop) & (self.words.stop > start)
        return found


def read(encoder: Encoder, path: Path, every: int) -> Iterator[Seen]:
    """Yield one document in so many of a file of PolNeAR."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for number, line in enumerate(lines) if number % every == 0]
    for record in records:
        text = record["text"]
        words = encoder.tokenizer.words(text, list(sentences(text, 0, len(text))))
        reads = encoder.read([words])[0]
        scores = np.concatenate([each.scores[each.window.own - each.window.first :] for each in reads])
        heads = {head: softmax(scores[:, encoder.heads[head]]) for head in ("attribution", "upos")}
        yield Seen(record["attributions"], words, reads, marked(words, heads))


def cue_example(seen: Seen) -> Example:
    """Return the evidence for a document's cues and the labels of its words, by paragraph."""
    evidence = cue_evidence(seen.marked)
    labels = np.zeros(len(seen.words), np.int64)
    for each in seen.gold:
        inside = np.flatnonzero(seen.touching(each["cue"]))
        labels[inside] = 2
        labels[inside[:1]] = 1
    first = np.append(0, np.cumsum(evidence.length)[:-1])
    return evidence, _rows(evidence, [labels[a : a + n] for a, n in zip(first, evidence.length, strict=True)])


def arc_example(encoder: Encoder, seen: Seen, cues: SpanTable) -> Example:
    """Return the evidence for sources and contents of the cues found in a document, and the labels of its words for each.

    A cue that is none has neither.
    """
    owns = np.array([each.window.own for each in seen.reads])
    window = np.searchsorted(owns, cues.first, side="right") - 1
    shift = np.array([seen.reads[each].window.first for each in window], np.int32)
    stop = np.array([seen.reads[each].window.last for each in window], np.int32)
    none = np.zeros(len(cues), np.int32)
    asked = Anchors("attribution", window.astype(np.int32), cues.first - shift, np.minimum(cues.last, stop) - shift, none, none)
    shown = [each.labels for each in encoder.focus(seen.reads, [asked])[0]]
    evidence, low = arc_evidence(seen.marked, cues.first, cues.last, shown, shift)
    places = [(seen.touching(each["cue"]), each) for each in seen.gold]
    rows = []
    for row, (start, length) in enumerate(zip(low, evidence.length, strict=True)):
        labels = np.zeros(length, np.int64)
        true = next((each for place, each in places if place[cues.first[row] : cues.last[row]].any()), None)
        if true is not None:
            for label, role in enumerate(("source", "content"), 1):
                labels[seen.touching(true[role])[start : start + length]] = label
        rows.append(np.where(evidence.barred[row, :length], 0, labels))
    return evidence, _rows(evidence, rows)


def _rows(evidence: Evidence, labels: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
    found = np.zeros(evidence.piece.shape, np.int64)
    for row, each in enumerate(labels):
        found[row, : len(each)] = each
    return found


def main() -> None:
    """Fit and write both chains."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--every", type=int, default=4)
    args = parser.parse_args()
    encoder = Encoder()
    documents = list(read(encoder, args.data / "statements/polnear_train.jsonl.gz", args.every))
    made = [cue_example(seen) for seen in documents]
    cue = fit(*padded([evidence for evidence, _ in made], [labels for _, labels in made]), states=3, chosen=CUE)
    write("cue", cue)
    found = [(seen, cue_spans(seen.marked, model=cue, bias=LENIENT)) for seen in documents]
    made = [arc_example(encoder, seen, cues) for seen, cues in found if len(cues)]
    write("arc", fit(*padded([evidence for evidence, _ in made], [labels for _, labels in made]), states=3, chosen=ARC))
    print(f"{len(documents)} documents, {sum(len(cues) for _, cues in found)} cues")


def write(name: str, found: Chain) -> None:
    """Write a chain where the package looks for it."""
    values = {each: getattr(found, each).astype(np.float16) for each in ("state", "move", "state_piece", "move_piece")}
    np.savez_compressed(INTO / f"{name}_chain.npz", pieces=found.pieces.astype(np.int32), **values)


if __name__ == "__main__":
    main()
