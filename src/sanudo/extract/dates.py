"""When and where an event happened: the time expressions and places the focus bound to it, else what stands nearest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sanudo.extract.layout import Finder, Layout
from sanudo.stage import Facts
from sanudo.types import Place, Span, TimeExpression

_DATE = re.compile(r"\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}))?")


class Calendar:
    """The times and places of a document, to be asked on behalf of events."""

    def __init__(self, layout: Layout, facts: Facts) -> None:
        self.layout = layout
        self.times = facts[TimeExpression]
        self.places = facts[Place]
        self._times, self._places = Finder(self.times), Finder(self.places)

    def times_at(self, spans: Sequence[Span]) -> list[TimeExpression]:
        """Return the dated expressions that touch these spans, in the spans' order."""
        found = [time for span in spans for time in self._times.touching(span)]
        return [time for time in dict.fromkeys(found) if event_date(time)]

    def places_at(self, spans: Sequence[Span]) -> list[Place]:
        """Return the places that touch these spans, in the spans' order; the finest comes first among neighbours."""
        return list(dict.fromkeys(place for span in spans for place in self._places.touching(span)))

    def date(self, bound: Sequence[TimeExpression], triggers: Sequence[Span], event_type: str) -> tuple[TimeExpression | None, str | None]:
        """Return the expression that dates an event and the date it gives: what is bound to it, else the only date of its sentence."""
        for time in bound:
            return time, event_date(time)
        here = {self.layout.sentence(span.start) for span in triggers[:1]}
        near = [time for time in self.times if event_date(time) and self.layout.sentence(time.start) in here]
        if len({time.value for time in near}) == 1:
            return near[0], event_date(near[0])
        return None, None

    def place(self, bound: Sequence[Place], triggers: Sequence[Span]) -> Place | None:
        """Return where an event happened: what is bound to it, else the only literal place of its sentence."""
        for place in bound:
            if place.country or place.lat is not None:
                return place
        here = {self.layout.sentence(span.start) for span in triggers[:1]}
        near = [place for place in self.places if place.use == "literal" and self.layout.sentence(place.start) in here]
        return near[0] if len({place.country for place in near}) == 1 else None


def event_date(time: TimeExpression) -> str | None:
    """Return the date a time expression gives an event, at the precision it has: YYYY, YYYY-MM or YYYY-MM-DD; None for durations.

    A time of day gives its day, a week or a season its year at least.
    """
    if time.type not in ("DATE", "TIME"):
        return None
    match = _DATE.match(time.value)
    if match is None:
        return None
    if "W" in match.group() and time.earliest:
        return time.earliest[:7]
    return match.group()
