"""`sanudo diff`: what changed between two builds of a record."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sanudo.cli.screen import AtLeast, console, counted, number, print_json

if TYPE_CHECKING:
    from rich.console import Console

    from sanudo.store.diff import Diff, Regrouping

RECORD = click.Path(path_type=Path, dir_okay=False)
SHOWN = 20
"""So many rows, and so many actors and happenings split or merged, are printed for people."""
COLUMNS = 6
"""So many columns of a table are named, those that changed most often first."""
MARKS = {"added": ("+", "green"), "withdrawn": ("−", "red"), "changed": ("~", "yellow")}
ABOUT = ("published", "outlet", "name", "title", "question", "event_type", "actor_names", "recipient_names", "status", "date")
"""Of a row added or withdrawn these columns are shown, where it has them."""


@click.command()
@click.argument("old", type=RECORD, metavar="OLD")
@click.argument("new", type=RECORD, metavar="NEW")
@click.option("--table", metavar="NAME", help="List the rows of this table that changed.")
@click.option("--limit", type=AtLeast(0), metavar="N", help=f"At most N rows of a table, 0 for all ({SHOWN} on the screen).")
@click.option("--json", "as_json", is_flag=True, help="Print JSON; with --table every row with its values before and after.")
@click.option("--width", type=AtLeast(30), metavar="N", help="Width in characters (that of the terminal).")
def diff(old: Path, new: Path, table: str | None, limit: int | None, as_json: bool, width: int | None) -> int:
    """Say what changed between two builds of a record.

    By table how many rows were added, withdrawn and changed, in which columns and why, and which actors and happenings were split
    or merged. A reason is an input that came or went, another version of the reader, or merging that fell out otherwise.

    \b
    sanudo diff monday.duckdb tuesday.duckdb
    sanudo diff monday.duckdb tuesday.duckdb --table happening
    """
    from sanudo.store.diff import changed_rows
    from sanudo.store.diff import diff as compare

    if table is None:
        found = compare(old, new)
        if as_json:
            print_json({"same": found.same, **asdict(found)})
        else:
            _print_summary(found, old, new, console(width))
        return 0
    asked = limit if limit is not None or as_json else SHOWN
    rows = changed_rows(old, new, table, limit=asked + 1 if asked else None)
    shown = rows[:asked] if asked else rows
    if as_json:
        print_json(shown)
    else:
        _print_changes(shown, len(rows) > len(shown), table, console(width))
    return 0


def _print_summary(found: Diff, old: Path, new: Path, out: Console) -> None:
    from rich.text import Text

    from sanudo.cli.grid import put, table

    put(Text(f"{old} → {new}", style="bold"), out)
    for line in _versions(found):
        put(Text(line, style="dim"), out)
    if found.same:
        click.echo("Nothing changed.")
        return
    rows = []
    for each in found.tables:
        counts = {name: getattr(each, name) for name in MARKS}
        if any(counts.values()):
            cells = [
                Text(f"{mark}{number(counts[name])}" if counts[name] else "·", style=style)
                for name, (mark, style) in MARKS.items()
            ]
            rows.append([Text(each.table), Text(number(each.before)), Text(number(each.after)), *cells, Text(_why(each.reasons))])
    columns = ["table", "before", "after", *MARKS, "why"]
    put(table(columns, rows, max(out.width, 72), set(columns[1:-1])), out)
    same = [each.table for each in found.tables if not (each.added or each.withdrawn or each.changed)]
    if same:
        put(Text(f"Unchanged: {', '.join(same)}.", style="dim"), out)
    for name, where in found.missing.items():
        put(Text(f"Table {name} is {where}.", style="dim"), out)
    _print_columns(found, out)
    _print_regrouped(found.regrouped, out)
    click.echo("--table NAME lists the rows of a table.")


def _versions(found: Diff) -> list[str]:
    lines = []
    for key, label in (("sanudo", "Sanudo"), ("version", "reader"), ("build", "build")):
        old, new = found.old.get(key, "?"), found.new.get(key, "?")
        lines.append(f"{label} {old} → {new}" if old != new else f"{label} {old} in both")
    inputs = f"{counted(found.documents_added, 'document')} added, {number(found.documents_withdrawn)} withdrawn"
    return ["; ".join(lines), inputs]


def _why(reasons: dict[str, int]) -> str:
    return ", ".join(f"{reason} {number(count)}" if len(reasons) > 1 else reason for reason, count in reasons.items())


def _print_columns(found: Diff, out: Console) -> None:
    """Print which columns of changed rows changed."""
    from rich.padding import Padding
    from rich.text import Text

    from sanudo.cli.grid import put

    changed = [each for each in found.tables if each.columns]
    if changed:
        put(Text("\nColumns that changed", style="bold"), out)
    for each in changed:
        ranked = sorted(each.columns.items(), key=lambda item: (-item[1], item[0]))
        told = ", ".join(f"{name} {number(count)}" for name, count in ranked[:COLUMNS])
        more = f", and {len(ranked) - COLUMNS} more" if len(ranked) > COLUMNS else ""
        put(Padding(Text(f"{each.table}: {told}{more}"), (0, 0, 0, 2)), out)


def _print_regrouped(regrouped: tuple[Regrouping, ...], out: Console) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from sanudo.cli.grid import put

    for kind in ("happening", "actor"):
        for how in ("merged", "split"):
            found = [each for each in regrouped if (each.kind, each.how) == (kind, how)]
            if not found:
                continue
            put(Text(f"\n{counted(len(found), kind)} {how}", style="bold"), out)
            for each in found[:SHOWN]:
                put(Padding(Text(f"{each.name} ({each.one}) {'out of' if how == 'merged' else 'into'}"), (0, 0, 0, 2)), out)
                for key, name in zip(each.others, each.names, strict=True):
                    put(Padding(Text(f"{name} ({key})"), (0, 0, 0, 6)), out)
            if len(found) > SHOWN:
                put(Padding(Text(f"… and {number(len(found) - SHOWN)} more; --json lists all"), (0, 0, 0, 2)), out)


def _print_changes(rows: list[dict[str, Any]], more: bool, table: str, out: Console) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from sanudo.cli.grid import put, shown

    if not rows:
        click.echo(f"Nothing changed in {table}.")
        return
    for row in rows:
        mark, style = MARKS[row["change"]]
        key = " ".join(shown(value) for name, value in row.items() if name not in ("change", "reason", "columns"))
        put(
            Text(f"{mark} {key}", style=f"bold {style}").append(
                Text(f"  {row['change']}: {row['reason']}", style="not bold dim")
            ),
            out,
        )
        for line in _lines(row):
            put(Padding(Text(line), (0, 0, 0, 4)), out)
    click.echo(f"The first {counted(len(rows), 'row')}; --limit 0 prints all." if more else f"{counted(len(rows), 'row')}.")


def _lines(row: dict[str, Any]) -> list[str]:
    """Return what there is to say of a changed row: each column before and after, or, of a new or old one, what it is."""
    from sanudo.cli.grid import shown

    if row["change"] == "changed":
        return [
            f"{name}: {shown(before) or 'nothing'} → {shown(after) or 'nothing'}"
            for name, (before, after) in row["columns"].items()
        ]
    side = 1 if row["change"] == "added" else 0
    told = [shown(row["columns"][name][side]) for name in ABOUT if name in row["columns"]]
    return [" · ".join(text for text in told if text)] if any(told) else []
