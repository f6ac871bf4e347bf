"""Happenings: events of many documents that tell of one thing in the world."""

from __future__ import annotations

import numpy as np

from sanudo.merge.blocks import ALIKE, compared
from sanudo.merge.clusters import JOIN, Pairs, cluster, scores
from sanudo.merge.columns import Columns, Ints, bits
from sanudo.merge.likeness import Scorer, shipped_scorer


def happenings(events: Columns, scorer: Scorer | None = None) -> Ints:
    """Return for each event the smallest row of its happening."""
    scorer = scorer or shipped_scorer()
    return cluster(events, strong(events, scorer), scorer)


def candidates(events: Columns) -> tuple[Ints, Ints]:
    """Return the pairs of events of one type that share a party or words, for fitting; few events only."""
    one, two = np.triu_indices(len(events), 1)
    parties = np.concatenate([events.actors, events.recipients, events.actor_countries, events.recipient_countries], axis=1)
    a, b = parties[one][:, :, None], parties[two][:, None, :]
    alike = ((a == b) & (a != 0)).any(axis=(1, 2)) | (bits(events.gist[one] & events.gist[two]) >= ALIKE)
    good = alike & (events.kind[one] == events.kind[two])
    return one[good], two[good]


def strong(events: Columns, scorer: Scorer, within: Ints | None = None) -> Pairs:
    """Return the pairs of events that are rather one happening than two; with `within` those that one of these rows is in."""
    found, values = [np.zeros(0, np.int64)], [np.zeros(0)]
    for one, two in compared(events, within):
        score = scores(events, one, two, scorer)
        kept = score > JOIN
        found.append(one[kept] * len(events) + two[kept])
        values.append(score[kept])
    every, first = np.unique(np.concatenate(found), return_index=True)
    return Pairs(every // max(len(events), 1), every % max(len(events), 1), np.concatenate(values)[first])
