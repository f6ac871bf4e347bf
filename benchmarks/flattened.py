"""How well page residue is told from article lines in flattened text: real pages turned to text naively, their gold bodies as
key.

    python benchmarks/flattened.py [--pages ../shared/data/pages] [--corpus corpus/articles] [--verbose]

Pages are flattened in two ways: `page`, every block of the page a line, and `main`, only the element that the page itself marks
as its main part (`article` or `main`) where it has one. A line is an article line if it stands in the gold body; titles and
bylines do not count. "Dropped" lines are those not labelled body (captions and credits count as residue: the gold bodies leave
them out).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import lxml.html

SKIPPED = frozenset("script style noscript template head svg iframe select option button input textarea".split())
BLOCKS = frozenset(
    """address article aside blockquote br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
    hr li main nav ol p pre section table tbody td tfoot th thead tr ul body""".split()
)
WORDS = re.compile(r"\w+")


def flatten(data: bytes, way: str = "page") -> str:
    """Return the text of a page with a line for every block, menus and all."""
    tree = lxml.html.document_fromstring(data, parser=lxml.html.HTMLParser(encoding="utf-8"))
    root = tree.find("body") if tree.find("body") is not None else tree
    if way == "main":
        marked = root.xpath(".//article | .//main | .//*[@role='main'] | .//*[@itemprop='articleBody']/..")
        root = max(marked, key=lambda element: len(element.text_content()), default=root)
    pieces: list[str] = []
    stack: list[tuple[lxml.html.HtmlElement, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        block = element.tag in BLOCKS
        if leaving:
            pieces.append(("\n" if block else "") + (element.tail or "").replace("\n", " "))
            continue
        if not isinstance(element.tag, str) or element.tag in SKIPPED:
            pieces.append((element.tail or "").replace("\n", " "))
            continue
        pieces.append(("\n" if block else "") + (element.text or "").replace("\n", " "))
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def squeeze(text: str) -> str:
    return " ".join(text.split())


def article_lines(text: str, body: str) -> list[bool]:
    """Tell for every line of a flattened page whether it belongs to the gold body."""
    whole = squeeze(body)
    paragraphs = {squeeze(line) for line in body.split("\n")}
    lines = text.split("\n")
    sure = [len(WORDS.findall(line)) >= 5 and line in whole for line in lines]
    if True not in sure:
        return sure
    first, last = sure.index(True), len(sure) - 1 - sure[::-1].index(True)
    result = []
    for number, line in enumerate(lines):
        near = first - 2 <= number <= last + 2
        partly = len(line) > 60 and _shared(line, whole) > 0.8
        result.append(sure[number] or (near and line in paragraphs) or (near and partly))
    return result


def _shared(line: str, body: str) -> float:
    words = WORDS.findall(line)
    grams = [" ".join(words[start : start + 4]) for start in range(max(1, len(words) - 3))]
    squeezed = " ".join(WORDS.findall(body))
    return sum(gram in squeezed for gram in grams) / len(grams)


def pages(folder: Path, way: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield id, flattened text, gold body and gold title of the pages that have a gold body."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    archives = {
        name: zipfile.ZipFile(folder / f"{name}.zip") for name in {entry["set"] for entry in gold.values() if entry.get("body")}
    }
    for key, entry in sorted(gold.items()):
        if entry.get("body"):
            yield key, flatten(archives[entry["set"]].read(entry["file"]), way), entry["body"], entry.get("title") or ""


def shingle_f1(gold: str, predicted: str) -> tuple[float, float]:
    bags = []
    for text in (gold, predicted):
        words = WORDS.findall(text)
        bags.append(Counter(tuple(words[start : start + 4]) for start in range(max(1, len(words) - 3))))
    shared = sum((bags[0] & bags[1]).values())
    return shared / max(1, sum(bags[1].values())), shared / max(1, sum(bags[0].values()))


def measure(folder: Path, way: str, verbose: bool = False) -> dict[str, float]:
    """Return the shares of residue lines dropped and of article lines lost, and the F1 of 4-word shingles before and after."""
    from sanudo.text.lines import read_lines

    counts: Counter[str] = Counter()
    before, after = [], []
    for key, text, body, _ in pages(folder, way):
        masthead = read_lines(text)
        kept = bytearray(len(text))
        for block in masthead.blocks:
            if block.kind == "body":
                kept[block.start : block.stop] = b"\x01" * (block.stop - block.start)
        position = 0
        keep = []
        lines = text.split("\n")
        for line, is_article in zip(lines, article_lines(text, body), strict=True):
            keep.append(sum(kept[position : position + len(line)]) > 0.5 * len(line))
            counts[("article" if is_article else "residue") + (" kept" if keep[-1] else " dropped")] += 1
            if is_article != keep[-1] and verbose:
                kind = next((f"{b.kind} ({b.reason})" for b in masthead.blocks if b.start <= position < b.stop), "?")
                print("LOST" if is_article else "KEPT", key[5:13], kind, "|", line[:160])
            position += len(line) + 1
        before.append(shingle_f1(body, text))
        after.append(shingle_f1(body, "\n".join(line for line, kept_line in zip(lines, keep, strict=True) if kept_line)))
    return {
        "lines": sum(counts.values()),
        "residue dropped": counts["residue dropped"] / max(1, counts["residue dropped"] + counts["residue kept"]),
        "article lost": counts["article dropped"] / max(1, counts["article dropped"] + counts["article kept"]),
        "F1 keeping all": _harmonic(before),
        "F1": _harmonic(after),
    }


def _harmonic(pairs: list[tuple[float, float]]) -> float:
    precision, recall = (sum(values) / len(pairs) for values in zip(*pairs, strict=True))
    return 2 * precision * recall / (precision + recall)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=Path, default=Path(__file__).parents[1] / "../shared/data/pages")
    parser.add_argument("--verbose", action="store_true", help="print the lines that were judged wrongly")
    arguments = parser.parse_args()
    if not (arguments.pages / "gold.json").exists():
        sys.exit(f"No pages in {arguments.pages}: give their folder with --pages.")
    for way in ("page", "main"):
        figures = measure(arguments.pages, way, arguments.verbose)
        print(
            f"{way:5}",
            "  ".join(f"{name} {value:.3f}" if value < 2 else f"{name} {value:.0f}" for name, value in figures.items()),
        )


if __name__ == "__main__":
    main()
