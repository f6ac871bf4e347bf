"""Pack places into the columns of `resolve/data/places.npz`, for `build_places.py`."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import places_by_hand as hand

from sanudo.ontology.countries import countries
from sanudo.resolve.places_names import ALTERNATE, DEMONYM, MAIN, SHORT, key_hash, place_key
from sanudo.resolve.places_table import (
    ABBREVIATION,
    CITY,
    COUNTRY,
    DEMONYMS,
    FEATURE,
    NO_COUNTRY,
    NO_PROVINCE,
    POPULATION_SCALE,
    PROVINCE,
    PROVINCES,
    STATES,
    TOWNS,
    VERSION,
)

SURE_TOWN = 200_000
"""The name of a town of so many people means a place wherever it stands."""
SURE_FEATURE = 3_000_000
"""The same of a feature that is as well known as a town of so many people."""
WRITTEN = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft", "port": "pt"}
"""How first words that keys write out are written in texts too."""


@dataclass(slots=True)
class Entry:
    """A place to be packed."""

    kind: int
    name: str
    lat: float
    lon: float
    geonames: int = 0
    country: str = ""
    province: str = ""
    people: int = 0
    radius: float = 0.0
    what: str = ""
    keys: dict[str, int] = field(default_factory=dict)

    def add(self, name: str, quality: int) -> None:
        """Let the place be found by a name."""
        key = place_key(name)
        if key and self.keys.get(key, 9) > quality:
            self.keys[key] = quality


def capitals(entries: list[Entry]) -> list[int]:
    """Return the rows of the capitals of countries."""
    wanted = {(each.alpha3, place_key(name)) for each in countries() for name in each.capitals}
    best: dict[tuple[str, str], int] = {}
    for row, entry in enumerate(entries):
        if entry.kind == CITY:
            for key in entry.keys:
                spot = (entry.country, key)
                if spot in wanted and (spot not in best or entries[best[spot]].people < entry.people):
                    best[spot] = row
    return sorted(set(best.values()))


def sure_class(entry: Entry, quality: int, capital: bool) -> int:
    """Return the class of a name that means a place wherever it stands, -1 for other names."""
    if quality == DEMONYM and entry.kind in (COUNTRY, PROVINCE, FEATURE):
        return DEMONYMS
    if entry.kind == COUNTRY and quality <= ALTERNATE:
        return STATES
    if entry.kind == PROVINCE and entry.country in ("USA", "CAN", "AUS", "GBR") and quality in (MAIN, SHORT):
        return PROVINCES if quality == MAIN else ABBREVIATION
    if entry.kind == CITY and quality == MAIN and (capital or entry.people >= SURE_TOWN):
        return TOWNS
    if entry.kind == FEATURE and quality <= ALTERNATE and (entry.people >= SURE_FEATURE or entry.what in ("facility", "square")):
        return TOWNS
    return TOWNS if entry.kind == CITY and quality == SHORT and entry.people >= SURE_TOWN else -1


def sure_names(entries: list[Entry]) -> tuple[list[tuple[int, int]], list[int]]:
    """Return (hash of a key, class) for the names that mean a place wherever they stand, and the hashes of their first words."""
    seats = set(capitals(entries))
    found: dict[int, int] = {}
    firsts: set[str] = set()
    for row, entry in enumerate(entries):
        for key, quality in entry.keys.items():
            kind = sure_class(entry, quality, row in seats)
            if kind >= 0 and len(key) > 1 and key not in hand.COMMON:
                first = key.split()[0]
                firsts.update((first, WRITTEN.get(first, first)))
                found[key_hash(key)] = min(kind, found.get(key_hash(key), 9))
    return sorted(found.items()), sorted(key_hash(first) for first in firsts)


def pack(entries: list[Entry]) -> dict[str, Any]:
    """Return the columns of the table."""
    codes = sorted({e.country for e in entries if e.country})
    province_row = {e.province: i for i, e in enumerate(entries) if e.kind == PROVINCE}
    whats = sorted({e.what for e in entries})
    names = [e.name.encode() for e in entries]
    areas = [e for e in entries if e.kind != CITY]
    keys = sorted({(key_hash(key), i, quality) for i, e in enumerate(entries) for key, quality in e.keys.items()})
    sure, sure_first = sure_names(entries)
    hashes = np.array([k[0] for k in keys], np.uint32)
    return {
        "version": np.array([VERSION], np.int32),
        "codes": np.frombuffer("".join(codes).encode(), np.uint8),
        "whats": np.frombuffer("|".join(whats).encode(), np.uint8),
        "kind": np.array([e.kind for e in entries], np.uint8),
        "lat": np.round([e.lat * 1e4 for e in entries]).astype(np.int32),
        "lon": np.round([e.lon * 1e4 for e in entries]).astype(np.int32),
        "geonames": np.array([e.geonames for e in entries], np.int32),
        "country": np.array([codes.index(e.country) if e.country else NO_COUNTRY for e in entries], np.uint8),
        "province": np.array([province_row.get(e.province, NO_PROVINCE) for e in entries], np.uint16),
        "people": np.round([POPULATION_SCALE * math.log10(e.people + 1) for e in entries]).astype(np.uint8),
        "radius": np.minimum([e.radius * 4 for e in areas], 65535).astype(np.uint16),
        "what": np.array([whats.index(e.what) for e in areas], np.uint8),
        "text": np.frombuffer(b"".join(names), np.uint8),
        "text_size": np.array([len(n) for n in names], np.uint8),
        "capitals": np.array(capitals(entries), np.int32),
        "sure_hash": np.array([each[0] for each in sure], np.uint32),
        "sure_class": np.array([each[1] for each in sure], np.uint8),
        "sure_first": np.array(sure_first, np.uint32),
        "key_step": np.diff(hashes, prepend=np.uint32(0)).astype(np.uint32),
        "key_row": np.array([k[1] for k in keys], np.int32),
        "key_quality": np.array([k[2] for k in keys], np.uint8),
    }
