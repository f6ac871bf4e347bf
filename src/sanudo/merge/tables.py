"""The tables that merging adds to a record, and what their columns mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sanudo.store.schema import quoted


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged table: `columns` holds name, SQL type and meaning."""

    name: str
    meaning: str
    columns: tuple[tuple[str, str, str], ...]

    def ddl(self) -> Iterator[str]:
        """Yield the SQL statements that make the table and its comments."""
        yield f"CREATE TABLE {self.name} (" + ", ".join(f'"{name}" {kind}' for name, kind, _ in self.columns) + ")"
        yield f"COMMENT ON TABLE {self.name} IS {quoted(self.meaning)}"
        for name, _, meaning in self.columns:
            yield f'COMMENT ON COLUMN {self.name}."{name}" IS {quoted(meaning)}'


_HISTORY = 'STRUCT("date" VARCHAR, status VARCHAR, doc VARCHAR, published DATE)[]'
_SEEN = (
    ("documents", "BIGINT", "Number of documents that tell of it."),
    ("outlets", "VARCHAR[]", "Outlets that tell of it, in the order of the alphabet."),
    ("independent", "BIGINT", "Number of documents that tell of it, copies of one text counted once."),
    ("first_seen", "DATE", "Publication of the oldest document that tells of it: when it was first said."),
    ("last_seen", "DATE", "Publication of the newest."),
)

