"""What people say of which actors and which reports are one, laid over what merging found by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from sanudo.merge.actors import Link
from sanudo.merge.columns import Columns, Ints

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

    def groups(self, events: Columns, groups: Ints) -> Ints:
        """Return for each event the smallest row of its happening, as people want them put together or apart."""
        row = {each.decode(): n for n, each in enumerate(events.id.tolist())} if self.same_events or self.apart_events else {}
        found = groups.copy()
        for one, two in self.apart_events:
            if one in row and two in row and found[row[one]] == found[row[two]]:
                _take_out(found, row[one])
        for one, two in self.same_events:
            if one in row and two in row:
                both = np.isin(found, [found[row[one]], found[row[two]]])
                found[both] = np.flatnonzero(both)[0]
        return found


def _take_out(groups: Ints, row: int) -> None:
    """Put an event into a group of its own; the others keep theirs, named after their smallest row."""
    members = np.flatnonzero(groups == groups[row])
    rest = members[members != row]
    groups[rest] = rest[0] if len(rest) else 0
    groups[row] = row
