"""The parts of the table that `training.measure` prints: each yields figures with their bars and what they were measured on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import mean, pstdev
from typing import Any

from sanudo.model.weights import weights_folder
from training import sources
from training.bench import Bench
from training.coreference import conll, gold_chains, predicted
from training.data import HELD_OUT
from training.figures import Figure
from training.fit_confidence import HEADS_BAR, of_facts, of_heads
from training.heads import Seen, doubt
from training.heldout_heads import LOOSE

WITHHELD = f"one document in {HELD_OUT}, withheld"
HELD_OUT_SETS = ("EWT dev", "GUM dev", "PolNeAR dev", "times", "places")
"""Sets of samples that no weights were trained on."""
ARTICLES, WORDS = 48, 500


def syntax(bench: Bench) -> Iterator[Figure]:
    """Yield tags and trees on the treebanks."""
    ewt, gum = bench.seen("EWT dev"), bench.seen("GUM dev")
    bars: dict[str, tuple[float | None, float | None]] = {"las": (0.84, 0.88)}
    labels = {"upos": "part of speech", "tense": "tense", "sentence": "sentence starts, by word"}
    labels |= {"uas": "unlabelled attachment (UAS)", "las": "labelled attachment (LAS)"}
    for name, label in labels.items():
        if name in ("uas", "las"):
            ewt, gum = bench.trees("EWT dev"), bench.trees("GUM dev")
        ok, n = (ewt.counts[name][key] + gum.counts[name][key] for key in ("ok", "n"))
        must, aim = bars.get(name, (None, None))
        words = "gold words and sentences" if name in ("uas", "las") else "gold words"
        yield Figure("Syntax", label, ok / n, bench.on("EWT + GUM dev", words), n, must=must, aim=aim)
        for part, one in (("EWT", ewt), ("GUM", gum)) if name in ("upos", "las") else ():
            yield Figure("Syntax", f"  {part}", one.score(name), bench.on(f"{part} dev"), one.cases(name))
    yield from _scores(bench, "Syntax", ("EWT dev",), "role > ", "PropBank role ")


def entities(bench: Bench) -> Iterator[Figure]:
    """Yield entities and coreference on GUM."""
    yield from _scores(bench, "Entities", ("GUM dev",), "gum", "outermost entities")
    syntax = bench.data / "syntax"
    documents = list(sources.entity_mentions(syntax / "gum.dev.conllu.gz", syntax / "gum_entities.dev.tsv.gz"))
    chains, count = [], 0
    for sample, (text, mentions) in zip(bench.sets["GUM dev"], documents[:: bench.args.every], strict=True):
        assert sample.text == text
        chosen = [each for each in mentions if each.form != "other"]
        gold = gold_chains(chosen)
        count += sum(map(len, gold))
        chains.append((gold, predicted(bench.shipped, sample, chosen)))
    found = conll(chains)
    on = bench.on("GUM dev", "gold named and pronominal mentions")
    yield Figure("Entities", "coreference, CoNLL F1", found["conll"], on, count, must=0.60, aim=0.68)
    for name, label in (("muc", "MUC"), ("b3", "B-cubed"), ("ceafe", "CEAF-e")):
        yield Figure("Entities", f"  {label}", found[name], on, count)


def attributions(bench: Bench) -> Iterator[Figure]:
    """Yield PolNeAR's figures by the shared scorer."""
    part, on = "Attributions", "PolNeAR dev, documents, shared scorer"
    gold = bench.data / "statements/polnear_dev.jsonl.gz"
    found, documents = _statements(gold, bench.args.scorer.parent), sum(1 for _ in sources.json_lines(gold))
    bars = {"source": (0.78, 0.832), "cue": (0.72, 0.753), "content": (0.66, 0.729)}
    for role, (must, aim) in bars.items():
        yield Figure(part, f"fragment F1, {role}", found["fragment"][role]["f1"] / 100, on, documents, must=must, aim=aim)
    yield Figure(part, "attribution F1", found["attribution"]["f1"] / 100, on, documents, must=0.66, aim=0.72)
    speech = found["by_cue"]["speech"]["f1"] / 100
    yield Figure(part, "speech cues F1", speech, on, documents, must=0.84, aim=0.88)


