"""Flattened text, labelled line by line and never cut: what each line is for, and what the page says of its article.

    text -> lines -> which are residue (learned weights) -> captions, credits, slugs (by form) -> head -> blocks

Every character that is not white space ends up in exactly one block. Nothing is dropped: residue keeps its place and its offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sanudo.text import parts
from sanudo.text.cues import CUES
from sanudo.text.dates import DateHints, FoundDate, Order, date_in_address, find_dates, find_partial
from sanudo.text.masthead import Head, read_head
from sanudo.text.names import introduction, people
from sanudo.text.shape import Line, core, features, lines_of
from sanudo.text.weights import Weights, shipped_weights
from sanudo.types import Block, BlockKind

Role = tuple[BlockKind, str]

CAUTION = 1.25
"""By how much the log-odds of residue are lowered on a page full of furniture: there short lines fall anyway."""

DOUBT = 1.25
"""By how much they are lowered for a line that no wording gives away: a lost line of the article is worse than a kept menu."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """What a text says of itself, and its blocks: sorted, disjoint, over every character that is not white space.

    `published` is an ISO date; `published_note` is filled where it could be read in two ways or was inferred.
    """

    title: str | None
    byline: tuple[str, ...]
    outlet: str | None
    published: str | None
    published_note: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """The lines of a text, for each its role where its form alone tells it, and the odds that it is residue, settled or not."""

    lines: list[Line]
    forms: list[Role | None]
    odds: list[float]
    settled: list[float]


def look(text: str, weights: Weights | None = None) -> Looked:
    """Return what the lines of a text look like; `weights` are the package's own where none are given."""
    lines = lines_of(text)
    forms, odds = line_forms(lines), (weights or shipped_weights()).lines.odds(features(lines))
    return Looked(lines, forms, odds, settled(lines, forms, odds))


def read_lines(
    text: str,
    *,
    order: Order = "auto",
    outlet: str | None = None,
    url: str | None = None,
    weights: Weights | None = None,
    looked: Looked | None = None,
) -> Masthead:
    """Return the masthead and the blocks of a flattened page or a plain article.

    `order` tells how 5/4/2019 is meant; `outlet` and `url` are used where they are known from outside. `weights` are the
    package's own where none are given; `looked`, what its lines look like, spares looking at them again.
    """
    looked = looked or look(text, weights)
    lines, forms = looked.lines, looked.forms
    if not lines:
        return Masthead(None, (), outlet, date_in_address(url), "", ())
    hints = DateHints(order, outlet, url, text)
    weights = weights or shipped_weights()
    residue = weights.lines.residue(looked.settled)
    likely = weights.lines.residue(settled(lines, forms, looked.odds, careful=False))
    first = first_paragraph(lines, residue, forms)
    head = read_head(
        lines[:first], [form is not None for form in forms[:first]], likely[:first], lines[first:], hints, outlet, weights.head
    )
    roles = _roles(lines, forms, residue, head, first)
    date, note = _published(lines, head, first, hints)
    byline = head.byline or _late_byline(lines, forms)
    blocks = tuple(_blocks(lines, roles, first))
    return Masthead(head.title, byline, head.outlet, date, note, blocks)


def line_forms(lines: Sequence[Line]) -> list[Role | None]:
    """Return the roles of the lines whose form alone tells what they are."""
    stamps = sum(parts.clock_stamp(line.text) > 0 for line in lines) >= 2
    comments = parts.comments_start([line.text for line in lines])
    forms = [_form(line, stamps) for line in lines[:comments]]
    for number, (line, caption) in enumerate(pairwise(lines[:comments])):
        if forms[number] is None and (forms[number + 1] or ("",))[0] == "caption" and _is_alt_text(line, caption):
            forms[number] = ("caption", "alt text above its caption")
    return [*forms, *(("promo", "comments of readers") for _ in lines[comments:])]


def _is_alt_text(line: Line, caption: Line) -> bool:
    """Tell whether a line opens a block whose second line is a caption of the same persons or things."""
    named = {word for word in line.words if len(word) > 3}
    return line.gap and not caption.gap and not line.is_prose and not line.cues and len(named & set(caption.words)) > 1


