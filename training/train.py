"""Trains the model in two stages; `python -m training.rebuild` runs both and exports the weights.

first   PolNeAR, EWT and GUM (trees, roles, coreference), places, times -> runs/first.pt
second  starts from runs/first.pt; corpus and pairs, with some of the first stage's data replayed -> runs/second[-fold].pt
        --fold K leaves fold K of the corpus and of the pairs out (cross-validation); without it all is used.
        --elders CHECKPOINT... has it learn what those say together as well (`training.distil`), of replayed news too; meant for
        the checkpoints of the folds. What it brings has not been measured.
more    goes on from the shipped weights (`training.dequantise`) where there is no GPU: the lower layers stay as they are and
        are computed once for each window, the upper ones, the heads and the focus learn -> runs/more.pt
        --new PREFIX are articles seen in every epoch, the others in turn; articles --without PREFIX are left out.
        Tried with --new stC --share 0.03 --small-share 0.06 --parts 8 --quotes 1: it brought nothing on the articles bl.
        --frozen 0 lets all layers learn, from windows cut anew in each epoch; --old is the share of the other articles and pairs
        in each; from --int8-from on products round as they will when shipped. All stages learn whose actors are as well
        (`training.origins`), for the hints that `training.fit_hints` fits on the encoder's states.
        The model card lists the runs that made the shipped weights.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.utils.data import DataLoader, Dataset

from sanudo.model.tokens import WordPieces
from training import corpus
from training.batches import Batch, Marks, Window, collate, epoch
from training.data import ARTICLES, DATA, Samples, load_samples
from training.dequantise import load
from training.distil import Elders, distil_losses
from training.frozen import Frozen, fixed_epochs
from training.int8_aware import round_products
from training.losses import batch_loss, word_states
from training.model import Reader as Model
from training.model import Teacher, checkpoint, pretrained, restore
from training.probe import probe
from training.samples import Sample

LARGE = ("trees", "polnear")
"""The large sources of the first stage."""
SECOND = ("corpus", "PLV_train", "AW_train")
"""The sources of the second stage."""
DEFAULTS = {
    "first": (2e-4, 1e-3, 8192, 1473, 0.995),
    "second": (2e-4, 1e-3, 8192, 1072, 0.99),
    "more": (5e-5, 2e-4, 1024, 100, 0.95),
}
"""Of each stage: rates of the encoder and of what is new, pieces in a batch, steps, decay of the average."""


def second_samples(samples: Samples, fold: int | None, without: Sequence[str] = ()) -> tuple[list[Sample], list[Sample]]:
    """Return what the second stage trains on, and what is held out of it: a fold, and articles whose names begin so."""
    folds = corpus.fold_of(each.name for each in samples.second["corpus"])
    inside, outside = [], []
    for name, members in samples.second.items():
        for sample in members:
            held = (folds[sample.name] if name == "corpus" else pair_fold(sample)) == fold
            held |= name == "corpus" and sample.name.startswith(tuple(without))
            (outside if held else inside).append(sample)
    return inside, outside


def pair_fold(sample: Sample) -> int:
    """Return the fold of a pair: rows of one sentence stay together."""
    return sum(map(ord, sample.text)) % corpus.FOLDS


def epochs(
    every: list[Sample], replay: dict[str, list[Sample]], share_of: Mapping[str, float], budget: int, chance: random.Random
) -> Iterator[list[Window]]:
    """Yield batches of windows without end: in each epoch all samples of `every` and a share of each source of `replay`."""
    while True:
        some = [
            sample for name, samples in replay.items() for sample in chance.sample(samples, int(share_of[name] * len(samples)))
        ]
        yield from epoch([*every, *some], budget, chance)


class _Batches(Dataset[Batch]):
    """Batches made from lists of windows, in whatever process asks."""

    def __init__(self, plan: list[list[Window]], marks: Marks, seed: int, quotes: int) -> None:
        self.plan, self.marks, self.seed, self.quotes = plan, marks, seed, quotes

    def __len__(self) -> int:
        return len(self.plan)

    def __getitem__(self, index: int) -> Batch:
        return collate(self.plan[index], self.marks, random.Random(self.seed * 1_000_003 + index), self.quotes)


def optimizer(model: Model, rate: float, head_rate: float) -> torch.optim.AdamW:
    """Return AdamW with a higher rate for what is new than for the encoder, and no decay of biases and norms."""
    groups: dict[tuple[float, float], list[nn.Parameter]] = defaultdict(list)
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            new = not name.startswith("encoder.") or name.startswith("encoder.features")
            # the layers that only label what the encoder has found may learn fastest
            speed = 2 * head_rate if name.startswith("heads.") else head_rate if new else rate
            groups[(speed, 0.0 if parameter.ndim < 2 else 0.01)].append(parameter)
    members = [{"params": each, "lr": lr, "peak": lr, "weight_decay": decay} for (lr, decay), each in groups.items()]
    return torch.optim.AdamW(members, betas=(0.9, 0.98), fused=next(model.parameters()).is_cuda)


def has_bfloat16(device: torch.device) -> bool:
    """Tell whether products in bfloat16 are faster than in single precision there."""
    return device.type == "cuda" or bool(torch.cpu.get_capabilities().get("avx512_bf16"))


def set_rate(chooser: torch.optim.AdamW, progress: float) -> None:
    """Set the learning rates for a point of training (0..1): a short rise, then a cosine down to a fiftieth."""
    factor = progress / 0.06 if progress < 0.06 else 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * (progress - 0.06) / 0.94))
    for group in chooser.param_groups:
        group["lr"] = group["peak"] * factor


def shares(names: Iterable[str], args: argparse.Namespace) -> dict[str, float]:
    """Return which share of each source is seen again in an epoch: large ones, those of the second stage, places and times."""
    again = {**dict.fromkeys(LARGE, args.share), **dict.fromkeys(SECOND, args.old)}
    return {name: again.get(name, args.small_share) for name in names}


def more_epochs(samples: Samples, args: argparse.Namespace, chance: random.Random) -> Iterator[list[Window]]:
    """Yield the batches of continued training."""
    if args.frozen:
        return fixed_epochs(*more_samples(samples, args), args.budget, chance)
    new, old = new_and_old(samples, args)
    sources = samples.first | samples.second | {"corpus": old}
    replay = {name: [replace(each, heads=None, relations=None) for each in members] for name, members in sources.items()}
    return epochs(new, replay, shares(replay, args), args.budget, chance)


def new_and_old(samples: Samples, args: argparse.Namespace) -> tuple[list[Sample], list[Sample]]:
    """Return the articles that continued training sees in each epoch, and the others that it does not leave out."""
    kept = [each for each in samples.second["corpus"] if not each.name.startswith(tuple(args.without))]
    new = tuple(args.new)
    return [each for each in kept if each.name.startswith(new)], [each for each in kept if not each.name.startswith(new)]


def more_samples(samples: Samples, args: argparse.Namespace) -> tuple[list[Sample], list[list[Sample]]]:
    """Return what continued training sees in each epoch, and the parts of the other sources that it sees in turn.

    The layers that drew the second stage's trees are not shipped, so trees are not learnt anew.
    """
    chance = random.Random(args.seed)
    every, old = new_and_old(samples, args)
    parts: list[list[Sample]] = [[] for _ in range(args.parts)]
    others = samples.first | samples.second | {"corpus": old}
    for name, members in others.items():
        share = 1.0 if name == "corpus" else args.share if name in LARGE else args.small_share
        for number, sample in enumerate(chance.sample(members, int(share * len(members)))):
            parts[number % args.parts].append(replace(sample, heads=None, relations=None))
    return every, parts


def run(
    model: Model,
    plan: Iterator[list[Window]],
    teacher: Teacher | None,
    marks: Marks,
    args: argparse.Namespace,
    frozen: Frozen | None = None,
    elders: Elders | None = None,
) -> Model:
    """Train for `args.steps` steps, or as many as fit into `args.seconds`, and return the averaged model.

    With `elders` half of what is learnt is what these say.
    """
    device = next(model.parameters()).device
    chooser = optimizer(model, args.rate, args.head_rate)
    averaged = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(args.average))
    cast = torch.autocast(device.type, torch.bfloat16) if has_bfloat16(device) else nullcontext()
    began, step, rounding, running = time.time(), 0, 0, defaultdict[str, list[torch.Tensor]](list)
    block = 400
    while True:
        lists = [next(plan) for _ in range(block)]
        dataset = _Batches(lists, marks, args.seed * 7919 + step, quotes=args.quotes if teacher is not None else 0)
        loader = DataLoader(dataset, batch_size=None, num_workers=args.workers, prefetch_factor=8 if args.workers else None)
        for chosen, made in zip(lists, loader, strict=True):
            progress = (time.time() - began) / args.seconds if args.seconds else step / args.steps
            if progress >= 1:
                print(f"{step} steps in {time.time() - began:.0f} s", flush=True)
                return averaged.module
            set_rate(chooser, progress)
            if progress >= args.int8_from and not rounding:
                rounding = round_products(model, args.data, args.articles)
                print(f"step {step}: {rounding} products round as in int8", flush=True)
            batch = made.to(device)
            if frozen is not None:
                batch = frozen(chosen, batch)
            with cast:
                words = word_states(model, batch)
                losses = batch_loss(model, words, batch, teacher)
                if elders is not None:
                    losses |= distil_losses(model, words, batch, elders(batch))
            chooser.zero_grad(set_to_none=True)
            torch.stack(list(losses.values())).sum().backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            chooser.step()
            averaged.update_parameters(model)
            step += 1
            for name, value in losses.items():
                running[name].append(value.detach())
            if step % args.log == 0:
                text = " ".join(f"{name} {torch.stack(values).mean():.3f}" for name, values in sorted(running.items()))
                print(f"step {step} {100 * progress:.0f} % {time.time() - began:.0f} s {text}", flush=True)
                running.clear()


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    """Return the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stage", choices=("first", "second", "more"))
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--cache", type=Path, help="a file that keeps the samples between runs")
    parser.add_argument("--open", action="store_true", help="train from openly licensed sources only (training.data.OPEN)")
    parser.add_argument("--out", type=Path)
    parser.add_argument(
        "--start", type=Path, help="the checkpoint to go on from: runs/first.pt for the second stage, else the shipped weights"
    )
    parser.add_argument("--fold", type=int)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--seconds", type=float, help="train for so long instead; the log tells how many steps it was")
    parser.add_argument(
        "--share", type=float, default=0.08, help="share of the first stage's data replayed in each epoch of the second"
    )
    parser.add_argument("--small-share", type=float, default=0.3, help="the same of places and times")
    parser.add_argument(
        "--old", type=float, default=0.5, help="share of articles and pairs not new in each epoch of continued training"
    )
    parser.add_argument("--rate", type=float)
    parser.add_argument("--head-rate", type=float)
    parser.add_argument("--average", type=float, help="decay of the moving average of the weights that is kept")
    parser.add_argument("--budget", type=int, help="word pieces in a batch")
    parser.add_argument("--frozen", type=int, default=4, help="layers that do not learn in continued training")
    parser.add_argument(
        "--int8-from", type=float, default=1.0, help="from that share of training on products round as when they are shipped"
    )
    parser.add_argument("--parts", type=int, default=3, help="epochs of continued training over which replayed data are spread")
    parser.add_argument("--new", nargs="+", default=[""], metavar="PREFIX", help="articles seen in every epoch, not in turn")
    parser.add_argument("--without", nargs="*", default=[], metavar="PREFIX", help="articles that are left out")
    parser.add_argument("--elders", nargs="*", type=Path, default=[], help="checkpoints to learn from as well (training.distil)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches")
    parser.add_argument(
        "--quotes", type=int, default=2, help="sentences of each window whose vectors are learnt; 0 leaves them out"
    )
    parser.add_argument("--log", type=int, default=200, help="print the losses every so many steps")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--dev", action=argparse.BooleanOptionalAction, default=True, help="print development scores at the end")
    args = parser.parse_args(given)
    usual = DEFAULTS[args.stage]
    for name, value in zip(("rate", "head_rate", "budget", "steps", "average"), usual, strict=True):
        setattr(args, name, getattr(args, name) or value)
    return args


