"""Writers of a page: names in meta data and in elements marked as a byline, freed of what is no name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile

from lxml.html import HtmlElement

from sanudo.sources.linked import clean
from sanudo.text.names import introduction, people

_NO_NAME = re.compile(r"https?:|www\.|@|\d{2}|\.(?:com|org|net|de|fr)\b", re.IGNORECASE)
_OFFICES = frozenset(
    (
        "staff",
        "reporter",
        "reporters",
        "correspondent",
        "correspondents",
        "editor",
        "editors",
        "updated",
        "posted",
        "shares",
        "by:",
    )
)
"""Words that end a name."""
_GROUPS = frozenset(
    (
        *(
            "desk",
            "bureau",
            "agency",
            "agencies",
            "team",
            "newsroom",
            "service",
            "services",
            "wire",
            "news",
            "media",
            "editorial",
        ),
        *(
            "redaktion",
            "redaction",
            "redazione",
            "admin",
            "administrator",
            "anonymous",
            "guest",
            "unknown",
            "none",
            "null",
            "name",
        ),
        *("author", "authors", "edition"),
    )
)
"""Words that make a name one of a group, or of nobody."""
_SPLIT = re.compile(r"\s*(?:[,;|/]|&|\band\b|\bund\b|\bet\b)\s*", re.IGNORECASE)
_ALL_POSTS = re.compile(
    r"^(?:view|see|show|read|zeige)\s+(?:all|alle)\s+(?:posts|articles|stories|beiträge)\s+(?:by|von|from)\s+", re.IGNORECASE
)
_LONGEST = 300
_MOST = 12


def writers(values: Iterable[str], outlet: str | None) -> tuple[str, ...]:
    """Return the names of people in strings that name authors; organisations, addresses and signs of the form are left out."""
    found: list[str] = []
    for value in values:
        text = _ALL_POSTS.sub("", clean(value) or "")
        if not text or len(text) > _LONGEST or text.lower().startswith("http"):
            continue
        start = introduction(text)
        text = text[start.end() :] if start else text
        names = people(text) or tuple(_SPLIT.split(text))
        found += [name for each in names if (name := _trimmed(each, outlet))]
    names = tuple(dict.fromkeys(found))
    return names if len(names) <= _MOST else ()  # more are the authors of works that it cites


def _trimmed(name: str, outlet: str | None) -> str | None:
    """Return a name without the office and the outlet after it; None where none is left."""
    site = _letters(outlet or "")
    words = name.strip(" .,:-–—").split()
    if any(word.lower().strip(".,:") in _GROUPS for word in words):
        return None
    kept = list(takewhile(lambda word: word.lower().strip(".,:") not in _OFFICES and _letters(word) != site, words))
    plain = " ".join(kept)
    if not kept or len(kept) > 5 or (len(kept) == 1 and len(words) > 1) or _NO_NAME.search(plain) or not kept[0][:1].isupper():
        return None
    return None if site and len(_letters(plain)) > 4 and _letters(plain) in (site, site.removeprefix("the")) else plain


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def visible_authors(tree: HtmlElement) -> tuple[str, ...]:
    """Return the names in the first element that is marked as a byline."""
    from trafilatura.metadata import extract_author

    return tuple((extract_author(tree) or "").split("; "))
