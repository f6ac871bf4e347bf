"""The loop: asks sources when they are due, fetches what is new, host by host, and hands batches of pages on."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from sanudo.errors import InputError, SanudoError
from sanudo.types import Failure
from sanudo.watch.clock import Clock, iso, steady
from sanudo.watch.feeds import Entry, Listing, read_listing
from sanudo.watch.fetch import Fetched, Fetcher, Unfetched
from sanudo.watch.hosts import NotNow
from sanudo.watch.intake import Coder, batch_path, write_batch
from sanudo.watch.metrics import Metrics
from sanudo.watch.settings import DAY, HOUR, MINUTE, WatchSettings
from sanudo.watch.state import Article, Page, Source, State

log = logging.getLogger("sanudo.watch")

OffLoop = Callable[..., Awaitable[Any]]
"""Calls a function with arguments somewhere where it does not hold up the loop."""

_GONE = frozenset({404, 410, 451})
_PAGES = frozenset({"", "text/html", "application/xhtml+xml", "text/plain", "text/markdown"})
_LISTS_IN_INDEX = 50
_DEEPEST = 2
_LONGEST_SLEEP = 30.0


class Watcher:
    """Follows sources until told to stop."""

    def __init__(
        self,
        state: State,
        fetcher: Fetcher,
        coder: Coder,
        batches: Path,
        *,
        clock: Clock,
        settings: WatchSettings,
        off_loop: OffLoop = asyncio.to_thread,
        metrics: Metrics | None = None,
    ) -> None:
        self._state, self._fetcher, self._coder, self._batches = state, fetcher, coder, batches
        self._clock, self._settings, self._off_loop = clock, settings, off_loop
        self.metrics = metrics or Metrics()
        self._workers: dict[str, asyncio.Task[None]] = {}
        self._wake = asyncio.Event()
        self._pages = asyncio.Event()
        self._stopping = asyncio.Event()
        self._fetched = asyncio.Event()
        self._stale = True

    def stop(self) -> None:
        """End soon: requests under way are finished and kept, the rest is for the next run."""
        self._stopping.set()
        self._wake.set()
        self._pages.set()

    async def run(self, *, once: bool = False) -> None:
        """Follow the sources until `stop`; with `once`, until nothing is due any more, and everything is coded and built."""
        self._state.clamp(self._clock.now(), max(self._settings.latest, DAY))
        self._keep_pauses()
        intake = asyncio.create_task(self._take_in(once), name="intake")
        fetching = asyncio.create_task(self._fetch_all(once), name="fetching")
        try:
            done, _ = await asyncio.wait({intake, fetching}, return_when=asyncio.FIRST_EXCEPTION)
            for task in done:
                task.result()
        finally:
            self.stop()
            under_way = {*self._workers.values(), fetching, intake}
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)
            await self._fetcher.close()

    def _keep_pauses(self) -> None:
        """Leave hosts alone that asked for it in an earlier run, and remember those of this one."""
        hosts, now = self._fetcher.hosts, self._clock.now()
        for host, until in self._state.pauses(now):
            hosts.pause(host, until - now)
        hosts.on_pause = lambda host, seconds: self._state.pause(host, self._clock.now() + seconds)

    # --- who is asked when

    async def _fetch_all(self, once: bool) -> None:
        tidied = steady()
        while not self._stopping.is_set():
            self._wake.clear()
            self._mind_the_clock()
            self._start_workers()
            if once and not self._workers and not self._soon():
                break
            if steady() - tidied > HOUR:
                tidied = steady()
                self._fetcher.hosts.forget_idle()
                self._fetcher.robots.forget_old()
                self._state.clamp(self._clock.now(), max(self._settings.latest, DAY))
            await self._sleep()
        self._fetcher.hosts.close()
        if self._workers:  # what was asked for is not thrown away
            await asyncio.wait(self._workers.values(), timeout=self._settings.timeout + 1)
        self._fetched.set()
        self._pages.set()

    def _mind_the_clock(self) -> None:
        """Go by the machine's clock again where it was set; set back, it must not silence anything.

        Set forth, it makes much due at once, which harms nobody: the pauses of hosts go by the time of the loop.
        """
        moved = self._clock.catch_up()
        if abs(moved) > MINUTE:
            log.warning("the clock was set by %+.0f s", moved, extra={"seconds": round(moved)})
        if moved < -1:
            self._state.shift(moved)

    def _start_workers(self) -> None:
        for host in self._state.due_hosts(self._clock.now()):
            if len(self._workers) >= self._settings.connections:
                break
            if host not in self._workers and self._fetcher.hosts.wait(host) <= MINUTE:
                self._workers[host] = asyncio.create_task(self._work(host), name=f"host {host}")

    def _soon(self) -> bool:
        """Tell whether something is due that only waits for its host."""
        now = self._clock.now()
        return any(self._fetcher.hosts.wait(host) <= MINUTE for host in self._state.due_hosts(now))

    async def _sleep(self) -> None:
        due = self._state.next_due()
        wait = _LONGEST_SLEEP if due is None else min(max(due - self._clock.now(), 1.0), _LONGEST_SLEEP)
        await _within(self._wake.wait(), wait)

    async def _work(self, host: str) -> None:
        """Do everything that is due for a host, one after another, sources first."""
        try:
            while not self._stopping.is_set():
                now = self._clock.now()
                if source := self._state.next_source(host, now):
                    await self._ask_source(source)
                elif article := self._state.next_article(host, now):
                    await self._ask_article(article)
                else:
                    break
                if self._fetcher.hosts.wait(host) > MINUTE:
                    break
        except SanudoError:
            raise
        except Exception:
            log.exception("a fault while asking %s", host)
            self._fetcher.hosts.in_trouble(host, HOUR)
        finally:
            self._workers.pop(host, None)
            self._wake.set()

    # --- sources

    async def _ask_source(self, source: Source) -> None:
        headers = {"If-None-Match": source.etag, "If-Modified-Since": source.modified}
        try:
            answer = await self._fetcher.get(
                source.url, limit=self._settings.feed_bytes, headers={name: value for name, value in headers.items() if value}
            )
            self.metrics.answered("source", answer.status)
            if answer.status == 304:
                self._nothing_new(source)
            elif answer.status == 200:
                await self._read_source(source, answer)
            else:
                self._source_failed(source, f"The server answered {answer.status}.", off=answer.status == 410)
        except NotNow as error:
            self._state.put_off_source(source.url, self._clock.now() + error.seconds)
        except (Unfetched, InputError) as error:
            self.metrics.failed("source")
            self._source_failed(source, str(error), seconds=getattr(error, "seconds", None))

    async def _read_source(self, source: Source, answer: Fetched) -> None:
        listing: Listing = await self._off_loop(_listing, answer, self._settings.feed_bytes)
        now = self._clock.now()
        if listing.kind == "page":
            self._page_instead(source, answer)
            return
        if listing.kind == "index":
            self._state.add_lists(
                self._recent(listing.lists)[:_LISTS_IN_INDEX] if source.depth < _DEEPEST else (),
                source,
                now=now,
                pause=self._settings.soonest,
            )
        entries = (
            self._recent(listing.entries)[: self._settings.sitemap_entries] if listing.kind == "sitemap" else listing.entries
        )
        new = self._state.add(entries, source.url, now)
        pause = self._paused(source, new > 0, listing.pause)
        self._state.asked(
            source.url,
            due=now + pause,
            pause=pause,
            now=now,
            kind=listing.kind,
            title=listing.title or source.title,
            etag=answer.headers.get("etag"),
            modified=answer.headers.get("last-modified"),
        )
        self.metrics.found(new)
        if new:
            log.info("%s: %d new", source.url, new, extra={"source": source.url, "new": new})
            self._wake.set()

    def _page_instead(self, source: Source, answer: Fetched) -> None:
        """Take what was named as a source and is a page as an article; it is not asked again."""
        article_url = answer.url
        self._state.add([Entry(url=article_url)], None, self._clock.now())
        self._state.is_page(source.url)
        found = self._state.article_at(article_url)
        if found is not None:
            self._keep(found, answer)

    def _recent(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Return the entries that are new enough, the latest first; those without a date are not."""
        oldest = iso(self._clock.now() - self._settings.max_age)
        dated = [(entry.published or entry.updated or "", entry) for entry in entries]
        return tuple(
            entry for date, entry in sorted(dated, key=lambda pair: (pair[0], pair[1].url), reverse=True) if date >= oldest
        )

    def _nothing_new(self, source: Source) -> None:
        pause = self._paused(source, False, None)
        self._state.asked(source.url, due=self._clock.now() + pause, pause=pause, now=self._clock.now())

    def _paused(self, source: Source, news: bool, wanted: float | None) -> float:
        """Return the next pause: half the last one where there was news, half as long again where there was none."""
        least = max(self._settings.soonest, min(wanted or 0.0, HOUR))
        return max(least, min(source.pause * (0.5 if news else 1.5), self._settings.latest))

    def _source_failed(self, source: Source, note: str, *, seconds: float | None = None, off: bool = False) -> None:
        pause = max(seconds or 0.0, min(self._settings.soonest * 2 ** min(source.failures, 16), self._settings.latest))
        now = self._clock.now()
        self._state.source_failed(source.url, now=now, due=now + _spread(source.url, pause), note=note, off=off)
        log.warning("%s: %s", source.url, note, extra={"source": source.url})

    # --- articles

    async def _ask_article(self, article: Article) -> None:
        try:
            answer = await self._fetcher.get(article.url, limit=self._settings.page_bytes)
        except NotNow as error:
            self._state.retry(article, due=self._clock.now() + error.seconds, note=str(error), blame=False)
            return
        except Unfetched as error:
            self.metrics.failed("article")
            self._not_fetched(article, error)
            return
        self.metrics.answered("article", answer.status)
        media_type = answer.headers.get("content-type", "").split(";")[0].strip().lower()
        if answer.status == 200 and media_type in _PAGES:
            self._keep(article, answer)
        elif answer.status == 200:
            self._state.give_up(article, "failed", f"It is {media_type}, not a page.", "Only web pages and texts are read.")
        elif answer.status == 404 and article.tries == 0:
            # feeds are often ahead of the site's caches
            self._state.retry(article, due=self._clock.now() + 10 * MINUTE, note="The server answered 404.")
        else:
            hint = "It is gone." if answer.status in _GONE else "It may be for subscribers only."
            self._state.give_up(article, "failed", f"The server answered {answer.status}.", hint)

    def _keep(self, article: Article, answer: Fetched) -> None:
        page = Page(article=article, url=answer.url, status=answer.status, headers=answer.headers, body=answer.body)
        if self._state.keep(article, page, self._clock.now()):
            self.metrics.kept(len(answer.body))
            self._pages.set()

    def _not_fetched(self, article: Article, error: Unfetched) -> None:
        if error.lasting:
            self._state.give_up(article, "refused" if "robots" in str(error) else "failed", str(error), error.hint)
        elif article.tries + 1 >= self._settings.tries:
            self._state.give_up(article, "failed", str(error), f"It was tried {article.tries + 1} times.")
        else:
            pause = max(error.seconds or 0.0, _spread(article.url, MINUTE * 4**article.tries))
            self._state.retry(article, due=self._clock.now() + pause, note=str(error))

    # --- batches

    async def _take_in(self, once: bool) -> None:
        """Write, code and build whenever there is enough, or something has waited long enough."""
        await self._write_open()
        built = -self._settings.refresh
        while True:
            self._pages.clear()
            count, oldest = self._state.pages_waiting()
            waited = self._clock.now() - oldest if oldest is not None else 0.0
            ending = self._fetched.is_set()
            if count >= self._settings.batch_pages or (count and not 0 <= waited < self._settings.batch_wait) or ending:
                await self._write_new()
            if not self._stopping.is_set() or once:
                await self._code()
                if self._stale and (ending or steady() - built >= self._settings.refresh):
                    await self._build()
                    built = steady()
            if ending:
                return
            await _within(self._pages.wait(), self._next_step(built))

    def _next_step(self, built: float) -> float:
        count, oldest = self._state.pages_waiting()
        waits = [_LONGEST_SLEEP]
        if count and oldest is not None:
            waits.append(oldest + self._settings.batch_wait - self._clock.now())
        if self._stale:
            waits.append(built + self._settings.refresh - steady())
        return max(min(waits), 0.5)

    async def _write_open(self) -> None:
        for number in self._state.open_batches():
            write_batch(self._state, number, self._batches)

    async def _write_new(self) -> None:
        while self._state.plan_batch(self._settings.batch_pages) is not None:
            await self._write_open()

    async def _code(self) -> None:
        numbers = self._state.unnoted_batches()
        if not numbers:
            return
        failures = [
            Failure(origin=url, stage="fetch", error=note, hint=hint)
            for number in numbers
            for url, note, hint in self._state.failures(number)
        ]
        paths = [batch_path(self._batches, number) for number in numbers]
        done = await self._off_loop(self._coder.code, paths, failures)
        self._state.coded(numbers)
        self._stale = True
        self.metrics.coded(done.documents, done.failures + len(failures))
        log.info("coded %d documents", done.documents, extra={"documents": done.documents, "failures": done.failures})

    async def _build(self) -> None:
        report = await self._off_loop(self._coder.build)
        self._stale = False
        if report is not None:
            self.metrics.built(report.rows.get("document", 0), self._clock.now())
            log.info("the record holds %d documents", report.rows.get("document", 0), extra={"build": report.build})


def _listing(answer: Fetched, limit: int) -> Listing:
    media_type = answer.headers.get("content-type", "").split(";")[0].strip().lower()
    return read_listing(answer.content(limit), answer.url, media_type)


def _spread(name: str, seconds: float) -> float:
    """Return a pause a little longer, by name, so that what failed together is not tried again together."""
    share = hashlib.sha256(name.encode()).digest()[0] / 255
    return seconds * (1 + 0.25 * share)


async def _within(event: Awaitable[object], seconds: float) -> None:
    """Wait for something, but not longer than so many seconds."""
    try:
        async with asyncio.timeout(seconds):
            await event
    except TimeoutError:
        pass
