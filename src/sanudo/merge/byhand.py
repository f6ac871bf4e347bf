"""What people say of which actors and which reports are one, laid over what merging found by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import duckdb
import pyarrow as pa

from sanudo.merge.actors import Link

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHand:
    """Pairs in the order in which people gave them: keys of actors, and ids of events that report one happening or do not."""

    same_actors: tuple[Pair, ...] = ()
    apart_actors: tuple[Pair, ...] = ()
    same_events: tuple[Pair, ...] = ()
    apart_events: tuple[Pair, ...] = ()

    def links(self, links: Sequence[Link]) -> list[Link]:
        """Return the links between keys as people want them: each key leads to one entity, which leads to none."""
        found = {each.key: each for each in links}

        def entity(key: str) -> str:
            return found[key].entity if key in found else key

        for one, two in self.apart_actors:
            if one in found and entity(one) == entity(two):
                del found[one]
            elif two in found and entity(two) == one:
                del found[two]
        for one, two in self.same_actors:
            old, new = entity(one), entity(two)
            if old == new:
                continue
            found |= {each.key: replace(each, entity=new) for each in found.values() if each.entity == old}
            found[old] = Link(key=old, entity=new, evidence="merged by hand")
        return sorted(found.values(), key=lambda each: (each.entity, each.key))

    def lay_over(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Put events of the table `member` together or apart as people want them."""
        named = sorted({each for pair in (*self.same_events, *self.apart_events) for each in pair})
        if not named:
            return
        touched = (
            "SELECT event, root FROM member WHERE root IN (SELECT root FROM member WHERE list_contains(?, event)) ORDER BY event"
        )
        rows = connection.execute(touched, [named]).fetchall()
        happening = _Happenings(rows)
        for one, two in self.apart_events:
            happening.part(one, two)
        for one, two in self.same_events:
            happening.join(one, two)
        table = pa.table({name: [row[n] for row in rows] for n, name in enumerate(("event", "root"))})
        table = table.append_column("now", pa.array([happening.root[event] for event, _ in rows], pa.int64()))
        connection.register("said", table)
        connection.execute("UPDATE member SET root = said.now FROM said WHERE said.event = member.event").fetchall()
        connection.unregister("said")


class _Happenings:
    """Some events by the number of their happening."""

    def __init__(self, rows: Sequence[tuple[str, int]]) -> None:
        self.root = dict(rows)
        self._fresh = 0

    def part(self, one: str, two: str) -> None:
        """Put the first of two events into a happening of its own where both are in one."""
        if one in self.root and two in self.root and one != two and self.root[one] == self.root[two]:
            self._fresh -= 1
            self.root[one] = self._fresh

    def join(self, one: str, two: str) -> None:
        """Make one of the happenings of two events."""
        if one in self.root and two in self.root and self.root[one] != self.root[two]:
            old, new = self.root[two], self.root[one]
            self.root = {event: new if root == old else root for event, root in self.root.items()}
