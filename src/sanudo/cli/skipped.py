"""`sanudo skipped`: what the pre-filter has left out, and a way to have it read after all."""

from __future__ import annotations

from dataclasses import asdict
from itertools import islice
from pathlib import Path

import click

from sanudo.cli.screen import AtLeast, console, counted, number, print_json

REASONS = {"language": "in other languages", "topic": "hardly about politics"}


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option("--reason", type=click.Choice(list(REASONS)), help="Only what was left out for this reason.")
@click.option("--limit", type=AtLeast(0), default=20, show_default=True, metavar="N", help="List so many.")
@click.option(
    "--to", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Copy them into this WARC archive (.warc.gz)."
)
@click.option("--json", "as_json", is_flag=True, help="Print all of them as JSON.")
def skipped(folder: Path, reason: str | None, limit: int, to: Path | None, as_json: bool) -> int:
    """List what the pre-filter has left out.

    DIR is a folder of parts, coded with --prefilter. What was left out of WARC archives can be copied into one of its own, which
    sanudo code reads whole: into the same folder, without --prefilter.
    """
    from sanudo.run.skipped import counts, skipped

    found = skipped(folder, reason)
    if to is not None:
        return _copy(folder, reason, to)
    if as_json:
        print_json([asdict(each) for each in found])
        return 0
    totals = {each: count for each, count in counts(folder).items() if reason in (None, each)}
    if not totals:
        click.echo("Nothing was left out.")
        return 0
    click.echo(f"{counted(sum(totals.values()), 'article')} left out: {said(totals)}.")
    from sanudo.cli.grid import print_rows

    shown = list(islice(found, limit))
    print_rows(("Left out", "Why"), [(each.origin, each.error) for each in shown], console())
    if len(shown) < sum(totals.values()):
        click.echo(f"… and {number(sum(totals.values()) - len(shown))} more: --limit, --json")
    return 0


def said(totals: dict[str, int]) -> str:
    """Return counts by reason in words."""
    return ", ".join(f"{number(count)} {REASONS[reason]}" for reason, count in totals.items() if count)


def _copy(folder: Path, reason: str | None, to: Path) -> int:
    from sanudo.run.skipped import copy_out, skipped

    count, others = copy_out(skipped(folder, reason), to)
    if count:
        click.echo(f"{counted(count, 'record')} copied to {to}.")
        click.echo(f"Next: sanudo code {to} --into {folder}")
    if others:
        click.echo(
            f"{counted(len(others), 'other input')} left out of no archive; name them to sanudo code, without --prefilter."
        )
        for origin in others[:5]:
            click.echo(f"  {origin}")
    return 0 if count or others else 1
