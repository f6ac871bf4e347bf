"""Bodies of every country that a paper names without it."""

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
LEG AFG Wolesi Jirga
LEG BGD Jatiya Sangsad
LEG MMR Pyidaungsu Hluttaw
LEG TWN Legislative Yuan
LEG MYS Dewan Rakyat
GOV LKA Temple Trees
GOV TUN Carthage Palace
GOV IND Rashtrapati Bhavan
PTY MYS PKR
PTY MYS Barisan Nasional
PTY TUN Nidaa Tounes
PTY MAR Istiqlal
PTY EGY Wafd
PTY KEN Jubilee Party
PTY ISR Otzma Yehudit
PTY THA Pheu Thai
PTY MOZ Frelimo
PTY JPN Nippon Ishin
COP NGA EFCC
COP ZAF Hawks
COP IDN Densus 88
SPY IRN SAVAK
SPY JPN Public Security Intelligence Agency
MIL MMR Tatmadaw
REB MLI JNIM
REB THA Barisan Revolusi Nasional
JRN PAK Nawa-e-Waqt
LAB TUN UGTT
BUS DZA Sonatrach
REL IDN Nahdlatul Ulama
NGO MYS Bersih
EDU PSE Birzeit University
"""


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.mark.parametrize("row", BODIES.strip().splitlines())
def test_a_body_is_known_with_its_country_and_sector(knowledge: Knowledge, row: str) -> None:
    sector, country, name = row.split(" ", 2)
    hits = [hit.known for hit in knowledge.by_name(name, kind="organisation") if hit.quality == FULL]
    assert {(known.country, known.sectors[0]) for known in hits} == {(country, sector)}


@pytest.mark.parametrize(
    ("name", "countries"),
    [("Republican Guard", {"IRQ", "SYR", "YEM"}), ("Frente Amplio", {"URY", "CHL", "PER", "CRI"})],
)
def test_a_name_of_many_is_a_body_of_each(knowledge: Knowledge, name: str, countries: set[str]) -> None:
    hits = {hit.known.country for hit in knowledge.by_name(name, kind="organisation") if hit.quality == FULL}
    assert countries <= hits
