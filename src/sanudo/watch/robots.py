"""What sites allow: robots.txt by RFC 9309, read with Protego and remembered for a day."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from protego import Protego

from sanudo.watch.clock import Clock
from sanudo.watch.settings import HOUR, WatchSettings

Load = Callable[[str], Awaitable["RobotsAnswer"]]
"""Fetches the robots.txt of an origin."""


@dataclass(frozen=True, slots=True)
class RobotsAnswer:
    """What an origin answered: the status (0 where it could not be reached) and the text."""

    status: int
    text: str = ""


@dataclass(slots=True)
class _Rules:
    until: float
    allowed: bool | None  # all or nothing; None where the rules decide
    rules: Protego | None = None


@dataclass(slots=True)
class Robots:
    """The rules of every origin that was asked. Where they cannot be had (5xx, no connection) nothing is allowed for now."""

    settings: WatchSettings
    clock: Clock
    load: Load
    _known: dict[str, _Rules] = field(default_factory=dict)
    _locks: dict[str, asyncio.Lock] = field(default_factory=dict)

    async def allows(self, origin: str, url: str) -> bool:
        """Tell whether an address may be asked."""
        rules = await self._rules(origin)
        return (
            rules.allowed if rules.allowed is not None else bool(rules.rules and rules.rules.can_fetch(url, self.settings.token))
        )

    async def delay(self, origin: str) -> float:
        """Return the pause in seconds that a site asks for between two requests; 0 where it asks for none."""
        rules = (await self._rules(origin)).rules
        if rules is None:
            return 0.0
        rate = rules.request_rate(self.settings.token)
        spread = rate.seconds / rate.requests if rate and rate.requests else 0.0
        return max(float(rules.crawl_delay(self.settings.token) or 0.0), spread)

    def retry_in(self, origin: str) -> float:
        """Return in how many seconds the rules of an origin will be asked for again."""
        known = self._known.get(origin)
        return max(known.until - self.clock.now(), 0.0) if known else 0.0

    def unavailable(self, origin: str) -> bool:
        """Tell whether nothing is allowed because the rules could not be had, not because they say so."""
        known = self._known.get(origin)
        return known is not None and known.allowed is False

    async def _rules(self, origin: str) -> _Rules:
        lock = self._locks.setdefault(origin, asyncio.Lock())
        async with lock:
            known = self._known.get(origin)
            # a clock that was set back must not make rules hold for ever
            if known is None or not 0 < known.until - self.clock.now() <= self.settings.robots_age:
                known = self._known[origin] = self._read(await self.load(origin))
        return known

    def _read(self, answer: RobotsAnswer) -> _Rules:
        now = self.clock.now()
        if answer.status == 200:
            return _Rules(now + self.settings.robots_age, None, Protego.parse(answer.text))
        if 400 <= answer.status < 500 and answer.status != 429:
            return _Rules(now + self.settings.robots_age, True)
        return _Rules(now + HOUR / 2, False)

    def forget_old(self) -> None:
        """Drop rules that have run out, so that memory does not grow with the web."""
        now = self.clock.now()
        for origin in [origin for origin, rules in self._known.items() if rules.until <= now]:
            if not self._locks[origin].locked():
                del self._known[origin], self._locks[origin]
