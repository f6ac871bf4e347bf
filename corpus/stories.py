"""Writes the story files of stories whose articles share their ids: `python -m corpus.stories`.

`marks/stories.tsv` lists such stories: name, number of articles, and groups of copies ("1=2"). In their marks an actor, an event
and an agreement's name mean the same in every article of the story, and disputes with the same question are one, so that the
story follows from the records. Stories that are not listed there are written by hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from corpus.check import ARTICLES

LIST = Path(__file__).parent / "marks" / "stories.tsv"
Record = dict[str, Any]


def main() -> None:
    """Write every listed story."""
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, count, copies = line.split("\t")
            documents = [f"{name}_{number}" for number in range(1, int(count) + 1)]
            records = {each: json.loads((ARTICLES / f"{each}.json").read_text(encoding="utf-8")) for each in documents}
            groups = [[f"{name}_{each}" for each in group.split("=")] for group in copies.split() if group != "-"]
            made = story(name, records, groups)
            (ARTICLES / f"{name}_story.json").write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def story(name: str, records: Mapping[str, Record], copies: Sequence[Sequence[str]]) -> Record:
    """Return the story that records with shared ids tell."""
    ordered = sorted(records, key=lambda each: (records[each]["published"], each))
    called = {actor["id"]: actor["name"] for each in ordered for actor in records[each]["actors"]}
    return {
        "story": name,
        "documents": list(records),
        "copies": [list(group) for group in copies],
        "happenings": _happenings(ordered, records),
        "meetings": _meetings(ordered, records, called),
        "agreements": _agreements(ordered, records),
        "disputes": _disputes(ordered, records, called),
        "actors": _actors(ordered, records, called),
    }


def _grouped(ordered: Iterable[str], records: Mapping[str, Record], layer: str, key: str) -> dict[str, list[tuple[str, Record]]]:
    found: dict[str, list[tuple[str, Record]]] = {}
    for doc in ordered:
        for each in records[doc][layer]:
            found.setdefault(each[key], []).append((doc, each))
    return found


def _best(values: Iterable[str | None]) -> str | None:
    """Return the longest value, of several the latest."""
    return max((each for each in reversed(list(values)) if each), key=len, default=None)


def _happenings(ordered: Sequence[str], records: Mapping[str, Record]) -> list[Record]:
    return [
        {
            "id": name,
            "type": told[-1][1]["type"],
            "date": _best(event["date"] for _, event in told),
            "place_country": _best(event["place_country"] for _, event in told),
            "final_status": told[-1][1]["status"],
            "events": [f"{doc}:{name}" for doc, _ in told],
        }
        for name, told in _grouped(ordered, records, "events", "id").items()
        if not all(event.get("optional") for _, event in told)
    ]


def _meetings(ordered: Sequence[str], records: Mapping[str, Record], called: Mapping[str, str]) -> list[Record]:
    found: dict[str, list[tuple[str, Record]]] = {}
    for doc in ordered:
        triggers = {tuple(event["trigger"]): event["id"] for event in records[doc]["events"]}
        for each in records[doc]["meetings"]:
            found.setdefault(triggers[tuple(each["evidence"])], []).append((doc, each))
    return [
        {
            "participants": list(dict.fromkeys(called[who] for _, each in told for who in each["participants"])),
            "date": _best(each["date"] for _, each in told),
            "place_country": _best(each["country"] for _, each in told),
            "history": [
                {"date_reported": records[doc]["published"], "status": each["status"], "doc_id": doc} for doc, each in told
            ],
        }
        for told in found.values()
    ]


def _agreements(ordered: Sequence[str], records: Mapping[str, Record]) -> list[Record]:
    found = []
    for name, told in _grouped(ordered, records, "agreements", "name").items():
        history: list[Record] = []
        for doc, each in told:
            dates = each.get("dates") or {}
            if dates.get("signed") and each["status"] == "in force" and dates["signed"] != records[doc]["published"]:
                history.append({"date": dates["signed"], "status": "in force", "doc_id": doc})
            date = dates.get(each["status"]) or records[doc]["published"]
            history.append({"date": date, "status": each["status"], "doc_id": doc})
        aliases = sorted({alias for _, each in told for alias in each.get("aliases") or ()})
        found.append({"name": name, "aliases": aliases, "history": sorted(history, key=lambda each: str(each["date"]))})
    return found


def _disputes(ordered: Sequence[str], records: Mapping[str, Record], called: Mapping[str, str]) -> list[Record]:
    found = []
    for about, told in _grouped(ordered, records, "disputes", "about").items():
        claims = []
        for doc, each in told:
            by = {s["id"]: s["speaker"] for s in records[doc]["statements"]}
            by |= {e["id"]: e["reported_by"] or next(iter([*e["actor"], *e["recipient"]]), None) for e in records[doc]["events"]}
            for side, key in (("a", "claim_a"), ("b", "claim_b")):
                claims.append({"by": called[by[each[key]]], "doc_id": doc, "ref": each[key], "side": side})
        found.append({"about": about, "claims": claims})
    return found


def _actors(ordered: Sequence[str], records: Mapping[str, Record], called: Mapping[str, str]) -> list[Record]:
    found = []
    for name, told in _grouped(ordered, records, "actors", "id").items():
        names = {each["name"] for _, each in told} | {alias for _, each in told for alias in each.get("aliases") or ()}
        last = told[-1][1]
        found.append(
            {
                "name": called[name],
                "aliases": sorted(names - {called[name]}),
                "country": last["country"],
                "sector": last["sector"],
                "refs": [f"{doc}:{name}" for doc, _ in told],
            }
        )
    return found


if __name__ == "__main__":
    main()
