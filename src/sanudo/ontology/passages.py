"""Labelled passages: text in which the words that tell of an event, and who did it to whom, are marked.

    <actor=Tram drivers> in Ostrava have <strike-call=voted for a stoppage> next Thursday.

`<type=words>` marks the words that tell of an event of a type (its trigger), `<type/mode=words>` gives its mode too, `<words>` is
of the type under which the passage stands. `<actor=words>` and `<recipient=words>` name the parties of all events of the passage,
`<actor.type=words>` of those of one type. A `<` that marks nothing is written `\\<`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sanudo.types import Span

ROLES = ("actor", "recipient")
_OPEN = re.compile(r"<(?:([A-Za-z][\w-]*)([/.][A-Za-z][\w-]*)?=)?")


class MarkError(ValueError):
    """Marks that cannot be understood; the message says which, and why."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """The words that tell of an event of a type; `mode` is finer than the type."""

    type: str
    mode: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Party:
    """The words that name an event's actor or recipient; `of` is the type whose events are meant, None for all."""

    role: str
    of: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with its marks. Passages of one `source` (an article, a story) are never split between training and testing."""

    text: str
    triggers: tuple[Trigger, ...] = ()
    parties: tuple[Party, ...] = ()
    source: str = ""
    line: int = 0


def read_marks(marked: str, default: str | None = None) -> Passage:
    """Return the passage that a marked text stands for; `default` is the type of marks without one.

    Raises MarkError where marks do not close, are empty, or have no type.
    """
    plain: list[str] = []
    length = at = 0
    open_marks: list[tuple[str | None, str, int, int]] = []
    triggers: list[Trigger] = []
    parties: list[Party] = []
    while at < len(marked):
        here = marked[at]
        if here == "\\" and marked[at + 1 : at + 2] in ("<", ">"):
            at, here = at + 1, marked[at + 1]
        elif here == "<" and (match := _OPEN.match(marked, at)):
            open_marks.append((match.group(1) or default, match.group(2) or "", length, at))
            at = match.end()
            continue
        elif here == ">" and open_marks:
            label, more, start, began = open_marks.pop()
            _close(label, more, Span(start, length), marked[began : at + 1], triggers, parties)
            at += 1
            continue
        plain.append(here)
        length += 1
        at += 1
    if open_marks:
        raise MarkError(f"the mark {_short(marked[open_marks[-1][3] :])!r} is not closed by '>'; write '\\<' for a plain '<'")
    return Passage("".join(plain), tuple(sorted(triggers, key=lambda each: each.span)), tuple(parties))


def _close(label: str | None, more: str, span: Span, whole: str, triggers: list[Trigger], parties: list[Party]) -> None:
    if span.start >= span.stop:
        raise MarkError(f"the mark {whole!r} holds no words")
    if label is None:
        raise MarkError(f"the mark {_short(whole)!r} does not say of which type: write <type=words>")
    if label in ROLES:
        if more.startswith("/"):
            raise MarkError(f"{label}{more} is unknown; {label}.type says whose {label} is meant")
        parties.append(Party(label, more[1:] or None, span))
    elif more.startswith("."):
        raise MarkError(f"{label}{more} is unknown; a mode is written {label}/mode")
    else:
        triggers.append(Trigger(label, more[1:] or None, span))


def _short(text: str) -> str:
    return text if len(text) <= 30 else text[:29] + "…"
