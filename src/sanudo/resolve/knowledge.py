"""Who is who: persons with their dated offices, and organisations, looked up by name.

The table `data/actors_kb.npz` is built by `tables/build_actors.py`; a user's rows are laid over it. In memory it is a handful of numpy
columns: names are found by hashes, and text is read from one block of bytes when it is asked for.
"""

from __future__ import annotations

import csv
import hashlib
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from sanudo.errors import InputError, ModelError
from sanudo.ontology.countries import country
from sanudo.resolve.names import key, loose_key, name_words, same_person, skeleton, surname_start
from sanudo.types import ActorKind

VERSION = 1
KINDS: tuple[ActorKind, ...] = ("person", "organisation", "state", "group", "igo", "medium")
OFFICES: dict[str, tuple[str, float]] = {
    "head of state": ("GOV", 1.0),
    "head of government": ("GOV", 1.0),
    "effective leader": ("GOV", 0.95),
    "foreign": ("GOV", 0.8),
    "head of international body": ("IGO", 0.8),
    "deputy head of state": ("GOV", 0.6),
    "deputy head of government": ("GOV", 0.6),
    "defence": ("GOV", 0.6),
    "interior": ("GOV", 0.55),
    "finance": ("GOV", 0.55),
    "opposition leader": ("OPP", 0.6),
    "party leader": ("PTY", 0.5),
    "armed group leader": ("REB", 0.6),
    "speaker": ("LEG", 0.5),
    "legislative leader": ("LEG", 0.5),
    "armed forces chief": ("MIL", 0.5),
    "intelligence/security": ("SPY", 0.5),
    "justice": ("GOV", 0.45),
    "central bank": ("GOV", 0.4),
    "spokesperson": ("GOV", 0.4),
    "other cabinet": ("GOV", 0.35),
    "first spouse": ("ELI", 0.3),
    "legislator": ("LEG", 0.3),
    "deputy/junior minister": ("GOV", 0.25),
    "ambassador": ("GOV", 0.2),
    "judiciary": ("JUD", 0.2),
    "subnational": ("GOV", 0.2),
    "other": ("GOV", 0.2),
}
"""Kinds of office: PLOVER sector, and how much a name alone is likely to mean the holder of such an office (0..1)."""

_OFFICE_KINDS = tuple(OFFICES)
_EASTERN = frozenset(("CHN", "TWN", "KOR", "PRK", "HKG", "MAC", "VNM", "KHM", "SGP", "HUN", "JPN"))
_FIRST_NAMED = frozenset(("ETH", "ERI", "ISL", "IDN", "MYS", "THA", "MMR", "IRQ", "SOM", "BRN", "TLS", "VNM", "LAO", "BTN", "MNG", "AFG"))
_FAMILY_NAMES_TWO = frozenset("ESP MEX ARG COL PER VEN CHL ECU GTM CUB BOL DOM HND PRY SLV NIC CRI PAN URY BRA PRT AGO MOZ GNQ".split())  # noqa: SIM905
FULL, SHORT, LOOSE = 3, 2, 1
"""How a name was found: as written, by first and last name, or by its words in another order."""


class Office(NamedTuple):
    """One spell of office. Dates are YYYYMMDD with zeros where unknown, 0 for none; `as_of` is how far the source looked."""

    position: str
    kind: str
    country: str
    sector: str
    start: int
    end: int
    as_of: int

    def held(self, date: int | None) -> float:
        """Return how likely the office was held on a date (YYYYMMDD; None: any day), 0..1."""
        if date is None:
            return 0.6
        if (self.start and date < self.start) or (self.end and date > _last_day(self.end)):
            return 0.0
        if not self.end:
            late = _years(self.as_of, date)
            sure = 1.0 if late <= 0 else 0.9 if late <= 1 else 0.7 if late <= 3 else 0.45 if late <= 6 else 0.2
            if self.start:
                return sure
            early = _years(date, self.as_of)
            return min(sure, 0.9 if early <= 1.5 else 0.5 if early <= 4 else 0.2)
        if not self.start:
            return 0.6 if _years(date, self.end) <= 6 else 0.2
        return 1.0

    @property
    def weight(self) -> float:
        """Return how much a bare name is likely to mean the holder, 0..1."""
        return OFFICES[self.kind][1]


