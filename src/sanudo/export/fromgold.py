"""Readings from hand-made annotations in the gold schema: for tests, for trying out store and screens, for scoring.

What the schema does not tell (chains, scores, which words of a title line are the dateline) is filled in by simple rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from sanudo.text.segment import paragraphs
from sanudo.types import (
    Actor,
    ActorKind,
    Agreement,
    Block,
    BlockKind,
    Dispute,
    Document,
    Event,
    Fact,
    Manner,
    Meeting,
    Mention,
    Place,
    Position,
    Quantity,
    Reading,
    Span,
    Statement,
    TimeExpression,
    TimeType,
    document_id,
    make_id,
)

Gold = Mapping[str, Any]
_SMALL = frozenset("of the and for in on to de la del al el von van bin da do dos e y".split())
STAGE = "gold"

AGREEMENT_STATUSES = {"agreed": "proposed", "signed": "proposed", "suspended": "in force", "rejected": "withdrawn"}
"""Stages of an agreement that the schema does not tell apart, and what it calls them."""

_SPELLINGS = {"organization": "organisation"}
_MANNERS: dict[object, Manner] = {True: "direct", False: "indirect", "mixed": "mixed"}
_DATELINE = re.compile(r"\b(?:1[89]|20)\d\d\b")
_BYLINE = re.compile(r"(?i)\W*by\s")


def from_gold(text: str, record: Gold) -> Reading:
    """Return the reading that an annotation of a text stands for; facts come in the order of the text.

    Raises KeyError where the annotation lacks what its schema requires.
    """
    return _Reader(text, record).reading()


_SMALL = frozenset("of the and for in on to de la del al el von van bin da do dos e y".split())


class _Reader:
    """Turns one annotation into facts; knows the ids of its actors, events and statements."""

    def __init__(self, text: str, record: Gold) -> None:
        self.record = record
        self.document = _document(text, record)
        self.ids = {x["id"]: self._id(x["id"]) for key in ("actors", "events", "statements") for x in self._all(key)}
        self._mentions = [mention for actor in enumerate(self._all("actors")) for mention in self._actor_mentions(*actor)]

    def reading(self) -> Reading:
        """Return the reading."""
        events = _ordered(self._event(x) for x in self._all("events"))
        return Reading(
            self.document,
            actors=_ordered(self._actor(n, x) for n, x in enumerate(self._all("actors"))),
            mentions=_ordered(self._mentions),
            times=_ordered(self._time(n, x) for n, x in enumerate(self._all("times"))),
            places=_ordered(self._place(n, x) for n, x in enumerate(self._all("places"))),
            statements=_ordered(self._statement(x) for x in self._all("statements")),
            events=events,
            positions=_ordered(self._position(n, x) for n, x in enumerate(self._all("positions"))),
            agreements=_ordered(self._agreement(n, x) for n, x in enumerate(self._all("agreements"))),
            meetings=_ordered(self._meeting(n, x, events) for n, x in enumerate(self._all("meetings"))),
            disputes=_ordered(self._dispute(n, x) for n, x in enumerate(self._all("disputes"))),
        )

    def _all(self, key: str) -> Sequence[Gold]:
        found: Sequence[Gold] = self.record.get(key) or ()
        return found

    def _id(self, *parts: object) -> str:
        return make_id(self.document.id, *parts)

    def _base(self, fact_id: str, span: Sequence[int] | None) -> dict[str, Any]:
        start, stop = span or (0, 0)
        return {"id": fact_id, "doc": self.document.id, "start": start, "stop": stop, "stage": STAGE}

    def _refs(self, names: Iterable[str | None]) -> tuple[str, ...]:
        """Return the ids that the annotation's own ids stand for; other words (topics) stay what they are."""
        return tuple(self.ids.get(name, name) for name in names if name is not None)

    def _actor_mentions(self, chain: int, x: Gold) -> Iterator[Mention]:
        for key in ("mentions", "nominals"):
            for span in x.get(key) or ():
                yield Mention(
                    **self._base(self._id("mention", chain, *span), span),
                    kind=_kind(x),
                    chain=chain,
                    named=_is_name(self.document.text[slice(*span)]),
                    nominal=key == "nominals",
                    actor=self.ids[x["id"]],
                )

    def _actor(self, chain: int, x: Gold) -> Actor:
        own = [mention for mention in self._mentions if mention.chain == chain]
        best = max(own, key=lambda mention: (not mention.nominal, mention.stop - mention.start, -mention.start), default=None)
        kind = _kind(x)
        country = x.get("country")
        state = kind == "state" and country and country != "IGO"
        return Actor(
            **self._base(self.ids[x["id"]], best.span if best else None),
            key=f"iso:{country}" if state else make_id("actor", x["name"], kind, country),
            name=x["name"],
            kind=kind,
            country=country,
            sector=x.get("sector") or "",
            role=x.get("role") or "",
            named=any(mention.named for mention in own) or _is_proper(x["name"]),
            aliases=tuple(x.get("aliases") or ()),
            chains=(chain,),
        )

    def _event(self, x: Gold) -> Event:
        return Event(
            **self._base(self.ids[x["id"]], x["trigger"]),
            event_type=x["type"],
            mode=x.get("mode"),
            contexts=tuple(x.get("context") or ()),
            status=x["status"],
            actors=self._refs(x["actor"]),
            recipients=self._refs(x["recipient"]),
            also=_spans(x.get("also")),
            date=x.get("date"),
            place_name=x.get("place"),
            place_country=x.get("place_country"),
            reported_by=next(iter(self._refs([x.get("reported_by")])), None),
            sizes=tuple(_size(kind, size, x["trigger"]) for kind, size in (x.get("size") or {}).items()),
        )

    def _statement(self, x: Gold) -> Statement:
        source, cue, content = _span(x.get("source")), _span(x.get("cue")), _spans(x["content"])
        spans = [span for span in (source, cue, *content) if span]
        whole = (min(span.start for span in spans), max(span.stop for span in spans))
        return Statement(
            **self._base(self.ids[x["id"]], whole),
            source=source,
            cue=cue,
            content=content,
            manner=_MANNERS[x["direct"]],
            speakers=self._refs([x.get("speaker"), *(x.get("co_speakers") or ())]),
            modality=x.get("modality") or "asserted",
            status=x.get("status") or "actual",
            date=x.get("date"),
            about=self._refs(x.get("about") or ()),
            venue=x.get("venue"),
            principal=next(iter(self._refs([x.get("principal")])), None),
            within=next(iter(self._refs([x.get("within")])), None),
            addressees=self._refs(x.get("addressees") or ()),
        )

    def _position(self, n: int, x: Gold) -> Position:
        (holder,) = self._refs([x["holder"]])
        return Position(**self._base(self._id("position", n), x["evidence"]), holder=holder, issue=x["issue"], stance=x["stance"])

    def _agreement(self, n: int, x: Gold) -> Agreement:
        dates = x.get("dates") or {}
        return Agreement(
            **self._base(self._id("agreement", n), x.get("evidence")),
            name=x["name"],
            kind=x["kind"],
            status=_finest(x["status"], x.get("stage")),
            aliases=tuple(x.get("aliases") or ()),
            parties=self._refs(x["parties"]),
            signed=dates.get("signed"),
            expires=dates.get("expires"),
            withdrawn=dates.get("withdrawn"),
        )

    def _meeting(self, n: int, x: Gold, events: Sequence[Event]) -> Meeting:
        start, stop = x.get("evidence") or (0, 0)
        near = [e for e in events if e.event_type in ("CONSULT", "REJECT", "AGREE") and e.start < stop and start < e.stop]
        return Meeting(
            **self._base(self._id("meeting", n), x.get("evidence")),
            event=near[0].id if near else "",
            participants=self._refs(x["participants"]),
            status=x["status"],
            date=x.get("date"),
            place_name=x.get("place"),
            place_country=x.get("country"),
        )

    def _dispute(self, n: int, x: Gold) -> Dispute:
        sides = self._refs([x["claim_a"]]), self._refs([x["claim_b"]])
        first = next((y for key in ("statements", "events") for y in self._all(key) if y["id"] == x["claim_a"]), {})
        span = first.get("trigger") or next(iter(first.get("content") or ()), None)
        return Dispute(**self._base(self._id("dispute", n), span), question=x["about"], side_a=sides[0], side_b=sides[1])

    def _time(self, n: int, x: Gold) -> TimeExpression:
        return TimeExpression(**self._base(self._id("time", n), x["span"]), value=x["value"], type=_time_type(x["value"]))

    def _place(self, n: int, x: Gold) -> Place:
        base = self._base(self._id("place", n), x["span"])
        return Place(**base, name=x["name"], country=x.get("country"), lat=_number(x.get("lat")), lon=_number(x.get("lon")))


