"""Corrections as training data: passages with marks for `sanudo codebook`, whole documents as gold JSON, and the log itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sanudo.errors import RecordError
from sanudo.export.goldjson import to_gold
from sanudo.review.changing import corrected
from sanudo.review.corrections import Correction, Value
from sanudo.review.states import Place, State, living, replay
from sanudo.store.queries import Record
from sanudo.types import Span

Row = dict[str, Any]


def passages(corrections: Sequence[Correction]) -> Iterator[Row]:
    """Yield sentences with the events that people found right marked in them, as `files:` of a codebook read them.

    A sentence of which every judged event was rejected has the verdict "wrong" and shows what is no event. Events that nobody
    judged are not marked: judge a sentence whole before learning from it.
    """
    states = replay(corrections)
    judged: dict[tuple[str, str], dict[Place, Correction]] = {}
    for each in living(corrections):
        place = (each.kind, each.fact)
        if each.kind == "event" and each.passage and states[place].status != "pending":
            judged.setdefault((each.text_sha256 or each.doc, each.passage), {})[place] = each
    for (_, passage), facts in judged.items():
        right = {place: one for place, one in facts.items() if states[place].status != "rejected"}
        newest = max(facts.values(), key=lambda one: (one.at, one.id))
        yield {
            "text": _marked(passage, [(_span(one), _label(states[place], one)) for place, one in right.items()]),
            "verdict": "right" if right else "wrong",
            "source": newest.doc,
            "kind": "event",
            "facts": {place[1]: states[place].status for place in facts},
            "who": sorted({who for place in facts for who in states[place].verdicts}),
            "at": newest.at,
            "notes": [note.text for place in facts for note in states[place].notes],
        }


def golds(record: Record, corrections: Sequence[Correction]) -> Iterator[Row]:
    """Yield the documents that people corrected as gold JSON, as it should be; `review` says which facts they judged, and how."""
    states = replay(corrections)
    docs = {each.doc for each in corrections if each.doc}
    for doc in sorted(docs):
        own: Mapping[Place, State] = {
            (each.kind, each.fact): states[(each.kind, each.fact)]
            for each in living(corrections)
            if each.doc == doc and states[(each.kind, each.fact)].status != "pending"
        }
        if not own:
            continue
        try:
            reading = record.document(doc)
        except RecordError:
            continue  # read anew since under another id, or taken out of the record
        gold = to_gold(corrected(reading, own))
        yield gold | {"text": reading.document.text, "review": [_told(state) for state in own.values()]}


def _told(state: State) -> Row:
    changes: dict[str, Value] = state.changes
    return {"kind": state.kind, "id": state.fact, "status": state.status, "changes": changes, "by": sorted(state.verdicts)}


def _span(one: Correction) -> Span:
    return Span(one.offset, one.offset + one.stop - one.start)


def _label(state: State, one: Correction) -> str:
    """Return the type of an event, with the mode where people gave one, as marks write them."""
    kind, mode = state.changes.get("event_type") or one.type, state.changes.get("mode")
    return f"{kind}/{mode}" if mode else str(kind)


def _marked(text: str, marks: Sequence[tuple[Span, str]]) -> str:
    """Return a text with marks as codebooks write them; of marks that overlap the first counts."""
    found, at = [], 0
    for span, label in sorted(marks):
        if span.start >= at:
            found += [_plain(text[at : span.start]), f"<{label}={_plain(text[span.start : span.stop])}>"]
            at = span.stop
    return "".join([*found, _plain(text[at:])])


def _plain(text: str) -> str:
    return text.replace("<", "\\<").replace(">", "\\>")
