"""Rows for the reader of pairs: those of PLV and AW, and those that the corpus's annotated events give.

An event of the corpus whose trigger stands in a sentence with a mention of an actor and one of a recipient is a pair of that
sentence; its class is the code that PLOVER would have written for its type and status.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from sanudo.ontology.plover import SYMMETRIC, folded
from sanudo.text.segment import sentences
from sanudo.types import Span
from training import corpus, sources
from training.schema import PAIR_LABELS

YIELD = frozenset({"CONCEDE", "RETREAT"})
"""Types that PLV counts as one."""
LONGEST = 900
"""Longer sentences are no sentences."""
UNSURE = 0.3
"""What a possible act counts whose type does not change for it."""


@dataclass(frozen=True)
class Row:
    """A text and a pair in it, its class of a trait (an index) and what the row counts.

    `source` is "PLV_train", "AW_train" or "corpus", `number` its place in that file; rows of the corpus are in no fold (-1).
    """

    source: str
    number: int
    text: str
    spans: tuple[Span, Span]
    label: int
    weight: float = 1.0

    @property
    def fold(self) -> int:
        """Return the fold: rows of one sentence stay together."""
        return -1 if self.source == "corpus" else sum(map(ord, self.text)) % corpus.FOLDS


def table_rows(name: str, data: Path) -> Iterator[Row]:
    """Yield the rows of PLV_train (classes are PAIR_LABELS) or AW_train (0 cooperation, 1 conflict)."""
    for number, row in enumerate(sources.pair_rows(data / f"event-coding/{name}.tsv")):
        label = PAIR_LABELS.index(row.label) if row.label in PAIR_LABELS else int(row.label == "conflict")
        yield Row(name, number, row.text, (row.source, row.target), label)


def corpus_rows(paths: Sequence[Path]) -> Iterator[Row]:
    """Yield the pairs of annotated articles; classes are PAIR_LABELS."""
    number = 0
    for path in paths:
        record = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        for sentence, pair, label, weight in dict.fromkeys(_article_pairs(record, text)):
            yield Row("corpus", number, sentence, pair, PAIR_LABELS.index(label), weight)
            number += 1


def _article_pairs(record: dict[str, Any], text: str) -> Iterator[tuple[str, tuple[Span, Span], str, float]]:
    cuts = [sentence for sentence in sentences(text) if sentence.stop - sentence.start <= LONGEST]
    mentions = {actor["id"]: [*actor["mentions"], *(actor.get("nominals") or [])] for actor in record["actors"]}
    for event in record["events"]:
        # PLV has no class for what did not happen
        if event["status"] == "denied" or event.get("optional"):
            continue
        code = folded(event["type"], event["status"])
        weight = UNSURE if event["status"] == "possible" and code == event["type"] else 1.0
        for trigger in [event["trigger"], *(event.get("also") or [])]:
            for cut in cuts:
                if cut.start <= trigger[0] < cut.stop and (pair := _pair(event, mentions, trigger[0], cut)):
                    moved = tuple(Span(each.start - cut.start, each.stop - cut.start) for each in pair)
                    yield text[cut.start : cut.stop], (moved[0], moved[1]), "YIELD" if code in YIELD else code, weight


def _pair(event: dict[str, Any], mentions: dict[str, list[Sequence[int]]], trigger: int, cut: Span) -> tuple[Span, Span] | None:
    """Return the mentions of an event's parties in a sentence that stand nearest to its trigger."""
    actors, recipients = event["actor"], event["recipient"]
    if not recipients and event["type"] in SYMMETRIC | {"AGREE"}:
        actors, recipients = actors[:1], actors[1:]

    def nearest(ids: Sequence[str]) -> Span | None:
        spans = chain.from_iterable(mentions.get(each, []) for each in ids)
        inside = [Span(*span) for span in spans if cut.start <= span[0] and span[1] <= cut.stop]
        return min(inside, key=lambda span: (abs(span.start - trigger), span.start), default=None)

    one, two = nearest(actors), nearest(recipients)
    if one is None or two is None or (one.start < two.stop and two.start < one.stop):
        return None
    return one, two
