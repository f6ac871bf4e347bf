"""Bodies that a paper names without their country, of Africa, the Middle East, South, East and South-East Asia."""

import pytest

from sanudo.resolve.knowledge import Knowledge, load_knowledge
from sanudo.resolve.knowledge_table import FULL

BODIES = """
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


def test_a_name_of_many_is_a_body_of_each(knowledge: Knowledge) -> None:
    hits = {hit.known.country for hit in knowledge.by_name("Republican Guard", kind="organisation") if hit.quality == FULL}
    assert {"IRQ", "SYR", "YEM"} <= hits
