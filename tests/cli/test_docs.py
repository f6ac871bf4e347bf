"""The queries of the documentation are run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sanudo.store.queries import open_record

PAGE = Path(__file__).parents[2] / "docs" / "queries.md"
QUERIES = re.findall(r"^```sql\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def test_there_are_queries() -> None:
    assert len(QUERIES) >= 8


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: " ".join(query.split())[:40])
def test_a_query_of_the_documentation_is_answered(record: Path, query: str) -> None:
    with open_record(record, locked=True) as found:
        answer = found.sql(query)
    assert answer.num_columns > 0
    assert answer.num_rows > 0 or " failure " in query or "'SWE'" in query
