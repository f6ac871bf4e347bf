"""Readings and records in the forms that other people and programs use. `FORMATS` is what `sanudo export --format` offers."""

from __future__ import annotations

from sanudo.export.tables import Export, to_csv, to_gold_json, to_jsonl, to_parquet

FORMATS: dict[str, Export] = {
    "parquet": to_parquet,
    "csv": to_csv,
    "jsonl": to_jsonl,
    "gold-json": to_gold_json,
}
"""Name of the format, and the function that writes a record's tables to a folder in it."""
