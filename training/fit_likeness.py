"""Fits the scorer of pairs of events: `python -m training.fit_likeness [--runs runs]`.

Examples are the pairs of the stories of the corpus, as annotated and as read from the text: with weights that had not seen it
where `runs` holds graphs of such (`training.heldout`), else with the shipped weights. A pair is one happening where the story
says so. Tells how good weights fitted without a story are on it, as `benchmarks/stories.py` takes them, and writes the table that
comes with the package.
"""

from __future__ import annotations

import argparse
import importlib.util
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import numpy as np
from numpy.typing import NDArray

from sanudo.merge.happenings import candidates
from sanudo.merge.likeness import features
from training.data import ARTICLES
from training.stories import NONE, UNKNOWN, Story, labelled, load_stories

TABLE = Path("src/sanudo/merge/data/likeness.tsv")
SCORER = Path("../shared/tools/score_story.py")
PENALTY, STEPS = 1.0, 40
"""Half the inverse variance of the weights' prior; steps of Newton's method."""
PRIOR = -3.0
"""Prior of the bias."""
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """The pairs of one story in one form: features by name, and whether each is one happening."""

    story: str
    values: Mapping[str, Floats]
    same: NDArray[np.bool_]


def examples(stories: Sequence[Story], scorer: ModuleType) -> list[Example]:
    """Return the pairs of stories, as annotated and as read."""
    found = []
    for story in stories:
        for form in ("gold", "read"):
            events, label = labelled(story, form, scorer)
            one, two = candidates(events)
            good = (np.minimum(label[one], label[two]) > UNKNOWN) & (np.maximum(label[one], label[two]) > NONE)
            one, two = one[good], two[good]
            found.append(Example(story.name, features(events, one, two), label[one] == label[two]))
    return found


def fit(seen: Sequence[Example]) -> dict[str, float]:
    """Return the weights of features that maximise the likelihood of examples under a normal prior."""
    names = list(seen[0].values)
    inputs = np.concatenate([np.stack([each.values[name] for name in names], axis=1) for each in seen])
    target = np.concatenate([each.same for each in seen]).astype(np.float64)
    prior = np.zeros(len(names))
    prior[names.index("bias")] = PRIOR
    weights = prior.copy()

    def cost(at: Floats) -> float:
        return float(np.logaddexp(0, np.where(target > 0, -1, 1) * (inputs @ at)).sum() + PENALTY * ((at - prior) ** 2).sum())

    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(inputs @ weights, -30, 30)))
        slope = inputs.T @ (chance - target) + 2 * PENALTY * (weights - prior)
        bend = (inputs * (chance * (1 - chance))[:, None]).T @ inputs + 2 * PENALTY * np.eye(len(names))
        step, size = np.linalg.solve(bend, slope), 1.0
        while size > 1e-6 and cost(weights - size * step) > cost(weights):
            size /= 2
        weights = weights - size * step
        if np.abs(size * step).max() < 1e-6:
            break
    return {name: round(float(value), 3) for name, value in zip(names, weights, strict=True)}


def fit_without(seen: Sequence[Example]) -> dict[str, dict[str, float]]:
    """Return for each story the weights fitted on the others."""
    names = dict.fromkeys(each.story for each in seen)
    return {name: fit([each for each in seen if each.story != name]) for name in names}


def write(weights: Mapping[str, float], path: Path) -> None:
    """Write the table that `sanudo.merge.likeness` reads."""
    lines = ["# feature and weight; fitted by training.fit_likeness on the stories of corpus/ (CC BY 4.0)"]
    path.write_text("\n".join([*lines, *(f"{name}\t{value:.3f}" for name, value in weights.items() if value)]) + "\n", "utf-8")


def load_scorer(path: Path) -> ModuleType:
    """Return the shared scorer of stories as a module."""
    spec = importlib.util.spec_from_file_location("score_story", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    """Cross-validate, fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, help="folder of held-out graphs")
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    parser.add_argument("--scorer", type=Path, default=SCORER)
    args = parser.parse_args()
    stories = load_stories(args.articles, args.runs)
    seen = examples(stories, load_scorer(args.scorer))
    without = fit_without(seen)
    losses = [loss(without[each.story], each) for each in seen]
    count, same = sum(len(each.same) for each in seen), sum(int(each.same.sum()) for each in seen)
    print(f"{count} pairs, {same} of them one happening; mean loss of what is held out {np.mean(losses):.3f} nats")
    write(fit(seen), TABLE)


def loss(weights: Mapping[str, float], each: Example) -> float:
    """Return the mean loss of the examples of a story, in nats."""
    odds = np.sum([weights[name] * values for name, values in each.values.items()], axis=0)
    return float(np.mean(np.logaddexp(0, np.where(each.same, -odds, odds))))


if __name__ == "__main__":
    main()
