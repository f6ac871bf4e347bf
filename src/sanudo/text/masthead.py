"""What stands above (and a little below) an article's text: title, writers, outlet, day of publication.

Title and outlet are chosen together, by learned weights of what can be seen of a line and of a name; see `sanudo.text.weights`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sanudo.text.cues import CUES
from sanudo.text.dates import DateHints
from sanudo.text.head import (
    KICKERS,
    LOGO,
    SEPARATOR,
    WEEKDAY,
    HeadLine,
    bare,
    first_date,
    look,
    mark_bylines,
    mark_datelines,
    mark_kickers,
    trim,
)
from sanudo.text.names import introduction, is_person
from sanudo.text.outlets import is_known_outlet
from sanudo.text.owners import cased, could_be_outlet, owners
from sanudo.text.parts import clock_stamp, is_slug, speaker
from sanudo.text.shape import Line
from sanudo.text.weights import HeadWeights
from sanudo.types import BlockKind

_NOUN = (
    r"(?:Advertiser|Advocate|Age|Agency|Argus|Bee|Bell|Bulletin|Chronicles?|Courant|Courier|Courier-Mail|"
    r"Crier|Daily|Dealer|Democrat|Digest|Dispatch|Echo"
    r"|Enquirer|Examiner|Express|FM|Press|Gazette|Globe|Guardian|Hebdo|Herald|Inquirer|Independent|"
    r"Intelligencer|Journal|Ledger|Letter|Mail|Mercury|Messenger"
    r"|Metro|Minute|Mirror|Monitor|Network|News|Newslink|Newswire|Notebook|Now|Observer|Online|Outlook|"
    r"Pioneer|Post|Quarterly|Record|Recorder|Register"
    r"|Report|Reporter|Republic|Republican|Review|Sentinel|Service|Slate|Spectator|Standard|Star|"
    r"Statesman|Sun|Telegram|Telegraph|Times|Today|Tribune|TV|Voice"
    r"|Weekly|Wire|World|Yorker)"
)
_PHRASE = re.compile(
    rf"\b(?:(?:The|[A-Z][\w'’+-]*\w|[A-Z]\.)\s+(?:(?:of|and|&|the|du|de|"
    rf"del)\s+)?){{1,5}}{_NOUN}(?:\s+(?:Online|Service|Live|Weekly|International|Features|Network))?\b"
)
_NOUN_WITHIN = re.compile(rf"\b{_NOUN}\b", re.IGNORECASE)
_NOUN_LAST = re.compile(rf"\b{_NOUN}$", re.IGNORECASE)
_FIRST = re.compile(
    r"^(?:radio|radyo|agencia|agence|agenzia|le|la|el|il|der|voice of|hoja|boletín|diario|journal|news of)\s", re.IGNORECASE
)
_PROVIDED = re.compile(r"\bprovided by (?P<outlet>[A-Z][\w.'’& -]{2,40})$|^(?P<desk>\S.{2,40}?) live desk:")
_LIVE_PREFIX = re.compile(r"^LIVE\s+(?=[^\W\d_])")
_ENDS = '.:?!)]"”’'


@dataclass(frozen=True, slots=True)
class Head:
    """What the lines above the text say, and the role of each of them (None: not decided here)."""

    title: str | None = None
    byline: tuple[str, ...] = ()
    outlet: str | None = None
    published: str | None = None
    published_note: str = ""
    roles: tuple[tuple[BlockKind, str] | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What the choice of title and outlet looks at: the lines above the text, which are free or like residue, the text below."""

    heads: list[HeadLine]
    free: list[bool]
    residue: list[bool]
    below: Sequence[Line]
    owners: dict[str, str] = field(default_factory=dict)
    shared: frozenset[str] = frozenset()


def head_context(
    lines: Sequence[Line], taken: Sequence[bool], residue: Sequence[bool], below: Sequence[Line], hints: DateHints
) -> Context:
    """Return the lines above the text taken apart, with bylines and datelines marked."""
    shared = frozenset(word for line in below[:8] for word in line.words if len(word) > 3)
    context = Context([look(line, hints) for line in lines], [not each for each in taken], list(residue), below, shared=shared)
    mark_bylines(context.heads, context.free)
    mark_datelines(context.heads, context.free)
    mark_kickers(context.heads, context.free, None)
    context.owners.update(owners([head.line for head in context.heads], below))
    return context


