"""Just enough of ONNX's file format to write one matrix product, and to count those of a graph, without the package onnx."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FLOAT, UINT8, INT8, INT32 = 1, 2, 3, 6
"""Numbers of element types."""


def int8_product(weights: NDArray[np.int8]) -> bytes:
    """Return a graph that quantises a float matrix x and multiplies it with weights: y = quantised(x) @ weights, int32."""
    inner, outer = weights.shape
    nodes = [
        _node("DynamicQuantizeLinear", ("x",), ("xq", "scale", "zero")),
        _node("MatMulInteger", ("xq", "w", "zero"), ("y",)),
    ]
    tensor = _number(1, inner) + _number(1, outer) + _number(2, INT8) + _bytes(8, b"w") + _bytes(9, weights.tobytes())
    graph = b"".join(_bytes(1, node) for node in nodes) + _bytes(2, b"product") + _bytes(5, tensor)
    graph += _bytes(11, _value("x", FLOAT, ("rows", inner))) + _bytes(12, _value("y", INT32, ("rows", outer)))
    return _number(1, 8) + _bytes(7, graph) + _bytes(8, _bytes(1, b"") + _number(2, 18))


def product_sizes(path: Path) -> list[tuple[str, tuple[int, ...]]]:
    """Return type and size of the weights of every matrix product of a graph that has its weights in the file."""
    (graph,) = [value for number, value in _fields(path.read_bytes()) if number == 7 and isinstance(value, bytes)]
    shapes: dict[str, tuple[int, ...]] = {}
    nodes: list[tuple[str, list[str]]] = []
    for number, value in _fields(graph):
        if number == 5 and isinstance(value, bytes):
            name, shape = _tensor(value)
            shapes[name] = shape
        elif number == 1 and isinstance(value, bytes):
            parts = [(n, v) for n, v in _fields(value) if isinstance(v, bytes)]
            nodes.append(("".join(v.decode() for n, v in parts if n == 4), [v.decode() for n, v in parts if n == 1]))
    products = [
        (kind, inputs[1]) for kind, inputs in nodes if kind in ("MatMulInteger", "MatMulIntegerToFloat", "MatMul", "Gemm")
    ]
    return [(kind, shapes[name]) for kind, name in products if name in shapes]


def _tensor(data: bytes) -> tuple[str, tuple[int, ...]]:
    name, shape = "", []
    for number, value in _fields(data):
        if number == 1:
            shape += [value] if isinstance(value, int) else [each for each, _ in _packed(value)]
        elif number == 8 and isinstance(value, bytes):
            name = value.decode()
    return name, tuple(shape)


def _packed(data: bytes) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(data):
        value, at = _varint(data, at)
        yield value, at


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Yield number and value of the fields of a message."""
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        if key & 7 == 0:
            value, at = _varint(data, at)
            yield key >> 3, value
            continue
        if key & 7 == 2:
            size, at = _varint(data, at)
        else:
            size = {1: 8, 5: 4}[key & 7]
        yield key >> 3, data[at : at + size]
        at += size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def _number(field: int, value: int) -> bytes:
    return _coded(field << 3) + _coded(value)


def _bytes(field: int, value: bytes) -> bytes:
    return _coded(field << 3 | 2) + _coded(len(value)) + value


def _coded(value: int) -> bytes:
    found = bytearray()
    while value > 127:
        found.append(value & 127 | 128)
        value >>= 7
    return bytes([*found, value])


def _node(kind: str, inputs: tuple[str, ...], outputs: tuple[str, ...]) -> bytes:
    names = b"".join(_bytes(1, name.encode()) for name in inputs) + b"".join(_bytes(2, name.encode()) for name in outputs)
    return names + _bytes(3, kind.encode()) + _bytes(4, kind.encode())


def _value(name: str, kind: int, shape: tuple[int | str, ...]) -> bytes:
    sizes = b"".join(_bytes(1, _number(1, each) if isinstance(each, int) else _bytes(2, each.encode())) for each in shape)
    return _bytes(1, name.encode()) + _bytes(2, _bytes(1, _number(1, kind) + _bytes(2, sizes)))
