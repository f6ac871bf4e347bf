"""Labelled passages from outside: JSON lines and CSV, as other tools and people's corrections have them.

A row has `text` and, unless its text has marks, `type`, `mode`, `trigger`, `actor`, `recipient` and `source`. A trigger or party
is given by its words, which must stand in the text once, or by `start` and `stop` (for the trigger) in code points. A row without
a type, or with `verdict` "wrong", shows what is no event.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from sanudo.ontology.passages import ROLES, MarkError, Party, Passage, Trigger, read_marks
from sanudo.ontology.yamltree import Faults
from sanudo.types import Span

Row = Mapping[str, object]
WRONG = ("wrong", "rejected", "no", "false")


def read_labelled(path: Path, line: int, faults: Faults) -> list[Passage]:
    """Return the passages of a JSON lines or CSV file that a codebook names on this line; what is wrong becomes faults."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        faults.add(line, f"The file {path} cannot be read: {reason}.")
        return []
    found = []
    rows = _table(text) if path.suffix.lower() in (".csv", ".tsv") else _lines(text)
    for number, row in rows:
        try:
            if isinstance(row, str):
                raise MarkError(row)
            passage = passage_of(row)
            found.append(replace(passage, source=passage.source or "", line=line))
        except MarkError as error:
            faults.add(line, f"{path.name}, line {number}: {error}.")
    return found


def passage_of(row: Row) -> Passage:
    """Return the passage that a row stands for. Raises MarkError where it has no text or its marks are not in it."""
    text, kind = _text(row, "text"), _text(row, "type") or _text(row, "event_type")
    if not text:
        raise MarkError("it has no text")
    source = _text(row, "source") or _text(row, "doc")
    if not (_text(row, "trigger") or "start" in row) and "<" in text:
        return replace(read_marks(text, kind or None), source=source)
    if _text(row, "verdict").lower() in WRONG or not kind:
        return Passage(text, source=source)
    trigger = Trigger(kind, _text(row, "mode") or None, _trigger(row, text))
    parties = tuple(Party(role, None, _words(text, words, role)) for role in ROLES if (words := _text(row, role)))
    return Passage(text, (trigger,), parties, source)


def _trigger(row: Row, text: str) -> Span:
    if words := _text(row, "trigger"):
        return _words(text, words, "trigger")
    try:
        start, stop = (int(str(row[name])) for name in ("start", "stop"))
    except (KeyError, ValueError):
        raise MarkError("it has a type, but neither a trigger nor start and stop") from None
    if not 0 <= start < stop <= len(text):
        raise MarkError(f"start {start} and stop {stop} do not lie in its text of {len(text)} characters")
    return Span(start, stop)


def _words(text: str, words: str, what: str) -> Span:
    if text.count(words) != 1:
        raise MarkError(f"the {what} {words!r} stands in its text {text.count(words)} times, not once")
    start = text.index(words)
    return Span(start, start + len(words))


def _text(row: Row, name: str) -> str:
    value = row.get(name)
    return str(value).strip() if value is not None else ""


def _table(text: str) -> Iterator[tuple[int, Row | str]]:
    lines = text.splitlines()
    reader = csv.DictReader(lines, delimiter="\t" if lines and "\t" in lines[0] else ",")
    for row in reader:
        yield reader.line_num, {name: value for name, value in row.items() if name is not None}


def _lines(text: str) -> Iterator[tuple[int, Row | str]]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            yield number, f"it is not JSON: {error.msg}"
            continue
        yield number, row if isinstance(row, dict) else "it is not a JSON object"
