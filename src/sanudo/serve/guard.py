"""What stands before every page: which hosts are answered, which methods, and the headers that keep a page to itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import quote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sanudo.serve.session import STATE, token_of
from sanudo.serve.tokens import Role, Tokens
from sanudo.store.reader import snapshot

LOOPBACK = ("localhost", "127.0.0.1", "::1")
ANY = "*"
OPEN = ("/sign-in", "/favicon.ico", "/health")
"""What is answered without a token."""

ADMIN: dict[str, Role] = {"/tokens": "admin", "/tokens.json": "admin"}
"""What is only shown to those of a role."""

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
"""A page may load nothing but the desk's own files, and tells nobody where its reader came from.

Images may be `blob:` as well, which only the desk's own scripts can make: that is how a chart becomes a PNG.
"""


class Guard:
    """Lets through what is asked of this machine by name, and only to read, but for corrections where they are welcome.

    A page of some other site that makes its own name point to this machine (DNS rebinding) asks for a host that is not ours,
    and is refused. So is a correction (`writable` is where they may be sent to) that a page of another site makes a browser send.

    With `tokens`, whoever asks must hold one whose role allows it: `writable` names the role that each address needs.
    """

    def __init__(
        self, app: ASGIApp, hosts: Iterable[str], writable: Mapping[str, Role] | None = None, tokens: Tokens | None = None
    ) -> None:
        self._app = app
        self._hosts = frozenset(hosts)
        self._writable = dict(writable or {})
        self._tokens = tokens

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        head_only = scope["method"] == "HEAD"

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                if _never_changes(scope):
                    headers["cache-control"] = "public, max-age=31536000, immutable"
            elif head_only and message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        refusal = self._refusal(scope) or await self._unknown(scope)
        if refusal is not None:
            await refusal(scope, receive, guarded)
            return
        with snapshot():
            await self._app({**scope, "method": "GET"} if head_only else scope, receive, guarded)

    async def _unknown(self, scope: Scope) -> Response | None:
        """Find out who asks; return the answer for those who hold no token, or one that does not allow it."""
        if self._tokens is None or scope["path"] in OPEN or scope["path"].startswith("/static/"):
            return None
        request = HTTPConnection(scope)
        token = token_of(request)
        holder = await run_in_threadpool(self._tokens.holder, token) if token else None
        if holder is None:
            return _stranger(request)
        needed = ADMIN.get(scope["path"]) or (self._writable.get(scope["path"], "read") if scope["method"] == "POST" else "read")
        if not holder.may(needed):
            return PlainTextResponse(f"This needs a token of the role {needed}; yours is {holder.role}.\n", 403)
        scope.setdefault("state", {})[STATE] = holder
        return None

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        host = Headers(scope=scope).get("host", "")
        if ANY not in self._hosts and _name(host) not in self._hosts:
            return PlainTextResponse(f"This desk does not answer for {host!r}; open it by the address it printed.\n", 421)
        if scope["method"] == "POST" and scope["path"] in self._writable:
            if not _of_our_own(Headers(scope=scope)):
                return PlainTextResponse("Corrections are only taken from the desk's own pages.\n", 403)
            return None
        if scope["method"] not in ("GET", "HEAD"):
            return PlainTextResponse("The desk can only be read.\n", 405, headers={"allow": "GET, HEAD"})
        return None


def _stranger(request: HTTPConnection) -> Response:
    """Return what strangers are told: browsers are led to where one signs in."""
    if request.scope["method"] in ("GET", "HEAD") and "text/html" in request.headers.get("accept", ""):
        where = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return RedirectResponse(f"/sign-in?next={quote(where)}", 303, headers={"cache-control": "no-store"})
    headers = {"www-authenticate": "Bearer", "cache-control": "no-store"}
    return PlainTextResponse("This desk asks for a token: Authorization: Bearer sanudo_...\n", 401, headers=headers)


def _of_our_own(headers: Headers) -> bool:
    """Return whether a request comes from a page of ours, as its browser tells; a program that is no browser tells nothing."""
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is not None:
        return site == "same-origin"
    return origin is None or urlsplit(origin).netloc == headers.get("host", "")


def _never_changes(scope: Scope) -> bool:
    """Return whether a file has its version in its address: by a query, or by a hash in its name as the built views have it."""
    path: str = scope["path"]
    return path.startswith("/static/islands/assets/") or (path.startswith("/static/") and b"v=" in scope["query_string"])


def _name(host: str) -> str:
    """Return the name or address in a Host header, without its port."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
