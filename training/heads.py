"""What every head of a set of weights is worth on annotated samples, and how far its probabilities can be believed.

Texts are read as at run time (`sanudo.model.encoder`), anchors are given. Span heads are judged by exact span and label, arcs
word by word, tags and traits by accuracy. A probability is judged where something is asserted: on every word for tags, on the
spans that were found, on the words that an arc goes to, on every anchor for traits.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from sanudo.model.decode import bio_spans
from sanudo.model.encoder import Encoder, Read, softmax
from sanudo.model.focus import Anchors
from sanudo.model.graph import Floats
from sanudo.model.trees import Parser
from training.samples import Anchor, Sample
from training.schema import GROUPS, WORD_HEADS

Bools = NDArray[np.bool_]


@dataclass
class Seen:
    """What was counted while samples were read: by head right, found and gold; stated probabilities and whether right.

    `unit` is the number of the document or fold that is being read; `units` notes it beside the probabilities, so that curves
    can be fitted without it. `documents` holds the counts of each document by itself.
    """

    counts: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    stated: defaultdict[str, list[NDArray[np.floating]]] = field(default_factory=lambda: defaultdict(list))
    right: defaultdict[str, list[Bools]] = field(default_factory=lambda: defaultdict(list))
    units: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    unit: int = 0
    documents: list[dict[str, Counter[str]]] = field(default_factory=list)

    def spans(self, name: str, gold: set[tuple[int, int, int]], found: set[tuple[int, int, int]]) -> None:
        """Count spans (first, last, label)."""
        self.counts[name].update(tp=len(gold & found), gold=len(gold), pred=len(found))

    def touching(self, name: str, gold: set[tuple[int, int, int]], found: set[tuple[int, int, int]]) -> None:
        """Count spans (first, last, label) as right that share something with one of their label."""
        hit, tp = (sum(touches(each, others) for each in ones) for ones, others in ((gold, found), (found, gold)))
        self.counts[name].update(hit=hit, tp=tp, gold=len(gold), pred=len(found))

    def judged(self, name: str, stated: NDArray[np.floating], right: Bools) -> None:
        """Note probabilities and whether what they were given to is right."""
        self.stated[name].append(stated)
        self.right[name].append(right)
        self.units[name].append(self.unit)

    def absorb(self, other: Seen) -> None:
        """Add what was counted on one more document."""
        for name, count in other.counts.items():
            self.counts[name].update(count)
        for mine, theirs in ((self.stated, other.stated), (self.right, other.right), (self.units, other.units)):
            for name, members in theirs.items():
                mine[name] += members
        self.documents.append(dict(other.counts))

    def count_in(self, other: Seen) -> None:
        """Add the counts of another set of documents."""
        for name, count in other.counts.items():
            self.counts[name].update(count)
        self.documents += other.documents

    def score(self, name: str) -> float:
        """Return F1 where spans or arcs were counted, else accuracy."""
        return worth(self.counts[name])

    def cases(self, name: str) -> int:
        """Return how many gold items were judged."""
        return self.counts[name]["n"] or self.counts[name]["gold"]

    def judgements(self, name: str) -> tuple[NDArray[np.floating], Bools, NDArray[np.int64]]:
        """Return stated probabilities, whether right, and units of a head."""
        sizes = [len(each) for each in self.stated[name]]
        return np.concatenate(self.stated[name]), np.concatenate(self.right[name]), np.repeat(self.units[name], sizes)


def worth(count: Counter[str]) -> float:
    """Return the F1 or accuracy that counts come to."""
    if "n" in count:
        return count["ok"] / max(1, count["n"])
    if "hit" in count:
        precision, recall = count["tp"] / max(1, count["pred"]), count["hit"] / max(1, count["gold"])
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return 2 * count["tp"] / max(1, count["gold"] + count["pred"])


def doubt(name: str, one: Seen, two: Seen, draws: int = 200) -> float:
    """Return the standard error of the difference of two scores of a head on the same documents, by drawing documents anew."""
    chance = np.random.default_rng(1496)
    pairs = [(a[name], b[name]) for a, b in zip(one.documents, two.documents, strict=True) if name in a and name in b]
    found = []
    for _ in range(draws if len(pairs) > 1 else 0):
        drawn = [pairs[place] for place in chance.integers(0, len(pairs), len(pairs))]
        sums = [sum((pair[side] for pair in drawn), Counter[str]()) for side in (0, 1)]
        found.append(worth(sums[0]) - worth(sums[1]))
    return float(np.std(found)) if found else float("nan")


def touches(span: tuple[int, int, int], others: Iterable[tuple[int, int, int]]) -> bool:
    """Tell whether a span shares something with one of the others that has its label."""
    first, last, label = span
    return any(label == kind and a < last and first < b for a, b, kind in others)


def read_samples(encoder: Encoder, samples: Iterable[Sample]) -> Seen:
    """Read samples and judge every head and every group of arcs they have labels for."""
    total = Seen()
    for number, sample in enumerate(samples):
        if not len(sample.words):
            continue
        seen = Seen(unit=number)
        reads = encoder.read([sample.words])[0]
        scores = np.concatenate([read.scores[read.window.own - read.window.first :] for read in reads])
        for head, gold in sample.labels.items():
            _judge_head(seen, head, gold, softmax(scores[:, encoder.heads[head]]), sample)
        _judge_anchors(seen, encoder, sample, reads)
        total.absorb(seen)
    return total


def _judge_head(seen: Seen, head: str, gold: NDArray[np.int16], chances: Floats, sample: Sample) -> None:
    known = gold >= 0
    if WORD_HEADS[head][0] != "O":
        best = chances.argmax(1)
        seen.counts[head].update(ok=int((best == gold)[known].sum()), n=int(known.sum()))
        seen.judged(head, chances.max(1)[known], (best == gold)[known])
        return
    chances = np.where(known[:, None], chances, np.eye(1, chances.shape[1], dtype=np.float32))
    breaks = np.append(True, np.diff(sample.words.paragraph) > 0)
    table = bio_spans(chances, WORD_HEADS[head], breaks)
    rows = list(zip(table.first.tolist(), table.last.tolist(), table.label.tolist(), strict=True))
    there = gold_spans(gold)
    seen.spans(head, there, set(rows))
    for number, label in enumerate(table.labels):
        one = {each for each in there if each[2] == number}, {each for each in rows if each[2] == number}
        if len(table.labels) > 1 and (one[0] or one[1]):
            seen.spans(f"{head}: {label}", *one)
    seen.judged(head, table.score, np.array([row in there for row in rows], bool))


def gold_spans(tags: NDArray[np.int16]) -> set[tuple[int, int, int]]:
    """Return (first, last, label) of the spans of BIO tags given as numbers (0 is O, 1 B-, 2 I- of the first label, ...)."""
    found, begin, label = set(), -1, 0
    for place, tag in enumerate([*np.maximum(tags, 0).tolist(), 0]):
        kind, inside = (tag - 1) // 2, tag > 0 and tag % 2 == 0
        if begin >= 0 and not (inside and kind == label):
            found.add((begin, place, label))
            begin = -1
        if tag > 0 and begin < 0:
            begin, label = place, kind
    return found


def score_trees(encoder: Encoder, samples: Iterable[Sample], parser: Parser) -> Seen:
    """Count words whose head ("uas"), and whose head and relation ("las"), are right; the encoder must give the parser's layers.

    Sentences are given; a head in another window of the encoder is missed.
    """
    total = Seen()
    for number, sample in enumerate(samples):
        assert sample.heads is not None and sample.relations is not None
        seen, sentence = Seen(unit=number), np.cumsum(sample.labels["sentence"] == 1).astype(np.int32)
        for read in encoder.read([sample.words])[0]:
            first, own, last = read.window.first, read.window.own, read.window.last
            tree = parser.parse(np.hstack([*read.inner, read.states])[own - first :], sentence[own:last])
            known = sample.heads[own:last] >= 0
            right = tree.head + own == sample.heads[own:last]
            named = right & (tree.relation == sample.relations[own:last])
            seen.counts["uas"].update(ok=int(right[known].sum()), n=int(known.sum()))
            seen.counts["las"].update(ok=int(named[known].sum()), n=int(known.sum()))
            seen.judged("las", tree.score[known], named[known])
        total.absorb(seen)
    return total


def ask(encoder: Encoder, reads: list[Read], anchors: list[Anchor]) -> list[tuple[Anchor, Read, Floats, dict[str, Floats]]]:
    """Return given anchors with their window, label probabilities of its words and traits; those no window holds are left out."""
    owns = np.array([read.window.own for read in reads])
    asked: dict[str, list[tuple[Anchor, int]]] = defaultdict(list)
    for anchor in anchors:
        number = int(np.searchsorted(owns, anchor.first, side="right")) - 1
        if anchor.last <= reads[number].window.last:
            asked[anchor.group].append((anchor, number))
    found = []
    columns = [_columns(group, members, reads) for group, members in asked.items()]
    members = list(asked.values())
    for group, focused in encoder.focus(reads, columns):
        read = reads[focused.read]
        for place, (row, labels) in enumerate(zip(focused.rows, focused.over(len(read.states)), strict=True)):
            traits = {name: values[place] for name, values in focused.traits.items()}
            found.append((members[group][row][0], read, labels, traits))
    return found


def _columns(group: str, members: list[tuple[Anchor, int]], reads: list[Read]) -> Anchors:
    rows = []
    for anchor, number in members:
        shift, size = reads[number].window.first, reads[number].window.last - reads[number].window.first
        second = anchor.second or (shift, shift)
        other = [min(max(each - shift, 0), size) for each in second]
        rows.append((number, anchor.first - shift, anchor.last - shift, *other))
    return Anchors(group, *np.array(rows, np.int32).reshape(-1, 5).T)


def _judge_anchors(seen: Seen, encoder: Encoder, sample: Sample, reads: list[Read]) -> None:
    for anchor, read, chances_of, traits in ask(encoder, reads, sample.anchors):
        first, last = read.window.first, read.window.last
        labels = GROUPS[anchor.group].labels
        if len(labels) > 1:
            gold = np.zeros(last - first, np.int64)
            for low, high, label in reversed(anchor.marks):
                gold[max(low - first, 0) : max(high - first, 0)] = label
            best = chances_of.argmax(1)
            best[gold < 0] = 0
            for number, label in enumerate(labels[1:], 1):
                hit = int(((best == number) & (gold == number)).sum())
                seen.counts[f"{anchor.group} > {label}"].update(
                    tp=hit, gold=int((gold == number).sum()), pred=int((best == number).sum())
                )
            drawn = best > 0
            seen.judged(f"{anchor.group} arcs", chances_of.max(1)[drawn], (best == gold)[drawn])
        for trait, value in anchor.traits.items():
            if value >= 0:
                name, chances = f"{anchor.group}.{trait}", traits[trait]
                seen.counts[name].update(ok=int(chances.argmax() == value), n=1)
                seen.judged(name, chances.max(keepdims=True), np.array([chances.argmax() == value]))
