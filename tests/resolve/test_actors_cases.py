"""Who is meant, case by case: offices at a date, namesakes, states by context, spellings, and what the others say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from test_actors import GRAPH
from test_actors import mentions_of as made_mentions

from sanudo.extract.mentions import is_name
from sanudo.resolve.actors import Actors
from sanudo.resolve.knowledge import load_knowledge
from sanudo.stage import Facts
from sanudo.types import Actor, ActorKind, Document, Mention, Place, Span


def mentions_of(document: Document, spans: Sequence[tuple[Span, ActorKind]]) -> list[Mention]:
    return [replace(m, named=is_name(document.text[m.start : m.stop])) for m in made_mentions(document, spans)]


def read(text: str, wanted: Sequence[tuple[str, ActorKind]], published: str | None = "2019-05-14") -> dict[str, Actor]:
    """Return the actor of each of the words, found in the text in the order given, one occurrence after another."""
    document = Document(id="d", text=text, published=published)
    spans: list[tuple[Span, ActorKind]] = []
    seen: dict[str, int] = {}
    for words, kind in wanted:
        at = text.index(words, seen.get(words, 0))
        seen[words] = at + 1
        spans.append((Span(at, at + len(words)), kind))
    found = mentions_of(document, spans)
    by_chain = {c: actor for actor in Actors()(document, GRAPH, Facts().with_facts(Mention, found)) for c in actor.chains}
    return {text[m.start : m.stop]: by_chain[m.chain] for m in found}


@pytest.mark.parametrize(
    ("published", "office", "sector"),
    [
        ("2004-03-02", "Prime Minister", "OTHER"),
        ("2015-03-02", "Federal Chancellor", "GOV"),
        ("2023-03-02", "former Federal Chancellor", "ELI"),
    ],
)
def test_an_office_is_that_of_the_documents_day(published: str, office: str, sector: str) -> None:
    actor = read("Angela Merkel of Germany spoke at length.", [("Angela Merkel", "person")], published)["Angela Merkel"]
    assert actor.country == "DEU"
    if sector == "OTHER":
        assert "Chancellor" not in actor.role
    else:
        assert (actor.role, actor.sector) == (office, sector)


@pytest.mark.parametrize("phrase", ["Former defence minister Ilse Brandauer", "Ex-president Ilse Brandauer"])
def test_former_officials_are_of_the_elite(phrase: str) -> None:
    assert read(f"{phrase} was questioned in Vienna.", [("Ilse Brandauer", "person")])["Ilse Brandauer"].sector == "ELI"


def test_a_president_of_one_country_who_is_a_prince_of_another() -> None:
    actor = read("Emmanuel Macron spoke on Monday.", [("Emmanuel Macron", "person")], "2022-10-15")["Emmanuel Macron"]
    assert (actor.country, actor.role) == ("FRA", "President")
    king = read("Charles III spoke on Monday.", [("Charles III", "person")], "2024-10-15")["Charles III"]
    assert king.country == "GBR"
    there = read("Charles III, king of Canada, spoke on Monday.", [("Charles III", "person")], "2024-10-15")["Charles III"]
    assert there.country == "CAN"


def test_two_people_with_one_surname_stay_two() -> None:
    text = "Senator Rolf Adler met his cousin, the surgeon Greta Adler. Rolf Adler left early; Greta Adler stayed."
    names: list[tuple[str, ActorKind]] = [("Rolf Adler", "person"), ("Greta Adler", "person")]
    found = read(text, [*names, *names])
    assert found["Rolf Adler"].id != found["Greta Adler"].id


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        ("Georgia accused Russia of moving the fence near Gori. Tbilisi wants it gone.", "Georgia", "GEO"),
        ("Jordan recalled its envoy from Israel, the palace in Amman said.", "Jordan", "JOR"),
        ("Niger closed its border with Nigeria after the talks in Niamey.", "Niger", "NER"),
    ],
)
def test_states_by_context(text: str, words: str, country: str) -> None:
    found = read(text, [(words, "state")])[words]
    assert (found.country, found.kind) == (country, "state")


def test_a_georgian_of_america_is_no_georgian() -> None:
    text = "Dale Hutto, a farmer near Macon, Georgia, wrote to the U.S. Senate in Washington."
    assert read(text, [("Dale Hutto", "person")])["Dale Hutto"].country == "USA"


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Volodymyr Zelensky", "UKR"),
        ("Volodymyr Zelenskyy", "UKR"),
        ("Volodymyr Zelenskiy", "UKR"),
        ("VOLODYMYR ZELENSKY", "UKR"),
        ("Sergei Lavrov", "RUS"),
        ("Sergey Lavrov", "RUS"),
        ("SERGEI LAVROV", "RUS"),
        ("Recep Tayyip Erdogan", "TUR"),
        ("Recep Tayyip Erdoğan", "TUR"),
        ("Nicolas Maduro", "VEN"),
        ("Nicolás Maduro", "VEN"),
        ("Mohammed bin Salman", "SAU"),
        ("Muhammad bin Salman", "SAU"),
        ("Mohammad Bin Salman", "SAU"),
        ("Abdel-Fattah el-Sisi", "EGY"),
        ("Abdel Fattah al-Sisi", "EGY"),
        ("Kim Jong-un", "PRK"),
        ("Kim Jong Un", "PRK"),
        ("Xi Jinping", "CHN"),
        ("Aleksandar Vucic", "SRB"),
        ("Aleksandar Vučić", "SRB"),
        ("Jean-Yves Le Drian", "FRA"),
        ("Jean‑Yves Le Drian", "FRA"),
        ("Recep Tayyip ERDOĞAN", "TUR"),
    ],
)
def test_spellings_of_one_name(name: str, country: str) -> None:
    actor = read(f"{name} spoke on Monday.", [(name, "person")], "2020-11-15")[name]
    assert actor.country == country and actor.wikidata, (actor.name, actor.wikidata)


@pytest.mark.parametrize(
    ("words", "name", "country"),
    [
        ("President Zelensky", "Zelensky", "UKR"),
        ("PRESIDENT ZELENSKYY", "ZELENSKYY", "UKR"),
        ("President Erdogan", "Erdogan", "TUR"),
        ("Chancellor Merkel", "Merkel", "DEU"),
        ("Prime Minister Rama", "Rama", "ALB"),
    ],
)
def test_title_and_surname_are_enough(words: str, name: str, country: str) -> None:
    assert read(f"{words} spoke on Monday.", [(name, "person")], "2020-11-15")[name].country == country


def test_places_of_the_document_tell_a_country() -> None:
    text = "Police in Xq broke up a march. Two marchers were hurt."
    document = Document(id="d", text=text)
    facts = Facts().with_facts(Mention, mentions_of(document, [(Span(0, 6), "organisation"), (Span(31, 43), "group")]))
    at = text.index("Xq")
    place = Place(id="p", doc="d", start=at, stop=at + 2, name="Xq", country="KGZ", lat=42.9, lon=74.6, precision="city")
    countries = {actor.country for actor in Actors()(document, GRAPH, facts.with_facts(Place, [place]))}
    assert countries == {"KGZ"}


def test_whose_it_is() -> None:
    text = "Chile and Bolivia quarrel over the lake. On Monday Peru's police seized a boat."
    assert read(text, [("police", "organisation")])["police"].country == "PER"


def test_rows_of_a_user_win_in_the_stage(tmp_path: Path) -> None:
    rows = tmp_path / "mine.csv"
    rows.write_text(
        "name,aliases,kind,country,sector,role,start,end,wikidata\n"
        "Sergei Lavrov,,person,NOR,LEG,Member of the Storting,2019-01,2020-01,Q1\n"
        "Halle Compact,the Compact,organisation,DEU,SOC,,,,\n",
        encoding="utf-8",
    )
    text = "Sergei Lavrov praised the Halle Compact."
    document = Document(id="d", text=text, published="2019-05-14")
    spans: list[tuple[Span, ActorKind]] = [(Span(0, 13), "person"), (Span(26, 39), "organisation")]
    facts = Facts().with_facts(Mention, mentions_of(document, spans))
    lavrov, compact = Actors(knowledge=load_knowledge(rows))(document, GRAPH, facts)
    assert (lavrov.country, lavrov.role, lavrov.wikidata) == ("NOR", "Member of the Storting", "Q1")
    assert compact.country == "DEU"


@pytest.mark.parametrize(("words", "sector"), [("Officials", "GOV"), ("Police", "COP"), ("Soldiers", "MIL")])
def test_words_alone_tell_no_country(words: str, sector: str) -> None:
    actor = read(f"{words} said the road was closed.", [(words, "group")])[words]
    assert (actor.country, actor.sector) == (None, sector)