def read_head(
    lines: Sequence[Line],
    taken: Sequence[bool],
    residue: Sequence[bool],
    below: Sequence[Line],
    hints: DateHints,
    outlet: str | None,
    weights: HeadWeights,
) -> Head:
    """Return what the lines above the first paragraph say.

    `taken` marks lines whose role is known already (captions, credits), `residue` those that look like page furniture,
    `below` are the lines from the first paragraph on; `outlet` is its name where it is known from outside.
    """
    context = head_context(lines, taken, residue, below, hints)
    title, found = choose(context, weights, outlet)
    heads = context.heads
    text = _mark_title(context, title, found) if title is not None else None
    mark_kickers(heads, context.free, found)
    if text is None:
        text = _title_beside_date(heads, found)
    date = first_date(heads)
    key = bare(found) if found else ""
    names = tuple(
        dict.fromkeys(name for head in heads for name in head.names if not (key and bare(name) in key) and not _FIRST.match(name))
    )
    roles = tuple((head.kind, head.reason) if head.kind else None for head in heads)
    return Head(text, names, found, date.date if date else None, date.note if date else "", roles)


def choose(context: Context, weights: HeadWeights, outlet: str | None) -> tuple[int | None, str | None]:
    """Return the number of the title's line and the outlet's name that are likeliest together: not both the same line."""
    titles = [(weights.title(title_features(context, number)), number) for number in title_lines(context)]
    titles.append((weights.no_title, -1))
    if outlet is not None:
        names = [(0.0, -1, outlet)]
    else:
        names = [(weights.outlet(seen), number, name) for number, name, seen in outlet_names(context)]
        names.append((weights.no_outlet, -1, ""))
    _, title, name = max(
        (
            (first + second, number, name)
            for first, number in titles
            for second, other, name in names
            if number < 0 or number != other or _has_both(context, number, name)
        ),
        key=lambda each: each[0],
    )
    if not name:
        name = next(iter(context.owners.values()), "")
    return (None if title < 0 else title), (outlet or cased(name) or None)


def _has_both(context: Context, number: int, name: str) -> bool:
    """Tell whether a line holds the outlet's name as its first piece and a title after it."""
    pieces = context.heads[number].pieces
    return len(pieces) > 1 and bare(pieces[0]) == bare(name) and sum(len(piece.split()) for piece in pieces[1:]) > 2


# --- title


def title_lines(context: Context) -> list[int]:
    """Return the numbers of the lines that could be the title: of Markdown its heading."""
    numbers = [
        number
        for number, head in enumerate(context.heads)
        if context.free[number] and head.kind in (None, "slug") and 3 <= len(head.line.text) <= 250 and head.line.words
    ]
    return [number for number in numbers if context.heads[number].line.text.startswith("# ")][:1] or numbers


def title_features(context: Context, number: int) -> list[str]:
    """Return the names of what speaks for and against a line's being the title."""
    heads, line = context.heads, context.heads[number].line
    kinds = [
        "menu" if context.residue[other] and head.line.cues else head.kind or ("taken" if not context.free[other] else "none")
        for other, head in enumerate(heads)
    ]
    shared = context.shared
    content = {word for word in line.words if len(word) > 3}
    count = len(line.words)
    real = [other for other in range(number) if kinds[other] in ("none", "title") and len(heads[other].line.words) > 2]
    names = [
        f"words {1 if count < 2 else 2 if count < 3 else 4 if count < 5 else 8 if count < 9 else 14 if count < 15 else 20}",
        f"shared {min(3, int(5 * len(content & shared) / max(3, len(content))))}",
        f"above text {min(5, len(heads) - number)}",
        f"from top {min(4, sum(kind != 'menu' for kind in kinds[:number]))}",
        f"after others {min(2, len(real))}",
        f"before {kinds[number + 1] if number + 1 < len(heads) else 'text'}",
        f"after {kinds[number - 1] if number else 'nothing'}",
        f"ends {line.text[-1] if line.text[-1] in _ENDS else 'word'}",
        f"starts {line.text[0] if line.text[0] in '-•*[(' else 'word'}",
        f"own {kinds[number]}",
        f"bars {min(3, len(SEPARATOR.findall(line.text)))}",
        f"lower {any(word[0].islower() and len(word) > 3 for word in line.text.split())}",
    ]
    if number and _like_a_title(context, number - 1):
        names.append(f"below another{' with a gap' if line.gap else ''}")
    if number + 1 < len(heads) and _like_a_title(context, number + 1):
        names.append(f"above another{' with a gap' if heads[number + 1].line.gap else ''}")
    if context.residue[number]:
        names.append("residue")
    names += [f"cue {CUES[cue].kind}" for cue in line.cues if CUES[cue].strong]
    if any(kind in ("byline", "dateline") for kind in kinds[number + 1 : number + 4]):
        names.append("byline below")
    if any(kind in ("byline", "dateline") for kind in kinds[max(0, number - 3) : number]):
        names.append("byline above")
    if could_be_outlet(line.text) and _NOUN_WITHIN.search(line.text) and count < 7:
        names.append("like an outlet")
    if speaker(line.text) == 2 or line.is_prose:
        names.append("like the text")
    return names


