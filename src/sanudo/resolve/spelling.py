"""Spellings of names: their words without accents, titles and particles, and keys under which spellings of one name meet.

"Volodymyr Zelenskyy", "ZELENSKY" and "President Zelenskiy's" have one `skeleton`; "Ban Ki-moon" and "Ban Kimoon" one `key`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ł": "l",
        "Ł": "L",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
        "İ": "I",
        "ə": "a",
        "Ə": "A",
        "ð": "d",
        "þ": "th",
        "Þ": "Th",
    }
    | {
        "ß": "ss",
        "æ": "ae",
        "Æ": "Ae",
        "œ": "oe",
        "Œ": "Oe",
        "’": "'",
        "ʻ": "'",
        "‘": "'",
        "`": "'",
        "ʼ": "'",
        "´": "'",
        "\xad": "",
    }
)
_SLAVIC = re.compile(r"sk(?:y|yy|iy|yi|ij|yj|ii|yi)$")
_TOKEN = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"'s?(?=\W|$)", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(?:al|el|as|ad|an|ar|ash|at|az|ul|ur|ud|ed|es|et|en)-(?=\w)", re.IGNORECASE)
_DROPPED = frozenset(
    {"al", "el", "the", "jr", "sr", "ii", "iii", "iv", "ibn", "bin", "bint", "ben", "phd", "md", "mp", "kc", "qc"}
)
TITLES = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "lord",
        "lady",
        "baron",
        "baroness",
        "rev",
        "reverend",
        "fr",
    }
    | {
        "gen",
        "general",
        "lt",
        "col",
        "colonel",
        "maj",
        "major",
        "brig",
        "brigadier",
        "capt",
        "captain",
        "adm",
        "admiral",
        "sgt",
        "sergeant",
    }
    | {
        "cmdr",
        "commander",
        "marshal",
        "president",
        "premier",
        "minister",
        "prime",
        "senator",
        "sen",
        "rep",
        "representative",
        "gov",
        "governor",
    }
    | {
        "king",
        "queen",
        "prince",
        "princess",
        "emir",
        "sultan",
        "sheikh",
        "sheik",
        "shaikh",
        "ayatollah",
        "imam",
        "hojatoleslam",
        "pope",
        "cardinal",
    }
    | {
        "archbishop",
        "bishop",
        "father",
        "sister",
        "judge",
        "justice",
        "ambassador",
        "chancellor",
        "secretary",
        "mayor",
        "comrade",
        "herr",
        "frau",
    }
    | {
        "monsieur",
        "madame",
        "señor",
        "senor",
        "don",
        "doña",
        "datuk",
        "tun",
        "tan",
        "sri",
        "haji",
        "mzee",
        "chief",
        "former",
        "ex",
        "late",
        "hon",
    }
)
PARTICLES = frozenset(
    {
        "van",
        "von",
        "der",
        "den",
        "de",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "du",
        "del",
        "della",
        "la",
        "le",
        "ten",
        "ter",
        "zu",
        "y",
        "abu",
        "e",
    }
)
_VARIANTS = (
    ("tsch", "c"), ("sch", "s"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("dj", "j"), ("zh", "j"), ("tch", "c"), ("ch", "c"),
    ("sh", "s"),
    ("ph", "f"), ("th", "t"), ("ts", "z"), ("tz", "z"), ("ck", "k"), ("x", "ks"), ("q", "k"), ("g", "k"), ("w", "v"), ("j",
    "y"), ("dz", "z"),
)  # fmt: skip


def plain(text: str) -> str:
    """Return text without accents, with plain apostrophes; letters keep their case."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text.translate(_LETTERS)) if not unicodedata.combining(c))


@lru_cache(maxsize=16384)
def name_words(text: str) -> tuple[str, ...]:
    """Return the words that make a name: lower case, no accents, titles in front, particles "al-", "bin", suffixes "Jr.", nor
    a possessive.

    >>> name_words("President Bashar al-Assad's"), name_words("George W. Bush Jr."), name_words("B.J. Habibie")
    (('bashar', 'assad'), ('george', 'w', 'bush'), ('b', 'j', 'habibie'))
    """
    shown = _ARTICLE.sub("", _POSSESSIVE.sub("", plain(text))).replace("'", "")
    words = [word.lower() for word in _TOKEN.findall(shown)]
    kept = [word for word in words if word not in _DROPPED]
    while len(kept) > 1 and kept[0] in TITLES:
        del kept[0]
    return tuple(kept or words)


