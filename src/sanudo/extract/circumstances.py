"""For whom, to whom, when, where and about whom a statement is made, where the text around its cue says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sanudo.extract.layout import Finder, Layout, overlap
from sanudo.extract.people import People
from sanudo.stage import Facts
from sanudo.types import Actor, Mention, Place, Span, TimeExpression

_SPOKEN_FOR = re.compile(r"\b(?:spokes(?:man|woman|person|people)|press secretary|press officer|on behalf of)\b", re.I)
_SPEAKING = re.compile(r"spokes(?:man|woman|person|people)|press (?:secretary|officer)", re.I)
_TOLD = re.compile(
    r"\b(?:tell|tells|told|telling|assure[sd]?|inform(?:s|ed)?|warn(?:s|ed)?|remind(?:s|ed)?|ask(?:s|ed)?|urge[sd]?)\b", re.I
)
_TO = re.compile(r"\s*(?:\w+\s+){0,3}?to\s+(?:the\s+|his\s+|her\s+|its\s+|their\s+)?$")
_ARTICLE = re.compile(r"\s*(?:(?:the|a|an|his|her|its|their|our)\s+)?(?:\w+\s+){0,2}$", re.I)
_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_VENUE = re.compile(
    r"(?:\b(?:at|in|during|on)|^)\s+(?P<venue>(?:a|an|the|his|her|its|their)\s+(?:[\w’'-]+\s+){0,3}?"
    r"(?:conference|briefing|interview|speech|address|statement|summit|meeting|rally|letter|communiqu[ée]|broadcast|session|debate|"
    r"hearing|call|forum|ceremony|article|post|tweet|message))\b",
    re.I,
)
BESIDE = 60
"""Characters between a cue and the date or venue that belongs to it, at most."""
MOST_ABOUT = 6


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around a saying."""

    principal: str | None = None
    addressees: tuple[str, ...] = ()
    date: str | None = None
    venue: str | None = None
    about: tuple[str, ...] = ()


