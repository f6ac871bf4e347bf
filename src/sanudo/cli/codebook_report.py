"""How `sanudo codebook` shows what it found: checks, types, and the report of an evaluation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from rich.padding import Padding
from rich.text import Text

from sanudo.cli.grid import put, table
from sanudo.cli.screen import counted

if TYPE_CHECKING:
    from rich.console import Console

    from sanudo.codebook.evaluating import Error, Evaluation
    from sanudo.codebook.parties import RoleFigures
    from sanudo.ontology.codebooks import Codebook
    from sanudo.ontology.yamltree import Fault

NONE = "none"
AROUND = 44
"""So many characters are shown on each side of the words of an error."""
QUADS = {1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict", None: ""}


def print_check(codebook: Codebook, faults: Sequence[Fault], console: Console) -> None:
    """Print what is wrong with a codebook, the grave first, each with its line."""
    passages = counted(len(codebook.passages), "passage")
    put(Text(f"{codebook.title}: {counted(len(codebook.types), 'type')}, {passages}"), console)
    for fault in faults:
        mark = Text("fault ", style="bold red") if fault.grave else Text("advice", style="yellow")
        put(Text.assemble(mark, f"  line {fault.line}: ", fault.message), console)
    grave = sum(fault.grave for fault in faults)
    if not faults:
        put(Text("Nothing to mend.", style="green"), console)
    elif not grave:
        put(Text("It can be trained.", style="green"), console)
    else:
        put(Text(f"{counted(grave, 'fault')} to mend before it can be trained."), console)


def print_codebook(codebook: Codebook, console: Console) -> None:
    """Print the types of a codebook with what they mean."""
    put(Text(codebook.title, style="bold"), console)
    put(Text(codebook.description), console)
    shown: Counter[str] = Counter()
    for passage in codebook.passages:
        shown.update({trigger.type for trigger in passage.triggers})
    for kind in codebook.types.values():
        put(Text(), console)
        label = kind.label if kind.label != kind.name else ""
        facts = [QUADS[kind.quad], "symmetric" if kind.symmetric else ""]
        facts += [counted(shown[kind.name], "passage")] if shown[kind.name] else []
        notes = " · ".join(each for each in facts if each)
        put(Text.assemble((kind.name, "bold cyan"), f"  {label}" if label else "", (f"  {notes}", "dim")), console)
        for lead, said in (("", kind.definition), ("includes: ", kind.includes), ("excludes: ", kind.excludes)):
            if said:
                put(Padding(Text.assemble((lead, "dim"), said), (0, 0, 0, 2)), console)
        for mode in (kind.modes or {}).values():
            put(Padding(Text.assemble((mode.name, "cyan"), f"  {mode.definition}"), (0, 0, 0, 4)), console)


def print_evaluation(
    codebook: Codebook, result: Evaluation, parties: Sequence[RoleFigures], errors: int, console: Console
) -> None:
    """Print the report of an evaluation."""
    put(Text(codebook.title, style="bold"), console)
    groups = f"{counted(result.passages, 'passage')} of {counted(result.groups, 'source')}"
    put(Text(f"{groups}, five folds; none was tested by heads that had learnt from its source."), console)
    _types(result, console)
    _summary(result, parties, console)
    _confusion(codebook, result, console)
    _curve(result, console)
    for title, chosen in _worst(result, errors):
        put(Text(), console)
        put(Text(title, style="bold"), console)
        for error in chosen:
            put(Padding(_shown(error), (0, 0, 0, 2)), console)
    put(Text(), console)


def as_rows(result: Evaluation, parties: Sequence[RoleFigures], false: tuple[int, int] | None) -> dict[str, Any]:
    """Return an evaluation as plain values, for JSON."""
    found = {name: value for name, value in asdict(result).items() if name not in ("errors", "confusion")}
    found["confusion"] = result.confusion.tolist()
    found["errors"] = [
        {
            "text": error.passage.text, "line": error.passage.line, "start": error.span.start, "stop": error.span.stop,
            "marked": error.marked, "found": error.found, "score": error.score,
        }
        for error in result.errors
    ]  # fmt: skip
    found["parties"] = [asdict(each) for each in parties]
    return found | ({"without": {"events": false[0], "words": false[1]}} if false else {})


def _types(result: Evaluation, console: Console) -> None:
    put(Text(), console)
    columns = ("Type", "Marked", "Precision", "Recall", "F1", "±", "")
    rows = [
        [
            Text(each.name, style="cyan"),
            Text(str(each.marked)),
            *(Text(f"{value:.2f}") for value in _numbers(each)),
            _bar(each.f1),
        ]
        for each in result.types
    ]
    found = table(columns, rows, console.width, right=columns[1:6])
    if found:
        put(found, console)


def _numbers(each: Any) -> tuple[float, float, float, float]:
    return each.precision, each.recall, each.f1, each.spread


def _bar(share: float) -> Text:
    full = round(20 * share)
    return Text("█" * full, style="green" if share >= 0.7 else "yellow" if share >= 0.5 else "red") + Text(
        "·" * (20 - full), "dim"
    )


def _summary(result: Evaluation, parties: Sequence[RoleFigures], console: Console) -> None:
    rate = 1000 * result.false / result.words if result.words else 0.0
    lines = [
        ("All types", f"F1 {result.f1:.2f} ± {result.spread:.2f} (precision {result.precision:.2f}, recall {result.recall:.2f})"),
        ("Mean of types", f"F1 {result.macro:.2f}"),
        ("Whatever type", f"F1 {result.found:.2f}: an event is found, be its type right or wrong"),
        ("False events", f"{result.false} in {result.words:,} words of passages that tell of none ({rate:.0f} per 1,000)"),
        (
            "Thresholds",
            f"{min(result.thresholds):.2f} to {max(result.thresholds):.2f}, chosen within the training part of each fold",
        ),
    ]
    lines += [
        (f"{each.role.capitalize()}s", f"{each.right} of {each.marked} marked are found ({each.right / each.marked:.0%}), "
         f"where the words of the event are known")
        for each in parties
    ]  # fmt: skip
    put(Text(), console)
    for name, said in lines:
        put(Text.assemble((f"{name:<14}", "bold"), "  ", said), console)


def _confusion(codebook: Codebook, result: Evaluation, console: Console) -> None:
    names = (NONE, *codebook.types)
    letters = ("–", *(chr(ord("a") + number % 26) for number in range(len(names) - 1)))
    columns = ("Marked as", "", *letters)
    rows = []
    for row, name in enumerate(names):
        cells = [_count(int(value), row == column) for column, value in enumerate(result.confusion[row])]
        rows.append([Text(name, style="cyan" if row else "dim"), Text(letters[row], style="dim"), *cells])
    found = table(columns, rows, console.width, right=letters)
    if found:
        put(Text(), console)
        put(Text("Confusion: marked in the row, found as the column; – is nothing", style="bold"), console)
        put(found, console)


def _count(value: int, right: bool) -> Text:
    return Text(str(value) if value else "·", style="bold green" if right and value else "red" if value else "dim")


def _curve(result: Evaluation, console: Console) -> None:
    put(Text(), console)
    put(Text("Learning curve", style="bold"), console)
    for share, passages, f1, spread in result.curve:
        name = {0.25: "a quarter", 0.5: "half", 1.0: "all"}.get(share, f"{share:.0%}")
        put(Text.assemble(f"  {name:<10}{passages:>6} passages  {f1:.2f} ± {spread:.2f}  ", _bar(f1)), console)
    put(Padding(Text(promise(*result.doubling)), (0, 0, 0, 2)), console)


def promise(gain: float, spread: float) -> str:
    """Return in words what more passages promise, from what the last doubling brought and its spread over folds."""
    told = f"The last doubling of the passages brought {gain:+.2f} ± {spread:.2f}."
    if gain > spread and gain >= 0.02:
        return f"{told} Twice as many should bring about half of that to as much again: more passages pay."
    return f"{told} That is within the spread: better descriptions and cleaner marks may do more than more passages."


def _worst(result: Evaluation, count: int) -> Iterator[tuple[str, list[Error]]]:
    kinds = (
        ("Found where none is", [each for each in result.errors if each.marked is None]),
        ("Given the wrong type", [each for each in result.errors if each.marked and each.found]),
        ("Missed", [each for each in result.errors if each.found is None]),
    )
    for title, errors in kinds:
        if errors and count:
            yield f"{title} ({len(errors)})", errors[:count]


def _shown(error: Error) -> Text:
    text, (start, stop) = error.passage.text, error.span
    before, after = text[max(0, start - AROUND) : start], text[stop : stop + AROUND]
    kinds = f"{error.marked} → {error.found}" if error.marked and error.found else error.found or error.marked or ""
    return Text.assemble(
        (f"line {error.passage.line}  ", "dim"), (kinds, "cyan"), f" {error.score:.2f}  " if error.found else "  ",
        ("…" if start > AROUND else "") + before, (text[start:stop], "bold reverse"),
        after + ("…" if len(text) > stop + AROUND else ""),
    )  # fmt: skip
