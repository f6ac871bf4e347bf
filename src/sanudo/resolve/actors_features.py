"""What the evidence for a chain of mentions says, as features for the weighing of its country, its sector and its kind."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from types import MappingProxyType

from sanudo.ontology.countries import fold
from sanudo.ontology.sectors import FORMER, find_nouns
from sanudo.resolve.actors_context import Shares
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
    """Return the codes that a chain's country may be, IGO and none of them included, each once."""
    codes = [code for _, code in chain.near if code]
    codes += [code for code, share in place.share.items() if share >= 0.02 or len(place.share) < 8]
    codes += [code for code, value in hinted.items() if value > HINTED]
    codes += [c for _, other in chain.nested if (c := quick_country(chains[other], chains))]
    if chain.holder is not None and (held := quick_country(chains[chain.holder], chains)):
        codes.append(held)
    if chain.match and chain.match.country:
        codes.append(chain.match.country)
    return list(dict.fromkeys([*codes, "IGO", NOWHERE]))


def country_features(chain: Evidence, seen: View) -> dict[str, dict[str, float]]:
    """Return the features of each candidate country of a chain."""
    chains, made, place, outlet = seen.chains, seen.scene, seen.setting, seen.outlet
    group = group_of(chain)
    found: dict[str, dict[str, float]] = {code: {} for code in candidates(chain, chains, place, seen.hint(chain).country)}
    plain = {code for relation, code in chain.near if relation in PLAIN}
    bare = not plain and not chain.match and not chain.nested
    for (relation, code), n in chain.near.items():
        if code:
            found[code][relation] = min(n, 2)
            found[code][f"{relation}:{group}"] = 1.0
    _of_knowledge(chain, found, group)
    _of_neighbours(chain, chains, found, group)
    _of_place(chain, made, place, found, group + ("." if bare else ""))
    _of_surroundings(seen.around.get(chain.chain, {}), found, group, bare)
    _of_spelling(chain, found)
    _of_hints(seen.hint(chain).country, found, group)
    if outlet in found:
        found[outlet]["outlet:" + group] = 1.0
    _of_igo(chain, found["IGO"], group)
    _of_nowhere(chain, made, place, found[NOWHERE], group, bare, len({c for r, c in chain.near if c and r == "own"}))
    return found


def _of_knowledge(chain: Evidence, found: dict[str, dict[str, float]], group: str) -> None:
    match = chain.match
    if match is None:
        return
    code = match.country or NOWHERE
    found[code]["kb:" + group] = match.sure
    found[code]["kb"] = 1.0
    if match.known.country == "IGO" or (match.office and match.office.country == "IGO"):
        found["IGO"]["kb.igo"] = 1.0
    if (
        code not in ("IGO", NOWHERE)
        and match.known.country
        and match.known.country != match.country
        and match.known.country in found
    ):
        found[match.known.country]["kb.home"] = 1.0


def _of_neighbours(chain: Evidence, chains: Mapping[int, Evidence], found: dict[str, dict[str, float]], group: str) -> None:
    for where, other in chain.nested:
        code = quick_country(chains[other], chains)
        if code and code in found:
            found[code]["nest." + where] = 1.0
            found[code][f"nest.{where}:{group}"] = 1.0
            found[code][f"nest.{where}:{chains[other].kind}"] = 1.0
    if chain.holder is not None:
        code = quick_country(chains[chain.holder], chains)
        if code and code in found:
            found[code]["holder"] = 1.0


def _of_place(chain: Evidence, made: Scene, place: Setting, found: dict[str, dict[str, float]], group: str) -> None:
    first, last = chain.ranges[0]
    sentence = made.sentence[first] if first < len(made.sentence) else -1
    at = bisect_left(place.last_seen, (first, ""))
    before = place.last_seen[at - 1] if at else None
    after = next((p for p in place.last_seen[at:] if p[0] >= last), None)
    if before:
        near = made.sentence[before[0]] == sentence
        found.setdefault(before[1], {})[("same.before:" if near else "before:") + group] = 1.0
        found[before[1]]["same.before" if near else "before"] = 1.0
    if after and made.sentence[after[0]] == sentence:
        found.setdefault(after[1], {})["same.after:" + group] = 1.0
        found[after[1]]["same.after"] = 1.0
    for code, features in found.items():
        if code in place.share:
            features["share:" + group] = place.share[code]
            features["share"] = place.share[code]
            if code == place.first:
                features["first:" + group] = 1.0
            if code in place.dateline:
                features["dateline:" + group] = 1.0
            if code in place.opening:
                features["opening:" + group] = 1.0
        elif code not in ("IGO", NOWHERE):
            features["absent"] = 1.0


def _of_surroundings(around: Shares, found: dict[str, dict[str, float]], group: str, bare: bool) -> None:
    for name, shares in around.items():
        for code, share in shares.items():
            if code in found:
                found[code][name] = share
                found[code][f"{name}:{group}{'.' if bare else ''}"] = share


def _of_hints(hinted: Mapping[str, float], found: dict[str, dict[str, float]], group: str) -> None:
    """Add what the encoder's states tell, as log probabilities above the least."""
    for code, features in found.items() if hinted else ():
        value = hinted.get(code, LEAST) - LEAST
        features["hint"] = value
        features["hint:" + group] = value


def _of_spelling(chain: Evidence, found: dict[str, dict[str, float]]) -> None:
    """Add how well a person's name fits each country, against the best that a candidate reaches."""
    if chain.kind != "person" or not chain.named or not chain.names:
        return
    full = max(chain.names, key=lambda name: (len(name_words(name)), len(name)))
    codes = [code for code in found if code not in ("IGO", NOWHERE)]
    values = likeness(full, codes)
    best = max(values, default=0.0)
    size = "full" if len(name_words(full)) > 1 else "short"
    for code, value in zip(codes, values, strict=True):
        found[code]["spelt." + size] = value
        found[code]["spelt.below." + size] = min(best - value, 2.0)
    found[NOWHERE]["spelt.best"] = best


def _of_igo(chain: Evidence, features: dict[str, float], group: str) -> None:
    features["igo:" + group] = 1.0
    for where in ("own", "pre", "post"):
        if chain.bodies[where]:
            features["igo." + where] = 1.0
            features[f"igo.{where}:{group}"] = 1.0
    if chain.own_role.sector == "IGO":
        features["igo.role"] = 1.0
    if any(role.sector == "IGO" for role in (*chain.left_roles, *chain.right_roles)):
        features["igo.beside"] = 1.0
    features["igo.h=" + chain.own_role.head] = 1.0


def _of_nowhere(
    chain: Evidence, made: Scene, place: Setting, features: dict[str, float], group: str, bare: bool, own: int
) -> None:
    features["none:" + group] = 1.0
    features["none." + ("bare" if bare else "told")] = 1.0
    features["none.own=" + str(min(own, 2))] = 1.0
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
