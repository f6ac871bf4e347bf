"""`sanudo actors`, `places`, `times`: one kind of fact of a text or an article, as a table or as JSON; and `sanudo syntax`."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sanudo.cli.code import reading_options, settings_from
from sanudo.cli.screen import AtLeast, console, counted, print_json

if TYPE_CHECKING:
    from sanudo.config import Settings
    from sanudo.types import Document, Fact, Reading

LONGEST_NAME = 250
"""An argument of more characters is a text, not the name of a file."""


def _options(command: Callable[..., int]) -> Callable[..., int]:
    options = (
        click.argument("source", metavar="TEXT|FILE"),
        click.option("--json", "as_json", is_flag=True, help="Print the facts as JSON."),
        click.option("--width", type=AtLeast(30), metavar="N", help="Width in characters (that of the terminal)."),
        reading_options,
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.command()
@click.option(
    "--rows",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="CSV",
    help="Actors of your own, which go before the package's.",
)
@_options
def actors(source: str, as_json: bool, width: int | None, rows: Path | None, **reading: Any) -> int:
    """Say who acts in a text: persons, bodies, states and groups with country, sector and office.

    TEXT is taken as it stands; FILE is a page or a text, "-" reads from standard input. Offices are those of the date given by
    --published, or found in the file.
    """
    found = _read("actors", source, settings_from(**reading), rows)
    counts = Counter(mention.actor for mention in found.mentions)
    order = sorted(found.actors, key=lambda actor: (-counts[actor.id], actor.start))
    columns = ("Who", "Kind", "Country", "Sector", "Office or role", "Mentions", "Wikidata")
    table = [(a.name, a.kind, a.country, a.sector, a.role, counts[a.id], a.wikidata if a.wikidata else None) for a in order]
    return _print(found, order, columns, table, "actor", as_json, width)


@click.command()
@_options
def places(source: str, as_json: bool, width: int | None, **reading: Any) -> int:
    """Say where the places of a text are: country, province, point, level of resolution and uncertainty.

    TEXT is taken as it stands; FILE is a page or a text, "-" reads from standard input.
    """
    found = _read("places", source, settings_from(**reading))
    columns = ("In the text", "Place", "Country", "Province", "Point", "Level", "Within", "Use", "GeoNames")
    table = [
        (
            found.text(p),
            p.name,
            p.country,
            p.region,
            None if p.lat is None or p.lon is None else f"{p.lat:.2f}, {p.lon:.2f}",
            p.precision or "not resolved",
            None if p.radius_km is None else f"{p.radius_km:,.0f} km",
            p.use,
            p.geonames,
        )
        for p in found.places
    ]
    return _print(found, found.places, columns, table, "place", as_json, width)


@click.command()
@_options
def times(source: str, as_json: bool, width: int | None, **reading: Any) -> int:
    """Say when: the time expressions of a text with their TIMEX3 values and the days they stand for.

    TEXT is taken as it stands; FILE is a page or a text, "-" reads from standard input. "Tuesday" is understood from the date
    given by --published, or found in the file.
    """
    found = _read("times", source, settings_from(**reading))
    columns = ("In the text", "Type", "Value", "First day", "Last day", "Grain")
    table = [(found.text(t), t.type, t.value, t.earliest, t.latest, t.grain) for t in found.times]
    return _print(found, found.times, columns, table, "time expression", as_json, width)


@click.command()
@click.argument("source", metavar="TEXT|FILE")
@click.option("--json", "as_json", is_flag=True, help="Print the words as JSON.")
@reading_options
def syntax(source: str, as_json: bool, **reading: Any) -> int:
    """Print the sentences of a text as CoNLL-U: words, parts of speech, and what each word depends on.

    TEXT is taken as it stands; FILE is a page or a text, "-" reads from standard input.
    """
    from sanudo.export.conllu import to_conllu, words
    from sanudo.model.reader import GraphReader, Text
    from sanudo.pipeline import readable

    document = _document(source, settings_from(**reading))
    (graph,) = GraphReader(parse=True).graphs([Text(document.text, readable(document))], ())
    if as_json:
        print_json([asdict(word) for sentence in words(document.text, graph) for word in sentence])
    else:
        click.echo(to_conllu(document.text, graph), nl=False)
    return 0


def _read(name: str, source: str, settings: Settings, rows: Path | None = None) -> Reading:
    from sanudo.errors import InputError
    from sanudo.pipeline import Pipeline, stages_for
    from sanudo.types import Failure

    document = _document(source, settings)
    (found,) = Pipeline(chosen=stages_for(name, rows)).read([document])
    if isinstance(found, Failure):
        raise InputError(f"{found.origin}: {found.error}", hint=found.hint)
    return found


def _document(source: str, settings: Settings) -> Document:
    """Return a file's article, or a text as it stands as a document."""
    from sanudo.api import documents_in
    from sanudo.errors import InputError
    from sanudo.sources import registry
    from sanudo.types import Document, Failure, document_id

    if source == "-":
        data = sys.stdin.buffer.read()
        name = "page.html" if data.lstrip()[:1] == b"<" else "text.txt"
        found: Document | Failure | None = registry.read_bytes(data, name=name, settings=settings)
    elif _is_file(source):
        found = next(iter(documents_in([source], settings)), None)
    else:
        if not source.strip():
            raise InputError("The text is empty.", hint="Give some words, the name of a file, or - for standard input.")
        outlet, published, url = settings.outlet, settings.published, settings.url
        number = document_id(source, url=url, outlet=outlet, published=published, title=None)
        return Document(id=number, text=source, outlet=outlet, published=published, url=url, origin="the text")
    if found is None:
        raise InputError(f"{source} holds no article.")
    if isinstance(found, Failure):
        raise InputError(f"{found.origin}: {found.error}", hint=found.hint)
    return replace(
        found,
        outlet=settings.outlet or found.outlet,
        published=settings.published or found.published,
        url=settings.url or found.url,
    )


def _is_file(source: str) -> bool:
    """Tell whether an argument names a file; what looks like a name but is none is not taken for a text in silence."""
    from sanudo.errors import InputError

    if len(source) > LONGEST_NAME or "\n" in source:
        return False
    path = Path(source)
    if path.is_dir():
        raise InputError(f"{source} is a folder.", hint="Name one file in it, or use sanudo code for many.")
    if not path.is_file() and " " not in source.strip() and ("/" in source or path.suffix[1:].lower() in _SUFFIXES):
        raise InputError(f"There is no file {source}.", hint="Check its name.")
    return path.is_file()


_SUFFIXES = frozenset("txt html htm md json jsonl csv xml warc gz pdf".split())


def _print(
    found: Reading,
    facts: Sequence[Fact],
    columns: Sequence[str],
    table: Sequence[Sequence[Any]],
    noun: str,
    as_json: bool,
    width: int | None,
) -> int:
    if as_json:
        print_json([{"text": found.text(fact), **asdict(fact)} for fact in facts])
        return 0
    from sanudo.cli.grid import print_rows

    if not table:
        click.echo(f"No {noun}s found.")
        return 0
    used = [n for n in range(len(columns)) if any(row[n] not in (None, "") for row in table)]
    print_rows([columns[n] for n in used], [[row[n] for n in used] for row in table], console(width))
    day = found.document.published
    click.echo(f"{counted(len(table), noun)}{f', as of {day}' if day else ', no date known'}.")
    return 0
