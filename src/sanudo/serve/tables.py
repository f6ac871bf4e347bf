"""Which pages have a table that can be had as CSV."""

from __future__ import annotations

import re

_PART = re.compile(r"\{[^}]*\}|[^{]+")


class Tables:
    """The addresses under which tables can be had; a page asks whether there is one of its own."""

    def __init__(self) -> None:
        self._paths: list[re.Pattern[str]] = []

    def add(self, path: str) -> None:
        """Remember that the pages of a path ("/issue/{id}") have a table."""
        self._paths.append(re.compile("".join(".+" if part[:1] == "{" else re.escape(part) for part in _PART.findall(path))))

    def at(self, path: str) -> bool:
        """Return whether the page at an address has a table."""
        return any(each.fullmatch(path) for each in self._paths)
