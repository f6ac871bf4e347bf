"""The bars of the layer of events: what is asked of it, and how records are held against that with the shared scorer.

Needs neither torch nor weights, so that benchmarks can use it too.
"""

from __future__ import annotations

import importlib.util
import json
import statistics
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

SCORER = Path("../shared/tools/score_record.py")
UNREAL = ("planned", "possible", "denied")
Scores = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class Run:
    """The scorer's figures of one fold: plain, by quad class, strict, and the counts of events that are not actual."""

    plain: Scores
    quad: Scores
    strict: Scores
    unreal: Mapping[str, int]


@dataclass(frozen=True)
class Bar:
    """A figure with what it must reach and what it aims at; `most` where less is better."""

    name: str
    figure: Callable[[Run], float]
    must: float | None = None
    aim: float | None = None
    most: bool = False


def _of(kind: str, layer: str, figure: str) -> Callable[[Run], float]:
    def found(run: Run) -> float:
        scores: Scores = getattr(run, kind)
        return scores.get(layer, {}).get(figure) or 0.0

    return found


def _extra(run: Run) -> float:
    layer = run.plain["events type"]
    return layer["fp"] / (layer["tp"] + layer["fn"])


def _share(part: str, whole: str) -> Callable[[Run], float]:
    return lambda run: run.unreal[part] / max(1, run.unreal[whole])


BARS = (
    Bar("events: type F1", _of("plain", "events type", "f1")),
    Bar("events: full F1", _of("plain", "events full", "f1"), 0.48, 0.60),
    Bar("events: full F1 by quad class", _of("quad", "events full", "f1"), 0.56, 0.68),
    Bar("events: full F1, strict", _of("strict", "events full", "f1"), 0.36, 0.48),
    Bar("participants of matched events F1", _of("plain", "events participants (matched)", "f1"), 0.78, 0.85),
    Bar("extra events per gold event", _extra, 0.35, 0.25, most=True),
    Bar("status of matched events", _of("plain", "events status acc", "acc"), 0.91, 0.95),
    Bar("  recall of planned, possible, denied", _share("right", "matched"), 0.65, 0.80),
    Bar("  the same over all gold events", _share("right", "gold")),
    Bar("date of matched events", _of("plain", "events date acc", "acc"), 0.75, 0.82),
    Bar("country of matched events", _of("plain", "events place-country acc", "acc"), 0.85, 0.92),
    Bar("mode of matched events", _of("plain", "events mode acc", "acc"), 0.72, 0.80),
    Bar("reported_by of matched events", _of("plain", "events reported_by acc", "acc")),
    Bar("meetings F1", _of("plain", "meetings", "f1"), 0.60, 0.72),
    Bar("agreements F1", _of("plain", "agreements", "f1"), 0.60, 0.72),
    Bar("further renderings of an event, per gold", lambda run: _duplicates(run), most=True),
)
"""The bars of the layer, in the order in which they are printed; a figure without must and aim only informs."""


def _duplicates(run: Run) -> float:
    layer = run.plain["events type"]
    return run.plain.get("events type (duplicates)", {}).get("ok", 0) / (layer["tp"] + layer["fn"])


def load_scorer(path: Path) -> ModuleType:
    """Return the shared scorer as a module."""
    spec = importlib.util.spec_from_file_location("score_record", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def hold(made: Mapping[str, dict[str, Any]], articles: Path, scorer: ModuleType) -> Run:
    """Return the figures of some records by name of the article."""
    pairs, unreal = [], Counter[str]()
    for name, record in made.items():
        path = articles / f"{name}.json"
        gold = json.loads(path.read_text(encoding="utf-8"))
        pairs.append((_events_only(gold), _events_only(record), str(path)))
        unreal.update(_unreal(*pairs[-1], scorer))
    found = [scorer.run(pairs, strict=strict, quad=quad) for quad, strict in ((False, False), (True, False), (False, True))]
    return Run(*found, unreal)


def _events_only(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record without the layers that no bar asks about: scoring them takes most of the time."""
    empty = dict.fromkeys(("statements", "positions", "disputes", "times", "places", "boilerplate"), ())
    return record | {name: list(none) for name, none in empty.items()}


def _unreal(gold: dict[str, Any], record: dict[str, Any], path: str, scorer: ModuleType) -> Counter[str]:
    """Count the gold events that are not actual: all, those matched in full, and those of them with the right status."""
    events, mine = ({event["id"]: event for event in each["events"]} for each in (gold, record))
    wanted = {key: event for key, event in events.items() if event["status"] in UNREAL and not event.get("optional")}
    seen: list[tuple[str, str]] = []

    def log(*parts: str) -> None:
        if parts[0] == "event":
            seen.append((parts[1], parts[4]))

    scorer.run([(gold, record, path)], log=log)
    matched = [(wanted[key], mine[other]) for key, other in seen if key in wanted]
    right = sum(other["status"] in (event["status"], *(event.get("alt_status") or ())) for event, other in matched)
    return Counter(gold=len(wanted), matched=len(matched), right=right)


def lines(runs: Sequence[Run]) -> Iterator[str]:
    """Yield the table, line by line."""
    yield f"{'figure':42s} {'mean':>6s}   {'±':>5s}  {'must':>5s}  {'aim':>5s}"
    for bar in BARS:
        values = [bar.figure(run) for run in runs]
        mean, spread = statistics.mean(values), statistics.pstdev(values)
        must, aim = ("" if each is None else f"{each:.2f}" for each in (bar.must, bar.aim))
        yield f"{bar.name:42s} {mean:6.3f}   {spread:5.3f}  {must:>5s}  {aim:>5s}  {verdict(bar, mean)}".rstrip()


def verdict(bar: Bar, mean: float) -> str:
    """Return in a word whether a figure reaches its bars."""
    if bar.must is None or bar.aim is None:
        return ""
    sign = -1 if bar.most else 1
    if sign * (mean - bar.aim) >= 0:
        return "aim reached"
    return "must reached" if sign * (mean - bar.must) >= 0 else "BELOW"
