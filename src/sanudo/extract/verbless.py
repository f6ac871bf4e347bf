"""Sayings that the encoder's cues do not tell: a quotation that a colon or a dash joins to a name, or that follows a verb of
voice ("chanting"), and the turns of a transcript.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sanudo.extract.layout import Layout, Taken
from sanudo.extract.people import People
from sanudo.types import Span

REACH = 120
"""Characters between a mark and the name it joins, at most."""
WHOLE = 0.9
"""What statements hold so much of is theirs."""
MARKS = frozenset({":", "—", "–", "―", "--", "-"})
VOICES = re.compile(r"(?:chant|shout|yell|scream|holler|bellow|exclaim|whisper)(?:s|ed|ing)?|cr(?:y|ies|ied|ying)(?: out)?")
"""Verbs of voice, which report seldom and then little: a slogan, a call."""
TURNS = 4
"""Only where so many labels stand do the lines between them belong to the speakers."""

_BEFORE = re.compile(r"(:)\s{0,3}$")
_AFTER = re.compile(r"\s*(—|–|―|--|-)\s*(?=\w)")
_PRONOUN = re.compile(r"\s*(he|she|they)\b", re.I)
_VOICE = re.compile(rf"\b({VOICES.pattern})[,:]?\s?$")
_ITS_PRONOUN = re.compile(r"\b(he|she|they)\s(?:\w+ly\s|was\s|were\s)?$", re.I)
_WORD = r"(?:[A-Z][\w.,'’-]*|\([^()\n]{1,40}\)|of|the|for)"
_LABEL = re.compile(rf"[^\S\n]*[\"“]?([A-Z][\w.'’-]*(?:[^\S\n]+{_WORD}){{0,7}})[^\S\n]?(:)\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Joined:
    """A saying without a cue of the encoder's: what is said, the mark or verb that joins it to its source, and the source."""

    content: tuple[Span, ...]
    mark: Span
    source: Span


