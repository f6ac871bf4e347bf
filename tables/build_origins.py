"""Build `resolve/data/origins.npz`: how the names of persons of each country are spelt, counted in the table of actors.

    python tables/build_origins.py [--to FILE]

For every country with enough persons, the letter groups of their names (three letters, with marks for beginning and end) are
counted;
what is kept is the logarithm of how much commoner each group is there than anywhere, in sixteenths, as whole numbers of eight
bits.
"""

from __future__ import annotations

import argparse
import io
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from sanudo.ontology.countries import folded
from sanudo.resolve.knowledge import shipped
from sanudo.resolve.knowledge_table import KINDS
from sanudo.resolve.origins import BUCKETS, groups_of

ROOT = Path(__file__).resolve().parent.parent
LEAST = 12
"""Countries with fewer persons are left out."""
TRUST = 40.0
"""Weight of the common distribution in that of a country."""


def persons() -> dict[str, list[str]]:
    """Return country -> names of its persons."""
    columns = shipped()
    stops, block = columns["text_stop"], columns["text"].tobytes()

    def text(number: int) -> str:
        return block[int(stops[number - 1]) if number else 0 : int(stops[number])].decode()

    found: dict[str, list[str]] = defaultdict(list)
    for name, kind, where, *_ in columns["entity"].tolist():
        code = folded(text(where)) if where else None
        if KINDS[kind] == "person" and code and code != "IGO":
            found[code].append(text(name))
    return {code: names for code, names in sorted(found.items()) if len(names) >= LEAST}


def main() -> None:
    """Count, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--to", type=Path, default=ROOT / "src/sanudo/resolve/data/origins.npz")
    args = parser.parse_args()
    names = persons()
    counts = np.zeros((len(names), BUCKETS))
    for row, people in enumerate(names.values()):
        for bucket, n in Counter(b for name in people for b in groups_of(name)).items():
            counts[row, bucket] = n
    share = counts / counts.sum(axis=1, keepdims=True)
    common = share.mean(axis=0) + 1e-6
    common /= common.sum()
    smooth = (counts + TRUST * 20 * common) / (counts.sum(axis=1, keepdims=True) + TRUST * 20)
    table = np.clip(np.round(16 * np.log(smooth / common)), -127, 127).astype(np.int8)
    columns = {"codes": np.frombuffer("\n".join(names).encode(), np.uint8), "table": table}
    with zipfile.ZipFile(args.to, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(columns):
            out = io.BytesIO()
            np.lib.format.write_array(out, np.ascontiguousarray(columns[name]), allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), out.getvalue(), zipfile.ZIP_DEFLATED)
    print(f"{len(names)} countries, {sum(map(len, names.values()))} persons, {args.to.stat().st_size / 1e3:.0f} kB -> {args.to}")


if __name__ == "__main__":
    main()
