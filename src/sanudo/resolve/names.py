"""Which mentions of a document name one actor: full names and surnames, acronyms, states and their capitals, descriptions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from sanudo.resolve.actors_model import Chooser, shipped_weights
from sanudo.resolve.described import Referents
from sanudo.resolve.links import Linkable, linkable
from sanudo.resolve.spelling import acronym_after, initials, key, name_words, same_person, same_word, surname_start
from sanudo.types import ActorKind, Span

_ROYAL = frozenset(("king", "queen", "prince", "princess", "emir", "sultan", "pope"))


def link_names(text: str, mentions: Sequence[tuple[Span, ActorKind]], weights: Chooser | None = None) -> list[int]:
    """Return for each mention (span and kind) the number of its chain; chains are numbered from 0 in the order of the text.

    Mentions with equal numbers name one actor of the document. Names are joined by rule, then each description ("the
    ministry") goes
    with the actor that it most likely refers back to, or stands for one of its own.
    """
    found = in_order(text, mentions)
    leaders = Referents(found, by_name(text, found)).place_all(weights or shipped_weights().link)
    order: dict[int, int] = {}
    numbers = [0] * len(found)
    for mention, leader in zip(found, leaders, strict=True):
        numbers[mention.number] = order.setdefault(leader, len(order))
    return numbers


def in_order(text: str, mentions: Sequence[tuple[Span, ActorKind]]) -> list[Linkable]:
    """Return mentions as the linking sees them, in the order of the text."""
    found = [linkable(text, number, span, kind) for number, (span, kind) in enumerate(mentions)]
    surnames = {m.words[-1] for m in found if m.kind == "person" and m.name and len(m.words) > 1}
    # the encoder may take a surname alone for a state or a body where it stands for its bearer
    mended = [linkable(text, m.number, m.span, "person") if _is_bearer(m, surnames) else m for m in found]
    return sorted(mended, key=lambda m: (m.span, m.number))


def _is_bearer(mention: Linkable, surnames: Collection[str]) -> bool:
    return (
        mention.kind != "person"
        and len(mention.tokens) == 1
        and mention.name
        and not mention.codes
        and mention.words[-1:] != ()
        and mention.words[-1] in surnames
    )


def by_name(text: str, found: Sequence[Linkable]) -> list[int]:
    """Return for each mention (in the order of the text) the first mention that has the same name; its own place if none has."""
    parents = list(range(len(found)))
    for pairs in (_states(found), _persons(found), _apposed(text, found), _bodies(text, found), _shortened(found)):
        for one, other in pairs:
            a, b = _root(parents, one), _root(parents, other)
            parents[max(a, b)] = min(a, b)
    return [_root(parents, at) for at in range(len(found))]


def _root(parents: list[int], at: int) -> int:
    while parents[at] != at:
        parents[at] = parents[parents[at]]
        at = parents[at]
    return at


def _states(found: Sequence[Linkable]) -> Iterator[tuple[int, int]]:
    first: dict[str, int] = {}
    return ((first.setdefault(m.state, at), at) for at, m in enumerate(found) if m.state)


def _persons(found: Sequence[Linkable]) -> Iterator[tuple[int, int]]:
    """Join full names that may be one person's, then single names with the nearest full name before them, else after them."""
    full = [at for at, m in enumerate(found) if m.kind == "person" and m.name and len(m.words) > 1]
    for i, at in enumerate(full):
        other = next((b for b in reversed(full[:i]) if same_person(found[at].words, found[b].words)), None)
        if other is not None:
            yield other, at
    single: dict[str, int] = {}
    for at, mention in enumerate(found):
        if mention.kind == "person" and mention.name and len(mention.words) == 1:
            bearer = _bearer(found, full, at)
            yield (single.setdefault(mention.words[0], at) if bearer is None else bearer), at


def _bearer(found: Sequence[Linkable], full: Sequence[int], at: int) -> int | None:
    """Return the full name that a single name is short for: of those with this surname, else this given name, the nearest
    before."""
    word = found[at].words[0]
    royal = found[at].lower[0] in _ROYAL
    ranked = []
    for other in full:
        words = found[other].words
        family = words[surname_start(words) :]
        if word == key(family) or same_word(word, family[-1]):
            rank = 0
        elif word in words and not royal:
            rank = 1
        else:
            continue
        ranked.append((rank, other > at, abs(at - other), other))
    return min(ranked)[-1] if ranked else None


def _apposed(text: str, found: Sequence[Linkable]) -> Iterator[tuple[int, int]]:
    """Join a person's name with a description beside it, between commas: "the prime minister, X,", "X, the prime minister,"."""
    for at, (one, other) in enumerate(pairwise(found)):
        if one.kind != "person" or other.kind != "person" or one.name == other.name:
            continue
        description = other if one.name else one
        closed = _CLOSED.match(text, other.span.stop)
        if text[one.span.stop : other.span.start] == ", " and closed and description.det in ("the", "its", "a"):
            yield at, at + 1


_CLOSED = re.compile(r"[.;:)–—]|,(?! (?:and|or|as well as)\b)| [–—]")
"""What may stand behind an apposition, not in a list of persons."""


def _bodies(text: str, found: Sequence[Linkable]) -> Iterator[tuple[int, int]]:
    """Join names of bodies that are equal, and acronyms with what they stand for."""
    seen: dict[tuple[str, str], int] = {}
    acronyms: dict[str, int] = {}
    for at, mention in enumerate(found):
        if mention.kind == "person" or mention.state or not mention.name:
            continue
        name = key(mention.words) + ("+" if mention.shown.endswith("+") else "")
        yield seen.setdefault((name, mention.kind), at), at
        if len(mention.words) > 1:
            given = acronym_after(text, mention.span.stop)
            for short in (*initials(mention.shown), *((given.replace(".", ""),) if given else ())):
                acronyms.setdefault(key(name_words(short)), at)
    for at, mention in enumerate(found):
        if mention.kind != "person" and mention.name and len(mention.tokens) <= 2 and not mention.shown.endswith("+"):
            other = acronyms.get(key(mention.words))
            if other is not None and found[other].kind == mention.kind:
                yield other, at


def _shortened(found: Sequence[Linkable]) -> Iterator[tuple[int, int]]:
    """Join a body's name with the one longer name of the document that begins or ends with it ("Norland", "Norland
    Electronics")."""
    bodies = [at for at, m in enumerate(found) if m.kind not in ("person", "state") and m.name and m.words]
    for at in bodies:
        short = found[at].words
        longer: dict[tuple[str, ...], int] = {}
        for other in bodies:
            words = found[other].words
            same = found[other].kind == found[at].kind and len(words) > len(short)
            if same and short in (words[: len(short)], words[-len(short) :]) and short[-1] not in found[at].common:
                longer.setdefault(words, other)
        if len(longer) == 1:
            yield next(iter(longer.values())), at
