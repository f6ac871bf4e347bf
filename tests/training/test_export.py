"""The graphs that are shipped compute what the model in torch computes; their int8 products stay near and never overflow."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import onnxruntime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

torch = pytest.importorskip("torch", reason="needs the training extra")
pytest.importorskip("onnx", reason="needs the training extra")

from sanudo.model.focus import view  # noqa: E402
from training.graphs import TAP, Layers, encoder_graph, focus_graph  # noqa: E402
from training.model import HIDDEN, rounded  # noqa: E402
from training.model import Reader as Model  # noqa: E402
from training.quantise import fitted_weights, product, rounded_weights, simple_product  # noqa: E402
from training.schema import GROUPS, WORD_HEADS  # noqa: E402

WORDS = 23
GIVEN = {"pieces": np.arange(2000, 2030)[None], "features": np.arange(30)[None] % 72, "first": np.arange(1, 29)}


@pytest.fixture(scope="module")
def model() -> Model:
    torch.manual_seed(3)
    made = Model(dropout=0.0).eval()
    made.encoder.words.weight.data = rounded(made.encoder.words.weight.data * 0.05)
    return made


def state_of(model: Model) -> Mapping[str, np.ndarray]:
    return {name: value.numpy() for name, value in model.state_dict().items()}


def run(layers: Layers, given: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    session = onnxruntime.InferenceSession(layers.graph.model().SerializeToString(), providers=["CPUExecutionProvider"])
    names = [each.name for each in session.get_outputs()]
    return dict(zip(names, session.run(names, dict(given)), strict=True))


def test_the_encoder_in_floating_point_is_that_of_torch(model: Model) -> None:
    tensors = [torch.from_numpy(GIVEN[name]) for name in ("pieces", "features")]
    with torch.no_grad():
        words = model.states(*tensors, torch.ones(1, 30), torch.from_numpy(GIVEN["first"])[None])[0]
        scores = torch.cat([model.heads[name](words) for name in WORD_HEADS], -1)
    found = run(encoder_graph(state_of(model), None), GIVEN)
    assert np.allclose(found["states"], words, atol=1e-4)
    assert np.allclose(found["scores"], scores, atol=1e-4)


def test_the_focus_in_floating_point_is_that_of_torch_and_in_int8_is_near(model: Model) -> None:
    states = np.random.default_rng(5).standard_normal((WORDS, HIDDEN)).astype(np.float32)
    sentence = (np.arange(WORDS) // 3).astype(np.int32)
    spans = [np.array(each, np.int32) for each in ([3, 11, 20], [5, 12, 22], [0, 15, 0], [0, 18, 0])]
    groups = np.array([2, 5, 1])
    shown = {**view(states, sentence, spans, WORDS, 0), "group": groups}
    found = run(focus_graph(state_of(model), None, taps=True), shown)
    taps = {name.removeprefix(TAP): each.reshape(-1, each.shape[-1]) for name, each in found.items() if name.startswith(TAP)}
    near = run(focus_graph(state_of(model), taps), shown)
    assert np.abs(near["arcs"] - found["arcs"]).mean() < 0.05 * found["arcs"].std()
    names = ("first", "last", "second_first", "second_last")
    anchors = {name: torch.from_numpy(each.astype(np.int64)) for name, each in zip(names, spans, strict=True)}
    anchors |= {"window": torch.zeros(3, dtype=torch.long), "group": torch.from_numpy(groups)}
    with torch.no_grad():
        seen, pooled = model.focus(
            torch.from_numpy(states)[None], torch.ones(1, WORDS), torch.from_numpy(sentence.astype(np.int64))[None], anchors
        )
        arcs = torch.cat([model.focus.labels[name](seen) for name in GROUPS], -1)
        traits = [model.focus.traits[f"{name}_{trait}"](pooled) for name, group in GROUPS.items() for trait in group.traits]
    assert np.allclose(found["arcs"], arcs, atol=1e-4)
    assert np.allclose(found["traits"], torch.cat(traits, -1), atol=1e-4)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([6, 33, 64]), st.floats(0.1, 3))
def test_neighbours_never_overflow_sixteen_bits(seed: int, inner: int, heavy: float) -> None:
    chance = np.random.default_rng(seed)
    weight = (chance.standard_normal((inner, 9)) * np.exp(heavy * chance.standard_normal((inner, 9)))).astype(np.float32)
    inputs = chance.standard_normal((80, inner)).astype(np.float32)
    for found, scale in (rounded_weights(weight), fitted_weights(weight, inputs)):
        pairs = np.vstack([found, np.zeros((inner % 2, 9), np.int8)]).reshape(-1, 2, 9).astype(int)
        assert 255 * max(pairs.clip(0).sum(1).max(), -pairs.clip(None, 0).sum(1).min()) <= 32768
        assert (scale > 0).all()


def test_a_product_in_int8_is_near_although_one_channel_is_large() -> None:
    chance = np.random.default_rng(2)
    inputs = chance.standard_normal((500, 64)).astype(np.float32)
    inputs[:, 7] *= 30
    weight = chance.standard_normal((64, 20)).astype(np.float32)
    weight[7] /= 10
    made = product(inputs, weight, np.zeros(20, np.float32))
    assert made.error < 0.03
    assert (made.even != 1).any()


def test_a_product_of_few_large_values_among_small_ones_takes_its_input_in_two_parts() -> None:
    chance = np.random.default_rng(3)
    inputs = (0.1 * chance.standard_normal((500, 64)) * np.where(chance.random((500, 64)) < 0.01, 100, 1)).astype(np.float32)
    weight = chance.standard_normal((64, 20)).astype(np.float32)
    one, two = (
        simple_product(inputs, weight, np.zeros(20, np.float32), rough=1),
        product(inputs, weight, np.zeros(20, np.float32)),
    )
    assert one.fine is None
    assert two.fine is not None
    assert two.error < one.error / 3
    layers = Layers("one", {"it.weight": weight.T}, {"it": inputs})
    x = layers.graph.input("x", "float", ("rows", 64))
    layers.graph.output(layers.linear(x, "it")[0], "y", "float", ("rows", 20))
    session = onnxruntime.InferenceSession(layers.graph.model().SerializeToString(), providers=["CPUExecutionProvider"])
    found, exact = session.run(None, {"x": inputs})[0], inputs @ weight
    assert np.sqrt(np.square(found - exact).mean()) / exact.std() == pytest.approx(two.error, rel=0.2)
