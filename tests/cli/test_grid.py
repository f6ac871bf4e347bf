"""Tables in the terminal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from sanudo.cli.grid import GAP, fitted, print_rows

NEEDS = st.lists(st.tuples(st.integers(1, 20), st.integers(0, 60)).map(lambda pair: (pair[0], sum(pair))), min_size=1, max_size=8)
VALUES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=50) | st.lists(st.text(max_size=9), max_size=3)
)


@given(NEEDS, st.integers(10, 200))
def test_widths_fit_and_are_enough(needed: list[tuple[int, int]], width: int) -> None:
    widths = fitted(needed, width)
    gaps = GAP * (len(needed) - 1)
    if widths is None:
        assert sum(least for least, _ in needed) + gaps > width
        return
    assert sum(widths) + gaps <= width
    assert all(least <= found <= most for found, (least, most) in zip(widths, needed, strict=True))
    if sum(most for _, most in needed) + gaps <= width:
        assert widths == [most for _, most in needed]


@given(st.lists(st.tuples(VALUES, VALUES, VALUES), max_size=3), st.integers(30, 130))
def test_any_rows_fit_the_console(rows: list[tuple[object, ...]], width: int) -> None:
    console = Console(width=width, color_system=None, force_terminal=False, record=True, file=open_nothing())
    print_rows(("a", "name", "a longer name"), rows, console)
    written = console.file.text  # type: ignore[attr-defined]
    assert all(cell_width(line) <= width for line in written.split("\n"))


class open_nothing:
    """A file that keeps what is written."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> int:
        self.text += text
        return len(text)

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return False


def cell_width(line: str) -> int:
    from rich.cells import cell_len

    return cell_len(line)
