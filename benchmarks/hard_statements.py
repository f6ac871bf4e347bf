"""How statements fare on hard cases of the project's own wording, by phenomenon: `python benchmarks/hard_statements.py [-v]
[--speed]`.

`cases/statements.jsonl` holds one short text a line: its phenomenon, the statements that must be found (a piece of each
content, the speaker's name and, where given, manner, modality, status, principal, addressee, joint speakers, date or venue)
and stretches that must not be taken for one. None of them is training data. `--speed` times the stage alone, the encoder's
pass excluded.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sanudo.pipeline import Pipeline
from sanudo.stage import Facts
from sanudo.types import Document, Reading, Statement

CASES = Path(__file__).parent / "cases/statements.jsonl"
PUBLISHED = "2021-03-10"
"""The day on which every case is published, a Wednesday."""


@dataclass
class Tally:
    """What was asked of one phenomenon and what was right."""

    asked: int = 0
    found: int = 0
    speaker: int = 0
    further: int = 0
    further_right: int = 0
    absent: int = 0
    invented: int = 0
    misses: list[str] = field(default_factory=list)


def cases(path: Path = CASES) -> list[dict[str, Any]]:
    """Return the cases."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def words(reading: Reading, statement: Statement) -> str:
    """Return the content of a statement, white space folded."""
    return " ".join(" ".join(reading.text(span) for span in statement.content).split())


def holding(reading: Reading, pieces: Sequence[str]) -> Statement | None:
    """Return the statement whose content holds all pieces and the least beside them."""
    fitting = [each for each in reading.statements if all(piece in words(reading, each) for piece in pieces)]
    return min(fitting, key=lambda each: len(words(reading, each)), default=None)


def right(name: str | None, found: Sequence[str]) -> bool:
    """Tell whether the first of the actors found bears a name; none may be found where there is no name."""
    return bool(found and name.lower() in found[0].lower()) if name else not found


def further(wanted: dict[str, Any], found: Statement, names: dict[str, str]) -> Iterator[tuple[str, bool]]:
    """Yield every further thing asked of a statement and whether it is right."""
    for attribute in ("manner", "modality", "status", "date", "venue"):
        if attribute in wanted:
            yield attribute, getattr(found, attribute) == wanted[attribute]
    if "principal" in wanted:
        yield "principal", wanted["principal"].lower() in names.get(found.principal or "", "").lower()
    if "addressee" in wanted:
        yield "addressee", any(wanted["addressee"].lower() in names[each].lower() for each in found.addressees)
    if "joint" in wanted:
        spoken = [names[each].lower() for each in found.speakers]
        yield "joint", all(any(one.lower() in name for name in spoken) for one in wanted["joint"])


def score(case: dict[str, Any], reading: Reading, tally: Tally) -> None:
    """Add what one case shows to a tally."""
    names = {actor.id: actor.name for actor in reading.actors}
    for wanted in case["statements"]:
        tally.asked += 1
        found = holding(reading, wanted["content"])
        if found is None:
            tally.misses.append(f"not found: {' … '.join(wanted['content'])}  in: {case['text']}")
            continue
        tally.found += 1
        spoken = [names[each] for each in found.speakers]
        if right(wanted["speaker"], spoken):
            tally.speaker += 1
        else:
            tally.misses.append(f"speaker {spoken} for {wanted['speaker']}: {case['text']}")
        for attribute, good in further(wanted, found, names):
            tally.further += 1
            tally.further_right += good
            if not good:
                got = getattr(found, attribute, None)
                tally.misses.append(f"{attribute} {got} for {wanted.get(attribute)}: {case['text']}")
    for stretch in case["absent"]:
        tally.absent += 1
        if any(stretch in words(reading, each) for each in reading.statements):
            tally.invented += 1
            tally.misses.append(f"invented: {stretch}  in: {case['text']}")


def read(texts: Sequence[str]) -> list[Reading]:
    """Return the readings of texts; each must be readable."""
    documents = [Document(id=f"case {number}", text=text, published=PUBLISHED) for number, text in enumerate(texts)]
    found = list(Pipeline().read(documents))
    failed = [each for each in found if not isinstance(each, Reading)]
    if failed:
        raise SystemExit(f"{len(failed)} cases could not be read, the first: {failed[0]}")
    return [each for each in found if isinstance(each, Reading)]


def tallies() -> dict[str, Tally]:
    """Return what the shipped pipeline makes of each phenomenon."""
    found: dict[str, Tally] = defaultdict(Tally)
    chosen = cases()
    for case, reading in zip(chosen, read([case["text"] for case in chosen]), strict=True):
        score(case, reading, found[case["phenomenon"]])
    return dict(found)


def report(found: dict[str, Tally], verbose: bool) -> None:
    """Print a line for each phenomenon, and one for all."""
    total = Tally()
    print(f"{'phenomenon':28s} {'found':>8s} {'speaker':>8s} {'manner, modality ...':>21s} {'invented':>9s}")
    for name, each in found.items():
        for attribute in ("asked", "found", "speaker", "further", "further_right", "absent", "invented"):
            setattr(total, attribute, getattr(total, attribute) + getattr(each, attribute))
        print(_line(name, each))
        for miss in each.misses if verbose else ():
            print(f"    {miss}")
    print(_line("all", total))


def _line(name: str, tally: Tally) -> str:
    invented = f"{tally.invented}/{tally.absent}" if tally.absent else ""
    shares = (f"{tally.found}/{tally.asked}", f"{tally.speaker}/{tally.asked}", f"{tally.further_right}/{tally.further}")
    return (
        f"{name:28s} " + (f"{shares[0]:>8s} {shares[1]:>8s} {shares[2]:>21s} " if tally.asked else " " * 40) + f"{invented:>9s}"
    )


def speed() -> None:
    """Print how many articles a second the statement layer does, on one core, from graphs that are already there."""
    articles = sorted((Path(__file__).parent.parent / "examples/articles").glob("*.txt"))
    documents = [Document(id=path.name, text=path.read_text(encoding="utf-8"), published=PUBLISHED) for path in articles]
    pipeline = Pipeline()
    layer = ("statements", "positions", "disputes")
    spent: dict[str, float] = defaultdict(float)
    for document, graph in zip(documents, pipeline.graphs(documents), strict=True):
        facts = Facts()
        for stage in pipeline.stages:
            start = time.process_time()
            made = stage(document, graph, facts)
            spent[stage.name] += time.process_time() - start
            facts = facts.with_facts(stage.gives, made)
    for name in layer:
        print(f"{name:12s} {len(documents) / spent[name]:8.1f} articles a second")
    together = len(documents) / sum(spent[name] for name in layer)
    print(f"{'all three':12s} {together:8.1f} articles a second of processor time on one core, encoder excluded")


def main() -> None:
    """Print the table, or the speed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-v", "--verbose", action="store_true", help="print what was missed")
    parser.add_argument("--speed", action="store_true", help="time the layer instead")
    args = parser.parse_args()
    if args.speed:
        speed()
    else:
        report(tallies(), args.verbose)


if __name__ == "__main__":
    main()
