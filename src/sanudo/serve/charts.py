"""The geometry of the desk's small charts: bars over time and shares of a row, in units of an SVG's view box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 720, 120
GAP = 0.18
"""Share of a bar's room that stays empty."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar to draw: what it stands for, its parts (a CSS class and a size each), what to say about it and where it leads."""

    label: str
    parts: tuple[tuple[str, float], ...]
    note: str = ""
    href: str = ""

    @property
    def size(self) -> float:
        """Return the size of the whole bar."""
        return sum(value for _, value in self.parts)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of a chart."""

    style: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A bar as rectangles, with the room it may be pointed at in."""

    bar: Bar
    room: Box
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of upright bars, the largest value, labels for its start, middle and end, and how much lies beyond."""

    bars: tuple[Drawn, ...]
    highest: float
    labels: tuple[str, ...]
    beyond: int = 0
    width: int = WIDTH
    height: int = HEIGHT


def upright(bars: Sequence[Bar], beyond: int = 0) -> Chart:
    """Return upright bars side by side, their parts stacked from the bottom, the highest as high as the chart."""
    highest = max((bar.size for bar in bars), default=0)
    room = WIDTH / max(len(bars), 1)
    drawn = []
    for n, bar in enumerate(bars):
        left, bottom, boxes = n * room, float(HEIGHT), []
        for style, value in bar.parts:
            height = value / highest * HEIGHT if highest else 0
            bottom -= height
            if height:
                boxes.append(_box(style, left + room * GAP / 2, bottom, room * (1 - GAP), height))
        drawn.append(Drawn(bar, _box("room", left, 0, room, HEIGHT), tuple(boxes)))
    return Chart(tuple(drawn), highest, _labels([bar.label for bar in bars]), beyond)


def shares(parts: Sequence[tuple[str, float]], whole: float) -> tuple[Box, ...]:
    """Return parts of a row side by side as shares of a whole, in a box of 100 by 10."""
    boxes, left = [], 0.0
    for style, value in parts:
        width = value / whole * 100 if whole else 0
        if width:
            boxes.append(_box(style, left, 0, width, 10))
        left += width
    return tuple(boxes)


def _labels(labels: Sequence[str]) -> tuple[str, ...]:
    """Return the first, the middle and the last label, or all where there are few."""
    if len(labels) <= 3:
        return tuple(labels)
    return labels[0], labels[len(labels) // 2], labels[-1]


def _box(style: str, x: float, y: float, width: float, height: float) -> Box:
    return Box(style, round(x, 2), round(y, 2), round(width, 2), round(height, 2))
