"""Figures with the bar they are held to and what they were measured on; kept in a file that the model card is made from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

MEASURED = Path("training/measured.json")


@dataclass(frozen=True)
class Figure:
    """One figure: its part of the table, name, value, spread over folds, bars, and the data it was measured on.

    `must` and `aim` are the bars; where `low` is set the figure is to stay below them. `n` counts what was judged, in the unit
    that `on` names.
    """

    part: str
    name: str
    value: float
    on: str
    n: int | None = None
    spread: float | None = None
    must: float | None = None
    aim: float | None = None
    low: bool = False
    digits: int = 3

    def verdict(self) -> str:
        """Return "aim", "must" or "below" for the best bar that is met, nothing where there is none."""
        if self.must is None and self.aim is None:
            return ""
        for name, bar in (("aim", self.aim), ("must", self.must)):
            if bar is not None and (self.value <= bar if self.low else self.value >= bar):
                return name
        return "BELOW" if not self.low else "OVER"


def read_figures(path: Path = MEASURED) -> list[Figure]:
    """Return the figures kept in a file, none where there is no file."""
    if not path.is_file():
        return []
    return [Figure(**each) for each in json.loads(path.read_text(encoding="utf-8"))]


def keep_figures(found: Iterable[Figure], path: Path = MEASURED) -> list[Figure]:
    """Put figures into a file in place of those of the same parts, and return all that it then holds."""
    new = list(found)
    parts = {each.part for each in new}
    kept = [each for each in read_figures(path) if each.part not in parts] + new
    write_figures(kept, path)
    return kept


def write_figures(found: Iterable[Figure], path: Path) -> None:
    """Write figures into a file, one a line."""
    rows = [{key: value for key, value in asdict(each).items() if value is not None} for each in found]
    path.write_text("[\n" + ",\n".join(" " + json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n", encoding="utf-8")


def table(found: Iterable[Figure]) -> str:
    """Return figures as lines of text, part by part."""
    lines: list[str] = []
    part = ""
    for each in found:
        if each.part != part:
            part = each.part
            lines += ["", part, f"  {'':44s} {'figure':>8s} {'±':>6s} {'must':>6s} {'aim':>6s}  {'':5s}  measured on"]
        spread = "" if each.spread is None else f"{each.spread:.{each.digits}f}"
        bars = [f"{'<= ' if each.low else ''}{bar:g}" if bar is not None else "" for bar in (each.must, each.aim)]
        on = each.on + (f" (n={each.n:,})" if each.n is not None else "")
        value = f"{each.value:.{each.digits}f}"
        lines.append(f"  {each.name:44s} {value:>8s} {spread:>6s} {bars[0]:>6s} {bars[1]:>6s}  {each.verdict():5s}  {on}")
    return "\n".join(lines).lstrip("\n")
