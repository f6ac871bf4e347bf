"""`sanudo explain`: why an event was coded as it was: trigger, parties, every decision and what else it could have been."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sanudo.cli.screen import WIDEST, console, print_json

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from sanudo.extract.explaining import Decision, Explanation, PartyTrace
    from sanudo.types import Document

BAR = 12
"""A certain option has a bar of so many characters."""
_QUADS = {1: "bold green", 2: "bold green", 3: "bold yellow", 4: "bold red"}


@click.command()
@click.argument("event_id", metavar="EVENT_ID")
@click.argument("record", type=click.Path(path_type=Path), required=False)
@click.option("--json", "as_json", is_flag=True, help="Print it as data.")
@click.option("--width", type=int, metavar="N", help="Width in characters (that of the terminal).")
def explain(event_id: str, record: Path | None, as_json: bool, width: int | None) -> int:
    """Say why an event was coded as it was.

    EVENT_ID is the id of an event of RECORD, by default the only record (*.duckdb) in this folder. The text of its document is
    read once more; printed are its trigger, its parties, and each decision with the head or rule that made it and what else it
    could have been.
    """
    found, document = _explained(event_id, record or _only_record())
    if as_json:
        print_json(asdict(found))
    else:
        print_explanation(found, document, console(width))
    return 0


def _only_record() -> Path:
    from sanudo.errors import InputError

    found = sorted(Path.cwd().glob("*.duckdb"))
    if len(found) == 1:
        return found[0]
    problem = "There is no record in this folder." if not found else "There are several records in this folder."
    raise InputError(problem, hint="Name the record: sanudo explain EVENT_ID RECORD")


def _explained(event_id: str, path: Path) -> tuple[Explanation, Document]:
    from sanudo.pipeline import Pipeline
    from sanudo.serve.why import explainer_of
    from sanudo.store.queries import open_record

    with open_record(path) as record:
        document = record.document(record.event(event_id).source.doc).document
    return explainer_of(Pipeline(), document).explanation(event_id), document


def print_explanation(found: Explanation, document: Document, screen: Console) -> None:
    """Print an explanation for people, without blanks at the ends of lines where it may go to a file."""
    if screen.color_system is not None:
        _print(found, document, screen)
        return
    with screen.capture() as captured:
        _print(found, document, screen)
    for line in captured.get().splitlines():
        screen.file.write(line.rstrip() + "\n")


def _print(found: Explanation, document: Document, screen: Console) -> None:
    from rich.padding import Padding
    from rich.text import Text

    width = min(screen.width, WIDEST)
    event, style = found.event, _QUADS[int(found.derived["quad"])]
    names = {party.actor: party.name for party in found.parties}
    who, whom = (", ".join(names.get(each, each) for each in side) for side in (event.actors, event.recipients))
    head = Text.assemble((who or "somebody", "bold cyan"), "  ", (_kind(found), style), "  ", (whom, "bold cyan"))
    screen.print(head, width=width)
    screen.print(Text(f"{_origin(document)} · event {event.id} · type and trigger {event.score:.2f}", style="dim"), width=width)
    screen.print()
    screen.print(Text("Said by", style="bold"), width=width)
    for trigger in found.triggers:
        line = Text.assemble(_tail(trigger.before), (trigger.words, f"{style} underline"), _head(trigger.after))
        screen.print(Padding(line, (0, 0, 0, 2)), width=width)
        note = f"trigger at {trigger.start}: head on words {trigger.word_head:.2f}, focus {trigger.focus:.2f}"
        screen.print(Padding(Text(note, style="dim"), (0, 0, 1, 2)), width=width)
    for decision in found.decisions:
        screen.print(_decision(decision), width=width)
    screen.print()
    screen.print(_parties(found.parties), width=width)
    screen.print(Text("Rules", style="bold"), width=width)
    for rule in found.rules:
        screen.print(Padding(Text("· " + rule), (0, 0, 0, 2)), width=width)
    derived = found.derived
    codes = f"PLOVER {derived['plover']} · CAMEO {derived['cameo']}"
    codes += f" · quad class {derived['quad']:g} · intensity {derived['intensity']:g}"
    screen.print(Padding(Text(codes, style="dim"), (1, 0, 0, 0)), width=width)


def _kind(found: Explanation) -> str:
    event = found.event
    return f"{event.event_type}{'/' + event.mode if event.mode else ''} ({event.status})"


def _origin(document: Document) -> str:
    return " ".join((document.title or document.origin or document.id).split())


def _tail(words: str, length: int = 160) -> str:
    flat = " ".join(words.split())
    return ("… " + flat[-length:].partition(" ")[2] if len(flat) > length else flat) + (" " if words[-1:].isspace() else "")


def _head(words: str, length: int = 160) -> str:
    flat = " ".join(words.split())
    lead = " " if words[:1].isspace() else ""
    return lead + (flat[:length].rpartition(" ")[0] + " …" if len(flat) > length else flat)


def _decision(decision: Decision) -> Text:
    """Return a decision: its name, its options with bars, the one taken first and bold, and who decided."""
    from rich.text import Text

    out = Text.assemble((f"{decision.what.capitalize():9s}", "bold"), (decision.by, "dim"), "\n")
    for option in decision.options:
        filled = round(option.score * BAR)
        out.append("  ✓ " if option.taken else "    ", "bold green")
        out.append("█" * filled, "green" if option.taken else "blue").append("░" * (BAR - filled), "dim")
        out.append(f" {option.score:5.2f}  ").append(option.name, "bold" if option.taken else "").append("\n")
    return out


def _parties(parties: tuple[PartyTrace, ...]) -> Text:
    """Return who was weighed as party, in columns."""
    from rich.text import Text

    out = Text.assemble(("Parties  ", "bold"), ("all actors of the document, weighed as actor and as recipient", "dim"), "\n")
    longest = min(34, max((len(each.name) for each in parties), default=0))
    for each in parties:
        name = each.name if len(each.name) <= longest else each.name[: longest - 1] + "…"
        out.append("  ✓ " if each.role else "    ", "bold green").append(f"{name:{longest}s}", "cyan" if each.role else "")
        out.append(f"  {each.role or '-':9s}", "bold" if each.role else "dim")
        out.append(f"  actor {each.as_actor:.2f}  recipient {each.as_recipient:.2f}  arc {each.arc:.2f}")
        words = " ".join(each.words.split())
        out.append(f"  “{words}”" if words and words != each.name else "", "dim").append("\n")
    out.no_wrap, out.overflow = True, "ellipsis"
    return out
