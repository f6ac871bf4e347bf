"""Texts -> graphs: runs the encoder, turns its heads' scores into spans, and asks the focus what each anchor is bound to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from sanudo.model.decode import bio_spans, mean_over, runs
from sanudo.model.encoder import Anchors, Encoder, Focused, Read, softmax
from sanudo.model.graph import ArcTable, Floats, Graph, Ints, SpanTable, Tokens
from sanudo.model.smoothing import legal_spans, whole_runs
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
SMOOTHED = frozenset({"attribution"})
"""Groups whose anchors and arcs are read as the best whole (`sanudo.model.smoothing`), not word by word."""


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

    `look` asks for the states that `seen` gives, which finders need anyway.
    """

    def __init__(
        self, folder: Path | None = None, threads: int = 0, finders: Sequence[Finder] = (), *, look: bool = False
    ) -> None:
        self.encoder = Encoder(folder, threads, middle=look or bool(finders))
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
        return [draft.graph() for draft in drafts]

    def _words(self, texts: Sequence[Text]) -> list[Words]:
        return [
            self.encoder.tokenizer.words(
                each.text, [s for part in each.parts for s in sentences(each.text, part.start, part.stop)]
            )
            for each in texts
        ]

    def _focus(self, drafts: list[_Draft]) -> None:
        """Ask the focus about the anchors of all documents at once."""
        reads: list[Read] = []
        asked: list[Anchors] = []
        owners: list[tuple[_Draft, str]] = []
        for draft in drafts:
            for table, anchors in draft.anchors(len(reads)):
                asked.append(anchors)
                owners.append((draft, table))
            reads += draft.reads
        for (draft, table), found in zip(owners, self.encoder.focus(reads, asked), strict=True):
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
        self.vector_map = encoder.vector_map
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
        inner = [read.middle[read.window.own - read.window.first :] for read in self.reads if read.middle is not None]
        last = self._states()
        states = np.hstack([last, np.concatenate(inner) if inner else np.zeros_like(last)])
        return Seen(self.words, states, self.probabilities, self.breaks)

    def _states(self) -> Floats:
        if not self.reads:
            return np.zeros((0, len(self.vector_map) - 1), np.float32)
        return np.concatenate([read.states[read.window.own - read.window.first :] for read in self.reads])

    def _sentences(self) -> Ints:
        starts = self.breaks | (self.probabilities["sentence"][:, 1] > 0.5)
        return (np.cumsum(starts) - 1).astype(np.int32)

    def _anchor_spans(self, group: str) -> SpanTable:
        head, label = ANCHOR_HEADS[group]
        read = legal_spans if group in SMOOTHED else bio_spans
        table = read(self.probabilities[head], self.layout.word_heads[head], self.breaks)
        if label is None:
            return table
        keep = table.label == table.labels.index(label)
        return SpanTable(table.first[keep], table.last[keep], np.zeros(int(keep.sum()), np.int32), table.score[keep], (label,))

    # --- the focus

    def _window_of(self, first: Ints) -> NDArray[np.int64]:
        owns = np.array([read.window.own for read in self.reads])
        return np.asarray(np.searchsorted(owns, first, side="right") - 1, np.int64)

    def anchors(self, base: int) -> list[tuple[str, Anchors]]:
        """Return the anchors of each table wanted; `base` is the number of the document's first window among all."""
        found = []
        for name, group in self.group_of.items():
            table = self.spans.get(name)
            if table is None or not len(table):
                continue
            window = self._window_of(table.first)
            shift = np.array([self.reads[each].window.first for each in window], np.int32)
            stop = np.array([self.reads[each].window.last for each in window], np.int32)
            none = np.zeros(len(table), np.int32)
            last = np.minimum(table.last, stop) - shift
            found.append((name, Anchors(group, (window + base).astype(np.int32), table.first - shift, last, none, none)))
        return found

    def bind(self, name: str, found: list[Focused]) -> None:
        """Take in what the focus saw from the anchors of a table."""
        table, group = self.spans[name], self.group_of[name]
        window = self._window_of(table.first)
        labels = self.layout.groups[group].labels
        rows: list[tuple[int, int, int, int, float]] = self._whole_arcs(group, found, window) if group in SMOOTHED else []
        for row, (focused, number) in enumerate(zip(found, window, strict=True) if group not in SMOOTHED else ()):
            read = self.reads[number].window
            if group == "event":
                rows += self._mention_arcs(row, focused.labels, read.first, read.last, labels)
            shown = focused.labels
            breaks = self.breaks[read.first : read.last]
            for first, last, label, score in runs(shown, RUN_FLOOR[group], breaks):
                if group != "event" or labels[label] not in MENTION_ROLES:
                    rows.append((row, first + read.first, last + read.first, label - 1, score))
        columns = list(zip(*rows, strict=True)) if rows else [()] * 5
        anchor, first_of, last_of, label_of = (np.array(column, np.int32) for column in columns[:4])
        self.arcs[name] = ArcTable(anchor, first_of, last_of, label_of, np.array(columns[4], np.float32), labels[1:])
        for trait, names in self.layout.groups[group].traits.items():
            values = [focused.traits[trait] for focused in found]
            self.traits[f"{name}.{trait}"] = np.stack(values) if values else np.zeros((0, len(names)), np.float32)

    def _whole_arcs(self, group: str, found: list[Focused], window: NDArray[np.int64]) -> list[tuple[int, int, int, int, float]]:
        """Return the arcs to sources and contents of a group of cues, window by window, each read as the best whole."""
        table, tags = self.spans[group], self.probabilities[ANCHOR_HEADS[group][0]]
        rows = []
        for number in np.unique(window):
            read = self.reads[number].window
            here, chosen = slice(read.first, read.last), np.flatnonzero(window == number)
            words = np.arange(read.first, read.last)
            own = (words >= table.first[chosen, None]) & (words < table.last[chosen, None])
            head = np.stack([tags[here, 0] + tags[here, 3:5].sum(1), tags[here, 1:3].sum(1), tags[here, 5:7].sum(1)], 1)
            seen = np.stack([found[row].labels for row in chosen])
            for row, runs_of in zip(chosen, whole_runs(seen, head, tags[here][:, [1, 5]], own, self.breaks[here]), strict=True):
                rows += [(int(row), a + read.first, b + read.first, label - 1, score) for a, b, label, score in runs_of]
        return sorted(rows)

    def _mention_arcs(
        self, row: int, seen: Floats, first: int, last: int, labels: tuple[str, ...]
    ) -> list[tuple[int, int, int, int, float]]:
        """Return arcs to the mentions in the window, each with the mean probability of its words."""
        mentions = self.spans["mention"]
        chosen = np.flatnonzero((mentions.first >= first) & (mentions.last <= last))
        mean = mean_over(seen, mentions.first[chosen] - first, mentions.last[chosen] - first)
        found = []
        for role in MENTION_ROLES:
            label = labels.index(role)
            for index in np.flatnonzero(mean[:, label] >= ROLE_FLOOR):
                mention = chosen[index]
                found.append(
                    (row, int(mentions.first[mention]), int(mentions.last[mention]), label - 1, float(mean[index, label]))
                )
        return found

    def graph(self) -> Graph:
        """Return the finished graph."""
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
        names["mention.nominal"] = heads.get("nominal", ())
        return Graph(
            tokens=Tokens(words.start, words.stop, self.sentence, words.paragraph),
            tags=tags,
            tag_names={head: heads[head] for head in tags},
            spans=self.spans,
            traits=self.traits,
            trait_names={name: labels for name, labels in names.items() if name in self.traits},
            arcs=self.arcs,
            vectors=self._vectors(),
        )

    def _vectors(self) -> Floats:
        """Return one unit vector for each sentence, in the space of the encoder that training started from."""
        if not len(self.words):
            return np.zeros((0, self.vector_map.shape[1]), np.float32)
        states = self._states()
        first = np.flatnonzero(np.diff(self.sentence, prepend=-1)).astype(np.int32)
        last = np.append(first[1:], len(states)).astype(np.int32)
        vectors = mean_over(states, first, last) @ self.vector_map[:-1] + self.vector_map[-1]
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True).clip(1e-9), np.float32)
