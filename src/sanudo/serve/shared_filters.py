"""Filters that several lists of the desk share."""

from __future__ import annotations

from typing import Any

from sanudo.serve import wording
from sanudo.serve.lists import Filter
from sanudo.store.shortcuts import column_values

TEXT = Filter(name="text", label="Words", kind="text", meaning="Words that must all occur; quoted ones stand together.")
SINCE = Filter(name="since", label="Since", kind="day", meaning="First day (YYYY-MM-DD).")
UNTIL = Filter(name="until", label="Until", kind="day", meaning="Last day (YYYY-MM-DD), included.")
OUTLET = Filter(
    name="outlet", label="Outlet", kind="choice", meaning="Who published it.", values=column_values("document", "outlet")
)
DOC = Filter(name="doc", label="Document", kind="hidden", meaning="Id of the document.")
ACTOR = Filter(name="actor", label="Actor", kind="hidden", meaning="Key of an actor that has a part in it (actor_entity.key).")


def switches(name: str, label: str, table: str, meaning: str, words: Any = str) -> Filter:
    """Return a filter with a switch for every value that a column of a table has."""
    return Filter(name=name, label=label, kind="switches", meaning=meaning, values=column_values(table, name), words=words)


def country_of(name: str, label: str, meaning: str, values: str) -> Filter:
    """Return a filter that asks for a country by code or name."""
    return Filter(
        name=name,
        label=label,
        kind="choice",
        meaning=f"{meaning}: ISO 3166-1 alpha-3 code or name.",
        values=values,
        words=wording.country_name,
    )
