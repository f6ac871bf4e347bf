"""The lines above an article's text, each taken apart: the days it names, its pieces, whether it is byline, dateline or kicker.

Which of the lines is the title and which piece names the outlet is decided by `sanudo.text.masthead` with learned weights.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from sanudo.text.dates import DateHints, FoundDate, find_dates
from sanudo.text.names import by_within, introduced, introduction, people, person_in_capitals
from sanudo.text.parts import is_slug
from sanudo.text.shape import Line
from sanudo.types import BlockKind

SEPARATOR = re.compile(r"\s*[|·•★▪~]\s*|\s+::\s+|\s+[*»›>/]\s+|\s+[–—]\s*|\s{2,}|\t|\s-\s|;\s|\.\s+(?=[Bb]y\s)")
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_BEFORE_DATE = re.compile(
    rf"(?:\(?\s*(?:{WEEKDAY},?|first\s+published|published|updated|posted|last\s+updated|transmitted|"
    rf"broadcast|modified|as\s+of|at|on|:)\s*:?)+$",
    re.IGNORECASE,
)
_AFTER_DATE = re.compile(
    rf"^(?:[\s,(]*(?:{WEEKDAY}|at|\d{{1,2}}[:.h]\d\d(?::\d\d)?|[ap]\.?m\b\.?|[A-Z]{{2,4}}\b(?!\s[a-z])|"
    rf"\d{{1,2}}\s?[ap]\.?m\b\.?|[),-]))+"
)
_NOISE = re.compile(
    r"""\b(?:last\s+)?(?:published|updated|posted|modified)\b:?\s*(?=\d|$)
      | \b\d{1,2}[:.h]\d\d\b(?::\d\d)?\s*(?:[ap]\.?m\b\.?)?\s*(?:[A-Z]{2,4}\b)? | \b\d{1,2}\s?[ap]\.?m\b\.?
        | \b\d{4}\s?(?:GMT|EST|EDT|UTC)\b
      | \b(?:no|nr|vol|issue|page)\.?\s?\d[\d,]* | [$€£¥]?\d+(?:[.,]\d+)?\s?(?:p|c|d|¢|drs|fcfa|ksh|cents)\b | (?:ksh
        |rs\.?)\s?\d+ | \b\d+\ comments?\b""",
    re.VERBOSE | re.IGNORECASE,
)
LOGO = re.compile(r"^(?P<outlet>.{2,50}?)\s+logo\b\s*(?:(?P=outlet))?\s*", re.IGNORECASE)
KICKERS = frozenset(
    word.strip()
    for word in """analysis|opinion|comment|explainer|live|exclusive|world|politics|nation|national|international|regional
    |business|news|world news|breaking|breaking news|africa|asia|europe|editorial|feature|features|interview
    |sport|sports|books|markets|foreign desk|commodities desk|world affairs|letter|dispatch|profile|obituary
    |review|culture|society|media release|press release|media alert|for immediate release|special report
    |transcript|column|perspective|investigation|in depth|long read|the big read|updated|video|watch|science
    |health|technology|economy|us|u.s.|uk|middle east|americas|latin america|asia pacific|climate|environment
    |energy|security|defence|defense|home|english edition|weekend|global|top stories|op-ed|viewpoint|briefing
    |fact check|staff reporter|staff""".split("|")
)
_ROLE_LINE = re.compile(
    r"""^\W*(?:(?:from|by)\s+)?(?:our|a|the)?\s*(?:\w+\s){0,3}?(?:staff|own|special)?\s*
        (?:reporters?|correspondents?|staff|writers?|agencies|wire\ reports|desk)(?:\s+(?:writers?|reporters?))?\W*$
      | ^\W*(?:with|and)\s+agenc | ^\W*(?:by\s+)?our\s+correspondent\b.{0,50}$""",
    re.IGNORECASE | re.VERBOSE,
)
_BY_TEAM = re.compile(
    r"^\W*[Bb]y:?\s+(?!our\b|Our\b|a\b|the\b|staff\b|"
    r"Staff\b)(?P<team>[A-Z][\w'’&-]*(?:\s+(?:[A-Z][\w'’&-]*|staff|team|desk|correspondents?)){1,4})\W*$"
)


@dataclass(slots=True)
class HeadLine:
    """A line above the text: the days it names, what is left of it in pieces, and the role it is given.

    `parts` are the pieces and what stands in them between commas and full stops, `keys` the same for comparing.
    """

    line: Line
    dates: list[FoundDate] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    parts: tuple[str, ...] = ()
    keys: frozenset[str] = frozenset()
    kind: BlockKind | None = None
    reason: str = ""
    names: tuple[str, ...] = ()

    def mark(self, kind: BlockKind, reason: str, names: tuple[str, ...] = ()) -> None:
        """Give the line a role."""
        self.kind, self.reason, self.names = kind, reason, names


def look(line: Line, hints: DateHints) -> HeadLine:
    """Take a line apart: its dates, and the pieces between its bars, dots, dashes and wide spaces."""
    if len(line.text) > 260:
        return HeadLine(line)
    dates = find_dates(line.text, hints)
    rest = line.text
    for date in reversed(dates):
        rest = f"{_BEFORE_DATE.sub('', rest[: date.start])}  {_AFTER_DATE.sub('', rest[date.stop :])}"
    if dates:
        rest = _NOISE.sub("  ", rest)
    logo = LOGO.match(rest)
    parts = [logo["outlet"], rest[logo.end() :]] if logo else [rest]
    pieces = [trim(piece) for part in parts for piece in SEPARATOR.split(part)]
    pieces = [piece for piece in pieces if piece]
    names = _named_parts(line, pieces)
    return HeadLine(line, dates, pieces, names, frozenset(map(bare, names)))


def trim(text: str) -> str:
    """Return a text without the white space, bars and stops around it."""
    return text.strip(" \t,;:.|/·•*»›–—-[]★")


def bare(name: str) -> str:
    """Return a name for comparing: lower case, letters and digits only, without "the"."""
    name = name.strip().lower()
    return _NOT_WORD.sub("", name[4:] if name.startswith("the ") else name)


_NOT_WORD = re.compile(r"\W+")


def mark_bylines(heads: Sequence[HeadLine], free: Sequence[bool]) -> None:
    """Mark the lines that introduce or are nothing but names of writers."""
    for number, head in enumerate(heads):
        text = head.line.text
        if not free[number] or len(text) > 220:
            continue
        for date in reversed(head.dates):
            text = f"{text[: date.start]}  {text[date.stop :]}"
        start = introduction(text)
        names = introduced(text[start.end() :]) if start else ()
        team = _BY_TEAM.match(text) if start and not names else None
        within = by_within(text) if head.dates or (len(text) < 110 and not text.endswith((".", "?"))) else None
        if start and (names or team or _ROLE_LINE.match(text)):
            head.mark("byline", "introduced as a byline", names or ((" ".join(team["team"].split()),) if team else ()))
        elif within and introduced(text[within.end() :]):
            head.mark("byline", "names its writers", introduced(text[within.end() :]))
        elif _ROLE_LINE.match(text):
            head.mark("byline", "names no writer")
        else:
            if [each.line.text for each in heads].count(head.line.text) > 1:
                continue  # a name in a list, or of a section
            last = number + 1 == len(heads) or bool(heads[number + 1].dates)
            titled = any(len(each.line.words) > 3 for each in heads[:number])
            _mark_bare_names(head, number, capitals=titled and (last or bool(head.dates)))


_SECTION = re.compile(r"^[^\W\d_][\w&-]+\.\s+(?=[^\W\d_a-z])")


def _mark_bare_names(head: HeadLine, number: int, *, capitals: bool) -> None:
    """Take a line, or a piece of a line with a date, for a byline if it is nothing but names.

    `capitals` tells that names in capitals count too: below a title, beside a date or just above the text.
    """
    pieces = head.pieces if head.dates or len(head.pieces) > 1 else [trim(head.line.text)]
    opens = len(pieces) > 1 and pieces[0].lower() in KICKERS
    if not head.dates and ((number == 0 and not opens) or len(head.pieces) > 3):
        return
    for piece in pieces:
        names = people(piece, sure=False) or (people(_SECTION.sub("", piece), sure=False) if head.dates else ())
        name = person_in_capitals(piece) if capitals and not names and (not head.dates or len(pieces) > 1) else None
        if names or name:
            head.mark("byline", "nothing but names", names or (str(name),))
            return


def mark_datelines(heads: Sequence[HeadLine], free: Sequence[bool]) -> None:
    """Mark the lines that name a day and little else."""
    for number, head in enumerate(heads):
        short = sum(len(piece.split()) for piece in head.pieces) <= 12 and not head.line.text.endswith("?")
        if free[number] and head.kind is None and head.dates and short:
            head.mark("dateline", "names the day")


def mark_kickers(heads: Sequence[HeadLine], free: Sequence[bool], outlet: str | None) -> None:
    """Mark the lines that name the outlet, a section or the kind of piece, and the working titles of wires."""
    key = bare(outlet) if outlet else ""
    for number, head in enumerate(heads):
        if not free[number] or head.kind:
            continue
        text = trim(head.line.text)
        if key and len(text) < 90 and key in head.keys:
            head.mark("slug", "the outlet's name")
        elif head.pieces and all(piece.lower() in KICKERS for piece in head.pieces):
            head.mark("slug", "section or kind of piece")
        elif is_slug(text):
            head.mark("slug", "working title of a wire")


_TAIL = re.compile(
    r"""\s*\([^()]*\) | \s+(?:in\ english|english\ (?:edition|service|page|desk)|weekend\ edition|(?:staff
          |special)?\s*(?:writers?|correspondents?|reporters?)|staff|live\ desk)$
      | \s\d+(?:\.\d+)?$ | ,?\s+(?:no|vol)\.?(?:\s+\d+)?$""",
    re.IGNORECASE | re.VERBOSE,
)


_SAID_FROM = re.compile(r"^(?:(?:first\s+)?(?:published|appeared)\s+(?:in|by)(?:\s+the)?|from)\s+(?=[A-Z])", re.IGNORECASE)


def _named_parts(line: Line, pieces: Sequence[str]) -> tuple[str, ...]:
    found: list[str] = []
    for piece in dict.fromkeys((trim(line.text), *pieces)):
        for part in (piece, *piece.split(","), *re.split(r"(?<!\b[nN]o)(?<!\b[vV]ol)\.\s|:\s", piece)):
            whole = trim(part)
            if whole.endswith(" Reporter"):  # may be the paper's name or its writer's office
                found.append(whole)
            found.append(_TAIL.sub("", whole).strip())
            said = _SAID_FROM.match(found[-1])
            if said:
                found.append(found[-1][said.end() :])
    return tuple(dict.fromkeys(part for part in found if part))


_UPDATE = re.compile(r"updated|modified", re.IGNORECASE)


def first_date(heads: Sequence[HeadLine]) -> FoundDate | None:
    """Return the day of publication: one not said to be of an update before others, then the first."""
    dates = [
        (bool(_UPDATE.search(head.line.text[: date.start])), number, date)
        for number, head in enumerate(heads)
        for date in head.dates
    ]
    marked = [each for each in dates if heads[each[1]].kind in ("byline", "dateline", "slug", None)]
    best = min(marked or dates, key=lambda each: each[:2], default=None)
    return best[2] if best else None
