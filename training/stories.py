"""Stories of the corpus as records: as annotated, and as read from the text.

Where `runs` holds graphs that a story's articles were held out for, it is read from them; else with the shipped weights, which is
honest for articles that stand in none of the names of `trained_on.txt` alone.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

from sanudo.export.fromgold import from_gold
from sanudo.export.goldjson import to_gold
from sanudo.merge.columns import Columns, read_columns
from sanudo.merge.kept import keeping
from sanudo.merge.record import prepare
from sanudo.model.graph import Graph
from sanudo.pipeline import Pipeline, assemble
from sanudo.stage import Facts, Stage
from sanudo.store.build import in_memory
from sanudo.types import Failure, Reading
from training.corpus import article
from training.data import TRAINED_ON
from training.folds import stages_of
from training.heldout import HeldOut

NONE, UNKNOWN = -1, -2
"""Numbers of events that belong to no happening of the annotation, and of those of which it does not say."""


@dataclass(frozen=True)
class Story:
    """A story of the corpus: its gold, and its articles' readings by form ("gold", "read"), in the order of `documents`.

    `seen` tells whether an article was read with weights that were trained on it.
    """

    name: str
    gold: dict[str, Any]
    readings: dict[str, list[Reading]]
    path: Path
    seen: bool = False

    @property
    def documents(self) -> list[str]:
        """Return the names of the articles."""
        return list(self.gold["documents"])


def load_stories(articles: Path, runs: Path | None = None, names: Sequence[str] = ()) -> list[Story]:
    """Return the stories of a folder (or those of these names), read from held-out graphs as far as `runs` has them."""
    found = []
    graphs = held_out(runs) if runs else {}
    trained = frozenset(TRAINED_ON.read_text(encoding="utf-8").split())
    for path in sorted(articles.glob("*_story.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if names and gold["story"] not in names:
            continue
        given = [annotated(articles / f"{each}.json") for each in gold["documents"]]
        seen = [_read(articles / f"{each}.json", graphs) for each in gold["documents"]]
        missing = [n for n, each in enumerate(seen) if each is None]
        if missing:
            for n, reading in zip(missing, _fresh([articles / f"{gold['documents'][n]}.json" for n in missing]), strict=True):
                seen[n] = reading
        known = any(gold["documents"][n] in trained for n in missing)
        found.append(Story(gold["story"], gold, {"gold": given, "read": [each for each in seen if each]}, path, known))
    return found


def annotated(path: Path) -> Reading:
    """Return the reading that an annotation stands for."""
    return from_gold(path.with_suffix(".txt").read_bytes().decode("utf-8"), json.loads(path.read_text(encoding="utf-8")))


def held_out(runs: Path) -> dict[str, tuple[Graph, list[Stage]]]:
    """Return for each held-out article its graph and the stages of its fold."""
    found: dict[str, tuple[Graph, list[Stage]]] = {}
    for path in sorted(runs.glob("heldout-*.pkl")):
        with path.open("rb") as file:
            fold: HeldOut = _Unpickler(file).load()
        stages = stages_of(fold.fold, runs)
        found |= {name: (graph, stages) for name, graph in fold.graphs.items()}
    return found


class _Unpickler(pickle.Unpickler):
    """Reads what `python -m training.heldout` wrote, for which its own module was the main one."""

    def find_class(self, module: str, name: str) -> Any:
        return HeldOut if (module, name) == ("__main__", "HeldOut") else super().find_class(module, name)


def _read(path: Path, graphs: dict[str, tuple[Graph, list[Stage]]]) -> Reading | None:
    if path.stem not in graphs:
        return None
    graph, stages = graphs[path.stem]
    document, facts = article(path), Facts()
    for stage in stages:
        facts = facts.with_facts(stage.gives, stage(document, graph, facts))
    return assemble(document, facts)


def _fresh(paths: Iterable[Path]) -> list[Reading]:
    """Return readings of articles with the shipped weights."""
    found = []
    for each in Pipeline().read([article(path) for path in paths]):
        if isinstance(each, Failure):
            raise ValueError(f"{each.origin}: {each.error}")
        found.append(each)
    return found


def record_of(readings: Sequence[Reading]) -> duckdb.DuckDBPyConnection:
    """Return an unmerged record of readings, with copies found and actors linked."""

    def step(connection: duckdb.DuckDBPyConnection) -> None:
        with keeping(connection):
            prepare(connection)

    return in_memory(readings, steps=[step])


def labelled(story: Story, form: str, scorer: ModuleType) -> tuple[Columns, NDArray[np.int64]]:
    """Return the events of a story and the number of the gold happening each belongs to: NONE where the annotation has none of
    that kind there, UNKNOWN where the event is optional or found twice.
    """
    readings = story.readings[form]
    names = story.documents
    records = {name: {**to_gold(each), "doc_id": name} for name, each in zip(names, readings, strict=True)}
    gold = scorer.Story(str(story.path))
    made = scorer.Story(None, docs=str(story.path.parent), data={"documents": names, "happenings": []}, records=records)
    match = scorer.Match(gold, made)
    number = {each: n for n, one in enumerate(story.gold["happenings"]) for each in one["events"]}
    by_id: dict[str, int] = {}
    for name, each in zip(names, readings, strict=True):
        for event in each.events:
            called = f"{name}:{event.id}"
            by_id[event.id] = UNKNOWN if called in match.ev_neutral else number.get(match.ev.get(called), NONE)
    events = read_columns(record_of(readings))
    return events, np.array([by_id[each.decode()] for each in events.id.tolist()], np.int64)
