"""What the watcher knows, in one SQLite file that survives kill -9: sources, articles, their pages, and batches.

An article is `waiting`, then `fetched` (its page is here), `batched` (its page is in a WARC file), or `failed`, `refused` or
`repeated` for good, with a note that says why. Every step is one transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sanudo.errors import RecordError
from sanudo.watch.addresses import host_of, same_page
from sanudo.watch.feeds import Entry

_SCHEMA = """
CREATE TABLE source (
    url TEXT PRIMARY KEY, root TEXT NOT NULL,
    host TEXT NOT NULL, named INTEGER NOT NULL, depth INTEGER NOT NULL, kind TEXT, title TEXT,
    etag TEXT, modified TEXT, due REAL NOT NULL, pause REAL NOT NULL, failures INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'on', note TEXT, asked REAL, moved TEXT
) STRICT;
CREATE INDEX source_due ON source (state, due);
CREATE TABLE article (
    id INTEGER PRIMARY KEY, page TEXT NOT NULL UNIQUE, url TEXT NOT NULL, host TEXT NOT NULL, source TEXT, title TEXT,
    published TEXT, updated TEXT, found REAL NOT NULL, state TEXT NOT NULL DEFAULT 'waiting', due REAL NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0, note TEXT, hint TEXT, fetched REAL, batch INTEGER
) STRICT;
CREATE INDEX article_due ON article (state, due);
CREATE INDEX article_host ON article (host, state, due);
CREATE INDEX article_batch ON article (batch);
CREATE TABLE page (
    article INTEGER PRIMARY KEY, url TEXT NOT NULL, status INTEGER NOT NULL, headers TEXT NOT NULL, body BLOB NOT NULL
) STRICT;
CREATE TABLE pause (host TEXT PRIMARY KEY, until REAL NOT NULL) STRICT;
CREATE TABLE batch (id INTEGER PRIMARY KEY, written INTEGER NOT NULL DEFAULT 0, noted INTEGER NOT NULL DEFAULT 0) STRICT;
"""
_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A list of articles that is asked again and again. `pause` is the present one between two requests, in seconds."""

    url: str
    root: str
    host: str
    named: bool
    depth: int
    kind: str | None
    title: str | None
    etag: str | None
    modified: str | None
    due: float
    pause: float
    failures: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article that is known of."""

    id: int
    url: str
    host: str
    source: str | None
    title: str | None
    published: str | None
    updated: str | None
    tries: int
    fetched: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The answer that holds an article."""

    article: Article
    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes


_SOURCE = "url, root, host, named, depth, kind, title, etag, modified, due, pause, failures"
_ARTICLE = "id, url, host, source, title, published, updated, tries, fetched"


