"""Every record that leaves a room of Sanudo: documents, facts with their evidence, and what a reading holds.

All spans are half-open Python string offsets (code points) into `Document.text`. References between facts are ids,
never objects. Ids are hashes of content, so that reading a text twice gives the same rows. Standard library only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import ClassVar, Literal, NamedTuple

BlockKind = Literal["title", "byline", "dateline", "slug", "body", "caption", "credit", "promo", "nav", "legal"]
ActorKind = Literal["person", "organisation", "state", "group", "igo", "medium"]
Status = Literal["actual", "planned", "possible", "denied"]
Manner = Literal["direct", "indirect", "mixed"]
Modality = Literal["asserted", "denied", "future", "conditional", "question", "declined"]
Stance = Literal["support", "oppose", "sceptical", "noncommittal", "open"]
MeetingStatus = Literal["held", "planned", "proposed", "cancelled", "denied"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Grain = Literal["second", "minute", "hour", "daypart", "day", "week", "month", "season", "quarter", "year", "decade", "century"]
PlaceUse = Literal["literal", "metonymic", "demonym"]

ARTICLE_KINDS: frozenset[BlockKind] = frozenset({"title", "byline", "dateline", "slug", "body", "caption", "credit"})
"""Kinds of block that belong to the article; every other kind is page residue (`Document.residue`)."""


class Span(NamedTuple):
    """A half-open stretch of a document's text, in code points."""

    start: int
    stop: int


def make_id(*parts: object) -> str:
    """Return the id of what the parts describe: 16 hexadecimal digits of a BLAKE2b hash."""
    text = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of a document with one role; `reason` says in a few words why it was given that role."""

    kind: BlockKind
    start: int
    stop: int
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article as read: its text and what is known of where it came from.

    `text` is never cut: page residue stays in it and is labelled by `blocks`, which are sorted, do not overlap and cover
    every character that is not white space. `published` is an ISO date (YYYY-MM-DD) or None; `published_note` is
    filled where the date was ambiguous. `origin` names the input ("page.html", "news.warc.gz#<record id>").
    """

    id: str
    text: str
    title: str | None = None
    byline: tuple[str, ...] = ()
    outlet: str | None = None
    published: str | None = None
    published_note: str = ""
    url: str | None = None
    language: str = "en"
    fetched: str | None = None
    rights: str | None = None
    origin: str = ""
    blocks: tuple[Block, ...] = ()

    def spans(self, *kinds: BlockKind) -> Iterator[Span]:
        """Yield the spans of the blocks of these kinds, in order."""
        return (Span(block.start, block.stop) for block in self.blocks if block.kind in kinds)

    @property
    def residue(self) -> tuple[Span, ...]:
        """Return the spans that are page furniture rather than article."""
        return tuple(Span(block.start, block.stop) for block in self.blocks if block.kind not in ARTICLE_KINDS)


