"""Keys under which names of places are looked up, and the words around a name that are no part of it."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from sanudo.ontology.countries import fold

MAIN, ALTERNATE, SHORT, DEMONYM, STRIPPED = range(5)
"""How an entry comes by a name: its own, another spelling, an abbreviation, a word for its people, or its name less a
generic word."""

_SEPARATORS = re.compile(r"[\s\-‐-―/_,;:()\[\]\"“”]+")
_DROPPED = re.compile(r"[.'’‘`ʻʼ´]+")
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")
_FIRST = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "pt": "port"}
_BEFORE = frozenset(
    """north south east west northern southern eastern western central northeast northwest southeast southwest
    northeastern northwestern southeastern southwestern upper lower inner outer greater mid downtown midtown uptown
    suburban rural metropolitan metro coastal old occupied mainland nearby neighbouring neighboring modern ancient
    post pre anti pro""".split()
)
_GENERIC = frozenset(
    """city town village county province region state governorate district oblast krai republic prefecture department
    territory area metro township twp borough municipality suburb parish canton island islands peninsula valley
    airport international counties council metropolitan emirate division commune voivodeship raion autonomous capital
    federal kingdom sheng co government""".split()
)
AREA_WORDS = _BEFORE | _GENERIC
"""Words beside a name that do not change about where it is."""

SITE_WORDS = frozenset(
    """street road avenue boulevard lane drive highway square plaza park school college university church cathedral
    mosque temple hospital clinic center centre station stadium arena hotel museum library theatre theater hall court
    courthouse prison jail tower building house mall market bridge club academy institute cemetery campus field ranch
    farm garden gardens estate barangay block elementary high middle river creek lake bay reservoir mountain mountains
    hill hills beach canal railroad railway racecourse racetrack palace embassy company bank trust side rd ave st blvd
    hwy""".split()
)
"""Words that tell a site, a street or a water from the town of the same name."""

_LINKS = frozenset("of the de la al el and".split())
_HEADS = frozenset(
    """city town village county province region state governorate district republic kingdom commonwealth territory port
    gulf municipality borough township suburb university greater diocese archdiocese bank islands isle""".split()
)


def place_key(text: str) -> str:
    """Return the key of a name: lower case, no accents, no full stops or apostrophes, hyphens as spaces, "St." and the like
    written out.

    >>> place_key("St. Louis"), place_key("the U.S."), place_key("Tel-Aviv"), place_key("N'Djaména")
    ('saint louis', 'us', 'tel aviv', 'ndjamena')
    """
    plain = _DROPPED.sub("", fold(_POSSESSIVE.sub("", text.strip())))
    words = [word for word in _SEPARATORS.split(plain) if word]
    if len(words) > 1:
        if words[0] == "the":
            words = words[1:]
        words = [_FIRST.get(word, word) if i < len(words) - 1 else word for i, word in enumerate(words)]
    return " ".join(words)


def key_hash(key: str) -> int:
    """Return the 32-bit hash under which a key stands in the table."""
    return zlib.crc32(key.encode("utf-8", "surrogatepass"))


def without_generic(key: str) -> str:
    """Return a key less its generic words at either end ("province of", "oblast"), or an empty one where nothing else is left."""
    words = key.split()
    while len(words) > 1 and words[-1] in _GENERIC:
        words.pop()
    while len(words) > 1 and (words[0] in _HEADS or (words[0] in _LINKS and words[0] in ("of", "the"))):
        words.pop(0)
    return " ".join(words) if words and words[0] not in _GENERIC else ""


def reduced(key: str) -> Iterator[str]:
    """Yield ever shorter keys that a name not found may be known by: less points of the compass, less generic words, then
    its parts."""
    words = key.split()
    core = words
    while len(core) > 1 and core[0] in _BEFORE:
        core = core[1:]
        yield " ".join(core)
    if less := without_generic(" ".join(core)):
        if less.split() != core:
            yield less
        core = less.split()
    for size in range(len(core) - 1, 0, -1):
        for first in range(len(core) - size + 1):
            part = core[first : first + size]
            if part[0] not in _LINKS and part[-1] not in _LINKS and len("".join(part)) > 3 and part[0] not in _GENERIC:
                yield " ".join(part)