_YEAR_OR_RIGHTS = re.compile(r"(?:©|\(c\)|copyright)\D{0,30}(?:19|20)\d\d|rights reserved", re.IGNORECASE)


def _form(line: Line, stamps: bool) -> Role | None:
    text = line.text
    if len(text) > 700 and not parts.doubled(text):
        return None
    if parts.is_wire_code(text):
        return "legal", "closing code of a wire"
    if parts.is_sign_off(text) or parts.is_reporting_credit(text):
        return "credit", "who reported and edited"
    if parts.is_credit(text) and not _YEAR_OR_RIGHTS.search(text):
        return "credit", "credit of a picture"
    why = parts.caption(text)
    if why and not (line.strong and (_YEAR_OR_RIGHTS.search(text) or "|" in text)):
        return "caption", why
    if stamps and 0 < parts.clock_stamp(text) == len(text):
        return "slug", "clock time of an entry"
    return None


def settled(lines: Sequence[Line], forms: Sequence[Role | None], odds: Sequence[float], *, careful: bool = True) -> list[float]:
    """Return the odds that lines are residue, put right where their form says more: captions, turns of a transcript.

    `careful` lowers them by CAUTION and DOUBT, so that a line is dropped only where the odds are clear.
    """
    caution, doubt = (CAUTION if is_heavy(lines) else 0.0, DOUBT) if careful else (0.0, 0.0)
    transcript = sum(parts.speaker(line.text) > 0 for line in lines) >= 3
    result = []
    for line, form, value in zip(lines, forms, odds, strict=True):
        if form is not None:
            value = 4.0 if form[0] in ("legal", "promo") else 0.0
        elif transcript and parts.speaker(line.text) and not line.strong:
            value = min(value, -2.0)
        result.append(value - (0.0 if form else caution if line.cues else caution + doubt))
    return result


def is_heavy(lines: Sequence[Line]) -> bool:
    """Tell whether a page is mostly furniture: many lines, few of them running text."""
    return len(lines) > 30 and sum(line.is_prose for line in lines) < 0.4 * len(lines)


def first_paragraph(lines: Sequence[Line], residue: Sequence[bool], forms: Sequence[Role | None]) -> int:
    """Return the number of the first line of running text; the lines above it are the head."""
    prose = [line.is_prose and form is None for line, form in zip(lines, forms, strict=True)]
    kept = _start_of_kept(lines, prose, residue)
    start = core(lines, prose)[0] if kept is None else kept
    while start + 1 < len(lines) and (not prose[start] or residue[start]) and True in prose[start + 1 :]:
        start += 1
    if True not in prose:
        longer = [number for number, line in enumerate(lines) if not residue[number] and len(line.text) > 60]
        return longer[0] if longer else min(3, len(lines))
    # what stands just above and reads like the text (a short first sentence, a speaker's turn) belongs to it
    while start > 1 and _opens_text(lines[start - 1]) and forms[start - 1] is None and not residue[start - 1]:
        start -= 1
    return start


def _start_of_kept(lines: Sequence[Line], prose: Sequence[bool], residue: Sequence[bool]) -> int | None:
    """Return where the stretch starts that holds the most running text that is kept, for the least residue; None where none is.

    Short lines that are kept cost nothing: a list may part a text in two.
    """
    best, found, total, start = 0.0, None, 0.0, 0
    for number, line in enumerate(lines):
        if total <= 0:
            total, start = 0.0, number
        total += -30.0 if residue[number] else min(len(line.text), 500) if prose[number] else 0.0
        if total > best:
            best, found = total, start
    while found is not None and not (prose[found] and not residue[found]):
        found += 1
    return found


_SENTENCE = re.compile(r"[a-z]\W?[.!?][\"”’]?$")


def _opens_text(line: Line) -> bool:
    label = parts.speaker(line.text)
    if label and line.text[:label].isupper() and not line.text[label:].isupper() and "." in line.text[label:]:
        return True
    return len(line.words) > 7 and bool(_SENTENCE.search(line.text)) and line.function_share > 0.2 and not introduction(line.text)


