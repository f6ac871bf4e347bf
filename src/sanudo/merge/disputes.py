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
import pyarrow as pa

from sanudo.merge.agreements import _insert
from sanudo.merge.groups import Groups
from sanudo.text.gist import gist
from sanudo.types import make_id

ALIKE = 0.6
"""Claims are one where so large a share of the words of the shorter stands in the longer."""
DAYS = 45
"""Disputes told of further apart are not the same."""

_CLAIMS = """
SELECT s.id, s.doc, s.speaker_keys, s.speaker_names, w.words, NULL
FROM statement s SEMI JOIN claimed c ON c.claim = s.id JOIN kept.claim_words w ON w.id = s.id
UNION ALL
SELECT e.id, e.doc, CASE WHEN e.reported_by IS NULL THEN e.actor_keys ELSE [b.key] END,
  CASE WHEN e.reported_by IS NULL THEN e.actor_names ELSE [b.name] END, e.gist, r.happening
FROM event e SEMI JOIN claimed c ON c.claim = e.id LEFT JOIN report r ON r.event = e.id
LEFT JOIN actor b ON b.id = e.reported_by AND b.doc = e.doc
"""

_SAID = """
SELECT s.id, array_to_string(list_transform(s.content, lambda c: substring(d.text, c['start'] + 1, c['stop'] - c['start'])), ' ')
FROM statement s SEMI JOIN claimed c ON c.claim = s.id JOIN document d ON d.id = s.doc ANTI JOIN kept.claim_words w ON w.id = s.id
"""

_OWN = """
SELECT i.id, i.question, i.side_a, i.side_b, try_cast(d.published AS DATE), NULL
FROM dispute i SEMI JOIN wanted w ON w.id = i.id JOIN document d ON d.id = i.doc ORDER BY i.id
"""

_DENIED = """
SELECT '', '', list(event ORDER BY event) FILTER (status = 'actual'), list(event ORDER BY event) FILTER (status = 'denied'), min(published), happening
FROM report SEMI JOIN wanted_happening w ON w.id = happening GROUP BY happening
HAVING count(*) FILTER (status = 'actual') > 0 AND count(*) FILTER (status = 'denied') > 0 ORDER BY happening
"""

_DOCUMENTS = """
SELECT d.id, d.outlet, try_cast(d.published AS DATE), c.number FROM document d JOIN copied c ON c.doc = d.id
SEMI JOIN claiming x ON x.doc = d.id
"""

_CLAIMED = """
CREATE OR REPLACE TEMP TABLE claimed AS
SELECT DISTINCT unnest(side_a || side_b) AS claim FROM dispute SEMI JOIN wanted USING (id)
UNION SELECT event FROM report WHERE happening IN (SELECT id FROM wanted_happening)
"""

_GONE = """
CREATE OR REPLACE TEMP TABLE disputed_gone AS SELECT DISTINCT entity FROM kept.disputed
WHERE id IN (SELECT id FROM disputed_anew) OR happening IN (SELECT id FROM told_before UNION SELECT id FROM told_now)
"""

_WANTED = """
CREATE OR REPLACE TEMP TABLE wanted AS
SELECT id FROM disputed_anew WHERE id IS NOT NULL UNION SELECT id FROM kept.disputed SEMI JOIN disputed_gone USING (entity)
"""

_WANTED_HAPPENING = """
CREATE OR REPLACE TEMP TABLE wanted_happening AS
SELECT happening AS id FROM disputed_anew WHERE happening IS NOT NULL
UNION SELECT happening FROM kept.disputed SEMI JOIN disputed_gone USING (entity) WHERE happening IS NOT NULL
"""

_MET = f"""
CREATE OR REPLACE TEMP TABLE met_dispute AS
SELECT DISTINCT k.entity FROM mine m JOIN kept.dispute_block b USING (block) JOIN kept.disputed k ON k.id = b.id
WHERE coalesce(abs(m.published - b.published), 0) <= {DAYS}
"""
"""The disputes of the world that may be one with one of these."""

