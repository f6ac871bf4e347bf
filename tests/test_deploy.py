"""The examples of `examples/deploy`: their commands are ones that Sanudo understands, and their makers' tools accept them."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import tomllib
from importlib import import_module
from pathlib import Path

import click
import pytest
import yaml

from sanudo.cli.main import COMMANDS

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "examples" / "deploy"
UNITS = sorted(path for path in DEPLOY.iterdir() if path.suffix in (".service", ".timer"))


def understood(arguments: list[str]) -> dict[str, object]:
    """Return what a command understands of a command line; fails where it does not."""
    command: click.Command = getattr(import_module(COMMANDS[arguments[0]][0]), arguments[0])
    with command.make_context(arguments[0], arguments[1:], resilient_parsing=False) as context:
        return dict(context.params)


def commands(text: str) -> list[list[str]]:
    lines = text.replace("\\\n", " ").splitlines()
    found = [re.search(r"/opt/sanudo/bin/sanudo (.*?)'?$", line) for line in lines if line.startswith("ExecStart=")]
    return [shlex.split(match[1].replace("%%", "%").replace("$$(date -u +%Y%m%dT%H%M%SZ)", "now")) for match in found if match]


def test_every_command_of_the_units_is_understood() -> None:
    found = [each for path in UNITS for each in commands(path.read_text(encoding="utf-8"))]
    assert [each[0] for each in found] == ["serve", "backup", "compact", "verify", "watch"]
    for each in found:
        understood(each)
    with pytest.raises(click.UsageError):
        understood(["watch", "feeds.opml", "--to", "news.duckdb", "--no-such-option"])


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    for path in UNITS:
        text = path.read_text(encoding="utf-8").replace("/opt/sanudo/bin/sanudo", "/bin/true")
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    names = [str(tmp_path / path.name) for path in UNITS]
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", *names], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and not [line for line in done.stderr.splitlines() if str(tmp_path) in line], done.stderr


def test_the_units_keep_to_their_own_folder() -> None:
    for path in UNITS:
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".service":
            assert "User=sanudo" in text and "ProtectSystem=strict" in text and "StateDirectory=sanudo" in text


def test_the_container_file() -> None:
    lines = (DEPLOY / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    steps = [line.split(maxsplit=1) for line in lines if line and not line.startswith("#")]
    for name, rest in steps:
        if name == "COPY" and "--from" not in rest:
            assert all((ROOT / each).exists() for each in rest.split()[:-1])
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    (install,) = (rest for name, rest in steps if name == "RUN" and "pip install" in rest)
    named = re.search(r"\.\[([\w,]+)\]", install)
    assert named and set(named[1].split(",")) <= set(extras)
    rest = dict(steps)
    assert rest["USER"] == "sanudo" and json.loads(rest["ENTRYPOINT"]) == ["sanudo"]
    params = understood(json.loads(rest["CMD"]))
    assert f"127.0.0.1:{params['port']}/health" in rest["HEALTHCHECK"]
    assert str(params["port"]) in rest["EXPOSE"].split()


def test_prometheus_finds_the_ports_of_the_units() -> None:
    jobs = yaml.safe_load((DEPLOY / "prometheus.yml").read_text(encoding="utf-8"))["scrape_configs"]
    ports = {target.rpartition(":")[2] for job in jobs for each in job["static_configs"] for target in each["targets"]}
    text = "".join(path.read_text(encoding="utf-8") for path in UNITS)
    assert ports and all(f" {port}" in text for port in ports)
