"""Agreements of documents that come later, put to those that a record has: only groups that they touch are made again.

Whether two with telling names are one is a matter of these two alone. One that is only called "the deal" goes to the nearest of
those, and moves where a nearer one comes; what is left over is put together along time, so that one that comes or goes matters to
those told of soon after it. What was one agreement with any of these is put together again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import duckdb
import pyarrow as pa

from sanudo.merge.agreement_groups import APART, DAYS, Near, Told, away, by_name, reached, same_named, soon_after
from sanudo.merge.agreements import WHOLE, WORD, keep_blocks, keep_places, read, write_groups
from sanudo.merge.groups import Groups

_BEGUN = (
    """CREATE OR REPLACE TEMP TABLE agreed_gone AS FROM kept.agreed WHERE doc IN (
      SELECT doc FROM chosen UNION SELECT doc FROM relinked UNION SELECT doc FROM recopied)""",
    "CREATE OR REPLACE TEMP TABLE block_gone AS FROM kept.agreement_block SEMI JOIN agreed_gone USING (id)",
    "DELETE FROM kept.agreement_block WHERE id IN (SELECT id FROM agreed_gone)",
    "DELETE FROM kept.agreed WHERE id IN (SELECT id FROM agreed_gone)",
)
_CHANGED = "a.doc IN (SELECT doc FROM chosen UNION SELECT doc FROM relinked UNION SELECT doc FROM recopied)"

_SAME_NAMED = f"""
SELECT DISTINCT m.id, b.id FROM given_id g JOIN kept.agreement_block m ON m.id = g.id JOIN kept.agreement_block b USING (block)
SEMI JOIN kept.agreed k ON k.id = b.id
WHERE starts_with(block, '{WHOLE}')
  OR (starts_with(block, '{WORD}') AND (m.day = 0 OR b.day = 0 OR abs(m.day - b.day) <= {APART}))
"""
"""Pairs of a new one with a telling name and an old one whose name is like it."""

_PARTIES = f"block NOT LIKE '{WHOLE}%' AND block NOT LIKE '{WORD}%'"
_IN_REACH = f"(m.day = 0 OR b.day = 0 OR abs(m.day - b.day) <= {DAYS})"

_NAMED_NEAR = f"""
SELECT DISTINCT b.id FROM given_id g JOIN kept.agreement_block m ON m.id = g.id JOIN kept.agreement_block b USING (block)
WHERE {_PARTIES} AND b.telling AND {_IN_REACH}
"""
"""Those with telling names that one without may be laid to."""

_BARE_NEAR = f"""
SELECT DISTINCT b.id, m.id FROM given_id g JOIN kept.agreement_block m ON m.id = g.id JOIN kept.agreement_block b USING (block)
SEMI JOIN kept.agreed k ON k.id = b.id WHERE {_PARTIES} AND NOT b.telling AND {_IN_REACH}
"""
"""Pairs of an old one without a telling name and a new one that it may be laid to."""

_LATER = f"""
WITH turned AS (
  SELECT block, day FROM kept.agreement_block SEMI JOIN given_id USING (id) UNION SELECT block, day FROM block_gone SEMI JOIN given_id USING (id)
)
, dateless AS (SELECT block FROM kept.agreement_block SEMI JOIN turned USING (block) WHERE day = 0 AND NOT telling)
SELECT DISTINCT k.entity FROM turned m JOIN kept.agreement_block b USING (block) JOIN kept.agreed k ON k.id = b.id
WHERE {_PARTIES} AND NOT b.telling AND k.home IS NULL AND k.entity IS NOT NULL AND b.day >= m.day
  AND (m.day = 0 OR b.day <= m.day + {DAYS} OR block IN (FROM dateless))
"""
"""The agreements of the world that those belong to which were left over and are told of soon after one that comes or goes.

