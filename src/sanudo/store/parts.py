"""Parts: what workers leave behind in a folder or a bucket, and what a record is built from.

    manifest.json              the version that coded last, and its settings in the order of their runs
    parts/<table>/<key>.parquet
    receipts/<key>.json        written when the part is; a part counts when its receipt is there and names its digests
    folds/<id>.json            receipts of many parts whose rows were put together (`sanudo.store.folds`)
    parts/<table>/<id>.parquet their rows, with a column `part` that holds the key

A key is a hash of the chunk's content, the pipeline's version and the settings, so that coding a chunk again writes the same
bytes to the same names, whoever does it and however often. Nothing here is ever appended to or edited.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from sanudo.errors import RecordError
from sanudo.store.depots import Depot, Where, depot_at
from sanudo.store.rows import record_of
from sanudo.store.schema import SCHEMA_VERSION, quoted
from sanudo.types import Failure, make_id

State = Literal["done", "lost"]
LEFT_OUT = ("language", "topic")
"""The stages whose failures tell what the pre-filter has passed over."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """Parts that were put together: their receipts, and the files that hold the rows of all of them."""

    id: str
    receipts: tuple[Receipt, ...]
    files: tuple[PartFile, ...]

    @property
    def bytes(self) -> int:
        """Return the length of the files."""
        return sum(file.bytes for file in self.files)


@dataclass(frozen=True, slots=True, kw_only=True)
class AtHand:
    """Parts as files of this machine: `good` ones can be read there, `damaged` ones lack files or hold other bytes.

    `folded` tells of keys in which fold their rows are.
    """

    folder: Path
    good: tuple[Receipt, ...]
    damaged: tuple[Receipt, ...] = ()
    folded: Mapping[str, str] = field(default_factory=dict)

    def source(self, table: str) -> str | None:
        """Return an SQL query for the rows of a table, with the column `part`; None where there are none."""
        keys = [receipt.key for receipt in self.good if receipt.rows(table)]
        plain = [part_name(table, key) for key in keys if key not in self.folded]
        folds = sorted({part_name(table, self.folded[key]) for key in keys if key in self.folded})
        selects = []
        if plain:
            named = "*, parse_filename(filename, true) AS part"
            files = f"read_parquet({self._list(plain)}, filename = true)"
            selects.append(f"SELECT * EXCLUDE (filename) FROM (SELECT {named} FROM {files})")
        if folds:
            wanted = ", ".join(quoted(key) for key in keys if key in self.folded)
            selects.append(
                f"SELECT * FROM read_parquet({self._list(folds)}) SEMI JOIN (SELECT unnest([{wanted}]) AS part) USING (part)"
            )
        return " UNION ALL BY NAME ".join(selects) or None

    def _list(self, names: Sequence[str]) -> str:
        return "[" + ", ".join(quoted(str(self.folder / name)) for name in names) + "]"


def part_name(table: str, key: str) -> str:
    """Return the name of the file in which a part keeps its rows of a table."""
    return f"parts/{table}/{key}.parquet"


def fold_name(number: str) -> str:
    """Return the name of the file that holds the receipts of a fold."""
    return f"folds/{number}.json"


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
            self._depot.write({_MANIFEST: as_json(manifest)})

    def write(self, tables: Mapping[str, pa.Table], receipt: Receipt) -> Receipt:
        """Write a part, empty tables left out, then its receipt; return the receipt with the files filled in."""
        packed = {name: _parquet(table) for name, table in tables.items() if table.num_rows}
        files = tuple(
            PartFile(table=name, rows=tables[name].num_rows, bytes=len(data), sha256=hashlib.sha256(data).hexdigest())
            for name, data in packed.items()
        )
        self._depot.write({part_name(name, receipt.key): data for name, data in packed.items()})
        done = Receipt(**{**_fields(receipt), "files": files})
        self._depot.write({receipt_name(done.key): as_json(asdict(done))})
        return done

    def receipt(self, key: str) -> Receipt | None:
        """Return the receipt of a key if it is there, readable and its files are all there in their full length."""
        return self.receipts([key]).get(key)

    def receipts(self, keys: Collection[str]) -> dict[str, Receipt]:
        """Return by key those receipts that are there, readable and whose files are all there in their full length."""
        written = self._depot.sizes([receipt_name(key) for key in keys])
        found = list(filter(None, map(read_receipt, self._depot.read(written).values())))
        sizes = self._depot.sizes([part_name(file.table, each.key) for each in found for file in each.files])
        whole = {
            each.key: each
            for each in found
            if all(sizes.get(part_name(file.table, each.key)) == file.bytes for file in each.files)
        }
        missing = set(keys) - set(whole)
        homes = self.homes() if missing else {}
        return whole | {key: homes[key][1] for key in missing if key in homes}

    def folds(self) -> list[Fold]:
        """Return the folds that can be read and whose files are all there in their full length, those of few parts first."""
        found = [fold for fold in map(read_fold, self._depot.read(self._depot.names("folds")).values()) if fold]
        sizes = self._depot.sizes([part_name(file.table, fold.id) for fold in found for file in fold.files])
        whole = [fold for fold in found if all(sizes.get(part_name(file.table, fold.id)) == file.bytes for file in fold.files)]
        return sorted(whole, key=lambda fold: (len(fold.receipts), fold.id))

    def homes(self) -> dict[str, tuple[Fold, Receipt]]:
        """Return by key in which fold the parts are that were folded, and their receipts."""
        return {each.key: (fold, each) for fold in self.folds() for each in fold.receipts}

    def forget(self, key: str) -> None:
        """Take a receipt away: the part counts as not yet coded, and the next run makes it anew. Its fold goes with it."""
        self._depot.remove(receipt_name(key))
        if key in (homes := self.homes()):
            self._depot.remove(fold_name(homes[key][0].id))

    def rows(self, table: str, receipts: Iterable[Receipt]) -> Iterator[tuple[Receipt, pa.Table]]:
        """Yield the rows of a table that parts hold, those left out that hold none; raises RecordError where they are gone."""
        homes = self.homes()
        for receipt in receipts:
            if receipt.rows(table):
                home = homes.get(receipt.key)
                at = part_name(table, home[0].id if home else receipt.key)
                data = self._depot.read([at]).get(at)
                if data is None:
                    raise RecordError(f"{at} in {self._depot.label} is missing.", hint="sanudo verify looks into it.")
                found = _read(data)
                yield receipt, found.filter(pc.equal(found.column("part"), receipt.key)) if home else found

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
        for receipt, rows in self.rows("failure", (each for each in self.chosen().receipts if each.failures)):
            found += [record_of(Failure, row) for row in rows.to_pylist() if row["stage"] not in receipt.left_out]
            if len(found) >= limit:
                break
        return found[:limit]

    @contextmanager
    def at_hand(self, receipts: Sequence[Receipt], scratch: Path) -> Iterator[AtHand]:
        """Have parts as files of this machine, each held against its digest; `scratch` is a folder for copies, if need be."""
        homes = self.homes()
        files = {each.key: {part_name(file.table, each.key): file.sha256 for file in each.files} for each in receipts}
        for key in files.keys() & homes.keys():
            fold = homes[key][0]
            files[key] = {part_name(file.table, fold.id): file.sha256 for file in fold.files}
        digests = {name: digest for own in files.values() for name, digest in own.items()}
        with self._depot.lend(digests, scratch) as lent:
            damaged = {key for key, own in files.items() if not lent.bad.isdisjoint(own)}
            yield AtHand(
                folder=lent.folder,
                good=tuple(each for each in receipts if each.key not in damaged),
                damaged=tuple(each for each in receipts if each.key in damaged),
                folded={key: homes[key][0].id for key in files.keys() & homes.keys()},
            )

    def _manifest_before(self) -> dict[str, Any]:
        """Return the manifest of the last run; there is none before the first, nor where it is not whole."""
        try:
            return self._checked(json.loads(self._depot.read([_MANIFEST])[_MANIFEST]))
        except (KeyError, ValueError):
            return {}

    def _manifest(self) -> dict[str, Any]:
        return self._checked(self.manifest_at_hand())

    def manifest_at_hand(self) -> dict[str, Any]:
        """Return the manifest whatever version it is of; raises RecordError where there is none that can be read."""
        where = self._depot.label
        data = self._depot.read([_MANIFEST]).get(_MANIFEST)
        if data is None:
            raise RecordError(f"{where} is no folder of parts.", hint=f"Make one with: sanudo code PATHS --into {where}")
        try:
            manifest: dict[str, Any] = json.loads(data)
        except ValueError as error:
            hint = "Run sanudo code again: it will write it anew."
            raise RecordError(f"{_MANIFEST} in {where} cannot be read: {error}.", hint=hint) from error
        return manifest

    def _checked(self, manifest: dict[str, Any]) -> dict[str, Any]:
        if manifest.get("schema") != SCHEMA_VERSION:
            raise RecordError(f"{self._depot.label} was made by another version of Sanudo.", hint="Code into a new folder.")
        return manifest

    def _receipts(self) -> Iterator[Receipt]:
        seen: set[str] = set()
        for data in self._depot.read(self._depot.names("receipts")).values():
            receipt = read_receipt(data)
            if receipt is not None:
                seen.add(receipt.key)
                yield receipt
        yield from (receipt for key, (_, receipt) in self.homes().items() if key not in seen)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The receipts that count, and how many do not: `stale` ones of older versions, `superseded` ones of earlier settings."""

    version: str
    receipts: tuple[Receipt, ...]
    stale: int
    superseded: int


