"""What became of an agreement: its status, dates and parties, from the words and the events beside each of its mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sanudo.extract.layout import Layout, overlap
from sanudo.extract.people import People
from sanudo.extract.when import event_date
from sanudo.stage import Facts
from sanudo.types import Event, Span, TimeExpression

STATUS_WORDS: tuple[tuple[str, str], ...] = (
    (
        "withdrawn",
        r"withdr[ae]w|pull(?:ed|s|ing)? out|quit(?:s|ting)?\b|left the|leav(?:e|es|ing) the|tor[en] up|tear(?:s|ing)? up|abandon"
        r"|scrap|repudiat|annul|terminat|back(?:ed|s|ing)? out|renounc|collaps|broke(?:n)? down",
    ),
    ("expired", r"expired|lapsed|ran out|ended in|no longer in force"),
    ("suspended", r"suspend|frozen|put on hold|shelved"),
    ("rejected", r"voted down|turned down|rejected by|refus(?:ed|es) to sign|failed to ratify"),
    (
        "proposed",
        r"propos|float|idea of|draft|would like|call(?:s|ed)? for|potential|possible|seek(?:s|ing)?|want(?:s|ed)? (?:a|an)\b"
        r"|offer(?:ed)?|future|binding|hopes? (?:for|of)|unsigned|yet to be (?:signed|ratified)|initialled|to be signed|will sign"
        r"|ready to sign|expected to sign",
    ),
    (
        "under negotiation",
        r"negotiat|talks (?:on|over|about|toward)|being (?:drafted|discussed|worked out)|discuss|haggl|work(?:ing)? on|renegotiat"
        r"|close to (?:a|an)|bargain",
    ),
    (
        "in force",
        r"in force|enter(?:ed|s)? into force|signed|ratified|violat|breach|honou?r|extend|holds?\b|held|signator|under the"
        r"|part(?:y|ies) to|expires|compl(?:y|ied|iance)|implement|uphold|monitor|reached|brokered|struck|agreed",
    ),
)
_STATUS = tuple((status, re.compile(rf"\b(?:{pattern})", re.IGNORECASE)) for status, pattern in STATUS_WORDS)
_REACH = 160
"""The words of an agreement's fate stand no further than so many characters from its name."""
_BESIDE = 40
"""Words so many characters from a phrase stand beside it."""
_SIGNED = re.compile(
    r"\b(?:sign(?:ed|ing|atures?)|reached|concluded|struck|brokered|agreed|initialled|adopted|announced|made|born|took effect"
    r"|put (?:their|his|her|its) names?|came into|entered|since)\b",
    re.IGNORECASE,
)
_EXPIRES = re.compile(r"\b(?:expir(?:e|es|y)|runs? out|laps(?:e|es)|ends?|ending|until|till|due to end|valid)\b", re.IGNORECASE)
_LEFT = re.compile(
    r"\b(?:pull(?:ed|s|ing)? out|quit|left|tore|torn|withdr[ae]w\w*|abandon\w*|scrap\w*|renounc\w*|threw out|ended)\b",
    re.IGNORECASE,
)
_MADE, _UNMADE = frozenset(("SUPPORT", "AGREE", "COOPERATE", "RETREAT")), frozenset(("SANCTION",))
_BODIES = ("state", "group", "igo", "organisation")


@dataclass
class Fate:
    """The status of an agreement, its ISO dates and the ids of its parties."""

    status: str
    signed: str | None = None
    expires: str | None = None
    withdrawn: str | None = None
    parties: list[str] = field(default_factory=list)