In a block with some that have no day, all that come after it: these are looked at where nothing with a day stands before them.
"""

_BESIDE = f"""
WITH asked AS (SELECT DISTINCT block, day FROM kept.agreement_block SEMI JOIN given_id USING (id) WHERE {_PARTIES}),
dateless AS (SELECT block FROM asked SEMI JOIN (SELECT block FROM kept.agreement_block WHERE day = 0 AND NOT telling) USING (block))
SELECT DISTINCT b.id FROM asked m JOIN kept.agreement_block b USING (block)
WHERE NOT b.telling AND ({_IN_REACH} OR block IN (FROM dateless))
"""
"""Those without telling names that stand near some in a block; of a block with some that have no day, all."""

_RENAMED = """
SELECT DISTINCT id FROM (SELECT id, unnest(party_keys) AS key FROM agreement_entity) SEMI JOIN renamed USING (key)
"""


def add_agreements(connection: duckdb.DuckDBPyConnection) -> None:
    """Bring `agreement_entity` and `agreement_status` up to date for new and changed documents, and for other names of parties."""
    for statement in _BEGUN:
        connection.execute(statement).fetchall()
    again = _Again(connection)
    again.named()
    again.bare()
    again.left_over()
    again.write()


class _Joined:
    """Ids that belong together."""

    def __init__(self) -> None:
        self._pairs: list[tuple[str, str]] = []

    def join(self, ids: Iterable[str]) -> None:
        """Say that some belong together."""
        every = list(ids)
        self._pairs += [(every[0], each) for each in every[1:]]

    def of(self, told: Sequence[Told]) -> list[list[Told]]:
        """Return agreements in groups."""
        number = {each.id: n for n, each in enumerate(told)}
        groups = Groups(len(told))
        for one, two in self._pairs:
            if one in number and two in number:
                groups.join(number[one], number[two])
        return [[told[n] for n in group] for group in groups.all()]


class _Again:
    """What is put together again: `touched` are agreements of the world that will be others, or none."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self.fresh = {each.id: each for each in read(connection, _CHANGED)}
        keep_blocks(connection, self.fresh.values())
        gone = connection.execute("SELECT id, home, entity FROM agreed_gone").fetchall()
        self.gone = {id: entity for id, _, entity in gone}
        self.touched: set[str] = {entity for entity in self.gone.values() if entity}
        self.touched |= {id for (id,) in connection.execute(_RENAMED).fetchall()}
        self.homes: dict[str, str] = {}
        """Where those without a telling name go that are new, or move."""
        self.joined = _Joined()
        self.loose: set[str] = set()
        """Those of which none says yet with which others they are one."""

    def named(self) -> None:
        """Find what new ones with telling names are one with, and what is still one where one of a group has changed."""
        parted = {entity for entity in self.gone.values() if entity}
        own = [each for each in self.fresh.values() if each.telling]
        rest = [id for id, home, _ in self._members(parted) if home is None]
        anew = [*own, *(each for each in self._read(rest) if each.telling)]
        for group in by_name(anew):
            self.joined.join(each.id for each in group)
        self.loose |= {each.id for each in anew}
        pairs = [(one, two) for one, two in self._asked(_SAME_NAMED, [each.id for each in own]) if two not in self.loose]
        others = {each.id: each for each in self._read({two for _, two in pairs})}
        same = [(one, two) for one, two in pairs if same_named(self.fresh[one], others[two])]
        for pair in same:
            self.joined.join(pair)
        self._touch(two for _, two in same)

    def bare(self) -> None:
        """Lay those without telling names that are new, or whose own is gone, to the nearest; others go where it is nearer."""
        lost = [id for id, home, _ in self._members(self.touched) if home in self.gone]
        homeless = [*(each for each in self.fresh.values() if not each.telling), *self._read(lost)]
        near = Near(self._read(id for (id,) in self._asked(_NAMED_NEAR, [each.id for each in homeless])))
        for each in homeless:
            found = near.nearest(each)
            self._lay(each, found)
        done = {each.id for each in homeless}
        self._draw(
            [
                (one, two)
                for one, two in self._asked(_BARE_NEAR, [i for i in self.fresh if self.fresh[i].telling])
                if one not in done
            ]
        )

    def _draw(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Move those without telling names to new ones that are nearer than what they are laid to."""
        at = {id: home for id, home, _ in self._places({one for one, _ in pairs})}
        old = {each.id: each for each in self._read({*at, *filter(None, at.values())})}
        best: dict[str, tuple[tuple[int, int], str]] = {}
        for one, home in at.items():
            if home and (apart := away(old[one], old[home])):
                best[one] = apart, home
        for one, two in pairs:
            apart = away(old[one], self.fresh[two]) if reached(old[one], self.fresh[two]) else None
            if apart is not None and (one not in best or (apart, two) < best[one]):
                best[one] = apart, two
        for one, (_, home) in best.items():
            if home != at[one]:
                self._lay(old[one], self.fresh[home])

    def _lay(self, told: Told, home: Told | None) -> None:
        self._touch([told.id, *([home.id] if home else [])])
        self.homes[told.id] = home.id if home else ""

    def left_over(self) -> None:
        """Put together along time what was laid to none, where one of it comes or goes."""
        before = {id for id, home, entity in self._places(self.homes) if home is None and entity}
        moved = self._read(self.homes)
        come = {each.id for each in moved if not self.homes[each.id] and each.counts}
        leave = (before - come) | {id for id, home, entity in self._gone() if home is None and entity}
        turned = (come - before) | leave
        if not turned:
            return
        entities = {entity for (entity,) in self._asked(_LATER, turned)}
        self.touched |= entities
        every = {id for id, home, _ in self._members(self.touched) if home is None and id not in self.homes}
        mine = {each.id for each in self._read(every) if not each.telling} | come
        beside = self._read(id for (id,) in self._asked(_BESIDE, mine))
        known = {id: (home, entity) for id, home, entity in self._places(each.id for each in beside)}
        stay = [each for each in beside if each.id in come or (each.id not in self.homes and self._stays(known.get(each.id)))]
        pairs = list(soon_after(stay, mine))
        for pair in pairs:
            self.joined.join(pair)
        self._touch(each for pair in pairs for each in pair)
        self.loose |= mine

    @staticmethod
    def _stays(place: tuple[str | None, str | None] | None) -> bool:
        return place is not None and place[0] is None and place[1] is not None

    def write(self) -> None:
        """Write all that was touched."""
        members = self._members(self.touched)
        homes = {id: home for id, home, _ in members if home} | self.homes
        told = self._read({id for id, _, _ in members} | self.fresh.keys() | self.homes.keys())
        whole: dict[str, list[str]] = {}
        for id, _, entity in members:
            if not homes.get(id) and id not in self.loose and id not in self.homes:
                whole.setdefault(entity, []).append(id)
        for ids in whole.values():
            self.joined.join(ids)
        for each in told:
            if not each.telling and homes.get(each.id):
                self.joined.join((homes[each.id], each.id))
        out = [each for each in told if not each.telling and not homes.get(each.id) and not each.counts]
        left = {each.id for each in out}
        groups = self.joined.of([each for each in told if each.id not in left])
        self._forget([each.id for each in told])
        write_groups(self._connection, groups, {id: home for id, home in homes.items() if home})
        keep_places(self._connection, [(each, None, None) for each in out])

    def _forget(self, ids: Sequence[str]) -> None:
        self._given(ids)
        self._connection.execute("DELETE FROM kept.agreed WHERE id IN (FROM given_id)").fetchall()
        self._given(self.touched)
        for table, column in (("agreement_entity", "id"), ("agreement_status", "agreement")):
            self._connection.execute(f"DELETE FROM {table} WHERE {column} IN (FROM given_id)").fetchall()

    def _touch(self, ids: Iterable[str]) -> None:
        self.touched |= {entity for _, _, entity in self._places(ids) if entity}

    def _places(self, ids: Iterable[str]) -> list[tuple[str, str | None, str | None]]:
        return self._asked("SELECT id, home, entity FROM kept.agreed SEMI JOIN given_id USING (id)", ids)

    def _gone(self) -> list[tuple[str, str | None, str | None]]:
        return self._connection.execute("SELECT id, home, entity FROM agreed_gone").fetchall()

    def _members(self, entities: Iterable[str]) -> list[tuple[str, str | None, str]]:
        return self._asked("SELECT k.id, k.home, k.entity FROM kept.agreed k JOIN given_id g ON g.id = k.entity", entities)

    def _read(self, ids: Iterable[str]) -> list[Told]:
        self._given(ids)
        return read(self._connection, "a.id IN (FROM given_id)")

    def _asked(self, sql: str, ids: Iterable[str]) -> list[Any]:
        self._given(ids)
        return self._connection.execute(sql).fetchall()

    def _given(self, ids: Iterable[str]) -> None:
        self._connection.register("ids", pa.table({"id": pa.array(sorted(set(ids)), pa.string())}))
        self._connection.execute("CREATE OR REPLACE TEMP TABLE given_id AS SELECT id FROM ids").fetchall()
        self._connection.unregister("ids")
