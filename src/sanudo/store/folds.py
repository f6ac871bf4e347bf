"""Folding many small parts of a folder together, so that months of watching do not end in a million files.

The rows of some parts go into one file for each table, with the part's key in a column `part`, and their receipts, unchanged,
into one file in `folds/`: resuming finds them there, and a build gives the same record, for it goes by the receipts and sorts the
rows.

    1. write parts/<table>/fold-<id>.parquet   2. write folds/fold-<id>.json   3. remove the receipts   4. remove the parts

Every step is a rename or a removal. Stopped after any of them, all parts are still there, once or twice over, with the same rows;
the next folding removes what is left. A folder is folded by one process at a time, and not while a record is built from it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from sanudo.errors import RecordError
from sanudo.store.depots import Folder, Where
from sanudo.store.files import sha256
from sanudo.store.parts import Fold, PartFile, Parts, Receipt, as_json, fold_name, part_name, read_receipt, receipt_name
from sanudo.store.schema import tables
from sanudo.types import make_id

ENOUGH = 64 * 2**20
"""Bytes that a fold should have: parts are put together until they have as many, folds of half as many are left as they are."""
PREFIX = "fold-"
_LOCK = ".folding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """How a folding went: parts and folds that were put together, the folds they became, and files before and after."""

    parts: int
    folds: int
    files_before: int
    files_after: int
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Unit:
    """What is put together as a whole: a part, or a small fold."""

    receipts: tuple[Receipt, ...]
    bytes: int
    fold: Fold | None = None


def compact(folder: Path, *, enough: int = ENOUGH) -> Folded:
    """Fold the small parts of a folder together; raises RecordError where it cannot be written, or is in use."""
    parts, depot = Parts(folder), Folder(folder)
    parts.manifest_at_hand()
    with _held(folder, alone=True):
        before = _count(folder)
        _sweep(parts, depot)
        damaged: list[str] = []
        done = made = 0
        for group in _groups(parts, depot, enough, damaged):
            _put_together(depot, group)
            done += sum(len(unit.receipts) for unit in group)
            made += 1
        return Folded(parts=done, folds=made, files_before=before, files_after=_count(folder), damaged=tuple(damaged))


@contextmanager
def unfolded(where: Where) -> Iterator[None]:
    """Keep a folder from being folded meanwhile; waits until a folding is over. Buckets are never folded."""
    if isinstance(where, str) and "://" in where:
        yield
        return
    with _held(Path(where), alone=False):
        yield


@contextmanager
def _held(folder: Path, *, alone: bool) -> Iterator[None]:
    """Hold the lock of a folder, alone or with others; where there are no such locks, or none can be made, nothing is held."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    try:
        number = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        if alone:
            raise RecordError(f"The folder {folder} cannot be written: {error.strerror}.") from error
        yield
        return
    try:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB if alone else fcntl.LOCK_SH)
        except OSError as error:
            raise RecordError(
                f"{folder} is in use: a record is being built from it, or it is being folded.", hint="Try again soon."
            ) from error
        yield
    finally:
        os.close(number)


def _sweep(parts: Parts, depot: Folder) -> None:
    """Remove what a folding that was stopped has left: parts and folds that a fold holds too, and folds without receipts."""
    folds = parts.folds()
    homes = parts.homes()
    for fold in folds:
        if all(homes[each.key][0].id != fold.id for each in fold.receipts):
            _remove_fold(depot, fold)
    for fold in {fold.id: fold for fold, _ in homes.values()}.values():
        _remove_parts(depot, fold.receipts)
    known = {fold.id for fold in parts.folds()}
    for path in (depot.folder / "parts").glob(f"*/{PREFIX}*.parquet"):
        if path.stem not in known:
            path.unlink(missing_ok=True)


def _groups(parts: Parts, depot: Folder, enough: int, damaged: list[str]) -> Iterator[list[_Unit]]:
    """Yield what is to be put together: parts that are done, and folds that are small, until there are bytes enough."""
    units = [_Unit(fold.receipts, fold.bytes, fold) for fold in parts.folds() if fold.bytes < enough / 2]
    for data in depot.read(depot.names("receipts")).values():
        receipt = read_receipt(data)
        if receipt is None or receipt.state != "done":
            continue
        if all(_is(depot.folder / part_name(file.table, receipt.key), file) for file in receipt.files):
            units.append(_Unit((receipt,), sum(file.bytes for file in receipt.files)))
        else:
            damaged.append(receipt.label)
    group: list[_Unit] = []
    for unit in sorted(units, key=lambda unit: unit.receipts[0].key):
        group.append(unit)
        if sum(each.bytes for each in group) >= enough:
            yield from [group] if len(group) > 1 else []
            group = []
    if len(group) > 1:
        yield group


def _is(path: Path, file: PartFile) -> bool:
    return path.is_file() and path.stat().st_size == file.bytes and sha256(path) == file.sha256


def _put_together(depot: Folder, group: Sequence[_Unit]) -> None:
    receipts = sorted((each for unit in group for each in unit.receipts), key=lambda each: each.key)
    number = PREFIX + make_id("fold", *(f"{each.key} {file.table} {file.sha256}" for each in receipts for file in each.files))
    files = []
    for name in tables():
        own = [each for each in receipts if each.rows(name)]
        if own:
            data = _rows(depot, name, group)
            depot.write({part_name(name, number): data})
            rows, digest = sum(each.rows(name) for each in own), hashlib.sha256(data).hexdigest()
            files.append(PartFile(table=name, rows=rows, bytes=len(data), sha256=digest))
    fold = Fold(id=number, receipts=tuple(receipts), files=tuple(files))
    depot.write({fold_name(number): as_json(asdict(fold))})
    _remove_parts(depot, [each for unit in group if not unit.fold for each in unit.receipts])
    for unit in group:
        if unit.fold:
            _remove_fold(depot, unit.fold)


def _rows(depot: Folder, name: str, group: Sequence[_Unit]) -> bytes:
    """Return the rows of some parts as one Parquet file, a row group to each part."""
    out = pa.BufferOutputStream()
    schema = tables()[name].arrow.append(pa.field("part", pa.string(), nullable=False))
    with pq.ParquetWriter(out, schema, compression="zstd") as writer:
        for unit in group:
            if unit.fold and any(file.table == name for file in unit.fold.files):
                folded = pq.ParquetFile(depot.folder / part_name(name, unit.fold.id))
                for number in range(folded.num_row_groups):
                    writer.write_table(folded.read_row_group(number).cast(schema))
            elif not unit.fold and unit.receipts[0].rows(name):
                key = unit.receipts[0].key
                rows = pq.read_table(depot.folder / part_name(name, key))
                named = rows.append_column(schema.field("part"), pa.array([key] * rows.num_rows, pa.string()))
                writer.write_table(named.cast(schema), row_group_size=rows.num_rows)
    data: bytes = out.getvalue().to_pybytes()
    return data


def _remove_parts(depot: Folder, receipts: Sequence[Receipt]) -> None:
    """Remove parts, all receipts first: a part without a receipt does not count, a receipt without its part is a fault."""
    for each in receipts:
        depot.remove(receipt_name(each.key))
    for each in receipts:
        for file in each.files:
            depot.remove(part_name(file.table, each.key))


def _remove_fold(depot: Folder, fold: Fold) -> None:
    depot.remove(fold_name(fold.id))
    for file in fold.files:
        depot.remove(part_name(file.table, fold.id))


def _count(folder: Path) -> int:
    return sum(1 for path in folder.rglob("*") if path.suffix in (".json", ".parquet"))
