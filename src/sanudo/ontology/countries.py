"""Countries: codes, names, capitals and words of nationality, and how to find them in a text.

Codes are ISO 3166-1 alpha-3; Kosovo is XKX (PLOVER's KOS). A state that is no more stands for its successor (the Soviet Union
for RUS). PLOVER counts a dependency as part of the state that holds it, Hong Kong and Palestine apart: `folded`.
The tables are built by `tables/build_countries.py`.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, NamedTuple

CountryUse = Literal["name", "adjective", "demonym", "capital", "place", "region"]

WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|(?<![^\W\d_]['’])[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)*\.?(?<![^\W\d_]{4}\.)"
    r"|\d+(?:[.,:]\d+)*"
)
"""A word of a text: abbreviations keep their full stops, hyphens part words, and a possessive ending is no part of one."""

_ACRONYMS = frozenset(
    """us u.s u.s. uk u.k u.k. usa u.s.a. uae u.a.e. prc drc roc rok dprk ksa nz png frg gdr ussr u.s.s.r. rsa gb""".split()
)
_SHARED = {
    "congo": ("COD", "COG"),
    "congolese": ("COD", "COG"),
    "korea": ("KOR", "PRK"),
    "korean": ("KOR", "PRK"),
    "koreans": ("KOR", "PRK"),
    "dominican": ("DOM", "DMA"),
    "dominicans": ("DOM", "DMA"),
    "georgia": ("GEO", "USA"),
    "papua": ("PNG", "IDN"),
    "samoan": ("WSM", "ASM"),
    "samoans": ("WSM", "ASM"),
    "guinea": ("GIN", "GNQ", "GNB", "PNG"),
    "korean peninsula": ("KOR", "PRK"),
}
_REGIONS = frozenset(
    """africa african africans europe european europeans asia asian asians arab arabs western west east eastern latin
        american latin america nordic baltic balkan scandinavian gulf caribbean central american central asian southeast asian
        east african west african southern african north african middle eastern middle east african union transatlantic afro
        eurasian pacific andean""".split()
)
_RANK: dict[CountryUse, int] = {"name": 0, "adjective": 1, "demonym": 2, "capital": 3, "place": 4, "region": 5}


@dataclass(frozen=True, slots=True)
class Country:
    """A country, territory or former state.

    `alpha2`, `numeric`, `wikidata` and `geonames` are empty where there is none; `sovereign` is the alpha-3 code of the state
    that holds a
    territory or that succeeded a former one. `adjectives` begin with the usual one.
    """

    alpha3: str
    alpha2: str
    numeric: str
    name: str
    official: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    sovereign: str
    region: str
    plover: str
    wikidata: str
    geonames: str

    @property
    def historical(self) -> bool:
        """Return whether the state is no more."""
        return self.region == "historical"


class CountryWord(NamedTuple):
    """Words that point to a country: words `first` <= i < `last`, the codes they may mean (likeliest first), and how they are
    used."""

    first: int
    last: int
    codes: tuple[str, ...]
    use: CountryUse


@cache
def countries() -> tuple[Country, ...]:
    """Return every country, in the order of the codes, former states last."""
    lists = {"names", "adjectives", "demonyms", "capitals"}
    names = [each.name for each in fields(Country)]
    found = []
    for row in _rows("countries.csv"):
        found.append(Country(**{n: tuple(x for x in row[n].split("|") if x) if n in lists else row[n] for n in names}))  # type: ignore[arg-type]
    return tuple(found)


def country(code: str | int) -> Country | None:
    """Return the country of an ISO alpha-3, alpha-2 or numeric code or a PLOVER code; None for a code that nobody uses."""
    if isinstance(code, int):
        code = f"{code:03d}"
    return _by_code().get(code.upper())


def folded(code: str | None) -> str | None:
    """Return the code under which PLOVER counts a country: the holder of a territory, the successor of a former state."""
    found = _by_code().get(code) if code else None
    return (found.sovereign or found.alpha3) if found else code


def adjective(code: str) -> str:
    """Return the usual adjective of a country ("Russian"), or its name where it has none."""
    found = country(code)
    return "" if found is None else (found.adjectives or (found.name,))[0]


def country_code(text: str) -> str | None:
    """Return the code of the country that a name, adjective, demonym or capital stands for, None for other text.

    >>> country_code("the Netherlands"), country_code("Dutch"), country_code("Kyiv"), country_code("dutch courage")
    ('NLD', 'NLD', 'UKR', None)
    """
    words = [m.group() for m in WORD.finditer(text)]
    if words[:1] in (["the"], ["The"]):
        words = words[1:]
    found = find_country_words(words)
    if len(found) == 1 and found[0].first == 0 and found[0].last == len(words) and found[0].use not in ("place", "region"):
        return found[0].codes[0]
    return None


def find_countries(text: str) -> Iterator[tuple[int, int, CountryWord]]:
    """Yield start and stop of every stretch of a text that points to a country, with what it points to."""
    matches = list(WORD.finditer(text))
    for found in find_country_words([m.group() for m in matches]):
        yield matches[found.first].start(), matches[found.last - 1].end(), found


def find_country_words(words: Sequence[str]) -> list[CountryWord]:
    """Return where the words (of a text, in order, as `WORD` parts it) point to countries; longest match first, without overlap.

    A match must begin with a capital; "us" is no country. Words of regions ("Western", "European") come with no code.
    """
    table = _phrases()
    found: list[CountryWord] = []
    i, n = 0, len(words)
    while i < n:
        word = words[i]
        if word[0].isupper() and (entries := table.get(fold(word))):
            for rest, codes, use in entries:
                size = len(rest)
                if size and (i + size >= n or any(fold(words[i + 1 + k]) != rest[k] for k in range(size))):
                    continue
                if not size and fold(word) in _ACRONYMS and not word.isupper():
                    continue
                found.append(CountryWord(i, i + 1 + size, codes, use))
                i += size
                break
        i += 1
    return found


@lru_cache(maxsize=32768)
def fold(word: str) -> str:
    """Return a word in lower case without accents, with plain apostrophes."""
    if word.isascii():
        return word.lower()
    word = word.replace("’", "'").replace("ı", "i").replace("ł", "l").replace("ø", "o").replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))


def _rows(name: str) -> list[dict[str, str]]:
    with (files("sanudo.ontology") / "data" / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@cache
def _by_code() -> dict[str, Country]:
    table: dict[str, Country] = {}
    for each in reversed(countries()):
        for code in (each.numeric, each.alpha2, each.plover if not each.historical else "", each.alpha3):
            if code:
                table[code] = each
    return table


_Phrases = dict[str, list[tuple[tuple[str, ...], tuple[str, ...], CountryUse]]]
"""First word -> (further words, codes, use), longest first."""


class _Meanings:
    """What phrases point to while the table is made: words -> (rank of the use, the use, codes)."""

    def __init__(self) -> None:
        self.found: dict[tuple[str, ...], tuple[int, CountryUse, list[str]]] = {}

    def add(self, text: str, code: str, use: CountryUse) -> None:
        """Let a phrase point to a country; of several uses the strongest counts, of equal ones the first."""
        key = tuple(fold(m.group()).rstrip(".") if len(m.group()) > 5 else fold(m.group()) for m in WORD.finditer(text))
        key = key[1:] if key[:1] == ("the",) else key
        if not key or (len(key) == 1 and len(key[0]) < 3 and key[0] not in _ACRONYMS):
            return
        rank, old, codes = self.found.get(key, (9, use, []))
        if _RANK[use] < rank:
            rank, old = _RANK[use], use
            codes = [code, *codes] if use == "name" else [*codes, code]
        elif _RANK[use] == rank or code in codes:
            codes = [*codes, code]
        self.found[key] = (rank, old, list(dict.fromkeys(codes)))

    def add_country(self, each: Country) -> None:
        """Add the names and words of nationality of a country."""
        code = each.sovereign if each.historical else each.alpha3
        uses: dict[CountryUse, tuple[str, ...]] = {
            "name": (each.name, *each.names),
            "adjective": each.adjectives,
            "demonym": each.demonyms,
        }
        for use, words in uses.items():
            for text in words:
                self.add(text, code, use)

    def add_shared(self) -> None:
        """Add regions, and words that several countries share."""
        for text in _REGIONS:
            self.found.setdefault((text,), (9, "region", []))
        for text, codes in _SHARED.items():
            key = tuple(text.split())
            self.found[key] = (0, self.found[key][1] if key in self.found else "name", list(codes))


@cache
def _phrases() -> _Phrases:
    meanings = _Meanings()
    ordered = sorted(countries(), key=lambda c: (c.historical, bool(c.sovereign)))
    for each in ordered:
        meanings.add_country(each)
    for each in ordered:
        for text in each.capitals:
            meanings.add(text, each.alpha3, "capital")
    for row in _rows("countries_places.csv"):
        meanings.add(row["place"], row["alpha3"], "place")
    meanings.add_shared()
    table: _Phrases = {}
    for key, (_, use, codes) in meanings.found.items():
        table.setdefault(key[0], []).append((key[1:], tuple(codes), use))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table
