"""Tables of a page as CSV, at the page's own address with `.csv`."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import Response

from sanudo.serve.answers import tag, unchanged
from sanudo.serve.desk import Desk

NAMES = {"quads": ("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict")}
"""Columns that a field of several numbers is spread over."""


def add_sheet(app: FastAPI, desk: Desk, path: str, row: type, rows: Callable[[Request], Iterable[Any]], meaning: str) -> None:
    """Give an application a table of dataclasses as CSV (RFC 4180, with a header); `rows` finds them, `row` is their type."""
    name = path.strip("/").replace("/", "_")

    def answer(request: Request) -> Response:
        etag = tag(desk, "csv", request)
        same = unchanged(request, etag)
        if same is not None:
            return same
        headers = {"content-disposition": f'attachment; filename="{name}.csv"', "cache-control": "no-cache", "etag": etag}
        return Response(written(row, rows(request)), media_type="text/csv", headers=headers)

    app.add_api_route(
        f"{path}.csv",
        answer,
        name=f"{name}_csv",
        response_class=Response,
        responses={200: {"content": {"text/csv": {}}, "description": meaning}},
    )


def written(row: type, rows: Iterable[Any]) -> str:
    """Return dataclasses as CSV."""
    text = io.StringIO()
    writer = csv.writer(text)
    names = [field.name for field in fields(row)]
    writer.writerow([column for name in names for column in NAMES.get(name, (name,))])
    for each in rows:
        writer.writerow([cell for name in names for cell in _cells(name, getattr(each, name))])
    return text.getvalue()


def _cells(name: str, value: Any) -> Iterable[Any]:
    return value if name in NAMES else (value,)
