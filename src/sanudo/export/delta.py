"""A record's tables as Delta tables, for those who have a lakehouse: each build of the record is a version of every table.

Written by deltalake (Apache-2.0, delta-rs), which is asked for only by this format (`pip install sanudo[delta]`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sanudo.errors import RecordError
from sanudo.export.tables import chosen_tables, codebook, meanings, write_codebook

if TYPE_CHECKING:
    from sanudo.store.queries import Record

BUILD = "sanudo.build"
"""Under this name the version of a table says which build of the record it holds."""


def to_delta(record: Record, folder: Path, tables: Sequence[str] = ()) -> list[Path]:
    """Write tables as Delta tables, a folder each, with a codebook; needs deltalake.

    A table that is there gets a new version, which replaces the rows of the last one; earlier versions can still be read. One
    that holds this build already is left as it is.
    """
    try:
        import deltalake
    except ImportError as error:
        raise RecordError(
            "Delta tables are written by deltalake, which is not installed.", hint="pip install 'sanudo[delta]'"
        ) from error
    book, about, build = codebook(record), meanings(record), record.meta().get("build", "")
    names = chosen_tables(book, tables)
    for table in names:
        try:
            if _build_in(folder / table) != build:
                deltalake.write_deltalake(
                    folder / table,
                    record.sql(f"SELECT * FROM {table}"),
                    mode="overwrite",
                    schema_mode="overwrite",
                    name=table,
                    description=about[table],
                    commit_properties=deltalake.CommitProperties(custom_metadata={BUILD: build}),
                )
        except (OSError, deltalake.exceptions.DeltaError) as error:
            hint = "Check the folder and its free space; export into a new one."
            raise RecordError(f"The Delta table {folder / table} cannot be written: {error}.", hint=hint) from error
    return [*(folder / table for table in names), *write_codebook(record, folder, [row for row in book if row[0] in names])]


def _build_in(path: Path) -> Any:
    """Return which build the last version of a table holds, None where there is no table."""
    import deltalake

    if not deltalake.DeltaTable.is_deltatable(str(path)):
        return None
    (last,) = deltalake.DeltaTable(path).history(1)
    return last.get(BUILD)
