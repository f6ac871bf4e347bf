from __future__ import annotations

import csv
import datetime
import gzip
import io
import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from own_pages import HEADLINE, PARAGRAPHS, all_of, check, document, failure

from sanudo.config import Settings
from sanudo.sources import pieces, registry
from sanudo.types import Document, Failure

TEXT = "\n".join(PARAGRAPHS)
ROW = {
    "id": "n-7", "headline": HEADLINE, "body": TEXT, "pubDate": "Tue, 14 May 2019 18:20:00 GMT",
    "source": {"name": "The Ferry Gazette"},
    "link": "https://f.example/1", "authors": ["Mette Lund", "Karl Friis"], "lang": "en",
}  # fmt: skip


def test_columns_are_guessed_by_name() -> None:
    found = document(json.dumps(ROW).encode(), "a.jsonl")
    assert (found.title, found.published, found.outlet, found.url) == (
        HEADLINE,
        "2019-05-14",
        "The Ferry Gazette",
        "https://f.example/1",
    )
    assert (found.byline, found.text, found.origin) == (("Mette Lund", "Karl Friis"), TEXT, "a.jsonl#1")
    check(found)


def test_columns_can_be_named() -> None:
    row = {"id": "wrong", "k": {"t": TEXT}, "title": "Wrong", "h": "Right", "n": 77}
    found = document(json.dumps(row).encode(), "a.jsonl", columns={"text": "k.t", "title": "h", "id": "n"})
    assert (found.text, found.title, found.origin) == (TEXT, "Right", "a.jsonl#77")
    assert "no text" in failure(json.dumps(row).encode(), "a.jsonl", columns={"text": "nowhere"}).error
    assert "Unknown fields" in failure(json.dumps(row).encode(), "a.jsonl", columns={"headline": "h"}).error


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2019-05-14", "2019-05-14"), ("20190514", "2019-05-14"), ("May 14, 2019", "2019-05-14"), (1557858000, "2019-05-14"),
        (1557858000000, "2019-05-14"), (20190514, "2019-05-14"), ("soon", None), (None, None), (True, None), ([], None),
    ],
)  # fmt: skip
def test_dates_of_every_form(value: object, day: str | None) -> None:
    assert document(json.dumps({"text": PARAGRAPHS[0], "date": value}).encode(), "a.jsonl").published == day


def test_a_row_wins_over_what_its_text_says() -> None:
    text = f"{HEADLINE}\nBy Mette Lund\nMay 14, 2019\n\n{TEXT}"
    found = document(json.dumps({"text": text, "title": "Own", "date": "2018-01-02", "author": "Karl Friis"}).encode(), "a.jsonl")
    assert (found.title, found.published, found.byline) == ("Own", "2018-01-02", ("Karl Friis",))


