"""What the evidence for a chain of mentions says, as features for the weighing of its country, its sector and its kind."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from types import MappingProxyType

from sanudo.ontology.countries import fold
from sanudo.ontology.sectors import FORMER, find_nouns
from sanudo.resolve.actors_ballot import Ballot
from sanudo.resolve.actors_evidence import Evidence, quick_country
from sanudo.resolve.actors_hints import LEAST
from sanudo.resolve.actors_merge import View
from sanudo.resolve.actors_text import Scene, Setting
from sanudo.resolve.origins import likeness
from sanudo.resolve.spelling import name_words

HINTED = -3.0
"""Countries that the encoder's states give a greater log probability are weighed."""
NOWHERE = ""
"""The candidate that stands for no country, or for several."""

PLAIN = frozenset(("own", "pre", "post", "post.of", "pre.comma", "poss", "own.body", "pre.body", "post.body"))
"""Relations of a mention to a word or name that points to its country plainly."""
_BROAD = frozenset(
    """foreign international western european african arab asian global regional multinational gulf latin nordic baltic allied
    world overseas expatriate transnational various several both most many other rival different two three four five
    six""".split()
)
_OPPOSED = frozenset(("opposition", "anti", "dissident", "dissidents", "exiled", "jailed", "banned", "outlawed", "pro"))


def group_of(chain: Evidence) -> str:
    """Return a letter for the sort of mention: P, O, S ... by kind, small where no mention is a name."""
    letter = chain.kind[0].upper()
    return letter if chain.named else letter.lower()


def candidates(
    chain: Evidence, chains: Mapping[int, Evidence], place: Setting, hinted: Mapping[str, float] = MappingProxyType({})
) -> list[str]:
    """Return the codes that a chain's country may be, IGO and none of them included, each once.

    Where nothing points to any country or body of states, there is only none.
    """
    codes = [code for _, code in chain.near if code]
    codes += [code for code, share in place.share.items() if share >= 0.02 or len(place.share) < 8]
    codes += [code for code, value in hinted.items() if value > HINTED]
    codes += [c for _, other in chain.nested if (c := quick_country(chains[other], chains))]
    if chain.holder is not None and (held := quick_country(chains[chain.holder], chains)):
        codes.append(held)
    if chain.match and chain.match.country:
        codes.append(chain.match.country)
    roles = (chain.own_role, *chain.left_roles, *chain.right_roles)
    if not codes and chain.kind != "igo" and not any(chain.bodies.values()) and all(role.sector != "IGO" for role in roles):
        return [NOWHERE]
    return list(dict.fromkeys([*codes, "IGO", NOWHERE]))


def country_features(chain: Evidence, seen: View) -> Ballot:
    """Return the candidate countries of a chain with their features."""
    chains, made, place, outlet = seen.chains, seen.scene, seen.setting, seen.outlet
    group = group_of(chain)
    found = Ballot(dict.fromkeys(candidates(chain, chains, place, seen.hint(chain).country)))
    plain = {code for relation, code in chain.near if relation in PLAIN}
    bare = not plain and not chain.match and not chain.nested
    for (relation, code), n in chain.near.items():
        if code:
            found.tell(code, min(n, 2), relation)
            found.tell(code, 1.0, f"{relation}:{group}")
    _of_knowledge(chain, found, group)
    _of_neighbours(chain, chains, found, group)
    _of_place(chain, made, place, found, group + ("." if bare else ""))
    for name, shares in seen.around.get(chain.chain, {}).items():
        found.told[name, f"{name}:{group}{'.' if bare else ''}"] = shares
    found.own[NOWHERE] = _of_nowhere(chain, made, place, group, bare, len({c for r, c in chain.near if c and r == "own"}))
    if "IGO" in found.candidates:
        found.own["IGO"] = _of_igo(chain, group)
    _of_spelling(chain, found)
    _of_hints(seen.hint(chain).country, found, group)
    if outlet in found.candidates:
        found.tell(outlet, 1.0, "outlet:" + group)
    return found


def _of_knowledge(chain: Evidence, found: Ballot, group: str) -> None:
    match = chain.match
    if match is None:
        return
    code = match.country or NOWHERE
    found.tell(code, match.sure, "kb:" + group)
    found.tell(code, 1.0, "kb")
    if match.known.country == "IGO" or (match.office and match.office.country == "IGO"):
        found.tell("IGO", 1.0, "kb.igo")
    if code not in ("IGO", NOWHERE) and match.known.country and match.known.country != match.country:
        found.tell(match.known.country, 1.0, "kb.home")


