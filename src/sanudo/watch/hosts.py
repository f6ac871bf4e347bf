"""Courtesy towards hosts: one request at a time, pauses between them, back-off when they are in trouble, a budget a day."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from sanudo.watch.clock import steady
from sanudo.watch.settings import DAY, HOUR, WatchSettings

_FIRST_PAUSE = 30.0
_PATIENCE = 60.0
"""A pause that is longer than this is not waited for: the work is put off."""


class NotNow(Exception):
    """A host wants to be left alone for `seconds` more."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"not before {seconds:.0f} s")
        self.seconds = seconds


@dataclass(slots=True)
class Host:
    """What is known of a host. Times are those of the event loop."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    asked_at: float = -DAY  # when the last request ended
    paused_until: float = 0.0
    crawl_delay: float = 0.0
    troubles: int = 0
    day_began: float = 0.0
    today: int = 0

    def is_idle(self, now: float) -> bool:
        """Tell whether nothing of it needs remembering."""
        quiet = max(self.asked_at + HOUR, self.paused_until, self.day_began + DAY) <= now
        return quiet and not self.lock.locked()


class Hosts:
    """Hands out turns."""

    def __init__(self, settings: WatchSettings) -> None:
        self._settings = settings
        self._hosts: dict[str, Host] = {}
        self._closing = asyncio.Event()
        self.on_pause: Callable[[str, float], None] = lambda name, seconds: None
        """Hears of every host that is left alone, and for how many seconds."""

    def close(self) -> None:
        """Give out no more turns; who waits for one is sent away."""
        self._closing.set()

    @asynccontextmanager
    async def turn(self, name: str) -> AsyncIterator[None]:
        """Have a host to oneself for one request, when its pause is over; raises NotNow where that would take long."""
        host = self._host(name)
        async with host.lock:
            wait = self._wait(host)
            if wait > max(_PATIENCE, host.crawl_delay):
                raise NotNow(wait)
            if await self._closed_within(wait):
                raise NotNow(0.0)
            self._count(host)
            try:
                yield
            finally:
                host.asked_at = steady()

    async def _closed_within(self, seconds: float) -> bool:
        """Pause for so many seconds, or until no more turns are given; tell whether that is so."""
        if seconds > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._closing.wait()
        return self._closing.is_set()

    def wait(self, name: str) -> float:
        """Return in how many seconds a host may be asked next."""
        return self._wait(self._hosts[name]) if name in self._hosts else 0.0

    def went_well(self, name: str) -> None:
        """Note that a host answered."""
        self._host(name).troubles = 0

    def in_trouble(self, name: str, seconds: float | None = None) -> None:
        """Leave a host alone: for as long as it asked, else twice as long each time in a row, from half a minute to an hour."""
        host = self._host(name)
        host.troubles += 1
        own = min(_FIRST_PAUSE * 2 ** (host.troubles - 1), HOUR)
        self.pause(name, min(seconds, DAY) if seconds is not None else own)

    def pause(self, name: str, seconds: float) -> None:
        """Leave a host alone for so many seconds, or longer where that was settled before."""
        host = self._host(name)
        host.paused_until = max(host.paused_until, steady() + seconds)
        self.on_pause(name, host.paused_until - steady())

    def set_crawl_delay(self, name: str, seconds: float | None) -> None:
        """Take over the pause that a site asks for, up to the longest that is waited."""
        self._host(name).crawl_delay = min(seconds or 0.0, self._settings.longest_delay)

    def forget_idle(self) -> None:
        """Drop hosts of which nothing needs remembering, so that memory does not grow with the web."""
        now = steady()
        self._hosts = {name: host for name, host in self._hosts.items() if not host.is_idle(now)}

    def __len__(self) -> int:
        return len(self._hosts)

    def _host(self, name: str) -> Host:
        return self._hosts.setdefault(name, Host())

    def _wait(self, host: Host) -> float:
        now = steady()
        spent = host.today >= self._settings.budget and now < host.day_began + DAY
        free_at = host.asked_at + max(self._settings.delay, host.crawl_delay)
        return max(free_at, host.paused_until, host.day_began + DAY if spent else 0.0) - now

    def _count(self, host: Host) -> None:
        if steady() >= host.day_began + DAY or not host.today:
            host.day_began, host.today = steady(), 0
        host.today += 1