def test_bad_lines_are_failures_and_cost_no_other_line(tmp_path: Path) -> None:
    lines = [json.dumps(ROW), "{broken", '"text"', "", '{"title": "no text"}', '{"text": "a\\u0000b"}', json.dumps(ROW)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    found = all_of(tmp_path / "a.jsonl")
    assert [type(each) for each in found] == [Document, Failure, Failure, Failure, Failure, Document]
    assert [each.origin.rsplit("#", 1)[1] for each in found] == ["1", "2", "3", "5", "6", "7"]


def test_surrogates_in_escapes_are_joined_or_replaced() -> None:
    assert (
        document(b'{"text": "The train \\ud83d\\ude80 left. \\ud800 Then it came."}', "a.jsonl").text
        == "The train 🚀 left. \ufffd Then it came."
    )


@pytest.mark.parametrize("wrapped", [[ROW, ROW], {"articles": [ROW, ROW]}, {"status": "ok", "docs": [ROW, ROW]}])
def test_json_files(tmp_path: Path, wrapped: object) -> None:
    (tmp_path / "a.json").write_text(json.dumps(wrapped))
    assert [each.origin.rsplit("#", 1)[1] for each in all_of(tmp_path / "a.json")] == ["1", "2"]


@pytest.mark.parametrize("data", [b"[]", b"{", b"[1, 2]", b"nonsense", b"[" * 100_000])
def test_json_without_articles_is_a_failure(data: bytes) -> None:
    assert failure(data, "a.json").error


def table(kind: str, rows: list[dict[str, str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), delimiter="\t" if kind == "tsv" else ";" if kind == "semicolon" else ",")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


@pytest.mark.parametrize("kind", ["csv", "tsv", "semicolon"])
def test_csv_with_line_ends_and_quotes_in_cells(kind: str) -> None:
    found = document(
        table(kind, [{"Title": HEADLINE, "Full Text": TEXT, "Publication Date": "2019-05-14"}]),
        f"a.{kind.replace('semicolon', 'csv')}",
    )
    assert (found.text, found.title, found.published, found.origin.rsplit("#")[1]) == (TEXT, HEADLINE, "2019-05-14", "1")


def test_parquet(tmp_path: Path) -> None:
    columns = {"text": [TEXT] * 3, "title": ["a", "b", "c"], "published": [datetime.date(2019, 5, day) for day in (1, 2, 3)]}
    pq.write_table(pa.table(columns), tmp_path / "a.parquet", row_group_size=2)
    found = all_of(tmp_path / "a.parquet")
    assert [(each.title, each.published) for each in found if isinstance(each, Document)] == [
        ("a", "2019-05-01"), ("b", "2019-05-02"), ("c", "2019-05-03"),
    ]  # fmt: skip
    (tmp_path / "b.parquet").write_bytes((tmp_path / "a.parquet").read_bytes()[:100])
    assert "Parquet" in all_of(tmp_path / "b.parquet")[0].error  # type: ignore[union-attr]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("kind", ["jsonl", "csv", "parquet"])
def test_slices_make_up_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, packed: bool) -> None:
    rows = [
        {"title": f"Train {number}", "text": f'The "{number}"th train\nleft at {number} minutes past.'} for number in range(60)
    ]
    path = tmp_path / f"a.{kind}"
    if kind == "parquet":
        pq.write_table(pa.Table.from_pylist(rows), path, row_group_size=25)
    else:
        data = table("csv", rows) if kind == "csv" else "\n".join(json.dumps(row) for row in rows).encode()
        path = path.with_suffix(f".{kind}.gz") if packed else path
        path.write_bytes(gzip.compress(data) if packed else data)
    monkeypatch.setattr(pieces, "SLICE", 400)
    monkeypatch.setattr(pieces, "PACKED_SLICE", 700)
    monkeypatch.setattr(pieces, "ROWS", 7)
    chunks = list(registry.discover([str(path)], Settings()))
    found = [each for chunk in chunks for each in registry.documents(chunk, Settings())]  # type: ignore[arg-type]
    assert len(chunks) > 4
    assert len({chunk.digest() for chunk in chunks}) == len(chunks)  # type: ignore[union-attr]
    assert chunks == list(registry.discover([str(path)], Settings()))
    assert [each.title for each in found] == [row["title"] for row in rows]  # type: ignore[union-attr]
    assert [each.origin for each in found] == [f"{path}#{number}" for number in range(1, 61)]


def test_more_rows_leave_earlier_slices_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "SLICE", 300)
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps({"text": f"Train {number} left."}) + "\n" for number in range(50)))
    before = [chunk.digest() for chunk in registry.discover([str(path)], Settings())]  # type: ignore[union-attr]
    with path.open("a") as file:
        file.write('{"text": "One more."}\n')
    after = [chunk.digest() for chunk in registry.discover([str(path)], Settings())]  # type: ignore[union-attr]
    assert after[: len(before) - 1] == before[:-1]
    assert after[len(before) - 1 :] != before[-1:]


def test_a_packed_table_cut_short_gives_its_rows_and_a_failure(tmp_path: Path) -> None:
    lines = "".join(json.dumps({"text": f"Train {number} left for {number * 7919} places."}) + "\n" for number in range(3000))
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(lines.encode())[:-2000])
    found = all_of(path)
    assert isinstance(found[-1], Failure)
    assert "cut short" in found[-1].error
