"""Predictions for the task `record`: texts -> one object in the gold schema each."""

from __future__ import annotations

import json
from pathlib import Path

from articles import document_of, readings, texts

from sanudo.export.goldjson import to_gold
from sanudo.pipeline import Pipeline


def predict(source: Path, target: Path) -> None:
    """Read a text, or all texts of a folder, and write a record, or a folder of `NAME.json`."""
    paths = texts(source)
    if source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
    for path, reading in zip(paths, readings(Pipeline(), map(document_of, paths), "record"), strict=True):
        into = target / f"{path.stem}.json" if source.is_dir() else target
        record = {**to_gold(reading), "doc_id": path.stem, "input_file": path.name}
        into.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
