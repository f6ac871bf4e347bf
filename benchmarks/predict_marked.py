"""Predictions for the tasks `plv` and `aw`: what a marked source does to a marked target, from the same single pass as articles.

Root, quad class and direction are read from the probabilities of the pair; only `sentence` and `marked_sentence` of a row are
looked at.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np

from sanudo.model.encoder import Encoder
from sanudo.model.graph import Floats
from sanudo.model.pairs import GROUP, PairReader
from sanudo.ontology.plover import TYPES
from sanudo.types import Span

BATCH = 256
_QUAD = {name: each.quad for name, each in TYPES.items()} | {"YIELD": 2}
_TAG = re.compile(r"<(/?)([st])>")


def unmarked(marked: str) -> tuple[str, Span, Span]:
    """Return a sentence without its tags, source and target; the whole sentence stands for one that is not marked."""
    text, position = "", 0
    opened: dict[str, int] = {}
    found: dict[str, Span] = {}
    for tag in _TAG.finditer(marked):
        text += marked[position : tag.start()]
        position = tag.end()
        if not tag[1]:
            opened[tag[2]] = len(text)
        elif tag[2] in opened:
            found.setdefault(tag[2], Span(opened.pop(tag[2]), len(text)))
    text += marked[position:]
    whole = Span(0, len(text))
    return text, found.get("s", whole), found.get("t", whole)


def predict(source: Path, target: Path) -> None:
    """Read a table and write its rows with `pred_root`, `pred_quad` and `pred_binary`."""
    csv.field_size_limit(10**9)
    encoder = Encoder()
    roots = encoder.layout.groups[GROUP].traits["root"]
    reader = PairReader(encoder)
    with source.open(encoding="utf-8", newline="") as lines, target.open("w", encoding="utf-8", newline="") as out:
        rows = csv.DictReader(lines, delimiter="\t")
        names = [*(rows.fieldnames or ()), "pred_root", "pred_quad", "pred_binary"]
        writer = csv.DictWriter(out, names, delimiter="\t")
        writer.writeheader()
        for number, (row, found) in enumerate(_read(reader, rows), start=1):
            writer.writerow({**row, **answer(found, roots, binary_only="gold_binary" in row or "gold_root" not in row)})
            if number % BATCH == 0:
                print(f"\r{number} rows", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def _read(reader: PairReader, rows: Iterator[dict[str, str]]) -> Iterator[tuple[dict[str, str], dict[str, Floats]]]:
    while batch := list(islice(rows, BATCH)):
        yield from zip(batch, reader.read([unmarked(row["marked_sentence"]) for row in batch]), strict=True)


def answer(found: dict[str, Floats], roots: tuple[str, ...], binary_only: bool) -> dict[str, object]:
    """Return the most probable root, the quad class with the most probability, and conflict or not."""
    by_quad = [float(sum(found["root"][i] for i, root in enumerate(roots) if _QUAD[root] == quad)) for quad in (1, 2, 3, 4)]
    quad = 1 + int(np.argmax(by_quad))
    conflict = float(found["conflict"][1]) > 0.5 if binary_only else by_quad[2] + by_quad[3] > 0.5
    return {"pred_root": roots[int(np.argmax(found["root"]))], "pred_quad": quad, "pred_binary": int(conflict)}
