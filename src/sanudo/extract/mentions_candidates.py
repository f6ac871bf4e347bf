"""Stretches of words that may be a mention: what the encoder marked, its pieces joined, and both drawn out to whole noun phrases.

The encoder labels word by word, so a phrase whose words it labels differently falls into pieces ("two" a group, "officials"
persons). Here such pieces become candidates again, together and apart; `mentions_model` then says which of them is a mention.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sanudo.model.graph import Graph
from sanudo.ontology.sectors import find_nouns

LONGEST = 10
"""Candidates have at most so many words and marks."""
REACH = 4
"""So many words beyond what the encoder marked may belong to a candidate, on either side."""
HOLES = 3
"""So many words that the encoder did not mark may stand between marked ones."""

_LEFT = frozenset(("DET", "ADJ", "NUM", "PROPN", "NOUN", "ADV"))
_RIGHT = frozenset(("NOUN", "PROPN", "ADJ", "NUM"))
_LOOSE = frozenset(("ADP", "CCONJ", "PUNCT", "DET", "SCONJ", "VERB", "AUX"))
_MARKS = frozenset((".", "'", "’", "-", "–", "&", "/"))
_BOUND = frozenset(("his", "her", "its", "their", "our", "my", "your", "s"))


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that the encoder marked as a mention: `first` <= word < `last`, label, score, and chance to be a nominal."""

    first: int
    last: int
    label: str
    score: float
    nominal: float


@dataclass(slots=True)
class Scene:
    """The words of a document as lists, and for each the number of the piece that it belongs to (-1 for none).

    `role` says for each word how likely it stands for who acts, is acted upon or speaks, by the arcs from triggers and cues.
    """

    text: str
    start: list[int]
    stop: list[int]
    words: list[str]
    lower: list[str]
    upos: list[str]
    sentence: list[int]
    pieces: list[Piece]
    owner: list[int]
    role: list[float]

    def glued(self, at: int) -> bool:
        """Tell whether a mark joins a word to the one before without a space: the dot in "U.S", the hyphen in "Al-Sisi"."""
        return (
            0 < at < len(self.words)
            and self.stop[at - 1] == self.start[at]
            and (self.words[at] in _MARKS or self.words[at - 1] in _MARKS)
        )


def scene(text: str, graph: Graph) -> Scene:
    """Return the words of a document and what the encoder marked among them."""
    tokens, table = graph.tokens, graph.spans["mention"]
    start, stop = tokens.start.tolist(), tokens.stop.tolist()
    words = [text[a:b] for a, b in zip(start, stop, strict=True)]
    names, tags = graph.tag_names.get("upos", ()), graph.tags.get("upos")
    upos = [names[tag] for tag in tags.tolist()] if tags is not None else ["X"] * len(words)
    nominal = graph.traits.get("mention.nominal")
    chances = nominal[:, 1].tolist() if nominal is not None else [0.0] * len(table)
    rows = zip(table.first.tolist(), table.last.tolist(), table.label.tolist(), table.score.tolist(), chances, strict=True)
    pieces = [Piece(first, last, table.labels[label], score, chance) for first, last, label, score, chance in rows]
    owner = [-1] * len(words)
    for number, piece in enumerate(pieces):
        owner[piece.first : piece.last] = [number] * (piece.last - piece.first)
    lower, sentence = [word.lower() for word in words], tokens.sentence.tolist()
    return Scene(text, start, stop, words, lower, upos, sentence, pieces, owner, _roles(graph, len(words)))


def _roles(graph: Graph, count: int) -> list[float]:
    found = [0.0] * count
    for group, labels in (("event", ("actor", "recipient")), ("statement", ("source",))):
        arcs = graph.arcs.get(group)
        if arcs is None:
            continue
        wanted = [label in labels for label in arcs.labels]
        rows = zip(arcs.first.tolist(), arcs.last.tolist(), arcs.label.tolist(), arcs.score.tolist(), strict=True)
        for first, last, label, score in rows:
            if wanted[label]:
                for at in range(first, last):
                    found[at] = max(found[at], score)
    return found


