"""The table of actors as it is made: offices, rows, the keys under which names are found, and the columns they fill."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from sanudo.errors import InputError
from sanudo.ontology.countries import country
from sanudo.resolve.spelling import key, loose_key, name_words, skeleton, surname_start
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
    "entity leader": ("GOV", 0.6),
    "international official": ("IGO", 0.4),
    "officer": ("MIL", 0.35),
    "police": ("COP", 0.3),
    "official": ("GOV", 0.35),
    "activist": ("SOC", 0.4),
    "union leader": ("LAB", 0.35),
    "religious leader": ("REL", 0.45),
    "business": ("BUS", 0.35),
    "journalist": ("JRN", 0.3),
    "scholar": ("EDU", 0.2),
    "ngo head": ("NGO", 0.3),
    "criminal": ("CRM", 0.45),
    "notable": ("CVL", 0.2),
}
"""Kinds of office: PLOVER sector, and how much a name alone is likely to mean the holder of such an office (0..1)."""

OFFICE_KINDS = tuple(OFFICES)
EASTERN = frozenset(("CHN", "TWN", "KOR", "PRK", "HKG", "MAC", "VNM", "KHM", "SGP", "HUN", "JPN"))
"""Where the family's name comes first."""
_FIRST_NAMED = frozenset(
    ("ETH", "ERI", "ISL", "IDN", "MYS", "THA", "MMR", "IRQ", "SOM", "BRN", "TLS", "VNM", "LAO", "BTN", "MNG", "AFG")
)
_FAMILY_NAMES_TWO = frozenset(
    """ESP MEX ARG COL PER VEN CHL ECU GTM CUB BOL DOM HND PRY SLV NIC CRI PAN URY BRA PRT AGO MOZ GNQ""".split()
)
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
        if (self.start and date < self.start) or (self.end and date > last_day(self.end)):
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


def last_day(date: int) -> int:
    """Return a date with zeros as the last day that it may mean."""
    return date + (1231 if date % 10000 == 0 else 31 if date % 100 == 0 else 0)


def _years(start: int, stop: int) -> float:
    return (stop // 10000 - start // 10000) + ((stop // 100 % 100 or 6) - (start // 100 % 100 or 6)) / 12


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
        if row.country in EASTERN:
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
        entity.append(
            (
                text(row.name),
                KINDS.index(row.kind),
                text(row.country),
                text(row.sectors),
                row.wikidata,
                int(row.metonym),
                len(office),
            )
        )
        for o in row.offices:
            office.append(
                (text(o.position), OFFICE_KINDS.index(o.kind), text(o.country), text(o.sector), o.start, o.end, o.as_of)
            )
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


def read_rows(path: Path) -> Iterable[Row]:
    """Return actors from a user's CSV file: name, and as wanted aliases (by "|"), kind, country, sector, role, start, end,
    wikidata.

    Lines with one name and country are one actor with several offices. Raises InputError where a line makes no sense.
    """
    found: dict[tuple[str, str], Row] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for number, line in enumerate(csv.DictReader(file), start=2):
                _add(found, {k: (v or "").strip() for k, v in line.items() if k}, f"{path}, line {number}")
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            f"The table of actors {path} cannot be read: {error}.", hint="It must be a CSV file in UTF-8."
        ) from error
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
        row.offices.append(
            Office(line.get("role", ""), "head of government", code, sector or "GOV", dates[0], dates[1], 99991231)
        )
    else:
        row.sectors = sector


def _date(text: str, where: str) -> int:
    digits = text.replace("-", "")
    if text and (not digits.isdigit() or len(digits) not in (4, 6, 8)):
        raise InputError(f"{where}: {text!r} is no date.", hint="Write YYYY, YYYY-MM or YYYY-MM-DD.")
    return int(digits.ljust(8, "0")) if digits else 0
