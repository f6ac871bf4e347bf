"""Names of writers in bylines: who is named, and whether a line is nothing but names.

"By Ana Prado in Lima and Jo Ek, Science Editor" names Ana Prado and Jo Ek; "From our staff" names nobody.
"""

from __future__ import annotations

import re

_PARTICLES = r"(?:de|del|della|da|dos|das|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|bint|ben|abu|y|e|Mac|Mc|O'|St\.?)"
_TOKEN = r"(?:[^\W\d_a-z][\w'’.-]*[\w.'’]|[A-Z]\.|[^\W\d_a-z])"
_NAME = re.compile(rf"{_TOKEN}(?:\s+(?:{_PARTICLES}\s+)*{_TOKEN}){{1,4}}")
_NO_PERSON = frozenset(
    """staff reporter reporters correspondent correspondents desk team editor editors editorial agency agencies bureau writer
    writers news newsroom wire wires service press service office our special the and with by from in at of for to live
    world foreign national politics political business sport sports opinion analysis comment exclusive update updated
    published monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today tomorrow home menu search subscribe share report reports edition english
    international online website media radio television tv network group daily weekly times post herald tribune courier
    gazette review journal mail star sun mirror observer guardian chronicle dispatch sentinel monitor bulletin digest
    mercury ledger telegraph telegram reuters afp ap bbc cnn photo photos picture pictures image images video transcript
    letters contributors contributor interns admin columnist diplomatic security defence defense science health nation
    market markets affairs street avenue city county university institute association society party ministry government
    police court council committee division department house senate minutes hours ago read more latest topics tags related
    advertisement newsletter follow facebook twitter rights reserved news1 us uk eu un index page list press south north
    briefing digest notebook statement declaration communique games finance
    east west central upper lower new san santa los las saint port fort""".split()
)
_POSSESSIVE = re.compile(r"['’]s$")
_MAY_BE_FIRST = frozenset("may june april august san santa saint new".split())
_INTRODUCTION = re.compile(
    r"""^\W*(?:(?:(?:exclusive|report(?:ing|ed)?|written|writing|words|story|text|compiled|posted|reviewed|transcribed
          |prepared|updates|
        live\ coverage|edited|live\ page\ edited|analysis|interview|additional\ reporting|answered|presented|produced|read
          |contributed)\s+)?
        (?:by|from|por|par|von|di|door)\b:?
      | (?:author|text|words|desk|reader|reporter|reporting|writer|story|live\ desk|(?:[\w-]+\s+){1,4}live\ desk
        |correspondent|presenter)s?\s*:)\s*""",
    re.VERBOSE | re.IGNORECASE,
)
_BY_WITHIN = re.compile(
    r"\b(?:(?:compiled|answered|reviewed|edited|posted|written|updates|live coverage|coverage|reported|"
    r"words|text|story|transcribed|prepared|presented|analysis|exclusive)\s+by|[Bb]y|BY|por|our "
    r"(?:reporter|correspondent)|(?:Words|Text|Desk|Reader|Author|Reporter|Story):)\s+(?=[^\W\d_a-z])"
)
_PLACE_AFTER = re.compile(
    r"\s+(?:in|at|with|reports?\s+from|reporting\s+from|reports|à|en|aus)\s+.*$|\s*\(.*?\)|\s+-\s+.*$|\s*,\s*(?:and|&)\s*$",
    re.IGNORECASE,
)
_BUTTON = re.compile(
    r"\s+(?:print|share|follow|e-?mail|drucken|teilen|imprimer|partager|imprimir|compartir|stampa|"
    r"condividi|afdrukken|delen|tulosta|jaa|skriv ut)$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:,|;|&|\band\b|\by\b|\bund\b|\bet\b)\s*", re.IGNORECASE)
_DOUBLE = re.compile(r"\s{2,}|\t|\s[|•·/–—]\s|(?<=[^\W\d_]{3})\.\s+(?=\S)")


def introduction(text: str) -> re.Match[str] | None:
    """Return the words that introduce a byline at the start of a line ("By", "Compiled by", "Text:"), or None."""
    match = _INTRODUCTION.match(text)
    return match if match and match.end() < len(text) else None


def by_within(text: str) -> re.Match[str] | None:
    """Return the words that introduce a byline anywhere in a short line ("Six questions, answered by ...")."""
    return _BY_WITHIN.search(text)


def is_person(text: str, *, sure: bool = False) -> bool:
    """Tell whether a text looks like the name of one person; `sure` where the place already says that it is a byline."""
    text = text.strip(" .,;:")
    match = _NAME.fullmatch(text)
    if match is None:
        return False
    words = [_POSSESSIVE.sub("", word.strip(".'’").lower()) for word in re.split(r"[\s-]+", text)]
    if any(word in _NO_PERSON and not (sure and number == 0 and word in _MAY_BE_FIRST) for number, word in enumerate(words)):
        return False
    return sure or 2 <= len(words) <= 4


def people(text: str, *, sure: bool = True) -> tuple[str, ...]:
    """Return the people that a byline without its introduction names, in order; () where it names none.

    What follows a name (its place, an office, a note in brackets) is left out. Unless `sure`, every part must be a name.
    """
    found: list[str] = []
    if not sure and text.isupper():
        return ()
    for number, part in enumerate(_BETWEEN.split(_DOUBLE.split(text.strip(), maxsplit=1)[0])):
        name = _BUTTON.sub("", _PLACE_AFTER.sub("", part)).strip(" .,;:–—-|()[]")
        if is_person(name, sure=sure):
            found.append(_cased(name))
        elif not sure and name and not (found and _is_tail(part)):
            return ()
        elif number == 0 and not found and not name:
            continue
    return tuple(dict.fromkeys(found))


_HANDLE = re.compile(r"@?[a-z][\w.]*_\w+\b")
_OFFICE = re.compile(r"^\W*(?i:our|the)\s+(?:[\w-]+\s+){0,3}?(?i:correspondent|reporter|editor|writer)s?,?\s+(?=[^\W\d_a-z])")


def introduced(text: str) -> tuple[str, ...]:
    """Return who is named after the introduction of a byline: people, past their office ("our correspondent"), or an account."""
    names = people(_OFFICE.sub("", text))
    handle = None if names else _HANDLE.match(text.strip())
    return (handle.group(),) if handle else names


def person_in_capitals(text: str) -> str | None:
    """Return the name of a person that is printed all in capitals, with capitals at the start of its words only."""
    if (
        not text.isupper()
        or not 2 <= len(text.split()) <= 3
        or len(text) > 32
        or not text.replace(" ", "").replace("-", "").isalpha()
    ):
        return None
    name = _cased(text)
    return name if is_person(name) and all(len(word) > 1 for word in name.split()) else None


def _is_tail(part: str) -> bool:
    """Tell whether what follows a name may be its place or office: one or two capitalised words, or words of an office."""
    words = part.split()
    place = bool(words) and words[0][:1].isupper() and sum(word[:1].islower() for word in words) <= 1
    return len(words) <= 3 and (place or any(word.lower() in _NO_PERSON for word in words))


def _cased(name: str) -> str:
    """Return a name with capitals at the start of its words only, where it is printed in capitals."""
    if not name.isupper() and not any(len(word) > 2 and word.isupper() for word in name.split()):
        return " ".join(name.split())
    return " ".join("-".join(piece[:1] + piece[1:].lower() for piece in word.split("-")) for word in name.split())
