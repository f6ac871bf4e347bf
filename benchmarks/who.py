"""Every bar of "who, where, when" with what is measured: `PYTHONPATH=. python benchmarks/who.py [--only places times ...]`.

    places    places of held-out documents, end to end, and of all documents of the development halves with their spans given
    times     time expressions of held-out documents, and of the whole development halves
    actors    mentions, countries and sectors by cross-validation on the corpus (runs/), and of the annotated article
    leaders   leaders of dated lists by full name and by title and surname
    speed     characters a second of the stages of the three, encoder excluded, and the memory that their tables hold

Held out is one document in six, which the shipped encoder was not trained on; names of places are settled by weights of the
document's fold (`tables/fit_places.py --folds-to runs`), where `runs` holds such. A line marked with ~ is not asked for.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from predict_times import document_of, spans_of

from sanudo.extract.times import Times
from sanudo.model.graph import Graph
from sanudo.pipeline import BATCH, Pipeline, stages
from sanudo.resolve.actors import Actors
from sanudo.resolve.places import Named, Places
from sanudo.resolve.places_model import read_place_weights
from sanudo.stage import Facts
from sanudo.types import Document, Reading, Span, TimeExpression

HERE = Path(__file__).parent
ROOT = HERE.parent
SHARED = ROOT.parent / "shared"
RUNS = ROOT / "runs"
HELD_OUT, FOLDS = 6, 5
Line = dict[str, Any]


def say(name: str, value: float, bar: float | None = None, *, most: bool = False) -> None:
    """Print a figure, the bar beside it, and whether it is met."""
    met = "" if bar is None else "met" if (value <= bar if most else value >= bar) else "SHORT"
    shown = f"{value:12,.0f}" if value > 5 else f"{value:12.3f}"
    asked = "" if bar is None else f"{'<=' if most else '>='} {bar:,.0f}" if bar > 5 else f"{'<=' if most else '>='} {bar:.3f}"
    print(f"{'~' if bar is None else ' '} {name:<58}{shown}   {asked:<12} {met}", flush=True)


def lines(path: Path) -> list[Line]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def scored(scorer: str, gold: Sequence[Line], predicted: Sequence[Line]) -> dict[str, Any]:
    """Return the figures of a scorer that reads JSON lines."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / "gold.jsonl", Path(folder) / "predicted.jsonl"]
        for path, rows in zip(paths, (gold, predicted), strict=True):
            path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        command = [sys.executable, str(SHARED / "tools" / scorer), *map(str, paths), "--json"]
        found: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        return found


@cache
def pipeline() -> Pipeline:
    return Pipeline(threads=1, chosen=[Times()])


def graphs(documents: Sequence[Document]) -> Iterator[tuple[Document, Graph]]:
    for at in range(0, len(documents), BATCH):
        batch = documents[at : at + BATCH]
        yield from zip(batch, pipeline().graphs(batch), strict=True)


@cache
def place_stage(fold: int) -> Places:
    path = RUNS / f"places-{fold}.npz"
    return Places(weights=read_place_weights(path) if path.is_file() else None)


def places() -> None:
    from predict_places import _document, _span

    strict = {"geowebnews": 0.85}
    whole, given = {"geowebnews": 0.72, "lgl": 0.60}, {"geowebnews": 0.94, "trnews": 0.89, "lgl": 0.81}
    for name in ("geowebnews", "trnews", "lgl", "geovirus"):
        rows = lines(SHARED / f"data/places/{name}.jsonl.gz")
        order = sorted(range(len(rows)), key=lambda at: str(rows[at]["doc_id"]))
        fold = {at: rank % FOLDS for rank, at in enumerate(order)}
        held = [at for at in range(len(rows)) if at % HELD_OUT == HELD_OUT - 1]
        read = graphs([_document(rows[at]) for at in held])
        found = [
            {**rows[at], "spans": [_span(rows[at]["text"], each) for each in place_stage(fold[at])(document, graph, Facts())]}
            for at, (document, graph) in zip(held, read, strict=True)
        ]
        told = scored("score_places.py", [rows[at] for at in held], found)
        say(f"{name}: strict F1 ({len(held)} held-out documents)", told["recognition_strict"]["f1"], strict.get(name))
        say(f"{name}: end to end within 161 km", told["resolution_end_to_end"]["acc161"], whole.get(name))
        resolved = []
        for at, row in enumerate(rows):
            spans = [Named(Span(each["start"], each["end"])) for each in row["spans"]]
            answer = place_stage(fold[at]).resolve(_document(row), spans)
            resolved.append({**row, "spans": [_span(row["text"], each) for each in answer]})
        told = scored("score_places.py", rows, resolved)
        say(f"{name}: spans given, within 161 km", told["resolution_given_recognition"]["acc161"], given.get(name))
        say(f"{name}: spans given, unresolved ones counted as wrong", told["resolution_end_to_end"]["acc161"])
        say(f"{name}: spans given, country", told["country_given"], 0.975)