def _of_neighbours(chain: Evidence, chains: Mapping[int, Evidence], found: Ballot, group: str) -> None:
    for where, other in chain.nested:
        if code := quick_country(chains[other], chains):
            found.tell(code, 1.0, "nest." + where, f"nest.{where}:{group}")
            found.tell(code, 1.0, f"nest.{where}:{chains[other].kind}")
    if chain.holder is not None and (code := quick_country(chains[chain.holder], chains)):
        found.tell(code, 1.0, "holder")


def _of_place(chain: Evidence, made: Scene, place: Setting, found: Ballot, group: str) -> None:
    first, last = chain.ranges[0]
    sentence = made.sentence[first] if first < len(made.sentence) else -1
    at = bisect_left(place.last_seen, (first, ""))
    before = place.last_seen[at - 1] if at else None
    after = next((p for p in place.last_seen[at:] if p[0] >= last), None)
    if before:
        near = "same.before" if made.sentence[before[0]] == sentence else "before"
        found.candidates.setdefault(before[1])
        found.tell(before[1], 1.0, near, f"{near}:{group}")
    if after and made.sentence[after[0]] == sentence:
        found.candidates.setdefault(after[1])
        found.tell(after[1], 1.0, "same.after", "same.after:" + group)
    found.told["share", "share:" + group] = place.share
    for name, codes in (("first:", (place.first,)), ("dateline:", place.dateline), ("opening:", place.opening)):
        found.told[(name + group,)] = {code: 1.0 for code in codes if code in place.share}
    found.told[("absent",)] = dict.fromkeys(found.candidates.keys() - place.share.keys() - {"IGO", NOWHERE}, 1.0)


def _of_hints(hinted: Mapping[str, float], found: Ballot, group: str) -> None:
    """Add what the encoder's states tell, as log probabilities above the least."""
    if hinted:
        found.told["hint", "hint:" + group] = {code: hinted.get(code, LEAST) - LEAST for code in found.candidates}


def _of_spelling(chain: Evidence, found: Ballot) -> None:
    """Add how well a person's name fits each country, against the best that a candidate reaches."""
    if chain.kind != "person" or not chain.named or not chain.names:
        return
    full = max(chain.names, key=lambda name: (len(name_words(name)), len(name)))
    codes = [code for code in found.candidates if code not in ("IGO", NOWHERE)]
    values = dict(zip(codes, likeness(full, codes), strict=True))
    best = max(values.values(), default=0.0)
    size = "full" if len(name_words(full)) > 1 else "short"
    found.told[("spelt." + size,)] = values
    found.told[("spelt.below." + size,)] = {code: min(best - value, 2.0) for code, value in values.items()}
    found.own[NOWHERE]["spelt.best"] = best


def _of_igo(chain: Evidence, group: str) -> dict[str, float]:
    features = {"igo:" + group: 1.0}
    for where in ("own", "pre", "post"):
        if chain.bodies[where]:
            features["igo." + where] = 1.0
            features[f"igo.{where}:{group}"] = 1.0
    if chain.own_role.sector == "IGO":
        features["igo.role"] = 1.0
    if any(role.sector == "IGO" for role in (*chain.left_roles, *chain.right_roles)):
        features["igo.beside"] = 1.0
    features["igo.h=" + chain.own_role.head] = 1.0
    return features


def _of_nowhere(chain: Evidence, made: Scene, place: Setting, group: str, bare: bool, own: int) -> dict[str, float]:
    features = {"none:" + group: 1.0, "none." + ("bare" if bare else "told"): 1.0, f"none.own={min(own, 2)}": 1.0}
    if chain.near["own.region", ""]:
        features["none.region"] = 1.0
    first, last = chain.ranges[0]
    for word in made.lower[first : min(last, first + 8)]:
        if word in _BROAD:
            features["none.broad"] = 1.0
        features["none.w=" + word] = 1.0
    if chain.own_role.sector and not chain.named:
        features["none.s=" + chain.own_role.sector] = 1.0
    features["none.h=" + chain.own_role.head] = 1.0
    features["none.top"] = max(place.share.values(), default=0.0)
    if not place.share:
        features["none.empty"] = 1.0
    return features


