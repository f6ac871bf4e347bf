"""A merged record of the sample article."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from samples import reading

from sanudo.merge.record import merge
from sanudo.store.build import build
from sanudo.store.parts import Parts, Receipt, part_key
from sanudo.store.queries import Record, open_record
from sanudo.store.rows import arrow_tables

DOCUMENTS = 4


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    """Give a record of a few documents whose happenings are merged."""
    folder = tmp_path_factory.mktemp("parts")
    receipt = Receipt(key=part_key("sample", "v", {}), chunk="sample", label="sample", version="v", settings={}, files=())
    parts = Parts(folder)
    parts.open_for("v", {})
    parts.write(arrow_tables([reading(number) for number in range(DOCUMENTS)]), receipt)
    build(folder, folder / "news.duckdb", steps=[merge])
    with open_record(folder / "news.duckdb") as record:
        yield record


@pytest.fixture(scope="module")
def record_without_merging(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of a record that was built without merging."""
    folder = tmp_path_factory.mktemp("plain")
    parts = Parts(folder)
    parts.open_for("v", {})
    receipt = Receipt(key=part_key("one", "v", {}), chunk="one", label="one", version="v", settings={}, files=())
    parts.write(arrow_tables([reading()]), receipt)
    build(folder, folder / "plain.duckdb")
    return folder / "plain.duckdb"
