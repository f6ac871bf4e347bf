"""The calendar and the map of a document: when and where its events happened, to be asked on behalf of each of them."""

from __future__ import annotations

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

__all__ = ["Calendar", "CalendarWeights", "Where", "event_date", "shipped_calendar"]

UNDATED, UNPLACED, UNNAMED = 0.8, 0.8, 0.65
"""An event is left without date, country or place where "none" is at least so probable; chosen on development folds."""


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
        """Return when the event with triggers at these spans happened: an ISO date, and the expression it rests on if there is one."""
        rows = self.triggers.rows(spans)
        best = _best(self._date_chances[rows], UNDATED) if rows else 0
        if not best:
            return None, None
        return self.dates.expression(best - 1, rows), self.dates.values[best - 1]

    def where(self, spans: Sequence[Span], actors: Mapping[str, float], recipients: Mapping[str, float]) -> Where:
        """Return where the event with triggers at these spans happened.

        `actors` and `recipients` give its parties' probabilities by actor id.
        """
        rows = self.triggers.rows(spans)
        if not rows:
            return Where()
        cast = self.lands.cast(actors, recipients)
        seen = np.concatenate([self._countries[rows], np.broadcast_to(cast, (len(rows), *cast.shape))], 2)
        land = _best(self.weights.country.log_chances(seen), UNPLACED)
        country = self.lands.lands[land - 1] if land else None
        chances = self._place_chances[rows].copy()
        chances[:, 1:][:, [code != (country or "") for code, _ in self.lands.spots]] = -99.0
        spot = _best(chances, UNNAMED)
        if not spot or chances[:, spot].max() <= -99.0:
            return Where(country=country)
        return Where(self.lands.place(spot - 1, rows), list(self.lands.spots)[spot - 1][1], country)

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
        return self.lands.country_features()

    @cached_property
    def _place_chances(self) -> Floats:
        return self.weights.place.log_chances(self.lands.place_features())


def _best(chances: Floats, floor: float) -> int:
    """Return the likeliest candidate by the mean of the rows' log-probabilities; 0, none, only where that is at least `floor` probable."""
    mean = chances.mean(0)
    odds = np.exp(mean - mean.max())
    if len(odds) < 2 or odds[0] >= floor * odds.sum():
        return 0
    return 1 + int(odds[1:].argmax())
