"""Conditions on rows as plain values, so that they can be put to any table that holds what they ask about.

Columns are named as lists know them: `f` is the fact, `d` its document. A condition is written as SQL with another name for
each column where the rows stand in another table; or, like `Holding`, in another way altogether.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from sanudo.ontology.plover import SYMMETRIC
from sanudo.store.schema import quoted

Named = Callable[[str], str]
"""Gives the SQL of a column: that of `d.outlet` may be `f.outlet` elsewhere."""

_TERM = re.compile(r'"([^"]+)"|(\S+)')
MUTUAL_SQL = f"f.event_type IN ({', '.join(quoted(name) for name in sorted(SYMMETRIC))})"
"""Whether all parties of an event may be its actors: those who meet act towards one another."""


def as_it_is(column: str) -> str:
    """Return a column under its own name."""
    return column


class Condition(Protocol):
    """Something that is asked of rows: the columns that it looks at, the values it holds, and its SQL with a ? for each value."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the columns that are looked at."""

    @property
    def parameters(self) -> tuple[object, ...]:
        """Return the values."""

    def sql(self, named: Named = as_it_is) -> str:
        """Return the SQL."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A column is equal to a value, or greater or smaller; `cast` is the SQL type that the value is taken for."""

    column: str
    sign: str
    value: object
    cast: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the column."""
        return (self.column,)

    @property
    def parameters(self) -> tuple[object, ...]:
        """Return the value."""
        return (self.value,)

    def sql(self, named: Named = as_it_is) -> str:
        """Return the SQL."""
        return f"{named(self.column)} {self.sign} {f'CAST(? AS {self.cast})' if self.cast else '?'}"


@dataclass(frozen=True, slots=True)
class Among:
    """A column has one of some values."""

    column: str
    parameters: tuple[object, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the column."""
        return (self.column,)

    def sql(self, named: Named = as_it_is) -> str:
        """Return the SQL."""
        return f"{named(self.column)} IN ({', '.join('?' * len(self.parameters))})"


@dataclass(frozen=True, slots=True)
class Known:
    """A column has a value, or has none."""

    column: str
    known: bool = True
    parameters: tuple[object, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the column."""
        return (self.column,)

    def sql(self, named: Named = as_it_is) -> str:
        """Return the SQL."""
        return f"{named(self.column)} IS {'NOT ' if self.known else ''}NULL"


@dataclass(frozen=True, slots=True)
class Holding:
    """One of some columns that are lists holds a value."""

    columns: tuple[str, ...]
    value: object

    @property
    def parameters(self) -> tuple[object, ...]:
        """Return the value, once for each list."""
        return (self.value,) * len(self.columns)

    def sql(self, named: Named = as_it_is) -> str:
        """Return the SQL."""
        each = " OR ".join(f"list_contains({named(column)}, ?)" for column in self.columns)
        return f"({each})" if len(self.columns) > 1 else each


@dataclass(frozen=True, slots=True)
class Between:
    """An event or happening is between two countries, whoever acts."""

    a: str
    b: str

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the columns of both sides, and of the type."""
        return ("f.actor_countries", "f.recipient_countries", "f.event_type")

    @property
    def parameters(self) -> tuple[object, ...]:
        """Return the countries in the order in which the SQL asks for them."""
        return (self.a, self.b, self.b, self.a, self.a, self.b)

    def sql(self, named: Named = as_it_is) -> str:
        """Return the SQL."""
        return BETWEEN


BETWEEN = f"""(
  (list_contains(f.actor_countries, ?) AND list_contains(f.recipient_countries, ?))
  OR (list_contains(f.actor_countries, ?) AND list_contains(f.recipient_countries, ?))
  OR ({MUTUAL_SQL} AND list_contains(f.actor_countries, ?) AND list_contains(f.actor_countries, ?))
)"""


@dataclass(frozen=True, slots=True)
class Telling:
    """A document has a fact of some table with a value in a column: an actor of a country, an event of a type."""

    table: str
    column: str
    value: object

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the id of the document."""
        return ("d.id",)

    @property
    def parameters(self) -> tuple[object, ...]:
        """Return the value."""
        return (self.value,)

    def sql(self, named: Named = as_it_is) -> str:
        """Return the SQL."""
        return f"{named('d.id')} IN (SELECT doc FROM {self.table} WHERE {self.column} = ?)"


@dataclass(frozen=True, slots=True)
class Written:
    """Anything else, in SQL that only the tables themselves understand; `documents` says whether it looks at documents."""

    text: str
    parameters: tuple[object, ...] = ()
    documents: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        """Return a name that no other table has."""
        return ("d.*",) if self.documents else ("f.*",)

    def sql(self, named: Named = as_it_is) -> str:
        """Return the SQL."""
        return self.text


@dataclass(slots=True)
class Conditions:
    """Conditions that must all hold."""

    parts: list[Condition] = field(default_factory=list)

    def put(self, *conditions: Condition) -> None:
        """Add conditions."""
        self.parts += conditions

    def add(self, sql: str, *parameters: object) -> None:
        """Add a condition on facts in SQL."""
        self.put(Written(sql, parameters))

    def equal(self, column: str, value: object) -> None:
        """Ask for a value, unless it is None."""
        if value is not None:
            self.put(Compared(column, "=", value))

    def among(self, column: str, values: Sequence[object]) -> None:
        """Ask for one of several values, unless none is given."""
        if values:
            self.put(Among(column, tuple(values)))

    def holding(self, value: object, *columns: str) -> None:
        """Ask for a value in one of some columns that are lists, unless it is None."""
        if value is not None:
            self.put(Holding(columns, value))

    def words(self, expression: str, text: str | None, *, documents: bool = False) -> None:
        """Ask for all words of a search; case and accents do not matter."""
        for term in terms(text):
            fits = f"contains(strip_accents(lower({expression})), strip_accents(lower(?)))"
            self.put(Written(fits, (term,), documents))

    @property
    def parameters(self) -> list[object]:
        """Return the values of all conditions."""
        return [value for each in self.parts for value in each.parameters]

    @property
    def of_documents(self) -> bool:
        """Return whether any condition looks at documents."""
        return any(column.startswith("d.") for each in self.parts for column in each.columns)

    @property
    def where(self) -> str:
        """Return the WHERE clause, empty if there are no conditions."""
        return f"WHERE {' AND '.join(each.sql() for each in self.parts)}" if self.parts else ""


def terms(text: str | None) -> list[str]:
    """Return the words of a search, quoted ones together."""
    return [quoted_words or word for quoted_words, word in _TERM.findall(text or "")]
