"""The command `sanudo serve`: where it listens, what it says, how it ends."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanudo.cli import serve as command
from sanudo.errors import SettingsError
from sanudo.review.journal import beside
from sanudo.serve.tokens import Tokens


@pytest.fixture
def taken() -> Iterator[int]:
    """Give a port that somebody listens at."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        yield held.getsockname()[1]


def test_a_taken_port_gives_way_to_the_next(
    taken: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "PORT", taken)
    with command.listen("127.0.0.1", None) as listener:
        port = listener.getsockname()[1]
        assert taken < port < taken + command.TRIES
    assert f"Port {taken} is taken; using {port}." in capsys.readouterr().err


def test_a_port_that_was_asked_for_is_not_changed(taken: int) -> None:
    with pytest.raises(SettingsError, match=f"Port {taken} is taken"):
        command.listen("127.0.0.1", taken)


def test_ports_run_out(taken: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "PORT", taken)
    monkeypatch.setattr(command, "TRIES", 1)
    with pytest.raises(SettingsError, match="all taken"):
        command.listen("127.0.0.1", None)


def test_an_address_that_is_not_ours_is_refused() -> None:
    with pytest.raises(SettingsError, match="no address to listen at"):
        command.listen("192.0.2.1", 0)


def test_what_is_missing_is_said_with_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "NEEDED", ("fastapi", "a_package_that_nobody_has"))
    with pytest.raises(SettingsError) as raised:
        command._check_installed()
    assert 'pip install "sanudo[desk]"' in raised.value.hint


def run(*arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", "sanudo", "serve", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


def test_the_desk_opens_answers_and_ends_quietly(record_path: Path) -> None:
    with run(str(record_path), "--port", "0", "--no-open") as process:
        assert process.stdout
        line = process.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert address, line
        with urllib.request.urlopen(f"{address[0]}overview.json", timeout=10) as answer:
            assert answer.status == 200
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=15)
    assert process.returncode == 0
    assert "Traceback" not in errors and not errors.strip() and "Error" not in rest


def test_listening_to_others_comes_with_a_warning_and_asks_for_tokens(record_path: Path, tmp_path: Path) -> None:
    own = Path(shutil.copy(record_path, tmp_path / "own.duckdb"))
    secret, _ = Tokens(beside(own)).make("Ada", "read")
    with run(str(own), "--host", "0.0.0.0", "--port", "0", "--no-open") as process:
        assert process.stdout and process.stderr
        assert "Warning" in process.stderr.readline()
        address = re.search(r"http://localhost:\d+/", process.stdout.readline())
        assert address
        with pytest.raises(urllib.error.HTTPError, match="401"):
            urllib.request.urlopen(f"{address[0]}overview.json", timeout=10)
        asked = urllib.request.Request(f"{address[0]}overview.json", headers={"authorization": f"Bearer {secret}"})
        with urllib.request.urlopen(asked, timeout=10) as answer:
            assert answer.status == 200
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=15)
    assert process.returncode == 0


def test_no_record_is_said_so(tmp_path: Path) -> None:
    with run(str(tmp_path / "none.duckdb")) as process:
        _, errors = process.communicate(timeout=15)
    assert process.returncode == 1 and "There is no record" in errors and "Hint" in errors
