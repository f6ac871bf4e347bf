"""Fits the second reader of pairs (`sanudo.model.pair_weights`) and prints what it gives on held-out rows.

    python -m training.fit_pairs [--runs runs] [--out FILE]

Roots are learnt from PLV_train and from the corpus's events, conflict from AW_train. The encoder's states of these rows are not
learnt from: it was trained on their classes. The vectors of word pieces are, being as they came. For each fold of PLV and AW a
reader is fitted without it (`runs/pairs-K.npz`) and asked about it, beside the answers of `runs/heldout-K.pkl`, of weights that
had not seen the fold either.
"""

from __future__ import annotations

import argparse
import pickle
import statistics
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from sanudo.model import weights
from sanudo.model.graph import Floats
from sanudo.model.pair_features import PIECES, PLACES, Hashes, features
from sanudo.model.pair_weights import SHARES, PairWeights, Sparse, columns, known, read_weights, scaled
from sanudo.ontology.plover import TYPES
from sanudo.text.segment import sentences
from tables.fitting import write
from training.corpus import FOLDS, articles
from training.data import ARTICLES, DATA
from training.heldout import HeldOut
from training.pair_rows import Row, corpus_rows, table_rows
from training.schema import PAIR_LABELS

TABLE = Path("src/sanudo/model/data/pairs.npz")
TABLES = {"root": "PLV_train", "conflict": "AW_train"}
CLASSES = {"root": PAIR_LABELS, "conflict": ("cooperation", "conflict")}
OFTEN = 3
"""A feature must stand in so many rows."""
CORPUS = 0.5
"""What a row of the corpus counts beside one of PLV."""
EVEN = 0.3
"""How far classes are made equally heavy: 0 not at all, 1 wholly."""
STRENGTH = 20.0
"""How much the rows count against small weights."""
LENGTH = 1.7
"""How long rows of summed vectors are made on average, so that STRENGTH means much the same."""
STEPS = 80
QUAD = {name: each.quad for name, each in TYPES.items()} | {"YIELD": 2}

Labels = NDArray[np.int64]


@dataclass
class Material:
    """Rows to learn a trait from, and their features by kind."""

    rows: list[Row]
    features: list[Mapping[str, Hashes]]


def material(data: Path, paths: Sequence[Path]) -> dict[str, Material]:
    """Return what each trait is learnt from."""
    tokenizer = weights.tokenizer(weights.weights_folder())
    rows = {"root": [*table_rows("PLV_train", data), *corpus_rows(paths)], "conflict": [*table_rows("AW_train", data)]}
    return {
        trait: Material(
            each, [features(tokenizer.words(row.text, list(sentences(row.text))), row.text, *row.spans) for row in each]
        )
        for trait, each in rows.items()
    }


def piece_vectors() -> Floats:
    """Return the vectors of the word pieces as they came [pieces, dimensions]; needs the training extra."""
    from training.model import Encoder, pretrained

    encoder = Encoder()
    encoder.load_pretrained(pretrained())
    return np.asarray(encoder.words.weight.detach().numpy(), np.float32)


def fit(found: Mapping[str, Material], vectors: Floats, without: int | None = None) -> PairWeights:
    """Return the second reader fitted on all rows, or on those outside a fold."""
    models: dict[str, dict[str, Sparse]] = {}
    for trait, each in found.items():
        classes = len(CLASSES[trait])
        chosen = [number for number, row in enumerate(each.rows) if row.fold < 0 or row.fold != without]
        labels = np.array([each.rows[number].label for number in chosen], np.int64)
        weight = balanced(labels, [each.rows[number] for number in chosen], classes)
        models[trait] = {}
        for kind in SHARES[trait]:
            hashes = [each.features[number][kind] for number in chosen]
            if kind == "pieces":
                models[trait][kind] = fit_pieces(hashes, vectors, labels, weight, classes)
            else:
                models[trait][kind] = fit_sparse(hashes, labels, weight, classes)
    return PairWeights(models)