class Verbless:
    """Finds the sayings without a verb of one document; what other statements already hold is left to them.

    Of a turn of a transcript, that is what they hold nearly all of: it may report what others said.
    """

    def __init__(self, layout: Layout, people: People, taken: Taken) -> None:
        self.layout, self.text, self.people, self.taken = layout, layout.text, people, taken

    def all(self) -> list[Joined]:
        """Return the turns of a transcript and the quotations joined to a name, in the order of the text."""
        turns = list(self.turns())
        held = Taken(span for turn in turns for span in turn.content)
        return sorted([*turns, *self._quotations(held)], key=lambda each: each.content)

    # --- quotations

    def _quotations(self, held: Taken) -> Iterator[Joined]:
        for block in self.layout.body:
            for start, stop in self.layout.quotations(block):
                span = without_edges(self.text, Span(start, stop))
                if len(self.text[start:stop].split()) < 2 or self.taken.touches(span) or held.touches(span):
                    continue
                voice = self._voice(start)
                mark = voice or self._joining_mark(start, stop)
                source = self._voiced_by(voice) if voice else self._by_mark(mark, start) if mark else None
                if mark and source:
                    yield Joined((span,), mark, source)

    def _voice(self, start: int) -> Span | None:
        """Return the verb of voice right before a quotation."""
        found = _VOICE.search(self.text, max(0, start - 20), start)
        return Span(*found.span(1)) if found else None

    def _voiced_by(self, verb: Span) -> Span | None:
        """Return the pronoun right before a verb, or the last person or group named before it in its sentence."""
        low = max(verb.start - REACH, self.layout.extent(self.layout.sentence(verb.start)).start)
        if pronoun := _ITS_PRONOUN.search(self.text, low, verb.start):
            return Span(*pronoun.span(1))
        near = [each for each in self.people.touching(Span(low, verb.start)) if each.kind in ("person", "group")]
        return near[-1].span if near else None

    def _joining_mark(self, start: int, stop: int) -> Span | None:
        """Return the colon before a quotation, or the dash after it, on its line or on the one before or after."""
        if before := _BEFORE.search(self.text, max(0, start - 4), start):
            return Span(*before.span(1))
        after = _AFTER.match(self.text, stop, stop + 6)
        if after is None or (after[1] == "-" and not self._begins_line(after.start(1)) and self.text[after.end(1)] != " "):
            return None
        return Span(*after.span(1))

    def _begins_line(self, offset: int) -> bool:
        return self.text[self.text.rfind("\n", 0, offset) + 1 : offset].strip() == ""

    def _by_mark(self, mark: Span, start: int) -> Span | None:
        """Return the name in the clause before a colon, or the pronoun it begins with; or the name right after a dash that ends
        its line."""
        if mark.start < start:
            low = max(mark.start - REACH, self.text.rfind("\n", 0, mark.start) + 1, self.text.rfind(". ", 0, mark.start) + 1)
            near = [each for each in self.people.touching(Span(low, mark.start)) if each.named and not each.nominal]
            people = [each for each in near if each.kind == "person"] or near
            pronoun = _PRONOUN.match(self.text, low, mark.start)
            return people[-1].span if people else Span(*pronoun.span(1)) if pronoun else None
        line = self.text.find("\n", mark.stop)
        stop = min(line if line >= 0 else len(self.text), mark.stop + REACH)
        near = [each for each in self.people.touching(Span(mark.stop, stop)) if not each.nominal]
        return near[0].span if near and not re.search(r"[.!?]\s", self.text[mark.stop : near[0].start]) else None

    # --- transcripts

    def turns(self) -> Iterator[Joined]:
        """Yield the turns of a transcript: lines that begin with who speaks and a colon ("LOPEZ: We will go.").

        Lines count as turns where at least two labels take turns and one of them comes back: a lone label is a heading or a
        list's item more often than a speaker.
        """
        lines = [match for block in self.layout.body for match in self._labelled(block)]
        labels = Counter(match[1] for match in lines)
        if len(labels) < 2 or max(labels.values()) < 2:
            return
        for match, following in zip(lines, [*lines[1:], None], strict=True):
            if labels[match[1]] < 2 and not match[1].isupper():
                continue
            stop = self.text.find("\n", match.end())
            content = without_edges(self.text, Span(match.end(), stop if stop >= 0 else len(self.text)))
            if len(self.text[content.start : content.stop].split()) > 1 and self.taken.share(content) < WHOLE:
                more = self._lines(stop, following.start()) if following and match[1].isupper() and len(lines) >= TURNS else ()
                yield Joined((content, *more), Span(*match.span(2)), Span(*match.span(1)))

    def _lines(self, start: int, stop: int) -> Iterator[Span]:
        """Yield the lines of the body between two turns that a transcript's speaker goes on with; what stands in brackets, in
        quotation marks or in capitals is not said by him."""
        for match in re.finditer(r"\S[^\n]*", self.text[start:stop]):
            line = match[0].rstrip()
            span = Span(start + match.start(), start + match.start() + len(line))
            told = line[0] in '(["“' or line.isupper() or len(line.split()) < 2 or self.taken.touches(span)
            if not told and any(block.start <= span.start and span.stop <= block.stop for block in self.layout.body):
                yield without_edges(self.text, span)

    def _labelled(self, block: Span) -> Iterator[re.Match[str]]:
        start = block.start
        while start < block.stop:
            if (match := _LABEL.match(self.text, start, block.stop)) and self._is_speaker(match):
                yield match
            line = self.text.find("\n", start, block.stop)
            start = line + 1 if line >= 0 else block.stop

    def _is_speaker(self, label: re.Match[str]) -> bool:
        """Tell whether a label is in capitals, as transcripts have them, or a person's name or description."""
        shout = label[1].isupper() and sum(map(str.isalpha, label[1])) > 2
        return shout or any(each.kind == "person" for each in self.people.touching(Span(*label.span(1))))


def without_edges(text: str, span: Span) -> Span:
    """Return a span without blanks, commas and dashes around it, and without a final full stop outside quotation marks."""
    start, stop = span
    while start < stop and text[start] in " ,;:\n\t—–-":
        start += 1
    while stop > start and text[stop - 1] in " ,;:\n\t—–-.":
        stop -= 1
    return Span(start, stop)
