"""A small builder of ONNX graphs: nodes are added in order, constants are shared, and names are given as they come."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

OPSET = 18
FUSED = "com.microsoft"
"""onnxruntime's own operators, fused for speed."""
TYPES = {"float": TensorProto.FLOAT, "int64": TensorProto.INT64}


class Builder:
    """One graph that is being built."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}
        self._inputs: list[onnx.ValueInfoProto] = []
        self._outputs: list[onnx.ValueInfoProto] = []

    def input(self, name: str, kind: str, shape: tuple[str | int, ...]) -> str:
        """Declare an input of the graph."""
        self._inputs.append(helper.make_tensor_value_info(name, TYPES[kind], list(shape)))
        return name

    def output(self, value: str, name: str, kind: str, shape: tuple[str | int, ...]) -> None:
        """Declare a value as an output of the graph."""
        self._nodes.append(helper.make_node("Identity", [value], [name], name=name))
        self._outputs.append(helper.make_tensor_value_info(name, TYPES[kind], list(shape)))

    def constant(self, value: NDArray[np.generic] | list[int]) -> str:
        """Return the name of a constant; equal small ones are kept once."""
        array = np.asarray(value)
        key = f"{array.dtype}{array.shape}{array.tobytes().hex()}" if array.size <= 16 else f"#{len(self._constants)}"
        if key not in self._constants:
            self._constants[key] = numpy_helper.from_array(np.ascontiguousarray(array), f"c{len(self._constants)}")
        return self._constants[key].name

    def add(self, kind: str, *inputs: str, domain: str = "", called: str = "", **attributes: object) -> str:
        """Add a node with one output and return the name of that, which may be given; "" stands for an input left out."""
        name = called or f"{kind}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, list(inputs), [name], name=name, domain=domain, **attributes))
        return name

    def fused(self, kind: str, *inputs: str, **attributes: object) -> str:
        """Add one of onnxruntime's own nodes."""
        return self.add(kind, *inputs, domain=FUSED, **attributes)

    def model(self) -> onnx.ModelProto:
        """Return the finished graph, checked."""
        graph = helper.make_graph(self._nodes, self.name, self._inputs, self._outputs, list(self._constants.values()))
        domains = [helper.make_opsetid("", OPSET), helper.make_opsetid(FUSED, 1)]
        model = helper.make_model(graph, opset_imports=domains, ir_version=9, producer_name="sanudo")
        onnx.checker.check_model(model)
        return model

    def save(self, path: Path) -> None:
        """Write the finished graph."""
        path.write_bytes(self.model().SerializeToString())
