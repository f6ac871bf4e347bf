"""What a page says of its article in JSON-LD (schema.org): headline, dates, authors, publisher.

Broken JSON is common: comments, CDATA marks, raw line ends, commas too many. What cannot be mended is searched for its plain
fields.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml.html import HtmlElement

_ARTICLE = re.compile(r"(?:^|[/:])(?:\w*Article|\w*Posting|Report|Review|CreativeWork|WebPage|VideoObject|Episode)$")
_RANK = {
    "NewsArticle": 0,
    "ReportageNewsArticle": 0,
    "Article": 1,
    "BlogPosting": 1,
    "LiveBlogPosting": 0,
    "WebPage": 8,
    "VideoObject": 7,
    "CreativeWork": 6,
}
_NOISE = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*$"
)
_COMMA = re.compile(r",(\s*[}\]])")
_PLAIN = re.compile(r'"(headline|datePublished)"\s*:\s*"((?:[^"\\\n]|\\.){3,300})"')
_TAG = re.compile(r"<[^<>]{1,200}>")
_MOST = 2_000  # nodes that are looked at
_LONGEST = 2_000_000


@dataclass(slots=True)
class Linked:
    """What JSON-LD says of the article: plain strings, unescaped and squeezed; None and () where it says nothing."""

    headline: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()
    has_author: bool = False
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    kind: str = ""
    others: tuple[str, ...] = field(default=())


def read_linked(tree: HtmlElement) -> Linked:
    """Return what the JSON-LD of a page says of its article."""
    nodes: list[dict[str, Any]] = []
    plain: dict[str, str] = {}
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > _LONGEST:
            continue
        data = _load(script.text)
        if data is None:
            for name, value in _PLAIN.findall(script.text):
                plain.setdefault(name, value)
        else:
            nodes.extend(_nodes(data))
    found = _article(nodes)
    result = _read(found, nodes) if found else Linked()
    result.headline = result.headline or clean(plain.get("headline"))
    result.published = result.published or plain.get("datePublished")
    result.publisher = result.publisher or _site(nodes)
    return result


def clean(value: object) -> str | None:
    """Return a plain string of some JSON value: without tags and entities, spaces squeezed; None where nothing is left."""
    if isinstance(value, list):
        value = next((each for each in value if isinstance(each, str)), None)
    if not isinstance(value, str):
        return None
    text = value
    for _ in range(2):  # some escape twice
        text = html.unescape(text)
    return " ".join(_TAG.sub(" ", text).split()) or None


def _load(text: str) -> Any:
    """Return the JSON of a script, mended where that is easy; None where it is hopeless."""
    for attempt in (str, lambda raw: _COMMA.sub(r"\1", _NOISE.sub("", raw)), lambda raw: html.unescape(_NOISE.sub("", raw))):
        try:
            return json.loads(attempt(text).strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects at the top, in graphs and in main entities; not those in lists of other articles."""
    waiting = [data]
    seen = 0
    while waiting and seen < _MOST:
        node = waiting.pop(0)
        seen += 1
        if isinstance(node, list):
            waiting[:0] = node[:_MOST]
        elif isinstance(node, dict):
            yield node
            waiting += [
                node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if isinstance(node.get(key), list | dict)
            ]


def _kinds(node: dict[str, Any]) -> list[str]:
    kind = node.get("@type")
    found = kind if isinstance(kind, list) else [kind]
    return [each.rsplit("/", 1)[-1] for each in found if isinstance(each, str)]


def _article(nodes: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Return the node of the article: of the most telling type, the first of them."""
    ranked = [
        (min(_RANK.get(kind, 2) for kind in kinds), number)
        for number, node in enumerate(nodes)
        if (kinds := [kind for kind in _kinds(node) if _ARTICLE.search(kind)])
        and any(node.get(key) for key in ("headline", "datePublished", "author", "name"))
    ]
    return nodes[min(ranked)[1]] if ranked else None


def _read(node: dict[str, Any], nodes: list[dict[str, Any]]) -> Linked:
    by_id = {each["@id"]: each for each in nodes if isinstance(each.get("@id"), str) and len(each) > 1}
    kind = min(_kinds(node), key=lambda each: _RANK.get(each, 2), default="")
    article = _RANK.get(kind, 2) < 6
    authors = list(_people(node.get("author") or node.get("creator"), by_id)) if article else []
    page = node.get("mainEntityOfPage")
    return Linked(
        headline=clean(node.get("headline") or (node.get("name") if article else None)),
        published=clean(node.get("datePublished") or (node.get("dateCreated") if article else None)),
        authors=tuple(dict.fromkeys(authors)),
        has_author=bool(node.get("author")),
        publisher=_name(node.get("publisher"), by_id),
        url=_address(node.get("url")) or _address(page) or _address(page.get("@id") if isinstance(page, dict) else None),
        language=clean(node.get("inLanguage")),
        kind=kind,
    )


def _people(value: Any, by_id: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Yield the names of authors that are people, or are not said to be anything else."""
    for each in value if isinstance(value, list) else [value]:
        node = by_id.get(each["@id"], each) if isinstance(each, dict) and isinstance(each.get("@id"), str) else each
        if isinstance(node, str):
            yield node
        elif isinstance(node, dict) and (not _kinds(node) or "Person" in _kinds(node)):
            name = node.get("name") or " ".join(
                part for key in ("givenName", "familyName") if isinstance(part := node.get(key), str)
            )
            for one in name if isinstance(name, list) else [name]:
                if clean(one):
                    yield clean(one) or ""


def _name(value: Any, by_id: dict[str, dict[str, Any]]) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict) and isinstance(value.get("@id"), str) and not value.get("name"):
        value = by_id.get(value["@id"], {})
    return clean(value.get("name") if isinstance(value, dict) else value)


def _site(nodes: list[dict[str, Any]]) -> str | None:
    """Return the name of the site, of its own node."""
    for kind in ("NewsMediaOrganization", "WebSite"):
        for node in nodes:
            if kind in _kinds(node) and clean(node.get("name")):
                return clean(node["name"])
    return None


def _address(value: Any) -> str | None:
    return value if isinstance(value, str) and value.startswith(("http://", "https://")) else None
