"""The codebook's rules, each with a sentence; those that the shipped weights break stand in the table of benchmarks/rules.py."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from sanudo.ontology.plover import TYPES

PATH = Path(__file__).parents[2] / "benchmarks" / "rules.py"


def _benchmark() -> ModuleType:
    import sys

    spec = importlib.util.spec_from_file_location("codebook_rules_table", PATH)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


TABLE = _benchmark()
RULES = TABLE.rules()
BROKEN = frozenset(
    (
        "arms sent are AID",
        "a drone attack",
        "a denied attack is denied",
        "an extradition is COOPERATE",
        "a possible strike is possible",
        "figures of speech are nothing",
    )
)
"""Not held to: the weights break these; see the table."""


@pytest.fixture(scope="module")
def readings() -> dict[str, object]:
    return dict(zip((rule.name for rule in RULES), TABLE.read(RULES), strict=True))


def test_rules_ask_for_what_the_codebook_has() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES) >= 50
    for rule in RULES:
        assert all(kind in TYPES for kind in rule.types)
        assert not rule.mode or rule.mode in TYPES[rule.types[0]].modes


@pytest.mark.parametrize("name", [rule.name for rule in RULES if rule.name not in BROKEN])
def test_a_rule_holds(readings: dict[str, object], name: str) -> None:
    rule = next(rule for rule in RULES if rule.name == name)
    assert TABLE.holds(rule, readings[name]) == (True, True, True)
