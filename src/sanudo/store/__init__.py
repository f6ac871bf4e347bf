"""The record: from types to tables, from parts to one DuckDB file, and the questions that are asked of it."""
