"""`sanudo show`: an article in the terminal, its facts marked in the text and listed below it."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sanudo.cli.code import codebook_options, reading_options, settings_from
from sanudo.cli.screen import AtLeast, console, print_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sanudo.config import Settings
    from sanudo.types import Document, Failure, Reading


@click.command()
@click.argument("file", metavar="FILE")
@click.option(
    "--record",
    "record_path",
    type=click.Path(path_type=Path),
    metavar="RECORD",
    help="Show a document of a record; FILE is its id.",
)
@click.option(
    "--article",
    default=1,
    type=AtLeast(1),
    metavar="N",
    help="Which article of a file that holds several (the first).",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "gold-json", "html"]),
    default="text",
    help="How to print it: for people, or as data.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json: the rows of the record's tables.")
@click.option("--no-text", is_flag=True, help="Leave out the text, print the tables only.")
@click.option("--width", type=AtLeast(30), metavar="N", help="Width in characters (that of the terminal).")
@codebook_options
@reading_options
def show(
    file: str,
    record_path: Path | None,
    article: int,
    form: str,
    as_json: bool,
    no_text: bool,
    width: int | None,
    codebooks: tuple[Path, ...],
    codebook_only: bool,
    **reading: Any,
) -> int:
    """Print an article with its facts marked and listed.

    FILE is a page, a text or any other input; "-" reads from standard input.
    """
    if record_path:
        found = _of_record(record_path, file)
    else:
        found = _of_file(file, article, settings_from(**reading), codebooks, codebook_only)
    if form == "json" or as_json:
        from sanudo.store.rows import plain_rows

        print_json(plain_rows(found))
    elif form == "gold-json":
        from sanudo.export.goldjson import to_gold

        print_json(to_gold(found))
    elif form == "html":
        from sanudo.export.page import page

        click.echo(page(found))
    else:
        from sanudo.cli.article import print_article

        print_article(found, console(width), text=not no_text)
    return 0


def _of_record(path: Path, document_id: str) -> Reading:
    from sanudo.store.queries import open_record

    with open_record(path) as record:
        return record.document(document_id)


def _of_file(file: str, article: int, settings: Settings, codebooks: tuple[Path, ...], codebook_only: bool) -> Reading:
    from sanudo.api import read_document
    from sanudo.errors import InputError
    from sanudo.types import Failure

    found = next(islice(_documents(file, settings), article - 1, None), None)
    if found is None:
        raise InputError(f"{file} holds no article number {article}.", hint="The first is number 1.")
    if isinstance(found, Failure):
        raise InputError(f"{found.origin}: {found.error}", hint=found.hint)
    if len(codebooks) > 1 or (codebook_only and not codebooks):
        raise click.UsageError("show takes one --codebook, and --codebook-only only with it.")
    return read_document(found, codebook=codebooks[0] if codebooks else None, codebook_only=codebook_only)


def _documents(file: str, settings: Settings) -> Iterator[Document | Failure]:
    from sanudo.api import documents_in
    from sanudo.sources import registry

    if file == "-":
        data = sys.stdin.buffer.read()
        yield registry.read_bytes(data, name="page.html" if data.lstrip()[:1] == b"<" else "text.txt", settings=settings)
        return
    yield from documents_in([file], settings)
