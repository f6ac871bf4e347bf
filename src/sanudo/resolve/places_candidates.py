"""The toponyms of a document and, for each, the places it may mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sanudo.resolve.places_names import ALTERNATE, AREA_WORDS, DEMONYM, SITE_WORDS, place_key, reduced, without_generic
from sanudo.resolve.places_table import CITY, COUNTRY, COUNTY, PROVINCE, Found, Gazetteer
from sanudo.types import Span

MOST, LEAST, ALL = 24, 4, 360
"""At most so many places of one name are weighed; at least so many; and about so many in a whole document."""

_CONTAINER = re.compile(r"\s*[,(]\s*((?:the\s+)?[A-Z][\w.’'-]*(?:\s+(?:of|and)?\s*[A-Z][\w.’'-]*){0,3})")
_FULL, _PART = 0, 3


@dataclass(slots=True)
class Toponym:
    """A name of a place in a document with all its occurrences.

    `found` are the places it may mean; `reduction` says how much of the name had to go to find them (0: nothing, 1: points
    of the compass
    or generic words, 3: it is only part of the name). `containers` are rows of areas that the text names right after it
    ("Oslo, Norway").
    """

    key: str
    surface: str
    spans: list[Span] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)
    reduction: int = _FULL
    containers: set[int] = field(default_factory=set)
    site: bool = False

    @property
    def county(self) -> bool:
        """Return whether the name says that it is a county's."""
        return self.key.endswith((" county", " counties", " parish")) or self.key.startswith("county ")

    @property
    def abbreviated(self) -> bool:
        """Return whether the name is written in capitals or with full stops, as abbreviations are."""
        return len(self.surface) < 7 and (self.surface.isupper() or "." in self.surface)


def toponyms(text: str, spans: Iterable[Span], table: Gazetteer) -> list[Toponym]:
    """Return the toponyms of the spans, one for each key, in the order of the text."""
    found: dict[str, Toponym] = {}
    for span in spans:
        surface = " ".join(text[span.start : span.stop].split())
        key = place_key(surface)
        if key not in found:
            found[key] = _lookup(Toponym(key, surface), table)
        found[key].spans.append(span)
        found[key].containers |= containers(text, span.stop, table)
    result = list(found.values())
    _trim(result, table)
    return result


def containers(text: str, stop: int, table: Gazetteer) -> set[int]:
    """Return the rows of the countries, provinces and counties that a text names right after an offset, behind a comma or a
    bracket."""
    match = _CONTAINER.match(text[stop : stop + 60])
    if not match:
        return set()
    words = match.group(1).split()
    for size in range(len(words), 0, -1):
        key = place_key(" ".join(words[:size]))
        rows = {each.row for each in _keyed(key, table) if table.columns["kind"][each.row] <= COUNTY and each.quality < 3}
        if rows:
            return rows
    return set()


def _keyed(key: str, table: Gazetteer) -> list[Found]:
    return table.find(key) if key else []


def _lookup(toponym: Toponym, table: Gazetteer) -> Toponym:
    words = toponym.key.split()
    toponym.site = len(words) > 1 and bool(SITE_WORDS.intersection(words))
    toponym.found = _keyed(toponym.key, table)
    if toponym.found:
        return toponym
    if words[-1:] == ["capital"] and (seat := _capital(" ".join(words[:-1]), table)):
        toponym.found = [seat]
        return toponym
    full = without_generic(toponym.key)
    for key in reduced(toponym.key):
        toponym.found = table.find(key)
        if len(key.split()) < len(words) - 1 or toponym.site:
            toponym.found = [each for each in toponym.found if each.quality != DEMONYM]
        if toponym.found:
            whole = key == full or len(words) - len(key.split()) == sum(word in AREA_WORDS for word in words)
            toponym.reduction = 1 if whole else 2 if len(key.split()) > 1 else _PART
            return toponym
    return toponym


def _capital(key: str, table: Gazetteer) -> Found | None:
    """Return the capital of the country that a key names ("mexican"), its largest town of that rank."""
    states = {int(table.columns["country"][f.row]) for f in _keyed(key, table) if table.columns["kind"][f.row] == COUNTRY}
    seats = [int(row) for row in table.columns["capitals"] if int(table.columns["country"][row]) in states]
    best = max(seats, key=lambda row: int(table.columns["people"][row]), default=None)
    return None if best is None or len(states) != 1 else Found(best, ALTERNATE)


def _trim(found: Sequence[Toponym], table: Gazetteer) -> None:
    """Keep the likeliest places of names that many places bear, by kind and number of people."""
    most = max(LEAST, min(MOST, ALL // max(1, len(found))))
    kind, people = table.columns["kind"], table.columns["people"]

    def weight(each: Found) -> tuple[float, int]:
        own = {COUNTRY: 400, PROVINCE: 160, COUNTY: 120, CITY: 0}.get(int(kind[each.row]), 150)
        return own + float(people[each.row]) - 40 * each.quality, -each.row

    for toponym in found:
        if len(toponym.found) > most:
            fits = [e for e in toponym.found if toponym.containers & {e.row, *parents(e.row, table)}]
            ordered = sorted(toponym.found, key=weight, reverse=True)
            toponym.found = list(dict.fromkeys([*fits[:most], *ordered]))[:most]


def parents(row: int, table: Gazetteer) -> list[int]:
    """Return the rows of the province and the country in which a place lies."""
    found = []
    province = table.province(row)
    if province is not None:
        found.append(province)
    country = int(table.columns["country"][row])
    if country < len(table.country_rows):
        found.append(table.country_rows[country])
    return found