# --- roles and blocks


def _roles(lines: Sequence[Line], forms: Sequence[Role | None], residue: Sequence[bool], head: Head, first: int) -> list[Role]:
    roles: list[Role] = []
    for number, line in enumerate(lines):
        form = forms[number] or (head.roles[number] if number < first else None)
        if form and form[0] == "slug" and number < first and (_is_menu(line) or _in_menu(lines, residue, forms, head, number)):
            form = ("nav", "name or section of the site, in its menu")
        if form is not None:
            roles.append(form)
        elif residue[number]:
            roles.append(_residue_role(line, above=number < first))
        else:
            roles.append(("body", "running text" if line.is_prose else "part of the article"))
    return roles


_MENU_PIECE = re.compile(r"\s*[|·•★▪»›~/☰]\s*|\s+[*>–—-]\s+|\s{2,}|\t|\.\s+(?=[^\W\d_a-z])")


def _is_menu(line: Line) -> bool:
    """Tell whether a line that begins with the site's name goes on with its sections: three pieces or more, or a cue."""
    pieces = [piece for piece in _MENU_PIECE.split(line.text) if piece]
    return len(pieces) > 2 or (bool(line.strong) and len(pieces) > 1)


def _in_menu(lines: Sequence[Line], residue: Sequence[bool], forms: Sequence[Role | None], head: Head, number: int) -> bool:
    """Tell whether a line of the head stands in one block with a line of a menu."""

    def is_menu(other: int) -> bool:
        decided = head.roles[other] if other < len(head.roles) else None
        return residue[other] and decided is None and forms[other] is None

    above = number
    while above > 0 and not lines[above].gap:
        above -= 1
        if is_menu(above):
            return True
        if (
            head.roles[above] is not None
            and head.roles[above] != head.roles[number]
            and (head.roles[above] or ("",))[0] != "slug"
        ):
            break
    return number + 1 < len(head.roles) and not lines[number + 1].gap and is_menu(number + 1)


def _residue_role(line: Line, *, above: bool) -> Role:
    cues = [CUES[number] for number in line.cues]
    for kind in ("legal", "promo", "nav"):
        for cue in cues:
            if cue.kind == kind and (cue.strong or len(cues) == 1):
                return cue.kind, cue.name
    return ("nav", "short line of a menu") if above or len(line.text) < 30 else ("promo", "beside or below the article")


def _blocks(lines: Sequence[Line], roles: Sequence[Role], first: int) -> Iterator[Block]:
    stamps = sum(parts.clock_stamp(line.text) > 0 for line in lines) >= 2
    for number, (line, (kind, reason)) in enumerate(zip(lines, roles, strict=True)):
        pieces: Iterator[tuple[int, int, Role]]
        if kind == "body":
            pieces = _body_pieces(line, number <= first + 1, stamps)
        elif kind == "caption":
            pieces = _caption_pieces(line, reason)
        else:
            pieces = iter([(0, len(line.text), (kind, reason))])
        for start, stop, (piece_kind, piece_reason) in pieces:
            yield Block(kind=piece_kind, start=line.start + start, stop=line.start + stop, reason=piece_reason)


def _body_pieces(line: Line, at_start: bool, stamps: bool) -> Iterator[tuple[int, int, Role]]:
    """Yield the parts of a line of the article: clock stamp or dateline, text, and a promotion at its end."""
    text, start, stop = line.text, 0, len(line.text)
    stamp = parts.clock_stamp(text) if stamps else 0
    if 0 < stamp < stop:
        yield 0, stamp, ("slug", "clock time of an entry")
        start = _past_space(text, stamp)
    found = parts.dateline(text) if start == 0 and (at_start or "(" in text[:60] or text[:4].isupper()) else None
    if found:
        end = len(text[: found[0]].rstrip())
        yield 0, end, ("dateline", "place and day before the text")
        start = _past_space(text, end)
    residue = parts.trailing_residue(text)
    if residue is not None and residue > start:
        yield start, len(text[:residue].rstrip()), ("body", "running text")
        yield residue, stop, ("promo", "promotion at the end of a paragraph")
        return
    if start < stop:
        yield start, stop, ("body", "running text" if line.is_prose else "part of the article")


