"""Agreements: treaties, deals, truces and what the article says became of them.

A candidate is a noun phrase around a word such as "treaty" or "truce", or a name from a table of well-known agreements. A phrase
counts if it names a particular agreement, if the encoder takes it for one, or if an event beside it makes or unmakes one.
Candidates of one name are one agreement; what became of it stands in `agreements_fate`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

from sanudo.extract.agreements_fate import Fates
from sanudo.extract.layout import Layout, overlap
from sanudo.extract.people import People
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import Actor, Agreement, Document, Event, Fact, Mention, Span, TimeExpression, make_id

_NOUNS = (
    "treaty treaties accord accords agreement agreements deal deals pact pacts convention protocol memorandum memorandums"
    " truce truces ceasefire ceasefires"
    " cease-fire cease-fires armistice communiqué communique moratorium understanding compromise charter roadmap"
).split()
_WORD = r"[\w’'.&/-]+"
_NOUN = re.compile(
    rf"\b(?P<noun>{'|'.join(_NOUNS)})\b(?:\s+(?:of|between|on|with|for|to|in)\s+(?:the\s+)?(?:{_WORD}\s?){{1,5}})?", re.IGNORECASE
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
_NOT_POLITICAL = re.compile(
    r"\b(?:good|great|big|real|raw|done|record|book|film|transfer|loan|no big|a great)\s+deal\b|\bdeals?\s+with\b|\ba deal of\b",
    re.I,
)

_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")


@dataclass(frozen=True, slots=True)
class Known:
    """A well-known agreement: facts that hold whatever an article says.

    `extended` are days from which on another date of expiry held, with that date, in order.
    """

    name: str
    aliases: tuple[str, ...]
    kind: str
    parties: tuple[str, ...]
    signed: str | None
    expires: str | None
    withdrawn: str | None
    extended: tuple[tuple[str, str], ...] = ()

    def expiry(self, day: str | None) -> str | None:
        """Return the date of expiry as it stood on a day; as it last stood where no day is given."""
        held = [until for since, until in self.extended if day is None or since <= day]
        return held[-1] if held else self.expires


@dataclass
class _Candidate:
    """A span that names an agreement."""

    span: Span
    words: str
    noun: str
    score: float
    known: Known | None = None
    more: list[Span] = field(default_factory=list)


@dataclass(frozen=True)
class Agreements:
    """The stage that gives agreements."""

    name: str = "agreements"
    needs: tuple[type[Fact], ...] = (Mention, Actor, TimeExpression, Event)
    gives: type[Fact] = Agreement

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Agreement]:
        """Return the agreements a document tells of."""
        layout, people = Layout(document, graph), People(facts)
        fates = Fates(layout, facts, people)
        found = _grouped(sorted(_candidates(layout, fates), key=lambda each: each.span))
        return [self._agreement(layout, people, fates, each) for each in found]

    def _agreement(self, layout: Layout, people: People, fates: Fates, each: _Candidate) -> Agreement:
        spans, known = [each.span, *each.more], each.known
        fate = fates.fate(spans)
        surfaces = {layout.text[span.start : span.stop] for span in spans} | set(known.aliases if known else ())
        name = known.name if known else each.words
        kept = known and fate.status != "withdrawn"
        return Agreement(
            id=make_id(layout.document.id, "agreement", each.span.start, each.span.stop),
            doc=layout.document.id,
            start=each.span.start,
            stop=each.span.stop,
            score=round(each.score, 4),
            stage=self.name,
            name=name,
            kind=known.kind if known else _singular(each.noun),
            status=fate.status,
            aliases=tuple(sorted(surfaces - {name})),
            parties=tuple(_known_parties(people, known) or fate.parties),
            signed=known.signed if known else fate.signed,
            expires=fate.expires or (known.expiry(layout.document.published) if known and kept else None),
            withdrawn=fate.withdrawn or (known.withdrawn if known and fate.status == "withdrawn" else None),
        )


def _known_parties(people: People, known: Known | None) -> list[str]:
    """Return the states that the table names as parties, as far as they are actors here."""
    states = {actor.country: actor.id for actor in people.actors.values() if actor.kind == "state" and actor.country}
    return [states[code] for code in known.parties if code in states] if known else []


@lru_cache(maxsize=1)
def known_agreements() -> dict[str, Known]:
    """Return the table of well-known agreements by name and alias."""
    found: dict[str, Known] = {}
    with (files("sanudo.extract") / "data/agreements.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            signed, expires, withdrawn = (row[each] or None for each in ("signed", "expires", "withdrawn"))
            extended = tuple((since, until) for since, _, until in (each.partition(":") for each in _parts(row["extended"])))
            names, parties = _parts(row["aliases"]), _parts(row["parties"])
            known = Known(row["name"], names, row["kind"], parties, signed, expires, withdrawn, extended)
            found.update(dict.fromkeys((known.name, *known.aliases), known))
    return found


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


@lru_cache(maxsize=1)
def _known_pattern() -> re.Pattern[str]:
    names = sorted(known_agreements(), key=len, reverse=True)
    first = "".join(sorted({re.escape(name[0]) for name in names}))
    return re.compile(rf"(?<![\w-])(?=[{first}])(?:{'|'.join(map(re.escape, names))})(?![\w-])")


def _candidates(layout: Layout, fates: Fates) -> Iterator[_Candidate]:
    taken: list[Span] = []
    spans = list(layout.document.spans("body", "title", "caption")) or [Span(0, len(layout.text))]
    for block in spans:
        for match in _known_pattern().finditer(layout.text, block.start, block.stop):
            taken.append(Span(*match.span()))
            yield _Candidate(taken[-1], match.group(), "treaty", 0.95, known_agreements()[match.group()])
    learnt = list(_learnt(layout))
    for block in spans:
        for match in _NOUN.finditer(layout.text, block.start, block.stop):
            candidate = _phrase(layout, match, block.start)
            if candidate and not any(overlap(candidate.span, span) for span in taken):
                backed = any(overlap(candidate.span, span) for span in learnt)
                candidate.score = 0.8 if backed else 0.5
                if backed or _is_definite(layout, candidate) or _is_made(fates, candidate):
                    taken.append(candidate.span)
                    yield candidate


def _learnt(layout: Layout) -> Iterator[Span]:
    """Yield what the encoder takes for agreements; alone it is not sure enough."""
    table = layout.graph.spans.get("agreement")
    if table is not None:
        for first, last in zip(table.first.tolist(), table.last.tolist(), strict=True):
            yield layout.characters(first, last)


def _phrase(layout: Layout, match: re.Match[str], floor: int) -> _Candidate | None:
    """Return the candidate around a treaty noun, cut where words before and after it end its noun phrase; none before `floor`."""
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
    end = cut.start() if cut else end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return _Candidate(Span(start, end), text[start:end], match.group("noun").lower(), 0.5)


def _is_definite(layout: Layout, candidate: _Candidate) -> bool:
    """Tell a particular agreement from agreement in general: it has a name, a year, or stands with a verb of its fate."""
    body = re.sub(r"^(?:the|a|an|this|that|its|their|his|her|any|such)\s+", "", candidate.words, flags=re.I)
    named = any(word[0].isupper() for word in body.split() if word[0].isalpha())
    return named or bool(_YEAR.search(body))


def _is_made(fates: Fates, candidate: _Candidate) -> bool:
    """Tell whether an event beside the phrase makes or unmakes what it names, and the noun is one that names nothing else."""
    strong = _singular(candidate.noun) in _STRONG
    return strong and any(event.event_type in ("SUPPORT", "RETREAT", "SANCTION") for event in fates.events_at(candidate.span))


_STRONG = frozenset("treaty accord pact truce ceasefire armistice memorandum agreement".split())
_GENERIC = frozenset(
    "the a an of and with on in to for this that its their his her any such new draft another earlier proposed no between".split()
)


def _content_words(words: str) -> set[str]:
    nouns = set(_NOUNS)
    return {word for word in re.findall(r"[\w]+", words.lower()) if word not in _GENERIC and word not in nouns}


def _grouped(candidates: list[_Candidate]) -> list[_Candidate]:
    """Return one candidate for each agreement: those of one table row, or sharing half of their words, are one."""
    found: list[_Candidate] = []
    for each in candidates:
        mine = _content_words(each.words)
        for other in found:
            theirs = _content_words(other.words)
            alike = bool(mine and theirs) and len(mine & theirs) / len(mine | theirs) >= 0.5
            bare = not mine and _singular(other.noun) == _singular(each.noun)
            if (each.known is not None and each.known is other.known) or alike or bare:
                other.more.append(each.span)
                other.score = max(other.score, each.score)
                break
        else:
            found.append(each)
    return found


def _singular(noun: str) -> str:
    return {"treaties": "treaty", "cease-fire": "ceasefire", "cease-fires": "ceasefire"}.get(noun, noun.removesuffix("s"))
