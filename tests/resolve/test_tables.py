import hashlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROWS = re.findall(
    r"^\| `([^`]+)` \|.*\| `([0-9a-f]{64})` \|$", (ROOT / "tables/README.md").read_text(encoding="utf-8"), re.MULTILINE
)


def test_the_card_lists_tables() -> None:
    assert len(ROWS) >= 5


@pytest.mark.parametrize(("path", "digest"), ROWS)
def test_a_table_is_the_one_its_card_tells_of(path: str, digest: str) -> None:
    assert hashlib.sha256((ROOT / path).read_bytes()).hexdigest() == digest, (
        f"{path} changed: put its new sha256 into tables/README.md"
    )