def _caption_pieces(line: Line, reason: str) -> Iterator[tuple[int, int, Role]]:
    """Yield the caption and, where it is printed twice around a credit, the credit and the second copy as blocks of their own."""
    between = parts.doubled(line.text)
    if between is None:
        yield 0, len(line.text), ("caption", reason)
        return
    first, second = between
    yield 0, len(line.text[:first].rstrip()), ("caption", reason)
    start, stop = _past_space(line.text, first), len(line.text[:second].rstrip())
    if start < stop:
        yield start, stop, ("credit", "credit of a picture")
    yield _past_space(line.text, second), len(line.text), ("caption", "the caption again")


def _past_space(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


# --- what else the text says of its article


def _published(lines: Sequence[Line], head: Head, first: int, hints: DateHints) -> tuple[str | None, str]:
    """Return the day of publication: from the head, the dateline, the lines below, the address; a day without year last."""
    if head.published:
        return head.published, head.published_note
    openings = [line.text[:140] for line in lines[first : first + 2]]
    closings = [
        line.text
        for line in lines[-8:]
        if len(line.text) < 160 and (line.cues or parts.is_wire_code(line.text) or "ublished" in line.text)
    ]
    for text in (*(opening for opening in openings if parts.dateline(opening)), *reversed(closings)):
        found = find_dates(text, hints)
        if found:
            return found[0].date, found[0].note
    if hints.url and date_in_address(hints.url):
        return date_in_address(hints.url), ""
    partial = _partial(lines[: first + 2], hints)
    return (partial.date, partial.note) if partial else (None, "")


def _partial(lines: Sequence[Line], hints: DateHints) -> FoundDate | None:
    for line in lines:
        found = parts.dateline(line.text)
        text = line.text[: found[0]] if found else line.text if len(line.text) < 90 else ""
        partial = find_partial(text, hints)
        if partial:
            return partial
    return None


_PRESENTER = re.compile(
    r"(?:PRESENTER|HOST|ANCHOR|MODERATOR|REPORTER|READER|BYLINE)\s*\(([^()]{4,50})\)\s*:|^([A-Z][A-Z.'’ "
    r"-]{4,40}),\s*(?:HOST|BYLINE|ANCHOR)\s*:"
)
_REPORTED_BY = re.compile(r"\b(?:reporting|writing|reported|written)\s+by\s+(.{4,120}?)(?=;|\bediting\b|\)|$)", re.IGNORECASE)
_ON_AIR = re.compile(r"\b(?P<name>(?P<first>[^\W\d_a-z][\w'’-]+)\s[^\W\d_a-z][\w'’-]+)\b(?=.{0,120}?[.?!]\s(?P=first),)")
_CORRESPONDENT = re.compile(r"\b(?:correspondent|reporter)\b[\w\s]{0,40}?\s(?P<name>[^\W\d_a-z][\w'’-]+\s[^\W\d_a-z][\w'’-]+)\b")


def _late_byline(lines: Sequence[Line], forms: Sequence[Role | None]) -> tuple[str, ...]:
    """Return the writers that stand elsewhere than above the text: presenters and reporters of a transcript, a closing credit."""
    found = [
        name
        for line in lines
        for match in _PRESENTER.finditer(line.text[:150])
        for name in people(match.group(1) or match.group(2))
    ]
    labels = {line.text[: parts.speaker(line.text)].rstrip(": ").lower() for line in lines if parts.speaker(line.text)}
    if labels:
        # a reporter has turns of his own and is introduced as one, or called by his first name
        for line in lines:
            named = [match["name"] for form in (_ON_AIR, _CORRESPONDENT) for match in form.finditer(line.text)]
            found += [name for name in named if name.split()[-1].lower() in labels]
    for line, form in zip(lines, forms, strict=True):
        if not found and form and form[0] == "credit":
            for match in _REPORTED_BY.finditer(line.text):
                found += people(match.group(1))
    return tuple(dict.fromkeys(found))
