"""A mention as the linking sees it: whether it is a name or a description, its head, its determiner, what it points to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from sanudo.ontology.countries import WORD, CountryWord, find_country_words, fold, folded
from sanudo.ontology.sectors import find_nouns, role_of
from sanudo.resolve.spelling import name_words
from sanudo.types import ActorKind, Span

_KINDS_OF_DETERMINER = {
    "the": "the", "a": "a", "an": "a", "this": "this", "that": "this", "these": "this", "those": "this", "his": "its",
    "her": "its",
    "its": "its", "their": "its", "our": "its", "my": "its", "your": "its", "some": "some", "many": "some", "several": "some",
    "most": "some", "other": "other", "others": "other", "another": "other", "both": "both", "all": "all", "no": "some",
    "any": "some",
    "each": "all", "every": "all", "few": "some", "more": "some", "dozens": "some", "hundreds": "some", "thousands": "some",
    "one": "one", "two": "count", "three": "count", "four": "count", "five": "count", "six": "count", "seven": "count",
    "eight": "count", "nine": "count", "ten": "count", "about": "count", "nearly": "count", "neither": "both", "scores": "some",
}  # fmt: skip
_CUTS = frozenset(
    ("of", "for", "in", "from", "who", "that", "at", "on", "with", "to", "near", "by", "whose", "which", "under", "against")
)
_STATE_NOUNS = frozenset(
    """government governments administration authorities regime state republic federation side officials leadership cabinet
    federal
    kingdom nation country democratic people's islamic union the of and""".split()
)
FORMER_STATES = frozenset(
    ("soviet", "soviets", "ussr", "u.s.s.r", "yugoslavia", "yugoslav", "czechoslovakia", "zaire", "gdr", "prussia")
)
"""Words of states that are no more: they do not stand for their successors' governments."""


@dataclass(frozen=True, slots=True)
class Linkable:
    """A mention: its words as written and folded, its name's words, and what these say.

    `name` tells a proper name from a description; `state` is the code of the state that it names; `det` is the sort of
    determiner;
    `head` the folded singular head noun, `content` its other words, `codes` the countries that its words point to, `common`
    its nouns of role.
    """

    number: int
    span: Span
    kind: ActorKind
    shown: str
    tokens: tuple[str, ...]
    lower: tuple[str, ...]
    words: tuple[str, ...]
    name: bool
    state: str | None
    det: str
    head: str
    content: frozenset[str]
    codes: frozenset[str]
    common: frozenset[str]
    sector: str
    bare: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def linkable(text: str, number: int, span: Span, kind: ActorKind) -> Linkable:
    """Return a mention as the linking sees it."""
    own = _own(" ".join(text[span.start : span.stop].split()), kind)
    before = [m.group() for m in WORD.finditer(text, max(0, span.start - 70), span.start)][-7:]
    after = [m.group() for m in WORD.finditer(text, span.stop, min(len(text), span.stop + 90))][:9]
    codes = own.codes
    if kind == "person" and own.name:
        # of a person's name, the words before it are looked at: "Russian President"
        codes = _codes(find_country_words(before[-5:]))
    return replace(own, number=number, span=span, codes=codes, before=_folded(before), after=_folded(after))


def _codes(pointers: Sequence[CountryWord]) -> frozenset[str]:
    return frozenset(folded(p.codes[0]) or "" for p in pointers if p.codes)


@lru_cache(maxsize=8192)
def _own(shown: str, kind: ActorKind) -> Linkable:
    """Return what the words of a mention say by themselves; the same words come again and again."""
    tokens = tuple(m.group() for m in WORD.finditer(shown))
    lower = tuple(fold(token).rstrip(".") for token in tokens)
    name = is_name(tokens, lower, kind)
    person = kind == "person" and name
    pointers = [] if person else find_country_words(tokens)
    head, at = head_of(tokens, lower)
    pointed = {i for p in pointers for i in range(p.first, p.last)}
    content = frozenset(
        singular(w)
        for i, w in enumerate(lower)
        if i != at and w not in _KINDS_OF_DETERMINER and w not in _CUTS and i not in pointed and w != "and"
    )
    det = _determiner(tokens, lower)
    return Linkable(
        0,
        Span(0, 0),
        kind,
        shown,
        tokens,
        lower,
        name_words(shown),
        name,
        state_of(tokens, lower, kind),
        det,
        head,
        content,
        _codes(pointers),
        frozenset() if person else frozenset(word for noun in find_nouns(lower) for word in lower[noun.first : noun.last]),
        "" if person else role_of(tokens).sector or "",
        " ".join(lower[1:] if det != "none" else lower),
        (),
        (),
    )


def _folded(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(singular(fold(word).rstrip(".")) for word in words)


@lru_cache(maxsize=32768)
def singular(word: str) -> str:
    """Return a folded word without the ending of a plural; rough, for comparison only."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("men") and len(word) > 4:
        return word[:-3] + "man"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def head_of(tokens: Sequence[str], lower: Sequence[str]) -> tuple[str, int]:
    """Return the head noun of a mention, in the singular, and where it stands; -1 where there is no word."""
    if not tokens:
        return "", -1
    cut = next((i for i, word in enumerate(lower) if i and word in _CUTS), len(tokens))
    if (
        cut == 2
        and lower[0] in ("one", "some", "many", "most", "all", "dozens", "hundreds", "thousands", "members", "scores")
        and len(lower) > cut + 1
    ):
        cut = len(tokens)
    return singular(lower[cut - 1]), cut - 1


def _determiner(tokens: Sequence[str], lower: Sequence[str]) -> str:
    if not lower:
        return "none"
    if lower[0][0].isdigit():
        return "count"
    return _KINDS_OF_DETERMINER.get(lower[0], "none")


def is_name(tokens: Sequence[str], lower: Sequence[str], kind: ActorKind) -> bool:
    """Return whether the words of a mention are a proper name: those before any "of" end in a capital; persons have no
    article."""
    if not tokens:
        return False
    det = _KINDS_OF_DETERMINER.get(lower[0])
    if det and (det != "the" or kind == "person" or len(tokens) == 1):
        return False
    cut = next((i for i, word in enumerate(lower) if i and word in _CUTS), len(tokens))
    if not tokens[cut - 1][0].isupper():
        return False
    if len(tokens) == 1 and kind != "person" and find_nouns(lower) and not tokens[0].isupper():
        return False
    return kind == "person" or any(token[0].isupper() for token in tokens[1 if det else 0 :])


def state_of(tokens: Sequence[str], lower: Sequence[str], kind: ActorKind) -> str | None:
    """Return the country that a mention of kind state names, by its own name, its capital, its people or its government."""
    if kind != "state":
        return None
    pointers = find_country_words(tokens)
    if len(pointers) != 1 or not pointers[0].codes:
        return None
    pointer = pointers[0]
    rest = [word for i, word in enumerate(lower) if not pointer.first <= i < pointer.last]
    if any(word not in _STATE_NOUNS for word in rest):
        return None
    codes = [folded(code) or code for code in pointer.codes]
    former = "former " if FORMER_STATES & set(lower) else ""
    return former + (codes[0] if len(codes) == 1 or pointer.use != "name" else "/".join(codes))
