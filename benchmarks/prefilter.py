"""The first look at pages of an archive: how fast it is, what it lets pass, and what it costs.

    PYTHONPATH=. python benchmarks/prefilter.py [--pages ../shared/data/pages] [--runs runs]

Speed is that of one core over a WARC archive of saved pages: records, rough text, language, topic. Recall and precision are those
of the corpus's articles, each put into a web page, under weights that had not seen their fold; of the negative set, which trains
nothing, under the shipped ones. Other sources, as the full pipeline reads them: `python -m training.fit_topic`.
"""

from __future__ import annotations

import argparse
import gzip
import html
import sys
import tempfile
import time
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

from made import PAGE

from sanudo.config import Settings
from sanudo.errors import InputError
from sanudo.sources.archive import records
from sanudo.sources.decoding import decode
from sanudo.sources.http import read_answer
from sanudo.sources.making import Known, NotEnglish, check
from sanudo.sources.prefilter import middle, rough_text
from sanudo.sources.topic import OffTopic, check_topic, shipped_topic
from training import fit_topic
from training.data import ARTICLES, DATA

NEGATIVES = Path("corpus/negatives")
BAR, SPEED_BAR = 0.98, 250


def write_archive(pages: Path, to: Path) -> int:
    """Write saved pages as a WARC archive, and return how many."""
    count = 0
    with to.open("wb") as out:
        for path in sorted(pages.glob("*.zip")):
            with zipfile.ZipFile(path) as packed:
                for name in packed.namelist():
                    body = packed.read(name)
                    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
                    head = (
                        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <{count}>\r\nContent-Type: application/http\r\n"
                        f"WARC-Target-URI: https://news.example/{count}\r\nContent-Length: {len(block)}\r\n\r\n"
                    )
                    out.write(gzip.compress(head.encode() + block + b"\r\n\r\n", 6))
                    count += 1
    return count


def speed(pages: Path) -> None:
    """Print how fast the pages of an archive are looked at, and where the time goes."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "pages.warc.gz"
        count = write_archive(pages, archive)
        rounds = [look(archive) for _ in range(4)][1:]  # the first loads tables and memory
        size = archive.stat().st_size
    spent, reasons = min(rounds, key=lambda each: sum(each[0].values()))
    print(f"{count} saved pages, {size / count / 1000:.0f} kB each packed; one core, best of three rounds")
    print(f"{'pages a second':30} {count / sum(spent.values()):8.0f}   bar {SPEED_BAR}")
    for step, seconds in spent.items():
        print(f"  {step:28} {1000 * seconds / count:8.2f} ms a page")
    for reason, number in reasons.most_common():
        print(f"  {reason:28} {number:8,} pages")


def look(archive: Path) -> tuple[dict[str, float], Counter[str]]:
    """Return the CPU seconds of each step over an archive, and how many pages had which end."""
    clock, reasons = defaultdict[str, float](float), Counter[str]()
    at = time.process_time()

    def spent_on(step: str) -> None:
        nonlocal at
        now = time.process_time()
        clock[step] += now - at
        at = now

    with archive.open("rb") as file:
        for record in records(file, kinds=frozenset({"response"})):
            answer = read_answer(record.block)
            data = answer.content()
            spent_on("records, unpacking")
            try:
                text = rough_text(decode(data, answer.charset, markup=True))
                spent_on("rough text")
                if text:
                    check(middle(text), Known(), Settings())
                    spent_on("language")
                    check_topic(text)
                    spent_on("topic")
                reasons["passed on"] += 1
            except (NotEnglish, OffTopic) as error:
                reason = "language" if isinstance(error, NotEnglish) else "topic"
                spent_on(reason)
                reasons[f"left out: {reason}"] += 1
            except InputError:
                spent_on("rough text")
                reasons["no page"] += 1
    return dict(clock), reasons


def as_page(name: str, text: str) -> str:
    """Return an article as a web page, with the furniture of one."""
    lines = "\n".join(f"<p>{html.escape(each)}</p>" for each in text.split("\n") if each.strip())
    return PAGE.format(title=html.escape(name), outlet="The Paper", published="2021-01-01", paragraphs=lines)


def judged(runs: Path) -> None:
    """Print recall and precision."""
    texts = fit_topic.gathered(ARTICLES, DATA, runs)
    own = [each for each in texts if each.source == "corpus"]
    odds = fit_topic.held_out(texts)
    floors = {fold: fit_topic.floor_of(texts, odds, fold) for fold in range(fit_topic.FOLDS)}
    weights = {fold: fit_topic.fit([each for each in texts if each.fold != fold]) for fold in range(fit_topic.FOLDS)}
    passed = [weights[each.fold].odds(rough_text(as_page("News", each.text))) >= floors[each.fold] for each in own]
    held = [ok for ok, each in zip(passed, own, strict=True) if each.political]
    others = [ok for ok, each in zip(passed, own, strict=True) if not each.political]
    kinds = defaultdict[str, list[bool]](list)
    for path in sorted(NEGATIVES.glob("*.txt")):
        page = as_page("News", path.read_text(encoding="utf-8"))
        kinds[path.stem.partition("-")[0]].append(shipped_topic().is_political(rough_text(page)))
    negatives = [ok for each in kinds.values() for ok in each]
    recall, lost = sum(held) / len(held), [each for ok, each in zip(passed, own, strict=True) if each.political and not ok]
    print(f"\n{'articles of the corpus':30} {'texts':>6} {'passed':>7} {'share':>6}")
    print(f"{'with events':30} {len(held):6} {sum(held):7} {recall:6.3f}   bar {BAR} (recall)")
    print(f"{'without (written to mislead)':30} {len(others):6} {sum(others):7} {sum(others) / len(others):6.3f}")
    print(f"{'negative set':30} {len(negatives):6} {sum(negatives):7} {sum(negatives) / len(negatives):6.3f}")
    for kind, each in sorted(kinds.items()):
        print(f"  {kind:28} {len(each):6} {sum(each):7}")
    print(f"{'precision over all three':30} {sum(held) / (sum(held) + sum(others) + sum(negatives)):21.3f}")
    print(f"{'events lost':30} {sum(each.events for each in lost) / sum(each.events for each in own):21.4f}")
    if recall < BAR:
        sys.exit(f"Fewer than {BAR} of the articles with events pass.")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, default=DATA / "pages")
    parser.add_argument("--runs", type=Path, default=Path("runs"))
    args = parser.parse_args()
    speed(args.pages)
    judged(args.runs)


if __name__ == "__main__":
    main()
