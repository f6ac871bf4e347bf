"""A reader of paper over the real sources: every sentence an event, so that a run of thousands of articles takes minutes.

    python benchmarks/light.py ARTICLES PARTS [ADDRESS]

codes a folder of articles with it: in this process, or on the Ray cluster at an address.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sanudo.config import Settings
from sanudo.errors import SanudoError
from sanudo.run.cluster import Cluster
from sanudo.run.ledger import code
from sanudo.run.local import Serial
from sanudo.text.segment import sentences
from sanudo.types import Document, Event, Failure, Reading, make_id


class LightReader:
    """Makes an event of each sentence of the body."""

    version = "light-1"

    def read(self, documents: Iterable[Document]) -> Iterator[Reading | Failure]:
        for document in documents:
            body = [block for block in document.blocks if block.kind == "body"]
            spans = [span for block in body for span in sentences(document.text, block.start, block.stop)]
            yield Reading(document, events=tuple(event(document, start, stop) for start, stop in spans))


def event(document: Document, start: int, stop: int) -> Event:
    return Event(id=make_id(document.id, start, stop), doc=document.id, start=start, stop=stop, event_type="CONSULT")


def load() -> LightReader:
    return LightReader()


def main() -> None:
    articles, parts, *address = sys.argv[1:]
    from benchmarks.light import load as by_name  # so that actors find it

    try:
        done = code([articles], parts, Settings(), runner=Cluster(address[0]) if address else Serial(), load=by_name)
    except SanudoError as error:
        sys.exit(f"{error} {error.hint}")
    print(f"{done.documents} documents, {done.earlier} coded before, {done.lost} lost", flush=True)


if __name__ == "__main__":
    main()
