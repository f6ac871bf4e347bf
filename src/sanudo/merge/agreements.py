"""Agreements with a status on every date: the treaties, deals and ceasefires of many documents, by name and parties."""

from __future__ import annotations

import calendar
import datetime
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations
from typing import Any

import duckdb
import pyarrow as pa

from sanudo.merge.groups import Groups
from sanudo.merge.meetings import _day
from sanudo.resolve.spelling import name_words

ALIKE = 0.5
"""Names are of one agreement where so large a share of all their words is in both."""
MOST = 300
APART = 180
"""Names that share a word, but are not the same, are of one agreement only where they are told of no further apart in days."""
_NEVER = 1 << 30
DAYS = 45
"""What is told of further apart is not one agreement, where only kind and parties say so."""
_EMPTY = frozenset(
    "the a an of and in on with to for by at new this that their its agreement accord deal pact treaty ceasefire cease fire "
    "truce "
    "sanctions final proposed between declaration protocol one two three four five six seven eight nine ten day days week weeks "
    "hour hours month months year years earlier previous first second draft".split()
)
"""Words that do not tell one agreement from another."""
_TRUCE = re.compile(r"cease-?\s?fire|truce|armistice")
_ARTICLE = re.compile(r"^(?:the|an?|this|that|their|its|his|her)\s+(?=\S)", re.IGNORECASE)
_WHEN = re.compile(
    r"\s+(?:late\s+|early\s+)?(?:on\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+ \d{1,2})"
    r"|this (?:morning|evening|week)|(?:last|next) \w+)\b.*$"
)


@lru_cache(maxsize=1 << 16)
def _bare(name: str) -> str:
    return _WHEN.sub("", _ARTICLE.sub("", name)) or name


_FINAL = ("withdrawn", "expired", "rejected", "suspended", "in force", "signed", "agreed", "under negotiation", "proposed")

_READ = """
SELECT a.id, a.doc, coalesce(d.published, ''), coalesce(d.outlet, ''), c.number, a.name, a.aliases, a.kind, a.status, a.party_keys, a.party_countries,
  a.signed, a.expires, a.withdrawn
FROM agreement a JOIN document d ON d.id = a.doc JOIN copied c ON c.doc = a.doc ORDER BY a.id
"""


@dataclass(frozen=True)
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

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Return all names, without article and without the day that a reading may have left at their end."""
        return tuple(dict.fromkeys(_bare(each) for each in (self.name, *self.aliases)))

    @cached_property
    def kind_of(self) -> str:
        """Return the kind with those taken together that reports use for one another."""
        words = f"{self.kind} {self.name}".lower()
        return "truce" if _TRUCE.search(words) else "sanctions" if "sanction" in words else "deal"

    @cached_property
    def telling(self) -> bool:
        """Tell whether a name says which agreement it is."""
        return any(each - _EMPTY for each in self.words)

    @cached_property
    def blocks(self) -> frozenset[str]:
        """Return under what one without a telling name may meet others: its document, and its parties."""
        lands = (f"{self.kind_of} {one} {two}" for one, two in combinations(sorted(self.countries), 2))
        return frozenset({self.doc, *(f"{self.kind_of} {each}" for each in self.parties), *lands})

    @cached_property
    def day(self) -> datetime.date | None:
        """Return the day of publication."""
        return _day(self.published)

    @cached_property
    def ordinal(self) -> int:
        """Return the day of publication as a number, 0 where it is unknown."""
        return self.day.toordinal() if self.day else 0

    @cached_property
    def years(self) -> frozenset[str]:
        """Return the year of signature, if it is known."""
        return frozenset({self.signed[:4]} if self.signed else ())

    @cached_property
    def words(self) -> tuple[frozenset[str], ...]:
        """Return the words of each name."""
        return tuple(frozenset(name_words(each)) for each in self.names)

    @cached_property
    def own(self) -> frozenset[str]:
        """Return the keys of the parties."""
        return frozenset(self.parties)


def fill_agreements(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the tables `agreement_entity` and `agreement_status`."""
    told = [_told(*row) for row in connection.execute(_READ).fetchall()]
    names = {
        key: (name, country) for key, name, country in connection.execute("SELECT key, name, country FROM actor_named").fetchall()
    }
    rows = [_row(group, names) for group in same_agreements(told)]
    stretches = [stretch for row in rows for stretch in status_on_dates(row["id"], row["history"])]
    _insert(connection, "agreement_entity", sorted(rows, key=lambda row: str(row["id"])))
    _insert(connection, "agreement_status", stretches)


