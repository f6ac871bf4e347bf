"""The heads of a codebook: what is learnt from its passages, kept in one small file, and the triggers they find in a text."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sanudo.codebook.fitting import softmax_rows
from sanudo.errors import CodebookError
from sanudo.model import weights as model_weights
from sanudo.model.graph import Floats, Ints, SpanTable
from sanudo.model.reader import Seen
from sanudo.ontology.codebooks import SUFFIX, read_codebook

VERSION = 1
"""Raised whenever the file's form changes."""
GAP = 6
"""Words of one type may have so many other words between them and still be one trigger: "told everybody there to leave"."""
GAP_OF_OTHERS = 2
"""The same for words that seem to be of two types, one of which must be wrong."""
SURE = 0.7
"""Neighbouring words that are of two types with this probability each are two triggers."""


@dataclass(frozen=True, slots=True)
class KnownType:
    """What a coded event must know of its type: its name in words, its quad class if it has one, whether it is symmetric."""

    label: str
    quad: int | None = None
    symmetric: bool = False


@dataclass(frozen=True)
class Heads:
    """The heads of one codebook; a finder of triggers for `GraphReader`.

    `weights` [2 * hidden + 1, 1 + types] tell the types of a word (the first is none) from its state and the mean state of its
    sentence; the last row is added. `modes` gives for a type the names of its modes ("" for none) and their weights. A word
    belongs to a trigger where the types together are at least `threshold` probable. `figures` are those of cross-validation.
    """

    name: str
    title: str
    types: Mapping[str, KnownType]
    weights: Floats
    threshold: float
    modes: Mapping[str, tuple[tuple[str, ...], Floats]] = field(default_factory=dict)
    encoder: str = ""
    digest: str = ""
    figures: Mapping[str, float] = field(default_factory=dict)

    def find(self, seen: Seen) -> SpanTable:
        """Return the triggers in a document; labels are types, or types with their mode ("picket/march")."""
        labels = self.labels
        if not len(seen.words):
            none = np.zeros(0, np.int32)
            return SpanTable(none, none, none, np.zeros(0, np.float32), labels)
        means, sentence = sentence_means(seen.states, seen.words.sentence)
        size = seen.states.shape[1]
        scores = seen.states @ self.weights[:size] + (means @ self.weights[size:-1])[sentence] + self.weights[-1]
        found = spans_of(softmax_rows(scores), sentence, self.threshold)
        rows = [
            (first, last, labels.index(self._moded(kind, seen.states[first:last].mean(0), means[sentence[first]])))
            for first, last, kind, _ in found
        ]
        first, last, label = (np.array([row[column] for row in rows], np.int32) for column in range(3))
        return SpanTable(first, last, label, np.array([score for *_, score in found], np.float32), labels)

    @property
    def labels(self) -> tuple[str, ...]:
        """Return the labels of triggers: the types, then each with its modes."""
        moded = (f"{kind}/{mode}" for kind, (names, _) in self.modes.items() for mode in names if mode)
        return (*self.types, *moded)

    def identity(self) -> str:
        """Return a hash of all that decides what these heads find."""
        known = hashlib.blake2b(repr((self.name, self.types, self.threshold, self.encoder)).encode(), digest_size=8)
        known.update(self.weights.tobytes())
        for names, weights in self.modes.values():
            known.update(repr(names).encode() + weights.tobytes())
        return known.hexdigest()

    def _moded(self, kind: int, state: Floats, mean: Floats) -> str:
        name = tuple(self.types)[kind]
        if name not in self.modes:
            return name
        names, weights = self.modes[name]
        best = names[int((np.concatenate([state, mean]) @ weights[:-1] + weights[-1]).argmax())]
        return f"{name}/{best}" if best else name


def sentence_means(states: Floats, sentence: Ints) -> tuple[Floats, NDArray[np.int64]]:
    """Return the mean state of each sentence [sentences, hidden], and for each word the row of its sentence."""
    first = np.flatnonzero(np.diff(sentence, prepend=sentence[0] - 1))
    counts = np.diff(np.append(first, len(sentence)))
    means = np.add.reduceat(states, first, axis=0) / counts[:, None]
    return np.asarray(means, np.float32), np.repeat(np.arange(len(first)), counts)


