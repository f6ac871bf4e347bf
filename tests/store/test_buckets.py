"""Parts in a bucket: everything a folder does, on a store that fails, hangs, and cuts its answers short."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from samples import reading
from test_build import dump, shelve

from benchmarks.store_made import BUCKET, KINDS, Faults, FaultyStore, client, environment
from sanudo.errors import RecordError, SettingsError
from sanudo.store.buckets import Bucket, full_address, read_address
from sanudo.store.build import build
from sanudo.store.depots import Folder, settled
from sanudo.store.parts import Parts, part_name, receipt_name

pytest.importorskip("moto", reason="the cluster's test packages are not installed (make test installs them)")

WHERE = f"s3://{BUCKET}/record/parts"
FILES = {f"parts/event/{n}.parquet": bytes([n]) * n * 700 for n in range(30)} | {"receipts/a.json": b"{}"}


@pytest.fixture(scope="module")
def store() -> Iterator[FaultyStore]:
    with FaultyStore(Faults()) as made, environment(made.url):
        yield made


@pytest.fixture(autouse=True)
def quiet_and_empty(store: FaultyStore) -> None:
    store.faults = Faults()
    for name in store.objects():
        client(store.behind).delete_file(f"{BUCKET}/{name}")


def bucket() -> Bucket:
    return Bucket(read_address(WHERE), timeout=1.0, pause=0.02)


def test_an_address_is_read_with_what_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9000")
    monkeypatch.setenv("AWS_REGION", "eu-north-1")
    assert read_address("s3://b/news/parts/").endpoint == "http://127.0.0.1:9000"
    assert read_address("s3://b?endpoint=https://s3.example&region=x").region == "x"
    told = full_address("s3://b/news/parts/")
    monkeypatch.delenv("AWS_ENDPOINT_URL")
    monkeypatch.delenv("AWS_REGION")
    found = read_address(told)
    assert (found.label, found.endpoint, found.region) == ("s3://b/news/parts", "http://127.0.0.1:9000", "eu-north-1")
    assert settled(told) == told
    assert settled(Path("parts")) == settled("parts") == str(Path.cwd() / "parts")


@pytest.mark.parametrize("where", ["s3://", "s3:///x", "s3://key:secret@bucket/x", "s3://b/x?access_key=k"])
def test_what_is_no_address_or_holds_keys_is_refused(where: str) -> None:
    with pytest.raises(SettingsError, match="no address of a bucket"):
        read_address(where)


def test_stores_of_other_kinds_are_refused() -> None:
    with pytest.raises(SettingsError, match="cannot be kept") as caught:
        Parts("ftp://somewhere/parts")
    assert "s3://" in caught.value.hint


def test_a_bucket_and_a_folder_do_the_same(tmp_path: Path) -> None:
    folder, ours = Folder(tmp_path), bucket()
    for depot in (folder, ours):
        depot.ready()
        depot.write(FILES)
        depot.write({"receipts/a.json": b"{1}"})
        depot.remove("parts/event/3.parquet")
        depot.remove("parts/event/3.parquet")
    asked = [*FILES, "parts/event/nothing.parquet", "nowhere/x"]
    assert ours.read(asked) == folder.read(asked)
    assert ours.sizes(asked) == folder.sizes(asked)
    assert ours.names("parts/event") == folder.names("parts/event")
    assert ours.names("nowhere") == folder.names("nowhere") == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_fails_is_tried_until_it_does_not(store: FaultyStore, kind: str) -> None:
    store.faults = Faults(share=0.08 if kind == "hang" else 0.15, kinds=[kind], hang=1.2)
    ours = bucket()
    before = store.failed[kind]
    ours.write(FILES)
    assert ours.read(list(FILES)) == FILES
    assert ours.sizes(list(FILES)) == {name: len(data) for name, data in FILES.items()}
    assert store.failed[kind] > before
    assert store.objects() == {f"record/parts/{name}": data for name, data in FILES.items()}


def test_many_sizes_are_listed_and_not_asked_for_one_by_one(store: FaultyStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sanudo.store.buckets.LIST_FROM", 10)
    bucket().write(FILES)
    before = store.served.total()
    assert bucket().sizes([*FILES, "parts/event/none"]) == {name: len(data) for name, data in FILES.items()}
    assert store.served.total() - before < 5


def test_a_record_from_a_bucket_is_that_from_a_folder(store: FaultyStore, tmp_path: Path) -> None:
    store.faults = Faults(share=0.1, kinds=["500", "503", "cut", "lost"])
    for where in (tmp_path / "parts", WHERE):
        for n in (1, 2):
            shelve(where, f"chunk {n}", [reading(n), reading(n + 1)])
        build(where, tmp_path / f"{len(str(where))}.duckdb")
    ours, theirs = sorted(tmp_path.glob("*.duckdb"))
    assert dump(ours) == dump(theirs)
    assert not list(tmp_path.glob(".sanudo*"))


def test_a_part_counts_only_with_its_receipt_and_as_its_receipt_says(store: FaultyStore, tmp_path: Path) -> None:
    shelve(WHERE, "one", [reading(1)])
    two, three = (shelve(WHERE, chunk, [reading(n)]) for chunk, n in (("two", 2), ("three", 3)))
    bucket().remove(receipt_name(two.key))
    bucket().write({part_name("event", three.key): b"PAR1 other bytes PAR1"})
    assert Parts(WHERE).receipt(three.key) is None
    report = build(WHERE, tmp_path / "r.duckdb")
    assert (report.parts, report.damaged, report.rows["document"]) == (1, ("three",), 1)
    assert receipt_name(three.key) not in bucket().names("receipts")


def test_a_store_that_does_not_answer_is_said_at_once() -> None:
    with pytest.raises(RecordError, match=r"No object store answers at http://127\.0\.0\.1:1\."):
        Parts("s3://news/parts?endpoint=http://127.0.0.1:1").open_for("v1", {})


def test_a_bucket_that_is_not_there_is_said() -> None:
    with pytest.raises(RecordError, match="cannot be written") as caught:
        Parts("s3://nowhere/parts").open_for("v1", {})
    assert "Make the bucket first" in caught.value.hint
    with pytest.raises(RecordError, match="is no folder of parts"):
        build(f"s3://{BUCKET}/nothing", Path("r.duckdb"))


def test_a_store_that_goes_on_failing_stops_a_run_with_what_to_do(store: FaultyStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sanudo.store.buckets.CLIENT_TRIES", 1)
    ours = bucket()
    store.faults = Faults(share=1.0, kinds=["cut"])
    ours.write({"receipts/b.json": b"{}"})
    with pytest.raises(RecordError, match="cannot be read") as caught:
        ours.read(["receipts/b.json"])
    assert "goes on from here" in caught.value.hint