def _told(*row: Any) -> Told:
    values = dict(zip(Told.__dataclass_fields__, row, strict=True))
    lands = frozenset(each for each in values["countries"] or () if each)
    lists = {name: tuple(values[name] or ()) for name in ("aliases", "parties")}
    return Told(**{**values, **lists, "countries": lands})


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Sequence[dict[str, object]]) -> None:
    if rows:
        schema = connection.sql(f"SELECT * FROM {table}").to_arrow_table().schema
        connection.register("rows", pa.Table.from_pylist(list(rows), schema))
        connection.execute(f"INSERT INTO {table} SELECT * FROM rows").fetchall()
        connection.unregister("rows")


def same_agreements(told: Sequence[Told]) -> list[list[Told]]:
    """Return agreements in groups, one for each agreement of the world; the order given does not matter.

    Those with telling names meet by them. One that is only called "the deal" is laid to the agreement of its kind that the same
    document, or a document of those weeks with the same parties, tells of; where there is none, it counts if its parties are known.
    """
    every = sorted(told, key=lambda each: each.id)
    named = [each for each in every if each.telling]
    groups = _by_name(named)
    bare = [each for each in every if not each.telling]
    homes = {each.id: number for number, group in enumerate(groups) for each in group}
    near = _Near(named)
    rest = []
    for each in bare:
        found = near.nearest(each)
        if found:
            groups[homes[found.id]].append(each)
        elif len(each.parties) > 1:
            rest.append(each)
    return [sorted(group, key=lambda each: each.id) for group in (*groups, *_by_time(rest))]


class _Near:
    """Agreements by document, by party and by pair of countries, in the order of publication."""

    def __init__(self, told: Sequence[Told]) -> None:
        self.blocks: dict[str, list[tuple[int, str, Told]]] = defaultdict(list)
        for each in told:
            for block in each.blocks:
                self.blocks[block].append((each.ordinal, each.id, each))
        for found in self.blocks.values():
            found.sort(key=lambda each: each[:2])

    def nearest(self, told: Told) -> Told | None:
        """Return the one told of in the same document or nearest in time that may be the same, None where there is none."""
        best: tuple[tuple[int, int], str, Told] | None = None
        for block in sorted(told.blocks):
            for other in self._outwards(block, told):
                away = _away(told, other)
                if away is not None and (best is None or (away, other.id) < best[:2]):
                    best = (away, other.id, other)
                elif best is not None and best[0] < (1, self._apart(told, other)):
                    break
        return best[2] if best else None

    def _outwards(self, block: str, told: Told) -> Iterator[Told]:
        """Yield those of a block by how far apart in publication they are, the nearest first."""
        found, day = self.blocks.get(block, []), told.ordinal
        if block == told.doc:
            yield from (each for _, _, each in found)
            return
        right = bisect_left(found, day, key=lambda each: each[0])
        left = right - 1
        while left >= 0 or right < len(found):
            back = day - found[left][0] if left >= 0 else _NEVER
            on = found[right][0] - day if right < len(found) else _NEVER
            if min(back, on) > DAYS and day:
                return
            if back <= on:
                yield found[left][2]
                left -= 1
            else:
                yield found[right][2]
                right += 1

    @staticmethod
    def _apart(a: Told, b: Told) -> int:
        one, two = a.ordinal, b.ordinal
        return abs(one - two) if one and two else DAYS


