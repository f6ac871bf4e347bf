"""What a document's address and outlet say of where it is at home."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from sanudo.ontology.countries import country
from sanudo.resolve.places_names import place_key
from sanudo.resolve.places_scene import Hints
from sanudo.resolve.places_table import CITY, COUNTRY, POPULATION_SCALE, PROVINCE, Gazetteer
from sanudo.types import Document

_WORDS = re.compile(r"[a-z]+")
_NO_COUNTRY = frozenset("co io tv me ai fm ly cc ws to gg eu ac la in".split())
"""Endings of addresses that say little of a country."""
SECTION_WORDS = frozenset(
    """news times post herald star press daily global world sports sport politics local article story business money
    travel online media radio most mobile national general reading union page pages index blog blogs life home city
    state county sun""".split()
)
"""Words of addresses and of headings of pages that are names of places elsewhere."""
_SMALLEST = 4.3
"""Towns of 10 to this power people and more are looked for in addresses."""


def hints(document: Document, table: Gazetteer) -> Hints:
    """Return the countries and places that a document's address and outlet name."""
    countries: set[int] = set()
    rows: list[int] = []
    words: list[str] = []
    if document.url:
        host, words = _parts(document.url)
        ending = host.rsplit(".", 1)[-1]
        known = country(ending) if len(ending) == 2 and ending not in _NO_COUNTRY else None
        known = country("GBR") if ending == "uk" else known
        if known is not None and known.alpha3 in table.codes:
            countries.add(table.codes.index(known.alpha3))
    for phrase in (*words, *_phrases(document.outlet or "")):
        row = _named(phrase, table)
        if row is not None:
            rows.append(row)
    return Hints(frozenset(countries), tuple(dict.fromkeys(rows))[:8])


def _parts(url: str) -> tuple[str, list[str]]:
    """Return the host of an address, and the words of host and path that may name places (of a compound its beginnings)."""
    try:
        split = urlsplit(url.lower())
    except ValueError:
        return "", []
    host = split.hostname or ""
    labels = [label for label in host.split(".")[:-1] if label not in ("www", "com", "co", "news")]
    found = []
    for label in labels:
        for word in _WORDS.findall(label):
            found += [word[:size] for size in range(len(word), 4, -1)]
    pieces = [piece for piece in split.path.split("/") if piece]
    for piece in pieces[:-1]:
        parts = _WORDS.findall(piece)
        found += [" ".join(parts), *parts] if len(parts) < 4 else []
    return host, found


def _phrases(outlet: str) -> list[str]:
    words = place_key(outlet).split()
    return [" ".join(words[i : i + size]) for size in (3, 2, 1) for i in range(len(words) - size + 1)]


def _named(phrase: str, table: Gazetteer) -> int | None:
    """Return the best known place of a name, None where there is none of note."""
    if len(phrase) < 5 or phrase in SECTION_WORDS:
        return None
    best, weight = None, 0.0
    for row, quality in table.find(phrase):
        kind, people = int(table.columns["kind"][row]), float(table.columns["people"][row]) / POPULATION_SCALE
        own = people if kind == CITY else 9.0 if kind in (COUNTRY, PROVINCE) and quality < 4 else 0.0
        if own >= _SMALLEST and own > weight and quality < 2:
            best, weight = row, own
    return best
