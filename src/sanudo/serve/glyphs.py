"""Shares of a whole as a small pie or ring, in units of the SVG it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin, sqrt

Quads = tuple[int, int, int, int]
"""Numbers of happenings of the four quad classes."""


@dataclass(frozen=True, slots=True)
class Wedge:
    """A part of a pie: its CSS class and its outline around the point (0, 0)."""

    style: str
    path: str


def radius(value: float, highest: float, largest: float, smallest: float = 2.2) -> float:
    """Return the radius of a circle whose area stands for a value, where the highest is as wide as `largest`."""
    return round(max(largest * sqrt(value / highest), smallest), 2) if highest else smallest


def quad_parts(quads: Quads, whole: int) -> list[tuple[str, int]]:
    """Return the quad classes with what is of none (types of one's own codebook), each with its CSS class."""
    return [*((f"q{n}", count) for n, count in enumerate(quads, 1)), ("q0", whole - sum(quads))]


def pie(parts: Sequence[tuple[str, int]], outer: float, inner: float = 0) -> tuple[Wedge, ...]:
    """Return parts as wedges of a pie, clockwise from the top; with `inner` as those of a ring."""
    whole = sum(value for _, value in parts)
    found, at = [], 0.0
    for style, value in parts:
        if value > 0:
            share = value / whole
            found.append(Wedge(style, _wedge(at, at + share, outer, inner)))
            at += share
    return tuple(found)


def _wedge(start: float, stop: float, outer: float, inner: float) -> str:
    """Return the outline of a wedge between two shares of the full turn."""
    if stop - start > 0.9999:  # an arc from a point to itself would not be drawn
        hole = _circle(inner, sweep=0) if inner else ""
        return _circle(outer, sweep=1) + hole
    large = int(stop - start > 0.5)
    far = f"M{_at(start, outer)}A{outer:g} {outer:g} 0 {large} 1 {_at(stop, outer)}"
    near = f"L{_at(stop, inner)}A{inner:g} {inner:g} 0 {large} 0 {_at(start, inner)}Z" if inner else "L0 0Z"
    return far + near


def _circle(r: float, sweep: int) -> str:
    return f"M0 {-r:g}A{r:g} {r:g} 0 1 {sweep} 0 {r:g}A{r:g} {r:g} 0 1 {sweep} 0 {-r:g}Z"


def _at(share: float, r: float) -> str:
    return f"{round(r * sin(2 * pi * share), 2):g} {round(-r * cos(2 * pi * share), 2):g}"
