"""How lists are narrowed: what can be asked for, turned into conditions on the record."""

from __future__ import annotations

from collections.abc import Collection

from sanudo.errors import SettingsError
from sanudo.ontology import plover
from sanudo.ontology.countries import country, country_code
from sanudo.serve import wording
from sanudo.serve.asking import Asked
from sanudo.store import filters
from sanudo.store.conditions import Between, Compared, Conditions, Known
from sanudo.store.filters import DocumentFilter, EventFilter, StatementFilter

NO_PLACE = "-"
"""Stands for the place of a happening of which no more than the country is known."""


def country_asked(asked: Asked, name: str) -> str | None:
    """Return the code of the country that is asked for by code or name; raises SettingsError for what is none."""
    value = asked.one(name)
    if value is None or value.upper() == "IGO":
        return value and value.upper()
    found = country(value)
    code = found.alpha3 if found else country_code(value)
    if code is None:
        raise SettingsError(f"{name}={value} is no country.", hint="Give an ISO 3166-1 alpha-3 code or a name: RUS or Russia.")
    return code


def pair_asked(asked: Asked) -> tuple[str, str] | None:
    """Return the pair of countries that is asked for, None where none is; raises SettingsError for what is no pair."""
    value = asked.one("pair")
    if value is None:
        return None
    first, _, second = value.partition("-")
    codes = [country_asked(Asked([("pair", each)]), "pair") for each in (first, second)]
    if not (codes[0] and codes[1]):
        raise SettingsError(f"pair={value} makes no sense.", hint="Join two country codes with a hyphen: RUS-USA.")
    return codes[0], codes[1]


def _types(asked: Asked) -> tuple[str, ...]:
    """Return the event types asked for; those in capitals must be PLOVER's, others are of codebooks which the record knows."""
    own = [value for value in asked.many("event_type") if not value.isupper()]
    return asked.among("event_type", (*plover.TYPES, *own))


def of_events(asked: Asked) -> Conditions:
    """Return the conditions on events."""
    found = filters.of_events(
        EventFilter(
            event_type=_types(asked),
            mode=asked.many("mode"),
            quad=[int(each) for each in asked.among("quad", ("1", "2", "3", "4"))],
            status=asked.among("status", wording.STATUSES),
            context=asked.one("context"),
            country=country_asked(asked, "country"),
            actor_country=country_asked(asked, "actor_country"),
            recipient_country=country_asked(asked, "recipient_country"),
            place_country=country_asked(asked, "place_country"),
            sector=asked.one("sector"),
            actor=asked.one("actor"),
            since=asked.day("since"),
            until=asked.day("until"),
            outlet=asked.one("outlet"),
            text=asked.one("text"),
            doc=asked.one("doc"),
        )
    )
    found.words(
        "concat_ws(' ', array_to_string(f.actor_names, ' '), array_to_string(f.recipient_names, ' '))", asked.one("party")
    )
    for side in ("actor", "recipient"):
        found.holding(asked.one(f"{side}_key"), f"f.{side}_keys")
    pair = pair_asked(asked)
    if pair:
        found.put(Between(*pair))
    return found


def of_statements(asked: Asked) -> Conditions:
    """Return the conditions on statements."""
    found = filters.of_statements(
        StatementFilter(
            actor=asked.one("actor"),
            country=country_asked(asked, "country"),
            modality=asked.among("modality", wording.MODALITIES),
            since=asked.day("since"),
            until=asked.day("until"),
            outlet=asked.one("outlet"),
            text=asked.one("text"),
            doc=asked.one("doc"),
        )
    )
    found.among("f.manner", asked.among("manner", wording.MANNERS))
    found.words("array_to_string(f.speaker_names, ' ')", asked.one("party"))
    return found


