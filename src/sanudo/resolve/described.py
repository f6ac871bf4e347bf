"""To whom a description refers back: "the ministry", "the rebels", "his government"; weighed by a model that
`tables/fit_actors.py` fits."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from sanudo.resolve.actors_model import Chooser
from sanudo.resolve.links import Linkable

NEW = "new"
"""The candidate that stands for an actor not mentioned before."""
LOOK_BACK = 10
"""So many actors of a mention's kind are weighed, the nearest first."""


@dataclass(slots=True)
class Referent:
    """An actor of the document: the place of its first mention, and what its mentions hold together; `places` are (place,
    start, stop)."""

    leader: int
    kind: str
    places: list[tuple[int, int, int]] = field(default_factory=list)
    named: bool = False
    heads: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    codes: set[str] = field(default_factory=set)
    sectors: set[str] = field(default_factory=set)
    beside: set[str] = field(default_factory=set)
    shown: set[str] = field(default_factory=set)
    dets: set[str] = field(default_factory=set)

    def take(self, mention: Linkable, at: int) -> None:
        """Add a mention."""
        insort(self.places, (at, *mention.span))
        self.named = self.named or mention.name
        self.heads.add(mention.head)
        self.words |= mention.content | {mention.head}
        self.codes |= mention.codes
        self.dets.add(mention.det)
        if mention.sector:
            self.sectors.add(mention.sector)
        self.beside.update(mention.before)
        self.beside.update(mention.after)
        self.shown.add(mention.bare)

    def nearest(self, at: int, mention: Linkable) -> tuple[int, str]:
        """Return how far the mention before a place is, in characters, and "" for before, "+" where the actor is named only
        after it."""
        i = bisect_left(self.places, (at,))
        if i:
            return mention.span.start - self.places[i - 1][2], ""
        return (self.places[0][1] - mention.span.stop, "+") if self.places else (99999, "+")


class Referents:
    """The actors of a document; `leaders` gives for each mention the place of the first mention of its actor.

    Those that are named are known from the beginning; descriptions are then placed in the order of the text.
    """

    def __init__(self, found: Sequence[Linkable], leaders: Sequence[int]) -> None:
        self.leaders = list(leaders)
        self.waiting: list[int] = []
        self._found = found
        self._by_kind: dict[str, dict[int, Referent]] = {}
        sizes = Counter(leaders)
        for at, mention in enumerate(found):
            if sizes[leaders[at]] == 1 and refers(mention):
                self.waiting.append(at)
            else:
                self.attach(at, leaders[at])

    def place_all(self, weights: Chooser) -> list[int]:
        """Place every description that waits, and return the leaders."""
        for at in self.waiting:
            candidates = self.candidates(at)
            chosen = weights.choose(candidates)[0] if len(candidates) > 1 else NEW
            self.attach(at, at if chosen == NEW else int(chosen))
        return self.leaders

    def attach(self, at: int, leader: int) -> None:
        """Let the mention at a place stand for the actor with this leader."""
        mention = self._found[at]
        known = self._by_kind.setdefault(self._found[leader].kind, {})
        known.setdefault(leader, Referent(leader, mention.kind)).take(mention, at)
        self.leaders[at] = leader

    def candidates(self, at: int) -> dict[str, dict[str, float]]:
        """Return the features of every actor that the mention at a place may refer to, by its leader, and of one not named
        before."""
        mention = self._found[at]
        ranked = []
        for referent in self._by_kind.get(mention.kind, {}).values():
            if mention.kind == "state" and mention.codes and referent.codes and not mention.codes & referent.codes:
                continue  # one state is never another
            far, side = referent.nearest(at, mention)
            ranked.append((far + (600 if side else 0), referent.leader, far, side, referent))
        ranked.sort()
        near = ranked[:LOOK_BACK] + [r for r in ranked[LOOK_BACK:] if mention.head in r[-1].heads][:3]
        most = max((len(r.places) for *_, r in near), default=0)
        found = {}
        for rank, (_, leader, far, side, referent) in enumerate(near):
            found[f"{leader:06d}"] = dict.fromkeys(
                _features(mention, referent, rank, far, side, len(referent.places) == most), 1.0
            )
        found[NEW] = dict.fromkeys(_of_new(mention, [r for *_, r in near]), 1.0)
        return found


