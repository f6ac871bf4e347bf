"""Fits the weights that tell whether a text is about politics: `python -m training.fit_politics [--runs runs]`.

Political are the articles of the corpus with at least two events, by the graphs that `training.heldout` kept (where `runs`
holds none, those of the shipped weights: who is named differs little there), and a sample of PolNeAR's training part; not
political are the corpus's other articles and the treebanks' reviews, answers, e-mails, lives, travel guides, textbooks and
papers, cut into pieces of the length of an article. Prints by cross-validation over the folds how much of the corpus's gold
events would be lost at several floors; then fits on all. `corpus/negatives` is never looked at: it measures
(`benchmarks/negatives.py`).
"""

from __future__ import annotations

import argparse
import gzip
import json
import pickle
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sanudo.extract.events import Events
from sanudo.extract.layout import Layout
from sanudo.extract.politics import LEAST, PoliticsWeights, figures
from sanudo.model.graph import Graph
from sanudo.pipeline import Pipeline, stages
from sanudo.stage import Facts, Stage
from sanudo.types import Document
from training.corpus import article, fold_of
from training.data import ARTICLES, DATA
from training.fit_hints import read as seen_by_shipped
from training.folds import facts_before, stages_of
from training.heldout import HeldOut

TABLE = Path("src/sanudo/extract/data/politics.npz")
GENRES = ("reviews", "answers", "email", "bio", "voyage", "textbook", "academic")
"""Genres of the treebanks that hold hardly any political event."""
GATHERED = "2018-05-01"
"""Stands for the treebanks' days of publication, which they do not give: their texts are of these years."""
SENTENCES, WORDS, PIECES, PER_GENRE, POLITICAL, SEED = 25, 100, 3, 60, 110, 1
RIDGE, NARROWEST = 3.0, 0.02
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Text:
    """A text as it is judged: its fold (-1: of no article), its figures, whether it is political, and its gold events."""

    fold: int
    figures: Array
    political: bool
    events: int = 0


def articles(path: Path, folder: Path, runs: Path) -> Iterator[Text]:
    """Yield the articles of one fold."""
    found: HeldOut = pickle.loads(path.read_bytes())  # noqa: S301 - written by training.heldout, on this machine
    chosen = stages_of(found.fold, runs)
    for name, graph in found.graphs.items():
        yield _judged(article(folder / f"{name}.json"), graph, folder / f"{name}.json", found.fold, chosen)


def articles_as_shipped(folder: Path, runs: Path) -> Iterator[Text]:
    """Yield all articles as the shipped weights read them, which have seen most of them."""
    seen = sorted(seen_by_shipped(folder, runs), key=lambda each: each[0])
    folds = fold_of(name for name, *_ in seen)
    for name, document, graph, _ in seen:
        yield _judged(document, graph, folder / f"{name}.json", folds[name], stages())


def _judged(document: Document, graph: Graph, gold: Path, fold: int, chosen: Sequence[Stage]) -> Text:
    events = sum(not event.get("optional") for event in json.loads(gold.read_text(encoding="utf-8"))["events"])
    return Text(fold, _figures(document, graph, facts_before(Events().name, document, graph, chosen)), events > 1, events)


def treebank_texts(data: Path) -> Iterator[Document]:
    """Yield pieces of the treebanks' documents, at most so many of each genre."""
    pieces: dict[str, list[Document]] = defaultdict(list)
    for file in ("gum.train", "gum.dev", "ewt.train", "ewt.dev"):
        for name, sentences in _documents(data / "syntax" / f"{file}.conllu.gz"):
            genre = name.split("_")[1] if name.startswith("GUM") else name.split("-")[0]
            for at in range(0, min(len(sentences), PIECES * SENTENCES), SENTENCES) if genre in GENRES else ():
                text = " ".join(sentences[at : at + SENTENCES])
                if len(text.split()) >= WORDS:
                    pieces[genre].append(Document(id=f"{name}#{at}", text=text, published=GATHERED))
    chance = random.Random(SEED)
    for genre in sorted(pieces):
        yield from chance.sample(pieces[genre], min(PER_GENRE, len(pieces[genre])))


