"""Persons of our own for `build_actors.py`: whom the news of 1990 to 2026 names and no list of office holders has.

`persons_by_hand.txt`, written from general knowledge, holds one spell a line: `KIND | COUNTRY | FROM-TO | Name, other spelling, ... |
position`. Kinds are those of `sanudo.resolve.knowledge_table.OFFICES`; countries ISO alpha-3, IGO for who serves a body of states;
FROM-TO are years of the office or the activity, either of them open, or one year.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

TEXT = Path(__file__).with_suffix(".txt")
AS_OF = 20260600


class Person(NamedTuple):
    """One spell of a person: dates are YYYYMMDD with zeros, 0 for none."""

    kind: str
    country: str
    start: int
    end: int
    names: list[str]
    position: str


def persons() -> Iterator[Person]:
    """Yield the spells of the file."""
    for line in TEXT.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, code, years, names, position = line.split(" | ")
            first, _, last = years.partition("-")
            start, end = int(first or 0) * 10000, int((last if "-" in years else first) or 0) * 10000
            yield Person(kind, code, start, end, names.split(", "), position)
