import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanudo.model.graph import Graph, Tokens
from sanudo.resolve.actors import Actors, sector_for
from sanudo.resolve.actors_evidence import told_by
from sanudo.resolve.actors_text import right_phrases, scene
from sanudo.resolve.names import link_names
from sanudo.stage import Facts
from sanudo.types import Actor, ActorKind, Block, Document, Mention, Span, make_id

NOTHING = np.zeros(0, np.int32)
GRAPH = Graph(Tokens(NOTHING, NOTHING, NOTHING, NOTHING))
KINDS: list[ActorKind] = ["person", "organisation", "state", "group", "igo", "medium"]


def read(
    text: str, wanted: Sequence[tuple[str, ActorKind]], published: str | None = "2019-05-14", **more: str
) -> dict[str, Actor]:
    """Return the actor of each of the words, found in the text in the order given, one occurrence after another."""
    document = Document(id="d", text=text, published=published, **more)  # type: ignore[arg-type]
    spans: list[tuple[Span, ActorKind]] = []
    seen: dict[str, int] = {}
    for words, kind in wanted:
        at = text.index(words, seen.get(words, 0))
        seen[words] = at + 1
        spans.append((Span(at, at + len(words)), kind))
    found = mentions_of(document, spans)
    actors = Actors()(document, GRAPH, Facts().with_facts(Mention, found))
    by_chain = {chain: actor for actor in actors for chain in actor.chains}
    return {text[m.start : m.stop]: by_chain[m.chain] for m in found}


def mentions_of(document: Document, spans: Sequence[tuple[Span, ActorKind]]) -> list[Mention]:
    chains = link_names(document.text, spans)
    return [
        Mention(
            id=make_id(document.id, "mention", *span, kind, n),
            doc=document.id,
            start=span.start,
            stop=span.stop,
            kind=kind,
            chain=chain,
            named=document.text[span.start : span.stop].istitle(),
        )
        for n, ((span, kind), chain) in enumerate(zip(spans, chains, strict=True))
    ]


@pytest.mark.parametrize(
    ("sentence", "name", "published", "key", "country", "sector"),
    [
        ("Secretary of State Mike Pompeo flew to Sochi.", "Mike Pompeo", "2019-05-14", "wd:Q473239", "USA", "GOV"),
        ("Foreign Minister Sergei Lavrov of Russia answered.", "Sergei Lavrov", "2019-05-14", "wd:Q58217", "RUS", "GOV"),
        ("French President Emmanuel Macron wanted calm.", "Emmanuel Macron", "2019-02-12", "wd:Q3052772", "FRA", "GOV"),
        ("The former president George W. Bush paints.", "George W. Bush", "2015-02-12", "wd:Q207", "USA", "ELI"),
    ],
)
def test_known_persons_at_known_dates(sentence: str, name: str, published: str, key: str, country: str, sector: str) -> None:
    actor = read(sentence, [(name, "person")], published)[name]
    assert (actor.key, actor.country, actor.sector, actor.kind) == (key, country, sector, "person")
    assert actor.wikidata == key.removeprefix("wd:")
    assert 0 < actor.score <= 1


def test_a_surname_alone_takes_the_name_of_who_held_office_then() -> None:
    actor = read("Pompeo said the United States would not yield.", [("Pompeo", "person"), ("the United States", "state")])[
        "Pompeo"
    ]
    assert (actor.name, actor.country) == ("Mike Pompeo", "USA")


def test_metonyms_are_the_state() -> None:
    text = "Moscow rejected the note. Russia had been asked twice, and Beijing knew it, China's envoy said."
    found = read(text, [("Moscow", "state"), ("Russia", "state"), ("Beijing", "state"), ("China", "state")])
    assert found["Moscow"] == found["Russia"]
    assert found["Beijing"] == found["China"]
    assert (found["Russia"].key, found["Russia"].name, found["Russia"].sector) == ("iso:RUS", "Russia", "GOV")
    assert found["China"].key == "iso:CHN"


def test_the_halves_of_a_land_go_by_their_side() -> None:
    text = "North Korea fired shells on Monday. The South answered; Seoul says the North had opened fire."
    found = read(text, [("North Korea", "state"), ("The South", "state"), ("Seoul", "state"), ("the North", "state")])
    assert {name: actor.country for name, actor in found.items()} == {
        "North Korea": "PRK", "The South": "KOR", "Seoul": "KOR", "the North": "PRK",
    }  # fmt: skip
    assert found["North Korea"].id == found["the North"].id and found["The South"].id == found["Seoul"].id


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Thorne, an Argentine, spoke.", ["is ARG"]),
        ("Ada Thorne, a lawyer from Goma, spoke.", ["from COD"]),
        ("Ada Thorne, the head of the Chilean navy, spoke.", ["else CHL"]),
        ("Ada Thorne, the minister, called in the Chilean envoy.", []),
    ],
)
def test_an_apposition_tells_a_country_in_several_ways_and_ends_where_the_sentence_goes_on(text: str, told: list[str]) -> None:
    made = scene(Document(id="d", text=text))
    found = [
        f"{told_by(made, phrase, pointer)} {pointer.codes[0]}"
        for phrase in right_phrases(made, 2)
        for pointer in made.pointers_in(phrase.first, phrase.last)
    ]
    assert found == told


def test_acronyms_are_their_body() -> None:
    text = "The International Atomic Energy Agency (IAEA) sent inspectors. The IAEA will report in June."
    found = read(text, [("The International Atomic Energy Agency", "igo"), ("IAEA", "igo"), ("IAEA", "igo")])
    assert found["The International Atomic Energy Agency"] == found["IAEA"]
    assert (found["IAEA"].country, found["IAEA"].sector, found["IAEA"].kind) == ("IGO", "IGO", "igo")


