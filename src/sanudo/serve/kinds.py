"""The lists of the desk: events, statements, positions, agreements, meetings, disputes, documents, actors, failures."""

from __future__ import annotations

from typing import Any

from sanudo.serve import narrowing, rows, worded, wording
from sanudo.serve.happenings import HappeningRow, happenings
from sanudo.serve.lists import Column, Filter, ListKind
from sanudo.serve.shared_filters import ACTOR, DOC, OUTLET, SINCE, TEXT, UNTIL, country_of, switches
from sanudo.store import shaping
from sanudo.store.results import AgreementRow, DocumentRow, Entity, EventRow, FailureRow, MeetingRow, PositionRow, StatementRow
from sanudo.store.shortcuts import COUNTRIES_OF_DOCUMENTS, column_values, list_values

_QUOTE = "substring(d.text, f.start + 1, f.stop - f.start)"
_FACT: dict[str, Any] = {"select": "f.*", "ties": "f.doc, f.start, f.id"}


def _source(table: str) -> dict[str, Any]:
    return {"source": f"{table} f JOIN document d ON d.id = f.doc"}


def _flat(table: str) -> dict[str, Any]:
    return {"flat": "v.*", "flat_source": f"JOIN {table}_flat v ON v.id = f.id AND v.doc = f.doc"}


_PUBLISHED = Column("published", "Source", "d.published")

EVENTS: ListKind[EventRow] = ListKind(
    name="events",
    one="event",
    meaning="Who did what to whom, when and where; and whether it happened, is planned, possible or denied.",
    row=EventRow,
    select="f.*",
    ties="f.first_day DESC NULLS LAST, f.doc, f.start, f.id",
    **_source("event"),
    **_flat("event"),
    order="-date",
    filters=(
        TEXT,
        Filter(
            name="party", label="Actor or recipient", kind="text", meaning="Words in the names of those who act or are acted on."
        ),
        switches("event_type", "Type", "event", "PLOVER event type.", wording.type_label),
        switches("mode", "Mode", "event", "PLOVER mode.", wording.spaced),
        switches("status", "Status", "event", "actual, planned, possible or denied."),
        switches("quad", "Class", "event", "Quad class, 1 to 4.", wording.quad_label),
        country_of("actor_country", "Actor from", "Country of an actor", list_values("event", "actor_countries")),
        country_of("recipient_country", "Recipient from", "Country of a recipient", list_values("event", "recipient_countries")),
        country_of("place_country", "Place in", "Country where it happened", column_values("event", "place_country")),
        SINCE,
        UNTIL,
        OUTLET,
        ACTOR,
        Filter(name="actor_key", label="Done by", kind="hidden", meaning="Key of an actor (actor_entity.key)."),
        Filter(name="recipient_key", label="Done to", kind="hidden", meaning="Key of a recipient (actor_entity.key)."),
        Filter(
            name="pair",
            label="Between",
            kind="hidden",
            meaning="Two country codes, in any order: RUS-USA.",
            words=wording.pair_name,
        ),
        Filter(name="country", label="Country", kind="hidden", meaning="Country on either side.", words=wording.country_name),
        Filter(name="context", label="Context", kind="hidden", meaning="PLOVER context.", words=wording.spaced),
        Filter(name="sector", label="Sector", kind="hidden", meaning="PLOVER sector on either side."),
        DOC,
    ),
    columns=(
        Column("date", "Date", "f.first_day"),
        Column("event_type", "Event", "f.event_type"),
        Column("actor", "Who", "f.actor_names[1]"),
        Column("recipient", "To whom", "f.recipient_names[1]"),
        Column("place", "Where", "f.place_name"),
        Column("sentence", "In the words of the article"),
        _PUBLISHED,
        Column("intensity", "Intensity", "f.intensity", number=True),
    ),
    conditions=narrowing.of_events,
    shape=rows.shaped(shaping.event_row),
)

HAPPENINGS: ListKind[HappeningRow] = ListKind(
    name="happenings",
    one="happening",
    meaning="What happened, was planned or denied in the world: one row for each thing, with all its reports.",
    row=HappeningRow,
    select="f.*",
    source="happening f",
    ties="f.id",
    order="-date",
    filters=(
        TEXT,
        switches("event_type", "Type", "happening", "PLOVER event type.", wording.type_label),
        switches("status", "Status", "happening", "What the newest documents leave it at."),
        switches("quad", "Class", "happening", "Quad class, 1 to 4.", wording.quad_label),
        country_of("actor_country", "Actor from", "Country of an actor", list_values("happening", "actor_countries")),
        country_of(
            "recipient_country", "Recipient from", "Country of a recipient", list_values("happening", "recipient_countries")
        ),
        country_of("place_country", "Place in", "Country where it happened", column_values("happening", "place_country")),
        SINCE,
        UNTIL,
        Filter(
            name="outlet",
            label="Outlet",
            kind="choice",
            meaning="An outlet that tells of it.",
            values=list_values("happening", "outlets"),
        ),
        Filter(name="documents", label="Told by at least", kind="hidden", meaning="Least number of documents that tell of it."),
        ACTOR,
        Filter(name="actor_key", label="Who", kind="hidden", meaning="Key of an actor that acts; given twice, both act."),
        Filter(name="recipient_key", label="To whom", kind="hidden", meaning="Key of an actor that is acted on."),
        Filter(
            name="place",
            label="Place",
            kind="hidden",
            meaning="Name of the place; - where only the country is known.",
            words=wording.place_label,
        ),
        Filter(
            name="pair",
            label="Between",
            kind="hidden",
            meaning="Two country codes, in any order: RUS-USA.",
            words=wording.pair_name,
        ),
    ),
    columns=(
        Column("date", "Date", "f.first_day"),
        Column("event_type", "What", "f.event_type"),
        Column("actor", "Who", "f.actor_names[1]"),
        Column("recipient", "To whom", "f.recipient_names[1]"),
        Column("place", "Where", "f.place_name"),
        Column("sentence", "In the words of an article"),
        Column("documents", "Reports", "f.documents", number=True),
        Column("intensity", "Intensity", "f.intensity", number=True),
    ),
    conditions=narrowing.of_happenings,
    shape=happenings,
    flat="f.* EXCLUDE (history, dates, sizes)",
)

