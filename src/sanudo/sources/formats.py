"""Which format an input has: by its name, and by its first bytes where they say otherwise."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal

Format = Literal["html", "text", "markdown", "jsonl", "json", "csv", "tsv", "parquet", "warc"]

BY_ENDING: dict[str, Format] = {
    ".html": "html", ".htm": "html", ".xhtml": "html", ".shtml": "html",
    ".txt": "text", ".text": "text",
    ".md": "markdown", ".markdown": "markdown",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".csv": "csv", ".tsv": "tsv", ".tab": "tsv", ".parquet": "parquet",
    ".warc": "warc",
}  # fmt: skip
"""Formats by the ending of the name, a further `.gz` left out. Other endings are read where they are named, not in folders."""

MANY: frozenset[Format] = frozenset({"jsonl", "json", "csv", "tsv", "parquet", "warc"})
"""The formats that hold many articles in one file."""

_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|meta|title|div|p)\b", re.IGNORECASE)
_ANY_TAG = re.compile(rb"<(?:[a-z][a-z0-9]*|/[a-z]+)(?:\s[^<>]*)?>", re.IGNORECASE)
_RECORD = re.compile(rb"\s*\{")


def ending(name: str) -> str:
    """Return the ending of a file's name in small letters, without `.gz`."""
    path = PurePath(name.lower())
    return PurePath(path.stem).suffix if path.suffix == ".gz" else path.suffix


def is_list(name: str) -> bool:
    """Tell whether a file lists paths of further files, as those of Common Crawl do (`warc.paths.gz`)."""
    return ending(name) == ".paths"


def is_wanted(name: str) -> bool:
    """Tell whether a file in a folder is taken for articles: it has one of the endings above, or none."""
    return ending(name) in BY_ENDING or "." not in name


def format_of(name: str, head: bytes) -> Format:
    """Return the format of a file, from its name and its first bytes (unpacked)."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"WARC/") and b"WARC-Type" in head:
        return "warc"
    if head.startswith(b"PAR1"):
        return "parquet"
    named = BY_ENDING.get(ending(name))
    if named == "html":
        return "html" if _ANY_TAG.search(head) or not start else "text"
    if named in (None, "text") and start.startswith(b"<") and _HTML.search(start, 0, 1024):
        return "html"
    if named is not None:
        return named
    if _RECORD.match(start) and b'":' in start.split(b"\n", 1)[0].replace(b" ", b""):
        return "jsonl"
    return "text"
