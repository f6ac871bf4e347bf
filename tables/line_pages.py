"""Training texts for the line reader: the corpus's articles as they are, and the same articles in pages full of furniture.

The furniture is our own (`furniture_by_hand.py`), with titles and first sentences of the corpus's other articles as related
stories; parts of articles that are not running text come from `article_parts.py`.
Every line carries its gold label: 1 residue, 0 article, None where the gold says neither (title, byline, caption).
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import article_parts as parts
import furniture_by_hand as by_hand

from sanudo.text.shape import Line, lines_of

Labelled = tuple[str, int | None]


@dataclass(frozen=True)
class Page:
    """A text with its gold: unit of cross-validation, whether it was made up, labels by line, the record for title and outlet."""

    unit: str
    made: bool
    text: str
    lines: list[Line]
    labels: list[int | None]
    record: dict[str, Any] = field(default_factory=dict)


def articles(folder: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield name, text and gold record of every article, by name."""
    for path in sorted(folder.glob("*.json")):
        if not path.stem.endswith("_story"):
            text = path.with_suffix(".txt").read_bytes().decode("utf-8")
            yield path.stem, text, json.loads(path.read_text(encoding="utf-8"))


def unit_of(name: str) -> str:
    """Return the unit of cross-validation: a story's articles stay together."""
    return name.rsplit("_", 1)[0] if name.startswith("st") else name


def gold_label(record: dict[str, Any], line: Line) -> int | None:
    """Return 1 for residue, 0 for the article, None where the line is title, byline, date or caption."""

    def covered(layer: str) -> float:
        return sum(max(0, min(stop, line.stop) - max(start, line.start)) for start, stop in record[layer]) / (
            line.stop - line.start
        )

    if covered("meta") + covered("captions") > 0.5:
        return None
    return int(covered("boilerplate") > 0.5)


def real_pages(folder: Path) -> list[Page]:
    """Return the articles as they are."""
    pages = []
    for name, text, record in articles(folder):
        lines = lines_of(text)
        pages.append(Page(unit_of(name), False, text, lines, [gold_label(record, line) for line in lines], record))
    return pages


def made_pages(pages: Sequence[Page], each: int, seed: int) -> list[Page]:
    """Return pages built around the articles: `each` for every article, the same for the same seed."""
    rng = random.Random(seed)
    return [
        Builder(rng, page, [other for other in pages if other.unit != page.unit]).page() for page in pages for _ in range(each)
    ]