def _last_day(date: int) -> int:
    return date + (1231 if date % 10000 == 0 else 31 if date % 100 == 0 else 0)


def _years(start: int, stop: int) -> float:
    return (stop // 10000 - start // 10000) + ((stop // 100 % 100 or 6) - (start // 100 % 100 or 6)) / 12


@dataclass(frozen=True, slots=True)
class Known:
    """An actor of the knowledge base; `wikidata` is "Q..." or empty, `sectors` begin with the main one (empty: told by the offices)."""

    ref: tuple[int, int]
    name: str
    kind: ActorKind
    country: str | None
    sectors: tuple[str, ...]
    wikidata: str
    offices: tuple[Office, ...]
    metonym: bool = False

    def office(self, date: int | None, near: str | None = None) -> tuple[Office | None, float]:
        """Return the office held on a date that matters most and how likely it was held; one of country `near` goes first."""
        best, score, chance = None, 0.0, 0.0
        for office in self.offices:
            held = office.held(date)
            rank = held * (office.weight + 0.05) * (2 if near and office.country == near else 1)
            if rank > score:
                best, score, chance = office, rank, held
        return best, chance

    def past_office(self, date: int | None) -> Office | None:
        """Return the weightiest office that had ended by a date."""
        past = [o for o in self.offices if o.end and date and date > _last_day(o.end)]
        return max(past, key=lambda o: (o.weight, o.end), default=None)


class Hit(NamedTuple):
    """A candidate for a name and how it was found (FULL, SHORT or LOOSE)."""

    known: Known
    quality: int


@dataclass(slots=True)
class Row:
    """An actor to be packed: name, other spellings, and the rest as in `Known`."""

    name: str
    kind: ActorKind
    country: str = ""
    sectors: str = ""
    wikidata: int = 0
    aliases: list[str] = field(default_factory=list)
    offices: list[Office] = field(default_factory=list)
    metonym: bool = False


def hash64(text: str) -> int:
    """Return the 64-bit hash under which a key stands in the table."""
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "little")


def full_keys(row: Row) -> Iterator[tuple[str, int]]:
    """Yield (key, quality) under which an actor's full names are found."""
    for name in dict.fromkeys((row.name, *row.aliases)):
        words = name_words(name)
        if not words:
            continue
        yield key(words), FULL
        if row.kind == "person" and len(words) > 1:
            yield "~" + loose_key(words), LOOSE
            if len(words) > 2:
                yield key((words[0], *words[surname_start(words) :])), SHORT
                yield key((words[0], words[-1])), SHORT
                yield key(words[:2]), SHORT
                yield key(words[1:]), SHORT
            yield "^" + skeleton(words[0]) + skeleton(words[-1]), LOOSE
        elif row.kind != "person" and len(words) > 2:
            yield "~" + loose_key([w for w in words if w not in ("of", "for", "and")]), LOOSE


def surname_keys(row: Row) -> Iterator[tuple[str, int]]:
    """Yield (word, quality) for the parts of a person's name that may stand alone: 2 the surname, 1 another part."""
    for name in dict.fromkeys((row.name, *row.aliases)):
        words = name_words(name)
        if len(words) < 2:
            yield from ((w, 2) for w in words)
            continue
        main = {len(words) - 1}
        if row.country in _EASTERN:
            main.add(0)
        if row.country in _FIRST_NAMED:
            main.add(0)
        if row.country in _FAMILY_NAMES_TWO and len(words) > 2:
            main.add(len(words) - 2)
        for i, word in enumerate(words):
            if len(word) > 1 and (i in main or i > 0):
                yield word, 2 if i in main else 1
        yield key(words[surname_start(words) :]), 2
        if len(words) > 2:
            yield key(words[-2:]), 2


