"""`sanudo review`: people's corrections, listed, carried from one machine to another, and given away as training data."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sanudo.cli.screen import console, counted, print_json

if TYPE_CHECKING:
    from sanudo.review.corrections import Correction
    from sanudo.review.states import State

RECORD = click.argument("record_path", type=click.Path(path_type=Path, dir_okay=False), metavar="RECORD")
JSON = click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
FORMATS = ("passages", "gold", "log")
STATUSES = ("accepted", "rejected", "changed", "pending")


@click.group()
def review() -> None:
    """What people say of facts: accepted, rejected, changed.

    \b
    sanudo serve news.duckdb                        correct facts in the browser
    sanudo review list news.duckdb                  what has been corrected
    sanudo build news.parts news.duckdb             lay it over the record
    sanudo review export news.duckdb seen.jsonl     passages to learn from
    sanudo review stats news.duckdb                 how far reviewers agree

    RECORD is a record, or the file of corrections beside it (NAME.user.sqlite).
    """


@review.command(name="list")
@RECORD
@click.option("--status", type=click.Choice(STATUSES), help="Only facts that stand so.")
@click.option("--kind", metavar="KIND", help="Only facts of a kind: event, statement, ...")
@JSON
def list_(record_path: Path, status: str | None, kind: str | None, as_json: bool) -> int:
    """List the facts that people have corrected, the newest first."""
    from sanudo.review.states import living, replay

    log = _log(record_path)
    words = {(each.kind, each.fact): _words(each) for each in living(log)}
    states = [each for each in replay(log).values() if status in (None, each.status) and kind in (None, each.kind)]
    states.sort(key=lambda each: (each.at, each.fact), reverse=True)
    if as_json:
        print_json([{**asdict(each), "words": words[each.kind, each.fact]} for each in states])
    elif not states:
        click.echo("Nothing has been corrected.")
    else:
        _print_states(states, words)
    return 0


@review.command()
@RECORD
@click.argument("target", type=click.Path(path_type=Path), metavar="FILE")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="passages",
    show_default=True,
    help="Marked sentences for sanudo codebook, documents as gold JSON, or the log.",
)
@JSON
def export(record_path: Path, target: Path, form: str, as_json: bool) -> int:
    """Write corrections as training data, or whole to be imported elsewhere.

    passages: JSON lines of sentences with the events found right marked in them; name the file under `files:` of a codebook.
    gold: JSON lines of the corrected documents in the schema of hand-made annotations. log: every correction, as it was made.
    """
    rows = list(_rows(record_path, form))
    from sanudo.store.files import write_whole

    write_whole(target, "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode("utf-8", "surrogatepass"))
    if as_json:
        print_json({"format": form, "rows": len(rows), "file": str(target)})
    else:
        what = {"passages": "passage", "gold": "document", "log": "correction"}[form]
        click.echo(f"Wrote {counted(len(rows), what)} to {target}.")
    return 0


@review.command(name="import")
@RECORD
@click.argument("source", type=click.Path(path_type=Path, dir_okay=False, exists=True), metavar="FILE")
@JSON
def import_(record_path: Path, source: Path, as_json: bool) -> int:
    """Add corrections that were made elsewhere: another file of corrections, or an exported log.

    Those that are there already are left as they are, so that colleagues may exchange their files as often as they like.
    """
    from sanudo.review.journal import Journal, beside

    corrections = _from(source)
    journal = Journal(beside(record_path))
    added = journal.add(*corrections)
    if as_json:
        print_json({"read": len(corrections), "added": added, "file": str(journal.path)})
    else:
        click.echo(f"Added {counted(added, 'correction')} of {len(corrections)} to {journal.path}.")
        if added:
            click.echo(f"Next: sanudo build DIR {record_path}")
    return 0


@review.command()
@RECORD
@JSON
def stats(record_path: Path, as_json: bool) -> int:
    """Say how much was corrected, by kind and by whom, and how far reviewers agree.

    Cohen's kappa for each two reviewers, Krippendorff's alpha for all of them: 1 is full agreement, 0 what chance would give.
    """
    from collections import Counter

    from sanudo.review.agreement import by_kind, by_pair
    from sanudo.review.states import living, replay

    log = _log(record_path)
    states = list(replay(log).values())
    people = Counter(each.who for each in living(log))
    kinds, pairs = by_kind(states), by_pair(states)
    if as_json:
        found = {"kinds": [asdict(each) for each in kinds], "pairs": [asdict(each) for each in pairs]}
        print_json({"corrections": len(log), "people": dict(people.most_common()), **found})
        return 0
    click.echo(f"{counted(len(log), 'correction')} of {counted(len(states), 'fact')}.")
    _table(
        ("Kind", "accepted", "rejected", "changed", "right", "by two", "alpha"),
        [
            (
                each.kind,
                str(each.accepted),
                str(each.rejected),
                str(each.changed),
                _share(each.right),
                str(each.common),
                _share(each.alpha),
            )
            for each in kinds
        ],
    )
    _table(("Reviewer", "corrections"), [(who, str(count)) for who, count in people.most_common()])
    _table(
        ("Reviewers", "facts", "same", "kappa"),
        [(f"{each.one}, {each.two}", str(each.facts), _share(each.same), _share(each.kappa)) for each in pairs],
    )
    return 0


def _log(record_path: Path) -> tuple[Correction, ...]:
    """Return the corrections beside a record. Raises RecordError where there is neither a record nor a file of corrections."""
    from sanudo.errors import RecordError
    from sanudo.review.journal import Journal, beside

    if not record_path.exists() and not beside(record_path).exists():
        raise RecordError(f"There is no record at {record_path}.", hint="Make one with: sanudo record PATHS --to RECORD.duckdb")
    return Journal(beside(record_path)).all()


def _rows(record_path: Path, form: str) -> Iterable[dict[str, Any]]:
    from sanudo.review import giving
    from sanudo.review.corrections import as_row
    from sanudo.store.queries import open_record

    log = _log(record_path)
    if form == "log":
        return map(as_row, log)
    if form == "passages":
        return giving.passages(log)
    with open_record(record_path) as record:
        return list(giving.golds(record, log))


def _from(source: Path) -> tuple[Correction, ...]:
    """Return the corrections in a file. Raises InputError where it is neither a log nor a file of corrections."""
    from sanudo.errors import InputError
    from sanudo.review.corrections import from_row
    from sanudo.review.journal import Journal

    with source.open("rb") as file:
        if file.read(15) == b"SQLite format 3":
            return Journal(source).all()
    try:
        rows = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines() if line.strip()]
    except ValueError as error:
        raise InputError(f"{source} is no log of corrections: {error}.", hint="Export one with --format log.") from None
    return tuple(from_row(row if isinstance(row, dict) else {}) for row in rows)


def _words(one: Correction) -> str:
    """Return the words that a correction is about, on one line."""
    words = one.passage[one.offset : one.offset + one.stop - one.start] or str(one.after or one.fact)
    return " ".join(words.split())


def _print_states(states: list[State], words: dict[tuple[str, str], str]) -> None:
    rows: list[tuple[str, ...]] = []
    for each in states:
        changes = "; ".join(f"{name} → {_said(value)}" for name, value in each.changes.items())
        notes = "; ".join(note.text for note in each.notes)
        joins = "; ".join(f"{action} {_said(value)}" for action, value in each.joins)
        told = " · ".join(part for part in (changes, joins, notes) if part)
        rows.append(
            (each.at[:10], each.who, each.status, each.kind, f"“{_short(words[each.kind, each.fact], 40)}”", _short(told, 60))
        )
    _table(("Day", "Who", "Status", "Kind", "Words", "Changes and notes"), rows)


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    from rich.table import Table

    if not rows:
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in head:
        table.add_column(name)
    for row in rows:
        table.add_row(*row)
    click.echo()
    console().print(table)


def _said(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value or "none")


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _short(text: str, most: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1] + "…"
