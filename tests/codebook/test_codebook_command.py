"""`sanudo codebook` at the command line: what it says where something is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from sanudo.cli.codebook import codebook
from sanudo.cli.codebook_report import promise
from sanudo.errors import CodebookError


def test_a_codebook_is_never_written_over(tmp_path: Path) -> None:
    runner, name = CliRunner(), str(tmp_path / "own")
    assert runner.invoke(codebook, ["new", name], catch_exceptions=False, standalone_mode=False).exit_code == 0
    (tmp_path / "own.yaml").write_text("mine")
    with pytest.raises(CodebookError, match="there already"):
        runner.invoke(codebook, ["new", name], catch_exceptions=False, standalone_mode=False)
    assert (tmp_path / "own.yaml").read_text() == "mine"


def test_check_lists_faults_by_line_and_fails(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("codebook: 1\ntypes:\n  a:\n    definition: d\n    passages:\n      - They <left.\n")
    done = CliRunner().invoke(codebook, ["check", str(path)], standalone_mode=False)
    assert done.return_value == 1
    assert "line 6" in done.output and "not closed" in done.output and "to mend" in done.output


def test_types_are_shown_in_words(tmp_path: Path) -> None:
    done = CliRunner().invoke(codebook, ["show", "plover"])
    assert done.exit_code == 0 and "ASSAULT" in done.output and "material conflict" in done.output


@pytest.mark.parametrize(("gain", "spread", "word"), [(0.09, 0.02, "more passages pay"), (0.01, 0.03, "within the spread")])
def test_the_curve_is_read_with_its_spread(gain: float, spread: float, word: str) -> None:
    assert word in promise(gain, spread)
