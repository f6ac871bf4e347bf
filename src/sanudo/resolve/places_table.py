"""The gazetteer: countries, provinces, counties, towns and other features, found by the hash of a name.

`data/places.npz` is built by `tables/build_places.py`. Columns with a row for each place: `kind`, `lat` and `lon`
(ten-thousandths of a
degree), `geonames`, `country` (index into `codes`), `province` (row of the province), `people` (27 log10(population + 1)),
and for all but
towns `radius` (quarter kilometres) and `what` (index into `whats`). Names are in `text`, cut by `text_size`. Keys, sorted by
hash:
`key_step` (difference to the hash before), `key_row`, `key_quality`. `capitals` are the rows of capitals of countries.
`sure_hash` and `sure_class` are the keys that mean a place wherever they stand, `sure_first`
their first words.
"""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.resolve.places_names import key_hash

VERSION = 1
COUNTRY, PROVINCE, COUNTY, FEATURE, CITY = range(5)
PRECISIONS = ("country", "admin1", "admin2", "feature", "city")
"""What `Place.precision` says of a place of each kind."""
NO_COUNTRY, NO_PROVINCE = 255, 65535
POPULATION_SCALE = 27.0
STATES, DEMONYMS, PROVINCES, ABBREVIATION, TOWNS = range(5)
"""Classes of names that mean a place wherever they stand."""
AREAS = frozenset(("continent", "ocean", "region", "sea", "gulf", "desert", "river", "mountain"))
"""Kinds of feature that are regions rather than points."""


class Found(NamedTuple):
    """A place that bears a name: its row, and how it comes by the name (see `places_names`)."""

    row: int
    quality: int


@dataclass(frozen=True)
class Gazetteer:
    """The columns of the table, and what is worked out of them.

    `country_rows` has the row of each code's country, `certain` the class of the keys that mean a place wherever they stand,
    `openings` the hashes of their first words.
    """

    columns: dict[str, NDArray[Any]]
    codes: tuple[str, ...]
    whats: tuple[str, ...]
    hashes: NDArray[np.uint32]
    text_stop: NDArray[np.int32]
    country_rows: tuple[int, ...]
    certain: dict[int, int]
    openings: frozenset[int]

    def find(self, key: str) -> list[Found]:
        """Return the places of a key (`places_names.place_key`), in the order of the table."""
        value = np.uint32(key_hash(key))
        first, last = np.searchsorted(self.hashes, value, "left"), np.searchsorted(self.hashes, value, "right")
        if first == last:
            return []
        rows, qualities = self.columns["key_row"][first:last], self.columns["key_quality"][first:last]
        return [Found(row, quality) for row, quality in zip(rows.tolist(), qualities.tolist(), strict=True)]

    def sure(self, key: str) -> int:
        """Return the class of a name that means a place wherever it stands, -1 for other names."""
        return self.certain.get(key_hash(key), -1)

    def opens(self, word: str) -> bool:
        """Return whether a name that means a place wherever it stands may begin with this key of a word."""
        return key_hash(word) in self.openings

    def name(self, row: int) -> str:
        """Return the name of a place."""
        stop = int(self.text_stop[row])
        return self.columns["text"][stop - int(self.columns["text_size"][row]) : stop].tobytes().decode()

    def country(self, row: int) -> str | None:
        """Return the alpha-3 code of a place, None where it lies in no country or in several."""
        index = int(self.columns["country"][row])
        return None if index == NO_COUNTRY else self.codes[index]

    def province(self, row: int) -> int | None:
        """Return the row of the province in which a place lies, its own if it is one."""
        found = int(self.columns["province"][row])
        return None if found == NO_PROVINCE else found

    def what(self, row: int) -> str:
        """Return the kind of a feature ("sea", "base"), empty for other places."""
        return self.whats[int(self.columns["what"][row])] if row < len(self.columns["what"]) else ""

    def precision(self, row: int) -> str:
        """Return the precision of a point that is this place's."""
        return "region" if self.what(row) in AREAS else PRECISIONS[int(self.columns["kind"][row])]

    def point(self, row: int) -> tuple[float, float]:
        """Return latitude and longitude in degrees."""
        return float(self.columns["lat"][row]) / 1e4, float(self.columns["lon"][row]) / 1e4

    def geonames(self, row: int) -> int | None:
        """Return the GeoNames id of a place, None where it has none."""
        return int(self.columns["geonames"][row]) or None

    def radius(self, row: int) -> float:
        """Return about how far from its point a place reaches, in kilometres."""
        if row < len(self.columns["radius"]):
            return max(1.0, float(self.columns["radius"][row]) / 4)
        grade = float(self.columns["people"][row]) / POPULATION_SCALE - 2.0
        return round(2.0 + math.pow(1.8, grade), 1)


def gazetteer(columns: dict[str, NDArray[Any]]) -> Gazetteer:
    """Return a gazetteer of the columns of a table. Raises ModelError where they are of another version."""
    if "version" not in columns or int(columns["version"][0]) != VERSION:
        raise ModelError("The table of places is of another version.", hint="Build it anew with tables/build_places.py.")
    text = columns["codes"].tobytes().decode()
    codes = tuple(text[i : i + 3] for i in range(0, len(text), 3))
    rows = {
        int(index): row for row, index in enumerate(columns["country"][: len(codes)].tolist()) if columns["kind"][row] == COUNTRY
    }
    return Gazetteer(
        columns,
        codes,
        tuple(columns["whats"].tobytes().decode().split("|")),
        np.cumsum(columns["key_step"], dtype=np.uint32),
        np.cumsum(columns["text_size"], dtype=np.int32),
        tuple(rows.get(index, -1) for index in range(len(codes))),
        dict(zip(columns["sure_hash"].tolist(), columns["sure_class"].tolist(), strict=True)),
        frozenset(columns["sure_first"].tolist()),
    )


@cache
def shipped_gazetteer() -> Gazetteer:
    """Return the gazetteer that comes with the package, read once.

    Raises ModelError where it is missing or damaged.
    """
    try:
        with as_file(files("sanudo.resolve") / "data" / "places.npz") as path, np.load(path, allow_pickle=False) as archive:
            columns = {name: archive[name] for name in archive.files}
    except (OSError, ValueError, zlib.error) as error:
        raise ModelError(
            f"The table of places cannot be read: {error}.", hint="Build it anew with tables/build_places.py."
        ) from error
    return gazetteer(columns)