class Circumstances:
    """Finds the frames of a document's statements."""

    def __init__(self, layout: Layout, people: People, facts: Facts) -> None:
        self.layout, self.people, self.text = layout, people, layout.text
        self._times = Finder([time for time in facts[TimeExpression] if time.type in ("DATE", "TIME")])
        self._places = Finder(facts[Place])
        self._actors = {actor.id: actor for actor in facts[Actor]}
        self._principals: dict[str, str | None] = {}

    def frame(self, source: Span | None, cue: Span | None, content: Sequence[Span], speakers: Sequence[str]) -> Frame:
        """Return the frame of a statement."""
        about = [actor for span in content for actor in self._named(span) if actor not in speakers]
        about_ids = tuple(dict.fromkeys(about))[:MOST_ABOUT]
        principal = self._principal(source, speakers[0]) if speakers else None
        if cue is None:
            return Frame(principal=principal, about=about_ids)
        zone = self._zone(cue, content)
        return Frame(
            principal=principal,
            addressees=tuple(each for each in self._addressees(cue, zone) if each not in speakers),
            date=self._date(cue, zone, content),
            venue=self._venue(zone),
            about=about_ids,
        )

    def _named(self, span: Span) -> list[str]:
        return [
            actor
            for mention in self.people.touching(span)
            if mention.named and (actor := self.people.actor(mention)) and mention.start >= span.start
        ]

    # --- for whom

    def _principal(self, source: Span | None, speaker: str) -> str | None:
        """Return for whom a spokesperson speaks: whom the source phrase, or the words by the speaker's name, name beside them."""
        if source is not None and _SPOKEN_FOR.search(self.text, source.start, source.stop):
            found = self._beside(source, speaker)
            if found:
                return found
        if speaker not in self._principals:
            self._principals[speaker] = self._introduced(speaker)
        return self._principals[speaker]

    def _introduced(self, speaker: str) -> str | None:
        """Return the principal named where a speaker is introduced as somebody's spokesperson."""
        for mention in self.people.of_chains(self._actors[speaker].chains)[:8]:
            before = self._clause_start(mention.start)
            after = self._clause_end(mention.stop)
            for window in (Span(before, mention.stop), Span(mention.start, after)):
                if _SPEAKING.search(self.text, window.start, window.stop) and (found := self._beside(window, speaker)):
                    return found
        return None

    def _clause_start(self, offset: int) -> int:
        low = max(0, offset - BESIDE)
        return max(low, *(self.text.rfind(mark, low, offset) + 1 for mark in '.\n“";'))

    def _clause_end(self, offset: int) -> int:
        high = min(len(self.text), offset + BESIDE)
        if not self.text.startswith((",", " ("), offset):
            return offset
        ends = [self.text.find(mark, offset + 1, high) for mark in ',.\n“";)']
        return min([end for end in ends if end >= 0], default=high)

    def _beside(self, span: Span, speaker: str) -> str | None:
        """Return the body or person nearest to the word for a spokesperson in a span, other than the speaker."""
        word = _SPOKEN_FOR.search(self.text, span.start, span.stop)
        if word is None:
            return None
        near = [
            (min(abs(word.start() - mention.stop), abs(mention.start - word.end())), mention.start, actor)
            for mention in self.people.touching(span)
            if (actor := self.people.actor(mention)) and actor != speaker and not overlap(mention.span, Span(*word.span()))
        ]
        return min(near)[2] if near else None

    # --- to whom, when, where

    def _zone(self, cue: Span, content: Sequence[Span]) -> Span:
        """Return the words of the cue's sentence that neither come before it nor belong to the content that follows it."""
        stop = min([span.start for span in content if span.start >= cue.stop], default=len(self.text))
        line = self.text.find("\n", cue.stop)
        ends = [stop, line if line >= 0 else len(self.text), cue.stop + 2 * BESIDE]
        end = self._sentence_end(cue.stop)
        return Span(cue.stop, max(cue.stop, min(*ends, end)))

    def _sentence_end(self, offset: int) -> int:
        tokens = self.layout.graph.tokens
        number = self.layout.sentence(max(0, offset - 1))
        last = int(tokens.sentence.searchsorted(tokens.sentence.dtype.type(number), side="right")) - 1 if len(tokens) else -1
        return int(tokens.stop[last]) if last >= 0 else offset

    def _addressees(self, cue: Span, zone: Span) -> list[str]:
        told = bool(_TOLD.search(self.text, cue.start, cue.stop))
        for mention in self.people.touching(zone):
            between = self.text[cue.stop : mention.start]
            if mention.start >= cue.stop and (_TO.fullmatch(between) or (told and _ARTICLE.fullmatch(between))):
                return self._joined(mention, zone)
        return []

    def _joined(self, first: Mention, zone: Span) -> list[str]:
        """Return a mention's actor and those joined to it by commas and "and"."""
        found, end = [], first.stop
        for mention in self.people.touching(Span(first.start, zone.stop)):
            if mention is not first and not re.fullmatch(r"\s*,?\s*(?:and\s+)?(?:the\s+)?", self.text[end : mention.start]):
                break
            end = mention.stop
            if actor := self.people.actor(mention):
                found.append(actor)
        return list(dict.fromkeys(found))

    def _date(self, cue: Span, zone: Span, content: Sequence[Span]) -> str | None:
        """Return the date that stands by the cue: after it, before its source in the same clause, outside what was said."""
        around = Span(max(0, cue.start - BESIDE), min(zone.stop, cue.stop + BESIDE))
        here = self.layout.sentence(cue.start)
        near = [
            (abs(time.start - cue.start), time.value)
            for time in self._times.touching(around)
            if _ISO.match(time.value)
            and self.layout.sentence(time.start) == here
            and not any(overlap(time.span, span) for span in content)
        ]
        found = _ISO.match(min(near)[1]) if near else None
        return found.group() if found else None

    def _venue(self, zone: Span) -> str | None:
        """Return where it was said: an occasion ("a news conference") or, right after the cue, a place."""
        found = _VENUE.search(self.text, zone.start, zone.stop)
        if found:
            return re.sub(r"^(?:a|an|the|his|her|its|their)\s+", "", " ".join(found["venue"].split()), flags=re.I)
        for place in self._places.touching(zone):
            if place.use == "literal" and re.search(r"\b(?:in|at|from)\s+(?:the\s+)?$", self.text[zone.start : place.start]):
                return place.name
        return None
