"""The project's own corpus (`corpus/articles`) as training samples, and its folds for cross-validation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from sanudo.text.lines import read_lines
from sanudo.types import Document, Span, document_id
from training.origins import origins_of
from training.samples import IGNORE, Anchor, Reader, Sample
from training.schema import EVENT_TYPES, MODALITIES, MODE_LABELS, MODES, STANCES, STATUSES

Record = dict[str, Any]
Pair = tuple[int, int]

PRONOUNS = frozenset(
    [
        "he",
        "she",
        "they",
        "it",
        "i",
        "we",
        "you",
        "him",
        "her",
        "them",
        "us",
        "me",
        "his",
        "their",
        "its",
        "our",
        "my",
        "hers",
        "theirs",
        "who",
        "which",
        "whom",
        "whose",
        "both",
        "each",
        "neither",
        "one",
        "ones",
    ]
)
FOLDS = 5


def articles(folder: Path) -> list[Path]:
    """Return the annotated articles of a folder, sorted by name; stories' own files are left out."""
    return sorted(path for path in folder.glob("*.json") if not path.stem.endswith("_story"))


def article(path: Path) -> Document:
    """Return the text of an annotated article as a document, read as it stands."""
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    head = read_lines(text)
    return Document(
        id=document_id(text, url=None, outlet=head.outlet, published=head.published, title=head.title),
        text=text,
        title=head.title,
        byline=head.byline,
        outlet=head.outlet,
        published=head.published,
        published_note=head.published_note,
        origin=path.with_suffix(".txt").name,
        blocks=head.blocks,
    )


def unit(name: str) -> str:
    """Return the unit of cross-validation an article belongs to: its story, or itself."""
    match = re.fullmatch(r"(st[A-Z]\d+)_\d+", name)
    return match.group(1) if match else name


def fold_of(names: Iterable[str]) -> dict[str, int]:
    """Return the fold of each article: unit i of the sorted units belongs to fold i mod 5."""
    names = list(names)
    order = {each: number for number, each in enumerate(sorted({unit(name) for name in names}))}
    return {name: order[unit(name)] % FOLDS for name in names}


def load(reader: Reader, paths: Iterable[Path], whole: bool = False) -> Iterator[Sample]:
    """Yield the samples of annotated articles: article text and title, or with `whole` the residue of the page too."""
    for path in paths:
        record = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        sample = _Article(reader, path.stem, text, record, whole).sample
        sample.origins = origins_of(article(path), record["actors"], sample.span)
        yield sample