_BESIDE = (
    "CREATE OR REPLACE TEMP TABLE beside AS FROM kept.disputed SEMI JOIN met_dispute USING (entity)",
    "CREATE OR REPLACE TEMP TABLE wanted AS SELECT id FROM beside ANTI JOIN wanted USING (id)",
    """CREATE OR REPLACE TEMP TABLE wanted_happening AS
    SELECT b.happening AS id FROM beside b ANTI JOIN wanted_happening w ON w.id = b.happening WHERE b.happening IS NOT NULL""",
)
"""What these want that has not been read yet."""

_CHANGED = """
CREATE OR REPLACE TEMP TABLE disputed_anew AS
WITH changed AS (SELECT doc FROM chosen UNION SELECT doc FROM relinked UNION SELECT doc FROM recopied),
told AS (SELECT event FROM report WHERE happening IN (SELECT id FROM told_now)), sides AS (
  SELECT id, doc, unnest(side_a || side_b) AS claim FROM dispute
)
SELECT id, NULL AS happening FROM sides WHERE doc IN (SELECT doc FROM changed) OR claim IN (SELECT event FROM told)
UNION SELECT NULL, happening FROM report WHERE status = 'denied' AND happening IN (SELECT id FROM told_now)
"""
"""Disputes of documents, and happenings that may be in dispute, that are new or have changed."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One side's claim in one document: who makes it, its words as bits, and the happening that it is, if it is an event."""

    id: str
    doc: str
    keys: tuple[str, ...]
    names: tuple[str, ...]
    bits: int
    happening: str | None


Side = tuple[Claim, ...]
"""The claims that stand together against others."""


@dataclass(frozen=True, slots=True)
class Told:
    """A dispute as one document tells of it, or as two tell of it together."""

    id: str
    question: str
    sides: tuple[Side, Side]
    published: datetime.date | None
    happening: str | None = None


