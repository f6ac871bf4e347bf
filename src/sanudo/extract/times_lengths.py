"""The rules that find lengths of time: "more than an hour", "the past three months", "a ten-year lease", "half a century"."""

from __future__ import annotations

from sanudo.extract.times_grammar import Find, Length, Meaning, Moment, Rule, rule
from sanudo.extract.times_units import (
    PARTS,
    SEASON_UNITS,
    UNCOUNTED,
    is_age,
    is_thing_of_age,
    length_value,
    modifier,
    modifier_declined,
    number_in,
    unit_of,
)
from sanudo.extract.times_words import cues


def _length(find: Find) -> Meaning | None:
    """Read a number of units, with a half or a number of smaller units after it; ages are declined."""
    unit, timed = unit_of(find)
    number = number_in(find)
    one_day = number == 1 and unit == "D" and find.word("n").lower() == "one" and find.before() not in cues("spanning")
    if unit == "Q" or one_day or modifier_declined(find) or is_age(find) or (find.has("old") and not is_thing_of_age(find)):
        return None
    unit = "D" if unit in PARTS else unit
    value = length_value(number if not find.has("half") else (number or 0) + 0.5, unit, timed)
    return Length(value=value + _smaller(find, timed), mod=modifier(find))


def _smaller(find: Find, timed: bool) -> str:
    """Return what a number of smaller units adds to a value ("P2Y" and "3M")."""
    if not find.has("n2"):
        return ""
    unit, small_timed = unit_of(find, "u2")
    more = length_value(number_in(find, "n2"), unit, small_timed)
    return more[2:] if timed and small_timed else more[1:]


def _bare(find: Find) -> Meaning | None:
    """Read "weeks" or "years" alone, after a word that asks for a length ("for", "within") or before "of"."""
    unit, timed = unit_of(find)
    asked = find.after() == "of" or find.before() in cues("lasting") or find.has("mod")
    return Length(value=length_value(None, unit, timed)) if asked and not is_age(find) else None


def _one(find: Find) -> Meaning | None:
    """Read "a week", "another hour", "half a century"."""
    unit, timed = unit_of(find)
    if is_age(find) or modifier_declined(find) or find.after() == "-" or unit in UNCOUNTED:
        return None
    return Length(value=length_value(0.5 if find.has("half") else 1, unit, timed), mod=modifier(find))


def _long(find: Find) -> Meaning | None:
    """Read "year-long", "decades-long"."""
    return Length(value=length_value(None if find.word("u").endswith("s") else 1, *unit_of(find)))


def _old(find: Find) -> Meaning | None:
    """Read "a week-old truce"."""
    told = is_thing_of_age(find) and find.before() in ("a", "the", "an", "their", "its", "his", "her")
    return Length(value=length_value(1, *unit_of(find))) if told else None


def _window(find: Find) -> Meaning | None:
    """Read "the past three months", "the next few weeks", "the first two years", "recent years"."""
    unit, timed = unit_of(find)
    bare = not find.has("n")
    if unit in SEASON_UNITS | PARTS or is_age(find):
        return None
    if bare and (unit in UNCOUNTED or find.word("s").lower() in ("next", "upcoming")):
        return None
    return Length(value=length_value(number_in(find), unit, timed), mod="APPROX" if find.has("so") else "")


def _the_years(find: Find) -> Meaning | None:
    """Read "over the years"."""
    return Length(value=length_value(None, *unit_of(find))) if find.before() in ("over", "through", "for") else None


def _full_year(find: Find) -> Meaning | None:
    """Read "the full year" of a report."""
    return Moment(grain="Y", step=0) if find.value("u") == "Y" else None


_AMOUNT = "(?P<n>(COUNT|VAGUE))"
_TAIL = "((dash? long)|(?P<old>dash old)|or so)?"
LENGTHS: tuple[Rule, ...] = (
    rule(f"(?P<mod>ABOUT)? {_AMOUNT} (dash? more|other|trading)? dash? (?P<u>(UNITS|ONE_UNIT|second)) {_TAIL}", _length),
    rule(
        "(?P<mod>ABOUT)? (?P<n>(COUNT|VAGUE|a)) dash? (unit? and) dash? a? dash? (?P<half>half) dash? (?P<u>(UNITS|ONE_UNIT))",
        _length,
    ),
    rule("(?P<n>(COUNT|a)) (?P<u>ANY_UNIT) and a (?P<half>half)", _length),
    rule("(?P<n>COUNT) (?P<u>ANY_UNIT) (and|comma)? (?P<n2>COUNT) (?P<u2>ANY_UNIT)", _length),
    rule("(?P<n>COUNT) (or|to|dash) COUNT dash? (?P<u>(units|clock_units))", _length),
    rule("(?P<mod>ABOUT)? (?P<u>(units|clock_units))", _bare),
    rule("(?P<mod>ABOUT)? (a good?|another) (?P<u>ONE_UNIT) (or so)?", _one),
    rule("a? (?P<half>half) (a|dash)? (?P<u>ONE_UNIT)", _one),
    rule("(?P<half>half) of? a (?P<u>ONE_UNIT)", _one),
    rule("(?P<u>unit) dash old", _old),
    rule("(?P<u>ANY_UNIT) dash long", _long),
    rule(f"(the|these|that|this)? WHICH {_AMOUNT} (more|trading)? dash? (?P<u>UNITS) (?P<so>or so)?", _window),
    rule(f"the (ORDINAL|latest|early)? {_AMOUNT} trading? (?P<u>UNITS)", _window),
    rule("the? (?P<s>(recent|last|next)) (?P<u>UNITS)", _window),
    rule("the (?P<u>(units))", _the_years),
    rule("the good (?P<u>unit)", _full_year),
)
