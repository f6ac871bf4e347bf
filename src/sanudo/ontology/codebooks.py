"""A codebook: event types with what they mean, and passages that show them. PLOVER is described by the same kind of file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sanudo.errors import CodebookError
from sanudo.ontology.labelled import read_labelled
from sanudo.ontology.passages import MarkError, Passage, read_marks
from sanudo.ontology.yamltree import Fault, Faults, Node, read_file

FORMAT = 1
"""The version of the format, given as `codebook: 1`."""

SUFFIX = ".trained"
"""What is learnt from `labour.yaml` stands beside it as `labour.trained`."""

_TOP = ("codebook", "name", "title", "description", "source", "types", "passages", "none", "files")
_TYPE = (
    "label", "definition", "includes", "excludes", "synonyms", "quad", "symmetric", "intensity", "cameo", "modes", "passages",
)  # fmt: skip
_MODE = ("definition", "intensity", "cameo")
_NAME = re.compile(r"[A-Za-z][\w-]*")


@dataclass(frozen=True, slots=True)
class Mode:
    """A finer kind of a type. `intensity` and `cameo` are PLOVER's."""

    name: str
    definition: str
    intensity: float | None = None
    cameo: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class CodebookType:
    """An event type: what it is called, what belongs to it and what does not.

    `quad` is its quad class (1 verbal cooperation .. 4 material conflict) or None; the parties of a `symmetric` type may all be
    actors. `intensity` and `cameo` are PLOVER's.
    """

    name: str
    label: str
    definition: str
    includes: str = ""
    excludes: str = ""
    synonyms: tuple[str, ...] = ()
    quad: int | None = None
    symmetric: bool = False
    intensity: float | None = None
    cameo: str | None = None
    modes: Mapping[str, Mode] | None = None
    line: int = 0

    @property
    def described(self) -> str:
        """Return everything that is said about what belongs to the type, in one text."""
        return " ".join(part for part in (self.label, self.definition, self.includes, ", ".join(self.synonyms)) if part)


@dataclass(frozen=True, slots=True)
class Codebook:
    """A codebook as its file has it; `faults` says what is wrong with the file."""

    name: str
    title: str
    description: str
    types: Mapping[str, CodebookType]
    passages: tuple[Passage, ...] = ()
    path: Path | None = None
    faults: tuple[Fault, ...] = ()

    @property
    def trained(self) -> Path:
        """Return the file that holds what is learnt from this codebook."""
        return (self.path or Path(self.name)).with_suffix(SUFFIX)

    def digest(self) -> str:
        """Return a hash of all that training learns from: types, modes and passages, not their descriptions."""
        found = hashlib.blake2b(digest_size=8)
        found.update(repr([(name, sorted(each.modes or ())) for name, each in self.types.items()]).encode())
        for passage in self.passages:
            found.update(repr(replace(passage, line=0)).encode())
        return found.hexdigest()


def read_codebook(path: Path) -> Codebook:
    """Return the codebook in a file. Raises CodebookError where it has a fault that keeps it from being used."""
    found = examine(path)
    grave = [fault for fault in found.faults if fault.grave]
    if grave:
        more = f" And {len(grave) - 1} more: sanudo codebook check {path} lists them." if len(grave) > 1 else ""
        raise CodebookError(f"{path}, line {grave[0].line}: {grave[0].message}", hint=f"Mend the file.{more}")
    return found


def examine(path: Path) -> Codebook:
    """Return the codebook in a file with all that is wrong with it. Raises CodebookError where it cannot be read at all."""
    return _Reading(path, read_file(path)).codebook()


