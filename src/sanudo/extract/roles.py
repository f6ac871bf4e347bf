"""Who did it and to whom: weighs, for one trigger, every actor of the document as actor and as recipient of the event.

The focus draws arcs from a trigger to the mentions in its window. Half of the recipients of news are not named there, though:
they were named sentences away, or go without saying. So each actor of the document is a candidate, seen by the arcs to its
mentions, how near they stand, how much the article is about it, who speaks, and what it did in the event before. A small
network (one hidden layer), fitted by `training/fit_roles.py`, turns that into two probabilities.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np

from sanudo.errors import ModelError
from sanudo.extract.layout import Layout
from sanudo.extract.people import People
from sanudo.model.graph import ArcTable, Floats
from sanudo.ontology.plover import TYPES
from sanudo.stage import Facts
from sanudo.types import Actor, Mention, Span, Statement

KINDS = ("person", "organisation", "state", "group", "igo", "medium")
SECTORS = ("GOV", "MIL", "REB", "LEG", "JUD", "COP", "CVL", "UNK", "JRN", "PTY", "OPP", "IGO")
ROLES = ("actor", "recipient")
FAR = 40
"""Distances in sentences beyond this are all alike."""


@dataclass(frozen=True, slots=True)
class RoleWeights:
    """The network: `first` [features + 1, hidden], `second` [hidden + 1, 2]; the last rows are added."""

    first: Floats
    second: Floats

    def probabilities(self, features: Floats) -> Floats:
        """Return the probability of each candidate as actor and as recipient [candidates, 2]."""
        hidden = np.maximum(features @ self.first[:-1] + self.first[-1], 0.0)
        scores = hidden @ self.second[:-1] + self.second[-1]
        return np.asarray(1.0 / (1.0 + np.exp(-scores)), np.float32)


@cache
def shipped_weights() -> RoleWeights:
    """Return the weights that come with the package. Raises ModelError where they are missing or damaged."""
    with as_file(files("sanudo.extract") / "data" / "roles.npz") as path:
        return read_weights(path)


def read_weights(path: Path) -> RoleWeights:
    """Return the weights in a file. Raises ModelError where it is missing or damaged."""
    try:
        with np.load(path, allow_pickle=False) as archive:
            return RoleWeights(archive["first"].astype(np.float32), archive["second"].astype(np.float32))
    except (OSError, ValueError, KeyError, zlib.error) as error:
        raise ModelError(f"The weights of roles cannot be read: {error}.", hint="Install Sanudo again.") from error


class Cast:
    """The actors of one document as candidates for the roles of its events."""

    def __init__(self, layout: Layout, facts: Facts, people: People) -> None:
        self.layout, self.people = layout, people
        self.actors: tuple[Actor, ...] = facts[Actor]
        self.number = {actor.id: index for index, actor in enumerate(self.actors)}
        mentions = [(mention, self.number[who]) for mention in facts[Mention] if (who := people.actor(mention)) is not None]
        self.owner = np.array([owner for _, owner in mentions], np.int64)
        self.start = np.array([mention.start for mention, _ in mentions], np.int64)
        self.token = np.array([layout.graph.token_at(mention.start) for mention, _ in mentions], np.int64)
        self.sentence = np.array([layout.sentence(mention.start) for mention, _ in mentions], np.int64)
        self.nominal = np.array([mention.nominal for mention, _ in mentions], bool)
        self.fixed = self._fixed([mention for mention, _ in mentions])

    def __len__(self) -> int:
        return len(self.actors)

    def _fixed(self, mentions: Sequence[Mention]) -> Floats:
        """Return what does not depend on the event [actors, features]: how much the article is about each, and what it is."""
        count = np.bincount(self.owner, minlength=len(self)).astype(np.float32)
        plain = np.bincount(self.owner[~self.nominal], minlength=len(self)).astype(np.float32)
        headline = np.zeros(len(self), np.float32)
        for mention, owner in zip(mentions, self.owner, strict=True):
            headline[owner] += self.layout.in_headline(mention.start)
        rank = np.argsort(np.argsort(-count, kind="stable"), kind="stable")
        columns = [np.log1p(count), np.log1p(plain), count / max(1.0, float(count.max(initial=1.0))), np.minimum(headline, 2)]
        columns += [(rank < 3).astype(np.float32), (plain == 0).astype(np.float32)]
        columns += [np.array([actor.kind == kind for actor in self.actors], np.float32) for kind in KINDS]
        columns += [np.array([actor.sector == sector for actor in self.actors], np.float32) for sector in SECTORS]
        columns.append(np.array([actor.named for actor in self.actors], np.float32))
        columns.append(np.array([actor.country is not None for actor in self.actors], np.float32))
        return np.stack(columns, 1).astype(np.float32) if len(self) else np.zeros((0, len(columns)), np.float32)

    def arc_scores(self, table: ArcTable | None, row: int) -> Floats:
        """Return for each actor the best arc from a trigger to one of its mentions, as actor and as recipient [actors, 2]."""
        found = np.zeros((len(self), len(ROLES)), np.float32)
        if table is None:
            return found
        low, high = table.anchor.searchsorted(np.array([row, row + 1], table.anchor.dtype))
        labels = [table.labels.index(role) for role in ROLES]
        for arc in range(int(low), int(high)):
            if table.label[arc] in labels:
                role = labels.index(int(table.label[arc]))
                for mention in self.people.touching(self.layout.characters(int(table.first[arc]), int(table.last[arc]))):
                    who = self.people.actor(mention)
                    if who is not None:
                        index = self.number[who]
                        found[index, role] = max(found[index, role], float(table.score[arc]))
        return found

    def nearness(self, span: Span) -> Floats:
        """Return how near each actor is named to a trigger [actors, features]."""
        here, token = self.layout.sentence(span.start), self.layout.graph.token_at(span.start)
        gap = self.sentence - here
        same, before, after = gap == 0, gap < 0, gap > 0
        out = np.zeros((len(self), 9), np.float32)
        for column, chosen in enumerate((same & (self.token < token), same & (self.token >= token))):
            steps = np.full(len(self), 99.0, np.float32)
            np.minimum.at(steps, self.owner[chosen], np.abs(self.token[chosen] - token).astype(np.float32))
            out[:, column] = steps < 99
            out[:, 2 + column] = 1.0 / (1.0 + steps)
        for column, chosen in enumerate((before, after)):
            away = np.full(len(self), float(FAR), np.float32)
            np.minimum.at(away, self.owner[chosen], np.abs(gap[chosen]).astype(np.float32))
            out[:, 4 + column] = 1.0 / np.maximum(away, 1.0)
            out[:, 6 + column] = away <= 2
        np.add.at(out[:, 8], self.owner[same & ~self.nominal], 1.0)
        out[:, 8] = np.minimum(out[:, 8], 2)
        return out


def features(
    cast: Cast,
    arcs: Floats,
    before: Floats,
    span: Span,
    event_type: str,
    type_odds: Floats,
    said_in: Statement | None,
    quoted: bool,
) -> Floats:
    """Return what is seen of every actor as party to one event [actors, features].

    `arcs` are the scores of this trigger's arcs, `before` those of the trigger before it [actors, 2]; `said_in` is the
    statement the trigger stands in.
    """
    count = len(cast)
    best = arcs.max(0) if count else np.zeros(2, np.float32)
    logit = np.log((arcs + 0.01) / (1.01 - arcs))
    relative = [arcs >= np.maximum(best, 0.02), (arcs > 0.5), arcs / np.maximum(best, 0.02)]
    top = int(arcs[:, 0].argmax()) if count and best[0] > 0.3 else -1
    land = np.array(
        [top >= 0 and actor.country is not None and actor.country == cast.actors[top].country for actor in cast.actors]
    )
    speakers = said_in.speakers if said_in else ()
    said = np.array([[actor.id in speakers, bool(speakers) and actor.id not in speakers] for actor in cast.actors], np.float32)
    said = said.reshape(count, 2)
    last = before.max(0) if count else np.zeros(2, np.float32)
    follows = (before >= np.maximum(last, 0.3)).astype(np.float32)
    kind = np.array([event_type == name for name in TYPES], np.float32)
    whole = np.concatenate([kind, type_odds, best, [best[0] > 0.4, best[1] > 0.4, float(quoted), np.log1p(count)]]).astype(
        np.float32
    )
    leads = (np.arange(count) == top).astype(np.float32)[:, None]
    columns = [arcs, logit, *(each.astype(np.float32) for each in relative), leads, land.astype(np.float32)[:, None], said]
    columns += [follows, before, cast.nearness(span), cast.fixed, np.broadcast_to(whole, (count, len(whole)))]
    return np.concatenate(columns, axis=1, dtype=np.float32)
