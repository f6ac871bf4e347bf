"""Predict places: JSONL as `data/places` -> the same lines with `spans` predicted (tasks `places` and `places-given`).

    python benchmarks/predict_places.py INPUT OUTPUT [--given]

With `--given` the gold spans are taken (their offsets only) and resolved; without it the shipped pipeline finds them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

from sanudo.ontology.countries import country
from sanudo.resolve.places import Named, Places
from sanudo.types import Document, Failure, Place, Span

BATCH = 24


def predict(input: Path, output: Path, given: bool) -> None:
    """Write predicted spans for every line of a file."""
    answer = _given if given else _found
    with _open(input) as source, output.open("w", encoding="utf-8") as target:
        lines = (json.loads(line) for line in source if line.strip())
        done = 0
        while batch := list(islice(lines, BATCH)):
            for line, places in zip(batch, answer(batch), strict=True):
                target.write(
                    json.dumps({**line, "spans": [_span(line["text"], place) for place in places]}, ensure_ascii=False) + "\n"
                )
            done += len(batch)
            print(f"\r{done} documents", end="", file=sys.stderr)
    print(file=sys.stderr)


def _open(path: Path) -> TextIO:
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")


def _document(line: dict[str, Any]) -> Document:
    return Document(id=str(line["doc_id"]), text=line["text"], title=line.get("title"), url=line.get("url"))


def _given(lines: Iterable[dict[str, Any]]) -> Iterator[list[Place]]:
    stage = Places()
    for line in lines:
        yield stage.resolve(_document(line), [Named(Span(each["start"], each["end"])) for each in line.get("spans", ())])


def _found(lines: Iterable[dict[str, Any]]) -> Iterator[list[Place]]:
    for reading in _pipeline().read([_document(line) for line in lines]):
        if isinstance(reading, Failure):
            print(f"\n{reading.origin}: {reading.stage}: {reading.error}", file=sys.stderr)
        yield [] if isinstance(reading, Failure) else list(reading.places)


def _pipeline() -> Any:
    """Return the shipped pipeline, made once."""
    from sanudo.pipeline import Pipeline

    if not _made:
        _made.append(Pipeline())
    return _made[0]


_made: list[Any] = []


def _span(text: str, place: Place) -> dict[str, Any]:
    known = country(place.country) if place.country else None
    return {
        "start": place.start,
        "end": place.stop,
        "text": text[place.start : place.stop],
        "name": place.name,
        "use": place.use,
        "score": place.score,
        "geonameid": place.geonames,
        "lat": place.lat,
        "lon": place.lon,
        "country": known.alpha2 if known else None,
        "admin1": place.region,
        "precision": place.precision,
        "radius_km": place.radius_km,
    }


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--given", action="store_true")
    args = parser.parse_args()
    predict(args.input, args.output, args.given)


if __name__ == "__main__":
    main()
