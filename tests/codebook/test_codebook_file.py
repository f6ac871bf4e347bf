"""Codebook files: what is read from them, and that every fault is told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.codebook.starter import starter
from sanudo.errors import CodebookError, SanudoError
from sanudo.ontology import plover
from sanudo.ontology.codebooks import examine, read_codebook
from sanudo.ontology.yamltree import read_tree

LABOUR = Path(__file__).parents[2] / "examples" / "codebooks" / "labour.yaml"

FAULTY = """codebook: 1
name: two words
types:
  strike:
    definition: Work stops.
    quad: 7
    colour: red
    passages:
      - They left.
      - They <left.
  actor: {definition: no}
passages:
  - They <lockout=shut the gate>.
  - source: s
    texts:
      - They <strike/wild=left>.
none:
  - They <strike=left>.
files: [nothing.jsonl]
"""


def write(folder: Path, text: str, name: str = "own.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_every_fault_is_told_with_its_line(tmp_path: Path) -> None:
    found = examine(write(tmp_path, FAULTY))
    told = {fault.line: fault.message for fault in found.faults}
    assert sorted(told) == [2, 6, 7, 9, 10, 11, 13, 16, 18, 19]
    assert "must be 1, 2, 3 or 4" in told[6] and "colour" in told[7] and "not closed" in told[10]
    assert "no type 'lockout'" in told[13] and "no mode 'wild'" in told[16] and "under none" in told[18]
    with pytest.raises(CodebookError, match=r"own.yaml, line 2: .*two words") as refused:
        read_codebook(tmp_path / "own.yaml")
    assert "9 more" in refused.value.hint


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("types: [", "line 2"),
        ("[" * 5000, "line 2"),
        ("a: 1\na: 2", "line 2: 'a' stands there twice"),
        ("a: &x [1]\nb: *x", "anchors"),
        ("a: say: this", "line 1"),
    ],
)
def test_bad_yaml_is_refused_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(CodebookError, match=said):
        read_codebook(write(tmp_path, text))


def test_values_are_never_guessed() -> None:
    tree = read_tree("a: no\nb: 010\nc: 2019-05-14\nd: !!python/object/apply:os.getcwd []", "x")
    assert isinstance(tree.value, dict)
    assert [tree.value[name].value for name in "abc"] == ["no", "010", "2019-05-14"] and tree.value["d"].value == []


@given(st.text(max_size=80))
def test_any_text_is_a_codebook_or_refused(text: str) -> None:
    try:
        read_tree(text, "x")
    except SanudoError as error:
        assert str(error)


def test_rows_beside_the_file_are_read(tmp_path: Path) -> None:
    (tmp_path / "more.jsonl").write_text('{"text": "They left.", "type": "strike", "trigger": "left"}\nnot json\n')
    (tmp_path / "more.csv").write_text("text,type,trigger\nWe stopped,strike,stopped\nIt rains,,\n")
    path = write(tmp_path, "codebook: 1\ntypes:\n  strike: {definition: Work stops.}\nfiles: [more.jsonl, more.csv]\n")
    found = examine(path)
    assert [len(passage.triggers) for passage in found.passages] == [1, 1, 0]
    assert [fault.message for fault in found.faults] == ["more.jsonl, line 2: it is not JSON: Expecting value."]


def test_the_digest_follows_what_is_learnt_from(tmp_path: Path) -> None:
    text = starter("own")
    digests = {
        name: read_codebook(write(tmp_path, changed)).digest()
        for name, changed in (
            ("as it is", text),
            ("a comment more", "# more\n" + text),
            ("another definition", text.replace("out of danger from water", "out of harm's way")),
            ("another passage", text.replace("Two schools", "Three schools")),
        )
    }
    assert digests["as it is"] == digests["a comment more"] == digests["another definition"] != digests["another passage"]


def test_the_starter_and_the_example_have_no_faults(tmp_path: Path) -> None:
    assert read_codebook(write(tmp_path, starter("own"))).name == "own"
    labour = read_codebook(LABOUR)
    shown = {name: sum(any(t.type == name for t in each.triggers) for each in labour.passages) for name in labour.types}
    assert len(shown) >= 8 and min(shown.values()) >= 25
    assert sum(not each.triggers for each in labour.passages) >= 60
    texts = [each.text for each in labour.passages]
    assert len(set(texts)) == len(texts)


def test_plover_is_described_by_the_same_kind_of_file() -> None:
    found = read_codebook(plover.FILE)
    assert tuple(found.types) == tuple(plover.TYPES)
    for kind in found.types.values():
        assert kind.definition and kind.excludes and kind.synonyms
        assert all(mode.definition and mode.intensity is not None for mode in (kind.modes or {}).values())
