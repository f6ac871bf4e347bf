"""What an index holds, and what of it must be written anew for a build to which documents were added.

Beside an index stands which documents it holds and in what state actors and agreements were written. The files of an index never
change once they are written, so that a new one begins as links to those of the one before.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from sanudo.fulltext.results import Kind
from sanudo.fulltext.sources import CHANGING, STATED, known
from sanudo.store.queries import Record

HELD = "held.parquet"
"""The file in an index's folder that says what it holds: kind, id, state."""


@dataclass(frozen=True, slots=True)
class Change:
    """What to write into an index and what to take out before, by id."""

    fresh: Mapping[Kind, pa.Array]
    gone: pa.Array


def held_of(record: Record) -> pa.Table:
    """Return what an index of this record holds."""
    found = [record.sql("SELECT 'document' AS kind, id, 0::UBIGINT AS state FROM document")]
    for kind, sql in known(record).items():
        if kind in CHANGING:
            found.append(record.sql(f"SELECT '{kind}' AS kind, * FROM ({STATED.format(sql=sql)})"))
    return pa.concat_tables(found)


def change(before: pa.Table, now: pa.Table) -> Change | None:
    """Return what differs between what two indexes hold, None where documents have gone."""
    was, is_now = (
        {kind: table.filter(pc.equal(table["kind"], kind)) for kind in ("document", *CHANGING)} for table in (before, now)
    )
    ids = {kind: (was[kind]["id"].combine_chunks(), is_now[kind]["id"].combine_chunks()) for kind in was}
    if not pc.all(pc.is_in(ids["document"][0], ids["document"][1])).as_py():
        return None
    documents = ids["document"][1].filter(pc.invert(pc.is_in(ids["document"][1], ids["document"][0])))
    fresh: dict[Kind, pa.Array] = {"document": documents, "statement": documents}
    gone = []
    for kind in CHANGING:
        old = pa.table({"id": ids[kind][0], "old": was[kind]["state"]})
        both = old.join(pa.table({"id": ids[kind][1], "new": is_now[kind]["state"]}), "id", join_type="full outer")
        same = pc.fill_null(pc.equal(both["old"], both["new"]), False)
        changed = both.filter(pc.invert(same))
        fresh[kind] = changed.filter(pc.is_valid(changed["new"]))["id"].combine_chunks()
        gone.append(changed.filter(pc.is_valid(changed["old"]))["id"].combine_chunks())
    return Change(fresh, pa.concat_arrays(gone))


def begin_from(before: Path, folder: Path) -> None:
    """Fill the folder of an index with the files of an earlier one, which share the disk's blocks where that can be."""
    for each in before.iterdir():
        if each.name == HELD or each.suffix == ".lock":
            continue
        target = folder / each.name
        if each.suffix == ".json":
            shutil.copyfile(each, target)
            continue
        try:
            os.link(each, target)
        except OSError:
            shutil.copyfile(each, target)


def write_held(folder: Path, held: pa.Table) -> None:
    """Say in the folder of an index what it holds."""
    pq.write_table(held, folder / HELD, compression="zstd")


def read_held(folder: Path) -> pa.Table | None:
    """Return what the index in a folder holds, None where there is none or it does not say."""
    try:
        return pq.ParquetFile(folder / HELD, pre_buffer=False).read(use_threads=False)
    except (OSError, pa.ArrowInvalid):
        return None
