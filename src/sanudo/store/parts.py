"""Parts: what workers leave behind in a folder or a bucket, and what a record is built from.

    manifest.json              the version that coded last, and its settings in the order of their runs
    parts/<table>/<key>.parquet
    receipts/<key>.json        written when the part is; a part counts when its receipt is there and names its digests

A key is a hash of the chunk's content, the pipeline's version and the settings, so that coding a chunk again writes the same
bytes to the same names, whoever does it and however often. Nothing here is ever appended to or edited.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa
import pyarrow.parquet as pq

from sanudo.errors import RecordError
from sanudo.store.depots import Depot, Where, depot_at
from sanudo.store.rows import record_of
from sanudo.store.schema import SCHEMA_VERSION
from sanudo.types import Failure, make_id

State = Literal["done", "lost"]

_MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartFile:
    """One Parquet file of a part."""

    table: str
    rows: int
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What was coded from one chunk of input, with which version and settings, and the files it went to.

    `chunk` is the digest of the chunk's content, `label` its name for people. A `lost` chunk took its worker down with it: its
    part holds the failure, and the next run tries it again. `repeated` counts documents that the chunk held more than once.
    """

    key: str
    chunk: str
    label: str
    version: str
    settings: Mapping[str, Any]
    files: tuple[PartFile, ...]
    state: State = "done"
    repeated: int = 0
    schema: int = SCHEMA_VERSION

    def rows(self, table: str) -> int:
        """Return how many rows of a table the part holds."""
        return sum(file.rows for file in self.files if file.table == table)

    @property
    def settings_id(self) -> str:
        """Return the id of the settings."""
        return settings_id(self.settings)


def settings_id(settings: Mapping[str, Any]) -> str:
    """Return the id of settings: a hash of their values."""
    return make_id("settings", json.dumps(settings, sort_keys=True, ensure_ascii=False))


def part_key(chunk: str, version: str, settings: Mapping[str, Any]) -> str:
    """Return the key of the part that a chunk of input gives with a version and settings."""
    return make_id("part", SCHEMA_VERSION, chunk, version, settings_id(settings))


@dataclass(frozen=True, slots=True, kw_only=True)
class AtHand:
    """Parts as files of this machine: `good` ones can be read there, `damaged` ones lack files or hold other bytes."""

    folder: Path
    good: tuple[Receipt, ...]
    damaged: tuple[Receipt, ...]

    def files(self, table: str) -> list[str]:
        """Return the Parquet files that hold the rows of a table."""
        return [str(self.folder / part_name(table, receipt.key)) for receipt in self.good if receipt.rows(table)]


def part_name(table: str, key: str) -> str:
    """Return the name of the file in which a part keeps its rows of a table."""
    return f"parts/{table}/{key}.parquet"


def receipt_name(key: str) -> str:
    """Return the name of the file that holds a part's receipt."""
    return f"receipts/{key}.json"


