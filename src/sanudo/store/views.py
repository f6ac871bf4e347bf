"""Views for analysts: one flat row for each event, statement, position, agreement and meeting, with names, words and source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import duckdb

from sanudo.store.meanings import column_meaning
from sanudo.store.schema import quoted


@dataclass(frozen=True, slots=True)
class View:
    """A view over a table of facts joined to its document: `columns` holds name, SQL expression and meaning.

    In expressions `f` is the fact, `d` the document. An empty expression is the fact's column of that name; an empty meaning is
    that of the table's own column.
    """

    name: str
    table: str
    meaning: str
    columns: tuple[tuple[str, str, str], ...]

    def statements(self) -> Iterator[str]:
        """Yield the SQL statements that make the view and its comments."""
        columns = ",\n  ".join(f'{sql or "f." + name} AS "{name}"' for name, sql, _ in self.columns)
        yield f"CREATE VIEW {self.name} AS SELECT\n  {columns}\nFROM {self.table} f JOIN document d ON d.id = f.doc"
        yield f"COMMENT ON VIEW {self.name} IS {quoted(self.meaning)}"
        for name, meaning in self.meanings():
            yield f'COMMENT ON COLUMN {self.name}."{name}" IS {quoted(meaning)}'

    def meanings(self) -> Iterator[tuple[str, str]]:
        """Yield name and meaning of each column."""
        for name, _, meaning in self.columns:
            yield name, meaning or column_meaning(self.table, name)


def _words(start: str, stop: str) -> str:
    """Return the SQL of the words between two offsets, white space folded."""
    return f"regexp_replace(substring(d.text, {start} + 1, {stop} - {start}), '\\s+', ' ', 'g')"


def _own(names: str) -> tuple[tuple[str, str, str], ...]:
    return tuple((name, "", "") for name in names.split())


_SOURCE = (
    ("title", "d.title", "Headline of the article."),
    ("outlet", "d.outlet", "Who published it."),
    ("published", "try_cast(d.published AS DATE)", "Date of publication."),
    ("url", "d.url", "Where it was published."),
    *_own("doc start stop score"),
)
_QUOTE = ("quote", _words("f.start", "f.stop"), "The words of the evidence.")
_SENTENCE = ("sentence", _words("f.sentence_start", "f.sentence_stop"), "The sentence around the evidence.")


def _first(stem: str, label: str) -> tuple[tuple[str, str, str], ...]:
    """Return columns for the first party of a list."""
    return (
        (stem, f"f.{stem}_names[1]", f"Name of the first {label}."),
        (f"{stem}_country", f"f.{stem}_countries[1]", f"Country code of the first {label}."),
        (f"{stem}_sector", f"f.{stem}_sectors[1]", f"PLOVER sector of the first {label}."),
        (f"{stem}_key", f"f.{stem}_keys[1]", f"Key of the first {label} (actor_entity.key)."),
    )


VIEWS = (
    View(
        "event_flat",
        "event",
        "Events, one row each, with the first actor and recipient spelled out, all of them in lists, and the words and source.",
        (
            *_own("id event_type mode contexts codebook type_label status folded cameo quad intensity date first_day last_day"),
            *_first("actor", "actor"),
            *_first("recipient", "recipient"),
            *_own("actor_names actor_countries actor_sectors recipient_names recipient_countries recipient_sectors"),
            *_own("place_name place_country place_lat place_lon reported_by_name"),
            _QUOTE,
            _SENTENCE,
            *_SOURCE,
        ),
    ),
    View(
        "statement_flat",
        "statement",
        "Statements, one row each: who said what, in which words, where it was reported.",
        (
            *_own("id"),
            *_first("speaker", "speaker"),
            *_own("speaker_names principal_name addressee_names manner modality status date venue"),
            ("cue", _words("f.cue_start", "f.cue_stop"), "The words that report the saying."),
            (
                "content",
                "regexp_replace(array_to_string(list_transform(f.content, lambda c: "
                "substring(d.text, c['start'] + 1, c['stop'] - c['start'])), ' … '), '\\s+', ' ', 'g')",
                "What was said, in the article's words; parts that do not stand together are joined by an ellipsis.",
            ),
            *_own("about_names"),
            *_SOURCE,
        ),
    ),
    View(
        "position_flat",
        "position",
        "Positions, one row each: who supports, opposes or doubts what.",
        (*_own("id holder_name holder_country holder_sector holder_key stance issue"), _QUOTE, _SENTENCE, *_SOURCE),
    ),
    View(
        "agreement_flat",
        "agreement",
        "Agreements, one row each, as one article tells of them.",
        (
            *_own("id name aliases kind status party_names party_countries signed expires withdrawn"),
            _QUOTE,
            _SENTENCE,
            *_SOURCE,
        ),
    ),
    View(
        "meeting_flat",
        "meeting",
        "Meetings, one row each, held or not.",
        (
            *_own("id status participant_names participant_countries date place_name place_country event"),
            _QUOTE,
            _SENTENCE,
            *_SOURCE,
        ),
    ),
)

ENTITY_COLUMNS = {
    "key": "The same actor in every document: a Wikidata id (wd:Q...), a country (iso:RUS), or a hash of name, kind and country.",
    "name": "The name used most often.",
    "kind": "The kind given most often: person, organisation, state, group, igo or medium.",
    "country": "The country given most often: ISO 3166-1 alpha-3 code, or IGO.",
    "sector": "The PLOVER sector given most often.",
    "wikidata": "Wikidata id (Q...), where known.",
    "named": "Whether any document names the actor, rather than describing it.",
    "names": "All names used, in the order of the alphabet.",
    "roles": "All roles given, in the order of the alphabet.",
    "documents": "Number of documents that speak of the actor.",
    "mentions": "Number of mentions.",
    "acted": "Number of events in which the actor acts.",
    "received": "Number of events that are done to the actor.",
    "spoke": "Number of statements the actor makes.",
    "first_published": "Date of publication of the oldest document that speaks of the actor.",
    "last_published": "Date of publication of the newest.",
}
"""Columns of the table `actor_entity` and what they mean."""

_MOST_OFTEN = (
    "(SELECT key, arg_max({column}, (n, {column})) AS {column} FROM "
    "(SELECT key, {column}, sum(n) AS n FROM {counts} WHERE {column} IS NOT NULL GROUP BY ALL) GROUP BY key)"
)
_COUNTED = (
    "(SELECT key, count(*) AS {name} FROM (SELECT unnest(list_distinct({column})) AS key FROM {table} WHERE {docs}) "
    "WHERE {keys} GROUP BY key)"
)
_OWN = ("name", "kind", "country", "sector", "wikidata")


def entity_counts(docs: str = "true", keys: str = "true") -> str:
    """Return the SQL of what `actor_entity` counts; `docs` and `keys` are SQL over `doc` and `key`, to count some alone."""
    joins = [
        f"LEFT JOIN {_COUNTED.format(name=name, column=column, table=table, docs=docs, keys=keys)} USING (key)"
        for name, column, table in (
            ("acted", "actor_keys", "event"),
            ("received", "recipient_keys", "event"),
            ("spoke", "speaker_keys", "statement"),
        )
    ]
    return f"""
