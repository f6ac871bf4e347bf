"""Rebuilds the weights: `python -m training.rebuild` trains all three stages and exports; with --folds it cross-validates too.

The third stage is the runs of `training.schedule`. On two cores without a GPU the first stage takes about a day, the second and
the third some hours each; on a GPU the whole takes an hour or less. What has left its checkpoint in `runs` is not run again. With
--seconds the first two stages run for so long instead of for so many steps; the log tells how many steps it was, and those
numbers rebuild the same. --two stops after the second stage.

With --open only openly licensed sources are trained on (`training.data.OPEN`): the treebanks with their roles and coreference,
MEANTIME and the corpus. Such weights know neither PolNeAR's attributions nor given pairs, and few places and times; what that
costs in all has not been measured. They are left in runs-open, beside the shipped ones, unless --runs and --out say otherwise.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from training.corpus import FOLDS, articles
from training.data import ARTICLES, DATA, TRAINED_ON, load_samples
from training.export import WEIGHTS
from training.schedule import ARRIVALS, SCHEDULE, UNSEEN, More


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """Return the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--open", action="store_true", help="train from openly licensed data only")
    parser.add_argument("--runs", type=Path, help="folder of checkpoints, logs and samples (runs, or runs-open with --open)")
    parser.add_argument("--out", type=Path, help="folder of the weights (the package's, or weights in runs-open with --open)")
    parser.add_argument("--name", help="what the weights are called (sanudo-en-1, or sanudo-en-1-open)")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, nargs=2, metavar=("FIRST", "SECOND"))
    parser.add_argument("--seconds", type=float, nargs=2, metavar=("FIRST", "SECOND"))
    parser.add_argument(
        "--folds", action="store_true", help="train the second stage without each fold too, and read what it leaves out"
    )
    parser.add_argument("--together", action="store_true", help="run the second stages side by side")
    parser.add_argument("--two", action="store_true", help="export after the second stage")
    args = parser.parse_args(given)
    args.runs = args.runs or Path("runs-open" if args.open else "runs")
    args.out = args.out or (args.runs / "weights" if args.open else WEIGHTS)
    args.name = args.name or ("sanudo-en-1-open" if args.open else "sanudo-en-1")
    return args


def stage(args: argparse.Namespace, name: str, fold: int | None) -> tuple[list[list[str]], Path]:
    """Return the commands of one run of a stage, and its log."""
    second = name == "second"
    mark = "" if fold is None else f"-{fold}"
    checkpoint, weights = args.runs / f"{name}{mark}.pt", args.runs / f"weights{mark}" if fold is not None else args.out
    common = ["--data", args.data, "--articles", args.articles]
    train: list[object] = [
        "training.train",
        name,
        *common,
        "--cache",
        args.runs / "samples.pkl",
        "--start",
        args.runs / "first.pt",
    ]
    train += ["--out", checkpoint, "--device", args.device, "--workers", args.workers, "--seed", args.seed]
    if args.open:
        train.append("--open")
    if args.seconds:
        train += ["--seconds", args.seconds[second]]
    if args.steps:
        train += ["--steps", args.steps[second]]
    if second and fold is None and not args.two:
        train += ["--without", *UNSEEN, *(name for names in ARRIVALS for name in names)]
    commands: list[list[object]] = [train + ([] if fold is None else ["--fold", fold])]
    if second and (fold is not None or args.two):
        commands.append(["training.export", checkpoint, "--out", weights, "--name", args.name])
        if fold is not None:
            held = args.runs / f"heldout-{fold}.pkl"
            commands.append(["training.heldout", "--fold", fold, "--weights", weights, "--out", held, *common])
    return [[sys.executable, "-m", *map(str, command)] for command in commands], args.runs / f"{name}{mark}.log"


def third(args: argparse.Namespace) -> list[tuple[list[list[str]], Path]]:
    """Return the commands of each run of the third stage whose checkpoint is not there, the export last, and their logs."""
    found: list[tuple[list[list[str]], Path]] = []
    given = ["--data", args.data, "--articles", args.articles, "--cache", args.runs / "samples.pkl", "--device", args.device]
    given += ["--workers", args.workers, *(["--open"] if args.open else [])]
    for each in SCHEDULE:
        if not (args.runs / f"{each.name}.pt").is_file():
            command = [*each.command(args.runs), *(map(str, given) if isinstance(each, More) else ())]
            found.append(([[sys.executable, "-m", *command]], args.runs / f"{each.name}.log"))
    last = str(args.runs / f"{SCHEDULE[-1].name}.pt")
    export = [sys.executable, "-m", "training.export", last, "--out", str(args.out), "--name", args.name]
    return [*found, ([export], args.runs / "export.log")]


def run(stages: Sequence[tuple[list[list[str]], Path]], together: bool) -> None:
    """Run stages, one after another or side by side; the commands of a stage follow one another."""
    waiting = [list(stages)] if together else [[each] for each in stages]
    for group in waiting:
        running = [(log, subprocess.Popen(_script(commands, log), shell=True)) for commands, log in group]
        for log, process in running:
            if process.wait():
                sys.exit(f"{log} tells what went wrong:\n{log.read_text()[-2000:]}")


def _script(commands: list[list[str]], log: Path) -> str:
    quoted = " && ".join(subprocess.list2cmdline(command) for command in commands)
    return f"({quoted}) > {log} 2>&1"


def main() -> None:
    """Rebuild the weights."""
    args = arguments()
    args.runs.mkdir(parents=True, exist_ok=True)
    began = time.time()
    load_samples(args.data, args.articles, args.runs / "samples.pkl", args.open)
    print(f"samples at hand after {time.time() - began:.0f} s", flush=True)
    if not (args.runs / "first.pt").is_file():
        run([stage(args, "first", None)], together=False)
        print(f"first stage done after {time.time() - began:.0f} s", flush=True)
    if args.together:
        os.environ.setdefault("OMP_NUM_THREADS", "2")
    whole = [] if not args.two and (args.runs / "second.pt").is_file() else [None]
    run([stage(args, "second", fold) for fold in [*whole, *(range(FOLDS) if args.folds else ())]], args.together)
    print(f"second stage done after {time.time() - began:.0f} s", flush=True)
    if not args.two:
        run(third(args), together=False)
        print(f"third stage done after {time.time() - began:.0f} s", flush=True)
    if not args.open:
        seen = [path.stem for path in articles(args.articles) if args.two or not path.stem.startswith(UNSEEN)]
        TRAINED_ON.write_text("".join(f"{name}\n" for name in seen), encoding="utf-8")


if __name__ == "__main__":
    main()
