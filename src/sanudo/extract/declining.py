"""Sayings that are none: "would not say whether", "declined to comment on", "had no comment", read by rule.

The encoder knows what is said best; refusals to say are rare in what it learned from, and their forms are few and fixed. What
is asked is the content: it follows, or it is the reporter's question just before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sanudo.extract.layout import Layout, Taken
from sanudo.extract.people import People
from sanudo.extract.pronouns import PRONOUNS
from sanudo.extract.verbless import without_edges
from sanudo.types import Span

REACH = 90
"""Characters before a cue in which its source is looked for."""

_TELL = (
    r"(?:say|comment(?:[ ]on)?|discuss|disclose|reveal|confirm|specify|elaborate(?:[ ]on)?|answer|name|identify|speculate[ ]on|"
    r"be[ ]drawn(?:[ ]on)?|be[ ]specific(?:[ ]about)?|talk[ ]about|speak[ ](?:of|about|on)|go[ ]into|respond[ ]to)"
)
_FORM = re.compile(
    rf"\b(?P<cue>(?:declin|refus)(?:e|es|ed|ing)[ ]to[ ](?:\w+ly[ ])?{_TELL}"
    rf"|(?:would|will|could)(?:[ ]not|n['’]t)[ ](?:\w+ly[ ])?{_TELL}|(?:has|have|had)(?:[ ]not|n['’]t)[ ]said"
    r"|(?:has|have|had|made|makes|offered|gave)[ ]no[ ](?:comment|answer)(?:[ ](?:on|to|about))?"
    r"|did(?:[ ]not|n['’]t)[ ](?:immediately[ ])?(?:respond|reply|answer)(?:[ ]to[ ](?:a|the|several|repeated)?[ ]?"
    r"(?:requests?|questions?|inquir(?:y|ies)|messages?)(?:[ ](?:for[ ]comment[ ])?(?:on|about))?)?)\b(?P<rest>[^\n]*)"
)
_NEITHER = re.compile(
    rf"\b[Nn](?:either|obody|o[ ]one)\b[^.;\n]{{0,80}}?[ ](?P<cue>(?:would|will|could)[ ]{_TELL})\b(?P<rest>[^\n]*)"
)
_ENDS = re.compile(r"[;\n]|,[ ](?:but|while|although|though|which|who|where|and|as)[ ]|[.!?](?=[\s\"”’]|$)")
_STOPS = re.compile(r"[.!?][\"”]?\s+")
_QUESTION = re.compile(r"([^.!?\n\"“”]{12,}\?)[\"”]?\s*$")


@dataclass(frozen=True, slots=True)
class Declined:
    """A refusal to say: the words that tell it, what was asked, and who refuses."""

    cue: Span
    content: Span
    source: Span | None


def declined(layout: Layout, people: People, known: Taken) -> Iterator[Declined]:
    """Yield the refusals to say of which it stands what was asked; those whose words another cue holds are left to it."""
    for block in layout.body:
        for form in (_FORM, _NEITHER):
            for match in form.finditer(layout.text, block.start, block.stop):
                cue = Span(*match.span("cue"))
                content = _asked(layout, cue, match.start("rest"))
                if content and layout.quoted[cue.start] != 1 and not known.touches(cue):
                    yield Declined(cue, content, _source(layout, people, cue))


def _asked(layout: Layout, cue: Span, start: int) -> Span | None:
    """Return what was asked: what follows, up to the clause's end, or the question that the sentence before puts."""
    text = layout.text
    line = text.find("\n", start)
    line = line if line >= 0 else len(text)
    end = _ENDS.search(text, start, line)
    content = without_edges(text, Span(start, end.start() if end else line))
    if len(text[content.start : content.stop].split()) > 1:
        return content
    low = text.rfind("\n", 0, cue.start) + 1
    stops = [match.end() for match in _STOPS.finditer(text, low, cue.start)]
    question = _QUESTION.search(text, low, stops[-1]) if stops else None
    return without_edges(text, Span(*question.span(1))) if question else None


def _source(layout: Layout, people: People, cue: Span) -> Span | None:
    """Return the nearest name or pronoun before a cue in its sentence."""
    low = max(layout.extent(layout.sentence(cue.start)).start, cue.start - REACH)
    words = list(re.finditer(r"\w+", layout.text[low : cue.start]))
    if words and words[-1].group().lower() in PRONOUNS:
        return Span(low + words[-1].start(), low + words[-1].end())
    near = [each for each in people.touching(Span(low, cue.start)) if each.stop <= cue.start and not each.nominal]
    return near[-1].span if near else None
