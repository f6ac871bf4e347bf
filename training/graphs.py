"""The graphs that are shipped, written operator by operator for onnxruntime's CPU kernels.

One window is read at a time, without padding, and one window's anchors by the focus: nothing that is read beside a text is in
the same product as the text. Each layer is: products in int8 (`MatMulIntegerToFloat`), attention (`MultiHeadAttention`), sums
and norms apart (onnxruntime's joined `SkipLayerNormalization` is several times slower on the CPU).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from training.model import FOCUS_HEADS, HEADS, LAYERS, row_scales
from training.onnx_graph import Builder
from training.quantise import FINE_ZERO, Matrix, product
from training.schema import GROUPS, WORD_HEADS

State = Mapping[str, Matrix]
Samples = Mapping[str, Matrix]
TAP = "tap:"
"""Outputs so named show the inputs of products, for calibration."""


class Layers:
    """Adds layers to a graph: products in int8 where `samples` of their inputs are given, else in floating point."""

    def __init__(self, name: str, state: State, samples: Samples | None, taps: bool = False) -> None:
        self.graph = Builder(name)
        self.state, self.samples, self.taps = state, samples, taps
        self.errors: dict[str, float] = {}

    def weights(self, name: str) -> tuple[Matrix, Matrix]:
        """Return weight [in, out] and bias of a linear layer."""
        weight = self.state[f"{name}.weight"].T
        return weight, self.state.get(f"{name}.bias", np.zeros(weight.shape[1], np.float32))

    def linear(self, x: str, name: str, parts: int = 1) -> list[str]:
        """Add x @ weight + bias of a linear layer, in so many parts of equal width."""
        weight, bias = self.weights(name)
        return self.products(x, name, weight, bias, parts)

    def products(self, x: str, name: str, weight: Matrix, bias: Matrix, parts: int = 1) -> list[str]:
        """Add x @ weight + bias."""
        graph = self.graph
        if self.samples is None:
            if self.taps:
                graph.output(x, f"{TAP}{name}", "float", (f"rows of {name}", "between", weight.shape[0]))
            pairs = zip(np.split(weight, parts, 1), np.split(bias, parts), strict=True)
            return [graph.add("Add", graph.add("MatMul", x, graph.constant(w)), graph.constant(b)) for w, b in pairs]
        found = product(self.samples[name], weight, bias)
        self.errors[name] = found.error
        if (found.even != 1).any():
            x = graph.add("Mul", x, graph.constant(found.even))
        step, zero = graph.constant(np.asarray(found.step)), graph.constant(np.asarray(found.zero))
        columns = (np.split(each, parts, -1) for each in (found.weight, found.scale, found.bias))
        columns = [tuple(map(graph.constant, each)) for each in zip(*columns, strict=True)]
        rounded = graph.add("QuantizeLinear", x, step, zero)
        sums = [graph.fused("MatMulIntegerToFloat", rounded, w, step, s, zero, "", b) for w, s, b in columns]
        if found.fine is None:
            return sums
        left = graph.add("Sub", x, graph.add("DequantizeLinear", rounded, step, zero))
        fine, middle = graph.constant(np.asarray(found.fine)), graph.constant(np.asarray(FINE_ZERO, np.uint8))
        left = graph.add("QuantizeLinear", left, fine, middle)
        more = [graph.fused("MatMulIntegerToFloat", left, w, fine, s, middle) for w, s, _ in columns]
        return [graph.add("Add", *both) for both in zip(sums, more, strict=True)]

    def norm(self, x: str, name: str, epsilon: float, called: str = "") -> str:
        """Add a layer norm; its output may be given a name."""
        scale, shift = (self.graph.constant(self.state[f"{name}.{part}"]) for part in ("weight", "bias"))
        return self.graph.add("LayerNormalization", x, scale, shift, axis=-1, epsilon=epsilon, called=called)

    def layer(self, x: str, name: str, heads: int, called: str = "") -> str:
        """Add a BERT layer on [rows, words, size]; every word sees every word of its row. Its output may be given a name."""
        graph = self.graph
        q, k, v = self.linear(x, f"{name}.qkv", 3)
        seen = graph.fused("MultiHeadAttention", q, k, v, num_heads=heads)
        x = self.norm(graph.add("Add", x, self.linear(seen, f"{name}.out")[0]), f"{name}.norm1", 1e-12)
        inner = graph.fused("Gelu", self.linear(x, f"{name}.up")[0])
        return self.norm(graph.add("Add", x, self.linear(inner, f"{name}.down")[0]), f"{name}.norm2", 1e-12, called)

    def float_linear(self, x: str, weight: Matrix, bias: Matrix) -> str:
        """Add a product that stays in floating point."""
        graph = self.graph
        return graph.add("Add", graph.add("MatMul", x, graph.constant(weight)), graph.constant(bias))


def encoder_graph(state: State, samples: Samples | None, taps: bool = False) -> Layers:
    """Write the encoder: pieces and surface features of one window [1, pieces], and the first piece of each word [words] ->
    states [words, hidden] and the scores of all heads [words, labels], side by side.
    """
    layers = Layers("encoder", state, samples, taps)
    graph = layers.graph
    pieces = graph.input("pieces", "int64", (1, "pieces"))
    features = graph.input("features", "int64", (1, "pieces"))
    first = graph.input("first", "int64", ("words",))
    table = state["encoder.words.weight"]
    scales = row_scales_of(table)
    steps = graph.add("Cast", graph.add("Gather", graph.constant(np.round(table / scales).astype(np.int8)), pieces), to=1)
    x = graph.add("Mul", steps, graph.add("Gather", graph.constant(scales), pieces))
    length = graph.add("Shape", pieces, start=1, end=2)
    zero, one = graph.constant([0]), graph.constant([1])
    places = graph.add("Slice", graph.constant(state["encoder.positions.weight"]), zero, length, zero, one)
    x = graph.add(
        "Add", graph.add("Add", x, places), graph.add("Gather", graph.constant(state["encoder.features.weight"]), features)
    )
    x = layers.norm(x, "encoder.norm", 1e-12)
    for number in range(LAYERS):
        # what reads the states of layers inside asks for them by these names
        x = layers.layer(x, f"encoder.layers.{number}", HEADS, f"layer_{number + 1}")
    weight, bias = (np.concatenate([state[f"heads.{head}.{part}"] for head in WORD_HEADS]) for part in ("weight", "bias"))
    states = graph.add("Gather", graph.add("Squeeze", x, zero), first, axis=0)
    graph.output(states, "states", "float", ("words", weight.shape[1]))
    graph.output(layers.float_linear(states, weight.T, bias), "scores", "float", ("words", len(bias)))
    return layers


def focus_graph(state: State, samples: Samples | None, taps: bool = False) -> Layers:
    """Write the focus, for anchors of one window.

    `words` [words, hidden] are the window's states. For each anchor: `here` and `there` [anchors, hidden], the mean states of its
    spans; `group` [anchors]; `place` [anchors, seen], the words it is shown; `stand` [anchors, seen], where each stands from it
    (see `sanudo.model.focus`); `pool` [anchors, 3, seen], the weights of the means over its first span, its second and its
    sentence. Gives `arcs` [anchors, seen, labels of all groups] and `traits` [anchors, labels of all traits], side by side.
    """
    layers = Layers("focus", {name.removeprefix("focus."): value for name, value in state.items()}, samples, taps)
    graph, state = layers.graph, layers.state
    size, hidden = state["word.weight"].shape
    words = graph.input("words", "float", ("words", hidden))
    here, there = (graph.input(name, "float", ("anchors", hidden)) for name in ("here", "there"))
    group = graph.input("group", "int64", ("anchors",))
    place, stand = (graph.input(name, "int64", ("anchors", "seen")) for name in ("place", "stand"))
    pool = graph.input("pool", "float", ("anchors", 3, "seen"))
    middle = graph.add(
        "Add", layers.float_linear(here, *layers.weights("anchor")), layers.float_linear(there, *layers.weights("second"))
    )
    middle = graph.add(
        "Unsqueeze",
        graph.add("Add", middle, graph.add("Gather", graph.constant(state["group.weight"]), group)),
        graph.constant([1]),
    )
    stands = state["distance.weight"][:, None, None] + state["sentence.weight"][:, None] + state["marker.weight"]
    projected = graph.add("Gather", layers.linear(words, "word")[0], place, axis=0)
    x = graph.add(
        "Add", graph.add("Add", projected, middle), graph.add("Gather", graph.constant(stands.reshape(-1, size)), stand)
    )
    x = graph.add("Add", x, layers.linear(graph.add("Mul", projected, graph.add("Tanh", middle)), "product")[0])
    x = layers.layer(layers.norm(x, "norm", 1e-5), "layer", FOCUS_HEADS)
    weight, bias = (np.concatenate([state[f"labels.{name}.{part}"] for name in GROUPS]) for part in ("weight", "bias"))
    graph.output(layers.float_linear(x, weight.T, bias), "arcs", "float", ("anchors", "seen", len(bias)))
    pooled = graph.add("Reshape", graph.add("MatMul", pool, x), graph.constant([0, -1]))
    graph.output(_traits(layers, graph.add("Concat", pooled, here, axis=1)), "traits", "float", ("anchors", "traits"))
    return layers


def _traits(layers: Layers, pooled: str) -> str:
    """Add the traits' classifiers, side by side: the second layers are the blocks of one matrix."""
    names = [f"traits.{name}_{trait}" for name, group in GROUPS.items() for trait in group.traits]
    weight, bias = (np.concatenate([layers.state[f"{name}.0.{part}"] for name in names]) for part in ("weight", "bias"))
    inner = layers.graph.fused("Gelu", layers.products(pooled, "traits", weight.T, bias)[0])
    last = [layers.weights(f"{name}.3") for name in names]
    rows, columns = (np.cumsum([0, *(weight.shape[axis] for weight, _ in last)]) for axis in (0, 1))
    whole = np.zeros((rows[-1], columns[-1]), np.float32)
    for number, (each, _) in enumerate(last):
        whole[rows[number] : rows[number + 1], columns[number] : columns[number + 1]] = each
    return layers.float_linear(inner, whole, np.concatenate([each for _, each in last]))


def row_scales_of(table: Matrix) -> NDArray[np.float32]:
    """Return the scales of the rows of a table that is kept as int8."""
    import torch

    return np.asarray(row_scales(torch.from_numpy(table)).numpy(), np.float32)
