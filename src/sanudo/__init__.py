"""Sanudo reads the news and keeps the record of world politics.

>>> import sanudo
>>> doc = sanudo.read("page.html")          # doctest: +SKIP
>>> [event.event_type for event in doc.events]  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sanudo.api import Reading, actors, open_record, places, read, read_many, read_text, search, times
    from sanudo.config import Settings
    from sanudo.errors import SanudoError
    from sanudo.types import Document, Failure

_HOMES = {
    "Document": "sanudo.types",
    "Failure": "sanudo.types",
    "Reading": "sanudo.api",
    "SanudoError": "sanudo.errors",
    "Settings": "sanudo.config",
    "actors": "sanudo.api",
    "open_record": "sanudo.api",
    "places": "sanudo.api",
    "read": "sanudo.api",
    "read_many": "sanudo.api",
    "read_text": "sanudo.api",
    "search": "sanudo.api",
    "times": "sanudo.api",
}

__all__ = [
    "Document",
    "Failure",
    "Reading",
    "SanudoError",
    "Settings",
    "actors",
    "open_record",
    "places",
    "read",
    "read_many",
    "read_text",
    "search",
    "times",
]


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for, so that `import sanudo` costs nothing."""
    if name == "__version__":
        from importlib.metadata import version

        return version("sanudo")
    if name not in _HOMES:
        raise AttributeError(f"module 'sanudo' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """Return the public names, for completion."""
    return [*__all__, "__version__"]
