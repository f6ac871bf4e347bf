"""What the parts of the table of figures share: data, weights, and what was read with them, made when first asked for."""

from __future__ import annotations

import argparse
import tempfile
from functools import cached_property
from pathlib import Path

from sanudo.model.encoder import Encoder
from sanudo.model.tokens import WordPieces
from sanudo.model.trees import LAYERS, parser
from training import corpus, sources
from training.data import HELD_OUT
from training.export import export
from training.facts import Judged, Statuses, judge
from training.heads import Seen, read_samples, score_trees
from training.heldout_heads import HeldOutHeads
from training.model import Reader as Model
from training.model import pretrained, restore
from training.samples import Reader, Sample


class Bench:
    """Data, weights and what was read; `args` is the command line of `training.measure`."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.data: Path = args.data
        self.reader = Reader(WordPieces(pretrained() / "tokenizer.json"))
        self._seen: dict[tuple[str, bool], Seen] = {}
        self._trees: dict[str, Seen] = {}

    @cached_property
    def model(self) -> Model:
        """The checkpoint in torch."""
        model = Model()
        restore(model, self.args.checkpoint)
        return model.eval()

    @cached_property
    def shipped(self) -> Encoder:
        """The weights as they are shipped."""
        return Encoder(self.args.weights, 1)

    @cached_property
    def exact(self) -> Encoder:
        """The checkpoint exported in floating point."""
        with tempfile.TemporaryDirectory() as folder:
            export(self.model, Path(folder), "exact")
            return Encoder(Path(folder), 1)

    @cached_property
    def sets(self) -> dict[str, list[Sample]]:
        """The annotated samples by name; every n-th document of each."""
        syntax, relations = self.data / "syntax", list[str]()
        # the numbers of relations are those of the order in which the training part names them
        for name in ("ewt", "gum"):
            for _ in sources.treebank(self.reader, syntax / f"{name}.train.conllu.gz", relations):
                pass
        ewt = sources.treebank(self.reader, syntax / "ewt.dev.conllu.gz", relations, roles=syntax / "srl_ewt.dev.jsonl.gz")
        gum = sources.treebank(self.reader, syntax / "gum.dev.conllu.gz", relations, entities=syntax / "gum_entities.dev.tsv.gz")
        found = {"EWT dev": list(ewt), "GUM dev": list(gum)}
        found["PolNeAR dev"] = list(sources.polnear(self.reader, self.data / "statements/polnear_dev.jsonl.gz"))
        for kind, load, names in (
            ("places", sources.places, ("geowebnews", "trnews", "lgl", "geovirus")),
            ("times", sources.times, ("timebank", "aquaint", "meantime")),
        ):
            found[kind] = [
                sample
                for name in names
                for sample in list(load(self.reader, self.data / f"{kind}/{name}.jsonl.gz"))[HELD_OUT - 1 :: HELD_OUT]
            ]
        found["corpus"] = list(corpus.load(self.reader, corpus.articles(self.args.articles)))
        pairs = [list(sources.pairs(self.reader, self.data / f"event-coding/{name}.tsv")) for name in ("PLV_train", "AW_train")]
        found["pairs"] = [sample for rows in pairs for sample in rows[::6]]
        return {name: samples[:: self.args.every] for name, samples in found.items()}

    def seen(self, name: str, exact: bool = False) -> Seen:
        """Return what was counted on one set of samples with the shipped weights, or with those in floating point."""
        if (name, exact) not in self._seen:
            encoder = self.exact if exact else self.shipped
            self._seen[name, exact] = read_samples(encoder, self.sets[name])
        return self._seen[name, exact]

    def trees(self, name: str) -> Seen:
        """Return what the shipped parser is worth on the treebanks' development part."""
        if name not in self._trees:
            encoder = Encoder(self.args.weights, 1, inner=LAYERS)
            self._trees[name] = score_trees(encoder, self.sets[name], parser())
        return self._trees[name]

    @cached_property
    def held_out(self) -> HeldOutHeads:
        """What the heads trained on the corpus are worth on articles that their weights had not seen."""
        return HeldOutHeads(self.args.runs, self.args.articles, self.reader)

    @cached_property
    def judged(self) -> tuple[list[Judged], dict[int, Statuses]]:
        """The facts of held-out articles with their verdicts, and the events that are not actual."""
        return judge(self.args.runs, self.args.articles, self.args.scorer)

    def on(self, name: str, words: str = "") -> str:
        """Return what a set is called in the table."""
        share = "" if self.args.every == 1 else f", every {self.args.every}th document"
        return f"{name}{share}{', ' + words if words else ''}"
