"""Where the weights are, what they can label, and the sessions that run them."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from sanudo.errors import ModelError
from sanudo.model.graph import Floats
from sanudo.model.tokens import FEATURES, WordPieces

FILES = ("config.json", "tokenizer.json", "encoder.onnx", "focus.onnx", "vectors.npy")
VARIABLE = "SANUDO_WEIGHTS"


@dataclass(frozen=True, slots=True)
class Group:
    """A group of arcs: the labels words can have seen from an anchor, and the traits of the anchor itself."""

    labels: tuple[str, ...]
    traits: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Layout:
    """What a set of weights can label: heads on words and groups of arcs, each in the order of its scores."""

    name: str
    word_heads: dict[str, tuple[str, ...]]
    groups: dict[str, Group]


def weights_folder() -> Path:
    """Return the folder of the weights: that of the environment variable SANUDO_WEIGHTS, else the package's own."""
    chosen = os.environ.get(VARIABLE)
    return Path(chosen) if chosen else Path(__file__).parent / "weights"


def digest(folder: Path | None = None) -> str:
    """Return a hash of the weights' files: it changes whenever they would read a text otherwise."""
    folder = folder or weights_folder()
    found = hashlib.blake2b(digest_size=8)
    for name in FILES:
        found.update(_file(folder, name).read_bytes())
    return found.hexdigest()


def layout(folder: Path) -> Layout:
    """Return what the weights of a folder can label. Raises ModelError where they do not fit this version of Sanudo."""
    path = _file(folder, "config.json")
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
        if config["features"] != FEATURES:
            raise ModelError(
                f"The weights in {folder} are of another version of Sanudo.", hint="Install the weights of this version."
            )
        groups = {
            name: Group(tuple(group["labels"]), {trait: tuple(labels) for trait, labels in group["traits"].items()})
            for name, group in config["groups"].items()
        }
        heads = {head: tuple(labels) for head, labels in config["word_heads"].items()}
        return Layout(config["name"], heads, groups)
    except (json.JSONDecodeError, KeyError, TypeError) as error:
        raise ModelError(f"The configuration {path} is damaged: {error}.", hint="Install Sanudo again.") from error


def tokenizer(folder: Path) -> WordPieces:
    """Return the tokenizer of the weights of a folder."""
    return WordPieces(_file(folder, "tokenizer.json"))


def vector_map(folder: Path) -> Floats:
    """Return the affine map [hidden + 1, dimensions] from the mean state of a sentence's words to its vector; the last row is
    added.
    """
    path = _file(folder, "vectors.npy")
    try:
        return np.asarray(np.load(path, allow_pickle=False), np.float32)
    except (OSError, ValueError) as error:
        raise ModelError(f"The weights {path} cannot be read: {error}.", hint="Install Sanudo again.") from error


def session(folder: Path, name: str, threads: int, also: Sequence[str] = ()) -> onnxruntime.InferenceSession:
    """Return a session that runs one graph of the weights on the CPU with so many threads (0: as many as there are cores).

    `also` names values inside the graph that are wanted as further outputs.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # windows are of many lengths: a plan of the memory for each would only grow
    options.enable_mem_pattern = False
    # the graphs are written for these kernels: joining a sum with a norm would make both slower
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    path = _file(folder, name)
    try:
        graph = with_outputs(path.read_bytes(), also) if also else str(path)
        return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime raises classes of its own that it does not export
        raise ModelError(f"The weights {path} cannot be loaded: {error}.", hint="Install Sanudo again.") from error


def with_outputs(model: bytes, names: Sequence[str]) -> bytes:
    """Return a serialised ONNX model with further outputs of floats: the values of these names inside its graph.

    Protocol buffers that stand one after the other are read as one, their lists joined (protobuf.dev, "Last One Wins"), so that a
    model with nothing but these outputs is appended: ModelProto.graph (7), GraphProto.output (12), ValueInfoProto.name (1) and
    type (2).
    """
    floats = b"\x0a\x02\x08\x01"
    values = (_field(1, name.encode()) + _field(2, floats) for name in names)
    return model + _field(7, b"".join(_field(12, value) for value in values))


def _field(number: int, content: bytes) -> bytes:
    """Return a field of a protocol buffer that holds bytes."""
    length, size = len(content), bytearray()
    while length > 127:
        size.append(length & 127 | 128)
        length >>= 7
    return bytes([number << 3 | 2, *size, length]) + content


def _file(folder: Path, name: str) -> Path:
    path = folder / name
    if not path.is_file():
        raise ModelError(
            f"The weights lack {name} (looked in {folder}).", hint=f"Install Sanudo again, or point {VARIABLE} to a folder."
        )
    return path
