"""Tests of positions and disputes: the tables, the pairs and the shape of what comes out, on a graph made by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_graphs import Made

from sanudo.errors import ModelError
from sanudo.extract.layout import Layout
from sanudo.extract.positions import FLOOR, Common, Positions, issue_words, judged
from sanudo.extract.stances import Claim, plain_stance
from sanudo.extract.statements import saying_status
from sanudo.extract.weighing import Weigher, weigher
from sanudo.types import Event, Span


def test_a_weigher_follows_its_weights() -> None:
    model = Weigher(("none", "support"), {"backs": 0, "always": 1}, np.array([[0.0, 2.0], [1.0, 0.0]]))
    quiet, loud, unknown = model.chances([{"always": 1.0}, {"always": 1.0, "backs": 1.0}, {"unheard of": 3.0}])
    assert quiet[0] > 0.7
    assert loud[1] > 0.7
    assert unknown.tolist() == [0.5, 0.5]
    assert model.chances([]).shape == (0, 2)


@given(st.dictionaries(st.sampled_from(["S", "E", "E REJECT", "S stance oppose", "?"]), st.floats(-20, 20), max_size=5))
def test_chances_are_a_distribution(features: dict[str, float]) -> None:
    chances = weigher("positions").chances([features])[0]
    assert abs(chances.sum() - 1) < 1e-9
    assert ((chances >= 0) & (chances <= 1)).all()


@pytest.mark.parametrize(("table", "label"), [("positions", "oppose"), ("disputes", "dispute")])
def test_the_shipped_tables_name_their_labels(table: str, label: str) -> None:
    model = weigher(table)
    assert model.labels[0] == "none"
    assert label in model.labels


def test_refusing_tells_more_of_opposition_than_of_support() -> None:
    model = weigher("positions")
    kinds = [{"E": 1.0, f"E {kind}": 1.0, "E actual": 1.0, f"E {kind} actual": 1.0} for kind in ("REJECT", "SUPPORT")]
    refusal, backing = (dict(zip(model.labels, row, strict=True)) for row in model.chances(kinds))
    assert refusal["oppose"] > refusal["support"]
    assert backing["support"] > backing["oppose"]


def test_an_absent_table_is_told_of() -> None:
    with pytest.raises(ModelError, match="nothing-like-it"):
        weigher("nothing-like-it")


SURE = np.array([0.2, 0.4, 0.4])
LABELS = ("none", "support", "oppose")


def claim(seen: dict[str, float], plain: str = "", declined: bool = False) -> Claim:
    return Claim("a", Span(0, 4), "words", (), 1.0, seen, plain, declined)


def test_what_the_encoder_sees_tips_the_scales() -> None:
    for stance, other in (("support", "oppose"), ("oppose", "support")):
        assert judged(claim({stance: 1.0, other: -1.0}), SURE, LABELS)[1] == stance
    heights = [judged(claim({"none": value}), SURE, LABELS)[0] for value in (-4.0, 0.0, 4.0)]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] > FLOOR > heights[2] - 0.5


def test_a_plain_verb_and_a_refusal_to_say_are_believed() -> None:
    assert judged(claim({"oppose": 3.0}, plain="support"), SURE, LABELS)[1] == "support"
    height, stance = judged(claim({}, declined=True), np.array([0.99, 0.005, 0.005]), LABELS)
    assert (height >= FLOOR, stance) == (True, "noncommittal")


@pytest.mark.parametrize(
    ("words", "verb", "stance"),
    [
        ("The league welcomed the truce.", "welcomed", "support"),
        ("The league did not welcome the truce.", "welcome", "oppose"),
        ("The league condemned the raid.", "condemned", "oppose"),
        ("The league refused to endorse the list.", "endorse", "oppose"),
        ("The league demanded a truce.", "demanded", ""),
    ],
)
def test_some_verbs_tell_their_stance(words: str, verb: str, stance: str) -> None:
    at = words.index(verb)
    assert plain_stance(words, Span(at, at + len(verb))) == stance


def test_a_government_has_one_position_in_a_sentence() -> None:
    made = Made("The minister condemned the raid. The league condemned it.")
    people = [made.actor(words, country, "person") for words, country in (("The minister", "NOR"), ("The league", "SWE"))]
    ministry = made.actor("minister", "NOR", "organisation")
    for words, actors in (("condemned the raid", (people[0], ministry)), ("condemned it", (people[1],))):
        base = made.base(words, "event")
        made.add(Event(**base, event_type="REJECT", mode=None, actors=actors, recipients=(), status="actual"))  # type: ignore[arg-type]
    weights = Weigher(("none", "oppose"), {"E": 0}, np.array([[0.0, 3.0]]))
    found = Positions(weights=weights)(made.document, made.graph, made.found)
    assert [(each.holder, each.stance) for each in found] in (
        [(people[0], "oppose"), (people[1], "oppose")],
        [(ministry, "oppose"), (people[1], "oppose")],
    )


def test_what_comes_up_once_is_said_in_passing() -> None:
    made = Made("Norway wants the ferries stopped. The ferries run at night. A choir asked for a piano.")
    common = Common(Layout(made.document, made.graph))
    assert not common.passing("the ferries stopped")
    assert common.passing("asked for a piano")
    assert not common.passing("and the")
    assert Positions()(Made("").document, Made("").graph, Made("").found) == []


@given(st.text(max_size=400))
def test_an_issue_is_one_short_line(content: str) -> None:
    issue = issue_words(content)
    assert "\n" not in issue
    assert len(issue) <= 141


@pytest.mark.parametrize(
    ("clause", "status"),
    [
        ("is expected to say", "planned"),
        ("were to announce", "planned"),
        ("never said", "denied"),
        ("didn’t say", "denied"),
        ("said", "actual"),
    ],
)
def test_whether_a_saying_happened(clause: str, status: str) -> None:
    assert saying_status(clause) == status