def test_the_span_is_that_of_the_fullest_mention_and_the_role_is_in_the_text() -> None:
    text = "Brandt spoke first.\nThe Austrian defence minister, Otto Brandt, denied it."
    actor = read(text, [("Brandt", "person"), ("Otto Brandt", "person")])["Brandt"]
    assert text[actor.start : actor.stop] == actor.name == "Otto Brandt"
    assert actor.aliases == ("Brandt",)
    assert "defence minister" in actor.role
    assert (actor.country, actor.sector) == ("AUT", "GOV")


def test_groups_take_country_and_sector_from_their_words() -> None:
    found = read(
        "Ethiopian soldiers and French journalists were there.",
        [("Ethiopian soldiers", "group"), ("French journalists", "group")],
    )
    assert (found["Ethiopian soldiers"].country, found["Ethiopian soldiers"].sector) == ("ETH", "MIL")
    assert (found["French journalists"].country, found["French journalists"].sector) == ("FRA", "JRN")
    assert not found["French journalists"].named and found["French journalists"].wikidata is None


def test_the_same_actor_has_one_key_in_every_document() -> None:
    one = read("Otto Brandt, an Austrian farmer, wept.", [("Otto Brandt", "person")])["Otto Brandt"]
    other = read("In Vienna the Austrian farmer Otto Brandt wept again.", [("Otto Brandt", "person")])["Otto Brandt"]
    assert one.key == other.key and one.country == other.country == "AUT"


def test_residue_does_not_count() -> None:
    text = "Villagers met.\nRussia Today - Moscow - Russia"
    document = Document(
        id="d", text=text, blocks=(Block(kind="body", start=0, stop=14), Block(kind="nav", start=15, stop=len(text)))
    )
    found = mentions_of(document, [(Span(0, 9), "group")])
    (actor,) = Actors()(document, GRAPH, Facts().with_facts(Mention, found))
    assert actor.country is None
    shown = Document(id="d", text=text)
    (actor,) = Actors()(shown, GRAPH, Facts().with_facts(Mention, mentions_of(shown, [(Span(0, 9), "group")])))
    assert actor.country == "RUS"


@pytest.mark.parametrize(
    ("country", "sectors", "sector"),
    [
        ("IGO", {"GOV": 0.5, "IGO": 0.4, "MIL": 0.1}, "IGO"),
        ("GTM", {"JUD": 0.45, "IGO": 0.55}, "JUD"),
        ("", {"IGO": 0.6, "GOV": 0.4}, "IGO"),
        ("KEN", {"IGO": 0.9, "GOV": 0.1}, "IGO"),
    ],
)
def test_country_and_sector_say_igo_together(country: str, sectors: dict[str, float], sector: str) -> None:
    assert sector_for(country, sectors) == (sector, sectors[sector])


def test_no_mentions_no_actors() -> None:
    assert Actors()(Document(id="d", text="Rain fell."), GRAPH, Facts()) == []


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=120) | st.sampled_from(
    ["President Mike Pompeo’s U.S. army (USA), the UN's chief, told Germany in Paris: “no”.", "the a. His Their 12\n\n–of the"]
)


@st.composite
def documents(draw: st.DrawFn) -> tuple[Document, list[Mention]]:
    text = draw(TEXTS)
    ends = st.integers(0, len(text))
    cut = draw(ends)
    blocks = draw(st.sampled_from([(), (Block(kind="body", start=0, stop=cut), Block(kind="nav", start=cut, stop=len(text)))]))
    published = draw(st.sampled_from([None, "2019", "2019-05", "2019-05-14", "yesterday"]))
    document = Document(
        id="d", text=text, published=published, blocks=blocks, outlet=draw(st.sampled_from([None, "Reuters", ""]))
    )
    spans = draw(st.lists(st.tuples(ends, ends, st.sampled_from(KINDS)), max_size=8))
    return document, mentions_of(document, [(Span(min(a, b), max(a, b)), kind) for a, b, kind in spans])


@settings(deadline=None, max_examples=60)
@given(documents())
def test_any_mentions_get_one_actor_each(drawn: tuple[Document, list[Mention]]) -> None:
    document, mentions = drawn
    facts = Facts().with_facts(Mention, mentions)
    actors = Actors()(document, GRAPH, facts)
    assert sorted(chain for actor in actors for chain in actor.chains) == sorted({m.chain for m in mentions})
    assert len({actor.id for actor in actors}) == len(actors)
    spans = {m.span for m in mentions}
    assert all(actor.span in spans and 0 <= actor.score <= 1 for actor in actors)
    assert actors == Actors()(document, GRAPH, facts)


def test_every_process_gives_the_same_actors() -> None:
    here = Path(__file__).parent
    code = (
        "import sys, json; sys.path.insert(0, sys.argv[1])\n"
        "from dataclasses import asdict\n"
        "from test_actors import read\n"
        "t = 'Moscow said Mike Pompeo and Turkish rebels met the army of Syria.'\n"
        "w = [('Moscow', 'state'), ('Mike Pompeo', 'person'), ('Turkish rebels', 'group'), "
        "('the army of Syria', 'organisation')]\n"
        "print(json.dumps([asdict(a) for a in read(t, w).values()]))"
    )
    outputs = [
        subprocess.run(
            [sys.executable, "-c", code, str(here)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert outputs[0] == outputs[1]
    text = "Moscow said Mike Pompeo and Turkish rebels met the army of Syria."
    wanted: list[tuple[str, ActorKind]] = [
        ("Moscow", "state"),
        ("Mike Pompeo", "person"),
        ("Turkish rebels", "group"),
        ("the army of Syria", "organisation"),
    ]
    assert json.loads(outputs[0]) == json.loads(json.dumps([asdict(actor) for actor in read(text, wanted).values()]))
