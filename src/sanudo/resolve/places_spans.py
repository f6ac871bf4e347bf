"""Which stretches of a text are toponyms: what the encoder found, its edges mended, and names that a table knows beyond doubt.

The encoder knows a place by its surroundings; the table knows that "Slovenia" is one wherever it stands. A span of the encoder's
that no table knows must be surer than one that is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from sanudo.model.graph import Graph
from sanudo.resolve.places_names import AREA_WORDS, MAIN, SITE_WORDS, place_key
from sanudo.resolve.places_table import ABBREVIATION, DEMONYMS, PROVINCES, STATES, TOWNS, Gazetteer
from sanudo.types import PlaceUse, Span

KNOWN_FLOOR, UNKNOWN_FLOOR = 0.4, 0.8
"""Spans of the encoder's are kept from this score on, where the table knows the name and where it does not."""
TABLE_SCORE = 0.7
"""The score of a toponym that only the table saw: about so many of them are right on documents that the encoder never saw."""
LONGEST = 4
"""Names of so many words and fewer are looked for."""

_EDGES = " \t\r\n\f\v\u00a0\"'“”‘’«»()[]{},;:!?*_-–—…"
_POSSESSIVE = re.compile(r"['’]s?$")
_ARTICLE = re.compile(r"(?:the|The|THE)\s+(?=\S)")
_LOWER_BEFORE = re.compile(r"(?:[a-z][\w’'-]*\s+)+(?=[A-Z0-9])")
_LOWER_AFTER = re.compile(r"(?<=\w)(?:\s+[a-z][\w’'-]*)+$")
_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)*\.?|\d+|[^\w\s]")
_NEXT = re.compile(r" [A-Z][\w-]+")
_LAST = re.compile(r"(?<![^\s(\"“])[A-Z][\w-]+ $")
_INITIALS = re.compile(r"(?:[A-Z]\.)+$")
_SAINT = frozenset(("St.", "Ste.", "Mt.", "Ft."))
_THE = frozenset(("The", "THE"))
_DOTTED = frozenset("nc nd nh nj nm ny nb ns nl nwt sc sd ri dc bc pei nsw wva".split())
"""Keys of abbreviations that are written with a full stop after each letter."""
_STOPS = frozenset('.!?"“”:;')


BODIES = frozenset("amal arsa chevron eln google hamas ilo imo ira nato pemex shell taliban toyota un".split())
"""Keys of bodies that the news names daily and that small places somewhere are also called; they are never taken for these."""


@dataclass(frozen=True, slots=True)
class Named:
    """A toponym as it stands in the text, before it is resolved."""

    span: Span
    use: PlaceUse = "literal"
    score: float = 1.0


def named_places(text: str, graph: Graph, table: Gazetteer) -> list[Named]:
    """Return the toponyms of a text in order, without overlap."""
    seen = list(_table_names(text, graph, table))
    found = [each for each in _encoder_names(text, graph, table) if _believed(text, each, table)]
    whole = [each for each in seen if not any(_within(each.span, other.span) for other in found)]
    return list(_apart(_uses(whole, found) + [each for each in found if not any(_within(each.span, w.span) for w in whole)]))


def _uses(whole: list[Named], found: list[Named]) -> list[Named]:
    """Return the table's names with the use and score that the encoder gave to a part of them, if it did."""
    mended = []
    for each in whole:
        part = next((other for other in found if _within(other.span, each.span)), None)
        mended.append(Named(each.span, part.use, part.score) if part else each)
    return mended


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.stop <= outer.stop


def _encoder_names(text: str, graph: Graph, gazetteer: Gazetteer) -> Iterator[Named]:
    table = graph.spans.get("place")
    if table is None:
        return
    for row in range(len(table)):
        span = trimmed(text, Span(*graph.extent("place", row)))
        label = table.labels[int(table.label[row])]
        use: PlaceUse = label if label in ("metonymic", "demonym") else "literal"  # type: ignore[assignment]
        if span is not None:
            yield Named(_extended(text, span, gazetteer), use, float(table.score[row]))


def _extended(text: str, span: Span, table: Gazetteer) -> Span:
    """Return a span of one word with the capitalised word beside it, where the two are the name of a place ("San Remo")."""
    if " " in text[span.start : span.stop]:
        return span
    after, before = _NEXT.match(text, span.stop), _LAST.search(text[max(0, span.start - 30) : span.start])
    for start, stop in (
        (span.start, after.end() if after else 0),
        (span.start - len(before.group()) if before else 0, span.stop),
    ):
        key = place_key(text[start:stop]) if start < stop and stop - start < 60 else ""
        if any(each.quality == MAIN for each in (table.find(key) if " " in key else ())):
            return Span(start, stop)
    return span


def _believed(text: str, named: Named, table: Gazetteer) -> bool:
    surface = text[named.span.start : named.span.stop]
    key = place_key(surface)
    if key in AREA_WORDS or key in SITE_WORDS or key in BODIES:
        return False
    if named.score >= UNKNOWN_FLOOR and not surface[0].islower():
        return True
    return named.score >= KNOWN_FLOOR and not surface[0].islower() and bool(key) and bool(table.find(key))


