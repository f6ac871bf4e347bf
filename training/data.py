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
TRAINED_ON = Path(__file__).with_name("trained_on.txt")
"""Names of the articles that were in the corpus when the shipped encoder was trained; `training.rebuild` writes it."""
HELD_OUT = 6
"""Of places and times one document in so many is never trained on, so that there is something honest to measure on."""

OPEN = frozenset({"trees", "meantime", "corpus"})
"""Sources whose texts and annotations are openly licensed: EWT with PropBank's roles (CC BY-SA 4.0), GUM's genres without a
non-commercial clause (CC BY 4.0; texts per document CC BY, CC BY-SA or public domain), MEANTIME and the corpus (CC BY 4.0).
PolNeAR, TimeBank, AQUAINT, the places and the pairs state no such licence, or stand on texts that have none."""


@dataclass
class Samples:
    """All samples: `first` and `second` for training by source, `dev` for measuring, `relations` the names of dependency
    relations.
    """

    first: dict[str, list[Sample]] = field(default_factory=dict)
    second: dict[str, list[Sample]] = field(default_factory=dict)
    dev: dict[str, list[Sample]] = field(default_factory=dict)
    relations: list[str] = field(default_factory=list)


def load_samples(data: Path, articles: Path, cache: Path | None = None, only_open: bool = False) -> Samples:
    """Return the samples of both stages, from a cache of one's own where there is one; or those of `OPEN` sources alone.

    What is not loaded is not measured on either: without PolNeAR there is no development part of it.
    """
    if cache is not None and cache.is_file():
        with cache.open("rb") as file:
            found: Samples = pickle.load(file)  # noqa: S301 - written by this program, on this machine
        if only_open and not set(found.first) | set(found.second) <= OPEN:
            raise ValueError(f"{cache} holds samples that are not openly licensed: give --cache another name")
        return found
    samples = _samples(data, articles, only_open)
    if cache is not None:
        cache.parent.mkdir(parents=True, exist_ok=True)
        with cache.open("wb") as file:
            pickle.dump(samples, file, protocol=5)
    return samples


def _samples(data: Path, articles: Path, only_open: bool) -> Samples:
    reader, samples = Reader(WordPieces(pretrained() / "tokenizer.json")), Samples()

    def wanted(*names: str) -> list[str]:
        return [name for name in names if name in OPEN or not only_open]

    syntax = data / "syntax"
    for part, into in (("train", samples.first), ("dev", samples.dev)):
        ewt = sources.treebank(
            reader, syntax / f"ewt.{part}.conllu.gz", samples.relations, roles=syntax / f"srl_ewt.{part}.jsonl.gz"
        )
        gum = sources.treebank(
            reader, syntax / f"gum.{part}.conllu.gz", samples.relations, entities=syntax / f"gum_entities.{part}.tsv.gz"
        )
        into["trees"] = [*ewt, *gum]
        for name in wanted("polnear"):
            into[name] = list(sources.polnear(reader, data / f"statements/polnear_{part}.jsonl.gz"))
    places = {
        name: list(sources.places(reader, data / f"places/{name}.jsonl.gz"))
        for name in wanted("geowebnews", "trnews", "lgl", "geovirus")
    }
    times = {
        name: list(sources.times(reader, data / f"times/{name}.jsonl.gz")) for name in wanted("timebank", "aquaint", "meantime")
    }
    for name, found_here in (places | times).items():
        samples.first[name] = [each for number, each in enumerate(found_here) if number % HELD_OUT != HELD_OUT - 1]
        samples.dev[name] = found_here[HELD_OUT - 1 :: HELD_OUT]
    samples.second["corpus"] = list(corpus.load(reader, corpus.articles(articles)))
    for name in wanted("PLV_train", "AW_train"):
        samples.second[name] = list(sources.pairs(reader, data / f"event-coding/{name}.tsv"))
    return samples
