"""The README is run: its commands and its Python, on the example articles, and what they print is held against what it shows.

UPDATE_GOLDEN=1 pytest tests/test_readme.py writes what they print into the README, for new weights.

Borderline readings can differ between processors, as the arithmetic of the weights does: nine words in ten must agree.
"""

from __future__ import annotations

import contextlib
import difflib
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("[!.]*/*.md")])
PROMPTS = {"console": "$ ", "python": ">>> "}
AGREEMENT = 0.9
MEASURED = re.compile(r"\d[\d,]*(?:\.\d+)? (?:s|ms|min|a second|bytes|kB|MB|GB)\b")


@dataclass
class Step:
    """A command or a statement of the README, and what it is said to print."""

    source: str
    said: str = ""


def blocks(kind: str) -> Iterator[tuple[re.Match[str], list[Step]]]:
    """Yield the code blocks of a kind, and their steps."""
    for match in re.finditer(rf"(?<=^```{kind}\n).*?(?=^```$)", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
        yield match, steps(match.group(), PROMPTS[kind])


def steps(text: str, prompt: str) -> list[Step]:
    found: list[Step] = []
    for line in text.splitlines(keepends=True):
        if line.startswith(prompt):
            found.append(Step(line.removeprefix(prompt)))
        elif line.startswith("... ") and prompt == PROMPTS["python"]:
            found[-1].source += line.removeprefix("... ")
        else:
            found[-1].said += line
    return found


def shell(step: Step, folder: Path) -> str:
    """Return what a command prints; it must end well."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SANUDO_")} | {"PATH": path}
    done = subprocess.run(["bash", "-c", step.source], cwd=folder, env=environment, text=True, capture_output=True, timeout=300)
    assert done.returncode == 0, f"{step.source}{done.stderr}"
    return done.stdout


def interpret(step: Step, names: dict[str, object]) -> str:
    """Return what a statement prints at the prompt."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(step.source, "README.md", "single"), names)
    return printed.getvalue()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the examples in it, where the commands are run."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "examples").symlink_to(ROOT / "examples")
    return folder


@pytest.fixture(scope="module")
def printed(folder: Path) -> list[tuple[Step, str]]:
    """Run everything, the commands first, and give what was printed."""
    found = [(step, shell(step, folder)) for _, each in blocks("console") for step in each]
    names: dict[str, object] = {}
    with contextlib.chdir(folder):
        found += [(step, interpret(step, names)) for _, each in blocks("python") for step in each]
    if os.environ.get("UPDATE_GOLDEN"):
        rewrite(found)
    return found


def rewrite(found: list[tuple[Step, str]]) -> None:
    """Put what was printed into the README."""
    text = README.read_text(encoding="utf-8")
    waiting = iter(found)
    for kind, prompt in PROMPTS.items():
        for match, each in blocks(kind):
            block = ""
            for step in each:
                _, said = next(waiting)
                block += prompt + step.source.replace("\n    ", "\n...     ") + said
                step.said = said
            text = text.replace(match.group(), block)
    README.write_text(text, encoding="utf-8")
    for step, said in found:
        step.said = said


def agree(said: str, now: str) -> float:
    """Return how many of the words agree, measured times and sizes left out."""
    words = [MEASURED.sub("#", text).replace("─", "").split() for text in (said, now)]
    return difflib.SequenceMatcher(None, *words, autojunk=False).ratio()


def test_the_readme_shows_what_is_printed(printed: list[tuple[Step, str]]) -> None:
    for step, now in printed:
        assert agree(step.said, now) >= AGREEMENT, f"{step.source}\n--- README\n{step.said}\n--- now\n{now}"


def test_the_readme_shows_commands_and_python(printed: list[tuple[Step, str]]) -> None:
    assert sum(step.source.startswith("sanudo ") for step, _ in printed) >= 5
    assert sum(not step.source.startswith("sanudo ") for step, _ in printed) >= 8
    assert sum(bool(now) for _, now in printed) >= 7


def test_the_first_two_commands_are_those_of_the_makefile() -> None:
    text = README.read_text(encoding="utf-8")
    first = re.search(r"```sh\n(.*?)```", text, re.DOTALL)
    assert first and re.findall(r"^make (\w+)", first.group(1), re.MULTILINE) == ["demo", "test"]
    assert {"demo", "test", "setup"} <= set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name} links to {target}, which is not there"


def test_scripts_that_are_named_are_there() -> None:
    for page in PAGES:
        for script in re.findall(r"\bpython ((?:benchmarks|training|tables|examples)/\S+\.py)", page.read_text(encoding="utf-8")):
            assert (ROOT / script).is_file(), f"{page.name} names {script}, which is not there"
