"""Pairs of claims that may stand against each other, and what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from sanudo.extract.layout import Layout, arcs_of, overlap
from sanudo.extract.stances import rows_of, stems
from sanudo.extract.weighing import Parts, whole
from sanudo.stage import Facts
from sanudo.types import Actor, Event, Fact, Span, Statement

FAR = 8
"""Claims more than so many sentences apart are only paired where the encoder draws an arc between them."""
_CHARGES = frozenset({"ACCUSE", "ASSAULT", "COERCE", "REJECT", "SANCTION", "RETREAT", "THREATEN", "MOBILIZE", "SUPPORT"})


@dataclass(frozen=True, slots=True)
class Rivals:
    """Two claims, the first in the text first, and the features that tell whether they are at odds, in parts."""

    first: Fact
    second: Fact
    parts: Parts

    @property
    def features(self) -> dict[str, float]:
        """Return the features in one."""
        return whole(self.parts)


@dataclass(frozen=True, slots=True)
class _Claim:
    """A statement or event with what is asked of it in many pairs: `first` and `second` are its features as one of a pair,
    `near` those of the second where the first stands near it.
    """

    fact: Fact
    spans: tuple[Span, ...]
    sentence: int
    holders: frozenset[str]
    about: frozenset[str]
    words: frozenset[str]
    against: tuple[tuple[Span, float], ...]
    first: dict[str, float]
    second: dict[str, float]
    near: dict[str, float]


def rivals(layout: Layout, facts: Facts) -> Iterator[Rivals]:
    """Yield the pairs of claims of a document that lie near each other or are bound, at least one of them a statement."""
    claims = sorted([*_statements(layout, facts), *_events(layout, facts)], key=lambda claim: (claim.fact.start, claim.fact.id))
    for a, b in combinations(claims, 2):
        if (isinstance(a.fact, Event) and isinstance(b.fact, Event)) or (a.holders & b.holders and not _with_event(a, b)):
            continue
        bound = max(_bound(a, b), _bound(b, a))
        if (bound or abs(a.sentence - b.sentence) <= FAR) and not any(overlap(x, y) for x in a.spans for y in b.spans):
            near = (b.near,) if b.sentence - a.sentence <= 2 else ()
            yield Rivals(a.fact, b.fact, (_features(a, b, bound), a.first, b.second, *near))


def _with_event(a: _Claim, b: _Claim) -> bool:
    """Tell whether one of two claims is an event: it may be denied by the one who is charged with it."""
    return isinstance(a.fact, Event) or isinstance(b.fact, Event)


def spans_of(claim: Fact) -> tuple[Span, ...]:
    """Return where a claim stands: a statement's content, then its cue; an event's triggers."""
    if isinstance(claim, Statement):
        return (*claim.content, *([claim.cue] if claim.cue else []))
    return (claim.span, *claim.also) if isinstance(claim, Event) else (claim.span,)


def _statements(layout: Layout, facts: Facts) -> Iterator[_Claim]:
    rows = rows_of(layout, "statement")
    arcs = layout.graph.arcs.get("statement")
    people = {actor.id: frozenset(stems(actor.name)) for actor in facts[Actor]}
    for each in facts[Statement]:
        row = rows.get(each.cue.start) if each.cue else None
        content = " ".join(layout.text[part.start : part.stop] for part in each.content)
        words = frozenset(stem for stem in stems(content) if len(stem) > 3)
        against = [(layout.characters(a, b), score) for a, b, score in arcs_of(arcs, row, "against")] if row is not None else []
        about = frozenset(actor for actor, name in people.items() if name and name & words)
        cue = stems(layout.text[each.cue.start : each.cue.stop]) if each.cue else set()
        traits = {f"modality {each.modality}": 1.0}
        if row is not None:
            values = layout.graph.traits["statement.modality"][row].tolist()
            traits = {f"is {name}": v for name, v in zip(layout.graph.trait_names["statement.modality"], values, strict=True)}
        where = layout.sentence(each.cue.start if each.cue else each.start)
        yield _Claim(each, spans_of(each), where, frozenset(each.speakers), about, words, tuple(against), *_sides(traits, cue))


def _events(layout: Layout, facts: Facts) -> Iterator[_Claim]:
    for each in facts[Event]:
        if each.event_type not in _CHARGES:
            continue
        words = frozenset(stem for stem in stems(layout.text[each.start : each.stop + 80]) if len(stem) > 3)
        traits = {"event": 1.0, f"event {each.event_type}": 1.0, f"event {each.status}": 1.0}
        where = layout.sentence(each.start)
        yield _Claim(
            each, spans_of(each), where, frozenset(each.actors), frozenset(each.recipients), words, (), *_sides(traits, set())
        )


def _sides(traits: dict[str, float], cue: set[str]) -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
    """Return the features of a claim as the first of a pair, as the second, and as the second near the first."""
    first, second = (
        {f"{side} {name}": value for name, value in traits.items()} | {f"{side} cue {stem}": 1.0 for stem in cue}
        for side in ("first", "second")
    )
    return first, second, {f"near, second {name}": value for name, value in traits.items()}


def _bound(a: _Claim, b: _Claim) -> float:
    """Return the probability of the arc by which the encoder sets a claim against another, 0 where there is none."""
    if not a.against:
        return 0.0
    marks: Sequence[Span] = b.spans[-1:] if isinstance(b.fact, Statement) else b.spans
    return max((score for span, score in a.against if any(overlap(span, mark) for mark in marks)), default=0.0)


def _features(a: _Claim, b: _Claim, bound: float) -> dict[str, float]:
    """Return the features of a pair beside those that each claim has by itself."""
    gap = b.sentence - a.sentence
    shared = len(a.words & b.words)
    return {
        "always": 1.0,
        "bound": bound,
        "bound at all": float(bound > 0),
        "bound both ways": float(_bound(a, b) > 0 and _bound(b, a) > 0),
        "shared words": min(shared, 6) / 3,
        "share of words": shared / max(1, min(len(a.words), len(b.words))),
        "first is about second": float(bool(a.about & b.holders)),
        "second is about first": float(bool(b.about & a.holders)),
        "same speaker": float(bool(a.holders & b.holders)),
        "unknown speaker": float(not a.holders or not b.holders),
        f"gap {min(gap, 5)}": 1.0,
        "far": max(0, gap - 5) / 5,
    }
