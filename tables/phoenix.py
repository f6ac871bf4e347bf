"""Reads the Phoenix actor dictionaries (MIT): blocks of names, each with its codes and the dates they hold for."""

from __future__ import annotations

import gzip
import io
import re
from collections.abc import Iterator
from pathlib import Path


def opened(folder: Path, name: str) -> io.TextIOBase:
    """Return a source file, ready to be read."""
    return gzip.open(folder / name, "rt", encoding="utf-8", errors="replace", newline="")  # type: ignore[return-value]


def phoenix_spells(line: str) -> Iterator[tuple[str, int, int]]:
    """Yield (code, start, end) of the bracketed roles of a Phoenix line."""
    for code, spell in re.findall(r"\[([A-Z]{3,12})\s*([<>]?\d{6,8}(?:-\d{6,8})?)?\s*\]", line):
        first = last = 0
        if spell.startswith(">"):
            first = century(spell[1:])
        elif spell.startswith("<"):
            last = century(spell[1:])
        elif spell:
            first, last = (century(part) for part in (spell.split("-") * 2)[:2])
        yield code, first, last


def century(text: str) -> int:
    """Return a date YYMMDD of the years 1920-2019, or YYYYMMDD, as YYYYMMDD."""
    return int(text) if len(text) == 8 else int(("20" if int(text[:2]) < 20 else "19") + text)


def titled(name: str) -> str:
    """Return an upper-case name as a newspaper prints it."""
    small = {
        "of",
        "the",
        "and",
        "for",
        "de",
        "la",
        "del",
        "da",
        "do",
        "dos",
        "bin",
        "ibn",
        "van",
        "von",
        "der",
        "den",
        "el",
        "al",
        "y",
        "in",
        "on",
        "to",
        "di",
    }
    words = re.sub(r"[_\s]+", " ", name).strip().lower().split(" ")
    made = [w if w in small and i else re.sub(r"(^|[-'.(])(\w)", lambda m: m[1] + m[2].upper(), w) for i, w in enumerate(words)]
    return re.sub(r"'S\b", "'s", " ".join(made))


def phoenix_blocks(folder: Path, name: str) -> Iterator[tuple[list[str], list[tuple[str, int, int]]]]:
    """Yield (names, spells) of the blocks of a Phoenix dictionary."""
    names: list[str] = []
    spells: list[tuple[str, int, int]] = []
    with opened(folder, name) as file:
        for line in file:
            text = line.split("#")[0].rstrip()
            if text and not text[0].isspace() and not text.startswith("+"):
                if names:
                    yield names, spells
                names, spells = [], []
            word = re.match(r"\+?\s*([^\[\s][^\[]*)", text.strip())
            if word:
                names.append(word[1].strip().strip("_ "))
            spells += list(phoenix_spells(text))
    if names:
        yield names, spells
