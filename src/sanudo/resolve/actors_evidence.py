"""What a document tells of each chain of mentions: the words in, before and after its mentions, and whom the names mean."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from sanudo.ontology.countries import folded
from sanudo.ontology.sectors import Role, role_of
from sanudo.resolve.actors_lookup import Match, find_body, find_person, title_words
from sanudo.resolve.actors_text import Phrase, Pointer, Scene, Setting, left_phrase, right_phrases
from sanudo.resolve.knowledge import Knowledge
from sanudo.resolve.knowledge_table import FULL
from sanudo.resolve.spelling import name_words
from sanudo.types import ActorKind, Mention

BODY_WORDS = frozenset(
    """un u.n u.n. eu e.u. nato au ecowas asean imf oas osce opec iaea unhcr unicef unesco sadc igad caricom mercosur apec icc
    commonwealth""".split()
) | {"united nations", "european union", "african union", "arab league"}
MAX_MENTIONS = 12
BODY = 0.7
"""A name taken for a person's is that of a body of the table where that is so sure."""
_PLACED = frozenset(("in", "at", "from", "of", "near", "across", "outside", "inside"))


@dataclass(slots=True)
class Evidence:
    """One chain: its mentions as ranges of words, phrases beside them, and what these point to.

    `near` counts (relation, country): own words ("own"), before ("pre"), after ("post") with the way they point; `within` are
    known bodies named in those words: (relation, sector); `kinds` are the votes of the mentions.
    """

    chain: int
    mentions: list[Mention]
    ranges: list[tuple[int, int]]
    names: list[str]
    kinds: Counter[ActorKind]
    named: bool
    near: Counter[tuple[str, str]] = field(default_factory=Counter)
    left: list[Phrase] = field(default_factory=list)
    right: list[Phrase] = field(default_factory=list)
    own_role: Role = field(default_factory=lambda: Role(None, ""))
    left_roles: list[Role] = field(default_factory=list)
    right_roles: list[Role] = field(default_factory=list)
    bodies: Counter[str] = field(default_factory=Counter)
    within: list[tuple[str, str]] = field(default_factory=list)
    nested: list[tuple[str, int]] = field(default_factory=list)
    holder: int | None = None
    match: Match | None = None
    chains: list[int] = field(default_factory=list)

    @property
    def kind(self) -> ActorKind:
        """Return the kind that most mentions have."""
        return min(self.kinds, key=lambda k: (-self.kinds[k], k))

    def absorb(self, other: Evidence) -> None:
        """Take over the evidence of a chain that stands for the same actor."""
        pairs = sorted(
            zip((*self.ranges, *other.ranges), (*self.mentions, *other.mentions), strict=True), key=lambda p: p[1].span
        )
        self.ranges, self.mentions = [r for r, _ in pairs], [m for _, m in pairs]
        self.names += [name for name in other.names if name not in self.names]
        self.kinds += other.kinds
        self.near += other.near
        self.bodies += other.bodies
        self.within += other.within
        self.left += other.left
        self.right += other.right
        self.left_roles += other.left_roles
        self.right_roles += other.right_roles
        self.nested += other.nested
        self.named = self.named or other.named
        self.chains += other.chains
        if self.own_role.sector is None:
            self.own_role = other.own_role
        if self.holder is None:
            self.holder = other.holder
        if other.match and (self.match is None or other.match.sure > self.match.sure):
            self.match = other.match

    def rename(self, numbers: Mapping[int, int]) -> None:
        """Take the numbers that chains have after joining; what points to the chain itself is dropped."""
        self.nested = [(where, numbers[other]) for where, other in self.nested if numbers[other] != self.chain]
        holder = None if self.holder is None else numbers[self.holder]
        self.holder = None if holder == self.chain else holder


