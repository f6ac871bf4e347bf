"""How fast one process reads with encoder and heads alone, and how much memory it holds: `python -m training.pace FILE...`.

Reads the texts with one thread and prints JSON: articles, words, processor seconds, wall seconds, peak resident bytes.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from sanudo.pipeline import BATCH, Pipeline
from sanudo.types import Document, document_id


def peak() -> int:
    """Return the most memory this program has held, in bytes (Linux). The usual figure, ru_maxrss, may be that of its parent."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


def main() -> None:
    """Read the files named on the command line: encoder and heads under the clock, then all stages for their memory."""
    documents = [
        Document(id=document_id(text, url=None, outlet=None, published=None, title=name), text=text, origin=name)
        for name in sys.argv[1:]
        for text in [Path(name).read_text(encoding="utf-8")]
    ]
    pipeline = Pipeline(threads=1)
    pipeline.graphs(documents[:8])
    began, used = time.perf_counter(), time.process_time()
    for start in range(0, len(documents), BATCH):
        pipeline.graphs(documents[start : start + BATCH])
    found = {"processor": time.process_time() - used, "wall": time.perf_counter() - began}
    for _ in pipeline.read(documents):
        pass
    found |= {
        "articles": len(documents),
        "words": sum(len(document.text.split()) for document in documents),
        "resident": peak(),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
