"""How well names of places are settled on the development sets (gold spans given): floors that only better work may raise."""

from __future__ import annotations

import gzip
import json
import math
from pathlib import Path

import pytest

from sanudo.resolve.places import Places
from sanudo.resolve.places_spans import Named
from sanudo.types import Document, Span

SETS = Path(__file__).resolve().parents[3] / "shared/data/places"


def km(a: float, b: float, c: float, d: float) -> float:
    a, b, c, d = map(math.radians, (a, b, c, d))
    return 12742 * math.asin(
        min(1, math.sqrt(math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2))
    )


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "given", "all_spans"), [("geowebnews", 0.94, 0.83), ("trnews", 0.93, 0.90), ("lgl", 0.92, 0.82)]
)
def test_gold_spans_are_resolved_within_161_km(name: str, given: float, all_spans: float) -> None:
    path = SETS / f"{name}.jsonl.gz"
    if not path.exists():
        pytest.skip("the development data are not beside the checkout")
    right = resolved = total = 0
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in map(json.loads, file):
            spans = {Span(s["start"], s["end"]): s for s in line["spans"]}
            document = Document(id=str(line["doc_id"]), text=line["text"], url=line.get("url"))
            for place in Places().resolve(document, [Named(span) for span in spans]):
                gold = spans[place.span]
                if gold.get("lat") is not None:
                    total += 1
                    resolved += place.lat is not None
                    right += place.lat is not None and km(gold["lat"], gold["lon"], place.lat, place.lon or 0.0) <= 161
    assert right / resolved >= given
    assert right / total >= all_spans
