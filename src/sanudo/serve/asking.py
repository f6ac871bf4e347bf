"""What a request asks for: the part of an address after the question mark, checked, and made anew with changes."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Sequence
from urllib.parse import urlencode

from sanudo.errors import SettingsError

Change = str | int | Sequence[str] | None


class Asked:
    """The parameters of a request, each with its values in order; empty ones count for nothing."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, tuple[str, ...]] = {}
        for name, value in pairs:
            if value.strip() and value.strip() not in self._values.get(name, ()):
                self._values[name] = (*self._values.get(name, ()), value.strip())

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def many(self, name: str) -> tuple[str, ...]:
        """Return all values of a parameter."""
        return self._values.get(name, ())

    def one(self, name: str) -> str | None:
        """Return the value of a parameter, None if it is not given; raises SettingsError if it is given twice."""
        values = self.many(name)
        if len(values) > 1:
            raise SettingsError(f"{name} is given {len(values)} times.", hint="Give it once.")
        return values[0] if values else None

    def number(self, name: str, default: int, low: int, high: int) -> int:
        """Return a whole number; raises SettingsError if it is none or out of bounds."""
        value = self.one(name)
        if value is None:
            return default
        # ASCII digits only, and not so many that making a number of them takes long
        if not (value.isascii() and value.isdigit() and len(value) <= 12 and low <= int(value) <= high):
            raise SettingsError(f"{name}={value} makes no sense.", hint=f"It is a whole number from {low} to {high:,}.")
        return int(value)

    def day(self, name: str) -> str | None:
        """Return a date as YYYY-MM-DD; raises SettingsError for anything else."""
        value = self.one(name)
        try:
            return None if value is None else datetime.date.fromisoformat(value).isoformat()
        except ValueError:
            raise SettingsError(
                f"{name}={value} is not a date.", hint="Write it as YYYY-MM-DD, for example 2019-05-14."
            ) from None

    def among(self, name: str, known: Collection[str]) -> tuple[str, ...]:
        """Return all values of a parameter; raises SettingsError for one that cannot be."""
        for value in self.many(name):
            if value not in known:
                raise SettingsError(f"{name}={value} is nothing that can be asked for.", hint=f"Known: {', '.join(known)}.")
        return self.many(name)

    def only(self, known: Collection[str]) -> None:
        """Raise SettingsError where something unknown is asked for, so that a misspelt filter is not taken for none."""
        for name in self._values:
            if name not in known:
                raise SettingsError(f"There is no parameter {name!r} here.", hint=f"Known: {', '.join(sorted(known))}.")

    def pairs(self, *, without: Collection[str] = ()) -> list[tuple[str, str]]:
        """Return name and value of everything asked for."""
        return [(name, value) for name, values in self._values.items() if name not in without for value in values]

    def query(self, **changes: Change) -> str:
        """Return the part of an address from the question mark on with some parameters changed, or left out where None."""
        pairs = self.pairs(without=set(changes))
        for name, value in changes.items():
            if isinstance(value, str | int):
                pairs.append((name, str(value)))
            elif value is not None:
                pairs += [(name, each) for each in value]
        return f"?{urlencode(pairs)}" if pairs else ""

    def without(self, name: str, value: str) -> str:
        """Return the part of an address from the question mark on without one value, back on the first page."""
        return self.query(**{name: [each for each in self.many(name) if each != value], "page": None})
