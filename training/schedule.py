"""The third stage of training: the runs that went on from the weights of stage two, whenever the corpus had grown.

`training.rebuild` runs them one after another, the model card shows them. Each saw the articles that were there when it ran; of
those that tables are fitted on unseen by the encoder (`UNSEEN`) none ever did.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ARRIVALS = (
    ("bl", "bm", "pa", "pb", "pc", "pd"),
    ("qa", "qb", "qc", "qd", "qe", "qf"),
    ("bn", "bo", "bp"),
    ("ra", "rb", "rc"),
    ("sa", "sb", "sc", "sd"),
    ("br", "bs", "bt"),
    ("ta", "tb", "tc", "td"),
)
"""Sets of articles that came after stage two, in the order in which they were first trained on."""
UNSEEN = ("stC", "stD", "ua", "ub")
"""Articles that no weights are trained on: tables of what follows the encoder are fitted on them."""
ALWAYS = ("--frozen", "0", "--quotes", "1", "--budget", "2048", "--no-dev")


@dataclass(frozen=True)
class More:
    """A run of `training.train more` from a checkpoint to another, with the first `arrived` sets of `ARRIVALS` there.

    `new` are the sets seen in every epoch, the others in turn; `options` are the rest of the command line.
    """

    start: str
    name: str
    arrived: int
    new: tuple[str, ...]
    steps: int
    options: str

    def command(self, runs: Path) -> list[str]:
        """Return the command's words behind `python -m`."""
        absent = [name for names in ARRIVALS[self.arrived :] for name in names]
        return [
            *("training.train", "more", "--start", str(runs / f"{self.start}.pt"), "--out", str(runs / f"{self.name}.pt")),
            *("--new", *self.new, "--without", *UNSEEN, *absent),
            *("--steps", str(self.steps), *self.options.split(), *ALWAYS),
        ]


@dataclass(frozen=True)
class Mean:
    """The mean of two checkpoints (`training.average`), with so large a `share` for the second."""

    before: str
    after: str
    name: str
    share: float

    def command(self, runs: Path) -> list[str]:
        """Return the command's words behind `python -m`."""
        before, after, out = (str(runs / f"{name}.pt") for name in (self.before, self.after, self.name))
        return ["training.average", before, after, "--share", str(self.share), "--out", out]


_FAST = "--rate 8e-5 --head-rate 4e-4 --average 0.997"
_MILD = "--rate 6e-5 --head-rate 3e-4 --average 0.997"
_LAST = "--rate 2e-5 --head-rate 1e-4 --average 0.99 --int8-from 0"
_LATE = "--old 0.5 --share 0.14 --small-share 0.8"

SCHEDULE: tuple[More | Mean, ...] = (
    More("second", "one", 1, ARRIVALS[0], 3755, f"--old 0.5 --share 0.06 --small-share 0.25 {_FAST}"),
    More("one", "two", 1, ("",), 1978, f"--old 0.5 --share 0.12 --small-share 0.25 {_MILD}"),
    More("two", "three", 2, ARRIVALS[1], 2114, f"--old 0.4 --share 0.12 --small-share 0.25 {_FAST} --int8-from 0.82"),
    Mean("one", "three", "mean", 0.7),
    More("mean", "four", 2, ("",), 3321, f"--old 0.5 --share 0.13 --small-share 0.5 {_FAST} --int8-from 0.85"),
    Mean("one", "four", "five", 0.75),
    More("five", "six", 3, ARRIVALS[2], 3280, f"{_LATE} {_FAST} --seed 21"),
    Mean("five", "six", "seven", 0.75),
    More("seven", "eight", 3, ARRIVALS[2], 500, f"{_LATE} {_LAST} --seed 22"),
    More("eight", "nine", 4, ARRIVALS[3], 2807, f"{_LATE} {_FAST} --seed 31"),
    More("nine", "ten", 5, (*ARRIVALS[3], *ARRIVALS[4]), 1901, f"{_LATE} {_MILD} --seed 32"),
    Mean("eight", "ten", "eleven", 0.75),
    More("eleven", "twelve", 5, (*ARRIVALS[3], *ARRIVALS[4]), 450, f"{_LATE} {_LAST} --seed 33"),
    More("twelve", "thirteen", 6, ARRIVALS[5], 1088, f"{_LATE} {_FAST} --seed 41"),
    More("thirteen", "fourteen", 7, (*ARRIVALS[5], *ARRIVALS[6]), 1972, f"{_LATE} {_MILD} --seed 42"),
    Mean("twelve", "fourteen", "fifteen", 0.75),
    More("fifteen", "sixteen", 7, (*ARRIVALS[5], *ARRIVALS[6]), 430, f"{_LATE} {_LAST} --seed 43"),
)
"""Runs and means in their order; the checkpoint of the last is what is exported. Seeds are 1 where none is told."""


def steps() -> int:
    """Return how many steps the third stage takes in all."""
    return sum(each.steps for each in SCHEDULE if isinstance(each, More))


def commands(runs: Path = Path("runs"), width: int = 146) -> Iterator[str]:
    """Yield the commands as lines for people, without what all runs have in common and the articles that were not there yet."""
    for each in SCHEDULE:
        words = ["python", "-m", *each.command(runs)]
        if isinstance(each, More):
            words = words[: words.index("--without")] + words[words.index("--steps") : -len(ALWAYS)]
        line = "   "
        for word in words:
            if len(line) + len(word) > width:
                yield line + " \\"
                line = "     "
            line += " " + (word or '""')
        yield line
