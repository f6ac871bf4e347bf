"""`sanudo search` and `sanudo index`: full text search over a record, and the index that makes it quick."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sanudo.cli.screen import AtLeast, console, counted, duration, number, print_json, size

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from sanudo.fulltext.results import Found, Hit

RECORD = click.argument("record_path", type=click.Path(path_type=Path, dir_okay=False), metavar="RECORD")
KINDS = ("document", "statement", "actor", "agreement")
FACETS = (("outlet", "Outlets"), ("country", "Countries"), ("month", "Months"), ("type", "Event types"))
SHOWN_VALUES = 8
INDENT = 14


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@RECORD
@click.option("--kind", type=click.Choice(KINDS), help="Only hits of one kind.")
@click.option("--newest", is_flag=True, help="The newest first, not the best.")
@click.option("--limit", type=AtLeast(1), default=5, show_default=True, metavar="N", help="At most N hits of a kind.")
@click.option("--facets", is_flag=True, help="Also count the hits by outlet, country, month and event type.")
@click.option("--json", "as_json", is_flag=True, help="Print what is found as JSON.")
@click.option("--width", type=AtLeast(30), metavar="N", help="Width in characters (that of the terminal).")
def search(
    words: tuple[str, ...],
    record_path: Path,
    kind: Any,
    newest: bool,
    limit: int,
    facets: bool,
    as_json: bool,
    width: int | None,
) -> int:
    """Search the full text of a record.

    \b
    sanudo search arms control news.duckdb            all of these words
    sanudo search '"formal request"' news.duckdb      words that stand together
    sanudo search -- treaty -nuclear news.duckdb      without a word
    sanudo search speaker:lavrov start news.duckdb    what somebody says
    sanudo search outlet:wire country:RUS type:SANCTION news.duckdb
    sanudo search talks after:2019-05 before:2019-06-15 news.duckdb

    Documents, statements, actors and agreements are found. `sanudo index` makes searching large records quick.
    """
    from sanudo.fulltext.finding import search as found_in
    from sanudo.store.queries import open_record

    with open_record(record_path) as record:
        found = found_in(record, " ".join(words), kind=kind, order="newest" if newest else "best", limit=limit)
    if as_json:
        print_json(asdict(found))
    else:
        _print(found, console(width), facets)
    return 0 if any(found.counts.values()) else 1


@click.command()
@RECORD
@click.option("--json", "as_json", is_flag=True, help="Print where the index is as JSON.")
def index(record_path: Path, as_json: bool) -> int:
    """Make the index that `sanudo search` and the desk search in.

    It stands beside the record, in NAME.search, and is made anew by every build where tantivy is installed
    (pip install "sanudo[search]"). Without an index the record itself is searched, word by word.
    """
    import time

    from sanudo.fulltext.index import make_index
    from sanudo.store.queries import open_record

    start = time.perf_counter()
    with open_record(record_path) as record:
        folder = make_index(record)
    held = sum(each.stat().st_size for each in folder.iterdir() if each.is_file())
    if as_json:
        print_json({"index": str(folder), "bytes": held})
    else:
        click.echo(f"Made {folder} in {duration(time.perf_counter() - start)} ({size(held)}).")
    return 0


def _print(found: Found, out: Console, facets: bool) -> None:
    if not any(found.counts.values()):
        click.echo("Nothing was found.")
        return
    for kind in KINDS:
        hits = [each for each in found.hits if each.kind == kind]
        if not hits:
            continue
        total = found.counts[kind]
        shown = f", {number(len(hits))} shown" if len(hits) < total else ""
        out.print(_text(f"{kind.capitalize()}s ({number(total)}{shown})", "bold"))
        for hit in hits:
            _print_hit(hit, out)
        out.print()
    if facets:
        for name, label in FACETS:
            values = found.facets[name][:SHOWN_VALUES]
            if values:
                out.print(_text(f"{label}: " + ", ".join(f"{each.value} {number(each.count)}" for each in values)))


def _print_hit(hit: Hit, out: Console) -> None:
    from rich.padding import Padding

    if hit.kind == "statement":
        who = ", ".join(each.name for each in hit.speakers) or "unnamed"
        head = f"{who} {'· ' + hit.about + ' ' if hit.about != 'asserted' else ''}· {hit.outlet or hit.title}"
    elif hit.kind == "document":
        head = f"{hit.title} · {hit.outlet}" if hit.outlet else hit.title
    else:
        head = f"{hit.title} · {hit.about}, {counted(hit.documents or 0, 'document')}"
    out.print(_text(f"  {hit.published or '':10}  ", "dim") + _text(head), no_wrap=True, overflow="ellipsis")
    if hit.snippet is not None and hit.snippet.text.strip():
        out.print(Padding(_marked(hit), (0, 0, 0, INDENT)))


def _marked(hit: Hit) -> Text:
    """Return a snippet on one line, what was found in bold."""
    from rich.text import Text

    found = Text()
    if hit.snippet is not None:
        at = hit.snippet.start
        for start, stop in (*hit.snippet.marks, (hit.snippet.stop, hit.snippet.stop)):
            for low, high, style in ((at, start, "dim"), (start, stop, "bold")):
                found.append(_one_line(hit.snippet.text[low - hit.snippet.start : high - hit.snippet.start]), style)
            at = stop
    return found


def _one_line(text: str) -> str:
    import re

    return re.sub(r"\s+", " ", "".join(each if each.isprintable() or each.isspace() else "\ufffd" for each in text))


def _text(words: str, style: str = "") -> Text:
    from rich.text import Text

    return Text(_one_line(words), style)
