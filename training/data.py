"""All samples of both stages, loaded from the data beside the checkout and the corpus, or from a cache."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field
from pathlib import Path

from sanudo.model.tokens import WordPieces
from training import corpus, sources
from training.model import pretrained
from training.samples import Reader, Sample

DATA = Path("../shared/data")
ARTICLES = Path("corpus/articles")
HELD_OUT = 6
"""Of places and times one document in so many is never trained on, so that there is something honest to measure on."""


@dataclass
class Samples:
    """All samples: `first` and `second` for training by source, `dev` for measuring, `relations` the names of dependency
    relations.
    """

    first: dict[str, list[Sample]] = field(default_factory=dict)
    second: dict[str, list[Sample]] = field(default_factory=dict)
    dev: dict[str, list[Sample]] = field(default_factory=dict)
    relations: list[str] = field(default_factory=list)


def load_samples(data: Path, articles: Path, cache: Path | None = None) -> Samples:
    """Return the samples of both stages, from a cache of one's own where there is one."""
    if cache is not None and cache.is_file():
        with cache.open("rb") as file:
            found: Samples = pickle.load(file)  # noqa: S301 - written by this program, on this machine
        return found
    reader = Reader(WordPieces(pretrained() / "tokenizer.json"))
    samples = Samples()
    syntax = data / "syntax"
    for part, into in (("train", samples.first), ("dev", samples.dev)):
        ewt = sources.treebank(
            reader, syntax / f"ewt.{part}.conllu.gz", samples.relations, roles=syntax / f"srl_ewt.{part}.jsonl.gz"
        )
        gum = sources.treebank(
            reader, syntax / f"gum.{part}.conllu.gz", samples.relations, entities=syntax / f"gum_entities.{part}.tsv.gz"
        )
        into["trees"] = [*ewt, *gum]
        into["polnear"] = list(sources.polnear(reader, data / f"statements/polnear_{part}.jsonl.gz"))
    places = {
        name: list(sources.places(reader, data / f"places/{name}.jsonl.gz"))
        for name in ("geowebnews", "trnews", "lgl", "geovirus")
    }
    times = {name: list(sources.times(reader, data / f"times/{name}.jsonl.gz")) for name in ("timebank", "aquaint", "meantime")}
    for name, found_here in (places | times).items():
        samples.first[name] = [each for number, each in enumerate(found_here) if number % HELD_OUT != HELD_OUT - 1]
        samples.dev[name] = found_here[HELD_OUT - 1 :: HELD_OUT]
    samples.second["corpus"] = list(corpus.load(reader, corpus.articles(articles)))
    for name in ("PLV_train", "AW_train"):
        samples.second[name] = list(sources.pairs(reader, data / f"event-coding/{name}.tsv"))
    if cache is not None:
        cache.parent.mkdir(parents=True, exist_ok=True)
        with cache.open("wb") as file:
            pickle.dump(samples, file, protocol=5)
    return samples
