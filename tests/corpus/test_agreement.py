"""The second annotator's records are sound, speak of articles of the corpus, and can be scored."""

import json
from pathlib import Path

import pytest

from corpus import agreement, check

BEFORE = agreement.SECOND / "before"
RECORDS = [*agreement.SECOND.glob("*.json"), *BEFORE.glob("*.json")]


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_record_is_sound(path: Path) -> None:
    record, data = check.read(check.ARTICLES / path.name)
    assert path.stem == record["doc_id"]
    assert check.faults(json.loads(path.read_text(encoding="utf-8")), data) == []


def test_both_annotated_the_same_articles() -> None:
    names = {path.name for path in agreement.SECOND.glob("*.json")}
    assert names == {path.name for path in BEFORE.glob("*.json")}
    assert len(names) >= 8


def test_swap_turns_each_pair_round() -> None:
    first, second = agreement.pairs()[0]
    plain, turned = (agreement.command(Path("scorer"), swap=swap, options=["--strict"]) for swap in (False, True))
    assert plain[2:4] == [str(first), str(second)]
    assert turned[2:4] == [str(second), str(first)]
    assert plain[-1] == turned[-1] == "--strict"


def test_a_missing_scorer_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert agreement.main(["--scorer", str(tmp_path / "none.py")]) == 1
    assert "none.py" in capsys.readouterr().err


@pytest.mark.shared
@pytest.mark.skipif(not agreement.SCORER.is_file(), reason="the shared folder is not beside the checkout")
def test_the_shared_scorer_takes_them(capfd: pytest.CaptureFixture[str]) -> None:
    assert agreement.main(["--before"]) == 0
    assert "events full" in capfd.readouterr().out
