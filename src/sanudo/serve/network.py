"""The network: who acts on whom, by country or by actor, and what they do together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sanudo.errors import SettingsError
from sanudo.ontology.plover import SYMMETRIC
from sanudo.serve.asking import Asked
from sanudo.serve.glyphs import Quads
from sanudo.serve.narrowing import of_happenings
from sanudo.serve.timeline import COUNTS, Timeline, timeline
from sanudo.serve.wording import country_name, in_path, kind_name
from sanudo.serve.worldmap import without_days
from sanudo.store.conditions import MUTUAL_SQL, Conditions
from sanudo.store.dyads import DYADS
from sanudo.store.fields import Row
from sanudo.store.queries import Record

Grouping = Literal["countries", "actors"]
Way = Literal["acts", "together"]

MOST = 300
"""So many ties are told, the strongest."""
SHOWN = 70
"""About so many are drawn at first."""
BY = ("countries", "actors")
FILTERS = ("event_type", "status", "quad", "since", "until")
PARAMETERS = (*FILTERS, "by", "least", "actor", "format")


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A country (its code) or an actor (its key); `happenings` counts those of its ties, `href` leads to it."""

    key: str
    name: str
    country: str | None
    kind: str
    happenings: int
    quads: Quads
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What one does to another ("acts"), or two do with each other ("together"); `intensity` is the mean, -10 to 10."""

    source: str
    target: str
    way: Way
    happenings: int
    quads: Quads
    intensity: float | None
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Nodes and ties, the busiest first. `least` is how many happenings a tie has at least to be drawn."""

    by: Grouping
    since: str | None
    until: str | None
    actor: str | None
    least: int
    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]
    timeline: Timeline


def network(record: Record, asked: Asked, strip: Timeline | None = None) -> Network:
    """Return who acts on whom; raises SettingsError where the question makes no sense.

    `strip` is the strip of time of this question for all days, where it is known from before.
    """
    asked.only(PARAMETERS)
    by: Grouping = "actors" if "actors" in asked.among("by", BY) else "countries"
    if by == "countries" and "actor" in asked:
        raise SettingsError("One actor can only be looked at among actors.", hint="Add by=actors.")
    finder = _Actors(record, asked) if by == "actors" else _Countries(record, asked)
    rows = finder.ties()
    ties = tuple(_tie(row, finder.address(row)) for row in rows)
    return Network(
        by=by,
        since=asked.day("since"),
        until=asked.day("until"),
        actor=asked.one("actor"),
        least=asked.number("least", _least(ties), 1, 1_000_000),
        nodes=_nodes(rows, ties),
        ties=ties,
        timeline=strip or timeline(_days(record, without_days(asked))),
    )


_TOLD = """count(*) AS happenings, count_if(quad = 1) AS q1, count_if(quad = 2) AS q2, count_if(quad = 3) AS q3,
  count_if(quad = 4) AS q4"""
_SUMS = ", ".join(f"CAST(sum({name}) AS BIGINT) AS {name}" for name in ("happenings", "q1", "q2", "q3", "q4", "feeling"))


def _two_sided(asked: Asked) -> Conditions:
    """Return the conditions on happenings that somebody is on both sides of."""
    found = of_happenings(Asked(asked.pairs(without=("by", "least", "format"))))
    found.add(f"(len(f.recipient_keys) > 0 OR ({MUTUAL_SQL} AND len(f.actor_keys) > 1))")
    return found


def _days(record: Record, asked: Asked) -> list[Row]:
    """Return by day how many happenings somebody is on both sides of."""
    found = _two_sided(asked)
    found.add("f.first_day IS NOT NULL")
    return record.rows(f"SELECT {COUNTS} FROM happening f {found.where} GROUP BY 1, 2", found.parameters)


class _Countries:
    """Asks for the ties of countries: from the table of pairs where the record has it."""

    def __init__(self, record: Record, asked: Asked) -> None:
        self.record, self.asked = record, asked
        self.pairs = "dyad" if record.has("dyad") else f"({DYADS})"

    def ties(self) -> list[Row]:
        """Return source, target and way with their counts, the strongest first."""
        found = of_happenings(_of_filters(self.asked))
        # one look at the table: to count each way by itself takes several times as long
        rows = self.record.rows(_BY_COUNTRY.format(pairs=self.pairs, where=found.where), [*found.parameters, MOST])
        ties = [{**row, "intensity": _mean(row)} for row in rows]
        states = self._states({row[side] for row in ties for side in ("source", "target")})
        return [{**row, **_country("source", row, states), **_country("target", row, states)} for row in ties]

    def _states(self, codes: set[str]) -> set[str]:
        """Return those of some countries that are actors of the record themselves."""
        keys = [f"iso:{code}" for code in sorted(codes)]
        rows = self.record.rows("SELECT key FROM actor_entity WHERE list_contains(?, key)", [keys])
        return {str(row["key"])[4:] for row in rows}

    def address(self, row: Row) -> str:
        """Return where the rows of a tie are: the page of the pair."""
        days = {name: self.asked.one(name) for name in ("since", "until")}
        return f"/dyad/{row['source']}-{row['target']}{Asked().query(**days)}"


