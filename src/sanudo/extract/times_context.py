"""What stands around a time expression: which way its sentence looks, and what the encoder makes of doubtful words."""

from __future__ import annotations

from bisect import bisect_left

from sanudo.extract.times_grammar import Atom
from sanudo.extract.times_words import BREAK, Tokens, cues
from sanudo.model.graph import Graph
from sanudo.types import Span

_REACH = 14
"""So many words on either side of an expression are asked for a verb."""


def direction(tokens: Tokens, atom: Atom) -> int:
    """Return -1 if the clause around an atom tells of the past, 1 if it looks ahead, 0 if its words leave that open.

    The verb that touches the expression decides ("said Friday", "on Friday vowed"), else the nearest telling word before it, else
    the nearest after it; at the head of a clause ("On Friday, ...") what follows is asked first.
    """
    index = atom.first - 1
    while index > atom.first - 4 and tokens.word(index).lower() in ("on", "late", "early", "by", "until", "in", "the"):
        index -= 1
    fronted = index < 0 or tokens.classes[index] == BREAK or tokens.word(index).lower() in cues("fronts")
    back, ahead = range(atom.first - 1, max(-1, atom.first - _REACH), -1), range(atom.last, atom.last + _REACH)
    first, second = (ahead, back) if fronted else (back, ahead)
    found = _touching(tokens, atom, fronted) or _along(tokens, first)
    if not found and not fronted and tokens.word(atom.first - 1).lower() in cues("towards"):
        return 1
    return found or _along(tokens, second)


def _touching(tokens: Tokens, atom: Atom, fronted: bool) -> int:
    """Return what a verb says that stands directly before the expression, or directly after it."""
    index = atom.first - 1
    if tokens.word(index).lower() == "as" and tokens.word(index - 2).lower() == "as":
        return {"late": -1, "recently": -1, "early": 1, "soon": 1}.get(tokens.word(index - 1).lower(), 0)
    while index > atom.first - 4 and tokens.word(index).lower() in cues("beside"):
        index -= 1
    if not fronted and _is_past_form(tokens.word(index).lower()) and (cue := _cue(tokens, index)):
        return cue
    word = tokens.word(atom.last).lower()
    return 1 if word in cues("modal") else -1 if _is_past_form(word) else 0


def _is_past_form(word: str) -> bool:
    """Tell whether a word looks like a past tense or a participle."""
    return word in cues("back") or (len(word) > 4 and word.endswith("ed") and word[:2] != "un" and word not in cues("not_back"))


def _along(tokens: Tokens, indices: range) -> int:
    """Return what the first telling word says on the way to the end of the sentence."""
    for index in indices:
        if not 0 <= index < len(tokens) or (tokens.classes[index] == BREAK and tokens.word(index) != ":"):
            return 0
        if cue := _cue(tokens, index):
            return cue
    return 0


def _cue(tokens: Tokens, index: int) -> int:
    """Return what one word says of the time told of; a modal or "to be" before a participle makes it look ahead."""
    written = tokens.word(index)
    word, before, after = written.lower(), tokens.word(index - 1).lower(), tokens.word(index + 1)
    if word == "won" and after in ("'", "’"):
        return 1
    if word in cues("ahead") and written != "May":
        return -1 if (word in cues("modal") and after.lower() == "have") or before == "did" else 1
    if word.endswith("ing") and before in ("is", "are", "m", "re", "am"):
        return 1
    if word == "to":
        return 1 if before in cues("control") and after.islower() else 0
    if not _is_past_form(word):
        return 0
    for back in (1, 2, 3):
        written = tokens.word(index - back)
        earlier = "" if written == "May" else written.lower()
        if earlier in cues("modal") or (earlier == "to" and tokens.word(index - back + 1).lower() == "be"):
            return 1
    return 0 if word not in cues("back") and before in ("is", "are", "being", "be") else -1


class Support:
    """The spans of time that the encoder found, with their scores: to be asked about doubtful words."""

    def __init__(self, graph: Graph) -> None:
        table = graph.spans.get("time")
        self.known = table is not None
        self.spans = (
            sorted((*graph.extent("time", row), float(table.score[row])) for row in range(len(table)))
            if table is not None
            else []
        )
        self._starts = [start for start, _, _ in self.spans]

    def score(self, span: Span) -> float:
        """Return the score of the best span of the encoder's that shares a character with a span; 0 where there is none."""
        high = bisect_left(self._starts, span.stop)
        return max((score for start, stop, score in self.spans[max(0, high - 8) : high] if stop > span.start), default=0.0)
