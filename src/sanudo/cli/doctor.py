"""`sanudo doctor`: what is installed, whether it works, and what to do where it does not."""

from __future__ import annotations

import os
import platform
import re
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

import click

from sanudo.cli.screen import AtLeast, console, counted, print_json, size

State = Literal["ok", "missing", "broken", "note"]

SAMPLE = (
    "Reykjavik, 3 March 2021 - Canadian Foreign Minister Ada Quill met her Danish counterpart, Otto Brand, in Reykjavik "
    'on Tuesday to discuss fishing rights. "We will sign the treaty on Friday," Quill told reporters after the talks.'
)
"""A text of our own, of two sentences, with a meeting, a statement and a plan."""
SAMPLE_DATE = "2021-03-03"

MODULES = {
    "numpy": "numpy",
    "onnxruntime": "onnxruntime",
    "tokenizers": "tokenizers",
    "pyarrow": "pyarrow",
    "duckdb": "duckdb",
    "lxml": "lxml.html",
    "trafilatura": "trafilatura",
    "py3langid": "py3langid",
    "charset-normalizer": "charset_normalizer",
    "htmldate": "htmldate",
    "brotli": "brotli",
    "click": "click",
    "rich": "rich",
    "pyyaml": "yaml",
}
"""Distributions that Sanudo cannot do without, and the module of each that is tried."""
EXTRAS = {
    "desk": ("The desk in the browser", ("fastapi", "uvicorn", "jinja2")),
    "search": ("Searching large records", ("tantivy",)),
    "training": ("Training new weights", ("torch", "onnx", "safetensors")),
    "pandas": ("to_pandas() in Python", ("pandas",)),
    "ray": ("Runs on a Ray cluster", ("ray",)),
}
"""What can be added: what it is good for, and its distributions."""
TABLES = ("text", "ontology", "extract", "resolve")
"""Rooms that keep tables of knowledge in their folder `data`."""
REINSTALL = "Install Sanudo again."


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing looked at; `hint` says what to do where it is broken or missing. Only what is broken counts against the whole."""

    section: str
    name: str
    state: State
    value: str
    hint: str = ""


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print what was found as JSON.")
@click.option("--width", type=AtLeast(30), metavar="N", help="Width in characters (that of the terminal).")
def doctor(as_json: bool, width: int | None) -> int:
    """Say what is installed and whether it works.

    Looks at the packages, the weights and the tables, reads a text of two sentences, and lists what can be added. The exit code
    is 1 if something essential is broken.
    """
    checks = list(checked())
    broken = [check for check in checks if check.state == "broken"]
    if as_json:
        print_json({"ok": not broken, "checks": [asdict(check) for check in checks]})
    else:
        _print(checks, width)
    return 1 if broken else 0


def checked() -> Iterator[Check]:
    """Yield everything that is looked at, in order."""
    yield from _versions()
    yield from _packages()
    yield from _weights()
    yield from _tables()
    yield _reading()
    yield from _extras()
    yield from _environment()


def _versions() -> Iterator[Check]:
    from importlib.metadata import version

    yield Check(section="Sanudo", name="sanudo", state="ok", value=f"{version('sanudo')}  {Path(__file__).parents[1]}")
    yield Check(section="Sanudo", name="python", state="ok", value=f"{platform.python_version()}  {sys.executable}")
    machine = f"{platform.system()} {platform.machine()}, {counted(os.cpu_count() or 1, 'core')}"
    yield Check(section="Sanudo", name="machine", state="ok", value=machine)


def _packages() -> Iterator[Check]:
    from importlib import import_module
    from importlib.metadata import PackageNotFoundError, version

    for distribution, module in MODULES.items():
        try:
            import_module(module)
            yield Check(section="Packages", name=distribution, state="ok", value=version(distribution))
        except (ImportError, PackageNotFoundError, OSError) as error:
            # OSError: a shared library that the package needs does not load
            yield Check(
                section="Packages", name=distribution, state="broken", value=str(error), hint=f"pip install {distribution}"
            )


def _weights() -> Iterator[Check]:
    try:
        from sanudo.errors import SanudoError
        from sanudo.model import weights
    except ImportError as error:
        yield Check(section="Weights", name="weights", state="broken", value=str(error), hint="Mend the packages first.")
        return
    folder = weights.weights_folder()
    yield Check(section="Weights", name="folder", state="ok" if folder.is_dir() else "broken", value=str(folder), hint=REINSTALL)
    try:
        about = f"{weights.layout(folder).name}, digest {weights.digest(folder)}"
    except (SanudoError, OSError) as error:
        yield Check(section="Weights", name="files", state="broken", value=str(error), hint=getattr(error, "hint", REINSTALL))
        return
    files = [folder / name for name in weights.FILES]
    yield Check(section="Weights", name="name", state="ok", value=about)
    yield Check(section="Weights", name="size", state="ok", value=size(sum(file.stat().st_size for file in files)))


def _tables() -> Iterator[Check]:
    root = Path(__file__).parents[1]
    for room in TABLES:
        files = sorted(file for file in (root / room / "data").glob("*") if file.is_file())
        value = f"{counted(len(files), 'file')}, {size(sum(file.stat().st_size for file in files))}"
        empty = [file.name for file in files if not file.stat().st_size]
        if empty or not files:
            value = f"empty: {', '.join(empty)}" if empty else "none found"
        yield Check(section="Tables", name=room, state="broken" if empty or not files else "ok", value=value, hint=REINSTALL)


def _reading() -> Check:
    """Read the sample text, for it is the whole that has to work."""
    about = {"section": "Reading", "name": "sample"}
    try:
        from sanudo.api import read_text

        began = time.perf_counter()
        read_text(SAMPLE, published=SAMPLE_DATE)
        loaded = time.perf_counter()
        reading = read_text(SAMPLE, published=SAMPLE_DATE)
        took = time.perf_counter() - loaded
    except Exception as error:  # noqa: BLE001 - whatever is wrong is what the doctor is here to tell
        kind = "" if hasattr(error, "hint") else f"{type(error).__name__}: "
        hint = getattr(error, "hint", "") or "SANUDO_DEBUG=1 sanudo show FILE shows where; please report it."
        return Check(**about, state="broken", value=f"{kind}{error}", hint=hint)
    counts = [counted(len(getattr(reading, kind)), kind[:-1]) for kind in ("actors", "events", "statements", "times", "places")]
    value = f"two sentences in {1000 * took:.0f} ms, the first time {loaded - began:.1f} s: {', '.join(counts)}"
    if not reading.events and not reading.statements:
        hint = "The weights label nothing in a plain sentence: they may be damaged. " + REINSTALL
        return Check(**about, state="broken", value=value, hint=hint)
    return Check(**about, state="ok", value=value)


def _extras() -> Iterator[Check]:
    for extra, (purpose, distributions) in EXTRAS.items():
        found = {name: _version(name) for name in distributions}
        missing = [name for name, version in found.items() if not version]
        command = f"pip install {extra}" if extra in distributions else f"pip install 'sanudo[{extra}]'"
        value = ", ".join(f"{name} {version}" for name, version in found.items() if version)
        yield Check(
            section="Extras",
            name=extra,
            state="missing" if missing else "ok",
            value=f"{purpose}: {'not installed' if missing else value}",
            hint=command if missing else "",
        )


def _environment() -> Iterator[Check]:
    from dataclasses import fields

    from sanudo.config import PREFIX, Settings, load_settings
    from sanudo.errors import SettingsError

    known = {
        PREFIX + name
        for name in ("WEIGHTS", "DEBUG", *(each.name.upper() for each in fields(Settings) if each.name != "columns"))
    }
    chosen = {name: value for name, value in sorted(os.environ.items()) if name.startswith(PREFIX)}
    if not chosen:
        yield Check(section="Environment", name=f"{PREFIX}*", state="ok", value="nothing is set")
    for name, value in chosen.items():
        hint = "" if name in known else f"Sanudo knows no such variable; it knows {', '.join(sorted(known))}."
        yield Check(section="Environment", name=name, state="ok" if name in known else "note", value=value, hint=hint)
    try:
        load_settings()
    except SettingsError as error:
        yield Check(section="Environment", name="settings", state="broken", value=str(error), hint=error.hint)


def _version(distribution: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""


def _print(checks: Iterable[Check], width: int | None) -> None:
    from rich.table import Table
    from rich.text import Text

    out = console(width)
    styles = {"ok": "green", "missing": "yellow", "note": "yellow", "broken": "bold red"}
    found = list(checks)
    widest = max(len(check.name) for check in found)
    lines = Table.grid(padding=(0, 2, 0, 0))
    for column in (len("Environment"), len("missing"), widest, None):
        lines.add_column(width=column, overflow="fold")
    section = ""
    for check in found:
        if section and check.section != section:
            lines.add_row()
        value = Text(check.value)
        if check.hint and check.state != "ok":
            value.append(f"\n{check.hint}", style="cyan")
        head = check.section if check.section != section else ""
        lines.add_row(Text(head, style="bold"), Text(check.state, style=styles[check.state]), Text(check.name), value)
        section = check.section
    with out.capture() as captured:
        out.print(lines)
    click.echo(re.sub(r"[ \t]+$", "", captured.get(), flags=re.MULTILINE))
    broken = sum(check.state == "broken" for check in found)
    click.echo(f"{counted(broken, 'thing is', 'things are')} broken." if broken else "All is well.")
