"""Actors across documents: one person, body or state under the names that many articles give it.

A reading gives an actor a key that is the same in every document where it has the same name. Keys are linked here where names are
spellings, short forms or acronyms of one another and nothing contradicts; each link says why. What is only described
("officials") is linked to nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from sanudo.merge.groups import Groups
from sanudo.resolve.spelling import initials, name_words, same_person

MOST = 400
"""Names of more keys than this tell nothing: such a block is left out."""
_GENERIC = frozenset(
    "the of and for in on government ministry office department foreign defence defense national state federal republic army "
    "forces minister president".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known under one key: its names, and what all documents together say of it."""

    key: str
    names: tuple[str, ...]
    kind: str
    country: str | None = None
    sector: str = ""
    wikidata: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A key, the entity it belongs to (itself a key), and why: the two names that are one."""

    key: str
    entity: str
    evidence: str


def link(known: Iterable[Known], common: Collection[str] = frozenset()) -> list[Link]:
    """Return the links of keys that belong to an entity of another key, by key; the order given does not matter.

    An entity bears its surest key: a Wikidata id, else a country's, else the smallest hash. Blocks that are `common` tell nothing.
    What is said of a key rests on the keys alone that `partners` lead to from it.
    """
    every = sorted(known, key=lambda each: (_rank(each.key), each.key))
    groups = Groups(len(every))
    identity: list[set[str]] = [{each.wikidata} if each.wikidata else set() for each in every]
    names: dict[int, str] = {}
    for a, b, why in _same(every, common):
        x, y = sorted((groups.find(a), groups.find(b)))
        if x == y or len(identity[x] | identity[y]) > 1:
            continue
        groups.join(x, y)
        identity[x] |= identity[y]
        names.setdefault(b, why)
        names.setdefault(a, why)
    found = [
        Link(key=every[each].key, entity=every[group[0]].key, evidence=names.get(each, ""))
        for group in groups.all()
        for each in group[1:]
    ]
    return sorted(found, key=lambda each: each.key)


def _rank(key: str) -> int:
    return 0 if key.startswith("wd:") else 1 if key.startswith("iso:") else 2


def _same(every: Sequence[Known], common: Collection[str]) -> list[tuple[int, int, str]]:
    """Return the pairs of numbers that are one actor, with the reason, the surest first."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(every):
        for name in name_blocks(each) - frozenset(common):
            blocks[name].append(number)
    found: dict[tuple[int, int], tuple[int, str]] = {}
    for members in blocks.values():
        if len(members) <= MOST:
            for a, b in combinations(members, 2):
                if (a, b) not in found and (why := same_actor(every[a], every[b])):
                    found[a, b] = why
    return [(a, b, why) for (a, b), (_, why) in sorted(found.items(), key=lambda each: (-each[1][0], each[0]))]


def name_blocks(actor: Known) -> set[str]:
    """Return under what an actor may meet others: the outer words of each name, its acronyms."""
    found: set[str] = set()
    for name in actor.names:
        words = name_words(name)
        found |= {word for word in (words[-1:] + words[:1]) if word not in _GENERIC}
        found |= {each.lower() for each in initials(name) if len(each) > 2}
        found |= {name.lower()} if len(words) == 1 else set()
        found |= {" ".join(words)} if words else set()
    return {f"{actor.kind} {each}" for each in found}


def same_actor(a: Known, b: Known) -> tuple[int, str] | None:
    """Return how sure it is that two are one actor of the world (a rank) and why, None where nothing says so."""
    if a.kind != b.kind or (a.country and b.country and a.country != b.country):
        return None
    if a.wikidata and b.wikidata:
        return (5, f"Wikidata {a.wikidata}") if a.wikidata == b.wikidata else None
    if a.kind == "state":
        return (4, f"state {a.country}") if a.country and a.country == b.country and a.sector == b.sector else None
    best: tuple[int, str] | None = None
    for x in a.names:
        for y in b.names:
            rank = _same_name(x, y, a.kind == "person")
            if rank and (best is None or rank > best[0]):
                best = (rank, x if x == y else f"{x} = {y}")
    return best


def _same_name(x: str, y: str, person: bool) -> int:
    a, b = name_words(x), name_words(y)
    if not a or not b:
        return 0
    if a == b:
        # one word may be anybody's surname
        return 3 if not person or len(a) > 1 else 1
    if person:
        return 2 if len(a) > 1 and len(b) > 1 and same_person(a, b) else 0
    if _acronym(x, y) or _acronym(y, x):
        return 2
    return 1 if _core(a) == _core(b) and len(_core(a)) > 1 else 0


def _acronym(short: str, full: str) -> bool:
    return len(short) > 2 and short.isupper() and re.sub(r"\W", "", short) in initials(full)


def _core(words: Sequence[str]) -> frozenset[str]:
    return frozenset(words) - {"the", "of", "and", "for", "in"}
