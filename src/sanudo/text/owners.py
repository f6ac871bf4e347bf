"""Names of outlets by their form, and who claims a page: the agency of its dateline, the holder of its copyright, "more from"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sanudo.text.head import KICKERS, bare, trim
from sanudo.text.names import introduction
from sanudo.text.parts import agency_of, dateline
from sanudo.text.shape import Line

_JOINERS = frozenset("of and & the for de du del della da do dos das la le el y et und on in".split())
_JOINED = re.compile(r"^[ld]['’]", re.IGNORECASE)
_ISSUED = re.compile(
    r"(?:^\W*from|\bpublished\s+in)\s+(?P<owner>(?:[Tt]he\s)?[A-Z][^,|–—]{2,40}),?\s+(?:[Ii]ssue|[Nn]o\.|[Vv]ol)", re.IGNORECASE
)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d\d\s*)?(?P<owner>[^\d|.,©]{3,50})", re.IGNORECASE)
_MORE_FROM = re.compile(r"^\W*more\s+from\s+(?:the\s+)?(?P<owner>[^:]{3,45}?)\s*(?::|$)", re.IGNORECASE)
_COMPANY = re.compile(
    r"\b(?:ltd|inc|llc|plc|media|company|co|group|limited|pte|as|titles|interactive|all rights reserved.*)\b\.?", re.IGNORECASE
)
_NOT_OUTLET = re.compile(
    r"\b(?:ago|updated|min(?:ute)?s?\s+read|logo|edition|(?:19|20)\d\d)$|\d[:.]\d\d\b|^\d+\s+(?:min|hour|day|week|month)|^(?:updated|published|posted)\b",
    re.IGNORECASE,
)
_WIDE = re.compile(r"\s{2,}|\t")


def could_be_outlet(name: str) -> bool:
    """Tell whether a text has the form of an outlet's name: a few capitalised words."""
    words = name.split()
    if not 1 <= len(words) <= 8 or not 3 <= len(name) <= 62 or name[0] in "\"“'‘([" or name.lower() in KICKERS or "," in name:
        return False
    if introduction(name) or name.endswith(("?", "!")) or (name.isupper() and len(words) > 6) or words[-1].lower() in _JOINERS:
        return False
    if _NOT_OUTLET.search(name) or not any(letter.isalpha() for letter in name):
        return False
    return all(
        _JOINED.sub("", word)[:1].isupper() or word[0].isdigit() or word.lower() in _JOINERS or word == "&" for word in words
    )


def owners(above: Sequence[Line], below: Sequence[Line]) -> dict[str, str]:
    """Return who signs the dateline, holds the copyright, or offers more stories: bare name -> name."""
    found: dict[str, str] = {}
    for line in [*above, *below[:2]]:
        start = dateline(line.text)
        agency = start[1] if start else agency_of(line.text)
        if agency:
            named = trim(re.split(r"[/,]", agency)[0])
            found[bare(named)] = named
    for line in [*above, *below[-12:]]:
        if len(line.text) < 400:
            for match in (*_COPYRIGHT.finditer(line.text), *_MORE_FROM.finditer(line.text), *_ISSUED.finditer(line.text)):
                owner = trim(_WIDE.split(_COMPANY.sub("", match["owner"]).strip())[0])
                owner = owner[4:] if owner.startswith("the ") else owner
                if could_be_outlet(owner) and "/" not in owner:
                    found.setdefault(bare(owner), owner)
    return found


def cased(name: str) -> str:
    """Return the name of an outlet with capitals at the start of its words only, where it is printed in capitals."""
    if not name.isupper() or len(name) <= 5:
        return name
    words = name.split()
    return " ".join(
        word.lower() if word.lower() in _JOINERS and number else word if len(word) <= 2 else word.capitalize()
        for number, word in enumerate(words)
    )