class _Reading:
    """One file on its way to a codebook."""

    def __init__(self, path: Path, root: Node) -> None:
        self.path, self.faults = path, Faults()
        self.top = self.faults.mapping(root, "A codebook", _TOP)
        self._format(root)
        self.types = {name: self._type(name, node) for name, node in self.faults.mapping(self.top.get("types"), "types").items()}
        if not self.types:
            self.faults.add(root.line, "There are no types.")

    def codebook(self) -> Codebook:
        """Return the codebook, and sort its faults by line."""
        name = self.faults.text(self.top.get("name"), "name", self.path.stem)
        if not _NAME.fullmatch(name):
            self.faults.add(self.top["name"].line, f"The name {name!r} must be letters, digits, - and _, a letter first.")
        title, description = (self.faults.text(self.top.get(each), each) for each in ("title", "description"))
        passages = self._passages()
        faults = tuple(sorted(self.faults.found, key=lambda fault: fault.line))
        return Codebook(name, title or name, description, self.types, passages, self.path, faults)

    def _format(self, root: Node) -> None:
        said = self.faults.text(self.top.get("codebook"), "codebook")
        if said != str(FORMAT):
            self.faults.add(root.line, f"The file must say `codebook: {FORMAT}`, the version of the format.")

    # --- types

    def _type(self, name: str, node: Node) -> CodebookType:
        what = f"the type {name}"
        entries = self.faults.mapping(node, what, _TYPE)
        if not _NAME.fullmatch(name) or name in ("actor", "recipient"):
            self.faults.add(node.line, f"A type cannot be named {name!r}: use letters, digits, - and _, not actor or recipient.")
        quad = self.faults.number(entries.get("quad"), f"quad of {what}")
        if quad not in (None, 1, 2, 3, 4):
            self.faults.add(entries["quad"].line, f"quad of {what} must be 1, 2, 3 or 4.")
        modes = self.faults.mapping(entries.get("modes"), f"modes of {what}")
        return CodebookType(
            name=name,
            label=self.faults.text(entries.get("label"), f"label of {what}", name),
            definition=self.faults.text(entries.get("definition"), f"definition of {what}"),
            includes=self.faults.text(entries.get("includes"), f"includes of {what}"),
            excludes=self.faults.text(entries.get("excludes"), f"excludes of {what}"),
            synonyms=tuple(
                self.faults.text(each, f"a synonym of {what}") for each in self.faults.items(entries.get("synonyms"), "synonyms")
            ),
            quad=int(quad) if quad in (1, 2, 3, 4) else None,
            symmetric=self.faults.flag(entries.get("symmetric"), f"symmetric of {what}"),
            intensity=self.faults.number(entries.get("intensity"), f"intensity of {what}"),
            cameo=self.faults.text(entries.get("cameo"), f"cameo of {what}") or None,
            modes={mode: self._mode(mode, each) for mode, each in modes.items()},
            line=node.line,
        )

    def _mode(self, name: str, node: Node) -> Mode:
        if isinstance(node.value, str):
            return Mode(name, " ".join(node.value.split()), line=node.line)
        entries = self.faults.mapping(node, f"the mode {name}", _MODE)
        return Mode(
            name,
            self.faults.text(entries.get("definition"), f"definition of the mode {name}"),
            self.faults.number(entries.get("intensity"), f"intensity of the mode {name}"),
            self.faults.text(entries.get("cameo"), f"cameo of the mode {name}") or None,
            node.line,
        )

    # --- passages

    def _passages(self) -> tuple[Passage, ...]:
        found: list[Passage] = []
        types = self.top.get("types")
        for name, node in (types.value if types and isinstance(types.value, dict) else {}).items():
            if isinstance(node.value, dict):
                found += self._listed(node.value.get("passages"), f"passages of the type {name}", name)
        found += self._listed(self.top.get("passages"), "passages", None)
        found += self._listed(self.top.get("none"), "none", None, plain=True)
        for each in self.faults.items(self.top.get("files"), "files"):
            found += read_labelled(self.path.parent / self.faults.text(each, "a file"), each.line, self.faults)
        return tuple(passage for passage in found if self._known(passage))

    def _listed(self, node: Node | None, what: str, default: str | None, *, plain: bool = False) -> list[Passage]:
        found = []
        for item in self.faults.items(node, what):
            if isinstance(item.value, dict):
                entries = self.faults.mapping(item, f"an item of {what}", ("source", "text", "texts"))
                source = self.faults.text(entries.get("source"), "source")
                texts = self.faults.items(entries.get("texts"), "texts")
                texts += [entries["text"]] if "text" in entries else []
            else:
                source, texts = "", [item]
            found += [passage for text in texts if (passage := self._passage(text, default, source, plain))]
        return found

    def _passage(self, node: Node, default: str | None, source: str, plain: bool) -> Passage | None:
        marked = self.faults.text(node, "A passage")
        if not marked:
            return None
        try:
            found = read_marks(marked, default)
        except MarkError as error:
            self.faults.add(node.line, f"{str(error)[:1].upper()}{str(error)[1:]}.")
            return None
        if plain and found.triggers:
            self.faults.add(node.line, "A passage under none has a mark of an event.")
        if default and not found.triggers:
            self.faults.add(node.line, f"A passage of {default} marks no words: put <> around the words that tell of it.")
        return replace(found, source=source, line=node.line)

    def _known(self, passage: Passage) -> bool:
        """Tell whether the types and modes of a passage's marks are the codebook's; a fault where they are not."""
        known = True
        for trigger in passage.triggers:
            kind = self.types.get(trigger.type)
            if kind is None:
                known = False
                self.faults.add(passage.line, f"There is no type {trigger.type!r}; the types are {', '.join(self.types)}.")
            elif trigger.mode is not None and trigger.mode not in (kind.modes or ()):
                known = False
                self.faults.add(passage.line, f"The type {trigger.type} has no mode {trigger.mode!r}.")
        for party in passage.parties:
            if party.of is not None and party.of not in self.types:
                known = False
                self.faults.add(passage.line, f"There is no type {party.of!r} for the mark {party.role}.{party.of}.")
        return known
