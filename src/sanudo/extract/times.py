"""Time expressions: a grammar over words of time, resolved against the day of publication and the time told of last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from sanudo.extract.times_calendar import Date, shift_months
from sanudo.extract.times_clock import CLOCK, EDGES
from sanudo.extract.times_context import Support, direction
from sanudo.extract.times_dates import DATES
from sanudo.extract.times_grammar import Atom, Grammar, Length, Meaning, Moment, Recurrence, Vague, between
from sanudo.extract.times_intervals import interval
from sanudo.extract.times_join import joined
from sanudo.extract.times_lengths import LENGTHS
from sanudo.extract.times_sets import SETS, VAGUE
from sanudo.extract.times_steps import STEPS
from sanudo.extract.times_values import Setting, value_of
from sanudo.extract.times_words import BREAK, Tokens, read_tokens
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import BlockKind, Document, Fact, Grain, Span, TimeExpression, TimeType, make_id

_READ_KINDS: tuple[BlockKind, ...] = ("title", "body", "caption")
_SUPPORTED = 0.5
_NEAR = 31


@cache
def grammar() -> Grammar:
    """Return the rules of time expressions, compiled once."""
    return Grammar((*DATES, *CLOCK, *EDGES, *STEPS, *SETS, *LENGTHS, *VAGUE))


@dataclass(frozen=True, slots=True)
class Found:
    """One expression: its span, TIMEX3 type and value, the days it stands for, its grain, and whether its words are doubtful."""

    start: int
    stop: int
    type: TimeType
    value: str
    earliest: Date | None = None
    latest: Date | None = None
    grain: Grain | None = None
    doubtful: bool = False


@dataclass(frozen=True)
class Times:
    """The stage that gives the time expressions of the readable text."""

    name: str = "times"
    needs: tuple[type[Fact], ...] = ()
    gives: type[Fact] = TimeExpression

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[TimeExpression]:
        """Return the time expressions of a document."""
        support = Support(graph)
        reader = Reader(_published(document.published), support)
        spans = tuple(document.spans(*_READ_KINDS)) if document.blocks else (Span(0, len(document.text)),)
        return [
            self._fact(document, each, support)
            for span in spans
            for each in reader.read(document.text[span.start : span.stop], span.start)
        ]

    def _fact(self, document: Document, found: Found, support: Support) -> TimeExpression:
        return TimeExpression(
            id=make_id(document.id, "time", found.start, found.stop, found.value),
            doc=document.id,
            start=found.start,
            stop=found.stop,
            score=round(support.score(Span(found.start, found.stop)), 4) if support.known and found.doubtful else 1.0,
            stage=self.name,
            value=found.value,
            type=found.type,
            earliest=found.earliest.isoformat() if found.earliest else None,
            latest=found.latest.isoformat() if found.latest else None,
            grain=found.grain,
        )


def _published(date: str | None) -> Date | None:
    try:
        return Date.fromisoformat(date[:10]) if date else None
    except ValueError:
        return None


def _apart(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a sentence ends between two tokens."""
    return BREAK in tokens.classes[first:last]


def _doubtful(meaning: Meaning) -> bool:
    """Tell whether words are a time only if the encoder says so: "May", "spring", "the evening", "current"."""
    return (isinstance(meaning, Moment) and meaning.vague) or (isinstance(meaning, Vague) and meaning.doubtful)


def _compares(meaning: Moment) -> bool:
    """Tell whether a meaning only holds the present against a year before ("a year earlier"), which does not move the story."""
    return meaning.shift == (-1, "Y")


class Reader:
    """Reads the stretches of one document in order and remembers the time told of last."""

    def __init__(self, today: Date | None, support: Support) -> None:
        self.today, self.support = today, support
        self.story: Date | None = None
        self.story_grain = "D"
        self.day: Date | None = None
        self.day_here = False
        self.quarter: Date | None = None

    def read(self, text: str, offset: int = 0) -> Iterator[Found]:
        """Yield the expressions of a stretch of text that begins at an offset of the document."""
        tokens = read_tokens(text)
        atoms = joined(tokens, grammar().atoms(tokens))
        for number, atom in enumerate(atoms):
            if number and _apart(tokens, atoms[number - 1].last, atom.first):
                self.day_here = False
            start, stop = atom.span(tokens)
            doubt = _doubtful(atom.meaning)
            if doubt and not self.support.score(Span(start + offset, stop + offset)) >= _SUPPORTED:
                continue
            meaning = self._with_shared_year(tokens, atoms, number)
            found = self._found(meaning, direction(tokens, atom) if isinstance(meaning, Moment) else 0)
            if found is not None:
                yield replace(found, start=start + offset, stop=stop + offset, doubtful=doubt)

    def _with_shared_year(self, tokens: Tokens, atoms: list[Atom], number: int) -> Meaning:
        """Return the meaning of an atom, with the year that stands only on the other end of its range."""
        meaning = atoms[number].meaning
        if (
            isinstance(meaning, Moment)
            and meaning.month is not None
            and meaning.year is None
            and meaning.step is None
            and number + 1 < len(atoms)
        ):
            after = atoms[number + 1].meaning
            gap = between(tokens, atoms[number], atoms[number + 1])
            if (
                gap in ("to", "and", "-", "–", "through", "until", "or", ",")
                and isinstance(after, Moment)
                and after.year is not None
                and after.month is not None
            ):
                return replace(meaning, year=after.year)
        return meaning

    def _found(self, meaning: Meaning, looks: int) -> Found | None:
        if isinstance(meaning, Length):
            return Found(0, 0, "DURATION", meaning.value)
        if isinstance(meaning, Recurrence):
            return Found(0, 0, "SET", meaning.value)
        if isinstance(meaning, Vague):
            return self._vague(meaning.value)
        if not isinstance(meaning, Moment):
            return None
        value = value_of(meaning, self._setting(meaning, looks))
        if value is None:
            return None
        earliest, latest, grain = interval(value)
        if earliest is not None and grain is not None and not _compares(meaning):
            self._remember(earliest, grain)
        return Found(0, 0, "TIME" if "T" in value else "DATE", value, earliest, latest, grain)

    def _setting(self, meaning: Moment, looks: int) -> Setting:
        """Return what a meaning is resolved against: days and times count from the last day told of, years from any date."""
        story, grain = self.story, self.story_grain
        unit = meaning.shift[1] if meaning.shift else meaning.grain
        if meaning.grain in ("H", "T") or (meaning.part and meaning.shift is None):
            near = self.day is not None and self.today is not None and abs((self.day - self.today).days) <= _NEAR
            story, grain = (self.day if near and self.day_here else self.today), "D"
        elif meaning.grain == "Q" and meaning.quarter is None:
            story, grain = self.quarter or (self.today and shift_months(self.today, -3)), "Q"
        elif (unit in ("D", "W") or meaning.grain[:1] == "T") and self.day is not None:
            story, grain = self.day, "D"
        return Setting(self.today, story, grain, looks)

    def _remember(self, date: Date, grain: Grain) -> None:
        self.story = date
        self.story_grain = {"quarter": "Q", "year": "Y", "month": "M", "week": "W"}.get(grain, "D")
        if self.story_grain == "D":
            self.day, self.day_here = date, True
        elif grain == "quarter" and (self.today is None or (shift_months(date, 3) or date) <= self.today):
            self.quarter = date

    def _vague(self, value: str) -> Found:
        today = self.today
        if value == "PAST_REF":
            return Found(0, 0, "DATE", value, None, today)
        if value == "FUTURE_REF":
            return Found(0, 0, "DATE", value, today, None)
        return Found(0, 0, "DATE", value, today, today)