def spans_of(chances: Floats, sentence: NDArray[np.int64], threshold: float) -> list[tuple[int, int, int, float]]:
    """Return (first, last, type, score) of triggers, from the probabilities of words [words, 1 + types].

    Words that are likelier a trigger than the threshold are joined within a sentence over gaps, unless two are surely of
    different types; the type is the one with the most weight over the words of the span, its score the highest
    probability of a word.
    """
    sure = np.flatnonzero(1 - chances[:, 0] >= threshold)
    if not len(sure):
        return []
    kinds, best = chances[sure, 1:].argmax(1), chances[sure, 1:].max(1)
    alike = np.diff(kinds) == 0
    apart = np.diff(sure) > np.where(alike, GAP, GAP_OF_OTHERS) + 1
    apart |= (np.diff(sentence[sure]) > 0) | (~alike & (best[1:] >= SURE) & (best[:-1] >= SURE))
    found = []
    for words in np.split(sure, np.flatnonzero(apart) + 1):
        kind = int(chances[words, 1:].sum(0).argmax())
        found.append((int(words[0]), int(words[-1]) + 1, kind, float(chances[words, 1 + kind].max())))
    return found


def save(heads: Heads, path: Path) -> None:
    """Write heads into a file that depends on nothing but them."""
    types = {name: [each.label, each.quad, each.symmetric] for name, each in heads.types.items()}
    about = {
        "version": VERSION, "name": heads.name, "title": heads.title, "types": types, "threshold": heads.threshold,
        "encoder": heads.encoder, "digest": heads.digest, "figures": dict(heads.figures),
        "modes": {kind: list(names) for kind, (names, _) in heads.modes.items()},
    }  # fmt: skip
    columns = {"about": np.frombuffer(json.dumps(about, ensure_ascii=False).encode(), np.uint8), "weights": heads.weights}
    columns |= {f"mode.{kind}": weights for kind, (_, weights) in heads.modes.items()}
    waiting = path.with_name(f".{path.name}.tmp")
    try:
        with zipfile.ZipFile(waiting, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, column in columns.items():
                block = io.BytesIO()
                np.lib.format.write_array(block, np.ascontiguousarray(column), allow_pickle=False)
                archive.writestr(zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), block.getvalue(), zipfile.ZIP_DEFLATED)
        waiting.replace(path)
    except OSError as error:
        raise CodebookError(f"{path} cannot be written: {error.strerror}.", hint="Check the folder.") from error


def load(path: Path, folder: Path | None = None) -> Heads:
    """Return the heads of a codebook, given its YAML file or the file that training wrote beside it.

    `folder` is that of the encoder's weights. Raises CodebookError where it is not trained, was trained for other weights, or has
    changed since.
    """
    trained = path if path.suffix == SUFFIX else path.with_suffix(SUFFIX)
    again = f"Train it again: sanudo codebook train {path.with_suffix('.yaml') if path == trained else path}"
    if not path.is_file():
        raise CodebookError(f"There is no codebook {path}.", hint="sanudo codebook new NAME writes one to start from.")
    if not trained.is_file():
        raise CodebookError(f"The codebook {path} has not been trained.", hint=f"sanudo codebook train {path}")
    heads = _read(trained, again)
    if heads.encoder != model_weights.digest(folder):
        raise CodebookError(f"{trained} was trained for other weights of the encoder than those installed.", hint=again)
    if path != trained and read_codebook(path).digest() != heads.digest:
        raise CodebookError(f"The codebook {path} has changed since it was trained.", hint=again)
    return heads


def load_all(paths: Sequence[Path], folder: Path | None = None) -> tuple[Heads, ...]:
    """Return the heads of several codebooks. Raises CodebookError where two have one name."""
    found = tuple(load(path, folder) for path in paths)
    names = [heads.name for heads in found]
    for name in names:
        if names.count(name) > 1 or name in ("event", "statement", "mention", "plover"):
            raise CodebookError(
                f"No codebook used may be named {name!r}, or like another one.", hint="Change `name:` in its file."
            )
    return found


def _read(path: Path, again: str) -> Heads:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
            about = json.loads(archive["about"].tobytes())
            if about["version"] != VERSION:
                raise CodebookError(f"{path} is of another version of Sanudo.", hint=again)
            modes = {kind: (tuple(names), archive[f"mode.{kind}"]) for kind, names in about["modes"].items()}
            types = {name: KnownType(*each) for name, each in about["types"].items()}
            return Heads(
                about["name"], about["title"], types, archive["weights"], about["threshold"], modes,
                about["encoder"], about["digest"], about["figures"],
            )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile, zlib.error) as error:
        raise CodebookError(f"{path} is damaged: {error}.", hint=again) from error
