"""Which facts of held-out articles are right: the pipeline run by folds, each fact with its stated probability and verdict.

The verdict is that of the shared scorer, whose matching is listened to while it scores. What it does not hold against a record
(second renderings, matches of optional gold, page residue) has no verdict here and is left out.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from sanudo.export.goldjson import to_gold
from sanudo.pipeline import assemble
from sanudo.stage import Facts
from sanudo.types import FACTS, Fact, Reading
from training.corpus import article
from training.folds import stages_of
from training.heldout import load

Gold = dict[str, Any]

JUDGED_BY = {
    "actor": "actors",
    "mention": "mentions",
    "time": "times value",
    "place": "places",
    "statement": "statements full",
    "event": "events full",
    "position": "positions full",
    "agreement": "agreements",
    "meeting": "meetings",
    "dispute": "disputes",
}
"""The scorer's layer that tells whether a fact of each kind is right."""

RIGHT_MEANS = {
    "actor": "is one of the gold actors, with its kind, country and sector",
    "mention": "names an actor there",
    "time": "stands there with this value",
    "place": "stands there, in this country",
    "statement": "has this content and this speaker",
    "event": "is of this type, with who did it and to whom",
    "position": "has this holder and this stance",
    "agreement": "is an agreement of the text",
    "meeting": "is a meeting of the text with these participants",
    "dispute": "is a pair of claims that compete",
}
"""What the stated probability of a fact is the probability of."""


@dataclass(frozen=True)
class Judged:
    """One fact of a held-out article: its fold, kind (table), type where it is an event, stated probability, and verdict."""

    fold: int
    kind: str
    label: str
    stated: float
    right: bool


@dataclass
class Statuses:
    """Gold events that are planned, possible or denied: all, those found (who did what to whom), those whose status is right."""

    all: int = 0
    found: int = 0
    right: int = 0


def scorer_module(path: Path) -> ModuleType:
    """Return the shared scorer as a module."""
    sys.path.insert(0, str(path.parent.resolve()))
    try:
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.pop(0)
    return module


class Listener:
    """Stands in for the scorer's `match` and notes which predictions were matched, and which count as wrong."""

    def __init__(self, match: Callable[..., list[tuple[Gold, Gold]]]) -> None:
        self._match = match
        self.verdicts: dict[tuple[str, int], bool] = {}
        self.pairs: dict[str, list[tuple[Gold, Gold]]] = {}
        self.preds: dict[str, list[Gold]] = {}

    def __call__(
        self,
        tally: Any,
        name: str,
        golds: Sequence[Gold],
        preds: Sequence[Gold],
        weight: Callable[[Gold, Gold], float],
        neutral: Callable[[Gold], bool] = lambda _: False,
    ) -> list[tuple[Gold, Gold]]:
        """Return the scorer's own matching of one layer, and note it."""
        pairs = self._match(tally, name, golds, preds, weight, neutral)
        self.pairs[name], self.preds[name] = pairs, list(preds)
        taken = {id(pred): not gold.get("optional") for gold, pred in pairs}
        for pred in preds:
            if id(pred) in taken:
                if taken[id(pred)]:
                    self.verdicts[name, id(pred)] = True
            elif not neutral(pred) and not any(weight(gold, pred) > 0 for gold in golds):
                self.verdicts[name, id(pred)] = False
        return pairs


def readings(runs: Path, articles: Path) -> Iterator[tuple[int, str, Reading]]:
    """Yield fold, name and reading of every held-out article, with stated probabilities as the stages gave them."""
    for path in sorted(runs.glob("heldout-*.pkl")):
        found = load(path)
        chosen = stages_of(found.fold, runs)
        for name, graph in found.graphs.items():
            document, facts = article(articles / f"{name}.json"), Facts()
            for stage in chosen:
                facts = facts.with_facts(stage.gives, stage(document, graph, facts))
            yield found.fold, name, assemble(document, facts)


def judge(runs: Path, articles: Path, scorer: Path) -> tuple[list[Judged], dict[int, Statuses]]:
    """Return every fact of the held-out articles that has a verdict, and the events that are not actual, by fold."""
    module = scorer_module(scorer)
    match = module.match
    found: list[Judged] = []
    statuses: dict[int, Statuses] = {}
    for fold, name, reading in readings(runs, articles):
        gold = json.loads((articles / f"{name}.json").read_text(encoding="utf-8"))
        made = _with_facts(reading)
        listener = Listener(match)
        module.match = listener
        module.score_pair(module.Pair(gold, module.clean(made), reading.document.text), module.Tally())
        found += _judged(fold, reading, listener)
        _count_statuses(statuses.setdefault(fold, Statuses()), gold["events"], listener.pairs["events full"])
    return found, statuses


def _with_facts(reading: Reading) -> Gold:
    """Return a reading in the gold schema, whose objects tell the id of their fact."""
    made = to_gold(reading)
    for key in ("actors", "events", "statements", "positions", "agreements", "meetings", "places"):
        for row, fact in zip(made[key], getattr(reading, key), strict=True):
            row["fact"] = fact.id
    kept = {"times": {time.span: time.id for time in reading.times}}
    for row in made["times"]:
        row["fact"] = kept["times"][tuple(row["span"])]
    for row, dispute in zip(made["disputes"], [each for each in reading.disputes if each.side_a and each.side_b], strict=True):
        row["fact"] = dispute.id
    return made


def _judged(fold: int, reading: Reading, listener: Listener) -> Iterator[Judged]:
    facts: dict[tuple[str, str], Fact] = {(type(fact).TABLE, fact.id): fact for fact in reading.facts()}
    mentions = {(mention.span, mention.actor): mention for mention in reading.mentions}
    also = {"actor": _actor_right, "place": _place_right}
    for kind in (each.TABLE for each in FACTS):
        layer = JUDGED_BY[kind]
        gold_of = {id(pred): gold for gold, pred in listener.pairs[layer]}
        for pred in listener.preds[layer]:
            right = listener.verdicts.get((layer, id(pred)))
            if right is None:
                continue
            fact = mentions.get((tuple(pred["s"]), pred["a"])) if kind == "mention" else facts[kind, pred["fact"]]
            if fact is None:
                continue
            if right and kind in also:
                right = also[kind](gold_of[id(pred)], pred)
            yield Judged(fold, kind, getattr(fact, "event_type", ""), fact.score, right)


def _actor_right(gold: Gold, pred: Gold) -> bool:
    sectors = {gold["sector"], *(gold.get("alt_sectors") or [])} if gold.get("sector") else {pred["sector"]}
    if "JRN" in sectors:
        sectors.add("MED")
    return pred["kind"] == gold["kind"] and pred["sector"] in sectors and gold.get("country") in (None, pred["country"])


def _place_right(gold: Gold, pred: Gold) -> bool:
    return gold.get("country") in (None, pred["country"])


def _count_statuses(count: Statuses, gold: Sequence[Gold], pairs: Sequence[tuple[Gold, Gold]]) -> None:
    found = {one["id"]: two for one, two in pairs}
    for event in gold:
        if event.get("optional") or event["status"] == "actual":
            continue
        count.all += 1
        if event["id"] in found:
            count.found += 1
            count.right += found[event["id"]]["status"] in [event["status"], *(event.get("alt_status") or [])]


def by_kind(found: Sequence[Judged]) -> Mapping[str, list[Judged]]:
    """Return judged facts by kind, in the order of `sanudo.types.FACTS`."""
    return {kind: [each for each in found if each.kind == kind] for kind in (fact.TABLE for fact in FACTS)}
