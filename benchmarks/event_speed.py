"""Times the layer of events by itself: `python benchmarks/event_speed.py [--articles N] [--rounds 5]`.

Reads corpus articles once with the encoder and the stages before (not timed), then runs the stages of events, agreements and
meetings over all of them on one core, several times, and prints sentences a second: the best round and the spread.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from articles import document_of, texts

from sanudo.extract.agreements import Agreements
from sanudo.extract.events import Events
from sanudo.extract.meetings import Meetings
from sanudo.pipeline import Pipeline
from sanudo.stage import Facts

ARTICLES = Path(__file__).parents[1] / "corpus" / "articles"
BAR = 1000
LAYER = (Events, Agreements, Meetings)


def main() -> None:
    """Print the speed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    pipeline = Pipeline(threads=1)
    documents = [document_of(path) for path in texts(ARTICLES)[: args.articles]]
    graphs = pipeline.graphs(documents)
    sentences = sum(int(graph.tokens.sentence[-1]) + 1 for graph in graphs if len(graph.tokens))
    spent = {stage.name: [0.0] * args.rounds for stage in pipeline.stages if isinstance(stage, LAYER)}
    for turn in range(args.rounds):
        for document, graph in zip(documents, graphs, strict=True):
            facts = Facts()
            for stage in pipeline.stages:
                began = time.process_time()
                found = stage(document, graph, facts)
                if stage.name in spent:
                    spent[stage.name][turn] += time.process_time() - began
                facts = facts.with_facts(stage.gives, found)
    rounds = [sum(times[turn] for times in spent.values()) for turn in range(args.rounds)]
    print(f"{len(documents)} articles, {sentences:,} sentences, {args.rounds} rounds, processor time of one core")
    for name, times in spent.items():
        print(f"  {name:12s} {1000 * min(times) / sentences:6.3f} ms a sentence")
    print(
        f"  all          {sentences / min(rounds):8,.0f} sentences/s (slowest round {sentences / max(rounds):,.0f})   bar {BAR:,}"
    )


if __name__ == "__main__":
    main()
