"""Build `ontology/data/countries.csv` and `countries_places.csv` from public tables and the hand rows below.

    python tables/build_countries.py [--from ../shared/data/actors]

Sources: country-codes (PDDL), the CIA World Factbook's extract (CC0), the Phoenix country dictionary (MIT; only its names of
towns
and provinces), and rows of our own for what these lack: words of nationality as newspapers use them, peoples, old names.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import html
import json
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

from countries_by_hand import (
    ADJECTIVES,
    CAPITALS,
    DEMONYMS,
    HISTORICAL,
    NAMES,
    NOT_PLACES,
    PLACES,
    PREFERRED,
    SOVEREIGN,
)

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "src/sanudo/ontology/data"
COLUMNS = (
    """alpha3 alpha2 numeric name official names adjectives demonyms capitals sovereign region plover wikidata geonames""".split()
)
SHORT = "CLDR display name"


def read_codes(folder: Path) -> dict[str, dict[str, str]]:
    """Return the rows of country-codes by alpha-3, with Kosovo added."""
    with gzip.open(folder / "country-codes.csv.gz", "rt", encoding="utf-8") as file:
        rows = {row["ISO3166-1-Alpha-3"]: row for row in csv.DictReader(file)}
    empty = dict.fromkeys(next(iter(rows.values())), "")
    rows["XKX"] = empty | {
        "ISO3166-1-Alpha-2": "XK",
        SHORT: "Kosovo",
        "FIPS": "KV",
        "Capital": "Pristina",
        "is_independent": "Yes",
        "Sub-region Name": "Southern Europe",
        "wikidata_id": "/Q1246",
        "Geoname ID": "831053",
    }
    rows["NAM"]["wikidata_id"] = "/Q1030"
    return rows


def read_factbook(folder: Path) -> dict[str, dict[str, object]]:
    """Return the factbook's entries by FIPS code."""
    with gzip.open(folder / "factbook_government_2026-05.jsonl.gz", "rt", encoding="utf-8") as file:
        return {entry["gec"].upper(): entry for entry in map(json.loads, file)}


def plain(text: str) -> str:
    """Return the text without HTML entities, brackets and notes."""
    text = html.unescape(text)
    return re.sub(r"\s+", " ", re.sub(r"\([^)]*\)|\[[^\]]*\]|;.*| note .*", "", text)).strip(" ,.")