def balanced(labels: Labels, rows: Sequence[Row], classes: int) -> NDArray[np.float64]:
    """Return what each row counts: rows of the corpus less, rows of rare classes more."""
    weight = np.array([row.weight * (CORPUS if row.source == "corpus" else 1) for row in rows])
    count = np.bincount(labels, weights=weight, minlength=classes)
    evened: NDArray[np.float64] = weight * (count.mean() / count[labels]) ** EVEN
    return evened


def fit_sparse(hashes: Sequence[Hashes], labels: Labels, weight: NDArray[np.float64], classes: int) -> Sparse:
    """Return a model of the features that are not rare; a row's features are scaled to length 1, rare ones count more."""
    often = Counter(int(each) for row in hashes for each in row)
    vocabulary = np.array(sorted(each for each, count in often.items() if count >= OFTEN), np.uint32)
    idf = np.array([np.log((1 + len(hashes)) / (1 + often[int(each)])) + 1 for each in vocabulary], np.float32)
    return Sparse(vocabulary, idf, *log_linear(table(hashes, vocabulary, idf), labels, weight, classes))


def fit_pieces(hashes: Sequence[Hashes], vectors: Floats, labels: Labels, weight: NDArray[np.float64], classes: int) -> Sparse:
    """Return a model of word pieces whose weights are a linear map of their vectors, one for each place they stand in."""
    often = np.zeros(len(vectors))
    for row in hashes:
        often[np.unique(row % PIECES)] += 1
    centred = vectors - vectors[often > 0].mean(axis=0)
    idf = np.tile(np.log((1 + len(hashes)) / (1 + often)), PLACES).astype(np.float32)
    vocabulary = np.concatenate([place * PIECES + np.arange(len(vectors)) for place in range(PLACES)]).astype(np.uint32)
    sums = table(hashes, vocabulary, idf)
    parts = [np.asarray(sums[:, place * len(vectors) : (place + 1) * len(vectors)] @ centred) for place in range(PLACES)]
    rows = np.concatenate(parts, axis=1)
    size = float(np.linalg.norm(rows, axis=1).mean()) / LENGTH
    fitted, bias = log_linear(sparse.csr_array(rows / size), labels, weight, classes)
    spread = np.concatenate([centred @ each for each in np.split(fitted / size, PLACES)]).astype(np.float32)
    return Sparse(vocabulary, idf, spread, bias)


def table(hashes: Sequence[Hashes], vocabulary: Hashes, idf: Floats) -> sparse.csr_array:
    """Return rows [rows, vocabulary] of what features count."""
    places = [known(vocabulary, row) for row in hashes]
    values = np.concatenate([scaled(vocabulary[place], idf[place]) for place in places])
    edges = np.cumsum([0, *(len(place) for place in places)])
    rows = sparse.csr_array((values, np.concatenate(places), edges), shape=(len(hashes), len(vocabulary)))
    rows.sum_duplicates()
    return rows


