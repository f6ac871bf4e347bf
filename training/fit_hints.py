"""Fit what the encoder's states tell of actors: their sectors, and which words point to their countries.

    python -m training.fit_hints [--from corpus/articles] [--runs runs] [--to FILE] [--without PATTERN]

The corpus is read with the shipped weights (kept in `runs/seen`), which were trained on it, too: what is said of the corpus is
in-sample, only articles outside it tell how good the hints are. With --temper some of these say how sure the hints may be, and
are then learnt from, too, so that nothing measured on them is out of sample any more. The
mentions are those that the product finds. The maps are fitted on all articles, and twice on half of them: what each half says of
the other is written to `runs/shipped.pkl`, for `fit_actors.py` to learn how far hints can be trusted.
"""

from __future__ import annotations

import argparse
import json
import pickle
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from sanudo.extract.mentions import Mentions
from sanudo.model.decode import mean_over
from sanudo.model.graph import Graph
from sanudo.model.hints import SIDES, STEPS, Hints, steps, write
from sanudo.model.reader import GraphReader, Text
from sanudo.model.weights import digest
from sanudo.ontology.sectors import SECTORS
from sanudo.pipeline import readable
from sanudo.resolve.actors_context import told
from sanudo.resolve.actors_hints import asked_of
from sanudo.resolve.actors_merge import view
from sanudo.resolve.knowledge import load_knowledge
from sanudo.resolve.names import link_names
from sanudo.resolve.places import Places
from sanudo.stage import Facts
from sanudo.types import Document, Mention, Place
from training.corpus import article

ROOT = Path(__file__).resolve().parent.parent
RANK, EPOCHS, RATE, DECAY, DROP = 48, 12, 1e-3, 0.05, 0.3
PARTS = 2
HEATS = tuple(round(0.3 + 0.05 * step, 2) for step in range(20))
LABELS = tuple(sorted(SECTORS))
NEVER = -1


