"""The rules that count from a known time: "last week", "this Friday", "three weeks ago", "two days later"."""

from __future__ import annotations

from dataclasses import replace

from sanudo.extract.times_grammar import Find, Length, Meaning, Moment, Rule, Vague, rule
from sanudo.extract.times_units import GRAINS, PARTS, SEASON_UNITS, UNCOUNTED, length_value, number_in, unit_of
from sanudo.extract.times_words import BREAK, cues

_STEPS = {
    "last": (-1, False),
    "past": (-1, False),
    "previous": (-1, True),
    "preceding": (-1, True),
    "that": (0, True),
    "same": (0, True),
    "next": (1, False),
    "coming": (1, False),
    "upcoming": (1, False),
    "following": (1, True),
    "ensuing": (1, True),
}
"""How far each word steps, and whether it counts from the story's time rather than from the day of speaking."""


def _step(find: Find) -> Meaning | None:
    """Read "last week", "this year", "next Friday", "that evening", "the following day"."""
    word = find.word("s").lower()
    step, story = _STEPS.get(word, (0, False))
    story = story or (find.has("the") and word == "next")
    moment = _like(find)
    window = find.text.lower().startswith("the ") and find.before() in ("over", "during", "within") and word in ("last", "next")
    if moment is None or window or (word == "past" and not find.has("this")):
        return None
    if moment.part:
        return replace(moment, shift=(step, "D"), story=story)
    if moment.grain == "D" and moment.weekday is None and not moment.feast and moment.month is None:
        return replace(moment, shift=(step, "D"), story=True) if story or word != "this" else None
    return replace(moment, step=step, story=story)


def _like(find: Find) -> Moment | None:
    """Return the thing among whose likes a step chooses: a weekday, month, feast, part of the day, season or unit."""
    if find.has("w"):
        return Moment(grain="D", weekday=int(find.value("w")))
    if find.has("m"):
        day = find.whole("d")
        return Moment(grain="D" if day else "M", month=int(find.value("m")), day=day)
    if find.has("f"):
        return Moment(grain="D", feast=find.value("f"))
    if find.has("p"):
        return Moment(grain="D", part=find.value("p"))
    unit = find.value("u")
    if unit in SEASON_UNITS:
        return Moment(grain="SEASON", season=unit)
    return Moment(grain=GRAINS[unit]) if unit in GRAINS else None


def _past_unit(find: Find) -> Meaning | None:
    """Read "the past year", "the last hour", "the next decade": a length that ends or begins now; "last year" alone is a date."""
    unit, timed = unit_of(find)
    word = find.word("s").lower()
    if word not in ("past", "last", "next", "coming") or unit in UNCOUNTED or (timed and unit != "H"):
        return None
    return None if word == "next" and unit == "D" else Length(value=length_value(1, unit, timed))


def _the_unit(find: Find) -> Meaning | None:
    """Read "the weekend", "the quarter" of a report, "the year ended ...", and "the month" after "the end of"."""
    unit = find.value("u")
    if find.after() in ("before", "after", "of", "later", "earlier"):
        return None
    if unit == "WE":
        return Moment(grain="WE")
    if unit == "Q":
        told = find.has("fiscal") or find.after() in ("ended", "ending") or find.before() in ("in", "for", "during")
        return _QUARTER if told else None
    bounded = find.before() == "of" and find.before(2) in ("beginning", "start", "end", "middle", "opening", "close")
    told = bounded or (unit == "Y" and (find.has("fiscal") or find.after() in ("ended", "ending")))
    return Moment(grain=unit, step=0) if told and unit in ("D", "W", "M", "Y") else None


_QUARTER = Moment(grain="Q", story=True, step=0)
_QUARTER_BEFORE = Moment(grain="Q", story=True, step=0, shift=(-1, "Y"))


def _latest(find: Find) -> Meaning | None:
    """Read "the latest quarter", "the corresponding period": what a report told of last, or that a year before."""
    return _QUARTER_BEFORE if find.word("s").lower() in ("corresponding", "comparable", "equivalent") else _QUARTER


def _quarter_before(find: Find) -> Meaning | None:
    """Read "last year's quarter", "the year-ago period"; with an ordinal, "the year-ago third quarter"."""
    return Moment(grain="Q", quarter=find.whole("d"), shift=(-1, "Y")) if find.has("d") else _QUARTER_BEFORE


def _in_the_unit(find: Find) -> Meaning | None:
    """Read "later in the day", "early in the year", "late in the evening"."""
    unit = find.value("u")
    if unit in PARTS:
        return Moment(grain="D", part=unit, story=True)
    if unit == "D":
        return Moment(grain="D", shift=(0, "D"), story=True)
    return Moment(grain=unit, step=0, story=True) if unit in ("Y", "M", "W") else None


def _new_unit(find: Find) -> Meaning | None:
    """Read "in the new year"."""
    asked = find.before() in ("in", "by", "before", "for", "until", "from")
    return Moment(grain="Y", step=1) if asked and find.value("u") == "Y" else None


