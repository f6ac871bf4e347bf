"""A document's toponyms laid out for reckoning: a row for each candidate, what speaks for it alone, and what the rest of the
text says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sanudo.resolve.places_candidates import Toponym, parents
from sanudo.resolve.places_names import DEMONYM, MAIN, SHORT, STRIPPED
from sanudo.resolve.places_table import CITY, COUNTRY, COUNTY, FEATURE, NO_COUNTRY, POPULATION_SCALE, PROVINCE, Gazetteer

Array = NDArray[np.float32]

NEAR, REGION = 60.0, 350.0
"""Reach of the two measures of nearness, in kilometres: the same surroundings, the same part of a country."""
BESIDE = 250.0
"""Reach in characters within which names in a text stand beside each other."""

ADJACENT = 5.0
"""A name that begins within so many characters of another's end follows it at once (", ", " in ")."""

ALONE = tuple(
    """people country_people country province county city feature alternate short demonym stripped reduced part first share
    only usa container container_country no_container county_named site abbreviated capitals big capital rival_country
    rival_province long long_feature sure hint_country hint_name hint_near nowhere nowhere_site nowhere_many
    nowhere_reduced nowhere_words nowhere_part nowhere_sure""".split()
)
"""What speaks for a candidate alone. The features of "nowhere" are those of the row that means none of the places of the
table."""
_AMONG = tuple(
    """near near_best region region_best beside province_named country_named province_shared country_shared town_near
    town_region area_near demonym_shared holds""".split()
)
AMONG = [f"{name}_{kind}" for kind in ("point", "area") for name in _AMONG] + ["nowhere_near"]
"""What the other names of the text say of a candidate, apart for points and for areas."""


@dataclass(frozen=True)
class Hints:
    """What is known of a document beside its text: countries (indices of the table) and places that its address or outlet
    names."""

    countries: frozenset[int] = frozenset()
    rows: tuple[int, ...] = ()


@dataclass
class Scene:
    """The candidates of a document in columns.

    `owner` is the toponym of each candidate, `starts` the first candidate of each toponym; the last candidate of each is
    "nowhere", with
    row -1. `alone` [candidates, len(ALONE)].
    """

    owner: NDArray[np.int64]
    starts: NDArray[np.int64]
    row: NDArray[np.int64]
    kind: NDArray[np.int64]
    country: NDArray[np.int64]
    province: NDArray[np.int64]
    demonym: Array
    real: Array
    alone: Array
    near: Array
    region: Array
    beside: Array
    adjacent: Array

    def among(self, chance: Array) -> Array:
        """Return [candidates, len(AMONG)]: what the other toponyms say, with the chances [candidates] that each means this
        or that."""
        here = chance * self.real
        point = here * (self.kind >= COUNTY)
        area = here * ((self.kind == PROVINCE) | (self.kind == COUNTRY))
        other = np.ones((len(self.owner), len(self.starts)), np.float32)
        other[np.arange(len(self.owner)), self.owner] = 0
        beside = self.beside[self.owner] * other

        def by_toponym(matrix: Array) -> Array:
            return np.add.reduceat(matrix, self.starts, axis=1) * other

        near, region = by_toponym(self.near * here), by_toponym(self.region * here)
        town_near, town_region = by_toponym(self.near * point), by_toponym(self.region * point)
        same_province = (self.province[:, None] == self.province[None, :]) & (self.province[:, None] >= 0)
        same_country = (self.country[:, None] == self.country[None, :]) & (self.country[:, None] != NO_COUNTRY)
        in_province = by_toponym(same_province * point)
        named_province = by_toponym(same_province * (here * (self.kind == PROVINCE)))
        in_country = by_toponym(same_country * here)
        named_country = by_toponym(same_country * (here * (self.kind == COUNTRY) * (1 - self.demonym)))
        adjective = by_toponym(same_country * (here * (self.kind == COUNTRY) * self.demonym))
        holds = (
            by_toponym(same_country * point) * (self.kind == COUNTRY)[:, None] + in_province * (self.kind == PROVINCE)[:, None]
        )
        total = max(1, len(self.starts) - 1)
        columns = [
            np.log1p(near.sum(1)),
            near.max(1),
            np.log1p(region.sum(1)),
            region.sum(1) / total,
            (beside * region).max(1),
            named_province.max(1),
            named_country.max(1),
            np.log1p(in_province.sum(1)),
            in_country.sum(1) / total,
            (beside * town_near).max(1),
            np.log1p(town_region.sum(1)),
            by_toponym(self.region * area).max(1),
            adjective.max(1),
            np.log1p(holds.sum(1)),
        ]
        found = np.stack(columns, axis=1) * self.real[:, None]
        best = np.maximum.reduceat(columns[2] * self.real, self.starts)[self.owner] * (1 - self.real)
        is_point = (self.kind >= COUNTY)[:, None]
        return np.concatenate([found * is_point, found * ~is_point, best[:, None]], axis=1).astype(np.float32)


