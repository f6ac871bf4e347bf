"""Predictions for the task `times` of the shared benchmarks: TIMEX3 expressions of documents whose creation time is given."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from sanudo.errors import SanudoError
from sanudo.extract.times import Times
from sanudo.pipeline import BATCH, Pipeline
from sanudo.types import Document, Failure, Reading, document_id


def lines(path: Path) -> Iterator[dict[str, object]]:
    """Yield the records of a JSONL file, gzipped or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def document_of(record: dict[str, object]) -> Document:
    """Return a record's text as a document published on its creation date."""
    text, published = str(record["text"]), str(record.get("dct") or "")[:10] or None
    return Document(
        id=document_id(text, url=None, outlet=None, published=published, title=None),
        text=text,
        published=published,
        origin=str(record["doc_id"]),
    )


def spans_of(reading: Reading) -> list[dict[str, object]]:
    """Return the time expressions of a reading as the task wants them."""
    return [{"start": time.start, "end": time.stop, "type": time.type, "value": time.value} for time in reading.times]


def predict(input: Path, output: Path) -> None:
    """Read JSONL as in data/times and write them with `spans` predicted; a document that fails is kept without spans."""
    pipeline = Pipeline(chosen=[Times()])  # the shipped weights and stage; the other stages have no part in this task
    done = 0
    with output.open("w", encoding="utf-8") as file:
        for batch in _batches(lines(input)):
            for record, reading in zip(batch, pipeline.read(map(document_of, batch)), strict=True):
                if isinstance(reading, Failure):
                    print(f"{record['doc_id']}: {reading.error}", file=sys.stderr)
                found = [] if isinstance(reading, Failure) else spans_of(reading)
                file.write(json.dumps({**record, "spans": found}, ensure_ascii=False) + "\n")
            done += len(batch)
            print(f"\rtimes: {done} documents", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def _batches(records: Iterator[dict[str, object]]) -> Iterator[list[dict[str, object]]]:
    batch: list[dict[str, object]] = []
    for record in records:
        batch.append(record)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


if __name__ == "__main__":
    try:
        predict(Path(sys.argv[1]), Path(sys.argv[2]))
    except SanudoError as error:
        sys.exit(str(error))
