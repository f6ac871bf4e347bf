from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_graphs import Made

from sanudo.extract.agreements import Agreements
from sanudo.extract.agreements_candidates import candidates
from sanudo.extract.agreements_known import known_agreements
from sanudo.extract.layout import Layout
from sanudo.types import Agreement


def agreements(made: Made) -> list[Agreement]:
    return Agreements()(made.document, made.graph, made.found)


def one(text: str) -> Agreement:
    (found,) = agreements(Made(text))
    return found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Benin pulled out of the Sava Fisheries Treaty.", "withdrawn"),
        ("The Sava Fisheries Treaty entered into force.", "in force"),
        ("The Sava Fisheries Treaty was formally terminated by Benin.", "withdrawn"),
        ("Envoys proposed a draft of the Sava Fisheries Treaty.", "proposed"),
        ("The Sava Fisheries Treaty is being negotiated.", "under negotiation"),
        ("Voters turned down: the Sava Fisheries Treaty was rejected by many.", "rejected"),
    ],
)
def test_the_words_beside_an_agreement_tell_its_status(text: str, status: str) -> None:
    found = one(text)
    assert found.status == status
    assert "Sava Fisheries Treaty" in found.name
    assert found.kind == "treaty"


def test_dates_go_by_the_word_of_fate_before_them() -> None:
    made = Made("The Sava Fisheries Treaty, signed in 1974, expires in June 2030.")
    made.time("1974", "1974")
    made.time("June 2030", "2030-06")
    (found,) = agreements(made)
    assert (found.signed, found.expires, found.withdrawn) == ("1974", "2030-06", None)


def test_a_date_in_the_name_is_that_of_signing() -> None:
    made = Made("Benin honours the 1974 treaty.")
    made.time("1974", "1974")
    assert agreements(made)[0].signed == "1974"


def test_the_event_that_makes_an_agreement_gives_date_and_parties() -> None:
    made = Made("Benin and Togo signed a ceasefire in Lomé.")
    parties = (made.actor("Benin", "BEN"), made.actor("Togo", "TGO"))
    made.event("signed", "SUPPORT", date="2021-03-09", actors=parties)
    (found,) = agreements(made)
    assert (found.kind, found.signed, found.parties) == ("ceasefire", "2021-03-09", parties)


def test_leaving_gives_the_day_of_withdrawal() -> None:
    made = Made("Benin withdrew from the Sava Fisheries Treaty.")
    made.event("withdrew", "SANCTION", date="2021-03-08", actors=(made.actor("Benin", "BEN"),))
    (found,) = agreements(made)
    assert (found.status, found.withdrawn, found.signed) == ("withdrawn", "2021-03-08", None)


@pytest.mark.parametrize(
    "text",
    [
        "There was no deal with Benin.",
        "Talks ended without an agreement.",
        "They met at the Sava Convention Centre.",
        "The Government of National Accord slept.",
        "She pays a great deal of attention.",
    ],
)
def test_what_is_no_agreement_is_left_out(text: str) -> None:
    assert agreements(Made(text)) == []


def test_mentions_of_one_agreement_are_one() -> None:
    (found,) = agreements(Made("The Sava Fisheries Treaty holds. They honour that Sava Fisheries treaty."))
    assert len(found.aliases) == 1


def test_the_table_knows_names_and_dates() -> None:
    name = "New START"
    found = one(f"Envoys spoke of {name} at length.")
    assert (found.name, found.signed) == (name, known_agreements()[name].signed)


@pytest.mark.parametrize(
    ("day", "expires"), [("2019-06-28", "2021-02-05"), ("2021-02-03", "2026-02-05"), (None, "2026-02-05"), ("2022", "2026-02-05")]
)
def test_the_table_knows_when_an_agreement_was_to_expire_as_of_a_day(day: str | None, expires: str) -> None:
    assert known_agreements()["New START"].expiry(day) == expires


def test_the_words_of_the_article_go_before_the_table() -> None:
    made = Made("New START, signed in Prague, expires in June 2030.")
    made.time("June 2030", "2030-06")
    assert agreements(made)[0].expires == "2030-06"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_text_is_read(text: str) -> None:
    for found in agreements(Made(f"the Sava Treaty {text}")):
        assert 0 <= found.start < found.stop <= len(text) + 16


def test_a_noun_that_may_mean_an_agreement_needs_more_beside_it() -> None:
    assert agreements(Made("The plan of the garden was drawn by a neighbour.")) == []
    made = Made("Benin and Togo signed a joint declaration in Lomé.")
    parties = (made.actor("Benin", "BEN"), made.actor("Togo", "TGO"))
    made.event("signed", "SUPPORT", actors=parties)
    (found,) = agreements(made)
    assert (found.kind, found.parties) == ("declaration", parties)


def test_candidates_of_one_name_are_one_agreement() -> None:
    made = Made("The Sava Fisheries Treaty was signed. Benin praised the Sava Fisheries Treaty. The Oti Accord was not.")
    assert [(each.words, len(each.more)) for each in candidates(Layout(made.document, made.graph))] == [
        ("The Sava Fisheries Treaty", 1),
        ("The Oti Accord", 0),
    ]