class State:
    """The watcher's file. One process writes it at a time; raises RecordError where it cannot be used."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._db = sqlite3.connect(path, isolation_level=None, timeout=1.0)
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = FULL")
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
            if version == 0:
                with self._writing():
                    for statement in _SCHEMA.split(";\n"):
                        if statement.strip():
                            self._db.execute(statement)
                    self._db.execute(f"PRAGMA user_version = {_VERSION}")
        except sqlite3.Error as error:
            raise RecordError(
                f"{path} cannot be used: {error}.", hint="Is another watch at work there, or the disk full?"
            ) from error
        if version not in (0, _VERSION):
            raise RecordError(f"{path} was made by another version of Sanudo.", hint="Watch into a new folder.")

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield
            self._db.execute("COMMIT")
        except BaseException as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise RecordError(f"The watcher's state cannot be written: {error}.", hint="Is the disk full?") from error
            raise

    # --- sources

    def follow(self, addresses: Iterable[tuple[str, str | None]], *, now: float, pause: float, at_once: bool = False) -> int:
        """Take in the sources the user names; those not named any more are left alone. Return how many there are.

        `at_once` makes all of them due now, as those are that failed, unless they were asked within the last minute.
        """
        named = dict(addresses)
        with self._writing():
            self._db.execute("UPDATE source SET named = 0")
            for url, title in named.items():
                self._db.execute(
                    "INSERT INTO source (url, root, host, named, depth, title, due, pause) "
                    "VALUES (?1, ?1, ?2, 1, 0, ?3, ?4, ?5) "
                    "ON CONFLICT (url) DO UPDATE SET named = 1, state = iif(kind = 'page', 'off', 'on'), due = "
                    "iif((?6 OR failures > 0) AND coalesce(asked, 0) NOT BETWEEN ?4 - 60 AND ?4, ?4, min(due, ?4 + pause))",
                    (url, host_of(url), title, now, pause, at_once),
                )
            for state, sign in (("on", "IN"), ("off", "NOT IN")):  # what an index named goes with it
                self._db.execute(
                    f"UPDATE source SET state = '{state}' WHERE coalesce(kind, '') <> 'page' "
                    f"AND root {sign} (SELECT url FROM source WHERE named = 1)"
                )
        return len(named)

    def add_lists(self, lists: Sequence[Entry], parent: Source, *, now: float, pause: float) -> None:
        """Take in the sitemaps that an index names."""
        with self._writing():
            self._db.executemany(
                "INSERT INTO source (url, root, host, named, depth, due, pause) VALUES (?, ?, ?, 0, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                [(entry.url, parent.root, host_of(entry.url), parent.depth + 1, now, pause) for entry in lists],
            )

    def asked(self, url: str, *, due: float, pause: float, now: float, **changes: str | None) -> None:
        """Note that a source answered; `changes` are kind, title, etag, modified."""
        columns = "".join(f", {name} = ?" for name in changes)
        with self._writing():
            self._db.execute(
                f"UPDATE source SET due = ?, pause = ?, asked = ?, failures = 0, note = NULL{columns} WHERE url = ?",
                (due, pause, now, *changes.values(), url),
            )

    def source_failed(self, url: str, *, now: float, due: float, note: str, off: bool = False) -> None:
        """Note that a source did not answer; `off` ends it."""
        with self._writing():
            self._db.execute(
                "UPDATE source SET asked = ?, due = ?, failures = failures + 1, note = ?, state = iif(?, 'off', state) "
                "WHERE url = ?",
                (now, due, note, off, url),
            )

    def is_page(self, url: str) -> None:
        """Note that what was named as a source is a page: it is read once, as an article."""
        with self._writing():
            self._db.execute("UPDATE source SET state = 'off', kind = 'page' WHERE url = ?", (url,))

    def put_off_source(self, url: str, due: float) -> None:
        """Ask a source later, without blame."""
        with self._writing():
            self._db.execute("UPDATE source SET due = ? WHERE url = ?", (due, url))

    # --- articles

    def add(self, entries: Iterable[Entry], source: str | None, now: float) -> int:
        """Take in articles; return how many of them were not known. Of known ones a later date of change is noted."""
        new = 0
        with self._writing():
            for entry in entries:
                done = self._db.execute(
                    "INSERT INTO article (page, url, host, source, title, published, updated, found, due) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (page) DO NOTHING",
                    (
                        same_page(entry.url),
                        entry.url,
                        host_of(entry.url),
                        source,
                        entry.title,
                        entry.published,
                        entry.updated,
                        now,
                        now,
                    ),
                )
                new += done.rowcount
                if not done.rowcount and entry.updated:
                    self._db.execute(
                        "UPDATE article SET updated = ? WHERE page = ? AND coalesce(updated, '') < ?",
                        (entry.updated, same_page(entry.url), entry.updated),
                    )
        return new

    def keep(self, article: Article, page: Page, now: float) -> bool:
        """Keep the page of an article; false where its address at last is that of an article known already."""
        key = same_page(page.url)
        with self._writing():
            other = self._db.execute("SELECT id FROM article WHERE page = ? AND id <> ?", (key, article.id)).fetchone()
            if other:
                self._settle(article.id, "repeated", f"It leads to {page.url}, which is known already.", "")
                return False
            self._db.execute(
                "INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?, ?)",
                (article.id, page.url, page.status, json.dumps(dict(page.headers)), page.body),
            )
            self._db.execute(
                "UPDATE article SET state = 'fetched', page = ?, fetched = ?, note = NULL WHERE id = ?", (key, now, article.id)
            )
        return True

    def retry(self, article: Article, *, due: float, note: str, blame: bool = True) -> None:
        """Ask for an article later; `blame` counts it as a try."""
        with self._writing():
            self._db.execute(
                "UPDATE article SET due = ?, tries = tries + ?, note = ? WHERE id = ?", (due, int(blame), note, article.id)
            )

    def give_up(self, article: Article, state: str, note: str, hint: str = "") -> None:
        """Settle an article that will not be read."""
        with self._writing():
            self._settle(article.id, state, note, hint)

    def _settle(self, number: int, state: str, note: str, hint: str) -> None:
        self._db.execute("UPDATE article SET state = ?, note = ?, hint = ? WHERE id = ?", (state, note, hint, number))

    # --- what is to be done

    def due_hosts(self, now: float) -> list[str]:
        """Return the hosts that something is due for, those that wait longest first."""
        rows = self._db.execute(
            "SELECT host FROM (SELECT host, due FROM source WHERE state = 'on' AND due <= ?1 "
            "UNION ALL SELECT host, min(due) FROM article WHERE state = 'waiting' AND due <= ?1 GROUP BY host) "
            "GROUP BY host ORDER BY min(due), host",
            (now,),
        )
        return [row[0] for row in rows]

    def next_due(self) -> float | None:
        """Return when something is due next, None where nothing ever is."""
        found = self._db.execute(
            "SELECT min(due) FROM (SELECT min(due) AS due FROM source WHERE state = 'on' "
            "UNION ALL SELECT min(due) FROM article WHERE state = 'waiting')"
        ).fetchone()[0]
        return float(found) if found is not None else None

    def next_source(self, host: str, now: float) -> Source | None:
        """Return the source of a host that is due longest."""
        row = self._db.execute(
            f"SELECT {_SOURCE} FROM source WHERE state = 'on' AND host = ? AND due <= ? ORDER BY due, url LIMIT 1", (host, now)
        ).fetchone()
        return Source(**dict(zip(Source.__dataclass_fields__, row, strict=True))) if row else None

    def next_article(self, host: str, now: float) -> Article | None:
        """Return the article of a host that is due and was published last: news first."""
        row = self._db.execute(
            f"SELECT {_ARTICLE} FROM article WHERE host = ? AND state = 'waiting' AND due <= ? "
            "ORDER BY tries, published DESC, id LIMIT 1",
            (host, now),
        ).fetchone()
        return _article(row) if row else None

    def article_at(self, url: str) -> Article | None:
        """Return the article of an address that is waiting to be fetched."""
        row = self._db.execute(
            f"SELECT {_ARTICLE} FROM article WHERE page = ? AND state = 'waiting'", (same_page(url),)
        ).fetchone()
        return _article(row) if row else None

    def clamp(self, now: float, furthest: float) -> None:
        """Let nothing be due further away than so many seconds: a clock that was set back must not silence a feed for years."""
        with self._writing():
            for table in ("source", "article"):
                self._db.execute(f"UPDATE {table} SET due = ?1 WHERE due > ?1", (now + furthest,))

    # --- hosts

    def pause(self, host: str, until: float) -> None:
        """Remember that a host is to be left alone until then, also by the next run."""
        with self._writing():
            self._db.execute("INSERT OR REPLACE INTO pause VALUES (?, ?)", (host, until))

    def pauses(self, now: float) -> list[tuple[str, float]]:
        """Return the hosts that are still to be left alone, and until when."""
        with self._writing():
            self._db.execute("DELETE FROM pause WHERE until NOT BETWEEN ?1 AND ?1 + 86400", (now,))
        return list(self._db.execute("SELECT host, until FROM pause ORDER BY host"))

    def shift(self, seconds: float) -> None:
        """Let everything be due so much later (earlier, where below 0): the clock was set, and the pauses stay as they were."""
        with self._writing():
            for table, column in (("source", "due"), ("article", "due"), ("pause", "until")):
                self._db.execute(f"UPDATE {table} SET {column} = {column} + ?", (seconds,))

    # --- batches

    def pages_waiting(self) -> tuple[int, float | None]:
        """Return how many pages are in no batch, and when the oldest of them was fetched."""
        count, oldest = self._db.execute("SELECT count(*), min(fetched) FROM article WHERE state = 'fetched'").fetchone()
        return count, oldest

    def plan_batch(self, most: int) -> int | None:
        """Put pages into a new batch and return its number; None where there are none."""
        with self._writing():
            ids = [
                row[0] for row in self._db.execute("SELECT id FROM article WHERE state = 'fetched' ORDER BY id LIMIT ?", (most,))
            ]
            failed = self._db.execute("SELECT 1 FROM article WHERE state IN ('failed', 'refused') AND batch IS NULL").fetchone()
            if not ids and not failed:
                return None
            number = int(self._db.execute("INSERT INTO batch DEFAULT VALUES").lastrowid or 0)
            self._db.executemany("UPDATE article SET batch = ?, state = 'batched' WHERE id = ?", [(number, each) for each in ids])
            self._db.execute("UPDATE article SET batch = ? WHERE state IN ('failed', 'refused') AND batch IS NULL", (number,))
        return number

    def open_batches(self) -> list[int]:
        """Return the batches that are planned and not yet written."""
        return [row[0] for row in self._db.execute("SELECT id FROM batch WHERE written = 0 ORDER BY id")]

    def unnoted_batches(self) -> list[int]:
        """Return the batches that are written and not yet coded, as far as is known."""
        return [row[0] for row in self._db.execute("SELECT id FROM batch WHERE written = 1 AND noted = 0 ORDER BY id")]

    def pages(self, batch: int) -> Iterator[Page]:
        """Yield the pages of a batch, in order."""
        rows = self._db.execute(
            f"SELECT {', '.join('a.' + name for name in _ARTICLE.split(', '))}, p.url, p.status, p.headers, p.body "
            "FROM article a JOIN page p ON p.article = a.id WHERE a.batch = ? ORDER BY a.id",
            (batch,),
        )
        for row in rows:
            url, status, headers, body = row[-4:]
            yield Page(article=_article(row[:-4]), url=url, status=status, headers=json.loads(headers), body=body)

    def failures(self, batch: int) -> list[tuple[str, str, str]]:
        """Return address, reason and hint of the articles of a batch that there is no page of."""
        rows = self._db.execute(
            "SELECT url, coalesce(note, ''), coalesce(hint, '') FROM article "
            "WHERE batch = ? AND state IN ('failed', 'refused') ORDER BY id",
            (batch,),
        )
        return list(rows)

    def written(self, batch: int) -> None:
        """Note that a batch is on disk; its pages need not be kept here any more."""
        with self._writing():
            self._db.execute("DELETE FROM page WHERE article IN (SELECT id FROM article WHERE batch = ?)", (batch,))
            self._db.execute("UPDATE batch SET written = 1 WHERE id = ?", (batch,))

    def coded(self, batches: Sequence[int]) -> None:
        """Note that batches are coded."""
        with self._writing():
            self._db.executemany("UPDATE batch SET noted = 1 WHERE id = ?", [(each,) for each in batches])

    # --- for people

    def counts(self) -> dict[str, int]:
        """Return how many articles are in each state, and how many sources are on and off."""
        found = dict(self._db.execute("SELECT state, count(*) FROM article GROUP BY state"))
        sources = dict(self._db.execute("SELECT 'sources ' || state, count(*) FROM source GROUP BY state"))
        return {**found, **sources}

    def troubled(self) -> list[tuple[str, str]]:
        """Return the sources that do not answer or have ended, with the reason."""
        return list(self._db.execute("SELECT url, note FROM source WHERE note IS NOT NULL AND named = 1 ORDER BY url"))


def _article(row: Sequence[object]) -> Article:
    return Article(**dict(zip(Article.__dataclass_fields__, row, strict=True)))  # type: ignore[arg-type]
