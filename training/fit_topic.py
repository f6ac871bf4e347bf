"""Fits the weights of the first look at a text's topic: `python -m training.fit_topic [--runs runs]`.

Passages of the corpus are political where a gold event's trigger stands in them, and not where the whole article has no event
(optional ones, too); the passages between are left out. To them come passages of texts that were gathered for places, times,
statements and syntax, as the shipped pipeline reads them: political with an event, not political in a text without one. The
texts are read once and kept in `runs/topic.jsonl`. `corpus/negatives` is never looked at: it measures
(`benchmarks/prefilter.py`).

Prints, by folds of the corpus and of the other sources, how many texts with events pass, and how many of the others. The least
odds are those that, while they are held out, all but `LOST` of the corpus's articles with events reach, and of the other sources'
news all but `LOST_OUTSIDE` of those in which the pipeline finds at least `SURE` events: it finds some where there are none.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from sanudo.pipeline import Pipeline
from sanudo.sources.topic import PASSAGE, WORD, TopicWeights, features, passages, words_of
from sanudo.types import Document, Failure
from training import corpus
from training.data import ARTICLES, DATA
from training.fit_politics import treebank_texts

TABLE = Path("src/sanudo/sources/data/topic.tsv")
SOURCES = {
    "lgl": "places/lgl.jsonl.gz",
    "geowebnews": "places/geowebnews.jsonl.gz",
    "trnews": "places/trnews.jsonl.gz",
    "timebank": "times/timebank.jsonl.gz",
    "aquaint": "times/aquaint.jsonl.gz",
    "meantime": "times/meantime.jsonl.gz",
    "polnear": "statements/polnear_train.jsonl.gz",
}
MOST, SEED = 300, 1
"""So many texts of a source at most, chosen by this seed."""
RIDGE, RARE, SMALL = 0.5, 3, 0.1
"""Strength of the ridge; names in fewer passages are left out, and so are weights nearer to nought."""
LOST, LOST_OUTSIDE, SURE = 0.008, 0.03, 3
NEWS = ("lgl", "geowebnews", "trnews", "timebank")
FOLDS = corpus.FOLDS


@dataclass(frozen=True)
class Text:
    """A text: its source, its fold, the passages that are learnt from with what they are, and how many events it has."""

    source: str
    fold: int
    text: str
    passages: tuple[tuple[frozenset[str], bool], ...]
    events: int

    @property
    def political(self) -> bool:
        """Whether it has an event."""
        return self.events > 0


def made(source: str, fold: int, text: str, events: Sequence[int], doubtful: Sequence[int] = ()) -> Text:
    """Return a text with the passages that can be learnt from; `events` are where triggers begin, `doubtful` optional ones."""
    words = words_of(text)
    starts = _starts(text)
    found = []
    for at in passages(len(words)):
        inside = range(starts[at], starts[min(at + PASSAGE, len(words)) - 1] + 1) if words else range(0)
        held = any(each in inside for each in events)
        if held or not (events or doubtful):
            found.append((frozenset(features(words[at : at + PASSAGE])), held))
    return Text(source, fold, text, tuple(found), len(events))


def _starts(text: str) -> list[int]:
    return [match.start() for match in WORD.finditer(text.lower())]


def articles(folder: Path) -> Iterator[Text]:
    """Yield the articles of the corpus."""
    paths = corpus.articles(folder)
    folds = corpus.fold_of(path.stem for path in paths)
    for path in paths:
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        sure = [event["trigger"][0] for event in gold["events"] if not event.get("optional")]
        doubtful = [event["trigger"][0] for event in gold["events"] if event.get("optional")]
        yield made("corpus", folds[path.stem], text, sure, doubtful)


def others(data: Path, kept: Path) -> list[Text]:
    """Return the texts of other sources as the shipped pipeline reads them, from a file where they have been read before."""
    if not kept.is_file():
        kept.parent.mkdir(parents=True, exist_ok=True)
        rows = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in _read(_gathered(data)))
        kept.write_text(rows, encoding="utf-8")
    rows = [json.loads(line) for line in kept.read_text(encoding="utf-8").split("\n") if line]
    dice = random.Random(SEED)
    return [made(row["source"], dice.randrange(FOLDS), row["text"], row["events"]) for row in rows]


def _gathered(data: Path) -> Iterator[tuple[str, Document]]:
    dice = random.Random(SEED)
    for source, name in SOURCES.items():
        with gzip.open(data / name, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        for row in dice.sample(rows, min(MOST, len(rows))):
            yield source, Document(id=str(row["doc_id"]), text=row["text"], published=row.get("dct") or row.get("date"))
    for document in treebank_texts(data):
        yield "gum" if document.id.startswith("GUM") else "ewt", document


def _read(texts: Iterable[tuple[str, Document]]) -> Iterator[dict[str, object]]:
    waiting = list(texts)
    found = Pipeline(threads=1).read([document for _, document in waiting])
    for (source, document), reading in zip(waiting, found, strict=True):
        if not isinstance(reading, Failure):
            yield {"source": source, "text": document.text, "events": [event.start for event in reading.events]}


def fit(texts: Sequence[Text], least: float = 0.0) -> TopicWeights:
    """Return the logistic regression with a ridge; each class of passages weighs the same, and so does each text in its class."""
    rows = [(names, held, 1.0 / len(text.passages)) for text in texts for names, held in text.passages]
    counts = Counter(name for names, _, _ in rows for name in names)
    index = {name: number for number, name in enumerate(sorted(name for name, count in counts.items() if count >= RARE))}
    seen = _matrix([names for names, _, _ in rows], index)
    wanted = np.array([held for _, held, _ in rows], float)
    weight = np.array([share for _, _, share in rows])
    for side in (0.0, 1.0):
        weight[wanted == side] *= len(rows) / 2 / weight[wanted == side].sum()

    def loss(theta: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        odds = seen @ theta[:-1] + theta[-1]
        error = weight * (1 / (1 + np.exp(-odds)) - wanted)
        value = float(weight @ (np.logaddexp(0, odds) - wanted * odds)) + RIDGE / 2 * float(theta[:-1] @ theta[:-1])
        return value, np.append(seen.T @ error + RIDGE * theta[:-1], error.sum())

    theta = minimize(loss, np.zeros(len(index) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    names = {name: round(float(theta[number]), 3) for name, number in index.items() if abs(theta[number]) >= SMALL}
    return TopicWeights(names, float(theta[-1]), least)


def _matrix(rows: Sequence[frozenset[str]], index: dict[str, int]) -> csr_matrix:
    columns = [sorted(index[name] for name in names if name in index) for names in rows]
    ends = np.cumsum([0, *map(len, columns)])
    # as when judging, all names of a passage count towards its length, those left out, too
    values = np.concatenate([np.full(len(own), 1 / np.sqrt(len(names) or 1)) for own, names in zip(columns, rows, strict=True)])
    return csr_matrix((values, np.concatenate([np.array(own, int) for own in columns]), ends), (len(rows), len(index)))


def held_out(texts: Sequence[Text]) -> list[float]:
    """Return the odds of each text under weights that had not seen its fold."""
    weights = {fold: fit([text for text in texts if text.fold != fold]) for fold in range(FOLDS)}
    return [weights[text.fold].odds(text.text) for text in texts]


def floor_of(texts: Sequence[Text], odds: Sequence[float], without: int | None = None) -> float:
    """Return the least odds that what is held out asks for, one fold left out where it is named."""
    own, outside = list[float](), list[float]()
    for text, each in zip(texts, odds, strict=True):
        if text.fold != without and text.source == "corpus" and text.political:
            own.append(each)
        elif text.fold != without and text.source in NEWS and text.events >= SURE:
            outside.append(each)
    return min(sorted(own)[int(len(own) * LOST)], sorted(outside)[int(len(outside) * LOST_OUTSIDE)]) - 1e-6


def report(texts: Sequence[Text], odds: Sequence[float]) -> None:
    """Print what passes of each source; the least odds for a fold are those that the other folds ask for."""
    floors = {fold: floor_of(texts, odds, fold) for fold in range(FOLDS)}
    print(f"{'source':12} {'events':>6} {'pass':>6} {f'{SURE}+ events':>9} {'pass':>6} {'none':>6} {'pass':>6} {'precision':>9}")
    for source in dict.fromkeys(text.source for text in texts):
        rows = [(text.events, each >= floors[text.fold]) for text, each in zip(texts, odds, strict=True) if text.source == source]
        some, many, none = ([passed for events, passed in rows if test(events)] for test in _TESTS)
        cells = [f"{len(each):{width},} {_share(each)}" for each, width in ((some, 6), (many, 9), (none, 6))]
        print(f"{source:12} {' '.join(cells)} {sum(some) / max(1, sum(some) + sum(none)):9.3f}")


_TESTS: tuple[Callable[[int], bool], ...] = (lambda n: n > 0, lambda n: n >= SURE, lambda n: n == 0)


def _share(passed: Sequence[bool]) -> str:
    return f"{sum(passed) / len(passed):6.3f}" if passed else f"{'-':>6}"


def save(weights: TopicWeights, path: Path) -> None:
    """Write weights as a table."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [
        "# Log-odds of words and pairs of words for political events, by `python -m training.fit_topic`.",
        "# Learnt from the project's corpus, and from LGL, GeoWebNews, TR-News, TimeBank, AQUAINT, MEANTIME, PolNeAR, GUM and",
        "# EWT as the pipeline reads them.",
        f"@added\t{weights.added:.4f}",
        f"@least\t{weights.least:.4f}",
        *(f"{name}\t{value:g}" for name, value in sorted(weights.names.items())),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Fit, print and save."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--out", type=Path, default=TABLE)
    args = parser.parse_args()
    texts = [*articles(args.articles), *others(args.data, args.runs / "topic.jsonl")]
    odds = held_out(texts)
    report(texts, odds)
    weights = fit(texts, floor_of(texts, odds))
    save(weights, args.out)
    print(f"{len(weights.names):,} weights, least odds {weights.least:.3f}, in {args.out}")


if __name__ == "__main__":
    main()