def document_id(text: str, *, url: str | None, outlet: str | None, published: str | None, title: str | None) -> str:
    """Return the id of a document: the same text from the same place on the same date is the same document."""
    return make_id("document", url, outlet, published, title, text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every extracted fact carries: its document, its evidence span, how sure the reader is, and which stage found it.

    `score` is the probability that the fact is right, as measured on articles that were not trained on (of an event: that it has
    this type and these parties; `sanudo.extract.confidence`). Subclasses name the table in which they are stored in `TABLE`.
    """

    TABLE: ClassVar[str] = ""

    id: str
    doc: str
    start: int
    stop: int
    score: float = 1.0
    stage: str = ""

    @property
    def span(self) -> Span:
        """Return the evidence span."""
        return Span(self.start, self.stop)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention(Fact):
    """A span that names an actor. Mentions with equal `chain` name the same thing in this document.

    `named` tells a proper name ("Sergei Lavrov", "Moscow") from a description ("Russian officials"); a `nominal` names its actor
    only in passing, as part of another phrase ("the Kremlin spokesman", "U.S. moves"). `actor` is the id of the actor
    (`Actor.id`) that the mention was resolved to.
    """

    TABLE: ClassVar[str] = "mention"

    kind: ActorKind
    chain: int
    named: bool = True
    nominal: bool = False
    actor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor(Fact):
    """Who a chain of mentions stands for, as of the document's date; the span is that of the fullest mention.

    `id` belongs to this document; `key` is the same for the same actor in every document ("wd:Q...", "iso:RUS", or a hash
    of name, kind and country). `country` is ISO 3166-1 alpha-3, a PLOVER code ("IGO") or None; `sector` is PLOVER's.
    `chains` are the chains of mentions that stand for this actor.
    """

    TABLE: ClassVar[str] = "actor"

    key: str
    name: str
    kind: ActorKind
    country: str | None
    sector: str
    role: str = ""
    named: bool = True
    wikidata: str | None = None
    aliases: tuple[str, ...] = ()
    chains: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression(Fact):
    """A TIMEX3 expression: `value` and `type` in TimeML's terms and the interval of days it stands for.

    `earliest` and `latest` are ISO dates, both included; None leaves that side open. Durations and sets have neither.
    """

    TABLE: ClassVar[str] = "time"

    value: str
    type: TimeType
    earliest: str | None = None
    latest: str | None = None
    grain: Grain | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Fact):
    """A toponym and the point it was resolved to (WGS 84 degrees); `country` is ISO 3166-1 alpha-3 or None.

    `precision` is the level of the resolution: country, admin1, admin2, city, feature or region; `radius_km` its rough
    uncertainty. An unresolved toponym has neither point nor precision.
    """

    TABLE: ClassVar[str] = "place"

    name: str
    use: PlaceUse = "literal"
    geonames: int | None = None
    country: str | None = None
    region: str | None = None
    lat: float | None = None
    lon: float | None = None
    precision: str | None = None
    radius_km: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Fact):
    """An attribution: who is said to have said, thought or wanted what. The span runs over source, cue and content.

    `speakers` are actor ids, the first the main one. `modality` says how the content is put forward, `status` whether the
    saying itself has happened (an announced speech is planned). `principal` is the actor for whom a spokesperson speaks, `within`
    the statement in whose content this one is reported, `venue` the occasion or place in the text's words.
    """

    TABLE: ClassVar[str] = "statement"

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    manner: Manner
    speakers: tuple[str, ...] = ()
    modality: Modality = "asserted"
    status: Status = "actual"
    addressees: tuple[str, ...] = ()
    date: str | None = None
    about: tuple[str, ...] = ()
    principal: str | None = None
    within: str | None = None
    venue: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number of people (or of money) that belongs to an event, with its qualifier: exactly, at least, about, up to, unknown."""

    kind: str
    value: float | None
    qualifier: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Fact):
    """An event in one document; the span is that of its best trigger, `also` holds its further mentions.

    `event_type` is the kind of act as it is; a folded PLOVER code, a CAMEO code, quad class and intensity are derived
    (`sanudo.ontology`). `actors` and `recipients` are actor ids. `date` is an ISO date at the precision the text gives
    (YYYY, YYYY-MM or YYYY-MM-DD), `time` the time expression it rests on, `place` the place. `reported_by` is the actor on
    whose word alone the event rests, `said_in` the statement it stands in.

    `codebook` names the codebook that the type and mode are from. A type that is not PLOVER's says of itself what it is called
    (`type_label`) and, where it has one, its quad class (`type_quad`).
    """

    TABLE: ClassVar[str] = "event"

    event_type: str
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    status: Status = "actual"
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    also: tuple[Span, ...] = ()
    date: str | None = None
    time: str | None = None
    place: str | None = None
    place_name: str | None = None
    place_country: str | None = None
    reported_by: str | None = None
    said_in: str | None = None
    sizes: tuple[Quantity, ...] = ()
    codebook: str = "plover"
    type_label: str | None = None
    type_quad: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Fact):
    """What an actor (`holder`, an actor id) holds of an issue, in the issue's own words."""

    TABLE: ClassVar[str] = "position"

    holder: str
    issue: str
    stance: Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Fact):
    """A treaty, deal, accord, sanctions regime or ceasefire as one document tells of it; `parties` are actor ids.

    `status` is one of proposed, under negotiation, agreed, signed, in force, suspended, withdrawn, expired, rejected; the
    dates are ISO dates of any precision.
    """

    TABLE: ClassVar[str] = "agreement"

    name: str
    kind: str
    status: str
    aliases: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    signed: str | None = None
    expires: str | None = None
    withdrawn: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute(Fact):
    """Claims in one document that cannot both stand or openly compete: ids of statements or events, by side."""

    TABLE: ClassVar[str] = "dispute"

    question: str
    side_a: tuple[str, ...]
    side_b: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Fact):
    """A meeting with a life, a view of CONSULT events and of REJECTs that call one off; `event` is the event's id."""

    TABLE: ClassVar[str] = "meeting"

    event: str
    participants: tuple[str, ...]
    status: MeetingStatus
    date: str | None = None
    place_name: str | None = None
    place_country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An input that could not be read, or not wholly: what, at which stage, why, and what to do about it."""

    TABLE: ClassVar[str] = "failure"

    origin: str
    stage: str
    error: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One document with all its facts, each kind in the order of the text."""

    document: Document
    actors: tuple[Actor, ...] = field(default=(), kw_only=True)
    mentions: tuple[Mention, ...] = field(default=(), kw_only=True)
    times: tuple[TimeExpression, ...] = field(default=(), kw_only=True)
    places: tuple[Place, ...] = field(default=(), kw_only=True)
    statements: tuple[Statement, ...] = field(default=(), kw_only=True)
    events: tuple[Event, ...] = field(default=(), kw_only=True)
    positions: tuple[Position, ...] = field(default=(), kw_only=True)
    agreements: tuple[Agreement, ...] = field(default=(), kw_only=True)
    meetings: tuple[Meeting, ...] = field(default=(), kw_only=True)
    disputes: tuple[Dispute, ...] = field(default=(), kw_only=True)

    def facts(self) -> Iterator[Fact]:
        """Yield every fact of every kind."""
        for each in fields(self):
            if each.name != "document":
                yield from getattr(self, each.name)

    def text(self, fact: Fact | Span) -> str:
        """Return the words a fact or a span stands on."""
        return self.document.text[fact.start : fact.stop]


FACTS: tuple[type[Fact], ...] = (
    Actor,
    Mention,
    TimeExpression,
    Place,
    Statement,
    Event,
    Position,
    Agreement,
    Meeting,
    Dispute,
)
"""The kinds of fact, in the order in which `Reading` lists them."""
