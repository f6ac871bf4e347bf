"""The tables of pages as CSV, at the page's own address with `.csv` behind it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import Response

from sanudo.serve.answers import tag, unchanged
from sanudo.serve.desk import Desk
from sanudo.store.results import Party

View = Mapping[str, Any]
MEDIA = "text/csv"


def add_table(
    app: FastAPI,
    desk: Desk,
    path: str,
    find: Callable[[Request], Any],
    rows: Callable[[Any], Iterable[object]],
    name: str,
    parameters: list[View] | None = None,
) -> None:
    """Give an application the table of a page as CSV. `find` returns the page's value, `rows` the rows of its table.

    It must be added before the page: an id may hold anything but a slash, even ".csv".
    """

    def answer(request: Request) -> Response:
        etag = tag(desk, "csv", request)
        same = unchanged(request, etag)
        if same is not None:
            return same
        headers = {
            "content-disposition": f'attachment; filename="{name}.csv"',
            "etag": etag,
            "cache-control": "no-cache",
            "vary": "Accept",
        }
        text = as_csv(rows(find(request)))
        return Response(text.encode("utf-8", "replace"), media_type=MEDIA, headers=headers)

    app.add_api_route(
        f"{path}.csv",
        answer,
        name=f"{name}_csv",
        response_class=Response,
        responses={200: {"content": {MEDIA: {}}, "description": "The rows of the page."}},
        openapi_extra={"parameters": parameters} if parameters else None,
    )
    desk.tables.add(path)


def as_csv(rows: Iterable[object]) -> str:
    """Return rows (dataclasses or mappings) as CSV with a header (RFC 4180); items of a list in a cell are joined by "; "."""
    flat = [dict(_columns(row)) for row in rows]
    names = list(dict.fromkeys(name for row in flat for name in row))
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(names)
    writer.writerows([row.get(name) for name in names] for row in flat)
    return text.getvalue()


def _columns(row: object, before: str = "") -> Iterator[tuple[str, object]]:
    """Yield the cells of a row by name; what is nested stands under both names: "source_outlet"."""
    items = row.items() if isinstance(row, Mapping) else ((each.name, getattr(row, each.name)) for each in _fields(row))
    for name, value in items:
        if is_dataclass(value) and not isinstance(value, Party):
            yield from _columns(value, f"{before}{name}_")
        elif isinstance(value, Party):
            yield f"{before}{name}", value.name
            yield f"{before}{name}_key", value.key
        elif isinstance(value, tuple | list):
            yield f"{before}{name}", "; ".join(map(_word, value))
            if value and all(isinstance(each, Party) for each in value):
                yield f"{before}{name}_keys", "; ".join(each.key or "" for each in value)
        else:
            yield f"{before}{name}", value


def _fields(row: object) -> tuple[Any, ...]:
    assert is_dataclass(row)  # a page's rows are dataclasses or mappings
    return fields(row)


def _word(value: object) -> str:
    if isinstance(value, Party):
        return value.name
    if is_dataclass(value):
        return " ".join(str(cell) for _, cell in _columns(value) if cell is not None)
    return "" if value is None else str(value)
