"""Words as a search sees them: cut out of a text with their places, folded, and with the forms that count as the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile("[^\\W_](?:[^\\W_]|[\\u0300-\\u036f])*")
"""A word is a run of letters and digits; accents that stand as characters of their own belong to it."""

GAP = "\x1f"
"""Stands between names that are searched as one text, so that no phrase reaches from one into the next."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """What is looked for: one word in any of its forms, or a phrase, whose words stand together exactly so."""

    words: Words
    exact: bool = False

    @property
    def forms(self) -> Words:
        """Return the forms of a single word that count; a quoted word has one."""
        return self.words[:1] if self.exact or len(self.words) > 1 else forms(self.words[0])


@lru_cache(maxsize=100_000)
def folded(word: str) -> str:
    """Return a word without capitals and accents."""
    if word.isascii():
        return word.lower()
    plain = "".join(each for each in unicodedata.normalize("NFKD", word) if not unicodedata.combining(each))
    return plain.lower()


def words(text: str) -> list[str]:
    """Return the words of a text, folded."""
    if text.isascii():
        return _TOKEN.findall(text.lower())
    return [folded(each) for each in _TOKEN.findall(text)]


def placed(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each word of a text, folded, with the characters that it stands at."""
    for match in _TOKEN.finditer(text):
        yield folded(match[0]), match.start(), match.end()


def forms(word: str) -> Words:
    """Return a word with its singular or plural: "treaty" and "treaties" are one to a reader who looks for either."""
    found = [word]
    if len(word) > 3 and word.isalpha():
        if word.endswith("ies"):
            found.append(word[:-3] + "y")
        elif re.search("(?:s|x|z|ch|sh)es$", word):
            found += [word[:-2], word[:-1]]
        elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
            found.append(word[:-1])
        elif re.search("[^aeiou]y$", word):
            found.append(word[:-1] + "ies")
        elif re.search("(?:s|x|z|ch|sh)$", word):
            found.append(word + "es")
        else:
            found.append(word + "s")
    return tuple(dict.fromkeys(found))


def marks(text: str, terms: Sequence[Term]) -> list[tuple[int, int, int]]:
    """Return where terms stand in a text, in order: first character, the one after the last, and the number of the term."""
    if not terms:
        return []
    tokens = list(placed(text))
    first: dict[str, list[int]] = {}
    for number, term in enumerate(terms):
        for form in term.forms:
            first.setdefault(form, []).append(number)
    found = []
    for at, (word, start, _) in enumerate(tokens):
        for number in first.get(word, ()):
            length = len(terms[number].words)
            if length == 1 or tuple(each for each, _, _ in tokens[at : at + length]) == terms[number].words:
                found.append((start, tokens[at + length - 1][2], number))
    return found


def apart(found: Sequence[tuple[int, int, int]]) -> tuple[tuple[int, int], ...]:
    """Return stretches that do not overlap, in order."""
    kept: list[tuple[int, int]] = []
    for start, stop, _ in sorted(found):
        if kept and start < kept[-1][1]:
            kept[-1] = kept[-1][0], max(kept[-1][1], stop)
        else:
            kept.append((start, stop))
    return tuple(kept)
