"""Writes the weights that are shipped: encoder.onnx and focus.onnx (int8), vectors.npy, tokenizer.json, config.json.

    python -m training.export runs/second.pt --out src/sanudo/model/weights

Matrices are int8 with fixed scales (`training.quantise`), found on what the products are given when the weights in floating
point read articles of the corpus, documents of PolNeAR's training part and pairs of PLV_train. The words' vectors are kept as
int8 with a scale for each word. The heads on words, the label layers of the focus and what it computes once for each anchor
stay in floating point.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch

from sanudo.model.pairs import PairReader
from sanudo.model.reader import GraphReader, Text
from sanudo.model.tokens import FEATURES
from sanudo.types import Span
from training import sources
from training.data import ARTICLES, DATA
from training.graphs import TAP, Layers, Samples, State, encoder_graph, focus_graph
from training.model import Reader as Model
from training.model import pretrained, restore
from training.quantise import Matrix
from training.schema import GROUPS, WORD_HEADS

WEIGHTS = Path("src/sanudo/model/weights")
CALIBRATION = 24
"""So many articles, so many documents and so many times twenty pairs are read for the scales."""
ROWS = 12
"""So many rows of a product's input are taken from each reading of a window."""


class Tapped:
    """Stands in for a session of onnxruntime and keeps some rows of what the taps of its graph show."""

    def __init__(self, session: Any, kept: dict[str, list[Matrix]]) -> None:
        self._session, self._kept = session, kept
        self._names = [each.name for each in session.get_outputs()]
        self._chance = np.random.default_rng(1)

    def run(self, _: None, given: dict[str, Any]) -> list[Matrix]:
        """Return what the session gives besides taps."""
        found = dict(zip(self._names, self._session.run(self._names, given), strict=True))
        for name, value in found.items():
            if name.startswith(TAP):
                rows = value.reshape(-1, value.shape[-1])
                self._kept[name.removeprefix(TAP)].append(rows[self._chance.permutation(len(rows))[:ROWS]])
        return [value for name, value in found.items() if not name.startswith(TAP)]


def calibrate(folder: Path, data: Path, articles: Path) -> Samples:
    """Read texts with the floating-point weights of a folder whose graphs have taps; return the inputs of each product."""
    kept: dict[str, list[Matrix]] = defaultdict(list)
    reader = GraphReader(folder, threads=1)
    encoder = reader.encoder
    encoder._encoder = Tapped(encoder._encoder, kept)  # type: ignore[assignment]
    encoder._focus = Tapped(encoder._focus, kept)  # type: ignore[assignment]
    for text in _texts(data, articles):
        reader.graphs([Text(text, (Span(0, len(text)),))], ("statement", "event", "attribution"))
    pairs = list(sources.pair_rows(data / "event-coding/PLV_train.tsv"))
    PairReader(encoder).read([(row.text, row.source, row.target) for row in pairs[:: max(1, len(pairs) // (20 * CALIBRATION))]])
    return {name: np.concatenate(rows) for name, rows in kept.items()}


def _texts(data: Path, articles: Path) -> Iterator[str]:
    paths = sorted(articles.glob("*.txt"))
    for path in paths[:: max(1, len(paths) // CALIBRATION)]:
        yield path.read_text(encoding="utf-8")
    with gzip.open(data / "statements/polnear_train.jsonl.gz", "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    yield from texts[:: max(1, len(texts) // CALIBRATION)]


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


def export(model: Model, out: Path, name: str, samples: Samples | None = None, taps: bool = False) -> dict[str, float]:
    """Write the weights of a model into a folder, in int8 where `samples` of the products' inputs are given.

    Return for each product in int8 its error relative to the spread of what it gives.
    """
    out.mkdir(parents=True, exist_ok=True)
    state: State = {key: np.asarray(value.float().numpy(), np.float32) for key, value in model.state_dict().items()}
    errors: dict[str, float] = {}
    for part, write in (("encoder", encoder_graph), ("focus", focus_graph)):
        layers: Layers = write(state, samples, taps)
        layers.graph.save(out / f"{part}.onnx")
        errors |= layers.errors
    vector = torch.cat([model.vector.weight.data.T, model.vector.bias.data[None]])
    np.save(out / "vectors.npy", vector.numpy().astype(np.float16))
    shutil.copyfile(pretrained() / "tokenizer.json", out / "tokenizer.json")
    (out / "config.json").write_text(json.dumps(config(name), indent=1) + "\n", encoding="utf-8")
    return errors


def main() -> None:
    """Export a checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--name", default="sanudo-en-1")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--float", action="store_true", help="do not quantise")
    args = parser.parse_args()
    model = Model()
    restore(model, args.checkpoint)
    model.eval()
    if args.float:
        export(model, args.out, args.name)
    else:
        with tempfile.TemporaryDirectory() as folder:
            export(model, Path(folder), args.name, taps=True)
            samples = calibrate(Path(folder), args.data, args.articles)
        for product, error in export(model, args.out, args.name, samples).items():
            print(f"{100 * error:8.2f} %  {product}")
    for path in sorted(args.out.iterdir()):
        print(f"{path.stat().st_size / 1e6:8.2f} MB  {path}")


if __name__ == "__main__":
    main()
