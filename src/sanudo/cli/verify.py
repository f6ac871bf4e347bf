"""`sanudo verify`: whether a record or a folder of parts is whole."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sanudo.cli.screen import counted, print_json

if TYPE_CHECKING:
    from sanudo.store.integrity import Check
    from sanudo.store.verify import Verified


@click.command()
@click.argument("path", type=click.Path(path_type=Path), metavar="RECORD|PARTS")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def verify(path: Path, as_json: bool) -> int:
    """Check that a record or a folder of parts is whole.

    Of parts: that every file is what its receipt says. Of both: versions and columns, that ids are unique, spans lie inside
    their texts, and whatever a row refers to is there. Nothing is changed. The exit code is 1 where there is a fault.
    """
    from sanudo.store.verify import verify as run

    found = run(path)
    if as_json:
        print_json({"path": str(path), "faults": found.faults, "checks": [asdict(check) for check in found.checks]})
    else:
        _say(found)
    return 1 if found.faults else 0


def _say(found: Verified) -> None:
    click.echo(f"Verifying {found.path}")
    for check in found.checks:
        _say_check(check)
    if found.faults:
        click.echo(click.style(f"{counted(found.faults, 'fault')}.", fg="red", bold=True))
        if found.path.is_dir():
            click.echo("sanudo build leaves parts at fault out, and the same sanudo code then codes them anew.")
        else:
            click.echo("Build the record anew from its parts: sanudo build PARTS RECORD")
    else:
        click.echo(click.style("No fault.", fg="green", bold=True))


def _say_check(check: Check) -> None:
    mark = click.style("FAULT", fg="red", bold=True) if check.faults else click.style("ok   ", fg="green")
    found = counted(check.looked_at, check.noun)
    found = f"{counted(check.faults, 'fault')} in {found}" if check.faults else found
    click.echo(f"  {mark}  {check.name:17} {found}")
    for line in check.examples:
        click.echo(f"           {' '.join(line.split())}")
    if check.faults > len(check.examples):
        click.echo(f"           … and {check.faults - len(check.examples):,} more")
    for line in check.notes:
        click.echo(click.style(f"           {' '.join(line.split())}", dim=True))
    if check.noted > len(check.notes):
        click.echo(click.style(f"           … and {check.noted - len(check.notes):,} more; no fault", dim=True))