def _read(data: bytes) -> pa.Table:
    """Return a small table, read without threads: one that Arrow still starts while Python ends would abort the process."""
    return pq.ParquetFile(pa.BufferReader(data), pre_buffer=False).read(use_threads=False)


def read_receipt(data: bytes) -> Receipt | None:
    """Return the receipt in the content of a file, None where it is none."""
    try:
        return _receipt(json.loads(data))
    except (ValueError, TypeError, KeyError):
        return None


def _receipt(values: Mapping[str, Any]) -> Receipt:
    return Receipt(**{**values, "files": tuple(PartFile(**file) for file in values["files"])})


def read_fold(data: bytes) -> Fold | None:
    """Return the fold in the content of a file, None where it is none."""
    try:
        values = json.loads(data)
        files = tuple(PartFile(**file) for file in values["files"])
        return Fold(id=values["id"], receipts=tuple(map(_receipt, values["receipts"])), files=files)
    except (ValueError, TypeError, KeyError):
        return None


def _parquet(table: pa.Table) -> bytes:
    buffer = pa.BufferOutputStream()
    pq.write_table(table, buffer, compression="zstd")
    data: bytes = buffer.getvalue().to_pybytes()
    return data


def _fields(receipt: Receipt) -> dict[str, Any]:
    return {name: getattr(receipt, name) for name in Receipt.__dataclass_fields__}


def as_json(value: Mapping[str, Any]) -> bytes:
    """Return a value as the content of a file of JSON."""
    return (json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()
