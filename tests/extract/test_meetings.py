from __future__ import annotations

import pytest
from made_graphs import Made

from sanudo.extract.meetings import Meetings
from sanudo.types import Meeting


def meetings(made: Made) -> list[Meeting]:
    return Meetings()(made.document, made.graph, made.found)


@pytest.mark.parametrize(
    ("status", "date", "told"),
    [
        ("actual", "2021-03-09", "held"),
        ("actual", None, "held"),
        ("planned", None, "planned"),
        ("possible", None, "proposed"),
        ("denied", None, "cancelled"),
        ("actual", "2021-03-12", "planned"),
        ("actual", "2021-04", "planned"),
        ("actual", "2021-03", "held"),
        ("actual", "2021", "held"),
    ],
)
def test_a_meeting_has_the_status_of_its_event_unless_it_lies_ahead(status: str, date: str | None, told: str) -> None:
    made = Made("Envoys of Chad and Niger talk in Zinder.")
    parties = (made.actor("Chad", "TCD"), made.actor("Niger", "NER"))
    made.event("talk", "CONSULT", status=status, date=date, actors=parties)
    (meeting,) = meetings(made)
    assert meeting.status == told
    assert meeting.participants == parties


def test_a_meeting_that_somebody_denies_is_denied() -> None:
    made = Made("Chad denied a meeting with Niger.")
    made.event("meeting", "CONSULT", status="denied", actors=(made.actor("Chad", "TCD"), made.actor("Niger", "NER")))
    assert [meeting.status for meeting in meetings(made)] == ["denied"]


def test_a_visit_that_was_called_off_is_cancelled() -> None:
    made = Made("The visit of Benin's premier to Togo was called off.")
    parties = (made.actor("Benin", "BEN"), made.actor("Togo", "TGO"))
    made.event("visit", "CONSULT", status="planned", actors=parties)
    assert [meeting.status for meeting in meetings(made)] == ["cancelled"]


def test_a_refusal_is_a_cancelled_meeting_only_where_a_meeting_is_spoken_of() -> None:
    made = Made("Benin refused to attend the summit with Togo. Mali refused the timetable for its vote.")
    parties = (made.actor("Benin", "BEN"), made.actor("Togo", "TGO"))
    mali = made.actor("Mali", "MLI")
    made.event("refused to attend", "REJECT", mode="meet", actors=parties[:1], recipients=parties[1:])
    made.event("refused the timetable", "REJECT", mode="meet", actors=(mali,))
    (meeting,) = meetings(made)
    assert (meeting.status, meeting.participants) == ("cancelled", parties)


def test_a_planned_meeting_and_its_refusal_are_one() -> None:
    made = Made("Benin was to meet Togo. It cancelled the meeting.")
    parties = (made.actor("Benin", "BEN"), made.actor("Togo", "TGO"))
    made.event("meet", "CONSULT", status="planned", actors=parties)
    made.event("cancelled", "REJECT", mode="meet", actors=parties)
    assert [meeting.status for meeting in meetings(made)] == ["cancelled"]


def test_nobody_meets_alone_where_somebody_is_named_beside() -> None:
    made = Made("Benin received the envoy of Togo. Mali slept.")
    benin, togo, _ = made.actor("Benin", "BEN"), made.actor("Togo", "TGO"), made.actor("Mali", "MLI")
    made.event("received", "CONSULT", actors=(benin,))
    assert meetings(made)[0].participants == (benin, togo)


def test_other_events_are_no_meetings() -> None:
    made = Made("Benin accused Togo.")
    made.event("accused", "ACCUSE", actors=(made.actor("Benin", "BEN"),))
    assert meetings(made) == []


def test_a_meeting_and_its_cancellation_in_one_sentence_are_one() -> None:
    made = Made("Benin called off the talks that it was to hold with Togo. Chad met Niger and refused to see Libya.")
    benin, togo = made.actor("Benin", "BEN"), made.actor("Togo", "TGO")
    chad, niger, libya = made.actor("Chad", "TCD"), made.actor("Niger", "NER"), made.actor("Libya", "LBY")
    made.event("called off", "REJECT", mode="meet", actors=(benin,), recipients=(togo,))
    made.event("talks", "CONSULT", status="possible", actors=(benin,))
    made.event("met", "CONSULT", actors=(chad, niger))
    made.event("refused to see", "REJECT", mode="meet", actors=(chad,), recipients=(libya,))
    found = [(meeting.status, set(meeting.participants)) for meeting in meetings(made)]
    assert len(found) == 3
    assert ("held", {chad, niger}) in found
    assert ("cancelled", {chad, libya}) in found
