"""How well heads on the frozen encoder learn PLOVER's own types from paragraphs of the corpus, as a check of the method.

    python benchmarks/codebook.py --paragraphs 400

The shipped encoder was trained on the corpus with these very types: the figures are optimistic, and say what the heads can reach
where the encoder knows the types. The honest figure for types that it does not know is that of
`sanudo codebook eval examples/codebooks/labour.yaml`.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sanudo.codebook.evaluating import evaluate
from sanudo.codebook.examples import examples
from sanudo.model.reader import GraphReader
from sanudo.ontology.codebooks import Codebook, read_codebook
from sanudo.ontology.passages import Passage, Trigger
from sanudo.ontology.plover import FILE
from sanudo.types import Span, make_id

ARTICLES = Path(__file__).parents[1] / "corpus" / "articles"
FEWEST = 5


def paragraphs() -> Iterator[Passage]:
    """Yield the paragraphs of the corpus with the triggers of their events, each under its article."""
    for path in sorted(ARTICLES.glob("*.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        marks = [(span, event["type"]) for event in record["events"] for span in (event["trigger"], *event["also"])]
        start = 0
        for line in text.split("\n"):
            stop = start + len(line)
            inside = sorted((a - start, b - start, kind) for (a, b), kind in marks if start <= a and b <= stop)
            if len(line.split()) > 8:
                triggers = tuple(Trigger(kind, None, Span(a, b)) for a, b, kind in inside)
                yield Passage(line, triggers, source=path.stem)
            start = stop + 1


def book(count: int) -> Codebook:
    """Return PLOVER's codebook with so many paragraphs as its passages, and only the types that these show."""
    chosen = sorted(paragraphs(), key=lambda each: make_id(each.text))[:count]
    shown = Counter(trigger.type for each in chosen for trigger in each.triggers)
    plover = read_codebook(FILE)
    types = {name: kind for name, kind in plover.types.items() if shown[name] >= FEWEST}
    kept = tuple(replace(each, triggers=tuple(t for t in each.triggers if t.type in types)) for each in chosen)
    return replace(plover, types=types, passages=kept)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="How well heads learn PLOVER's types from the corpus.")
    parser.add_argument("--paragraphs", type=int, default=400)
    plover = book(parser.parse_args().paragraphs)
    result = evaluate(plover, examples(plover, GraphReader(threads=1, look=True)))
    print(f"{result.passages} paragraphs of {result.groups} articles; the encoder had seen them: optimistic")
    for each in result.types:
        print(
            f"{each.name:<10} {each.marked:>4}  P {each.precision:.2f}  R {each.recall:.2f}  F1 {each.f1:.2f} ± {each.spread:.2f}"
        )
    print(f"all types F1 {result.f1:.3f} ± {result.spread:.3f}, whatever type {result.found:.3f}")
    for share, passages, f1, spread in result.curve:
        print(f"learning curve: {share:.2f} of the passages ({passages}) {f1:.3f} ± {spread:.3f}")


if __name__ == "__main__":
    main()
