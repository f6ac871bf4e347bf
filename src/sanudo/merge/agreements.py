"""Agreements with a status on every date: the treaties, deals and ceasefires of many documents, by name and parties."""

from __future__ import annotations

import calendar
import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import duckdb
import pyarrow as pa

from sanudo.merge.agreement_groups import Told, grouped
from sanudo.merge.entities import write
from sanudo.merge.meetings import _day

_FINAL = ("withdrawn", "expired", "rejected", "suspended", "in force", "signed", "agreed", "under negotiation", "proposed")

_READ = """
SELECT a.id, a.doc, coalesce(d.published, ''), coalesce(d.outlet, ''), c.number, a.name, a.aliases, a.kind, a.status, a.party_keys, a.party_countries,
  a.signed, a.expires, a.withdrawn
FROM agreement a JOIN document d ON d.id = a.doc JOIN copied c ON c.doc = a.doc WHERE {where} ORDER BY a.id
"""
WHOLE, WORD = "= ", "~ "
"""What the blocks of names begin with: those of all telling words of a name, and of one of them."""


def fill_agreements(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the tables `agreement_entity` and `agreement_status`; `kept` must be attached."""
    for table in (
        "agreed (id VARCHAR, doc VARCHAR, home VARCHAR, entity VARCHAR)",
        "agreement_block (block VARCHAR, id VARCHAR, day INTEGER, telling BOOLEAN)",
    ):
        connection.execute(f"CREATE OR REPLACE TABLE kept.{table}").fetchall()
    told = read(connection)
    found = grouped(told)
    keep_blocks(connection, told)
    write_groups(connection, found.groups, found.homes)
    inside = {each.id for group in found.groups for each in group}
    keep_places(connection, [(each, None, None) for each in told if each.id not in inside])


def read(connection: duckdb.DuckDBPyConnection, where: str = "true") -> list[Told]:
    """Return agreements by id; `where` is SQL over `a`, the agreement of a document."""
    return [_told(*row) for row in connection.execute(_READ.format(where=where)).fetchall()]


def write_groups(connection: duckdb.DuckDBPyConnection, groups: Sequence[Sequence[Told]], homes: Mapping[str, str]) -> None:
    """Write the agreements of the world that some groups are, and keep of which each member is."""
    names = _names(connection, {key for group in groups for each in group for key in each.parties})
    rows = [_row(group, names) for group in groups]
    stretches = [stretch for row in rows for stretch in status_on_dates(row["id"], row["history"])]
    _insert(connection, "agreement_entity", sorted(rows, key=lambda row: str(row["id"])))
    _insert(connection, "agreement_status", stretches)
    members = zip(groups, rows, strict=True)
    keep_places(connection, [(each, homes.get(each.id), str(row["id"])) for group, row in members for each in group])


def _names(connection: duckdb.DuckDBPyConnection, keys: Iterable[str]) -> dict[str, tuple[str, str | None]]:
    connection.register("asked", pa.table({"key": pa.array(sorted(filter(None, keys)), pa.string())}))
    found = connection.execute("SELECT key, name, country FROM actor_named SEMI JOIN asked USING (key)").fetchall()
    connection.unregister("asked")
    return {key: (name, country) for key, name, country in found}


def keep_places(connection: duckdb.DuckDBPyConnection, found: Sequence[tuple[Told, str | None, str | None]]) -> None:
    """Keep to which named agreement others are laid, and of which of the world they are, if of any."""
    rows = [(each.id, each.doc, home, entity) for each, home, entity in found]
    names = ("id", "doc", "home", "entity")
    write(
        connection,
        "kept.agreed",
        pa.table({name: pa.array([row[n] for row in rows], pa.string()) for n, name in enumerate(names)}),
    )


def keep_blocks(connection: duckdb.DuckDBPyConnection, told: Iterable[Told]) -> None:
    """Keep under what agreements meet."""
    rows = [(block, each.id, each.ordinal, each.telling) for each in told for block in blocks_of(each)]
    kinds = {"block": pa.string(), "id": pa.string(), "day": pa.int32(), "telling": pa.bool_()}
    table = {name: pa.array([row[n] for row in rows], kind) for n, (name, kind) in enumerate(kinds.items())}
    write(connection, "kept.agreement_block", pa.table(table))


def blocks_of(told: Told) -> list[str]:
    """Return under what one meets others: its names, all words of one and each word, and what `Told.blocks` says."""
    wholes = {WHOLE + " ".join(sorted(each)) for each in told.wholes}
    words = {WORD + word for each in told.wholes for word in each}
    return sorted(wholes | words | told.blocks)


def _told(*row: Any) -> Told:
    values = dict(zip(Told.__dataclass_fields__, row, strict=True))
    lands = frozenset(each for each in values["countries"] or () if each)
    lists = {name: tuple(values[name] or ()) for name in ("aliases", "parties")}
    return Told(**{**values, **lists, "countries": lands})


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Sequence[dict[str, object]]) -> None:
    if rows:
        schema = connection.sql(f"FROM {table} LIMIT 0").to_arrow_table().schema
        connection.register("rows", pa.Table.from_pylist(list(rows), schema))
        connection.execute(f"INSERT INTO {table} SELECT * FROM rows").fetchall()
        connection.unregister("rows")


def _row(group: Sequence[Told], names: dict[str, tuple[str, str | None]]) -> dict[str, object]:
    ordered = sorted(group, key=lambda each: (each.published or "9999", each.doc, each.id))
    parties = Counter(key for each in ordered for key in dict.fromkeys(each.parties))
    keys = [key for key, _ in sorted(parties.items(), key=lambda each: (-each[1], each[0])) if key in names]
    history = history_of(ordered)
    days = [day for each in ordered if (day := each.day)]
    name = _called(ordered, [names[key][0] for key in keys])
    return {
        "id": "a" + ordered[0].id,
        "name": name,
        "names": sorted({name, *(name for each in ordered for name in each.names)}),
        "kind": min(Counter(each.kind for each in ordered).items(), key=lambda each: (-each[1], each[0]))[0],
        "party_keys": keys,
        "party_names": [names[key][0] for key in keys],
        "party_countries": [names[key][1] for key in keys],
        "status": history[-1]["status"] if history else ordered[-1].status,
        "history": history,
        "members": sorted(each.id for each in ordered),
        "documents": len({each.doc for each in ordered}),
        "outlets": sorted({each.outlet for each in ordered if each.outlet}),
        "independent": len({each.copied for each in ordered}),
        "first_seen": min(days, default=None),
        "last_seen": max(days, default=None),
    }


def _called(told: Sequence[Told], parties: Sequence[str]) -> str:
    """Return the name most used of those that say which agreement it is, else one made of its kind, parties and month."""
    often = Counter(each.names[0] for each in told if each.telling) or Counter(each.names[0] for each in told)
    name = min(often, key=lambda name: (-often[name], -len(name), name))
    if any(each.telling for each in told) or not parties:
        return name
    first = min((date for each in told if len(date := each.signed or each.published) >= len("2001-05")), default="")
    month = f", {calendar.month_name[int(first[5:7])]} {first[:4]}" if first else ""
    return f"{name} of {' and '.join(sorted(parties[:2]))}{month}"


def history_of(told: Iterable[Told]) -> list[dict[str, object]]:
    """Return what documents say of an agreement's status, each with the date from which it holds, by date.

    A date of signature, withdrawal or expiry speaks for itself; else the status is as of the document's date.
    """
    found: dict[tuple[str, str], dict[str, object]] = {}
    for each in told:
        for date, status in _dated(each):
            entry: dict[str, object] = {
                "date": date or None,
                "status": status,
                "doc": each.doc,
                "published": each.day,
            }
            found.setdefault((date, status), entry)
    return [found[key] for key in sorted(found, key=lambda key: (key[0], -_place(key[1])))]


def _dated(each: Told) -> list[tuple[str, str]]:
    over = {"withdrawn": each.withdrawn, "expired": each.expires}
    found = [(each.signed, "in force")] if each.signed and each.status not in ("proposed", "under negotiation") else []
    if each.status in over and (date := over[each.status]):
        found.append((date, each.status))
    elif not (found and each.status in ("in force", "signed", "agreed") and each.signed != each.published) or each.published:
        found.append((each.published, each.status))
    return list(dict.fromkeys((date or "", status) for date, status in found))


def _place(status: str) -> int:
    return _FINAL.index(status) if status in _FINAL else len(_FINAL)


def status_on_dates(agreement: object, history: object) -> list[dict[str, object]]:
    """Return the stretches of time of an agreement's history that follow one another, each with its status."""
    assert isinstance(history, list)
    steps: list[tuple[datetime.date, dict[str, object]]] = []
    for entry in history:
        day = _day(str(entry["date"] or "").ljust(4, "x") + {4: "-01-01", 7: "-01"}.get(len(str(entry["date"] or "")), ""))
        if day and not (steps and steps[-1][1]["status"] == entry["status"]):
            if steps and steps[-1][0] == day:
                steps.pop()
            steps.append((day, entry))
    ends = [*(day - datetime.timedelta(days=1) for day, _ in steps[1:]), None]
    return [
        {"agreement": agreement, "status": entry["status"], "since": day, "until": end, "doc": entry["doc"]}
        for (day, entry), end in zip(steps, ends, strict=False)
    ]
