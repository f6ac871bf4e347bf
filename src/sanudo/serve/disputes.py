"""Disputes side by side: the claims of all documents, with their sources; and disputes as cards on other pages."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sanudo.serve.asking import Asked
from sanudo.serve.happenings import quotes
from sanudo.serve.rows import PASSAGE, by_index, texts
from sanudo.store import shaping
from sanudo.store.conditions import Conditions
from sanudo.store.fields import Row
from sanudo.store.queries import Record
from sanudo.store.results import Party

SHOWN = 12
CLAIMS = 3
"""So many claims of either side are shown on a card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """A claim in a dispute: its side (a or b), by whom, in the words of which document."""

    side: str
    by: tuple[Party, ...]
    words: str
    doc: str
    fact: str
    outlet: str | None
    published: datetime.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeCard:
    """A question on which claims of one or several documents do not agree.

    In a list of cards, `claims` holds the first few of either side and `more` counts the others, of side a and of side b.
    """

    id: str
    question: str
    happening: str | None
    claims: tuple[ClaimRow, ...]
    documents: int
    more: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputes:
    """A page of disputes, those that most documents tell of first. `across` says whether one document alone does not do."""

    items: tuple[DisputeCard, ...]
    total: int
    page: int
    pages: int
    text: str
    since: str | None
    until: str | None
    across: bool


def disputes(record: Record, asked: Asked) -> Disputes:
    """Return the disputes that are asked for."""
    asked.only(("text", "since", "until", "across", "page", "format"))
    page, text, across = asked.number("page", 1, 1, 100_000), asked.one("text") or "", "across" in asked
    since, until = asked.day("since"), asked.day("until")
    found = Conditions()
    found.words(
        "concat_ws(' ', f.question, array_to_string(flatten(list_transform(f.claims, lambda c: c['by_names'])), ' '))", text
    )
    if since:
        found.add("f.last_seen >= CAST(? AS DATE)", since)
    if until:
        found.add("f.first_seen <= CAST(? AS DATE)", until)
    if across:
        found.add("f.documents > 1")
    total = int(record.rows(f"SELECT count(*) AS n FROM dispute_entity f {found.where}", found.parameters)[0]["n"])
    rows = record.rows(
        f"""SELECT {CARD} FROM dispute_entity f {found.where}
        ORDER BY f.documents DESC, f.last_seen DESC NULLS LAST, f.id LIMIT ? OFFSET ?""",
        [*found.parameters, SHOWN, (page - 1) * SHOWN],
    )
    return Disputes(
        items=dispute_cards(record, rows),
        total=total,
        page=page,
        pages=max(-(-total // SHOWN), 1),
        text=text,
        since=since,
        until=until,
        across=across,
    )


CARD = "id, question, happening, documents, claims"
"""The columns of `dispute_entity` that a card is made from."""


def dispute_cards(record: Record, rows: Sequence[Row], most: int = CLAIMS) -> tuple[DisputeCard, ...]:
    """Return disputes with the words of the first claims of either side, `most` of them."""
    sides = {row["id"]: [[claim for claim in row["claims"] if claim["side"] == side] for side in ("a", "b")] for row in rows}
    claims = {key: [claim for side in both for claim in side[:most]] for key, both in sides.items()}
    every = [claim for shown in claims.values() for claim in shown]
    documents = texts(record, (claim["doc"] for claim in every))
    words = _claimed(record, every, documents)
    told = quotes(record, sorted({row["happening"] for row in rows if row["happening"]}))
    return tuple(
        DisputeCard(
            id=str(row["id"]),
            question=_question(str(row["question"]), told.get(row["happening"] or "")),
            happening=row["happening"],
            documents=row["documents"],
            claims=tuple(_claim(claim, documents, words) for claim in claims[row["id"]]),
            more=(max(len(sides[row["id"]][0]) - most, 0), max(len(sides[row["id"]][1]) - most, 0)),
        )
        for row in rows
    )


def _question(question: str, quote: str | None) -> str:
    """Return a question with the words of the happening it is about, where it does not say so itself."""
    return f"{question}: “{quote}”" if quote and question.startswith("whether") else question


def _claimed(record: Record, claims: Sequence[Row], documents: dict[str, Row]) -> dict[tuple[str, str], str]:
    """Return the words of claims by document and id: of a statement its content, of an event its sentence."""
    found: dict[tuple[str, str], str] = {}
    ids = sorted({claim["claim"] for claim in claims})
    for row in by_index(record, "statement", ids, "id, doc, content"):
        if row["doc"] in documents:
            found[row["doc"], row["id"]] = shaping.content(row, documents)
    for row in by_index(record, "event", ids, PASSAGE):
        if row["doc"] in documents:
            found.setdefault((row["doc"], row["id"]), shaping.folded(shaping.passage(row, documents).sentence))
    return found


def _claim(claim: Row, documents: dict[str, Row], words: dict[tuple[str, str], str]) -> ClaimRow:
    doc, fact = str(claim["doc"]), str(claim["claim"])
    return ClaimRow(
        side=str(claim["side"]),
        by=tuple(
            Party(id=key, key=key, name=name or key, country=None, sector=None)
            for key, name in zip(claim["by_keys"] or (), claim["by_names"] or (), strict=False)
        ),
        words=words.get((doc, fact), ""),
        doc=doc,
        fact=fact,
        outlet=documents.get(doc, {}).get("outlet"),
        published=claim["published"],
    )