def _by_name(every: Sequence[Told]) -> list[list[Told]]:
    """Return agreements with telling names in groups; whether two are one is a matter of these two alone."""
    groups = Groups(len(every))
    words = [each.words for each in every]
    wholes: dict[frozenset[str], dict[tuple[object, ...], int]] = defaultdict(dict)
    parts: dict[str, dict[tuple[object, ...], int]] = defaultdict(dict)
    days = [each.ordinal for each in every]
    for number, (each, own) in enumerate(zip(every, words, strict=True)):
        about = (frozenset(own), each.kind_of, each.parties, each.countries, each.signed)
        for whole in {name - _EMPTY for name in own} - {frozenset()}:
            # the very same under the very same name is one, whoever is asked
            groups.join(number, wholes[whole].setdefault(about, number))
            for word in whole:
                parts[word].setdefault((days[number], about), number)

    def meet(a: int, b: int) -> None:
        if groups.find(a) != groups.find(b) and _same(every[a], every[b], words[a], words[b]):
            groups.join(a, b)

    for found in wholes.values():
        for a, b in combinations(found.values(), 2):
            meet(a, b)
    for found in parts.values():
        ordered = sorted(found.values(), key=lambda number: (days[number], number))
        for place, a in enumerate(ordered):
            for b in ordered[place + 1 :]:
                if days[a] and days[b] - days[a] > APART:
                    break
                meet(a, b)
    return [[every[number] for number in group] for group in groups.all()]


def _by_time(every: Sequence[Told]) -> list[list[Told]]:
    """Return agreements without telling names in groups of those told of one soon after the other."""
    groups = Groups(len(every))
    number = {each.id: n for n, each in enumerate(every)}
    for found in _Near(every).blocks.values():
        for place, (day, _, each) in enumerate(found):
            for before in range(place - 1, max(place - MOST, 0) - 1, -1):
                earlier, _, other = found[before]
                if day - earlier > DAYS and earlier:
                    break
                if _away(other, each) is not None:
                    groups.join(number[other.id], number[each.id])
                    if other.years == each.years:
                        break
    return [[every[number] for number in group] for group in groups.all()]


def _away(a: Told, b: Told) -> tuple[int, int] | None:
    """Return how far apart two are told (in another document or not, days), None where they are not one agreement."""
    if a.kind_of != b.kind_of or (a.years and b.years and not a.years & b.years):
        return None
    if a.doc == b.doc:
        return 0, abs(len(a.name) - len(b.name))
    if not a.own & b.own and len(a.countries & b.countries) < 2:
        return None
    days = abs(a.ordinal - b.ordinal) if a.ordinal and b.ordinal else DAYS
    return (1, days) if days <= DAYS else None


def _same(a: Told, b: Told, first: Sequence[frozenset[str]], second: Sequence[frozenset[str]]) -> bool:
    if (a.years and b.years and not a.years & b.years) or (a.countries and b.countries and not a.countries & b.countries):
        return False
    alike = max((len(x & y) / max(len(x | y), 1) for x in first for y in second), default=0.0)
    telling = max(len((x & y) - _EMPTY) / max(min(len(x - _EMPTY), len(y - _EMPTY)), 1) for x in first for y in second)
    least = min(2, len(a.own), len(b.own))
    parties = 0 < least <= len(a.own & b.own) or len(a.countries & b.countries) > 1
    return (alike >= ALIKE and telling > ALIKE) or (parties and a.kind_of == b.kind_of and telling >= ALIKE)


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
    ends = [day - datetime.timedelta(days=1) for day, _ in steps[1:]]
    return [
        {"agreement": agreement, "status": entry["status"], "since": day, "until": end, "doc": entry["doc"]}
        for (day, entry), end in zip(steps, [*ends, None], strict=True)
    ]
