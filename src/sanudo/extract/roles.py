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
from functools import cache, cached_property
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.extract.layout import Layout
from sanudo.extract.people import People
from sanudo.model.graph import Floats
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
        self.stop = np.array([mention.stop for mention, _ in mentions], np.int64)
        self.token = np.array([layout.token_at(mention.start) for mention, _ in mentions], np.int64)
        self.sentence = np.array([layout.sentence(mention.start) for mention, _ in mentions], np.int64)
        self.nominal = np.array([mention.nominal for mention, _ in mentions], bool)
        lands = {code: row for row, code in enumerate(sorted({actor.country or "" for actor in self.actors} - {""}))}
        self.land = np.array([lands.get(actor.country or "", -1) for actor in self.actors], np.int64)
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

    @cached_property
    def arc_scores(self) -> Floats:
        """Return the best arc from each trigger to a mention of each actor, as actor and as recipient [triggers, actors, 2]."""
        graph = self.layout.graph
        table, arcs = graph.spans.get("event"), graph.arcs.get("event")
        found = np.zeros((len(table) if table is not None else 0, len(self), len(ROLES)), np.float32)
        if arcs is None or not len(arcs.anchor) or not len(self.owner):
            return found
        anchor = arcs.anchor.astype(np.int64)
        opens, closes = graph.tokens.start[arcs.first], graph.tokens.stop[arcs.last - 1]
        for role, name in enumerate(ROLES):
            chosen = np.flatnonzero(arcs.label == arcs.labels.index(name))
            touching = (self.start < closes[chosen, None]) & (self.stop > opens[chosen, None])
            arc, mention = np.nonzero(touching)
            np.maximum.at(found[:, :, role], (anchor[chosen[arc]], self.owner[mention]), arcs.score[chosen[arc]])
        return found

    def nearness(self, spans: Sequence[Span]) -> Floats:
        """Return how near each actor is named to each trigger [triggers, actors, features]."""
        out = np.zeros((len(spans), len(self), 9), np.float32)
        here = np.array([[self.layout.sentence(span.start)] for span in spans], np.int64).reshape(-1, 1)
        token = np.array([[self.layout.token_at(span.start)] for span in spans], np.int64).reshape(-1, 1)
        gap, steps = self.sentence - here, np.abs(self.token - token)
        same = gap == 0
        for column, chosen in enumerate((same & (self.token < token), same & (self.token >= token))):
            away = self._least(np.where(chosen, steps, 99), 99)
            out[:, :, column] = away < 99
            out[:, :, 2 + column] = 1.0 / (1.0 + away)
        for column, chosen in enumerate((gap < 0, gap > 0)):
            away = self._least(np.where(chosen, np.abs(gap), FAR), FAR)
            out[:, :, 4 + column] = 1.0 / np.maximum(away, 1.0)
            out[:, :, 6 + column] = away <= 2
        out[:, :, 8] = np.minimum((same & ~self.nominal).astype(np.float32) @ self._owned, 2)
        return out

    def _least(self, values: NDArray[np.int64], most: int) -> Floats:
        """Return the least value of each actor's mentions [triggers, mentions] -> [triggers, actors], `most` at most."""
        found = np.full((len(values), len(self)), most, np.float32)
        if len(self.owner):
            order = np.argsort(self.owner, kind="stable")
            opens = np.flatnonzero(np.diff(self.owner[order], prepend=-1))
            least = np.minimum.reduceat(values[:, order], opens, axis=1)
            found[:, self.owner[order][opens]] = np.minimum(least, most)
        return found

    @cached_property
    def _owned(self) -> Floats:
        """Return which mention is of which actor [mentions, actors]."""
        return np.asarray(self.owner[:, None] == np.arange(len(self)), np.float32)


@dataclass(frozen=True, slots=True)
class Act:
    """A trigger whose parties are asked for: its row, type and the odds of all types, and the statement it stands in."""

    row: int
    event_type: str
    type_odds: Floats
    span: Span
    said_in: Statement | None
    quoted: bool


def features(cast: Cast, acts: Sequence[Act]) -> Floats:
    """Return what is seen of every actor as party to each act [acts, actors, features]."""
    count = len(cast)
    arcs = cast.arc_scores[[act.row for act in acts]]
    before = np.concatenate([np.zeros((1, count, 2), np.float32), arcs])[: len(acts)]
    none = np.zeros((len(acts), 2), np.float32)
    best = arcs.max(1) if count else none
    logit = np.log((arcs + 0.01) / (1.01 - arcs))
    least = np.maximum(best, 0.02)[:, None]
    relative = [arcs >= least, (arcs > 0.5), arcs / least]
    top = np.where(best[:, 0] > 0.3, arcs[:, :, 0].argmax(1) if count else 0, -1)[:, None]
    leads = np.arange(count) == top
    land = (top >= 0) & (cast.land >= 0) & (cast.land == cast.land[top]) if count else leads
    follows = before >= np.maximum(before.max(1) if count else none, 0.3)[:, None]
    columns = [arcs, logit, *relative, leads[:, :, None], land[:, :, None], _said(cast, acts), follows, before]
    columns += [cast.nearness([act.span for act in acts]), np.broadcast_to(cast.fixed, (len(acts), *cast.fixed.shape))]
    whole = _whole(acts, best, count)
    columns.append(np.broadcast_to(whole[:, None], (len(acts), count, whole.shape[1])))
    return np.concatenate(columns, axis=2, dtype=np.float32)


def _said(cast: Cast, acts: Sequence[Act]) -> Floats:
    """Return who speaks in the statement an act stands in, and who does not [acts, actors, 2]."""
    said = np.zeros((len(acts), len(cast), 2), np.float32)
    for row, act in enumerate(acts):
        speakers = act.said_in.speakers if act.said_in else ()
        if speakers:
            said[row, :, 1] = 1
            said[row, [cast.number[who] for who in speakers if who in cast.number]] = (1, 0)
    return said


def _whole(acts: Sequence[Act], best: Floats, count: int) -> Floats:
    """Return what does not depend on the actor [acts, features]; `best` are the best arcs of each act [acts, 2]."""
    kind = np.array([[act.event_type == name for name in TYPES] for act in acts], np.float32)
    odds = np.array([act.type_odds for act in acts], np.float32)
    quoted = np.array([[act.quoted, np.log1p(count)] for act in acts], np.float32)
    return np.concatenate([kind, odds, best, best > 0.4, quoted], axis=1, dtype=np.float32)
