"""Claims that may be positions: who would hold them, where they stand, and what speaks for each stance."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import log

from sanudo.extract.layout import Layout
from sanudo.extract.weighing import Parts, whole
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import Actor, Event, Span, Statement

WINDOW = 90
"""Characters after a trigger whose words are looked at."""
_WORD = re.compile(r"[a-z]+(?:['’]t)?")
_WORDS = re.compile(r"[A-Za-z]+(?:['’]t)?")
_PRO = re.compile(
    r"\b(?:hail|welcom|prais|support|back(?:s|ed|ing)?\b|endors|applaud|approv|ratif|favou?r|thank|commend|champion|congratul|embrac|"
    r"defend|uph[eo]ld)",
    re.I,
)
_AGAINST = re.compile(
    r"\b(?:condemn|denounc|reject|oppos|critici[sz]|veto|protest|object|boycott|deplor|decr[iy]|rebuk|repudiat|rebuff|lambast|scold|"
    r"blast|slam|spurn|balk|disapprov|disagree|regret|outrag|angr)",
    re.I,
)
_VOTED_FOR = re.compile(r"vot\w+ (?:for|in favou?r|to (?:approve|adopt|ratify|back))\b", re.I)
_TURNED_AGAINST = re.compile(
    r"(?:vot|demonstrat|campaign|march|fought|ris|rose|argu|warn|came out|spoke|speak)\w* (?:out )?against\b", re.I
)
_DENIES = re.compile(r"not|never|no|nor|neither|cannot|\w*n['’]t|refus\w+|declin\w+|fail\w*|without", re.I)
STEM = 6
"""Words are compared by so many first letters."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement or event that may show what `holder` holds of what `words` say; `score` is that of the fact it rests on.
    `parts` are its features, those first that all holders share.

    `seen` are the log-odds of each stance, and of none, as the encoder sees them; `plain` is the stance that the verb alone
    tells, "" for most verbs; `declined` is a refusal to say.
    """

    holder: str
    evidence: Span
    words: str
    parts: Parts
    score: float
    seen: dict[str, float] = field(default_factory=dict)
    plain: str = ""
    declined: bool = False

    @property
    def features(self) -> dict[str, float]:
        """Return the features in one."""
        return whole(self.parts)


def claims(layout: Layout, facts: Facts) -> Iterator[Claim]:
    """Yield a claim for each speaker of each statement and for each actor of each event."""
    actors = {actor.id: actor for actor in facts[Actor]}
    yield from _of_statements(layout, facts, actors)
    yield from _of_events(layout, facts, actors)


def _of_statements(layout: Layout, facts: Facts, actors: dict[str, Actor]) -> Iterator[Claim]:
    rows = rows_of(layout, "statement")
    for statement in facts[Statement]:
        if not statement.speakers or not statement.cue:
            continue
        row = rows.get(statement.cue.start)
        content = " ".join(layout.text[part.start : part.stop] for part in statement.content)
        cue = layout.text[statement.cue.start : statement.cue.stop]
        traits = _traits(layout.graph, "statement", row)
        seen = _stances(traits)
        shared = {"S": 1.0, f"S {statement.manner}": 1.0, f"S {statement.status}": 1.0} | traits
        shared |= {f"S cue {word}": 1.0 for word in stems(cue)}
        inside = [event for event in facts[Event] for part in statement.content if part.start <= event.start < part.stop]
        refused, plain = statement.modality == "declined", plain_stance(layout.text, statement.cue)
        for number, holder in enumerate(statement.speakers):
            own = {f"S does {event.event_type} {event.status}": 1.0 for event in inside if holder in event.actors}
            kind = {f"S kind {actors[holder].kind}": 1.0, "S further speaker": float(number > 0)}
            yield Claim(holder, statement.content[0], content, (shared, own | kind), statement.score, seen, plain, refused)


def _of_events(layout: Layout, facts: Facts, actors: dict[str, Actor]) -> Iterator[Claim]:
    rows = rows_of(layout, "event")
    contents = [(part, statement) for statement in facts[Statement] for part in statement.content]
    for event in facts[Event]:
        tail = layout.text[event.start : event.stop + WINDOW]
        trigger = layout.text[event.start : event.stop]
        kind = event.event_type
        shared = {
            "E": 1.0,
            f"E {kind}": 1.0,
            f"E {event.status}": 1.0,
            f"E {kind} {event.status}": 1.0,
            f"E mode {event.mode}": 1.0,
        }
        traits = _traits(layout.graph, "event", rows.get(event.start))
        seen = _stances(traits)
        shared |= traits
        shared |= {f"E trigger {word}": 1.0 for word in stems(trigger)}
        around = [statement for part, statement in contents if part.start <= event.start < part.stop]
        plain = plain_stance(layout.text, event.span) if event.actors else ""
        for number, holder in enumerate(event.actors):
            said = any(holder in statement.speakers for statement in around)
            own = {
                f"E kind {actors[holder].kind}": 1.0,
                "E further actor": float(number > 0),
                "E said by holder": float(said),
                "E said by another": float(bool(around) and not said),
            }
            yield Claim(holder, event.span, tail, (shared, own), event.score, seen, plain)


def _stances(traits: dict[str, float]) -> dict[str, float]:
    """Return the log-odds of stances among traits, by stance."""
    return {name.split()[-1]: value for name, value in traits.items() if name[2:].startswith("stance ")}


def plain_stance(text: str, verb: Span) -> str:
    """Return the stance that a verb tells whatever its object is, with a negation before it; "" where it tells none.

    >>> plain_stance("They hailed the deal.", Span(5, 11)), plain_stance("She did not reject it.", Span(12, 18))
    ('support', 'support')
    >>> plain_stance("They left the deal.", Span(5, 9))
    ''
    """
    words, before = text[verb.start : verb.stop], _WORDS.findall(text[max(0, verb.start - 40) : verb.start].rpartition(".")[2])
    near = text[verb.start : verb.stop + 24].partition(".")[0]
    pro, against = _PRO.search(words) or _VOTED_FOR.match(near), _AGAINST.search(words) or _TURNED_AGAINST.match(near)
    if bool(pro) == bool(against):
        return ""
    denied = any(map(_DENIES.fullmatch, [*before[-4:], *_WORDS.findall(words)]))
    return "support" if bool(pro) != denied else "oppose"


def stems(words: str) -> set[str]:
    """Return the words of a text, by their first letters.

    >>> sorted(stems("Supports extension; supporting"))
    ['extens', 'suppor']
    """
    return {word[:STEM] for word in _WORD.findall(words.lower()) if len(word) > 1}


def rows_of(layout: Layout, table: str) -> dict[int, int]:
    """Return the row of a span table by the offset at which its span starts."""
    spans = layout.graph.spans.get(table)
    if spans is None:
        return {}
    return {int(layout.graph.tokens.start[first]): row for row, first in enumerate(spans.first.tolist())}


def _traits(graph: Graph, group: str, row: int | None) -> dict[str, float]:
    """Return log-odds of stance and, of a statement, probabilities of modality, as the encoder sees them from an anchor."""
    initial = group[0].upper()
    found: dict[str, float] = {}
    if row is None:
        return {f"{initial} unseen": 1.0}
    for trait in ("stance", "modality", "status"):
        values = graph.traits.get(f"{group}.{trait}")
        for name, value in (
            zip(graph.trait_names[f"{group}.{trait}"], values[row].tolist(), strict=True) if values is not None else ()
        ):
            if trait == "stance":
                found[f"{initial} stance {name}"] = log(max(value, 1e-4)) - log(max(1 - value, 1e-4))
            else:
                found[f"{initial} {trait} {name}"] = value
    return found