def _like_a_title(context: Context, number: int) -> bool:
    head = context.heads[number]
    line = head.line
    return head.kind is None and context.free[number] and len(line.words) > 3 and not line.cues and not could_be_outlet(line.text)


def _mark_title(context: Context, number: int, outlet: str | None) -> str:
    head = context.heads[number]
    head.mark("title", "stands above the text like a title")
    for other, following in enumerate(context.heads[number + 1 : number + 3], start=number + 1):
        line = following.line
        if context.heads[other - 1].reason == "subtitle" and context.heads[other - 1].line.text.endswith("."):
            break  # sentences one below another are the text's
        if (
            following.kind is None
            and context.free[other]
            and not line.strong
            and len(line.words) > 4
            and not line.is_prose
            and not speaker(line.text)
        ):
            following.mark("title", "subtitle")
    return _title_text(head, outlet)


def _title_text(head: HeadLine, outlet: str | None) -> str:
    """Return the title without a clock time, the names of outlet and section or "LIVE" before it."""
    text = head.line.text[clock_stamp(head.line.text) :].strip(" |–—-") or head.line.text
    pieces = re.split(r"\s+[|»›]\s+", text)
    while len(pieces) > 1 and (pieces[0].lower() in KICKERS or bare(pieces[0]) == bare(outlet or "")):
        pieces.pop(0)
        text = " | ".join(pieces)
    return _HEADING_MARK.sub("", _LIVE_PREFIX.sub("", text))


_HEADING_MARK = re.compile(r"^#+\s+(?=\S)|^\*\*(?=\S)|(?<=\S)\*\*$")  # of Markdown
_QUOTED = re.compile(r"[\"“]([^\"”]{3,60})[\"”]")
_GENERIC = re.compile(r"\W*(?:broadcast|rush|rough|verbatim|edited)?\W*(?:transcript|transmitted|daily|no\.)", re.IGNORECASE)
_PART_END = re.compile(r"(?<!\b[nN]o)(?<!\b[vV]ol)\.\s|,\s")
_DAY_WORDS = re.compile(rf"^{WEEKDAY},?$|^\d[\d:.]*$", re.IGNORECASE)


def _title_beside_date(heads: Sequence[HeadLine], outlet: str | None) -> str | None:
    """Return the programme or section that stands beside the date or the outlet, for a text that has no other title."""
    dated = [head for head in heads if head.kind in ("dateline", "byline") and head.dates]
    for head in dated:
        quoted = _QUOTED.search(head.line.text)
        if quoted:
            return quoted.group(1) if len(heads) > 1 or head.line.text.startswith("[") else head.line.text
    for head in dated:
        rest = head.line.text
        for date in reversed(head.dates):
            rest = f"{rest[: date.start]}  {rest[date.stop :]}"
        pieces = [trim(part) for piece in SEPARATOR.split(rest) for part in _PART_END.split(piece)]
        named = [piece for piece in pieces if _could_be_programme(piece, outlet)]
        if named:
            return named[0]
    slugs = [
        head.line.text
        for head in heads
        if head.kind == "slug" and len(head.line.text) < 120 and bare(head.line.text) != bare(outlet or "")
    ]
    slugs = [text for text in slugs if not _GENERIC.match(text)] or [head.line.text for head in heads if head.kind == "slug"]
    return max(slugs, key=lambda text: len(text.split()), default=None)


