"""Two steps of a build at the same time: one on a connection and a thread of its own, since queries alone leave cores idle."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager

import duckdb


@contextmanager
def alongside(
    connection: duckdb.DuckDBPyConnection, step: Callable[[duckdb.DuckDBPyConnection], None], needs: Sequence[str]
) -> Iterator[None]:
    """Take a step while what is inside is done; `needs` are the temporary tables that it reads, which it gets copies of.

    Neither may read what the other writes. What the step raises is raised when both are done.
    """
    with closing(connection.cursor()) as other, ThreadPoolExecutor(1) as thread:
        for name in needs:
            other.register("rows", connection.sql(f"FROM temp.{name}").to_arrow_table())
            other.execute(f"CREATE TEMP TABLE {name} AS FROM rows").fetchall()
            other.unregister("rows")
        done = thread.submit(step, other)
        yield
        done.result()
