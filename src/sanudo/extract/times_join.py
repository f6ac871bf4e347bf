"""Putting neighbours together: "10 p.m." and "Wednesday", "the end of" and "1990", "October" and "last year"."""

from __future__ import annotations

from dataclasses import replace

from sanudo.extract.times_grammar import Atom, Edge, Meaning, Moment, Range, Recurrence, between, join
from sanudo.extract.times_words import Tokens

_CLOCK_GAPS = frozenset(("", ",", "on", ", on", "at", ", at", "the", "on the", ", the", "in the"))
_CLOCK_AFTER = frozenset(("", "at", ",", ", at"))
_DATE_GAPS = frozenset(("", ",", "the", ", the", "(", "on"))
_PART_GAPS = frozenset(("", "of", "on", ",", "in the"))
_YEAR_GAPS = frozenset(("", ",", "of", "in", "’s", "'s", "'", "’"))


def joined(tokens: Tokens, atoms: list[Atom]) -> list[Atom]:
    """Return the atoms with neighbours that belong together made one, ranges split, and edges that bound nothing dropped."""
    found: list[Atom] = []
    for atom in split(atoms):
        while found and (one := _pair(tokens, found[-1], atom)) is not None:
            found.pop()
            atom = one
        found.append(atom)
    return [atom for atom in found if not isinstance(atom.meaning, Edge)]


def split(atoms: list[Atom]) -> list[Atom]:
    """Return the atoms with each range of two moments as two."""
    parts: list[Atom] = []
    for atom in atoms:
        if isinstance(atom.meaning, Range):
            first, last = atom.meaning.cut
            parts += [Atom(atom.first, first, atom.meaning.first), Atom(last, atom.last, atom.meaning.last)]
        else:
            parts.append(atom)
    return parts


def _pair(tokens: Tokens, left: Atom, right: Atom) -> Atom | None:
    """Return one atom for two that belong together, else None."""
    if right.first - left.last > 3 or right.first < left.last:
        return None
    gap = between(tokens, left, right)
    if isinstance(left.meaning, Edge):
        meaning: Meaning | None = _edged(left.meaning, right.meaning, gap)
    elif isinstance(left.meaning, Moment) and isinstance(right.meaning, Moment):
        meaning = _moments(left.meaning, right.meaning, gap)
    elif isinstance(left.meaning, Recurrence) and isinstance(right.meaning, Moment) and right.meaning.part and gap == "":
        meaning = left.meaning
    else:
        meaning = None
    return None if meaning is None else join(left, right, meaning)


def _edged(edge: Edge, meaning: Meaning, gap: str) -> Meaning | None:
    """Return what "early", "the end of" and the like bound; before a bare weekday they are no part of the expression."""
    if not isinstance(meaning, Moment) or gap not in ("", "the", "-"):
        return None
    if edge.mod == "HOURS":
        return replace(meaning, part="NI", vague=False) if meaning.grain == "D" else None
    if edge.mod == "SAME":
        return (
            replace(meaning, vague=False)
            if meaning.weekday is None
            and not meaning.clock
            and (meaning.step == 0 or (meaning.shift is not None and meaning.shift[0] == 0))
            else None
        )
    if meaning.grain in ("H", "T"):
        return None
    if meaning.weekday is not None or meaning.feast:
        return None
    return replace(meaning, mod=edge.mod, vague=False)


def _moments(left: Moment, right: Moment, gap: str) -> Moment | None:
    """Return one moment for a day and its time, a weekday and its date or week, a month and its year."""
    for one, other, gaps in ((left, right, _CLOCK_GAPS), (right, left, _CLOCK_AFTER)):
        if one.clock and one.grain in ("H", "T") and _is_day(other) and not other.clock and gap in gaps:
            return replace(other, grain="D", clock=_noon(one, other), zone=one.zone, vague=False)
    if _is_day(left) and _is_bare_part(right) and gap in ("", "-", "in the"):
        return replace(left, part=right.part, clock=_noon(left, right), vague=False)
    if _is_bare_part(left) and _is_day(right) and not right.timed and gap in _PART_GAPS:
        return replace(right, part=left.part, vague=False)
    if left.weekday is not None and left.step is None:
        if right.grain == "D" and right.day is not None and gap in _DATE_GAPS:
            return replace(right, vague=False, part=left.part or right.part, clock=left.clock or right.clock)
        if right.grain == "W" and right.step is not None and gap in ("", "of"):
            return replace(left, shift=(right.step, "W"), story=right.story)
    return _within_year(left, right, gap)


def _noon(clock: Moment, day: Moment) -> str:
    """Return the clock of a moment, in the afternoon if "ten o'clock" stands beside "Monday night"."""
    if clock.clock and day.part in ("AF", "EV", "NI") and clock.clock < "12:00" and (day.part != "NI" or clock.clock > "05:00"):
        return f"{int(clock.clock[:2]) + 12}{clock.clock[2:]}"
    return clock.clock


def _is_day(moment: Moment) -> bool:
    if moment.grain != "D" or moment.value:
        return False
    return moment.weekday is not None or moment.day is not None or bool(moment.feast) or moment.shift is not None


def _is_bare_part(moment: Moment) -> bool:
    return bool(moment.part) and moment.story and moment.shift is None and moment.weekday is None and moment.day is None


def _within_year(left: Moment, right: Moment, gap: str) -> Moment | None:
    """Return "October last year", "this year's third quarter", "Thanksgiving 2019", "the spring of next year"."""
    for one, year in ((left, right), (right, left)):
        if not _is_year(year) or one.year is not None or one.step is not None or one.shift is not None or gap not in _YEAR_GAPS:
            continue
        if one is right and "s" not in gap and gap != "":
            continue
        if one is right and one.grain not in ("Q", "HALF", "SEASON", "D"):
            continue
        if one.month is not None or one.quarter or one.half or one.season or one.feast:
            shift = year.shift or (None if year.step is None else (year.step, "Y"))
            return replace(one, year=year.year, shift=shift, story=year.story, vague=False)
    return None


def _is_year(moment: Moment) -> bool:
    return moment.grain == "Y" and not moment.mod and not moment.value and (moment.year is not None or moment.step is not None)