def times() -> None:
    bars = {"timebank": 0.80, "aquaint": 0.80, "meantime": 0.78}
    for name, bar in bars.items():
        rows = lines(SHARED / f"data/times/{name}.jsonl.gz")
        stage = Times()
        found = []
        for row, (document, graph) in zip(rows, graphs([document_of(row) for row in rows]), strict=True):
            read = tuple(each for each in stage(document, graph, Facts()) if isinstance(each, TimeExpression))
            found.append({**row, "spans": spans_of(Reading(document, times=read))})
        for label, step in (("held-out documents", HELD_OUT), ("documents, five in six trained on", 1)):
            kept = slice(step - 1, None, step)
            told = scored("score_times.py", rows[kept], found[kept])
            of = bar if step == 1 else None
            say(f"{name}: value F1 ({len(rows[kept])} {label})", told["value"]["f1"] / 100, of)
            say(f"{name}: strict F1", told["strict"]["f1"] / 100, 0.83 if of else None)
            say(f"{name}: relaxed F1", told["relaxed"]["f1"] / 100, 0.91 if of else None)


def actors() -> None:
    from articles import document_of as article_document
    from fit_mentions import _Reader

    from sanudo.export.goldjson import to_gold
    from training.crossval import records
    from training.data import ARTICLES
    from training.folds import stages_of

    bars = {
        "mentions f1": 0.82,
        "actors country acc": 0.95,
        "actors sector acc": 0.88,
        "actors kind acc": None,
        "mentions linked": None,
    }
    totals: dict[str, list[float]] = {}
    for path in sorted(RUNS.glob("heldout-*.pkl")):
        with path.open("rb") as file:
            held = _Reader(file).load()
        made = records(
            held, ARTICLES, [s for s in stages_of(held.fold, RUNS) if s.name in ("mentions", "times", "places", "actors")]
        )
        pairs = []
        with tempfile.TemporaryDirectory() as folder:
            for name, record in made.items():
                (Path(folder) / f"{name}.json").write_text(json.dumps(record), encoding="utf-8")
                pairs += [str(ARTICLES / f"{name}.json"), str(Path(folder) / f"{name}.json")]
            told = record_scores(pairs)
        for name in bars:
            totals.setdefault(name, []).append(figure(told, name))
    for name, values in totals.items():
        say(f"corpus, five folds: {name}", sum(values) / len(values), bars[name])
    if not totals:
        print("  corpus: no held-out graphs in runs/ (python -m training.rebuild --folds)")
    text = SHARED / "gold/sochi.txt"
    (reading,) = Pipeline(threads=1).read([article_document(text)])
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "sochi.json").write_text(json.dumps(to_gold(reading)), encoding="utf-8")  # type: ignore[arg-type]
        told = record_scores([str(SHARED / "gold/sochi.json"), str(Path(folder) / "sochi.json")])
    for name, bar in bars.items():
        say(f"annotated article: {name}", figure(told, name), bar)


def record_scores(pairs: Sequence[str]) -> dict[str, Any]:
    command = [sys.executable, str(SHARED / "tools/score_record.py"), "--json", *pairs]
    found: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return found


def figure(told: dict[str, Any], name: str) -> float:
    row = told[name.removesuffix(" f1")]
    return float(row["acc"] if "acc" in row else row["f1"])


def leaders() -> None:
    from who_leaders import lists, shares

    stage = Actors()
    for name, found in lists(SHARED / "data/actors").items():
        full, titled, alone = shares(found, stage)
        say(f"{name} ({len(found)}): full name", full, 0.95)
        say(f"{name}: title and surname, with the country", titled, 0.85)
        say(f"{name}: title and surname, nothing else", alone)


def speed() -> None:
    from fit_mentions import _Reader

    from training.corpus import article

    chosen = [stage for stage in stages() if stage.name in ("mentions", "times", "places", "actors")]
    work = []
    for path in sorted(RUNS.glob("heldout-0.pkl")):
        with path.open("rb") as file:
            work += [
                (article(ROOT / f"corpus/articles/{name}.json"), graph) for name, graph in _Reader(file).load().graphs.items()
            ]
    if not work:
        print("  no held-out graphs in runs/")
        return
    held = resident()
    spent = dict.fromkeys((stage.name for stage in chosen), 0.0)
    for turn in range(2):
        for document, graph in work:
            facts = Facts()
            for stage in chosen:
                began = time.process_time()
                facts = facts.with_facts(stage.gives, stage(document, graph, facts))
                spent[stage.name] += (time.process_time() - began) * turn
    characters = sum(len(document.text) for document, _ in work)
    for name, seconds in spent.items():
        say(f"{name}: characters a second", characters / seconds)
    say("all together: characters a second of one core", characters / sum(spent.values()), 50_000)
    say("memory of tables and caches, MB", resident() - held, 250, most=True)


def resident() -> float:
    """Return the memory that this process holds, in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1000
    return 0.0


PARTS = {"places": places, "times": times, "actors": actors, "leaders": leaders, "speed": speed}


def main() -> None:
    """Print the parts asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="*", choices=list(PARTS), default=list(PARTS))
    args = parser.parse_args()
    if not SHARED.is_dir():
        sys.exit("The development data are not beside the checkout (shared/): nothing to measure.")
    sys.path.insert(0, str(ROOT / "tables"))
    if importlib.util.find_spec("training") is None:
        sys.exit("Run it from the root of the checkout with PYTHONPATH=.")
    for name in [part for part in ("speed", *PARTS) if part in args.only][: len(set(args.only))]:
        print(name)
        PARTS[name]()


if __name__ == "__main__":
    main()
