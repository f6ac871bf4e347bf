"""Words of time: the text as a row of tokens, each with a class ("month", "unit", "ago") written as one character.

The classes of all tokens form a string over which the grammar's patterns run; a word that has nothing to do with time is an
"x". The tables of words, feasts and foreign months stand in `data/`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

OTHER = "x"
BREAK = ";"

_TOKEN = re.compile(
    r"""(?P<iso>(?<![\w.-])\d{4}-[01]\d-[0-3]\d
        (?:[T\ ][0-2]\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z\b|[+-]\d\d:?\d\d\b)?)?(?![\w-]))
      | (?P<numeric>(?<![\w./-])\d{1,2}(?P<cut>[/.-])\d{1,2}(?P=cut)(?:\d{4}|\d\d)(?![\w/-]|\.\d))
      | (?P<yearly>(?<![\w./-])\d{4}[/.]\d{1,2}[/.]\d{1,2}(?![\w/-]|\.\d))
      | (?P<clock>(?<![\w.,:/$£€-])(?:[01]?\d|2[0-4])[:.h][0-5]\d(?::[0-5]\d)?(?![\d%]|[.,:/-]\d))
      | (?P<figures>\d{1,12}(?:,\d{3}){0,6}(?:\.\d{1,6})?)(?P<suffix>(?:st|nd|rd|th|['’]?s)(?!\w))?
      | (?P<word>[^\W\d_]+)
      | (?P<clitic>['’]s?(?!\w))
      | (?P<gap>\n[^\S\n]*\n)
      | (?P<mark>[^\s\w]|_)""",
    re.VERBOSE,
)
_SHORT_DECADE = re.compile(r"['’‘]?(?P<decade>[1-9]0)['’]?s(?!\w)")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words, figures and marks of a text as columns, and their classes as one string (`classes`, see `class_codes`).

    `values` holds what the tables say of a word of time (a month's number, a unit's letter), the figures of a number as
    they stand, and an empty string elsewhere.
    """

    text: str
    start: list[int]
    stop: list[int]
    classes: str
    values: list[str]

    def __len__(self) -> int:
        return len(self.start)

    def word(self, index: int) -> str:
        """Return the text of a token, or an empty string outside the text."""
        return self.text[self.start[index] : self.stop[index]] if 0 <= index < len(self.start) else ""

    def near(self, index: int) -> bool:
        """Tell whether no blank stands between a token and the one before it."""
        return 0 < index < len(self.start) and self.stop[index - 1] == self.start[index]


class _Codes:
    """Characters for class names, dealt out as names turn up in the tables."""

    def __init__(self) -> None:
        self.code = {"other": OTHER, "break": BREAK}

    def __getitem__(self, name: str) -> str:
        return self.code.setdefault(name, chr(0xE000 + len(self.code)))


FIGURES = ("n12", "n24", "n31", "n59", "n99", "year", "figures")
"""Classes of numbers in digits, by the largest number they hold; "year" is a number of four digits from 1000 to 2199."""
MARKS = {",": "comma", "-": "dash", "–": "dash", "—": "dash", "/": "slash", "(": "opening", ")": "closing"}
OTHER_CLASSES = ("iso", "numeric", "clock", "clitic", "holiday", "foreign_month", "q_letter", "h_letter", "era", "oclock")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables: word -> class character and value, first words of feasts -> their names, and the characters of classes."""

    words: dict[str, tuple[str, str]]
    feasts: dict[str, tuple[tuple[str, str], ...]]
    codes: dict[str, str]
    abbreviations: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """Read the tables of words of time."""
    codes = _Codes()
    for name in (*FIGURES, *MARKS.values(), *OTHER_CLASSES, "decade", "ordinal", "meridiem"):
        _ = codes[name]
    words: dict[str, tuple[str, str]] = {}
    for row in table("times_words.tsv"):
        name, value, listed = row
        for word in listed.split():
            words.update(dict.fromkeys(_spellings(word), (codes[name], value)))
    for calendar, month, listed in table("times_foreign_months.tsv"):
        for word in listed.split():
            certain = "" if word.startswith("^^") else "!"
            words[word.lstrip("^")] = (codes["foreign_month"], f"{calendar} {month}{certain}")
    abbreviations = frozenset(word for word, (code, _) in words.items() if code in (codes["short_month"], codes["short_weekday"]))
    return Lexicon(words, _feasts(), codes.code, abbreviations)


def table(name: str) -> Iterator[list[str]]:
    """Yield the rows of a table of this package, without its comments."""
    text = resources.files("sanudo.extract").joinpath("data", name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def cues(name: str) -> frozenset[str]:
    """Return a list of words around time expressions, by its name in `data/times_cues.tsv`."""
    return frozenset(word for row, words in table("times_cues.tsv") if row == name for word in words.split())


def _spellings(word: str) -> tuple[str, ...]:
    """Return the ways a word of the table may be written: ^ with a capital only, ~ in lower case only, else any of three."""
    plain = word.lstrip("^~")
    if word[0] == "^":
        return (plain, plain.upper())
    return (plain,) if word[0] == "~" else (plain, plain.capitalize(), plain.upper())


def _feasts() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the feasts by their first word or figure, longer names first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for rule, names in table("times_holidays.tsv"):
        for name in names.split("; "):
            first = _TOKEN.match(name)
            key = first.group() if first else name
            found.setdefault(key, []).append((name, rule))
    return {key: tuple(sorted(rows, key=lambda row: -len(row[0]))) for key, rows in found.items()}


def read_tokens(text: str) -> Tokens:
    """Return the tokens of a text, in one pass."""
    return _Reader(text).read()


class _Reader:
    """One pass over a text; each kind of token has a method that appends what it is."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lexicon = lexicon()
        self.codes = self.lexicon.codes
        self.start: list[int] = []
        self.stop: list[int] = []
        self.classes: list[str] = []
        self.values: list[str] = []

    def read(self) -> Tokens:
        words, feasts = self.lexicon.words, self.lexicon.feasts
        other, until = (OTHER, ""), 0
        starts, stops, classes, values = self.start.append, self.stop.append, self.classes.append, self.values.append
        for match in _TOKEN.finditer(self.text):
            start, stop = match.span()
            if start < until:
                continue
            kind = match.lastgroup
            if kind == "word":
                word = match.group()
                code, value = words.get(word, other)
                if word in feasts and (feast := self.feast(word, start)):
                    code, value, stop = self.codes["holiday"], feast[1], start + len(feast[0])
                elif word in _LEADS and (found := self.compound(word, start)):
                    code, value, stop = found
                starts(start)
                stops(stop)
                classes(code)
                values(value)
                until = stop
            else:
                until = self.special(match, kind or "")
        return Tokens(self.text, self.start, self.stop, "".join(self.classes), self.values)

    def add(self, start: int, stop: int, code: str, value: str) -> int:
        self.start.append(start)
        self.stop.append(stop)
        self.classes.append(code)
        self.values.append(value)
        return stop

    def feast(self, word: str, start: int) -> tuple[str, str] | None:
        """Return the feast whose name stands here, if it ends with a word."""
        for name, rule in self.lexicon.feasts[word]:
            stop = start + len(name)
            if self.text.startswith(name, start) and not self.text[stop : stop + 1].isalnum():
                return name, rule
        return None

    def compound(self, word: str, start: int) -> tuple[str, str, int] | None:
        """Return class, value and end of what only more than a word can tell: o'clock, p.m., Q3, FY."""
        pattern, name = _LEADS[word]
        match = pattern.match(self.text, start)
        return (self.codes[name], match.group(1).lower(), match.end()) if match else None

    def special(self, match: re.Match[str], kind: str) -> int:
        """Add a token that is no word; return where reading goes on."""
        start, stop = match.span()
        text = match.group()
        if kind in ("figures", "suffix"):
            return self.figures(match)
        if kind == "mark":
            return self.mark(text, start, stop)
        if kind == "gap":
            return self.add(start, stop, BREAK, "")
        kind = "numeric" if kind == "yearly" else kind
        return self.add(start, stop, self.codes[kind], text)

    def mark(self, mark: str, start: int, stop: int) -> int:
        if (
            mark == "."
            and self.stop
            and self.stop[-1] == start
            and self.text[self.start[-1] : start] in self.lexicon.abbreviations
        ):
            self.stop[-1] = stop
            return stop
        if mark in "'’‘" and (short := _SHORT_DECADE.match(self.text, start)):
            return self.add(start, short.end(), self.codes["decade"], "19" + short["decade"][0])
        return self.add(start, stop, self.codes[MARKS[mark]] if mark in MARKS else BREAK if mark in ".!?;:" else OTHER, "")

    def figures(self, match: re.Match[str]) -> int:
        """Add a number, an ordinal ("20th") or a decade ("1990s")."""
        text, suffix = match["figures"], match["suffix"]
        start, stop = match.span()
        if text in self.lexicon.feasts and (feast := self.feast(text, start)):
            return self.add(start, start + len(feast[0]), self.codes["holiday"], feast[1])
        if suffix and suffix[-1] == "s" and suffix != "st" and suffix[-2:] != "ts":
            if text.isdecimal() and text[-1] == "0" and len(text) in (2, 4):
                century = "19" if len(text) == 2 else text[:2]
                return self.add(start, stop, self.codes["decade"], century + text[-2])
            suffix, stop = None, match.end("figures")
        if suffix and text.isdecimal() and len(text) <= 3:
            return self.add(start, stop, self.codes["ordinal"], text)
        return self.add(start, match.end("figures"), self.codes[figure_class(text)], text.replace(",", ""))


def figure_class(text: str) -> str:
    """Return the class of a number written in digits."""
    if not text.isdecimal() or not text.isascii() or len(text) > 4:
        return "figures"
    number = int(text)
    if len(text) == 4:
        return "year" if 1000 <= number < 2200 else "figures"
    if len(text) == 3:
        return "figures"
    for limit, name in ((12, "n12"), (24, "n24"), (31, "n31"), (59, "n59")):
        if number <= limit:
            return name if number or limit > 12 else "n59"
    return "n99"


_LEADS = {
    "o": (re.compile(r"o['’]clock()\b"), "oclock"),
    "a": (re.compile(r"(a)\.m\.?(?!\w)"), "meridiem"),
    "p": (re.compile(r"(p)\.m\.?(?!\w)"), "meridiem"),
    "A": (re.compile(r"(A)\.M\.?(?!\w)"), "meridiem"),
    "P": (re.compile(r"(P)\.M\.?(?!\w)"), "meridiem"),
    "Q": (re.compile(r"Q([1-4])\b"), "q_letter"),
    "H": (re.compile(r"H([12])\b"), "h_letter"),
    "FY": (re.compile(r"FY()(?=\s?\d)"), "fiscal"),
    "B": (re.compile(r"(B)\.C\.?(?:E\.)?(?!\w)"), "era"),
}
