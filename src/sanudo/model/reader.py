"""Texts -> graphs: runs the encoder, turns its heads' scores into spans, and asks the focus what each anchor is bound to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from sanudo.model import attributions, trees, weights
from sanudo.model.decode import bio_spans, mean_over, runs
from sanudo.model.encoder import MIDDLE, Encoder, Read, softmax
from sanudo.model.focus import Anchors, Focused
from sanudo.model.graph import ArcTable, Floats, Graph, Ints, SpanTable, Tokens
from sanudo.model.hints import Hints, shipped_hints
from sanudo.model.tokens import Words
from sanudo.text.segment import sentences
from sanudo.types import Span

ENTITY_HEADS = {"mention": "mention", "place": "place", "time": "time", "agreement": "agreement"}
ANCHOR_HEADS = {"event": ("trigger", None), "statement": ("statement", "cue"), "attribution": ("attribution", "cue")}
"""For each group of arcs the head that finds its anchors, and the label of that head that is one (None: every label)."""

MENTION_ROLES = ("actor", "recipient")
ROLE_FLOOR = 0.05
"""Arcs from a trigger to a mention are kept from this probability on."""
RUN_FLOOR = {"event": 0.25, "statement": 0.5, "attribution": 0.5, "coreference": 0.3}
"""Words are bound to an anchor from this probability on."""
LOOSE, LEADING = ("NUM", "DET", "PRON"), ("DET", "PRON")
"""Parts of speech that no trigger ends with, or begins with."""
SMOOTHED = frozenset({"attribution"})
"""Groups whose anchors and arcs are read as the best whole (`sanudo.model.attributions`), not word by word."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text to read and the stretches of it that are to be read, in order."""

    text: str
    parts: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """What the encoder saw of the words of one document: their states, and the probabilities of each head on words.

    `states` [words, 2 * hidden] are those of the last and of a middle layer. `breaks` are the words that begin a paragraph.
    """

    words: Words
    states: Floats
    probabilities: Mapping[str, Floats]
    breaks: NDArray[np.bool_]


class Finder(Protocol):
    """Finds anchors of its own on the encoder's states: triggers of event types that the weights do not know.

    They stand in the graph as a span table of its name; the focus is asked about them as about triggers, so that the graph has
    arcs and traits of that name too ("labour", "labour.status").
    """

    @property
    def name(self) -> str:
        """The name of its span table."""
        ...

    def find(self, seen: Seen) -> SpanTable:
        """Return the spans found in a document."""
        ...


class GraphReader:
    """Reads texts with the weights of a folder; `finders` look for further triggers on the encoder's states.

    `look` asks for the states that `seen` gives, which finders need anyway; with `parse` the graphs hold dependency trees. Hints
    on actors are in them where they were fitted on these weights.
    """

    def __init__(
        self,
        folder: Path | None = None,
        threads: int = 0,
        finders: Sequence[Finder] = (),
        *,
        look: bool = False,
        parse: bool = False,
    ) -> None:
        hints = shipped_hints()
        self.hints = hints if hints.weights == weights.digest(folder) else None
        inner = trees.LAYERS if parse else (MIDDLE,) if look or finders or self.hints else ()
        self.encoder = Encoder(folder, threads, inner=inner)
        self.parser = trees.parser() if parse else None
        self.finders = tuple(finders)

    def seen(self, texts: Sequence[Text]) -> list[Seen]:
        """Return what the encoder sees of the words of each text; the focus is not asked."""
        documents = self._words(texts)
        drafts = [
            _Draft(self.encoder, words, reads, ()) for words, reads in zip(documents, self.encoder.read(documents), strict=True)
        ]
        return [draft.seen() for draft in drafts]

    def graphs(self, texts: Sequence[Text], groups: Sequence[str] = ("statement", "event")) -> list[Graph]:
        """Return the graph of each text; `groups` names the groups of arcs that are wanted."""
        documents = self._words(texts)
        drafts = [
            _Draft(self.encoder, words, reads, groups, self.finders)
            for words, reads in zip(documents, self.encoder.read(documents), strict=True)
        ]
        self._focus(drafts)
        return [draft.graph(self.parser, self.hints) for draft in drafts]

    def _words(self, texts: Sequence[Text]) -> list[Words]:
        return [
            self.encoder.tokenizer.words(
                each.text, [s for part in each.parts for s in sentences(each.text, part.start, part.stop)]
            )
            for each in texts
        ]

    def _focus(self, drafts: list[_Draft]) -> None:
        """Ask the focus about the anchors of all documents."""
        for draft in drafts:
            asked = draft.anchors()
            seen: list[list[Focused]] = [[] for _ in asked]
            for number, focused in self.encoder.focus(draft.reads, [anchors for _, anchors in asked]):
                seen[number].append(focused)
            for (table, _), found in zip(asked, seen, strict=True):
                draft.bind(table, found)


