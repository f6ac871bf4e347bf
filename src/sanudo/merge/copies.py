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
from sanudo.store.build import Anew

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

_MORE = f"""
CREATE OR REPLACE TEMP TABLE copy_more AS
WITH size AS (
  SELECT id AS doc, len(sketch) AS size, sketch, id IN (SELECT doc FROM chosen) AS fresh FROM document WHERE len(sketch) >= {FEWEST}
), mine AS (SELECT doc, size, unnest(sketch) AS shingle FROM size WHERE fresh),
every AS (
  SELECT s.doc, s.size, s.fresh, s.shingle FROM (SELECT doc, size, fresh, unnest(sketch) AS shingle FROM size) s
  SEMI JOIN mine m ON m.shingle = s.shingle
), seen AS (SELECT shingle, count(*) AS now, count(*) FILTER (NOT fresh) AS before FROM every GROUP BY shingle),
met AS (
  SELECT m.doc AS one, e.doc AS two, least(any_value(m.size), any_value(e.size)) AS size, count(*) AS common
  FROM mine m JOIN every e ON e.shingle = m.shingle AND e.doc <> m.doc SEMI JOIN seen s ON s.shingle = m.shingle AND s.now <= {COMMON}
  GROUP BY m.doc, e.doc
)
SELECT one, two, 0 AS tipped FROM met WHERE common >= {CONTAINED} * size
UNION ALL SELECT NULL, NULL, count(*) FROM seen WHERE now > {COMMON} AND before BETWEEN 2 AND {COMMON}
"""

COPIES = """
INSERT INTO copy
WITH own AS (
  SELECT c.doc, c.number, coalesce(d.published, '9999') AS published FROM copied c JOIN document d ON d.id = c.doc {where}
), sized AS (
  SELECT number, arg_min(doc, (published, doc)) AS original, count(*) AS documents FROM own GROUP BY number HAVING count(*) > 1
)
SELECT o.doc, s.original, s.documents FROM own o JOIN sized s USING (number) ORDER BY s.original, o.doc
"""
"""The table `copy` from `copied`: `where` is SQL over `c`, a row of it."""

_COPIED = f"""
CREATE OR REPLACE TEMP TABLE copied AS
SELECT d.id AS doc, CAST(hash(coalesce(g.first, d.id)) >> 1 AS BIGINT) AS number, d.gist AS title,
  coalesce(try_cast(d.published AS DATE) - DATE '1970-01-01', {NO_DAY}) AS published
FROM document d LEFT JOIN group_of g ON g.doc = d.id
"""


def find_copies(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the table `copy` and the temporary table `copied`: doc, number (of its group of copies), title (the gist of the headline), published.

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
    connection.execute(COPIES.format(where="")).fetchall()


def find_more_copies(connection: duckdb.DuckDBPyConnection) -> None:
    """Add the documents of the table `chosen` to the table `copy` and fill `copied`; raises Anew where a shingle became common.

    The temporary table `recopied` then holds the older documents whose group has changed.
    """
    connection.execute(_MORE).fetchall()
    pairs = connection.execute("SELECT one, two, tipped FROM copy_more").fetchall()
    if any(tipped for _, _, tipped in pairs):
        raise Anew
    before = connection.execute("SELECT original, list(doc ORDER BY doc) FROM copy GROUP BY original").fetchall()
    docs = sorted({doc for one, two, _ in pairs if one for doc in (one, two)} | {doc for _, found in before for doc in found})
    number = {doc: n for n, doc in enumerate(docs)}
    joined = [(number[one], number[two]) for one, two, _ in pairs if one]
    joined += [(number[found[0]], number[doc]) for _, found in before for doc in found[1:]]
    one, two = np.array(joined, np.int64).reshape(-1, 2).T
    home = connected(len(docs), one, two).tolist()
    names = pa.array(docs, pa.string())
    connection.register("group_of", pa.table({"doc": names, "first": names.take(pa.array(home, pa.int64()))}))
    connection.execute(_COPIED).fetchall()
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE recopied AS WITH now AS (SELECT first, count(*) AS n FROM group_of GROUP BY first), "
        "own AS (SELECT g.doc, g.first, n.n, c.documents FROM group_of g JOIN now n USING (first) LEFT JOIN copy c USING (doc)) "
        "SELECT doc, first FROM own WHERE documents IS DISTINCT FROM n"
    ).fetchall()
    connection.unregister("group_of")
    connection.execute("DELETE FROM copy WHERE doc IN (SELECT doc FROM recopied)").fetchall()
    connection.execute(COPIES.format(where="WHERE c.doc IN (SELECT doc FROM recopied)")).fetchall()
