"""What a desk holds: the record, its templates, and what is worth keeping for as long as the record does not change."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from jinja2 import Environment, PackageLoader, StrictUndefined

from sanudo.export.citations import Citation, citation
from sanudo.review.queue import ORDERS
from sanudo.serve import charts, islands, kinds, reading, session, wording
from sanudo.serve.places import place_key
from sanudo.serve.reviews import Reviews
from sanudo.serve.tables import Tables
from sanudo.serve.why import Explaining
from sanudo.store.queries import Record, open_record

T = TypeVar("T")

_FILTERS = (
    wording.country_name,
    wording.day,
    wording.folded,
    wording.in_path,
    wording.kind_name,
    wording.listed,
    wording.number,
    place_key,
    wording.quad_name,
    wording.safe_url,
    wording.sector_meaning,
    wording.spaced,
    wording.type_meaning,
    wording.wikidata_url,
)

VIEWS = (
    ("/today", "Today"),
    ("/calendar", "Calendar"),
    ("/map", "Map"),
    ("/network", "Network"),
    ("/compare", "Compare"),
    ("/review", "Review"),
    ("/quality", "Quality"),
    ("/sql", "SQL"),
)
"""Pages of their own that every page leads to: address and name."""

STATIC = Path(__file__).parent / "static"


class Desk:
    """A record to be looked at. `edition` is a hash of the desk's own files: it changes when its pages do."""

    def __init__(self, path: Path, writable: bool = False) -> None:
        self.record: Record = open_record(path)
        self.reviews = Reviews(self.record, writable)
        self.tables = Tables()
        self.explaining = Explaining(self.record)
        self.edition = _edition()
        self.templates = _templates(self.edition)
        orders = [(name, *words) for name, words in ORDERS.items()]
        self.templates.globals.update(state_of=self.reviews.state_of, orders=orders)
        self.templates.globals.update(has_table=self.tables.at, cite_of=self._cite)
        self._lock = threading.Lock()
        self._kept: dict[str, Any] = {}
        self._kept_of = ""

    def _cite(self, identifier: str, base: str) -> Citation:
        return citation(self.record, identifier, base=base)

    def build(self) -> str:
        """Return the id of the build that the record is of now."""
        return self.record.meta().get("build", "")

    def kept(self, name: str, make: Callable[[], T]) -> T:
        """Return what was made under a name for this build of the record, or make it; the same for every reader."""
        build = self.build()
        with self._lock:
            if self._kept_of != build:
                self._kept, self._kept_of = {}, build
            if name in self._kept:
                found: T = self._kept[name]
                return found
        made = make()
        with self._lock:
            if self._kept_of == build:
                self._kept[name] = made
        return made


def _templates(edition: str) -> Environment:
    # everything is escaped, whatever a template's name ends in
    found = Environment(
        loader=PackageLoader("sanudo.serve"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    found.globals.update(
        edition=edition,
        islands=islands.script(),
        review_token=session.review_token,
        signed_in=session.signed_in,
        lists=[kind for kind in kinds.KINDS.values() if kind.name != "failures"],
        kinds=kinds.KINDS,
        views=VIEWS,
        around=wording.around,
        counted=wording.counted,
        found_in=wording.found_in,
        shares=charts.shares,
        layers=reading.LAYERS,
        modalities=wording.MODALITIES,
        manners=wording.MANNERS,
        quads=(1, 2, 3, 4),
        quad_name=wording.quad_name,
        type_quad=wording.type_quad,
    )
    found.filters.update({each.__name__: each for each in _FILTERS})
    return found


def _edition() -> str:
    found = hashlib.blake2b(digest_size=5)
    root = Path(__file__).parent
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.suffix in (".py", ".html", ".css", ".js", ".svg", ".tsv"):
            found.update(path.relative_to(root).as_posix().encode())
            found.update(path.read_bytes())
    return found.hexdigest()
