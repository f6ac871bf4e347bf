"""Fits how far heads and facts can be believed: `python -m training.fit_confidence [--runs runs]`.

Rising curves lead from the probability that a head or a stage states to the share that is right (`training.reliability`). They
are fitted on what the weights had not seen: for heads the development parts and the corpus by folds, for facts the corpus by
folds, judged by the shared scorer (`training.facts`). Each is held against a fold that it was not fitted on and kept where the
error falls, for heads only where it was above .05. The shipped curves are then fitted on all folds. Prints tables of
reliability.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from sanudo.model.calibration import FILE
from sanudo.model.weights import weights_folder
from training.bench import Bench
from training.corpus import FOLDS
from training.data import ARTICLES, DATA
from training.event_bars import SCORER
from training.export import WEIGHTS
from training.facts import RIGHT_MEANS, by_kind
from training.reliability import Reliability, reliability, report, write_curves

TABLE = Path("src/sanudo/extract/data/confidence.tsv")
HEADS_BAR = 0.05
UNSEEN = ("EWT dev", "GUM dev", "PolNeAR dev")
"""Sets of samples that no weights were trained on. Times and places are judged on the corpus, where the stages use them."""
WRITTEN = "python -m training.fit_confidence writes this.\n"


def of_heads(bench: Bench) -> list[Reliability]:
    """Return how the heads fare: those of the corpus by folds, the others on development parts, five groups of documents."""
    found = {}
    for seen in [bench.held_out.seen, *(bench.seen(name) for name in UNSEEN)]:
        for name in seen.stated:
            stated, right, unit = seen.judgements(name)
            if name not in found and len(stated):
                found[name] = reliability(name, stated, right, unit % FOLDS)
    return list(found.values())


def of_facts(bench: Bench) -> list[Reliability]:
    """Return how the facts of each kind fare, by the folds of the corpus."""
    return [
        reliability(kind, [each.stated for each in members], [each.right for each in members], [each.fold for each in members])
        for kind, members in by_kind(bench.judged[0]).items()
        if members
    ]


def main() -> None:
    """Fit the curves, write them and print how they fare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--checkpoint", type=Path, default=Path("runs/second.pt"))
    parser.add_argument("--weights", type=Path, default=weights_folder(), help="the export of the checkpoint")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--scorer", type=Path, default=SCORER)
    parser.add_argument("--every", type=int, default=1, help="read every n-th document of the development parts only")
    parser.add_argument("--facts-to", type=Path, default=TABLE)
    parser.add_argument("--heads-to", type=Path, default=WEIGHTS / FILE)
    parser.add_argument("--only", choices=("facts", "heads"))
    parser.add_argument("--kinds", nargs="*", default=(), help="kinds of facts to fit anew; the others keep their curves")
    args = parser.parse_args()
    bench = Bench(args)
    if args.only != "heads":
        facts, old = of_facts(bench), others(args.facts_to, args.kinds)
        chosen = [each for each in facts if each.name in args.kinds or not args.kinds]
        write_curves(
            chosen, args.facts_to, f"True probabilities of facts by what their stage states; {WRITTEN}kind, stated, true"
        )
        with args.facts_to.open("a", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in old)
        print("Facts", report(facts), sep="\n")
        print("\nchance: the error that true probabilities would show on so few cases. Right means that the fact")
        print(*(f"  {kind:10s} {words}" for kind, words in RIGHT_MEANS.items()), sep="\n")
    if args.only != "facts":
        heads = of_heads(bench)
        print("\nHeads", report(heads), sep="\n")
        kept = [each for each in heads if each.before > HEADS_BAR and each.name != "uas"]
        write_curves(kept, args.heads_to, f"True probabilities of heads by what they state; {WRITTEN}head, stated, true")


def others(path: Path, kinds: Sequence[str]) -> list[str]:
    """Return the lines of a table of curves that are of other kinds, none where no kinds are named."""
    lines = path.read_text(encoding="utf-8").splitlines() if kinds and path.is_file() else []
    return [line for line in lines if line and not line.startswith("#") and line.split("\t")[0] not in kinds]


if __name__ == "__main__":
    main()