class _Draft:
    """The graph of one document while it is being made."""

    def __init__(
        self,
        encoder: Encoder,
        words: Words,
        reads: list[Read],
        groups: Sequence[str],
        finders: Sequence[Finder] = (),
    ) -> None:
        self.layout, self.words, self.reads = encoder.layout, words, reads
        self.group_of = {group: group for group in groups} | {finder.name: "event" for finder in finders}
        self.vector_map, self.inner = encoder.vector_map, encoder.inner
        total = sum(len(labels) for labels in self.layout.word_heads.values())
        own = [read.scores[read.window.own - read.window.first :] for read in reads]
        scores = np.concatenate(own) if own else np.zeros((0, total), np.float32)
        self.probabilities = {head: softmax(scores[:, part]) for head, part in encoder.heads.items()}
        self.breaks = np.append(True, np.diff(words.paragraph) > 0) if len(words) else np.zeros(0, bool)
        self.sentence = self._sentences()
        self.spans: dict[str, SpanTable] = {}
        self.traits: dict[str, Floats] = {}
        self.arcs: dict[str, ArcTable] = {}
        for table, head in ENTITY_HEADS.items():
            self.spans[table] = bio_spans(self.probabilities[head], self.layout.word_heads[head], self.breaks)
        if "nominal" in self.probabilities:
            self.traits["mention.nominal"] = self.probabilities["nominal"][self.spans["mention"].first]
        for group in groups:
            if group in ANCHOR_HEADS:
                self.spans[group] = self._anchor_spans(group)
        for finder in finders:
            self.spans[finder.name] = finder.find(self.seen())

    def seen(self) -> Seen:
        """Return what the encoder saw of the words."""
        last = self._states()
        middle = self._layer(self.inner.index(MIDDLE)) if MIDDLE in self.inner else np.zeros_like(last)
        return Seen(self.words, np.hstack([last, middle]), self.probabilities, self.breaks)

    def _states(self) -> Floats:
        return self._own([read.states for read in self.reads])

    def _layer(self, number: int) -> Floats:
        return self._own([read.inner[number] for read in self.reads])

    def _own(self, states: Sequence[Floats]) -> Floats:
        """Return the states [words, hidden] of the document's words, each from the window that is read for it."""
        if not states:
            return np.zeros((0, len(self.vector_map) - 1), np.float32)
        return np.concatenate(
            [each[read.window.own - read.window.first :] for read, each in zip(self.reads, states, strict=True)]
        )

    def _sentences(self) -> Ints:
        starts = self.breaks | (self.probabilities["sentence"][:, 1] > 0.5)
        return (np.cumsum(starts) - 1).astype(np.int32)

    def _anchor_spans(self, group: str) -> SpanTable:
        head, label = ANCHOR_HEADS[group]
        if group in SMOOTHED:
            return attributions.cue_spans(attributions.marked(self.words, self.probabilities))
        table = bio_spans(self.probabilities[head], self.layout.word_heads[head], self.breaks)
        if label is None:
            return self._without_loose_ends(table)
        keep = table.label == table.labels.index(label)
        return SpanTable(table.first[keep], table.last[keep], np.zeros(int(keep.sum()), np.int32), table.score[keep], (label,))

    def _without_loose_ends(self, table: SpanTable) -> SpanTable:
        """Return spans without the numbers, articles and pronouns at their ends ("arrested four", "the raid")."""
        tags, names = self.probabilities["upos"].argmax(1), self.layout.word_heads["upos"]
        loose, leading = (np.isin(tags, [names.index(tag) for tag in each]) for each in (LOOSE, LEADING))
        first, last = table.first.copy(), table.last.copy()
        while (cut := (last - first > 1) & loose[last - 1]).any():
            last -= cut
        while (cut := (last - first > 1) & leading[first]).any():
            first += cut
        return replace(table, first=first, last=last)

    # --- the focus

    def _window_of(self, first: Ints) -> NDArray[np.int64]:
        owns = np.array([read.window.own for read in self.reads])
        return np.asarray(np.searchsorted(owns, first, side="right") - 1, np.int64)

    def anchors(self) -> list[tuple[str, Anchors]]:
        """Return the anchors of each table wanted, each in the window whose own words it is of."""
        found = []
        for name, group in self.group_of.items():
            table = self.spans.get(name)
            if table is None or not len(table):
                continue
            window = self._window_of(table.first)
            shift = np.array([read.window.first for read in self.reads], np.int32)[window]
            stop = np.array([read.window.last for read in self.reads], np.int32)[window]
            none = np.zeros(len(table), np.int32)
            last = np.minimum(table.last, stop) - shift
            found.append((name, Anchors(group, window.astype(np.int32), table.first - shift, last, none, none)))
        return found

    def bind(self, name: str, found: Sequence[Focused]) -> None:
        """Take in what the focus saw from the anchors of a table."""
        group = self.group_of[name]
        labels, traits = self.layout.groups[group].labels, self.layout.groups[group].traits
        arcs = [np.zeros((5, 0))]
        for trait, values in traits.items():
            self.traits[f"{name}.{trait}"] = np.zeros((len(self.spans[name]), len(values)), np.float32)
        for focused in found:
            for trait in traits:
                self.traits[f"{name}.{trait}"][focused.rows] = focused.traits[trait]
            arcs += [] if group in SMOOTHED else self._arcs(group, focused, labels)
        if group in SMOOTHED:
            arcs.append(self._whole_arcs(name, found))
        columns = np.concatenate(arcs, axis=1)
        # by anchor; what an anchor is bound to stays in the order in which it was found
        columns = columns[:, np.argsort(columns[0], kind="stable")]
        anchor, first, last, label = columns[:4].astype(np.int32)
        self.arcs[name] = ArcTable(anchor, first, last, label, columns[4].astype(np.float32), labels[1:])

    def _arcs(self, group: str, focused: Focused, labels: tuple[str, ...]) -> list[NDArray[np.float64]]:
        """Return arcs as columns: anchor, first, last, label, score."""
        read = self.reads[focused.read].window
        start = focused.start + read.first
        place = start[:, None] + np.arange(focused.labels.shape[1])
        row, first, last, label, score = runs(focused.labels, RUN_FLOOR[group], self.breaks[place])
        found = np.stack([focused.rows[row], first + start[row], last + start[row], label - 1, score])
        if group != "event":
            return [found]
        keep = ~np.isin(label, [labels.index(role) for role in MENTION_ROLES])
        return [self._mention_arcs(focused, start, labels), found[:, keep]]

    def _whole_arcs(self, name: str, found: Sequence[Focused]) -> NDArray[np.float64]:
        """Return the arcs to sources and contents of all cues as columns, each cue's read as the best whole."""
        seen: list[Floats] = [np.zeros((0, 0), np.float32)] * len(self.spans[name])
        start = np.zeros(len(seen), np.int32)
        for focused in found:
            window = self.reads[focused.read].window
            whole = focused.over(window.last - window.first)
            for row, labels in zip(focused.rows, whole, strict=True):
                seen[row], start[row] = labels, window.first
        arcs = attributions.arcs(attributions.marked(self.words, self.probabilities), self.spans[name], seen, start)
        return np.array(arcs, np.float64).reshape(-1, 5).T

    def _mention_arcs(self, focused: Focused, start: NDArray[np.int64], labels: tuple[str, ...]) -> NDArray[np.float64]:
        """Return arcs to the mentions among the words shown, each with the mean probability of its words."""
        mentions, shown = self.spans["mention"], focused.labels.shape[1]
        roles = [labels.index(role) for role in MENTION_ROLES]
        total = np.pad(np.cumsum(focused.labels[:, :, roles], 1, dtype=np.float64), ((0, 0), (1, 0), (0, 0)))
        first, last = (column[None].astype(np.int64) - start[:, None] for column in (mentions.first, mentions.last))
        row = np.arange(len(start))[:, None]
        mean = (total[row, last.clip(0, shown)] - total[row, first.clip(0, shown)]) / (last - first)[:, :, None]
        mean[(first < 0) | (last > shown)] = 0
        anchor, role, mention = np.nonzero(mean.transpose(0, 2, 1) >= ROLE_FLOOR)
        score = mean[anchor, mention, role]
        return np.stack(
            [focused.rows[anchor], mentions.first[mention], mentions.last[mention], np.array(roles)[role] - 1, score]
        ).astype(np.float64)

    def graph(self, parser: trees.Parser | None = None, hints: Hints | None = None) -> Graph:
        """Return the finished graph, with trees and hints where a parser and maps for them are given."""
        words = self.words
        heads = self.layout.word_heads
        tags: dict[str, Ints] = {
            head: self.probabilities[head].argmax(1).astype(np.int32) for head in ("upos", "tense") if head in heads
        }
        names = {
            f"{name}.{trait}": labels
            for name, group in self.group_of.items()
            if group in self.layout.groups
            for trait, labels in self.layout.groups[group].traits.items()
        }
        if hints:
            names["hints.sector"] = hints.sectors
        names["mention.nominal"] = heads.get("nominal", ())
        tag_names = {head: heads[head] for head in tags}
        tree = parser.parse(self._tree_states(), self.sentence) if parser else None
        if parser and tree:
            tags["deprel"], tag_names["deprel"] = tree.relation, parser.relations
        return Graph(
            tokens=Tokens(words.start, words.stop, self.sentence, words.paragraph),
            tags=tags,
            tag_names=tag_names,
            heads=tree.head if tree else None,
            spans=self.spans,
            traits=self.traits,
            trait_names={name: labels for name, labels in names.items() if name in self.traits or name == "hints.sector"},
            arcs=self.arcs,
            vectors=self._vectors(),
            hints=hints.tables(self.seen().states) if hints else {},
        )

    def _tree_states(self) -> Floats:
        return np.hstack([*(self._layer(number) for number in range(len(self.inner))), self._states()])

    def _vectors(self) -> Floats:
        """Return one unit vector for each sentence, in the space of the encoder that training started from."""
        if not len(self.words):
            return np.zeros((0, self.vector_map.shape[1]), np.float32)
        states = self._states()
        first = np.flatnonzero(np.diff(self.sentence, prepend=-1)).astype(np.int32)
        last = np.append(first[1:], len(states)).astype(np.int32)
        vectors = mean_over(states, first, last) @ self.vector_map[:-1] + self.vector_map[-1]
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True).clip(1e-9), np.float32)
