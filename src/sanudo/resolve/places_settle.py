"""From chances to places: what each toponym is taken to mean, the neighbour by which an unknown name is placed, and how far
to trust it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from sanudo.resolve.places_candidates import Toponym
from sanudo.resolve.places_scene import ALONE, Array, Scene
from sanudo.resolve.places_table import CITY, COUNTY

TRUST = tuple(
    """bias chance margin nowhere unknown site reduced neighbour density words many area people city feature other_name
    container around adjacent capital first hint""".split()  # noqa: SIM905 - a list of words
)
"""Of what trust in a point is made."""
_ABOUT_NAME = frozenset(("bias", "nowhere", "unknown", "site", "reduced", "neighbour", "density", "words", "many", "adjacent"))
BESIDE = np.array([name in _ABOUT_NAME for name in TRUST], np.float32)
"""The features that matter for a neighbour's point: those that say nothing of the toponym's own best place."""
_COPIED = ("people", "city", "feature", "alternate", "container", "capital", "first", "hint_near")


UNSURE = 0.6
"""A neighbour is asked only where the chance of the best place is below this."""


class Choice(NamedTuple):
    """Rows of the table (-1: none): the likeliest place of a toponym, and the place beside which a name of no place is
    likeliest to lie."""

    row: int
    neighbour: int


def settle(scene: Scene, chance: Array) -> list[Choice]:
    """Return what each toponym is taken to mean."""
    neighbours, _ = _neighbours(scene, chance)
    found = []
    stops = np.append(scene.starts[1:], len(scene.owner))
    for i, (start, stop) in enumerate(zip(scene.starts, stops, strict=True)):
        if stop - start < 2:
            found.append(Choice(-1, int(neighbours[i])))
            continue
        best = start + int(np.argmax(chance[start : stop - 1]))
        found.append(Choice(int(scene.row[best]), int(neighbours[i]) if chance[best] < UNSURE else -1))
    return found


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


def trust_features(scene: Scene, chance: Array, found: Sequence[Toponym]) -> Array:
    """Return [toponyms, len(TRUST)]: what tells whether the point of a toponym is right."""
    stops = np.append(scene.starts[1:], len(scene.owner))
    _, value = _neighbours(scene, chance)
    point = chance * scene.real * (scene.kind >= COUNTY)
    density = (scene.region @ point) / max(1.0, float(point.sum()))
    people, city, feature, alternate, container, capital, first, hint = (scene.alone[:, ALONE.index(name)] for name in _COPIED)
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
            float(value[i]),
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
        )
    return made
