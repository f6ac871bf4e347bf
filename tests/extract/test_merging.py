from __future__ import annotations

import numpy as np
import pytest
from made_graphs import Made

from sanudo.extract.events import Draft
from sanudo.extract.layout import Layout
from sanudo.extract.merging import merged
from sanudo.types import Span

TEXT = "Troops shelled the port and bombed its market. The army fired again."


def draft(word: str, status: int, *, actors: tuple[str, ...] = (), recipients: tuple[str, ...] = ()) -> Draft:
    start = TEXT.index(word)
    chances = np.eye(4, dtype=np.float32)[status]
    return Draft(
        rows=[start],
        event_type="ASSAULT",
        score=0.9,
        spans=[Span(start, start + len(word))],
        status=chances,
        actors=dict.fromkeys(actors, 0.9),
        recipients=dict.fromkeys(recipients, 0.9),
        headline=False,
        said_in=None,
    )


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        (draft("shelled", 0, actors=("a",)), draft("bombed", 0, actors=("a",)), 1),
        (draft("shelled", 0, actors=("a",)), draft("bombed", 0), 1),
        (draft("shelled", 0, actors=("a",)), draft("bombed", 1, actors=("a",)), 2),
        (draft("shelled", 0, actors=("a",)), draft("bombed", 0, actors=("b",)), 2),
        (draft("shelled", 0, recipients=("a",)), draft("bombed", 0, recipients=("b",)), 2),
        (draft("shelled", 0, actors=("a",)), draft("fired", 0, actors=("a",)), 2),
    ],
)
def test_triggers_of_one_sentence_are_one_event_where_nothing_parts_them(first: Draft, second: Draft, count: int) -> None:
    made = Made(TEXT)
    assert len(merged([first, second], Layout(made.document, made.graph))) == count
