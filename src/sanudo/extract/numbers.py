"""Numbers that belong to events: the dead, the arrested, the marchers, the money, each with how exactly it is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sanudo.types import Quantity, Span

_SMALL = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty""".split()
    )
}
_TENS = {word: 10 * value for value, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), 3)}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9}
_VAGUE = ("dozens", "scores", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "several", "many")
_CARDINAL = "|".join(sorted((*_SMALL, *_TENS), key=len, reverse=True))
_SCALE = "hundred|thousand|million|billion|trillion"
_NUMBER = (
    rf"(?:(?:\d[\d,]*(?:\.\d+)?|(?:{_CARDINAL})(?:[ -](?:{_CARDINAL}))?)(?: (?:{_SCALE}))?|a (?:dozen|hundred|thousand|million))"
)
_QUALIFIERS = {
    "at least": "at least|no fewer than|no less than|a minimum of|more than|over|upwards of|above",
    "about": "about|around|roughly|approximately|some|nearly|almost|an estimated|close to|up to nearly",
    "up to": "up to|as many as|as much as|at most|no more than|fewer than|less than|under",
}
_LEADS = "|".join(f"(?P<{name.replace(' ', '_')}>{words})" for name, words in _QUALIFIERS.items())
_VAGUELY = "|".join(sorted(_VAGUE, key=len, reverse=True))
_AMOUNT = re.compile(
    rf"(?<![\w.,$€£-])(?:(?:{_LEADS})\s+)?(?P<number>{_NUMBER}|{_VAGUELY})(?![\w%-]|[.,]\d)",
    re.IGNORECASE,
)
_UNITS = r"dollars|euros|pounds|yen|yuan|rubles|roubles|rupees|francs|kronor|kroner|lira|shillings"
_MONEY = re.compile(
    rf"(?:(?:{_LEADS})\s+)?(?:(?:US|A|C|HK)?[$€£¥]\s?(?P<sum>\d[\d,]*(?:\.\d+)?)(?:[ -]?(?P<scale>{_SCALE}|m|bn)\b)?"
    rf"|(?P<number>{_NUMBER})\s+(?:[A-Z][a-z]+ )?(?:{_UNITS})\b)",
    re.IGNORECASE,
)
_BEYOND = r"(?:\W+(?!and\b|but\b|while\b)[\w’'-]+){0,4}?\W+(?:were |was |had been |have been |has been |being |are )?"
_AFTER = {
    "dead": r"dead\b|deaths?\b|killed\b|died\b|slain\b|lost their lives",
    "injured": r"injured\b|wounded\b|hurt\b|casualties\b",
    "arrested": r"arrest(?:s|ed)\b|detained\b|taken into custody|jailed\b|rounded up|detainees\b",
    "displaced": r"displaced\b|fled\b|homeless\b|driven from|forced from",
    "released": r"freed\b|released\b|pardoned\b|swapped\b|exchanged\b",
    "abducted": r"abducted\b|kidnapped\b|hostages?\b|seized\b",
    "rescued": r"rescued\b",
    "expelled": r"expelled\b|deported\b",
    "evacuated": r"evacuated\b",
    "participants": r"protesters\b|demonstrators\b|marchers\b|strikers\b|marched\b|rallied\b|took to the streets|gathered\b"
    r"|turned out",
}
_BEFORE = {
    "dead": r"kill(?:s|ed|ing)|death toll (?:of|to)|deaths of|claim(?:ed|ing) the lives of|left|murder(?:ed|ing)",
    "injured": r"injur(?:ed|ing)|wound(?:ed|ing)|hurt",
    "arrested": r"arrest(?:ed|ing)|detain(?:ed|ing)|jailed|round(?:ed|ing) up|the arrests? of",
    "displaced": r"displac(?:ed|ing)|forc(?:ed|ing)|uproot(?:ed|ing)",
    "released": r"fre(?:ed|eing)|releas(?:ed|ing|e of)|hand(?:ed|ing) over|pardon(?:ed|ing)|the return of",
    "abducted": r"abduct(?:ed|ing)|kidnapp(?:ed|ing)|seiz(?:ed|ing)|taking",
    "rescued": r"rescu(?:ed|ing)|pluck(?:ed|ing)",
    "expelled": r"expel(?:s|led|ling)|deport(?:ed|ing)",
    "evacuated": r"evacuat(?:ed|ing)",
}
OWNERS: dict[str, tuple[str, ...]] = {
    "dead": ("ASSAULT", "COERCE", "PROTEST"),
    "injured": ("ASSAULT", "COERCE", "PROTEST"),
    "arrested": ("COERCE", "PROTEST"),
    "displaced": ("ASSAULT", "SANCTION", "COERCE"),
    "released": ("RETREAT", "CONCEDE", "COOPERATE"),
    "abducted": ("ASSAULT",),
    "rescued": ("AID", "RETREAT"),
    "expelled": ("SANCTION", "COERCE"),
    "evacuated": ("AID",),
    "participants": ("PROTEST",),
    "money": ("AID", "AGREE", "SANCTION", "COOPERATE", "CONCEDE"),
}
"""Types of event that a kind of number may belong to, the likeliest first."""


