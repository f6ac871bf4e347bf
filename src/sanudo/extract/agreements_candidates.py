"""Phrases that may name agreements, and what speaks for it.

A candidate is a name from the table of well-known agreements, a noun phrase around a word such as "treaty", "truce" or "pledge",
or a stretch that the encoder takes for one. Candidates of one name are one agreement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sanudo.extract.agreements_fate import Fates
from sanudo.extract.agreements_known import Known, known_agreements, known_pattern
from sanudo.extract.agreements_names import ended, whole
from sanudo.extract.layout import Layout, overlap
from sanudo.extract.people import People
from sanudo.types import Span

PLAIN = (
    "treaty treaties accord accords agreement agreements deal deals pact pacts convention protocol memorandum memorandums truce"
    " truces ceasefire ceasefires cease-fire cease-fires armistice communiqué communique moratorium understanding understandings"
    " compromise charter roadmap"
).split()
LOOSE = (
    "declaration declarations statement contract contracts arrangement arrangements settlement plan loan loans pledge exchange"
    " swap statute formula assurances programme program framework package lease undertaking scheme amnesty hotline guarantee"
    " guarantees commitment cessation bargain resolution process initiative peace normalisation normalization compact"
).split()
"""Nouns that mean an agreement, and nouns that may; the fitted weights tell how far each is to be believed."""
_NOUNS = frozenset((*PLAIN, *LOOSE))
_WORD = r"[\w’'.&/-]+"
_NOUN = re.compile(
    rf"\b(?P<noun>{'|'.join((*PLAIN, *LOOSE))})\b(?:\s+(?:of|between|on|with|for|to|in)\s+(?:the\s+)?(?:{_WORD}\s?){{1,5}})?",
    re.IGNORECASE,
)
_LEAD = re.compile(rf"(?:{_WORD}\s+){{1,5}}\Z")
_LEAD_LENGTH = 90
"""The words that lead up to a noun are looked for in so many characters before it."""
_STOPS = re.compile(
    r"\b(?:said|says|which|that|who|was|were|is|are|has|had|have|will|would|signed|reached|and|but|or|after|before|under)\b|[,;:.“”\"()]"
)
_BUILDING = re.compile(r"\s+(?:Cent(?:re|er)|Hall|\d{1,3}\b)")
_ABSENT = re.compile(r"\b(?:no\s|without (?:an?\s)?|government of )", re.IGNORECASE)
_ARTICLES = re.compile(r"\b(?:the|a|an|this|that|its|their|his|her|any|no)\s", re.IGNORECASE)
_DETERMINER = re.compile(r"(?:the|this|that|its|their|his|her|a|an|any|another|no|such)\b", re.IGNORECASE)
_NOT_POLITICAL = re.compile(
    r"\b(?:good|great|big|real|raw|done|record|book|film|transfer|loan|no big|a great)\s+deal\b|\bdeals?\s+with\b|\ba deal of\b",
    re.I,
)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_GENERIC = frozenset(
    "the a an of and with on in to for this that its their his her any such new draft another earlier proposed no between".split()
)
_LETTERS = re.compile(r"[a-z]+")
STEM = 6
"""Words of phrases are compared by so many first letters."""
_BESIDE = 50
"""An event whose trigger is so many characters from the phrase is beside it."""
_POWERS = frozenset(("GOV", "REB", "IGO", "MIL"))


@dataclass
class Candidate:
    """A span that may name an agreement; `seen` is how sure the encoder is of it, `more` further candidates of the same name."""

    span: Span
    words: str
    noun: str
    seen: float = 0.0
    known: Known | None = None
    more: list[Candidate] = field(default_factory=list)

    def all(self) -> list[Candidate]:
        """Return this candidate and those of its name."""
        return [self, *self.more]


def candidates(layout: Layout) -> list[Candidate]:
    """Return a candidate for each name in the text, in the order of the text."""
    return _grouped(sorted(_found(layout), key=lambda each: each.span))


def _found(layout: Layout) -> Iterator[Candidate]:
    taken: list[Span] = []
    spans = list(layout.document.spans("body", "title", "caption")) or [Span(0, len(layout.text))]
    for block in spans:
        for match in known_pattern().finditer(layout.text, block.start, block.stop):
            taken.append(Span(*match.span()))
            yield Candidate(taken[-1], match.group(), "treaty", 0.0, known_agreements()[match.group()])
    seen = list(_seen(layout))
    for block in spans:
        for match in _NOUN.finditer(layout.text, block.start, block.stop):
            candidate = _phrase(layout, match, block.start)
            if candidate and not any(overlap(candidate.span, span) for span in taken):
                candidate.seen = max((score for span, score in seen if overlap(candidate.span, span)), default=0.0)
                taken.append(candidate.span)
                yield candidate
    for span, score in seen:
        words = layout.text[span.start : span.stop]
        if not any(overlap(span, other) for other in taken):
            taken.append(span)
            yield Candidate(span, words, (_LETTERS.findall(words.lower()) or [""])[-1], score)


def _seen(layout: Layout) -> Iterator[tuple[Span, float]]:
    """Yield what the encoder takes for agreements, and how sure it is."""
    table = layout.graph.spans.get("agreement")
    if table is not None:
        for first, last, score in zip(table.first.tolist(), table.last.tolist(), table.score.tolist(), strict=True):
            if span := whole(layout, first, last):
                yield span, score


def _phrase(layout: Layout, match: re.Match[str], floor: int) -> Candidate | None:
    """Return the candidate around a noun, cut where words before and after it end its noun phrase; none before `floor`."""
    text = layout.text
    if (
        _BUILDING.match(text, match.end("noun"))
        or _NOT_POLITICAL.search(text, max(match.start() - 12, 0), min(match.end() + 6, len(text)))
        or layout.in_headline(match.start())
    ):
        return None
    lead = _LEAD.search(text[max(floor, match.start() - _LEAD_LENGTH) : match.start()])
    start = match.start() - (len(lead.group()) if lead else 0)
    for stop in _STOPS.finditer(text, start, match.start("noun")):
        start = stop.end()
    for article in _ARTICLES.finditer(text, start, match.start("noun")):
        start = article.start()
    if _ABSENT.search(text, max(start - 14, 0), match.start("noun")):
        return None
    end = match.end()
    cut = _STOPS.search(text, match.end("noun"), end)
    end = ended(text, match.end("noun"), cut.start() if cut else end)
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Candidate(Span(start, end), text[start:end], match.group("noun").lower())


def content_words(words: str) -> set[str]:
    """Return the words of a phrase that tell its agreement from others."""
    return {word for word in re.findall(r"[\w]+", words.lower()) if word not in _GENERIC and word not in _NOUNS}


def _grouped(found: Sequence[Candidate]) -> list[Candidate]:
    """Return one candidate for each agreement: those of one table row, or sharing half of their words, are one."""
    kept: list[tuple[Candidate, set[str]]] = []
    for each in found:
        mine = content_words(each.words)
        for other, theirs in kept:
            alike = bool(mine and theirs) and len(mine & theirs) / len(mine | theirs) >= 0.5
            bare = not mine and singular(other.noun) == singular(each.noun)
            if (each.known is not None and each.known is other.known) or alike or bare:
                other.more.append(each)
                break
        else:
            kept.append((each, mine))
    return [candidate for candidate, _ in kept]


def singular(noun: str) -> str:
    """Return a noun of an agreement in the singular.

    >>> singular("treaties"), singular("cease-fire"), singular("process")
    ('treaty', 'ceasefire', 'process')
    """
    special = {"treaties": "treaty", "cease-fire": "ceasefire", "cease-fires": "ceasefire", "process": "process"}
    return special.get(noun, noun.removesuffix("s"))


# --- what speaks for a candidate


def evidence(layout: Layout, fates: Fates, people: People, candidate: Candidate) -> dict[str, float]:
    """Return the features that tell whether a candidate is an agreement that the text tells of."""
    found = {"always": 1.0, "known": float(any(each.known is not None for each in candidate.all()))}
    found |= _of_words(candidate) | _of_encoder(layout, candidate)
    found |= _of_surroundings(layout, fates, candidate) | _of_parties(fates, people, candidate)
    return found


def _of_words(candidate: Candidate) -> dict[str, float]:
    every = candidate.all()
    nouns = {singular(each.noun) for each in every}
    bodies = [re.sub(r"^(?:the|a|an|this|that|its|their|his|her|any|such)\s+", "", each.words, flags=re.I) for each in every]
    lead = _DETERMINER.match(candidate.words)
    last = [each.words.split()[-1] for each in every if each.words.split()]
    stems = {word[:STEM] for each in every for word in _LETTERS.findall(each.words.lower())}
    found = {f"noun {noun}": 1.0 for noun in nouns}
    found |= {f"word {stem}": 1.0 for stem in stems - {noun[:STEM] for noun in nouns}}
    return found | {
        f"lead {lead.group().lower() if lead else 'none'}": 1.0,
        "named": float(any(word[0].isupper() for body in bodies for word in body.split() if word[0].isalpha())),
        "capital noun": float(any(word[0].isupper() and word.lower() in _NOUNS for word in last)),
        "year": float(any(_YEAR.search(body) for body in bodies)),
        "bare": float(not content_words(candidate.words)),
        "mentions": min(4, len(every)) - 1.0,
    }


def _of_encoder(layout: Layout, candidate: Candidate) -> dict[str, float]:
    if "agreement" not in layout.graph.spans:
        return {"unseen": 1.0}
    seen = [each.seen for each in candidate.all() if each.seen]
    return {"seen": float(bool(seen)), "seen score": max(seen, default=0.0), "seen count": float(min(3, len(seen)))}


def _of_surroundings(layout: Layout, fates: Fates, candidate: Candidate) -> dict[str, float]:
    found: dict[str, float] = {}
    for each in candidate.all():
        for event in fates.events_at(each.span):
            found[f"event {event.event_type}"] = 1.0
            if min(abs(event.start - each.span.stop), abs(event.start - each.span.start)) < _BESIDE:
                found[f"near {event.event_type}"] = 1.0
        found |= {f"fate {status}": 1.0 for status in fates.told_beside(each.span)}
    tokens = layout.graph.tokens
    sentences = int(tokens.sentence[-1]) + 1 if len(tokens) else 1
    here = layout.sentence(candidate.span.start)
    quoted = bool(layout.quoted[candidate.span.start] == 1)
    return found | {"first": here / sentences, "early": float(here <= 2), "quoted": float(quoted)}


def _of_parties(fates: Fates, people: People, candidate: Candidate) -> dict[str, float]:
    spans = [each.span for each in candidate.all()]
    inside = {actor for span in spans for mention in people.touching(span) if (actor := people.actor(mention))}
    parties = [people.actors[party] for party in fates.parties(spans)]
    return {
        "parties inside": float(min(2, len(inside))),
        "parties": float(min(3, len(parties))),
        "states": float(min(2, sum(party.kind in ("state", "igo") for party in parties))),
        "powers": float(any((party.sector or "") in _POWERS for party in parties)),
    }