def candidates(seen: Scene) -> list[tuple[int, int]]:
    """Return the candidates of a document as half-open ranges of words, sorted."""
    found: set[tuple[int, int]] = set()
    for piece in seen.pieces:
        starts = _starts(seen, piece)
        for first in starts:
            found.update((first, last) for last in _ends(seen, first, piece))
    found.update(_unmarked(seen))
    return sorted(found)


def _starts(seen: Scene, piece: Piece) -> list[int]:
    at, found = piece.first, [piece.first]
    while at > 0 and piece.first - at < REACH and seen.sentence[at - 1] == seen.sentence[piece.first]:
        before = at - 1
        if not (seen.upos[before] in _LEFT or seen.lower[before] in _BOUND or seen.glued(at)):
            break
        if seen.owner[before] >= 0 and seen.owner[before] != seen.owner[at] and not seen.glued(at):
            found.append(before)
            break
        at = before
        found.append(at)
    if piece.last - piece.first > 1 and (seen.upos[piece.first] in _LOOSE or seen.words[piece.first] in _MARKS):
        found.append(piece.first + 1)
    return [first for first in found if seen.words[first][0].isalnum()]


def _ends(seen: Scene, first: int, piece: Piece) -> Iterator[int]:
    """Yield where a candidate that begins at a word and holds a piece may end."""
    sentence, n = seen.sentence[first], len(seen.words)
    if piece.last - first > 1 and seen.upos[piece.last - 1] in _LOOSE and piece.last - 1 > piece.first:
        yield piece.last - 1
    at, holes, far = max(piece.last, first + 1), 0, 0
    yield at
    while at < n and at - first < LONGEST and seen.sentence[at] == sentence:
        if seen.owner[at] >= 0:
            holes, far = 0, 0
            last = seen.pieces[seen.owner[at]].last
            at = last
            if at - first <= LONGEST:
                yield at
            continue
        bound = seen.upos[at] in _RIGHT or seen.glued(at) or seen.lower[at] in _BOUND
        if not bound:
            holes += 1
            if holes > HOLES or seen.upos[at] in ("VERB", "AUX", "SCONJ") or not _goes_on(seen, at):
                break
        far += 1
        if far > REACH + HOLES:
            break
        at += 1
        if bound and seen.words[at - 1][0].isalnum() and not holes:
            yield at


def _goes_on(seen: Scene, at: int) -> bool:
    """Tell whether a marked word follows within a few words."""
    return any(owner >= 0 for owner in seen.owner[at : at + HOLES + 1])


def _unmarked(seen: Scene) -> Iterator[tuple[int, int]]:
    """Yield names that the encoder marked elsewhere in the document but not here, and noun phrases whose head is a role."""
    known = {seen.lower[at] for piece in seen.pieces for at in range(piece.first, piece.last) if seen.words[at][0].isupper()}
    at, n = 0, len(seen.words)
    while at < n:
        if seen.owner[at] >= 0 or seen.upos[at] not in _LEFT:
            at += 1
            continue
        last = at + 1
        while last < n and seen.owner[last] < 0 and seen.sentence[last] == seen.sentence[at] and last - at < LONGEST:
            if not (seen.upos[last] in _RIGHT or seen.glued(last)):
                break
            last += 1
        yield from _phrase(seen, at, last, known)
        at = last


def _phrase(seen: Scene, first: int, last: int, known: set[str]) -> Iterator[tuple[int, int]]:
    while last > first and not seen.words[last - 1][0].isalnum():
        last -= 1
    if last <= first:
        return
    capital = next((at for at in range(first, last) if seen.words[at][0].isupper() and seen.upos[at] == "PROPN"), None)
    if capital is not None and any(seen.lower[at] in known for at in range(capital, last) if seen.words[at][0].isupper()):
        yield capital, last
        if first < capital:
            yield first, last
    elif (
        seen.upos[last - 1] in ("NOUN", "PROPN") and last - first <= 6 and (_is_role(seen.lower[last - 1]) or capital is not None)
    ):
        yield first, last


@lru_cache(maxsize=8192)
def _is_role(word: str) -> bool:
    return bool(find_nouns([word]))


def offsets(seen: Scene, first: int, last: int) -> tuple[int, int]:
    """Return the characters of a range of words."""
    return seen.start[first], seen.stop[last - 1]
