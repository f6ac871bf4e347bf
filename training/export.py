"""Writes the weights that are shipped: encoder.onnx and focus.onnx (int8), vectors.npy, tokenizer.json, config.json.

Matrices are quantised dynamically, int8 per output channel with a reduced range (7 bits): full-range int8 saturates on AVX2
machines without VNNI. The words' vectors are kept as int8 with a scale for each word. The heads on words and the label layers
of the focus stay in floating point.
"""

from __future__ import annotations

import argparse
import copy
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from sanudo.model.tokens import FEATURES
from training.model import Reader as Model
from training.model import pretrained, restore, row_scales
from training.schema import GROUPS, WORD_HEADS

WEIGHTS = Path("src/sanudo/model/weights")
OPSET = 18


class WordTable(nn.Module):
    """The words' vectors as int8, each with its scale."""

    def __init__(self, table: Tensor) -> None:
        super().__init__()
        scale = row_scales(table)
        self.register_buffer("steps", (table / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, pieces: Tensor) -> Tensor:
        """Return the vectors of pieces."""
        return self.steps[pieces].float() * self.scale[pieces]


class EncoderGraph(nn.Module):
    """Pieces -> states and the scores of all heads on words, side by side."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.encoder = copy.deepcopy(model.encoder)
        self.encoder.words = WordTable(model.encoder.words.weight.data)
        self.heads = nn.Linear(model.heads["upos"].in_features, sum(len(labels) for labels in WORD_HEADS.values()))
        with torch.no_grad():
            self.heads.weight.copy_(torch.cat([model.heads[name].weight for name in WORD_HEADS]))
            self.heads.bias.copy_(torch.cat([model.heads[name].bias for name in WORD_HEADS]))

    def forward(self, pieces: Tensor, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Return states [windows, pieces, hidden] and scores [windows, pieces, labels of all heads]."""
        states = self.encoder(pieces, features, mask)
        return states, self.heads(states)


class FocusGraph(nn.Module):
    """Words' states and anchors -> scores of every label on every word, and of every trait of every anchor, side by side."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.focus = model.focus

    def forward(
        self,
        words: Tensor,
        mask: Tensor,
        sentence: Tensor,
        window: Tensor,
        group: Tensor,
        first: Tensor,
        last: Tensor,
        second_first: Tensor,
        second_last: Tensor,
        here: Tensor,
        there: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """Return scores [anchors, words, labels of all groups] and [anchors, labels of all traits]."""
        anchors = {
            "window": window,
            "group": group,
            "first": first,
            "last": last,
            "second_first": second_first,
            "second_last": second_last,
        }
        focused, pooled = self.focus(words, mask, sentence, anchors, (here, there))
        arcs = torch.cat([self.focus.labels[name](focused) for name in GROUPS], -1)
        return arcs, torch.cat(
            [self.focus.traits[f"{name}_{trait}"](pooled) for name, group in GROUPS.items() for trait in group.traits], -1
        )


def config(name: str) -> dict[str, object]:
    """Return what the runtime must know of the weights."""
    return {
        "name": name,
        "features": FEATURES,
        "word_heads": {head: list(labels) for head, labels in WORD_HEADS.items()},
        "groups": {
            group: {"labels": list(each.labels), "traits": {trait: list(labels) for trait, labels in each.traits.items()}}
            for group, each in GROUPS.items()
        },
    }


def export(model: Model, out: Path, name: str, quantise: bool = True) -> None:
    """Write the weights of a model into a folder."""
    model.eval()
    out.mkdir(parents=True, exist_ok=True)
    batch, length, words, anchors = 3, 20, 12, 5
    ones = torch.ones(batch, length)
    numbers = torch.zeros(batch, length, dtype=torch.long)
    column = torch.zeros(anchors, dtype=torch.long)
    encoder = EncoderGraph(model).eval()
    encoder_axes = {each: {0: "windows", 1: "pieces"} for each in ("pieces", "features", "mask", "states", "scores")}
    focus = FocusGraph(model).eval()
    columns = ("window", "group", "first", "last", "second_first", "second_last", "here", "there")
    focus_inputs = ("words", "mask", "sentence", *columns)
    focus_axes: dict[str, dict[int, str]] = {each: {0: "windows", 1: "words"} for each in focus_inputs[:3]}
    focus_axes |= {each: {0: "anchors"} for each in (*focus_inputs[3:], "traits")}
    focus_axes["arcs"] = {0: "anchors", 1: "words"}
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        torch.onnx.export(
            encoder, (numbers, numbers, ones), str(scratch / "encoder.onnx"), input_names=["pieces", "features", "mask"],
            output_names=["states", "scores"], dynamic_axes=encoder_axes, opset_version=OPSET, dynamo=False,
        )  # fmt: skip
        states = torch.randn(batch, words, model.heads["upos"].in_features)
        mean = torch.randn(anchors, model.heads["upos"].in_features)
        grid = torch.zeros(batch, words, dtype=torch.long)
        torch.onnx.export(
            focus, (states, torch.ones(batch, words), grid, column, column, column, column + 1, column, column, mean, mean),
            str(scratch / "focus.onnx"), input_names=list(focus_inputs), output_names=["arcs", "traits"],
            dynamic_axes=focus_axes, opset_version=OPSET, dynamo=False,
        )  # fmt: skip
        for part in ("encoder", "focus"):
            _finish(scratch / f"{part}.onnx", out / f"{part}.onnx", quantise)
    vector = torch.cat([model.vector.weight.data.T, model.vector.bias.data[None]])
    np.save(out / "vectors.npy", vector.numpy().astype(np.float16))
    shutil.copyfile(pretrained() / "tokenizer.json", out / "tokenizer.json")
    (out / "config.json").write_text(json.dumps(config(name), indent=1) + "\n", encoding="utf-8")


def _finish(source: Path, target: Path, quantise: bool) -> None:
    if not quantise:
        shutil.copyfile(source, target)
        return
    import onnx

    prepared = source.with_suffix(".prepared.onnx")
    quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
    graph = onnx.load(str(prepared)).graph
    keep = [node.name for node in graph.node if any(part in node.name for part in ("/heads", "/labels", "/traits"))]
    quantize_dynamic(
        str(prepared), str(target), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, nodes_to_exclude=keep,
        op_types_to_quantize=["MatMul", "Gemm"],
    )  # fmt: skip


def main() -> None:
    """Export a checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--name", default="sanudo-en-1")
    parser.add_argument("--float", action="store_true", help="do not quantise")
    args = parser.parse_args()
    model = Model()
    restore(model, args.checkpoint)
    export(model, args.out, args.name, not args.float)
    for path in sorted(args.out.iterdir()):
        print(f"{path.stat().st_size / 1e6:8.2f} MB  {path}")


if __name__ == "__main__":
    main()
