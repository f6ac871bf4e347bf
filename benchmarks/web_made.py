"""A web that is generated: sites with feeds that publish through a simulated day, with every fault that sites have, and the time
to go with it. It keeps a diary of every request, so that rules can be checked afterwards.

The time is that of an event loop whose clock jumps to the next thing that is due: a day passes in seconds.
"""

from __future__ import annotations

import asyncio
import functools
import random
import selectors
import zlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import httpx

BEGIN = 1_790_000_000.0  # seconds since 1970: some day in September 2026
FAULTS = (
    "none", "slow", "errors", "busy", "loop", "bomb", "encoding", "no-robots", "closed-robots", "broken-robots", "crawl-delay",
    "moved", "sitemap", "atom", "damaged", "doubled", "flaky", "huge",
)  # fmt: skip
"""What is wrong (or special) with a site."""


# --- time


class _Jumping(selectors.DefaultSelector):
    """Never waits: what would be waited for is added to the time instead."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        found = super().select(0)
        if not found and timeout:
            self.ahead += timeout
        return found


class JumpingLoop(asyncio.SelectorEventLoop):
    """An event loop in whose time pauses cost nothing."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.ahead


class LoopClock:
    """The time of day that goes with a jumping loop."""

    def now(self) -> float:
        return BEGIN + asyncio.get_running_loop().time()


# --- sites


@dataclass(frozen=True)
class Published:
    """An article of a site: its path, and when it appears (seconds after the beginning)."""

    path: str
    at: float


@dataclass
class Site:
    """A site that publishes through the day."""

    name: str
    fault: str
    articles: list[Published]
    delay: float = 0.0
    busy_until: float = -1.0

    @property
    def robots(self) -> tuple[int, str]:
        if self.fault == "no-robots":
            return 404, ""
        if self.fault == "broken-robots":
            return 503, ""
        if self.fault == "closed-robots":
            return 200, "User-agent: *\nDisallow: /news/secret\n\nUser-agent: Sanudo\nDisallow: /news/1\n"
        if self.fault == "crawl-delay":
            return 200, f"User-agent: *\nCrawl-delay: {self.delay:g}\nDisallow: /private/\n"
        return 200, "User-agent: *\nDisallow: /private/\n"

    def allows(self, path: str) -> bool:
        if self.fault == "no-robots":
            return True
        if self.fault == "closed-robots":
            return not path.startswith("/news/1")
        return not path.startswith("/private/") and (self.fault != "broken-robots" or path == "/robots.txt")

    def is_bomb(self, count: int) -> bool:
        """Tell whether the feed with so many articles is one that unpacks to 256 MB."""
        return self.fault == "bomb" and _noise(self.name, "bomb", count) < 0.3

    def listed(self, number: int, end: float) -> float:
        """Return for how many seconds until the end the feed could be read and named article `number`."""
        times = [*(each.at for each in self.articles if each.at < end), end]
        return sum(times[count] - times[count - 1] for count in range(number + 1, len(times)) if not self.is_bomb(count))

    def reachable(self, path: str) -> bool:
        """Tell whether a patient and law-abiding reader gets an article."""
        return self.allows(path) and self.fault not in ("loop", "huge", "broken-robots")


@dataclass(frozen=True)
class Request:
    """A request, when it began and ended (seconds after the beginning), and the status it got (0: none)."""

    host: str
    path: str
    began: float
    ended: float
    status: int


