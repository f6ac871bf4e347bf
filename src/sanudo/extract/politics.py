"""Whether a text is about politics at all: sport, cooking, business and novels use the verbs of conflict too.

One text is judged as a whole by who is named in it (offices, forces, courts, how many countries), how much is said by somebody,
and whether its dates are of its own time or of the past. A logistic function of these figures, fitted by
`training/fit_politics.py`, gives the probability that the text tells of political events. Short texts say too little of
themselves to be judged.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np

from sanudo.errors import ModelError
from sanudo.extract.layout import Layout
from sanudo.model.graph import Floats
from sanudo.stage import Facts
from sanudo.types import Actor, Mention, Place, Statement, TimeExpression

SECTORS = tuple("GOV MIL REB LEG JUD COP PTY OPP IGO CVL JRN UNK ELI SPY BUS EDU MED SOC".split())
KINDS = ("person", "organisation", "state", "group", "igo", "medium")
_POWERS = frozenset("GOV MIL LEG REB COP IGO JUD PTY OPP".split())
SHORTEST = 80
"""A text of fewer words is taken for political without being judged."""
OLD, RECENT = 25, 2
"""A date so many years before publication is history, one of so many is of the article's time."""
LEAST = 0.5
"""A text has no events where it is less probably political; cross-validation so loses ten in a thousand of all events. Raised
from 0.2 with the count of `benchmarks/negatives.py` in view."""
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class PoliticsWeights:
    """A logistic function: `mean` and `scale` of each figure, its `weight`; the last weight is added."""

    mean: Floats
    scale: Floats
    weight: Floats

    def probability(self, figures: Floats) -> float:
        """Return the probability that a text with these figures is political; a figure that is not known (nan) does not count."""
        seen = np.nan_to_num((figures - self.mean) / self.scale)
        return float(1.0 / (1.0 + np.exp(-(seen @ self.weight[:-1] + self.weight[-1]))))


@cache
def shipped_politics() -> PoliticsWeights:
    """Return the weights that come with the package. Raises ModelError where they are missing or damaged."""
    with as_file(files("sanudo.extract") / "data" / "politics.npz") as path:
        return read_politics(path)


def read_politics(path: Path) -> PoliticsWeights:
    """Return the weights in a file. Raises ModelError where it is missing or damaged."""
    try:
        with np.load(path, allow_pickle=False) as archive:
            return PoliticsWeights(*(archive[name].astype(np.float32) for name in ("mean", "scale", "weight")))
    except (OSError, ValueError, KeyError, zlib.error) as error:
        raise ModelError(f"The weights in {path.name} cannot be read: {error}.", hint="Install Sanudo again.") from error


def probability(layout: Layout, facts: Facts, weights: PoliticsWeights | None = None) -> float:
    """Return the probability that a text tells of political events; 1 where it is too short to be judged."""
    tokens = layout.graph.tokens
    words = sum(layout.text[start].isalnum() for start in tokens.start.tolist())
    return 1.0 if words < SHORTEST else (weights or shipped_politics()).probability(figures(layout, facts))


def figures(layout: Layout, facts: Facts) -> Floats:
    """Return what a text is judged by: sectors and kinds of who is named, powers, countries, statements, dates, places; by
    sentence.
    """
    tokens = layout.graph.tokens
    count = int(tokens.sentence[-1]) + 1 if len(tokens) else 1
    owners = {chain: actor for actor in facts[Actor] for chain in actor.chains}
    kinds, sectors, lands, powers = dict.fromkeys(KINDS, 0), dict.fromkeys(SECTORS, 0), set[str](), set[int]()
    for mention in facts[Mention]:
        kinds[mention.kind] += 1
        actor = owners.get(mention.chain)
        if actor is None:
            continue
        own = set(_sectors(actor))
        for sector in own & set(SECTORS):
            sectors[sector] += 1
        if actor.country:
            lands.add(actor.country)
        if actor.kind in ("state", "igo") or own & _POWERS:
            powers.add(layout.sentence(mention.start))
    named = [np.log1p(5 * number / count) for number in (*sectors.values(), *kinds.values())]
    shares = [len(powers) / count, np.log1p(len(lands)), len(facts[Statement]) / count]
    return np.array([*named, *shares, *_dates(layout, facts, count), len(facts[Place]) / count], np.float32)


def _sectors(actor: Actor) -> Iterator[str]:
    yield from (actor.sector or "").split("/")


def _dates(layout: Layout, facts: Facts, count: int) -> tuple[float, float, float]:
    """Return old and recent dates by sentence, and the share of old ones among all; not known without a day of publication."""
    if layout.document.published is None:
        return (np.nan, np.nan, np.nan)
    now = int(layout.document.published[:4])
    years = [int(match.group()) for time in facts[TimeExpression] if time.type in ("DATE", "TIME") and (match := _year(time))]
    old, recent = sum(now - year > OLD for year in years), sum(now - year <= RECENT for year in years)
    return old / count, recent / count, old / max(1, len(years))


def _year(time: TimeExpression) -> re.Match[str] | None:
    return _YEAR.match(time.value or "")
