"""Persons without a listed office whom the news names: of which country and sector, and who is not taken for another."""

import pytest

from sanudo.resolve.actors_lookup import find_person
from sanudo.resolve.knowledge import Knowledge, load_knowledge

PERSONS = """
REB SAU 1998 Osama bin Laden
REB LKA 1995 Velupillai Prabhakaran
REB SDN 1995 John Garang
OPP MMR 1996 Aung San Suu Kyi
OPP ZWE 2008 Morgan Tsvangirai
IGO IGO 1998 César Gaviria
IGO IGO 2003 Sergio Vieira de Mello
SOC PAK 2015 Malala Yousafzai
"""


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.mark.parametrize("line", PERSONS.strip().splitlines())
def test_persons_are_known_at_a_date(knowledge: Knowledge, line: str) -> None:
    sector, code, year, name = line.split(" ", 3)
    match = find_person(knowledge, [name], int(year) * 10000 + 601, (), (), ())
    assert match is not None
    assert (match.sector, match.country) == (sector, code)


def test_nobody_is_taken_for_a_ruler_of_the_same_first_name(knowledge: Knowledge) -> None:
    assert find_person(knowledge, ["Elizabeth Spehar"], 20170715, (), ("CYP", "GBR"), ()) is None
    mobutu = find_person(knowledge, ["Mobutu Sese Seko"], 19950601, (), ("COD",), ())
    assert mobutu is not None and mobutu.country == "COD"


def test_who_speaks_for_a_body_of_states_is_not_told_by_an_office_at_home_long_past(knowledge: Knowledge) -> None:
    found = find_person(knowledge, ["Patricia Scotland"], 20220601, ("IGO",), ("GBR", "RWA"), ("secretary",))
    assert found is None or found.country == "IGO"
