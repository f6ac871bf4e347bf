"""The shipped weights back in torch: what their int8 matrices and scales stand for, to train on from them.

    python -m training.dequantise --out runs/second.pt

The graphs are read in the order in which `training.graphs` writes them. What the rounding took is lost, and the biases keep what
`training.quantise` took off them; Universal Dependencies' layers of the second stage are not shipped and come back as they start.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from sanudo.model.weights import weights_folder
from training.graphs import State
from training.model import DISTANCES, LAYERS, SENTENCES, Reader, checkpoint, pretrained, rounded
from training.quantise import Matrix
from training.schema import GROUPS, WORD_HEADS

LAYER = ("qkv", "out", "up", "down")
MARKERS = 3
BIAS = 6
"""Which input of a product in int8 is the bias."""


class Shipped:
    """The nodes of one shipped graph, with the constants they are given."""

    def __init__(self, path: Path) -> None:
        graph = onnx.load(str(path)).graph
        self._constants = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
        self._nodes = list(graph.node)
        self._made_by = {each.output[0]: each for each in self._nodes}

    def constants(self, kind: str, place: int = 1) -> list[np.ndarray]:
        """Return the constants that the nodes of a kind are given at a place, in their order."""
        nodes = [each for each in self._nodes if each.op_type == kind]
        return [self._constants[each.input[place]] for each in nodes if each.input[place] in self._constants]

    def products(self) -> Iterator[tuple[Matrix, Matrix]]:
        """Yield weights [in, out] and biases of the products in int8; parts that share an input are joined."""
        parts: dict[str, list[tuple[Matrix, Matrix]]] = {}
        for node in self._nodes:
            # what a product takes in two parts goes through the same weights; only the first part has the bias
            if node.op_type == "MatMulIntegerToFloat" and len(node.input) > BIAS:
                steps, scale, bias = (self._constants[node.input[place]] for place in (1, 3, BIAS))
                even = self._evening(node.input[0])
                weight = np.asarray(steps, np.float32) * scale
                parts.setdefault(node.input[0], []).append((weight if even is None else weight * even[:, None], bias))
        for members in parts.values():
            weights, biases = zip(*members, strict=True)
            yield np.concatenate(weights, 1), np.concatenate(biases)

    def _evening(self, quantised: str) -> Matrix | None:
        before = self._made_by.get(self._made_by[quantised].input[0])
        if before is None or before.op_type != "Mul":
            return None
        return self._constants.get(before.input[1])


def _layer(products: Iterator[tuple[Matrix, Matrix]], norms: Iterator[tuple[Matrix, Matrix]], name: str) -> State:
    found: dict[str, Matrix] = {}
    for part in LAYER:
        weight, bias = next(products)
        found |= {f"{name}.{part}.weight": weight.T, f"{name}.{part}.bias": bias}
    for part in ("norm1", "norm2"):
        found[f"{name}.{part}.weight"], found[f"{name}.{part}.bias"] = next(norms)
    return found


def _norms(shipped: Shipped) -> Iterator[tuple[Matrix, Matrix]]:
    yield from zip(shipped.constants("LayerNormalization"), shipped.constants("LayerNormalization", 2), strict=True)


def _encoder(shipped: Shipped) -> State:
    found: dict[str, Matrix] = {}
    products, norms = shipped.products(), _norms(shipped)
    found["positions.weight"] = shipped.constants("Slice", 0)[0]
    found["features.weight"] = shipped.constants("Gather", 0)[2]
    found["norm.weight"], found["norm.bias"] = next(norms)
    for number in range(LAYERS):
        found.update(_layer(products, norms, f"layers.{number}"))
    return {f"encoder.{name}": value for name, value in found.items()}


def _heads(shipped: Shipped) -> State:
    weight, bias = shipped.constants("MatMul")[0].T, shipped.constants("Add")[-1]
    edges = np.cumsum([len(labels) for labels in WORD_HEADS.values()])[:-1]
    parts = zip(WORD_HEADS, np.split(weight, edges), np.split(bias, edges), strict=True)
    return {f"heads.{name}.{kind}": value for name, w, b in parts for kind, value in (("weight", w), ("bias", b))}


def _focus(shipped: Shipped) -> State:
    matrices, sums, tables = (shipped.constants(*each) for each in (("MatMul",), ("Add",), ("Gather", 0)))
    products, norms = shipped.products(), _norms(shipped)
    found: dict[str, Matrix] = {"group.weight": tables[0]}
    for name, weight, bias in zip(("anchor", "second"), matrices, sums, strict=False):
        found |= {f"{name}.weight": weight.T, f"{name}.bias": bias}
    # a word's stand is the sum of three tables; what the rounding of the product is made up with goes with the last
    stands = tables[1].reshape(DISTANCES, SENTENCES, MARKERS, -1)
    found["distance.weight"] = stands[:, 0, 0]
    found["sentence.weight"] = stands[0, :, 0] - stands[0, 0, 0]
    word, found["word.bias"] = next(products)
    product, shift = next(products)
    found |= {"word.weight": word.T, "product.weight": product.T}
    found["marker.weight"] = stands[0, 0] - stands[0, 0, 0] + shift
    found["norm.weight"], found["norm.bias"] = next(norms)
    found.update(_layer(products, norms, "layer"))
    edges = np.cumsum([len(group.labels) for group in GROUPS.values()])[:-1]
    for name, weight, bias in zip(GROUPS, np.split(matrices[2].T, edges), np.split(sums[2], edges), strict=True):
        found |= {f"labels.{name}.weight": weight, f"labels.{name}.bias": bias}
    return {f"focus.{name}": value for name, value in (found | _traits(products, matrices[3], sums[3])).items()}


def _traits(products: Iterator[tuple[Matrix, Matrix]], last: Matrix, shift: Matrix) -> State:
    weight, bias = next(products)
    found: dict[str, Matrix] = {}
    names = [(f"traits.{name}_{trait}", labels) for name, group in GROUPS.items() for trait, labels in group.traits.items()]
    inner, row, column = weight.shape[1] // len(names), 0, 0
    for name, labels in names:
        rows, columns = slice(row, row + inner), slice(column, column + len(labels))
        found |= {f"{name}.0.weight": weight[:, rows].T, f"{name}.0.bias": bias[rows]}
        found |= {f"{name}.3.weight": last[rows, columns].T, f"{name}.3.bias": shift[columns]}
        row, column = rows.stop, columns.stop
    return found


def load(model: Reader, folder: Path | None = None) -> None:
    """Give a model the weights of a folder, the shipped ones where none is named; its trees stay as they are."""
    folder = folder or weights_folder()
    encoder, focus = (Shipped(folder / f"{name}.onnx") for name in ("encoder", "focus"))
    vector = np.load(folder / "vectors.npy").astype(np.float32)
    state = _encoder(encoder) | _heads(encoder) | _focus(focus) | {"vector.weight": vector[:-1].T, "vector.bias": vector[-1]}
    model.encoder.load_pretrained(pretrained())
    model.encoder.words.weight.data = rounded(model.encoder.words.weight.data)
    kept = {
        name: value for name, value in model.state_dict().items() if name.startswith(("encoder.words", "trees.", "belonging."))
    }
    model.load_state_dict(kept | {name: torch.from_numpy(np.array(value, np.float32)) for name, value in state.items()})


def main() -> None:
    """Write the shipped weights as a checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, default=weights_folder())
    parser.add_argument("--out", type=Path, default=Path("runs/second.pt"))
    args = parser.parse_args()
    model = Reader()
    load(model, args.weights)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    checkpoint(model, args.out)


if __name__ == "__main__":
    main()