def likeness(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Return the share of characters two spans have in common; 0 where that is less than half and their ends differ."""
    share = max(0, min(a[1], b[1]) - max(a[0], b[0])) / max(1, max(a[1], b[1]) - min(a[0], b[0]))
    nested = (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1])
    return share if share >= 0.5 or (nested and abs(a[1] - b[1]) <= 2) else 0.0


@dataclass(slots=True)
class Sample:
    """An article: states of mentions [mentions, inputs] and of pointers [pointers, inputs], where they stand to each other, the
    number of each mention's actor and of each pointer's country; for each actor its country (`size` - 1 for none, NEVER where
    nothing points to it), and its sector (NEVER where unknown)."""

    asks: Tensor
    answers: Tensor
    far: Tensor
    near: Tensor
    actor: Tensor
    pointer: Tensor
    size: int
    country: Tensor
    sector: Tensor


def read(folder: Path, runs: Path) -> list[tuple[str, Document, Graph, Any]]:
    """Return the annotated articles as the shipped encoder sees them: name, document, graph, states."""
    reader, kept, found = None, runs / "seen", []
    kept.mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.glob("*.txt")):
        if path.stem.endswith("_story") or not path.with_suffix(".json").exists():
            continue
        file = kept / f"{path.stem}.pkl"
        if not file.exists():
            document, reader = article(path), reader or GraphReader(threads=1, look=True)
            texts = [Text(document.text, readable(document))]
            made = (document, reader.graphs(texts)[0], reader.seen(texts)[0].states.astype(np.float16))
            file.write_bytes(pickle.dumps(made))
        found.append((path.stem, *pickle.loads(file.read_bytes())))  # noqa: S301 - written above
    return found


def owners(gold: Mapping[str, Any], mentions: Sequence[Mention]) -> dict[str, int]:
    """Return the annotated actor of each mention that fits one of its mentions."""
    spans = [
        ((start, stop), number)
        for number, actor in enumerate(gold["actors"])
        for name in ("mentions", "nominals")
        for start, stop in actor.get(name) or []
    ]
    found = {}
    for mention in mentions:
        ranked = [(likeness(s, mention.span), n) for s, n in spans if s[0] < mention.stop and mention.start < s[1]]
        like, number = max(ranked, default=(0.0, -1))
        if like > 0:
            found[mention.id] = number
    return found


def sample(document: Document, graph: Graph, states: Any, gold: Mapping[str, Any]) -> Sample | None:
    """Return an article as it is learnt from; None where it has no actors or nothing points to a country."""
    facts = Facts()
    facts = facts.with_facts(Mention, Mentions(link_names)(document, graph, facts))
    facts = facts.with_facts(Place, Places()(document, graph, facts))
    seen = view(document, facts[Mention], load_knowledge(), facts[Place])
    owner = owners(gold, facts[Mention])
    whose = {}
    for number, chain in seen.chains.items():
        votes = Counter(owner[m.id] for m in chain.mentions if m.id in owner)
        if votes:
            whose[number] = gold["actors"][votes.most_common(1)[0][0]]
    chains = {number: seen.chains[number] for number in whose}
    asked, names = asked_of(graph, seen.scene, chains, told(seen.scene, seen.chains))
    if not len(asked.actor) or not len(asked.country):
        return None
    inputs = states.astype(np.float32)
    far, near = steps(asked, graph.tokens.sentence)
    at = {code: number for number, code in enumerate(names)}
    sectors = [whose[n]["sector"] for n in dict.fromkeys(asked.actor.tolist())]
    countries = [at.get(whose[n]["country"] or "", NEVER) for n in dict.fromkeys(asked.actor.tolist())]
    return Sample(
        torch.from_numpy(mean_over(inputs, asked.first, asked.last)),
        torch.from_numpy(mean_over(inputs, asked.pointer_first, asked.pointer_last)),
        torch.from_numpy(far),
        torch.from_numpy(near),
        torch.from_numpy(np.unique(asked.actor, return_inverse=True)[1]),
        torch.from_numpy(asked.country.astype(np.int64)),
        len(names),
        torch.tensor(countries),
        torch.tensor([LABELS.index(s) if s in SECTORS else NEVER for s in sectors]),
    )


class Maps(nn.Module):
    """The maps as `sanudo.model.hints` uses them, on states brought to mean 0 and spread 1."""

    def __init__(self, mean: Tensor, spread: Tensor) -> None:
        super().__init__()
        self.mean, self.spread = mean, spread
        width = len(mean)
        self.asks, self.answers = nn.Linear(width, RANK), nn.Linear(width, RANK + 1)
        self.scope, self.sector = nn.Linear(width, 2), nn.Linear(width, len(LABELS))
        self.far, self.near = nn.Parameter(torch.zeros(SIDES * STEPS)), nn.Parameter(torch.zeros(3))
        self.heat = [1.0, 1.0]

    def forward(self, s: Sample) -> tuple[Tensor, Tensor]:
        """Return scores [actors, countries and none] and [actors, sectors]."""
        asks, answers = (F.dropout((x - self.mean) / self.spread, DROP, self.training) for x in (s.asks, s.answers))
        answer = self.answers(answers)
        scores = self.asks(asks) @ answer[:, :-1].T / RANK**0.5 + answer[:, -1] + self.far[s.far] + self.near[s.near]
        scores = scores * self.heat[0]
        top = scores.max(1, keepdim=True).values.detach()
        sums = torch.zeros(len(asks), s.size - 1).index_add(1, s.pointer, torch.exp(scores - top))
        given, scope = torch.log(sums + 1e-12) + top, self.scope(asks) * self.heat[0]
        last = torch.logaddexp(given[:, -1], scope[:, 0])[:, None]
        both = torch.hstack([given[:, :-1], last, scope[:, 1:], self.sector(asks) * self.heat[1]])
        count = len(s.country)
        sizes = torch.zeros(count).index_add(0, s.actor, torch.ones(len(asks)))[:, None]
        mean = torch.zeros(count, both.shape[1]).index_add(0, s.actor, both) / sizes
        return mean[:, : s.size], mean[:, s.size :]


def fit(data: Sequence[Sample], seed: int = 0) -> Maps:
    """Return the maps that make the annotated countries and sectors likeliest, an article a step."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    states = torch.cat([s.asks for s in data] + [s.answers for s in data])
    model = Maps(states.mean(0), states.std(0) + 1e-6)
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=DECAY)
    total, chance = EPOCHS * len(data), np.random.default_rng(seed)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: 1 - 0.95 * step / total)
    for _ in range(EPOCHS):
        for place in chance.permutation(len(data)).tolist():
            s = data[place]
            optimiser.zero_grad()
            countries, sectors = model(s)
            loss = sum(
                F.cross_entropy(scores[wanted >= 0], wanted[wanted >= 0])
                for scores, wanted in ((countries, s.country), (sectors, s.sector))
                if (wanted >= 0).any()
            )
            loss.backward()  # type: ignore[union-attr]
            optimiser.step()
            schedule.step()
    return model.eval()


