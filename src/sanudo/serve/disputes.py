"""Disputes side by side: the claims of all documents, with their sources."""

from __future__ import annotations

from dataclasses import dataclass

from sanudo.serve.asking import Asked
from sanudo.serve.dyads import DisputeCard, dispute_cards
from sanudo.store.filters import Conditions
from sanudo.store.queries import Record

SHOWN = 12


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
        f"""SELECT f.* FROM dispute_entity f {found.where}
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
