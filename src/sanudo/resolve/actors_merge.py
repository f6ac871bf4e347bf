"""A document as the actors stage weighs it: its scene, its setting, and its chains, those that stand for one actor joined."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sanudo.model.graph import Graph
from sanudo.ontology.countries import WORD, find_country_words, folded
from sanudo.resolve.actors_context import Shares, informed, surroundings, told
from sanudo.resolve.actors_evidence import Evidence, gather
from sanudo.resolve.actors_hints import NO_HINT, Hint, hints_on
from sanudo.resolve.actors_text import Scene, Setting, scene, setting
from sanudo.resolve.knowledge import Knowledge
from sanudo.types import Document, Mention, Place

SAME = 0.6
"""How sure two chains must each mean one actor of the table to be joined."""


@dataclass(frozen=True, slots=True)
class View:
    """What the stage sees of a document; `outlet` is the country of its outlet, `chains` go by the smallest of their numbers."""

    scene: Scene
    setting: Setting
    chains: dict[int, Evidence]
    outlet: str | None
    around: dict[int, Shares]
    hints: dict[int, Hint]

    def hint(self, chain: Evidence) -> Hint:
        """Return what the encoder's states say of a chain."""
        return self.hints.get(chain.chain, NO_HINT)


def view(
    document: Document,
    mentions: Sequence[Mention],
    knowledge: Knowledge,
    places: Sequence[Place] = (),
    *,
    join: bool = True,
    graph: Graph | None = None,
) -> View:
    """Return what the stage sees of a document, its resolved places and the hints of its graph; with `join` false chains are
    taken as they are."""
    mentions = [_named(document.text, mention) for mention in mentions]
    made = scene(document, [m.span for m in mentions if m.kind == "person" and m.named], places)
    place = setting(made)
    chains = gather(made, place, mentions, knowledge, day_of(document))
    if join:
        chains = joined(chains)
    track = told(made, chains)
    around = surroundings(made, chains, track)
    hints = hints_on(graph, made, chains, track) if graph else {}
    return View(made, informed(place, track), chains, outlet_country(document, knowledge), around, hints)


def _named(text: str, mention: Mention) -> Mention:
    """Return a mention; a person with an article ("the Canadian") is described, not named."""
    if (
        mention.kind == "person"
        and mention.named
        and text[mention.start : mention.start + 4].lower().startswith(("the ", "a ", "an "))
    ):
        return replace(mention, named=False)
    return mention


def day_of(document: Document) -> int | None:
    """Return the day a document was published as YYYYMMDD, with zeros where unknown; None without a date."""
    digits = (document.published or "").replace("-", "")
    return int(digits.ljust(8, "0")) if digits.isdigit() and len(digits) in (4, 6, 8) else None


def outlet_country(document: Document, knowledge: Knowledge) -> str | None:
    """Return the country of a document's outlet, as the table has it or its name tells; None where neither does."""
    if not document.outlet:
        return None
    hits = [hit for hit in knowledge.by_name(document.outlet, kind="organisation") if hit.known.kind == "medium"]
    if hits:
        return folded(hits[0].known.country)
    words = find_country_words([match.group() for match in WORD.finditer(document.outlet)])
    return next((folded(word.codes[0]) for word in words if word.codes), None)


def joined(chains: Mapping[int, Evidence]) -> dict[int, Evidence]:
    """Return the chains with those joined that stand for one actor."""
    groups: dict[Hashable, list[int]] = {}
    for number, chain in chains.items():
        for what in identities(chain):
            groups.setdefault(what, []).append(number)
    leader = {number: number for number in chains}
    for group in groups.values():
        first = min(_leader(leader, n) for n in group)
        for number in group:
            leader[_leader(leader, number)] = first
    final = {number: _leader(leader, number) for number in chains}
    if all(a == b for a, b in final.items()):
        return dict(chains)
    found: dict[int, Evidence] = {}
    for number in sorted(chains):
        if final[number] in found:
            found[final[number]].absorb(chains[number])
        else:
            found[final[number]] = chains[number]
    for chain in found.values():
        chain.rename(final)
    return found


def _leader(leader: Mapping[int, int], number: int) -> int:
    while leader[number] != number:
        number = leader[number]
    return number


def identities(chain: Evidence) -> Iterator[Hashable]:
    """Yield what an actor is known by beyond its names; chains that share one are one actor."""
    match = chain.match
    if chain.kind == "state" and (code := state_code(chain)):
        yield "state", code
    elif match is not None and match.sure >= SAME and chain.kind != "group" and match.known.kind != "state":
        yield "known", match.known.ref


def state_code(chain: Evidence) -> str | None:
    """Return the country that a chain of kind state stands for by its own words or as its metonym."""
    whole = {code for use, code in chain.near if use.startswith("own.") and use.endswith(".whole") and code}
    if len(whole) == 1:
        return next(iter(whole))
    if chain.match is not None and chain.match.known.metonym:
        return chain.match.country
    return None
