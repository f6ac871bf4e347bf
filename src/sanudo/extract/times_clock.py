"""The rules that find times of day and the words for today, and the edges of what follows them ("early", "the end of")."""

from __future__ import annotations

import re

from sanudo.extract.times_grammar import Edge, Find, Meaning, Moment, Rule, rule
from sanudo.extract.times_words import cues


def clock_of(words: str, half: str = "") -> str | None:
    """Return HH:MM of a time of day ("10", "10:30", "17h30") in the first ("a") or second ("p") half of the day, where told.

    >>> clock_of("10.30", "p"), clock_of("12", "a"), clock_of("14h05"), clock_of("25")
    ('22:30', '00:00', '14:05', None)
    """
    hour, _, minute = re.sub("[.h]", ":", words).partition(":")
    number = int(hour)
    if half and 1 <= number <= 12:
        number = number % 12 + (12 if half == "p" else 0)
    return f"{number:02d}:{minute[:2] or '00'}" if number < 24 or (number == 24 and minute[:2] in ("", "00")) else None


def _half_of_day(find: Find) -> str:
    """Return the half of the day that "p.m." or "in the evening" gives; empty where neither stands there."""
    part = find.value("part")
    return find.value("half") or (("a" if part == "MO" else "p") if part else "")


def _hour(find: Find) -> Meaning | None:
    """Read "10 p.m.", "ten o'clock", "6 in the morning"."""
    hour = find.whole("h")
    clock = clock_of(str(hour), _half_of_day(find)) if hour and (hour <= 12 or not find.has("half")) else None
    return Moment(grain="H", clock=clock, zone=find.value("zone")) if clock else None


def _clock(find: Find) -> Meaning | None:
    """Read "10:30 p.m.", "17:00 GMT"; without a word that asks for a time only if the encoder says so, and never "3.50"."""
    words = find.value("c")
    told = (
        find.has("half")
        or find.has("zone")
        or find.has("part")
        or find.before() in ("at", "by", "until", "from", "since", "around", "to")
    )
    if ("." in words and not told) or find.after() in ("million", "billion", "percent", "per", "%", "metres", "meters"):
        return None
    clock = clock_of(words, _half_of_day(find))
    return Moment(grain="T", clock=clock, zone=find.value("zone"), vague=not told) if clock else None


def _military(find: Find) -> Meaning | None:
    """Read "1700 GMT"."""
    words = find.word("y")
    if not re.fullmatch(r"[01]\d[0-5]\d|2[0-3][0-5]\d", words):
        return None
    return Moment(grain="T", clock=f"{words[:2]}:{words[2:]}", zone=find.value("zone"))


def _noon(find: Find) -> Meaning | None:
    return Moment(grain="T", clock="12:00" if find.has("noon") else "24:00", zone=find.value("zone"))


def _day_word(find: Find) -> Meaning | None:
    """Read "today", "yesterday morning", "tonight", "overnight"."""
    if find.has("w"):
        return Moment(grain="D", shift=(int(find.value("w")), "D"), part=find.value("part"))
    return Moment(grain="D", shift=(0, "D"), part="NI")


def _part(find: Find) -> Meaning | None:
    """Read "the evening", "dawn", "morning" after a word that asks for a time; the day is that of the story."""
    if find.after() == "-":
        return None
    asked = find.before() in cues("asking") or find.before() in ("at", "towards", "toward", "around", "on", "every")
    told = find.has("the") or find.has("short") or find.before() in ("mid", "late", "early", "on")
    return Moment(grain="D", part=find.value("p"), story=True, vague=not (asked and told))


CLOCK: tuple[Rule, ...] = (
    rule("(?P<h>(n12|number)) (?P<half>meridiem) (?P<zone>zone)?", _hour),
    rule("(?P<h>HOUR) oclock ((in the|in|at)? (?P<part>part))? (?P<zone>zone)?", _hour),
    rule("(?P<h>n12) in the (?P<part>part)", _hour),
    rule("(?P<c>clock) oclock? (?P<half>meridiem)? (?P<zone>zone)?", _clock),
    rule("(?P<c>clock) in the (?P<part>part)", _clock),
    rule("(?P<y>(year|n59|figures)) (?P<zone>zone)", _military),
    rule("((?P<noon>noon)|midnight) (?P<zone>zone)?", _noon),
    rule("(?P<w>day_word) (?P<part>part)?", _day_word),
    rule("(tonight|overnight)", _day_word),
    rule("(?P<the>the)? (?P<p>(part|(?P<short>short_part)))", _part),
)


def _edge(find: Find) -> Meaning | None:
    return Edge(mod=find.value("e"))


def _early_hours(find: Find) -> Meaning | None:
    """Read "the early hours of"."""
    return Edge(mod="HOURS") if find.value("u") == "H" else None


EDGES: tuple[Rule, ...] = (
    rule("(?P<e>(early|late|mid)) dash?", _edge),
    rule("the (?P<e>(early|late|mid)) (?=(month|season|soft_season|part|decade|unit|year))", _edge),
    rule("(?P<e>(earlier|later)) (?=(this|that|same|day_word))", lambda find: Edge(mod="SAME")),
    rule("the? (?P<e>(begin|middle|end)) of", _edge),
    rule("the? early (?P<u>clock_units) of", _early_hours),
)
