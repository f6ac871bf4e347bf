"""The table of well-known agreements: names, parties and dates that hold whatever an article says."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Known:
    """A well-known agreement: facts that hold whatever an article says.

    `extended` are days from which on another date of expiry held, with that date, in order.
    """

    name: str
    aliases: tuple[str, ...]
    kind: str
    parties: tuple[str, ...]
    signed: str | None
    expires: str | None
    withdrawn: str | None
    extended: tuple[tuple[str, str], ...] = ()

    def expiry(self, day: str | None) -> str | None:
        """Return the date of expiry as it stood on a day; as it last stood where no day is given."""
        held = [until for since, until in self.extended if day is None or since <= day]
        return held[-1] if held else self.expires


@lru_cache(maxsize=1)
def known_agreements() -> dict[str, Known]:
    """Return the table of well-known agreements by name and alias."""
    found: dict[str, Known] = {}
    with (files("sanudo.extract") / "data/agreements.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            signed, expires, withdrawn = (row[each] or None for each in ("signed", "expires", "withdrawn"))
            extended = tuple((since, until) for since, _, until in (each.partition(":") for each in _parts(row["extended"])))
            names, parties = _parts(row["aliases"]), _parts(row["parties"])
            known = Known(row["name"], names, row["kind"], parties, signed, expires, withdrawn, extended)
            found.update(dict.fromkeys((known.name, *known.aliases), known))
    return found


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


@lru_cache(maxsize=1)
def known_pattern() -> re.Pattern[str]:
    """Return the pattern that finds the names and aliases of the table."""
    names = sorted(known_agreements(), key=len, reverse=True)
    first = "".join(sorted({re.escape(name[0]) for name in names}))
    return re.compile(rf"(?<![\w-])(?=[{first}])(?:{'|'.join(map(re.escape, names))})(?![\w-])")
