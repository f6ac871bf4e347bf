"""Triggers of one happening within a document become one event: one event per happening, not per sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from sanudo.extract.layout import Layout, overlap

if TYPE_CHECKING:
    from sanudo.extract.events import Draft


def merged(drafts: Sequence[Draft], layout: Layout) -> list[Draft]:
    """Return the drafts with those of one happening joined, in the order of the text; the most probable trigger leads."""
    groups: list[list[Draft]] = []
    for draft in drafts:
        home = next((group for group in groups if any(same_happening(other, draft, layout) for other in group)), None)
        if home is None:
            groups.append([draft])
        else:
            home.append(draft)
    return [_joined(group) for group in groups]


def same_happening(a: Draft, b: Draft, layout: Layout) -> bool:
    """Tell whether two triggers tell of one happening.

    They must be of one type and not disagree about who acts, to whom or on which day. The focus's word that they are the same,
    one sentence that holds both and gives them one status, an equal word as trigger, or a headline over its article then decides.
    """
    if a.event_type != b.event_type or not _agree(a.actors, b.actors) or not _agree(a.recipients, b.recipients):
        return False
    if a.times and b.times and not {time.value for time in a.times} & {time.value for time in b.times}:
        return False
    bound = any(overlap(span, other) for span in a.same for other in b.spans) or any(
        overlap(span, other) for span in b.same for other in a.spans
    )
    here = layout.sentence(a.spans[0].start) == layout.sentence(b.spans[0].start)
    if bound or (here and int(a.status.argmax()) == int(b.status.argmax())):
        return True
    shared = bool(set(a.actors) & set(b.actors))
    return shared and (a.headline or b.headline or _same_words(a, b, layout))


def _agree(a: dict[str, float], b: dict[str, float]) -> bool:
    """Tell whether two sets of parties can be one: one is empty, or they share somebody."""
    return not a or not b or bool(set(a) & set(b))


def _same_words(a: Draft, b: Draft, layout: Layout) -> bool:
    def stems(draft: Draft) -> set[str]:
        words = layout.text[draft.spans[0].start : draft.spans[0].stop].lower().split()
        return {word[:5] for word in words if len(word) > 3}

    return bool(stems(a) & stems(b))


def _joined(group: list[Draft]) -> Draft:
    """Return the draft that leads a group, with the others' triggers and what they know beside its own."""
    body = [draft for draft in group if not draft.headline] or group
    lead = max(body, key=lambda draft: (bool(draft.actors) + bool(draft.recipients), draft.score))
    others = [draft for draft in group if draft is not lead]
    for other in others:
        lead.spans += other.spans
        lead.rows += other.rows
        lead.times += [time for time in other.times if time not in lead.times]
        for mine, theirs in ((lead.actors, other.actors), (lead.recipients, other.recipients)):
            if not mine:
                mine.update(theirs)
        lead.headline = lead.headline and other.headline
        lead.said_in = lead.said_in if other.said_in else None
    if others:
        lead.status = np.asarray(np.mean([draft.status for draft in group], axis=0), np.float32)
    return lead
