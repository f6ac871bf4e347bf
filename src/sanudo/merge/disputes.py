"""Disputes across outlets: claims about one happening or question that do not agree, wherever they were printed.

A dispute that several documents tell of is one where both sides' words, or both sides' speakers and the happening, are the same.
Where one document reports what another's source denies, the happening itself is in dispute.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import duckdb

from sanudo.merge.agreements import _insert
from sanudo.merge.groups import Groups
from sanudo.text.gist import gist
from sanudo.types import make_id

ALIKE = 0.6
"""Claims are one where so large a share of the words of the shorter stands in the longer."""
DAYS = 45
"""Disputes told of further apart are not the same."""
MOST = 100

_CLAIMS = """
SELECT s.id, s.doc, s.speaker_keys, s.speaker_names,
  array_to_string(list_transform(s.content, lambda c: substring(d.text, c['start'] + 1, c['stop'] - c['start'])), ' '), [], NULL
FROM statement s JOIN document d ON d.id = s.doc SEMI JOIN claimed c ON c.claim = s.id
UNION ALL
SELECT e.id, e.doc, CASE WHEN e.reported_by IS NULL THEN e.actor_keys ELSE [b.key] END,
  CASE WHEN e.reported_by IS NULL THEN e.actor_names ELSE [b.name] END,
  '', e.gist, r.happening
FROM event e LEFT JOIN report r ON r.event = e.id LEFT JOIN actor b ON b.id = e.reported_by AND b.doc = e.doc
SEMI JOIN claimed c ON c.claim = e.id
"""

_DENIED = """
SELECT happening, list(event ORDER BY event) FILTER (status = 'actual'), list(event ORDER BY event) FILTER (status = 'denied'), min(published)
FROM report GROUP BY happening
HAVING count(*) FILTER (status = 'actual') > 0 AND count(*) FILTER (status = 'denied') > 0 ORDER BY happening
"""


@dataclass(frozen=True, slots=True)
class Claim:
    """One side's claim in one document: who makes it, its words as bits, and the happening that it is, if it is an event."""

    id: str
    doc: str
    keys: tuple[str, ...]
    names: tuple[str, ...]
    bits: int
    happening: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """A dispute as one document tells of it, or as two tell of it together."""

    id: str
    question: str
    sides: tuple[tuple[Claim, ...], tuple[Claim, ...]]
    published: datetime.date | None


