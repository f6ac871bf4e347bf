"""Agreements of documents that come later are put to those that are there as if all had come at once."""

from __future__ import annotations

import random
from collections.abc import Sequence
from contextlib import contextmanager
from typing import Any

import duckdb
import pytest

from sanudo.merge.agreement_adding import add_agreements
from sanudo.merge.agreements import fill_agreements
from sanudo.merge.kept import keeping
from sanudo.merge.tables import make_tables
from sanudo.store.schema import tables

NAMES = (
    "Harbour Grain Treaty",
    "Grain Treaty",
    "Harbour Lights Accord",
    "River Accord",
    "the deal",
    "the deal",
    "a new ceasefire",
    "the accord",
)
LANDS = ("NOR", "SWE", "DNK")
DAYS = ("", "2021-01-05", "2021-01-20", "2021-02-25", "2021-03-20", "2021-04-30", "2021-09-01", "2022-02-01")
Row = dict[str, Any]


def told(chance: random.Random, number: int) -> tuple[Row, list[Row]]:
    """Return a document and the agreements that it tells of."""
    doc = f"d{number:03d}"
    rows = []
    for place in range(chance.choice([0, 1, 1, 2, 3])):
        parties = chance.sample(range(6), chance.choice([0, 1, 2, 2, 3]))
        name = chance.choice(NAMES)
        rows.append({
            "id": f"{chance.randrange(16**6):06x}{number:03d}{place}", "doc": doc, "start": place, "stop": place + 1,
            "score": 0.5, "name": name, "kind": chance.choice(["ceasefire", "sanctions", "deal"]),
            "status": chance.choice(["signed", "proposed", "withdrawn"]),
            "signed": chance.choice([None, None, None, "2020-02", "2021"]),
            "party_keys": [f"k{n}" for n in parties], "party_countries": [LANDS[n // 2] for n in parties],
            "aliases": chance.sample(NAMES[:4], chance.choice([0, 0, 1])),
        })  # fmt: skip
    return {"id": doc, "published": chance.choice(DAYS), "outlet": chance.choice(["A", "B"])}, rows


@contextmanager
def record() -> Any:
    """Give an empty record whose tables stand ready, with what is kept of it in memory."""
    with duckdb.connect() as connection:
        for table in ("document", "agreement"):
            for statement in tables()[table].ddl():
                connection.execute(statement.replace(" NOT NULL", ""))
        for statement in make_tables():
            connection.execute(statement)
        with keeping(connection):
            yield connection


def put(connection: duckdb.DuckDBPyConnection, docs: Sequence[tuple[Row, list[Row]]], names: Sequence[str]) -> None:
    """Put documents into the tables, in place of what is there of them, and say what actors are called."""
    for table, rows in (("document", [doc for doc, _ in docs]), ("agreement", [each for _, own in docs for each in own])):
        column = "id" if table == "document" else "doc"
        connection.execute(f"DELETE FROM {table} WHERE list_contains(?, {column})", [[doc["id"] for doc, _ in docs]])
        for row in rows:
            columns, marks = ", ".join(row), ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", [*row.values()])
    connection.execute("CREATE OR REPLACE TEMP TABLE copied AS SELECT id AS doc, hash(id[2:3]) >> 1 AS number FROM document")
    connection.execute("CREATE OR REPLACE TEMP TABLE actor_named (key VARCHAR, name VARCHAR, country VARCHAR)")
    for n, name in enumerate(names):
        connection.execute("INSERT INTO actor_named VALUES (?, ?, ?)", [f"k{n}", name, LANDS[n // 2]])


def say(connection: duckdb.DuckDBPyConnection, table: str, column: str, values: Sequence[str]) -> None:
    connection.execute(f"CREATE OR REPLACE TEMP TABLE {table} AS SELECT unnest(?::VARCHAR[]) AS {column}", [list(values)])


def everything(connection: duckdb.DuckDBPyConnection) -> list[list[str]]:
    names = ("agreement_entity", "agreement_status", "kept.agreed", "kept.agreement_block")
    return [sorted(map(str, connection.execute(f"FROM {name}").fetchall())) for name in names]


@pytest.mark.parametrize("seed", range(40))
def test_agreements_that_come_later_make_the_same_as_all_at_once(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    if seed % 4 == 3:
        # so that blocks are longer than is looked back
        monkeypatch.setattr("sanudo.merge.agreement_groups.MOST", 2)
    chance = random.Random(seed)
    docs = [told(chance, number) for number in range(chance.choice([12, 30]))]
    names = [f"Name {n}" for n in range(6)]
    with record() as connection:
        put(connection, docs[:6], names)
        fill_agreements(connection)
        done = 6
        while done < len(docs):
            new = docs[done : done + chance.choice([1, 3, 6])]
            # some of the older documents have other parties now, or their text was found to be another's
            changed, recopied = (chance.sample(range(done), chance.choice([0, 0, 1])) for _ in range(2))
            for number in changed:
                again = told(chance, number)[1]
                ids = [each["id"] for each in docs[number][1]]
                docs[number] = docs[number][0], [{**row, "id": id} for row, id in zip(again, ids, strict=False)]
            renamed = chance.sample(range(6), chance.choice([0, 0, 1]))
            for n in renamed:
                names[n] += " again"
            put(connection, [*new, *(docs[number] for number in changed)], names)
            say(connection, "chosen", "doc", [doc["id"] for doc, _ in new])
            say(connection, "relinked", "doc", [docs[number][0]["id"] for number in changed])
            say(connection, "recopied", "doc", [docs[number][0]["id"] for number in recopied])
            say(connection, "renamed", "key", [f"k{n}" for n in renamed])
            add_agreements(connection)
            done += len(new)
            with record() as whole:
                put(whole, docs[:done], names)
                fill_agreements(whole)
                assert everything(connection) == everything(whole)
