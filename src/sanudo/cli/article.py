"""How an article looks in the terminal: marked text (in brackets without colour), legend, tables (cards where it is narrow)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console, ConsoleOptions, RenderResult
from rich.padding import Padding
from rich.text import Text

from sanudo.cli import grid
from sanudo.cli.screen import WIDEST, counted
from sanudo.export.marks import KINDS, Mark, MarkKind, bracketed, marks_of, segments
from sanudo.export.page import about, shown_blocks
from sanudo.export.summary import Section, sections
from sanudo.ontology.plover import TYPES, quad
from sanudo.types import Block, Reading

STYLES: dict[MarkKind, str] = {
    "actor": "bold cyan",
    "event": "bold red underline",
    "place": "green",
    "time": "yellow",
    "agreement": "bold magenta",
    "position": "",
    "cue": "bold blue",
    "said": "italic",
    "residue": "dim",
}
_BRACKETED: tuple[MarkKind, ...] = ("actor", "event", "place", "time", "agreement", "cue", "said")
_QUADS = {1: "bold green", 2: "bold green", 3: "bold yellow", 4: "bold red"}
_CELLS = {
    "planned": "yellow",
    "possible": "yellow",
    "proposed": "yellow",
    "denied": "red",
    "cancelled": "red",
    "oppose": "red",
    "support": "green",
}


def print_article(reading: Reading, console: Console, *, text: bool = True) -> None:
    """Print a reading, without blanks at the ends of lines where it may go to a file."""
    if _coloured(console):
        _print(reading, console, text)
        return
    with console.capture() as captured:
        _print(reading, console, text)
    for line in captured.get().splitlines():
        console.file.write(line.rstrip() + "\n")


def _print(reading: Reading, console: Console, text: bool) -> None:
    marks = marks_of(reading)
    _print_head(reading, console)
    if text:
        _print_legend(marks, console)
        for block in shown_blocks(reading.document):
            console.print(_Paragraph(reading, block, marks))
            console.print()
    for section in sections(reading):
        _print_section(section, console)


def _print_head(reading: Reading, console: Console) -> None:
    document = reading.document
    width = min(console.width, WIDEST)
    console.print(Text(" ".join((document.title or document.origin or document.id).split()), style="bold"), width=width)
    console.print(Text(about(document), style="dim"), width=width)
    if document.published_note:
        console.print(Text(document.published_note, style="yellow"), width=width)
    counts = [
        counted(len(facts), name[:-1])
        for name in ("events", "statements", "positions", "agreements", "meetings", "disputes", "actors")
        if (facts := getattr(reading, name))
    ]
    console.print(Text(" · ".join(counts) or "No facts found.", style="dim"), width=width)
    console.print()


def _print_legend(marks: Iterable[Mark], console: Console) -> None:
    present = {mark.kind for mark in marks}
    legend = Text()
    for kind in KINDS:
        if kind not in present or (not STYLES[kind] if _coloured(console) else kind not in _BRACKETED):
            continue
        if _coloured(console):
            legend.append(KINDS[kind].meaning, style=STYLES[kind])
        else:
            legend.append(f"[{KINDS[kind].letter}:{KINDS[kind].meaning}]")
        legend.append("  ")
    if legend:
        console.print(legend, width=min(console.width, WIDEST))
        console.print()


class _Paragraph:
    """A block of the text with its marks, in colour or in brackets; page residue stands behind a bar."""

    def __init__(self, reading: Reading, block: Block, marks: Sequence[Mark]) -> None:
        self._text, self._block, self._marks = reading.document.text, block, marks

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the paragraph for a console."""
        residue = self._block.kind in ("promo", "nav", "legal")
        if _coloured(console):
            words = self._in_colour()
        else:
            shown = [] if residue else _legible(self._marks)
            words = Text(bracketed(self._text, shown, self._block.start, self._block.stop))
            if residue:
                words = Text("~ ") + words
        if self._block.kind in ("byline", "dateline", "slug", "caption", "credit"):
            words.stylize("dim")
        yield from console.render(words, options.update(width=min(options.max_width, WIDEST)))

    def _in_colour(self) -> Text:
        words = Text()
        for segment in segments(self._marks, self._block.start, self._block.stop):
            piece = Text(self._text[segment.start : segment.stop])
            for kind in reversed(segment.kinds):
                piece.stylize(STYLES[kind])
            words.append_text(piece)
        return words


def _legible(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks that are shown as brackets: a place that is named as an actor is not bracketed twice."""
    actors = {(mark.start, mark.stop) for mark in marks if mark.kind == "actor"}
    return [
        mark for mark in marks if mark.kind in _BRACKETED and not (mark.kind == "place" and (mark.start, mark.stop) in actors)
    ]


def _print_section(section: Section, console: Console) -> None:
    width = min(console.width, WIDEST)
    console.print(Text(section.title, style="bold").append(f" ({len(section.rows)})", style="not bold dim"))
    used = [n for n in range(len(section.columns)) if any(row[n] for row in section.rows)]
    columns = [section.columns[n] for n in used]
    rows = [[_cell(section.columns[n], row[n]) for n in used] for row in section.rows]
    table = grid.table(columns, rows, width, right=("Mentions",))
    if table:
        console.print(table)
        console.print()
        return
    for row in rows:
        console.print(Padding(grid.card(columns, row), (0, 0, 1, 2)), width=width)


def _cell(column: str, cell: str) -> Text:
    found = Text(cell, style=_style(column, cell))
    if column == "Did what":
        event_type = cell.split(":")[0].split(" ")[0]
        found.stylize(_QUADS[quad(event_type)] if event_type in TYPES else "bold", 0, max(cell.find(":"), 0))
    return found


def _style(column: str, cell: str) -> str:
    if column in ("Status", "Stance"):
        return _CELLS.get(cell.split(",")[0], "")
    return "cyan" if column in ("Who", "To whom", "Parties") else ""


def _coloured(console: Console) -> bool:
    return console.color_system is not None and not console.no_color
