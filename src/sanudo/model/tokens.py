"""Text -> words and word pieces with their offsets and the surface features that the encoder is given beside them.

A word is a run of letters and digits, or a single mark, as BERT's pre-tokenizer cuts them; a word is one or more pieces.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from sanudo.errors import ModelError
from sanudo.model.graph import Ints
from sanudo.types import Span

SHAPES = 6
"""Shapes of a word: mark, lower case, Capitalised, CAPITALS, mixed, digits."""
GAPS = 4
"""What stands before a word: nothing, a space, a line's start, a paragraph's start."""
QUOTES = 3
"""Where a word stands: outside quotation marks, inside double ones, inside single ones."""
FEATURES = SHAPES * GAPS * QUOTES
"""Number of values of the surface feature of a piece."""

_SINGLE_OPEN = re.compile(r"(?<!\w)[‘'](?=\w)")
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?…])[’'](?!\w)")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a document and their pieces, as columns.

    For n words: `start`, `stop` (offsets into the document's text), `sentence`, `paragraph`, `feature` (surface feature) and
    `piece` (n + 1 offsets into `pieces`, the ids of all word pieces).
    """

    start: Ints
    stop: Ints
    sentence: Ints
    paragraph: Ints
    feature: Ints
    piece: Ints
    pieces: Ints

    def __len__(self) -> int:
        return len(self.start)


class WordPieces:
    """The encoder's tokenizer."""

    def __init__(self, path: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(path))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self.cls, self.sep, self.pad, self.mask = (self._mark(name) for name in ("[CLS]", "[SEP]", "[PAD]", "[MASK]"))

    def _mark(self, name: str) -> int:
        found = self._tokenizer.token_to_id(name)
        if found is None:
            raise ModelError(f"The tokenizer lacks the mark {name}.", hint="Install Sanudo again.")
        return found

    def words(self, text: str, sentences: Sequence[Span]) -> Words:
        """Return the words of these sentences of a text; a line break between two sentences begins a paragraph."""
        encodings = self._tokenizer.encode_batch([text[s.start : s.stop] for s in sentences], add_special_tokens=False)
        columns: list[NDArray[np.int32]] = []
        pieces: list[int] = []
        paragraph, previous = -1, -1
        for number, (sentence, encoding) in enumerate(zip(sentences, encodings, strict=True)):
            if previous < 0 or "\n" in text[previous : sentence.start]:
                paragraph += 1
            previous = sentence.stop
            if encoding.ids:
                columns.append(_word_columns(encoding.word_ids, encoding.offsets, sentence.start, number, paragraph, len(pieces)))
                pieces.extend(encoding.ids)
        table = np.concatenate(columns, axis=1) if columns else np.zeros((5, 0), np.int32)
        start, stop, sentence_of, paragraph_of, piece = table
        return Words(
            start=start,
            stop=stop,
            sentence=sentence_of,
            paragraph=paragraph_of,
            feature=surface_features(text, start, stop),
            piece=np.append(piece, len(pieces)).astype(np.int32),
            pieces=np.array(pieces, np.int32),
        )


def _word_columns(
    word_ids: Sequence[int | None], offsets: Sequence[tuple[int, int]], shift: int, sentence: int, paragraph: int, base: int
) -> NDArray[np.int32]:
    """Return start, stop, sentence, paragraph and first piece of each word of one sentence."""
    word = np.asarray([-1 if each is None else each for each in word_ids], np.int32)
    bounds = np.asarray(offsets, np.int32)
    first = np.flatnonzero(np.diff(word, prepend=-1))
    last = np.append(first[1:], len(word)) - 1
    count = len(first)
    return np.stack(
        [
            bounds[first, 0] + shift,
            bounds[last, 1] + shift,
            np.full(count, sentence, np.int32),
            np.full(count, paragraph, np.int32),
            (first + base).astype(np.int32),
        ]
    )


def surface_features(text: str, start: Ints, stop: Ints) -> Ints:
    """Return for each word its shape, the gap before it and whether it stands inside quotation marks, as one number."""
    inside = quotation_mask(text)
    out = np.empty(len(start), np.int32)
    before = 0
    for index, (left, right) in enumerate(zip(start.tolist(), stop.tolist(), strict=True)):
        shape = _shape(text[left:right])
        gap = _gap(text, before, left) if index else GAPS - 1
        out[index] = shape + SHAPES * (gap + GAPS * inside[left])
        before = right
    return out


def _shape(word: str) -> int:
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 2
    if word[0].isdigit():
        return 5
    if not word[0].isalpha():
        return 0
    return 2 if word[1:].islower() and word[0].isupper() else 4


def _gap(text: str, left: int, right: int) -> int:
    if left >= right:
        return 0
    breaks = text.count("\n", left, right)
    return min(breaks + 1, GAPS - 1)


_DOUBLE = re.compile(r"[\"“”„«»]|''|``|\n\s*\n|\n")


def quotation_mask(text: str) -> NDArray[np.int8]:
    """Return for each character 1 inside double quotation marks, 2 inside single ones, else 0.

    A mark left open ends with its line, so that a missing closing mark never swallows the article.
    """
    mask = np.zeros(len(text) + 1, np.int8)
    for opening, closing in _single_pairs(text):
        mask[opening:closing] = 2
    begin = -1
    for match in _DOUBLE.finditer(text):
        mark = match.group()
        if mark[0] == "\n":
            if begin >= 0:
                mask[begin : match.start()] = 1
            begin = -1
        elif begin < 0:
            begin = match.start() if mark not in "”»" else -1
        elif mark not in ("“", "„", "«", "``"):
            mask[begin : match.end()] = 1
            begin = -1
    if begin >= 0:
        mask[begin:] = 1
    return mask


def _single_pairs(text: str) -> list[tuple[int, int]]:
    """Return stretches between single quotation marks that open after a blank and close before one, within a line."""
    closings = [match.end() for match in _SINGLE_CLOSE.finditer(text)]
    ends = np.asarray(closings, np.int64)
    pairs: list[tuple[int, int]] = []
    free = 0
    for match in _SINGLE_OPEN.finditer(text):
        index = int(np.searchsorted(ends, match.end(), side="right")) if len(ends) else 0
        if match.start() >= free and index < len(ends) and text.find("\n", match.end(), closings[index]) < 0:
            pairs.append((match.start(), closings[index]))
            free = closings[index]
    return pairs
