"""The stage that says who is who: one actor for each person, body, state or group that a document names, as of its date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import cast

from sanudo.model.graph import Graph
from sanudo.ontology.countries import country as country_of
from sanudo.resolve.actors_evidence import Evidence
from sanudo.resolve.actors_features import NOWHERE, country_features, label_features
from sanudo.resolve.actors_merge import View, view
from sanudo.resolve.actors_model import Weights, best, shipped_weights
from sanudo.resolve.actors_second import second_round
from sanudo.resolve.knowledge import Knowledge, load_knowledge
from sanudo.resolve.spelling import name_words
from sanudo.stage import Facts
from sanudo.types import Actor, ActorKind, Document, Fact, Mention, Place, make_id

LONGEST_ROLE = 9
"""Phrases of more words are not given as a role."""
VOTES = 3.0
"""Log-weight of the kinds that the encoder gave the mentions, against what the words tell."""
SURE = 0.6
"""How sure a match with the table of actors must be for its name, office and Wikidata id to be given."""


_PARTIES = frozenset(("republican", "democrat", "democratic", "conservative", "labour", "liberal", "socialist", "communist"))
_OFFICE_SECTORS = frozenset(("GOV", "MIL", "LEG", "JUD", "COP", "SPY"))
_TOGETHER = {(True, False): 0.05, (False, True): 0.37}
"""How much less often than by themselves country and sector are found together, where one of them alone says IGO; of powers of e
those that gave most of sectors on articles that neither was fitted to."""


_JOINED = re.compile(r"\w–[A-Z]")
"""Two names that a dash joins, "a Trump–Putin meeting", name nobody."""


@dataclass(frozen=True)
class Actors:
    """The stage that gives actors. `knowledge` and `weights` are those of the package where none are given."""

    knowledge: Knowledge | None = None
    weights: Weights | None = None
    name: str = "actors"
    needs: tuple[type[Fact], ...] = (Mention, Place)
    gives: type[Fact] = Actor

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Actor]:
        """Return the actors of a document, one for each chain of mentions or several chains that stand for one actor."""
        mentions = facts[Mention]
        if not mentions:
            return []
        seen = view(document, mentions, self.knowledge or _shared(), facts[Place], graph=graph)
        weights = self.weights or shipped_weights()
        chains = list(seen.chains.values())
        features = [label_features(chain, seen.chains, seen.scene) for chain in chains]
        sectors = weights.sector.chances(features, [seen.hint(chain).sector for chain in chains])
        kinds = weights.kind.best(features, [votes_of(chain) for chain in chains])
        codes = list(map(best, countries(seen, weights).values()))
        chosen = [sector_for(code, own) for (code, _), own in zip(codes, sectors, strict=True)]
        return _once([self._actor(document, seen, *each) for each in zip(chains, codes, chosen, kinds, strict=True)])

    def _actor(
        self,
        document: Document,
        seen: View,
        chain: Evidence,
        country: tuple[str, float],
        sector_chosen: tuple[str, float],
        kind_chosen: tuple[str, float],
    ) -> Actor:
        code, sure = country
        sector, sector_sure = sector_chosen
        kind, kind_sure = cast(ActorKind, kind_chosen[0]), kind_chosen[1]
        if sector in _OFFICE_SECTORS and former(chain):
            sector = "ELI"
        if kind == "state" and code not in (NOWHERE, "IGO"):
            sector = "GOV"
        fullest = max(
            chain.mentions, key=lambda m: (not _JOINED.search(document.text, *m.span), m.named, _size(document, m), -m.start)
        )
        name = name_of(chain, kind, code, " ".join(document.text[fullest.start : fullest.stop].split()))
        key = key_of(chain, kind, code, name)
        return Actor(
            id=make_id(document.id, "actor", key, *sorted(chain.chains)),
            doc=document.id,
            start=fullest.start,
            stop=fullest.stop,
            score=round(sure * sector_sure * kind_sure, 4),
            stage=self.name,
            key=key,
            name=name,
            kind=kind,
            country=code or None,
            sector=sector,
            role=role_of_chain(chain, seen) if kind not in ("state", "group") else "",
            named=chain.named,
            wikidata=_wikidata(chain, kind) or None,
            aliases=tuple(sorted({_bare(" ".join(n.split())) for n in chain.names} - {name, ""})),
            chains=tuple(sorted(chain.chains)),
        )


def _once(actors: Iterable[Actor]) -> list[Actor]:
    """Return actors with those joined that are one state, or of one name: "Pyongyang" and "the North"."""
    found: dict[str, Actor] = {}
    for actor in actors:
        what = actor.key if actor.named or actor.key.startswith("iso:") else actor.id
        found[what] = _joined(found[what], actor) if what in found else actor
    return list(found.values())


def _joined(one: Actor, other: Actor) -> Actor:
    """Return the first of two actors with the mentions of both."""
    chains = tuple(sorted({*one.chains, *other.chains}))
    names = tuple(sorted({*one.aliases, *other.aliases}))
    made = make_id(one.doc, "actor", one.key, *chains)
    named = one.named or other.named
    return replace(one, id=made, score=max(one.score, other.score), aliases=names, chains=chains, named=named)


@cache
def _shared() -> Knowledge:
    return load_knowledge()


def sector_for(country: str, sectors: Mapping[str, float]) -> tuple[str, float]:
    """Return the sector that is likeliest for an actor of a country, with its own probability.

    Who has no country but that of an organisation of states is of that sector, and those of a country seldom are.
    """
    if country == NOWHERE:
        return best(sectors)
    sector, _ = best({s: p * _TOGETHER.get((country == "IGO", s == "IGO"), 1.0) for s, p in sectors.items()})
    return sector, sectors[sector]


def countries(seen: View, weights: Weights) -> dict[int, dict[str, float]]:
    """Return the chances of countries of every chain: weighed alone first, then in view of the others."""
    first = {number: country_features(chain, seen) for number, chain in seen.chains.items()}
    chances = {number: weights.country.weigh(ballot) for number, ballot in first.items()}
    return {number: weights.second.weigh(ballot) for number, ballot in second_round(seen, first, chances).items()}


def former(chain: Evidence) -> bool:
    """Return whether a person is a former official: by the text ("the ousted president") or, where it is silent, by the table."""
    if chain.kind != "person":
        return False
    roles = [role for role in (*chain.left_roles, *chain.right_roles) if role.sector]
    known = chain.match if _matched(chain) else None
    if not roles:
        return known is not None and known.past
    return roles[0].former and roles[0].sector == "ELI" and (known is None or known.office is None or known.past)


def votes_of(chain: Evidence) -> dict[str, float]:
    """Return the log-weights by which the encoder's kinds of its mentions count for the kind of a chain."""
    total = sum(chain.kinds.values())
    return {kind: VOTES * n / total for kind, n in chain.kinds.items()}