def spans(bench: Bench) -> Iterator[Figure]:
    """Yield the span heads of times and places."""
    for name, head in (("times", "time"), ("places", "place")):
        yield from _scores(bench, "Times and places", (name,), head, f"{head} spans", WITHHELD)


def held_out(bench: Bench) -> Iterator[Figure]:
    """Yield the heads trained on the corpus, on the graphs of articles that their weights had not seen."""
    part = "Corpus heads, five folds"
    heads = bench.held_out
    on = f"{heads.articles} articles, weights without their fold"
    loose = tuple(LOOSE)
    for name in sorted(heads.seen.counts):
        label = name.replace("event", "trigger", 1) if "." not in name else name
        measure = "accuracy" if "." in name else "F1 by touch" if name.startswith(loose) else "F1"
        yield Figure(part, f"{label}, {measure}", heads.seen.score(name), on, heads.seen.cases(name))


def events(bench: Bench) -> Iterator[Figure]:
    """Yield what the whole pipeline makes of events and pairs, by folds; most of it as `training.crossval` left it."""
    part, on = "Events and pairs, five folds", "corpus, weights and tables without the fold"
    found = json.loads((bench.args.runs / "crossval.json").read_text(encoding="utf-8"))
    for name, label, must, aim in (
        ("events type f1", "events, type F1", 0.55, 0.70),
        ("events full f1", "events, full F1", 0.42, 0.58),
        ("events status acc acc", "status of events matched in full", 0.90, 0.94),
    ):
        yield Figure(part, label, found[name][0], on, spread=found[name][1], must=must, aim=aim)
    statuses = list(bench.judged[1].values())
    matched, every = [each.right / each.found for each in statuses], [each.right / each.all for each in statuses]
    label = "planned, possible and denied together: recall"
    count = sum(each.found for each in statuses)
    yield Figure(part, label, mean(matched), f"{on}; matched in full", count, pstdev(matched), 0.60, 0.75)
    yield Figure(part, "  the same, of all such events", mean(every), on, sum(each.all for each in statuses), pstdev(every))
    for name, label, must, aim in (
        ("PLV root macro f1", "PLV root, macro F1", 0.76, 0.80),
        ("PLV quad macro f1", "PLV quad class, macro F1", 0.88, 0.90),
        ("AW binary macro f1", "AW direction, macro F1", None, None),
    ):
        rows = f"{name[:2]}{'V' if name[0] == 'P' else ''}_train, weights without the fold"
        yield Figure(part, label, found[name][0], rows, spread=found[name][1], must=must, aim=aim)


def loss(bench: Bench) -> Iterator[Figure]:
    """Yield what int8 costs each head: the same measures with the checkpoint in floating point, in points.

    A head is held to the bar over all sets that have labels of it together; what it loses on each is told after that. Where the
    checkpoint of the shipped weights is gone, one that went on from them and its export serve: CONTRIBUTING.md.
    """
    pairs = {name: (bench.seen(name, exact=True), bench.seen(name)) for name in (*HELD_OUT_SETS, "corpus", "pairs")}
    of = f"{bench.args.checkpoint.stem}.pt and its export"
    together = (Seen(), Seen())
    for both in pairs.values():
        for total, one in zip(together, both, strict=True):
            total.count_in(one)
    for head in together[0].counts:
        sets = ", ".join(bench.on(name) for name, (exact, _) in pairs.items() if exact.cases(head))
        yield from _lost("Loss by int8, in points", head, *together, f"{sets}; {of}", bars=True)
    for name, (exact, shipped) in pairs.items():
        on = bench.on(name, "" if name in HELD_OUT_SETS else "most trained on: the difference counts, not the height")
        for head in exact.counts:
            yield from _lost("Loss by int8 on each set, in points", head, exact, shipped, f"{on}; {of}", bars=False)


def _lost(part: str, head: str, exact: Seen, shipped: Seen, on: str, *, bars: bool) -> Iterator[Figure]:
    """Yield what a head loses, where there is enough of it."""
    if ": " not in head and exact.cases(head) >= 30:
        value, error = 100 * (exact.score(head) - shipped.score(head)), 100 * doubt(head, exact, shipped)
        label, must, aim = f"{head} ({100 * exact.score(head):.1f})", *((0.5, 0.3) if bars else (None, None))
        yield Figure(part, label, value, on, exact.cases(head), error, must, aim, True, 2)


