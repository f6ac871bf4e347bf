"""Help texts: every command has one, it fits 80 columns, and a change of it is seen in review."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click
import pytest
from running import Run

from sanudo.cli.main import COMMANDS, sanudo

ROOT = Path(__file__).parents[2]


def command(name: str) -> click.Command:
    found = sanudo.get_command(click.Context(sanudo), name)
    assert found is not None
    return found


def test_the_help_of_sanudo(run: Run, golden: Callable[[str, str], None]) -> None:
    said = run("--help")
    assert said.code == 0 and max(map(len, said.out.splitlines())) <= 80
    golden("help", said.out)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command(run: Run, golden: Callable[[str, str], None], name: str) -> None:
    said = run(name, "--help")
    assert said.code == 0 and max(map(len, said.out.splitlines())) <= 80
    golden(f"help-{name}", said.out)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(name: str) -> None:
    found = command(name)
    assert found.name == name and found.help
    parts = found.commands.values() if isinstance(found, click.Group) else ()
    for parameter in [*found.params, *(parameter for part in parts for parameter in part.params)]:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.opts[0]} has no help"
            assert parameter.help.endswith("."), f"the help of {name} {parameter.opts[0]} is no sentence"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_the_readme(name: str) -> None:
    assert f"sanudo {name} " in (ROOT / "README.md").read_text(encoding="utf-8").replace("`", " ")


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - {"serve", "build"}))
def test_every_command_speaks_json(name: str) -> None:
    found = command(name)
    every = (
        [each for key, each in found.commands.items() if key not in ("new", "show")]
        if isinstance(found, click.Group)
        else [found]
    )
    assert all(any("--json" in parameter.opts for parameter in each.params) for each in every)


def test_unknown_commands_and_options_are_said(run: Run) -> None:
    for arguments in (["cod"], ["--vresion"], ["query"], ["code"]):
        said = run(*arguments)
        assert said.code == 2 and said.err.startswith("Error: ") and "Traceback" not in said.err


def test_without_a_command_there_is_help(run: Run) -> None:
    said = run()
    assert said.code == 2 and said.err == run("--help").out


def test_version(run: Run) -> None:
    from importlib.metadata import version

    assert run("--version").out == f"sanudo {version('sanudo')}\n"
