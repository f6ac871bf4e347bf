"""A document as the actors stage sees it: its words, its sentences, the words that point to countries, and the phrases round a
mention."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from sanudo.ontology.countries import WORD, CountryUse, find_country_words, fold, folded
from sanudo.ontology.sectors import find_nouns
from sanudo.resolve.spelling import TITLES
from sanudo.types import Document, Place, Span

_SHORTENED = frozenset(
    """mr. mrs. ms. dr. gen. lt. col. maj. brig. capt. sgt. adm. rev. sen. rep. gov. st. jr. sr. prof. hon. jan. feb. mar. apr.
    jun. jul.
    aug. sep. oct. nov. dec. no. inc. co. ltd. cmdr. cpl. pvt. supt. insp. pres. sec. min. amb. fr. msgr. vs. ft. mt. u.s. u.k.
    u.n.""".split()
)
_END = re.compile(r"[.!?…][\"”’')\]]*\s|[\n;:]|\.\.\.")
_MODIFIERS = frozenset(
    """former ex acting interim deputy vice chief senior top main then new ruling late outgoing incoming long longtime exiled
    ousted deposed
    retired veteran prominent leading local national federal state regional provincial foreign military political human rights
    police army
    navy defence defense interior finance justice health education trade special permanent first second third current longtime
    self
    proclaimed elected designate opposition rebel party joint general public private assistant associate district international
    independent
    striking radical conservative liberal moderate hardline hard line islamist communist socialist nationalist right left wing
    far key
    one two three four five six seven eight nine ten several some many dozens hundreds thousands fellow co leader lead rival
    ally counterpart
    fugitive jailed imprisoned detained wounded slain dead young old elderly anonymous unnamed government youngest
    elder""".split()
)
_LINKS = frozenset(("of", "for", "the", "and", "to", "in", "on", "at", "a", "an", "his", "her", "its", "their", "our"))
_OPENERS = frozenset(
    """a an the who whose his her its their our then former one also now currently and head chair leader director president
    spokesman
    spokeswoman chairman minister secretary deputy chief senior professor analyst""".split()
)
_JOINS = frozenset(("", "-", "–", "'s", "’s", "'", "’", "/", "&"))
MAX_LEFT, MAX_RIGHT = 10, 14


@dataclass(frozen=True, slots=True)
class Pointer:
    """Words `first` <= i < `last` that point to countries: PLOVER's codes, likeliest first (none for a region), and how."""

    first: int
    last: int
    codes: tuple[str, ...]
    use: CountryUse


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words `first` <= i < `last` beside a mention that tell of it; `comma` if a comma parts them from it."""

    first: int
    last: int
    comma: bool = False


@dataclass(slots=True)
class Scene:
    """Words of a document without its residue, with their sentences and lines and what points to countries."""

    text: str
    words: list[str] = field(default_factory=list)
    lower: list[str] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    stop: list[int] = field(default_factory=list)
    gap: list[str] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    line: list[int] = field(default_factory=list)
    pointers: list[Pointer] = field(default_factory=list)

    def range_of(self, span: Span) -> tuple[int, int]:
        """Return the words that a span covers, as a half-open range; empty where it covers none."""
        first = bisect_right(self.stop, span.start)
        return first, max(first, bisect_left(self.start, span.stop))

    def pointers_in(self, first: int, last: int) -> list[Pointer]:
        """Return the pointers that lie wholly within a range of words."""
        at = bisect_left(self.pointers, first, key=lambda p: p.first)
        found = []
        for pointer in self.pointers[at:]:
            if pointer.last > last:
                break
            found.append(pointer)
        return found

    def joined(self, first: int, last: int) -> str:
        """Return the text of a range of words."""
        return " ".join(self.text[self.start[first] : self.stop[last - 1]].split()) if last > first else ""


def scene(document: Document, people: Iterable[Span] = (), places: Sequence[Place] = ()) -> Scene:
    """Return the scene of a document; pointers inside the names of `people` do not count, and resolved `places` win over the
    table."""
    made = Scene(document.text)
    count, line, previous = 0, 0, None
    for match in _matches(document):
        word, (start, stop) = match.group(), match.span()
        gap = document.text[previous:start] if previous is not None else "\n\n"
        # most words follow on a blank, and then nothing ends but behind a full stop
        plain = gap == " " and made.words[-1][-1] != "."
        if previous is not None and not plain and _breaks(made, gap, word):
            count += 1
            line += "\n" in gap
        made.words.append(word)
        made.start.append(start)
        made.stop.append(stop)
        made.gap.append(gap)
        made.sentence.append(count)
        made.line.append(line)
        previous = stop
    made.lower = [fold(word) for word in made.words]
    taken = [made.range_of(span) for span in people]
    made.pointers = _pointers(made, taken, places)
    return made


def _matches(document: Document) -> Iterable[re.Match[str]]:
    residue = document.residue
    if not residue:
        yield from WORD.finditer(document.text)
        return
    ends = [span.stop for span in residue]
    for match in WORD.finditer(document.text):
        at = bisect_right(ends, match.start())
        if at == len(residue) or residue[at].start >= match.end():
            yield match


def _breaks(made: Scene, gap: str, word: str) -> bool:
    """Return whether a sentence ends between the last word and this one."""
    last = made.words[-1]
    if last.endswith(".") and len(last) > 1 and gap[:1] in ' \n"”’)':
        return (
            word[:1].isupper()
            and last.lower() not in _SHORTENED
            and len(last.rstrip(".")) > 1
            and not (last[0].isupper() and len(last) < 6)
        )
    if gap == "\n" and word[:1].islower():
        return False
    if gap == "\n":
        line = made.text.rfind("\n", 0, made.stop[-1])
        return made.stop[-1] - line < 50
    return bool(_END.search(gap))


def _pointers(made: Scene, taken: Sequence[tuple[int, int]], places: Sequence[Place]) -> list[Pointer]:
    inside = {i for first, last in taken for i in range(first, last)}
    resolved: dict[int, Pointer] = {}
    for place in places:
        first, last = made.range_of(place.span)
        if place.country and last > first and place.use == "literal":
            use: CountryUse = "name" if place.precision == "country" else "place"
            resolved[first] = Pointer(first, last, (folded(place.country) or place.country,), use)
    covered = {i for pointer in resolved.values() for i in range(pointer.first, pointer.last)}
    found = list(resolved.values())
    for word in find_country_words(made.words):
        if word.first in inside or any(i in covered for i in range(word.first, word.last)):
            continue
        codes = tuple(dict.fromkeys(folded(code) or code for code in word.codes))
        found.append(Pointer(word.first, word.last, codes, word.use))
    halves = _halves(made, found, inside)
    ends = {pointer.last for pointer in halves}
    return sorted([*halves, *(each for each in found if each.codes or each.last not in ends)], key=lambda p: p.first)


_HALVED = {"korea": {"north": "PRK", "south": "KOR"}, "sudan": {"north": "SDN", "south": "SSD"}}
"""Lands of two states that are told apart by the side they lie on."""
_SIDES = {f"{side}{end}": side for side in ("north", "south") for end in ("", "ern", "erner", "erners")}


def _halves(made: Scene, found: Sequence[Pointer], inside: Collection[int]) -> list[Pointer]:
    """Return what stands short for one of two states where a document tells of one by its full name: "the North"."""
    named = {(made.lower[p.first], made.lower[p.first + 1]) for p in found if p.last == p.first + 2}
    lands = {land for land, sides in _HALVED.items() if any((side, land) in named for side in sides)}
    if len(lands) != 1:
        return []
    codes = _HALVED[lands.pop()]
    covered = {i for pointer in found if pointer.codes for i in range(pointer.first, pointer.last)} | set(inside)
    halves = []
    for at, word in enumerate(made.words):
        code = codes.get(_SIDES.get(made.lower[at], "")) if word[0].isupper() and at not in covered else None
        if code is None or (at + 1 < len(made.words) and made.gap[at + 1] == " " and made.words[at + 1][0].isupper()):
            continue
        plain = _SIDES[made.lower[at]] == made.lower[at]
        first = at - (plain and at > 0 and made.lower[at - 1] == "the")
        halves.append(Pointer(first, at + 1, (code,), "name" if plain else "adjective"))
    return halves


def left_phrase(made: Scene, first: int) -> Phrase | None:
    """Return the title or noun phrase that stands before a mention: "French Foreign Minister" X, "the party's leader," X."""
    if not 0 < first < len(made.words):
        return None
    gap = made.gap[first]
    comma = gap.strip(" \"“‘'\n") in (",", "—", "–", "-", "(") and "\n" not in gap
    if (gap.strip() not in _JOINS and not comma) or made.sentence[first - 1] != made.sentence[first]:
        return None
    at = first
    while at > 0 and first - at < MAX_LEFT and made.sentence[at - 1] == made.sentence[first]:
        between = made.gap[at].strip()
        if (
            at < first
            and between not in _JOINS
            and not (between == "," and at == first - 1 and made.lower[at].rstrip(".") in TITLES)
        ):
            break
        if not _tells(made, at - 1):
            break
        at -= 1
    while at < first and made.lower[at] in _LINKS:
        at += 1
    if at == first or made.lower[first - 1] in _LINKS:
        return None
    return Phrase(at, first, comma)


def _tells(made: Scene, i: int) -> bool:
    low, word = made.lower[i], made.words[i]
    if low in _LINKS or low in _MODIFIERS:
        return True
    if word[:1].isupper():
        return not (i and made.sentence[i - 1] != made.sentence[i] and low in _STARTERS) and low not in _STARTERS
    return _is_role(low)


@lru_cache(maxsize=8192)
def _is_role(word: str) -> bool:
    return bool(find_nouns([word.rstrip(".")]))


_STARTERS = frozenset(
    """but after before when while in on at as if he she it they we i that this these those there then since with by from under
    over for
    meanwhile however also although because during despite until asked yesterday today tomorrow monday tuesday wednesday
    thursday friday
    saturday sunday january february march april may june july august september october november december earlier later""".split()
)


def right_phrases(made: Scene, last: int) -> list[Phrase]:
    """Return the phrases in apposition after a mention: X", the head of the party,"; X "of the Supreme Court"; X ", 71, a
    teacher,"."""
    found: list[Phrase] = []
    n = len(made.words)
    if not 0 < last < n or made.sentence[last] != made.sentence[last - 1]:
        return found
    gap = made.gap[last].strip()
    if gap == "" and made.lower[last] in ("of", "from", "at", "for") and made.lower[last - 1] not in _LINKS:
        stop = _stretch(made, last + 1, 7)
        return [Phrase(last + 1, stop)] if stop > last + 1 else found
    at = last
    for _ in range(3):
        if at >= n or made.sentence[at] != made.sentence[last] or made.gap[at].strip() not in (",", "(", "—", "–", "-"):
            break
        stop = _stretch(made, at, MAX_RIGHT)
        if at > last and made.lower[at].endswith("ed") and not _is_role(made.lower[at]):
            break  # the phrase has closed, and the sentence goes on: "X, the minister, called in the envoy"
        if made.lower[at] in _OPENERS or (stop > at and _told(made, at, stop)):
            found.append(Phrase(at, stop, True))
        elif not made.words[at][0].isdigit():
            break
        at = stop
    return found


