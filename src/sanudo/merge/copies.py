"""Copies: articles that carry the same text, whole, cut or with other words around it.

Two are copies where the shorter's sketch (`sanudo.text.gist`) is contained in the longer's. Containment, unlike Jaccard's
coefficient, finds a text that was cut to a third.
"""

from __future__ import annotations

import duckdb
import numpy as np
import pyarrow as pa

from sanudo.merge.columns import NO_DAY
from sanudo.merge.groups import connected

CONTAINED = 0.6
FEWEST = 12
"""Texts with fewer shingles than this are never called copies: they share stock phrases."""
COMMON = 2000
"""A shingle of more documents than this is a stock phrase and tells nothing."""

AT_ONCE = 1 << 25
"""About so many shingles are held against one another at once."""

_SIZED = f"""
CREATE OR REPLACE TEMP TABLE sized AS
SELECT row_number() OVER (ORDER BY id) - 1 AS number, id AS doc, len(sketch) AS size FROM document WHERE len(sketch) >= {FEWEST}
"""

_MET = f"""
INSERT INTO copy_met
WITH shingle AS (
  SELECT s.number, s.size, unnest(d.sketch) AS shingle FROM document d JOIN sized s ON s.doc = d.id
), part AS (
  SELECT number, size, shingle FROM shingle WHERE shingle % {{parts}} = {{part}}
), telling AS (
  SELECT p.* FROM part p
  SEMI JOIN (SELECT shingle FROM part GROUP BY shingle HAVING count(*) BETWEEN 2 AND {COMMON}) r ON r.shingle = p.shingle
)
SELECT a.number, b.number, least(any_value(a.size), any_value(b.size)), count(*)
FROM telling a JOIN telling b ON a.shingle = b.shingle AND a.number < b.number GROUP BY a.number, b.number
"""

_COPIED = f"""
CREATE OR REPLACE TEMP TABLE copied AS
SELECT d.id AS doc, CAST(hash(coalesce(g.first, d.id)) >> 1 AS BIGINT) AS number, d.gist AS title,
  coalesce(try_cast(d.published AS DATE) - DATE '1970-01-01', {NO_DAY}) AS published
FROM document d LEFT JOIN group_of g ON g.doc = d.id
"""


def find_copies(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the temporary table `copied`: doc, number (of its group of copies), title (the gist of the headline), published.

    A group is numbered after its first document by id; one without copies is a group of its own.
    """
    connection.execute(_SIZED).fetchall()
    connection.execute("CREATE OR REPLACE TEMP TABLE copy_met (one BIGINT, two BIGINT, size BIGINT, common BIGINT)").fetchall()
    (total,) = connection.execute("SELECT coalesce(sum(size), 0) FROM sized").fetchall()[0]
    parts = 1 + int(total) // AT_ONCE
    for part in range(parts):
        connection.execute(_MET.format(part=part, parts=parts)).fetchall()
    pairs = connection.execute(
        f"SELECT one, two FROM copy_met GROUP BY one, two HAVING sum(common) >= {CONTAINED} * any_value(size)"
    ).fetchnumpy()
    docs = connection.sql("SELECT doc FROM sized ORDER BY number").to_arrow_table()["doc"].combine_chunks()
    home = connected(len(docs), np.asarray(pairs["one"], np.int64), np.asarray(pairs["two"], np.int64))
    met = np.unique(np.concatenate([pairs["one"], pairs["two"]])).astype(np.int64)
    connection.register("group_of", pa.table({"doc": docs.take(pa.array(met)), "first": docs.take(pa.array(home[met]))}))
    connection.execute(_COPIED).fetchall()
    connection.unregister("group_of")
    connection.execute("DROP TABLE copy_met").fetchall()
