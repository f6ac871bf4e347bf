"""What the pre-filter has left out of a folder of parts: listed, and copied out of its archives to be read after all."""

from __future__ import annotations

import gzip
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from sanudo.errors import InputError
from sanudo.sources.archive import Record, records
from sanudo.store.files import sync_file, sync_folder
from sanudo.store.parts import LEFT_OUT, Parts
from sanudo.store.rows import record_of
from sanudo.types import Failure


def skipped(folder: Path, reason: str | None = None) -> Iterator[Failure]:
    """Yield what was left out of the parts that count, for one reason (language, topic) or any; raises RecordError."""
    parts = Parts(folder)
    wanted = LEFT_OUT if reason is None else (reason,)
    receipts = (each for each in parts.chosen().receipts if any(map(each.left_out.get, wanted)))
    for _, rows in parts.rows("failure", receipts):
        yield from (record_of(Failure, row) for row in rows.to_pylist() if row["stage"] in wanted)


def counts(folder: Path) -> dict[str, int]:
    """Return how many articles were left out, by reason."""
    found: Counter[str] = Counter()
    for receipt in Parts(folder).chosen().receipts:
        found.update(receipt.left_out)
    return {reason: found[reason] for reason in LEFT_OUT if found[reason]}


def copy_out(left_out: Iterable[Failure], to: Path) -> tuple[int, list[str]]:
    """Write the archives' records among what was left out as a WARC archive; return how many, and the inputs that are no records.

    The archive is put under its name when it is whole. Raises InputError where an archive is there no more.
    """
    wanted: dict[str, set[str]] = defaultdict(set)
    others: list[str] = []
    for each in left_out:
        path, mark, number = each.origin.rpartition("#")
        if mark and ".warc" in Path(path).name:
            wanted[path].add(number)
        else:
            others.append(each.origin)
    if not wanted:
        return 0, others
    waiting = to.with_name(f".{to.name}.tmp")
    count = 0
    try:
        with waiting.open("wb") as out:
            for path, numbers in sorted(wanted.items()):
                for record in _records(path, numbers):
                    out.write(gzip.compress(_packed(record), 6, mtime=0))
                    count += 1
        sync_file(waiting)
        waiting.replace(to)
        sync_folder(to.parent)
    finally:
        waiting.unlink(missing_ok=True)
    return count, others


def _records(path: str, numbers: set[str]) -> Iterator[Record]:
    try:
        with Path(path).open("rb") as file:
            yield from (record for record in records(file) if record.id in numbers and not record.damage)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.", hint="What was left out is copied from it.") from error


def _packed(record: Record) -> bytes:
    head = "".join(f"{name}: {value}\r\n" for name, value in record.headers.items())
    return b"WARC/1.1\r\n" + head.encode("utf-8", "surrogateescape") + b"\r\n" + record.block + b"\r\n\r\n"
