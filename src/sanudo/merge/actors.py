"""Actors across documents: one person, body or state under the names that many articles give it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sanudo.merge.copies import Groups
from sanudo.resolve.spelling import initials, name_words, same_person
from sanudo.types import Actor, Reading

Ref = tuple[str, str]
"""A document's id and the id of an actor in it."""


def same_actors(readings: Sequence[Reading], copies: Sequence[tuple[str, ...]] = ()) -> list[tuple[Ref, ...]]:
    """Return every actor of every reading in groups, one group for each actor of the world, in the order given.

    Actors meet by their keys, else by name, kind and country. Unnamed ones ("officials") are the same only in copies of one text.
    """
    refs = [(reading.document.id, actor) for reading in readings for actor in reading.actors]
    twins = {doc: number for number, group in enumerate(copies) for doc in group}
    groups = Groups(len(refs))
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, (_, actor) in enumerate(refs):
        for block in _blocks(actor):
            blocks[block].append(number)
    for members in blocks.values():
        for place, a in enumerate(members):
            for b in members[place + 1 :]:
                apart = refs[a][0] != refs[b][0]
                if (
                    apart
                    and groups.find(a) != groups.find(b)
                    and same_actor(refs[a][1], refs[b][1], _copied(refs[a][0], refs[b][0], twins))
                ):
                    groups.join(a, b)
    return [tuple((refs[number][0], refs[number][1].id) for number in group) for group in groups.all()]


def _copied(a: str, b: str, twins: Mapping[str, int]) -> bool:
    return a in twins and twins[a] == twins.get(b)


def _blocks(actor: Actor) -> set[str]:
    """Return under what an actor may meet others: its key, the last word of each name, its acronym."""
    found = {f"key {actor.key}"}
    for name in (actor.name, *actor.aliases):
        words = name_words(name)
        found |= {f"word {word}" for word in (words[-1:] + words[:1])}
        found |= {f"word {name.lower()}" for name in initials(name)} if len(words) > 2 else set()
    if actor.kind == "state" and actor.country:
        found.add(f"state {actor.country}")
    return found


def same_actor(a: Actor, b: Actor, copied: bool = False) -> bool:
    """Tell whether actors of two documents are one actor of the world."""
    if a.key == b.key and not a.key.startswith("doc:") and (a.named or copied):
        return True
    if a.kind != b.kind or (a.country and b.country and a.country != b.country):
        return False
    if not (a.named and b.named):
        return copied and a.name.casefold() == b.name.casefold()
    if a.kind == "state":
        return a.country is not None and a.country == b.country and a.sector == b.sector
    if a.wikidata and b.wikidata:
        return a.wikidata == b.wikidata
    return any(_same_name(x, y, a.kind == "person") for x in (a.name, *a.aliases) for y in (b.name, *b.aliases))


def _same_name(x: str, y: str, person: bool) -> bool:
    a, b = name_words(x), name_words(y)
    if a == b:
        return bool(a)
    if person:
        return len(a) > 1 and len(b) > 1 and same_person(a, b)
    return x in initials(y) or y in initials(x)