class Parts:
    """The parts in a folder or a bucket."""

    def __init__(self, where: Where) -> None:
        self._depot: Depot = depot_at(where)

    def open_for(self, version: str, settings: Mapping[str, Any]) -> None:
        """Make ready for a run: from now on parts of this version count, and these settings come last."""
        self._depot.ready()
        before = self._manifest_before()
        runs = [each for each in before.get("runs", ()) if each != settings_id(settings)] + [settings_id(settings)]
        manifest = {"schema": SCHEMA_VERSION, "version": version, "runs": runs}
        if manifest != before:
            self._depot.write({_MANIFEST: _json(manifest)})

    def write(self, tables: Mapping[str, pa.Table], receipt: Receipt) -> Receipt:
        """Write a part, empty tables left out, then its receipt; return the receipt with the files filled in."""
        packed = {name: _parquet(table) for name, table in tables.items() if table.num_rows}
        files = tuple(
            PartFile(table=name, rows=tables[name].num_rows, bytes=len(data), sha256=hashlib.sha256(data).hexdigest())
            for name, data in packed.items()
        )
        self._depot.write({part_name(name, receipt.key): data for name, data in packed.items()})
        done = Receipt(**{**_fields(receipt), "files": files})
        self._depot.write({receipt_name(done.key): _json(asdict(done))})
        return done

    def receipt(self, key: str) -> Receipt | None:
        """Return the receipt of a key if it is there, readable and its files are all there in their full length."""
        return self.receipts([key]).get(key)

    def receipts(self, keys: Collection[str]) -> dict[str, Receipt]:
        """Return by key those receipts that are there, readable and whose files are all there in their full length."""
        written = self._depot.sizes([receipt_name(key) for key in keys])
        found = list(filter(None, map(_read_receipt, self._depot.read(written).values())))
        sizes = self._depot.sizes([part_name(file.table, each.key) for each in found for file in each.files])
        return {
            each.key: each
            for each in found
            if all(sizes.get(part_name(file.table, each.key)) == file.bytes for file in each.files)
        }

    def forget(self, key: str) -> None:
        """Take a receipt away: the part counts as not yet coded, and the next run makes it anew."""
        self._depot.remove(receipt_name(key))

    def chosen(self) -> Choice:
        """Return the receipts that count: those of the version that coded last; of one chunk, those of its latest settings."""
        manifest = self._manifest()
        order = {run: n for n, run in enumerate(manifest.get("runs", ()))}
        current: dict[str, Receipt] = {}
        stale = superseded = 0
        for receipt in self._receipts():
            if receipt.version != manifest.get("version") or receipt.schema != SCHEMA_VERSION:
                stale += 1
                continue
            other = current.get(receipt.chunk)
            superseded += other is not None
            if other is None or order.get(receipt.settings_id, -1) > order.get(other.settings_id, -1):
                current[receipt.chunk] = receipt
        receipts = tuple(sorted(current.values(), key=lambda receipt: receipt.key))
        return Choice(version=manifest.get("version", ""), receipts=receipts, stale=stale, superseded=superseded)

    def failures(self, limit: int) -> list[Failure]:
        """Return some of the failures of the parts that count."""
        found: list[Failure] = []
        for receipt in self.chosen().receipts:
            if receipt.rows("failure") and len(found) < limit:
                for data in self._depot.read([part_name("failure", receipt.key)]).values():
                    found += [record_of(Failure, row) for row in pq.read_table(pa.BufferReader(data)).to_pylist()]
        return found[:limit]

    @contextmanager
    def at_hand(self, receipts: Sequence[Receipt], scratch: Path) -> Iterator[AtHand]:
        """Have parts as files of this machine, each held against its digest; `scratch` is a folder for copies, if need be."""
        digests = {part_name(file.table, each.key): file.sha256 for each in receipts for file in each.files}
        with self._depot.lend(digests, scratch) as lent:
            damaged = {each.key for each in receipts if any(part_name(file.table, each.key) in lent.bad for file in each.files)}
            yield AtHand(
                folder=lent.folder,
                good=tuple(each for each in receipts if each.key not in damaged),
                damaged=tuple(each for each in receipts if each.key in damaged),
            )

    def _manifest_before(self) -> dict[str, Any]:
        """Return the manifest of the last run; there is none before the first, nor where it is not whole."""
        try:
            return self._checked(json.loads(self._depot.read([_MANIFEST])[_MANIFEST]))
        except (KeyError, ValueError):
            return {}

    def _manifest(self) -> dict[str, Any]:
        where = self._depot.label
        data = self._depot.read([_MANIFEST]).get(_MANIFEST)
        if data is None:
            raise RecordError(f"{where} is no folder of parts.", hint=f"Make one with: sanudo code PATHS --into {where}")
        try:
            manifest: dict[str, Any] = json.loads(data)
        except ValueError as error:
            hint = "Run sanudo code again: it will write it anew."
            raise RecordError(f"{_MANIFEST} in {where} cannot be read: {error}.", hint=hint) from error
        return self._checked(manifest)

    def _checked(self, manifest: dict[str, Any]) -> dict[str, Any]:
        if manifest.get("schema") != SCHEMA_VERSION:
            raise RecordError(f"{self._depot.label} was made by another version of Sanudo.", hint="Code into a new folder.")
        return manifest

    def _receipts(self) -> Iterator[Receipt]:
        for data in self._depot.read(self._depot.names("receipts")).values():
            receipt = _read_receipt(data)
            if receipt is not None:
                yield receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The receipts that count, and how many do not: `stale` ones of older versions, `superseded` ones of earlier settings."""

    version: str
    receipts: tuple[Receipt, ...]
    stale: int
    superseded: int


def _read_receipt(data: bytes) -> Receipt | None:
    try:
        values = json.loads(data)
        return Receipt(**{**values, "files": tuple(PartFile(**file) for file in values["files"])})
    except (ValueError, TypeError, KeyError):
        return None


def _parquet(table: pa.Table) -> bytes:
    buffer = pa.BufferOutputStream()
    pq.write_table(table, buffer, compression="zstd")
    data: bytes = buffer.getvalue().to_pybytes()
    return data


def _fields(receipt: Receipt) -> dict[str, Any]:
    return {name: getattr(receipt, name) for name in Receipt.__dataclass_fields__}


def _json(value: Mapping[str, Any]) -> bytes:
    return (json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()