def refers(mention: Linkable) -> bool:
    """Return whether a mention may refer back other than by its name.

    A proper name that the encoder takes for a state though no country is called so ("Lavrov", "European") is nobody else's.
    """
    if mention.kind == "state" and mention.name and mention.det == "none" and not mention.common:
        return mention.state is None and bool(mention.codes)
    return not (mention.kind == "person" and mention.name) and mention.state is None


def _distance(characters: int) -> str:
    return _STEPS[bisect_left(_LIMITS, characters)]


_LIMITS, _STEPS = (30, 100, 250, 600, 1500, 3500), "0123456"


def _features(mention: Linkable, referent: Referent, rank: int, characters: int, side: str, most: bool) -> list[str]:
    kind, det = mention.kind[0], mention.det if not mention.name else "name"
    far, named = _distance(characters) + side, "n" if referent.named else "d"
    found = [
        f"k={kind}",
        f"rank={min(rank, 4)}{side}",
        f"rank={min(rank, 4)}:{kind}",
        f"far={far}",
        f"far={far}:{kind}",
        f"far={far}:{det}",
    ]
    found += [
        f"det={det}{side}",
        f"det={det}:{kind}{side}",
        f"size={min(len(referent.places), 4)}",
        f"{named}:{kind}",
        f"{named}:{det}",
    ]
    if most:
        found += [f"most:{kind}", f"most:{kind}{det}"]
    head = "head" if mention.head in referent.heads else "word" if mention.head in referent.words else "other"
    if head == "other" and mention.head in referent.beside:
        head = "beside"
    found += [f"{head}:{kind}", f"{head}:{det}", f"{head}:{kind}:{det}", f"{head}:{named}{side}", f"{head}:{far}"]
    if mention.bare in referent.shown:
        found += ["exact", f"exact:{kind}", f"exact:{det}:{kind}"]
    found += _of_content(mention, referent, head)
    found += _of_codes(mention, referent, head)
    if mention.sector and referent.sectors:
        same = mention.sector in referent.sectors
        found += [f"sector={same}:{head}", f"sector={same}:{kind}", f"sector={same}:{det}"]
    elif referent.named:
        found.append(f"sector?:{mention.sector}:{kind}")
    if head == "other" and not mention.name:
        found += [f"h={mention.head}:{named}", f"h={mention.head}"]
    if "a" in referent.dets and len(referent.places) == 1:
        found.append(f"intro:{det}:{head}")
    return found


def _of_content(mention: Linkable, referent: Referent, head: str) -> list[str]:
    if not mention.content:
        return [f"bare:{head}"]
    shared = mention.content & (referent.words | referent.beside)
    inside = mention.content <= referent.words
    return [f"shares={min(len(shared), 2)}:{head}", f"inside={inside}:{head}", f"inside={inside}:{mention.kind[0]}"]


def _of_codes(mention: Linkable, referent: Referent, head: str) -> list[str]:
    if mention.codes and referent.codes:
        same = bool(mention.codes & referent.codes)
        return [f"codes={same}:{head}", f"codes={same}:{mention.kind[0]}"]
    return [f"codes?{bool(mention.codes)}{bool(referent.codes)}:{head}"]


def _of_new(mention: Linkable, near: Sequence[Referent]) -> list[str]:
    kind, det = mention.kind[0], mention.det if not mention.name else "name"
    found = [
        f"n:{kind}",
        f"n:{det}",
        f"n:{det}:{kind}",
        f"n:many={min(len(near), 4)}:{kind}",
        f"n:many={min(len(near), 4)}:{det}",
    ]
    found += [f"n:h={mention.head}", f"n:h={mention.head}:{det}"] if not mention.name else []
    found += [f"n:content={min(len(mention.content), 3)}", f"n:content={min(len(mention.content), 3)}:{det}"]
    found += ["n:codes"] if mention.codes else []
    known = any(mention.head in r.heads for r in near)
    found += [f"n:known={known}", f"n:known={known}:{det}", f"n:known={known}:{kind}"]
    if mention.after[:1] and mention.after[0] in ("who", "that", "of", "in", "from", "which", "accused", "led"):
        found.append("n:after")
    if mention.name:
        found.append(f"n:named={any(r.named for r in near)}:{kind}")
    return found
