"""The reading page: an article cut into pieces over which the same facts stand, and the facts to list beside it.

All cutting is done here, in code points; a browser counts in UTF-16 and never has to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sanudo.serve.articles import Article
from sanudo.serve.wording import folded
from sanudo.store.results import EventRow
from sanudo.types import ARTICLE_KINDS, Actor, Block, Place, Reading, Span, TimeExpression

MARKS = ("event", "actor", "place", "time", "agreement", "position", "meeting", "cue", "source", "said")
"""Kinds of mark, the most telling first: a click on a piece shows the fact of its first one."""

LAYERS = (
    ("event", "Events"),
    ("statement", "Statements"),
    ("position", "Positions"),
    ("agreement", "Agreements"),
    ("meeting", "Meetings"),
    ("actor", "Actors"),
    ("time", "Times"),
    ("place", "Places"),
)
"""Layers that a reader may switch on and off, and what they are called."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text that is evidence of a fact."""

    start: int
    stop: int
    kind: str
    fact: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text over which the same marks stand: their kinds, their facts (the narrowest first), and which begin here."""

    text: str
    start: int
    kinds: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its role in the page."""

    role: str
    reason: str
    pieces: tuple[Piece, ...]

    @property
    def residue(self) -> bool:
        """Return whether the paragraph is page furniture rather than article."""
        return self.role not in ARTICLE_KINDS


@dataclass(frozen=True, slots=True)
class Named:
    """An actor, a time or a place of the document with how often it is mentioned; `fact` is what its marks carry."""

    fact: str
    thing: Actor | TimeExpression | Place
    words: str
    mentions: int


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """Everything the reading page shows."""

    article: Article
    title: tuple[Piece, ...]
    paragraphs: tuple[Paragraph, ...]
    actors: tuple[Named, ...]
    times: tuple[Named, ...]
    places: tuple[Named, ...]
    residue: int
    counts: dict[str, int]
    elsewhere: Mapping[str, tuple[EventRow, ...]]


def reading_page(article: Article, elsewhere: Mapping[str, tuple[EventRow, ...]] = {}) -> ReadingPage:
    """Return the reading page of an article; `elsewhere` is what other documents say of its events, by their ids."""
    reading = article.reading
    cut = tuple(_paragraphs(reading, marks_of(reading)))
    heading, rest = _heading(cut, reading)
    actors, times, places = _actors(reading), _times(reading), _places(reading)
    counts = {
        "event": len(article.events),
        "statement": len(article.statements),
        "position": len(article.positions),
        "agreement": len(article.agreements),
        "meeting": len(article.meetings),
        "actor": len(actors),
        "time": len(reading.times),
        "place": len(reading.places),
    }
    return ReadingPage(article, heading, rest, actors, times, places, sum(each.residue for each in cut), counts, elsewhere)


def marks_of(reading: Reading) -> list[Mark]:
    """Return the marks of a reading's facts by where they start.

    Mentions carry their actor, times and places the first of those that mean the same.
    """
    found = [Mark(m.start, m.stop, "actor", m.actor or m.id) for m in reading.mentions]
    for event in reading.events:
        found += [Mark(span.start, span.stop, "event", event.id) for span in (event.span, *event.also)]
        found += [Mark(size.start, size.stop, "event", event.id) for size in event.sizes]
    for statement in reading.statements:
        found += [Mark(span.start, span.stop, "said", statement.id) for span in statement.content]
        for kind, one in (("cue", statement.cue), ("source", statement.source)):
            found += [Mark(one.start, one.stop, kind, statement.id)] if one else []
    for kind, facts in (("position", reading.positions), ("agreement", reading.agreements), ("meeting", reading.meetings)):
        found += [Mark(fact.start, fact.stop, kind, fact.id) for fact in facts]
    for kind, named in (("time", _times(reading)), ("place", _places(reading))):
        same = {_like(each.thing): each.fact for each in named}
        all_of_kind: Sequence[TimeExpression | Place] = reading.times if kind == "time" else reading.places
        found += [Mark(fact.start, fact.stop, kind, same[_like(fact)]) for fact in all_of_kind]
    return sorted(
        {mark for mark in found if mark.start < mark.stop}, key=lambda mark: (mark.start, -mark.stop, mark.kind, mark.fact)
    )