def gather(
    made: Scene, place: Setting, mentions: Sequence[Mention], knowledge: Knowledge, date: int | None
) -> dict[int, Evidence]:
    """Return the evidence for every chain, by its number."""
    chains: dict[int, Evidence] = {}
    for mention in sorted(mentions, key=lambda m: (m.start, m.stop)):
        found = chains.setdefault(mention.chain, Evidence(mention.chain, [], [], [], Counter(), False, chains=[mention.chain]))
        found.mentions.append(mention)
        found.ranges.append(made.range_of(mention.span))
        found.kinds[mention.kind] += 1
        found.named = found.named or mention.named
        text = " ".join(made.text[mention.start : mention.stop].split())
        if mention.named and text not in found.names:
            found.names.append(text)
    spans = sorted((first, last, chain.chain) for chain in chains.values() for first, last in chain.ranges if last > first)
    for chain in chains.values():
        _words_in(made, chain)
        _words_beside(made, chain)
        _neighbours(made, chain, spans)
    around = [code for code, share in place.share.items() if share >= 0.015]
    _leaders(made, chains)
    for chain in chains.values():
        _known_within(made, chain, knowledge)
        _look_up(made, chain, knowledge, date, around)
    return chains


@lru_cache(maxsize=8192)
def _role(words: tuple[str, ...]) -> Role:
    return role_of(words)


def _words_in(made: Scene, chain: Evidence) -> None:
    for first, last in chain.ranges[:MAX_MENTIONS]:
        for pointer in made.pointers_in(first, last):
            before = made.lower[pointer.first - 1] if pointer.first > first else ""
            how = (
                "of"
                if before in ("of", "from", "the") and pointer.first > first + (before == "the")
                else "in"
                if before in ("in", "at", "near")
                else "to"
                if before in ("to", "with", "against", "on", "for")
                else "pre"
            )
            how = "whole" if pointer.first == first and pointer.last == last else how
            for rank, code in enumerate(pointer.codes[:2]):
                chain.near["own", code] += 1 if rank == 0 else 0
                chain.near[f"own.{pointer.use}.{how}" if rank == 0 else "own.second", code] += 1
            if not pointer.codes:
                chain.near["own.region", ""] += 1
        _bodies(made, chain, first, last, "own")
    first, last = next(((a, b) for (a, b), m in zip(chain.ranges, chain.mentions, strict=True) if not m.named and b > a), (0, 0))
    if last <= first:
        first, last = max(chain.ranges, key=lambda r: r[1] - r[0], default=(0, 0))
    chain.own_role = _role(tuple(made.words[first:last]))


def _bodies(made: Scene, chain: Evidence, first: int, last: int, where: str) -> None:
    for i in range(first, last):
        if made.words[i][0].isupper() and (made.lower[i] in BODY_WORDS or " ".join(made.lower[i : i + 2]) in BODY_WORDS):
            chain.bodies[where] += 1


def _words_beside(made: Scene, chain: Evidence) -> None:
    for (first, last), mention in zip(chain.ranges[:MAX_MENTIONS], chain.mentions, strict=False):
        if last <= first:
            continue
        _place_after(made, chain, last)
        _possessor(made, chain, first)
        phrase = left_phrase(made, first) if mention.named else None
        if phrase is not None:
            chain.left.append(phrase)
            chain.left_roles.append(_role(tuple(made.words[phrase.first : phrase.last])))
            _pointed(made, chain, phrase, "pre.comma" if phrase.comma else "pre")
        if mention.named or mention.kind == "person":
            for phrase in right_phrases(made, last):
                chain.right.append(phrase)
                chain.right_roles.append(_role(tuple(made.words[phrase.first : phrase.last])))
                _pointed(made, chain, phrase, "post" if phrase.comma else "post.of")


def _place_after(made: Scene, chain: Evidence, last: int) -> None:
    """Note the country of a place that follows a mention at once: "villagers" in Gaza, "officials" from Chile."""
    if last < len(made.lower) - 1 and not made.gap[last].strip() and made.lower[last] in _PLACED:
        for pointer in made.pointers_in(last + 1, min(last + 6, len(made.words))):
            if pointer.codes and made.sentence[pointer.first] == made.sentence[last - 1]:
                chain.near["post.in", pointer.codes[0]] += 1
                return


