"""The shipped weights in torch say what the shipped graphs say, and can be trained on while their lower layers stand still."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the training extra")
pytest.importorskip("onnx", reason="needs the training extra")

from sanudo.model.encoder import Encoder  # noqa: E402
from sanudo.model.weights import weights_folder  # noqa: E402
from training import train  # noqa: E402
from training.batches import Marks, collate, windows  # noqa: E402
from training.corpus import articles, load  # noqa: E402
from training.data import ARTICLES, Samples  # noqa: E402
from training.dequantise import load as load_shipped  # noqa: E402
from training.frozen import Frozen, fixed_epochs  # noqa: E402
from training.heads import ask  # noqa: E402
from training.model import Reader as Model  # noqa: E402
from training.model import attention  # noqa: E402
from training.samples import Reader, Sample  # noqa: E402
from training.schema import GROUPS, WORD_HEADS  # noqa: E402


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder(weights_folder(), 1)


@pytest.fixture(scope="module")
def samples(encoder: Encoder) -> list[Sample]:
    return list(load(Reader(encoder.tokenizer), articles(ARTICLES)[:2]))


@pytest.fixture
def model() -> Model:
    made = Model(dropout=0.0).eval()
    load_shipped(made)
    return made


@pytest.fixture(scope="module")
def marks(encoder: Encoder) -> Marks:
    return Marks(encoder.tokenizer.cls, encoder.tokenizer.sep, encoder.tokenizer.pad)


def test_heads_and_arcs_are_those_of_the_shipped_graphs(
    encoder: Encoder, samples: list[Sample], model: Model, marks: Marks
) -> None:
    sample = samples[0]
    read = encoder.read([sample.words])[0][0]
    window = next(windows(sample))
    assert (window.first, window.last) == (read.window.first, read.window.last)
    batch = collate([window], marks)
    with torch.no_grad():
        words = model.states(batch.pieces, batch.features, batch.mask, batch.first_piece)
        scores = torch.cat([model.heads[name](words[0]) for name in WORD_HEADS], 1).numpy()
        focused, pooled = model.focus(words, batch.word_mask, batch.sentence, batch.anchors)
    assert np.corrcoef(scores.ravel(), read.scores.ravel())[0, 1] > 0.995
    inside = [each for each in sample.anchors if each.last <= window.last]
    for row, anchor in enumerate(inside):
        ((_, _, shipped, traits),) = ask(encoder, [read], [anchor])
        group = anchor.group
        labels = model.focus.labels[group](focused[row]).softmax(-1).detach().numpy()
        assert np.abs(labels - shipped).mean() < 0.02
        for trait in GROUPS[group].traits:
            ours = model.focus.traits[f"{group}_{trait}"](pooled[row]).softmax(-1).detach().numpy()
            assert np.abs(ours - traits[trait]).max() < 0.3
    assert inside


def test_kept_states_change_nothing_and_lower_layers_stand_still(samples: list[Sample], model: Model, marks: Marks) -> None:
    frozen = Frozen(model, 4)
    chosen = [each for sample in samples for each in list(windows(sample))[:1]]
    batch = collate(chosen, marks)
    with torch.no_grad():
        whole = model.states(batch.pieces, batch.features, batch.mask, batch.first_piece)
        for _ in range(2):
            again = frozen(chosen, batch)
            assert torch.allclose(
                model.states(again.pieces, again.features, again.mask, again.first_piece, again.lower), whole, atol=0.02
            )
    before = {name: value.clone() for name, value in model.state_dict().items()}
    args = train.arguments(["more", "--steps", "2", "--quotes", "0", "--budget", "300"])
    after = train.run(model.train(), fixed_epochs(samples, [], 300, random.Random(1)), None, marks, args, frozen).state_dict()
    moved = {name for name, value in after.items() if not torch.equal(value, before[name])}
    assert any(name.startswith("encoder.layers.5") for name in moved)
    assert any(name.startswith("focus.") for name in moved)
    assert not any(name.startswith(("encoder.layers.3", "encoder.words", "encoder.norm", "trees.")) for name in moved)


def test_all_layers_may_learn_new_articles_in_every_epoch_and_others_now_and_then(samples: list[Sample]) -> None:
    new, *others = (replace(samples[number % 2], name=f"{number:02d}") for number in range(9))
    options = ["more", "--frozen", "0", "--new", "00", "--without", "08", "--old", "0.5", "--share", "0.25", "--budget", "600"]
    every = Samples(first={"trees": others[:4]}, second={"corpus": [new, *others]})
    plan = train.more_epochs(every, train.arguments(options), random.Random(1))
    seen: Counter[str] = Counter()
    while seen["00"] < 3 * len(new.words):
        for window in next(plan):
            seen[window.sample.name] += window.last - window.first
    assert set(seen) == {f"{number:02d}" for number in range(8)}
    assert max(seen.values()) == seen["00"]


def test_attention_on_a_processor_is_that_of_torch() -> None:
    q, k, v = torch.randn(3, 2, 4, 9, 8, generator=torch.Generator().manual_seed(1)).unbind(0)
    mask = torch.zeros(2, 1, 1, 9)
    mask[1, ..., 6:] = -1e4
    fused = torch.nn.functional.scaled_dot_product_attention
    assert torch.allclose(attention(q, k, v, mask), fused(q, k, v, attn_mask=mask), atol=1e-5)
