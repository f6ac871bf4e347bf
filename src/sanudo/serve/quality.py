"""How good the reader is and what it missed: its measured figures, how far its confidence can be believed, and what this
record lacks.

The figures are those of the model card, in the file that `training.card` writes beside it; none is typed in here.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from sanudo.extract.confidence import shipped_confidence
from sanudo.review.agreement import KindStats, PairStats, by_kind, by_pair
from sanudo.review.states import Place, State
from sanudo.store.queries import Record
from sanudo.store.shortcuts import DATED, EVENTFUL, LANGUAGES, OUTLETS_OF_EVENTS, SURE, column_values, tallied
from sanudo.types import ARTICLE_KINDS

FIGURES = "figures.json"
OUTLETS, SAMPLE, REASONS = 40, 2000, 12
STATUSES = ("actual", "planned", "possible", "denied")
BINS = 10
ALL = 1_000_000
HEADS = "Corpus heads, five folds"
"""The part of the figures that holds those of each event type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A measured figure: its part, name, value and spread, the bars it is held to, and what it was measured on."""

    part: str
    name: str
    value: float
    on: str
    n: int | None = None
    spread: float | None = None
    must: float | None = None
    aim: float | None = None
    low: bool = False
    digits: int = 3

    @property
    def met(self) -> str:
        """Return the best bar that is met (aim, must), below where none is, nothing where there is none."""
        for name, bar in (("aim", self.aim), ("must", self.must)):
            if bar is not None and (self.value <= bar if self.low else self.value >= bar):
                return name
        return "below" if self.must is not None or self.aim is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """How true a stage's probabilities are, for one kind of fact: what it states and what comes true, in rising pairs."""

    kind: str
    knots: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An outlet: its documents, and its events by status."""

    outlet: str
    documents: int
    events: int
    statuses: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """Inputs that failed at one stage for one reason, and an example."""

    stage: str
    error: str
    count: int
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Text that was taken for page residue and not read for facts: its kind, the reason, and how many characters."""

    kind: str
    reason: str
    characters: int
    blocks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sureness:
    """Facts of one range of confidence: how many there are, how many people judged, and the share that they found right."""

    low: float
    high: float
    facts: int
    judged: int = 0
    right: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """Everything that is known of how good the reader and this record are.

    `left` is of the first `sampled` documents by id. `languages` counts documents.
    """

    meta: dict[str, str]
    figures: tuple[Measured, ...]
    curves: tuple[Curve, ...]
    documents: int
    without_events: int
    without_date: int
    languages: tuple[tuple[str, int], ...]
    outlets: tuple[Told, ...]
    failures: int
    missed: tuple[Missed, ...]
    sampled: int
    characters: int
    left: tuple[Left, ...]
    sureness: tuple[Sureness, ...]
    judged: tuple[KindStats, ...] = ()
    reviewers: tuple[PairStats, ...] = ()


def shipped_figures() -> tuple[Measured, ...]:
    """Return the figures that were measured of the weights in use; none where they came without."""
    from sanudo.model.weights import weights_folder  # brings the runtime of the encoder

    path = weights_folder() / FIGURES
    if not path.is_file():
        return ()
    known = {each.name for each in fields(Measured)}
    rows = json.loads(path.read_text(encoding="utf-8"))
    return tuple(Measured(**{name: value for name, value in row.items() if name in known}) for row in rows)


def by_type(page: Quality) -> list[Measured]:
    """Return the figures of triggers by event type, the best first."""
    found = [each for each in page.figures if each.part == HEADS and each.name.startswith("trigger: ")]
    return sorted(found, key=lambda each: -each.value)


def quality(record: Record) -> Quality:
    """Return how good the reader and a record are; what people say of its facts is laid on by `with_verdicts`."""
    documents = int(record.rows("SELECT count(*) AS n FROM document")[0]["n"])
    dated, eventful = (dict(tallied(record, question, 2)) for question in (DATED, EVENTFUL))
    sampled, characters, left = _left(record)
    return Quality(
        meta=record.meta(),
        figures=shipped_figures(),
        curves=_curves(),
        documents=documents,
        without_events=eventful.get("false", 0),
        without_date=dated.get("false", 0),
        languages=tuple(tallied(record, LANGUAGES, 20)),
        outlets=_outlets(record, documents),
        failures=int(record.rows("SELECT count(*) AS n FROM failure")[0]["n"]),
        missed=_missed(record),
        sampled=sampled,
        characters=characters,
        left=left,
        sureness=_sureness(record),
    )