def trimmed(text: str, span: Span) -> Span | None:
    """Return a span less the marks, the article, the possessive and the common words at its edges; None where no word is left.

    >>> text = "in the northern Oz’s"
    >>> trimmed(text, Span(3, 20))
    Span(start=16, stop=18)
    """
    start, stop = span
    while start < stop and text[start] in _EDGES:
        start += 1
    while stop > start and text[stop - 1] in _EDGES:
        stop -= 1
    if article := _ARTICLE.match(text, start, stop):
        start = article.end()
    if possessive := _POSSESSIVE.search(text[start:stop]):
        stop = start + possessive.start()
    if before := _LOWER_BEFORE.match(text, start, stop):
        start = before.end()
    if after := _LOWER_AFTER.search(text[start:stop]):
        stop = start + after.start()
    if not any(c.isalpha() for c in text[start:stop]) or text[start:stop].lower() == "the":
        return None
    return Span(start, stop)


def _table_names(text: str, graph: Graph, table: Gazetteer) -> Iterator[Named]:
    """Yield the names in the words that were read that the table is sure of, unless they seem to be part of another name."""
    starts = frozenset(graph.tokens.start.tolist())
    people = _people(graph)
    words = list(_WORD.finditer(text))
    i = 0
    while i < len(words):
        word = words[i].group()
        if not word[0].isupper() or word in _THE or words[i].start() not in starts or not table.opens(_first_key(word)):
            i += 1
            continue
        size, stop, kind = _longest(text, words, i, table)
        if size and _alone(words, i, size, kind) and not (kind == TOWNS and any(a <= words[i].start() < b for a, b in people)):
            yield Named(Span(words[i].start(), stop), "demonym" if kind == DEMONYMS else "literal", TABLE_SCORE)
        i += size or 1


def _first_key(word: str) -> str:
    """Return the key of one word, the quick way where it is plain."""
    return word.rstrip(".").lower() if word.isascii() and word.rstrip(".").isalpha() else place_key(word)


def _longest(text: str, words: list[re.Match[str]], i: int, table: Gazetteer) -> tuple[int, int, int]:
    """Return the number of words, the end and the class of the longest sure name that begins at a word; 0 words for none."""
    most = 1
    while most < LONGEST and i + most < len(words) and _joined(text, words[i + most - 1], words[i + most]):
        most += 1
    for size in range(most, 0, -1):
        last = words[i + size - 1]
        raw = text[words[i].start() : last.end()]
        for surface in (raw, raw[:-1]) if raw.endswith(".") and len(raw) > 1 else (raw,):
            kind = table.sure(place_key(surface))
            if kind >= 0 and _written(surface, kind, words[i - 1].group() if i else ""):
                return size, words[i].start() + len(surface), kind
    return 0, 0, -1


def _joined(text: str, word: re.Match[str], following: re.Match[str]) -> bool:
    """Return whether two words may be of one name: nothing but a blank or hyphen between them, and no full stop."""
    between = text[word.end() : following.start()]
    ended = word.group()[-1:] == "." and word.group() not in _SAINT and not _INITIALS.match(word.group())
    return following.group()[0].isalpha() and between in (" ", "\u00a0", "") and not ended


def _written(surface: str, kind: int, before: str) -> bool:
    """Return whether a name is written as its kind is: abbreviations with full stops, behind a comma; short names in capitals."""
    dotted = bool(_INITIALS.match(surface))
    if kind == ABBREVIATION:
        return place_key(surface) in _DOTTED if dotted else surface.endswith(".") and before == ","
    if surface.endswith("."):
        return dotted
    return len(surface) > 3 or surface.isupper() or "." in surface


def _alone(words: list[re.Match[str]], i: int, size: int, kind: int) -> bool:
    """Return whether a name does not seem to be part of a longer one: no capitals beside it, or it is one that may have them."""
    before = words[i - 1].group() if i else "."
    inside = before[0].isupper() and before[-1] != "." and before not in _THE and i > 1 and words[i - 2].group() not in _STOPS
    after = words[i + size] if i + size < len(words) else None
    followed = after is not None and after.group()[0].isupper() and after.start() == words[i + size - 1].end() + 1
    if kind in (STATES, PROVINCES):
        return size > 1 or not (inside and followed)
    return not inside and (not followed or kind == ABBREVIATION)


def _people(graph: Graph) -> list[tuple[int, int]]:
    """Return the offsets of the names of persons that the encoder saw."""
    table = graph.spans.get("mention")
    if table is None or "person" not in table.labels:
        return []
    rows = np.flatnonzero(table.label == table.labels.index("person"))
    return [graph.extent("mention", int(row)) for row in rows]


def _apart(named: Iterable[Named]) -> Iterator[Named]:
    """Yield toponyms in the order of the text, without those that overlap one before."""
    reached = -1
    for each in sorted(named, key=lambda n: (n.span.start, -n.span.stop, -n.score)):
        if each.span.start >= reached:
            reached = each.span.stop
            yield each
