from pathlib import Path

import pytest

from sanudo.errors import InputError, ModelError
from sanudo.resolve.knowledge import Knowledge, load_knowledge
from sanudo.resolve.knowledge_table import Office, Row, pack


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.mark.parametrize(
    ("name", "date", "position", "country"),
    [
        ("Mike Pompeo", 20190514, "Secretary of State", "USA"),
        ("Mike Pompeo", 20170601, "Director of the CIA", "USA"),
        ("Angela Merkel", 20150301, "Federal Chancellor", "DEU"),
        ("Vladimir Putin", 20100301, "Prime Minister", "RUS"),
    ],
)
def test_offices_at_a_date(knowledge: Knowledge, name: str, date: int, position: str, country: str) -> None:
    known = knowledge.by_name(name, kind="person")[0].known
    held = {o.position for o in known.offices if o.held(date) == 1.0}
    assert position in held
    assert known.country == country


def test_an_office_that_is_over_is_past(knowledge: Knowledge) -> None:
    known = knowledge.by_name("Angela Merkel", kind="person")[0].known
    assert known.office(20230101) == (None, 0.0)
    past = known.past_office(20230101)
    assert past is not None and past.end == 20211208


@pytest.mark.parametrize("spelling", ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Zelenskyy Volodymyr"])
def test_spellings_meet(knowledge: Knowledge, spelling: str) -> None:
    assert knowledge.by_name(spelling, kind="person")[0].known.country == "UKR"


def test_metonyms_and_bodies(knowledge: Knowledge) -> None:
    moscow = knowledge.by_name("Moscow", kind="state")[0].known
    assert moscow.metonym and moscow.country == "RUS"
    assert knowledge.by_name("the United Nations", kind="igo")[0].known.sectors[0] == "IGO"
    assert knowledge.by_name("", kind="igo") == knowledge.by_name("!?") == []


def test_rows_of_a_user_come_first(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(
        "name,aliases,kind,country,sector,role,start,end,wikidata\n"
        "Ines Falk,Ines Maria Falk,person,NOR,GOV,Minister of Rivers,2020-05,2021,Q42\n"
        "Ines Falk,,person,NOR,GOV,Prime Minister,2022,,\n"
        "Vesla Commission,,igo,IGO,IGO,,,,\n",
        encoding="utf-8",
    )
    knowledge = load_knowledge(path)
    falk = knowledge.by_name("Ines Maria Falk", kind="person")[0].known
    assert [(o.position, o.start, o.end) for o in falk.offices] == [
        ("Minister of Rivers", 20200500, 20210000),
        ("Prime Minister", 20220000, 0),
    ]
    assert falk.wikidata == "Q42"
    assert falk.offices[0].held(20211231) == 1.0 and falk.offices[0].held(20220101) == 0.0
    assert knowledge.by_name("Vesla Commission")[0].known.kind == "igo"
    assert knowledge.by_name("Vladimir Putin", kind="person")[0].known.country == "RUS"


@pytest.mark.parametrize(
    "line", ["Ines Falk,person,XQX,", ",person,NOR,", "Ines Falk,robot,NOR,", "Ines Falk,person,NOR,May 2020"]
)
def test_a_bad_row_is_told_with_its_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(f"name,kind,country,start,role\n{line},Minister\n", encoding="utf-8")
    with pytest.raises(InputError, match="line 2"):
        load_knowledge(path)


def test_a_table_of_another_version_is_refused() -> None:
    columns = pack([Row("Ines Falk", "person", "NOR", offices=[Office("Mayor", "subnational", "NOR", "GOV", 0, 0, 20200101)])])
    assert Knowledge(columns).by_name("Ines Falk")[0].known.offices[0].position == "Mayor"
    columns["version"] = columns["version"] + 1
    with pytest.raises(ModelError, match="version"):
        Knowledge(columns)
