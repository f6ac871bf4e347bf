"""The record of the sample articles, and its desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from desk_samples import DOCUMENTS, HOSTILE, Client, astral, captioned, hostile, shelve
from samples import reading

from sanudo.merge.record import merge
from sanudo.store.build import build
from sanudo.types import Failure


@pytest.fixture(scope="session")
def record_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    shelve(
        folder,
        "one",
        [
            *(reading(n) for n in range(DOCUMENTS)),
            astral(),
            hostile(),
            captioned(),
            Failure(origin="empty.html", stage="source", error="It is empty.", hint="Save the page again."),
            Failure(origin=HOSTILE, stage="source", error=HOSTILE),
        ],
    )
    build(folder, folder / "r.duckdb", steps=[merge])
    return folder / "r.duckdb"


@pytest.fixture(scope="session")
def ask(record_path: Path) -> Client:
    return Client(record_path)


@pytest.fixture
def client() -> Callable[[Path], Client]:
    return Client
