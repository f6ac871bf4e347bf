"""Forms that people send: read with a limit, and only those that a page of this desk has made."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from urllib.parse import parse_qs

from fastapi import Request

from sanudo.errors import SettingsError

LARGEST = 64 * 1024
"""A form has no more bytes."""

Sent = Mapping[str, list[str]]


async def sent_by(request: Request) -> Sent:
    """Return the fields of a form. Raises SettingsError where it is too large or none at all."""
    if "application/x-www-form-urlencoded" not in request.headers.get("content-type", ""):
        raise SettingsError("What is sent here is sent as a form.", hint="Use the buttons of the desk.")
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            raise SettingsError("This is too long.", hint=f"It may have {LARGEST:,} bytes.")
    try:
        return parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=500)
    except ValueError as error:
        raise SettingsError(f"The form cannot be read: {error}.", hint="Use the buttons of the desk.") from None


def one(sent: Sent, name: str) -> str:
    """Return the last value of a field, empty if there is none."""
    return sent.get(name, [""])[-1]


def same(given: str, token: str) -> bool:
    """Return whether a form proves that it is ours, in the same time whatever is given."""
    return bool(token) and secrets.compare_digest(given.encode("utf-8", "replace"), token.encode())


def inside(address: str, otherwise: str) -> str:
    """Return an address within the desk, and another one in place of any that leads out of it."""
    if not address.startswith("/") or address.startswith("//") or "\\" in address or not address.isprintable():
        return otherwise
    return address
