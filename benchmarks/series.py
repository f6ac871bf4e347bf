"""Prints how long a dyad-month panel takes on made-up records of growing size, with the table `dyad` and without.

python benchmarks/series.py [HAPPENINGS ...]
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import duckdb

from sanudo.merge.tables import make_tables
from sanudo.ontology.countries import countries
from sanudo.store.dyads import make_dyads
from sanudo.store.queries import open_record
from sanudo.store.schema import SCHEMA_VERSION, quoted, tables
from sanudo.store.series import series

SIZES = (30_000, 300_000, 3_000_000)
RUNS = 7
PARTIES = 120
"""So many countries act; a few of them far more often than the rest."""

MADE = """
INSERT INTO happening BY NAME
WITH drawn AS (
  SELECT i, lands[1 + CAST(floor(pow(random(), 2.5) * 119) AS INTEGER)] AS a,
    lands[1 + CAST(floor(pow(random(), 2.5) * 119) AS INTEGER)] AS b,
    DATE '2000-01-01' + CAST(floor(random() * 9000) AS INTEGER) AS day, kinds[1 + CAST(floor(random() * 16) AS INTEGER)] AS kind
  FROM range({count}) t(i), (SELECT {lands} AS lands, {kinds} AS kinds)
)
SELECT 'h' || i AS id, kind AS event_type, 'actual' AS status, CAST(day AS VARCHAR) AS date, day AS first_day, day AS last_day,
  [a] AS actor_countries,
  ['iso:' || a] AS actor_keys, [b] AS recipient_countries, ['iso:' || b] AS recipient_keys, 1 + i % 4 AS quad, 1.0 AS intensity,
  1 AS reports
FROM drawn"""


def make(path: Path, count: int) -> None:
    """Write a record of so many happenings, without documents."""
    from sanudo.ontology.plover import TYPES

    with duckdb.connect(str(path)) as connection:
        connection.execute("SELECT setseed(0.5)")
        for statement in (*(sql for table in tables().values() for sql in table.ddl()), *make_tables()):
            connection.execute(statement)
        lands = [each.alpha3 for each in countries() if not each.historical][:PARTIES]
        connection.execute(MADE.format(count=count, lands=lands, kinds=sorted(TYPES)))
        make_dyads(connection)
        connection.execute("CREATE TABLE meta (key VARCHAR, value VARCHAR)")
        connection.execute(f"INSERT INTO meta VALUES ('schema', {quoted(str(SCHEMA_VERSION))}), ('build', 'made up')")
        connection.execute(
            "CREATE TABLE actor_entity AS "
            "SELECT 'iso:AFG' AS key, 'Afghanistan' AS name, ['Afghanistan'] AS names, 1 AS documents"
        )


def milliseconds(ask: Callable[[], object]) -> float:
    """Return the median time of a question, the first one left out."""
    times = []
    for _ in range(RUNS + 1):
        start = time.perf_counter()
        ask()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times[1:])


def main(sizes: list[int]) -> None:
    """Print the table."""
    print(f"{'happenings':>12} {'file':>9} {'pair, months':>14} {'pair, days':>12} {'one an actor':>14}")
    for count in sizes or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "made.duckdb"
            make(path, count)
            with open_record(path) as record:
                months = milliseconds(lambda: series(record, "AFG", "AGO"))
                days = milliseconds(lambda: series(record, "AFG", "AGO", by="day"))
                actor = milliseconds(lambda: series(record, "iso:AFG", "AGO"))
            size = path.stat().st_size / 1e6
            print(f"{count:>12,} {size:>6.0f} MB {months:>11.0f} ms {days:>9.0f} ms {actor:>11.0f} ms")


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]])
