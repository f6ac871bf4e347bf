"""A record's tables for Stata: .dta files of version 118 (Stata 14 and newer), with the meanings as labels of the variables.

Written by pandas (BSD), which most who use Stata beside Python have, and which is kept up; it is asked for only by this format
(`pip install sanudo[stata]`), and holds one table at a time in memory, as Stata itself does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sanudo.errors import RecordError
from sanudo.export.tables import chosen_tables, codebook, flat, in_one_step, write_codebook

if TYPE_CHECKING:
    from sanudo.store.queries import Record

VERSION = 118
LABEL = 80
"""Stata's labels hold so many characters; the codebook has the whole meaning."""
WORKINGS = ("sketch", "gist")
"""Columns that only merging reads: lists of hashes, left out."""

RENAMED = {"quad": "quad_class"}
"""Columns whose names pandas does not let Stata have."""


def to_stata(record: Record, folder: Path, tables: Sequence[str] = ()) -> list[Path]:
    """Write tables as Stata files, lists joined by "; ", nested ones as JSON, with a codebook; needs pandas."""
    try:
        import pandas as pd
    except ImportError as error:
        raise RecordError("Stata files are written by pandas, which is not installed.", hint="pip install pandas") from error
    book = codebook(record)
    names = chosen_tables(book, tables)
    files = []
    for table in names:
        columns = [row[1:] for row in book if row[0] == table and row[1] not in WORKINGS]
        cells = ", ".join(f'{flat(name, kind)} AS "{RENAMED.get(name, name)}"' for name, kind, _ in columns)
        columns = [(RENAMED.get(name, name), kind, meaning) for name, kind, meaning in columns]
        arrow = record.sql(f"SELECT {cells} FROM {table}")
        frame = pd.DataFrame({name: _column(arrow[name], kind) for name, kind, _ in columns})
        labels = {name: _label(meaning) for name, _, meaning in columns}
        path = folder / f"{table}.dta"
        in_one_step(path, partial(_write, frame, table, labels, [name for name, kind, _ in columns if kind == "DATE"]))
        files.append(path)
    kept = [row for row in book if row[0] in names and row[1] not in WORKINGS]
    return [
        *files,
        *write_codebook(record, folder, [(table, RENAMED.get(name, name), kind, told) for table, name, kind, told in kept]),
    ]


def _column(values: Any, kind: str) -> Any:
    """Return a column as pandas writes it to Stata: texts without null, dates as times, whole numbers with gaps as floats."""
    import pandas as pd

    if kind == "DATE":
        return pd.to_datetime(pd.Series(values.to_pylist(), dtype="object"), errors="coerce").astype("datetime64[ns]")
    if kind == "BOOLEAN":
        return _whole(values.to_pylist(), "int8")
    if kind in ("INTEGER", "BIGINT"):
        return _whole(values.to_pylist(), "int32" if kind == "INTEGER" else "float64")
    if kind == "DOUBLE":
        return pd.Series(values.to_pylist(), dtype="float64")
    return pd.Series([_text(each) for each in values.to_pylist()], dtype="object")


def _text(value: Any) -> str:
    # Stata ends a text at a zero byte, and cannot hold half a surrogate pair
    return "" if value is None else str(value).replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def _whole(values: list[Any], kind: str) -> Any:
    import pandas as pd

    return pd.Series(values, dtype="float64" if None in values else kind)


def _label(meaning: str) -> str:
    return meaning if len(meaning) <= LABEL else meaning[: LABEL - 1].rstrip() + "…"


def _write(frame: Any, table: str, labels: dict[str, str], dates: list[str], path: Path) -> None:
    frame.to_stata(
        path,
        version=VERSION,
        write_index=False,
        data_label=table,
        variable_labels=labels,
        convert_dates=dict.fromkeys(dates, "td"),
        convert_strl=list(_long(frame)),
    )


def _long(frame: Any) -> Iterator[str]:
    """Yield the columns of texts too long for Stata's fixed width, and those that are all empty, which it has no width for."""
    for name in frame.columns:
        if frame[name].dtype == object and max((len(each.encode()) for each in frame[name]), default=0) > 2045:
            yield name
