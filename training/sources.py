"""The sources of training data other than the corpus: attributions, syntax, roles, coreference, places, times, pairs.

Each loader yields samples; the data stand in a folder beside the checkout (`../shared/data`) and are not part of the project.
"""

from __future__ import annotations

import ast
import csv
import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sanudo.ontology.countries import find_country_words
from sanudo.types import Span
from training.samples import IGNORE, Anchor, Reader, Sample
from training.schema import GUM_KINDS, PAIR_LABELS, TENSES, UPOS

csv.field_size_limit(10**9)


def json_lines(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a gzipped JSON-lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def polnear(reader: Reader, path: Path) -> Iterator[Sample]:
    """Yield PolNeAR documents: who is said to say, think or want what."""
    for record in json_lines(path):
        sample = reader.sample(record["doc_id"], "polnear", record["text"])
        spans = [
            (start, stop, role)
            for attribution in record["attributions"]
            for role in ("cue", "source", "content")
            for start, stop in attribution[role]
        ]
        sample.tag("attribution", spans)
        sample.mask("attribution", record.get("discard") or [])
        for attribution in record["attributions"]:
            for start, stop in attribution["cue"][:1]:
                first, last = sample.span(start, stop)
                marks = [mark for role in ("source", "content") for mark in sample.mark("attribution", attribution[role], role)]
                if first < last:
                    sample.anchors.append(Anchor("attribution", first, last, marks))
        yield sample


# --- Universal Dependencies, PropBank, GUM's entities


class _Tree:
    """One sentence of a CoNLL-U file."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.breaks = ""


def _trees(path: Path) -> Iterator[tuple[str, list[_Tree]]]:
    """Yield the documents of a CoNLL-U file: name and sentences."""
    name, document, tree, pending = "", list[_Tree](), _Tree(), ""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                if document:
                    yield name, document
                name, document = line.partition("= ")[2], []
            elif line.startswith("# newpar"):
                pending = "\n"
            elif line and not line.startswith("#"):
                if not tree.rows:
                    tree.breaks, pending = pending or " ", ""
                tree.rows.append(line.split("\t"))
            elif not line and tree.rows:
                document.append(tree)
                tree = _Tree()
    if document:
        yield name, document


def _surface(document: list[_Tree]) -> tuple[str, list[list[tuple[int, int]]]]:
    """Return the text of a document and for each sentence the characters of each of its syntactic words."""
    text, offsets = "", []
    for tree in document:
        text = text.rstrip() + tree.breaks if text else ""
        words: dict[int, tuple[int, int]] = {}
        covered = 0
        for row in tree.rows:
            if "." in row[0]:
                continue
            low, _, high = row[0].partition("-")
            if high:
                covered = int(high)
                words.update({number: (len(text), len(text) + len(row[1])) for number in range(int(low), int(high) + 1)})
            elif int(low) > covered:
                words[int(low)] = (len(text), len(text) + len(row[1]))
            else:
                continue
            text += row[1] + ("" if "SpaceAfter=No" in row[9] else " ")
        offsets.append([words[number] for number in sorted(words)])
    return text, offsets


def _tense(features: str) -> int:
    form = dict(each.split("=") for each in features.split("|") if "=" in each)
    kind = form.get("VerbForm")
    if kind == "Fin":
        return TENSES.index("past" if form.get("Tense") == "Past" else "present")
    return TENSES.index({"Inf": "infinitive", "Part": "participle", "Ger": "participle"}.get(kind or "", "none"))


def treebank(
    reader: Reader, path: Path, relations: list[str], roles: Path | None = None, entities: Path | None = None
) -> Iterator[Sample]:
    """Yield UD documents with sentence starts, tags and trees, and where given PropBank roles or GUM's entities.

    `relations` collects the names of dependency relations, subtypes dropped.
    """
    frames = {record["sent_id"]: record for record in json_lines(roles)} if roles else {}
    mentions = _entities(entities) if entities else {}
    names = _sentence_names(path) if roles else iter(())
    for name, document in _trees(path):
        text, offsets = _surface(document)
        sample = reader.sample(name, "treebank", text)
        if not len(sample.words):
            continue
        for head in ("sentence", "upos", "tense"):
            sample.column(head, IGNORE)
        sample.labels["sentence"][:] = 0
        sample.heads = np.full(len(sample.words), IGNORE, np.int16)
        sample.relations = np.full(len(sample.words), IGNORE, np.int16)
        for tree, words in zip(document, offsets, strict=True):
            _label_tree(sample, tree, words, relations)
            if roles:
                _label_roles(sample, words, frames.get(next(names)))
        if entities:
            _label_entities(sample, [word for words in offsets for word in words], mentions.get(name, []))
        yield sample


def _label_tree(sample: Sample, tree: _Tree, words: list[tuple[int, int]], relations: list[str]) -> None:
    assert sample.heads is not None and sample.relations is not None
    rows = [row for row in tree.rows if row[0].isdigit()]
    firsts = [sample.span(*word)[0] for word in words]
    count = len(sample.words)
    if firsts[0] < count:
        sample.labels["sentence"][firsts[0]] = 1
    seen: set[int] = set()
    for row, first in zip(rows, firsts, strict=True):
        if first >= count or first in seen:
            continue
        seen.add(first)
        relation = row[7].partition(":")[0]
        if relation not in relations:
            relations.append(relation)
        sample.labels["upos"][first] = UPOS.index(row[3]) if row[3] in UPOS else IGNORE
        sample.labels["tense"][first] = _tense(row[5])
        head = int(row[6])
        sample.heads[first] = first if head == 0 else firsts[head - 1]
        sample.relations[first] = relations.index(relation)


_ROLE = {"ARG0": "ARG0", "ARG1": "ARG1", "ARG2": "ARG2", "ARG3": "ARG2", "ARG4": "ARG2", "ARGM-LOC": "LOC", "ARGM-TMP": "TMP"}
_ROLE |= {"ARGM-NEG": "NEG", "ARGM-MOD": "MOD"}


def _label_roles(sample: Sample, words: list[tuple[int, int]], record: dict[str, Any] | None) -> None:
    if record is None or len(record["words"]) != len(words):
        return
    for frame in record["frames"]:
        first, last = sample.span(*words[frame["pred"]])
        spans = [(words[low][0], words[high][1], _ROLE.get(label)) for low, high, label in frame["args"]]
        marks = [mark for start, stop, label in spans if label for mark in sample.mark("role", [(start, stop)], label)]
        if first < last and marks:
            sample.anchors.append(Anchor("role", first, last, marks))


def _sentence_names(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# sent_id = "):
                yield line[len("# sent_id = ") :].strip()


def _entities(path: Path) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            found[row["doc"]].append(row)
    return found


def _label_entities(sample: Sample, words: list[tuple[int, int]], rows: list[dict[str, str]]) -> None:
    """Tag the outermost entities, and make an anchor of each mention of an entity that has others before it."""
    spans = [(words[int(row["start"])][0], words[int(row["end"])][1], row) for row in rows if int(row["end"]) < len(words)]
    longest = sorted(spans, key=lambda span: span[0] - span[1])
    sample.tag("gum", [(start, stop, row["etype"]) for start, stop, row in longest if row["etype"] in GUM_KINDS])
    clusters: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, stop, row in sorted(spans, key=lambda span: span[:2]):
        before = clusters[row["cluster"]]
        if before and (first := sample.span(start, stop))[0] < first[1]:
            sample.anchors.append(Anchor("coreference", *first, sample.mark("coreference", before[-6:], "same")))
        before.append((start, stop))


@dataclass(frozen=True)
class EntityMention:
    """A mention of GUM's: its characters, kind of entity, cluster, and whether it is a "name", a "pronoun" or "other"."""

    span: Span
    kind: str
    cluster: str
    form: str


def entity_mentions(path: Path, entities: Path) -> Iterator[tuple[str, list[EntityMention]]]:
    """Yield text and mentions of each document of GUM, in the order in which `treebank` yields its samples.

    A mention is a name where it holds a proper noun, a pronoun where it is nothing but pronouns.
    """
    rows = _entities(entities)
    for name, document in _trees(path):
        text, offsets = _surface(document)
        words = [word for sentence in offsets for word in sentence]
        tags = [row[3] for tree in document for row in tree.rows if row[0].isdigit()]
        found = []
        for row in rows.get(name, []):
            first, last = int(row["start"]), int(row["end"])
            if last < len(words):
                own = tags[first : last + 1]
                form = "pronoun" if set(own) == {"PRON"} else "name" if "PROPN" in own else "other"
                found.append(EntityMention(Span(words[first][0], words[last][1]), row["etype"], row["cluster"], form))
        yield text, sorted(found, key=lambda each: each.span)


# --- pairs, places, times


@dataclass(frozen=True)
class PairRow:
    """A row of PLV or AW: a sentence, its source and target, and the class of what the one does to the other."""

    text: str
    source: Span
    target: Span
    label: str
    columns: dict[str, str]


def pair_rows(path: Path) -> Iterator[PairRow]:
    """Yield the rows of a file of pairs; without gold columns the label is empty."""
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            marked = unmarked(row["marked_sentence"])
            conflict = {"0": "cooperation", "1": "conflict", "": ""}[row.get("gold_binary") or ""]
            yield PairRow(*marked, label=row.get("gold_root") or conflict, columns=row)


def pairs(reader: Reader, path: Path) -> Iterator[Sample]:
    """Yield PLV or AW rows: a sentence, what its source does to its target."""
    for number, row in enumerate(pair_rows(path)):
        sample = reader.sample(f"{path.stem}-{number}", path.stem, row.text)
        source, target = sample.span(*row.source), sample.span(*row.target)
        anchor = Anchor("pair", *source, second=target)
        if row.label in PAIR_LABELS:
            anchor.traits = {"root": PAIR_LABELS.index(row.label)}
        else:
            anchor.traits = {"conflict": int(row.label == "conflict")}
            _mark_trigger(sample, row.columns)
        sample.anchors.append(anchor)
        yield sample


def _mark_trigger(sample: Sample, row: dict[str, str]) -> None:
    """Make a role anchor of an ACE/WikiEvents trigger whose arguments are named as ARG0 and ARG1."""
    place = sample.text.find(row["trigger"])
    if place < 0 or not row["arguments"].startswith("{"):
        return
    first, last = sample.span(place, place + len(row["trigger"]))
    roles = {
        "Attacker": "ARG0",
        "Agent": "ARG0",
        "Giver": "ARG0",
        "Killer": "ARG0",
        "Target": "ARG1",
        "Victim": "ARG1",
        "Place": "LOC",
    }
    marks = []
    for role, texts in ast.literal_eval(row["arguments"]).items():
        for text in texts if role in roles else ():
            start = sample.text.find(text)
            if start >= 0:
                marks += sample.mark("role", [(start, start + len(text))], roles[role])
    if first < last and marks:
        sample.anchors.append(Anchor("role", first, last, marks, weight=0.5))


def unmarked(marked: str) -> tuple[str, Span, Span]:
    """Return a sentence without <s>..</s> and <t>..</t>, and the source and target between them (else the whole of it)."""
    text, found, position = "", dict[str, Span](), 0
    opened: dict[str, int] = {}
    for tag in re.finditer(r"<(/?)([st])>", marked):
        text += marked[position : tag.start()]
        position = tag.end()
        if not tag.group(1):
            opened[tag.group(2)] = len(text)
        elif tag.group(2) in opened:
            found.setdefault(tag.group(2), Span(opened.pop(tag.group(2)), len(text)))
    text += marked[position:]
    whole = Span(0, len(text))
    return text, found.get("s", whole), found.get("t", whole)


_LITERAL = frozenset(("literal", "coercion", "mixed", "embedded_literal", "literal_modifier", "toponym"))
_PEOPLE = frozenset(("demonym", "language"))


def place_use(kind: str | None, text: str) -> str:
    """Return the use of a toponym, from its type in the pragmatic taxonomy of geoparsing (Gritta et al. 2018) and from its words.

    The other corpora know one type only: there the words alone tell "Iranian" from "Iran".
    """
    name = (kind or "toponym").lower()
    found = find_country_words(text.split())
    if name in _PEOPLE or (found and all(each.use in ("adjective", "demonym") for each in found)):
        return "demonym"
    return "literal" if name in _LITERAL else "metonymic"


def places(reader: Reader, path: Path) -> Iterator[Sample]:
    """Yield documents with toponyms."""
    for record in json_lines(path):
        sample = reader.sample(str(record["doc_id"]), path.name.partition(".")[0], record["text"])
        spans = [(span["start"], span["end"], span.get("type"), span["text"]) for span in record["spans"]]
        sample.tag("place", [(start, stop, place_use(kind, text)) for start, stop, kind, text in spans])
        yield sample


def times(reader: Reader, path: Path) -> Iterator[Sample]:
    """Yield documents with TIMEX3 expressions."""
    for record in json_lines(path):
        sample = reader.sample(str(record["doc_id"]), path.name.partition(".")[0], record["text"])
        sample.tag("time", [(span["start"], span["end"], "time") for span in record["spans"]])
        yield sample