class Fates:
    """The words, times and events of one document, to be asked on behalf of its agreements."""

    def __init__(self, layout: Layout, facts: Facts, people: People) -> None:
        self.layout, self.people = layout, people
        self.times = [time for time in facts[TimeExpression] if event_date(time)]
        self.events = facts[Event]
        self._sentence_of = {event.id: layout.sentence(event.start) for event in self.events}

    def fate(self, spans: Sequence[Span]) -> Fate:
        """Return what became of the agreement that is named at these spans, the first the leading one."""
        found = Fate(self._status(spans))
        for span in spans:
            self._date(found, span)
        found.parties = self.parties(spans)
        return found

    def events_at(self, span: Span) -> Iterator[Event]:
        """Yield the events whose triggers stand in the sentence of a span, the nearest first."""
        here = self.layout.sentence(span.start)
        near = [event for event in self.events if self._sentence_of[event.id] == here]
        yield from sorted(near, key=lambda event: (abs(event.start - span.start), event.id))

    def told_beside(self, span: Span) -> Iterator[str]:
        """Yield the statuses that words beside a span tell of."""
        around = self._around(span)
        for status, pattern in _STATUS:
            matches = pattern.finditer(self.layout.text, around.start, around.stop)
            if any(_apart(match.start(), span) < _BESIDE for match in matches):
                yield status

    def _around(self, span: Span) -> Span:
        text = self.layout.text
        start = max(text.rfind("\n", 0, span.start), text.rfind(". ", 0, span.start), span.start - _REACH) + 1
        ends = [end for end in (text.find("\n", span.stop), text.find(". ", span.stop)) if end >= 0]
        return Span(max(start, 0), min([*ends, span.stop + _REACH, len(text)]))

    def _status(self, spans: Sequence[Span]) -> str:
        """Return the status that the words around the mentions vote for, the nearer the more."""
        votes: dict[str, float] = {}
        for span in spans:
            around = self._around(span)
            for status, pattern in _STATUS:
                for match in pattern.finditer(self.layout.text, around.start, around.stop):
                    votes[status] = votes.get(status, 0.0) + 1 / (1 + _apart(match.start(), span) / 25)
        return max(votes, key=lambda status: votes[status]) if votes else "in force"

    def _date(self, found: Fate, span: Span) -> None:
        """Add the dates that stand in, or beside, one mention: each by the word of its fate that stands nearest before it."""
        around, text = self._around(span), self.layout.text
        for time in self.times:
            if overlap(time.span, span):
                found.signed = found.signed or event_date(time)
        for time in self.times:
            if not overlap(time.span, around) or overlap(time.span, span):
                continue
            kind = self._kind(
                text[max(around.start, time.start - 60) : time.start], text[time.stop : min(around.stop, time.stop + 30)]
            )
            if kind and getattr(found, kind) is None and abs(time.start - span.start) < _REACH:
                setattr(found, kind, event_date(time))
        for event in self.events_at(span):
            if event.status == "actual" and event.date:
                if event.event_type in _MADE and found.signed is None:
                    found.signed = event.date
                if event.event_type in _UNMADE and found.withdrawn is None and found.status == "withdrawn":
                    found.withdrawn = event.date

    @staticmethod
    def _kind(before: str, after: str) -> str | None:
        """Return which date of an agreement the words before and after a time make it."""
        marks = [
            (match.start(), kind)
            for kind, pattern in (("signed", _SIGNED), ("expires", _EXPIRES), ("withdrawn", _LEFT))
            for match in pattern.finditer(before)
        ]
        if marks:
            return max(marks)[1]
        return next((kind for kind, pattern in (("withdrawn", _LEFT), ("expires", _EXPIRES)) if pattern.search(after)), None)

    def parties(self, spans: Sequence[Span]) -> list[str]:
        """Return the parties: those in the phrase, else of the nearest event that makes or unmakes it, else the sentence's."""
        inside = [actor for span in spans for mention in self.people.touching(span) if (actor := self.people.actor(mention))]
        if len(set(inside)) >= 2:
            return list(dict.fromkeys(inside))[:4]
        for span in spans:
            for event in self.events_at(span):
                parties = list(dict.fromkeys((*event.actors, *event.recipients)))
                if event.event_type in _MADE | _UNMADE and len(parties) >= 2:
                    return list(dict.fromkeys((*inside, *parties)))[:4]
        here = {self.layout.sentence(span.start) for span in spans[:1]}
        near = [mention for mention in self.people.mentions if self.layout.sentence(mention.start) in here]
        chosen = [mention for mention in near if mention.kind in _BODIES] or near
        return list(dict.fromkeys((*inside, *(actor for mention in chosen if (actor := self.people.actor(mention))))))[:4]


def _apart(offset: int, span: Span) -> int:
    return min(abs(offset - span.start), abs(offset - span.stop))