def fill_disputes(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the table `dispute_entity`; `report` and `happening` must be filled, `kept` attached."""
    for statement in (
        "CREATE OR REPLACE TABLE kept.claim_words (id VARCHAR, words BIGINT[])",
        "CREATE OR REPLACE TABLE kept.disputed (id VARCHAR, happening VARCHAR, entity VARCHAR)",
        "CREATE OR REPLACE TABLE kept.dispute_block (block VARCHAR, id VARCHAR, published DATE)",
        "CREATE OR REPLACE TEMP TABLE wanted AS SELECT id FROM dispute",
        "CREATE OR REPLACE TEMP TABLE wanted_happening AS SELECT DISTINCT happening AS id FROM report WHERE status = 'denied'",
    ):
        connection.execute(statement).fetchall()
    every = _read(connection)
    _write(connection, every, same_disputes(every))


def add_disputes(connection: duckdb.DuckDBPyConnection) -> None:
    """Bring the table up to date for new and changed documents, and for what was told again (`told_before`, `told_now`).

    Whether two disputes are one is a matter of these two alone: all that was one with a changed one is grouped again, together
    with all that a member of it is one with now.
    """
    connection.execute(_CHANGED).fetchall()
    connection.execute(_GONE).fetchall()
    connection.execute(_WANTED).fetchall()
    connection.execute(_WANTED_HAPPENING).fetchall()
    anew = _read(connection)
    ids = {each.id for each in anew}
    _register(connection, "mine", anew)
    connection.execute(_MET).fetchall()
    connection.unregister("mine")
    for statement in _BESIDE:
        connection.execute(statement).fetchall()
    every = [*anew, *_read(connection)]
    groups = [group for group in same_disputes(every) if any(told.id in ids for told, _ in group)]
    chosen = {told.id for group in groups for told, _ in group}
    some = pa.table({"id": pa.array(sorted(chosen), pa.string())})
    connection.register("regrouped", some)
    for statement in (
        "INSERT INTO disputed_gone SELECT entity FROM kept.disputed SEMI JOIN regrouped USING (id)",
        "DELETE FROM dispute_entity WHERE id IN (SELECT entity FROM disputed_gone)",
        "DELETE FROM kept.dispute_block WHERE id IN (SELECT id FROM kept.disputed SEMI JOIN disputed_gone USING (entity))",
        "DELETE FROM kept.disputed WHERE entity IN (SELECT entity FROM disputed_gone)",
    ):
        connection.execute(statement).fetchall()
    connection.unregister("regrouped")
    _write(connection, [each for each in every if each.id in chosen], groups)


def _read(connection: duckdb.DuckDBPyConnection) -> list[Told]:
    """Return the disputes of the tables `wanted` and `wanted_happening`, those left out that lack a side."""
    connection.execute(_CLAIMED).fetchall()
    said = connection.execute(_SAID).fetchall()
    words = pa.array([list(gist(text or "")) for _, text in said], pa.list_(pa.int64()))
    connection.register("said", pa.table({"id": pa.array([row[0] for row in said], pa.string()), "words": words}))
    connection.execute("INSERT INTO kept.claim_words SELECT id, words FROM said").fetchall()
    connection.unregister("said")
    claims = {
        row[0]: Claim(row[0], row[1], tuple(row[2] or ()), tuple(row[3] or ()), _bits(row[4] or ()), row[5])
        for row in connection.execute(_CLAIMS).fetchall()
    }
    rows = connection.execute(_OWN).fetchall() + connection.execute(_DENIED).fetchall()
    every = [
        Told(one or make_id("dispute", what), question, (_claims(a, claims), _claims(b, claims)), when, what)
        for one, question, a, b, when, what in rows
    ]
    return [each for each in every if all(each.sides)]


def _write(connection: duckdb.DuckDBPyConnection, told: Sequence[Told], groups: Sequence[Sequence[tuple[Told, bool]]]) -> None:
    """Write the disputes of the world that some make, grouped, and keep which is which."""
    docs = {claim.doc for each in told for side in each.sides for claim in side}
    connection.register("claiming", pa.table({"doc": pa.array(sorted(docs), pa.string())}))
    documents = {row[0]: row[1:] for row in connection.execute(_DOCUMENTS).fetchall()}
    connection.unregister("claiming")
    rows = [row_of(group, documents) for group in groups]
    _insert(connection, "dispute_entity", sorted(rows, key=lambda row: str(row["id"])))
    kept = [(each.id, each.happening, row["id"]) for group, row in zip(groups, rows, strict=True) for each, _ in group]
    names = ("id", "happening", "entity")
    table = pa.table({name: pa.array([row[n] for row in kept], pa.string()) for n, name in enumerate(names)})
    connection.register("rows", table)
    connection.execute("INSERT INTO kept.disputed SELECT * FROM rows").fetchall()
    connection.unregister("rows")
    _register(connection, "mine", told)
    connection.execute("INSERT INTO kept.dispute_block SELECT * FROM mine").fetchall()
    connection.unregister("mine")


def _register(connection: duckdb.DuckDBPyConnection, name: str, told: Sequence[Told]) -> None:
    """Make a table of the blocks of some disputes: block, id, published."""
    rows = [(block, each.id, each.published) for each in told for block in sorted(_blocks(each))]
    kinds = {"block": pa.string(), "id": pa.string(), "published": pa.date32()}
    table = pa.table({column: pa.array([row[n] for row in rows], kind) for n, (column, kind) in enumerate(kinds.items())})
    connection.register(name, table)


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
    """Yield the pairs of a block that were published near in time."""
    ordered = sorted(members, key=lambda number: (every[number].published or datetime.date.min, number))
    for place, one in enumerate(ordered):
        day = every[one].published
        for two in ordered[place + 1 :]:
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
    straight = _both(a.sides[0], b.sides[0], a.sides[1], b.sides[1])
    crossed = _both(a.sides[0], b.sides[1], a.sides[1], b.sides[0])
    if max(straight, crossed) < ALIKE:
        return None
    return crossed > straight


def _both(one: Side, its: Side, other: Side, others: Side) -> float:
    """Return how alike the less alike of two pairs of sides are; 0 where the first is not alike enough, and most are not."""
    first = _alike(one, its)
    return min(first, _alike(other, others)) if first >= ALIKE else 0.0


def _alike(left: Side, right: Side) -> float:
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
