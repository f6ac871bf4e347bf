"""The commands of docs/codebooks.md are run, in their order."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "codebooks.md").read_text(encoding="utf-8")
COMMANDS = [line for block in re.findall(r"^```sh\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL) for line in block.splitlines()]


def test_the_commands_of_the_page_do_what_it_says(tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src"), "OMP_NUM_THREADS": "1"}
    said = {}
    for command in COMMANDS:
        line = command.replace("sanudo ", f"{sys.executable} -m sanudo ", 1)
        done = subprocess.run(["bash", "-c", line], cwd=tmp_path, env=environment, text=True, capture_output=True, timeout=300)
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        said[command] = done.stdout
    assert len(said) >= 8
    assert "It can be trained" in said["sanudo codebook check floods.yaml"]
    assert "Learning curve" in said["sanudo codebook eval floods.yaml"]
    assert (tmp_path / "floods.trained").stat().st_size < 100_000
    query = next(text for command, text in said.items() if command.startswith("sanudo query"))
    assert "plover" not in query
    assert "ASSAULT" in (tmp_path / "plover-own.yaml").read_text(encoding="utf-8")


def test_marks_of_the_page_are_those_of_the_starter() -> None:
    starter = (ROOT / "src" / "sanudo" / "codebook" / "data" / "starter.yaml").read_text(encoding="utf-8")
    assert "source: the Tana flood" in starter and "source: the Tana flood" in PAGE