def of_documents(asked: Asked) -> Conditions:
    """Return the conditions on documents."""
    return filters.of_documents(
        DocumentFilter(
            text=asked.one("text"),
            outlet=asked.one("outlet"),
            language=asked.one("language"),
            since=asked.day("since"),
            until=asked.day("until"),
            country=country_asked(asked, "country"),
            actor=asked.one("actor"),
            event_type=asked.one("event_type"),
        )
    )


def of_happenings(asked: Asked) -> Conditions:
    """Return the conditions on happenings."""
    found = Conditions()
    found.among("f.event_type", _types(asked))
    found.among("f.status", asked.among("status", wording.STATUSES))
    found.among("f.quad", [int(each) for each in asked.among("quad", ("1", "2", "3", "4"))])
    for name in ("actor", "recipient"):
        found.holding(country_asked(asked, f"{name}_country"), f"f.{name}_countries")
    found.equal("f.place_country", country_asked(asked, "place_country"))
    _of_parties_and_place(found, asked)
    for sign, name, column in ((">=", "since", "last_day"), ("<=", "until", "first_day")):
        date = asked.day(name)
        if date is not None:
            found.put(Compared(f"f.{column}", sign, date, "DATE"))
    found.holding(asked.one("outlet"), "f.outlets")
    found.holding(asked.one("actor"), "f.actor_keys", "f.recipient_keys")
    least = asked.number("documents", 1, 1, 1_000_000)
    if least > 1:
        found.put(Compared("f.documents", ">=", least))
    pair = pair_asked(asked)
    if pair:
        found.put(Between(*pair))
    found.words(
        "concat_ws(' ', array_to_string(f.actor_names || f.recipient_names, ' '), f.place_name, f.event_type)",
        asked.one("text"),
    )
    return found


def _of_parties_and_place(found: Conditions, asked: Asked) -> None:
    """Ask for the actors and recipients by key, all of those given, and for one place as the map has it."""
    for side in ("actor", "recipient"):
        for key in asked.many(f"{side}_key"):
            found.holding(key, f"f.{side}_keys")
    place = asked.one("place")
    if place == NO_PLACE:
        found.put(Known("f.place_lat", False))
    elif place is not None:
        found.put(Compared("f.place_name", "=", place), Known("f.place_lat"))


def of_facts(asked: Asked, words: str, party: str = "", **among: Collection[str]) -> Conditions:
    """Return the conditions that every list of facts knows: words, days of publication, outlet, document, actor, country.

    `words` is the SQL of what is searched. `party` is what those who have part in it are called: a `holder` is one, others may
    be several. `among` holds columns of which some of several values may be asked for, and what these can be (anything if empty).
    """
    found = filters.of_documents(DocumentFilter(outlet=asked.one("outlet"), since=asked.day("since"), until=asked.day("until")))
    found.equal("f.doc", asked.one("doc"))
    for name, known in among.items():
        found.among(f"f.{name}", asked.among(name, known) if known else asked.many(name))
    actor, code = asked.one("actor"), country_asked(asked, "country")
    if party == "holder":
        found.equal("f.holder_key", actor)
        found.equal("f.holder_country", code)
    elif party:
        found.holding(actor, f"f.{party}_keys")
        found.holding(code, f"f.{party}_countries")
    found.words(words, asked.one("text"), documents=True)
    return found


def of_actors(asked: Asked) -> Conditions:
    """Return the conditions on actors of all documents."""
    found = Conditions()
    found.among("f.kind", asked.among("kind", wording.KINDS))
    found.among("f.sector", asked.many("sector"))
    found.equal("f.country", country_asked(asked, "country"))
    named = asked.among("named", ("true", "false"))
    if len(named) == 1:
        found.equal("f.named", named[0] == "true")
    found.words("concat_ws(' ', array_to_string(f.names, ' '), array_to_string(f.roles, ' '))", asked.one("text"))
    return found


def of_failures(asked: Asked) -> Conditions:
    """Return the conditions on inputs that could not be read."""
    found = Conditions()
    found.among("f.stage", asked.many("stage"))
    found.words("concat_ws(' ', f.origin, f.error)", asked.one("text"))
    return found
