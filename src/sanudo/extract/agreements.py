"""Agreements: treaties, deals, truces and what the article says became of them.

A candidate is a noun phrase around a word such as "treaty" or "truce", a name from a table of well-known agreements, or a stretch the encoder
found. Candidates of one name are one agreement; the words around them tell its status.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

from sanudo.extract.layout import Layout, overlap
from sanudo.extract.people import People
from sanudo.model.graph import Graph
from sanudo.stage import Facts
from sanudo.types import Actor, Agreement, Document, Fact, Mention, Span, TimeExpression, make_id

_NOUNS = (
    "treaty treaties accord accords agreement agreements deal deals pact pacts convention protocol memorandum memorandums truce truces ceasefire"
    " ceasefires cease-fire cease-fires armistice communiqué communique moratorium understanding compromise settlement charter roadmap"
).split()
_WORD = r"[\w’'.&/-]+"
_NOUN_PHRASE = re.compile(
    rf"(?:\b(?:the|a|an|this|that|its|their|his|her|any|such|new|draft|no|another|earlier|proposed)\s+)?(?:{_WORD}\s+){{0,4}}?"
    rf"\b(?P<noun>{'|'.join(_NOUNS)})\b(?P<tail>(?:\s+(?:of|between|on|with|for|to|in)\s+(?:the\s+)?(?:{_WORD}\s?){{1,5}})?)",
    re.IGNORECASE,
)
_STOPS = re.compile(r"\b(?:said|says|which|that|who|was|were|is|are|has|had|have|will|would|signed|reached|and|but|or|after|before|under)\b|[,;:.“”\"()]")
_NOT_POLITICAL = re.compile(r"\b(?:good|great|big|real|raw|done|record|book|film|transfer|loan|no big|a great)\s+deal\b|\bdeals?\s+with\b|\ba deal of\b", re.I)

STATUS_WORDS: tuple[tuple[str, str], ...] = (
    ("withdrawn", r"withdr[ae]w|pull(?:ed|s|ing)? out|quit(?:s|ting)?\b|left the|leav(?:e|es|ing) the|tor[en] up|tear(?:s|ing)? up|abandon|scrap|repudiat|annul|back(?:ed|s|ing)? out|renounc|collaps|broke(?:n)? down"),
    ("expired", r"expired|lapsed|ran out|ended in|no longer in force"),
    ("suspended", r"suspend|frozen|put on hold|shelved"),
    ("rejected", r"voted down|turned down|rejected by|refus(?:ed|es) to sign|failed to ratify"),
    ("proposed", r"propos|float|idea of|draft|would like|call(?:s|ed)? for|potential|possible|seek(?:s|ing)?|want(?:s|ed)? (?:a|an)\b|offer(?:ed)?|future|binding|hopes? (?:for|of)|unsigned|yet to be (?:signed|ratified)|initialled|to be signed|will sign|ready to sign|expected to sign"),
    ("under negotiation", r"negotiat|talks (?:on|over|about|toward)|being (?:drafted|discussed|worked out)|discuss|haggl|work(?:ing)? on|renegotiat|close to (?:a|an)|bargain"),
    ("in force", r"in force|enter(?:ed|s)? into force|signed|ratified|violat|breach|honou?r|extend|holds?\b|held|signator|under the|part(?:y|ies) to|expires|compl(?:y|ied|iance)|implement|uphold|monitor|reached|brokered|struck|agreed"),
)  # fmt: skip
_STATUS = tuple((status, re.compile(rf"\b(?:{pattern})", re.IGNORECASE)) for status, pattern in STATUS_WORDS)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")


@dataclass(frozen=True, slots=True)
class Known:
    """A well-known agreement: facts that hold whatever an article says."""

    name: str
    aliases: tuple[str, ...]
    kind: str
    parties: tuple[str, ...]
    signed: str | None
    expires: str | None
    withdrawn: str | None


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
    needs: tuple[type[Fact], ...] = (Mention, Actor, TimeExpression)
    gives: type[Fact] = Agreement

    def __call__(self, document: Document, graph: Graph, facts: Facts) -> list[Agreement]:
        """Return the agreements a document tells of."""
        layout, people = Layout(document, graph), People(facts)
        found = _grouped(sorted(_candidates(layout), key=lambda each: each.span))
        return [self._agreement(layout, people, each) for each in found]

    def _agreement(self, layout: Layout, people: People, each: _Candidate) -> Agreement:
        status, dates = _fate(layout, [each.span, *each.more])
        known = each.known
        if known:
            dates = {"signed": known.signed, "expires": known.expires if status != "withdrawn" else None, **{k: v for k, v in dates.items() if v}}
        surfaces = {layout.text[span.start : span.stop] for span in [each.span, *each.more]} | set(known.aliases if known else ())
        name = known.name if known else each.words
        return Agreement(
            id=make_id(layout.document.id, "agreement", each.span.start, each.span.stop),
            doc=layout.document.id,
            start=each.span.start,
            stop=each.span.stop,
            score=round(each.score, 4),
            stage=self.name,
            name=name,
            kind=known.kind if known else _singular(each.noun),
            status=status,
            aliases=tuple(sorted(surfaces - {name})),
            parties=_parties(layout, people, each),
            signed=dates.get("signed"),
            expires=dates.get("expires"),
            withdrawn=dates.get("withdrawn"),
        )


@lru_cache(maxsize=1)
def known_agreements() -> dict[str, Known]:
    """Return the table of well-known agreements by name and alias."""
    found: dict[str, Known] = {}
    with (files("sanudo.extract") / "data/agreements.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            split = lambda text: tuple(part for part in text.split("|") if part)  # noqa: E731 - two uses, one line
            known = Known(
                row["name"], split(row["aliases"]), row["kind"], split(row["parties"]), row["signed"] or None, row["expires"] or None,
                row["withdrawn"] or None,
            )  # fmt: skip
            found.update({name: known for name in (known.name, *known.aliases)})
    return found


@lru_cache(maxsize=1)
def _known_pattern() -> re.Pattern[str]:
    names = sorted(known_agreements(), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")


def _candidates(layout: Layout) -> Iterator[_Candidate]:
    taken: list[Span] = []
    spans = [span for span in layout.document.spans("body", "title", "caption")] or [Span(0, len(layout.text))]
    for block in spans:
        for match in _known_pattern().finditer(layout.text, block.start, block.stop):
            taken.append(Span(*match.span()))
            yield _Candidate(taken[-1], match.group(), "treaty", 0.95, known_agreements()[match.group()])
    learnt = list(_learnt(layout))
    for block in spans:
        for match in _NOUN_PHRASE.finditer(layout.text, block.start, block.stop):
            candidate = _phrase(layout, match)
            if candidate and not any(overlap(candidate.span, span) for span in taken):
                backed = any(overlap(candidate.span, span) for span, _ in learnt)
                candidate.score = 0.8 if backed else 0.5
                if backed or _is_definite(layout, candidate):
                    taken.append(candidate.span)
                    yield candidate


def _learnt(layout: Layout) -> Iterator[tuple[Span, float]]:
    table = layout.graph.spans.get("agreement")
    for row in range(len(table) if table is not None else 0):
        assert table is not None
        yield layout.characters(int(table.first[row]), int(table.last[row])), float(table.score[row])


def _phrase(layout: Layout, match: re.Match[str]) -> _Candidate | None:
    """Return the candidate around a treaty noun: cut at the last word before it, and the first after it, that ends a noun phrase."""
    text = layout.text
    if _NOT_POLITICAL.search(text, max(match.start() - 12, 0), min(match.end() + 6, len(text))) or layout.in_headline(match.start()):
        return None
    start = match.start()
    for stop in _STOPS.finditer(text, start, match.start("noun")):
        start = stop.end()
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


_GENERIC = frozenset("the a an of and with on in to for this that its their his her any such new draft another earlier proposed no between".split())


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


def _fate(layout: Layout, spans: list[Span]) -> tuple[str, dict[str, str | None]]:
    """Return the status the words around an agreement give it, and dates of its signing, end and withdrawal."""
    votes: dict[str, float] = {}
    dates: dict[str, str | None] = {}
    for span in spans:
        start = max(layout.text.rfind("\n", 0, span.start), layout.text.rfind(". ", 0, span.start), span.start - 160) + 1
        ends = [end for end in (layout.text.find("\n", span.stop), layout.text.find(". ", span.stop)) if end >= 0]
        stop = min([*ends, span.stop + 160, len(layout.text)])
        around = layout.text[start:stop]
        for status, pattern in _STATUS:
            for match in pattern.finditer(around):
                near = min(abs(start + match.start() - span.start), abs(start + match.start() - span.stop))
                votes[status] = votes.get(status, 0.0) + 1 / (1 + near / 25)
        year = _YEAR.search(around)
        if year and re.search(r"\bexpires?\b", around):
            dates["expires"] = year.group()
        elif year and re.search(r"\bsigned|reached|concluded|struck\b", around):
            dates["signed"] = year.group()
        own = _YEAR.search(layout.text, span.start, span.stop)
        if own:
            dates["signed"] = own.group()
    return (max(votes, key=lambda status: votes[status]) if votes else "in force"), dates


def _parties(layout: Layout, people: People, each: _Candidate) -> tuple[str, ...]:
    """Return the parties: those the table names as far as they are actors here, else the states and bodies of the sentence."""
    states = {actor.country: actor.id for actor in people.actors.values() if actor.kind == "state" and actor.country}
    if each.known and each.known.parties:
        return tuple(states[code] for code in each.known.parties if code in states)
    here = layout.sentence(each.span.start)
    near = [mention for mention in people.mentions if layout.sentence(mention.start) == here]
    chosen = [mention for mention in near if mention.kind in ("state", "group", "igo", "organisation")] or near
    return tuple(dict.fromkeys(actor for mention in chosen if (actor := people.actor(mention))))[:4]