_PARTS, _FIGURE = re.compile(r"[^\W\d_]+|[$€£¥]"), re.compile(r"\d")
_COUNTING = frozenset((*_SMALL, *_TENS, *_SCALES, *(word for words in _VAGUE for word in words.split()), "dozen"))
"""Words one of which every number has that has no figures: looking for them first is quicker than looking for numbers."""
_PAID = frozenset((*_UNITS.split("|"), *"$€£¥"))
"""Likewise for sums of money."""


@dataclass(frozen=True, slots=True)
class _Kind:
    after: re.Pattern[str] | None
    before: re.Pattern[str] | None


@cache
def _kinds() -> dict[str, _Kind]:
    return {
        kind: _Kind(
            re.compile(rf"(?:{_BEYOND}|\W+)(?:{_AFTER[kind]})", re.IGNORECASE),
            re.compile(rf"\b(?:{_BEFORE[kind]})(?:\s+(?:the|another))?\s+\Z", re.IGNORECASE) if kind in _BEFORE else None,
        )
        for kind in _AFTER
    }


def quantities(text: str, sentence: Span) -> Iterator[Quantity]:
    """Yield the numbers of people and the amounts of money that a sentence tells, in the order of the text."""
    parts = frozenset(_PARTS.findall(text[sentence.start : sentence.stop].lower()))
    if parts.isdisjoint(_COUNTING) and not _FIGURE.search(text, sentence.start, sentence.stop):
        return
    taken: list[Span] = []
    for match in () if parts.isdisjoint(_PAID) else _MONEY.finditer(text, sentence.start, sentence.stop):
        words = match.group("sum") or match.group("number")
        value = number(words)
        if value is not None:
            taken.append(Span(*match.span()))
            yield Quantity(
                kind="money",
                value=value * _SCALES.get((match.group("scale") or "").lower(), 1.0),
                qualifier=_qualifier(match),
                start=match.start(),
                stop=match.end(),
            )
    for match in _AMOUNT.finditer(text, sentence.start, sentence.stop):
        if any(match.start() < span.stop and span.start < match.end() for span in taken):
            continue
        kind = _kind(text, match, sentence)
        if kind:
            value = number(match.group("number"))
            qualifier = _qualifier(match) if value is not None else "unknown"
            yield Quantity(kind=kind, value=value, qualifier=qualifier, start=match.start(), stop=match.end())


def _kind(text: str, match: re.Match[str], sentence: Span) -> str | None:
    """Return what is counted: by the word before the number, else by the nearest word after it."""
    lead = text[max(sentence.start, match.start() - 40) : match.start()]
    for kind, each in _kinds().items():
        if each.before and each.before.search(lead):
            return kind
    found = [
        (hit.end(), kind)
        for kind, each in _kinds().items()
        if each.after and (hit := each.after.match(text, match.end(), sentence.stop))
    ]
    return min(found)[1] if found else None


def _qualifier(match: re.Match[str]) -> str:
    return next((name for name in _QUALIFIERS if match.group(name.replace(" ", "_"))), "exactly")


def number(words: str) -> float | None:
    """Return the value of a number in digits or words; None where it is vague ("dozens")."""
    parts = words.lower().replace("-", " ").split()
    if parts[0] == "a" and len(parts) == 2:
        return 12.0 if parts[1] == "dozen" else _SCALES.get(parts[1])
    scale = _SCALES[parts.pop()] if parts[-1] in _SCALES else 1.0
    if not parts:
        return None
    if parts[0][0].isdigit():
        return float(parts[0].replace(",", "")) * scale
    values = [_SMALL.get(part, _TENS.get(part)) for part in parts]
    return None if None in values else sum(value for value in values if value is not None) * scale


def owned(found: Quantity, types: dict[int, str]) -> int | None:
    """Return which of the events of a sentence, given by offset and type, a number belongs to: the nearest of a fitting type."""
    fit = OWNERS[found.kind]
    near = [(abs(offset - found.start), offset) for offset, kind in types.items() if kind in fit]
    return min(near)[1] if near else None
