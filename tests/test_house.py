"""The house as a whole: what is public, what importing costs, and what the project must not hold."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

import sanudo
from sanudo.cli.main import COMMANDS

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "src" / "sanudo").rglob("*.py"))
HEAVY = ("numpy", "pyarrow", "duckdb", "onnxruntime", "tokenizers", "lxml", "trafilatura", "rich", "fastapi", "pandas", "torch")
HELP_SECONDS = 0.3
LONGEST_FILE = 400


def loaded_after(code: str) -> set[str]:
    """Return the heavy packages that a program has loaded."""
    program = f"{code}\nimport sys; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_importing_sanudo_is_cheap() -> None:
    assert loaded_after("import sanudo") == set()


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["code", "--help"], ["query", "--help"], ["doctor", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    code = f"import contextlib\nfrom sanudo.cli.main import main\nwith contextlib.suppress(SystemExit): main({arguments!r})"
    assert loaded_after(code) == set()


def test_help_comes_at_once() -> None:
    """The best of several runs counts: what else the machine is doing is not Sanudo's."""
    took = []
    for _ in range(7):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-m", "sanudo", "--help"], capture_output=True, check=True)
        took.append(time.perf_counter() - began)
    assert min(took) < HELP_SECONDS


def test_public_names_are_sorted_complete_and_there() -> None:
    assert sanudo.__all__ == sorted(sanudo.__all__)
    assert set(sanudo.__all__) == set(sanudo._HOMES)
    for name in sanudo.__all__:
        found = getattr(sanudo, name)
        assert found.__doc__ and found.__module__.startswith("sanudo.")
    assert set(dir(sanudo)) == {*sanudo.__all__, "__version__"}
    assert re.fullmatch(r"\d+\.\d+\.\d+", sanudo.__version__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = sanudo.nothing


def test_public_names_are_those_that_type_checkers_see() -> None:
    tree = ast.parse((ROOT / "src" / "sanudo" / "__init__.py").read_text(encoding="utf-8"))
    imported = {alias.name: node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert {name: imported.get(name) for name in sanudo.__all__} == sanudo._HOMES


def test_every_command_is_where_it_is_said_to_be() -> None:
    for name, (module, line) in COMMANDS.items():
        assert line.endswith(".") and len(line) <= 70
        path = ROOT / "src" / Path(*module.split(".")).with_suffix(".py")
        assert re.search(rf"^def {name}\(", path.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_files_hold_one_idea(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_FILE
    if text.strip():
        assert (ast.get_docstring(ast.parse(text)) or "").strip(), f"{path.name} does not say what it is"


def test_no_file_knows_where_it_was_made() -> None:
    rooms = ("src", "tests", "docs", "training", "benchmarks", "tables", "examples", "corpus", ".ci")
    kept = [*ROOT.glob("*"), *(path for room in rooms for path in (ROOT / room).rglob("*"))]
    for path in kept:
        if path.suffix in (".py", ".md", ".toml", ".json", ".lock", ".html", "") and path.is_file():
            assert str(ROOT).encode() + b"/" not in path.read_bytes(), f"{path} names the folder it was made in"


def test_licence_and_notice_are_there() -> None:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in licence and "END OF TERMS AND CONDITIONS" in licence
    assert "GeoNames" in (ROOT / "NOTICE").read_text(encoding="utf-8")


def test_the_ci_script_runs_the_tests() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert "set -euo pipefail" in script.read_text() and "make test" in script.read_text()