def scene(found: Sequence[Toponym], table: Gazetteer, hints: Hints) -> Scene:
    """Return the scene of the toponyms of a document."""
    owner = np.array([i for i, t in enumerate(found) for _ in range(len(t.found) + 1)], np.int64)
    row = np.array([r for t in found for r in (*(e.row for e in t.found), -1)], np.int64)
    quality = np.array([q for t in found for q in (*(e.quality for e in t.found), MAIN)], np.int64)
    starts = np.flatnonzero(np.diff(owner, prepend=-1))
    columns = table.columns
    kind = np.where(row >= 0, columns["kind"][row], 9).astype(np.int64)
    country = np.where(row >= 0, columns["country"][row], NO_COUNTRY).astype(np.int64)
    province = np.where(row >= 0, columns["province"][row].astype(np.int64), -1)
    province[province == 65535] = -1
    real = (row >= 0).astype(np.float32)
    lat, lon = np.radians(columns["lat"][row] / 1e4), np.radians(columns["lon"][row] / 1e4)
    vector = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1).astype(np.float32)
    away = _away(vector, vector)
    mask = real[:, None] * real[None, :]
    alone = _alone(found, table, hints, owner, starts, row, quality, kind, vector)
    return Scene(
        owner,
        starts,
        row,
        kind,
        country,
        province,
        (quality == DEMONYM).astype(np.float32),
        real,
        alone,
        np.exp(-away / NEAR) * mask,
        np.exp(-away / REGION) * mask,
        *_beside(found),
    )


def _away(a: Array, b: Array) -> Array:
    """Return the distances of unit vectors in kilometres."""
    cosine = np.clip(a @ b.T, -1, 1)
    found: Array = (6371 * np.sqrt(np.maximum(2 - 2 * cosine, 0))).astype(np.float32)
    return found


def _beside(found: Sequence[Toponym]) -> tuple[Array, Array]:
    """Return two arrays [toponyms, toponyms]: how close in the text two names come (0..1), and whether the second follows at
    once."""
    start = np.array([span.start for t in found for span in t.spans], np.float32)
    stop = np.array([span.stop for t in found for span in t.spans], np.float32)
    owner = np.array([i for i, t in enumerate(found) for _ in t.spans], np.int64)
    firsts = np.flatnonzero(np.diff(owner, prepend=-1))
    gaps = np.minimum.reduceat(np.minimum.reduceat(np.abs(start[:, None] - start[None, :]), firsts, axis=0), firsts, axis=1)
    after = start[None, :] - stop[:, None]
    after[(after < 0) | (after > ADJACENT)] = np.inf
    after = np.minimum.reduceat(np.minimum.reduceat(after, firsts, axis=0), firsts, axis=1)
    return np.exp(-gaps / BESIDE).astype(np.float32), np.isfinite(after).astype(np.float32)


