"""What may be asked and connected to: addresses of the public Internet only, unless the user allows others.

The check is made on the numbers that a name resolves to, at the moment of connecting, and the connection goes to the number that
was checked: neither a redirect nor a name that changes its number between check and use gets around it (server-side request
forgery).
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Iterable
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import httpcore
import httpx

from sanudo.errors import InputError

_PORTS = {"http": 80, "https": 443}
_TRACKING = frozenset(
    {"fbclid", "gclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "cmpid", "ocid", "ito", "at_medium", "at_campaign"}
)


def checked(url: str) -> str:
    """Return an address without fragment and surrounding space; raises InputError for what is no http(s) address."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError as error:
        raise InputError(f"{url!r} is no address: {error}.") from error
    if parts.scheme.lower() not in _PORTS or not parts.hostname:
        raise InputError(f"{url!r} is no http or https address.")
    if parts.username or parts.password:
        raise InputError(f"The address of {parts.hostname} holds a user name or a password, which are not sent.")
    if port is not None and not 0 < port < 65_536:
        raise InputError(f"{url!r} has no valid port.")
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path or "/", parts.query, ""))


def host_of(url: str) -> str:
    """Return the host of an address: what has one connection and one budget."""
    return (urlsplit(url).hostname or "").rstrip(".")


def origin_of(url: str) -> str:
    """Return scheme, host and port of an address: what has one robots.txt."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def same_page(url: str) -> str:
    """Return the key under which addresses count as one page: scheme, "www.", default ports, fragments and tracking left out."""
    parts = urlsplit(url)
    host = host_of(url).removeprefix("www.")
    port = f":{parts.port}" if parts.port and parts.port != _PORTS.get(parts.scheme.lower()) else ""
    query = urlencode([(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _is_tracking(name)])
    return f"{host}{port}{parts.path or '/'}" + (f"?{query}" if query else "")


def _is_tracking(name: str) -> bool:
    return name.lower().startswith("utm_") or name.lower() in _TRACKING


def is_public(number: str) -> bool:
    """Tell whether an IP address is one of the public Internet, whatever form it is wrapped in."""
    try:
        address = ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is not None:
            return is_public(str(inner))
        if address in ipaddress.ip_network("64:ff9b::/96"):  # IPv4 behind a translator
            return is_public(str(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)))
    return address.is_global and not address.is_multicast


class Forbidden(InputError):
    """An address leads into a private network."""


class _GuardedBackend(httpcore.AsyncNetworkBackend):
    """Resolves names itself, refuses numbers that are not public, and connects to a number that was checked."""

    def __init__(self, allow_private: bool) -> None:
        self._inner = httpcore.AnyIOBackend()
        self._allow_private = allow_private

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a host; raises Forbidden for one of a private network, httpcore.ConnectError for one that is not there."""
        failed: Exception = httpcore.ConnectError(f"{host} has no address.")
        for number in await self._numbers(host, port):
            try:
                return await self._inner.connect_tcp(number, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Refuse: no address of the web is one of these."""
        raise Forbidden("Sockets of this machine are not connected to.")

    async def sleep(self, seconds: float) -> None:
        """Pause."""
        await self._inner.sleep(seconds)

    async def _numbers(self, host: str, port: int) -> list[str]:
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"{host} has no address: {error}") from error
        numbers = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        if not self._allow_private and not all(is_public(number) for number in numbers):
            raise Forbidden(
                f"{host} is an address of a private network or of this machine.", hint="Use --allow-private if it is meant."
            )
        return numbers


class PublicTransport(httpx.AsyncHTTPTransport):
    """Carries requests to public addresses only; no proxy of the environment is used, for behind one nothing could be checked."""

    def __init__(self, *, allow_private: bool, connections: int) -> None:
        super().__init__(trust_env=False)
        # httpx has no argument for it, httpcore has
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=httpx.create_ssl_context(trust_env=False),
            max_connections=connections,
            max_keepalive_connections=connections,
            keepalive_expiry=30.0,
            network_backend=_GuardedBackend(allow_private),
        )
