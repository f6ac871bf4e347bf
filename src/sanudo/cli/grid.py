"""How rows look in the terminal: as a table where the columns fit, one under the other where they do not."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sanudo.cli.screen import WIDEST

LONGEST = 400
"""Cells of a query longer than this are cut; JSON and CSV hold them whole."""
NARROWEST = 12
"""A column needs so many characters, or as many as its longest cell or word."""
SENTENCE = 80
"""A column with a cell longer than this needs twice as many."""
LONG_WORD = 24
"""A word longer than this may be broken."""
GAP = 2
SEPARATOR = "; "


def table(columns: Sequence[str], rows: Sequence[Sequence[Text]], width: int, right: Collection[str] = ()) -> Table | None:
    """Return rows as a table no wider than so many characters; None if its columns would be too narrow to read.

    Columns named in `right` are flush right.
    """
    needed = [_needed(name, [row[n].plain for row in rows]) for n, name in enumerate(columns)]
    widths = fitted(needed, width)
    if widths is None:
        return None
    found = Table(
        box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, GAP - 1, 0, 0), show_edge=False, header_style="bold", border_style="dim"
    )
    for name, room in zip(columns, widths, strict=True):
        found.add_column(Text(name), width=room, overflow="fold", justify="right" if name in right else "left")
    for row in rows:
        found.add_row(*row)
    return found


def card(columns: Sequence[str], row: Sequence[Text]) -> Table:
    """Return a row as lines of name and cell, empty cells left out."""
    lines = Table.grid(padding=(0, GAP, 0, 0))
    lines.add_column(width=max(cell_len(name) for name in columns), style="dim")
    lines.add_column(overflow="fold")
    for name, cell in zip(columns, row, strict=True):
        if cell:
            lines.add_row(Text(name), cell)
    return lines


def fitted(needed: Sequence[tuple[int, int]], width: int) -> list[int] | None:
    """Return widths of columns that need (least, most) characters on a line of so many, None if they do not fit.

    The widest columns give way first.
    """
    room = width - GAP * (len(needed) - 1)
    if sum(least for least, _ in needed) > room:
        return None
    widths = [most for _, most in needed]
    while sum(widths) > room:
        widest = max((n for n, (least, _) in enumerate(needed) if widths[n] > least), key=lambda n: widths[n])
        widths[widest] -= 1
    return widths


def print_rows(columns: Sequence[str], rows: Sequence[Sequence[Any]], console: Console) -> None:
    """Print rows of values as a table that fits the console, or as cards if it would have to be too narrow."""
    if not rows:
        return
    cells = [[Text(shown(value)) for value in row] for row in rows]
    numeric = [name for n, name in enumerate(columns) if all(_is_number(row[n]) for row in rows)]
    fits = table(columns, cells, console.width, numeric)
    if fits:
        put(fits, console)
        return
    for number, row in enumerate(cells, 1):
        put(Text(f"row {number}", style="bold"), console)
        put(Padding(card(columns, row), (0, 0, 1, 2)), console)


def shown(value: Any) -> str:
    """Return a value as people read it: lists joined, nothing for null, long texts cut."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g}" if abs(value) < 1000 else f"{value:,.1f}"
    if isinstance(value, list | tuple):
        return _cut(SEPARATOR.join(shown(item) for item in value))
    if isinstance(value, dict):
        return _cut(", ".join(f"{key} {shown(item)}" for key, item in value.items() if item is not None))
    return _cut(" ".join(str(value).split()))


def print_tables(columns: Mapping[str, Sequence[str]], about: Mapping[str, str], console: Console) -> None:
    """Print tables with what they hold and the names of their columns."""
    for name, names in columns.items():
        put(Text(name, style="bold"), console)
        put(Padding(Text(about.get(name, "")), (0, 0, 0, 2)), console)
        put(Padding(Text(", ".join(names), style="dim"), (0, 0, 1, 2)), console)


def print_columns(name: str, about: str, columns: Sequence[Sequence[str]], console: Console) -> None:
    """Print what a table holds, and name, type and meaning of its columns."""
    put(Text(name, style="bold"), console)
    put(Padding(Text(about), (0, 0, 1, 0)), console)
    print_rows(("column", "type", "meaning"), [(column, _brief(kind), meaning) for column, kind, meaning in columns], console)


def put(what: Any, console: Console) -> None:
    """Print, no wider than is good to read, and without blanks at the ends of lines where it may go to a file."""
    width = min(console.width, WIDEST)
    if console.is_terminal:
        console.print(what, width=width)
        return
    with console.capture() as captured:
        console.print(what, width=width)
    for line in captured.get().splitlines():
        console.file.write(line.rstrip() + "\n")


def _brief(kind: str) -> str:
    """Return a type of DuckDB's in a few characters: the fields of a structure without their types."""
    if not kind.startswith("STRUCT("):
        return kind
    fields = [part.split()[0].strip('"') for part in kind[kind.index("(") + 1 : kind.rindex(")")].split(", ")]
    return f"STRUCT({', '.join(fields)}){'[]' if kind.endswith('[]') else ''}"


def _needed(name: str, cells: Sequence[str]) -> tuple[int, int]:
    """Return the least and the most characters a column needs."""
    head = cell_len(name)
    most = max([head, *(cell_len(cell) for cell in cells)])
    word = max((cell_len(word) for cell in cells for word in cell.split()), default=0)
    least = NARROWEST if most <= SENTENCE else 2 * NARROWEST
    return max(head, min(most, max(least, word if word <= LONG_WORD else 0))), most


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _is_number(value: Any) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))
