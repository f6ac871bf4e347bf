"""Runs on this machine: what is done stays done, and nothing that happens to a worker harms the rest."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb
import fake
import pytest

from sanudo import sources
from sanudo.config import Settings
from sanudo.errors import InputError, ModelError, PipelineError
from sanudo.run import chunks
from sanudo.run.ledger import Progress, code
from sanudo.run.local import Processes, Serial
from sanudo.store.build import build
from sanudo.store.parts import Parts


@pytest.fixture(autouse=True)
def paper_sources() -> Iterator[None]:
    before = sys.modules.get("sanudo.sources.registry")
    fake.install()
    yield
    sys.modules.pop("sanudo.sources.registry")
    if before is not None:
        sys.modules["sanudo.sources.registry"] = before
        sources.registry = before  # type: ignore[attr-defined]
    else:
        del sources.registry  # type: ignore[attr-defined]


def press(folder: Path, **files: str) -> str:
    """Write files of an input folder and return its name."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text)
    return str(folder)


def run(folder: str, into: Path, processes: int = 1) -> Progress:
    return code([folder], into, Settings(), processes=processes, load=fake.load)


def tree(into: Path) -> dict[str, bytes]:
    return {str(path.relative_to(into)): path.read_bytes() for path in into.rglob("*") if path.is_file()}


def dump(into: Path) -> dict[str, list[tuple[object, ...]]]:
    """Build a record and return all its rows, in their order."""
    record = into.with_suffix(".duckdb")
    build(into, record)
    connection = duckdb.connect(str(record), read_only=True)
    names = [row[0] for row in connection.execute("SELECT table_name FROM duckdb_tables() ORDER BY 1").fetchall()]
    rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    connection.close()
    return rows


def test_one_process_or_several_write_the_same_bytes(tmp_path: Path) -> None:
    folder = press(tmp_path / "in", **{f"f{n}": f"talks number {n}\nbad\nsame line" for n in range(5)})
    for processes in (1, 2):
        done = run(folder, tmp_path / f"parts{processes}", processes)
        assert (done.chunks, done.documents, done.failures) == (5, 10, 5)
    assert tree(tmp_path / "parts1") == tree(tmp_path / "parts2")


def test_how_many_documents_become_rows_together_does_not_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [f"talks {n} half <surrogate>" if n == 5 else "bad" if n % 7 == 3 else f"talks number {n}" for n in range(30)]
    folder = press(tmp_path / "in", a="\n".join([*lines, "raise"]))
    for at_once in (1, 4, 64):
        monkeypatch.setattr(chunks, "AT_ONCE", at_once)
        done = run(folder, tmp_path / f"parts{at_once}")
        assert (done.documents, done.failures) == (25, 6)
    assert tree(tmp_path / "parts1") == tree(tmp_path / "parts4") == tree(tmp_path / "parts64")


def test_what_is_done_is_not_done_again(tmp_path: Path) -> None:
    folder = press(tmp_path / "in", a="one", b="two\nbad")
    run(folder, tmp_path / "parts")
    press(tmp_path / "in", c="three")
    again = run(folder, tmp_path / "parts")
    assert (again.chunks, again.skipped, again.documents, again.earlier, again.failures) == (3, 2, 1, 2, 1)


def test_a_document_that_stands_twice_in_a_chunk_counts_once(tmp_path: Path) -> None:
    done = run(press(tmp_path / "in", a="one\none\ntwo"), tmp_path / "parts")
    assert (done.documents, done.repeated) == (2, 1)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("fine\nraise", "RuntimeError: raised"),
        ("fine\nburst", "RuntimeError: burst"),
        ("fine\nhalf <surrogate>", "UnicodeEncodeError"),
    ],
)
def test_faults_become_failures_and_spare_the_rest(tmp_path: Path, text: str, error: str) -> None:
    done = run(press(tmp_path / "in", a=text), tmp_path / "parts")
    assert (done.documents, done.failures) == (1, 1)
    (row,) = dump(tmp_path / "parts")["failure"]
    assert str(row[2]).startswith(error)


def test_a_chunk_whose_worker_dies_once_is_coded_by_another(tmp_path: Path) -> None:
    folder = press(tmp_path / "in", a=f"once {tmp_path / 'mark'}", b="two")
    done = run(folder, tmp_path / "parts", 2)
    assert (done.documents, done.lost, done.failures) == (2, 0, 0)


def test_a_chunk_that_kills_its_workers_is_recorded_and_tried_again_by_the_next_run(tmp_path: Path) -> None:
    folder = press(tmp_path / "in", a="kill", b="two", c="three")
    done = run(folder, tmp_path / "parts", 2)
    assert (done.documents, done.lost, done.failures) == (2, 1, 1)
    (row,) = dump(tmp_path / "parts")["failure"]
    assert row[0] == "a" and "killed" in str(row[2])
    again = run(folder, tmp_path / "parts", 2)
    assert (again.skipped, again.lost) == (2, 1)


def test_inputs_that_cannot_be_opened_are_failures_until_they_can(tmp_path: Path) -> None:
    folder = press(tmp_path / "in", a="one")
    paths = [folder, str(tmp_path / "later")]
    assert code(paths, tmp_path / "parts", Settings(), processes=1, load=fake.load).failures == 1
    assert len(dump(tmp_path / "parts")["failure"]) == 1
    press(tmp_path / "later", b="two")
    assert code(paths, tmp_path / "parts", Settings(), processes=1, load=fake.load).failures == 0
    assert dump(tmp_path / "parts")["failure"] == []


def test_other_settings_are_another_part(tmp_path: Path) -> None:
    folder = press(tmp_path / "in", a="one")
    run(folder, tmp_path / "parts")
    again = code([folder], tmp_path / "parts", Settings(outlet="X"), processes=1, load=fake.load)
    assert (again.skipped, again.documents) == (0, 1)
    choice = Parts(tmp_path / "parts").chosen()
    assert (len(choice.receipts), choice.superseded) == (1, 1)


def test_progress_is_told_step_by_step(tmp_path: Path) -> None:
    folder = press(tmp_path / "in", a="one", b="two")
    steps: list[Progress] = []
    code([folder], tmp_path / "parts", Settings(), processes=1, load=fake.load, report=steps.append)
    assert [step.chunks for step in steps] == [0, 1, 2]
    assert steps[0].rate is None and steps[0].seconds_left is None
    assert steps[1].seconds_left is not None


def test_nothing_to_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing to read"):
        run(press(tmp_path / "in"), tmp_path / "parts")


def test_errors_of_a_worker_that_stop_everything_reach_the_user(tmp_path: Path) -> None:
    folder = press(tmp_path / "in", a="one", b="two")
    for runner in (Serial(), Processes(2)):
        with pytest.raises(ModelError, match="weights") as caught:
            code([folder], tmp_path / "parts", Settings(), runner=runner, load=fake.load_nothing)
        assert caught.value.hint == "Fetch them."
    with pytest.raises(PipelineError, match="while they start"):
        code([folder], tmp_path / "parts", Settings(), runner=Processes(1), load=fake.load_and_die)
