"""Questions to a record: lists with filters and bookmarks, whole documents, pages of actors, counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from sanudo.errors import RecordError
from sanudo.store import filters, shaping
from sanudo.store.conditions import Conditions, terms
from sanudo.store.fields import Row
from sanudo.store.filters import DocumentFilter, EventFilter, Order, StatementFilter, bookmark, bookmarked
from sanudo.store.reader import RecordReader
from sanudo.store.results import (
    ActorPage,
    AgreementRow,
    Count,
    Counterpart,
    DocumentRow,
    Entity,
    EventRow,
    FailureRow,
    MeetingRow,
    MonthCount,
    Page,
    PositionRow,
    StatementRow,
)
from sanudo.store.rows import reading_of
from sanudo.store.schema import tables
from sanudo.store.series import Grain, Series, series
from sanudo.types import FACTS, Reading

T = TypeVar("T")

LIMIT = 50
"""So many items stand on a page unless another number is asked for."""


def open_record(path: str | Path, *, locked: bool = False) -> Record:
    """Open a record for reading; raises RecordError if there is none. `locked` shuts SQL off from every other file."""
    return Record(path, locked=locked)


class Record(RecordReader):
    """A record and the questions that can be put to it. Pages are asked for by the bookmark of the page before (`Page.after`)."""

    def counts(self) -> dict[str, int]:
        """Return the number of rows of every table."""
        names = (*tables(), "actor_entity", *(["happening"] if self.has("happening") else []))
        return {name: self._number(f"SELECT count(*) AS n FROM {name}") for name in names}

    def documents(
        self, chosen: DocumentFilter | None = None, *, limit: int = LIMIT, after: str | None = None
    ) -> Page[DocumentRow]:
        """Return documents, the newest first."""
        found = filters.of_documents(chosen or DocumentFilter())
        sql = "SELECT d.*, coalesce(d.published, '') AS mark FROM document d"
        rows, more = self._page(sql, found, "mark DESC, id", (("mark", "DESC"), ("id", "")), limit, after)
        ids = [row["id"] for row in rows]
        events, statements = self._per_document("event", ids), self._per_document("statement", ids)
        words = terms(chosen.text) if chosen else []
        return Page(tuple(_document_row(row, events, statements, words) for row in rows), more)

    def document(self, document_id: str) -> Reading:
        """Return a document with all its facts; raises RecordError if the record does not hold it."""
        found: dict[str, list[Row]] = {"document": self.rows("SELECT * FROM document WHERE id = ?", [document_id])}
        if not found["document"]:
            raise RecordError(
                f"The record holds no document {document_id!r}.", hint="sanudo query RECORD 'select id, title from document'"
            )
        for kind in FACTS:
            found[kind.TABLE] = self.rows(f"SELECT * FROM {kind.TABLE} WHERE doc = ? ORDER BY start, stop, id", [document_id])
        return reading_of(found)

    def events(
        self, chosen: EventFilter | None = None, *, limit: int = LIMIT, after: str | None = None, order: Order = "newest"
    ) -> Page[EventRow]:
        """Return events by date, those without one last."""
        found = filters.of_events(chosen or EventFilter())
        late = "DESC" if order == "newest" else ""
        none = "" if order == "newest" else "9999"
        sql = f"SELECT f.*, coalesce(CAST(f.first_day AS VARCHAR), '{none}') AS mark FROM event f JOIN document d ON d.id = f.doc"
        rows, more = self._page(sql, found, f"mark {late}, id", (("mark", late), ("id", "")), limit, after)
        return Page(self._shaped(shaping.event_row, rows), more)

    def event(self, event_id: str) -> EventRow:
        """Return one event; raises RecordError if the record does not hold it."""
        rows = self.rows("SELECT * FROM event WHERE id = ? LIMIT 1", [event_id])
        if not rows:
            raise RecordError(f"The record holds no event {event_id!r}.")
        return self._shaped(shaping.event_row, rows)[0]

    def statements(
        self, chosen: StatementFilter | None = None, *, limit: int = LIMIT, after: str | None = None
    ) -> Page[StatementRow]:
        """Return statements, those of the newest documents first, within a document in the order of the text."""
        found = filters.of_statements(chosen or StatementFilter())
        sql = "SELECT f.*, coalesce(d.published, '') AS mark FROM statement f JOIN document d ON d.id = f.doc"
        keys = (("mark", "DESC"), ("doc", ""), ("start", ""), ("id", ""))
        rows, more = self._page(sql, found, "mark DESC, doc, start, id", keys, limit, after)
        return Page(self._shaped(shaping.statement_row, rows), more)

    def positions(self, *, actor: str | None = None, country: str | None = None, limit: int = LIMIT) -> tuple[PositionRow, ...]:
        """Return positions of an actor (a key) or of a country's actors, those of the newest documents first."""
        found = Conditions()
        found.equal("f.holder_key", actor)
        found.equal("f.holder_country", country)
        return self._shaped(shaping.position_row, self._latest("position", found, limit))

    def agreements(self, *, actor: str | None = None, country: str | None = None, limit: int = LIMIT) -> tuple[AgreementRow, ...]:
        """Return agreements of an actor (a key) or of a country's actors, those of the newest documents first."""
        return self._shaped(shaping.agreement_row, self._latest("agreement", _party("party", actor, country), limit))

    def meetings(self, *, actor: str | None = None, country: str | None = None, limit: int = LIMIT) -> tuple[MeetingRow, ...]:
        """Return meetings of an actor (a key) or of a country's actors, those of the newest documents first."""
        return self._shaped(shaping.meeting_row, self._latest("meeting", _party("participant", actor, country), limit))

    def actors(
        self,
        *,
        text: str | None = None,
        country: str | None = None,
        sector: str | None = None,
        kind: str | None = None,
        named: bool | None = None,
        limit: int = LIMIT,
        after: str | None = None,
    ) -> Page[Entity]:
        """Return actors of all documents, those of most documents first; `text` is looked for in their names and roles."""
        found = Conditions()
        for column, value in (("country", country), ("sector", sector), ("kind", kind), ("named", named)):
            found.equal(column, value)
        found.words("concat_ws(' ', array_to_string(names, ' '), array_to_string(roles, ' '))", text)
        keys = (("documents", "DESC"), ("mentions", "DESC"), ("key", ""))
        rows, more = self._page("SELECT * FROM actor_entity", found, "documents DESC, mentions DESC, key", keys, limit, after)
        return Page(tuple(_entity(row) for row in rows), more)

    def entity(self, key: str) -> Entity:
        """Return an actor of all documents by its key; raises RecordError if the record does not know it."""
        rows = self.rows("SELECT * FROM actor_entity WHERE key = ?", [key])
        if not rows:
            raise RecordError(f"The record knows no actor {key!r}.")
        return _entity(rows[0])

    def actor(self, key: str, *, limit: int = LIMIT) -> ActorPage:
        """Return what the record knows of an actor; raises RecordError if it does not know it."""
        chosen = EventFilter(actor=key)
        return ActorPage(
            entity=self.entity(key),
            types=self.events_by("event_type", chosen),
            months=self.events_by_month(chosen),
            counterparts=self.counterparts(key, limit=limit),
            events=self.events(chosen, limit=limit),
            statements=self.statements(StatementFilter(actor=key), limit=limit),
            positions=self.positions(actor=key, limit=limit),
            agreements=self.agreements(actor=key, limit=limit),
            meetings=self.meetings(actor=key, limit=limit),
            documents=self.documents(DocumentFilter(actor=key), limit=limit),
        )

    def counterparts(self, key: str, *, limit: int = LIMIT) -> tuple[Counterpart, ...]:
        """Return the actors that an actor has most to do with: as recipient, as actor, or on the same side."""
        rows = self.rows(
            _COUNTERPARTS,
            {"key": key, "limit": limit},
        )
        return tuple(Counterpart(**row) for row in rows)

    def failures(self, *, limit: int = LIMIT, after: str | None = None) -> Page[FailureRow]:
        """Return inputs that could not be read, or not wholly."""
        names = ("origin", "stage", "error", "hint")
        keys = tuple((name, "") for name in names)
        rows, more = self._page("SELECT * FROM failure", Conditions(), ", ".join(names), keys, limit, after)
        return Page(tuple(FailureRow(**row) for row in rows), more)

    def count_events(self, chosen: EventFilter | None = None) -> int:
        """Return the number of events."""
        found = filters.of_events(chosen or EventFilter())
        return self._number(f"SELECT count(*) AS n FROM {_events(found, '')} {found.where}", found.parameters)

    def events_by(self, column: str, chosen: EventFilter | None = None, *, limit: int = 1000) -> tuple[Count, ...]:
        """Count events by event_type, mode, status, quad, folded, outlet, place_country, actor_country or recipient_country."""
        if column not in _BY:
            raise RecordError(f"Events cannot be counted by {column!r}.", hint=f"Use one of {', '.join(sorted(_BY))}.")
        found = filters.of_events(chosen or EventFilter())
        sql = f"SELECT CAST({_BY[column]} AS VARCHAR) AS value FROM {_events(found, _BY[column])} {found.where}"
        return self._counted(sql, found.parameters, limit)

    def events_by_month(self, chosen: EventFilter | None = None) -> tuple[MonthCount, ...]:
        """Count events by month and quad class; those without a date, or dated to a year only, are left out."""
        found = filters.of_events(chosen or EventFilter())
        found.add("date_trunc('month', f.first_day) = date_trunc('month', f.last_day) AND f.quad IS NOT NULL")
        rows = self.rows(
            f"""SELECT CAST(date_trunc('month', f.first_day) AS DATE) AS month, f.quad AS quad, count(*) AS count,
              sum(f.intensity) AS intensity
            FROM {_events(found, "")} {found.where} GROUP BY ALL ORDER BY month, quad""",
            found.parameters,
        )
        return tuple(MonthCount(**row) for row in rows)

    def series(
        self,
        first: str,
        second: str,
        *,
        by: Grain = "month",
        since: str | None = None,
        until: str | None = None,
        statuses: Sequence[str] = ("actual",),
    ) -> Series:
        """Return the series of two parties by day, week or month, zeros included (`sanudo.store.series.series`)."""
        return series(self, first, second, by=by, since=since, until=until, statuses=statuses)

    def documents_by(self, column: str, *, limit: int = 1000) -> tuple[Count, ...]:
        """Count documents by outlet, language or published."""
        if column not in ("outlet", "language", "published"):
            raise RecordError(f"Documents cannot be counted by {column!r}.", hint="Use outlet, language or published.")
        return self._counted(f"SELECT {column} AS value FROM document", (), limit)

    def readings(self) -> Iterator[Reading]:
        """Yield every document with its facts, in the order of their ids."""
        for row in self.rows("SELECT id FROM document ORDER BY id"):
            yield self.document(row["id"])

    def _number(self, sql: str, parameters: Sequence[object] = ()) -> int:
        return int(self.rows(sql, parameters)[0]["n"])

    def _counted(self, sql: str, parameters: Sequence[object], limit: int) -> tuple[Count, ...]:
        rows = self.rows(
            f"SELECT value, count(*) AS count FROM ({sql}) GROUP BY value ORDER BY count DESC, value LIMIT ?",
            [*parameters, limit],
        )
        return tuple(Count(**row) for row in rows)

    def _latest(self, table: str, found: Conditions, limit: int) -> list[Row]:
        sql = f"SELECT f.* FROM {table} f JOIN document d ON d.id = f.doc {found.where}"
        return self.rows(
            f"{sql} ORDER BY coalesce(d.published, '') DESC, f.doc, f.start, f.id LIMIT ?", [*found.parameters, limit]
        )

    def _page(
        self, sql: str, found: Conditions, order: str, keys: Sequence[tuple[str, str]], limit: int, after: str | None
    ) -> tuple[list[Row], str | None]:
        """Return the rows of one page and the bookmark of the next; `keys` are the columns of the order and their directions."""
        parameters = list(found.parameters)
        query = f"SELECT * FROM ({sql} {found.where})"
        if after is not None:
            condition, values = _beyond(keys, bookmarked(after, len(keys)))
            query += f" WHERE {condition}"
            parameters += values
        rows = self.rows(f"{query} ORDER BY {order} LIMIT ?", [*parameters, limit + 1])
        more = bookmark([rows[limit - 1][name] for name, _ in keys]) if len(rows) > limit > 0 else None
        return rows[:limit], more

    def _shaped(self, shape: Callable[[Row, shaping.Documents], T], rows: Sequence[Row]) -> tuple[T, ...]:
        documents = self._texts({row["doc"] for row in rows})
        return tuple(shape(row, documents) for row in rows)

    def _texts(self, ids: Iterable[str]) -> dict[str, Row]:
        wanted = sorted(ids)
        if not wanted:
            return {}
        rows = self.rows(f"SELECT id, title, outlet, published, url, text FROM document WHERE id IN ({_marks(wanted)})", wanted)
        return {row["id"]: row for row in rows}

    def _per_document(self, table: str, ids: Sequence[str]) -> dict[str, int]:
        if not ids:
            return {}
        rows = self.rows(f"SELECT doc, count(*) AS n FROM {table} WHERE doc IN ({_marks(ids)}) GROUP BY doc", ids)
        return {row["doc"]: row["n"] for row in rows}


