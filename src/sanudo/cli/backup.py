"""`sanudo backup` and `sanudo restore`: what people and the watcher have made, to a safe place and back."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from sanudo.cli.screen import counted, print_json, size

WORDS = {"corrections": "people's corrections", "watch": "the watcher's state", "page": "archive of pages", "file": "file"}


@click.command()
@click.argument("record_path", type=click.Path(path_type=Path, dir_okay=False), metavar="RECORD")
@click.option("--to", required=True, type=click.Path(path_type=Path), metavar="DIR", help="A new folder for the backup.")
@click.option(
    "--folder", type=click.Path(path_type=Path, file_okay=False), metavar="DIR", help="Where sanudo watch works (NAME.watch)."
)
@click.option("--pages", is_flag=True, help="The pages that were fetched, too: with them the record can be made again.")
@click.option(
    "--also", multiple=True, type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Settings, lists of feeds, ..."
)
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
def backup(record_path: Path, to: Path, folder: Path | None, pages: bool, also: tuple[Path, ...], as_json: bool) -> int:
    """Copy what cannot be made again to a safe place.

    That is people's corrections beside a record, what sanudo watch knows, and files you name. The desk and the watcher may
    be at work meanwhile. The record itself is made from its parts at any time.
    """
    from sanudo.run.backups import back_up

    found = back_up(record_path, to, watch=folder, pages=pages, also=also)
    if as_json:
        print_json({"folder": str(to), "made": found.made, "files": [asdict(each) for each in found.files]})
        return 0
    click.echo(f"{counted(len(found.files), 'file')} backed up to {to}:")
    for each in [each for each in found.files if each.kind != "page"]:
        click.echo(f"  {each.name:24} {WORDS[each.kind]}, {size(each.bytes)}")
    if archives := [each for each in found.files if each.kind == "page"]:
        click.echo(f"  {'watch/pages':24} {counted(len(archives), 'archive')} of pages, {size(sum(e.bytes for e in archives))}")
    click.echo(f"Back: sanudo restore {to} {record_path}")
    return 0


@click.command()
@click.argument("backup_folder", type=click.Path(path_type=Path, file_okay=False), metavar="DIR")
@click.argument("record_path", type=click.Path(path_type=Path, dir_okay=False), metavar="RECORD")
@click.option(
    "--folder", type=click.Path(path_type=Path, file_okay=False), metavar="DIR", help="Where sanudo watch works (NAME.watch)."
)
@click.option("--force", is_flag=True, help="Overwrite what is there.")
def restore(backup_folder: Path, record_path: Path, folder: Path | None, force: bool) -> int:
    """Put a backup back in its place beside a record.

    Every file is held against its checksum before anything is changed. End sanudo watch and sanudo serve first.
    """
    from sanudo.run.backups import restore as run

    for path in run(backup_folder, record_path, watch=folder, force=force):
        click.echo(f"Restored {path}")
    return 0
