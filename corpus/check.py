"""Checks the records of the corpus and prints its counts: `python -m corpus.check [--list]`."""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

from sanudo.ontology.plover import CONTEXTS, TYPES
from sanudo.ontology.sectors import SECTORS
from sanudo.types import MeetingStatus, Modality, Stance, Status

Record = dict[str, Any]

ARTICLES = Path(__file__).parent / "articles"
BLIND = Path(__file__).parent / "blind"
"""Articles that nothing is trained on or fitted to."""
KINDS = ("person", "organization", "state", "group", "igo", "medium")
DEALS = ("in force", "expired", "withdrawn", "under negotiation", "proposed")
STAGES = ("proposed", "under negotiation", "agreed", "signed", "in force", "suspended", "withdrawn", "expired", "rejected")
QUALIFIERS = ("exactly", "at least", "about", "up to", "unknown")
LAYERS = ("actors", "events", "statements", "positions", "agreements", "meetings", "disputes", "times", "places")
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
TIMEX = re.compile(r"[0-9XPT][0-9A-Z:/.-]+|(PAST|PRESENT|FUTURE)_REF")
COUNTRY = re.compile(r"[A-Z]{3}")


def articles(folder: Path = ARTICLES) -> list[Path]:
    """Return the records of a folder, sorted by name; the stories' own files are left out."""
    return sorted(path for path in folder.glob("*.json") if not path.stem.endswith("_story"))


def read(path: Path) -> tuple[Record, bytes]:
    """Return a record and the bytes of its text."""
    return json.loads(path.read_text(encoding="utf-8")), path.with_suffix(".txt").read_bytes()


def faults(record: Record, data: bytes) -> list[str]:
    """Return what is wrong with a record, one line each; an empty list means that it is sound."""
    return list(_Checker(record, data).run())