MERGED = (
    Merged(
        "actor_alias",
        "Keys of actors that stand for an entity of another key: names that are spellings, short forms or acronyms of one another.",
        (
            ("key", "VARCHAR", "The key that one reading gave."),
            (
                "entity",
                "VARCHAR",
                "The key of the entity (actor_entity.key), which stands in its place everywhere in the record.",
            ),
            ("name", "VARCHAR", "The name used most often under the key."),
            ("evidence", "VARCHAR", "Why: the two names that are one, or the id that both have."),
        ),
    ),
    Merged(
        "copy",
        "Documents that carry the same text as others, whole or cut.",
        (
            ("doc", "VARCHAR", "Id of the document (document.id)."),
            ("original", "VARCHAR", "Id of the oldest document of the group, by publication."),
            ("documents", "BIGINT", "Number of documents of the group."),
        ),
    ),
    Merged(
        "happening",
        "One row for each thing that happened in the world, or was planned or denied, with all its reports.",
        (
            (
                "id",
                "VARCHAR",
                "Id: h and the id of the oldest report's event; h and the id of any of its events finds it in report.",
            ),
            ("event_type", "VARCHAR", "PLOVER event type."),
            ("mode", "VARCHAR", "PLOVER mode given most often."),
            ("status", "VARCHAR", "What the newest documents leave it at: actual, planned, possible or denied."),
            (
                "history",
                _HISTORY,
                "Each status in the order of publication, where it changed: date and doc of the report that changed it.",
            ),
            ("date", "VARCHAR", "Best date: the most precise, of these the one given most often."),
            ("first_day", "DATE", "First day that the best date stands for."),
            ("last_day", "DATE", "Last day that the best date stands for."),
            ("earliest", "DATE", "Earliest day that any report gives."),
            ("latest", "DATE", "Latest day that any report gives."),
            ("dates", 'STRUCT("date" VARCHAR, reports BIGINT, docs VARCHAR[])[]', "Every date given, with who gives it."),
            ("place_name", "VARCHAR", "Name of the place given most often."),
            ("place_country", "VARCHAR", "Country of the place given most often."),
            ("place_lat", "DOUBLE", "Latitude of the place, WGS 84 degrees."),
            ("place_lon", "DOUBLE", "Longitude of the place, WGS 84 degrees."),
            ("countries", "VARCHAR[]", "Every country that a report gives as the place, the most frequent first."),
            (
                "sizes",
                "STRUCT(kind VARCHAR, low DOUBLE, high DOUBLE, latest DOUBLE, told STRUCT(value DOUBLE, qualifier VARCHAR, doc VARCHAR)[])[]",
                "Numbers by kind: range, what the newest document says, and what each document says.",
            ),
            ("actor_keys", "VARCHAR[]", "Keys of the actors (actor_entity.key), those named in most reports first."),
            ("actor_names", "VARCHAR[]", "Their names, in the same order."),
            ("actor_countries", "VARCHAR[]", "Their countries."),
            ("actor_sectors", "VARCHAR[]", "Their PLOVER sectors."),
            ("recipient_keys", "VARCHAR[]", "Keys of the recipients, those named in most reports first."),
            ("recipient_names", "VARCHAR[]", "Their names, in the same order."),
            ("recipient_countries", "VARCHAR[]", "Their countries."),
            ("recipient_sectors", "VARCHAR[]", "Their PLOVER sectors."),
            ("quad", "INTEGER", "Quad class, as in event."),
            ("intensity", "DOUBLE", "PLOVER intensity, as in event: the mean of the reports."),
            ("contexts", "VARCHAR[]", "PLOVER contexts of any report."),
            ("reports", "BIGINT", "Number of events in documents that tell of it."),
            *_SEEN,
            ("learned", "VARCHAR", "When the first document that tells of it was fetched, where that is known."),
            ("score", "DOUBLE", "How sure it is that it happened as told: 1 less the chance that every independent report errs."),
        ),
    ),
    Merged(
        "report",
        "One row for each event of a document: the happening that it reports.",
        (
            ("event", "VARCHAR", "Id of the event (event.id)."),
            ("happening", "VARCHAR", "Id of the happening (happening.id)."),
            ("handle", "VARCHAR", "The id that the happening has, or had, where this is its oldest report."),
            ("doc", "VARCHAR", "Id of the document (document.id)."),
            ("outlet", "VARCHAR", "Who published it."),
            ("published", "DATE", "When it was published: when it was said."),
            ("status", "VARCHAR", "The status that this report gives."),
            ("date", "VARCHAR", "The date that this report gives."),
            ("independent", "BOOLEAN", "Whether it counts: of copies of one text only the oldest does."),
        ),
    ),
    Merged(
        "meeting_entity",
        "One row for each meeting with its life: proposed, planned, held, cancelled, denied.",
        (
            ("id", "VARCHAR", "Id: m and the id of its oldest event."),
            ("happening", "VARCHAR", "The happening that it is (happening.id), null where only its cancelling is told."),
            ("participant_keys", "VARCHAR[]", "Keys of those who meet, those named in most reports first."),
            ("participant_names", "VARCHAR[]", "Their names."),
            ("participant_countries", "VARCHAR[]", "Their countries."),
            ("status", "VARCHAR", "What the newest documents leave it at: held, planned, proposed, cancelled or denied."),
            ("history", _HISTORY, "What each document says, in the order of publication."),
            ("date", "VARCHAR", "Best date."),
            ("place_name", "VARCHAR", "Name of the place given most often."),
            ("place_country", "VARCHAR", "Country of the place given most often."),
            *_SEEN,
        ),
    ),
    Merged(
        "agreement_entity",
        "One row for each treaty, deal, accord, sanctions regime or ceasefire, with its history.",
        (
            ("id", "VARCHAR", "Id: a and the id of its oldest mention (agreement.id)."),
            ("name", "VARCHAR", "The name used most often."),
            ("names", "VARCHAR[]", "All names used, in the order of the alphabet."),
            ("kind", "VARCHAR", "What it is: treaty, ceasefire, sanctions, ..."),
            ("party_keys", "VARCHAR[]", "Keys of the parties, those named most often first."),
            ("party_names", "VARCHAR[]", "Their names."),
            ("party_countries", "VARCHAR[]", "Their countries."),
            ("status", "VARCHAR", "Its status by the newest documents."),
            ("history", _HISTORY, "Each status with the date from which it is told to hold, by date."),
            ("members", "VARCHAR[]", "Ids of the agreements of single documents (agreement.id)."),
            *_SEEN,
        ),
    ),
    Merged(
        "agreement_status",
        "The status of each agreement on every date: one row for each stretch of time.",
        (
            ("agreement", "VARCHAR", "Id of the agreement (agreement_entity.id)."),
            ("status", "VARCHAR", "Its status from that day on."),
            ("since", "DATE", "First day of the stretch."),
            ("until", "DATE", "Last day of the stretch (included), null while it lasts."),
            ("doc", "VARCHAR", "The document that says so."),
        ),
    ),
    Merged(
        "dispute_entity",
        "One row for each question on which claims, of one document or of several, do not agree.",
        (
            ("id", "VARCHAR", "Id: d and a hash of its oldest claim."),
            ("question", "VARCHAR", "What is in dispute."),
            ("happening", "VARCHAR", "The happening in dispute, where it is one (happening.id)."),
            (
                "claims",
                "STRUCT(side VARCHAR, claim VARCHAR, doc VARCHAR, by_keys VARCHAR[], by_names VARCHAR[], published DATE)[]",
                "Claims with their side (a or b): id of the statement or event, document, by whom.",
            ),
            *_SEEN,
        ),
    ),
    Merged(
        "issue",
        "One row for each question that actors hold positions on.",
        (
            ("id", "VARCHAR", "Id: i and a hash of its words."),
            ("name", "VARCHAR", "The words used most often."),
            ("names", "VARCHAR[]", "All words used for it, in the order of the alphabet."),
            ("holders", "BIGINT", "Number of actors that hold a position on it."),
            ("positions", "BIGINT", "Number of positions (position.id)."),
            ("first_seen", "DATE", "Publication of the oldest document that tells of a position."),
            ("last_seen", "DATE", "Publication of the newest."),
        ),
    ),
    Merged(
        "position_history",
        "Positions over time: one row for each position that a document tells of, with what its holder held before.",
        (
            ("issue", "VARCHAR", "Id of the issue (issue.id)."),
            ("holder_key", "VARCHAR", "Key of the holder (actor_entity.key)."),
            ("holder_name", "VARCHAR", "Name of the holder."),
            ("stance", "VARCHAR", "support, oppose, sceptical, noncommittal or open."),
            ("published", "DATE", "When it was said."),
            ("before", "VARCHAR", "The stance that the holder was told to have before, null for the first."),
            ("changed", "BOOLEAN", "Whether the stance differs from the one before."),
            ("position", "VARCHAR", "Id of the position (position.id)."),
            ("doc", "VARCHAR", "Id of the document."),
        ),
    ),
)


def make_tables() -> Iterator[str]:
    """Yield the SQL statements that make the merged tables, empty."""
    for table in MERGED:
        yield from table.ddl()
