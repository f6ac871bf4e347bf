"""Graphs written without onnx are run by onnxruntime, and read back."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

from made import paragraphs, write_articles  # noqa: E402 - the path comes first
from wire import int8_product, product_sizes  # noqa: E402 - the path comes first


@pytest.mark.parametrize(("rows", "inner", "outer"), [(1, 1, 1), (3, 200, 17), (64, 384, 300)])
def test_a_product_is_what_numpy_says(tmp_path: Path, rows: int, inner: int, outer: int) -> None:
    chance = np.random.default_rng(7)
    weights = chance.integers(-63, 63, (inner, outer), dtype=np.int8)
    given = chance.integers(0, 255, (rows, inner)).astype(np.float32)
    given[0, 0] = 255  # so that a step of the quantisation is 1
    session = onnxruntime.InferenceSession(int8_product(weights), providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"x": given})
    assert np.array_equal(found, given.astype(np.int64) @ weights.astype(np.int64))
    (tmp_path / "product.onnx").write_bytes(int8_product(weights))
    assert product_sizes(tmp_path / "product.onnx") == [("MatMulInteger", (inner, outer))]


def test_made_articles_are_of_the_length_asked_for_and_none_is_another(tmp_path: Path) -> None:
    number = len(paragraphs()) + 20
    words = write_articles(tmp_path, number, 300)
    assert words == number * 300
    files = sorted(tmp_path.iterdir())
    assert len({path.read_bytes() for path in files}) == number
    assert {path.suffix for path in files} == {".html", ".txt"}
