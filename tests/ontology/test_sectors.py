import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.ontology.sectors import SECTORS, find_nouns, role_of, sector_of


@pytest.mark.parametrize(
    ("phrase", "sector"),
    [
        ("spokesman for the ministry", "GOV"),
        ("army spokesman", "MIL"),
        ("opposition leader", "OPP"),
        ("former prime minister", "ELI"),
        ("then foreign minister", "GOV"),
        ("police chief", "COP"),
        ("judges of the court", "JUD"),
        ("striking workers", "LAB"),
        ("blue door", None),
        ("", None),
    ],
)
def test_phrases(phrase: str, sector: str | None) -> None:
    assert sector_of(phrase) == sector


def test_heads_and_former_offices() -> None:
    assert role_of(["retired", "general", "of", "the", "army"]).former
    assert role_of(["lawmakers"]).head == "lawmaker"


@given(st.lists(st.text(max_size=10), max_size=8))
def test_any_words(words: list[str]) -> None:
    role = role_of(words)
    assert role.sector is None or role.sector in SECTORS
    last = 0
    for noun in find_nouns(words):
        assert last <= noun.first < noun.last <= len(words)
        last = noun.last
