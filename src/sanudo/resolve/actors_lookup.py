"""Which actor of the knowledge base a name in a text means, given the date, the countries in view and the title beside it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sanudo.ontology.countries import fold, folded
from sanudo.resolve.knowledge import Hit, Knowledge, Known
from sanudo.resolve.knowledge_table import EASTERN, FULL, SHORT, Office
from sanudo.resolve.spelling import TITLES, key, name_words, surname_start
from sanudo.types import ActorKind

_TITLE_OFFICES: dict[str, frozenset[str]] = {
    "president": frozenset(
        ("head of state", "effective leader", "head of international body", "speaker", "party leader", "entity leader")
    ),
    "prime": frozenset(("head of government", "effective leader", "entity leader")),
    "premier": frozenset(("head of government", "effective leader", "deputy head of government", "entity leader")),
    "chancellor": frozenset(("head of government", "finance")),
    "king": frozenset(("head of state",)),
    "queen": frozenset(("head of state", "first spouse")),
    "emir": frozenset(("head of state",)),
    "sultan": frozenset(("head of state", "head of government")),
    "pope": frozenset(("head of state",)),
    "foreign": frozenset(("foreign", "deputy/junior minister", "other cabinet")),
    "defence": frozenset(("defence",)),
    "defense": frozenset(("defence",)),
    "interior": frozenset(("interior",)),
    "finance": frozenset(("finance",)),
    "treasury": frozenset(("finance",)),
    "justice": frozenset(("justice", "judiciary")),
    "minister": frozenset(("foreign", "defence", "interior", "finance", "justice", "other cabinet", "deputy/junior minister")),
    "secretary": frozenset(
        ("foreign", "defence", "interior", "finance", "other cabinet", "deputy/junior minister", "head of international body")
    ),
    "ambassador": frozenset(("ambassador",)),
    "envoy": frozenset(("ambassador", "international official")),
    "governor": frozenset(("subnational", "central bank", "entity leader")),
    "mayor": frozenset(("subnational", "entity leader")),
    "senator": frozenset(("legislator", "speaker", "legislative leader")),
    "sen": frozenset(("legislator", "legislative leader")),
    "rep": frozenset(("legislator", "legislative leader")),
    "congressman": frozenset(("legislator",)),
    "speaker": frozenset(("speaker",)),
    "general": frozenset(
        ("armed forces chief", "head of state", "effective leader", "defence", "head of international body", "officer")
    ),
    "gen": frozenset(("armed forces chief", "head of state", "effective leader", "defence", "officer")),
    "colonel": frozenset(("officer", "effective leader", "armed group leader")),
    "commander": frozenset(("armed forces chief", "officer", "armed group leader")),
    "archbishop": frozenset(("religious leader",)),
    "bishop": frozenset(("religious leader",)),
    "patriarch": frozenset(("religious leader",)),
    "ayatollah": frozenset(("religious leader", "head of state")),
    "vice": frozenset(("deputy head of state", "deputy head of government")),
    "deputy": frozenset(("deputy head of government", "deputy/junior minister", "deputy head of state")),
    "opposition": frozenset(("opposition leader", "party leader", "legislative leader")),
    "leader": frozenset(
        (
            *("head of state", "head of government", "effective leader", "party leader", "opposition leader"),
            *("armed group leader", "entity leader", "union leader", "religious leader", "activist"),
        )
    ),
    "lady": frozenset(("first spouse",)),
}


DOUBLE = 0.12
"""Of two rows for one person whose scores lie no further apart, the one with a Wikidata id is taken."""


@dataclass(frozen=True, slots=True)
class Match:
    """An actor of the knowledge base that a name means: the office held then (or before), how sure (0..1), whether that is
    over."""

    known: Known
    office: Office | None
    sure: float
    past: bool = False

    @property
    def country(self) -> str | None:
        """Return PLOVER's country code of the office, or of the actor."""
        code = self.office.country if self.office else self.known.country
        return code if code == "IGO" else folded(code)

    @property
    def sector(self) -> str:
        """Return the sector of the office held, ELI after one of government, or the body's own; empty if unknown."""
        if self.office is None:
            return self.known.sectors[0] if self.known.sectors else ""
        if self.past and self.office.sector in ("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "IGO"):
            return "ELI"
        return self.office.sector


def title_offices(words: Collection[str]) -> frozenset[str]:
    """Return the kinds of office that the words of a title may mean."""
    if "vice" in words or "deputy" in words:
        words = [w for w in words if w in ("vice", "deputy", "speaker")]
    specific = {w for w in words if w in _TITLE_OFFICES}
    if len(specific) > 1:
        specific -= (
            {"minister", "secretary", "leader"}
            if specific & {"prime", "foreign", "defence", "defense", "interior", "finance"}
            else set()
        )
    if "prime" in words:
        specific &= {"prime"}
    return frozenset().union(*(_TITLE_OFFICES[w] for w in specific))


def find_person(
    knowledge: Knowledge,
    names: Sequence[str],
    date: int | None,
    near: Collection[str],
    around: Collection[str],
    title: Collection[str],
) -> Match | None:
    """Return the person that the names of one chain mean, None where nobody fits or several fit alike.

    `near` are the countries that the words beside the names point to, `around` those of the document, `title` folded words of
    the titles.
    """
    full = max(names, key=lambda n: (len(name_words(n)), len(n)), default="")
    words = name_words(full)
    if (own := knowledge.own(full, kind="person")) is not None:
        office, _ = own.office(date)
        past = None if office else own.past_office(date)
        return Match(own, office or past, 1.0, past=past is not None)
    if len(words) > 1:
        hits = knowledge.by_name(full, kind="person")
        found = _best([(hit, _rate_full(hit, date, near, around, title)) for hit in hits], date, near)
        return found or _known_by_surname(knowledge, words, date, near, around, title)
    if not words or len(words[0]) < 2:
        return None
    whole = [
        (hit, _rate_full(hit, date, near, around, title)) for hit in knowledge.by_name(full, kind="person") if hit.quality == FULL
    ]
    hits = list(knowledge.by_surname(full))
    if len(hits) > 400:
        return None
    rated = [(hit, _rate_surname(hit, date, near, around, title)) for hit in hits]
    return _best(whole + rated, date, near)


def _known_by_surname(
    knowledge: Knowledge,
    words: Sequence[str],
    date: int | None,
    near: Collection[str],
    around: Collection[str],
    title: Collection[str],
) -> Match | None:
    """Return the person of a full name whom the table has by surname only, as it has many leaders of states."""
    ends = {key(words[surname_start(words) :]), words[-1], words[0]}
    hits = {
        hit.known.ref: hit
        for word in ends
        for hit in knowledge.by_surname(word)
        if len(name_words(hit.known.name)) == 1 and (word != words[0] or len(words) > 2 or hit.known.country in EASTERN)
    }
    return _best([(hit, _rate_surname(hit, date, near, around, title)) for hit in hits.values()], date, near)


def _rate_full(hit: Hit, date: int | None, near: Collection[str], around: Collection[str], title: Collection[str]) -> float:
    known = hit.known
    codes = {folded(o.country) for o in known.offices} | {folded(known.country)}
    held = max((o.held(date) for o in known.offices), default=0.5)
    score = {FULL: 0.7, SHORT: 0.5}.get(hit.quality, 0.45)
    others = set(near) - {"IGO"}
    if others:
        score += 0.25 if codes & others else -0.15 if "IGO" in codes else -0.35
    elif "IGO" in near and "IGO" not in codes and not held:
        score -= 0.2  # who once held an office at home, but is told to speak for a body of states
    score += 0.15 if codes & set(around) else -0.1
    score += 0.15 * held + 0.1 * max((o.weight for o in known.offices), default=0)
    if not held and date and all(o.start and o.start > date + 100000 for o in known.offices):
        score -= 0.3
    if not held and date and not any(o.end and date - o.end < 250000 for o in known.offices):
        score -= 0.15
    wanted = title_offices(title)
    if wanted:
        score += (
            0.15
            if any(o.kind in wanted and o.held(date) > 0 for o in known.offices)
            else 0.05
            if any(o.kind in wanted for o in known.offices)
            else -0.05
        )
    return score if score >= 0.65 else 0.0


def _rate_surname(hit: Hit, date: int | None, near: Collection[str], around: Collection[str], title: Collection[str]) -> float:
    best = 0.0
    wanted = title_offices(title)
    for office in hit.known.offices:
        held = office.held(date)
        code = folded(office.country) or ""
        recent = bool(not held and date and office.end and 0 < date - office.end < 80000)
        if held < 0.2 and not recent:
            continue
        score = 0.35 * held + 0.3 * office.weight + (0.05 if hit.quality == 2 else -0.2)
        if code in near:
            score += 0.3
        elif near:
            score -= 0.3 if code != "IGO" else 0.1
        fits = office.kind in wanted and hit.quality == 2
        score += 0.15 if code in around else -0.15 if fits else -0.3
        if wanted:
            score += 0.25 if office.kind in wanted else -0.2
        elif title:
            score -= 0.1
        best = max(best, score)
    return best if best >= 0.72 else 0.0


def _one_land(one: Hit, other: Hit) -> bool:
    """Return whether two rows may be one person listed twice: of one country and with a name in common."""
    return folded(one.known.country) == folded(other.known.country) and bool(
        set(name_words(one.known.name)) & set(name_words(other.known.name))
    )


def _best(rated: Sequence[tuple[Hit, float]], date: int | None, near: Collection[str]) -> Match | None:
    ordered = sorted((r for r in rated if r[1] > 0), key=lambda r: (-r[1], not r[0].known.wikidata, r[0].known.ref))
    if not ordered:
        return None
    hit, score = next(
        (r for r in ordered if r[0].known.wikidata and ordered[0][1] - r[1] < DOUBLE and _one_land(r[0], ordered[0][0])),
        ordered[0],
    )
    rivals = [
        r
        for r in ordered
        if r[0].known.ref != hit.known.ref and score - r[1] < 0.03 and folded(r[0].known.country) != folded(hit.known.country)
    ]
    if rivals:
        return None
    home = next((code for code in sorted(near) if any(folded(o.country) == code for o in hit.known.offices)), None)
    office, chance = hit.known.office(date, home)
    if office is not None and chance > 0:
        return Match(hit.known, office, min(1.0, score) * (0.5 + chance / 2))
    past = hit.known.past_office(date)
    return Match(hit.known, past, min(1.0, score) * 0.8, past=past is not None)


def find_body(
    knowledge: Knowledge, names: Sequence[str], near: Collection[str], around: Collection[str], kind: ActorKind
) -> Match | None:
    """Return the body that the names of one chain mean; a name borne in several countries goes by the countries in view."""
    best: tuple[float, Match] | None = None
    for name in names:
        if name.islower() or not name_words(name):
            continue
        if (own := knowledge.own(name, kind="organisation")) is not None:
            return Match(own, None, 1.0)
        for hit in knowledge.by_name(name, kind=kind if kind != "person" else "organisation"):
            score = _rate_body(hit, name, near, around, kind)
            if score > 0 and (best is None or score > best[0]):
                best = (score, Match(hit.known, None, min(1.0, score)))
    return best[1] if best else None


def _rate_body(hit: Hit, name: str, near: Collection[str], around: Collection[str], kind: ActorKind) -> float:
    known = hit.known
    code = folded(known.country)
    size = len(name_words(name))
    score = 0.5 + (0.25 if size > 1 else 0.1 if len(name) > 4 else 0.0) - (0.15 if hit.quality != FULL else 0.0)
    if known.kind in ("igo", "medium"):
        score += 0.15
    if code and code != "IGO":
        score += 0.25 if code in near else -0.3 if near else 0.0
        afar = 0.0 if known.kind == kind == "medium" else -0.2 if size == 1 else -0.1
        score += 0.1 if code in around else afar
    return score if score >= 0.5 else 0.0


def title_words(phrase: Sequence[str]) -> list[str]:
    """Return the folded words of a phrase that name titles or offices."""
    return [w for w in (fold(word).rstrip(".") for word in phrase) if w in _TITLE_OFFICES or w in TITLES]
