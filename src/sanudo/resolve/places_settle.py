"""From chances to places: what each toponym is taken to mean, the neighbour by which an unknown name is placed, and how far
to trust it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sanudo.resolve.places_candidates import Toponym
from sanudo.resolve.places_scene import ALONE, Array, Scene
from sanudo.resolve.places_table import CITY, COUNTY, NO_COUNTRY

TRUST = tuple(
    """bias chance margin nowhere unknown site reduced neighbour density words many area people city feature other_name
    container around adjacent capital first hint long
    sure share""".split()
)
"""Of what trust in a point is made."""
_ABOUT_NAME = frozenset(
    ("bias", "nowhere", "unknown", "site", "reduced", "neighbour", "density", "words", "many", "adjacent", "share")
)
BESIDE = np.array([name in _ABOUT_NAME for name in TRUST], np.float32)
"""The features that matter for a neighbour's point: those that say nothing of the toponym's own best place."""
_COPIED = ("people", "city", "feature", "alternate", "container", "capital", "first", "hint_near", "long", "sure")


UNSURE = 0.6
"""A neighbour is asked only where the chance of the best place is below this."""


class Choice(NamedTuple):
    """Rows of the table (-1: none): the likeliest place of a toponym, and the place beside which a name of no place is
    likeliest to lie."""

    row: int
    neighbour: int
    nation: int


class Around(NamedTuple):
    """What the names around each toponym speak for: a town's row and how good it looks, a country's index and its share."""

    neighbours: Array
    value: Array
    nations: NDArray[np.int64]
    share: Array


def around(scene: Scene, chance: Array) -> Around:
    """Return what the names around each toponym speak for."""
    return Around(*_neighbours(scene, chance), *_nations(scene, chance))


def settle(scene: Scene, chance: Array, near: Around) -> list[Choice]:
    """Return what each toponym is taken to mean."""
    found = []
    stops = np.append(scene.starts[1:], len(scene.owner))
    for start, stop, beside, nation in zip(scene.starts, stops, near.neighbours.tolist(), near.nations.tolist(), strict=True):
        own = chance[start : stop - 1]
        row = int(scene.row[start + int(np.argmax(own))]) if len(own) else -1
        unsure = not len(own) or own.max() < UNSURE
        found.append(Choice(row, int(beside) if unsure else -1, int(nation) if unsure else -1))
    return found


def _nations(scene: Scene, chance: Array) -> tuple[NDArray[np.int64], Array]:
    """Return for each toponym the index of the country that most of the names around it speak for, -1 if none, and its share."""
    size = len(scene.starts)
    votes = np.zeros((size, NO_COUNTRY + 1), np.float32)
    np.add.at(votes, (scene.owner, scene.country), chance * scene.real)
    votes[:, NO_COUNTRY] = 0
    closeness = (0.1 + scene.beside + scene.adjacent) * (1 - np.eye(size, dtype=np.float32))
    heard = closeness @ votes
    total = heard.sum(1)
    best = heard.argmax(1)
    return np.where(total > 0, best, -1), heard.max(1) / np.maximum(total, 1e-6)


def _neighbours(scene: Scene, chance: Array) -> tuple[Array, Array]:
    """Return for each toponym the row of the town beside which it is likeliest to lie, -1 if there is none, and how good
    that looks."""
    point = chance * scene.real * ((scene.kind == COUNTY) | (scene.kind == CITY))
    weight = point * (1 + np.log1p((scene.region * point).sum(1)))
    closeness = 0.15 + scene.beside[:, scene.owner] + scene.adjacent[:, scene.owner]
    closeness[scene.owner, np.arange(len(scene.owner))] = 0
    score = closeness * weight
    best = score.argmax(1)
    value = score.max(1)
    return np.where(value > 0.05, scene.row[best], -1), value


def trust_features(scene: Scene, chance: Array, found: Sequence[Toponym], near: Around) -> Array:
    """Return [toponyms, len(TRUST)]: what tells whether the point of a toponym is right."""
    stops = np.append(scene.starts[1:], len(scene.owner))
    point = chance * scene.real * (scene.kind >= COUNTY)
    density = (scene.region @ point) / max(1.0, float(point.sum()))
    people, city, feature, alternate, container, capital, first, hint, long, sure = (
        scene.alone[:, ALONE.index(name)] for name in _COPIED
    )
    made = np.zeros((len(found), len(TRUST)), np.float32)
    dense = float(np.max(density * point)) if len(point) else 0.0
    for i, (start, stop, toponym) in enumerate(zip(scene.starts, stops, found, strict=True)):
        own = chance[start : stop - 1]
        best = start + int(np.argmax(own)) if len(own) else stop - 1
        chosen = float(chance[best]) if len(own) else 0.0
        second = float(np.partition(own, -2)[-2]) if len(own) > 1 else 0.0
        made[i] = (
            1.0,
            chosen,
            chosen - second,
            float(chance[stop - 1]),
            float(not len(own)),
            float(toponym.site),
            toponym.reduction / 3,
            float(near.value[i]),
            dense,
            min(4, toponym.key.count(" ")) / 4,
            np.log1p(len(own)) / 3,
            float(scene.kind[best] < COUNTY),
            people[best],
            city[best],
            feature[best],
            alternate[best],
            container[best],
            density[best] - point[best] / max(1.0, float(point.sum())),
            float(scene.adjacent[i].max(initial=0)),
            capital[best],
            first[best],
            hint[best],
            long[best],
            sure[best],
            float(near.share[i]),
        )
    return made
