"""Where the name of an agreement begins and ends: what is told of it beside the name is left out, half a name is made whole."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence

from sanudo.extract.layout import Layout
from sanudo.types import Span

_DAYS = "|".join((*calendar.day_name, *calendar.month_name[1:]))
_PARTS = "week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night"
_ADJUNCT = re.compile(
    rf"\s(?:(?:late|early|later|earlier)\s)?(?:(?:(?:on|in|by|since|until|at)\s)?(?:the\s)?"
    rf"(?:(?:{_DAYS})\b|yesterday\b|today\b|tonight\b|tomorrow\b|(?:last|next|this)\s(?:{_PARTS}|{_DAYS})\b)"
    rf"|(?:in|by|since|until)\s(?:1[89]|20)\d\d\b)"
)
"""When it was made is no part of its name; "of 2015" may be."""
_LOOSE_ENDS = re.compile(
    r"\s(?:of|with|on|for|to|in|the|a|an|and|by|between|at|from|as|its|their|his|her|this|that|more|late|early)\Z", re.IGNORECASE
)
_CLAUSE = re.compile(r"\s(?:still|there|has|have|had|is|are|was|were|will|would|holds?|held)\b")
"""A name ends before what is said of it ("the ceasefire of 2002 still holds")."""
_WITHIN = frozenset(("ADJ", "NOUN", "PROPN", "NUM"))
_HEADS = frozenset(("NOUN", "PROPN"))
_BEFORE = frozenset(("CCONJ", "SCONJ", "ADP", "AUX", "PUNCT"))
"""No name begins with these ("and the pact")."""
_MOST = 6
"""Half a name is followed so many words to the right."""


def ended(text: str, noun: int, stop: int) -> int:
    """Return where a phrase ends that has its noun's end at `noun` and stops at `stop` at the latest."""
    for beside in (_ADJUNCT, _CLAUSE):
        if found := beside.search(text, noun, stop):
            stop = found.start()
    while stop > noun and text[stop - 1].isspace():
        stop -= 1
    while loose := _LOOSE_ENDS.search(text, noun, stop):
        stop = loose.start()
    return stop


def whole(layout: Layout, first: int, last: int) -> Span | None:
    """Return the noun phrase that tokens [first, last) are, or begin ("the"); None where they have no noun ("signed")."""
    names, tags = layout.graph.tag_names.get("upos"), layout.graph.tags.get("upos")
    if names is None or tags is None:
        return layout.characters(first, last)
    span = layout.characters(first, last)
    if adjunct := _ADJUNCT.search(layout.text, span.start, span.stop):
        last = max(first + 1, layout.token_at(adjunct.start()))
    kinds = [names[each] for each in tags[first : last + _MOST].tolist()]
    begin = _begin(kinds[: last - first])
    first, kinds = first + begin, kinds[begin:]
    inside = last - first
    if not _HEADS & set(kinds[:inside]):
        if any(kind not in _WITHIN and kind != "DET" for kind in kinds[:inside]):
            return None
        while inside < len(kinds) and kinds[inside] in _WITHIN:
            inside += 1
    while inside and kinds[inside - 1] not in _HEADS:
        inside -= 1
    return layout.characters(first, first + inside) if inside else None


def _begin(kinds: Sequence[str]) -> int:
    """Return how many words at the front of a phrase are none of its name: conjunctions, and who did what to it ("Greece ratified
    the protocol").
    """
    begin = _past(kinds, 0)
    for place in (begin, begin + 1):
        if "VERB" in kinds[place : place + 1] and set(kinds[begin:place]) <= {"PROPN"} and _HEADS & set(kinds[place + 1 :]):
            return _past(kinds, place + 1)
    return begin


def _past(kinds: Sequence[str], start: int) -> int:
    """Return the first place from `start` on where a name may begin, `start` where there is none."""
    return next((place for place in range(start, len(kinds)) if kinds[place] not in _BEFORE), start)
