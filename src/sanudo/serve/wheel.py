"""The network as a page without scripts draws it: nodes round an ellipse, ties through its middle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from sanudo.serve.glyphs import Wedge, pie, quad_parts, radius
from sanudo.serve.network import Network, Node, Tie
from sanudo.serve.wording import counted, folded, listed, quad_name

WIDTH, HEIGHT = 960, 560
ROUND = (330.0, 205.0)
"""Half axes of the ellipse."""
LARGEST, WIDEST = 20.0, 9.0
"""Radius of the busiest node, width of the strongest tie."""
NODES = 26
"""So many nodes have room for their names."""
STEPS = ((-2.0, "t4"), (0.0, "t3"), (2.0, "t1"))
"""Mean intensities up to which a tie has a colour, from conflict to cooperation; above the last it is `t2`."""


@dataclass(frozen=True, slots=True)
class Spoke:
    """A node as it is drawn: where, how large, the wedges of its ring, where its name stands, and what to say of it."""

    node: Node
    x: float
    y: float
    r: float
    wedges: tuple[Wedge, ...]
    name_x: float
    name_y: float
    anchor: str
    note: str


@dataclass(frozen=True, slots=True)
class Thread:
    """A tie as it is drawn."""

    tie: Tie
    path: str
    width: float
    style: str
    note: str


@dataclass(frozen=True, slots=True)
class Wheel:
    """The busiest nodes and the ties between them; `left` nodes have no room."""

    spokes: tuple[Spoke, ...]
    threads: tuple[Thread, ...]
    left: int
    width: int = WIDTH
    height: int = HEIGHT


def wheel(page: Network) -> Wheel:
    """Return the network as a wheel, the strongest ties on top."""
    ties = [each for each in page.ties if each.happenings >= page.least]
    tied = {key for each in ties for key in (each.source, each.target)}
    nodes = [each for each in page.nodes if each.key in tied]
    spokes = _spokes(nodes[:NODES])
    at = {each.node.key: each for each in spokes}
    names = {each.key: folded(each.name) for each in page.nodes}
    strongest = max((each.happenings for each in ties), default=1)
    drawn = [each for each in reversed(ties) if each.source in at and each.target in at]
    threads = tuple(_thread(each, at, names, strongest) for each in drawn)
    return Wheel(spokes, threads, max(len(nodes) - NODES, 0))


def _spokes(nodes: Sequence[Node]) -> tuple[Spoke, ...]:
    highest = max((each.happenings for each in nodes), default=1)
    return tuple(_spoke(each, n / len(nodes), highest) for n, each in enumerate(_dealt(nodes)))


def _dealt(nodes: Sequence[Node]) -> list[Node]:
    """Return nodes in an order in which the busiest do not stand side by side."""
    half = (len(nodes) + 1) // 2
    near, far = nodes[:half], nodes[half:]
    return [each for n in range(half) for each in (*near[n : n + 1], *far[n : n + 1])]


def _spoke(node: Node, share: float, highest: int) -> Spoke:
    dx, dy = sin(2 * pi * share), -cos(2 * pi * share)
    x, y, r = WIDTH / 2 + ROUND[0] * dx, HEIGHT / 2 + ROUND[1] * dy, radius(node.happenings, highest, LARGEST, 4)
    anchor = "middle" if abs(dx) < 0.15 else "start" if dx > 0 else "end"
    wedges = pie(quad_parts(node.quads, node.happenings), r, round(r * 0.62, 2))
    note = f"{folded(node.name)}: {counted(node.happenings, 'happening')}"
    reach = r + 6
    down = 4 + dy * reach + (dy * 6 if anchor == "middle" else 0)
    return Spoke(node, round(x, 1), round(y, 1), r, wedges, round(x + dx * reach, 1), round(y + down, 1), anchor, note)


def _thread(tie: Tie, at: dict[str, Spoke], names: dict[str, str], strongest: int) -> Thread:
    one, two = at[tie.source], at[tie.target]
    # what goes one way bends to one side, what goes the other way to the other; what is done together runs in between
    bend = 0.0 if tie.way == "together" else 0.1
    mx, my = (one.x + two.x) / 2, (one.y + two.y) / 2
    cx = mx + (WIDTH / 2 - mx) * 0.55 + (two.y - one.y) * bend
    cy = my + (HEIGHT / 2 - my) * 0.55 - (two.x - one.x) * bend
    path = f"M{one.x:g} {one.y:g}Q{round(cx, 1):g} {round(cy, 1):g} {two.x:g} {two.y:g}"
    return Thread(tie, path, round(max(WIDEST * tie.happenings / strongest, 0.8), 2), shade(tie), told(tie, names))


def shade(tie: Tie) -> str:
    """Return the CSS class of a tie's mean intensity."""
    if tie.intensity is None:
        return "t0"
    return next((style for most, style in STEPS if tie.intensity <= most), "t2")


def told(tie: Tie, names: dict[str, str]) -> str:
    """Return a tie in words."""
    joint = "and" if tie.way == "together" else "→"
    quads = [f"{count} {quad_name(n)}" for n, count in enumerate(tie.quads, 1) if count]
    numbers = f" ({listed(quads, 4)})" if quads else ""
    return f"{names[tie.source]} {joint} {names[tie.target]}: {counted(tie.happenings, 'happening')}{numbers}"