def _alone(
    found: Sequence[Toponym],
    table: Gazetteer,
    hints: Hints,
    owner: NDArray[np.int64],
    starts: NDArray[np.int64],
    row: NDArray[np.int64],
    quality: NDArray[np.int64],
    kind: NDArray[np.int64],
    vector: Array,
) -> Array:
    size = len(owner)
    column: dict[str, NDArray[Any]] = {}
    people = np.where(row >= 0, table.columns["people"][row] / (POPULATION_SCALE * 7), 0).astype(np.float32)
    town = people * (kind >= COUNTY)
    best = np.maximum.reduceat(town, starts)[owner]
    raw = np.where(kind == CITY, np.exp(people * 12), 0)
    whole = np.add.reduceat(raw, starts)[owner]
    count = np.diff(np.append(starts, size))[owner] - 1
    column["people"], column["country_people"] = people * (kind != COUNTRY), people * (kind == COUNTRY)
    for name, value in (("country", COUNTRY), ("province", PROVINCE), ("county", COUNTY), ("city", CITY), ("feature", FEATURE)):
        column[name] = kind == value
    for name, value in (("alternate", 1), ("short", SHORT), ("demonym", DEMONYM), ("stripped", STRIPPED)):
        column[name] = quality == value
    reduction = np.array([t.reduction for t in found])[owner]
    column["reduced"], column["part"] = (reduction > 0) & (kind <= CITY), (reduction > 1) & (kind <= CITY)
    column["first"] = (town >= best) & (kind == CITY)
    column["share"] = np.divide(raw, whole, out=np.zeros(size), where=whole > 0)
    column["only"] = (count == 1) & (row >= 0)
    column["usa"] = (table.columns["country"][row] == table.codes.index("USA")) & (kind >= COUNTY) & (row >= 0)
    _fill_containers(column, found, table, owner, row, kind)
    column["county_named"] = np.array([t.county for t in found])[owner] & (kind == COUNTY)
    column["site"] = np.array([t.site for t in found])[owner] & (row >= 0)
    column["abbreviated"] = np.array([t.abbreviated for t in found])[owner] & (quality == SHORT)
    column["capitals"] = np.array([t.abbreviated for t in found])[owner] & (kind >= COUNTY) & (quality != SHORT) & (row >= 0)
    column["big"] = (people * 7 > 5.7) & (kind == CITY)
    column["capital"] = np.isin(row, table.columns["capitals"])
    for name, value in (("rival_country", COUNTRY), ("rival_province", PROVINCE)):
        rival = np.maximum.reduceat(((kind == value) & (quality < DEMONYM)).astype(np.float32), starts)[owner]
        column[name] = (rival > 0) & (kind > value) & (row >= 0)
    _fill_hints(column, table, hints, row, vector)
    none = row < 0
    long = np.array([t.reduction == 0 and " " in t.key for t in found])[owner] & ~none
    column["long"], column["long_feature"] = long, long & (kind == FEATURE)
    known = np.array([table.sure(t.key) >= 0 for t in found])[owner]
    column["sure"], column["nowhere_sure"] = known & ~none & (quality <= DEMONYM), known & none
    column["nowhere"] = none
    column["nowhere_site"] = none & np.array([t.site for t in found])[owner]
    column["nowhere_many"] = none * np.log1p(count)
    column["nowhere_reduced"] = none & (reduction > 0)
    column["nowhere_words"] = none * np.minimum(np.array([t.key.count(" ") for t in found])[owner], 4)
    column["nowhere_part"] = none & (reduction == 3)
    return np.stack([column[name].astype(np.float32) for name in ALONE], axis=1)


def _fill_containers(
    column: dict[str, NDArray[Any]],
    found: Sequence[Toponym],
    table: Gazetteer,
    owner: NDArray[np.int64],
    row: NDArray[np.int64],
    kind: NDArray[np.int64],
) -> None:
    for name in ("container", "container_country", "no_container"):
        column[name] = np.zeros(len(owner), np.float32)
    for i in np.flatnonzero(row >= 0):
        wanted = found[owner[i]].containers - {int(row[i])}
        if not wanted:
            continue
        above = parents(int(row[i]), table)
        if kind[i] <= COUNTRY:
            continue
        if above and above[0] in wanted and table.columns["kind"][above[0]] == PROVINCE:
            column["container"][i] = 1
        elif wanted.intersection(above):
            column["container_country"][i] = 1
        else:
            column["no_container"][i] = 1


def _fill_hints(column: dict[str, NDArray[Any]], table: Gazetteer, hints: Hints, row: NDArray[np.int64], vector: Array) -> None:
    country = table.columns["country"][row]
    column["hint_country"] = np.isin(country, list(hints.countries)) & (row >= 0) if hints.countries else np.zeros(len(row))
    rows = np.array(hints.rows, np.int64)
    column["hint_name"] = np.isin(row, rows) & (row >= 0)
    column["hint_near"] = np.zeros(len(row), np.float32)
    if len(rows):
        lat, lon = np.radians(table.columns["lat"][rows] / 1e4), np.radians(table.columns["lon"][rows] / 1e4)
        there = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1).astype(np.float32)
        kinds = table.columns["kind"][rows]
        within = np.exp(-_away(vector, there) / 120.0)
        same = table.columns["province"][row][:, None] == table.columns["province"][rows][None, :]
        score = np.where(kinds[None, :] == PROVINCE, 0.8 * same, within)
        column["hint_near"] = score.max(1) * (row >= 0)
