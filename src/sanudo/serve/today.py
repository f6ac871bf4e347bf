"""What is new: what happened, what is planned, what is disputed, in the documents published since a day."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sanudo.serve.asking import Asked
from sanudo.serve.disputes import CARD, DisputeCard, dispute_cards
from sanudo.serve.happenings import HappeningRow, told_of
from sanudo.store.queries import Record
from sanudo.store.shelves import TURNED
from sanudo.store.shortcuts import has_shortcuts

SHOWN = 10
DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """The news of the record from `since` to `until` (days of publication): what most outlets tell comes first."""

    since: str | None
    until: str | None
    documents: int
    happened: tuple[HappeningRow, ...]
    planned: tuple[HappeningRow, ...]
    changed: tuple[HappeningRow, ...]
    disputes: tuple[DisputeCard, ...]


def today(record: Record, asked: Asked) -> Today:
    """Return what is new since a day, or in the last week of the record."""
    asked.only(("since", "until", "format"))
    until, since = asked.day("until") or _last(record), asked.day("since")
    if until is None:
        return Today(since=None, until=None, documents=0, happened=(), planned=(), changed=(), disputes=())
    since = since or (datetime.date.fromisoformat(until) - datetime.timedelta(DAYS - 1)).isoformat()
    span = [since, until]

    made = has_shortcuts(record)
    source, turned = ("desk.happening", "f.turned") if made else ("happening", f"({TURNED})")

    def of(condition: str, parameters: list[object]) -> list[str]:
        rows = record.rows(
            f"""SELECT f.id FROM {source} f WHERE f.last_seen BETWEEN CAST(? AS DATE) AND CAST(? AS DATE) AND {condition}
            ORDER BY f.independent DESC, f.last_seen DESC, abs(f.intensity) DESC NULLS LAST, f.id LIMIT ?""",
            [*span, *parameters, SHOWN],
        )
        return [row["id"] for row in rows]

    documents = record.rows("SELECT count(*) AS n FROM document WHERE published BETWEEN ? AND ?", span)
    disputed = record.rows(
        f"""SELECT {CARD} FROM dispute_entity WHERE last_seen BETWEEN CAST(? AS DATE) AND CAST(? AS DATE)
        ORDER BY documents DESC, last_seen DESC, id LIMIT ?""",
        [*span, SHOWN // 2],
    )
    happened, planned, changed = told_of(
        record,
        of("f.status = 'actual' AND f.first_day >= CAST(? AS DATE) - 14", [since]),
        of("f.status IN ('planned', 'possible') AND coalesce(f.last_day, CAST(? AS DATE)) >= CAST(? AS DATE)", [until, since]),
        of(f"{turned} >= CAST(? AS DATE)", [since]),
    )
    return Today(
        since=since,
        until=until,
        documents=documents[0]["n"],
        happened=happened,
        planned=planned,
        changed=changed,
        disputes=dispute_cards(record, disputed),
    )


def _last(record: Record) -> str | None:
    if has_shortcuts(record):
        return record.rows("SELECT CAST(max(day) AS VARCHAR) AS last FROM desk.document")[0]["last"]  # type: ignore[no-any-return]
    rows = record.rows(
        "SELECT max(published) AS last FROM document WHERE regexp_full_match(published, '[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}')"
    )
    last: str | None = rows[0]["last"]
    return last