def _document(text: str, record: Gold) -> Document:
    title = record.get("title") or (text[slice(*record["title_span"])] if record.get("title_span") else None)
    about: dict[str, Any] = {"outlet": record.get("outlet"), "published": record.get("published"), "title": title}
    return Document(
        id=document_id(text, url=None, **about),
        text=text,
        byline=tuple(record.get("byline") or ()),
        language=record.get("language") or "en",
        origin=record.get("input_file") or "",
        blocks=tuple(_blocks(text, record, title or "")),
        **about,
    )


def _blocks(text: str, record: Gold, title: str) -> Iterator[Block]:
    """Yield the blocks: the annotated stretches, and body text in between."""
    marked: list[tuple[Span, BlockKind | None]] = [(span, "promo") for span in _spans(record.get("boilerplate"))]
    marked += [(span, "caption") for span in _spans(record.get("captions"))]
    marked += [(span, None) for span in _spans(record.get("meta"))]
    position = 0
    for span, kind in [*sorted(marked), (Span(len(text), len(text)), "body")]:
        for line in paragraphs(text, position, span.start):
            yield Block(kind="body", start=line.start, stop=line.stop, reason="annotated")
        for line in paragraphs(text, max(span.start, position), span.stop):
            words = text[line.start : line.stop]
            yield Block(kind=kind or _meta_kind(words, title), start=line.start, stop=line.stop, reason="annotated")
        position = max(position, span.stop)


