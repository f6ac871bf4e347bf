"""Columns computed from a reading when its rows are written: names and countries of parties, codes, days, sentences.

They repeat what other tables hold so that an analyst's usual questions need no join, and are not read back.
"""

from __future__ import annotations

import calendar
import datetime
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import pyarrow as pa

from sanudo.ontology import plover
from sanudo.store.fields import Row
from sanudo.text.gist import gist, sketch
from sanudo.text.segment import sentences
from sanudo.types import Agreement, Document, Event, Fact, Meeting, Place, Position, Reading, Span, Statement

PARTIES: dict[type, dict[str, str]] = {
    Event: {"actors": "actor", "recipients": "recipient"},
    Statement: {"speakers": "speaker", "addressees": "addressee", "principal": "principal"},
    Position: {"holder": "holder"},
    Agreement: {"parties": "party"},
    Meeting: {"participants": "participant"},
}
"""Fields that refer to actors, and the stem of the columns that spell them out."""

SPELLED = ("key", "name", "country", "sector")
_UNKNOWN = (None,) * len(SPELLED)
_PLURALS = {"key": "keys", "name": "names", "country": "countries", "sector": "sectors"}
_LISTED = {stem: tuple(f"{stem}_{_PLURALS[part]}" for part in SPELLED) for stems in PARTIES.values() for stem in stems.values()}
"""The columns that spell out a field of several actors, by their stem."""
_IN_SENTENCE = (Event, Position, Agreement, Meeting)
_CODES: tuple[tuple[str, pa.DataType], ...] = (
    ("folded", pa.string()),
    ("cameo", pa.string()),
    ("quad", pa.int32()),
    ("intensity", pa.float64()),
    ("first_day", pa.date32()),
    ("last_day", pa.date32()),
    ("place_lat", pa.float64()),
    ("place_lon", pa.float64()),
    ("reported_by_name", pa.string()),
)
_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def derived_columns(record: type) -> Iterator[tuple[str, pa.DataType]]:
    """Yield name and Arrow type of the derived columns of a record type."""
    for attribute, stem in PARTIES.get(record, {}).items():
        for part in SPELLED:
            yield (f"{stem}_{part}", pa.string()) if attribute == stem else (f"{stem}_{_PLURALS[part]}", pa.list_(pa.string()))
    if record is Document:
        yield "sketch", pa.list_(pa.int64())
        yield "gist", pa.list_(pa.int64())
    if record is Event:
        yield from _CODES
        yield "gist", pa.list_(pa.int64())
    if record is Statement:
        yield "about_names", pa.list_(pa.string())
    if record in _IN_SENTENCE:
        yield "sentence_start", pa.int32()
        yield "sentence_stop", pa.int32()


def document_row(document: Document) -> Row:
    """Return the derived columns of a document."""
    spans = list(document.spans("body"))
    texts = [document.text[each.start : each.stop] for each in spans] or [document.text]
    return {"sketch": list(sketch(texts)), "gist": list(gist(document.title or ""))}


class Deriver:
    """Computes the derived columns of the facts of one reading."""

    def __init__(self, reading: Reading) -> None:
        self._actors = {actor.id: actor for actor in reading.actors}
        self._spellings = {actor.id: tuple(getattr(actor, part) for part in SPELLED) for actor in reading.actors}
        self._places = {place.id: place for place in reading.places}
        self._text = reading.document.text
        self._spans = {fact.id: fact.span for fact in (*reading.events, *reading.statements)}
        self._sentences = tuple(sentences(self._text))
        self._starts = [sentence.start for sentence in self._sentences]
        self._gists: dict[tuple[int, int], tuple[int, ...]] = {}

    def __call__(self, fact: Fact) -> Row:
        """Return the derived columns of a fact."""
        row: Row = {}
        for attribute, stem in PARTIES.get(type(fact), {}).items():
            if attribute == stem:
                spelled = self._spellings.get(getattr(fact, attribute), _UNKNOWN)
                row |= {f"{stem}_{part}": value for part, value in zip(SPELLED, spelled, strict=True)}
            else:
                row |= self._parties(stem, getattr(fact, attribute))
        if isinstance(fact, Event):
            row |= self._codes(fact)
        if isinstance(fact, Statement):
            row["about_names"] = [self._named(each) for each in fact.about]
        if isinstance(fact, _IN_SENTENCE):
            start, stop = row["sentence_start"], row["sentence_stop"] = self._sentence(fact.span)
            if isinstance(fact, Event):
                row["gist"] = list(self._gist(start, stop))
        return row

    def _gist(self, start: int, stop: int) -> tuple[int, ...]:
        """Return the gist of a stretch of the text, made once for all events of a sentence."""
        if (start, stop) not in self._gists:
            self._gists[start, stop] = gist(self._text[start:stop])
        return self._gists[start, stop]

    def _parties(self, stem: str, ids: Sequence[str]) -> Row:
        names = _LISTED[stem]
        if not ids:
            return {name: [] for name in names}
        found = [self._spellings.get(each, _UNKNOWN) for each in ids]
        return {name: list(column) for name, column in zip(names, zip(*found, strict=True), strict=True)}

    def _named(self, reference: str) -> str:
        """Return the name of an actor or the words of a statement or event by id; a topic is what it is."""
        if reference in self._actors:
            return self._actors[reference].name
        span = self._spans.get(reference)
        return " ".join(self._text[span.start : span.stop].split()) if span else reference

    def _codes(self, event: Event) -> Row:
        place = self._places.get(event.place or "")
        reporter = self._actors.get(event.reported_by or "")
        return {**_plover(event), **days(event.date), **_point(place), "reported_by_name": reporter.name if reporter else None}

    def _sentence(self, span: Span) -> tuple[int, int]:
        """Return the stretch of whole sentences around a span."""
        if not self._sentences:
            return span
        first = self._sentences[max(bisect_right(self._starts, span.start) - 1, 0)]
        last = self._sentences[max(bisect_right(self._starts, max(span.stop - 1, span.start)) - 1, 0)]
        return min(first.start, span.start), max(last.stop, span.stop)


def _plover(event: Event) -> Row:
    if event.codebook != "plover" or event.event_type not in plover.TYPES:
        return {"folded": event.event_type, "cameo": None, "quad": event.type_quad, "intensity": None}
    return {
        "folded": plover.folded(event.event_type, event.status),
        "cameo": plover.cameo(event.event_type, event.mode),
        "quad": plover.quad(event.event_type),
        "intensity": float(plover.intensity(event.event_type, event.mode)),
    }


def _point(place: Place | None) -> Row:
    return {"place_lat": place.lat if place else None, "place_lon": place.lon if place else None}


def days(date: str | None) -> Row:
    """Return the first and the last day that a date (YYYY, YYYY-MM, YYYY-MM-DD) stands for, both None if it is no date."""
    match = _DATE.fullmatch(date or "")
    if match:
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None  # the pattern has it
        try:
            first = datetime.date(year, month or 1, day or 1)
            last = first if day else datetime.date(year, month or 12, calendar.monthrange(year, month or 12)[1])
        except (ValueError, calendar.IllegalMonthError):
            return {"first_day": None, "last_day": None}
        return {"first_day": first, "last_day": last}
    return {"first_day": None, "last_day": None}
