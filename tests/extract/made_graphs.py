"""Small graphs made by hand: what the encoder would see in a sentence or two, for tests of the stages that read it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from sanudo.model.graph import ArcTable, Graph, SpanTable, Tokens
from sanudo.ontology.plover import TYPES
from sanudo.stage import Facts
from sanudo.types import Actor, Document, Event, Fact, Mention, Place, Span, TimeExpression, make_id

LABELS = ("actor", "recipient", "place", "time", "same")
STATUSES = ("actual", "planned", "possible", "denied")


@dataclass
class Made:
    """A document, its graph, and facts that stand on its words."""

    text: str
    published: str | None = "2021-03-10"
    triggers: Sequence[tuple[str, str]] = ()
    arcs: Sequence[tuple[str, str, str, float]] = ()
    facts: dict[type[Fact], list[Fact]] = field(default_factory=dict)

    def span(self, words: str) -> Span:
        at = self.text.index(words)
        return Span(at, at + len(words))

    def base(self, words: str, label: str) -> dict[str, object]:
        span = self.span(words)
        return {"id": make_id(label, span), "doc": "d", "start": span.start, "stop": span.stop}

    def add(self, fact: Fact) -> Fact:
        self.facts.setdefault(type(fact), []).append(fact)
        return fact

    def time(self, words: str, value: str) -> Fact:
        return self.add(TimeExpression(**self.base(words, "time"), value=value, type="DATE"))  # type: ignore[arg-type]

    def place(self, words: str, country: str | None, precision: str = "city") -> Fact:
        made = Place(**self.base(words, "place"), name=words, country=country, lat=1.0, lon=1.0, precision=precision)  # type: ignore[arg-type]
        return self.add(made)

    def actor(self, words: str, country: str | None, kind: str = "state") -> str:
        chain = len(self.facts.get(Actor, ()))
        made = Actor(
            **self.base(words, "actor"),
            key=words,
            name=words,
            kind=kind,
            country=country,
            sector="GOV",
            chains=(chain,),  # type: ignore[arg-type]
        )
        self.add(made)
        self.add(Mention(**self.base(words, "mention"), kind=kind, chain=chain))  # type: ignore[arg-type]
        return made.id

    def event(self, words: str, event_type: str, **about: object) -> Event:
        made = Event(**self.base(words, "event"), event_type=event_type, **about)  # type: ignore[arg-type]
        self.add(made)
        return made

    @property
    def document(self) -> Document:
        return Document(id="d", text=self.text, published=self.published)

    @property
    def found(self) -> Facts:
        facts = Facts()
        for kind, each in self.facts.items():
            facts = facts.with_facts(kind, each)
        return facts

    @property
    def graph(self) -> Graph:
        words = [(match.start(), match.end()) for match in re.finditer(r"\w+|[^\w\s]", self.text)]
        start, stop = (np.array([word[side] for word in words], np.int32) for side in (0, 1))
        ends = np.array([self.text[a:b] == "." for a, b in words], np.int32)
        sentence = np.concatenate([[0], np.cumsum(ends)[:-1]]).astype(np.int32) if len(words) else np.zeros(0, np.int32)
        tokens = Tokens(start, stop, sentence, np.zeros(len(words), np.int32))
        return self._with_events(tokens)

    def _tokens_of(self, tokens: Tokens, words: str) -> tuple[int, int]:
        span = self.span(words)
        first = int(np.searchsorted(tokens.start, span.start))
        return first, int(np.searchsorted(tokens.stop, span.stop)) + 1

    def _with_events(self, tokens: Tokens) -> Graph:
        rows = sorted((*self._tokens_of(tokens, words), kind, words) for words, kind in self.triggers)
        order = [words for *_, words in rows]
        names = tuple(TYPES)
        types = np.zeros((len(rows), 1 + len(names)), np.float32)
        for row, (_, _, kind, _) in enumerate(rows):
            types[row, 1 + names.index(kind)] = 1
        status = np.zeros((len(rows), len(STATUSES)), np.float32)
        status[:, 0] = 1
        table = _spans([(first, last, names.index(kind)) for first, last, kind, _ in rows], names)
        bound = sorted(
            (order.index(words), *self._tokens_of(tokens, to), LABELS.index(label), score)
            for words, to, label, score in self.arcs
        )
        columns = [np.array([arc[column] for arc in bound], np.int32) for column in range(4)]
        arcs = ArcTable(*columns, np.array([arc[4] for arc in bound], np.float32), LABELS)
        traits: Mapping[str, np.ndarray] = {"event.type": types, "event.status": status}
        trait_names = {"event.type": ("none", *names), "event.status": STATUSES}
        return Graph(tokens, spans={"event": table}, traits=traits, trait_names=trait_names, arcs={"event": arcs})


def _spans(rows: Sequence[tuple[int, int, int]], labels: tuple[str, ...]) -> SpanTable:
    columns = [np.array([row[column] for row in rows], np.int32) for column in range(3)]
    return SpanTable(*columns, np.ones(len(rows), np.float32), labels)
