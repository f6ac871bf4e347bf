"""Time as the watcher sees it, so that a day can be simulated in seconds."""

from __future__ import annotations

import asyncio
import datetime
import time
from typing import Protocol


class Clock(Protocol):
    """Where the time of day comes from; pauses go through the event loop, whose time runs with it."""

    def now(self) -> float:
        """Return seconds since 1970, UTC; never jumps but by `catch_up`."""
        ...

    def catch_up(self) -> float:
        """Take over what the machine's clock was set to meanwhile; return by how many seconds it had been moved."""
        ...


class SystemClock:
    """The machine's clock at the start, running on steadily: what is due stays due, whatever the clock is set to."""

    def __init__(self) -> None:
        self._ahead = time.time() - time.monotonic()

    def now(self) -> float:
        """Return seconds since 1970, UTC."""
        return time.monotonic() + self._ahead

    def catch_up(self) -> float:
        """Take over what the machine's clock was set to meanwhile; return by how many seconds it had been moved."""
        moved = time.time() - self.now()
        self._ahead += moved
        return moved


def steady() -> float:
    """Return the event loop's time in seconds: it never jumps, whatever is done to the machine's clock."""
    return asyncio.get_running_loop().time()


def iso(moment: float) -> str:
    """Return a moment as an ISO date and time, UTC, to the second."""
    return datetime.datetime.fromtimestamp(moment, datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
