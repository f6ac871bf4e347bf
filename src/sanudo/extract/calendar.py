"""The calendar and the map of a document: when and where its events happened, to be asked on behalf of each of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from sanudo.extract.chooser import Chooser, read_chooser, shipped_chooser
from sanudo.extract.layout import Finder, Layout
from sanudo.extract.people import People
from sanudo.extract.triggers import Triggers
from sanudo.extract.when import Dates, event_date
from sanudo.extract.where import Lands
from sanudo.model.graph import Floats
from sanudo.stage import Facts
from sanudo.types import Place, Span, Statement, TimeExpression

__all__ = ["Calendar", "CalendarWeights", "Where", "read_calendar", "shipped_calendar"]

UNDATED, UNPLACED, UNNAMED = 0.9, 0.65, 0.8
"""An event is left without date, country or place where "none" is at least so probable; chosen on development folds."""
ENTRIES = 3
"""A chronology has at least so many entries; what happened in one that names no other date happened on its own."""
_MARK = re.compile(r"[ \t]*(?:[.:–—|]|- )[ \t]*\S")
SWAY = 0.35
"""A place of another country than the one chosen moves the event there, if it is so many times as probable as that country."""


@dataclass(frozen=True, slots=True)
class CalendarWeights:
    """The choosers of an event's date, country and place."""

    when: Chooser
    country: Chooser
    place: Chooser


def shipped_calendar() -> CalendarWeights:
    """Return the choosers that come with the package. Raises ModelError where one is missing or damaged."""
    return CalendarWeights(shipped_chooser("when"), shipped_chooser("country"), shipped_chooser("place"))


def read_calendar(folder: Path, suffix: str = "") -> CalendarWeights:
    """Return the choosers in a folder, in files named `when`, `country` and `place` and this suffix."""
    when, country, place = (read_chooser(folder / f"{name}{suffix}.npz") for name in ("when", "country", "place"))
    return CalendarWeights(when, country, place)


@dataclass(frozen=True, slots=True)
class Where:
    """Where an event happened: the place, its name and its country (alpha-3), each None where it is not told."""

    place: Place | None = None
    name: str | None = None
    country: str | None = None


class Calendar:
    """The times and places of a document, to be asked on behalf of events."""

    def __init__(self, layout: Layout, facts: Facts, people: People, weights: CalendarWeights | None = None) -> None:
        self.layout, self.people, self.facts = layout, people, facts
        self.weights = weights or shipped_calendar()
        self._times, self._places = Finder(facts[TimeExpression]), Finder(facts[Place])
        self.triggers = Triggers(layout, facts[Statement])

    def times_at(self, spans: Sequence[Span]) -> list[TimeExpression]:
        """Return the dated expressions that touch these spans, in the spans' order."""
        found = [time for span in spans for time in self._times.touching(span)]
        return [time for time in dict.fromkeys(found) if event_date(time)]

    def when(self, spans: Sequence[Span]) -> tuple[TimeExpression | None, str | None]:
        """Return when the event with triggers at these spans happened: an ISO date, and the expression it rests on, if any."""
        rows = self.triggers.rows(spans)
        best = _best(_odds(self._date_chances[rows]), UNDATED) if rows else 0
        found = self.dates.expression(best - 1, rows) if best else None
        entry = next((each for each in self._entries if each[0].start <= spans[0].start < each[0].stop), None)
        if entry and (found is None or not entry[0].start <= found.start < entry[0].stop):
            return entry[1], event_date(entry[1])
        return found, self.dates.values[best - 1] if best else None

    def date_odds(self, spans: Sequence[Span]) -> list[tuple[str | None, float]]:
        """Return every candidate date of the event with triggers at these spans with its probability; None is no date."""
        rows = self.triggers.rows(spans)
        odds = _odds(self._date_chances[rows]).tolist() if rows else [1.0]
        return list(zip((None, *self.dates.values), odds, strict=False))

    def country_odds(
        self, spans: Sequence[Span], actors: Mapping[str, float], recipients: Mapping[str, float]
    ) -> list[tuple[str | None, float]]:
        """Return every candidate country of the event with triggers at these spans with its probability; None is no country."""
        rows = self.triggers.rows(spans)
        odds = self._land_odds(rows, actors, recipients).tolist() if rows else [1.0]
        return list(zip((None, *self.lands.lands), odds, strict=False))

    def _land_odds(self, rows: list[int], actors: Mapping[str, float], recipients: Mapping[str, float]) -> Floats:
        cast = self.lands.cast(actors, recipients)
        seen = self._countries[rows] + cast @ self.weights.country.first[-1 - cast.shape[1] : -1]
        return _odds(self.weights.country.finish(seen))

    def where(self, spans: Sequence[Span], actors: Mapping[str, float], recipients: Mapping[str, float]) -> Where:
        """Return where the event with triggers at these spans happened.

        `actors` and `recipients` give its parties' probabilities by actor id.
        """
        rows = self.triggers.rows(spans)
        if not rows:
            return Where()
        lands, spots = self._land_odds(rows, actors, recipients), _odds(self._place_chances[rows])
        land, spot = _best(lands, UNPLACED), _best(spots, UNNAMED)
        own = self.lands.owner[spot - 1] + 1 if spot else land
        if spot and own and own != land:
            land, spot = (own, spot) if spots[spot] >= SWAY * lands[land] else (land, 0)
        country = self.lands.lands[land - 1] if land else None
        if not spot:
            return Where(country=country)
        return Where(self.lands.place(spot - 1, rows), self.lands.spots[spot - 1].name, country)

    @cached_property
    def _entries(self) -> list[tuple[Span, TimeExpression]]:
        """Return the entries of a chronology, lines that begin with a date and a mark, each with its date; none elsewhere."""
        text, found = self.layout.text, []
        for time in self.facts[TimeExpression]:
            opens = not text[text.rfind("\n", 0, time.start) + 1 : time.start].strip(" \t•*–-")
            if opens and time.type == "DATE" and event_date(time) and _MARK.match(text, time.stop):
                end = text.find("\n", time.stop)
                found.append((Span(time.start, end if end >= 0 else len(text)), time))
        return found if len(found) >= ENTRIES else []

    @cached_property
    def dates(self) -> Dates:
        """Return the dates of the document as candidates."""
        return Dates(self.triggers, self.facts[TimeExpression], self.layout.document.published)

    @cached_property
    def lands(self) -> Lands:
        """Return the countries and places of the document as candidates."""
        return Lands(self.triggers, self.facts, self.people)

    @cached_property
    def _date_chances(self) -> Floats:
        return self.weights.when.log_chances(self.dates.features())

    @cached_property
    def _countries(self) -> Floats:
        """Return the product of the countries' features and the weights, as far as the parties of the event are not asked."""
        seen = self.lands.country_features()
        return np.asarray(seen @ self.weights.country.first[: seen.shape[2]], np.float32)

    @cached_property
    def _place_chances(self) -> Floats:
        return self.weights.place.log_chances(self.lands.place_features())


def _odds(chances: Floats) -> Floats:
    """Return the probability of each candidate: the mean of the rows' log-probabilities, made to sum to one."""
    mean = chances[0] if len(chances) == 1 else chances.sum(0) / len(chances)
    odds = np.exp(mean - mean.max())
    return np.asarray(odds / odds.sum(), np.float32)


def _best(odds: Floats, floor: float) -> int:
    """Return the likeliest candidate; 0, none, only where that is at least `floor` probable."""
    return 1 + int(odds[1:].argmax()) if len(odds) > 1 and odds[0] < floor else 0
