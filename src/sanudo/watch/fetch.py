"""One address to one answer: robots, turns of hosts, redirects hop by hop, limits of time and size. Nothing is retried here."""

from __future__ import annotations

import asyncio
import email.utils
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urljoin

import httpx

from sanudo.errors import InputError
from sanudo.sources.http import Answer
from sanudo.watch.addresses import Forbidden, checked, host_of, origin_of
from sanudo.watch.clock import Clock
from sanudo.watch.hosts import Hosts
from sanudo.watch.robots import Robots, RobotsAnswer
from sanudo.watch.settings import WatchSettings

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({429, 503})
_DROPPED = frozenset({"set-cookie", "set-cookie2", "transfer-encoding"})  # nobody's business; undone already


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """An answer: the address it came from at last, status, headers by name in small letters, and the body as it was sent.

    `moved_to` is set where every redirect on the way was a permanent one.
    """

    url: str
    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    moved_to: str | None = None

    def content(self, limit: int) -> bytes:
        """Return the body unpacked; raises InputError where it is damaged or of more than `limit` bytes."""
        return Answer(self.status, dict(self.headers), self.body).content(limit)


class Unfetched(Exception):
    """There is no answer. `lasting` tells whether it is not worth trying again; `seconds` when it is, where that is known."""

    def __init__(self, reason: str, *, lasting: bool = False, seconds: float | None = None, hint: str = "") -> None:
        super().__init__(reason)
        self.lasting, self.seconds, self.hint = lasting, seconds, hint


class Fetcher:
    """Asks for addresses, politely."""

    def __init__(self, transport: httpx.AsyncBaseTransport, settings: WatchSettings, clock: Clock) -> None:
        self.settings = settings
        self.hosts = Hosts(settings)
        self.robots = Robots(settings, clock, self._robots)
        self._clock = clock
        self._client = httpx.AsyncClient(
            transport=transport, trust_env=False, follow_redirects=False, timeout=httpx.Timeout(settings.timeout, pool=None)
        )

    async def close(self) -> None:
        """Close all connections."""
        await self._client.aclose()

    async def get(self, url: str, *, limit: int, headers: Mapping[str, str] | None = None) -> Fetched:
        """Return the answer at the end of all redirects, of any status but 429 and 5xx, its body of at most `limit` bytes.

        Raises Unfetched where there is none, or it is not allowed, and NotNow where a host wants to be left alone for long.
        """
        permanent = True
        at = _checked(url)
        for _ in range(self.settings.redirects + 1):
            await self._permitted(at)
            answer = await self._ask(at, limit, headers or {})
            if answer.status not in _REDIRECTS or "location" not in answer.headers:
                moved = at if permanent and at != url else None
                return Fetched(url=at, status=answer.status, headers=answer.headers, body=answer.body, moved_to=moved)
            permanent = permanent and answer.status in (301, 308)
            at = _checked(urljoin(at, answer.headers["location"]))
        raise Unfetched(f"It redirects more than {self.settings.redirects} times.", lasting=True)

    async def _permitted(self, url: str) -> None:
        origin = origin_of(url)
        if not await self.robots.allows(origin, url):
            if self.robots.unavailable(origin):
                raise Unfetched(f"The robots.txt of {origin} cannot be had.", seconds=self.robots.retry_in(origin))
            raise Unfetched(
                "The site's robots.txt does not allow it.", lasting=True, hint="Ask the publisher, or read its feed only."
            )
        self.hosts.set_crawl_delay(host_of(url), await self.robots.delay(origin))

    async def _ask(self, url: str, limit: int, headers: Mapping[str, str]) -> Fetched:
        """Make one request in the host's turn; what the answer says of the host's state is noted."""
        host = host_of(url)
        async with self.hosts.turn(host):
            try:
                async with asyncio.timeout(self.settings.timeout):
                    answer = await self._stream(url, limit, headers)
            except Forbidden as error:
                raise Unfetched(str(error), lasting=True, hint=error.hint) from error
            except (TimeoutError, httpx.TimeoutException) as error:
                self.hosts.in_trouble(host)
                raise Unfetched(f"No answer within {self.settings.timeout:g} s.") from error
            except httpx.HTTPError as error:
                self.hosts.in_trouble(host)
                raise Unfetched(f"The connection failed: {error or type(error).__name__}.") from error
        if answer.status in _BUSY or answer.status >= 500:
            wait = retry_after(answer.headers.get("retry-after"), self._clock.now())
            if answer.status in _BUSY:
                self.hosts.in_trouble(host, wait)
            raise Unfetched(f"The server answered {answer.status}.", seconds=wait)
        self.hosts.went_well(host)
        return answer

    async def _stream(self, url: str, limit: int, headers: Mapping[str, str]) -> Fetched:
        own = {"User-Agent": self.settings.name, "Accept-Encoding": "gzip, deflate", "Accept": "*/*", "Connection": "keep-alive"}
        async with self._client.stream("GET", url, headers={**own, **headers}) as answer:
            kept = {name.lower(): value for name, value in answer.headers.items() if name.lower() not in _DROPPED}
            if answer.status_code != 200:
                return Fetched(url=url, status=answer.status_code, headers=kept)
            declared = kept.get("content-length", "")
            pieces: list[bytes] = []
            size = int(declared) if declared.isdigit() else 0
            if size <= limit:
                size = 0
                async for piece in answer.aiter_raw():
                    pieces.append(piece)
                    size += len(piece)
                    if size > limit:
                        break
            if size > limit:
                raise Unfetched(f"It is larger than {limit / 2**20:.3g} MB.", lasting=True)
            return Fetched(url=url, status=answer.status_code, headers=kept, body=b"".join(pieces))

    async def _robots(self, origin: str) -> RobotsAnswer:
        """Return the robots.txt of an origin, whatever host its redirects lead to."""
        at = f"{origin}/robots.txt"
        try:
            for _ in range(self.settings.redirects + 1):
                answer = await self._ask(at, self.settings.robots_bytes, {})
                if answer.status not in _REDIRECTS or "location" not in answer.headers:
                    text = answer.content(self.settings.robots_bytes).decode("utf-8", "replace")
                    return RobotsAnswer(answer.status, text)
                at = _checked(urljoin(at, answer.headers["location"]))
        except Unfetched as error:
            return RobotsAnswer(404 if error.lasting else 0)
        except InputError:
            return RobotsAnswer(404)
        return RobotsAnswer(404)  # RFC 9309: too many redirects count as "there is none"


def retry_after(value: str | None, now: float) -> float | None:
    """Return the seconds of a Retry-After header, which holds seconds or a date; None where it makes no sense."""
    if value is None:
        return None
    if value.strip().isdigit():
        return float(value)
    try:
        return max(email.utils.parsedate_to_datetime(value).timestamp() - now, 0.0)
    except (TypeError, ValueError, OverflowError):
        return None


def _checked(url: str) -> str:
    try:
        return checked(url)
    except InputError as error:
        raise Unfetched(str(error), lasting=True) from error
