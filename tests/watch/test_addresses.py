"""What may be asked: only addresses of the public Internet, however they are written or reached."""

from __future__ import annotations

import asyncio
import socket
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.errors import InputError
from sanudo.watch.addresses import Forbidden, PublicTransport, checked, is_public, same_page


@pytest.mark.parametrize(
    ("number", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1:248:1893:25c8:1946", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:8.8.8.8", True),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("no number", False),
    ],
)
def test_public_numbers(number: str, public: bool) -> None:
    assert is_public(number) is public


@pytest.mark.parametrize(
    "url", ["ftp://example.org/", "file:///etc/passwd", "http://", "//example.org", "http://a:b@example.org/", "http://x:99999/"]
)
def test_no_addresses_of_the_web(url: str) -> None:
    with pytest.raises(InputError):
        checked(url)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("http://example.org/a", "https://www.example.org/a#part"),
        ("https://example.org/a?id=1&utm_source=x", "https://EXAMPLE.org:443/a?id=1"),
        ("https://example.org", "https://example.org/"),
    ],
)
def test_one_page(a: str, b: str) -> None:
    assert same_page(checked(a)) == same_page(checked(b))


def test_two_pages() -> None:
    assert same_page("https://example.org/a?id=1") != same_page("https://example.org/a?id=2")


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    for url in (text, f"http://{text}", f"https://example.org/{text}"):
        try:
            found = checked(url)
        except InputError:
            continue
        assert found.startswith(("http://", "https://"))
        same_page(found)


class _Secret(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"secret")

    def log_message(self, *arguments: Any) -> None:
        pass


@pytest.fixture
def server() -> Any:
    found = HTTPServer(("127.0.0.1", 0), _Secret)
    thread = threading.Thread(target=found.serve_forever, daemon=True)
    thread.start()
    yield found
    found.shutdown()
    found.server_close()
    thread.join()


def _get(url: str, allow_private: bool) -> bytes:
    async def ask() -> bytes:
        transport = PublicTransport(allow_private=allow_private, connections=2)
        async with httpx.AsyncClient(transport=transport, trust_env=False) as client:
            return (await client.get(url)).content

    return asyncio.run(ask())


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"])
def test_this_machine_is_not_asked(server: HTTPServer, host: str) -> None:
    with pytest.raises((Forbidden, httpx.ConnectError)):
        _get(f"http://{host}:{server.server_port}/", allow_private=False)


def test_this_machine_is_asked_where_it_is_allowed(server: HTTPServer) -> None:
    assert _get(f"http://127.0.0.1:{server.server_port}/", allow_private=True) == b"secret"


def test_a_name_with_one_private_number_is_refused(server: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    async def both(self: Any, host: str, port: int, **options: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, port)) for number in ("93.184.216.34", "127.0.0.1")]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", both)
    with pytest.raises(Forbidden, match="private"):
        _get(f"http://rebound.example:{server.server_port}/", allow_private=False)
