"""The machinery of the grammar: what a time expression may mean before it is resolved, and how rules find one.

A rule is a pattern over classes of words (`times_words`) and a function that makes a meaning of a match. At every place the
longest match wins; then neighbours that belong together ("10 p.m." and "Wednesday", "October" and "next year") are joined.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from sanudo.extract.times_words import Tokens, lexicon

Unit = str
"""A letter of TimeML's durations (Y, M, W, D, H ...) or a grain of the calendar beside them: Q, HALF, SEASON, WE, DE, CE."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A point or stretch of the calendar as far as the words go; what is None is left to the narrative.

    `step` chooses among like things: -1 the last, 0 this, 1 the next; `shift` moves by an amount of a unit; both count
    from the day of speaking, or, if `story` is set, from the time told of last. `clock` is "HH:MM", `part` TimeML's part
    of the day. `value` is filled where the words leave nothing open.
    """

    grain: Unit = "D"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str = ""
    feast: str = ""
    step: int | None = None
    shift: tuple[int, Unit] | None = None
    story: bool = False
    clock: str = ""
    part: str = ""
    zone: str = ""
    mod: str = ""
    value: str = ""
    vague: bool = False

    @property
    def timed(self) -> bool:
        """Tell whether the moment has a time of day."""
        return bool(self.clock or self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """A duration, its value in TimeML's terms."""

    value: str
    mod: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """A set of times: "every Monday", "daily"."""

    value: str
    quant: str = ""
    freq: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vague:
    """A word for now, some time past, or some time to come; `doubtful` if it is a time only where the encoder says so."""

    value: str
    doubtful: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """The beginning, middle or end of what follows ("the end of", "early")."""

    mod: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Two moments that share words: "May 13-14", "1 to 5 February"."""

    first: Moment
    last: Moment
    cut: tuple[int, int]
    """The tokens at which the first ends and the last begins."""


Meaning = Moment | Length | Recurrence | Vague | Edge | Range


@dataclass(frozen=True, slots=True)
class Atom:
    """A meaning and the tokens it stands on, half-open; `stop` is where its text ends if not with the last token."""

    first: int
    last: int
    meaning: Meaning
    stop: int | None = None

    def span(self, tokens: Tokens) -> tuple[int, int]:
        """Return the offsets of the atom's text."""
        return tokens.start[self.first], tokens.stop[self.last - 1] if self.stop is None else self.stop


class Find:
    """A match of a rule: the words it stands on and those around it."""

    def __init__(self, tokens: Tokens, match: re.Match[str]) -> None:
        self.tokens = tokens
        self.match = match
        self.first, self.last = match.span()

    def span(self, name: str) -> tuple[int, int]:
        """Return the tokens of a named part; (-1, -1) where the rule has none of that name or it did not match."""
        return self.match.span(name) if name in self.match.re.groupindex else (-1, -1)

    def has(self, name: str) -> bool:
        """Tell whether a named part is there."""
        return self.span(name)[0] >= 0

    def value(self, name: str) -> str:
        """Return what the table says of the first word of a named part; empty where the part is missing."""
        index = self.span(name)[0]
        return self.tokens.values[index] if index >= 0 else ""

    def word(self, name: str) -> str:
        """Return the first word of a named part as written."""
        return self.tokens.word(self.span(name)[0])

    def number(self, name: str) -> float | None:
        """Return the number that a named part spells, in figures or words."""
        first, last = self.span(name)
        return number_of(self.tokens, first, last) if first >= 0 else None

    def whole(self, name: str) -> int | None:
        """Return the whole number that a named part spells."""
        number = self.number(name)
        return int(number) if number is not None and number == int(number) else None

    def before(self, count: int = 1) -> str:
        """Return the word some tokens before the match, in lower case."""
        return self.tokens.word(self.first - count).lower()

    def after(self, count: int = 1) -> str:
        """Return the word some tokens after the match, in lower case."""
        return self.tokens.word(self.last + count - 1).lower()

    @cached_property
    def text(self) -> str:
        """Return the matched text."""
        return self.tokens.text[self.tokens.start[self.first] : self.tokens.stop[self.last - 1]]