def fill_disputes(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the table `dispute_entity`; `report` and `happening` must be filled."""
    own = connection.execute(
        "SELECT i.id, i.question, i.side_a, i.side_b, try_cast(d.published AS DATE) FROM dispute i JOIN document d ON d.id = i.doc ORDER BY i.id"
    ).fetchall()
    across = [(make_id("dispute", what), "", yes, no, when) for what, yes, no, when in connection.execute(_DENIED).fetchall()]
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE claimed AS SELECT DISTINCT unnest(side_a || side_b) AS claim FROM dispute "
        "UNION SELECT event FROM report WHERE happening IN (SELECT happening FROM report WHERE status = 'denied')"
    ).fetchall()
    claims = {
        row[0]: Claim(row[0], row[1], tuple(row[2] or ()), tuple(row[3] or ()), _bits(row[5] or gist(row[4] or "")), row[6])
        for row in connection.execute(_CLAIMS).fetchall()
    }
    every = [Told(one, question, (_claims(a, claims), _claims(b, claims)), when) for one, question, a, b, when in (*own, *across)]
    told = [each for each in every if all(each.sides)]
    documents = {
        row[0]: row[1:]
        for row in connection.execute(
            "SELECT d.id, d.outlet, try_cast(d.published AS DATE), c.number FROM document d JOIN copied c ON c.doc = d.id "
            "SEMI JOIN (SELECT doc FROM dispute UNION SELECT doc FROM report SEMI JOIN claimed c ON c.claim = event) x ON x.doc = d.id"
        ).fetchall()
    }
    rows = [row_of(group, documents) for group in same_disputes(told)]
    _insert(connection, "dispute_entity", sorted(rows, key=lambda row: str(row["id"])))


def _bits(words: Sequence[int]) -> int:
    return sum((each & (2**64 - 1)) << (64 * place) for place, each in enumerate(words))


def _claims(ids: Sequence[str] | None, claims: Mapping[str, Claim]) -> tuple[Claim, ...]:
    return tuple(claims[each] for each in ids or () if each in claims)


def same_disputes(told: Sequence[Told]) -> list[list[tuple[Told, bool]]]:
    """Return disputes in groups, each with whether its sides stand the other way round than those of the group's first."""
    every = sorted(told, key=lambda each: each.id)
    groups = Groups(len(every))
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(every):
        for name in _blocks(each):
            blocks[name].append(number)
    turned: dict[tuple[int, int], bool] = {}
    seen: set[tuple[int, int]] = set()
    for members in blocks.values():
        for pair in _near(members, every):
            if pair not in seen and (way := _same(every[pair[0]], every[pair[1]])) is not None:
                turned[pair] = way
                groups.join(*pair)
            seen.add(pair)
    near: dict[int, list[tuple[int, bool]]] = defaultdict(list)
    for (a, b), way in sorted(turned.items()):
        near[a].append((b, way))
        near[b].append((a, way))
    return [_facing(group, every, near) for group in groups.all()]


def _near(members: Sequence[int], every: Sequence[Told]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a block that were published near in time, each with no more than MOST that follow."""
    ordered = sorted(members, key=lambda number: (every[number].published or datetime.date.min, number))
    for place, one in enumerate(ordered):
        day = every[one].published
        for two in ordered[place + 1 : place + 1 + MOST]:
            after = every[two].published
            if day and after and (after - day).days > DAYS:
                break
            yield (one, two) if one < two else (two, one)


def _blocks(told: Told) -> set[str]:
    """Return under what a dispute may meet others: what its claims are, and who stands against whom."""
    found = {claim.happening or claim.id for side in told.sides for claim in side}
    one, two = ({key for claim in side for key in claim.keys} for side in told.sides)
    return found | {" ".join(sorted((x, y))) for x in one for y in two}


def _facing(
    group: Sequence[int], every: Sequence[Told], near: Mapping[int, Sequence[tuple[int, bool]]]
) -> list[tuple[Told, bool]]:
    facing = {group[0]: False}
    waiting = [group[0]]
    while waiting:
        here = waiting.pop()
        for other, way in near.get(here, ()):
            if other not in facing:
                facing[other] = facing[here] ^ way
                waiting.append(other)
    return [(every[number], facing.get(number, False)) for number in group]


def _same(a: Told, b: Told) -> bool | None:
    """Return whether the sides of one dispute stand the other way round in the other, None where they are two disputes."""
    if a.published and b.published and abs((a.published - b.published).days) > DAYS:
        return None
    straight = min(_alike(a.sides[0], b.sides[0]), _alike(a.sides[1], b.sides[1]))
    crossed = min(_alike(a.sides[0], b.sides[1]), _alike(a.sides[1], b.sides[0]))
    if max(straight, crossed) < ALIKE:
        return None
    return crossed > straight


def _alike(left: Sequence[Claim], right: Sequence[Claim]) -> float:
    return max((_alike_claims(x, y) for x in left for y in right), default=0.0)


def _alike_claims(x: Claim, y: Claim) -> float:
    if x.id == y.id or (x.happening and x.happening == y.happening):
        return 1.0
    least = min(x.bits.bit_count(), y.bits.bit_count())
    words = (x.bits & y.bits).bit_count() / least if least >= 2 else 0.0
    return words if not (x.keys and y.keys) or set(x.keys) & set(y.keys) else words / 2


def row_of(
    group: Sequence[tuple[Told, bool]], documents: Mapping[str, tuple[str | None, datetime.date | None, int]]
) -> dict[str, object]:
    """Return the row of a dispute that several documents may tell of."""
    claims: dict[str, dict[str, object]] = {}
    happenings: list[str] = []
    for told, turned in group:
        for side, name in zip(told.sides, "ba" if turned else "ab", strict=True):
            for claim in side:
                entry = {
                    "side": name,
                    "claim": claim.id,
                    "doc": claim.doc,
                    "by_keys": list(claim.keys),
                    "by_names": list(claim.names),
                }
                claims.setdefault(claim.id, {**entry, "published": documents[claim.doc][1]})
                happenings += [claim.happening] if claim.happening else []
    docs = {str(each["doc"]) for each in claims.values()}
    days = [day for doc in docs if (day := documents[doc][1])]
    ordered = sorted(claims.values(), key=lambda each: (str(each["published"] or "9999"), str(each["side"]), str(each["claim"])))
    questions = sorted({told.question for told, _ in group if told.question}, key=lambda each: (-len(each), each))
    return {
        "id": "d"
        + make_id(ordered[0]["claim"], *sorted(str(each["claim"]) for each in ordered if each["doc"] == ordered[0]["doc"])),
        "question": questions[0] if questions else "whether it happened",
        "happening": min(set(happenings), key=lambda each: (-happenings.count(each), each)) if happenings else None,
        "claims": ordered,
        "documents": len(docs),
        "outlets": sorted({str(documents[doc][0]) for doc in docs if documents[doc][0]}),
        "independent": len({documents[doc][2] for doc in docs}),
        "first_seen": min(days, default=None),
        "last_seen": max(days, default=None),
    }
