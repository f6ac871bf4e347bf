"""The training loop on a few sentences of our own; skipped where the training extra is not installed."""

from __future__ import annotations

import random

import pytest

torch = pytest.importorskip("torch", reason="needs the training extra")
pytest.importorskip("safetensors", reason="needs the training extra")

from sanudo.model import weights  # noqa: E402
from sanudo.model.tokens import WordPieces  # noqa: E402
from training.batches import Marks, collate, epoch, windows  # noqa: E402
from training.corpus import articles, fold_of, load  # noqa: E402
from training.data import ARTICLES  # noqa: E402
from training.losses import batch_loss, word_states  # noqa: E402
from training.model import Reader as Model  # noqa: E402
from training.model import rounded, row_scales  # noqa: E402
from training.samples import Reader, Sample  # noqa: E402
from training.sources import place_use, unmarked  # noqa: E402


@pytest.fixture(scope="module")
def pieces() -> WordPieces:
    return weights.tokenizer(weights.weights_folder())


@pytest.fixture(scope="module")
def samples(pieces: WordPieces) -> list[Sample]:
    return list(load(Reader(pieces), articles(ARTICLES)[:3]))


def test_a_story_is_one_unit_of_the_folds() -> None:
    folds = fold_of(["stA1_1", "stA1_2", "eu01", "eu02", "zz01"])
    assert folds["stA1_1"] == folds["stA1_2"]
    assert set(folds.values()) <= set(range(5))


def test_windows_cover_a_sample(samples: list[Sample]) -> None:
    for sample in samples:
        cut = list(windows(sample))
        assert [each.first for each in cut] == [0, *(each.last for each in cut[:-1])]
        assert cut[-1].last == len(sample.words)


def test_losses_fall_when_a_batch_is_learnt(pieces: WordPieces, samples: list[Sample]) -> None:
    torch.manual_seed(1)
    marks = Marks(pieces.cls, pieces.sep, pieces.pad)
    batch = collate(epoch(samples, 400, random.Random(1))[0], marks)
    model = Model(dropout=0.0)
    chooser = torch.optim.Adam([each for each in model.parameters() if each.requires_grad], lr=1e-3)
    totals = []
    for _ in range(6):
        loss = torch.stack(list(batch_loss(model, word_states(model, batch), batch).values())).sum()
        chooser.zero_grad()
        loss.backward()
        chooser.step()
        totals.append(float(loss.detach()))
    assert totals[-1] < totals[0]


def test_rounded_tables_are_what_int8_keeps() -> None:
    table = torch.randn(5, 7)
    kept = (rounded(table) / row_scales(rounded(table))).round()
    assert torch.allclose(kept * row_scales(rounded(table)), rounded(table), atol=1e-6)
    assert kept.abs().max() <= 127


def test_marked_sentences() -> None:
    text, source, target = unmarked("<s>The union</s> sued <t>the ministry</t>.")
    assert text[slice(*source)] == "The union"
    assert text[slice(*target)] == "the ministry"
    assert unmarked("Nothing is marked.")[1] == (0, 18)


def test_uses_of_places() -> None:
    assert place_use("Literal", "Oslo") == "literal"
    assert place_use("Non_Literal_Modifier", "Norwegian") == "demonym"
    assert place_use(None, "Iranian") == "demonym"
    assert place_use("Metonymic", "Oslo") == "metonymic"