def _could_be_programme(piece: str, outlet: str | None) -> bool:
    words = [word for word in piece.split() if not _DAY_WORDS.match(word)]
    if not 2 <= len(words) <= 9 or _GENERIC.match(piece) or introduction(piece) or is_person(piece):
        return False
    return bare(piece) != bare(outlet or "") and not _NOUN_LAST.search(piece)


# --- outlet


def outlet_names(context: Context) -> Iterator[tuple[int, str, list[str]]]:
    """Yield the names that may be the outlet's: number of the line, name, and the names of what speaks for and against it."""
    place = 0
    for number, head in enumerate(context.heads):
        if (not context.free[number] and not head.dates) or is_slug(trim(head.line.text)):
            continue
        menu = len(head.pieces) > 3 and not head.dates
        candidates = _candidates(head, menu, place == 0)
        for name in dict.fromkeys(candidates):
            yield number, name, _outlet_features(context, number, name, menu, place)
        place += not menu


def _candidates(head: HeadLine, menu: bool, first: bool) -> list[str]:
    logo, provided = LOGO.match(head.line.text), _PROVIDED.search(head.line.text)
    found = [logo["outlet"].strip()] if logo else []
    found += [provided["outlet"] or provided["desk"]] if provided else []
    named = list(head.parts)
    if menu and head.pieces:
        named = [part for part in named if head.pieces[0].startswith(part) and len(part.split()) > 1]
    bylined = introduction(head.line.text) is not None
    writers = () if first and not bylined else _writers(head)
    found += [
        name
        for name in named
        if could_be_outlet(name)
        and (_named_like_one(name) or not ((bylined and is_person(name)) or any(writer in name for writer in writers)))
    ]
    if len(head.line.text) < 200 and not menu and not introduction(head.line.text):
        found += [match.group() for match in _PHRASE.finditer(head.line.text) if could_be_outlet(match.group())]
    return found


def _writers(head: HeadLine) -> tuple[str, ...]:
    """Return the names of the line's writers as they may stand in it: also all in capitals."""
    return (*head.names, *(name.upper() for name in head.names))


def _named_like_one(name: str) -> bool:
    return bool(_NOUN_WITHIN.search(name) or _FIRST.match(name))


def _outlet_features(context: Context, number: int, name: str, menu: bool, place: int) -> list[str]:
    head = context.heads[number]
    words, key = name.split(), bare(name)
    names = [f"words {min(6, len(words))}", f"line {min(4, place)}", f"kind {head.kind or 'none'}{' menu' if menu else ''}"]
    noun = _NOUN_WITHIN.search(name)
    if noun:
        names.append(f"noun {'last' if _NOUN_LAST.search(name) else 'within'} {'alone' if len(words) == 1 else 'with more'}")
    if _FIRST.match(name):
        names.append("starts like an outlet")
    if is_known_outlet(name):
        names.append("known")
    if key in context.owners:
        names.append("owner")
    elif len(key) > 5 and any(key in owner or owner in key for owner in context.owners if len(owner) > 3):
        names.append("like an owner")
    if bare(head.line.text) == key:
        names.append("whole line")
        names.append(f"whole line {min(4, place)} {'noun' if noun else 'no noun'}")
    elif head.pieces and bare(head.pieces[0]) == key:
        names.append("first piece")
    if head.dates:
        names.append("beside the date")
    if is_person(name) and not noun:
        names.append("like a person")
    names.append(f"capitals {'all' if name.isupper() else 'some'}")
    if name.lower().startswith("the "):
        names.append("article")
    return names + _outlet_context(context, number, name)


def _outlet_context(context: Context, number: int, name: str) -> list[str]:
    """Return what the line of a name and the lines above say for its being the outlet."""
    head, key, names = context.heads[number], bare(name), []
    logo, provided = LOGO.match(head.line.text), _PROVIDED.search(head.line.text)
    if (logo and logo["outlet"].strip() == name) or (provided and name in (provided["outlet"], provided["desk"])):
        names.append("known")
    if any(other != number and key in each.keys for other, each in enumerate(context.heads)):
        names.append("again above")
    return names
