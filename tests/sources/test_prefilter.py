"""The first look at pages and texts: what passes, what is left out and why, and that nothing is lost without a word."""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.config import Settings, load_settings
from sanudo.errors import ModelError, SettingsError
from sanudo.sources import registry, topic
from sanudo.types import Document, Failure

pytest.importorskip("resiliparse")
from sanudo.sources import prefilter

POLITICAL = """The foreign minister of Norland met her Sudmark counterpart in Osterholm on Tuesday and signed an agreement on
the shared river after months of talks. The opposition accused the government of giving way to threats, and police arrested two
protesters outside parliament. A spokesman for the president said the treaty would be put to a vote. """
COOKING = """Melt the butter in a wide pan and add the onions with a little salt. Stir them until they are soft and golden,
which takes about twenty minutes, then pour in the stock and let it simmer. Meanwhile toast the bread, rub it with garlic and
grate the cheese. Serve in warm bowls with plenty of pepper, and keep any leftovers in the fridge for your lunch. """
GERMAN = """Die Außenministerin traf am Dienstag ihren Amtskollegen in der Hauptstadt und unterzeichnete nach langen
Verhandlungen ein Abkommen über den gemeinsamen Fluss. Die Opposition warf der Regierung vor, nachgegeben zu haben. """


def page(text: str, title: str = "News") -> bytes:
    body = f"<nav><a href='/'>Home</a> <a href='/world'>World</a></nav><article><h1>{title}</h1><p>{text}</p></article>"
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode()


def read(text: str, **chosen: object) -> Document | Failure:
    return registry.read_bytes(page(text * 3), name="page.html", settings=Settings(prefilter=True, **chosen))  # type: ignore[arg-type]


def test_politics_passes_and_is_read_as_without_the_first_look() -> None:
    found = read(POLITICAL)
    assert isinstance(found, Document)
    assert found == registry.read_bytes(page(POLITICAL * 3), name="page.html", settings=Settings())


def test_what_is_left_out_says_why() -> None:
    cooking, german = read(COOKING), read(GERMAN)
    assert isinstance(cooking, Failure) and isinstance(german, Failure)
    assert (cooking.stage, german.stage) == ("topic", "language")
    assert "politics" in cooking.error and "--prefilter" in cooking.hint and "German" in german.error
    assert isinstance(registry.read_bytes(page(COOKING * 3), name="page.html", settings=Settings()), Document)


@pytest.mark.parametrize(("name", "text"), [("a.txt", COOKING), ("a.md", "# Soup\n\n" + COOKING)])
def test_texts_are_looked_at_too(name: str, text: str) -> None:
    found = registry.read_bytes(text.encode(), name=name, settings=Settings(prefilter=True))
    assert isinstance(found, Failure) and found.stage == "topic"


def test_rows_of_tables_are_looked_at_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    lines = [f'"{" ".join(text.split())}"' for text in (COOKING, POLITICAL, GERMAN * 2)]
    path.write_text("text\n" + "\n".join(lines) + "\n", encoding="utf-8")
    settings = Settings(prefilter=True)
    (chunk,) = registry.discover([str(path)], settings)
    found = list(registry.documents(chunk, settings))  # type: ignore[arg-type]
    assert [each.stage if isinstance(each, Failure) else "read" for each in found] == ["topic", "read", "language"]


def test_one_paragraph_of_politics_in_a_long_digest_is_enough() -> None:
    assert not topic.shipped_topic().is_political(COOKING * 10)
    assert topic.shipped_topic().is_political(COOKING * 5 + POLITICAL * 2 + COOKING * 5)


def test_short_texts_and_pages_without_words_pass() -> None:
    assert topic.shipped_topic().is_political("Melt the butter in a pan.")
    found = registry.read_bytes(b"<html><body></body></html>", name="a.html", settings=Settings(prefilter=True))
    assert isinstance(found, Failure) and found.stage == "source"


def test_the_article_is_found_where_the_main_text_is_missed() -> None:
    rough = prefilter.rough_text("<html><title>Talks &amp; more</title><body><span>" + POLITICAL + "</span></body></html>")
    assert rough.startswith("Talks & more") and "signed an agreement" in rough


@given(st.text(max_size=600))
def test_any_text_is_judged(text: str) -> None:
    weights = topic.shipped_topic()
    words = topic.words_of(text)
    assert weights.is_political(text) == (len(words) < topic.SHORTEST or weights.odds(text) >= weights.least)


@given(st.text(max_size=600))
def test_any_markup_gives_a_rough_text(text: str) -> None:
    assert isinstance(prefilter.rough_text(text), str)


def test_passages_cover_every_word() -> None:
    for count in (0, 1, 119, 120, 121, 180, 1_000):
        covered = {word for at in topic.passages(count) for word in range(at, at + topic.PASSAGE)}
        assert covered >= set(range(count))


def test_countries_stand_for_one_another() -> None:
    assert topic.words_of("Norway's ministers met Kenyans") == ["@country", "s", "ministers", "met", "@country"]


def test_damaged_weights_are_refused() -> None:
    with pytest.raises(ModelError):
        topic.topic_from("minister\t1.5\n")
    with pytest.raises(ModelError):
        topic.topic_from("@added\t0\n@least\tnought\n")


def test_without_the_package_it_is_said_before_anything_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resiliparse.extract.html2text", None)
    with pytest.raises(SettingsError, match="resiliparse"):
        list(registry.discover(["nowhere"], Settings(prefilter=True)))


def test_the_setting_comes_from_the_environment_too() -> None:
    assert load_settings(environment={"SANUDO_PREFILTER": "yes"}).prefilter is True
    assert load_settings(environment={"SANUDO_PREFILTER": "0"}).prefilter is False
    with pytest.raises(SettingsError):
        load_settings(environment={"SANUDO_PREFILTER": "perhaps"})


# --- lists of paths


def test_a_list_names_files_beside_it(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("a.html", "deep/b.html"):
        (tmp_path / name).write_bytes(page(POLITICAL))
    lines = "# a remark\n\na.html\ndeep/b.html\nmissing.html\nhttps://data.example/c.warc.gz\nown.paths\n"
    (tmp_path / "own.paths").write_text(lines, encoding="utf-8")
    (tmp_path / "packed.paths.gz").write_bytes(gzip.compress(lines.encode()))
    for name in ("own.paths", "packed.paths.gz"):
        found = list(registry.discover([str(tmp_path / name)], Settings()))
        failures = [each for each in found if isinstance(each, Failure)]
        paths = [Path(path).name for each in found if not isinstance(each, Failure) for path in each.paths]
        assert paths == ["a.html", "b.html"]
        assert [each.origin.rpartition("/")[2] for each in failures] == ["missing.html", "c.warc.gz", "own.paths"]


def test_a_list_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "bad.paths").write_bytes(b"\xff\xfe\xfd")
    (tmp_path / "bad.paths.gz").write_bytes(b"\x1f\x8bnot gzip")
    for name in ("bad.paths", "bad.paths.gz"):
        (found,) = registry.discover([str(tmp_path / name)], Settings())
        assert isinstance(found, Failure)
