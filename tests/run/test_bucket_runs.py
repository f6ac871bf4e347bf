"""Runs whose parts go to a bucket of a store that fails: the same objects as files in a folder, and the same promises."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fake
import pytest
from test_local import paper_sources, press, run, tree

from benchmarks.store_made import BUCKET, Faults, FaultyStore, environment
from sanudo.cli.main import main
from sanudo.config import Settings
from sanudo.run.ledger import code
from sanudo.store.build import build
from sanudo.store.parts import Parts

pytest.importorskip("moto", reason="the cluster's test packages are not installed (make test installs them)")

__all__ = ["paper_sources"]

WHERE = f"s3://{BUCKET}/parts"


@pytest.fixture
def store() -> Iterator[FaultyStore]:
    # nothing hangs here: a request that hangs takes the 20 s after which a client gives it up (tests/store/test_buckets.py)
    with FaultyStore(Faults(share=0.1, kinds=["500", "503", "cut", "lost", "slow"])) as made, environment(made.url):
        yield made


def test_a_failing_store_holds_in_the_end_what_a_folder_holds(tmp_path: Path, store: FaultyStore) -> None:
    folder = press(tmp_path / "in", **{f"f{n}": f"talks number {n}\nbad" for n in range(8)})
    run(folder, tmp_path / "parts")
    done = code([folder], WHERE, Settings(), processes=2, load=fake.load)
    assert (done.documents, done.failures, done.lost) == (8, 8, 0)
    assert store.failed.total() > 0
    assert store.objects() == {f"parts/{name}": data for name, data in tree(tmp_path / "parts").items()}
    build(WHERE, tmp_path / "bucket.duckdb")
    assert build(tmp_path / "parts", tmp_path / "folder.duckdb").rows == build(WHERE, tmp_path / "bucket.duckdb").rows


def test_what_is_done_is_not_done_again_and_what_was_lost_is(tmp_path: Path, store: FaultyStore) -> None:
    folder = press(tmp_path / "in", a="one", b="two", c="three")
    code([folder], WHERE, Settings(), processes=1, load=fake.load)
    key = Parts(WHERE).chosen().receipts[0].key
    Parts(WHERE).forget(key)
    again = code([folder], WHERE, Settings(), processes=1, load=fake.load)
    assert (again.skipped, again.documents) == (2, 1)


def test_the_command_line_takes_a_bucket_for_a_folder(
    tmp_path: Path, store: FaultyStore, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(code.__kwdefaults__, "load", fake.load)  # type: ignore[arg-type]
    folder = press(tmp_path / "in", a="one talks", b="two\nbad")
    for arguments in (
        ["code", folder, "--into", WHERE, "-p", "1"],
        ["build", WHERE, str(tmp_path / "a.duckdb")],
        ["record", folder, "--to", str(tmp_path / "b.duckdb"), "--parts", WHERE, "-p", "1"],
    ):
        with pytest.raises(SystemExit) as left:
            main(arguments)
        assert left.value.code == 0
    said = capsys.readouterr().out
    assert f"Next: sanudo build {WHERE} RECORD.duckdb" in said and "b#1: It is bad." in said and "Nothing new to code." in said
    assert (tmp_path / "a.duckdb").stat().st_size and (tmp_path / "b.duckdb").stat().st_size
