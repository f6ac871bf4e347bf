"""Rows of tables as the plain results of `sanudo.store.results`: parties, passages and sources put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sanudo.store.fields import Row
from sanudo.store.results import (
    AgreementRow,
    EventRow,
    MeetingRow,
    Party,
    Passage,
    PositionRow,
    Source,
    StatementRow,
)

Documents = Mapping[str, Row]
"""Documents by id, with their text."""

NEAR = 1500
"""So many characters of a sentence or paragraph are shown on either side of the words that matter."""

_SINGULAR = {"keys": "key", "names": "name", "countries": "country", "sectors": "sector"}


def event_row(row: Row, documents: Documents) -> EventRow:
    """Return an event of a page."""
    same = (
        "id", "codebook", "event_type", "type_label", "mode", "status", "folded", "cameo", "quad", "intensity", "date",
        "place_name", "place_country",
    )  # fmt: skip
    return EventRow(
        **{name: row[name] for name in same},
        contexts=tuple(row["contexts"]),
        actors=parties(row, "actors", "actor"),
        recipients=parties(row, "recipients", "recipient"),
        lat=row["place_lat"],
        lon=row["place_lon"],
        reported_by_name=row["reported_by_name"],
        score=row["score"],
        passage=passage(row, documents),
        source=source(row, documents),
    )


def statement_row(row: Row, documents: Documents) -> StatementRow:
    """Return a statement of a page."""
    text = documents[row["doc"]]["text"]
    cue = None if row["cue_start"] is None else folded(text[row["cue_start"] : row["cue_stop"]])
    return StatementRow(
        **{name: row[name] for name in ("id", "manner", "modality", "status", "date", "score", "start", "stop")},
        speakers=parties(row, "speakers", "speaker"),
        addressees=parties(row, "addressees", "addressee"),
        cue=cue,
        content=content(row, documents),
        about=tuple(row["about_names"] or ()),
        source=source(row, documents),
    )


def content(row: Row, documents: Documents) -> str:
    """Return what a statement says; parts that do not stand together are joined by an ellipsis."""
    text = documents[row["doc"]]["text"]
    return " … ".join(folded(text[span["start"] : span["stop"]]) for span in row["content"])


def position_row(row: Row, documents: Documents) -> PositionRow:
    """Return a position of a page."""
    holder = Party(
        id=row["holder"],
        key=row["holder_key"],
        name=row["holder_name"] or row["holder"],
        country=row["holder_country"],
        sector=row["holder_sector"],
    )
    same = {name: row[name] for name in ("id", "issue", "stance")}
    return PositionRow(**same, holder=holder, passage=passage(row, documents), source=source(row, documents))


def agreement_row(row: Row, documents: Documents) -> AgreementRow:
    """Return an agreement of a page."""
    return AgreementRow(
        **{name: row[name] for name in ("id", "name", "kind", "status", "signed", "expires", "withdrawn")},
        aliases=tuple(row["aliases"]),
        parties=parties(row, "parties", "party"),
        passage=passage(row, documents),
        source=source(row, documents),
    )


def meeting_row(row: Row, documents: Documents) -> MeetingRow:
    """Return a meeting of a page."""
    return MeetingRow(
        **{name: row[name] for name in ("id", "event", "status", "date", "place_name", "place_country")},
        participants=parties(row, "participants", "participant"),
        passage=passage(row, documents),
        source=source(row, documents),
    )


def parties(row: Row, ids: str, stem: str) -> tuple[Party, ...]:
    """Return the parties in a list of ids and the lists that spell them out."""
    found = []
    for n, party in enumerate(row[ids]):
        spelled: dict[str, Any] = {one: row[f"{stem}_{many}"][n] for many, one in _SINGULAR.items()}
        found.append(Party(id=party, **{**spelled, "name": spelled["name"] or party}))
    return tuple(found)


def source(row: Row, documents: Documents) -> Source:
    """Return the article of a row."""
    document = documents[row["doc"]]
    return Source(doc=row["doc"], **{name: document[name] for name in ("title", "outlet", "published", "url")})


def passage(row: Row, documents: Documents) -> Passage:
    """Return the words of a row's evidence within their sentence; one that never ends is cut."""
    text = documents[row["doc"]]["text"]
    start, stop = row["start"], row["stop"]
    low, high = near(start, stop, row["sentence_start"], row["sentence_stop"])
    return Passage(
        quote=text[start:stop],
        sentence=text[low:high],
        offset=start - low,
        start=start,
        stop=stop,
    )


def near(start: int, stop: int, low: int, high: int) -> tuple[int, int]:
    """Return the part of a stretch of text (from `low` to `high`) that is near enough to a span in it to be shown with it."""
    return max(low, start - NEAR), min(high, stop + NEAR)


def snippet(text: str, words: Sequence[str], width: int = 160) -> str:
    """Return the stretch of a text around the first of some words, cut at white space; empty if none is there."""
    lower = text.lower()
    found = [at for word in words if (at := lower.find(word.lower())) >= 0]
    if not found:
        return ""
    start, stop = max(min(found) - width // 3, 0), min(min(found) + width, len(text))
    start = text.find(" ", start, min(found)) + 1 if start else 0
    stop = text.rfind(" ", start, stop) if stop < len(text) else stop
    return ("… " if start else "") + folded(text[start:stop]) + (" …" if stop < len(text) else "")


def folded(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())
