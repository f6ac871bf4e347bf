import numpy as np
import pytest

from sanudo.model.graph import Graph, Tokens
from sanudo.resolve.places import Places
from sanudo.stage import Facts
from sanudo.types import Block, Document

NOTHING = np.zeros(0, np.int32)
GRAPH = Graph(Tokens(NOTHING, NOTHING, NOTHING, NOTHING))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("MOSUL, Iraq, 3 June (Own agency) -", ["MOSUL", "Iraq"]),
        ("Nuuk | Tuesday 4 May 2021", ["Nuuk"]),
        ("NIAMEY/ABUJA, March 31 —", ["NIAMEY", "ABUJA"]),
        ("Saturday, 11 February 2023, 09:40 EST", []),
        ("National | Page 2 | May 1", []),
        ("— 12.05 —", []),
    ],
)
def test_datelines_are_read(line: str, names: list[str]) -> None:
    text = f"{line}\nRain fell all day."
    blocks = (Block(kind="dateline", start=0, stop=len(line)), Block(kind="body", start=len(line) + 1, stop=len(text)))
    found = Places()(Document(id="d", text=text, blocks=blocks), GRAPH, Facts())
    assert [text[place.start : place.stop] for place in found] == names
    assert all(place.country for place in found)