def _events(found: Conditions, column: str) -> str:
    """Return what must be read to count events: their documents only where a condition or the column asks for them."""
    asks = found.of_documents or column.startswith("d.")
    return "event f JOIN document d ON d.id = f.doc" if asks else "event f"


_BY = {
    **{column: f"f.{column}" for column in ("event_type", "mode", "status", "quad", "folded", "place_country")},
    "outlet": "d.outlet",
    "actor_country": "unnest(list_distinct(f.actor_countries))",
    "recipient_country": "unnest(list_distinct(f.recipient_countries))",
}


_COUNTERPARTS = """
WITH own AS (
  SELECT *, list_contains(actor_keys, $key) AS acts, list_contains(recipient_keys, $key) AS receives
  FROM event WHERE list_contains(actor_keys, $key) OR list_contains(recipient_keys, $key)
), others AS (
  SELECT unnest(list_distinct(recipient_keys)) AS key, acts AS gave, false AS got, receives AS beside, intensity FROM own
  UNION ALL
  SELECT unnest(list_distinct(actor_keys)), false, receives, acts, intensity FROM own
), counted AS (
  SELECT key, count_if(gave) AS acted, count_if(got) AS received, count_if(beside AND NOT gave AND NOT got) AS together,
    avg(intensity) FILTER (WHERE gave OR got) AS intensity
  FROM others WHERE key <> $key GROUP BY key
)
SELECT c.key, e.name, e.country, c.acted, c.received, c.together, c.intensity FROM counted c JOIN actor_entity e ON e.key = c.key
ORDER BY c.acted + c.received + c.together DESC, c.key LIMIT $limit"""