class Builder:
    """Builds a page around one article: menus above, promotions within, related stories, comments and notices below."""

    def __init__(self, rng: random.Random, article: Page, others: Sequence[Page]) -> None:
        self.rng, self.article = rng, article
        self.titles = [other.record["title"] for other in others if other.record.get("title")]
        self.teasers = [
            re.split(r"(?<=[.?!])\s", line.text)[0]
            for other in others
            for line, label in list(zip(other.lines, other.labels, strict=True))[:12]
            if label == 0 and line.is_prose
        ]
        self.outlet = article.record.get("outlet") or rng.choice(by_hand.OUTLETS)

    def page(self) -> Page:
        """Return the page."""
        heavy = self.rng.random() < 0.6
        labelled = [*self._above(heavy), *self._article(heavy), *self._below(heavy)]
        separator = "\n\n" if self.rng.random() < 0.3 else "\n"
        text = separator.join(line for line, _ in labelled)
        stretches, position = [], 0
        for line, label in labelled:
            stretches.append((position, position + len(line), label))
            position += len(line) + len(separator)
        lines = lines_of(text)
        labels = [max(stretches, key=lambda each: min(each[1], line.stop) - max(each[0], line.start))[2] for line in lines]
        return Page(self.article.unit, True, text, lines, labels, self.article.record)

    def _above(self, heavy: bool) -> list[Labelled]:
        chance = self.rng.random
        if not heavy:
            menu = self._menu(self.rng.randint(4, 9)) if chance() < 0.5 else []
            return [*menu, *(self._some(by_hand.NOTICES, 1) if chance() < 0.4 else [])]
        return [
            *(self._some(by_hand.NOTICES, 1) if chance() < 0.3 else []),
            *([(self.outlet, None)] if chance() < 0.7 else []),
            *self._menu(self.rng.randint(8, 60)),
            *(self._some(by_hand.SWITCHES, self.rng.randint(1, 5)) if chance() < 0.3 else []),
            *(self._stories(self.rng.randint(3, 8)) if chance() < 0.4 else []),
            *(self._some(by_hand.PROMOTIONS, self.rng.randint(1, 3)) if chance() < 0.4 else []),
        ]

    def _article(self, heavy: bool) -> Iterator[Labelled]:
        """Yield the article's lines, some of them cut into lists or sentences, with headings and other parts between them."""
        body = list(zip(self.article.lines, self.article.labels, strict=True))
        style = self.rng.random()
        kept = self.rng.randint(2, 5) if style < 0.2 else len(body)  # a short text around a long list
        richness = self.rng.choice([0.0, 0.0, 0.05, 0.15, 0.4]) if style >= 0.2 else 0.6
        texts = 0
        for number, (line, label) in enumerate(body):
            texts += label == 0
            if texts > kept and label == 0:
                continue
            yield from ((item, label) for item in self._cut(line.text, label))
            if label == 0 and (texts == kept or (texts > 1 and self.rng.random() < richness)):
                yield from self._part(line.text, richness)
            elif label == 0 and 2 < number < len(body) - 2 and self.rng.random() < (0.08 if heavy else 0.05):
                stories = heavy and self.rng.random() < 0.25
                yield from self._stories(self.rng.randint(2, 5)) if stories else self._some(by_hand.PROMOTIONS, 1)
        if self.rng.random() < richness:
            yield from ((text, 0) for text in parts.part(self.rng))

    def _cut(self, text: str, label: int | None) -> list[str]:
        if label != 0 or len(text) <= 90 or self.rng.random() > 0.1:
            return [text]
        if self.rng.random() < 0.5:
            return [item for item in re.split(r"(?<=[.?!])\s", text) if item]
        return self._as_list(text)

    def _part(self, text: str, richness: float) -> Iterator[Labelled]:
        if self.rng.random() < 0.4:
            yield parts.subhead(self.rng, text), 0
            return
        for _ in range(self.rng.randint(1, 4) if richness > 0.5 else 1):
            yield from ((line, 0) for line in parts.part(self.rng))

    def _as_list(self, text: str) -> list[str]:
        items = [item.strip() for item in re.split(r"[,;.] ", text) if item.strip()]
        return [item[:60].rsplit(" ", 1)[0] for item in items] if self.rng.random() < 0.5 else items

    def _below(self, heavy: bool) -> list[Labelled]:
        chance = self.rng.random
        found: list[Labelled] = []
        if chance() < 0.6:
            found += self._some(by_hand.PROMOTIONS, self.rng.randint(1, 4))
        if chance() < 0.3:
            found += self._some(by_hand.SWITCHES, self.rng.randint(1, 4))
        if chance() < 0.8:
            found += self._stories(self.rng.randint(2, 8))
        if heavy:
            if chance() < 0.3:
                found += self._comments(self.rng.randint(1, 6))
            if chance() < 0.3:
                found += self._tags()
            if chance() < 0.4:
                found += self._some(by_hand.STATEMENTS, self.rng.randint(1, 3))
            for _ in range(self.rng.randint(0, 4)):
                found += self._stories(self.rng.randint(3, 10))
            if chance() < 0.7:
                found += self._menu(self.rng.randint(5, 40))
        if chance() < 0.6:
            found += self._some(by_hand.NOTICES, self.rng.randint(1, 2))
        return found

    def _tags(self) -> list[Labelled]:
        tags = self.rng.sample(
            [tag.lower() for subject in by_hand.SUBJECTS for tag in subject.split("|")], self.rng.randint(3, 25)
        )
        return [(self.rng.choice([", ", " "]).join(tags), 1)] if self.rng.random() < 0.5 else [(tag, 1) for tag in tags[:9]]

    def _menu(self, size: int) -> list[Labelled]:
        source: Sequence[str] = by_hand.MENU
        if self.rng.random() < 0.35:
            source = self.rng.choice([*by_hand.FOREIGN_MENUS, *(subject.split("|") for subject in by_hand.SUBJECTS)])
        items = self.rng.sample(source, min(size, len(source)))
        if self.rng.random() < 0.6:
            return [(item, 1) for item in items]
        bar = self.rng.choice([" | ", "   ", " · ", " > ", " "])
        return [(bar.join(items[start : start + 9]), 1) for start in range(0, len(items), 9)]

    def _stories(self, count: int) -> list[Labelled]:
        """Return titles of other stories, with or without heading, kicker, teaser and time or number of comments."""
        found: list[Labelled] = [(self._filled(self.rng.choice(by_hand.HEADINGS)), 1)] if self.rng.random() < 0.8 else []
        style, mark = self.rng.random(), self.rng.choice(["", "", "", "» ", "• ", "> "])
        for _ in range(count):
            if style < 0.15:
                found.append((self._filled(self.rng.choice(by_hand.KICKERS)), 1))
            title = mark + self.rng.choice(self.titles)
            if 0.15 < style < 0.25:
                found.append((title + self._teaser(), 1))
                continue
            found.append((title, 1))
            if style > 0.5:
                found.append((self._teaser(), 1))
            if style > 0.75 or 0.25 < style < 0.35:
                found.append((self._filled(self.rng.choice(by_hand.UNDER_TITLES)), 1))
        return found

    def _teaser(self) -> str:
        teaser = self.rng.choice(self.teasers)
        if self.rng.random() < 0.3:
            teaser = teaser.rstrip(".")
        return teaser[:100].rsplit(" ", 1)[0] + "..." if self.rng.random() < 0.2 else teaser

    def _some(self, templates: Sequence[str], count: int) -> list[Labelled]:
        return [(self._filled(self.rng.choice(templates)), 1) for _ in range(count)]

    def _comments(self, count: int) -> list[Labelled]:
        found: list[Labelled] = [(self._filled("{n} comments"), 1)]
        for _ in range(count):
            found += [(self._filled("{name}"), 1), (self.rng.choice(by_hand.COMMENTS), 1), ("Reply", 1)]
        return found

    def _filled(self, template: str) -> str:
        choose = self.rng.choice
        month = choose("January March May July August October".split())
        values = {
            "title": lambda: choose(self.titles),
            "topic": lambda: choose(by_hand.TOPICS),
            "outlet": lambda: self.outlet,
            "OUTLET": self.outlet.upper,
            "name": lambda: choose(by_hand.NAMES),
            "n": lambda: str(self.rng.randint(2, 59)),
            "year": lambda: str(self.rng.randint(1992, 2025)),
            "handle": lambda: f"{choose(['desk@', 'letters@', '@'])}{self.outlet.split()[-1].lower()}{choose(['.example', ''])}",
            "date": lambda: f"{self.rng.randint(1, 28)} {month} {self.rng.randint(2005, 2025)}",
        }
        return re.sub(r"\{(\w+)\}", lambda match: values[match[1]](), template)
