"""Checks the codebook's rules of what is coded as what: `python benchmarks/rules.py`.

`rules.tsv` holds a sentence of our own for each rule of `corpus/GUIDE.md` and of PLOVER's boundary rules, with the type that
must be found (several where the codebook leaves it open, none where nothing happens), its status and its mode. Prints which
rules hold with the shipped weights, and what is found where one does not. The tests hold to those that do.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sanudo.pipeline import Pipeline
from sanudo.types import Document, Reading

TABLE = Path(__file__).with_name("rules.tsv")
PUBLISHED = "2022-11-18"


@dataclass(frozen=True)
class Rule:
    """A rule and its sentence; `types` is empty where nothing must be found."""

    name: str
    sentence: str
    types: tuple[str, ...]
    status: str
    mode: str


def rules() -> list[Rule]:
    """Return the rules of the table."""
    with TABLE.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    return [
        Rule(
            row["rule"], row["sentence"], tuple(row["expected"].split("|")) if row["expected"] else (), row["status"], row["mode"]
        )
        for row in rows
    ]


def read(chosen: list[Rule]) -> Iterator[Reading]:
    """Yield the reading of each rule's sentence."""
    documents = [Document(id=f"d{number}", text=rule.sentence, published=PUBLISHED) for number, rule in enumerate(chosen)]
    for found in Pipeline(threads=1).read(documents):
        assert isinstance(found, Reading), found
        yield found


def holds(rule: Rule, reading: Reading) -> tuple[bool, bool, bool]:
    """Tell whether type, status and mode of a rule are found; a rule without events or mode holds where none is asked."""
    if not rule.types:
        return (not reading.events,) * 3
    fit = [event for event in reading.events if event.event_type in rule.types]
    right = [event for event in fit if event.status == rule.status]
    return bool(fit), bool(right), any(not rule.mode or event.mode == rule.mode for event in fit)


def main() -> None:
    """Print the table."""
    chosen = rules()
    totals = [0, 0, 0]
    for rule, reading in zip(chosen, read(chosen), strict=True):
        found = holds(rule, reading)
        totals = [total + each for total, each in zip(totals, found, strict=True)]
        marks = "".join(letter if each else "·" for letter, each in zip("TSM", found, strict=True))
        seen = "; ".join(f"{event.event_type}/{event.mode or '-'} {event.status}" for event in reading.events) or "nothing"
        print(f"{marks}  {rule.name:52s} {'' if all(found) else 'found ' + seen}".rstrip())
    print("of {} rules: type {}, status {}, mode {} hold".format(len(chosen), *totals))


if __name__ == "__main__":
    main()
