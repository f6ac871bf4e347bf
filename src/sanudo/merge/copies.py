"""Copies: articles that carry the same text, whole, cut or with other words around it.

Two are copies where the shorter's sketch (`sanudo.text.gist`) is contained in the longer's. Containment, unlike Jaccard's
coefficient, finds a text that was cut to a third.
"""

from __future__ import annotations

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from sanudo.merge.columns import NO_DAY
from sanudo.merge.groups import connected

CONTAINED = 0.6
FEWEST = 12
"""Texts with fewer shingles than this are never called copies: they share stock phrases."""
COMMON = 2000
"""A shingle of more documents than this is a stock phrase and tells nothing."""

_PAIRS = f"""
CREATE OR REPLACE TEMP TABLE copy_pair AS
WITH size AS (SELECT doc, count(*) AS size FROM shingle GROUP BY doc HAVING count(*) >= {FEWEST}),
telling AS (
  SELECT s.doc, s.shingle FROM shingle s SEMI JOIN size USING (doc)
  SEMI JOIN (SELECT shingle FROM shingle GROUP BY shingle HAVING count(*) BETWEEN 2 AND {COMMON}) r USING (shingle)
), met AS (
  SELECT a.doc AS one, b.doc AS two, count(*) AS common FROM telling a JOIN telling b USING (shingle) WHERE a.doc < b.doc GROUP BY ALL
)
SELECT one, two, common / least(a.size, b.size) AS share FROM met JOIN size a ON a.doc = one JOIN size b ON b.doc = two
WHERE common >= {CONTAINED} * least(a.size, b.size)
"""


def find_copies(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the temporary table `copied`: doc, doc_number, number (of its group of copies), title (the gist of the headline).

    Documents are numbered by their ids, a group by its first document; one without copies is a group of its own.
    """
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE numbered AS SELECT id AS doc, row_number() OVER (ORDER BY id) - 1 AS doc_number FROM document"
    ).fetchall()
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE shingle AS "
        "SELECT n.doc_number AS doc, unnest(sketch) AS shingle FROM document d JOIN numbered n ON n.doc = d.id"
    ).fetchall()
    connection.execute(_PAIRS).fetchall()
    count = connection.execute("SELECT count(*) FROM numbered").fetchall()[0][0]
    pairs = connection.execute("SELECT one, two FROM copy_pair ORDER BY one, two").fetchnumpy()
    number: NDArray[np.int64] = connected(count, np.asarray(pairs["one"], np.int64), np.asarray(pairs["two"], np.int64))
    connection.register("group_of", pa.table({"doc_number": np.arange(count), "number": number}))
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE copied AS SELECT n.doc, n.doc_number, g.number, d.gist AS title, "
        f"coalesce(try_cast(d.published AS DATE) - DATE '1970-01-01', {NO_DAY}) AS published "
        "FROM numbered n JOIN group_of g USING (doc_number) JOIN document d ON d.id = n.doc"
    ).fetchall()
    connection.unregister("group_of")
    connection.execute("DROP TABLE shingle").fetchall()
