"""The reader's figures beside the bars they are held to: `python -m training.measure [--only PART ...]`.

Each part is measured on data that the weights were not trained on, as far as there are any; the last column says on what. The
figures are kept in training/measured.json, where `training.card` finds them: parts measured anew replace what it held. The loss
by int8 needs the checkpoint that the weights (--weights) were exported from (--checkpoint).
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from sanudo.model.weights import weights_folder
from training.bench import Bench
from training.data import ARTICLES, DATA
from training.event_bars import SCORER
from training.figures import MEASURED, keep_figures, read_figures, table
from training.measure_parts import PARTS


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--show", action="store_true", help="print what was measured before, measure nothing")
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--checkpoint", type=Path, default=Path("runs/second.pt"))
    parser.add_argument("--weights", type=Path, default=weights_folder(), help="the export of the checkpoint")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--scorer", type=Path, default=SCORER)
    parser.add_argument("--every", type=int, default=1, help="read every n-th document of the annotated sets only")
    parser.add_argument("--out", type=Path, default=MEASURED)
    args = parser.parse_args()
    if args.show:
        print(table(read_figures(args.out)))
        return
    bench = Bench(args)
    for name in args.only:
        began = time.time()
        found = list(PARTS[name](bench))
        keep_figures(found, args.out)
        print(table(found), "", sep="\n", flush=True)
        print(f"{name}: {time.time() - began:.0f} s", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
