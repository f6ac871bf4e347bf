"""The interactive views as they are built: how much of them a page loads, and what becomes of pages where they are not built."""

from __future__ import annotations

import gzip
import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from desk_samples import Client

from sanudo.serve import islands

INITIAL, WHOLE = 60_000, 350_000
"""Bytes of JavaScript that a page may load at first (gzipped), and that a view may load in all, with its data, as they are."""

MANIFEST = islands.FOLDER / "manifest.json"
built = pytest.mark.skipif(
    not MANIFEST.exists(), reason="the interactive views are not built: make setup, or python web/build.py"
)


def manifest() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(MANIFEST.read_text("utf-8"))
    return found


def loaded(name: str, of: dict[str, Any], dynamic: bool) -> Iterator[Path]:
    """Yield the files that a chunk brings with it; with `dynamic` those it may ask for later as well."""
    found, waiting = set(), [name]
    while waiting:
        at = waiting.pop()
        if at in found:
            continue
        found.add(at)
        chunk = of[at]
        waiting += chunk.get("imports", []) + (chunk.get("dynamicImports", []) if dynamic else [])
        for file in (chunk["file"], *chunk.get("css", []), *chunk.get("assets", [])):
            yield islands.FOLDER / file


@built
def test_little_is_loaded_at_first() -> None:
    first = set(loaded(islands.ENTRY, manifest(), dynamic=False)) | set((islands.FOLDER.parent).glob("*.js"))
    assert sum(len(gzip.compress(path.read_bytes())) for path in first) <= INITIAL


@built
def test_no_view_is_heavy() -> None:
    found = manifest()
    views = found[islands.ENTRY]["dynamicImports"]
    assert len(views) == 3
    common = set(loaded(islands.ENTRY, found, dynamic=False))
    for view in views:
        files = common | set(loaded(view, found, dynamic=False))
        size = sum(path.stat().st_size for path in files)
        assert size <= WHOLE, f"{view}: {size:,} bytes"


@built
def test_every_built_file_has_its_hash_in_its_name_and_is_kept_for_good(ask: Client) -> None:
    for chunk in manifest().values():
        answer = ask(f"/static/islands/{chunk['file']}")
        assert answer.status_code == 200 and "immutable" in answer.headers["cache-control"]
    assert "immutable" not in ask("/static/islands/manifest.json").headers.get("cache-control", "")


@built
def test_pages_load_the_entry_and_nothing_built_names_another_place(ask: Client) -> None:
    script = islands.script()
    assert script and f"/static/{script}" in ask.page("/map").xpath("//script/@src")
    for path in islands.FOLDER.rglob("*.js"):
        assert "eval(" not in path.read_text("utf-8") and "new Function(" not in path.read_text("utf-8"), path


def test_where_nothing_is_built_pages_do_without(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert islands.script(tmp_path) == ""
    assert "not built" in caplog.text and "make setup" in caplog.text


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"src/main.ts": {}}'])
def test_a_broken_build_is_no_fault_of_a_page(tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text)
    assert islands.script(tmp_path) == ""
    assert "cannot be used" in caplog.text


def test_a_desk_without_islands_asks_for_none(
    record_path: Path, client: Callable[[Path], Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(islands, "script", lambda: "")
    bare = client(record_path)
    page = bare.page("/map")
    assert not any("islands" in each for each in page.xpath("//script/@src"))
    assert page.xpath("//svg[@class='world']//path") and page.xpath("//ol[@class='ranked']/li")


def test_the_lock_file_names_no_place_to_fetch_from() -> None:
    lock = json.loads((Path(__file__).parents[2] / "web" / "package-lock.json").read_text("utf-8"))
    packages = {name: each for name, each in lock["packages"].items() if name}
    assert packages and not any("resolved" in each for each in packages.values())
    assert all(each.get("integrity") for each in packages.values())
