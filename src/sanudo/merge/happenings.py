"""Happenings: events of many documents that tell of one thing in the world."""

from __future__ import annotations

import numpy as np

from sanudo.merge.blocks import compared
from sanudo.merge.clusters import JOIN, Groups, Pairs, cluster, scores
from sanudo.merge.columns import Columns, Ints
from sanudo.merge.likeness import Scorer, shipped_scorer


def happenings(events: Columns, scorer: Scorer | None = None) -> Groups:
    """Return the happening of each event, and what was weighed together."""
    scorer = scorer or shipped_scorer()
    return cluster(events, strong(events, scorer), scorer)


def candidates(events: Columns) -> tuple[Ints, Ints]:
    """Return the pairs of events of different documents that share a block, each once, the smaller row first; for fitting."""
    found = [one * len(events) + two for one, two in compared(events)]
    every = np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)
    one, two = every // max(len(events), 1), every % max(len(events), 1)
    return one, two


def strong(events: Columns, scorer: Scorer, within: Ints | None = None) -> Pairs:
    """Return the pairs of events that are rather one happening than two; with `within` those that one of these rows is in."""
    found, values = [np.zeros(0, np.int64)], [np.zeros(0, np.float32)]
    for one, two in compared(events, within):
        score = scores(events, one, two, scorer)
        kept = score > JOIN
        found.append(one[kept] * len(events) + two[kept])
        values.append(score[kept].astype(np.float32))
    every, first = np.unique(np.concatenate(found), return_index=True)
    return Pairs(every // max(len(events), 1), every % max(len(events), 1), np.concatenate(values)[first])
