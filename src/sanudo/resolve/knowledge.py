"""Who is who: persons with their dated offices, and organisations, looked up by name.

The table `data/actors_kb.npz` is built by `tables/build_actors.py`; a user's rows are laid over it. In memory it is a handful
of numpy
columns: names are found by hashes, and text is read from one block of bytes when it is asked for.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from sanudo.errors import ModelError
from sanudo.resolve.knowledge_table import (
    FULL,
    KINDS,
    LOOSE,
    OFFICE_KINDS,
    SHORT,
    VERSION,
    Office,
    hash64,
    last_day,
    pack,
    read_rows,
)
from sanudo.resolve.spelling import key, loose_key, name_words, same_person, skeleton, surname_start
from sanudo.types import ActorKind


@dataclass(frozen=True, slots=True)
class Known:
    """An actor of the knowledge base; `wikidata` is "Q..." or empty, `sectors` begin with the main one (empty: told by the
    offices)."""

    ref: tuple[int, int]
    name: str
    kind: ActorKind
    country: str | None
    sectors: tuple[str, ...]
    wikidata: str
    offices: tuple[Office, ...]
    metonym: bool = False

    def office(self, date: int | None, near: str | None = None) -> tuple[Office | None, float]:
        """Return the office held on a date that matters most and how likely it was held; one of country `near` goes first, then
        one at home: the president of France is also a prince of Andorra."""
        best, score, chance = None, 0.0, 0.0
        for office in self.offices:
            held = office.held(date)
            rank = held * (office.weight + 0.05) * (2.6 if near and office.country == near else 1)
            rank *= 1.3 if office.country == self.country else 1
            if rank > score:
                best, score, chance = office, rank, held
        return best, chance

    def past_office(self, date: int | None) -> Office | None:
        """Return the weightiest office that had ended by a date."""
        past = [o for o in self.offices if o.end and date and date > last_day(o.end)]
        return max(past, key=lambda o: (o.weight, o.end), default=None)


class Hit(NamedTuple):
    """A candidate for a name and how it was found (FULL, SHORT or LOOSE)."""

    known: Known
    quality: int


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
            keys += [
                ("~" + loose_key(words), LOOSE),
                ("~" + loose_key([w for w in words if w not in ("of", "for", "and")]), LOOSE),
            ]
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
                    hit = Hit(known, min(quality, limit) if limit else _alike(words, name_words(known.name)))
                    if (number, row) not in found or found[number, row].quality < hit.quality:
                        found[number, row] = hit
            if any(hit.quality == FULL for hit in found.values()):
                break
        return sorted(found.values(), key=lambda hit: (-hit.quality, hit.known.ref))

    def own(self, name: str, *, kind: ActorKind) -> Known | None:
        """Return the actor of a user's own rows that bears a name in full, None where they hold none: they go before all else."""
        if len(self._layers) < 2:
            return None
        hits = self.by_name(name, kind=kind)
        return next((h.known for h in hits if h.quality == FULL and h.known.ref[0] < len(self._layers) - 1), None)

    def by_surname(self, word: str) -> Iterator[Hit]:
        """Yield the persons of whose name a word is part: quality 2 where it is the surname, 1 where it is another part."""
        words = name_words(word)
        for layer in self._known:
            for row, quality in layer.rows("part", hash64(key(words)) >> 32):
                yield Hit(layer.known(row), quality)


def _alike(words: Sequence[str], known: Sequence[str]) -> int:
    """Return how well a name of like sound fits: SHORT where its first or its last word is the same."""
    return SHORT if words[0] == known[0] or words[-1] == known[-1] else LOOSE


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
            Office(
                self._text(int(o[0])),
                OFFICE_KINDS[o[1]],
                self._text(int(o[2])),
                self._text(int(o[3])),
                int(o[4]),
                int(o[5]),
                int(o[6]),
            )
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
        raise ModelError(
            f"The table of actors cannot be read: {error}.", hint="Build it anew with tables/build_actors.py."
        ) from error


def load_knowledge(rows: Path | None = None) -> Knowledge:
    """Return the knowledge base of the package, under a user's own rows if a CSV file of them is given."""
    return Knowledge(shipped()) if rows is None else Knowledge(pack(list(read_rows(rows))), shipped())