def _stretch(made: Scene, first: int, limit: int) -> int:
    """Return where a phrase that begins at a word ends: at the next mark, or after some words."""
    at = first + 1
    while at < len(made.words) and at - first < limit and made.sentence[at] == made.sentence[first]:
        if made.gap[at].strip(' \n“”"‘') not in _JOINS:
            break
        at += 1
    return min(at, len(made.words))


def _told(made: Scene, first: int, last: int) -> bool:
    """Return whether a noun of role stands near the beginning of a phrase."""
    nouns = find_nouns([w.rstrip(".") for w in made.lower[first : min(last, first + 6)]])
    return bool(nouns)


@dataclass(slots=True)
class Setting:
    """Which countries a document is about: share of the pointers of each, of its dateline, and of its first lines."""

    share: dict[str, float]
    dateline: frozenset[str]
    opening: frozenset[str]
    last_seen: list[tuple[int, str]]
    first: str | None


_DATELINE = re.compile(r"^[\s\"“]*([A-ZÀ-Þ][A-ZÀ-Þ'’.\s,/-]{2,45}?)(?:,\s|\s+\(|\s*[—–-]+\s|\s{2,})", re.MULTILINE)


def setting(made: Scene) -> Setting:
    """Return the setting of a document."""
    counts: Counter[str] = Counter()
    for pointer in made.pointers:
        for rank, code in enumerate(pointer.codes[:2]):
            counts[code] += 1.0 if rank == 0 else 0.3  # type: ignore[assignment]
    total = sum(counts.values()) or 1.0
    lines = [Span(*m.span(1)) for m in _DATELINE.finditer(made.text)][:12]
    dated = frozenset(p.codes[0] for span in lines for p in made.pointers_in(*made.range_of(span)) if p.codes)
    opening = frozenset(p.codes[0] for p in made.pointers if p.codes and p.first < 60)
    seen = [(p.first, p.codes[0]) for p in made.pointers if p.codes]
    share = {code: n / total for code, n in counts.items()}
    return Setting(share, dated, opening, seen, max(share, key=lambda c: (share[c], c), default=None))