def _possessor(made: Scene, chain: Evidence, first: int) -> None:
    """Note the country whose the mention is: "Madrid's" papers, New Delhi, "whose" envoy."""
    if not first or made.sentence[first - 1] != made.sentence[first]:
        return
    at = first
    if made.lower[first - 1] == "whose" and first > 1:
        at = first - 1
    elif made.gap[first].strip() not in _OWNED:
        return
    for pointer in made.pointers_in(max(0, at - 4), at):
        if pointer.last == at and pointer.codes:
            chain.near["poss", pointer.codes[0]] += 1


_OWNED = frozenset(("'s", "’s", "'", "’"))


def _pointed(made: Scene, chain: Evidence, phrase: Phrase, relation: str) -> None:
    pointers = made.pointers_in(phrase.first, phrase.last)
    for pointer in pointers:
        for rank, code in enumerate(pointer.codes[:2]):
            chain.near[relation if rank == 0 else "second", code] += 1
            if rank == 0:
                chain.near[f"{relation}.{pointer.use}", code] += 1
                chain.near[f"{relation}.{told_by(made, phrase, pointer)}", code] += 1
    _bodies(made, chain, phrase.first, phrase.last, relation.split(".")[0])


def told_by(made: Scene, phrase: Phrase, pointer: Pointer) -> str:
    """Return how a phrase tells a country: as what somebody is ("an Argentine"), where from ("a lawyer from Goma"), or else."""
    before = made.lower[pointer.first - 1] if pointer.first > phrase.first else ""
    if before in ("a", "an") and pointer.use in ("demonym", "adjective"):
        return "is"
    return "from" if before in ("from", "in", "near", "outside") else "else"


def _known_within(made: Scene, chain: Evidence, knowledge: Knowledge) -> None:
    """Note the known bodies named within the mentions and phrases of a chain: "the State Department spokesman"."""
    spans = {
        (made.joined(*r), *r, "own")
        for r, m in zip(chain.ranges[:MAX_MENTIONS], chain.mentions, strict=False)
        if r[1] > r[0] and not (m.named and chain.kind == "person")
    }
    spans |= {("", p.first, p.last, "pre") for p in chain.left} | {("", p.first, p.last, "post") for p in chain.right}
    for whole, first, last, where in sorted(spans):
        at = first
        while at < last:
            size = next(
                (n for n in range(min(5, last - at), 0, -1) if _body(made, at, at + n, whole, where, chain, knowledge)), 1
            )
            at += size


def _body(made: Scene, first: int, last: int, whole: str, where: str, chain: Evidence, knowledge: Knowledge) -> bool:
    """Note the body that words name, if they are capitalised and mean one country only; return whether they do."""
    if not made.words[first][0].isupper() and last - first < 2:
        return False
    if (len(made.words[first]) < 3 and last - first < 2) or made.lower[last - 1] in _PLACED or made.lower[first] == "the":
        return False
    name = made.joined(first, last)
    if name == whole or (made.pointers_in(first, last) and last - first < 2):
        return False
    hits = _bodies_named(knowledge, name)
    for code, sector in hits[:1]:
        chain.near[where + ".body", code] += 1
        chain.within.append((where, sector))
    return bool(hits)


@lru_cache(maxsize=16384)
def _bodies_named(knowledge: Knowledge, name: str) -> tuple[tuple[str, str], ...]:
    """Return the country and sector of the bodies of a name, none where they are of several countries or of none."""
    hits = [hit.known for hit in knowledge.by_name(name, kind="organisation") if hit.quality == FULL and not hit.known.metonym]
    found = tuple(dict.fromkeys((folded(known.country) or "", known.sectors[0] if known.sectors else "") for known in hits))
    return found if len({code for code, _ in found}) == 1 and found[0][0] else ()


