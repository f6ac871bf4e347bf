"""Counts the events that the pipeline invents: `python benchmarks/negatives.py [--list] [--bar 0.5]`.

Reads `corpus/negatives`: texts in which nobody does anything to anybody in the sense of PLOVER (sport, cooking, weather, figures
of speech, history retold, games, hypotheticals, ...). Every event found there is false. Prints false events per 1,000 words, in
all and by kind of text; `--list` shows each of them in its sentence. The texts train nothing.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from articles import document_of, readings, texts

from sanudo.pipeline import Pipeline
from sanudo.types import Event, Reading

FOLDER = Path(__file__).parents[1] / "corpus" / "negatives"
BAR = 0.5
"""False events per 1,000 words that are let pass."""
AROUND = 50


@dataclass
class Count:
    """Texts, words and false events of one kind of text."""

    texts: int = 0
    words: int = 0
    events: list[str] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return 1000 * len(self.events) / max(1, self.words)


def shown(reading: Reading, event: Event) -> str:
    """Return an event with the words around its trigger, on one line."""
    text = reading.document.text
    before, after = text[max(0, event.start - AROUND) : event.start], text[event.stop : event.stop + AROUND]
    line = " ".join(f"{before}[{text[event.start : event.stop]}]{after}".split())
    return f"{event.event_type:9s} {event.score:.2f}  {Path(reading.document.origin or '').stem}: {line}"


def count(found_in: list[Reading]) -> dict[str, Count]:
    """Return the counts by kind of text: what stands before the first dash of a file's name."""
    found: dict[str, Count] = defaultdict(Count)
    for reading in found_in:
        kind = Path(reading.document.origin or "").stem.partition("-")[0]
        found[kind].texts += 1
        found[kind].words += len(reading.document.text.split())
        found[kind].events += [shown(reading, event) for event in reading.events]
    return dict(found)


def main() -> None:
    """Print the table; fail where there are more false events than the bar lets pass."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--bar", type=float, default=BAR)
    parser.add_argument("--list", action="store_true", help="show every false event")
    args = parser.parse_args()
    kinds = count(list(readings(Pipeline(), map(document_of, texts(args.folder)), "negatives")))
    print(f"{'kind':14s} {'texts':>5s} {'words':>7s} {'false':>5s} {'per 1,000':>9s}")
    for kind, each in sorted(kinds.items(), key=lambda item: -item[1].rate):
        print(f"{kind:14s} {each.texts:5d} {each.words:7,d} {len(each.events):5d} {each.rate:9.2f}")
    whole = Count(sum(e.texts for e in kinds.values()), sum(e.words for e in kinds.values()))
    whole.events = [event for each in kinds.values() for event in each.events]
    print(f"{'all':14s} {whole.texts:5d} {whole.words:7,d} {len(whole.events):5d} {whole.rate:9.2f}   bar {args.bar}")
    if args.list:
        print(*sorted(whole.events), sep="\n")
    if whole.rate > args.bar:
        sys.exit(f"More than {args.bar} false events per 1,000 words.")


if __name__ == "__main__":
    main()
