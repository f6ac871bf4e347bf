from __future__ import annotations

import pytest

from sanudo.extract.statements import saying_status
from sanudo.pipeline import Pipeline
from sanudo.types import Document, Reading

TEXT = (
    'Norwegian Foreign Minister Ine Soreide met envoys in Oslo on Tuesday. "We disagree on many things," she told reporters.\n'
    "According to the Red Cross, two hundred people left the town on Monday.\n"
    "Russia accused Ukraine of shelling a hospital. Ukraine denied that its army had fired on the hospital."
)


@pytest.fixture(scope="module")
def reading() -> Reading:
    (found,) = Pipeline(threads=1).read([Document(id="d", text=TEXT, published="2021-03-10")])
    assert isinstance(found, Reading), found
    return found


def said(reading: Reading, words: str) -> dict[str, object]:
    """Return what the reading tells of the statement whose content holds these words."""
    names = {actor.id: actor.name for actor in reading.actors}
    (found,) = [each for each in reading.statements if any(words in TEXT[s.start : s.stop] for s in each.content)]
    return {
        "speakers": [names[each] for each in found.speakers],
        "manner": found.manner,
        "modality": found.modality,
        "cue": TEXT[found.cue.start : found.cue.stop] if found.cue else None,
    }


def test_a_quotation_goes_to_whom_she_stands_for(reading: Reading) -> None:
    found = said(reading, "disagree on many things")
    assert found["manner"] == "direct"
    assert found["cue"] == "told"
    assert any("Soreide" in name for name in found["speakers"])  # type: ignore[attr-defined]


def test_according_to_is_a_cue(reading: Reading) -> None:
    found = said(reading, "two hundred people left")
    assert found["manner"] == "indirect"
    assert str(found["cue"]).lower() == "according to"
    assert any("Red Cross" in name for name in found["speakers"])  # type: ignore[attr-defined]


def test_a_denial_is_denied_and_in_dispute_with_the_charge(reading: Reading) -> None:
    assert said(reading, "had fired on the hospital")["modality"] == "denied"
    surest = max(reading.disputes, key=lambda dispute: dispute.score)
    claims = {each.id: TEXT[each.start : each.stop] for each in (*reading.statements, *reading.events)}
    first, second = (claims[side[0]] for side in (surest.side_a, surest.side_b))
    assert "shelling a hospital" in first
    assert "denied" in second


def test_every_span_lies_in_the_statement(reading: Reading) -> None:
    for statement in reading.statements:
        spans = [span for span in (statement.source, statement.cue, *statement.content) if span]
        assert statement.start == min(span.start for span in spans)
        assert statement.stop == max(span.stop for span in spans)


@pytest.mark.parametrize(
    ("clause", "status"),
    [
        ("she said", "actual"),
        ("he is expected to announce", "planned"),
        ("they did not say", "denied"),
        ("would tell", "planned"),
    ],
)
def test_whether_a_saying_has_happened(clause: str, status: str) -> None:
    assert saying_status(clause) == status
