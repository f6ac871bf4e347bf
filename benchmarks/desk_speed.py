"""How long the desk takes to answer: `python benchmarks/desk_speed.py [--documents 100000] [--record FILE] [--runs 20]`.

Asks every JSON endpoint of the desk, and its start page, of a made-up record (see desk_made.py; ten events a document) or of one
that is at hand, in one process, one question at a time, with other actors, documents, pairs and filters each time. Prints the
first answer and the 50th and 95th percentile of the rest, in milliseconds of the clock, and of the processors ("busy": where
others use the machine, too, the clock says little; an answer takes no longer than that where nobody else does). The bars, on a
record of ten million events: 300 ms for the 95th percentile of every JSON endpoint, 1,500 ms for the first page.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import httpx
import numpy as np

from benchmarks.desk_made import EVENTS, make
from sanudo.serve.app import create_app
from sanudo.store.queries import Record, open_record

if TYPE_CHECKING:
    from fastapi import FastAPI

BAR, FIRST_BAR = 300.0, 1500.0
Paths = list[str]


def questions(record: Record, runs: int) -> dict[str, Paths]:
    """Return what is asked, by endpoint: as many paths as runs, drawn from the record."""

    def drawn(sql: str) -> list[str]:
        values = [str(row["v"]) for row in record.rows(f"SELECT v FROM ({sql}) USING SAMPLE reservoir(400 ROWS) REPEATABLE (3)")]
        return (values * (runs // max(len(values), 1) + 1))[:runs] if values else []

    documents = drawn("SELECT id AS v FROM document")
    events = drawn("SELECT id AS v FROM event WHERE hash(id) % 100 = 1")
    happenings = drawn("SELECT id AS v FROM happening WHERE hash(id) % 100 = 1")
    busy = [row["key"] for row in record.rows("SELECT key FROM actor_entity ORDER BY documents DESC LIMIT ?", [runs // 2])]
    actors = [*busy, *drawn("SELECT key AS v FROM actor_entity")][:runs]
    pairs = drawn("SELECT one || '-' || two AS v FROM dyad WHERE hash(id) % 50 = 1")
    outlets = drawn("SELECT DISTINCT outlet AS v FROM document")
    lands = drawn("SELECT country AS v FROM actor_entity WHERE country IS NOT NULL")
    months = drawn("SELECT DISTINCT published[:7] AS v FROM document")
    types = drawn("SELECT DISTINCT event_type AS v FROM happening")
    titles = drawn("SELECT split_part(title, ' ', 2) AS v FROM document WHERE hash(id) % 50 = 1")

    def each(form: str, values: list[str]) -> Paths:
        return [form.format(quote(value, safe=":")) for value in values]

    found = {
        "/overview.json": ["/overview.json"] * runs,
        "/today.json": each("/today.json?until={0}-28", months),
        "/calendar.json": each("/calendar.json?month={}", months),
        "/agreements/over-time.json": ["/agreements/over-time.json"] * runs,
        "/positions/matrix.json": ["/positions/matrix.json"] * (runs // 2) + ["/positions/matrix.json?issue=12"] * (runs // 2),
        "/document/{id}.json": each("/document/{}.json", documents),
        "/event/{id}.json": each("/event/{}.json", events),
        "/happening/{id}.json": each("/happening/{}.json", happenings),
        "/actor/{key}.json": each("/actor/{}.json", actors),
        "/dyad/{pair}.json": each("/dyad/{}.json", pairs),
        "/review.json": ["/review.json"] * runs,
    }
    common = [("event_type={}", types), ("actor_country={}", lands), ("pair={}", pairs)]
    narrowed: dict[str, list[tuple[str, list[str]]]] = {
        "documents": [("outlet={}", outlets), ("country={}", lands), ("since={0}-01&until={0}-28", months), ("text={}", titles)],
        "happenings": [*common, ("sort=-documents&outlet={}", outlets)],
        "events": [*common, ("since={0}-01&until={0}-28", months), ("actor_key={}", actors), ("outlet={}", outlets)],
        "statements": [("country={}", lands), ("modality=denied&outlet={}", outlets), ("actor={}", actors)],
        "positions": [("country={}", lands), ("stance=oppose&outlet={}", outlets)],
        "agreements": [("country={}", lands), ("outlet={}", outlets)],
        "meetings": [("country={}", lands), ("status=planned&outlet={}", outlets)],
        "disputes": [("outlet={}", outlets)],
        "actors": [("country={}", lands), ("text={}", [key[-3:] for key in actors])],
        "failures": [],
    }  # fmt: skip
    for name, filters in narrowed.items():
        found[f"/{name}.json"] = [f"/{name}.json", f"/{name}.json?page=3"] * (runs // 2)
        for form, values in filters:
            found[f"/{name}.json?{form.split('=')[0].split('&')[-1]}"] = each(f"/{name}.json?{form}", values)
    found |= _pages_of_one(drawn, each, lands) | _others(each, outlets, months, runs)
    days = each("since={0}-01&until={0}-28", months)
    for name in ("map", "network"):
        first = [f"/{name}.json"] if name == "map" else ["/network.json", "/network.json?by=actors"]
        found[f"/{name}.json"] = first * (runs // len(first))
        found[f"/{name}.json?since"] = [f"/{name}.json?{each}" for each in days]
        found[f"/{name}.json?event_type"] = each(f"/{name}.json?event_type={{}}", types)
    found["/search.json"] = each("/search.json?q={}", titles)
    found["/search.json narrowed"] = [
        f"/search.json?q={word}+country:{land}&kind=document&sort=newest" for word, land in zip(titles, lands, strict=False)
    ]
    found["/search.json speaker"] = [f"/search.json?q=speaker:{n}&kind=statement" for n in range(1, runs + 1)]
    return {name: paths for name, paths in found.items() if paths}


Drawn = Callable[[str], list[str]]
Each = Callable[[str, list[str]], Paths]


def _pages_of_one(drawn: Drawn, each: Each, lands: list[str]) -> dict[str, Paths]:
    """Return questions to the pages of single facts and of what was merged of them."""
    found = {
        "/statement/{id}.json": each("/statement/{}.json", drawn("SELECT id AS v FROM statement WHERE hash(id) % 100 = 1")),
        "/position/{id}.json": each("/position/{}.json", drawn("SELECT id AS v FROM position WHERE hash(id) % 20 = 1")),
        "/agreement/{id}.json": each("/agreement/{}.json", drawn("SELECT id AS v FROM agreement_entity")),
        "/meeting/{id}.json": each("/meeting/{}.json", drawn("SELECT id AS v FROM meeting_entity")),
        "/dispute/{id}.json": each("/dispute/{}.json", drawn("SELECT id AS v FROM dispute_entity")),
        "/issue/{id}.json": each("/issue/{}.json", drawn("SELECT id AS v FROM issue")),
        "/place/{key}.json": each("/place/iso:{}.json", [code for code in lands if code.isalpha() and code != "IGO"]),
    }
    named = drawn("SELECT DISTINCT 'name:' || coalesce(country, '') || ':' || name AS v FROM place WHERE geonames IS NULL")
    found["/place/{key}.json name:"] = each("/place/{}.json", named)
    for kind in ("event", "statement", "position", "agreement", "meeting", "dispute"):
        ids = drawn(f"SELECT id AS v FROM {kind} WHERE hash(id) % 10 = 1")
        found[f"/review/fact/{{kind}}/{{id}}.json {kind}"] = each(f"/review/fact/{kind}/{{}}.json", ids)
        found[f"/cite/{{id}}.json {kind}"] = each("/cite/{}.json", ids)
    found["/cite/{id}.json happening"] = each("/cite/{}.json", drawn("SELECT id AS v FROM happening WHERE hash(id) % 100 = 1"))
    found["/event/{id}/why.json"] = each("/event/{}/why.json", drawn("SELECT id AS v FROM event WHERE hash(id) % 100 = 1"))
    return found


def _others(each: Each, outlets: list[str], months: list[str], runs: int) -> dict[str, Paths]:
    """Return questions to pages that are no lists."""
    pairs = [f"/compare.json?a={quote(a)}&b={quote(b)}" for a, b in zip(outlets, outlets[1:] + outlets[:1], strict=True)]
    queries = [f"SELECT event_type, count(*) FROM event WHERE quad = {1 + n % 4} GROUP BY 1" for n in range(runs)]
    return {
        "/compare.json": ["/compare.json"] * runs,
        "/compare.json?a&b": pairs,
        "/compare.json?since": [f"{path}&since={month}-01&until={month}-28" for path, month in zip(pairs, months, strict=False)],
        "/disputes/side-by-side.json": ["/disputes/side-by-side.json", "/disputes/side-by-side.json?page=3"] * (runs // 2),
        "/disputes/side-by-side.json?since": each("/disputes/side-by-side.json?since={0}-01&until={0}-28", months),
        "/quality.json": ["/quality.json"] * runs,
        "/sql.json": each("/sql.json?q={}", queries),
    }


def unasked(app: FastAPI, cases: dict[str, Paths]) -> list[str]:
    """Return the JSON endpoints that nothing is asked of; a benchmark that leaves one out tells nothing of the desk."""
    named = {re.sub(r"[?].*", "", name.split(" ")[0]) for name, paths in cases.items() if paths}
    paths = app.openapi()["paths"].items()
    return [path for path, how in paths if "get" in how and path.endswith(".json") and path not in named | LEFT_OUT]


LEFT_OUT = {"/cite/{id}.csl.json"}
"""Other forms of an answer that is asked for as it is."""


async def asked(path: Path, cases: dict[str, Paths], chosen: str, by_busy: bool) -> None:
    """Ask and print; `by_busy` holds the bars against the time of the processors."""
    start = time.perf_counter()
    app = create_app(path)
    missing = unasked(app, cases)
    if missing and not chosen:
        raise SystemExit(f"Nothing is asked of {', '.join(missing)}: add questions, or give a record that holds such facts.")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://localhost", timeout=600) as client:

        async def once(where: str) -> tuple[float, float]:
            begun, busy = time.perf_counter(), time.process_time()
            answer = await client.get(where)
            assert answer.status_code == 200, (where, answer.text[:300])
            return 1e3 * (time.perf_counter() - begun), 1e3 * (time.process_time() - busy)

        print(f"the desk opens in {1e3 * (time.perf_counter() - start):.0f} ms")
        print(f"{'endpoint':<44} {'first':>8} {'p50':>8} {'p95':>8} {'busy p50':>10} {'busy p95':>10}   (ms)")
        slow = []
        for name, paths in {"/ (page)": ["/"] * 4, **cases}.items():
            if chosen not in name:
                continue
            times = [await once(where) for where in paths]
            rest = np.array(times[1:] or times)
            p50, p95 = np.percentile(rest[:, 0], [50, 95])
            busy = "".join(f" {each:>10.0f}" for each in np.percentile(rest[:, 1], [50, 95]))
            held, bar = (times[0][by_busy], FIRST_BAR) if name == "/ (page)" else (np.percentile(rest[:, int(by_busy)], 95), BAR)
            over = bool(held > bar)
            slow += [name] * over
            print(f"{name:<44} {times[0][0]:>8.0f} {p50:>8.0f} {p95:>8.0f}{busy}{'   over' if over else ''}", flush=True)
    print(f"{len(slow)} of {len(cases) + 1} over the bar")


def main() -> None:
    """Make a record, or take one, and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=100_000, help="size of the made-up record")
    parser.add_argument("--record", type=Path, help="a record to measure in place of a made-up one")
    parser.add_argument("--keep", type=Path, help="folder for the made-up record, kept for the next time")
    parser.add_argument("--runs", type=int, default=20, help="questions to each endpoint")
    parser.add_argument("--only", default="", help="endpoints whose name holds this")
    parser.add_argument("--busy", action="store_true", help="hold the bars against the processors' time: others use the machine")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        path = args.record or (args.keep or Path(scratch)) / f"made-{args.documents}.duckdb"
        if not path.is_file():
            timed("made", lambda: make(path, args.documents))
            timed("indexed", lambda: _index(path))
        with open_record(path) as record:
            counts = record.counts()
            print(f"{counts['document']:,} documents, {counts['event']:,} events ({EVENTS} a document where made up), ", end="")
            print(f"{counts['happening']:,} happenings, {counts['statement']:,} statements, {path.stat().st_size / 1e9:.2f} GB")
            cases = questions(record, args.runs)
        asyncio.run(asked(path, cases, args.only, args.busy))


def _index(path: Path) -> None:
    from sanudo.fulltext.index import available, make_index

    if available():
        with open_record(path) as record:
            make_index(record)


def timed(word: str, work: Callable[[], None]) -> None:
    """Do something and print how long it took."""
    start = time.perf_counter()
    work()
    print(f"{word} in {time.perf_counter() - start:,.0f} s", flush=True)


if __name__ == "__main__":
    main()
