"""Sayings told in the passive: "it was announced by the ministry that ...", "is said to have ...", "was accused by Greece of".

The encoder knows active verbs with a subject best; these forms are few and fixed, so they are read by rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sanudo.extract.layout import Layout, Taken
from sanudo.extract.people import People
from sanudo.extract.verbless import without_edges
from sanudo.types import Span

_BE = r"(?:is|are|was|were|be|being|been)(?:[ ](?:\w+ly|also|later|long|never|not|now))?"
_TOLD = r"told|informed|warned|assured|reminded|advised"
_SAID = r"said|announced|reported|confirmed|claimed|alleged|revealed|disclosed|stated|noted|believed|thought|feared|understood"
_HELD = r"said|believed|thought|reported|alleged|understood|rumou?red|known|feared"
_BY = r"(?:[ ]by[ ](?P<agent>[^,;:.\n]{2,80}?))"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"\b(?P<cue>{_BE}[ ](?:{_TOLD}))\b{_BY}?(?:[ ](?:on|in|at|last|this)[ ][^,;:.\n]{{2,30}}?)?[ ]that[ ](?P<content>\S.*)",
        rf"\b[Ii]t[ ](?:has[ ]|had[ ])?(?P<cue>{_BE}[ ](?:{_SAID}))\b{_BY}?(?:[ ](?:on|in|at|last|this)[ ][^,;:.\n]{{2,30}}?)?"
        r"[ ]that[ ](?P<content>\S.*)",
        rf"\b(?P<cue>{_BE}[ ](?:{_HELD}))[ ](?P<content>to[ ](?:have|be|\w+)\b.*)",
        rf"\b(?P<cue>{_BE}[ ]accused){_BY}[ ](?P<content>of[ ]\S.*)",
    )
)
_ANY = re.compile(rf"\b{_BE}[ ](?:{_TOLD}|{_SAID}|{_HELD}|accused)\b")
_CLAUSE_ENDS = re.compile(r"[;\n]|, (?:but|while|although|though|which|who|where|whose) |[.!?](?=\s|$)")
FUTURE = re.compile(r"\b(?:will|would|shall|going to)\b")


@dataclass(frozen=True, slots=True)
class Passive:
    """A saying in the passive: what is said, the words that report it, and by whom, where that is told."""

    content: Span
    cue: Span
    source: Span | None


def passives(layout: Layout, people: People, cues: Taken) -> Iterator[Passive]:
    """Yield the sayings told in the passive; those whose words another cue holds are left to it."""
    text = layout.text
    numbers = dict.fromkeys(layout.sentence(match.start()) for match in _ANY.finditer(text))
    for extent in map(layout.extent, numbers):
        if layout.in_headline(extent.start):
            continue
        for form in _FORMS:
            for match in form.finditer(text, extent.start, extent.stop):
                cue = Span(*match.span("cue"))
                if cues.touches(cue) or layout.quoted[cue.start] == 1:
                    continue
                end = _CLAUSE_ENDS.search(text, match.start("content"), extent.stop)
                content = without_edges(text, Span(match.start("content"), end.start() if end else extent.stop))
                source = _agent(match, people)
                if len(text[content.start : content.stop].split()) > 1 and (source or not match.groupdict().get("agent")):
                    yield Passive(content, cue, source)


def _agent(match: re.Match[str], people: People) -> Span | None:
    """Return the mention that "by" introduces."""
    if not match.groupdict().get("agent"):
        return None
    near = [each for each in people.touching(Span(*match.span("agent"))) if each.start - match.start("agent") < 30]
    return Span(match.start("agent"), near[-1].stop) if near else None
