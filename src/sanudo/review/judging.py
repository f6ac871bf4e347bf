"""Making a correction of what someone says of a fact in a record: checked, with the anchor that finds the fact again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sanudo.errors import RecordError, SettingsError
from sanudo.review.anchors import facts_of, text_hash
from sanudo.review.changing import FIELDS, checked, type_of, value_of
from sanudo.review.corrections import ENTITY, LONGEST_NAME, LONGEST_NOTE, Action, Correction, Value, correction
from sanudo.store.queries import Record
from sanudo.text.segment import sentences
from sanudo.types import Fact, Reading, Span


@dataclass(frozen=True, slots=True)
class Found:
    """A fact with the reading it stands in."""

    fact: Fact
    reading: Reading


def find(record: Record, kind: str, fact: str) -> Found:
    """Return a fact of a record; raises RecordError if the record does not hold it."""
    if kind not in FIELDS:
        raise SettingsError(f"Facts of the kind {kind!r} are not corrected.", hint=f"Known: {', '.join(FIELDS)}.")
    rows = record.rows(f"SELECT doc FROM {kind} WHERE id = ? LIMIT 1", [fact])
    if not rows:
        raise RecordError(f"The record holds no {kind} {fact!r}.", hint="Another build of the record may have known it.")
    reading = record.document(rows[0]["doc"])
    return Found(next(each for each in facts_of(reading)[kind] if each.id == fact), reading)


def name_of(text: str) -> str:
    """Return a reviewer's name on one line; raises SettingsError where it is none."""
    found = " ".join(text.split())
    if not found or len(found) > LONGEST_NAME or not found.isprintable():
        raise SettingsError("A correction needs the name of who makes it.", hint=f"At most {LONGEST_NAME} characters.")
    return found


def judged(
    found: Found, who: str, action: Action, *, note: str = "", field: str = "", after: Value = None, build: str = ""
) -> Correction:
    """Return the correction that someone makes of a fact. Raises SettingsError where it makes no sense."""
    note = note.strip()
    if len(note) > LONGEST_NOTE:
        raise SettingsError(f"The note has {len(note):,} characters.", hint=f"At most {LONGEST_NOTE:,} are kept.")
    if action == "note" and not note:
        raise SettingsError("The note is empty.", hint="Write something.")
    before: Value = None
    if action == "change":
        after = checked(found.fact.TABLE, field, after)
        before = value_of(found.reading, found.fact, field)
    elif action in ("merge", "split"):
        if found.fact.TABLE != "event" or not isinstance(after, str) or after in ("", found.fact.id):
            raise SettingsError("Events are merged with and split from other events.", hint="Name another event by its id.")
    elif action not in ("accept", "reject", "note"):
        raise SettingsError(
            f"{action} is nothing that can be said of a fact.", hint="accept, reject, change, note, merge, split."
        )
    text, fact = found.reading.document.text, found.fact
    start, stop = sentence_of(text, fact.span)
    return correction(
        who=name_of(who), action=action, kind=fact.TABLE, fact=fact.id, doc=fact.doc, text_sha256=text_hash(text),
        start=fact.start, stop=fact.stop, type=type_of(fact), field=field if action == "change" else "", before=before,
        after=after, note=note, passage=text[start:stop], offset=fact.start - start, build=build,
    )  # fmt: skip


def changes(found: Found, who: str, values: Mapping[str, Value], build: str = "") -> tuple[Correction, ...]:
    """Return a correction for each field whose new value differs from the one it has."""
    made = []
    for field, value in values.items():
        new = checked(found.fact.TABLE, field, value)
        if new != value_of(found.reading, found.fact, field):
            made.append(judged(found, who, "change", field=field, after=new, build=build))
    return tuple(made)


def joined(record: Record, who: str, action: Action, key: str, other: str, note: str = "", build: str = "") -> Correction:
    """Return the correction that says of two keys of actors whether they are one. Raises RecordError where one is unknown."""
    if action not in ("merge", "split") or key == other:
        raise SettingsError("Two actors are merged or split.", hint="Name two different keys.")
    record.entity(key)
    if action == "merge":
        record.entity(other)
    return correction(
        who=name_of(who), action=action, kind=ENTITY, fact=key, after=other, note=note.strip()[:LONGEST_NOTE], build=build
    )


def sentence_of(text: str, fact: Span) -> Span:
    """Return the stretch of whole sentences around the evidence of a fact."""
    touched = [each for each in sentences(text) if each.start < fact.stop and fact.start < each.stop]
    return Span(min([fact.start, *(each.start for each in touched)]), max([fact.stop, *(each.stop for each in touched)]))
