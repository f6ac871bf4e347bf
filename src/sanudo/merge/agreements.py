"""Agreements with a status on every date: the treaties, deals and ceasefires of many documents, by name and parties."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import duckdb
import pyarrow as pa

from sanudo.merge.groups import Groups
from sanudo.merge.meetings import _day
from sanudo.resolve.spelling import name_words

ALIKE = 0.5
"""Names are of one agreement where so large a share of all their words is in both."""
MOST = 300
_EMPTY = frozenset(
    "the a an of and in on with to for by at new agreement accord deal pact treaty ceasefire truce sanctions".split()
)
"""Words that do not tell one agreement from another."""
_FINAL = ("withdrawn", "expired", "rejected", "suspended", "in force", "signed", "agreed", "under negotiation", "proposed")

_READ = """
SELECT a.id, a.doc, coalesce(d.published, ''), coalesce(d.outlet, ''), c.number, a.name, a.aliases, a.kind, a.status, a.party_keys, a.party_countries,
  a.signed, a.expires, a.withdrawn
FROM agreement a JOIN document d ON d.id = a.doc JOIN copied c ON c.doc = a.doc ORDER BY a.id
"""


@dataclass(frozen=True, slots=True)
class Told:
    """An agreement as one document tells of it."""

    id: str
    doc: str
    published: str
    outlet: str
    copied: int
    name: str
    aliases: tuple[str, ...]
    kind: str
    status: str
    parties: tuple[str, ...]
    countries: frozenset[str]
    signed: str | None
    expires: str | None
    withdrawn: str | None

    @property
    def names(self) -> tuple[str, ...]:
        """Return all names."""
        return (self.name, *self.aliases)


def fill_agreements(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the tables `agreement_entity` and `agreement_status`."""
    told = [
        Told(
            *row[:6],
            tuple(row[6] or ()),
            row[7],
            row[8],
            tuple(row[9] or ()),
            frozenset(x for x in row[10] or () if x),
            *row[11:],
        )
        for row in connection.execute(_READ).fetchall()
    ]
    names = {
        key: (name, country) for key, name, country in connection.execute("SELECT key, name, country FROM actor_named").fetchall()
    }
    rows = [_row(group, names) for group in same_agreements(told)]
    stretches = [stretch for row in rows for stretch in status_on_dates(row["id"], row["history"])]
    _insert(connection, "agreement_entity", sorted(rows, key=lambda row: str(row["id"])))
    _insert(connection, "agreement_status", stretches)


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Sequence[dict[str, object]]) -> None:
    if rows:
        schema = connection.sql(f"SELECT * FROM {table}").to_arrow_table().schema
        connection.register("rows", pa.Table.from_pylist(list(rows), schema))
        connection.execute(f"INSERT INTO {table} SELECT * FROM rows").fetchall()
        connection.unregister("rows")


def same_agreements(told: Sequence[Told]) -> list[list[Told]]:
    """Return agreements in groups, one for each agreement of the world; the order given does not matter."""
    every = sorted(told, key=lambda each: each.id)
    groups = Groups(len(every))
    words = [[frozenset(name_words(name)) for name in each.names] for each in every]
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(every):
        for word in {word for name in words[number] for word in name - _EMPTY} | {each.kind + " " + x for x in each.parties}:
            blocks[word].append(number)
        for name in each.names:
            blocks["= " + " ".join(name_words(name))].append(number)
    seen: set[tuple[int, int]] = set()
    for members in blocks.values():
        for pair in combinations(members[:MOST], 2):
            if pair not in seen and _same(every[pair[0]], every[pair[1]], words[pair[0]], words[pair[1]]):
                groups.join(*pair)
            seen.add(pair)
    return [[every[number] for number in group] for group in groups.all()]


def _same(a: Told, b: Told, first: Sequence[frozenset[str]], second: Sequence[frozenset[str]]) -> bool:
    if (_years(a) and _years(b) and not _years(a) & _years(b)) or (a.countries and b.countries and not a.countries & b.countries):
        return False
    alike = max((len((x & y) - {"the"}) / max(len(x | y), 1) for x in first for y in second), default=0.0)
    telling = any((x & y) - _EMPTY for x in first for y in second)
    parties = bool(set(a.parties) & set(b.parties))
    return (alike >= ALIKE and (telling or parties)) or (parties and a.kind == b.kind and alike > 0.2 and telling)


def _years(each: Told) -> set[str]:
    return {each.signed[:4]} if each.signed else set()


def _row(group: Sequence[Told], names: dict[str, tuple[str, str | None]]) -> dict[str, object]:
    ordered = sorted(group, key=lambda each: (each.published or "9999", each.doc, each.id))
    parties = Counter(key for each in ordered for key in dict.fromkeys(each.parties))
    keys = [key for key, _ in sorted(parties.items(), key=lambda each: (-each[1], each[0])) if key in names]
    history = history_of(ordered)
    days = [day for each in ordered if (day := _day(each.published))]
    often = Counter(each.name for each in ordered)
    return {
        "id": "a" + ordered[0].id,
        "name": min(often, key=lambda name: (-often[name], -len(name), name)),
        "names": sorted({name for each in ordered for name in each.names}),
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


def history_of(told: Iterable[Told]) -> list[dict[str, object]]:
    """Return what documents say of an agreement's status, each with the date from which it holds, by date.

    A date of signature, withdrawal or expiry speaks for itself; else the status is as of the document's date.
    """
    found: dict[tuple[str, str], dict[str, object]] = {}
    for each in told:
        for date, status in _dated(each):
            entry = {"date": date or None, "status": status, "doc": each.doc, "published": _day(each.published)}
            found.setdefault((date, status), entry)
    return [found[key] for key in sorted(found, key=lambda key: (key[0], -_place(key[1])))]


def _dated(each: Told) -> list[tuple[str, str]]:
    over = {"withdrawn": each.withdrawn, "expired": each.expires}
    found = [(each.signed, "in force")] if each.signed and each.status not in ("proposed", "under negotiation") else []
    if each.status in over and (date := over[each.status]):
        found.append((date, each.status))
    elif not (found and each.status in ("in force", "signed", "agreed") and each.signed != each.published):
        found.append((each.published, each.status))
    elif each.published:
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
    ends = [day - datetime.timedelta(days=1) for day, _ in steps[1:]]
    return [
        {"agreement": agreement, "status": entry["status"], "since": day, "until": end, "doc": entry["doc"]}
        for (day, entry), end in zip(steps, [*ends, None], strict=True)
    ]