def pack(rows: Sequence[Row]) -> dict[str, Any]:
    """Return the columns of a table of actors."""
    texts = {"": 0}

    def text(value: str) -> int:
        return texts.setdefault(value, len(texts))

    entity: list[tuple[int, ...]] = []
    office: list[tuple[int, ...]] = []
    names: set[tuple[int, int, int]] = set()
    parts: set[tuple[int, int, int]] = set()
    for i, row in enumerate(rows):
        entity.append((text(row.name), KINDS.index(row.kind), text(row.country), text(row.sectors), row.wikidata, int(row.metonym), len(office)))
        for o in row.offices:
            office.append((text(o.position), _OFFICE_KINDS.index(o.kind), text(o.country), text(o.sector), o.start, o.end, o.as_of))
        best: dict[str, int] = {}
        for word, quality in full_keys(row):
            best[word] = max(best.get(word, 0), quality)
        names.update((hash64(word), i, quality) for word, quality in best.items())
        if row.kind == "person":
            best = {}
            for word, quality in surname_keys(row):
                best[word] = max(best.get(word, 0), quality)
            parts.update((hash64(word) >> 32, i, quality) for word, quality in best.items())
    blob = [value.encode() for value in texts]
    found: dict[str, Any] = {"version": np.array([VERSION], np.int32)}
    found["text"] = np.frombuffer(b"".join(blob), np.uint8)
    found["text_stop"] = np.cumsum([len(b) for b in blob]).astype(np.int32)
    found["entity"] = np.array(entity, np.int32).reshape(-1, 7)
    found["office"] = np.array(office, np.int32).reshape(-1, 7)
    for name, rows_found, kind in (("name", names, np.uint64), ("part", parts, np.uint32)):
        ordered = sorted(rows_found)
        found[f"{name}_hash"] = np.array([r[0] for r in ordered], kind)
        found[f"{name}_entity"] = np.array([r[1] for r in ordered], np.int32)
        found[f"{name}_quality"] = np.array([r[2] for r in ordered], np.uint8)
    return found


class Knowledge:
    """Tables of actors, looked up by name; of several layers the first wins where it knows a name in full."""

    def __init__(self, *layers: dict[str, Any]) -> None:
        for columns in layers:
            if "version" not in columns or int(columns["version"][0]) != VERSION:
                raise ModelError("The table of actors is of another version.", hint="Build it anew with tables/build_actors.py.")
        self._layers = tuple(layers)
        self._known = tuple(_Cache(columns, number) for number, columns in enumerate(layers))

    def by_name(self, name: str, *, kind: ActorKind | None = None) -> list[Hit]:
        """Return the actors that a full name may mean, surest first; `kind` person or anything else parts persons from bodies."""
        words = name_words(name)
        if not words:
            return []
        keys = [(key(words), FULL)]
        if len(words) > 1:
            keys += [("~" + loose_key(words), LOOSE), ("~" + loose_key([w for w in words if w not in ("of", "for", "and")]), LOOSE)]
            keys += [("^" + skeleton(words[0]) + skeleton(words[-1]), 0)]
            if len(words) > 2 and kind in (None, "person"):
                keys += [(key((words[0], *words[surname_start(words) :])), SHORT), (key((words[0], words[-1])), SHORT)]
        found: dict[tuple[int, int], Hit] = {}
        for number, layer in enumerate(self._known):
            for word, limit in keys:
                for row, quality in layer.rows("name", hash64(word)):
                    known = layer.known(row)
                    if kind is not None and (known.kind == "person") != (kind == "person"):
                        continue
                    if limit in (0, SHORT) and not same_person(words, name_words(known.name)):
                        continue
                    hit = Hit(known, min(quality, limit or LOOSE))
                    if (number, row) not in found or found[number, row].quality < hit.quality:
                        found[number, row] = hit
            if any(hit.quality == FULL for hit in found.values()):
                break
        return sorted(found.values(), key=lambda hit: (-hit.quality, hit.known.ref))

    def by_surname(self, word: str) -> Iterator[Hit]:
        """Yield the persons of whose name a word is part: quality 2 where it is the surname, 1 where it is another part."""
        words = name_words(word)
        for layer in self._known:
            for row, quality in layer.rows("part", hash64(key(words)) >> 32):
                yield Hit(layer.known(row), quality)


