"""Articles of a given length, made from the project's own corpus for measurements: pages and texts with dates and outlets."""

from __future__ import annotations

import html
import json
from itertools import count
from pathlib import Path

CORPUS = Path(__file__).resolve().parent.parent / "corpus" / "articles"

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title} - {outlet}</title>
<meta property="og:site_name" content="{outlet}"><meta property="article:published_time" content="{published}T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/business">Business</a></nav>
<article><h1>{title}</h1>
{paragraphs}
</article>
<aside><h2>Most read</h2><ul><li><a href="/1">The weather</a></li><li><a href="/2">A crossword</a></li></ul></aside>
<footer>About us. Terms and conditions. All rights reserved.</footer></body></html>
"""


def paragraphs() -> list[tuple[dict[str, str], list[str]]]:
    """Return title, outlet and date of each article of the corpus, and the paragraphs of its text."""
    found = []
    for path in sorted(CORPUS.glob("*.txt")):
        if not path.with_suffix(".json").is_file():
            continue
        about = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        body = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if len(line.split()) > 12]
        known = {name: about.get(name) or "" for name in ("title", "outlet", "published")}
        found.append((known, body))
    return found


def write_articles(folder: Path, number: int, words: int) -> int:
    """Write so many articles of about so many words each, every second one a web page, and return their words in all.

    No two are alike: article n starts at the n-th article of the corpus, later rounds at other paragraphs of it.
    """
    corpus = paragraphs()
    folder.mkdir(parents=True, exist_ok=True)
    total = 0
    for n in range(number):
        about, _ = corpus[n % len(corpus)]
        chosen = _paragraphs_from(corpus, n % len(corpus), n // len(corpus), words)
        total += sum(len(each.split()) for each in chosen)
        if n % 2:
            lines = "\n".join(f"<p>{html.escape(each)}</p>" for each in chosen)
            text = PAGE.format(**{name: html.escape(value) for name, value in about.items()}, paragraphs=lines)
        else:
            text = "\n\n".join([about["title"], about["published"], *chosen]) + "\n"
        (folder / f"article{n:05}.{'html' if n % 2 else 'txt'}").write_text(text, encoding="utf-8")
    return total


def _paragraphs_from(corpus: list[tuple[dict[str, str], list[str]]], first: int, skip: int, words: int) -> list[str]:
    """Return paragraphs from an article and those after it, until there are enough words; the last one is cut."""
    found: list[str] = []
    left = words
    for n in count(first):
        for each in corpus[n % len(corpus)][1][skip if n == first else 0 :]:
            found.append(" ".join(each.split()[:left]))
            left -= len(found[-1].split())
            if left <= 0:
                return found
    return found
