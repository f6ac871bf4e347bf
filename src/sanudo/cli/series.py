"""`sanudo series`: what two parties have to do with each other, period by period."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sanudo.cli.screen import AtLeast, console, counted, number, print_json

if TYPE_CHECKING:
    from rich.text import Text

    from sanudo.store.queries import Record
    from sanudo.store.series import Period, Series

RECORD = click.Path(path_type=Path, dir_okay=False)
BAR = 20
SPIKES = 5
"""So many spikes are described."""
NAMED = 2
"""So many parties of a happening are named."""
STATUSES = ("actual", "planned", "possible", "denied")
SHORT = {
    "verbal_cooperation": "say+",
    "material_cooperation": "do+",
    "verbal_conflict": "say−",
    "material_conflict": "do−",
}


@click.command()
@click.argument("record_path", type=RECORD, metavar="RECORD")
@click.option("--pair", metavar="A-B", help="Two countries (RUS-USA) or actors, by key or name (A/B where they hold hyphens).")
@click.option("--all-pairs", is_flag=True, help="Every pair of countries that have to do with each other, as CSV or JSON.")
@click.option("--by", type=click.Choice(("day", "week", "month")), default="month", show_default=True, help="Length of a period.")
@click.option("--since", metavar="DATE", help="From this day, month or year on.")
@click.option("--until", metavar="DATE", help="To the end of this day, month or year.")
@click.option("--status", "statuses", multiple=True, type=click.Choice(STATUSES), help="Count these happenings [actual].")
@click.option("--open", "start", metavar="DATE", help="List what the numbers of the period of this date count.")
@click.option("--column", default="happenings", show_default=True, metavar="NAME", help="The number that --open opens.")
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV, every type in a column of its own.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--width", type=AtLeast(30), metavar="N", help="Width in characters (that of the terminal).")
def series(
    record_path: Path,
    pair: str | None,
    all_pairs: bool,
    by: Any,
    since: str | None,
    until: str | None,
    statuses: tuple[str, ...],
    start: str | None,
    column: str,
    as_csv: bool,
    as_json: bool,
    width: int | None,
) -> int:
    """Count what two parties have to do with each other, zeros included.

    Happenings count once, however many report them, by quad class, direction and PLOVER type; statements are those of one side to
    the other or about it. A spike stands out from the periods before it (robust z-score of 3.5 or more).

    \b
    sanudo series news.duckdb --pair RUS-USA --by month
    sanudo series news.duckdb --pair RUS-USA --open 2019-05 --column sanction
    sanudo series news.duckdb --all-pairs --by week --csv > panel.csv
    """
    if bool(pair) == all_pairs:
        raise click.UsageError("Say which series: --pair A-B, or --all-pairs.")
    if as_csv and as_json:
        raise click.UsageError("--json and --csv exclude each other.")
    if all_pairs and (start or not (as_csv or as_json)):
        raise click.UsageError("--all-pairs is for programs: give --csv or --json, and no --open.")
    from sanudo.store.queries import open_record
    from sanudo.store.series import opened, panel

    options = {"by": by, "statuses": statuses or ("actual",)}
    with open_record(record_path) as record:
        if all_pairs:
            _print_rows(panel(record, since=since, until=until, **options), as_csv)
            return 0
        first, second = _parties(pair or "")
        if start:
            _print_opened(opened(record, first, second, start, column=column, **options), as_csv, as_json, width)
            return 0
        found = record.series(first, second, since=since, until=until, **options)
        if as_json:
            print_json({**asdict(found), "spikes": [str(each.start) for each in found.spikes]})
        elif as_csv:
            _print_csv(found)
        else:
            _print_for_people(record, found, width)
    return 0


def _parties(pair: str) -> tuple[str, str]:
    parts = [part.strip() for part in pair.split("/" if "/" in pair else "-")]
    if len(parts) != 2 or not all(parts):
        raise click.BadParameter("write two parties as RUS-USA, or as A/B where a name holds a hyphen.", param_hint="--pair")
    return parts[0], parts[1]


def _print_rows(rows: Iterable[dict[str, Any]], as_csv: bool) -> None:
    """Print rows as they come: a panel of all pairs may be long."""
    import json

    if as_csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        for count, row in enumerate(rows):
            if count == 0:
                writer.writerow(row)
            writer.writerow(row.values())
        return
    before = "[\n  "
    for row in rows:
        click.echo(before + json.dumps(row, ensure_ascii=False, default=str), nl=False)
        before = ",\n  "
    click.echo("[]" if before.startswith("[") else "\n]")


def _print_csv(found: Series) -> None:
    from sanudo.store.series import TYPE_COLUMNS

    def row(each: Period) -> dict[str, Any]:
        values = asdict(each)
        told, types = values.pop("happenings_told"), values.pop("types")
        return {**values, **{name: types.get(name, 0) for name in TYPE_COLUMNS}, "happenings_told": "; ".join(told)}

    _print_rows(map(row, found.periods), as_csv=True)


def _print_opened(rows: list[dict[str, Any]], as_csv: bool, as_json: bool, width: int | None) -> None:
    from sanudo.cli.grid import print_rows

    if as_json:
        print_json(rows)
    elif as_csv:
        _print_rows(({name: "; ".join(v) if isinstance(v, list) else v for name, v in row.items()} for row in rows), as_csv=True)
    else:
        left_out = {"events", "start", "doc", "mode", "status", "manner", "modality", "outlets", "title"}
        names = [name for name in (rows[0] if rows else ()) if name not in left_out]
        cells = [[_some(row[name]) if isinstance(row[name], list) else row[name] for name in names] for row in rows]
        print_rows([name.replace("_names", "s") for name in names], cells, console(width))
        click.echo(f"{counted(len(rows), 'row')}." if rows else "Nothing is counted there.")


def _print_for_people(record: Record, found: Series, width: int | None) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from sanudo.cli.grid import put, table

    out = console(width)
    names = _names(record, found)
    put(Text(f"{names[0]} and {names[1]} by {found.by}", style="bold"), out)
    if not found.periods:
        click.echo(f"Nothing dated is told of them{_and_undated(found)}.")
        return
    most = max(each.happenings for each in found.periods)
    columns = [found.by, "", "all", *SHORT.values(), "A→B", "B→A", "both", "intensity", "said"]
    rows = [_cells(each, most, found.by) for each in found.periods]
    numeric = set(columns[2:])
    shown = (
        table(columns, rows, out.width, numeric)
        or table(columns[:1] + columns[2:], [row[:1] + row[2:] for row in rows], out.width, numeric)
        or table([columns[0], "all", "said"], [[row[0], row[2], row[-1]] for row in rows], max(out.width, 40), numeric)
    )
    put(shown, out)
    click.echo(f"{_total(found)}{_and_undated(found)}.")
    legend = (
        f"A is {names[0]}, B {names[1]}; say and do are words and deeds, + of cooperation, − of conflict; said are statements."
    )
    put(Text(legend, style="dim"), out)
    for each in sorted(found.spikes, key=lambda spike: -(spike.z or 0))[:SPIKES]:
        put(
            Text(f"! {_when(each, found.by)}: {each.happenings} where {each.expected:g} is usual (z {each.z:g})", style="bold"),
            out,
        )
        for line in _described(record, each.happenings_told[:2]):
            put(Padding(Text(line), (0, 0, 0, 4)), out)
    if found.spikes:
        pair = f"{found.first}-{found.second}" if "-" not in found.first + found.second else f"{found.first}/{found.second}"
        click.echo(f"--pair {pair} --by {found.by} --open {_when(found.spikes[-1], found.by)} lists what a number counts.")


def _cells(each: Period, most: int, by: str) -> list[Text]:
    from rich.text import Text

    length = round(BAR * each.happenings / most) if most else 0
    bar = "█" * max(length, 1 if each.happenings else 0)
    style = "bold red" if each.spike else ""
    numbers = [each.happenings, *(getattr(each, name) for name in SHORT), each.forward, each.back, each.between]
    shown = [Text(number(value) if value else "·", style="" if value else "dim") for value in numbers]
    mean = Text("" if each.intensity is None else f"{each.intensity:+.1f}")
    said = Text(number(each.statements) if each.statements else "·", style="" if each.statements else "dim")
    return [
        Text(_when(each, by) + (" !" if each.spike else ""), style=style),
        Text(bar, style=style or "cyan"),
        *shown,
        mean,
        said,
    ]


def _when(each: Period, by: str) -> str:
    return each.start.isoformat()[: 7 if by == "month" else 10]


def _total(found: Series) -> str:
    events, said = (sum(getattr(each, name) for each in found.periods) for name in ("happenings", "statements"))
    return f"{counted(events, 'happening')} and {counted(said, 'statement')} in {counted(len(found.periods), found.by)}"


def _and_undated(found: Series) -> str:
    return f"; {counted(found.undated, 'happening')} not dated closely enough" if found.undated else ""


def _names(record: Record, found: Series) -> tuple[str, str]:
    from sanudo.ontology.countries import country

    def name(party: str) -> str:
        land = country(party) if len(party) == 3 else None
        return land.name if land else party if len(party) == 3 else record.entity(party).name

    return name(found.first), name(found.second)


def _described(record: Record, ids: tuple[str, ...]) -> list[str]:
    """Return happenings in a few words each."""
    rows = record.rows("SELECT * FROM happening WHERE list_contains(?, id) ORDER BY reports DESC, id", [list(ids)])
    return [
        f"{row['date']} {row['event_type']} {_some(row['actor_names'])}"
        + (f" → {_some(row['recipient_names'])}" if row["recipient_names"] else "")
        + f", {counted(row['reports'], 'report')}, {row['id']}"
        for row in rows
    ]


def _some(names: list[str]) -> str:
    """Return the first names of a list, and how many are left out."""
    return ", ".join([*names[:NAMED], *([f"+{len(names) - NAMED}"] if len(names) > NAMED else [])])
