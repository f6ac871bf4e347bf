"""What a user can choose about following feeds."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version

from sanudo.errors import SettingsError

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0


def user_agent(contact: str | None = None) -> str:
    """Return how Sanudo names itself to servers; `contact` is an address where its user can be reached."""
    name = f"Sanudo/{version('sanudo')}"
    return f"{name} (+{contact})" if contact else f"{name} (news reader for research)"


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchSettings:
    """Times in seconds, sizes in bytes.

    `delay` is the least pause between two requests to a host (a longer crawl delay in its robots.txt wins), `budget` the most
    requests a host gets in a day. A feed is asked every `soonest` to `latest`, as often as it has news. Entries of sitemaps older
    than `max_age` are left alone. A batch of pages is closed when it has `batch_pages` or its oldest page is `batch_wait` old;
    the record is refreshed at most every `refresh`. `allow_private` lets addresses of private networks and of this machine be
    asked.
    """

    agent: str = ""
    delay: float = 2.0
    longest_delay: float = 120.0
    budget: int = 5_000
    connections: int = 64
    timeout: float = 30.0
    tries: int = 5
    redirects: int = 5
    page_bytes: int = 8 * 2**20
    feed_bytes: int = 16 * 2**20
    robots_bytes: int = 512 * 2**10
    soonest: float = 5 * MINUTE
    latest: float = 6 * HOUR
    robots_age: float = DAY
    max_age: float = 3 * DAY
    sitemap_entries: int = 2_000
    batch_pages: int = 64
    batch_wait: float = 20.0
    refresh: float = 30.0
    allow_private: bool = False

    def __post_init__(self) -> None:
        for name in ("delay", "timeout", "soonest", "latest", "refresh"):
            if getattr(self, name) < 0:
                raise SettingsError(f"The setting {name} must not be below 0.")
        if self.budget < 1 or self.connections < 1:
            raise SettingsError("The settings budget and connections must be at least 1.")
        if self.soonest > self.latest:
            raise SettingsError(
                f"Feeds cannot be asked at the soonest every {self.soonest:g} s and at the latest every {self.latest:g} s.",
                hint="Let soonest be the smaller one.",
            )

    @property
    def name(self) -> str:
        """How the fetcher names itself to servers."""
        return self.agent or user_agent()

    @property
    def token(self) -> str:
        """The name that rules in robots.txt are looked up under."""
        return self.name.split("/")[0].split(" ")[0]
