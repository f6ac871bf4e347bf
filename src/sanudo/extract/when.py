"""When an event happened: weighs, for every trigger, each date the document names, its day of publication, and no date.

Half of the dates of news stand in another sentence than the event they date, or go without saying. So every date of the document
is a candidate, seen by the encoder's arcs to the expressions that give it, by how near they stand, by what kind of date it is,
and by which dates the triggers before and after are bound to. The weights are fitted by `training/fit_when.py`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from functools import cached_property

import numpy as np

from sanudo.extract.triggers import Triggers, grouped
from sanudo.model.graph import Floats
from sanudo.types import TimeExpression

_DATE = re.compile(r"\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}))?")
_BEFORE = (
    "on",
    "in",
    "since",
    "until",
    "by",
    "from",
    "after",
    "before",
    "for",
    "of",
    "at",
    "to",
    "during",
    "late",
    "early",
    "last",
    "next",
)
_BEFORE_WORD = re.compile(r"([A-Za-z]+)\W*\Z")


class Dates:
    """The dates of one document as candidates: column 0 is no date, the next the day of publication where it is known."""

    def __init__(self, triggers: Triggers, times: Sequence[TimeExpression], published: str | None) -> None:
        self.triggers = triggers
        self.times = [time for time in times if event_date(time)]
        self.published = published
        values = [event_date(time) or "" for time in self.times]
        self.values = [*([published] if published else []), *sorted(set(values) - {published})]
        self.groups = [[row for row, each in enumerate(values) if each == value] for value in self.values]

    def expression(self, number: int, rows: Sequence[int]) -> TimeExpression | None:
        """Return which expression of a candidate date gives it to triggers: the one with the best arc, or the nearest."""
        members = self.groups[number]
        if not members:
            return None
        arcs, starts = self.arcs[rows], self.triggers.start[rows]
        away = [min(abs(int(start) - self.times[each].start) for start in starts) for each in members]
        return self.times[min(zip(members, away, strict=True), key=lambda each: (-float(arcs[:, each[0]].max()), each[1]))[0]]

    @cached_property
    def arcs(self) -> Floats:
        """Return the best arc from each trigger to each expression [triggers, expressions]."""
        return self.triggers.arcs_to(self.times, "time")

    def features(self) -> Floats:
        """Return what is seen of every candidate for every trigger [triggers, candidates, features]."""
        triggers = self.triggers
        arcs = self.arcs
        pairs = np.concatenate([triggers.nearness(self.times, arcs), self._surfaces()[None].repeat(triggers.count, 0)], 2)
        seen = grouped(pairs, self.groups)
        kinds = self._kinds()
        own = np.broadcast_to(kinds[None], (triggers.count, *kinds.shape))
        seen = np.concatenate([seen, own], 2)
        none = np.zeros((triggers.count, 1, seen.shape[2]), np.float32)
        seen = np.concatenate([none, seen], 1)
        whole = self._whole(arcs)[:, None, :].repeat(seen.shape[1], 1)
        first = np.zeros((triggers.count, seen.shape[1], 1), np.float32)
        first[:, 0] = 1
        return np.concatenate([seen, first, whole], 2)

    def _whole(self, arcs: Floats) -> Floats:
        """Return what does not depend on the candidate [triggers, features]."""
        top = arcs.max(1, keepdims=True) if arcs.shape[1] else np.zeros((self.triggers.count, 1), np.float32)
        here = self._in_sentence()
        return np.concatenate(
            [self.triggers.looks, top, top > 0.5, np.minimum(here, 3)[:, None], (here == 0)[:, None]], 1
        ).astype(np.float32)

    def _in_sentence(self) -> Floats:
        sentences = self.triggers.sentences(self.times)
        return np.asarray((self.triggers.sentence[:, None] == sentences[None, :]).sum(1), np.float32)

    def _surfaces(self) -> Floats:
        """Return what each expression looks like [times, features]."""
        text, out = self.triggers.layout.text, np.zeros((len(self.times), len(_BEFORE) + 4), np.float32)
        for row, time in enumerate(self.times):
            match = _BEFORE_WORD.search(text, max(0, time.start - 14), time.start)
            word, words = (match.group(1).lower() if match else ""), text[time.start : time.stop].lower()
            out[row, : len(_BEFORE)] = [word == each for each in _BEFORE]
            out[row, -4:] = [
                time.type == "TIME",
                "ago" in words,
                "earlier" in words or "later" in words,
                words.startswith(("last", "this")),
            ]
        return out

    def _kinds(self) -> Floats:
        """Return what kind of date each candidate is [values, features]."""
        known = _day(self.published)
        counts = [len(group) for group in self.groups]
        most = max(counts, default=0)
        out = []
        for value, count in zip(self.values, counts, strict=True):
            day = _day(value)
            away = (known - day).days if known and day and len(value) == 10 else None
            months = (known.year - day.year) * 12 + known.month - day.month if known and day else None
            out.append(
                [
                    value == self.published, count == 0, count == most, np.log1p(count), len(value) == 10, len(value) == 7,
                    len(value) == 4, away == 1, away == 2, away is not None and 2 < away <= 7,
                    away is not None and 7 < away <= 31, away is not None and away > 31, away is not None and away < 0,
                    len(value) == 7 and months == 0,
                    len(value) == 7 and months is not None and 0 < months < 12, months is not None and months >= 12,
                    months is not None and months < 0, np.log1p(min(abs(away), 4000)) / 8 if away is not None else 0.0,
                    len(value) == 4 and months is not None and 0 <= months < 12,
                ]
            )  # fmt: skip
        return np.array(out, np.float32).reshape(len(self.values), 19)


def _day(value: str | None) -> datetime.date | None:
    """Return the first day of an ISO date of any precision, None where it is none."""
    if not value:
        return None
    try:
        return datetime.date.fromisoformat((value + "-01-01")[:10] if len(value) < 7 else (value + "-01")[:10])
    except ValueError:
        return None


def event_date(time: TimeExpression) -> str | None:
    """Return the date a time expression gives an event, at the precision it has: YYYY, YYYY-MM or YYYY-MM-DD; None for durations.

    A time of day gives its day, a week or a season its year at least.
    """
    if time.type not in ("DATE", "TIME"):
        return None
    match = _DATE.match(time.value)
    if match is None:
        return None
    if "W" in match.group() and time.earliest:
        return time.earliest[:7]
    return match.group()