def label_features(chain: Evidence, chains: Mapping[int, Evidence], made: Scene) -> list[str]:
    """Return the features that tell a chain's sector and kind, without the kinds its mentions were given."""
    found = ["", "named" if chain.named else "unnamed"]
    _of_words(chain, made, found)
    _of_roles(chain, made, found)
    _of_match(chain, found)
    for where, other in chain.nested[:6]:
        inner = chains[other]
        sector = (
            (inner.match.sector if inner.match else "")
            or inner.own_role.sector
            or (inner.left_roles[0].sector if inner.left_roles else "")
        )
        found += [f"n.{where}={inner.kind}", f"n.{where}.s={sector}"]
    found += ["igo." + where for where in chain.bodies]
    found += [f"in.{where}.s={sector}" for where, sector in chain.within]
    own = {use.split(".")[1] for use, _ in chain.near if use.count(".") == 2}
    found += ["c=" + use for use in sorted(own)] or ["c="]
    if chain.holder is not None:
        holder = chains[chain.holder]
        found += [
            "held",
            "held.s="
            + ((holder.match.sector if holder.match else "") or (holder.left_roles[0].sector or "" if holder.left_roles else "")),
        ]
    return list(dict.fromkeys(found))


def _of_words(chain: Evidence, made: Scene, found: list[str]) -> None:
    for number, (first, last) in enumerate(chain.ranges[:6]):
        if last <= first:
            continue
        words = made.lower[first:last]
        person = chain.mentions[number].named and made.words[last - 1][0].isupper() and last - first < 4
        for word in words if not person else []:
            found.append("w=" + word.rstrip("."))
        found += ["z=" + words[-1]] if not person else []
        if not chain.mentions[number].named or number == 0:
            after = made.lower[last] if last < len(made.lower) and made.sentence[last] == made.sentence[first] else "$"
            before = made.lower[first - 1] if first and made.sentence[first - 1] == made.sentence[first] else "^"
            found += ["a=" + after, "b=" + before]
    first, last = chain.ranges[0]
    shown = made.words[first:last]
    if shown:
        found.append("size=" + str(min(len(shown), 5)))
        found.append(
            "caps=" + ("all" if all(w[0].isupper() for w in shown) else "some" if any(w[0].isupper() for w in shown) else "no")
        )
        found.append("acronym" if len(shown) == 1 and shown[0].isupper() and len(shown[0]) > 1 else "word")


def _of_roles(chain: Evidence, made: Scene, found: list[str]) -> None:
    role = chain.own_role
    found += ["h=" + role.head, "hs=" + (role.sector or "")] + (["former"] if role.former else [])
    for first, last in chain.ranges[:4]:
        found += [
            "s=" + noun.sector
            for noun in find_nouns([w.rstrip(".") for w in made.lower[first:last]])
            if noun.sector and not noun.neutral
        ]
        found += ["opposed" for w in made.lower[first:last] if w in _OPPOSED]
    for side, roles, phrases in (("l", chain.left_roles, chain.left), ("r", chain.right_roles, chain.right)):
        for number, (role, phrase) in enumerate(zip(roles[:4], phrases[:4], strict=True)):
            mark = side + ("," if phrase.comma and side == "l" else "")
            found += [f"{mark}s={role.sector}", f"{mark}h={role.head}"]
            if number == 0:
                found += [f"{side}1s={role.sector}"]
            words = [w.rstrip(".") for w in made.lower[phrase.first : phrase.last]]
            found += [f"{side}w={word}" for word in words]
            if role.former or any(w in FORMER for w in words[:4]):
                found.append(f"{side}.former")
            found += [f"{side}.opposed" for w in words if w in _OPPOSED]
    if not chain.left and not chain.right:
        found.append("untold")


def _of_match(chain: Evidence, found: list[str]) -> None:
    match = chain.match
    if match is None:
        found.append("kb=")
        return
    told = any(role.sector for role in (*chain.left_roles, *chain.right_roles))
    found += [f"kb={match.sector}", f"kb.kind={match.known.kind}", f"kb={match.sector}.{'told' if told else 'untold'}"]
    found += ["kb2=" + sector for sector in match.known.sectors[1:]]
    if match.known.metonym:
        found.append("kb.metonym")
    if match.office:
        found += ["kb.office=" + match.office.kind] + (["kb.past"] if match.past else [])
        for word in fold(match.office.position).split()[:1]:
            found.append("kb.title=" + word)
    if match.sure > 0.8:
        found.append(f"kb.sure={match.sector}")
