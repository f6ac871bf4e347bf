"""Tokens by which people sign in to a desk that other machines can reach: made once, kept as hashes, each with a role."""

from __future__ import annotations

import datetime
import hashlib
import secrets
import sqlite3
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sanudo.errors import SettingsError
from sanudo.review.journal import user_file

Role = Literal["read", "review", "admin"]
ROLES: tuple[Role, ...] = ("read", "review", "admin")
"""Each may do what those before it may: look and ask; correct facts and keep searches; make and revoke tokens."""

PREFIX = "sanudo_"
LONGEST_NAME = 80

_TABLE = """CREATE TABLE IF NOT EXISTS token (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, hash TEXT NOT NULL, made TEXT NOT NULL, revoked TEXT)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Someone who holds a token; `made` and `revoked` are when (UTC). The token itself is kept nowhere."""

    id: str
    name: str
    role: Role
    made: str
    revoked: str | None = None

    def may(self, role: Role) -> bool:
        """Return whether the holder may do what a role may."""
        return self.revoked is None and ROLES.index(self.role) >= ROLES.index(role)


class Tokens:
    """The tokens of a desk, in the user's file beside its record."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def all(self) -> tuple[Holder, ...]:
        """Return every holder, the oldest first, those of revoked tokens too."""
        return tuple(holder for holder, _ in self._rows())

    def usable(self) -> bool:
        """Return whether anybody can sign in."""
        return any(each.revoked is None for each in self.all())

    def make(self, name: str, role: Role) -> tuple[str, Holder]:
        """Make a token and return it, which cannot be had a second time, with its holder."""
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            raise SettingsError("A token needs the name of its holder.", hint=f"One line of at most {LONGEST_NAME} characters.")
        if role not in ROLES:
            raise SettingsError(f"There is no role {role!r}.", hint=f"Use one of {', '.join(ROLES)}.")
        token = PREFIX + secrets.token_urlsafe(32)
        holder = Holder(id=secrets.token_hex(4), name=name, role=role, made=_now())
        with self._open(make=True) as connection, connection:
            values = (holder.id, name, role, hashed(token), holder.made)
            connection.execute("INSERT INTO token (id, name, role, hash, made) VALUES (?, ?, ?, ?, ?)", values)
        return token, holder

    def revoke(self, name: str) -> Holder:
        """End a token by its id. Raises SettingsError where there is none such."""
        found = next((each for each in self.all() if each.id == name and each.revoked is None), None)
        if found is None:
            raise SettingsError(f"There is no token {name!r} that could be revoked.", hint="sanudo token list RECORD shows them.")
        with self._open(make=True) as connection, connection:
            connection.execute("UPDATE token SET revoked = ? WHERE id = ?", (_now(), name))
        return found

    def holder(self, token: str) -> Holder | None:
        """Return who holds a token, None if nobody does or it was revoked; it takes the same time for any."""
        given, found = hashed(token), None
        for holder, known in self._rows():
            if secrets.compare_digest(given, known) and holder.revoked is None:
                found = holder
        return found

    def _rows(self) -> list[tuple[Holder, str]]:
        if not self.path.exists():
            return []
        with self._open() as connection:
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'token'").fetchall():
                return []
            rows = connection.execute("SELECT id, name, role, made, revoked, hash FROM token ORDER BY made, rowid").fetchall()
        return [(Holder(id=row[0], name=row[1], role=row[2], made=row[3], revoked=row[4]), row[5]) for row in rows]

    def _open(self, make: bool = False) -> AbstractContextManager[sqlite3.Connection]:
        return user_file(self.path, "tokens", _TABLE if make else None)


def hashed(token: str) -> str:
    """Return what is kept of a token; it is long and random, so that a plain hash is enough."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