STATEMENTS: ListKind[StatementRow] = ListKind(
    name="statements",
    one="statement",
    meaning="Who is said to have said, thought or wanted what, in the article's words.",
    row=StatementRow,
    **_FACT,
    **_source("statement"),
    **_flat("statement"),
    order="-published",
    filters=(
        TEXT,
        Filter(name="party", label="Speaker", kind="text", meaning="Words in the speakers' names."),
        switches("modality", "How", "statement", "How it is put forward.", wording.modality_label),
        switches("manner", "Manner", "statement", "direct, indirect or mixed.", wording.manner_label),
        country_of("country", "Speaker from", "Country of a speaker", list_values("statement", "speaker_countries")),
        SINCE,
        UNTIL,
        OUTLET,
        ACTOR,
        DOC,
    ),
    columns=(
        Column("speaker", "Who", "f.speaker_names[1]"),
        Column("cue", "How"),
        Column("content", "What"),
        Column("about", "About"),
        _PUBLISHED,
    ),
    conditions=narrowing.of_statements,
    shape=rows.shaped(shaping.statement_row),
)

POSITIONS: ListKind[PositionRow] = ListKind(
    name="positions",
    one="position",
    meaning="Who supports, opposes, doubts or keeps open what.",
    row=PositionRow,
    **_FACT,
    **_source("position"),
    **_flat("position"),
    order="-published",
    filters=(
        TEXT,
        switches("stance", "Stance", "position", "support, open, noncommittal, sceptical or oppose."),
        country_of("country", "Holder from", "Country of the holder", column_values("position", "holder_country")),
        SINCE,
        UNTIL,
        OUTLET,
        ACTOR,
        DOC,
    ),
    columns=(
        Column("holder", "Who", "f.holder_name"),
        Column("stance", "Stance", "f.stance"),
        Column("issue", "On what", "f.issue"),
        Column("sentence", "In the words of the article"),
        _PUBLISHED,
    ),
    conditions=lambda asked: narrowing.of_facts(
        asked,
        f"concat_ws(' ', f.holder_name, f.issue, {_QUOTE})",
        "holder",
        stance=wording.STANCES,
    ),
    shape=rows.shaped(shaping.position_row),
)

AGREEMENTS: ListKind[AgreementRow] = ListKind(
    name="agreements",
    one="agreement",
    meaning="Treaties, deals, accords, sanctions regimes and ceasefires, as each article tells of them.",
    row=AgreementRow,
    **_FACT,
    **_source("agreement"),
    **_flat("agreement"),
    order="-published",
    filters=(
        TEXT,
        switches("status", "Status", "agreement", "Where it stands."),
        switches("kind", "Kind", "agreement", "What it is.", wording.spaced),
        country_of("country", "Party", "Country of a party", list_values("agreement", "party_countries")),
        SINCE,
        UNTIL,
        OUTLET,
        ACTOR,
        DOC,
    ),
    columns=(
        Column("name", "Agreement", "f.name"),
        Column("status", "Status", "f.status"),
        Column("parties", "Parties", "f.party_names[1]"),
        Column("dates", "Dates", "f.signed"),
        Column("sentence", "In the words of the article"),
        _PUBLISHED,
    ),
    conditions=lambda asked: narrowing.of_facts(
        asked,
        f"concat_ws(' ', f.name, array_to_string(f.aliases, ' '), array_to_string(f.party_names, ' '), {_QUOTE})",
        "party",
        status=(),
        kind=(),
    ),
    shape=rows.shaped(shaping.agreement_row),
)