def pieces(text: str, marks: Iterable[Mark], start: int, stop: int) -> Iterator[Piece]:
    """Yield a stretch of a text in pieces, cut wherever a mark begins or ends."""
    inside = [mark for mark in marks if mark.start < stop and start < mark.stop]
    cuts = sorted({start, stop, *(max(mark.start, start) for mark in inside), *(min(mark.stop, stop) for mark in inside)})
    waiting, current, seen = sorted(inside, key=lambda mark: mark.start, reverse=True), [], set[str]()
    for left, right in pairwise(cuts):
        while waiting and waiting[-1].start <= left:
            current.append(waiting.pop())
        current = [mark for mark in current if mark.stop > left]
        narrow = sorted(current, key=lambda mark: (mark.stop - mark.start, MARKS.index(mark.kind), mark.fact))
        facts = tuple(dict.fromkeys(mark.fact for mark in narrow))
        begins = tuple(fact for fact in facts if fact not in seen)
        seen.update(begins)
        yield Piece(text[left:right], left, _kinds(narrow), facts, begins)


def _kinds(marks: Sequence[Mark]) -> tuple[str, ...]:
    return tuple(kind for kind in MARKS if any(mark.kind == kind for mark in marks))


def _paragraphs(reading: Reading, marks: Sequence[Mark]) -> Iterator[Paragraph]:
    """Yield the paragraphs of a document in order; marks are followed along, so that long articles take no longer a line."""
    text, begun = reading.document.text, set[str]()
    blocks = reading.document.blocks or (Block(kind="body", start=0, stop=len(text)),)
    next_mark, current = 0, list[Mark]()
    for block in blocks:
        for span in _lines(text, block.start, block.stop):
            while next_mark < len(marks) and marks[next_mark].start < span.stop:
                current.append(marks[next_mark])
                next_mark += 1
            current = [mark for mark in current if mark.stop > span.start]
            cut = [_once(piece, begun) for piece in pieces(text, current, span.start, span.stop)]
            yield Paragraph(block.kind, block.reason, tuple(cut))


def _lines(text: str, start: int, stop: int) -> Iterator[Span]:
    """Yield the lines of a stretch of a text that hold more than white space, without the white space around them."""
    while start < stop:
        end = text.find("\n", start, stop)
        end = end if end >= 0 else stop
        line = text[start:end]
        left = start + len(line) - len(line.lstrip())
        right = start + len(line.rstrip())
        if left < right:
            yield Span(left, right)
        start = end + 1


def _once(piece: Piece, begun: set[str]) -> Piece:
    """Return a piece without beginnings of facts that began in an earlier paragraph."""
    new = tuple(fact for fact in piece.begins if fact not in begun)
    begun.update(new)
    return Piece(piece.text, piece.start, piece.kinds, piece.facts, new)


def _heading(cut: Sequence[Paragraph], reading: Reading) -> tuple[tuple[Piece, ...], tuple[Paragraph, ...]]:
    """Return the headline, and the paragraphs that are not the headline; a headline is shown once, above."""
    title = reading.document.title or ""
    for n, each in enumerate(cut):
        words = folded("".join(piece.text for piece in each.pieces))
        if each.role == "title" and (not title or words == folded(title)):
            return each.pieces, (*cut[:n], *cut[n + 1 :])
    return (Piece(title or reading.document.origin or reading.document.id, -1),), tuple(cut)


def _actors(reading: Reading) -> tuple[Named, ...]:
    counts: dict[str, int] = {}
    for mention in reading.mentions:
        counts[mention.actor or ""] = counts.get(mention.actor or "", 0) + 1
    found = [Named(actor.id, actor, actor.name, counts.get(actor.id, 0)) for actor in reading.actors]
    return tuple(sorted(found, key=lambda each: -each.mentions))


def _times(reading: Reading) -> tuple[Named, ...]:
    return _grouped(reading, reading.times)


def _places(reading: Reading) -> tuple[Named, ...]:
    return _grouped(reading, reading.places)


def _grouped(reading: Reading, things: Sequence[TimeExpression | Place]) -> tuple[Named, ...]:
    """Return times of one value, or places of one name and country, as one each, in the order of the text."""
    found: dict[tuple[str | None, ...], list[TimeExpression | Place]] = {}
    for thing in things:
        found.setdefault(_like(thing), []).append(thing)
    return tuple(Named(each[0].id, each[0], _words(reading, each), len(each)) for each in found.values())


def _words(reading: Reading, things: Sequence[TimeExpression | Place]) -> str:
    return ", ".join(dict.fromkeys(folded(reading.document.text[thing.start : thing.stop]) for thing in things))


def _like(thing: object) -> tuple[str | None, ...]:
    """Return what two times or places have in common that stand for the same."""
    if isinstance(thing, TimeExpression):
        return thing.type, thing.value
    if isinstance(thing, Place):
        return thing.name, thing.country, thing.use
    return ()
