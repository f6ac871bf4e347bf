"""What questions to a record are answered with: plain immutable rows, words and names already looked up."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some items of a longer list; `after` is the bookmark that asks for the next ones, None at the end."""

    items: tuple[T, ...]
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """An actor as a party to something: `key` is the same in every document, `id` belongs to the document."""

    id: str
    key: str | None
    name: str
    country: str | None
    sector: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The article that something was read in."""

    doc: str
    title: str | None
    outlet: str | None
    published: str | None
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The words of the evidence within their sentence; `offset` is where `quote` starts in `sentence`."""

    quote: str
    sentence: str
    offset: int
    start: int
    stop: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """A document in a list; `snippet` shows the first words that a search found."""

    id: str
    title: str | None
    byline: tuple[str, ...]
    outlet: str | None
    published: str | None
    url: str | None
    language: str
    origin: str
    characters: int
    events: int
    statements: int
    snippet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event with its parties, place, words and source."""

    id: str
    codebook: str
    event_type: str
    type_label: str | None
    mode: str | None
    contexts: tuple[str, ...]
    status: str
    folded: str
    cameo: str | None
    quad: int | None
    intensity: float | None
    date: str | None
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    place_name: str | None
    place_country: str | None
    lat: float | None
    lon: float | None
    reported_by_name: str | None
    score: float
    passage: Passage
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow:
    """A statement with its speakers, cue and content in words, and its source."""

    id: str
    speakers: tuple[Party, ...]
    addressees: tuple[Party, ...]
    cue: str | None
    content: str
    manner: str
    modality: str
    status: str
    date: str | None
    about: tuple[str, ...]
    score: float
    start: int
    stop: int
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionRow:
    """A position with its words and its source."""

    id: str
    holder: Party
    issue: str
    stance: str
    passage: Passage
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementRow:
    """An agreement as one document tells of it."""

    id: str
    name: str
    kind: str
    status: str
    aliases: tuple[str, ...]
    parties: tuple[Party, ...]
    signed: str | None
    expires: str | None
    withdrawn: str | None
    passage: Passage
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """A meeting with those who meet, its words and its source."""

    id: str
    event: str
    participants: tuple[Party, ...]
    status: str
    date: str | None
    place_name: str | None
    place_country: str | None
    passage: Passage
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class FailureRow:
    """An input that could not be read, or not wholly."""

    origin: str
    stage: str
    error: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """An actor of all documents: names, roles and counts. See the table `actor_entity`."""

    key: str
    name: str
    kind: str
    country: str | None
    sector: str
    wikidata: str | None
    named: bool
    names: tuple[str, ...]
    roles: tuple[str, ...]
    documents: int
    mentions: int
    acted: int
    received: int
    spoke: int
    first_published: datetime.date | None
    last_published: datetime.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart:
    """Another actor that an actor has to do with: `acted` events towards it, `received` from it, `intensity` the mean of both."""

    key: str
    name: str
    country: str | None
    acted: int
    received: int
    together: int
    intensity: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many there are of a value."""

    value: str | None
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCount:
    """How many events of a quad class a month (its first day) has, and the sum of their intensities."""

    month: datetime.date
    quad: int
    count: int
    intensity: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPage:
    """What the record knows of an actor, each list cut to what fits a page."""

    entity: Entity
    types: tuple[Count, ...]
    months: tuple[MonthCount, ...]
    counterparts: tuple[Counterpart, ...]
    events: Page[EventRow]
    statements: Page[StatementRow]
    positions: tuple[PositionRow, ...]
    agreements: tuple[AgreementRow, ...]
    meetings: tuple[MeetingRow, ...]
    documents: Page[DocumentRow]
