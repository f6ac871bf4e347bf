"""How to cite a fact of a record: where its words stand, and which record holds it; as a line, as BibTeX and as CSL-JSON.

What is cited is the article; the note says which words of it, which fact they are evidence of, in which build of which record by
which version of Sanudo, and the SHA-256 of the text that the offsets count in: with these the words can be found again, and it
can be told whether the text is still the same. CSL-JSON is the input format of the Citation Style Language (citationstyles.org).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from sanudo.errors import RecordError
from sanudo.store.fields import Row
from sanudo.store.queries import Record
from sanudo.store.shortcuts import has_shortcuts
from sanudo.types import FACTS

LONGEST = 240
"""Words of the evidence are cut to so many characters."""

CITED = ("event", "statement", "position", "agreement", "meeting", "dispute")
"""Kinds of fact with a page of their own; facts of other kinds are cited by the page of their document."""

_MERGED = {
    "actor": """SELECT ? AS id, f.doc, f.start, f.stop FROM actor f JOIN document d ON d.id = f.doc
        WHERE f.key = ? OR f.key IN (SELECT key FROM actor_alias WHERE entity = ?)
        ORDER BY d.published, f.doc, f.start LIMIT 1""",
    "happening": """SELECT h.id, e.doc, e.start, e.stop FROM happening h JOIN report r ON r.happening = h.id
        JOIN event e ON e.id = r.event AND e.doc = r.doc WHERE h.id = ?
        ORDER BY r.independent DESC, e.score DESC, e.id LIMIT 1""",
    "agreement": """SELECT a.id, f.doc, f.start, f.stop FROM agreement_entity a JOIN agreement f ON list_contains(a.members, f.id)
        JOIN document d ON d.id = f.doc WHERE a.id = ? ORDER BY d.published, f.doc, f.start LIMIT 1""",
    # the id of a meeting holds that of the event, or of the meeting in a document, that told of it first
    "meeting": """SELECT m.id, f.doc, f.start, f.stop FROM meeting_entity m JOIN meeting f ON substr(m.id, 2) IN (f.event, f.id)
        WHERE m.id = ? ORDER BY f.doc, f.start LIMIT 1""",
    "dispute": """SELECT q.c['claim'] AS claim, q.c['doc'] AS doc, q.c['published'] AS published
        FROM (SELECT unnest(claims) AS c FROM dispute_entity WHERE id = ?) q""",
    "issue": """SELECT i.id, p.doc, p.start, p.stop FROM issue i JOIN position_history h ON h.issue = i.id
        JOIN position p ON p.id = h.position AND p.doc = h.doc WHERE i.id = ? ORDER BY h.published, p.doc, p.start LIMIT 1""",
}
"""For each kind of thing of all documents the SQL of the words that it is cited by; for disputes, of the claims."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A fact to be cited. `path` is its permanent address at a desk, `link` the same with the desk's own where that is known.

    `start` and `stop` are offsets into the text of the document `doc` in code points, `sha256` is the hash of that text in UTF-8.
    """

    kind: str
    id: str
    path: str
    link: str
    words: str
    doc: str
    start: int
    stop: int
    sha256: str
    title: str | None
    byline: tuple[str, ...]
    outlet: str | None
    published: str | None
    url: str | None
    sanudo: str
    build: str

    @property
    def note(self) -> str:
        """Return which words are meant and which record holds the fact."""
        return (
            f"“{self.words}” (characters {self.start} to {self.stop} of document {self.doc}, text SHA-256 {self.sha256}); "
            f"{self.kind} {self.id} of the record of build {self.build}, read by Sanudo {self.sanudo}"
        )

    def plain(self) -> str:
        """Return the citation as a line."""
        authors = f"{', '.join(self.byline)}: " if self.byline else ""
        title = f"“{folded(self.title)}”" if self.title else f"document {self.doc}"
        where = [part for part in (self.outlet, self.published, self.url) if part]
        words = "" if self.kind == "document" else f": “{self.words}”"
        span = f"characters {self.start}–{self.stop}, text SHA-256 {self.sha256[:12]}"
        return folded(
            f"{authors}{title}{', ' if where else ''}{', '.join(where)}{words}. "
            f"Sanudo {self.sanudo}, {self.kind} {self.id}, record {self.build}, {span}, {self.link}"
        )

    @property
    def _web(self) -> str:
        """Return where on the web it can be read, if anywhere: a path without a desk before it leads nowhere."""
        return self.url or (self.link if self.link != self.path else "")

    def bibtex(self) -> str:
        """Return the citation as a BibTeX entry."""
        year, month, day = ([*(self.published or "").split("-"), "", "", ""])[:3]
        fields = {
            "author": " and ".join(f"{{{_tex(name)}}}" for name in self.byline),
            "title": f"{{{_tex(folded(self.title) or self.doc)}}}",
            "journal": _tex(self.outlet or ""),
            "year": year,
            "month": month,
            "day": day,
            "url": _tex_url(self._web),
            "note": _tex(self.note),
        }
        lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
        return f"@article{{sanudo-{re.sub(r'[^A-Za-z0-9]', '-', self.id)},\n" + ",\n".join(lines) + "\n}\n"

    def csl(self) -> dict[str, Any]:
        """Return the citation as an item of CSL-JSON."""
        parts = [int(part) for part in (self.published or "").split("-") if part.isdigit()]
        item: dict[str, Any] = {
            "id": f"sanudo-{self.id}",
            "type": "article-newspaper",
            "title": folded(self.title) or self.doc,
            "author": [{"literal": name} for name in self.byline],
            "container-title": self.outlet,
            "issued": {"date-parts": [parts]} if parts else None,
            "URL": self._web,
            "note": self.note,
            "archive": f"Sanudo record {self.build}",
            "archive_location": f"{self.path} {self.start}:{self.stop}",
        }
        return {name: value for name, value in item.items() if value}

    def csl_json(self) -> str:
        """Return the citation as a CSL-JSON file: a list of one item."""
        return json.dumps([self.csl()], ensure_ascii=False, indent=1) + "\n"


def citation(record: Record, identifier: str, *, kind: str = "", base: str = "") -> Citation:
    """Return how to cite a fact, a document, or something of all documents (a happening, an agreement, ...) by its id.

    `kind` is what it is, where that is known: nothing else is then looked through. `base` is the address of a desk
    ("https://desk.example.org"), under which the permanent link then stands. Raises RecordError if the record holds nothing of
    this id.
    """
    kind, row = _found(record, identifier, kind)
    documents = record.rows("SELECT title, byline, outlet, published, url, text FROM document WHERE id = ?", [row["doc"]])
    if not documents:
        raise RecordError(f"The record has lost document {row['doc']}.", hint="Build it anew: sanudo build DIR RECORD.duckdb")
    document, meta = documents[0], record.meta()
    text = document["text"]
    path = address(kind, row["id"], row["doc"])
    return Citation(
        kind=kind,
        id=row["id"],
        path=path,
        link=base.rstrip("/") + path,
        words=_cut(folded(text[row["start"] : row["stop"]])),
        **{name: row[name] for name in ("doc", "start", "stop")},
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        byline=tuple(document["byline"] or ()),
        **{name: document[name] for name in ("title", "outlet", "published", "url")},
        sanudo=meta.get("sanudo", ""),
        build=meta.get("build", ""),
    )


def address(kind: str, identifier: str, doc: str) -> str:
    """Return the permanent address of a fact of a document, or of something of all documents."""
    if kind in CITED or kind in _MERGED or kind == "document":
        return f"/{kind}/{quote(identifier, safe=':@')}"
    return f"/document/{quote(doc, safe='')}#f-{quote(identifier, safe='')}"


def _found(record: Record, identifier: str, wanted: str) -> tuple[str, Row]:
    for kind, row in _candidates(record, identifier, wanted):
        return kind, row
    raise RecordError(
        f"The record holds nothing of the id {identifier!r}.",
        hint="Ids stand on the desk's pages and in the column id of the record's tables.",
    )


def _candidates(record: Record, identifier: str, wanted: str) -> Iterator[tuple[str, Row]]:
    """Yield what bears an id: a fact, a document, or something of all documents; of one kind only if that is wanted."""
    merged = record.has("happening")
    tables = sorted((kind.TABLE for kind in FACTS), key=lambda name: name not in CITED)
    for table in tables:
        if wanted not in ("", table):
            continue
        for row in record.rows(f"SELECT id, doc, start, stop FROM {table} WHERE id = ? LIMIT 1", [identifier]):
            yield table, row
    sql = "SELECT id, id AS doc, 0 AS start, length(text) AS stop FROM document WHERE id = ?"
    for row in record.rows(sql, [identifier]) if wanted in ("", "document") else ():
        yield "document", row
    for kind in sorted(_MERGED, key=lambda name: name != "happening"):  # that one is found at once
        if merged and wanted in ("", kind):
            yield from ((kind, row) for row in _merged(record, identifier, kind))


def _merged(record: Record, identifier: str, kind: str) -> Iterable[Row]:
    """Return the words of something of all documents."""
    if kind == "happening" and has_shortcuts(record):
        return _by_words(record, identifier)
    query = _MERGED[kind]
    rows = record.rows(query, [identifier] * query.count("?"))
    return _by_claims(record, identifier, rows) if kind == "dispute" else rows


def _by_claims(record: Record, dispute: str, claims: Sequence[Row]) -> Iterator[Row]:
    """Yield the words of the claims of a dispute, those published first first."""
    ids = sorted({claim["claim"] for claim in claims})
    if not ids:
        return
    marks = ", ".join("?" * len(ids))
    words: dict[tuple[str, str], Row] = {}
    for table in ("event", "statement"):
        for row in record.rows(f"SELECT id, doc, start, stop FROM {table} WHERE id IN ({marks})", ids):
            words[row["id"], row["doc"]] = row
    told = [(claim["published"], words[key]) for claim in claims if (key := (claim["claim"], claim["doc"])) in words]
    for _, row in sorted(told, key=lambda each: (each[0] is None, each[0], each[1]["doc"], each[1]["start"])):
        yield {**row, "id": dispute}


def _by_words(record: Record, happening: str) -> Iterator[Row]:
    """Yield the words of a happening that its build has looked up."""
    for place in record.rows("SELECT event, doc FROM desk.words WHERE happening = ?", [happening]):
        for row in record.rows("SELECT doc, start, stop FROM event WHERE id = ?", [place["event"]]):
            if row["doc"] == place["doc"]:
                yield {"id": happening, **row}


def folded(text: str | None) -> str:
    """Return a text on one line."""
    return " ".join((text or "").split())


def _cut(words: str) -> str:
    if len(words) <= LONGEST:
        return words
    return words[:LONGEST].rpartition(" ")[0] + " …"


_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "#$%&_"},
}


def _tex(text: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in folded(text))


def _tex_url(url: str) -> str:
    # inside a url field only braces and white space would break the entry
    return quote(folded(url), safe="!#$%&'()*+,/:;=?@[]~-._", errors="replace") if url else ""