class _Actors:
    """Asks for the ties of actors that have a name."""

    def __init__(self, record: Record, asked: Asked) -> None:
        self.record, self.asked = record, asked

    def ties(self) -> list[Row]:
        """Return source, target and way with their counts, names, countries and kinds, the strongest first."""
        found = _two_sided(self.asked)
        return self.record.rows(_BY_ACTOR.format(where=found.where), [*found.parameters, *self._of_one() * 2, MOST])

    def address(self, row: Row) -> str:
        """Return where the rows of a tie are: the list of these happenings."""
        asked = _of_filters(self.asked)
        if row["way"] == "acts":
            return f"/happenings{asked.query(actor_key=row['source'], recipient_key=row['target'])}"
        types = [each for each in sorted(SYMMETRIC) if each in (asked.many("event_type") or SYMMETRIC)]
        return f"/happenings{asked.query(actor_key=[row['source'], row['target']], event_type=types)}"

    def _of_one(self) -> list[str | None]:
        return [self.asked.one("actor")] * 2


_BY_COUNTRY = f"""
WITH told AS MATERIALIZED (
  SELECT one, two, forward, back, between_them, {_TOLD}, sum(intensity) AS felt, count(intensity) AS feeling
  FROM {{pairs}} f {{where}} GROUP BY 1, 2, 3, 4, 5
), ways AS (
  SELECT one AS source, two AS target, 'acts' AS way, * FROM told WHERE forward
  UNION ALL SELECT two, one, 'acts', * FROM told WHERE back
  UNION ALL SELECT one, two, 'together', * FROM told WHERE between_them
)
SELECT source, target, way, {_SUMS}, sum(felt) AS felt FROM ways GROUP BY 1, 2, 3
ORDER BY happenings DESC, source, target, way LIMIT ?"""

# the lists of a happening hold each key once; lists taken apart row by row are counted ten times as fast as by functions of lists
_BY_ACTOR = f"""
WITH sided AS (
  SELECT f.quad, f.intensity, unnest(f.actor_keys) AS source, f.actor_keys AS givers, f.recipient_keys AS takers,
    {MUTUAL_SQL} AS mutual FROM happening f {{where}}
), paired AS (
  SELECT quad, intensity, source, unnest(takers) AS target, 'acts' AS way FROM sided
  UNION ALL SELECT quad, intensity, source, unnest(givers) AS target, 'together' AS way FROM sided WHERE mutual
), counted AS (
  SELECT source, target, way, {_TOLD}, avg(intensity) AS intensity FROM paired
  WHERE source <> target AND (way = 'acts' OR source < target) GROUP BY 1, 2, 3
)
SELECT c.*, a.name AS source_name, a.country AS source_country, a.kind AS source_kind, b.name AS target_name,
  b.country AS target_country, b.kind AS target_kind
FROM counted c JOIN actor_entity a ON a.key = c.source AND a.named JOIN actor_entity b ON b.key = c.target AND b.named
WHERE (? IS NULL OR c.source = ?) OR (? IS NULL OR c.target = ?)
ORDER BY c.happenings DESC, c.source, c.target, c.way LIMIT ?"""


def _mean(row: Row) -> float | None:
    return row["felt"] / row["feeling"] if row["feeling"] else None


def _of_filters(asked: Asked) -> Asked:
    return Asked([(name, value) for name, value in asked.pairs() if name in FILTERS])


def _country(side: str, row: Row, states: set[str]) -> Row:
    code = row[side]
    name = country_name(code)
    href = f"/actor/iso:{code}" if code in states else f"/actors{Asked().query(country=code)}"
    return {f"{side}_name": name[:1].upper() + name[1:], f"{side}_country": code, f"{side}_kind": "country", f"{side}_href": href}


def _least(ties: Sequence[Tie]) -> int:
    """Return how many happenings a tie must have for about `SHOWN` of them to be drawn."""
    return ties[SHOWN - 1].happenings if len(ties) >= SHOWN else 1


def _tie(row: Row, href: str) -> Tie:
    return Tie(
        source=row["source"],
        target=row["target"],
        way=row["way"],
        happenings=row["happenings"],
        quads=_quads(row),
        intensity=None if row["intensity"] is None else round(row["intensity"], 2),
        href=href,
    )


def _quads(row: Row) -> Quads:
    return row["q1"], row["q2"], row["q3"], row["q4"]


def _nodes(rows: Sequence[Row], ties: Sequence[Tie]) -> tuple[Node, ...]:
    """Return the ends of ties, those with most happenings first."""
    told: dict[str, Row] = {}
    for row in rows:
        for side in ("source", "target"):
            told.setdefault(row[side], {name: row.get(f"{side}_{name}") for name in ("name", "country", "kind", "href")})
    sums = {key: [0, 0, 0, 0, 0] for key in told}
    for tie in ties:
        for key in (tie.source, tie.target):
            sums[key] = [a + b for a, b in zip(sums[key], (tie.happenings, *tie.quads), strict=True)]
    nodes = [_node(key, told[key], sums[key]) for key in told]
    return tuple(sorted(nodes, key=lambda each: (-each.happenings, each.key)))


def _node(key: str, told: Row, sums: Sequence[int]) -> Node:
    happenings, q1, q2, q3, q4 = sums
    return Node(
        key=key,
        name=told["name"] or key,
        country=told["country"],
        kind=kind_name(told["kind"]),
        happenings=happenings,
        quads=(q1, q2, q3, q4),
        href=told["href"] or f"/actor/{in_path(key)}",
    )
