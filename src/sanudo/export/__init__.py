"""Readings and records in the forms that other people and programs use. `FORMATS` is what `sanudo export --format` offers."""

from __future__ import annotations

from sanudo.export.annotations import to_annotations
from sanudo.export.delta import to_delta
from sanudo.export.ftm import to_ftm
from sanudo.export.layouts import LAYOUTS
from sanudo.export.stata import to_stata
from sanudo.export.tables import Export, to_csv, to_gold_json, to_jsonl, to_parquet

FORMATS: dict[str, Export] = {
    "parquet": to_parquet,
    "csv": to_csv,
    "jsonl": to_jsonl,
    "stata": to_stata,
    "delta": to_delta,
    "gold-json": to_gold_json,
    "annotations": to_annotations,
    "ftm": to_ftm,
    **LAYOUTS,
}
"""Name of the format, and the function that writes a record's tables to a folder; those of `LAYOUTS` also take `reports`."""

__all__ = ["FORMATS", "LAYOUTS"]
