import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.ontology.countries import adjective, countries, country, country_code, find_countries, folded


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Russia", "RUS"),
        ("the Netherlands", "NLD"),
        ("Dutch", "NLD"),
        ("Kyiv", "UKR"),
        ("Kiev", "UKR"),
        ("U.S.", "USA"),
        ("the United States", "USA"),
        ("us", None),
        ("dutch courage", None),
        ("the minister", None),
    ],
)
def test_names_and_words_of_nationality(text: str, code: str | None) -> None:
    assert country_code(text) == code


def test_codes() -> None:
    assert country("RU") == country("643") == country(643) == country("rus") == country("RUS")
    assert country("QQQ") is None
    assert len({each.alpha3 for each in countries()}) == len(countries())
    assert folded("GIB") == "GBR" and folded("HKG") == "HKG" and folded("IGO") == "IGO" and folded(None) is None
    assert adjective("RUS") == "Russian" and adjective("QQQ") == ""


def test_longest_match_and_its_place() -> None:
    text = "South Korean and North Korean envoys left Paris for the Republic of the Congo."
    found = [(text[a:b], word.codes[0], word.use) for a, b, word in find_countries(text)]
    assert found[:3] == [("South Korean", "KOR", "adjective"), ("North Korean", "PRK", "adjective"), ("Paris", "FRA", "capital")]
    assert found[3][1] == "COG"


@given(st.text(max_size=80))
def test_any_text(text: str) -> None:
    last = 0
    for start, stop, word in find_countries(text):
        assert last <= start < stop <= len(text)
        assert all(country(code) for code in word.codes)
        last = stop
