"""What a list or view is narrowed by, in words, and the address without each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sanudo.errors import RecordError
from sanudo.serve.asking import Asked
from sanudo.serve.lists import Filter
from sanudo.store.queries import Record


def chips(record: Record, filters: Iterable[Filter], asked: Asked) -> Iterator[tuple[str, str, str]]:
    """Yield label, value in words, and the address without it of every filter that is set."""
    for each in filters:
        for value in asked.many(each.name):
            yield each.label, _named(record, each.name, value) or each.words(value), asked.without(each.name, value)


def _named(record: Record, name: str, value: str) -> str:
    """Return the name of an actor or the title of a document that is asked for by key or id."""
    if name in ("actor", "actor_key", "recipient_key"):
        try:
            return record.entity(value).name
        except RecordError:
            return value
    if name == "doc":
        rows = record.rows("SELECT title FROM document WHERE id = ?", [value])
        return (rows[0]["title"] if rows else "") or value
    return ""