def _beyond(keys: Sequence[tuple[str, str]], values: Sequence[object]) -> tuple[str, list[object]]:
    """Return the condition for what comes after a place in the order, and its parameters."""
    branches, parameters = [], []
    for n, (name, direction) in enumerate(keys):
        same = [f"{before} = ?" for before, _ in keys[:n]]
        branches.append("(" + " AND ".join([*same, f"{name} {'<' if direction else '>'} ?"]) + ")")
        parameters += [*values[:n], values[n]]
    return "(" + " OR ".join(branches) + ")", parameters


def _party(stem: str, actor: str | None, country: str | None) -> Conditions:
    found = Conditions()
    for column, value in (("keys", actor), ("countries", country)):
        found.holding(value, f"f.{stem}_{column}")
    return found


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _document_row(row: Row, events: dict[str, int], statements: dict[str, int], words: Sequence[str]) -> DocumentRow:
    same: dict[str, Any] = {name: row[name] for name in ("id", "title", "outlet", "published", "url", "language", "origin")}
    return DocumentRow(
        **same,
        byline=tuple(row["byline"]),
        characters=len(row["text"]),
        events=events.get(row["id"], 0),
        statements=statements.get(row["id"], 0),
        snippet=shaping.snippet(row["text"], words),
    )


def _entity(row: Row) -> Entity:
    return Entity(**{**row, "names": tuple(row["names"]), "roles": tuple(row["roles"] or ())})
