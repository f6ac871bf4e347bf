"""Writes src/sanudo/export/data/fips.csv: the FIPS 10-4 codes of countries, which GDELT's places are given in.

Source: countryInfo.txt of GeoNames (CC BY 4.0) in ../shared/data/places.
"""

from __future__ import annotations

import csv
import gzip
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCE = ROOT.parent / "shared" / "data" / "places" / "countryInfo.txt.gz"
TABLE = ROOT / "src" / "sanudo" / "export" / "data" / "fips.csv"


def main() -> None:
    """Write the table."""
    lines = gzip.decompress(SOURCE.read_bytes()).decode("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("alpha3", "fips"))
        writer.writerows(sorted((row[1], row[3]) for row in rows if len(row[3]) == 2))


if __name__ == "__main__":
    main()
