"""Making a Document: what is known of an article from outside, what its text says, and the gates that every document passes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sanudo.config import Settings
from sanudo.errors import InputError
from sanudo.sources.language import is_english, language_name, language_of
from sanudo.sources.limits import cpu_limit
from sanudo.sources.topic import OffTopic, check_topic
from sanudo.text.lines import read_lines
from sanudo.types import Block, Document, Failure, document_id

Found = Iterator[Document | Failure]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What an input says of an article beside its text; None and () where it says nothing."""

    title: str | None = None
    byline: tuple[str, ...] = ()
    outlet: str | None = None
    published: str | None = None
    published_note: str = ""
    url: str | None = None
    language: str | None = None
    fetched: str | None = None


class NotEnglish(InputError):
    """A text is in a language that is not read."""


def from_text(text: str, known: Known, *, origin: str, settings: Settings) -> Document:
    """Return the document of a text whose lines are to be labelled: residue may be among them. Not a character is changed.

    What is known wins over what the text says; the settings hold where neither says anything. Raises InputError.
    """
    language = admit(text, known, settings)
    masthead = read_lines(text, order=settings.date_order, outlet=known.outlet, url=known.url or settings.url)
    found = replace(
        known,
        title=known.title or masthead.title,
        byline=known.byline or masthead.byline,
        outlet=known.outlet or masthead.outlet,
        published=known.published or masthead.published,
        published_note=known.published_note if known.published else masthead.published_note,
        language=language,
    )
    return document(text, masthead.blocks, found, origin=origin, settings=settings)


def document(text: str, blocks: Sequence[Block], known: Known, *, origin: str, settings: Settings) -> Document:
    """Return the document of a text and its blocks; the settings hold where nothing is known."""
    url, outlet, published = known.url or settings.url, known.outlet or settings.outlet, known.published or settings.published
    return Document(
        id=document_id(text, url=url, outlet=outlet, published=published, title=known.title),
        text=text,
        title=known.title,
        byline=known.byline,
        outlet=outlet,
        published=published,
        published_note=known.published_note if known.published else "",
        url=url,
        language=known.language or "en",
        fetched=known.fetched,
        rights=settings.rights,
        origin=origin,
        blocks=tuple(blocks),
    )


def admit(text: str, known: Known, settings: Settings) -> str:
    """Return the language of a text that can be read and, with the pre-filter, may tell of politics; raises InputError."""
    language = check(text, known, settings)
    if settings.prefilter:
        check_topic(text)
    return language


def check(text: str, known: Known, settings: Settings) -> str:
    """Return the language of a text that can be read; raises InputError for an empty, an overlong and a foreign one."""
    if not text or text.isspace():
        raise InputError("It holds no text.", hint="Check that the file was saved whole.")
    if len(text) > settings.max_characters:
        raise InputError(
            f"Its text has {len(text):,} characters; at most {settings.max_characters:,} are read.",
            hint="Split it into articles, or raise the setting max_characters.",
        )
    if is_english(settings.language):
        return "en"
    code = settings.language or known.language
    code = "en" if is_english(code) else code.strip().lower() if code else language_of(text)
    if code != "en":
        raise NotEnglish(
            f"It is in {language_name(code)}; Sanudo reads English.",
            hint="Where this is wrong, set the language: en (--language en).",
        )
    return code


def guarded(make: Callable[[], Document], *, origin: str, settings: Settings) -> Document | Failure:
    """Return the document that a function makes within the time limit, or the failure that says why there is none."""
    try:
        with cpu_limit(settings.seconds):
            return make()
    except NotEnglish as error:
        return Failure(origin=origin, stage="language", error=str(error), hint=error.hint)
    except OffTopic as error:
        return Failure(origin=origin, stage="topic", error=str(error), hint=error.hint)
    except InputError as error:
        return failure(origin, error)
    except (MemoryError, RecursionError):
        return Failure(origin=origin, stage="source", error="It is nested or repeated beyond reading.", hint="Check the file.")
    except Exception as error:  # noqa: BLE001 - extractors meet every kind of broken page; one of them never stops a run
        return Failure(
            origin=origin,
            stage="source",
            error=f"{type(error).__name__}: {error}".encode("utf-8", "backslashreplace").decode(),
            hint="This is a fault of Sanudo's: please report it with the input.",
        )


def failure(origin: str, error: InputError) -> Failure:
    """Return the failure that tells of an error."""
    return Failure(origin=origin, stage="source", error=str(error), hint=error.hint)
