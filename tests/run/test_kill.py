"""A run that is killed again and again leaves, once it is finished, the record of a run that nobody disturbed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from test_local import dump, tree

HERE = Path(__file__).parent
FILES, LINES, KILLS = 100, 5, 10
PATIENCE = 60.0


def start(folder: Path, into: Path, processes: int) -> subprocess.Popen[str]:
    """Start `sanudo code` on paper sources in a process group of its own."""
    command = [sys.executable, str(HERE / "killable.py"), "code", str(folder), "--into", str(into), "-p", str(processes), "-q"]
    return subprocess.Popen(
        command, cwd=HERE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )


def finish(folder: Path, into: Path) -> str:
    with start(folder, into, 2) as process:
        said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    return said


def receipts(into: Path) -> int:
    return len(list((into / "receipts").glob("*.json")))


def wait_for(process: subprocess.Popen[str], into: Path, number: int) -> None:
    """Wait until so many chunks are done."""
    limit = time.monotonic() + PATIENCE
    while receipts(into) < number:
        assert process.poll() is None and time.monotonic() < limit
        time.sleep(0.002)


def test_ten_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(FILES):
        lines = [f"{n} {line} talks {'slow' if line == 3 else 'quick'}" for line in range(LINES)] + ["bad"] * (n % 7 == 0)
        (folder / f"f{n:03}").write_text("\n".join(lines))
    chance = random.Random(1496)
    killed = tmp_path / "killed"
    for _ in range(KILLS):
        before = receipts(killed)
        with start(folder, killed, chance.choice((1, 2))) as process:
            wait_for(process, killed, before + chance.randint(0, 6))
            time.sleep(chance.random() * 0.05)
            whom = os.killpg if chance.random() < 0.5 else os.kill
            whom(process.pid, signal.SIGKILL)
            assert process.wait(PATIENCE) == -signal.SIGKILL
    assert 0 < receipts(killed) < FILES
    said = finish(folder, killed)
    assert "had been coded before" in said
    finish(folder, tmp_path / "quiet")
    rows = dump(killed)
    assert len(rows["document"]) == FILES * LINES and len(rows["failure"]) == len(range(0, FILES, 7))
    assert rows == dump(tmp_path / "quiet")
    parts = {name: data for name, data in tree(killed).items() if not name.endswith(".tmp")}
    assert parts == tree(tmp_path / "quiet")
    assert "Nothing new to code." in finish(folder, killed)