def _meta_kind(words: str, title: str) -> BlockKind:
    if title and (words in title or title in words):
        return "title"
    if _BYLINE.match(words):
        return "byline"
    return "dateline" if _DATELINE.search(words) else "slug"


def _ordered(facts: Iterable[Any]) -> tuple[Any, ...]:
    found: list[Fact] = list(facts)
    return tuple(sorted(found, key=lambda fact: (fact.start, fact.stop, fact.id)))


def _is_name(words: str) -> bool:
    return words[:1].isupper()


def _is_proper(name: str) -> bool:
    """Tell whether an annotated name is a proper one, whatever words the text has for it ("the bloc": European Union)."""
    return all(word[0].isupper() or word in _SMALL for word in name.split() if word[0].isalpha()) and name[:1].isupper()


def _size(kind: str, x: Gold, trigger: Sequence[int]) -> Quantity:
    start, stop = x.get("span") or trigger
    return Quantity(kind=kind, value=_number(x.get("value")), qualifier=x.get("qualifier") or "", start=start, stop=stop)


def _kind(x: Gold) -> ActorKind:
    return cast("ActorKind", _SPELLINGS.get(x["kind"], x["kind"]))


def _finest(status: str, stage: str | None) -> str:
    """Return the finer stage of an agreement where it does not contradict its status."""
    return stage if stage and AGREEMENT_STATUSES.get(stage, stage) == status else status


def _number(value: float | None) -> float | None:
    return None if value is None else float(value)


def _span(pair: Sequence[int] | None) -> Span | None:
    return None if pair is None else Span(*pair)


def _spans(pairs: Iterable[Sequence[int]] | None) -> tuple[Span, ...]:
    return tuple(Span(*pair) for pair in pairs or ())


def _time_type(value: str) -> TimeType:
    if value.startswith("P"):
        return "DURATION"
    return "TIME" if "T" in value else "DATE"