@torch.no_grad()
def temper(model: Maps, data: Sequence[Sample]) -> None:
    """Make maps as sure as they are right on articles that the encoder was not trained on (temperature scaling, Guo et al. 2017).

    Of those that it was trained on the states tell more than they will of any other.
    """
    for place in (0, 1):
        losses = {}
        for heat in HEATS:
            model.heat[place] = heat
            pairs = [(model(s)[place], (s.country, s.sector)[place]) for s in data]
            losses[heat] = sum(F.cross_entropy(a[b >= 0], b[b >= 0], reduction="sum").item() for a, b in pairs)
            right = sum(int((a.argmax(1) == b)[b >= 0].sum()) for a, b in pairs)
        model.heat[place] = min(HEATS, key=lambda heat: losses[heat])
        count = max(1, sum(int((b >= 0).sum()) for _, b in pairs))
        name = ("countries", "sectors")[place]
        heat = model.heat[place]
        print(f"{name} of {count} unseen actors: {right / count:.3f} right, tempered by {heat}, loss {losses[heat] / count:.3f}")


def unpacked(model: Maps) -> Hints:
    """Return the maps of a model for states as they are."""
    arrays = {}
    for name in ("asks", "answers", "scope", "sector"):
        layer = getattr(model, name)
        table = (layer.weight / model.spread).T
        heat = model.heat[name == "sector"] if name != "answers" else 1.0
        arrays[name] = torch.vstack([table, layer.bias - model.mean @ table]) * heat
    arrays["asks"] = arrays["asks"] / RANK**0.5
    arrays["answers"][:, -1] *= model.heat[0]
    arrays |= {"far": model.far * model.heat[0], "near": model.near * model.heat[0]}
    return Hints({name: value.detach().numpy().astype(np.float32) for name, value in arrays.items()}, LABELS, digest())


def main() -> None:
    """Fit, and write the maps and what each half says of the other."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="folder", type=Path, default=ROOT / "corpus/articles")
    parser.add_argument("--runs", type=Path, default=ROOT / "runs")
    parser.add_argument("--to", type=Path, default=ROOT / "src/sanudo/model/data/hints.npz")
    parser.add_argument("--without", default="", help="articles whose names begin so (a|b) are left out, to be measured on")
    parser.add_argument(
        "--temper",
        default="",
        help="articles whose names begin so (a|b), which the encoder was not trained on, say how sure maps are",
    )
    args = parser.parse_args()
    articles = [each for each in read(args.folder, args.runs) if not re.match(args.without or "(?!)", each[0])]
    gold = {name: json.loads((args.folder / f"{name}.json").read_text(encoding="utf-8")) for name, *_ in articles}
    made = {name: sample(document, graph, states, gold[name]) for name, document, graph, states in articles}
    units = list(dict.fromkeys(name.rsplit("_", 1)[0] for name in made))
    part = {name: units.index(name.rsplit("_", 1)[0]) % PARTS for name in made}
    groups = [[s for name, s in made.items() if s and part[name] != p] for p in range(PARTS)]
    unseen = [s for name, s in made.items() if s and re.match(args.temper or "(?!)", name)]
    learnt = [s for name, s in made.items() if s and not re.match(args.temper or "(?!)", name)]
    with ProcessPoolExecutor(PARTS) as pool:
        *halves, whole = pool.map(fit, [*groups, learnt, *([[*learnt, *unseen]] if unseen else [])])
    if unseen:
        # how sure maps may be is measured on what these did not learn from
        known = halves.pop()
        temper(known, unseen)
        for each in (whole, *halves):
            each.heat = known.heat
    write(unpacked(whole), args.to)
    parts = [unpacked(each) for each in halves]
    found = {
        name: replace(
            graph,
            hints=parts[part[name]].tables(states.astype(np.float32)),
            trait_names={**graph.trait_names, "hints.sector": LABELS},
        )
        for name, _, graph, states in articles
    }
    (args.runs / "shipped.pkl").write_bytes(pickle.dumps((part, found)))
    print(f"{sum(s is not None for s in made.values())} articles; {args.to.stat().st_size / 1e3:.0f} kB -> {args.to}")


if __name__ == "__main__":
    main()
