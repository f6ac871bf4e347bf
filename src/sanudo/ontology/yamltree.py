"""Reads YAML as a tree of texts that know their lines, so that whatever is wrong can be said with where it stands.

Only the syntax of YAML is used: no value is guessed to be a number, a date or a yes, no tag makes an object, anchors are refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from sanudo.errors import CodebookError


@dataclass(frozen=True, slots=True)
class Node:
    """A text, a list or a mapping of a YAML file, and the line it begins on (from 1)."""

    value: str | list[Node] | dict[str, Node]
    line: int


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a file, and on which line; `grave` faults keep it from being used, the others are advice."""

    line: int
    message: str
    grave: bool = True


class Faults:
    """Collects what is wrong with a file while it is read, so that a person sees all of it at once."""

    def __init__(self) -> None:
        self.found: list[Fault] = []

    def add(self, line: int, message: str) -> None:
        """Note a fault that keeps the file from being used."""
        self.found.append(Fault(line, message))

    def text(self, node: Node | None, what: str, default: str = "") -> str:
        """Return the text of a node on one line; a fault where it is none."""
        if node is None:
            return default
        if not isinstance(node.value, str):
            self.add(node.line, f"{what} must be a text.")
            return default
        return " ".join(node.value.split())

    def items(self, node: Node | None, what: str) -> list[Node]:
        """Return the items of a list; a fault where a node is none."""
        if node is None or node.value == "":
            return []
        if not isinstance(node.value, list):
            self.add(node.line, f"{what} must be a list: one item a line, each after a dash.")
            return []
        return node.value

    def mapping(self, node: Node | None, what: str, known: tuple[str, ...] = ()) -> dict[str, Node]:
        """Return the entries of a mapping; a fault where a node is none, or has an entry that is not known."""
        if node is None or node.value == "":
            return {}
        if not isinstance(node.value, dict):
            self.add(node.line, f"{what} must be lines of `name: value`.")
            return {}
        for name, each in node.value.items():
            if known and name not in known:
                self.add(each.line, f"{what} has no entry {name!r}; it may have {', '.join(known)}.")
        return node.value

    def number(self, node: Node | None, what: str) -> float | None:
        """Return the number a node holds, None where it is absent; a fault where it is none."""
        if node is None:
            return None
        try:
            return float(node.value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            self.add(node.line, f"{what} must be a number.")
            return None

    def flag(self, node: Node | None, what: str) -> bool:
        """Return whether a node says yes; a fault where it says neither yes nor no."""
        said = self.text(node, what, "no").lower()
        if said not in ("yes", "true", "no", "false"):
            self.add(node.line if node else 0, f"{what} must be yes or no, not {said!r}.")
        return said in ("yes", "true")


def read_tree(text: str, name: str) -> Node:
    """Return the tree of a YAML text; `name` is that of its file. Raises CodebookError where it is not valid YAML."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        root = yaml.compose(text, Loader=loader)
    except RecursionError as error:
        raise CodebookError(f"{name} is nested too deeply.", hint="A codebook has types, and types have entries.") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        reason = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "it is not valid YAML")
        raise CodebookError(
            f"{name}{line}: {reason}.",
            hint="Texts with a colon, or that begin with a bracket or a quotation mark, need quotation marks around them.",
        ) from error
    if root is None:
        raise CodebookError(f"{name} is empty.", hint="sanudo codebook new NAME writes one to start from.")
    return _node(root, name, set())


def read_file(path: Path) -> Node:
    """Return the tree of a YAML file. Raises CodebookError where it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise CodebookError(f"The codebook {path} cannot be read: {reason}.", hint="Check its name.") from error
    return read_tree(text, str(path))


def _node(node: yaml.Node, name: str, seen: set[int]) -> Node:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        return Node(str(node.value), line)
    if id(node) in seen:
        raise CodebookError(f"{name}, line {line}: anchors and aliases (& and *) are not understood.", hint="Write it out.")
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return Node([_node(each, name, seen) for each in node.value], line)
    return Node(dict(_entries(node, name, seen)), line)


def _entries(node: yaml.Node, name: str, seen: set[int]) -> Iterator[tuple[str, Node]]:
    given: set[str] = set()
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode) or key.value in given:
            what = f"{key.value!r} stands there twice" if isinstance(key, yaml.ScalarNode) else "a name must be a text"
            raise CodebookError(f"{name}, line {line}: {what}.", hint="Each name may stand there once.")
        given.add(key.value)
        yield key.value, _node(value, name, seen)
