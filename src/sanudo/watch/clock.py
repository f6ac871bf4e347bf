"""Time as the watcher sees it, so that a day can be simulated in seconds."""

from __future__ import annotations

import asyncio
import datetime
import time
from typing import Protocol


class Clock(Protocol):
    """Where the time of day comes from; pauses go through the event loop, whose time runs with it."""

    def now(self) -> float:
        """Return seconds since 1970, UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        """Return seconds since 1970, UTC."""
        return time.time()


def steady() -> float:
    """Return the event loop's time in seconds: it never jumps, whatever is done to the machine's clock."""
    return asyncio.get_running_loop().time()


def iso(moment: float) -> str:
    """Return a moment as an ISO date and time, UTC, to the second."""
    return datetime.datetime.fromtimestamp(moment, datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
