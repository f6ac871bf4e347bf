"""Where an event happened: weighs, for every trigger, each country of the document, and each place that it names.

The country of an event is told less by the words beside it than by the story: where it is datelined, whose government acts, who
is struck. So every country that a place, an actor or a dateline names is a candidate, and so is none. The places of the text
are candidates of their own, and so is no place. Both sets of weights are fitted by `training/fit_when.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sanudo.extract.people import People
from sanudo.extract.triggers import Triggers, grouped
from sanudo.model.graph import Floats
from sanudo.ontology.countries import find_countries
from sanudo.stage import Facts
from sanudo.types import Actor, Place, Statement

_BEFORE = (
    "in",
    "at",
    "near",
    "from",
    "to",
    "of",
    "outside",
    "into",
    "across",
    "on",
    "for",
    "with",
    "against",
    "the",
    "between",
    "off",
)
_BEFORE_WORD = re.compile(r"([A-Za-z]+)\W*\Z")
_PRECISIONS = ("country", "admin1", "admin2", "city", "feature", "region")
_HEAD = ("dateline", "byline", "title", "slug")
ROLES = ("actor", "recipient")
_NO_LAND = frozenset((None, "", "IGO", "NGO", "EUR", "UNO", "MNC"))


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that the document names once or more: `members` are its rows in `Lands.places`."""

    name: str
    country: str | None
    members: tuple[int, ...]


