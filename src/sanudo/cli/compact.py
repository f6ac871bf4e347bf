"""`sanudo compact`: many small parts of a folder put together."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from sanudo.cli.screen import counted, number, print_json


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
def compact(folder: Path, as_json: bool) -> int:
    """Fold the many small parts in a folder together.

    For folders that sanudo watch has filled for months. The record that is built from it stays the same, and what has been
    coded is not coded again. It may be stopped at any moment, and run while articles are coded into the folder.
    """
    from sanudo.store.folds import compact as run

    found = run(folder)
    if as_json:
        print_json(asdict(found))
        return 0
    if found.folds:
        click.echo(
            f"{counted(found.parts, 'part')} folded into {number(found.folds)}: {_files(found.files_before, found.files_after)}."
        )
    else:
        click.echo("There was nothing to fold.")
    for label in found.damaged[:5]:
        click.echo(f"  {label} is damaged and was left as it is; sanudo verify {folder} says more.", err=True)
    return 0


def _files(before: int, after: int) -> str:
    return f"{counted(before, 'file')} became {number(after)}"
