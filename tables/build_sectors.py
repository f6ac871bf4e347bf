"""Build `ontology/data/sectors_roles.csv`, nouns of role and body with their PLOVER sector.

    python tables/build_sectors.py [--from ../shared/data/actors]

Sources: rows of our own (`sectors_by_hand.py`), then the Phoenix agents dictionary (MIT), its CAMEO codes turned into PLOVER's.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import re
from pathlib import Path

from sectors_by_hand import NEUTRAL, ROLES

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "src/sanudo/ontology/data/sectors_roles.csv"
TO_PLOVER = {
    "MED": "JRN",
    "HLH": "MED",
    "ENV": "SOC",
    "HRI": "NGO",
    "RAD": "REB",
    "IMG": "REB",
    "PPL": "CVL",
    **dict.fromkeys(("BUD", "CHR", "HIN", "JEW", "MUS"), "REL"),
}
UNFIT = frozenset(
    """actor vip boss deputy carrier captain retired intelligence general_assembly chief_engineer airliner jetliner
        commercial_jet passenger_airliner passenger_jet a_cabinet_meeting believer representatives kingdom people's_assembly
        islamic sunni muslim moslem christian revolt uprising rebellion landing_ship spokes!person! writer tv crusader village
        settlement small_town community engineer scientist activist demonstrator protester rioter protest_leader detainee
        majority_party national_council left_wing_coalition right_wing_coalition security_council navy military deserter
        reformer migrant illegal_immigrant illegal_migrant naval liberation_movement man men people""".split()
)


def by_hand() -> dict[str, str]:
    """Return term -> sector of the hand rows; the first line that has a term wins."""
    found: dict[str, str] = {}
    for line in ROLES.strip().splitlines():
        sector, terms = line.split(":", 1)
        for term in terms.split(","):
            found.setdefault(term.strip(), sector)
    return found


def from_phoenix(path: Path) -> dict[str, str]:
    """Return term -> sector of the Phoenix dictionary."""
    found: dict[str, str] = {}
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as file:
        for line in file:
            entry = re.match(r"([^\[#{!]*(?:!\w+!)?[^\[#{]*?)\s*(?:\{[^}]*\})?\s*\[~?([A-Z]{3})", line)
            if not entry or line.startswith(("#", "!")) or entry[1].strip().lower() in UNFIT:
                continue
            sector = TO_PLOVER.get(entry[2], entry[2])
            for term in expanded(entry[1].strip().lower().strip("_")):
                found.setdefault(term, sector)
    return found


def expanded(term: str) -> list[str]:
    """Return the terms that a Phoenix entry with a substitution set stands for."""
    term = term.replace("_", " ").strip()
    if "!person!" in term:
        return [term.replace("!person!", end) for end in ("man", "woman", "men", "person")]
    if "!minist!" in term or term.endswith("minist"):
        return [re.sub(r"!minist!|minist$", end, term) for end in ("minister", "ministry")]
    return [term] if len(term) > 2 and not re.search(r"\d", term) else []


def main() -> None:
    """Write the table and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="folder", type=Path, default=ROOT / "../shared/data/actors")
    terms = from_phoenix(parser.parse_args().folder / "Phoenix.agents.txt.gz") | by_hand()
    neutral = set(NEUTRAL)
    with OUT.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("term", "sector", "neutral"))
        for term in sorted(set(terms) | neutral):
            writer.writerow((term, terms.get(term, ""), "1" if term in neutral else ""))
    print(f"{len(set(terms) | neutral)} terms -> {OUT}")


if __name__ == "__main__":
    main()
