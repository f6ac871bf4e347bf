"""Units and numbers in time expressions: what "two and a half hours" or "several weeks" comes to in TimeML's terms."""

from __future__ import annotations

from sanudo.extract.times_grammar import Find
from sanudo.extract.times_words import cues

GRAINS = {"DE": "DE", "CE": "CE", "Y": "Y", "M": "M", "W": "W", "D": "D", "Q": "Q", "WE": "WE", "2W": "W"}
"""The grain of a moment that a unit names."""
PARTS = frozenset(("MO", "AF", "EV", "NI"))
SEASON_UNITS = frozenset(("SP", "SU", "FA", "WI"))
UNCOUNTED = PARTS | SEASON_UNITS | {"WE", "Q"}
"""Units of which "a" alone makes no length: "a morning", "a summer", "a weekend", "a quarter"."""

_SMALLER = {("H", True): (60, "M", True), ("M", True): (60, "S", True), ("Y", False): (12, "M", False)}
_SMALLER |= {("DE", False): (10, "Y", False), ("CE", False): (100, "Y", False), ("M", False): (2, "2W", False)}


def length_value(number: float | None, unit: str, timed: bool) -> str:
    """Return the value of a duration; None stands for an unknown number, `timed` for a unit of the clock.

    >>> length_value(2, "W", False), length_value(0.5, "H", True), length_value(None, "Y", False), length_value(2.5, "Y", False)
    ('P2W', 'PT30M', 'PXY', 'P2.5Y')
    """
    if number is not None and number < 1 and (unit, timed) in _SMALLER:
        factor, smaller, clock = _SMALLER[unit, timed]
        if number * factor == int(number * factor):
            number, unit, timed = number * factor, smaller, clock
    if number is not None and unit == "CE":
        number, unit = 100 * number, "Y"
    if unit == "2W":
        number, unit = (None if number is None else 2 * number), "W"
    return f"{'PT' if timed else 'P'}{_amount(number)}{unit}"


def _amount(number: float | None) -> str:
    if number is None:
        return "X"
    return str(int(number)) if number == int(number) else f"{number:g}"


def unit_of(find: Find, name: str = "u") -> tuple[str, bool]:
    """Return the letter of the unit in a named part of a match, and whether it belongs to the clock."""
    index = find.span(name)[0]
    if index < 0:
        return "D", False
    word = find.tokens.word(index).lower()
    if word.startswith(("hour", "hr", "minute", "min", "second")):
        return {"h": "H", "m": "M", "s": "S"}[word[0]], True
    return find.tokens.values[index], False


def number_in(find: Find, name: str = "n") -> float | None:
    """Return the number that a named part spells; None where it is missing or vague ("several")."""
    if not find.has(name):
        return None
    indices = range(*find.span(name))
    words = [find.tokens.word(index).lower() for index in indices]
    if "couple" in words:
        return 2.0
    if any(find.tokens.values[index] == "X" for index in indices):
        return None
    if words[:2] == ["half", "a"]:
        return 6.0
    number = find.number(name)
    return 0.5 if number is None and "half" in words else number


def is_age(find: Find) -> bool:
    """Tell whether a length is somebody's age ("40 years old", "a 40-year-old"); "a six-week-old strike" is none."""
    after = find.after()
    if after == "-" and find.after(2) == "old":
        return not _thing_of_age(find, 3)
    return after in ("old", "olds") or find.before() == "aged" or (after == "of" and find.after(2) == "age")


def is_thing_of_age(find: Find) -> bool:
    """Tell whether what "-old" at the end of a match is said of is likely a thing: its age is in days, weeks or months."""
    return _thing_of_age(find, 1)


def _thing_of_age(find: Find, count: int) -> bool:
    return find.value("u") in ("D", "W", "M") and find.after(count) not in cues("babies")


_ABOUT = {
    "more than": "MORE_THAN",
    "over": "MORE_THAN",
    "less than": "LESS_THAN",
    "nearly": "LESS_THAN",
    "under": "LESS_THAN",
    "at least": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS",
}


def modifier(find: Find) -> str:
    """Return TimeML's `mod` for the words before a length ("more than", "about"); empty where there are none."""
    if not find.has("mod"):
        return ""
    words = " ".join(find.tokens.word(index).lower() for index in range(*find.span("mod")))
    return _ABOUT.get(words, "APPROX")


def modifier_declined(find: Find) -> bool:
    """Tell whether "over" before a length is a preposition of its own ("over several years") rather than "more than"."""
    return find.has("mod") and find.word("mod").lower() in ("over", "under") and find.before() not in cues("more_than")
