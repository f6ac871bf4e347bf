"""The record of the sample articles, and its desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from desk_browser import CHROMIUM
from desk_samples import DOCUMENTS, HOSTILE, Client, astral, captioned, hostile, shelve
from samples import reading

from sanudo.merge.record import merge
from sanudo.store.build import build
from sanudo.store.dyads import make_dyads
from sanudo.types import Failure

if TYPE_CHECKING:
    from playwright.sync_api import Browser


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
    build(folder, folder / "r.duckdb", steps=[merge, make_dyads])
    return folder / "r.duckdb"


@pytest.fixture(scope="session")
def ask(record_path: Path) -> Client:
    return Client(record_path)


@pytest.fixture
def client() -> Callable[[Path], Client]:
    return Client


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # not for the whole session: while it is open, no other test of this thread can run an event loop
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()