@dataclass
class Web(httpx.AsyncBaseTransport):
    """All sites, as what carries requests to them."""

    sites: dict[str, Site]
    diary: list[Request] = field(default_factory=list)
    under_way: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    overlaps: list[str] = field(default_factory=list)
    impatient: list[str] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        site, path = self.sites[request.url.host], request.url.path
        began = self.now()
        self.under_way[site.name] += 1
        if self.under_way[site.name] > 1:
            self.overlaps.append(site.name)
        if began < site.busy_until and not path.startswith("/robots"):
            self.impatient.append(f"{site.name} {path} {site.busy_until - began:.0f} s early")
        status = 0
        try:
            await asyncio.sleep(_noise(site.name, path, began) * 0.4 + 0.05)
            answer = await self._answer(site, path, request)
            status = answer.status_code
            return answer
        finally:
            self.under_way[site.name] -= 1
            self.diary.append(Request(site.name, path, began, self.now(), status))

    def now(self) -> float:
        return asyncio.get_running_loop().time()

    async def _answer(self, site: Site, path: str, request: httpx.Request) -> httpx.Response:
        if path == "/robots.txt":
            status, text = site.robots
            return _Raw(status, text.encode(), {})
        trouble = await self._trouble(site, path)
        if trouble:
            return trouble
        if path in ("/feed", "/feed-new"):
            return self._feed(site, path, request)
        if path.startswith(("/news/", "/private/")):
            return self._article(site, path)
        return httpx.Response(404)

    async def _trouble(self, site: Site, path: str) -> httpx.Response | None:
        luck = _noise(site.name, path, round(self.now() / 60))
        if site.fault == "slow" and luck < 0.2:
            await asyncio.sleep(300)
        if site.fault == "errors" and luck < 0.25:
            return _Raw(500, b"a fault", {})
        if site.fault == "flaky" and luck < 0.25:
            raise httpx.ReadError("connection reset")
        if site.fault == "busy" and luck < 0.15:
            site.busy_until = self.now() + 900
            return httpx.Response(429, headers={"Retry-After": "900"})
        if site.fault == "loop" and path.startswith("/news/"):
            return httpx.Response(302, headers={"Location": path + "x" if len(path) < 14 else path[:8]})
        if site.fault == "moved" and path == "/feed":
            return httpx.Response(301, headers={"Location": "/feed-new"})
        return None

    def _feed(self, site: Site, path: str, request: httpx.Request) -> httpx.Response:
        there = [each for each in site.articles if each.at <= self.now()]
        tag = f'"{len(there)}"'
        if request.headers.get("if-none-match") == tag:
            return httpx.Response(304, headers={"ETag": tag})
        if site.is_bomb(len(there)):
            return _Raw(200, _bomb(), {"Content-Encoding": "gzip", "ETag": f"{tag}x"})
        body, kind = _listing(site, there[-30:])
        if site.fault == "damaged":
            body = body.replace(b"</channel></rss>", b"<item><title>cut sh")
        return _Raw(200, body, {"Content-Type": kind, "ETag": tag})

    def _article(self, site: Site, path: str) -> httpx.Response:
        known = {each.path: each for each in site.articles}.get(path)
        if known is None or known.at > self.now():
            return httpx.Response(404)
        if site.fault == "huge":
            return _Raw(200, b"<html>", {"Content-Type": "text/html", "Content-Length": str(10**10)})
        text = f"<html><head><title>{path} caf\u00e9</title></head><body><p>News of {site.name}: {path}.</p></body></html>"
        if site.fault == "encoding":
            return _Raw(200, text.encode("latin-1"), {"Content-Type": "text/html; charset=utf-8"})
        return _Raw(200, text.encode(), {"Content-Type": "text/html; charset=utf-8"})


@functools.cache
def _bomb() -> bytes:
    """Return a few bytes that unpack to 256 MB."""
    packer = zlib.compressobj(1, wbits=31)
    return b"".join([*(packer.compress(bytes(2**20)) for _ in range(256)), packer.flush()])


