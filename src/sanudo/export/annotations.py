"""Facts as W3C Web Annotations (JSON-LD): one page of annotations for each document, its facts tied to their words.

An annotation's target is the document as Sanudo read it (`urn:sanudo:document:ID`, with the address of the web page as
`scope`), at a TextPositionSelector in code points, as the data model asks for, and a TextQuoteSelector with what stands before
and after. The first body is a tag for people, the second (`sanudo:fact`) the fact with the columns of its table. Parts of a
fact (source, cue and content of a statement, further mentions of an event, numbers) are annotations of their own that name the
fact as `sanudo:partOf`. Model: https://www.w3.org/TR/annotation-model/ (2017).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sanudo.errors import RecordError
from sanudo.export.tables import write
from sanudo.types import (
    Agreement,
    Dispute,
    Event,
    Fact,
    Meeting,
    Mention,
    Place,
    Position,
    Quantity,
    Reading,
    Span,
    Statement,
    TimeExpression,
)

if TYPE_CHECKING:
    from sanudo.store.queries import Record

Json = dict[str, Any]

CONTEXT = ("http://www.w3.org/ns/anno.jsonld", {"sanudo": "urn:sanudo:vocabulary:"})
AROUND = 32
"""So many characters before and after a quote are given with it."""


def to_annotations(record: Record, folder: Path, tables: Sequence[str] = ()) -> list[Path]:
    """Write an annotation page for each document, named by its id; raises RecordError if tables are asked for."""
    if tables:
        raise RecordError("Annotations are written for whole documents, not tables.", hint="Leave out --table.")
    files = []
    for reading in record.readings():
        path = folder / f"{reading.document.id}.jsonld"
        write(path, json.dumps(page(reading), ensure_ascii=False, indent=1) + "\n")
        files.append(path)
    return files


def page(reading: Reading) -> Json:
    """Return the annotations of a document as one AnnotationPage."""
    items = [item for fact in reading.facts() for item in _annotations(reading, fact)]
    key = f"urn:sanudo:document:{reading.document.id}:annotations"
    return {"@context": list(CONTEXT), "id": key, "type": "AnnotationPage", "startIndex": 0, "items": items}


def _annotations(reading: Reading, fact: Fact) -> Iterator[Json]:
    from sanudo.store.rows import row_of

    key = f"urn:sanudo:{fact.TABLE}:{fact.id}"
    body = {f"sanudo:{name}": value for name, value in row_of(fact).items() if _tells(name, value)}
    yield _annotation(
        reading, key, fact.span, _motivation(fact), _label(fact), {"type": "sanudo:fact", "sanudo:table": fact.TABLE, **body}
    )
    for name, span in _parts(fact):
        yield _annotation(
            reading,
            f"{key}:{name}",
            span,
            "tagging",
            f"{fact.TABLE} {name}",
            {"type": "sanudo:part", "sanudo:partOf": {"id": key}},
        )


def _annotation(reading: Reading, key: str, span: Span, motivation: str, label: str, body: Json) -> Json:
    document = reading.document
    quote = {
        "type": "TextQuoteSelector",
        "exact": document.text[span.start : span.stop],
        "prefix": document.text[max(0, span.start - AROUND) : span.start],
        "suffix": document.text[span.stop : span.stop + AROUND],
    }
    target: Json = {
        "type": "SpecificResource",
        "source": f"urn:sanudo:document:{document.id}",
        "selector": [{"type": "TextPositionSelector", "start": span.start, "end": span.stop}, quote],
    }
    if document.url:
        target["scope"] = document.url
    tag = {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "language": "en", "value": label}
    return {"id": key, "type": "Annotation", "motivation": motivation, "body": [tag, body], "target": target}


def _parts(fact: Fact) -> Iterator[tuple[str, Span]]:
    """Yield the spans of a fact beside its own, with what they are."""
    if isinstance(fact, Statement):
        yield from [(name, span) for name, span in (("source", fact.source), ("cue", fact.cue)) if span]
        yield from [(f"content-{number}", span) for number, span in enumerate(fact.content, 1)]
    elif isinstance(fact, Event):
        yield from [(f"also-{number}", span) for number, span in enumerate(fact.also, 1)]
        yield from [(f"size-{number}", _span(size)) for number, size in enumerate(fact.sizes, 1)]


def _span(size: Quantity) -> Span:
    return Span(size.start, size.stop)


def _motivation(fact: Fact) -> str:
    """Return why the words are marked, in the words of the standard: to say what they name, or what kind of thing they tell."""
    return "identifying" if isinstance(fact, Mention | Place | TimeExpression) else "classifying"


def _label(fact: Fact) -> str:
    """Return a few words on a fact."""
    match fact:
        case Event():
            words: list[str | None] = ["event", fact.event_type, fact.mode, fact.status, fact.date]
        case Statement():
            words = ["statement", fact.manner, fact.modality]
        case Place():
            words = ["place", fact.name, fact.country]
        case TimeExpression():
            words = ["time", fact.value]
        case Position():
            words = ["position", fact.stance, fact.issue]
        case Agreement():
            words = ["agreement", fact.name, fact.status]
        case Meeting():
            words = ["meeting", fact.status, fact.date]
        case Dispute():
            words = ["dispute", fact.question]
        case Mention():
            words = ["mention", fact.kind]
        case _:
            words = [fact.TABLE, getattr(fact, "name", "")]
    return " ".join(word for word in words if word)


def _tells(name: str, value: object) -> bool:
    """Return whether a column says something that the annotation does not say already."""
    return value not in (None, "", [], ()) and name not in ("start", "stop", "gist", "sentence_start", "sentence_stop")
