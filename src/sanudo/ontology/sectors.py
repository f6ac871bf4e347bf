"""Sectors of actors (PLOVER), and the sector that a noun of role or body tells: "spokesman for the army" is MIL.

The table of nouns is built by `tables/build_sectors.py`.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from sanudo.ontology.countries import WORD, fold

SECTORS: dict[str, str] = {
    "GOV": "government: the executive, ministries, governing parties, envoys, local government",
    "MIL": "military: troops, soldiers, all of a state's military",
    "LEG": "legislature: parliaments, assemblies, lawmakers",
    "JUD": "judiciary: judges, courts, prosecutors, lawyers at work in court",
    "COP": "police, investigators, prison and border services",
    "SPY": "intelligence services of a state and their agents",
    "PRM": "paramilitary organisations that do not fight the government",
    "PTY": "political parties, candidates",
    "REB": "rebels: armed opposition groups or persons",
    "UAF": "unidentified armed forces, unknown gunmen",
    "UNK": "unidentified actors, unnamed sources",
    "OPP": "political opposition: parties, persons, activists against the government",
    "ELI": "former officials and the families of officials, exiled or ousted ones included",
    "BUS": "business: persons, companies, enterprises",
    "MNC": "multinational corporations",
    "MED": "health: doctors, hospitals, health workers",
    "JRN": "media: journalists, newspapers, broadcasters, news sites",
    "EDU": "education: teachers, students, schools, scholars",
    "SOC": "civil society not covered elsewhere: associations, think tanks, analysts, clubs",
    "NGO": "non-governmental organisations: aid, human rights",
    "IGO": "intergovernmental organisations and their officials",
    "CVL": "civilians: residents, protesters, crowds, victims",
    "REF": "refugees, migrants and displaced persons",
    "CRM": "criminals, gangs",
    "REL": "religious persons and bodies",
    "LAB": "organised labour, workers",
    "AGR": "agriculture: farmers, peasants, fishermen",
    "PRE": "authorities of partially recognised territories",
}
"""PLOVER's sector codes and those of its country field that say as much (NGO, IGO, MNC), with what they mean."""

FORMER = frozenset(
    ("former", "ex", "retired", "deposed", "ousted", "toppled", "overthrown", "exiled", "onetime", "erstwhile", "late", "then")
)
"""Words that put an office into the past; "then" and "late" do so without making its holder one of the former elite."""

_STATE = frozenset(("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "IGO"))
_BREAKS = frozenset(
    """of for from in at on with to against by under near who that which whose and or living based as after before during
    behind among outside inside over about between accused suspected wanted trying seeking""".split()
)
_TAKES = frozenset(("of", "for", "from", "in", "at", "with", "to", "inside"))


class Noun(NamedTuple):
    """A noun of role or body in a phrase: words `first` <= i < `last`, its sector ("" if it has none by itself), whether
    others lend it theirs."""

    first: int
    last: int
    term: str
    sector: str
    neutral: bool


@dataclass(frozen=True, slots=True)
class Role:
    """What the nouns of a phrase tell of its holder: sector (None if nothing), the head noun, whether the office is a former
    one."""

    sector: str | None
    head: str
    former: bool = False


def sector_of(phrase: str) -> str | None:
    """Return the sector that a phrase of role or body tells, None if it tells none.

    >>> sector_of("spokesman for the ministry"), sector_of("opposition leader"), sector_of("former minister"),
    sector_of("blue door")
    ('GOV', 'OPP', 'ELI', None)
    """
    return role_of([m.group() for m in WORD.finditer(phrase)]).sector


def role_of(words: Sequence[str]) -> Role:
    """Return the role that a phrase tells; the head comes before the first "of", "for", "in" ..., and neutral heads borrow
    their sector."""
    folded = [fold(word).rstrip(".") for word in words]
    nouns = find_nouns(folded)
    inside = {i for noun in nouns for i in range(noun.first, noun.last)}
    cut = next((i for i, word in enumerate(folded) if i and word in _BREAKS and i not in inside), len(folded))
    main = [noun for noun in nouns if noun.last <= cut]
    former = any(word in FORMER for word in folded[:cut])
    if not main:
        rest = folded[cut + 1 :]
        if folded[:1] and cut < len(folded) and folded[cut] in _TAKES and rest:
            return Role(role_of(rest).sector, folded[cut - 1] if cut else "", former)
        return Role(None, folded[cut - 1] if cut else "", former)
    head = main[-1]
    sector = head.sector
    if head.neutral:
        sector = _borrowed(main[:-1], folded, cut) or sector
    if former and sector in _STATE and not any(word in ("then", "late") for word in folded[:cut]):
        sector = "ELI"
    return Role(sector or None, head.term, former)


def _borrowed(modifiers: Sequence[Noun], words: Sequence[str], cut: int) -> str:
    """Return the sector that modifiers or an "of" phrase lend a neutral head ("army spokesman", "head of the union")."""
    for noun in reversed(modifiers):
        if noun.sector and not noun.neutral:
            return noun.sector
    if cut < len(words) and words[cut] in _TAKES:
        return role_of(words[cut + 1 :]).sector or ""
    return ""


def find_nouns(words: Sequence[str]) -> list[Noun]:
    """Return the nouns of role or body among folded words, longest match first, without overlap."""
    table = _terms()
    found: list[Noun] = []
    i, n = 0, len(words)
    while i < n:
        for form in _singulars(words[i]):
            hit = next((entry for entry in table.get(form, ()) if not entry[0] or _follows(entry[0], words, i + 1)), None)
            if hit:
                rest, sector, neutral = hit
                found.append(Noun(i, i + 1 + len(rest), " ".join((form, *rest)), sector, neutral))
                i += len(rest)
                break
        i += 1
    return found


def _follows(rest: tuple[str, ...], words: Sequence[str], at: int) -> bool:
    if at + len(rest) > len(words):
        return False
    for part in rest:
        if part != words[at] and part not in _singulars(words[at]):
            return False
        at += 1
    return True


@cache
def _singulars(word: str) -> tuple[str, ...]:
    """Return the forms under which a word may stand in the table: as it is, and in the singular."""
    forms = [word]
    if word.endswith("ies"):
        forms.append(word[:-3] + "y")
    elif word.endswith(("ses", "xes", "ches", "shes")):
        forms += [word[:-2], word[:-1]]
    elif word.endswith("s") and not word.endswith("ss"):
        forms.append(word[:-1])
    elif word.endswith("men"):
        forms.append(word[:-3] + "man")
    return tuple(forms)


@cache
def _terms() -> dict[str, list[tuple[tuple[str, ...], str, bool]]]:
    """Return first word -> (further words, sector, neutral), longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    with (files("sanudo.ontology") / "data" / "sectors_roles.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            words = tuple(fold(m.group()).rstrip(".") for m in WORD.finditer(row["term"]))
            if words:
                table.setdefault(words[0], []).append((words[1:], row["sector"], bool(row["neutral"])))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table
