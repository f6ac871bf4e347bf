"""A first look at a web page, before its article is extracted with care: is it in English, and may it be about politics?

The careful way takes some seventy milliseconds a page and the encoder as many again; of an archive of all news most pages are in
another language or about sport. Here resiliparse gives a rough text in a millisecond, py3langid its language and
`sanudo.sources.topic` its topic. What is left out is told by a failure of the stage `language` or `topic`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from sanudo.config import Settings
from sanudo.errors import SettingsError
from sanudo.sources.decoding import decode
from sanudo.sources.limits import MAX_PAGE
from sanudo.sources.making import Known, check
from sanudo.sources.topic import check_topic

SAMPLE = 2_000
"""So many characters from the middle of a rough text tell its language."""
FEW = 400
"""A main text of fewer characters may have missed the article: all words of the page are looked at instead."""
_TITLE = re.compile(r"<title[^>]*>([^<]{1,500})", re.IGNORECASE)


def check_page(data: bytes, known: Known, settings: Settings, *, charset: str | None = None) -> None:
    """Raise NotEnglish or OffTopic for a page that need not be read, and InputError for bytes that are no page.

    A page without words passes: the careful way says what is wrong with it.
    """
    text = rough_text(decode(data, charset, markup=True))
    if text:
        check(middle(text), known, settings)
        check_topic(text)


def middle(text: str) -> str:
    """Return so much of a text as its language is told by: looking at twice as much tells no more, and costs as much again."""
    start = max(0, (len(text) - SAMPLE) // 2)
    return text[start : start + SAMPLE]


def rough_text(markup: str) -> str:
    """Return the title of a page and the words of what seems to be its article, or all its words where that is hardly any."""
    extract = _extractor()
    markup = markup[:MAX_PAGE]
    title = _TITLE.search(markup)
    found = extract(markup, main_content=True, alt_texts=False, comments=False, preserve_formatting=False)
    if len(found) < FEW:
        found = extract(markup, main_content=False, alt_texts=False, preserve_formatting=False)
    return " ".join(filter(None, (html.unescape(title[1]).strip() if title else "", found)))


def check_installed() -> None:
    """Raise SettingsError where what gives rough texts is not installed."""
    _extractor()


def _extractor() -> Callable[..., str]:
    try:
        from resiliparse.extract.html2text import extract_plain_text
    except ImportError as error:
        raise SettingsError(
            "The pre-filter needs the package resiliparse.", hint="Install it with: pip install 'sanudo[archive]'"
        ) from error
    found: Callable[..., str] = extract_plain_text
    return found
