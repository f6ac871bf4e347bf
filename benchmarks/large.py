"""A made-up record of any size, merged and timed: `python benchmarks/large.py [--documents 10000] [--keep FOLDER]`.

Makes a folder of parts with ten events for each document, as skewed as news is: a few happenings are told of by hundreds of
documents, most by one or two; a few countries take part in most; one document in ten is a copy. Builds the record without and
with merging, each in a process of its own, and prints time and memory. The bars, on two cores, are 30 minutes and 8 GB for
1,000,000 documents, and a cost for each document that grows by a fifth at most from 100,000 to 1,000,000 documents.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from sanudo.ontology.plover import TYPES
from sanudo.store.parts import Parts, Receipt
from sanudo.store.schema import tables

Ints = NDArray[np.int64]
PART = 5000
EVENTS = 10
"""Events of a document."""
A_DAY = 1000
"""Documents published in a day."""
COUNTRIES = 200
VERSION = "made"


def make(folder: Path, documents: int, seed: int = 1) -> None:
    """Write parts for so many documents."""
    parts = Parts(folder)
    parts.open_for(VERSION, {})
    for number, start in enumerate(range(0, documents, PART)):
        made = _part(start, min(PART, documents - start), seed)
        parts.write(
            made,
            Receipt(key=f"part-{number:06d}", chunk=f"{number}", label=f"part {number}", version=VERSION, settings={}, files=()),
        )


def _part(start: int, count: int, seed: int) -> dict[str, pa.Table]:
    chance = np.random.default_rng((seed, start))
    documents = np.arange(start, start + count)
    day = documents // A_DAY
    copied = chance.random(count) < 0.1
    copied[0] = False
    story = np.where(copied, np.maximum.accumulate(np.where(copied, 0, documents)), documents)
    doc = np.repeat(documents, EVENTS)
    happening = _happenings(np.repeat(story, EVENTS), np.tile(np.arange(EVENTS), count), np.repeat(day, EVENTS))
    return {"document": _documents(documents, story, day, chance), "event": _events(doc, happening, day.repeat(EVENTS), chance)}


def _mix(*values: Any) -> NDArray[np.uint64]:
    total = np.uint64(88172645463325252)
    with np.errstate(over="ignore"):
        for value in values:
            total = (np.asarray(value).astype(np.uint64) ^ total) * np.uint64(0x9E3779B97F4A7C15)
            total = total ^ (total >> np.uint64(29))
        return np.asarray(total * np.uint64(0xBF58476D1CE4E5B9) ^ (total >> np.uint64(32)), np.uint64)


def _share(*values: Any) -> NDArray[np.float64]:
    """Return numbers from 0 to 1 that follow from the values alone, so that parts agree on what happened."""
    return np.asarray((_mix(*values) >> np.uint64(11)).astype(np.float64) / 2**53, np.float64)


def _happenings(story: Ints, place: Ints, day: Ints) -> Ints:
    """Return the happening of each event: one of its day or the three before, of which there are 4 for each document."""
    back = np.minimum((_share(story, place, 1) ** 3 * 4).astype(np.int64), day)
    rank = 4.0 * A_DAY * _share(story, place, 2) ** 1.7
    return (day - back) * 10_000 + rank.astype(np.int64)


def _documents(documents: Ints, story: Ints, day: Ints, chance: np.random.Generator) -> pa.Table:
    count = len(documents)
    sketches = [np.sort((_mix(each, np.arange(60)) >> np.uint64(1)).astype(np.int64)) for each in story]
    return _table(
        "document",
        count,
        id=[_id("d", each) for each in documents],
        text=[f"Report {each}." for each in documents],
        title=[f"Report {each}" for each in documents],
        outlet=[f"Outlet {each}" for each in (chance.random(count) ** 2 * 400).astype(int)],
        published=_days(day),
        language=["en"] * count,
        sketch=sketches,
        gist=_gist(story % 5000, chance, 5, 1),
    )


def _events(doc: Ints, happening: Ints, day: Ints, chance: np.random.Generator) -> pa.Table:
    count = len(doc)
    names = sorted(TYPES)
    kind = (_share(happening, 3) ** 2 * len(names)).astype(int)
    dated = chance.random(count) < 0.7
    date = [text if known else None for text, known in zip(_days(happening // 10_000), dated, strict=True)]
    land = [(_share(happening, each) ** 3 * COUNTRIES).astype(int) for each in (4, 5)]
    person = (_share(happening, 6) ** 2 * 20).astype(int)
    lost = chance.random((2, count)) < 0.15
    actor = np.where(person < 8, land[0], COUNTRIES + land[0] * 20 + person)
    first = pa.array(np.where(dated, happening // 10_000, None), pa.int32()).cast(pa.date32())
    parties: dict[str, Any] = {}
    for stem, key, where, gone in (("actor", actor, land[0], lost[0]), ("recipient", land[1], land[1], lost[1])):
        parties[f"{stem}s"] = [[] if out else [_id("a", d * 100000 + k)] for d, k, out in zip(doc, key, gone, strict=True)]
        for part, spell in (("keys", "k{}"), ("names", "Actor {}")):
            parties[f"{stem}_{part}"] = [[] if out else [("iso:C{:02d}" if part == "keys" and each < COUNTRIES else spell).format(each)] for each, out in zip(key, gone, strict=True)]
        parties[f"{stem}_countries"] = [[] if out else [f"C{each:02d}"] for each, out in zip(where, gone, strict=True)]
        parties[f"{stem}_sectors"] = [[] if out else ["GOV"] for out in gone]
    place = np.tile(np.arange(EVENTS), count // EVENTS)
    return _table(
        "event",
        count,
        id=[_id("e", d * EVENTS + n) for d, n in zip(doc, place, strict=True)],
        doc=[_id("d", each) for each in doc],
        start=place * 300,
        stop=place * 300 + 8,
        score=np.full(count, 0.8),
        stage=["made"] * count,
        event_type=[names[each] for each in kind],
        mode=[f"mode{each}" if each else None for each in _mix(happening, 7) % np.uint64(4)],
        status=[
            ("actual", "actual", "actual", "planned", "possible", "denied")[each]
            for each in (chance.random(count) ** 2 * 6).astype(int)
        ],
        date=date,
        place_name=[f"Place {each % 900}" if each % 3 else None for each in happening],
        place_country=[f"C{each:02d}" for each in land[1]],
        quad=np.ones(count, np.int32),
        intensity=np.zeros(count),
        first_day=first,
        last_day=first,
        sentence_start=place * 300,
        sentence_stop=place * 300 + 120,
        gist=_gist(happening, chance, 12, 3),
        **parties,
    )


def _gist(what: Ints, chance: np.random.Generator, own: int, other: int) -> list[NDArray[np.int64]]:
    """Return the words of sentences: most of those of what they tell of, and a few others."""
    bits = np.zeros((len(what), 4), np.uint64)
    rows = np.arange(len(what))
    for place in range(own + other):
        word = _mix(what, 100 + place) % np.uint64(256)
        word = np.where(
            chance.random(len(what)) < (0.25 if place < own else 1.0), chance.integers(0, 256, len(what)), word
        ).astype(np.uint64)
        bits[rows, (word // np.uint64(64)).astype(np.int64)] |= np.uint64(1) << (word % np.uint64(64))
    return list(bits.view(np.int64))


def _id(kind: str, number: int) -> str:
    return f"{kind}{int(_mix(number)):015x}"[:16]


def _days(days: Ints) -> list[str]:
    return [str(each) for each in (np.datetime64("2020-01-01") + days)]


def _table(name: str, count: int, **given: Any) -> pa.Table:
    schema = tables()[name].arrow
    columns = []
    for each in schema:
        if each.name in given:
            columns.append(pa.array(given[each.name], each.type))
        elif pa.types.is_list(each.type):
            columns.append(pa.array([[]] * count, each.type))
        elif pa.types.is_string(each.type) and not each.nullable:
            columns.append(pa.array([""] * count))
        else:
            columns.append(pa.nulls(count, each.type))
    return pa.Table.from_arrays(columns, schema=schema)


def timed(folder: Path, record: Path, merged: bool) -> None:
    """Build a record and print seconds and the most memory it took; the life of a process."""
    from sanudo.merge.record import merge
    from sanudo.store.build import build

    spent: list[float] = []

    def step(connection: Any) -> None:
        start = time.perf_counter()
        merge(connection)
        spent.append(time.perf_counter() - start)

    start = time.perf_counter()
    report = build(folder, record, steps=[step] if merged else [])
    whole = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    documents, events = report.rows["document"], report.rows["event"]
    told = f", {report.rows['happening']:,} happenings; merging alone {spent[0]:,.1f} s" if merged else ""
    print(f"{'with' if merged else 'without'} merging: {documents:,} documents, {events:,} events in {whole:,.1f} s", end="")
    print(f" ({1e3 * whole / documents:.2f} ms a document, {peak:.1f} GB){told}", flush=True)


def sizes(text: str) -> Iterator[int]:
    """Yield the numbers in a list such as 10000,100000."""
    yield from (int(each) for each in text.split(","))


def main() -> None:
    """Make, build and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", default="10000", help="how many, or several numbers with commas")
    parser.add_argument("--keep", type=Path, help="folder for parts and record, kept for the next time")
    args = parser.parse_args()
    for documents in sizes(args.documents):
        with tempfile.TemporaryDirectory() as scratch:
            folder = (args.keep or Path(scratch)) / f"{documents}.parts"
            if not (folder / "manifest.json").is_file():
                start = time.perf_counter()
                make(folder, documents)
                print(f"{documents:,} documents made in {time.perf_counter() - start:,.0f} s", file=sys.stderr)
            for merged in (False, True):
                worker = multiprocessing.get_context("spawn").Process(
                    target=timed, args=(folder, folder.with_suffix(".duckdb"), merged)
                )
                worker.start()
                worker.join()
                if worker.exitcode:
                    sys.exit(f"The build ended with code {worker.exitcode}.")


if __name__ == "__main__":
    main()
