"""Who asks: the holder of the token that a request came with, and the proof that its forms are ours."""

from __future__ import annotations

import hashlib
import hmac
from contextvars import ContextVar

from starlette.requests import HTTPConnection

from sanudo.serve.reviews import Reviews
from sanudo.serve.tokens import Holder

COOKIE = "sanudo_token"
STATE = "holder"

_PROOF: ContextVar[str] = ContextVar("proof", default="")
_WHO: ContextVar[Holder | None] = ContextVar("who", default=None)


def holder_of(request: HTTPConnection) -> Holder | None:
    """Return who asks, None on a desk that knows no tokens."""
    found = request.scope.get("state", {}).get(STATE)
    return found if isinstance(found, Holder) else None


def token_of(request: HTTPConnection) -> str:
    """Return the token that a request comes with: as programs send it, or in the cookie of a browser; empty if it has none."""
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    return given.strip() if scheme.lower() == "bearer" else request.cookies.get(COOKIE, "")


def proof_of(reviews: Reviews, request: HTTPConnection) -> str:
    """Return the proof that a form was made for whoever asks; empty where nothing may be sent."""
    holder = holder_of(request)
    if holder is None or not reviews.token:
        return reviews.token
    if not holder.may("review"):
        return ""
    return hmac.new(reviews.token.encode(), holder.id.encode(), hashlib.sha256).hexdigest()[:32]


def enter(reviews: Reviews, request: HTTPConnection) -> None:
    """Let the pages that are made from here on, in this thread, know for whom."""
    _PROOF.set(proof_of(reviews, request))
    _WHO.set(holder_of(request))


def review_token() -> str:
    """Return the proof for the forms of the page that is being made."""
    return _PROOF.get()


def signed_in() -> Holder | None:
    """Return for whom the page is being made."""
    return _WHO.get()