def _documents(path: Path) -> Iterator[tuple[str, list[str]]]:
    name, sentences = "", list[str]()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if match := re.match(r"# newdoc id = (\S+)", line):
                yield name, sentences
                name, sentences = match.group(1), []
            elif line.startswith("# text = "):
                sentences.append(line[9:].strip())
    yield name, sentences


def political_texts(data: Path) -> list[Document]:
    """Return a sample of PolNeAR's training part."""
    with gzip.open(data / "statements" / "polnear_train.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = random.Random(SEED).sample([json.loads(line) for line in lines], POLITICAL)
    return [Document(id=row["doc_id"], text=row["text"], published=row["date"]) for row in rows]


def read(pipeline: Pipeline, documents: Iterable[Document], political: bool) -> Iterator[Text]:
    """Yield texts that are no articles of the corpus, read with the shipped weights."""
    waiting = list(documents)
    for at in range(0, len(waiting), 24):
        batch = waiting[at : at + 24]
        for document, graph in zip(batch, pipeline.graphs(batch), strict=True):
            facts = facts_before(Events().name, document, graph, pipeline.stages)
            yield Text(-1, _figures(document, graph, facts), political)


def _figures(document: Document, graph: Graph, facts: Facts) -> Array:
    return np.asarray(figures(Layout(document, graph), facts), np.float64)


def fit(texts: Sequence[Text]) -> PoliticsWeights:
    """Return the logistic function fitted by Newton's method with a ridge; figures that are not known stand at their mean."""
    seen, wanted = np.stack([text.figures for text in texts]), np.array([text.political for text in texts], float)
    mean, scale = np.nanmean(seen, 0), np.maximum(np.nanstd(seen, 0), NARROWEST)
    columns = np.column_stack([np.nan_to_num((seen - mean) / scale), np.ones(len(seen))])
    ridge, weight = np.append(np.full(seen.shape[1], RIDGE), 0.0), np.zeros(seen.shape[1] + 1)
    for _ in range(30):
        chance = 1 / (1 + np.exp(-columns @ weight))
        slope = columns.T @ (wanted - chance) - ridge * weight
        weight += np.linalg.solve((columns.T * (chance * (1 - chance))) @ columns + np.diag(ridge), slope)
    return PoliticsWeights(*(np.asarray(each, np.float32) for each in (mean, scale, weight)))


def save(weights: PoliticsWeights, path: Path) -> None:
    """Write weights."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, mean=weights.mean, scale=weights.scale, weight=weights.weight)


def main() -> None:
    """Fit and save."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--out", type=Path, default=TABLE)
    args = parser.parse_args()
    corpus = [text for path in sorted(args.runs.glob("heldout-*.pkl")) for text in articles(path, args.articles, args.runs)]
    corpus = corpus or list(articles_as_shipped(args.articles, args.runs))
    pipeline = Pipeline(threads=1)
    others = [*read(pipeline, treebank_texts(args.data), False), *read(pipeline, political_texts(args.data), True)]
    chances: list[tuple[float, Text]] = []
    for fold in sorted({text.fold for text in corpus}):
        weights = fit([*others, *(text for text in corpus if text.fold != fold)])
        save(weights, args.runs / f"politics-{fold}.npz")
        chances += [(weights.probability(np.float32(text.figures)), text) for text in corpus if text.fold == fold]
    total = sum(text.events for _, text in chances)
    for floor in sorted({0.1, 0.2, 0.3, 0.4, 0.5, LEAST}):
        lost = sum(text.events for chance, text in chances if chance < floor)
        kept = sum(chance >= floor for chance, text in chances if not text.political)
        print(f"floor {floor}: {lost / total:.3f} of the gold events lost; {kept} articles without events kept")
    save(fit([*others, *corpus]), args.out)


if __name__ == "__main__":
    main()
