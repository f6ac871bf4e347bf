"""What a search asks for: words, "phrases together", -without, speaker:, outlet:, country:, type:, after:, before:."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from sanudo.errors import SettingsError
from sanudo.fulltext.words import Term, words
from sanudo.ontology import plover
from sanudo.ontology.countries import country, country_code

FIELDS = ("speaker", "outlet", "country", "type", "after", "before")
LONGEST = 500
"""A search has no more characters."""

_PART = re.compile(r'(?P<minus>-?)(?:(?P<field>[A-Za-z]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet that is asked for: by words of its name, or by the whole of it."""

    words: tuple[str, ...]
    whole: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A search, understood. All terms must occur and none of `without`; several values of one field mean any of them.

    `after` and `before` are ISO days, both included. `speakers` are looked for in the names of those who speak.
    """

    text: str = ""
    terms: tuple[Term, ...] = ()
    without: tuple[Term, ...] = ()
    speakers: tuple[Term, ...] = ()
    outlets: tuple[Outlet, ...] = ()
    countries: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    after: str | None = None
    before: str | None = None

    @property
    def empty(self) -> bool:
        """Return whether nothing is asked for."""
        return self == Query(text=self.text, without=self.without)


def parse(text: str) -> Query:
    """Return what a search asks for; raises SettingsError where a field makes no sense. Any text is a search."""
    text = " ".join(text.split())
    if len(text) > LONGEST:
        raise SettingsError("This search is too long.", hint=f"It may have {LONGEST} characters.")
    found = Query(text=text)
    for part in _PART.finditer(text):
        name, quoted = (part["field"] or "").lower(), part["phrase"]
        value = part["word"] if quoted is None else quoted
        if name in FIELDS:
            if value.strip():
                found = _READ[name](found, value.strip(), quoted is not None)
            continue
        # "10:30" and "re: fishing" are words with a colon in between
        value = f"{part['field']} {value}" if name else value
        term = _term(value, quoted is not None or bool(name))
        if term is not None:
            if part["minus"]:
                found = replace(found, without=(*found.without, term))
            else:
                found = replace(found, terms=(*found.terms, term))
    return found


def without_field(text: str, *names: str, value: str = "") -> str:
    """Return a search without some of its fields, or without those that have a value."""
    return " ".join(
        part[0]
        for part in _PART.finditer(" ".join(text.split()))
        if (part["field"] or "").lower() not in names or (value and (part["phrase"] or part["word"]) != value)
    )


def with_field(text: str, name: str, value: str) -> str:
    """Return a search with one more field; a quotation mark in its value is left out, for a search has no way to say it."""
    plain = value.replace('"', " ")
    return " ".join(
        [*text.split(), f'{name}:"{plain}"' if re.search(r"[^\w-]", plain) or name == "outlet" else f"{name}:{plain}"]
    )


def _term(value: str, quoted: bool) -> Term | None:
    found = tuple(words(value))
    # "anti-doping" is two words that stand together, though nobody quoted it
    return Term(found, quoted or len(found) > 1) if found else None


def _speaker(query: Query, value: str, quoted: bool) -> Query:
    term = _term(value, True)
    return replace(query, speakers=(*query.speakers, term)) if term else query


def _outlet(query: Query, value: str, quoted: bool) -> Query:
    return replace(query, outlets=(*query.outlets, Outlet(tuple(words(value)), value if quoted else "")))


def _country(query: Query, value: str, quoted: bool) -> Query:
    found = country(value)
    code = found.alpha3 if found else "IGO" if value.upper() == "IGO" else country_code(value) or country_code(value.title())
    if code is None:
        raise SettingsError(f"country:{value} is no country.", hint="Give an ISO 3166-1 alpha-3 code or a name: country:RUS.")
    return replace(query, countries=(*query.countries, code))


def _type(query: Query, value: str, quoted: bool) -> Query:
    # types of codebooks are written as their makers wish; PLOVER's are capitals
    known = value.upper() if value.upper() in plover.TYPES else value
    return replace(query, types=(*query.types, known))


def _after(query: Query, value: str, quoted: bool) -> Query:
    return replace(query, after=_bound("after", value)[0])


def _before(query: Query, value: str, quoted: bool) -> Query:
    return replace(query, before=_bound("before", value)[1])


def _bound(name: str, value: str) -> tuple[str, str]:
    """Return the first and the last day of a day, month or year."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", value)
    if match and match[1] != "0000" and 1 <= int(match[2] or 1) <= 12:
        last = calendar.monthrange(int(match[1]), int(match[2] or 12))[1]
        if 1 <= int(match[3] or 1) <= last:
            return (
                f"{match[1]}-{match[2] or '01'}-{match[3] or '01'}",
                f"{match[1]}-{match[2] or '12'}-{match[3] or f'{last:02}'}",
            )
    raise SettingsError(f"{name}:{value} is not a date.", hint="Write it as YYYY-MM-DD, YYYY-MM or YYYY: after:2019-05.")


_READ: dict[str, Callable[[Query, str, bool], Query]] = {
    "speaker": _speaker,
    "outlet": _outlet,
    "country": _country,
    "type": _type,
    "after": _after,
    "before": _before,
}
