"""The pages of an agreement, a meeting and a dispute: of all documents, with the words of each that tells of it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sanudo.export.citations import Citation, citation
from sanudo.serve.disputes import DisputeCard, dispute_cards
from sanudo.serve.dyads import Agreement, Meeting, agreement, meeting
from sanudo.serve.happenings import HappeningRow, happenings
from sanudo.serve.lists import NotThere
from sanudo.serve.rows import PASSAGE, by_index, marks, texts
from sanudo.store import shaping
from sanudo.store.fields import Row
from sanudo.store.queries import Record
from sanudo.store.results import AgreementRow, MeetingRow, Passage, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A time through which an agreement has a status; `until` is None while it lasts."""

    status: str
    since: datetime.date | None
    until: datetime.date | None
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementPage:
    """An agreement, its status on every date, and how each document tells of it. `id` is its permanent one.

    `agreement` is None where the record knows it from one document only and did not merge it.
    """

    id: str
    name: str
    names: tuple[str, ...]
    agreement: Agreement | None
    spans: tuple[Span, ...]
    told: tuple[AgreementRow, ...]
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPage:
    """A meeting with its life and the words of each document; `meeting` is None where it was not merged."""

    id: str
    meeting: Meeting | None
    told: tuple[MeetingRow, ...]
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A claim of a dispute with its sentence and source; `side` is a or b."""

    side: str
    by: tuple[str, ...]
    kind: str
    fact: str
    passage: Passage
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputePage:
    """A dispute: its claims, each in its sentence, and the happening that it is about."""

    id: str
    card: DisputeCard
    words: tuple[Word, ...]
    happening: HappeningRow | None
    outlets: tuple[str, ...]
    citation: Citation


_OF_FACT = """
WITH wanted AS (SELECT doc, side_a || side_b AS ids FROM dispute WHERE id = ? LIMIT 1)
SELECT q.* FROM dispute_entity q, wanted w
WHERE len(list_filter(q.claims, lambda c: c['doc'] = w.doc AND list_contains(w.ids, c['claim']))) > 0
ORDER BY len(list_filter(q.claims, lambda c: c['doc'] = w.doc AND list_contains(w.ids, c['claim']))) DESC, q.id LIMIT 1"""
"""The dispute that holds most claims of a fact."""


def agreement_page(record: Record, identifier: str, base: str = "") -> AgreementPage:
    """Return the page of an agreement by its id or that of any fact it was merged from; raises NotThere if there is none."""
    found = record.rows("SELECT * FROM agreement_entity WHERE id = ?", [identifier]) or record.rows(
        "SELECT * FROM agreement_entity WHERE list_contains(members, ?) ORDER BY id LIMIT 1", [identifier]
    )
    members = found[0]["members"] if found else [identifier]
    facts = record.rows(
        f"""SELECT f.* FROM agreement f JOIN document d ON d.id = f.doc WHERE f.id IN ({marks(members)})
        ORDER BY d.published NULLS LAST, f.doc, f.start""",
        members,
    )
    if not facts:
        raise _absent("agreement", identifier)
    documents = texts(record, (row["doc"] for row in facts))
    told = tuple(shaping.agreement_row(row, documents) for row in facts)
    one = found[0] if found else None
    spans = record.rows(
        "SELECT status, since, until, doc FROM agreement_status WHERE agreement = ? ORDER BY since NULLS FIRST, until NULLS LAST",
        [one["id"] if one else identifier],
    )
    return AgreementPage(
        id=one["id"] if one else identifier,
        name=one["name"] if one else told[0].name,
        names=tuple(one["names"]) if one else told[0].aliases,
        agreement=agreement(one) if one else None,
        spans=tuple(Span(**each) for each in spans),
        told=told,
        citation=citation(record, identifier, kind="agreement", base=base),
    )


def meeting_page(record: Record, identifier: str, base: str = "") -> MeetingPage:
    """Return the page of a meeting by its id or that of any fact it was merged from; raises NotThere if there is none."""
    told_in = """SELECT r.happening FROM report r SEMI JOIN meeting m ON m.event = r.event AND m.doc = r.doc AND m.id = ?"""
    found = record.rows("SELECT * FROM meeting_entity WHERE id = ?", [identifier]) or record.rows(
        f"SELECT * FROM meeting_entity WHERE happening IN ({told_in}) ORDER BY id LIMIT 1", [identifier]
    )
    one = found[0] if found else None
    first = one["id"][1:] if one else identifier
    told = [one["happening"]] if one else []
    events = record.rows("SELECT event, doc FROM report WHERE happening = ?", told) if told else []
    reports = {(row["event"], row["doc"]) for row in events}
    facts = [
        fact
        for fact in record.rows(
            """SELECT m.*, d.published FROM meeting m JOIN document d ON d.id = m.doc
            WHERE m.id IN (?, ?) OR m.event = ? OR list_contains(?, m.event)
            ORDER BY d.published NULLS LAST, m.doc, m.start""",
            [identifier, first, first, [event for event, _ in sorted(reports)]],
        )
        if fact["id"] in (identifier, first) or fact["event"] == first or (fact["event"], fact["doc"]) in reports
    ]
    if one is None and not facts:
        raise _absent("meeting", identifier)
    documents = texts(record, (row["doc"] for row in facts))
    return MeetingPage(
        id=one["id"] if one else identifier,
        meeting=meeting(one) if one else None,
        told=tuple(shaping.meeting_row(row, documents) for row in facts),
        citation=citation(record, identifier, kind="meeting", base=base),
    )


def dispute_page(record: Record, identifier: str, base: str = "") -> DisputePage:
    """Return the page of a dispute by its id or that of the fact in a document it was made of; raises NotThere without one."""
    rows = record.rows("SELECT * FROM dispute_entity WHERE id = ?", [identifier]) or record.rows(_OF_FACT, [identifier])
    if not rows:
        raise _absent("dispute", identifier)
    row = rows[0]
    told = record.rows("SELECT * FROM happening WHERE id = ?", [row["happening"]])
    return DisputePage(
        id=row["id"],
        card=dispute_cards(record, rows, len(row["claims"]))[0],
        words=_words(record, row["claims"]),
        happening=next(iter(happenings(record, told)), None),
        outlets=tuple(row["outlets"] or ()),
        citation=citation(record, identifier, kind="dispute", base=base),
    )


def _words(record: Record, claims: Sequence[Row]) -> tuple[Word, ...]:
    """Return claims in their sentences, in the order given."""
    documents = texts(record, (claim["doc"] for claim in claims))
    found: dict[tuple[str, str], tuple[str, Passage, Source]] = {}
    ids = sorted({claim["claim"] for claim in claims})
    for row in by_index(record, "statement", ids, "id, doc, start, stop"):
        if row["doc"] in documents:
            text = documents[row["doc"]]["text"]
            found[row["doc"], row["id"]] = "statement", _line(text, row), shaping.source(row, documents)
    for row in by_index(record, "event", ids, PASSAGE):
        if row["doc"] in documents:
            key = row["doc"], row["id"]
            found.setdefault(key, ("event", shaping.passage(row, documents), shaping.source(row, documents)))
    words = []
    for claim in claims:
        kind, passage, source = found.get((claim["doc"], claim["claim"]), ("", None, None))
        if passage is not None and source is not None:
            by = tuple(claim["by_names"] or ())
            words.append(Word(side=claim["side"], by=by, kind=kind, fact=claim["claim"], passage=passage, source=source))
    return tuple(words)


def _line(text: str, row: Row) -> Passage:
    """Return the words of a statement within their line of the text."""
    left = text.rfind("\n", 0, row["start"]) + 1
    right = text.find("\n", row["stop"])
    line = text[left : right if right >= 0 else len(text)]
    return Passage(
        quote=text[row["start"] : row["stop"]], sentence=line, offset=row["start"] - left, start=row["start"], stop=row["stop"]
    )


def _absent(kind: str, identifier: str) -> NotThere:
    return NotThere(f"The record holds no {kind} {identifier!r}.", hint="Another build of the record may have known it.")
