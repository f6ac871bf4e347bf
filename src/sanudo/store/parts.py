"""A folder of parts: what workers leave behind, and what a record is built from.

    DIR/manifest.json              the version that coded last, and its settings in the order of their runs
    DIR/parts/<table>/<key>.parquet
    DIR/receipts/<key>.json        written last; a part without its receipt does not count

A key is a hash of the chunk's content, the pipeline's version and the settings, so that coding a chunk again writes the same
bytes to the same names. Nothing here is ever appended to or edited.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa
import pyarrow.parquet as pq

from sanudo.errors import RecordError
from sanudo.store.files import sha256, sweep, write_whole
from sanudo.store.rows import record_of
from sanudo.store.schema import SCHEMA_VERSION
from sanudo.types import Failure, make_id

State = Literal["done", "lost"]
LEFT_OUT = ("language", "topic")
"""The stages whose failures tell what the pre-filter has passed over."""


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
    part holds the failure, and the next run tries it again. `repeated` counts documents that the chunk held more than once,
    `left_out` those that the pre-filter passed over, by its reason (language, topic): rows of the table failure, but no faults.
    """

    key: str
    chunk: str
    label: str
    version: str
    settings: Mapping[str, Any]
    files: tuple[PartFile, ...]
    state: State = "done"
    repeated: int = 0
    left_out: Mapping[str, int] = field(default_factory=dict)
    schema: int = SCHEMA_VERSION

    def rows(self, table: str) -> int:
        """Return how many rows of a table the part holds."""
        return sum(file.rows for file in self.files if file.table == table)

    @property
    def failures(self) -> int:
        """Return how many inputs could not be read, or not wholly."""
        return self.rows("failure") - sum(self.left_out.values())

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


class Parts:
    """A folder of parts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, table: str, key: str) -> Path:
        """Return where a part keeps its rows of a table."""
        return self.folder / "parts" / table / f"{key}.parquet"

    def receipt_path(self, key: str) -> Path:
        """Return where a part's receipt stands."""
        return self.folder / "receipts" / f"{key}.json"

    def open_for(self, version: str, settings: Mapping[str, Any]) -> None:
        """Make the folder ready for a run: from now on parts of this version count, and these settings come last."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            before = self._manifest_before()
            runs = [each for each in before.get("runs", ()) if each != settings_id(settings)] + [settings_id(settings)]
            manifest = {"schema": SCHEMA_VERSION, "version": version, "runs": runs}
            sweep(self.folder)
            if manifest != before:
                write_whole(self.folder / "manifest.json", _json(manifest))
        except OSError as error:
            raise RecordError(
                f"The folder {self.folder} cannot be written: {error.strerror}.", hint="Choose another one."
            ) from error

    def write(self, tables: Mapping[str, pa.Table], receipt: Receipt) -> Receipt:
        """Write a part, empty tables left out, then its receipt; return the receipt with the files filled in."""
        files = tuple(self._write_table(name, receipt.key, table) for name, table in tables.items() if table.num_rows)
        done = Receipt(**{**_fields(receipt), "files": files})
        write_whole(self.receipt_path(done.key), _json(asdict(done)))
        return done

    def receipt(self, key: str) -> Receipt | None:
        """Return the receipt of a key if it is there, readable and its files are all there in their full length."""
        receipt = read_receipt(self.receipt_path(key))
        return receipt if receipt and all(self._size(file.table, key) == file.bytes for file in receipt.files) else None

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
        """Return some of the failures of the parts that count; what the pre-filter left out is none."""
        found: list[Failure] = []
        for receipt in self.chosen().receipts:
            if receipt.failures and len(found) < limit:
                rows = pq.read_table(self.path("failure", receipt.key)).to_pylist()
                found += [record_of(Failure, row) for row in rows if row["stage"] not in receipt.left_out]
        return found[:limit]

    def damaged(self, receipts: Iterable[Receipt]) -> Iterator[Receipt]:
        """Yield the receipts whose files are missing or not what they say."""
        for receipt in receipts:
            for file in receipt.files:
                path = self.path(file.table, receipt.key)
                if not path.is_file() or sha256(path) != file.sha256:
                    yield receipt
                    break

    def manifest_at_hand(self) -> dict[str, Any]:
        """Return the manifest whatever version it is of; raises RecordError where there is none that can be read."""
        path = self.folder / "manifest.json"
        try:
            manifest: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise RecordError(
                f"{self.folder} is no folder of parts.", hint=f"Make one with: sanudo code PATHS --into {self.folder}"
            ) from None
        except (OSError, ValueError) as error:
            raise RecordError(f"{path} cannot be read: {error}.", hint="Run sanudo code again: it will write it anew.") from error
        return manifest

    def _manifest_before(self) -> dict[str, Any]:
        try:
            json.loads((self.folder / "manifest.json").read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return {}
        return self._manifest()

    def _manifest(self) -> dict[str, Any]:
        manifest = self.manifest_at_hand()
        if manifest.get("schema") != SCHEMA_VERSION:
            raise RecordError(f"{self.folder} was made by another version of Sanudo.", hint="Code into a new folder.")
        return manifest

    def _receipts(self) -> Iterator[Receipt]:
        for path in sorted((self.folder / "receipts").glob("*.json")):
            receipt = read_receipt(path)
            if receipt is not None:
                yield receipt

    def _write_table(self, name: str, key: str, table: pa.Table) -> PartFile:
        buffer = pa.BufferOutputStream()
        pq.write_table(table, buffer, compression="zstd")
        data = buffer.getvalue().to_pybytes()
        path = self.path(name, key)
        write_whole(path, data)
        return PartFile(table=name, rows=table.num_rows, bytes=len(data), sha256=sha256(path))

    def _size(self, table: str, key: str) -> int:
        try:
            return self.path(table, key).stat().st_size
        except OSError:
            return -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The receipts that count, and how many do not: `stale` ones of older versions, `superseded` ones of earlier settings."""

    version: str
    receipts: tuple[Receipt, ...]
    stale: int
    superseded: int


def read_receipt(path: Path) -> Receipt | None:
    """Return the receipt in a file, None where there is none or it cannot be read."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return Receipt(**{**values, "files": tuple(PartFile(**file) for file in values["files"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _fields(receipt: Receipt) -> dict[str, Any]:
    return {name: getattr(receipt, name) for name in Receipt.__dataclass_fields__}


def _json(value: Mapping[str, Any]) -> bytes:
    return (json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()