def _size(document: Document, mention: Mention) -> tuple[int, int]:
    shown = document.text[mention.start : mention.stop]
    return len(name_words(shown)), len(shown)


def _matched(chain: Evidence) -> bool:
    return chain.match is not None and chain.match.sure >= SURE


def name_of(chain: Evidence, kind: ActorKind, code: str, fullest: str) -> str:
    """Return the name an actor goes by: the country's, the fullest in the text, or the table's where the text has a surname
    only."""
    known = country_of(code) if kind == "state" and code else None
    if known is not None:
        return known.name
    if chain.match and _matched(chain) and kind == "person" and len(name_words(fullest)) < 2:
        return chain.match.known.name
    bare = _bare(fullest) if chain.named else fullest
    return _without_party(bare) if kind == "person" else bare


def _bare(name: str) -> str:
    """Return a name without its article."""
    return name.removeprefix("the ").removeprefix("The ")


def _without_party(name: str) -> str:
    """Return a person's name without the party before it.

    >>> _without_party("Republican Ada Thorne"), _without_party("Labour Whip")
    ('Ada Thorne', 'Labour Whip')
    """
    words = name.split()
    return " ".join(words[1:]) if len(words) > 2 and words[0].lower() in _PARTIES else name


def key_of(chain: Evidence, kind: ActorKind, code: str, name: str) -> str:
    """Return the key that is the same for the same actor in every document."""
    if kind == "state" and code not in (NOWHERE, "IGO"):
        return f"iso:{code}"
    if wikidata := _wikidata(chain, kind):
        return f"wd:{wikidata}"
    if chain.match and _matched(chain):
        name = chain.match.known.name
    return make_id("actor", " ".join(name_words(name)) or name, kind, code)


def _wikidata(chain: Evidence, kind: ActorKind) -> str:
    if chain.match is None or not _matched(chain) or (chain.match.known.kind == "person") != (kind == "person"):
        return ""
    return chain.match.known.wikidata


def role_of_chain(chain: Evidence, seen: View) -> str:
    """Return what the text says an actor is ("Kremlin spokesman"), else the office the table knows; empty if neither."""
    for phrases, roles in ((chain.left, chain.left_roles), (chain.right, chain.right_roles)):
        for phrase, role in zip(phrases, roles, strict=True):
            if role.sector and phrase.last - phrase.first <= LONGEST_ROLE:
                return seen.scene.joined(phrase.first, phrase.last)
    if chain.match and chain.match.office and _matched(chain):
        return ("former " if chain.match.past else "") + chain.match.office.position
    return ""
