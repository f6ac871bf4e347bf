"""Small pages and texts in our own words, and what every document must keep to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sanudo.config import Settings
from sanudo.sources import registry
from sanudo.types import Document, Failure

PARAGRAPHS = (
    "The two ministers of transport met in Aalborg on Monday and signed a paper on night trains, which neither of them had read.",
    '"We are content with the timetable," the Danish minister, Inger Holm, told reporters. "The buffet is another matter."',
    "A spokesman for the railways next door said that no formal request for a second sleeping car had been made.",
    "Talks will go on in the autumn, when the commission is expected to present its report on the couplings.",
)

HEADLINE = "Ministers sign paper on night trains"


def page(head: str = "", *, title: str = HEADLINE, above: str = "", body: tuple[str, ...] = PARAGRAPHS, below: str = "") -> bytes:
    """Return a page with menus around an article."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in body)
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>{head}</head><body>"
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li></ul></nav>"
        f"<article><h1>{title}</h1>{above}<div class='article-body'>{text}</div>{below}</article>"
        "<footer><p>© 2019 The Ferry Gazette. All rights reserved.</p></footer></body></html>"
    ).encode()


def read(data: bytes, name: str = "page.html", **settings: object) -> Document | Failure:
    """Return what is read from bytes."""
    return registry.read_bytes(data, name=name, settings=Settings(**settings))  # type: ignore[arg-type]


def document(data: bytes, name: str = "page.html", **settings: object) -> Document:
    """Return the document in bytes; fails where there is none."""
    found = read(data, name, **settings)
    assert isinstance(found, Document), found
    return found


def failure(data: bytes, name: str = "page.html", **settings: object) -> Failure:
    """Return the failure that bytes give; fails where they give a document."""
    found = read(data, name, **settings)
    assert isinstance(found, Failure), found
    return found


def all_of(*paths: Path | str, **settings: object) -> list[Document | Failure]:
    """Return all that is read from paths."""
    chosen = Settings(**settings)  # type: ignore[arg-type]
    return list(_all(paths, chosen))


def _all(paths: tuple[Path | str, ...], settings: Settings) -> Iterator[Document | Failure]:
    for chunk in registry.discover([str(path) for path in paths], settings):
        if isinstance(chunk, Failure):
            yield chunk
        else:
            yield from registry.documents(chunk, settings)


def check(found: Document) -> None:
    """Assert what holds of every document: blocks are sorted, disjoint, inside the text, and over all that is not white space."""
    at = 0
    for block in found.blocks:
        assert at <= block.start < block.stop <= len(found.text)
        assert not found.text[at : block.start].strip()
        at = block.stop
    assert not found.text[at:].strip()
    found.text.encode("utf-8")
    assert found.language == "en"