def log_linear(rows: sparse.csr_array, labels: Labels, weight: NDArray[np.float64], classes: int) -> tuple[Floats, Floats]:
    """Return weights [features, classes] and bias [classes] of a log-linear model with small weights (L-BFGS)."""
    gold = np.eye(classes)[labels]
    size = rows.shape[1] * classes
    back = rows.T.tocsr()

    def loss(point: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights, bias = point[:size].reshape(-1, classes), point[size:]
        scores = rows @ weights + bias
        scores -= scores.max(axis=1, keepdims=True)
        raised = np.exp(scores)
        total = raised.sum(axis=1, keepdims=True)
        value = STRENGTH * float((weight * (np.log(total[:, 0]) - (scores * gold).sum(axis=1))).sum()) + 0.5 * float(
            (weights**2).sum()
        )
        wrong = STRENGTH * weight[:, None] * (raised / total - gold)
        return value, np.concatenate([(back @ wrong + weights).ravel(), wrong.sum(axis=0)])

    found = minimize(loss, np.zeros(size + classes), jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    return found[:size].reshape(-1, classes).astype(np.float32), found[size:].astype(np.float32)


def held_answers(found: HeldOut, weights: PairWeights, rows: Mapping[str, Material]) -> dict[str, tuple[Labels, Floats]]:
    """Return for each trait the gold classes of a fold's rows and the probabilities that the two readers give together."""
    answers = {}
    for trait, name in TABLES.items():
        numbers, _, guesses = found.pairs[name]
        votes = np.array([CLASSES[trait].index(each) for each in guesses], np.int64)
        read = weights.read([rows[trait].features[number] for number in numbers], {trait: votes})
        answers[trait] = np.array([rows[trait].rows[number].label for number in numbers], np.int64), read[trait]
    return answers


def macro_f1(gold: Labels, guess: Labels) -> float:
    """Return the mean F1 over the classes that occur in gold or guess."""
    return statistics.mean(
        2 * float(((gold == each) & (guess == each)).sum()) / float((gold == each).sum() + (guess == each).sum())
        for each in np.union1d(gold, guess)
    )


def figures(answers: Mapping[str, tuple[Labels, Floats]]) -> dict[str, float]:
    """Return macro F1 of PLV's roots, quad classes and direction, and of AW's direction; and how far probabilities are off."""
    gold, read = answers["root"]
    quad = np.array([QUAD[each] for each in PAIR_LABELS])
    by_quad = np.stack([read[:, quad == each].sum(axis=1) for each in (1, 2, 3, 4)], axis=1)
    conflict, direction = answers["conflict"]
    return {
        "PLV root macro f1": macro_f1(gold, read.argmax(axis=1)),
        "PLV quad macro f1": macro_f1(quad[gold], 1 + by_quad.argmax(axis=1)),
        "PLV binary macro f1": macro_f1((quad[gold] > 2).astype(np.int64), (by_quad[:, 2:].sum(axis=1) > 0.5).astype(np.int64)),
        "AW binary macro f1": macro_f1(conflict, direction.argmax(axis=1)),
    }


def calibration(gold: Labels, read: Floats, bins: int = 10) -> float:
    """Return the expected calibration error of the likeliest class."""
    score, right = read.max(axis=1), read.argmax(axis=1) == gold
    place = np.minimum((score * bins).astype(int), bins - 1)
    return sum(abs(float((score - right)[place == each].sum())) for each in range(bins)) / len(gold)


def main() -> None:
    """Fit, print, save."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--out", type=Path, default=TABLE)
    args = parser.parse_args()
    found = material(args.data, articles(args.articles))
    vectors = piece_vectors()
    print(", ".join(f"{trait}: {len(each.rows)} rows" for trait, each in found.items()))
    seen: dict[str, list[float]] = defaultdict(list)
    every: dict[str, list[tuple[Labels, Floats]]] = defaultdict(list)
    for fold in range(FOLDS):
        path = args.runs / f"heldout-{fold}.pkl"
        if not path.is_file():
            continue
        kept = args.runs / f"pairs-{fold}.npz"
        write(dict(columns(fit(found, vectors, without=fold))), kept)
        held: HeldOut = pickle.loads(path.read_bytes())  # noqa: S301 - written by training.heldout, on this machine
        answers = held_answers(held, read_weights(kept), found)
        for name, value in figures(answers).items():
            seen[name].append(value)
        for trait, each in answers.items():
            every[trait].append(each)
    for name, values in seen.items():
        print(f"{statistics.mean(values):8.3f}  ± {statistics.pstdev(values):.3f}  {name}")
    for trait, parts in every.items():
        error = calibration(np.concatenate([gold for gold, _ in parts]), np.concatenate([read for _, read in parts]))
        print(f"{error:8.3f}           {trait}: expected calibration error")
    args.out.parent.mkdir(parents=True, exist_ok=True)
    write(dict(columns(fit(found, vectors))), args.out)
    print(f"{args.out.stat().st_size / 1e6:.2f} MB  {args.out}")


if __name__ == "__main__":
    main()