def folded(text: str) -> str:
    """Return the text without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def nationality_words(entry: dict[str, object]) -> tuple[list[str], list[str]]:
    """Return adjectives and demonyms of a factbook entry ("Finnish"; "Finn", "Finns")."""
    nationality = entry.get("nationality") or {}
    assert isinstance(nationality, dict)
    noun, adjective = nationality.get("noun") or "", nationality.get("adjective") or ""
    adjectives = [plain(x) for x in re.split(r",| or |;|/", re.sub(r"note.*", "", adjective)) if plain(x)]
    demonyms: list[str] = []
    for part in re.split(r",| or |/", re.sub(r"note.*|;.*", "", noun)):
        word = plain(part)
        if word and word[0].isupper():
            demonyms += [word] + ([word + "s"] if "(s)" in part else [])
    none = ("NA", "None", "Dutch", "Chinese/Hong Konger")
    return [x for x in adjectives if x[:1].isupper() and x not in none], [x for x in demonyms if x not in none]


def unique(words: list[str]) -> list[str]:
    """Return the words in order, each once, with an accent-free form beside every accented one."""
    return list(dict.fromkeys(w for word in words if word for w in (word, folded(word))))


def country_row(code: str, row: dict[str, str], entry: dict[str, object]) -> dict[str, str]:
    """Return one row of countries.csv."""
    names = entry.get("names") or {}
    assert isinstance(names, dict)
    short = PREFERRED.get(code) or row[SHORT].replace(" & ", " and ").replace("St. ", "Saint ")
    long = plain(names.get("conventional long form") or "").removeprefix("none")
    other = [row[SHORT], plain(names.get("conventional short form") or ""), long, row["official_name_en"]]
    other += [plain(row["UNTERM English Short"].replace("*", "")), *NAMES.get(code, [])]
    other = [x for x in unique(other) if x.lower() not in ("none", "") and x != short]
    adjectives, demonyms = nationality_words(entry)
    if code in ADJECTIVES:
        adjectives = ADJECTIVES[code] + [
            x for x in adjectives if code not in ("KOR", "PRK", "HKG", "MAC", "SPM", "ABW", "CUW", "BWA", "LSO")
        ]
    if code in ("HKG", "MAC", "SPM", "KOR", "PRK"):
        demonyms = []
    demonyms = DEMONYMS.get(code, []) + demonyms
    capital = [x for x in (row["Capital"].strip(), *CAPITALS.get(code, [])) if x]
    return {
        "alpha3": code,
        "alpha2": row["ISO3166-1-Alpha-2"],
        "numeric": row["ISO3166-1-numeric"].zfill(3) if row["ISO3166-1-numeric"] else "",
        "name": short,
        "official": long or row["official_name_en"],
        "names": "|".join(other),
        "adjectives": "|".join(unique(adjectives)),
        "demonyms": "|".join(x for x in unique(demonyms) if x not in adjectives),
        "capitals": "|".join(unique(capital)),
        "sovereign": SOVEREIGN.get(code, sovereign(row["is_independent"], code)),
        "region": row["Sub-region Name"] or row["Region Name"],
        "plover": {"XKX": "KOS"}.get(code, code),
        "wikidata": row["wikidata_id"].rsplit("/", 1)[-1],
        "geonames": row["Geoname ID"],
    }


def sovereign(status: str, code: str) -> str:
    """Return the alpha-3 code of the state that "Territory of GB" names; empty for an independent state."""
    two = status[-2:] if " of " in status or "with" in status else ""
    return {
        "GB": "GBR",
        "FR": "FRA",
        "NL": "NLD",
        "US": "USA",
        "AU": "AUS",
        "NZ": "NZL",
        "DK": "DNK",
        "NO": "NOR",
        "FI": "FIN",
        "CN": "CHN",
    }.get(two, "")


def historical_rows() -> list[dict[str, str]]:
    """Return rows of states that are no more; `sovereign` is the successor whose code stands for them."""
    rows = []
    for code, (successor, name, other, adjectives, demonyms) in HISTORICAL.items():
        row = dict.fromkeys(COLUMNS, "")
        row |= {
            "alpha3": code,
            "name": name,
            "official": name,
            "names": "|".join(other),
            "sovereign": successor,
            "plover": successor,
        }
        row |= {"adjectives": "|".join(adjectives), "demonyms": "|".join(demonyms), "region": "historical"}
        rows.append(row)
    return rows


def phoenix_places(folder: Path) -> dict[str, list[str]]:
    """Return the towns and provinces that the Phoenix dictionary lists under each country."""
    found: dict[str, list[str]] = defaultdict(list)
    code = None
    with gzip.open(folder / "Phoenix.Countries.actors.txt.gz", "rt", encoding="utf-8", errors="replace") as file:
        for line in file:
            head = re.match(r"([A-Z].*?)_?\s+\[([A-Z]{3})\]", line)
            if head:
                code = head[2]
            elif code and line.startswith("+"):
                found[code].append(line[1:].split("#")[0].strip().strip("_ ").replace("_", " "))
            elif not line.startswith("#"):
                code = None
    return found


def divisions(entry: dict[str, object]) -> list[str]:
    """Return the first-level divisions of a factbook entry."""
    text = re.sub(r"<[^>]*>", "", html.unescape(str(entry.get("divisions") or "")))
    parts = re.split(r"[;:]", text.split("note")[0], maxsplit=1)
    if len(parts) < 2 or len(parts[1]) < 5:
        return []
    return [plain(x).replace("*", "") for x in parts[1].split(",") if 3 < len(plain(x)) < 30]


def titled(name: str) -> str:
    """Return an upper-case name with capitals as newspapers set them."""
    words = re.split(r"([\s-])", name.lower())
    small = {
        "de",
        "la",
        "del",
        "da",
        "do",
        "al",
        "el",
        "of",
        "the",
        "and",
        "upon",
        "na",
        "au",
        "di",
        "y",
        "e",
        "sur",
        "en",
        "on",
    }
    return "".join(w if (w in small and i) else w[:1].upper() + w[1:] for i, w in enumerate(words))


def place_rows(
    folder: Path, codes: dict[str, dict[str, str]], book: dict[str, dict[str, object]], taken: set[str]
) -> list[tuple[str, str]]:
    """Return (place, code) for places that belong to one country and are no ordinary word, first name or country."""
    where: dict[str, set[str]] = defaultdict(set)
    shown: dict[str, str] = {}

    def add(name: str, code: str) -> None:
        key = folded(name).lower().replace("-", " ").replace("'", "’")
        if len(key) > 2 and key not in taken and re.fullmatch(r"[\w ’.]+", key) and not re.search(r"\d", key):
            where[key].add(code)
            shown.setdefault(key, name)

    for code, names in phoenix_places(folder).items():
        for name in names:
            add(titled(name), {"ROM": "ROU", "ZAR": "COD", "TMP": "TLS"}.get(code, code))
    for code, row in codes.items():
        if row["is_independent"] not in ("Yes", "In contention"):
            continue
        for name in divisions(book.get(row["FIPS"], {})):
            add(name, code)
    rows = [(shown[key], next(iter(found))) for key, found in where.items() if len(found) == 1 and key not in NOT_PLACES]
    hand = [(name, code) for code, names in PLACES.items() for name in names]
    mine = {folded(name).lower().replace("-", " ") for name, _ in hand}
    return sorted([row for row in rows if folded(row[0]).lower().replace("-", " ") not in mine and row[1] in codes] + hand)


def main() -> None:
    """Write both tables and say how large they are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="folder", type=Path, default=ROOT / "../shared/data/actors")
    folder = parser.parse_args().folder
    codes, book = read_codes(folder), read_factbook(folder)
    rows = [
        country_row(code, row, {} if code == "BES" else book.get(row["FIPS"][:2], {})) for code, row in sorted(codes.items())
    ] + historical_rows()
    with (OUT / "countries.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    taken = {
        folded(w).lower().replace("-", " ")
        for row in rows
        for k in ("name", "names", "adjectives", "demonyms", "capitals")
        for w in row[k].split("|")
    }
    places = place_rows(folder, codes, book, taken)
    with (OUT / "countries_places.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([("place", "alpha3"), *places])
    print(f"{len(rows)} countries, {len(places)} places -> {OUT}")


if __name__ == "__main__":
    main()