def train(args: argparse.Namespace) -> Model:
    """Run one stage of training, save its checkpoint and print development scores."""
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    torch.set_float32_matmul_precision("high")
    # cuDNN's attention makes a plan for every new shape, which takes longer than the step itself
    torch.backends.cuda.enable_cudnn_sdp(False)
    samples = load_samples(args.data, args.articles, args.cache, args.open)
    pieces = WordPieces(pretrained() / "tokenizer.json")
    marks = Marks(pieces.cls, pieces.sep, pieces.pad)
    device = torch.device(args.device)
    chance = random.Random(args.seed)
    model = Model()
    teacher = Teacher(pretrained()).to(device) if args.quotes else None
    frozen, outside = None, []
    if args.stage == "more":
        restore(model, args.start) if args.start else load(model)
        frozen = Frozen(model, args.frozen) if args.frozen else None
        plan = more_epochs(samples, args, chance)
        outside = [each for each in samples.second["corpus"] if each.name.startswith(tuple(args.without))]
    elif args.stage == "first":
        model.encoder.load_pretrained(pretrained())
        plan = epochs([s for members in samples.first.values() for s in members], {}, {}, args.budget, chance)
    else:
        restore(model, args.start or Path("runs/first.pt"))
        inside, outside = second_samples(samples, args.fold, args.without)
        plan = epochs(inside, samples.first, shares(samples.first, args), args.budget, chance)
    dev = samples.dev | ({"held out": outside} if outside else {})
    model.to(device).train()
    elders = Elders(args.elders, device) if args.elders else None
    model = run(model, plan, teacher, marks, args, frozen, elders).eval()
    for name, members in dev.items() if args.dev else ():
        print(f"dev {name}", {key: round(value, 1) for key, value in probe(model, members, marks).items()}, flush=True)
    if args.out:
        args.out.parent.mkdir(parents=True, exist_ok=True)
        checkpoint(model, args.out)
        args.out.with_suffix(".json").write_text(json.dumps({key: str(value) for key, value in vars(args).items()}, indent=1))
    return model


def main() -> None:
    """Run one stage of training."""
    args = arguments()
    args.out = args.out or Path(f"runs/{args.stage}.pt" if args.fold is None else f"runs/{args.stage}-{args.fold}.pt")
    train(args)


if __name__ == "__main__":
    main()
