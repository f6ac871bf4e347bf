"""The fit of the second reader of pairs, on rows of our own."""

from __future__ import annotations

import numpy as np
import pytest

sparse = pytest.importorskip("scipy.sparse", reason="needs the tables extra")
pytest.importorskip("torch", reason="needs the training extra")

from sanudo.model.pair_features import PIECES, hashed  # noqa: E402
from training import fit_pairs  # noqa: E402
from training.corpus import articles  # noqa: E402
from training.data import ARTICLES  # noqa: E402
from training.pair_rows import corpus_rows  # noqa: E402
from training.schema import PAIR_LABELS  # noqa: E402


def test_a_sparse_model_learns_what_tells_classes_apart() -> None:
    rows = [hashed([word, "the"]) for word in ("sued", "sued", "sued", "met", "met", "met")]
    model = fit_pairs.fit_sparse(rows, np.array([0, 0, 0, 1, 1, 1]), np.ones(6), 2)
    assert model.scores(rows).argmax(1).tolist() == [0, 0, 0, 1, 1, 1]
    assert np.abs(model.weights[model.hashes == hashed(["the"])[0]]).max() < 0.5


def test_pieces_that_no_row_had_are_read_by_their_vectors() -> None:
    vectors = np.array([[1, 0.1], [0.9, 0], [-1, 0.1], [-0.9, 0], [0, 1]], np.float32)
    rows = [PIECES + np.array([piece, 4], np.uint32) for piece in (0, 0, 2, 2)]
    model = fit_pairs.fit_pieces(rows, vectors, np.array([0, 0, 1, 1]), np.ones(4), 2)
    unseen = [PIECES + np.array([piece], np.uint32) for piece in (1, 3)]
    assert model.scores(unseen).argmax(1).tolist() == [0, 1]


def test_rare_classes_and_the_corpus_are_weighed() -> None:
    rows = list(corpus_rows(articles(ARTICLES)[:6]))
    labels = np.array([0] + [1] * (len(rows) - 1))
    weight = fit_pairs.balanced(labels, rows, 2)
    assert weight[0] / (rows[0].weight * fit_pairs.CORPUS) > weight[1] / (rows[1].weight * fit_pairs.CORPUS)


def test_pairs_of_the_corpus_stand_in_their_sentence() -> None:
    rows = list(corpus_rows(articles(ARTICLES)[:6]))
    assert rows
    for row in rows:
        one, two = row.spans
        assert row.fold == -1 and 0 <= row.label < len(PAIR_LABELS)
        assert one.stop <= two.start or two.stop <= one.start
        assert max(one.stop, two.stop) <= len(row.text)
        assert row.text[one.start : one.stop].strip() and row.text[two.start : two.stop].strip()


def test_sure_and_unsure_probabilities_are_told_apart() -> None:
    gold = np.zeros(10, np.int64)
    assert fit_pairs.calibration(gold, np.tile(np.array([0.99, 0.01], np.float32), (10, 1))) < 0.02
    assert fit_pairs.calibration(gold + 1, np.tile(np.array([0.99, 0.01], np.float32), (10, 1))) > 0.9
