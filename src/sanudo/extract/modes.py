"""How an act was done: the encoder's modes, weighed by the words beside the trigger that name one.

Many of PLOVER's modes are too rare for the encoder to have learnt, yet are named in so many words ("curfew", "drone", "by
telephone"). `data/mode_cues.tsv` lists, for each type and mode, how such words begin.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from sanudo.types import Span

BEFORE, AFTER = 40, 60
"""A word names a mode where it stands within so many characters of the trigger, in its sentence."""
BESIDE, INSIDE = 8.0, 24.0
"""A mode that is named beside the trigger, or by it, counts so many times; chosen on development folds."""
FLOOR = 0.01
"""Even a mode that the encoder does not think of may be named."""
UNSURE = 0.003
"""So much is added to a probability before those of an event's triggers are multiplied: one of them cannot rule a mode out."""


@cache
def cues() -> dict[str, dict[str, re.Pattern[str]]]:
    """Return the words that name modes, by type and mode."""
    found: dict[str, dict[str, re.Pattern[str]]] = {}
    for line in (files("sanudo.extract") / "data" / "mode_cues.tsv").read_text(encoding="utf-8").splitlines():
        event_type, mode, words = line.split("\t")
        starts = "|".join(re.escape(word).replace(r"\-", "[ -]") for word in words.split())
        found.setdefault(event_type, {})[mode] = re.compile(rf"\b(?:{starts})", re.IGNORECASE)
    return found


def weighed(
    odds: Sequence[tuple[str, float]], event_type: str, text: str, trigger: Span, sentence: Span
) -> list[tuple[str, float]]:
    """Return the modes of a type with their probabilities after the words beside the trigger were heard; they sum to what they
    did.
    """
    named = cues().get(event_type, {})
    around = Span(max(sentence.start, trigger.start - BEFORE), min(sentence.stop, trigger.stop + AFTER))
    out = []
    for mode, score in odds:
        pattern, times = named.get(mode), 1.0
        if pattern and pattern.search(text, trigger.start, trigger.stop):
            times = INSIDE
        elif pattern and pattern.search(text, around.start, around.stop):
            times = BESIDE
        out.append((mode, (score + (FLOOR if pattern else 0.0)) * times))
    total, given = sum(score for _, score in out), sum(score for _, score in odds)
    return [(mode, score * given / total if total else 0.0) for mode, score in out]


def pooled(heard: Sequence[Sequence[tuple[str, float]]]) -> list[tuple[str, float]]:
    """Return the probabilities of modes as all triggers of one event have them: the geometric mean of each."""
    if len(heard) == 1:
        return list(heard[0])
    count = len(heard)
    return [(odds[0][0], math.prod(score + UNSURE for _, score in odds) ** (1 / count)) for odds in zip(*heard, strict=True)]
