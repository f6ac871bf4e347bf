"""Happenings: events of many documents that tell of one thing in the world."""

from __future__ import annotations

import numpy as np

from sanudo.merge.blocks import compared
from sanudo.merge.clusters import KEEP, Pairs, cluster
from sanudo.merge.columns import Columns, Ints
from sanudo.merge.likeness import Scorer, shipped_scorer

BATCH = 1 << 16
"""So many pairs are scored at once: their columns should fit into the processor's cache."""


def happenings(events: Columns, scorer: Scorer | None = None) -> Ints:
    """Return for each event the smallest row of its happening."""
    return cluster(events, scored(events, scorer or shipped_scorer()))


def candidates(events: Columns) -> tuple[Ints, Ints]:
    """Return the pairs of events of different documents that share a block, each once, the smaller row first; for fitting."""
    found = [one * len(events) + two for one, two in compared(events)]
    every = np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)
    one, two = every // max(len(events), 1), every % max(len(events), 1)
    return one, two


def scored(events: Columns, scorer: Scorer) -> Pairs:
    """Return the pairs of events that may be one happening, with their log-odds."""
    found, values = [], []
    for every_one, every_two in compared(events):
        for start in range(0, len(every_one), BATCH):
            one, two = every_one[start : start + BATCH], every_two[start : start + BATCH]
            score = scorer(events, one, two)
            kept = score > KEEP
            found.append(one[kept] * len(events) + two[kept])
            values.append(score[kept])
    if not found:
        return Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    every, first = np.unique(np.concatenate(found), return_index=True)
    return Pairs(every // len(events), every % len(events), np.concatenate(values)[first])
