"""Looks over a codebook for what will disappoint: types with few passages, descriptions that say the same, marks that clash."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from sanudo.codebook.training import FEWEST, FEWEST_OF_MODE
from sanudo.model.graph import Floats
from sanudo.model.reader import GraphReader, Text
from sanudo.ontology.codebooks import Codebook
from sanudo.ontology.passages import Passage
from sanudo.ontology.yamltree import Fault
from sanudo.types import Span

ENOUGH = 25
"""Types with fewer passages are worth a word."""
ENOUGH_NONE = 0.15
"""So large a share of the passages should show what is no event."""
ALIKE = 0.85
"""Descriptions whose vectors have this cosine say nearly the same."""


def advice(codebook: Codebook, reader: GraphReader) -> list[Fault]:
    """Return what may disappoint about a codebook that can be read, and types that have too few passages to be learnt."""
    return [*_counts(codebook), *_described(codebook, reader), *_passages(codebook)]


def _counts(codebook: Codebook) -> Iterator[Fault]:
    shown: Counter[str] = Counter()
    moded: Counter[tuple[str, str]] = Counter()
    for passage in codebook.passages:
        shown.update({trigger.type for trigger in passage.triggers})
        moded.update({(trigger.type, trigger.mode) for trigger in passage.triggers if trigger.mode})
    for name, kind in codebook.types.items():
        if shown[name] < FEWEST:
            yield Fault(kind.line, f"{name} has {shown[name]} passages; it cannot be learnt from fewer than {FEWEST}.")
        elif name.isupper() and codebook.name != "plover":
            yield Fault(kind.line, f"{name} is in capitals, as PLOVER's types are: the desk will not narrow lists to it.", False)
        elif shown[name] < ENOUGH:
            yield Fault(kind.line, f"{name} has only {shown[name]} passages; {ENOUGH} and more are better.", False)
        for mode in (kind.modes or {}).values():
            if moded[name, mode.name] < FEWEST_OF_MODE:
                told = f"the mode {name}/{mode.name} has {moded[name, mode.name]} passages and will not be told apart"
                yield Fault(mode.line, f"{told}; it needs {FEWEST_OF_MODE}.", False)
    none = sum(not passage.triggers for passage in codebook.passages)
    if none < ENOUGH_NONE * len(codebook.passages):
        told = f"Only {none} of {len(codebook.passages)} passages show what is no event (under `none`)"
        yield Fault(1, f"{told}: expect false ones. Take sentences that sound alike but tell of something else.", False)


def _described(codebook: Codebook, reader: GraphReader) -> Iterator[Fault]:
    kinds = [kind for kind in codebook.types.values() if kind.definition]
    yield from (
        Fault(kind.line, f"{kind.name} has no definition: whoever labels passages needs one.", False)
        for kind in codebook.types.values()
        if not kind.definition
    )
    vectors = _vectors([f"{kind.label}. {kind.definition}" for kind in kinds], reader)
    for second in range(len(kinds)):
        for first in range(second):
            close = float(vectors[first] @ vectors[second])
            if close >= ALIKE:
                told = f"{kinds[first].name} and {kinds[second].name} are described almost alike ({close:.2f})"
                yield Fault(kinds[second].line, f"{told}: say under excludes what sets them apart.", False)


def _vectors(texts: list[str], reader: GraphReader) -> Floats:
    """Return a unit vector for each text: the mean of its sentences' vectors."""
    graphs = reader.graphs([Text(text, (Span(0, len(text)),)) for text in texts], groups=()) if texts else []
    means = [graph.vectors.mean(0) for graph in graphs]
    return np.stack([mean / np.linalg.norm(mean).clip(1e-9) for mean in means]) if means else np.zeros((0, 1), np.float32)


def _passages(codebook: Codebook) -> Iterator[Fault]:
    seen: dict[str, list[Passage]] = defaultdict(list)
    for passage in codebook.passages:
        seen[" ".join(passage.text.lower().split())].append(passage)
        spans = [trigger.span for trigger in passage.triggers]
        if any(after.start < before.stop for before, after in pairwise(spans)):
            yield Fault(passage.line, "Two marks of events overlap: a word can belong to one of them only.", False)
    for same in seen.values():
        if len(same) > 1:
            lines = ", ".join(str(passage.line) for passage in same)
            yield Fault(same[1].line, f"A passage stands there {len(same)} times (lines {lines}): figures will flatter.", False)