class Lands:
    """The countries and places of one document as candidates; in both, column 0 is none at all."""

    def __init__(self, triggers: Triggers, facts: Facts, people: People) -> None:
        self.triggers, self.people = triggers, people
        self.places = [place for place in facts[Place] if place.country or place.lat is not None]
        self.actors, self.statements = facts[Actor], facts[Statement]
        self.head = self._head()
        named = [place.country for place in self.places if place.country]
        own = [actor.country for actor in self.actors if actor.country not in _NO_LAND]
        heads = [code for codes in self.head.values() for code in codes]
        self.lands = sorted({code for code in (*named, *own, *heads) if code})
        self.number = {code: index for index, code in enumerate(self.lands)}
        spots: dict[tuple[str | None, str], list[int]] = {}
        for row, place in enumerate(self.places):
            if place.use != "demonym":
                spots.setdefault((place.country, place.name), []).append(row)
        self.spots = [Spot(name, code, tuple(members)) for (code, name), members in spots.items()]
        self.owner = [self.number[spot.country] if spot.country else -1 for spot in self.spots]

    def _head(self) -> dict[str, list[str]]:
        """Return the countries that the lines above the article name, by kind of line."""
        found: dict[str, list[str]] = {kind: [] for kind in _HEAD}
        document = self.triggers.layout.document
        for block in document.blocks:
            if block.kind in _HEAD:
                words = document.text[block.start : block.stop]
                named = _countries(words)
                towns = [
                    place.country
                    for place in self.places
                    if place.country and place.use == "literal" and _names(words, place.name)
                ]
                found[block.kind] += [code for code in (*named, *towns) if code]
        return found

    @cached_property
    def arcs(self) -> Floats:
        """Return the best arc from each trigger to each place [triggers, places]."""
        return self.triggers.arcs_to(self.places, "place")

    @cached_property
    def pairs(self) -> Floats:
        """Return what is seen of each place for each trigger [triggers, places, features]."""
        near = self.triggers.nearness(self.places, self.arcs)
        surface = self.surfaces
        literal = np.array([place.use == "literal" for place in self.places], np.float32)[None, :, None]
        same = near[:, :, 8] + near[:, :, 9]
        here = same[:, :, None] * surface[None, :, : len(_BEFORE)]
        return np.concatenate(
            [near, near[:, :, [0, 10, 11, 12, 14, 16, 19, 21]] * literal, here, self._last_named()[:, :, None]], 2
        )

    @cached_property
    def surfaces(self) -> Floats:
        """Return the word before each place, its precision and its use [places, features]."""
        text, out = self.triggers.layout.text, np.zeros((len(self.places), len(_BEFORE) + len(_PRECISIONS) + 2), np.float32)
        for row, place in enumerate(self.places):
            match = _BEFORE_WORD.search(text, max(0, place.start - 12), place.start)
            word = match.group(1).lower() if match else ""
            out[row, : len(_BEFORE)] = [word == each for each in _BEFORE]
            out[row, len(_BEFORE) : -2] = [place.precision == each for each in _PRECISIONS]
            out[row, -2:] = [place.use == "literal", place.use == "metonymic"]
        return out

    def _last_named(self) -> Floats:
        """Return 1 for the last literal place before each trigger [triggers, places]."""
        out = np.zeros((self.triggers.count, len(self.places)), np.float32)
        literal = [(place.start, row) for row, place in enumerate(self.places) if place.use == "literal"]
        starts = np.array([start for start, _ in literal], np.int64)
        for row, last in enumerate(np.searchsorted(starts, self.triggers.start) - 1):
            if last >= 0:
                out[row, literal[int(last)][1]] = 1
        return out

    def place(self, number: int, rows: Sequence[int]) -> Place:
        """Return the place that best stands for a candidate place of triggers: the one with the best arc, or the nearest."""
        members = self.spots[number].members
        arcs, starts = self.arcs[rows], self.triggers.start[rows]
        away = [min(abs(int(start) - self.places[each].start) for start in starts) for each in members]
        return self.places[min(zip(members, away, strict=True), key=lambda each: (-float(arcs[:, each[0]].max()), each[1]))[0]]

    # --- countries

    def country_features(self) -> Floats:
        """Return what is seen of every country for every trigger [triggers, 1 + countries, features]."""
        triggers = self.triggers
        groups = [[row for row, place in enumerate(self.places) if place.country == code] for code in self.lands]
        seen = grouped(self.pairs, groups)
        fixed = np.broadcast_to(self._fixed(groups)[None], (triggers.count, len(self.lands), 18))
        seen = np.concatenate([seen, fixed, self._parties()], 2)
        return self._with_none(seen, self._whole())

    def _fixed(self, groups: Sequence[Sequence[int]]) -> Floats:
        """Return how much the article is about each country [countries, 18]."""
        count = np.array([len(group) for group in groups], np.float32)
        literal = np.array([sum(self.places[row].use == "literal" for row in group) for group in groups], np.float32)
        fine = np.array(
            [
                sum(self.places[row].precision != "country" and self.places[row].use == "literal" for row in group)
                for group in groups
            ],
            np.float32,
        )
        title = np.array(
            [sum(self.triggers.layout.in_headline(self.places[row].start) for row in group) for group in groups], np.float32
        )
        owners = np.zeros(len(self.lands), np.float32)
        for mention in self.people.mentions:
            who = self.people.actor(mention)
            code = self.people.actors[who].country if who else None
            if code in self.number:
                owners[self.number[code]] += 1
        states = np.array(
            [any(actor.kind == "state" and actor.country == code for actor in self.actors) for code in self.lands], np.float32
        )
        first = next((place.country for place in self.places if place.use == "literal" and place.country), None)
        columns = []
        for each in (count, literal, fine, owners):
            columns += [each / max(1.0, float(each.sum())), each == max(1.0, float(each.max(initial=0.0)))]
        columns += [
            np.log1p(count),
            np.log1p(owners),
            np.minimum(title, 2),
            states,
            np.array([code == first for code in self.lands]),
        ]
        columns += [np.array([code in self.head[kind] for code in self.lands]) for kind in _HEAD]
        columns += [np.full(len(self.lands), any(self.head["dateline"]))]
        return (
            np.stack([np.asarray(column, np.float32) for column in columns], 1) if self.lands else np.zeros((0, 18), np.float32)
        )

    def _parties(self) -> Floats:
        """Return what the arcs say of who of each country acts, is acted upon or speaks [triggers, countries, 12]."""
        triggers, people = self.triggers, self.people
        out = np.zeros((triggers.count, len(self.lands), 12), np.float32)
        mentions = [
            (mention, actor.kind == "state", self.number[actor.country])
            for mention in people.mentions
            if (who := people.actor(mention)) and (actor := people.actors[who]).country in self.number
        ]
        facts = [mention for mention, _, _ in mentions]
        groups: list[list[int]] = [[] for _ in self.lands]
        for row, (_, _, land) in enumerate(mentions):
            groups[land].append(row)
        states = np.array([state for _, state, _ in mentions], bool)
        same = triggers.sentences(facts)[None, :] == triggers.sentence[:, None]
        arcs = [triggers.arcs_to(facts, label) for label in ROLES]
        seen = grouped(np.stack([*arcs, *(each * states for each in arcs), same], 2).astype(np.float32), groups)
        out[:, :, [0, 1, 2, 3, 6]] = seen
        out[:, :, 4:6] = (out[:, :, :2] >= np.maximum(out[:, :, :2].max(1, keepdims=True), 0.2)) if self.lands else 0
        for row, content in enumerate(triggers.content):
            for who in self.statements[content].speakers if content >= 0 else ():
                code = people.actors[who].country if who in people.actors else None
                if code in self.number:
                    out[row, self.number[code], 7] = 1
        out[1:, :, 8:10], out[:-1, :, 10:12] = out[:-1, :, :2], out[1:, :, :2]
        return out

    def cast(self, actors: Mapping[str, float], recipients: Mapping[str, float]) -> Floats:
        """Return what is known of each country, and of none, from who acted and who was acted upon [1 + countries, 10].

        The mappings give the probability of each actor by id.
        """
        out = np.zeros((1 + len(self.lands), 10), np.float32)
        for column, role in enumerate((actors, recipients)):
            top = max(role, key=lambda each: role[each], default=None)
            for who, sure in role.items():
                actor = self.people.actors.get(who)
                index = 1 + self.number.get(actor.country or "", -1) if actor else 0
                if actor is not None and index:
                    out[index, column] = max(out[index, column], sure)
                    out[index, 2 + column] = max(out[index, 2 + column], float(who == top))
                    out[index, 4 + column] = max(out[index, 4 + column], float(actor.kind in ("state", "organisation")))
                    out[index, 6 + column] = max(out[index, 6 + column], float(actor.kind == "group"))
            out[:, 8 + column] = not role
        return out

    def _whole(self) -> Floats:
        """Return what does not depend on the candidate [triggers, features]."""
        arcs = self.arcs
        top = arcs.max(1, keepdims=True) if arcs.shape[1] else np.zeros((self.triggers.count, 1), np.float32)
        alone = np.full((self.triggers.count, 1), len(self.lands) == 1, np.float32)
        return np.concatenate([self.triggers.looks, top, top > 0.5, alone], 1).astype(np.float32)

    def _with_none(self, seen: Floats, whole: Floats) -> Floats:
        """Return the candidates' features behind those of none, each with what does not depend on the candidate."""
        rows, _, width = seen.shape
        seen = np.concatenate([np.zeros((rows, 1, width), np.float32), seen], 1)
        first = np.zeros((rows, seen.shape[1], 1), np.float32)
        first[:, 0] = 1
        return np.concatenate([seen, first, whole[:, None, :].repeat(seen.shape[1], 1)], 2)

    # --- places

    def place_features(self) -> Floats:
        """Return what is seen of every place for every trigger [triggers, 1 + places, features]; `spots` names them in order."""
        groups = [spot.members for spot in self.spots]
        seen = grouped(self.pairs, groups)
        kinds = grouped(self.surfaces[None], groups)[0]
        words = self._head_words()
        count = np.array([len(group) for group in groups], np.float32)
        share = count / max(1.0, float(count.sum()))
        own = np.stack([np.log1p(count), share, count == count.max(initial=0)], 1) if groups else np.zeros((0, 3), np.float32)
        head = np.array([[_names(each, spot.name) for each in words] for spot in self.spots], np.float32).reshape(
            len(groups), len(words)
        )
        title = np.array(
            [any(self.triggers.layout.in_headline(self.places[row].start) for row in group) for group in groups], np.float32
        )
        fixed = np.concatenate([kinds, own, head, title[:, None]], 1).astype(np.float32)
        seen = np.concatenate([seen, np.broadcast_to(fixed[None], (self.triggers.count, *fixed.shape))], 2)
        return self._with_none(seen, self._whole())

    def _head_words(self) -> list[str]:
        document = self.triggers.layout.document
        return [
            " ".join(document.text[block.start : block.stop] for block in document.blocks if block.kind == kind) for kind in _HEAD
        ]


def _names(words: str, name: str) -> bool:
    """Tell whether a line names a place."""
    return bool(name) and name.lower() in words.lower()


def _countries(words: str) -> list[str]:
    """Return the countries that the words of a line mean beyond doubt."""
    return [word.codes[0] for _, _, word in find_countries(words) if len(word.codes) == 1 and word.use != "region"]
