"""What lists of large records are read from: for each kind a narrow table in the list's order, and who bears which value.

`desk.event` has a row for each event, numbered (`no`) from the newest to the oldest, with the columns that a list is narrowed by;
`desk.event_of` holds, for columns that are lists, the numbers of the rows that have a value among them, sorted by value. A page
is then found among the newest rows, or among the few that have a rare value, in place of all. So for statements, documents and
happenings.

All of it follows from other tables and is made anew by `make_shelves`. Where documents are added, `add_shelves` takes out the
rows of what changed or is gone, and puts in those that are there now with numbers above all others, in the order of the shelf.
Only ties within a day then come in another order than a build from nothing would give them; sorted or not, rows are found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import duckdb

from sanudo.ontology.plover import SYMMETRIC
from sanudo.store.schema import quoted

_MUTUAL = ", ".join(quoted(name) for name in sorted(SYMMETRIC))
_OTHERS = f"recipient_countries || CASE WHEN event_type IN ({_MUTUAL}) THEN actor_countries ELSE [] END"
_PAIRS = f"""list_distinct(flatten(list_transform(list_filter(actor_countries, lambda x: x IS NOT NULL),
  lambda x: list_transform(list_filter({_OTHERS}, lambda y: y IS NOT NULL AND y <> x),
    lambda y: least(x, y) || '-' || greatest(x, y)))))"""
"""The pairs of countries that an event or happening is between, whoever acts: RUS-USA."""

PAIR = "pair"
_SIDES = ("actor_countries", "recipient_countries", "actor_keys", "recipient_keys")


@dataclass(frozen=True, slots=True)
class Shelf:
    """A table to read a list from: its columns, those of its document, what its rows are ordered by, and lists of values.

    In SQL `f` is the row of the table, `d` its document. Columns may be SQL with a name; `lists` gives the SQL of
    a list of values by name.
    """

    table: str
    columns: tuple[str, ...]
    of_document: tuple[str, ...]
    day: str
    ties: str
    lists: dict[str, str]
    source: str = ""

    @property
    def known(self) -> frozenset[str]:
        """Return the columns that can be asked about."""
        return frozenset((*map(_name, self.columns), *self.of_document))

    def statements(self) -> Iterator[str]:
        """Yield the SQL that makes the table and its `_of`."""
        yield self._shelved()
        yield f"CREATE OR REPLACE TABLE desk.{self.table} AS SELECT {self._kept()} FROM shelved ORDER BY no"
        yield f"CREATE OR REPLACE TABLE desk.{self.table}_of (facet VARCHAR, value VARCHAR, day DATE, no INTEGER)"
        yield from self._listed()

    def added(self) -> Iterator[str]:
        """Yield the SQL that takes out what has changed and puts in what is new, as tables of what documents brought tell."""
        changed, out = "(SELECT doc FROM chosen UNION SELECT doc FROM relinked)", "SELECT doc FROM relinked"
        own = "id" if self.table == "document" else "doc"
        happening = self.table == "happening"
        now = "id IN (SELECT id FROM told_now)" if happening else f"{own} IN {changed}"
        every = "event_now" if self.table == "event" else f"main.{self.table}"
        gone = "SELECT id FROM told_before" if happening else f"SELECT id FROM {every} WHERE {own} IN ({out})"
        yield f"CREATE OR REPLACE TEMP TABLE unshelved AS SELECT no FROM desk.{self.table} WHERE id IN ({gone})"
        some = {self.table: now} | ({"actor": f"doc IN {changed}"} if self.table == "document" else {})
        shadows = ", ".join(
            f"{table} AS (FROM {every if table == self.table else 'main.' + table} WHERE {where})"
            for table, where in some.items()
        )
        yield self._shelved(f"WITH {shadows} ", f"(SELECT coalesce(max(no), 0) FROM desk.{self.table}) + ")
        for table in (self.table, f"{self.table}_of"):
            yield f"DELETE FROM desk.{table} WHERE no IN (SELECT no FROM unshelved)"
        yield f"INSERT INTO desk.{self.table} SELECT {self._kept()} FROM shelved ORDER BY no"
        yield from self._listed()

    def _shelved(self, among: str = "", above: str = "") -> str:
        columns = ", ".join(
            [*(each if " " in each else f"f.{each}" for each in self.columns), *(f"d.{each}" for each in self.of_document)]
        )
        lists = "".join(f", {sql} AS own_{name}" for name, sql in self.lists.items())
        source = self.source or f"{self.table} f JOIN document d ON d.id = f.doc"
        number = f"CAST({above}row_number() OVER () AS INTEGER) AS no"
        return f"""CREATE OR REPLACE TEMP TABLE shelved AS {among}SELECT {number}, * FROM (
          SELECT {columns}, {self.day} AS day{lists} FROM {source} ORDER BY {self.day} DESC NULLS LAST, {self.ties})"""

    def _kept(self) -> str:
        return ", ".join(["no", *map(_name, self.columns), *self.of_document, "day"])

    def _listed(self) -> Iterator[str]:
        for name in self.lists:
            each = f"SELECT unnest(list_distinct(own_{name})) AS value, day, no FROM shelved"
            yield f"""INSERT INTO desk.{self.table}_of
              SELECT {quoted(name)}, value, day, no FROM ({each}) WHERE value IS NOT NULL ORDER BY value, no"""
        yield "DROP TABLE shelved"


def _name(column: str) -> str:
    return column.split()[-1]


TURNED = "CASE WHEN len(f.history) > 1 THEN f.history[-1]['published'] END"
"""When a happening's status was last told to have changed."""

