"""`sanudo codebook`: event types of one's own, from a file of descriptions and labelled passages."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sanudo.cli.screen import AtLeast, console, counted, duration, number, print_json, progress_console, size

if TYPE_CHECKING:
    from sanudo.model.reader import GraphReader
    from sanudo.ontology.codebooks import Codebook

PLOVER = "plover"
FILE = click.argument("file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE")
JSON = click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")


@click.group()
def codebook() -> None:
    """Event types of your own.

    \b
    sanudo codebook new strikes           a commented file to start from
    sanudo codebook check strikes.yaml    what is wrong with it, or too thin
    sanudo codebook train strikes.yaml    learn from its passages, in a minute
    sanudo codebook eval strikes.yaml     how good it is on unseen passages
    sanudo record news/ --to news.duckdb --codebook strikes.yaml
    """


@codebook.command()
@click.argument("name", metavar="NAME")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def new(name: str, force: bool) -> int:
    """Write a commented codebook to start from, into NAME.yaml.

    It has two types with a few passages each, and trains as it stands.
    """
    from sanudo.codebook.starter import starter
    from sanudo.errors import CodebookError

    path = Path(name) if name.endswith(".yaml") else Path(f"{name}.yaml")
    if path.exists() and not force:
        raise CodebookError(f"{path} is there already.", hint="Choose another name, or --force to write over it.")
    path.write_text(starter(path.stem), encoding="utf-8")
    click.echo(f"Wrote {path}. Next: edit it, then sanudo codebook check {path}")
    return 0


@codebook.command()
@FILE
@JSON
def check(file: Path, as_json: bool) -> int:
    """Say what is wrong with a codebook, and where it is thin.

    Faults keep it from being trained, and the exit code is 1; the rest is advice.
    """
    from sanudo.cli.codebook_report import print_check
    from sanudo.codebook.checking import advice
    from sanudo.ontology.codebooks import examine

    found = examine(_path(file))
    faults = sorted((*found.faults, *advice(found, _reader())), key=lambda fault: (not fault.grave, fault.line))
    if as_json:
        print_json({"types": len(found.types), "passages": len(found.passages), "faults": [asdict(each) for each in faults]})
    else:
        print_check(found, faults, console())
    return 1 if any(each.grave for each in faults) else 0


@codebook.command()
@FILE
@JSON
@click.option("--quiet", "-q", is_flag=True, help="Show no progress.")
def train(file: Path, as_json: bool, quiet: bool) -> int:
    """Learn a codebook's types from its passages.

    The encoder stays as it is; what is learnt is a small file beside the codebook, NAME.trained.
    """
    from sanudo.codebook import training
    from sanudo.codebook.heads import save

    began = time.monotonic()
    found = _read(file)
    training.require_enough(found)
    with _steps("Reading passages", quiet or as_json) as report:
        heads = training.train(found, _reader(), report=report)
    save(heads, found.trained)
    if as_json:
        print_json({"file": str(found.trained), "threshold": heads.threshold, **heads.figures})
        return 0
    kept = found.trained.stat().st_size
    click.echo(
        f"Learnt {counted(len(heads.types), 'type')} from {counted(len(found.passages), 'passage')} in "
        f"{duration(time.monotonic() - began)}: {found.trained} ({size(kept)})."
    )
    figures = heads.figures
    click.echo(f"F1 on passages not learnt from: {figures['f1']:.2f} ± {figures['spread']:.2f}, over {training.FOLDS} folds.")
    click.echo(f"Next: sanudo codebook eval {file}, or sanudo show ARTICLE --codebook {file}")
    return 0


@codebook.command("eval")
@FILE
@JSON
@click.option("--errors", default=8, type=AtLeast(0), metavar="N", help="Show so many of the worst errors of each kind (8).")
@click.option(
    "--without",
    multiple=True,
    metavar="PATH",
    help="Articles that hold none of the types: count what a trained codebook finds there.",
)
@click.option("--quiet", "-q", is_flag=True, help="Show no progress.")
def evaluate(file: Path, as_json: bool, errors: int, without: tuple[str, ...], quiet: bool) -> int:
    """Say how good a codebook is on passages it has not seen.

    Trains and tests five times, each passage being tested once, and never beside one of its own source. Shows figures for each
    type, what is confused, what more passages promise, how well parties are found, and the worst errors with their words.
    """
    from sanudo.cli.codebook_report import as_rows, print_evaluation
    from sanudo.codebook import evaluating, training
    from sanudo.codebook.examples import examples
    from sanudo.codebook.parties import party_figures

    began = time.monotonic()
    found = _read(file)
    training.require_enough(found)
    reader = _reader()
    with _steps("Reading passages", quiet or as_json) as report:
        seen = examples(found, reader, report)
    with _steps("Training and testing", quiet or as_json) as report:
        result = evaluating.evaluate(found, seen, report)
    parties = party_figures(found)
    false = _false(file, without) if without else None
    if as_json:
        print_json(as_rows(result, parties, false))
        return 0
    print_evaluation(found, result, parties, errors, console())
    if false is not None:
        click.echo(f"In {number(false[1])} words of articles said to hold none: {counted(false[0], 'event')}.")
    click.echo(f"Took {duration(time.monotonic() - began)}.")
    return 0


@codebook.command("show")
@click.argument("file", metavar="FILE")
@click.option("--yaml", "as_yaml", is_flag=True, help="Print the file itself, to start from.")
def show(file: str, as_yaml: bool) -> int:
    """Print a codebook's types; "plover" is built in."""
    from sanudo.cli.codebook_report import print_codebook
    from sanudo.ontology.codebooks import read_codebook
    from sanudo.ontology.plover import FILE as plover_file

    path = plover_file if file == PLOVER else _path(Path(file))
    if as_yaml:
        click.echo(path.read_text(encoding="utf-8"), nl=False)
    else:
        print_codebook(read_codebook(path), console())
    return 0


def _path(file: Path) -> Path:
    return file if file.suffix else file.with_suffix(".yaml")


def _read(file: Path) -> Codebook:
    from sanudo.ontology.codebooks import read_codebook

    return read_codebook(_path(file))


def _reader() -> GraphReader:
    from sanudo.model.reader import GraphReader

    return GraphReader(look=True)


def _false(file: Path, without: tuple[str, ...]) -> tuple[int, int]:
    """Return how many events of a trained codebook are found in articles, and how many words these have."""
    from sanudo.api import read_many
    from sanudo.types import Failure

    events = words = 0
    for reading in read_many([os.fspath(path) for path in without], codebook=_path(file), codebook_only=True):
        if not isinstance(reading, Failure):
            events += len(reading.events)
            words += len(reading.document.text.split())
    return events, words


@contextmanager
def _steps(what: str, quiet: bool) -> Iterator[Callable[[int, int], None]]:
    """Show on the terminal, if there is one, how many steps of how many are done."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    screen = progress_console()
    if quiet or not screen.is_terminal:
        yield lambda done, of: None
        return
    columns: tuple[Any, ...] = (TextColumn("{task.description}"), BarColumn(24), MofNCompleteColumn())
    with Progress(*columns, console=screen, transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)
