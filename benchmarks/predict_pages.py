"""Article text, title, authors and date of saved web pages, for the scorer of the `pages` task.

    python benchmarks/predict.py pages INPUT OUTPUT

INPUT is a folder with `gold.json` and the zip files of pages; only ids, sets, files and addresses are read. Pages of every
language are extracted: the gate that lets only English through comes after.
"""

from __future__ import annotations

import json
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

from sanudo.errors import SanudoError
from sanudo.sources.html import Page, extract
from sanudo.sources.labels import article_text, label
from sanudo.sources.language import language_of


def predict(input: Path, output: Path) -> None:
    """Write what is extracted from every page as JSON: id -> text, title, author, date, or error."""
    pages = json.loads((input / "gold.json").read_text(encoding="utf-8"))
    archives: dict[str, zipfile.ZipFile] = {}
    found: dict[str, dict[str, Any]] = {}
    spent = 0.0
    for number, (key, page) in enumerate(pages.items(), 1):
        name = page["set"]
        if name not in archives:
            archives[name] = zipfile.ZipFile(input / f"{name}.zip")
        began = time.process_time()
        found[key] = _fields(archives[name].read(page["file"]), page["url"])
        spent += time.process_time() - began
        if number % 50 == 0 or number == len(pages):
            print(f"{number} of {len(pages)} pages, {number / spent:.1f} a second of CPU time", file=sys.stderr, flush=True)
    for archive in archives.values():
        archive.close()
    output.write_text(json.dumps(found, ensure_ascii=False, indent=0), encoding="utf-8")


def _fields(data: bytes, url: str | None) -> dict[str, Any]:
    try:
        page = extract(data, url=url)
    except SanudoError as error:
        return {"error": str(error)}
    return _row(page)


def _row(page: Page) -> dict[str, Any]:
    known = page.known
    row = {"text": _text(page), "title": known.title, "author": list(known.byline), "date": known.published}
    return {name: value for name, value in row.items() if value}


def _text(page: Page) -> str:
    """Return the article's running text; lines are labelled in English only, as in a run."""
    if page.paragraphs and language_of(page.text) == "en":
        return article_text(page.text, label(page.text, page.paragraphs, page.known, order="auto")[1])
    return "\n".join(paragraph.text for paragraph in page.paragraphs)


if __name__ == "__main__":
    predict(Path(sys.argv[1]), Path(sys.argv[2]))
