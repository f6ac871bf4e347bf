"""Whether a text may tell of political events at all: a first look that costs a fraction of a millisecond.

A text is looked at in passages of so many words, for a digest holds one paragraph of politics among ten of sport. The passage
that speaks most of politics decides: a logistic regression over its words and pairs of words, fitted by
`training/fit_topic.py`. Names of countries, capitals and nations stand for one another, so that it is not learnt which countries
were in the news. `sanudo.extract.politics` judges again, and better, what has gone through the encoder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, sqrt

from sanudo.errors import InputError, ModelError
from sanudo.ontology.countries import countries

PASSAGE, STEP = 120, 60
"""Words of a passage, and from the beginning of one to that of the next."""
SHORTEST = 25
"""A text of fewer words is not judged."""
COUNTRY = "@country"
WORD = re.compile(r"[^\W\d_]+")
_HINT = "Without --prefilter it is read all the same; sanudo skipped lists what was left out."


class OffTopic(InputError):
    """A text tells of no political events, as far as a first look can say."""


@dataclass(frozen=True, slots=True)
class TopicWeights:
    """Log-odds of words and pairs of words, what is added to them, and the log-odds under which a text is left out."""

    names: Mapping[str, float]
    added: float
    least: float

    def odds(self, text: str) -> float:
        """Return the log-odds that a text tells of political events: those of its foremost passage."""
        words = words_of(text)
        return max((self.passage_odds(words[at : at + PASSAGE]) for at in passages(len(words))), default=0.0)

    def passage_odds(self, words: list[str]) -> float:
        """Return the log-odds of one passage."""
        names = features(words)
        find = self.names.get
        return self.added + sum([find(name, 0.0) for name in names]) / sqrt(len(names) or 1)

    def is_political(self, text: str) -> bool:
        """Tell whether any passage reaches the least odds; so does a text too short to be judged."""
        words = words_of(text)
        if len(words) < SHORTEST:
            return True
        return any(self.passage_odds(words[at : at + PASSAGE]) >= self.least for at in passages(len(words)))


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters, names of countries and nations as `COUNTRY`."""
    find = _country_words().get
    return [find(word, word) for word in WORD.findall(text.lower())]


def passages(count: int) -> Iterator[int]:
    """Yield where the passages of so many words begin; the last one is whole where there is more than one."""
    last = max(count - PASSAGE, 0)
    yield from range(0, last, STEP)
    yield last


def features(words: list[str]) -> set[str]:
    """Return what a passage is judged by: its words and its pairs of neighbours."""
    return {*words, *map("{} {}".format, words, words[1:])}


def check_topic(text: str) -> None:
    """Raise OffTopic for a text that surely tells of no political events."""
    weights = shipped_topic()
    if not weights.is_political(text):
        chance = 1 / (1 + exp(-weights.odds(text)))
        raise OffTopic(f"It hardly tells of politics (probability {chance:.3f}).", hint=_HINT)


@cache
def shipped_topic() -> TopicWeights:
    """Return the weights that come with the package; raises ModelError where they are missing or damaged."""
    source = files("sanudo.sources") / "data" / "topic.tsv"
    try:
        return topic_from(source.read_text(encoding="utf-8"))
    except OSError as error:
        raise ModelError(f"The weights for topics cannot be read: {error}.", hint="Install the package again.") from error


def topic_from(content: str) -> TopicWeights:
    """Return the weights in the content of a file: a name and its log-odds a line, remarks begin with `#`."""
    try:
        rows = [line.split("\t") for line in content.splitlines() if line and not line.startswith("#")]
        names = {name: float(value) for name, value in rows}
        return TopicWeights(names, names.pop("@added"), names.pop("@least"))
    except (ValueError, KeyError) as error:
        raise ModelError(f"The weights for topics are damaged: {error}.", hint="Install the package again.") from error


@cache
def _country_words() -> dict[str, str]:
    """Return the single words that name a country, a nation or a capital, each with what stands for it."""
    found: dict[str, str] = {}
    for each in countries():
        for name in (each.name, *each.names, *each.adjectives, *each.demonyms, *each.capitals):
            if len(name) > 3 and " " not in name:
                found[name.lower()] = COUNTRY
    return found
