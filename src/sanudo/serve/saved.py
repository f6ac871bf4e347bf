"""Searches that people keep, in the user's file beside the record: what is asked for, and what of it has been seen."""

from __future__ import annotations

import datetime
import secrets
import sqlite3
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from sanudo.errors import RecordError
from sanudo.fulltext.results import Match
from sanudo.review.journal import user_file

_TABLE = """CREATE TABLE IF NOT EXISTS saved_search (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, query TEXT NOT NULL, who TEXT NOT NULL, made TEXT NOT NULL, looked TEXT NOT NULL,
  seen BLOB NOT NULL)"""
_COLUMNS = "id, name, query, who, made, looked, seen"
MOST = 200
"""So many searches may be kept."""

_WIDTH = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A search that is kept: `looked` is when its hits were last seen (UTC), `seen` what they were."""

    id: str
    name: str
    query: str
    who: str
    made: str
    looked: str
    seen: frozenset[bytes]

    def new(self, matches: Iterable[Match]) -> list[Match]:
        """Return what of some matches has not been seen yet."""
        return [each for each in matches if mark(each) not in self.seen]


def mark(match: Match) -> bytes:
    """Return the short mark by which a hit is known again."""
    return blake2b(f"{match.kind} {match.id}".encode(), digest_size=_WIDTH).digest()


class SavedSearches:
    """The searches kept in a file, which is made with the first of them."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def all(self) -> tuple[Saved, ...]:
        """Return every search, the oldest first."""
        if not self.path.exists():
            return ()
        with self._open() as connection:
            known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'saved_search'").fetchall()
            sql = f"SELECT {_COLUMNS} FROM saved_search ORDER BY made, id"
            return tuple(_saved(row) for row in connection.execute(sql).fetchall()) if known else ()

    def one(self, name: str) -> Saved | None:
        """Return a search by its id, None if there is none."""
        return next((each for each in self.all() if each.id == name), None)

    def keep(self, name: str, query: str, who: str, matches: Iterable[Match]) -> Saved:
        """Keep a search, whose hits of now have been seen. Raises RecordError where there are too many."""
        if len(self.all()) >= MOST:
            raise RecordError(f"There are {MOST} saved searches already.", hint="Remove one that nobody needs.")
        now = _now()
        saved = Saved(
            id=secrets.token_hex(6), name=name, query=query, who=who, made=now, looked=now, seen=frozenset(map(mark, matches))
        )
        values = (saved.id, name, query, who, now, now, _packed(saved.seen))
        with self._open(make=True) as connection, connection:
            connection.execute(f"INSERT INTO saved_search ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)
        return saved

    def look(self, name: str, matches: Iterable[Match]) -> None:
        """Say that the hits of a search have been seen."""
        with self._open(make=True) as connection, connection:
            values = (_now(), _packed(map(mark, matches)), name)
            connection.execute("UPDATE saved_search SET looked = ?, seen = ? WHERE id = ?", values)

    def remove(self, name: str) -> None:
        """Forget a search."""
        with self._open(make=True) as connection, connection:
            connection.execute("DELETE FROM saved_search WHERE id = ?", (name,))

    def _open(self, make: bool = False) -> AbstractContextManager[sqlite3.Connection]:
        return user_file(self.path, "searches", _TABLE if make else None)


def _saved(row: tuple[str, str, str, str, str, str, bytes]) -> Saved:
    seen = row[6]
    marks = frozenset(seen[at : at + _WIDTH] for at in range(0, len(seen), _WIDTH))
    return Saved(id=row[0], name=row[1], query=row[2], who=row[3], made=row[4], looked=row[5], seen=marks)


def _packed(marks: Iterable[bytes]) -> bytes:
    return b"".join(sorted(marks))


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