WITH counted_of AS (SELECT * FROM actor WHERE {docs} AND {keys}), own AS (
  SELECT a.key, bool_or(a.named) AS named, count(DISTINCT a.doc) AS documents,
    min(try_cast(d.published AS DATE)) AS first_published, max(try_cast(d.published AS DATE)) AS last_published,
    list_sort(list_distinct(list(DISTINCT a.name) || coalesce(flatten(list(a.aliases) FILTER (a.aliases <> [])), []))) AS names,
    list_sort(list(DISTINCT a.role) FILTER (a.role <> '')) AS roles
  FROM counted_of a JOIN document d ON d.id = a.doc GROUP BY a.key
), told AS (
  SELECT a.key, count(*) AS mentions FROM mention m JOIN counted_of a ON a.doc = m.doc AND a.id = m.actor GROUP BY a.key
)
SELECT key, named, names, coalesce(roles, []) AS roles, documents, coalesce(mentions, 0) AS mentions, coalesce(acted, 0) AS acted,
  coalesce(received, 0) AS received, coalesce(spoke, 0) AS spoke, first_published, last_published
FROM own LEFT JOIN told USING (key) {" ".join(joins)}"""


def entity_rows(counted: str, counts: str) -> str:
    """Return the SQL of rows of `actor_entity` from what is counted, and from `counts` of each name, kind and so on of a key."""
    often = (_MOST_OFTEN.format(column=column, counts=counts) for column in _OWN)
    joins = " ".join(f"LEFT JOIN {each} USING (key)" for each in often)
    return f"""
SELECT key, name, kind, country, sector, wikidata, named, names, roles, documents, mentions, acted, received, spoke,
  first_published, last_published
FROM ({counted}) {joins} ORDER BY documents DESC, mentions DESC, key"""


def make_entities(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the table `actor_entity` of a record: the actors of all documents, by key, with counts."""
    counts = "(SELECT key, name, kind, country, sector, wikidata, count(*) AS n FROM actor GROUP BY ALL)"
    for statement in (
        f"CREATE TABLE actor_entity AS {entity_rows(entity_counts(), counts)}",
        "COMMENT ON TABLE actor_entity IS 'The actors of all documents, one row each, with counts.'",
        *(f"COMMENT ON COLUMN actor_entity.{column} IS {quoted(meaning)}" for column, meaning in ENTITY_COLUMNS.items()),
    ):
        connection.execute(statement).fetchall()