class _Raw(httpx.Response):
    """An answer whose body is sent as it is, for httpx would pack and check it."""

    def __init__(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        super().__init__(status, headers=headers, stream=_Stream(body))


class _Stream(httpx.AsyncByteStream):
    def __init__(self, body: bytes) -> None:
        self._body = body

    async def __aiter__(self) -> Iterator[bytes]:  # type: ignore[override]
        for at in range(0, len(self._body), 65_536):
            yield self._body[at : at + 65_536]


def _listing(site: Site, there: list[Published]) -> tuple[bytes, str]:
    base = f"https://{site.name}"
    if site.fault == "sitemap":
        rows = "".join(f"<url><loc>{base}{each.path}</loc><lastmod>{_iso(each.at)}</lastmod></url>" for each in there)
        return (
            f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</urlset>'.encode(),
            "text/xml",
        )
    if site.fault == "atom":
        rows = "".join(
            f'<entry><title>A</title><link href="{base}{each.path}"/><updated>{_iso(each.at)}</updated></entry>' for each in there
        )
        return (
            f'<feed xmlns="http://www.w3.org/2005/Atom"><title>{site.name}</title>{rows}</feed>'.encode(),
            "application/atom+xml",
        )
    tail = "?utm_source=rss&amp;utm_medium=feed" if site.fault == "doubled" else ""
    links = [f"{base}{each.path}{tail}" for each in there] + [
        f"{base}{each.path}#top" for each in there if site.fault == "doubled"
    ]
    rows = "".join(f"<item><title>A &amp; B</title><link>{link}</link></item>" for link in links)
    return f'<rss version="2.0"><channel><title>{site.name}</title>{rows}</channel></rss>'.encode(), "application/rss+xml"


def _iso(at: float) -> str:
    from sanudo.watch.clock import iso

    return iso(BEGIN + at)


def _noise(*values: object) -> float:
    """Return a number from 0 to 1 that looks like chance and is the same each time."""
    return random.Random("|".join(map(str, values))).random()


def make_web(sites: int, hours: float, seed: int = 1) -> Web:
    """Return a web of sites that publish for so many hours; every fault comes round in turn."""
    dice = random.Random(seed)
    found: dict[str, Site] = {}
    for number in range(sites):
        name, fault = f"site{number}.example.org", FAULTS[number % len(FAULTS)]
        count = dice.randint(5, 40)
        times = sorted([0.0] * dice.randint(0, 5) + [dice.uniform(0, hours * 3600) for _ in range(count)])
        articles = [Published(f"/{'private' if n % 11 == 10 else 'news'}/{n}", at) for n, at in enumerate(times)]
        found[name] = Site(name, fault, articles, delay=float(dice.choice((5, 20, 60))))
    return Web(found)


# --- checking


@dataclass(frozen=True)
class Verdict:
    """What the diary says: rules that were broken, articles fetched twice, and articles that were missed."""

    requests: int
    expected: int
    fetched: int
    twice: list[str]
    missed: list[str]
    forbidden: list[str]
    too_soon: list[str]
    overlaps: list[str]
    impatient: list[str]

    @property
    def broken(self) -> list[str]:
        return [*self.twice, *self.missed, *self.forbidden, *self.too_soon, *self.overlaps, *self.impatient]


def verdict(web: Web, *, delay: float, until: float, end: float, patience: float) -> Verdict:
    """Return what came of it; all times are seconds.

    Expected are articles that appeared `until` then, and that a feed named for at least `patience`, the longest that one is left
    alone, before the `end`: of a site whose feed is a bomb from then on, nobody can know.
    """
    got: dict[tuple[str, str], int] = defaultdict(int)
    last: dict[str, float] = {}
    forbidden, too_soon = [], []
    for request in sorted(web.diary, key=lambda each: each.began):
        site = web.sites[request.host]
        pause = max(delay, site.delay if site.fault == "crawl-delay" else 0.0)
        if request.host in last and request.began < last[request.host] + pause - 1e-6 and request.path != "/robots.txt":
            too_soon.append(f"{request.host}{request.path} {request.began - last[request.host]:.2f} s")
        last[request.host] = request.ended
        if request.path != "/robots.txt" and not site.allows(request.path):
            forbidden.append(f"{request.host}{request.path}")
        if request.status == 200 and request.path.startswith(("/news/", "/private/")) and site.fault != "huge":
            got[request.host, request.path] += 1
    expected = {
        (site.name, each.path)
        for site in web.sites.values()
        for number, each in enumerate(site.articles)
        if site.reachable(each.path) and each.at <= until and site.listed(number, end) >= patience
    }
    return Verdict(
        requests=len(web.diary),
        expected=len(expected),
        fetched=len(got),
        twice=[f"{host}{path} fetched {count} times" for (host, path), count in got.items() if count > 1],
        missed=[f"{host}{path} missed" for host, path in sorted(expected - set(got))],
        forbidden=forbidden,
        too_soon=too_soon,
        overlaps=web.overlaps,
        impatient=web.impatient,
    )
