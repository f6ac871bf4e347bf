"""Linear-chain models over what the encoder's heads say of words: the best whole labelling of a cue, a source, a content.

Conditional random fields (Lafferty, McCallum and Pereira, ICML 2001), decoded by Viterbi's algorithm. Their evidence is the log
probabilities of heads and focus, parts of speech, quotation marks and the commonest word pieces; `training.fit_chains` fits
them on PolNeAR's training part.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sanudo.errors import ModelError
from sanudo.model.graph import Floats

NEVER = -1e4


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of the words of some sequences, padded to one length: N sequences of at most T words.

    `state` [N, T, F] speaks for labels of a word, `move` [N, T, G] for pairs of labels of the word before and this word; `piece`
    [N, T] is the first word piece of each word; `length` [N] is the number of words; `barred` [N, T] words carry label 0.
    """

    state: Floats
    move: Floats
    piece: NDArray[np.int64]
    length: NDArray[np.int64]
    barred: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Chain:
    """A fitted model with S labels: weights of `state` [F, S] and `move` [G, S, S], and of the common word pieces `pieces`.

    `state_piece` [3, P + 1, S] are the weights of the piece before, here and after, `move_piece` [2, P + 1, S, S] those of the
    piece before and here; the last row is that of all other pieces.
    """

    state: Floats
    move: Floats
    pieces: NDArray[np.int64]
    state_piece: Floats
    move_piece: Floats

    def best(self, evidence: Evidence, bias: float | NDArray[np.float64] = 0.0) -> list[NDArray[np.int64]]:
        """Return the best labels of each sequence; `bias` is added to the score of every label but 0, one
        for all or one for each."""
        scores, moves = self._scores(evidence)
        scores[:, :, 1:] += bias
        scores[:, :, 1:][evidence.barred] = NEVER
        path = _viterbi(scores, moves, evidence.length)
        return [row[:length] for row, length in zip(path, evidence.length, strict=True)]

    def _scores(self, evidence: Evidence) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        before, here, after = self.rows(evidence.piece)
        state = np.einsum("ntf,fs->nts", evidence.state, self.state, dtype=np.float64)
        state += self.state_piece[0][before] + self.state_piece[1][here] + self.state_piece[2][after]
        move = np.einsum("ntg,gab->ntab", evidence.move, self.move, dtype=np.float64)
        move += self.move_piece[0][before] + self.move_piece[1][here]
        return state, move

    def rows(self, piece: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """Return the rows of the tables of pieces for the word before, here and after, each [N, T]."""
        here = piece_rows(self.pieces, piece)
        rest = np.full((len(here), 1), len(self.pieces), np.int64)
        return np.hstack([rest, here[:, :-1]]), here, np.hstack([here[:, 1:], rest])


def piece_rows(pieces: NDArray[np.int64], piece: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the place of each piece among sorted `pieces`, their number where it is not among them."""
    if not len(pieces):
        return np.zeros(piece.shape, np.int64)
    place = np.minimum(np.searchsorted(pieces, piece), len(pieces) - 1)
    return np.asarray(np.where(pieces[place] == piece, place, len(pieces)), np.int64)


def _viterbi(scores: NDArray[np.float64], moves: NDArray[np.float64], length: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the best path through `scores` [N, T, S] and `moves` [N, T, S, S]."""
    count, longest, _ = scores.shape
    back = np.zeros(scores.shape, np.int64)
    ends = np.zeros(scores.shape)
    reached = scores[:, 0]
    ends[:, 0] = reached
    for word in range(1, longest):
        steps = reached[:, :, None] + moves[:, word]
        back[:, word] = steps.argmax(1)
        reached = steps.max(1) + scores[:, word]
        ends[:, word] = reached
    rows = np.arange(count)
    path = np.zeros((count, longest), np.int64)
    final = np.maximum(length - 1, 0)
    path[rows, final] = ends[rows, final].argmax(1)
    for word in range(longest - 1, 0, -1):
        inside = word <= final
        path[inside, word - 1] = back[rows[inside], word, path[inside, word]]
    return path


def read_chain(path: Path) -> Chain:
    """Return the model in a file. Raises ModelError where the file is absent or damaged."""
    try:
        with np.load(path, allow_pickle=False) as archive:
            return unpacked({name: archive[name] for name in archive.files})
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"The weights {path.name} cannot be read: {error}.", hint="Install Sanudo again.") from error


def unpacked(columns: Mapping[str, Any]) -> Chain:
    """Return a model from its arrays."""
    floats = {name: columns[name].astype(np.float32) for name in ("state", "move", "state_piece", "move_piece")}
    return Chain(pieces=columns["pieces"].astype(np.int64), **floats)
