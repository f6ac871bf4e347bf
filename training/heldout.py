"""Reads what a fold's weights were not trained on: the graphs of held-out articles and the classes of held-out pairs.

    python -m training.heldout --fold 2 --weights runs/weights-2 --out runs/heldout-2.pkl

The graphs are what `training.crossval` runs the stages of the pipeline on, as often as the stages change.
"""

from __future__ import annotations

import argparse
import pickle
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from sanudo.model.graph import Floats, Graph
from sanudo.model.pairs import PairReader
from sanudo.model.reader import GraphReader, Text
from training import corpus, sources
from training.data import ARTICLES, DATA
from training.schema import PAIR_LABELS

READ_KINDS = ("title", "body", "caption")


@dataclass
class HeldOut:
    """What was read with the weights of one fold: graphs by article, and for each file of pairs rows, gold and chosen class.

    `chances` holds for the same pairs the probabilities of all classes [rows, classes], in the order of the head; what an older
    version wrote lacks it.
    """

    fold: int
    graphs: dict[str, Graph] = field(default_factory=dict)
    pairs: dict[str, tuple[list[int], list[str], list[str]]] = field(default_factory=dict)
    chances: dict[str, Floats] = field(default_factory=dict)


class _Unpickler(pickle.Unpickler):
    """Reads what `python -m training.heldout` wrote as the program itself, wherever it is read."""

    def find_class(self, module: str, name: str) -> Any:
        return HeldOut if (module, name) == ("__main__", "HeldOut") else super().find_class(module, name)


def load(path: Path) -> HeldOut:
    """Return what was held out of a fold, from a file of one's own."""
    with path.open("rb") as file:
        found: HeldOut = _Unpickler(file).load()
    if not hasattr(found, "chances"):
        found.chances = {}
    return found


def read(weights: Path, fold: int, data: Path, articles: Path) -> HeldOut:
    """Read all that is held out of a fold."""
    found = HeldOut(fold)
    paths = corpus.articles(articles)
    folds = corpus.fold_of(path.stem for path in paths)
    reader = GraphReader(weights)
    chosen = [path for path in paths if folds[path.stem] == fold]
    documents = [corpus.article(path) for path in chosen]
    texts = [Text(document.text, tuple(document.spans(*READ_KINDS))) for document in documents]
    found.graphs = dict(zip((path.stem for path in chosen), reader.graphs(texts, ("statement", "event")), strict=True))
    pairs = PairReader(reader.encoder)
    for name, trait in (("PLV_train", "root"), ("AW_train", "conflict")):
        rows = [(number, row) for number, row in enumerate(sources.pair_rows(data / f"event-coding/{name}.tsv"))]
        held = [(number, row) for number, row in rows if sum(map(ord, row.text)) % corpus.FOLDS == fold]
        seen = pairs.see([(row.text, row.source, row.target) for _, row in held])
        labels = PAIR_LABELS if trait == "root" else ("cooperation", "conflict")
        guess = [labels[int(np.argmax(each[trait]))] for each in seen]
        found.chances[name] = np.stack([each[trait] for each in seen])
        found.pairs[name] = ([number for number, _ in held], [row.label for _, row in held], guess)
    return found


def main() -> None:
    """Read one fold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fold", type=int, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    args = parser.parse_args()
    found = read(args.weights, args.fold, args.data, args.articles)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_bytes(pickle.dumps(found, protocol=5))
    print(f"{len(found.graphs)} articles read with the weights of fold {args.fold}")


if __name__ == "__main__":
    main()
