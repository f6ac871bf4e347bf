from __future__ import annotations

import pytest

from sanudo.extract.modes import cues, pooled, weighed
from sanudo.ontology.plover import TYPES
from sanudo.types import Span


def best(event_type: str, text: str, trigger: str) -> str:
    even = [("none", 0.1), *((mode, 0.9 / len(TYPES[event_type].modes)) for mode in TYPES[event_type].modes)]
    at = text.index(trigger)
    found = weighed(even, event_type, text, Span(at, at + len(trigger)), Span(0, len(text)))
    assert sum(score for _, score in found) == pytest.approx(1.0)
    return max(found, key=lambda each: each[1])[0]


def test_every_cue_is_of_a_mode_of_the_codebook() -> None:
    for event_type, modes in cues().items():
        assert set(modes) <= set(TYPES[event_type].modes)


@pytest.mark.parametrize(
    ("event_type", "text", "trigger", "mode"),
    [
        ("COERCE", "The mayor imposed a curfew.", "imposed", "curfew"),
        ("ASSAULT", "A drone struck the depot.", "struck", "drone"),
        ("CONSULT", "The two spoke by telephone.", "spoke", "phone"),
    ],
)
def test_a_word_beside_the_trigger_names_the_mode(event_type: str, text: str, trigger: str, mode: str) -> None:
    assert best(event_type, text, trigger) == mode


def test_a_word_of_another_sentence_does_not_count() -> None:
    text = "They struck the depot. A drone show followed."
    odds = [("none", 0.4), ("drone", 0.1), ("explosives", 0.5)]
    assert weighed(odds, "ASSAULT", text, Span(5, 11), Span(0, 22))[1][1] < 0.15


def test_a_mode_that_one_of_two_mentions_names_outweighs_the_doubt_of_the_other() -> None:
    headline = [("none", 0.1), ("firearms", 0.5), ("aerial", 0.4)]
    body = [("none", 0.02), ("firearms", 0.08), ("aerial", 0.9)]
    assert max(pooled([headline, body]), key=lambda each: each[1])[0] == "aerial"
    assert pooled([headline]) == headline


def test_no_mention_rules_a_mode_out_alone() -> None:
    ruled_out, sure = [("none", 0.3), ("drone", 0.0)], [("none", 0.01), ("drone", 0.9)]
    assert dict(pooled([ruled_out, sure, sure]))["drone"] > 0.1


@pytest.mark.parametrize(
    ("event_type", "text", "trigger", "mode"),
    [
        ("RETREAT", "The general gave up power in June.", "gave up", "resign"),
        ("REJECT", "The garrison refused to obey its orders.", "refused", "yield"),
        ("ASSAULT", "Rebels beheaded two captives.", "beheaded", "primitive"),
        ("SANCTION", "The kingdom severed relations with its neighbour.", "severed", "withdraw"),
    ],
)
def test_what_the_codebook_means_by_a_mode_is_heard(event_type: str, text: str, trigger: str, mode: str) -> None:
    assert best(event_type, text, trigger) == mode