_HAPPENING = (
    *"id event_type status quad place_country place_name place_lat first_day last_day".split(),
    *"documents independent intensity last_seen".split(),
    "coalesce(f.first_day, f.first_seen) AS since",
    "coalesce(f.last_day, f.last_seen) AS until",
    f"{TURNED} AS turned",
)

SHELVES = {
    each.table: each
    for each in (
        Shelf(
            "event",
            tuple("id event_type mode status quad place_country first_day last_day intensity".split()),
            ("outlet", "published"),
            "f.first_day",
            "f.doc, f.start, f.id",
            {**{name: f"f.{name}" for name in _SIDES}, PAIR: _PAIRS},
        ),
        Shelf(
            "happening",
            _HAPPENING,
            (),
            "f.first_day",
            "f.id",
            {**{name: f"f.{name}" for name in (*_SIDES, "outlets")}, PAIR: _PAIRS},
            "happening f",
        ),
        Shelf(
            "statement",
            ("id", "doc", "modality", "manner"),
            ("outlet", "published"),
            "try_cast(d.published AS DATE)",
            "d.published DESC NULLS LAST, f.doc, f.start, f.id",
            {name: f"f.{name}" for name in ("speaker_keys", "speaker_countries")},
        ),
        Shelf(
            "position",
            ("id", "doc", "stance", "holder_key", "holder_country"),
            ("outlet", "published"),
            "try_cast(d.published AS DATE)",
            "d.published DESC NULLS LAST, f.doc, f.start, f.id",
            {},
        ),
        Shelf(
            "agreement",
            ("id", "doc", "status", "kind"),
            ("outlet", "published"),
            "try_cast(d.published AS DATE)",
            "d.published DESC NULLS LAST, f.doc, f.start, f.id",
            {name: f"f.{name}" for name in ("party_keys", "party_countries")},
        ),
        Shelf(
            "document",
            ("id", "language", "outlet", "published"),
            (),
            "try_cast(f.published AS DATE)",
            "f.published DESC NULLS LAST, f.id",
            {"keys": "n.keys", "countries": "n.countries"},
            """document f LEFT JOIN (SELECT doc, list(DISTINCT key) AS keys, list(DISTINCT country) AS countries
            FROM actor GROUP BY doc) n ON n.doc = f.id""",
        ),
    )
}
"""The shelves by the table they are made from."""


def make_shelves(connection: duckdb.DuckDBPyConnection) -> None:
    """Make all shelves of a merged record that is being built; the schema `desk` must be there."""
    for shelf in SHELVES.values():
        for statement in shelf.statements():
            connection.execute(statement).fetchall()


def add_shelves(connection: duckdb.DuckDBPyConnection) -> None:
    """Bring all shelves up to date for new and changed documents (`chosen`, `relinked`, `event_now`) and what was told again."""
    for shelf in SHELVES.values():
        for statement in shelf.added():
            connection.execute(statement).fetchall()