def _neighbours(made: Scene, chain: Evidence, spans: Sequence[tuple[int, int, int]]) -> None:
    """Note which other chains stand within the mentions or phrases of a chain, and whose "his" or "their" it is."""
    phrases = [(*r, "own") for r in chain.ranges[:MAX_MENTIONS]]
    phrases += [(p.first, p.last, "pre") for p in chain.left] + [(p.first, p.last, "post") for p in chain.right]
    for first, last, where in phrases:
        at = bisect_right(spans, (first, -1, -1))
        while at < len(spans) and spans[at][0] < last:
            start, stop, other = spans[at]
            if other != chain.chain and stop <= last and (start, stop) != (first, last):
                chain.nested.append((where, other))
            at += 1
    for first, last in chain.ranges:
        if last > first and first and made.gap[first].strip() in _OWNED:
            at = bisect_right(spans, (first, -1, -1)) - 1
            owner = next((c for _, b, c in reversed(spans[max(0, at - 3) : at + 1]) if b == first and c != chain.chain), None)
            if owner is not None:
                chain.nested.append(("poss", owner))
        if last > first and made.lower[first] in ("his", "her", "its", "their"):
            at = bisect_right(spans, (first, -1, -1)) - 1
            chain.holder = next((c for _, _, c in reversed(spans[max(0, at - 8) : at + 1]) if c != chain.chain), None)
            break


def _leaders(made: Scene, chains: Mapping[int, Evidence]) -> None:
    """Note whose body or group it is where a person's surname stands in its name: "the Kibaki government"."""
    surnames = {
        name_words(name)[-1]: chain
        for chain in chains.values()
        if chain.kind == "person"
        for name in chain.names
        if name_words(name)
    }
    for chain in chains.values() if surnames else ():
        if chain.kind == "person":
            continue
        for first, last in chain.ranges[:3]:
            for i in range(first, last):
                holder = surnames.get(made.lower[i]) if made.words[i][0].isupper() else None
                if holder is not None and ("own", holder.chain) not in chain.nested:
                    chain.nested.append(("own", holder.chain))


def _look_up(made: Scene, chain: Evidence, knowledge: Knowledge, date: int | None, around: Sequence[str]) -> None:
    if not chain.names:
        return
    near = {code for (relation, code) in chain.near if code and relation.split(".")[0] in ("own", "pre", "post")}
    if chain.bodies["pre"] or chain.bodies["post"]:
        near.add("IGO")
    title = [w for p in (*chain.left, *chain.right) for w in title_words(made.words[p.first : p.last])]
    if chain.kind == "person":
        chain.match = find_person(knowledge, chain.names, date, near, around, title)
        if chain.match is None:
            body = find_body(knowledge, [n for n in chain.names if len(name_words(n)) > 1], near, around, "organisation")
            chain.match = body if body and body.sure >= BODY else None
    elif chain.kind != "group":
        chain.match = find_body(knowledge, chain.names, near, around, chain.kind)
        if chain.match is None and title:  # "President Fradique de Menezes" may pass for a body
            chain.match = find_person(knowledge, [n for n in chain.names if len(name_words(n)) > 1], date, near, around, title)


def quick_country(chain: Evidence, chains: Mapping[int, Evidence], depth: int = 2) -> str | None:
    """Return the country that a chain's own evidence tells plainly: of the knowledge base, its own words, the words beside it."""
    if chain.match and chain.match.sure >= 0.6 and chain.match.country:
        return chain.match.country
    for relation in ("own", "pre", "post", "own.body", "pre.body", "post.body", "pre.comma", "post.of"):
        codes = [(n, code) for (r, code), n in chain.near.items() if r == relation and code]
        if codes:
            return max(codes)[1]
    if depth:
        for _, other in chain.nested:
            if found := quick_country(chains[other], chains, depth - 1):
                return found
    return None
