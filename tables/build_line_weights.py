"""Learn the weights of the line reader and write src/sanudo/text/data/lines.json.

    python tables/build_line_weights.py [--check]

Learns from the project's own corpus (CC BY 4.0) and from pages built around its articles with furniture in our own words. Prints
how well residue, titles and outlets are told in five-fold cross-validation by unit (a story is one unit); `--check` prints and
writes nothing. Seeds are fixed: the same corpus gives the same file.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from line_pages import Page, made_pages, real_pages

from sanudo.text.dates import DateHints
from sanudo.text.lines import first_paragraph, line_forms, read_lines, settled
from sanudo.text.masthead import Context, head_context, outlet_names, title_features, title_lines
from sanudo.text.shape import features
from sanudo.text.weights import HeadWeights, LineWeights
from sanudo.text.weights import Weights as AllWeights

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "src/sanudo/text/data/lines.json"
# SHIFT: the largest step of 0.25 that, cross-validated, loses at most 2 % of article lines, in articles and in made pages alike.
# SWITCH, and DOUBT and CAUTION of `sanudo.text.lines`, were set by hand while looking at `benchmarks/flattened.py` too.
SHIFT, SWITCH = 0.0, 0.75
MADE_WEIGHT, L2, RARE, DECAY = 0.1, 2.0, 5, 0.003
MADE_CHOICE = 0.02  # an article as it was printed tells more of heads than the same one in a made page
FOLDS = 5

Weights = dict[str, float]


# --- residue: logistic regression over the names of what holds of a line


def fit_residue(pages: Sequence[Page], seen: dict[int, list[list[str]]]) -> LineWeights:
    """Return the weights that tell residue from article on these pages (Newton's method)."""
    rows, labels, weights = [], [], []
    for page in pages:
        for names, label, line in zip(seen[id(page)], page.labels, page.lines, strict=True):
            if label is not None:
                rows.append(names)
                labels.append(label)
                weights.append((MADE_WEIGHT if page.made else 1.0) * min(3.0, max(0.5, (len(line.text) / 60) ** 0.5)))
    counts = Counter(name for names in rows for name in names)
    index = {name: number for number, name in enumerate(sorted(name for name, count in counts.items() if count >= RARE))}
    matrix = np.zeros((len(rows), len(index) + 1))
    for number, names in enumerate(rows):
        matrix[number, [index[name] for name in names if name in index]] = 1
    matrix[:, -1] = 1
    solution = _newton(matrix, np.array(labels, float), np.array(weights))
    return LineWeights(
        {name: round(float(solution[number]), 3) for name, number in index.items()}, round(float(solution[-1]) + SHIFT, 3), SWITCH
    )


def _newton(matrix: np.ndarray, labels: np.ndarray, weights: np.ndarray) -> np.ndarray:
    solution = np.zeros(matrix.shape[1])
    for _ in range(25):
        chance = 1 / (1 + np.exp(-matrix @ solution))
        gradient = matrix.T @ (weights * (chance - labels)) + L2 * solution
        curvature = (matrix * (weights * chance * (1 - chance))[:, None]).T @ matrix + L2 * np.eye(len(solution))
        step = np.linalg.solve(curvature, gradient)
        solution -= step
        if np.abs(step).max() < 1e-6:
            break
    return solution


def residue_of(page: Page, names: list[list[str]], weights: LineWeights, *, careful: bool = True) -> list[bool]:
    """Return which lines the reader would call residue, forms included; `careful` as it is where a line would be dropped."""
    forms = line_forms(page.lines)
    return weights.residue(settled(page.lines, forms, weights.odds(names), careful=careful))


# --- title and outlet: a choice among candidates, or none


@dataclass
class Choice:
    """The candidates of one page (names of what is seen of each; the last is "none") and which of them are right."""

    page: Page
    candidates: list[list[str]]
    right: list[int]


def words(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return re.findall(r"\w+", text.lower())


def context_of(page: Page, residue: list[bool], likely: list[bool]) -> Context:
    """Return what the choice of title and outlet looks at."""
    forms = line_forms(page.lines)
    first = first_paragraph(page.lines, residue, forms)
    taken = [form is not None for form in forms[:first]]
    return head_context(page.lines[:first], taken, likely[:first], page.lines[first:], DateHints(text=page.text))


def title_choice(page: Page, context: Context) -> Choice:
    """Return the lines of a page that may be its title, and which of them is."""
    numbers = title_lines(context)
    gold = words(page.record.get("title") or "")
    right = [place for place, number in enumerate(numbers) if gold and _holds(words(context.heads[number].line.text), gold)]
    return Choice(page, [*(title_features(context, number) for number in numbers), ["none"]], right or [len(numbers)])


def _holds(line: list[str], gold: list[str]) -> bool:
    return len(line) <= len(gold) + 4 and any(line[start : start + len(gold)] == gold for start in range(len(line)))


def outlet_choice(page: Page, context: Context) -> Choice:
    """Return the names on a page that may be the outlet's, and which of them is."""
    found = list(outlet_names(context))
    gold = words(page.record.get("outlet") or "")
    right = [place for place, (_, name, _) in enumerate(found) if words(name) == gold]
    return Choice(page, [*(seen for _, _, seen in found), ["none"]], right or [len(found)])


def fit_choice(choices: Sequence[Choice], steps: int = 400, rate: float = 0.5, decay: float = DECAY) -> Weights:
    """Return the weights under which the right candidates are likeliest (softmax over a page's candidates, gradient ascent)."""
    counts = Counter(name for choice in choices for names in choice.candidates for name in set(names))
    index = {name: number for number, name in enumerate(sorted(name for name, count in counts.items() if count >= 3))}
    sizes = [len(choice.candidates) for choice in choices]
    starts = np.cumsum([0, *sizes[:-1]])
    matrix = np.zeros((sum(sizes), len(index)))
    right = np.zeros(sum(sizes))
    for start, choice in zip(starts, choices, strict=True):
        for number, names in enumerate(choice.candidates):
            matrix[start + number, [index[name] for name in names if name in index]] = 1
        right[[start + number for number in choice.right]] = 1
    weights = np.array([MADE_CHOICE if choice.page.made else 1.0 for choice in choices])
    weights /= weights.sum()
    solution = np.zeros(len(index))
    for _ in range(steps):
        scores = np.exp(np.clip(matrix @ solution, -50, 50))
        chance = scores / np.repeat(np.add.reduceat(scores, starts), sizes)
        target = chance * right / np.repeat(np.maximum(np.add.reduceat(chance * right, starts), 1e-12), sizes)
        gradient = matrix.T @ (np.repeat(weights, sizes) * (target - chance)) - decay * solution
        solution += rate * gradient * 10
    return {name: round(float(solution[number]), 3) for name, number in index.items()}


def accuracy(choices: Sequence[Choice], weights: Weights) -> tuple[int, int]:
    """Return on how many articles the likeliest candidate is right, and how many articles there are."""
    right = [choice for choice in choices if not choice.page.made and choice.right != [len(choice.candidates) - 1]]
    hits = sum(
        max(
            range(len(choice.candidates)),
            key=lambda place, choice=choice: sum(weights.get(name, 0.0) for name in choice.candidates[place]),
        )
        in choice.right
        for choice in right
    )
    return hits, sum(not choice.page.made for choice in choices)


# --- cross-validation


def main() -> None:
    """Cross-validate, print the figures, and write the weights learned from everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", type=Path, default=ROOT / "corpus/articles")
    parser.add_argument("--check", action="store_true", help="print the figures, write nothing")
    arguments = parser.parse_args()
    real = real_pages(arguments.corpus)
    pages = [*real, *made_pages(real, each=3, seed=0)]
    seen = {id(page): features(page.lines) for page in pages}
    units = sorted({page.unit for page in pages})
    fold = {unit: number % FOLDS for number, unit in enumerate(units)}
    residue: dict[int, list[bool]] = {}
    likely: dict[int, list[bool]] = {}
    fold_residue: dict[int, LineWeights] = {}
    for number in range(FOLDS):
        weights = fold_residue[number] = fit_residue([page for page in pages if fold[page.unit] != number], seen)
        for page in pages:
            if fold[page.unit] == number:
                residue[id(page)] = residue_of(page, seen[id(page)], weights)
                likely[id(page)] = residue_of(page, seen[id(page)], weights, careful=False)
    for made in (False, True):
        chosen = [page for page in pages if page.made == made]
        print(f"residue, {'made pages' if made else 'articles'}: {_character_f1(chosen, residue)}")
    contexts = {id(page): context_of(page, residue[id(page)], likely[id(page)]) for page in pages}
    learned: dict[str, Weights] = {}
    by_fold: dict[int, dict[str, Weights]] = {number: {} for number in range(FOLDS)}
    makers: dict[str, Callable[[Page, Context], Choice]] = {"title": title_choice, "outlet": outlet_choice}
    for what, make in makers.items():
        choices = [make(page, contexts[id(page)]) for page in pages]
        hits = total = 0
        for number in range(FOLDS):
            weights_of_fold = by_fold[number][what] = fit_choice(
                [choice for choice in choices if fold[choice.page.unit] != number]
            )
            right, count = accuracy([choice for choice in choices if fold[choice.page.unit] == number], weights_of_fold)
            hits, total = hits + right, total + count
        reachable = sum(not choice.page.made and choice.right != [len(choice.candidates) - 1] for choice in choices)
        print(f"{what}: right {hits} of {total} ({reachable} among the candidates)")
        learned[what] = fit_choice(choices)
    print(whole_reader(real, fold, fold_residue, by_fold))
    if not arguments.check:
        write(fit_residue(pages, seen), learned)


def whole_reader(
    pages: Sequence[Page], fold: dict[str, int], residue: dict[int, LineWeights], heads: dict[int, dict[str, Weights]]
) -> str:
    """Return how well the whole reader does on the articles, each read with weights that have not seen it."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for page in pages:
        number = fold[page.unit]
        title, outlet = heads[number]["title"], heads[number]["outlet"]
        weights = AllWeights(residue[number], HeadWeights(title, outlet, title.get("none", 0.0), outlet.get("none", 0.0)))
        found = read_lines(page.text, weights=weights)
        marks = bytearray(len(page.text))
        for block in found.blocks:
            if block.kind in ("promo", "nav", "legal"):
                marks[block.start : block.stop] = b"\x01" * (block.stop - block.start)
        for layer, value in (("boilerplate", 2), ("meta", 4), ("captions", 4)):
            for start, stop in page.record[layer]:
                for place in range(start, stop):
                    marks[place] |= value
        for character, mark in zip(page.text, marks, strict=True):
            if not character.isspace() and mark in (1, 2, 3):
                right["fp fn tp".split()[mark - 1]] += 1
        for field, value in (("title", found.title), ("outlet", found.outlet), ("published", found.published)):
            if page.record.get(field):
                total[field] += 1
                right[field] += words(value or "") == words(page.record[field])
        if page.record.get("byline"):
            total["byline"] += 1
            right["byline"] += {tuple(words(name)) for name in found.byline} == {
                tuple(words(name)) for name in page.record["byline"]
            }
    f1 = 2 * right["tp"] / max(1, 2 * right["tp"] + right["fp"] + right["fn"])
    shares = "  ".join(f"{field} {right[field] / total[field]:.3f} of {total[field]}" for field in total)
    return f"whole reader, unseen articles: boilerplate F1 {f1:.3f}  {shares}"


def _character_f1(pages: Sequence[Page], residue: dict[int, list[bool]]) -> str:
    counts: Counter[str] = Counter()
    kept: Counter[tuple[int, bool]] = Counter()
    for page in pages:
        for line, label, predicted in zip(page.lines, page.labels, residue[id(page)], strict=True):
            if label is not None:
                kept[label, predicted] += 1
                counts[f"{label}{int(predicted)}"] += len("".join(line.text.split()))
    precision, recall = counts["11"] / max(1, counts["11"] + counts["01"]), counts["11"] / max(1, counts["11"] + counts["10"])
    shares = [kept[label, True] / max(1, kept[label, True] + kept[label, False]) for label in (1, 0)]
    lines = f"lines dropped {shares[0]:.3f} lost {shares[1]:.4f}"
    return f"characters P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}  {lines}"


def write(residue: LineWeights, learned: dict[str, Weights]) -> None:
    """Write the weights where the package reads them."""
    values = {
        "residue": {"shift": residue.shift, "switch": residue.switch, "names": _rounded(residue.names)},
        **{
            what: {"none": weights.get("none", 0.0), "names": _rounded({k: v for k, v in weights.items() if k != "none"})}
            for what, weights in learned.items()
        },
    }
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps(values, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    print(f"wrote {TARGET.relative_to(ROOT)}: {TARGET.stat().st_size} bytes")


def _rounded(names: Weights) -> Weights:
    return {name: round(value, 2) for name, value in sorted(names.items()) if abs(value) >= 0.02}


if __name__ == "__main__":
    main()
