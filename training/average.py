"""The mean of two checkpoints of one line of training (model soups, Wortsman et al. 2022).

    python -m training.average BEFORE AFTER --share 0.7 --out runs/second.pt

What further training gained is kept for the most part, and of what it lost most comes back.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def average(before: dict[str, torch.Tensor], after: dict[str, torch.Tensor], share: float) -> dict[str, torch.Tensor]:
    """Return the weights of both, with so large a share for those after; what only these have is as it is."""
    return {
        name: ((1 - share) * before[name].float() + share * value.float()).half() if name in before else value
        for name, value in after.items()
    }


def main() -> None:
    """Write the mean."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    parser.add_argument("--share", type=float, default=0.7)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    one, two = (torch.load(path, weights_only=True) for path in (args.before, args.after))
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(average(one, two, args.share), args.out)


if __name__ == "__main__":
    main()