class _Article:
    """One annotated article on its way to becoming a sample."""

    def __init__(self, reader: Reader, name: str, text: str, record: Record, whole: bool) -> None:
        self.record = record
        keep = None if whole else _kept(text, record)
        self.sample = reader.sample(name, "corpus", text, keep)
        self.actors = {actor["id"]: actor for actor in record["actors"]}
        words = self.sample.words
        lowered = (text[a:b].lower() for a, b in zip(words.start.tolist(), words.stop.tolist(), strict=True))
        self.pronouns = [(i, i + 1, IGNORE) for i, word in enumerate(lowered) if word in PRONOUNS]
        self._mentions()
        self._places_and_times()
        self._statements()
        self._events()
        evidence = [each["evidence"] for each in record["agreements"] if each.get("evidence")]
        self.sample.tag("agreement", [(*span, "agreement") for span in evidence])

    def _mentions(self) -> None:
        plain = [(s, e, a["kind"], False) for a in self.record["actors"] for s, e in a["mentions"]]
        nominal = [(s, e, a["kind"], True) for a in self.record["actors"] for s, e in a.get("nominals") or []]
        named = {"organization": "organisation"}
        self.sample.tag("mention", [(s, e, named.get(kind, kind)) for s, e, kind, _ in plain + nominal])
        column = self.sample.column("nominal", IGNORE)
        for start, stop, _, is_nominal in nominal + plain:
            first, last = self.sample.span(start, stop)
            if first < last:
                column[first] = int(is_nominal)

    def _places_and_times(self) -> None:
        hard = [each["span"] for each in self.record["places"] + self.record["times"] if each.get("optional")]
        self.sample.tag("time", [(*each["span"], "time") for each in self.record["times"]])
        actors = [span for actor in self.record["actors"] for span in actor["mentions"] + (actor.get("nominals") or [])]
        # places that are actor mentions may or may not be listed: nothing is learnt from those
        self.sample.tag("place", [(*each["span"], "literal") for each in self.record["places"]])
        listed = {tuple(each["span"]) for each in self.record["places"]}
        self.sample.mask("place", [span for span in actors if tuple(span) not in listed])
        for head in ("time", "place"):
            self.sample.mask(head, [span for span in hard if head == "time" or span not in actors])

    # --- statements

    def _statements(self) -> None:
        spans = []
        for statement in self.record["statements"]:
            for role, found in (
                ("cue", [statement["cue"]]),
                ("source", [statement["source"]]),
                ("content", statement["content"]),
            ):
                spans += [(*span, role) for span in found if span]
        self.sample.tag("statement", spans)
        optional = [each for each in self.record["statements"] if each.get("optional")]
        self.sample.mask("statement", [span for each in optional for span in [each["cue"]] if span])
        self.claims = {each["id"]: [each["cue"] or each["content"][0]] for each in self.record["statements"]}
        self.claims |= {each["id"]: _triggers(each) for each in self.record["events"]}
        for statement in self.record["statements"]:
            if statement["cue"]:
                self._statement_anchor(statement)

    def _statement_anchor(self, statement: Record) -> None:
        first, last = self.sample.span(*statement["cue"])
        if first >= last:
            return
        marks = self.sample.mark("statement", [statement["source"]] if statement["source"] else [], "source")
        marks += self.sample.mark("statement", statement["content"], "content")
        speaker = self.actors.get(statement["speaker"] or "")
        if speaker and not self._covers(speaker, statement["source"]):
            # marks that come first win: the speaker's name may stand inside the content
            marks = self._role_marks("statement", "speaker", speaker, [first]) + marks
        marks = self.sample.mark("statement", self._opposed(statement["id"]), "against") + marks
        traits = {"modality": MODALITIES.index(statement["modality"])} if statement.get("modality") else {}
        holders = [statement["speaker"], *(statement.get("co_speakers") or [])]
        traits["stance"] = self._stance(holders, [statement["cue"], *statement["content"]])
        self.sample.anchors.append(Anchor("statement", first, last, marks, traits))

    def _opposed(self, claim: str) -> list[Sequence[int]]:
        """Return the cues and triggers of the claims that stand against a claim in the record's disputes."""
        sides = [(each["claim_a"], each["claim_b"]) for each in self.record["disputes"]]
        others = [b if a == claim else a for a, b in sides if claim in (a, b)]
        return [span for other in others for span in self.claims.get(other, [])]

    def _covers(self, actor: Record, span: Sequence[int] | None) -> bool:
        spans = actor["mentions"] + (actor.get("nominals") or [])
        return span is not None and any(s < span[1] and span[0] < e for s, e in spans)

    # --- events

    def _events(self) -> None:
        events = self.record["events"]
        self.sample.tag("trigger", [(*span, event["type"]) for event in events for span in _triggers(event)])
        self.sample.mask("trigger", [span for event in events if event.get("optional") for span in _triggers(event)])
        for event in events:
            for span in _triggers(event):
                self._event_anchor(event, span)

    def _event_anchor(self, event: Record, span: Sequence[int]) -> None:
        first, last = self.sample.span(*span)
        if first >= last:
            return
        others = [each for each in _triggers(event) if each != span]
        marks = self.sample.mark("event", others, "same")
        marks += self._time_marks(event, first) + self._place_marks(event, first)
        for role in ("actor", "recipient"):
            for each in event[role]:
                if each in self.actors:
                    marks = self._role_marks("event", role, self.actors[each], [first]) + marks
        traits = {"type": 1 + EVENT_TYPES.index(event["type"]), "status": STATUSES.index(event["status"])}
        if event["type"] in MODES:
            label = f"{event['type']}/{event['mode']}" if event["mode"] else ""
            traits["mode"] = MODE_LABELS.index(label) if label in MODE_LABELS else IGNORE
        traits["stance"] = self._stance(event["actor"], [span])
        traits["reported"] = int(event.get("reported_by") is not None)
        weight = 0.5 if event.get("optional") else 1.0
        self.sample.anchors.append(Anchor("event", first, last, marks + self.pronouns, traits, weight=weight))

    def _stance(self, holders: list[str], spans: list[Sequence[int]]) -> int:
        """Return the stance of the position that one of these actors takes in the words of these spans, else "none"."""
        for position in self.record["positions"]:
            start, stop = position["evidence"]
            if position["holder"] in holders and any(s < stop and start < e for s, e in spans):
                return STANCES.index(position["stance"])
        return 0

    def _role_marks(self, group: str, role: str, actor: Record, near: list[int]) -> list[tuple[int, int, int]]:
        """Mark the mentions of an actor that stand nearest to the anchor; of its other mentions nothing is known."""
        spans = self.sample.mark(group, actor["mentions"] + (actor.get("nominals") or []), role)
        if not spans:
            return []
        sentence = self.sample.words.sentence
        here = int(sentence[near[0]])

        def distance(mark: tuple[int, int, int]) -> tuple[int, int]:
            gap = int(sentence[mark[0]]) - here
            # a mention in the same sentence, else the last one before it, else the first one after it
            return (0 if gap == 0 else 1 if gap < 0 else 2, abs(gap))

        best = min(distance(mark) for mark in spans)
        return [mark if distance(mark) == best else (mark[0], mark[1], IGNORE) for mark in spans]

    def _time_marks(self, event: Record, first: int) -> list[tuple[int, int, int]]:
        if not event["date"]:
            return []
        spans = [each["span"] for each in self.record["times"] if _same_date(each["value"], event["date"])]
        return self._nearest(spans, "time", first)

    def _place_marks(self, event: Record, first: int) -> list[tuple[int, int, int]]:
        names = [part.strip().lower() for part in (event["place"] or "").split(",") if part.strip()]
        spans = [each["span"] for each in self.record["places"] if each["name"].lower() in names]
        return self._nearest(spans, "place", first)

    def _nearest(self, spans: list[Sequence[int]], label: str, first: int) -> list[tuple[int, int, int]]:
        marks = self.sample.mark("event", spans, label)
        sentence = self.sample.words.sentence
        gaps = [abs(int(sentence[mark[0]]) - int(sentence[first])) for mark in marks]
        close = min(gaps, default=99)
        return [mark if gap == close <= 1 else (mark[0], mark[1], IGNORE) for mark, gap in zip(marks, gaps, strict=True)]


def _kept(text: str, record: Record) -> list[Span]:
    """Return the stretches of a page that are article or title."""
    drop = np.zeros(len(text), bool)
    title = record.get("title") or ""
    for start, stop in record["boilerplate"] + [span for span in record["meta"] if text[span[0] : span[1]].strip() != title]:
        drop[start:stop] = True
    edges = np.flatnonzero(np.diff(np.concatenate([[True], drop, [True]])))
    return [Span(int(start), int(stop)) for start, stop in zip(edges[::2], edges[1::2], strict=True)]


def _triggers(event: Record) -> list[Sequence[int]]:
    return [event["trigger"], *(event.get("also") or [])]


def _same_date(value: str, date: str) -> bool:
    return value[: len(date)] == date or (len(value) >= 7 and date.startswith(value))