def calibration(bench: Bench) -> Iterator[Figure]:
    """Yield the calibration error of heads and facts, as they are stated and by their curves."""
    for part, found in (("Calibration error of heads", of_heads(bench)), ("Calibration error of facts", of_facts(bench))):
        for each in found:
            mended = each.kept and (each.before > HEADS_BAR or part.endswith("facts"))
            own = part.endswith("heads") and each.name not in bench.held_out.seen.stated
            on = "development parts, unseen" if own else "articles not seen, in five parts"
            chance = f"{on}; {each.right.mean():.2f} are right; {each.chance:.3f} by chance alone"
            label = f"{each.name}, as stated"
            bar = None if mended else HEADS_BAR
            yield Figure(part, label, each.before, chance, len(each.right), must=bar, low=True)
            if mended:
                label = f"{each.name}, by its curve"
                yield Figure(
                    part, label, each.after, f"{chance}; curve without the fold", len(each.right), must=HEADS_BAR, low=True
                )


def size_and_pace(bench: Bench) -> Iterator[Figure]:
    """Yield size, memory and pace of one process with one thread."""
    part = "Size and pace"
    size = sum(path.stat().st_size for path in weights_folder().iterdir() if path.suffix != ".md") / 1e6
    yield Figure(part, "size of the weights, MB", size, "the files that are shipped", must=40, aim=30, low=True, digits=1)
    with tempfile.TemporaryDirectory() as folder:
        script = "import sys; from pathlib import Path; from made import write_articles\n"
        script += "write_articles(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))"
        there = dict(os.environ, PYTHONPATH=os.pathsep.join(["benchmarks", *sys.path]))
        subprocess.run([sys.executable, "-c", script, folder, str(2 * ARTICLES), str(WORDS)], check=True, env=there)
        texts = [str(path) for path in sorted(Path(folder).glob("*.txt"))]
        done = subprocess.run([sys.executable, "-m", "training.pace", *texts], check=True, capture_output=True, text=True)
    found = json.loads(done.stdout)
    load = os.getloadavg()[0]
    on = f"articles of {found['words'] / found['articles']:.0f} words, one process with one thread"
    resident = found["resident"] / 1e6
    yield Figure(
        part, "resident memory of one worker, MB", resident, f"{on}, all stages", found["articles"], None, 600, 450, True, 0
    )
    pace = 2 * found["articles"] / found["processor"]
    words = f"{on}, processor time, times two; load {load:.1f} on {os.cpu_count()} cores"
    yield Figure(part, "encoder and heads, articles/s on two cores", pace, words, found["articles"], None, 10, 12, digits=1)


def _scores(bench: Bench, part: str, names: Sequence[str], prefix: str, label: str, note: str = "") -> Iterator[Figure]:
    """Yield the scores of the heads whose names begin so."""
    for name in names:
        seen = bench.seen(name)
        for head in seen.counts:
            if head.startswith(prefix) and seen.cases(head):
                words = f"{label}{head.removeprefix(prefix)}, F1"
                yield Figure(part, words, seen.score(head), bench.on(name, note), seen.cases(head))


def _statements(gold: Path, tools: Path) -> dict[str, Any]:
    """Return what the shared scorer says of the shipped pipeline's attributions."""
    with tempfile.TemporaryDirectory() as folder:
        predicted, scores = Path(folder) / "predicted.jsonl", Path(folder) / "scores.json"
        subprocess.run([sys.executable, "benchmarks/predict.py", "statements", str(gold), str(predicted)], check=True)
        command = [sys.executable, str(tools / "score_statements.py"), str(gold), str(predicted), "--json", str(scores)]
        subprocess.run(command, check=True, capture_output=True)
        found: dict[str, Any] = json.loads(scores.read_text(encoding="utf-8"))
    return found


PARTS: dict[str, Callable[[Bench], Iterator[Figure]]] = {
    "syntax": syntax,
    "entities": entities,
    "attributions": attributions,
    "spans": spans,
    "heldout": held_out,
    "events": events,
    "calibration": calibration,
    "loss": loss,
    "pace": size_and_pace,
}
"""The parts by the names by which they are asked for."""