class _Cache:
    """One layer: its columns, and the actors read from it so far."""

    def __init__(self, columns: dict[str, Any], number: int) -> None:
        self._columns = columns
        self._number = number
        self._read: dict[int, Known] = {}

    def rows(self, table: str, wanted: int) -> Iterator[tuple[int, int]]:
        """Yield (row of the actor, quality) for a hash."""
        hashes = self._columns[f"{table}_hash"]
        value = hashes.dtype.type(wanted)
        at, n = int(np.searchsorted(hashes, value)), len(hashes)
        entities, qualities = self._columns[f"{table}_entity"], self._columns[f"{table}_quality"]
        while at < n and hashes[at] == value:
            yield int(entities[at]), int(qualities[at])
            at += 1

    def known(self, row: int) -> Known:
        """Return an actor; the last few thousand stay in memory."""
        found = self._read.get(row)
        if found is None:
            if len(self._read) > 8192:
                self._read.clear()
            found = self._read[row] = self._make(row)
        return found

    def _text(self, number: int) -> str:
        stops = self._columns["text_stop"]
        start = int(stops[number - 1]) if number else 0
        return bytes(self._columns["text"][start : int(stops[number])]).decode()

    def _make(self, row: int) -> Known:
        entity = self._columns["entity"]
        name, kind, where, sectors, wikidata, metonym, first = (int(x) for x in entity[row])
        last = int(entity[row + 1][6]) if row + 1 < len(entity) else len(self._columns["office"])
        offices = tuple(
            Office(self._text(int(o[0])), _OFFICE_KINDS[o[1]], self._text(int(o[2])), self._text(int(o[3])), int(o[4]), int(o[5]), int(o[6]))
            for o in self._columns["office"][first:last]
        )
        sector_list = tuple(self._text(sectors).split())
        return Known(
            (self._number, row),
            self._text(name),
            KINDS[kind],
            self._text(where) or None,
            sector_list,
            f"Q{wikidata}" if wikidata else "",
            offices,
            bool(metonym),
        )


@cache
def shipped() -> dict[str, Any]:
    """Return the columns of the table that comes with the package, read once.

    Raises ModelError where it is missing or damaged.
    """
    try:
        with as_file(files("sanudo.resolve") / "data" / "actors_kb.npz") as path, np.load(path, allow_pickle=False) as archive:
            return {name: archive[name] for name in archive.files}
    except (OSError, ValueError, zlib.error) as error:
        raise ModelError(f"The table of actors cannot be read: {error}.", hint="Build it anew with tables/build_actors.py.") from error


def load_knowledge(rows: Path | None = None) -> Knowledge:
    """Return the knowledge base of the package, under a user's own rows if a CSV file of them is given."""
    return Knowledge(shipped()) if rows is None else Knowledge(pack(list(read_rows(rows))), shipped())


def read_rows(path: Path) -> Iterable[Row]:
    """Return actors from a user's CSV file: name, and as wanted aliases (by "|"), kind, country, sector, role, start, end, wikidata.

    Lines with one name and country are one actor with several offices. Raises InputError where a line makes no sense.
    """
    found: dict[tuple[str, str], Row] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for number, line in enumerate(csv.DictReader(file), start=2):
                _add(found, {k: (v or "").strip() for k, v in line.items() if k}, f"{path}, line {number}")
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"The table of actors {path} cannot be read: {error}.", hint="It must be a CSV file in UTF-8.") from error
    return found.values()


def _add(found: dict[tuple[str, str], Row], line: dict[str, str], where: str) -> None:
    name, kind, code = line.get("name", ""), line.get("kind") or "person", line.get("country", "")
    if not name or kind not in KINDS:
        raise InputError(f"{where}: a row needs a name, and a kind of {', '.join(KINDS)}.")
    if code and code != "IGO" and country(code) is None:
        raise InputError(f"{where}: {code!r} is no country.", hint="Use ISO 3166-1 alpha-3 codes, or IGO.")
    known = country(code)
    code = known.alpha3 if known else code
    wikidata = line.get("wikidata", "").upper().removeprefix("Q")
    row = found.setdefault((name, code), Row(name, kind, code, wikidata=int(wikidata) if wikidata.isdigit() else 0))
    row.aliases += [alias.strip() for alias in line.get("aliases", "").split("|") if alias.strip()]
    sector = line.get("sector", "")
    if kind == "person" and (line.get("role") or sector):
        dates = [_date(line.get(part, ""), where) for part in ("start", "end")]
        row.offices.append(Office(line.get("role", ""), "head of government", code, sector or "GOV", dates[0], dates[1], 99991231))
    else:
        row.sectors = sector


def _date(text: str, where: str) -> int:
    digits = text.replace("-", "")
    if text and (not digits.isdigit() or len(digits) not in (4, 6, 8)):
        raise InputError(f"{where}: {text!r} is no date.", hint="Write YYYY, YYYY-MM or YYYY-MM-DD.")
    return int(digits.ljust(8, "0")) if digits else 0
