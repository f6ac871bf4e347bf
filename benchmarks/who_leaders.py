"""How many leaders of dated lists resolve by their names: each in a sentence of its own, at the date of its list.

A leader is resolved where the actor stands in the table of actors under the same Wikidata id or name, with the right country
and an office held at that date. By full name: "NAME spoke on Monday." By title and surname: "President SURNAME of COUNTRY
spoke on Monday.", and without the country, where many a surname is several people's.
"""

from __future__ import annotations

import csv
import gzip
import html
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sanudo.model.graph import Graph, Tokens
from sanudo.ontology.countries import countries, country, folded
from sanudo.resolve.actors import Actors
from sanudo.resolve.names import link_names
from sanudo.resolve.spelling import name_words, same_person, surname_start
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Mention, Span, make_id

NOTHING = np.zeros(0, np.int32)
EMPTY = Graph(Tokens(NOTHING, NOTHING, NOTHING, NOTHING))
_OFFICE = re.compile(
    r"(?:Vice |Deputy |Prime |Foreign |Federal |Chief )?"
    r"(?:President|Minister|Chancellor|King|Queen|Emir|Sultan|Premier|Emperor|Prince)"
)
_TITLES = frozenset(
    """President Prime Minister Vice Deputy Chancellor King Queen Emir Sultan Premier Emperor Federal Acting Interim
    Governor General Sir Dame Dr. Dr Sheikh Shaykh Chief Executive Administrator Captain Regent Co-Regent Grand Duke Prince
    Sovereign Council     Chair Chairman Chairperson Commander-in-Chief Transitional
    State Affairs Territorial Foreign First Amir Colonel Lieutenant
    Lt. Marshal Field Armed Forces Sudanese Swiss Confederation Co-Vice Supreme Leader Taoiseach Head Government Crown Pope
    Secretary of the and for Presidency Military Junta National Council Safeguard Homeland (CNSP) Ministers Archbishop""".split()
)


@dataclass(frozen=True)
class Leader:
    """A row of a list: name, surname as the list marks it (or as names go), title, country, day, Wikidata id or empty."""

    name: str
    surname: str
    title: str
    country: str
    date: str
    wikidata: str = ""


def factbook(folder: Path) -> Iterator[Leader]:
    """Yield the chiefs of state and heads of government of the factbook of May 2026; those that only represent another's crown
    and those of territories included."""
    with gzip.open(folder / "factbook_government_2026-05.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in map(json.loads, file):
            held = line.get("executive")
            code = _code(line.get("names", {}).get("conventional short form", ""))
            for role in ("chief of state", "head of government") if isinstance(held, dict) and code else ():
                words = html.unescape(held.get(role, "")).partition(" (since")[0].partition(";")[0].split()
                first = next((i for i, word in enumerate(words) if word not in _TITLES), len(words))
                office = _OFFICE.search(" ".join(words[:first]))
                family = [word.strip(",") for word in words[first:] if word.isupper() and len(word.strip(".,")) > 1]
                if office and family and "(since" in held[role]:
                    shown = " ".join(_cased(word) for word in words[first:])
                    yield Leader(shown, " ".join(_cased(word) for word in family), office[0], code, "2026-05-15")


def _cased(word: str) -> str:
    return word.title() if word.isupper() and len(word) > 2 and not re.fullmatch("[IVX]+", word) else word


def listed(folder: Path, name: str, date: str, columns: tuple[str, str, str, str]) -> Iterator[Leader]:
    """Yield the office holders of a list who had not left: `columns` are those of name, Wikidata id, country and position."""
    who, number, where, position = columns
    with gzip.open(folder / name, "rt", encoding="utf-8") as file:
        for line in csv.DictReader(file):
            code = _code(line.get(where, ""))
            shown = re.sub(r"\s*\([^)]*\)", "", line[who]).strip()
            if line.get("end") or line.get("end_year") or not code or not shown or re.fullmatch(r"Q\d+", shown):
                continue
            words = shown.split()
            surname = " ".join(words[surname_start(name_words(shown)) :]) or words[-1]
            title = _OFFICE.search(line.get(position, "").title())
            yield Leader(
                shown,
                surname,
                title[0] if title else "Foreign Minister" if "foreign" in name else "President",
                code,
                date,
                line[number],
            )


def lists(folder: Path) -> dict[str, list[Leader]]:
    """Return the leaders of each list by its name."""
    world = ("officeholderlabel", "officeholder", "country", "positionlabel")
    labels = ("officeholderLabel", "officeholder", "country", "positionLabel")
    ministers = ("name", "person", "countryLabel", "positionLabel")
    return {
        "factbook 2026-05": list(factbook(folder)),
        "world leaders 2022-10 (Wikidata)": list(
            listed(folder, "eps_world_leaders_wikidata_2022-10.csv.gz", "2022-10-15", labels)
        ),
        "world leaders 2022-10 (Wikipedia)": list(
            listed(folder, "eps_world_leaders_wikipedia_2022-10.csv.gz", "2022-10-15", world)
        ),
        "foreign ministers 2023-01": list(listed(folder, "eps_foreign_ministers_2023-01.csv.gz", "2023-01-15", ministers)),
    }


def _code(name: str) -> str:
    plain = name.removeprefix("the ").removeprefix("The ")
    return _by_name().get(plain.lower(), "")


def _by_name() -> dict[str, str]:
    if not _NAMES:
        for each in countries():
            for name in (each.name, each.official, *each.names):
                _NAMES.setdefault(name.lower(), each.alpha3)
    return _NAMES


_NAMES: dict[str, str] = {}


def resolved(text: str, shown: str, date: str, stage: Actors) -> Actor:
    """Return the actor that a name in a text becomes."""
    document = Document(id="leader", text=text, published=date)
    start = text.index(shown)
    span = Span(start, start + len(shown))
    (chain,) = link_names(text, [(span, "person")])
    mention = Mention(id=make_id(text, shown), doc="leader", start=span.start, stop=span.stop, kind="person", chain=chain)
    return next(iter(stage(document, EMPTY, Facts().with_facts(Mention, [mention]))))


def right(actor: Actor, leader: Leader, lands: frozenset[str | None]) -> bool:
    """Return whether an actor is the leader: known by the same id or name, in office, of a country that the leader heads."""
    if folded(actor.country) not in lands or actor.role.startswith("former ") or not (actor.role or actor.wikidata):
        return False
    if actor.wikidata and leader.wikidata:
        return actor.wikidata == leader.wikidata
    return (
        same_person(name_words(actor.name), name_words(leader.name))
        or name_words(actor.name)[-1:] == name_words(leader.name)[-1:]
    )


def shares(leaders: list[Leader], stage: Actors) -> tuple[float, float, float]:
    """Return the share of leaders that resolve by full name, by title, surname and country, and by title and surname alone."""
    full = titled = alone = 0
    heads: dict[str, set[str | None]] = defaultdict(set)
    for each in leaders:
        heads[each.name].add(folded(each.country))
    for each in leaders:
        lands = frozenset(heads[each.name])
        known = country(each.country)
        land = known.name if known else ""
        full += right(resolved(f"{each.name} spoke on Monday.", each.name, each.date, stage), each, lands)
        titled += right(
            resolved(f"{each.title} {each.surname} of {land} spoke on Monday.", each.surname, each.date, stage), each, lands
        )
        alone += right(resolved(f"{each.title} {each.surname} spoke on Monday.", each.surname, each.date, stage), each, lands)
    n = max(1, len(leaders))
    return full / n, titled / n, alone / n
