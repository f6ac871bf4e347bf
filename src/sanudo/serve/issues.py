"""The page of an issue: who holds what on it over time, in whose words, and who changed."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sanudo.export.citations import Citation, citation
from sanudo.serve.lists import NotThere
from sanudo.serve.rows import texts
from sanudo.serve.spells import Dot, Scale, scale_of
from sanudo.serve.wording import STANCES, day
from sanudo.store import shaping
from sanudo.store.queries import Record
from sanudo.store.results import Party, Passage, Source

MOST = 400
LANE = 22


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """A position on the issue: its holder, stance, words and source; `before` is the holder's stance before, if it differs."""

    position: str
    holder: Party
    stance: str
    published: datetime.date | None
    before: str | None
    passage: Passage
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuePage:
    """An issue, the names it goes by, and all positions on it in the order of time."""

    id: str
    name: str
    names: tuple[str, ...]
    holders: int
    positions: int
    stands: tuple[Stand, ...]
    counts: dict[str, int]
    citation: Citation


@dataclass(frozen=True, slots=True)
class Lanes:
    """An issue's positions as dots, a lane for each holder, and where years begin."""

    names: tuple[tuple[Party, float], ...]
    dots: tuple[Dot, ...]
    lines: tuple[tuple[float, float, float], ...]
    ticks: tuple[tuple[float, str], ...]
    height: int


def issue_page(record: Record, identifier: str, base: str = "") -> IssuePage:
    """Return the page of an issue; raises NotThere if the record does not know it."""
    rows = record.rows("SELECT * FROM issue WHERE id = ?", [identifier])
    if not rows:
        raise NotThere(f"The record knows no issue {identifier!r}.", hint="Issues can be looked for by their words.")
    row = rows[0]
    facts = record.rows(
        """SELECT p.*, h.published AS told, h.before, h.changed, h.holder_key AS entity, h.holder_name AS called
        FROM position_history h JOIN position p ON p.id = h.position AND p.doc = h.doc
        WHERE h.issue = ? ORDER BY h.published NULLS FIRST, p.doc, p.start LIMIT ?""",
        [identifier, MOST],
    )
    documents = texts(record, (fact["doc"] for fact in facts))
    stands = tuple(
        Stand(
            position=fact["id"],
            holder=Party(
                id=fact["holder"],
                key=fact["entity"],
                name=fact["called"] or fact["holder_name"] or fact["holder"],
                country=fact["holder_country"],
                sector=fact["holder_sector"],
            ),
            stance=fact["stance"],
            published=fact["told"],
            before=fact["before"] if fact["changed"] else None,
            passage=shaping.passage(fact, documents),
            source=shaping.source(fact, documents),
        )
        for fact in facts
    )
    counts = {stance: sum(each.stance == stance for each in stands) for stance in STANCES}
    return IssuePage(
        id=row["id"],
        name=row["name"],
        names=tuple(row["names"]),
        holders=row["holders"],
        positions=row["positions"],
        stands=stands,
        counts={stance: count for stance, count in counts.items() if count},
        citation=citation(record, identifier, base=base),
    )


def lanes(page: IssuePage) -> Lanes | None:
    """Return the positions of an issue as dots over time, None where none is dated or all are of one day."""
    dated = [each for each in page.stands if each.published]
    scale = scale_of([each.published for each in dated if each.published])
    if scale is None or scale.first == scale.last:
        return None
    holders: dict[str, Party] = {}
    for each in dated:
        holders.setdefault(each.holder.key or each.holder.name, each.holder)
    place = {key: LANE / 2 + n * LANE for n, key in enumerate(holders)}
    dots = tuple(_dot(each, scale, place[each.holder.key or each.holder.name]) for each in dated)
    return Lanes(
        names=tuple((party, place[key]) for key, party in holders.items()),
        dots=dots,
        lines=tuple(_lines(dots)),
        ticks=scale.ticks(),
        height=LANE * len(holders),
    )


def _dot(each: Stand, scale: Scale, y: float) -> Dot:
    assert each.published is not None  # only dated positions are drawn
    note = f"{each.holder.name}: {each.stance}, {each.source.outlet or 'a document'}, {day(each.published)}"
    return Dot(scale.dot(each.published), y, f"d-{each.stance}", note, f"/position/{each.position}")


def _lines(dots: Sequence[Dot]) -> list[tuple[float, float, float]]:
    """Return for each lane the stretch from its first dot to its last: left, right, height."""
    found: dict[float, list[float]] = {}
    for dot in dots:
        found.setdefault(dot.y, []).append(dot.x)
    return [(min(xs), max(xs), y) for y, xs in found.items() if len(xs) > 1]