class _Checker:
    """One pass over a record; each method yields the faults of one layer."""

    def __init__(self, record: Record, data: bytes) -> None:
        self.record, self.data, self.text = record, data, data.decode("utf-8")
        self.actors = {each["id"] for each in record["actors"]}
        self.claims = {each["id"] for layer in ("events", "statements") for each in record[layer]}

    def run(self) -> Iterator[str]:
        if self.record["text_sha256"] != hashlib.sha256(self.data).hexdigest():
            yield "text_sha256 is not that of the text"
        yield from self._date(self.record["published"], "published")
        for layer in ("boilerplate", "meta", "captions"):
            yield from self._spans(self.record[layer], layer)
        yield from self._unique()
        layers: dict[str, Callable[[Record, str], Iterator[str]]] = {
            "actors": self._actor, "events": self._event, "statements": self._statement,
            "positions": self._position, "agreements": self._agreement, "meetings": self._meeting,
            "disputes": self._dispute, "times": self._time, "places": self._place,
        }  # fmt: skip
        for layer, check in layers.items():
            for number, each in enumerate(self.record[layer]):
                yield from check(each, str(each.get("id") or f"{layer} {number}"))

    def _unique(self) -> Iterator[str]:
        for layers in (("actors",), ("events", "statements")):
            ids = Counter(each["id"] for layer in layers for each in self.record[layer])
            yield from (f"id {name} is used {count} times" for name, count in ids.items() if count > 1)

    def _spans(self, spans: list[Any], where: str) -> Iterator[str]:
        for span in spans:
            if span is None:
                continue
            start, stop = span
            words = self.text[start:stop]
            if not 0 <= start < stop <= len(self.text) or words != words.strip():
                yield f"{where}: span {span} {words[:40]!r} is empty, outside the text or edged with white space"

    def _ids(self, ids: list[Any], where: str) -> Iterator[str]:
        yield from (f"{where}: no actor {each!r}" for each in ids if each is not None and each not in self.actors)

    def _date(self, value: str | None, where: str) -> Iterator[str]:
        if value is not None and not DATE.fullmatch(value):
            yield f"{where}: date {value!r} is not YYYY[-MM[-DD]]"

    def _among(self, values: list[Any], allowed: Any, where: str) -> Iterator[str]:
        for value in values:
            if value not in allowed:
                yield f"{where}: {value!r} is not one of {', '.join(map(str, allowed))}"

    def _country(self, value: str | None, where: str) -> Iterator[str]:
        if value is not None and not COUNTRY.fullmatch(value):
            yield f"{where}: country {value!r} is not three capital letters"

    def _actor(self, actor: Record, where: str) -> Iterator[str]:
        nominals = actor.get("nominals") or []
        yield from self._among([actor["kind"]], KINDS, where)
        yield from self._among([actor["sector"], *(actor.get("alt_sectors") or [])], [*SECTORS, None], where)
        yield from self._country(actor["country"], where)
        yield from self._spans(actor["mentions"] + nominals, where)
        if not actor["mentions"] and not nominals:
            yield f"{where}: never mentioned"

    def _event(self, event: Record, where: str) -> Iterator[str]:
        yield from self._among([event["type"], *(event.get("alt_types") or [])], TYPES, where)
        yield from self._among([event["status"], *(event.get("alt_status") or [])], get_args(Status), where)
        yield from self._among(event.get("context") or [], CONTEXTS, where)
        if event["mode"] and event["type"] in TYPES:
            yield from self._among([event["mode"]], TYPES[event["type"]].modes, where)
        yield from self._ids([*event["actor"], *event["recipient"], event.get("reported_by")], where)
        yield from self._date(event["date"], where)
        yield from self._country(event["place_country"], where)
        yield from self._spans([event["trigger"], *(event.get("also") or [])], where)
        for kind, size in (event.get("size") or {}).items():
            yield from self._among([size["qualifier"]], QUALIFIERS, f"{where} {kind}")
            yield from self._spans([size.get("span")], where)

    def _statement(self, statement: Record, where: str) -> Iterator[str]:
        yield from self._ids([statement["speaker"], *(statement.get("co_speakers") or [])], where)
        yield from self._spans([statement["source"], statement["cue"], *statement["content"]], where)
        yield from self._among([statement["direct"]], (True, False, "mixed"), where)
        modalities = [statement["modality"], *(statement.get("alt_modality") or [])] if statement.get("modality") else []
        yield from self._among(modalities, get_args(Modality), where)
        yield from self._date(statement["date"], where)
        if not statement["content"]:
            yield f"{where}: no content"

    def _position(self, position: Record, where: str) -> Iterator[str]:
        yield from self._ids([position["holder"]], where)
        yield from self._among([position["stance"], *(position.get("alt_stances") or [])], get_args(Stance), where)
        yield from self._spans([position["evidence"]], where)

    def _agreement(self, agreement: Record, where: str) -> Iterator[str]:
        yield from self._ids(agreement["parties"], where)
        yield from self._among([agreement["status"], *(agreement.get("alt_status") or [])], DEALS, where)
        yield from self._among([agreement["stage"]] if agreement.get("stage") else [], STAGES, where)
        for value in agreement["dates"].values():
            yield from self._date(value, where)
        yield from self._spans([agreement["evidence"]], where)

    def _meeting(self, meeting: Record, where: str) -> Iterator[str]:
        yield from self._ids(meeting["participants"], where)
        yield from self._among([meeting["status"], *(meeting.get("alt_status") or [])], get_args(MeetingStatus), where)
        yield from self._date(meeting["date"], where)
        yield from self._country(meeting["country"], where)
        yield from self._spans([meeting["evidence"]], where)

    def _dispute(self, dispute: Record, where: str) -> Iterator[str]:
        for side in ("claim_a", "claim_b"):
            if dispute[side] not in self.claims:
                yield f"{where}: no statement or event {dispute[side]!r}"

    def _time(self, time: Record, where: str) -> Iterator[str]:
        yield from self._spans([time["span"]], where)
        if not TIMEX.fullmatch(time["value"]):
            yield f"{where}: {time['value']!r} is not a TIMEX3 value"

    def _place(self, place: Record, where: str) -> Iterator[str]:
        yield from self._spans([place["span"]], where)
        yield from self._country(place["country"], where)
        if not (-90 <= place["lat"] <= 90 and -180 <= place["lon"] <= 180):
            yield f"{where}: {place['lat']}, {place['lon']} is no point on the globe"


def counts(paths: list[Path]) -> Counter[str]:
    """Return how many articles, words, items of each layer, statuses, modalities and types with mode these records hold."""
    found: Counter[str] = Counter()
    for path in paths:
        record, data = read(path)
        found["articles"] += 1
        found["words"] += len(data.decode("utf-8").split())
        for layer in LAYERS:
            found[layer] += len(record[layer])
        for event in record["events"]:
            found["optional events"] += bool(event.get("optional"))
            found["events with size"] += bool(event.get("size"))
            found[f"status {event['status']}"] += 1
            found[f"type {event['type']}/{event['mode'] or '-'}"] += 1
        for statement in record["statements"]:
            found[f"modality {statement.get('modality')}"] += 1
    return found


def main() -> int:
    """Check every article, print the faults and the counts, and return 1 if there was a fault."""
    parser = argparse.ArgumentParser(description="Check the corpus and count it.")
    parser.add_argument("--list", action="store_true", help="also count the events of each type and mode")
    parser.add_argument("--only", default="", metavar="PREFIX", help="only articles whose name begins so")
    options = parser.parse_args()
    paths = [path for path in (*articles(), *articles(BLIND)) if path.stem.startswith(options.only)]
    bad = [f"{path.stem}: {fault}" for path in paths for fault in faults(*read(path))]
    print(*bad, sep="\n", end="\n" if bad else "")
    found = counts(paths)
    wanted = [key for key in found if options.list or not key.startswith("type ")]
    print("; ".join(f"{key} {found[key]:,}" for key in wanted))
    print(f"{len(bad)} faults")
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
