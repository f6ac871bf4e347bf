"""What speaks for and against a candidate being a mention of an actor, and for each kind of actor, as names of features."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sanudo.extract.mentions_candidates import Piece, Scene
from sanudo.ontology.countries import CountryWord, find_country_words

_CUTS = frozenset(("of", "for", "in", "from", "who", "that", "at", "on", "with", "to", "near", "by", "under", "against"))


@dataclass(slots=True)
class Clues:
    """What the whole document says: which names were marked how often and how surely, and which words point to countries."""

    marked: Counter[str]
    kinds: dict[str, Counter[str]]
    countries: dict[int, CountryWord]
    shape: list[str]


def clues(seen: Scene) -> Clues:
    """Return what a document says of its candidates as a whole."""
    marked: Counter[str] = Counter()
    kinds: dict[str, Counter[str]] = {}
    for piece in seen.pieces:
        if piece.score >= 0.6 and seen.words[piece.last - 1][0].isupper():
            word = seen.lower[piece.last - 1]
            marked[word] += 1
            kinds.setdefault(word, Counter())[piece.label] += 1
    return Clues(marked, kinds, {each.first: each for each in find_country_words(seen.words)}, [_shape(w) for w in seen.words])


def _shape(word: str) -> str:
    if word[0].isdigit():
        return "9"
    if not word[0].isalpha():
        return word[0]
    return (
        "X"
        if word.isupper() and len(word) > 1
        else "A"
        if len(word) == 1 and word.isupper()
        else "x"
        if word[0].islower()
        else "Xx"
    )


def pieces_in(seen: Scene, first: int, last: int) -> list[Piece]:
    """Return what the encoder marked that touches a range of words."""
    return [seen.pieces[n] for n in dict.fromkeys(seen.owner[first:last]) if n >= 0]


def features(seen: Scene, told: Clues, first: int, last: int) -> list[str]:
    """Return the features of a candidate, words `first` <= i < `last`."""
    inside = pieces_in(seen, first, last)
    left, right = _edge(seen, first, last)
    found = ["", f"l={left}", f"r={right}", f"n={len(inside)}", f"edges={left}{right}{min(len(inside), 3)}"]
    _of_pieces(seen, inside, first, last, left + right, found)
    _of_words(seen, told, first, last, left, right, found)
    _of_country(told, first, last, found)
    return found


def _edge(seen: Scene, first: int, last: int) -> tuple[str, str]:
    """Return how the edges lie to what was marked: = at its edge, < cut off, + drawn out; | where another marked word follows."""
    owner = seen.owner
    a, b = owner[first], owner[last - 1]
    left = "+" if a < 0 else "=" if seen.pieces[a].first == first else "<"
    right = "+" if b < 0 else "=" if seen.pieces[b].last == last else "<"
    # what is left out beside the candidate matters as much: a marked piece that touches it
    if first and owner[first - 1] >= 0 and owner[first - 1] != a and seen.sentence[first - 1] == seen.sentence[first]:
        left += "|"
    if last < len(owner) and owner[last] >= 0 and owner[last] != b and seen.sentence[last] == seen.sentence[first]:
        right += "|"
    return left, right


def _of_pieces(seen: Scene, inside: list[Piece], first: int, last: int, edges: str, found: list[str]) -> None:
    size = last - first
    found += [f"size={min(size, 8)}", f"size={min(size, 8)}:{edges}"]
    if not inside:
        found += ["raw", f"raw:{seen.upos[last - 1]}"]
        return
    covered = sum(min(p.last, last) - max(p.first, first) for p in inside)
    score = sum(p.score * (min(p.last, last) - max(p.first, first)) for p in inside) / covered
    best = max(inside, key=lambda p: (p.score * (min(p.last, last) - max(p.first, first)), -p.first))
    labels = "+".join(dict.fromkeys(p.label[0] for p in inside)) if len(inside) < 4 else "many"
    level = int(score * 10)
    found += [
        f"score={level}",
        f"score={level}:{edges}",
        f"labels={labels}",
        f"labels={labels}:{edges}",
        f"holes={size - covered}",
    ]
    found += [f"k={best.label}", f"k={best.label}:{level}", f"top={int(max(p.score for p in inside) * 10)}"]
    tail = inside[-1]
    found += [f"nom={int(inside[0].nominal * 8)}", f"nom.last={int(tail.nominal * 8)}", f"tail={tail.label}"]
    if len(inside) > 1:
        found += [f"gap={'_'.join(seen.lower[inside[0].last : inside[1].first][:3])}", f"pair={inside[0].label}>{tail.label}"]


def _of_words(seen: Scene, told: Clues, first: int, last: int, left: str, right: str, found: list[str]) -> None:
    lower, upos, shape, n = seen.lower, seen.upos, told.shape, len(seen.words)
    same = seen.sentence[first]
    before = first - 1 if first and seen.sentence[first - 1] == same else -1
    after = last if last < n and seen.sentence[last] == same else -1
    b, a = (lower[before], upos[before]) if before >= 0 else ("^", "^")
    x, y = (lower[after], upos[after]) if after >= 0 else ("$", "$")
    glue = ("g" if seen.glued(first) else "") + ("h" if seen.glued(last) else "")
    head = next((at for at in range(first + 1, last) if lower[at] in _CUTS), last) - 1
    while head > first and not seen.words[head][0].isalnum():
        head -= 1
    found += [f"w={lower[first]}", f"w={lower[first]}:{left}", f"z={lower[last - 1]}", f"z={lower[last - 1]}:{right}"]
    found += [f"h={lower[head]}", f"b={b}", f"x={x}", f"x={x}:{right}", f"u={upos[first]}:{left}", f"v={upos[last - 1]}:{right}"]
    found += [
        f"bu={a}:{upos[first]}:{left}",
        f"xu={upos[last - 1]}:{y}:{right}",
        f"buxu={a}:{y}",
        f"s={shape[first]}:{shape[last - 1]}",
    ]
    found += [
        f"bs={shape[before] if before >= 0 else '^'}:{shape[first]}:{left}",
        f"xs={shape[last - 1]}:{shape[after] if after >= 0 else '$'}:{right}",
    ]
    found += [f"glue={glue}", f"x2={x}:{lower[after + 1] if 0 <= after < n - 1 else '$'}"]
    if shape[head] != "x":
        count = told.marked[lower[head]]
        found += [f"seen={min(count, 3)}", f"seen={min(count, 3)}:{left}{right}"]
        found += [f"seen.k={kind}" for kind, _ in told.kinds.get(lower[head], Counter()).most_common(1)]
    if before > 0:
        found.append(f"b2={lower[before - 1]}:{b}")


def _of_country(told: Clues, first: int, last: int, found: list[str]) -> None:
    for at in range(first, last):
        pointer = told.countries.get(at)
        if pointer is not None:
            place = ("^" if at == first else "") + ("$" if pointer.last == last else ">" if pointer.last > last else "")
            found += [f"c={pointer.use}{place}"]
    at = first - 1
    if at in told.countries and told.countries[at].last > first:
        found.append("c.cut")
    if first and first - 1 in told.countries:
        found.append("c.before=" + told.countries[first - 1].use)
