"""Article texts as the benchmarks give them, read into documents and readings as users' inputs are."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from sanudo.config import Settings
from sanudo.pipeline import BATCH, Pipeline
from sanudo.sources import registry
from sanudo.types import Document, Failure, Reading, document_id


def from_outside(path: Path) -> dict[str, str]:
    """Return what `NAME.meta.json` beside a text says of it: published, outlet, url."""
    meta = path.with_name(f"{path.stem}.meta.json")
    given = json.loads(meta.read_text(encoding="utf-8")) if meta.is_file() else {}
    return {key: given[key] for key in ("published", "outlet", "url") if given.get(key)}


def document_of(path: Path) -> Document:
    """Return a text file as a document; one that the sources refuse comes as its bare text, so that it is not dropped."""
    given = from_outside(path)
    found = registry.read_bytes(path.read_bytes(), name=path.name, settings=Settings(language="en", **given))
    if isinstance(found, Document):
        # what is known from outside is surer than what the text seems to say
        return replace(found, **given)
    print(f"{path}: {found.error} {found.hint}", file=sys.stderr)
    text = path.read_bytes().decode("utf-8", "replace")
    return Document(id=document_id(text, url=None, outlet=None, published=None, title=None), text=text, origin=path.name)


def texts(source: Path) -> list[Path]:
    """Return the texts of a folder, or the one text, sorted by name."""
    return sorted(source.glob("*.txt")) if source.is_dir() else [source]


def readings(pipeline: Pipeline, documents: Iterable[Document], label: str) -> Iterator[Reading]:
    """Yield the readings of documents in order, with progress; what cannot be read is empty and named on standard error."""
    waiting, done = iter(documents), 0
    while batch := list(islice(waiting, BATCH)):
        for document, found in zip(batch, pipeline.read(batch), strict=True):
            if isinstance(found, Failure):
                print(f"{found.origin}: {found.stage}: {found.error}", file=sys.stderr)
            yield Reading(document) if isinstance(found, Failure) else found
        done += len(batch)
        print(f"\r{label}: {done} documents", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