def with_verdicts(page: Quality, record: Record, states: Mapping[Place, State]) -> Quality:
    """Return the page with what people said of the record's facts, and how far they agree."""
    judged = {each.fact: each for each in states.values() if each.kind == "event" and each.verdicts}
    scores = record.rows("SELECT id, score FROM event WHERE list_contains(?, id)", [sorted(judged)]) if judged else []
    every, right = Counter[int](), Counter[int]()
    for row in scores:
        place = min(int(row["score"] * BINS), BINS - 1)
        every[place] += 1
        right[place] += judged[row["id"]].status == "accepted"
    sureness = tuple(
        replace(each, judged=every[n], right=right[n] / every[n] if every[n] else None) for n, each in enumerate(page.sureness)
    )
    return replace(page, sureness=sureness, judged=by_kind(states.values()), reviewers=by_pair(states.values()))


def _curves() -> tuple[Curve, ...]:
    found = shipped_confidence().curves
    return tuple(
        Curve(kind=kind, knots=tuple((round(float(a), 4), round(float(b), 4)) for a, b in zip(x, y, strict=True)))
        for kind, (x, y) in found.items()
    )


def _outlets(record: Record, documents: int) -> tuple[Told, ...]:
    """Return the outlets of most documents; those without one come under an empty name."""
    written = dict(tallied(record, column_values("document", "outlet"), ALL))
    nameless = documents - sum(written.values())
    found = {name: dict.fromkeys(STATUSES, 0) for name in (*written, *([""] if nameless else []))}
    for value, n in tallied(record, OUTLETS_OF_EVENTS, ALL):
        status, _, name = value.partition(" ")
        if name in found:
            found[name][status] = n
    told = [
        Told(outlet=name, documents=written.get(name, nameless), events=sum(counts.values()), statuses=counts)
        for name, counts in found.items()
    ]
    return tuple(sorted(told, key=lambda each: (-each.documents, each.outlet == "", each.outlet))[:OUTLETS])


def _missed(record: Record) -> tuple[Missed, ...]:
    rows = record.rows(
        f"""SELECT stage, error, count(*) AS count, min(origin) AS example FROM failure GROUP BY ALL
        ORDER BY count DESC, stage, error LIMIT {REASONS}"""
    )
    return tuple(Missed(**row) for row in rows)


def _left(record: Record) -> tuple[int, int, tuple[Left, ...]]:
    """Return how many documents and characters were looked at, and what of them was taken for page residue."""
    kinds = ", ".join(f"'{kind}'" for kind in sorted(ARTICLE_KINDS))
    some = f"(SELECT text, blocks FROM document ORDER BY id LIMIT {SAMPLE})"
    whole = record.rows(f"SELECT count(*) AS n, coalesce(sum(length(text)), 0) AS characters FROM {some}")[0]
    rows = record.rows(
        f"""WITH parts AS (SELECT unnest(blocks) AS b FROM {some})
        SELECT b['kind'] AS kind, b['reason'] AS reason, sum(b['stop'] - b['start']) AS characters, count(*) AS blocks
        FROM parts WHERE b['kind'] NOT IN ({kinds}) GROUP BY ALL ORDER BY characters DESC, kind, reason LIMIT {REASONS}"""
    )
    left = tuple(
        Left(kind=row["kind"], reason=row["reason"], characters=int(row["characters"]), blocks=row["blocks"]) for row in rows
    )
    return int(whole["n"]), int(whole["characters"]), left


def _sureness(record: Record) -> tuple[Sureness, ...]:
    """Return how many events of the record there are by confidence."""
    facts = {int(value): n for value, n in tallied(record, SURE, BINS)}
    return tuple(Sureness(low=n / BINS, high=(n + 1) / BINS, facts=facts.get(n, 0)) for n in range(BINS))
