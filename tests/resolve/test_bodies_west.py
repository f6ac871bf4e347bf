"""Bodies that a paper names without their country, of Europe, Central Asia, the Americas and Oceania."""

import pytest

from sanudo.resolve.knowledge import Knowledge, load_knowledge
from sanudo.resolve.knowledge_table import FULL

BODIES = """
LEG NOR Storting
LEG SWE Riksdag
LEG DNK Folketing
LEG FIN Eduskunta
LEG LVA Saeima
LEG LTU Seimas
LEG IRL Dáil
LEG MKD Sobranie
LEG KGZ Jogorku Kenesh
LEG KAZ Mazhilis
LEG AZE Milli Majlis
GOV TUR Diyanet
GOV PER Torre Tagle
COP ITA Carabinieri
COP ESP Guardia Civil
COP CHL Carabineros
MIL DEU Luftwaffe
SPY DEU Stasi
SPY ROU Securitate
SPY VEN SEBIN
PTY HUN Fidesz
PTY ARG Radical Civic Union
PTY PER APRA
PTY HTI Fanmi Lavalas
PTY FJI FijiFirst
REB GBR Irish Republican Army
REB PNG Bougainville Revolutionary Army
BUS COL Ecopetrol
LAB POL Solidarność
SOC ECU CONAIE
NGO RUS Moscow Helsinki Group
REL UKR Orthodox Church of Ukraine
"""


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.mark.parametrize("row", BODIES.strip().splitlines())
def test_a_body_is_known_with_its_country_and_sector(knowledge: Knowledge, row: str) -> None:
    sector, country, name = row.split(" ", 2)
    hits = [hit.known for hit in knowledge.by_name(name, kind="organisation") if hit.quality == FULL]
    assert {(known.country, known.sectors[0]) for known in hits} == {(country, sector)}


def test_a_name_of_many_is_a_body_of_each(knowledge: Knowledge) -> None:
    hits = {hit.known.country for hit in knowledge.by_name("Frente Amplio", kind="organisation") if hit.quality == FULL}
    assert {"URY", "CHL", "PER", "CRI"} <= hits
