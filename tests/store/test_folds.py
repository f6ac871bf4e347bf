"""Parts folded together: the same record, the same resuming, whatever moment it is stopped at."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from samples import reading
from test_build import dump, shelve

from sanudo.errors import RecordError
from sanudo.store import folds
from sanudo.store.build import build
from sanudo.store.depots import Folder
from sanudo.store.folds import compact, unfolded
from sanudo.store.parts import Parts
from sanudo.store.verify import verify
from sanudo.types import Failure, Reading

FAILED = Failure(origin="x", stage="source", error="It is bad.")


def parts(folder: Path, numbers: Sequence[int] = range(5)) -> Path:
    for number in numbers:
        shelve(folder, f"chunk {number}", [reading(number), reading(number + 1), *([FAILED] if number == 2 else [])])
    return folder


def light_parts(folder: Path, numbers: Sequence[int]) -> Path:
    """Make parts of two tables only."""
    for number in numbers:
        shelve(folder, f"chunk {number}", [Reading(reading(number).document), FAILED])
    return folder


def keys(folder: Path) -> set[str]:
    return {each.key for each in Parts(folder).chosen().receipts}


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.*") if path.suffix in (".json", ".parquet"))


def test_the_record_and_what_is_done_stay_the_same(tmp_path: Path) -> None:
    folder = parts(tmp_path / "parts")
    before = Parts(folder).receipts(keys(folder))
    build(folder, tmp_path / "a.duckdb")
    found = compact(folder)
    assert (found.parts, found.folds) == (5, 1) and found.files_after < found.files_before
    assert not list((folder / "receipts").glob("*.json"))
    assert Parts(folder).receipts(before) == before  # a run finds its pieces done
    assert build(folder, tmp_path / "b.duckdb").damaged == ()
    assert dump(tmp_path / "b.duckdb") == dump(tmp_path / "a.duckdb")  # its build id, too
    assert verify(folder).faults == 0
    assert Parts(folder).failures(9) == [FAILED]


def test_new_parts_beside_folds_and_folds_of_folds(tmp_path: Path) -> None:
    folder = parts(tmp_path / "parts", range(3))
    compact(folder)
    parts(folder, range(3, 6))
    found = compact(folder)
    assert (found.parts, found.folds) == (6, 1)
    assert len(list((folder / "folds").glob("*.json"))) == 1
    build(folder, tmp_path / "a.duckdb")
    build(parts(tmp_path / "plain", range(6)), tmp_path / "b.duckdb")
    assert dump(tmp_path / "a.duckdb") == dump(tmp_path / "b.duckdb")
    assert compact(folder).folds == 0  # there is nothing left to fold


def test_large_parts_and_folds_are_left_alone(tmp_path: Path) -> None:
    folder = parts(tmp_path / "parts")
    before = files(folder)
    assert compact(folder, enough=1_000).folds == 0
    assert files(folder) == before


class Killed(BaseException):
    """Stands for a kill: nothing after it is done."""


def test_stopped_after_any_step_nothing_is_lost_or_doubled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    start = light_parts(tmp_path / "start", range(2))
    compact(start)
    light_parts(start, range(2, 4))
    build(start, tmp_path / "plain.duckdb")
    wanted, every = dump(tmp_path / "plain.duckdb"), keys(start)
    write, remove = Folder.write, Folder.remove
    left = 0

    def count() -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise Killed

    def counted_write(self: Folder, found: dict[str, bytes]) -> None:
        count()
        write(self, found)

    def counted_remove(self: Folder, name: str) -> None:
        count()
        remove(self, name)

    steps, done = 0, False
    while not done:
        folder = Path(shutil.copytree(start, tmp_path / f"parts{steps}"))
        with monkeypatch.context() as patched:
            patched.setattr(Folder, "write", counted_write)
            patched.setattr(Folder, "remove", counted_remove)
            left = steps
            try:
                compact(folder)
                done = True
            except Killed:
                pass
        assert set(Parts(folder).receipts(every)) == every
        build(folder, tmp_path / "stopped.duckdb")
        assert dump(tmp_path / "stopped.duckdb") == wanted
        compact(folder)
        assert files(folder) == files_of_one_fold(folder)
        steps += 1
    assert steps > 10


def files_of_one_fold(folder: Path) -> list[str]:
    """Return the files that a folder has when all of it is one fold."""
    (fold,) = Parts(folder).folds()
    assert len(fold.receipts) == 4
    return sorted(["manifest.json", f"folds/{fold.id}.json", *(f"parts/{each.table}/{fold.id}.parquet" for each in fold.files)])


def test_a_damaged_part_is_not_folded_and_a_damaged_fold_is_coded_anew(tmp_path: Path) -> None:
    folder = parts(tmp_path / "parts")
    path = sorted((folder / "parts" / "event").glob("*.parquet"))[0]
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    found = compact(folder)
    assert (found.parts, len(found.damaged)) == (4, 1)
    assert path.exists()
    (fold,) = Parts(folder).folds()
    at = folder / "parts" / "event" / f"{fold.id}.parquet"
    at.write_bytes(at.read_bytes()[:-1] + b"x")
    assert {check.name for check in verify(folder).checks if check.faults} == {"checksums"}
    with pytest.raises(RecordError):
        build(folder, tmp_path / "news.duckdb")
    assert Parts(folder).receipts({each.key for each in fold.receipts}) == {}


def test_a_fold_whose_receipts_do_not_add_up_is_found(tmp_path: Path) -> None:
    folder = parts(tmp_path / "parts")
    compact(folder)
    (path,) = (folder / "folds").glob("*.json")
    path.write_text(path.read_text().replace('"rows": 2', '"rows": 3', 1))
    assert {check.name for check in verify(folder).checks if check.faults} >= {"receipts"}
    path.write_text("{")
    assert verify(folder).faults >= 1


def test_what_is_being_read_is_not_folded(tmp_path: Path) -> None:
    folder = parts(tmp_path / "parts")
    with unfolded(folder), pytest.raises(RecordError, match="in use"):
        compact(folder)
    assert compact(folder).folds == 1


def test_superseded_settings_stay_superseded(tmp_path: Path) -> None:
    folder = tmp_path / "parts"
    shelve(folder, "one", [reading(1)], options={"outlet": "A"})
    shelve(folder, "two", [reading(2)], options={"outlet": "A"})
    shelve(folder, "one", [reading(3)], options={"outlet": "B"})
    build(folder, tmp_path / "a.duckdb")
    compact(folder)
    report = build(folder, tmp_path / "b.duckdb")
    assert report.superseded == 1 and report.rows["document"] == 2
    assert dump(tmp_path / "b.duckdb") == dump(tmp_path / "a.duckdb")
    assert folds.ENOUGH > 2**20


def test_no_folder_of_parts(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="no folder of parts"):
        compact(tmp_path)
