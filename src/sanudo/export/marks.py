"""Marking facts in a text: overlapping spans cut at every boundary, so that any screen can colour them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from sanudo.types import Fact, Reading

MarkKind = Literal["actor", "event", "place", "time", "agreement", "position", "cue", "said", "residue"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of mark: the letter that stands for it where there is no colour, and what it marks."""

    letter: str
    meaning: str


KINDS: dict[MarkKind, Kind] = {
    "actor": Kind("A", "actor"),
    "event": Kind("E", "event"),
    "place": Kind("P", "place"),
    "time": Kind("T", "time"),
    "agreement": Kind("G", "agreement"),
    "position": Kind("O", "position"),
    "cue": Kind("C", "cue"),
    "said": Kind("S", "said"),
    "residue": Kind("~", "page residue"),
}
"""The kinds of mark, the most telling first: where marks overlap, the first decides the colour of the letters."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a text: its kind, the fact it is the evidence of, and a few words about that."""

    start: int
    stop: int
    kind: MarkKind
    fact: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a text over which the marks are the same, the outermost first."""

    start: int
    stop: int
    marks: tuple[Mark, ...]

    @property
    def kinds(self) -> tuple[MarkKind, ...]:
        """Return the kinds of the marks, each once, the most telling first."""
        return tuple(kind for kind in KINDS if any(mark.kind == kind for mark in self.marks))


def marks_of(reading: Reading) -> tuple[Mark, ...]:
    """Return the marks of a reading's facts, in the order of the text, wider ones first."""
    names = {actor.id: actor.name for actor in reading.actors}
    found: list[Mark] = [Mark(span.start, span.stop, "residue") for span in reading.document.residue]
    for mention in reading.mentions:
        found.append(_mark(mention, "actor", names.get(mention.actor or "", mention.kind)))
    for event in reading.events:
        found.append(
            _mark(
                event, "event", f"{event.type_label or event.event_type} {event.mode or ''} ({event.status})".replace("  ", " ")
            )
        )
    for place in reading.places:
        found.append(_mark(place, "place", f"{place.name}, {place.country}" if place.country else place.name))
    for time in reading.times:
        found.append(_mark(time, "time", time.value))
    for agreement in reading.agreements:
        found.append(_mark(agreement, "agreement", f"{agreement.name} ({agreement.status})"))
    for position in reading.positions:
        found.append(_mark(position, "position", f"{names.get(position.holder, '?')}: {position.stance}"))
    for statement in reading.statements:
        speaker = ", ".join(names.get(each, each) for each in statement.speakers) or "unnamed"
        found += [Mark(span.start, span.stop, "said", statement.id, speaker) for span in statement.content]
        if statement.cue:
            found.append(Mark(statement.cue.start, statement.cue.stop, "cue", statement.id, speaker))
    order = list(KINDS)
    return tuple(sorted(set(found), key=lambda mark: (mark.start, -mark.stop, -order.index(mark.kind), mark.fact)))


def segments(marks: Iterable[Mark], start: int, stop: int) -> Iterator[Segment]:
    """Yield a stretch of a text in pieces, cut wherever a mark begins or ends; empty marks count for nothing."""
    inside = [mark for mark in marks if mark.start < stop and start < mark.stop and mark.start < mark.stop]
    cuts = sorted({start, stop, *(max(mark.start, start) for mark in inside), *(min(mark.stop, stop) for mark in inside)})
    opening = sorted(inside, key=lambda mark: mark.start)
    current: list[Mark] = []
    next_mark = 0
    for left, right in pairwise(cuts):
        while next_mark < len(opening) and opening[next_mark].start <= left:
            current.append(opening[next_mark])
            next_mark += 1
        current = [mark for mark in current if mark.stop > left]
        yield Segment(left, right, tuple(sorted(current, key=lambda mark: (mark.start, -mark.stop))))


def bracketed(text: str, marks: Sequence[Mark], start: int, stop: int) -> str:
    """Return a stretch of a text with brackets around its marks, each with its letter: "[A:Ines Falk] [E:will meet] ...".

    Marks that cross one another are closed and opened again, so that brackets always nest. Equal marks are shown once.
    """
    pieces: list[str] = []
    open_marks: list[Mark] = []
    for segment in segments(marks, start, stop):
        wanted = _distinct(segment.marks)
        keep = 0
        while keep < min(len(open_marks), len(wanted)) and open_marks[keep] == wanted[keep]:
            keep += 1
        pieces.append("]" * (len(open_marks) - keep))
        pieces += [f"[{KINDS[mark.kind].letter}:" for mark in wanted[keep:]]
        pieces.append(text[segment.start : segment.stop])
        open_marks = wanted
    return "".join(pieces) + "]" * len(open_marks)


def _distinct(marks: Iterable[Mark]) -> list[Mark]:
    """Return marks, of those over the same stretch with the same kind only the first."""
    found: dict[tuple[int, int, str], Mark] = {}
    for mark in marks:
        found.setdefault((mark.start, mark.stop, mark.kind), mark)
    return list(found.values())


def _mark(fact: Fact, kind: MarkKind, note: str) -> Mark:
    return Mark(fact.start, fact.stop, kind, fact.id, note.strip())
