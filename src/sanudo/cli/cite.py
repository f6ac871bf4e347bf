"""`sanudo cite`: how to cite a fact of a record."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click


@click.command()
@click.argument("identifier", metavar="ID")
@click.argument("record_path", type=click.Path(path_type=Path, dir_okay=False), metavar="RECORD")
@click.option(
    "--format",
    "form",
    type=click.Choice(["plain", "bibtex", "csl"]),
    default="plain",
    show_default=True,
    help="A line, a BibTeX entry, or CSL-JSON for Zotero, Pandoc and the like.",
)
@click.option("--json", "as_json", is_flag=True, help="Print everything a citation is made of, as data.")
@click.option("--desk", metavar="URL", default="", help="Address of the desk, for a link that can be followed.")
def cite(identifier: str, record_path: Path, form: str, as_json: bool, desk: str) -> int:
    """Say how to cite a fact of a record.

    ID is that of an event, a statement or any other fact, of a document, or of a happening, an agreement, a meeting, a dispute
    or an issue. What is printed names the article, its words, the record that holds the fact, and the hash of the text.
    """
    from sanudo.cli.screen import print_json
    from sanudo.export.citations import citation
    from sanudo.store.queries import open_record

    with open_record(record_path) as record:
        found = citation(record, identifier, base=desk)
    if as_json:
        print_json(asdict(found))
        return 0
    text = {"plain": f"{found.plain()}\n", "bibtex": found.bibtex(), "csl": found.csl_json()}[form]
    click.echo(text, nl=False)
    return 0
