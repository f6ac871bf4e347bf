"""A few sample articles, among them one full of emoji and one that means harm; and a way to ask the desk of their record."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
from lxml import html

from sanudo.serve.app import create_app
from sanudo.store.parts import Parts, Receipt, part_key
from sanudo.store.rows import arrow_tables
from sanudo.types import Actor, Block, Document, Event, Failure, Mention, Place, Reading, Span, Statement, make_id

DOCUMENTS = 7
HOSTILE = "<script>alert(1)</script> \"'><img src=x onerror=alert(1)> {{ 7*7 }} \u202eevil\u202c"
EMOJI = "\U0001f1fa\U0001f1f8\U0001f91d\U0001d54f"
"""Characters outside the basic plane: one code point each, two units of UTF-16."""


def shelve(folder: Path, chunk: str, found: list[Reading | Failure]) -> None:
    """Write readings as a part."""
    parts = Parts(folder)
    parts.open_for("v1", {})
    key = part_key(chunk, "v1", {})
    parts.write(arrow_tables(found), Receipt(key=key, chunk=chunk, label=chunk, version="v1", settings={}, files=()))


def small(name: str, text: str, actor: str, said: str, trigger: str, **about: Any) -> Reading:
    """Return a reading of a text with one actor, who acts and says something, each where its words first stand."""
    document = Document(
        id=make_id(name), text=text, origin=f"{name}.txt", blocks=(Block(kind="body", start=0, stop=len(text)),), **about
    )

    def base(words: str, label: str) -> dict[str, Any]:
        start = text.index(words)
        return {
            "id": make_id(document.id, label),
            "doc": document.id,
            "start": start,
            "stop": start + len(words),
            "stage": "hand",
        }

    who = Actor(**base(actor, "actor"), key=f"key:{name}", name=actor, kind="person", country="NOR", sector="GOV", chains=(0,))
    place = Place(**base("Osterholm", "place"), name="Osterholm", country="NOR")
    content = base(said, "statement")
    return Reading(
        document,
        actors=(who,),
        mentions=(Mention(**base(actor, "mention"), kind="person", chain=0, actor=who.id),),
        places=(place,),
        statements=(
            Statement(
                **content,
                source=None,
                cue=None,
                content=(Span(content["start"], content["stop"]),),
                manner="direct",
                speakers=(who.id,),
            ),
        ),
        events=(
            Event(
                **base(trigger, "event"),
                event_type="REQUEST",
                actors=(who.id,),
                date="2020",
                place=place.id,
                place_name="Osterholm",
            ),
        ),
    )


def astral() -> Reading:
    """Return a reading whose every span stands behind characters outside the basic plane."""
    text = (
        f"{EMOJI} Ada {EMOJI} Quill asked the port of Osterholm {EMOJI} for “calm {EMOJI} now”, twice.\nThe port {EMOJI} agreed."
    )
    return small(
        "astral", text, f"Ada {EMOJI} Quill", f"calm {EMOJI} now", "asked", title=f"Calm {EMOJI}", published="2020-05-01"
    )


def hostile() -> Reading:
    """Return a reading of which every word that is not ours means harm."""
    text = f"{HOSTILE} demanded silence in Osterholm: “{HOSTILE}”"
    made = small("hostile", text, HOSTILE, HOSTILE, "demanded", title=HOSTILE, outlet=HOSTILE, url="javascript:alert(1)")
    return replace(made, document=replace(made.document, byline=(HOSTILE,), published="2020-06-01", published_note=HOSTILE))


def captioned() -> Reading:
    """Return a reading with a caption, a headline that stands in the text, and page residue."""
    lines = [
        ("title", "Port reopens"),
        ("nav", "Home | World | Weather"),
        ("caption", "A crane at dusk."),
        ("body", "The port reopened on Monday."),
    ]
    text = "\n".join(line for _, line in lines)
    blocks, at = [], 0
    for kind, line in lines:
        blocks.append(Block(kind=kind, start=at, stop=at + len(line), reason="made by hand"))
        at += len(line) + 1
    return Reading(
        Document(id=make_id("captioned"), text=text, title="Port reopens", blocks=tuple(blocks), published="2019-01-01")
    )


class Client:
    """Asks a desk in this process, without a socket."""

    def __init__(self, path: Path) -> None:
        self.app = create_app(path)

    def __call__(self, path: str, *, method: str = "GET", **headers: str) -> httpx.Response:
        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://localhost", trust_env=False) as client:
                return await client.request(
                    method, path, headers={name.replace("_", "-"): value for name, value in headers.items()}
                )

        return asyncio.run(ask())

    def json(self, path: str) -> Any:
        answer = self(path)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def page(self, path: str) -> html.HtmlElement:
        answer = self(path)
        assert answer.status_code == 200, answer.text
        return html.document_fromstring(answer.text)


TOTALS = {
    "documents": DOCUMENTS + 3,
    "events": 2 * DOCUMENTS + 2,
    "statements": 2 * DOCUMENTS + 2,
    "failures": 2,
    "actors": 7,
    "happenings": 4,
}
TOTALS |= dict.fromkeys(("positions", "agreements", "meetings", "disputes"), DOCUMENTS)
"""How many rows each list of the samples has."""


def rows_of(page: html.HtmlElement) -> list[html.HtmlElement]:
    return page.xpath("//table[contains(@class, 'list')]/tbody/tr")


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())
