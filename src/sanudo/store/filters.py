"""Which rows a question asks for: filters as plain values, turned into SQL conditions with parameters."""

from __future__ import annotations

import base64
import binascii
import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sanudo.errors import SettingsError
from sanudo.store.conditions import Compared, Conditions, Telling

Order = Literal["newest", "oldest"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFilter:
    """Which documents: `text` words that must all occur (quoted ones together), dates of publication, and what they speak of.

    `country` and `actor` (a key) must be spoken of, an event of `event_type` reported. Dates are ISO dates, both included.
    """

    text: str | None = None
    outlet: str | None = None
    language: str | None = None
    since: str | None = None
    until: str | None = None
    country: str | None = None
    actor: str | None = None
    event_type: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFilter:
    """Which events. `country` and `actor` (a key) may be on either side, `actor_country` and `recipient_country` on theirs.

    `since` and `until` are ISO dates, both included; an event counts if any day it may have happened on lies between them, so
    events without a date are left out. `text` are words that must all occur in its sentence, its parties or the headline.
    """

    event_type: Sequence[str] = ()
    mode: Sequence[str] = ()
    quad: Sequence[int] = ()
    status: Sequence[str] = ()
    context: str | None = None
    country: str | None = None
    actor_country: str | None = None
    recipient_country: str | None = None
    place_country: str | None = None
    sector: str | None = None
    actor: str | None = None
    since: str | None = None
    until: str | None = None
    outlet: str | None = None
    text: str | None = None
    doc: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementFilter:
    """Which statements: by speaker (a key, or a country), how they are put forward, date of publication, words."""

    actor: str | None = None
    country: str | None = None
    modality: Sequence[str] = ()
    manner: str | None = None
    since: str | None = None
    until: str | None = None
    outlet: str | None = None
    text: str | None = None
    doc: str | None = None


def of_documents(chosen: DocumentFilter) -> Conditions:
    """Return the conditions on `document d`."""
    found = Conditions()
    found.equal("d.outlet", chosen.outlet)
    found.equal("d.language", chosen.language)
    _published(found, chosen.since, chosen.until)
    for column, value in (("country", chosen.country), ("key", chosen.actor)):
        if value is not None:
            found.put(Telling("actor", column, value))
    if chosen.event_type is not None:
        found.put(Telling("event", "event_type", chosen.event_type))
    found.words("concat_ws(' ', d.title, d.text)", chosen.text, documents=True)
    return found


def of_events(chosen: EventFilter) -> Conditions:
    """Return the conditions on `event f` and `document d`."""
    found = Conditions()
    found.equal("f.doc", chosen.doc)
    for column, values in (
        ("event_type", chosen.event_type),
        ("mode", chosen.mode),
        ("quad", chosen.quad),
        ("status", chosen.status),
    ):
        found.among(f"f.{column}", values)
    found.equal("f.place_country", chosen.place_country)
    found.equal("d.outlet", chosen.outlet)
    found.holding(chosen.context, "f.contexts")
    found.holding(chosen.actor_country, "f.actor_countries")
    found.holding(chosen.recipient_country, "f.recipient_countries")
    for column, value in (("countries", chosen.country), ("sectors", chosen.sector), ("keys", chosen.actor)):
        found.holding(value, f"f.actor_{column}", f"f.recipient_{column}")
    if chosen.since is not None:
        found.put(Compared("f.last_day", ">=", _day(chosen.since), "DATE"))
    if chosen.until is not None:
        found.put(Compared("f.first_day", "<=", _day(chosen.until), "DATE"))
    found.words(
        "concat_ws(' ', d.title, substring(d.text, f.sentence_start + 1, f.sentence_stop - f.sentence_start), f.place_name, "
        "array_to_string(f.actor_names, ' '), array_to_string(f.recipient_names, ' '))",
        chosen.text,
        documents=True,
    )
    return found


def of_statements(chosen: StatementFilter) -> Conditions:
    """Return the conditions on `statement f` and `document d`."""
    found = Conditions()
    found.equal("f.doc", chosen.doc)
    found.equal("d.outlet", chosen.outlet)
    found.equal("f.manner", chosen.manner)
    found.among("f.modality", chosen.modality)
    for column, value in (("keys", chosen.actor), ("countries", chosen.country)):
        found.holding(value, f"f.speaker_{column}")
    _published(found, chosen.since, chosen.until)
    found.words(
        "concat_ws(' ', substring(d.text, f.start + 1, f.stop - f.start), array_to_string(f.speaker_names, ' '))",
        chosen.text,
        documents=True,
    )
    return found


def bookmark(values: Sequence[object]) -> str:
    """Return the bookmark that stands for a place in a list."""
    return base64.urlsafe_b64encode(json.dumps(list(values), default=str).encode()).decode().rstrip("=")


def bookmarked(mark: str, length: int) -> list[object]:
    """Return the place in a list that a bookmark stands for; raises SettingsError for one that was not given out here."""
    try:
        values = json.loads(base64.urlsafe_b64decode(mark + "=" * (-len(mark) % 4)))
    except (ValueError, binascii.Error):
        values = None
    if not isinstance(values, list) or len(values) != length or not all(isinstance(value, str | int) for value in values):
        raise SettingsError("The bookmark of the page is damaged.", hint="Start again from the first page.")
    return list(values)


def _published(found: Conditions, since: str | None, until: str | None) -> None:
    if since is not None:
        found.put(Compared("d.published", ">=", _day(since)))
    if until is not None:
        found.put(Compared("d.published", "<=", _day(until)))


def _day(date: str) -> str:
    try:
        return datetime.date.fromisoformat(date).isoformat()
    except ValueError:
        raise SettingsError(f"{date!r} is not a date.", hint="Write it as YYYY-MM-DD, for example 2019-05-14.") from None
