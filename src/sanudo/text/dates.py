"""Publication dates in the forms in which pages, wires and papers print them.

Only whole calendar days count: "March 2019" is no publication date. A number like 5/4/2019 is read by the setting, by a
weekday beside it, by what outlet, country or time zone are used to, or by how the rest of the text writes dates; where
nothing tells, it is read month first with slashes and day first otherwise, and a note says so.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sanudo.text.months import MONTHS, WEEKDAYS
from sanudo.text.outlets import NumericOrder, outlet_order, zone_order

Order = Literal["auto", "day-first", "month-first"]


@dataclass(frozen=True, slots=True)
class DateHints:
    """What helps to read an ambiguous date: the user's setting, outlet and address, and the text around it."""

    order: Order = "auto"
    outlet: str | None = None
    url: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A calendar day named in a text: ISO date, where it stands, and a note where it could be read in two ways."""

    date: str
    start: int
    stop: int
    note: str = ""


_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?:(?P<year>(?:1[6-9]|20)\d\d)|['’](?P<short>\d\d))(?!\d)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|ère?|er|[ºª.])?"
_FIRST_DAY = r"(?:(?P<first>[0-3]?\d)(?:st|nd|rd|th)?\s?[-–/]\s?)?"
_ISSUE = re.compile(r"\b(?:issue|week of)\b", re.IGNORECASE)  # dated by the week it is on sale; a digest by the week it covers
_CLOCK = r"(?:\d{1,2}:\d\d(?::\d\d)?\s+(?:[A-Z]{2,5}\s+|[+-]\d{4}\s+)?)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<!\d)(?P<year>(?:1[6-9]|20)\d\d)([-/.])(?P<month>[01]?\d)\2(?P<day>[0-3]?\d)(?!\d)",
        rf"(?<![\d.,]){_FIRST_DAY}{_DAY}\s*(?:of\s+|de\s+|d['’]\s?|den\s+)?(?P<name>{_MONTH})\b\.?,?\s*(?:de\s+|del\s+)?{_YEAR}",
        rf"(?<!\w)(?P<name>{_MONTH})\b\.?,?\s*{_FIRST_DAY}{_DAY}(?!\d)(?:\s*\([A-Za-z]+\))?,?\s+{_CLOCK}{_YEAR}",
        rf"(?<!\d)(?P<day>[0-3]?\d)(?P<gap>[-/ .])(?P<name>{_MONTH})(?P=gap)(?:(?P<year>(?:1[6-9]|20)\d\d)|"
        rf"(?P<short>\d\d))(?!\d)",
        r"(?<!\d)(?P<year>(?:1[6-9]|20)\d\d)\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]",
        r"(?<![\d./])(?<!\d-)(?P<a>[0-3]?\d)(?P<sep>[/.-])(?P<b>[0-3]?\d)(?P=sep)(?:(?P<year>(?:1[6-9]|"
        r"20)\d\d)|(?P<short>\d\d))(?![\d/]|[.-]\d)",
    )
)
_PARTIAL = (
    re.compile(rf"(?<!\w)(?P<name>{_MONTH})\b\.?\s*{_DAY}(?![\d:])", re.IGNORECASE),
    re.compile(rf"(?<![\d.,:]){_DAY}\s*(?P<name>{_MONTH})\b", re.IGNORECASE),
)
_COMPACT = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/_]?(?P<month>0[1-9]|1[0-2])[-/_]?(?P<day>0[1-9]|[12]\d|3[01])(?!\d)")
_MAYBE = re.compile(r"\d")
_WRITTEN_MONTH_FIRST = re.compile(rf"\b(?:{_MONTH})\.? \d{{1,2}}(?:,|\b)(?!:)", re.IGNORECASE)
_WRITTEN_DAY_FIRST = re.compile(rf"\b\d{{1,2}} (?:{_MONTH})\b", re.IGNORECASE)
_WEEKDAY = re.compile(rf"\b({'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})\b", re.IGNORECASE)
_FULL_YEAR = re.compile(r"(?<![\d,.$€£])(?:1[89]|20)\d\d(?![\d,]\d|\d)")
_RECENT = 1980
_PIVOT = 50  # two-digit years below belong to this century: fixed, so that a text reads alike in every year


def find_dates(text: str, hints: DateHints | None = None) -> list[FoundDate]:
    """Return the calendar days named in a text (of a few lines at most), in their order."""
    if not _MAYBE.search(text):
        return []
    hints = hints or DateHints()
    found: dict[tuple[int, int], FoundDate] = {}
    for form in _FORMS:
        for match in form.finditer(text):
            date, note = _read(match, text, hints)
            if date is not None:
                found[match.span()] = FoundDate(date.isoformat(), match.start(), match.end(), note)
    return list(_without_overlaps(found))


def find_partial(text: str, hints: DateHints | None = None) -> FoundDate | None:
    """Return a day named without its year ("May 23"), with the likeliest year from the years and weekdays of `hints.text`.

    The date carries a note, since the year is a guess.
    """
    hints = hints or DateHints()
    for form in _PARTIAL:
        match = form.search(text)
        if match is None:
            continue
        year = _likely_year(MONTHS[match["name"].lower()], int(match["day"]), text, hints.text)
        date = _date(year, MONTHS[match["name"].lower()], int(match["day"])) if year else None
        if date is not None:
            return FoundDate(
                date.isoformat(), match.start(), match.end(), f"{match.group()}: the year was inferred from the text"
            )
    return None


def date_in_address(url: str | None) -> str | None:
    """Return the day that an address carries ("/2019/05/14/", "-20190514"), as an ISO date."""
    for match in _COMPACT.finditer(url or ""):
        date = _date(int(match["year"]), int(match["month"]), int(match["day"]))
        if date is not None:
            return date.isoformat()
    return None


def read_date(text: str | None, hints: DateHints | None = None) -> tuple[str | None, str]:
    """Return the publication day that a short string names, and a note where it could be read in two ways.

    Where a string names several days, one said to be of publication counts before one of an update, else the first.
    """
    found = find_dates(text or "", hints)
    if not found and text:
        compact = date_in_address(text.strip()) if len(text.strip()) < 20 else None
        return compact, ""
    best = min(found, key=lambda each: (_is_update(text or "", each.start), each.start), default=None)
    return (best.date, best.note) if best else (None, "")


_UPDATED = re.compile(
    r"\b(?:updated?|modified|revised|edited|aktualisiert|mis à jour|actualizado|aggiornato)\b\W*(?:\w+\W+){0,3}$", re.IGNORECASE
)


def _is_update(text: str, start: int) -> bool:
    return bool(_UPDATED.search(text[max(0, start - 40) : start]))


def _read(match: re.Match[str], text: str, hints: DateHints) -> tuple[datetime.date | None, str]:
    parts = match.groupdict()
    year = int(parts["year"]) if parts["year"] else _century(int(parts["short"]))
    if parts.get("name"):
        first = parts.get("first") if _ISSUE.search(text, 0, match.start()) else None
        return _date(year, MONTHS[parts["name"].lower()], int(first or parts["day"])), ""
    if parts.get("a") is None:
        return _date(year, int(parts["month"]), int(parts["day"])), ""
    first, second = int(parts["a"]), int(parts["b"])
    by_day, by_month = _date(year, second, first), _date(year, first, second)
    if by_day is None or by_month is None or by_day == by_month:
        return by_day or by_month, ""
    order = _order(match, text, by_day, by_month, hints)
    if order is not None:
        return (by_day if order == "day-first" else by_month), ""
    chosen, other = (by_month, by_day) if parts["sep"] == "/" else (by_day, by_month)
    return chosen, f"{match.group()} could also be {other.isoformat()}: set date_order"


def _order(
    match: re.Match[str], text: str, by_day: datetime.date, by_month: datetime.date, hints: DateHints
) -> NumericOrder | None:
    """Return how an ambiguous number is meant, from the strongest evidence there is."""
    if hints.order != "auto":
        return hints.order
    line = text[text.rfind("\n", 0, match.start()) + 1 : (text.find("\n", match.end()) + 1 or len(text) + 1) - 1]
    weekdays = {WEEKDAYS[name.lower()] for name in _WEEKDAY.findall(line)}
    if (by_day.weekday() in weekdays) != (by_month.weekday() in weekdays):
        return "day-first" if by_day.weekday() in weekdays else "month-first"
    if match["sep"] == ".":
        return "day-first"
    return (
        outlet_order(hints.outlet, hints.url)
        or zone_order(line)
        or _written_order(hints.text)
        or _weekday_order(by_day, by_month, hints.text)
    )


def _written_order(text: str) -> NumericOrder | None:
    """Return the order in which a text writes out its dates ("March 5" or "5 March"), if it is consistent."""
    month_first = len(_WRITTEN_MONTH_FIRST.findall(text, 0, 20_000))
    day_first = len(_WRITTEN_DAY_FIRST.findall(text, 0, 20_000))
    if (month_first > 0) == (day_first > 0):
        return None
    return "month-first" if month_first else "day-first"


def _weekday_order(by_day: datetime.date, by_month: datetime.date, text: str) -> NumericOrder | None:
    """Return the reading whose day, or the day before, is the weekday that the text names most: news is of today or yesterday."""
    names = [WEEKDAYS[name.lower()] for name in _WEEKDAY.findall(text, 0, 20_000)]
    votes = {date: sum(date.weekday() == day or (date.weekday() - 1) % 7 == day for day in names) for date in (by_day, by_month)}
    if votes[by_day] == votes[by_month] or min(votes.values()) > 0:
        return None
    return "day-first" if votes[by_day] > votes[by_month] else "month-first"


def _likely_year(month: int, day: int, line: str, text: str) -> int | None:
    """Return the latest year the text names, moved on by up to six years so that its weekdays fit; the line's own years
    count first.

    A text that names no year of the last decades gives none: history is no hint.
    """
    own = [int(year) for year in _FULL_YEAR.findall(line)]
    years = own or [int(year) for year in _FULL_YEAR.findall(text, 0, 50_000)]
    latest = max((year for year in years if year < 2100), default=0)
    if latest < _RECENT:
        return None
    names = [WEEKDAYS[name.lower()] for name in _WEEKDAY.findall(text, 0, 20_000)]
    if own or not names:
        return latest

    def fit(year: int) -> tuple[int, int]:
        date = _date(year, month, day)
        if date is None:
            return 0, -year
        today, yesterday = date.weekday(), (date.weekday() - 1) % 7
        first = 3 if names[0] == today else 2 if names[0] == yesterday else 0  # the first paragraph tells the news of the day
        return first + 2 * names.count(today) + names.count(yesterday), -year

    return max(range(latest, latest + 7), key=fit)


def _century(short: int) -> int:
    return short + (2000 if short < _PIVOT else 1900)


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _without_overlaps(found: dict[tuple[int, int], FoundDate]) -> Iterator[FoundDate]:
    """Yield the finds in order, of overlapping ones the longest."""
    last = -1
    for start, stop in sorted(found, key=lambda span: (span[0], -span[1])):
        if start >= last:
            last = stop
            yield found[start, stop]
