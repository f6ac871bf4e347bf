"""Which language a text is in. Sanudo's reader reads English; what is surely something else is set aside, with a word.

The check is conservative: texts that are short, or full of English function words, or that the classifier is unsure about, pass.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SAMPLE = 4_000
"""So many characters, from the middle of a text, are looked at."""

_SURE = 0.98
_ENOUGH = 200  # letters
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENGLISH = """the of and to in that is was for on with as at by from it he she they his her their has have had be been were are
which who whose this these but not an would will said about after before when while than its into between against"""
_FUNCTION_WORDS = frozenset(_ENGLISH.split())
_NAMES = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish", "fa": "Persian",
    "fi": "Finnish",
    "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of a text's language; "en" where the text is English, too short to tell, or doubtful."""
    middle = max(0, (len(text) - SAMPLE) // 2)
    sample = text[middle : middle + SAMPLE]
    words = [word.lower() for word in _WORD.findall(sample)]
    letters = sum(map(len, words))
    latin = sum(len(word) for word in words if word[0] < "\u0250")
    if letters < 40 or (latin > 0.5 * letters and letters < _ENOUGH):
        return "en"
    english = sum(word in _FUNCTION_WORDS for word in words)
    if english > 0.15 * len(words):
        return "en"
    code, score = _identifier().classify(sample)
    # on lists and tables of names the classifier is sure and wrong; no English prose has so few function words
    if latin > 0.5 * letters and (float(score) < _SURE or english > 0.1 * len(words)):
        return "en"
    return str(code)


def language_name(code: str) -> str:
    """Return the English name of a language."""
    return _NAMES.get(code, f"the language {code!r}")


def is_english(code: str | None) -> bool:
    """Tell whether a language code or name ("en", "en-GB", "eng", "English") means English."""
    return bool(code) and re.split(r"[-_]", str(code).strip().lower())[0] in ("en", "eng", "english")


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