def number_of(tokens: Tokens, first: int, last: int) -> float | None:
    """Return the number that some tokens spell: "21", "1,500", "two and a half" without its half, "ninety-one"."""
    total = current = 0.0
    seen = False
    for value in tokens.values[first:last]:
        if not re.fullmatch(r"\d+(?:\.\d+)?", value):
            continue
        number, seen = float(value), True
        if number in (100, 1000) and not tokens.word(first)[0].isdigit():
            current = (current or 1) * number
            if number == 1000:
                total, current = total + current, 0.0
        else:
            current += number
    return total + current if seen else None


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over word classes and what makes a meaning of its matches; None declines."""

    pattern: re.Pattern[str]
    build: Callable[[Find], Meaning | None]


MACROS = {
    "MONTH": "(month|soft_month|short_month)",
    "WEEKDAY": "(weekday|short_weekday)",
    "DAY": "(tens dash? (ordinal|second)|n12|n24|n31|ordinal|second)",
    "ORDINAL": "(tens dash? (ordinal|second)|ordinal|second)",
    "FIGURE": "(n12|n24|n31|n59|n99|year|figures)",
    "SPELLED": "(a? (hundred|dozen)|(number|tens) (dash? (number|hundred|thousand|and (?=number|tens))){0,4})",
    "COUNT": "(FIGURE|SPELLED|half a dozen)",
    "VAGUE": "(a? several|a? good? several|a? couple of?|dozens of)",
    "HOUR": "(n12|n24|number)",
    "UNIT": "(unit|clock_unit|second|weekend|quarter|season|soft_season)",
    "UNITS": "(units|clock_units|parts|weekends|quarters|seasons)",
    "ONE_UNIT": "(unit|clock_unit)",
    "ANY_UNIT": "(units|unit|clock_units|clock_unit)",
    "WAY": "(ago|earlier|later|before|after|afterwards|hence)",
    "WHICH": "(last|next|recent|current|following|previous)",
    "ABOUT": "(no? more than|no? less than|at least|at most|up to|exactly? over|exactly? under|nearly|about)",
}


def rule(pattern: str, build: Callable[[Find], Meaning | None]) -> Rule:
    """Return a rule; words of the pattern in lower case are classes of words, in capitals macros."""
    return Rule(re.compile(_expand(pattern)), build)


def _expand(pattern: str) -> str:
    codes = lexicon().codes

    def replaced(match: re.Match[str]) -> str:
        word = match.group()
        if word.startswith(("?", "{")):
            return word
        return "(?:" + _expand(MACROS[word]) + ")" if word.isupper() else codes[word]

    opened = re.sub(r"\((?!\?)", "(?:", pattern)
    return re.sub(r"\?P<\w+>|\?[:=!]|\{[\d,]+\}|[A-Za-z_]\w*", replaced, opened).replace(" ", "")


IDLE = (
    "other",
    "break",
    "comma",
    "dash",
    "slash",
    "opening",
    "closing",
    "of",
    "and",
    "or",
    "to",
    "in",
    "on",
    "by",
    "since",
    "during",
)
"""Classes of words with which no rule begins: most words of a text, passed over quickly."""


class Grammar:
    """A set of rules, tried at every place where a pattern can begin."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        bare = [re.sub(r"[?]P<[^>]+>", "?:", each.pattern.pattern) for each in self.rules]
        idle = "".join(lexicon().codes[name] for name in IDLE)
        self.any = re.compile(f"(?=[^{re.escape(idle)}])(?:{'|'.join(f'(?:{each})' for each in bare)})")

    def atoms(self, tokens: Tokens) -> list[Atom]:
        """Return the atoms of a text, left to right, never overlapping."""
        found: list[Atom] = []
        position, search = 0, self.any.search
        while match := search(tokens.classes, position):
            atom = self._longest(tokens, match.start())
            if atom is None:
                position = match.start() + 1
            else:
                found.append(atom)
                position = atom.last
        return found

    def _longest(self, tokens: Tokens, start: int) -> Atom | None:
        """Return the atom of the longest match at a place that its rule accepts."""
        matches = [(match, each) for each in self.rules if (match := each.pattern.match(tokens.classes, start))]
        for match, each in sorted(matches, key=lambda pair: -pair[0].end()):
            if match.end() > start and (meaning := each.build(Find(tokens, match))) is not None:
                return Atom(start, match.end(), meaning)
        return None


def between(tokens: Tokens, left: Atom, right: Atom) -> str:
    """Return the words between two atoms in lower case, joined by blanks; marks count as words."""
    return " ".join(tokens.word(index).lower() for index in range(left.last, right.first))


def join(left: Atom, right: Atom, meaning: Meaning) -> Atom:
    """Return one atom in the place of two."""
    return Atom(left.first, right.last, meaning, right.stop)