def key(words: Sequence[str]) -> str:
    """Return the key of a name in this order of words; how it is parted by spaces and hyphens does not matter, nor how the
    Slavic ending is written.

    >>> key(("ban", "ki", "moon")) == key(("ban", "kimoon")), key(("zelenskyy",)) == key(("zelensky",)) == key(("zelenskiy",))
    (True, True)
    """
    return "".join([_SLAVIC.sub("ski", word) for word in words])


def loose_key(words: Sequence[str]) -> str:
    """Return the key of a name in whatever order its words stand."""
    return "".join(sorted(words))


@lru_cache(maxsize=16384)
def skeleton(word: str) -> str:
    """Return what is left of a word in every usual transliteration: its consonants, alike ones as one, and the colour of the
    first vowel.

    >>> {skeleton(w) for w in ("zelensky", "zelenskyy", "zelenskiy")}, {skeleton(w) for w in ("gaddafi", "qaddafi", "kadhafi")}
    ({'azlnsk'}, {'akdf'})
    >>> skeleton("khamenei") == skeleton("khomeini")
    False
    """
    for written, heard in _VARIANTS:
        word = word.replace(written, heard)
    word = re.sub(r"(.)\1+", r"\1", word)
    vowel = re.search(r"[aeiouy]", word)
    colour = "o" if vowel and vowel[0] in "ou" else "a"
    bones = re.sub(r"(?<=[^aeiouy])h", "", re.sub(r"^y(?=[aeiou])", "", word))
    bones = re.sub(r"[aeiouy]", "", bones)
    return colour + ("" if word[:1] not in "aeiouy" else "-") + re.sub(r"(.)\1+", r"\1", bones)


def same_word(a: str, b: str) -> bool:
    """Return whether two words of names may be spellings of one: equal, an initial of the other, or of one skeleton and alike."""
    if a == b:
        return True
    if len(a) == 1 or len(b) == 1:
        return a[:1] == b[:1]
    bones = skeleton(a)
    return len(bones) > 2 and bones == skeleton(b) and (len(bones) > 3 or a[:2] == b[:2])


def surname_start(words: Sequence[str]) -> int:
    """Return where the surname of a Western name begins: at the particles before the last word ("van der bellen")."""
    at = len(words) - 1
    while at > 1 and words[at - 1] in PARTICLES:
        at -= 1
    return max(at, 0)


def same_person(a: Sequence[str], b: Sequence[str]) -> bool:
    """Return whether two full names may be one person's: one surname, and given names that do not contradict each other.

    Order does not matter ("Orbán Viktor"); a given name may be missing or an initial.
    """
    if key(a) == key(b) or (len(a) > 1 and loose_key(a) == loose_key(b)):
        return True
    if len(a) < 2 or len(b) < 2:
        return False
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if not (same_word(short[-1], long[-1]) and len(short[-1]) > 1):
        return len(short) > 1 and len(long) > 2 and all(any(same_word(s, w) for w in long) for s in short) and short[0] == long[0]
    if len(short) > 2 and len(short) == len(long) and not any(same_word(s, w) for s in short[1:-1] for w in long[1:-1]):
        return False
    return same_word(short[0], long[0]) or (len(long) > 2 and any(same_word(short[0], w) and len(w) > 2 for w in long[:-1]))


def initials(text: str) -> tuple[str, ...]:
    """Return the acronyms a name may have: of its capitalised words, and of all its words.

    >>> initials("International Atomic Energy Agency"), initials("Ministry of External Affairs")
    (('IAEA',), ('MEA', 'MOEA'))
    """
    words = [w for w in re.findall(r"[^\W\d_]+", plain(text)) if w.lower() != "the"]
    capitals = "".join(w[0] for w in words if w[0].isupper())
    every = "".join(w[0].upper() for w in words)
    return tuple(dict.fromkeys(x for x in (capitals, every) if len(x) > 1))


def acronym_after(text: str, stop: int) -> str | None:
    """Return the acronym in brackets that follows a name in a text: "... Agency (IAEA)"; None if there is none."""
    found = re.match(r"\s?[(\[]\s?(?:the |or |known as )?[\"“']?([A-Z][\w.&-]{1,11})[\"”']?\s?[)\],;]", text[stop : stop + 32])
    return found[1] if found and sum(c.isupper() for c in found[1]) > 1 else None