MEETINGS: ListKind[MeetingRow] = ListKind(
    name="meetings",
    one="meeting",
    meaning="Meetings held, planned, proposed, cancelled or denied.",
    row=MeetingRow,
    **_FACT,
    **_source("meeting"),
    **_flat("meeting"),
    order="-date",
    filters=(
        TEXT,
        switches("status", "Status", "meeting", "held, planned, proposed, cancelled or denied."),
        country_of("country", "Participant from", "Country of a participant", list_values("meeting", "participant_countries")),
        SINCE,
        UNTIL,
        OUTLET,
        ACTOR,
        DOC,
    ),
    columns=(
        Column("date", "Date", "f.date"),
        Column("status", "Status", "f.status"),
        Column("participants", "Who", "f.participant_names[1]"),
        Column("place", "Where", "f.place_name"),
        Column("sentence", "In the words of the article"),
        _PUBLISHED,
    ),
    conditions=lambda asked: narrowing.of_facts(
        asked,
        f"concat_ws(' ', array_to_string(f.participant_names, ' '), f.place_name, {_QUOTE})",
        "participant",
        status=wording.MEETING_STATUSES,
    ),
    shape=rows.shaped(shaping.meeting_row),
)

DISPUTES: ListKind[rows.DisputeRow] = ListKind(
    name="disputes",
    one="dispute",
    meaning="Questions on which accounts do not agree, the claims side by side.",
    row=rows.DisputeRow,
    **_FACT,
    **_source("dispute"),
    flat="f.*, d.title, d.outlet, d.published, d.url",
    order="-published",
    filters=(TEXT, SINCE, UNTIL, OUTLET, DOC),
    columns=(
        Column("question", "In dispute", "f.question"),
        Column("side_a", "One side"),
        Column("side_b", "The other side"),
        _PUBLISHED,
    ),
    conditions=lambda asked: narrowing.of_facts(asked, f"concat_ws(' ', f.question, {_QUOTE})"),
    shape=rows.disputes,
)

DOCUMENTS: ListKind[DocumentRow] = ListKind(
    name="documents",
    one="document",
    meaning="The articles that were read.",
    row=DocumentRow,
    select="d.id, d.title, d.byline, d.outlet, d.published, d.url, d.language, d.origin, length(d.text) AS characters",
    source="document d",
    ties="d.id",
    order="-published",
    filters=(
        TEXT,
        OUTLET,
        country_of("country", "Speaks of", "Country spoken of", COUNTRIES_OF_DOCUMENTS),
        SINCE,
        UNTIL,
        ACTOR,
        Filter(name="event_type", label="Reports", kind="hidden", meaning="PLOVER type of an event it reports."),
        Filter(name="language", label="Language", kind="hidden", meaning="ISO 639-1 code."),
    ),
    columns=(
        Column("published", "Published", "d.published"),
        Column("title", "Title", "d.title"),
        Column("outlet", "Outlet", "d.outlet"),
        Column("events", "Events", number=True),
        Column("statements", "Statements", number=True),
    ),
    conditions=narrowing.of_documents,
    indexed=worded.documents,
    shape=rows.documents,
    flat="d.id, d.title, d.byline, d.outlet, d.published, d.url, d.language, d.origin, length(d.text) AS characters",
)

ACTORS: ListKind[Entity] = ListKind(
    name="actors",
    one="actor",
    meaning="Persons, organisations, states and groups of all documents, by what they are in the record.",
    row=Entity,
    select="f.*",
    source="actor_entity f",
    ties="f.mentions DESC, f.key",
    order="-documents",
    filters=(
        TEXT,
        switches("kind", "Kind", "actor_entity", "person, organisation, state, group, igo or medium.", wording.kind_name),
        switches("sector", "Sector", "actor_entity", "PLOVER sector."),
        country_of("country", "Country", "Country of the actor", column_values("actor_entity", "country")),
        switches("named", "Named", "actor_entity", "Whether a document names the actor: true or false.", wording.named_label),
    ),
    columns=(
        Column("name", "Name", "lower(f.name)"),
        Column("kind", "Kind", "f.kind"),
        Column("country", "Country", "f.country"),
        Column("documents", "Documents", "f.documents", number=True),
        Column("mentions", "Mentions", "f.mentions", number=True),
        Column("acted", "Acted", "f.acted", number=True),
        Column("received", "Acted on", "f.received", number=True),
        Column("spoke", "Spoke", "f.spoke", number=True),
    ),
    conditions=narrowing.of_actors,
    shape=rows.actors,
    flat="f.*",
)

FAILURES: ListKind[FailureRow] = ListKind(
    name="failures",
    one="failure",
    meaning="Inputs that could not be read, or not wholly: why, and what to do about it.",
    row=FailureRow,
    select="f.*",
    source="failure f",
    ties="f.origin, f.stage, f.error",
    order="origin",
    filters=(TEXT, switches("stage", "Stage", "failure", "Where it failed.")),
    columns=(Column("origin", "Input", "f.origin"), Column("stage", "Stage", "f.stage"), Column("error", "What went wrong")),
    conditions=narrowing.of_failures,
    shape=rows.failures,
    flat="f.*",
)

KINDS: dict[str, ListKind[Any]] = {
    kind.name: kind
    for kind in (DOCUMENTS, HAPPENINGS, EVENTS, STATEMENTS, POSITIONS, AGREEMENTS, MEETINGS, DISPUTES, ACTORS, FAILURES)
}
"""Every list by name, in the order in which the desk shows them."""
