"""What the tables and columns of a record mean: the codebook, in one place. A test sees to it that nothing is missing."""

from __future__ import annotations

_COMMON = {
    "id": "Id of the fact: a hash of its document, kind, span and label; the same in every run of the same version.",
    "doc": "Id of the document (document.id).",
    "start": "Where the evidence starts in document.text: a half-open offset in Unicode code points, counted from 0.",
    "stop": "Where the evidence stops (half-open).",
    "score": "How sure the reader is, a probability.",
    "stage": "The stage of the pipeline that found the fact.",
    "sentence_start": "Where the sentence around the evidence starts in document.text.",
    "sentence_stop": "Where the sentence around the evidence stops (half-open).",
}

_TABLES: dict[str, tuple[str, dict[str, str]]] = {
    "document": (
        "One row for each article read.",
        {
            "id": "Id of the document: a hash of its text, title, outlet, date and URL.",
            "text": "The whole text as read, page residue included (see blocks).",
            "title": "The headline.",
            "byline": "Names of the authors.",
            "outlet": "Who published it.",
            "published": "Date of publication, ISO 8601 (YYYY-MM-DD).",
            "published_note": "Why the date is doubtful, where it is (an ambiguous 5/4/2019).",
            "url": "Where it was published.",
            "language": "ISO 639-1 code of the language.",
            "fetched": "When it was fetched, ISO 8601.",
            "rights": "Terms under which the text may be used.",
            "origin": "The input it came from: a file name, with the number or id of the record where the input held several.",
            "sketch": "Hashes of the shingles of five words that stand for the text, by which copies are found.",
            "gist": "The content words of the headline as 256 bits.",
            "blocks": "Stretches by role: title, byline, dateline, slug, body, caption, credit; promo, nav, legal are residue.",
        },
    ),
    "actor": (
        "One row for each person, organisation, state or group that a document speaks of.",
        {
            "key": "The same in every document: a Wikidata id (wd:Q...), a country (iso:RUS), or a hash of name, kind, country.",
            "name": "The fullest name.",
            "kind": "person, organisation, state, group, igo (intergovernmental body) or medium.",
            "country": "ISO 3166-1 alpha-3 code, IGO, or null where unknown.",
            "sector": "PLOVER sector (GOV, MIL, LEG, REB, ...).",
            "role": "Office or description in the document's words.",
            "named": 'Whether the actor has a proper name, rather than a description such as "two officials".',
            "wikidata": "Wikidata id (Q...), where known.",
            "aliases": "Other names used.",
            "chains": "The chains of mentions (mention.chain) that stand for this actor.",
        },
    ),
    "mention": (
        "One row for each stretch of text that names an actor.",
        {
            "kind": "person, organisation, state, group, igo (intergovernmental body) or medium.",
            "chain": "Mentions of one document with the same number name the same actor.",
            "named": "Whether it is a proper name rather than a description.",
            "nominal": 'Whether it names its actor only in passing, as part of another phrase ("the Kremlin spokesman").',
            "actor": "Id of the actor it stands for (actor.id).",
        },
    ),
    "time": (
        "One row for each expression of time.",
        {
            "value": "TimeML (TIMEX3) value, resolved against the date of publication.",
            "type": "DATE, TIME, DURATION or SET.",
            "earliest": "First day it may stand for, ISO 8601; null leaves that side open.",
            "latest": "Last day it may stand for (included).",
            "grain": "Precision: second, minute, hour, daypart, day, week, month, season, quarter, year, decade, century.",
        },
    ),
    "place": (
        "One row for each name of a place.",
        {
            "name": "The place's name.",
            "use": 'literal (a place), metonymic ("Moscow" for a government) or demonym.',
            "geonames": "GeoNames id.",
            "country": "ISO 3166-1 alpha-3 code.",
            "region": "First-level region.",
            "lat": "Latitude, WGS 84 degrees.",
            "lon": "Longitude, WGS 84 degrees.",
            "precision": "Level of the resolution: country, admin1, admin2, city, feature or region.",
            "radius_km": "Rough uncertainty of the point, in kilometres.",
        },
    ),
    "statement": (
        "One row for each attribution: who is said to have said, thought or wanted what.",
        {
            "source_start": "Where the words that name the source start.",
            "source_stop": "Where they stop (half-open).",
            "cue_start": 'Where the cue ("said", "according to") starts.',
            "cue_stop": "Where the cue stops (half-open).",
            "content": "Spans of what was said.",
            "manner": "direct (quoted), indirect (reported) or mixed.",
            "speakers": "Ids of the speakers (actor.id), the main one first.",
            "modality": "How the content is put forward: asserted, denied, future, conditional, question, declined.",
            "status": "Whether the saying itself has happened: actual, planned, possible, denied.",
            "addressees": "Ids of those spoken to.",
            "date": "Date of the utterance, ISO 8601 of any precision.",
            "about": "Ids of actors, events or statements, or words for the topics.",
            "principal": "Id of the actor for whom a spokesperson speaks (actor.id).",
            "within": "Id of the statement in whose content this one is reported (statement.id).",
            "venue": "Occasion or place where it was said, in the text's words.",
            "about_names": "Names of the actors and words of the events, statements and topics in about.",
        },
    ),
    "event": (
        "One row for each event in a document: who did what to whom.",
        {
            "event_type": "Event type as the act is: PLOVER's (AGREE, CONSULT, ... ASSAULT), or that of another codebook.",
            "mode": "Mode, finer than the type (visit, arrest, ...).",
            "contexts": "PLOVER contexts: on what topic.",
            "status": "actual, planned, possible or denied.",
            "actors": "Ids of who did it (actor.id).",
            "recipients": "Ids of to whom it was done (actor.id).",
            "also": "Further spans that tell of the same event.",
            "date": "When it happened, ISO 8601 at the precision the text gives (YYYY, YYYY-MM or YYYY-MM-DD).",
            "time": "Id of the expression of time the date rests on (time.id).",
            "place": "Id of the place (place.id).",
            "place_name": "Name of the place.",
            "place_country": "ISO 3166-1 alpha-3 code of the place.",
            "reported_by": "Id of the actor on whose word alone the event rests.",
            "said_in": "Id of the statement the event stands in (statement.id).",
            "sizes": "Numbers of people or of money: kind (dead, injured, arrested, ...), value, qualifier, span.",
            "codebook": "Name of the codebook the type is from: plover, or one's own.",
            "type_label": "What the type is called in its codebook; none for PLOVER's.",
            "type_quad": "Quad class that its codebook gives the type; none for PLOVER's.",
            "folded": "PLOVER's own code: a planned CONSULT is AGREE, a threatened ASSAULT is THREATEN.",
            "cameo": "The most general CAMEO code of the type and mode.",
            "quad": "Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
            "intensity": "PLOVER intensity, -10 (conflict) to 10 (cooperation).",
            "first_day": "First day that the date stands for.",
            "last_day": "Last day that the date stands for (included).",
            "place_lat": "Latitude of the place, WGS 84 degrees.",
            "place_lon": "Longitude of the place, WGS 84 degrees.",
            "gist": "The content words of the sentence as 256 bits, by which reports of one happening are found.",
            "reported_by_name": "Name of the actor in reported_by.",
        },
    ),
    "position": (
        "One row for each stance that an actor holds on an issue.",
        {
            "holder": "Id of the actor who holds it (actor.id).",
            "issue": "What it is about, in the text's words.",
            "stance": "support, oppose, sceptical, noncommittal or open.",
        },
    ),
    "agreement": (
        "One row for each treaty, deal, accord, sanctions regime or ceasefire that a document tells of.",
        {
            "name": "Its name.",
            "kind": "What it is: treaty, ceasefire, sanctions, ...",
            "status": "proposed, under negotiation, agreed, signed, in force, suspended, withdrawn, expired or rejected.",
            "aliases": "Other names used.",
            "parties": "Ids of the parties (actor.id).",
            "signed": "Date of signature, ISO 8601 of any precision.",
            "expires": "Date of expiry.",
            "withdrawn": "Date on which a party left.",
        },
    ),
    "meeting": (
        "One row for each meeting, held or not.",
        {
            "event": "Id of the event it is a view of (event.id).",
            "participants": "Ids of those who meet (actor.id).",
            "status": "held, planned, proposed, cancelled or denied.",
            "date": "Date, ISO 8601 of any precision.",
            "place_name": "Name of the place.",
            "place_country": "ISO 3166-1 alpha-3 code of the place.",
        },
    ),
    "dispute": (
        "One row for each question on which claims in a document do not agree.",
        {
            "question": "What is in dispute.",
            "side_a": "Ids of the statements or events on one side.",
            "side_b": "Ids of the statements or events on the other side.",
        },
    ),
    "failure": (
        "One row for each input that could not be read, or not wholly.",
        {
            "origin": "The input: a file name, with the number or id of the record where the input held several.",
            "stage": "Where it failed: discover, source, encoder, or a stage's name.",
            "error": "What went wrong.",
            "hint": "What to do about it.",
        },
    ),
}

_PARTY = {"key": "Key", "name": "Name", "country": "Country code", "sector": "PLOVER sector"}
_STEMS = {"actor": "actors", "recipient": "recipients", "speaker": "speakers", "addressee": "addressees", "party": "parties"}
_STEMS["participant"] = "participants"
_LONE = {"holder": "the holder", "principal": "the actor for whom a spokesperson speaks"}


def table_meaning(table: str) -> str:
    """Return what a table holds, in a sentence; empty where the codebook does not know it."""
    return _TABLES.get(table, ("", {}))[0]


def column_meaning(table: str, column: str) -> str:
    """Return what a column means, in a sentence; empty where the codebook does not know it."""
    own = _TABLES.get(table, ("", {}))[1]
    return own.get(column) or _COMMON.get(column) or _party_meaning(column)


def _party_meaning(column: str) -> str:
    stem, _, part = column.rpartition("_")
    if stem in _LONE and part in _PARTY:
        return f"{_PARTY[part]} of {_LONE[stem]}."
    singular = {"keys": "key", "names": "name", "countries": "country", "sectors": "sector"}.get(part, "")
    if stem in _STEMS and singular:
        return f"{_PARTY[singular]} of each of the {_STEMS[stem]}, in their order."
    return ""