def _ago(find: Find) -> Meaning | None:
    """Read "three weeks ago", "a year earlier", "two days later", "the night before", "weeks later"."""
    way = find.word("way").lower()
    if way in ("before", "after") and not _closed(find):
        return None
    unit, timed = unit_of(find)
    number = 1.0 if not find.has("n") and find.has("the") else number_in(find)
    if number is None:
        return _some_ago(unit, timed, way)
    if number != int(number):
        number, unit = (12 * number, "M") if unit == "Y" else (number, "")
    sign = -1 if way in ("ago", "earlier", "before") else 1
    return _shifted(find, sign * int(number), unit, timed, way not in ("ago", "hence"))


def _shifted(find: Find, count: int, unit: str, timed: bool, story: bool) -> Moment | None:
    if timed:
        return Moment(grain="T" + unit, shift=(count, unit), story=story)
    if unit in PARTS:
        return Moment(grain="D", part=unit, shift=(count, "D"), story=story)
    if unit == "2W":
        count, unit = 2 * count, "W"
    if unit == "W" and not story and not find.has("mod"):
        return Moment(grain="D", shift=(7 * count, "D"))
    return Moment(grain=GRAINS[unit], shift=(count, unit), story=story) if unit in GRAINS else None


def _closed(find: Find) -> bool:
    """Tell whether what follows cannot be what "before" or "after" governs."""
    return not find.after() or find.after() in cues("closed") or find.tokens.classes[find.last] == BREAK


def _some_ago(unit: str, timed: bool, way: str) -> Meaning | None:
    """Return the meaning of an unknown number of units ago or later: the story's time, as coarse as the next unit."""
    if way == "ago" and not timed:
        return Vague(value="PAST_REF")
    if timed:
        return Moment(grain="T" + unit, shift=(0, "H"), story=way != "ago")
    grain = {"D": "M", "W": "M", "2W": "M", "M": "Y", "Y": "Y"}.get(unit)
    return Moment(grain=grain, step=0, story=True) if grain else None


def _from_now(find: Find) -> Meaning | None:
    """Read "two weeks from now"."""
    unit, timed = unit_of(find)
    number = number_in(find)
    if timed or number is None or number != int(number) or unit not in GRAINS:
        return Vague(value="FUTURE_REF")
    return _shifted(find, int(number), unit, timed, False)


def _year_ago(find: Find) -> Meaning | None:
    """Read "year-ago", "year-earlier" before a noun."""
    unit = find.value("u")
    return Moment(grain=unit, shift=(-1, unit)) if unit in ("Y", "M", "W", "Q", "D") else None


_LIKE = "(?P<u>(unit|weekend|quarter|season|soft_season))"
_AMOUNT = "(?P<n>(COUNT|VAGUE|a))"
STEPS: tuple[Rule, ...] = (
    rule(f"the? (?P<s>(last|next|that|current|this)) fiscal? {_LIKE}", _step),
    rule(f"(?P<the>the) (?P<s>(next|previous|following|same)) {_LIKE}", _step),
    rule(f"(?P<this>this) (?P<s>last) {_LIKE}", _step),
    rule("(?P<this>this)? (?P<s>(last|next|this|that)) (?P<w>weekday)", _step),
    rule("(?P<the>the) (?P<s>(following|next|previous|same)) ((?P<w>weekday)|(?P<m>(month|soft_month)))", _step),
    rule("(?P<this>this)? (?P<s>(last|next|this|that)) (?P<m>MONTH) (?P<d>(n12|n24|n31))?", _step),
    rule("(?P<s>(last|next|this|that)) (?P<f>holiday)", _step),
    rule("(?P<the>the)? (?P<s>(last|this|that|same|next)) (?P<p>(part|short_part))", _step),
    rule("the (?P<s>(following|previous|same)) (?P<p>part)", _step),
    rule("the (?P<fiscal>fiscal)? (?P<u>(unit|quarter|weekend))", _the_unit),
    rule("(earlier|later|early|late) (in|on)? the (?P<u>(unit|part))", _in_the_unit),
    rule("the new (?P<u>unit)", _new_unit),
    rule("the (?P<s>last) (?P<u>ONE_UNIT)", _past_unit),
    rule("the (?P<s>next) (?P<u>ONE_UNIT) (or so)?", _past_unit),
    rule("the? (?P<s>(latest|corresponding)) fiscal? (quarter|period)", _latest),
    rule("the? (?P<s>corresponding) (quarter|period) (a unit (ago|earlier)|last unit)", _latest),
    rule("last unit clitic (quarter|period)", _quarter_before),
    rule("the quarter a unit (ago|earlier)", _quarter_before),
    rule("the? unit dash (ago|earlier) (?P<d>ORDINAL)? (quarter|period)", _quarter_before),
    rule("the (?P<y>year) (quarter|period)", lambda find: Moment(grain="Y", year=find.whole("y"))),
    rule(f"{_AMOUNT} dash? (?P<u>(ANY_UNIT|second|part|parts|weekend|weekends|quarter)) (?P<way>WAY)", _ago),
    rule(f"(?P<mod>ABOUT) {_AMOUNT} (?P<u>ANY_UNIT) (?P<way>ago)", _ago),
    rule("(?P<the>the) (?P<u>(unit|part|weekend)) (?P<way>(before|after|earlier))", _ago),
    rule("(?P<u>(units|clock_units)) (?P<way>(ago|earlier|later|afterwards))", _ago),
    rule(f"{_AMOUNT} (?P<u>ANY_UNIT) from now", _from_now),
    rule("(?P<u>unit) dash (ago|earlier)", _year_ago),
)
