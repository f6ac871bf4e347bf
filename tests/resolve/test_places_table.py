"""The gazetteer: what it holds, that it loads fast and stays small, and what is said of a damaged one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from sanudo.errors import ModelError
from sanudo.resolve.places_names import place_key, reduced, without_generic
from sanudo.resolve.places_table import CITY, COUNTRY, gazetteer, shipped_gazetteer


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("St. Louis", "saint louis"),
        ("the U.S.", "us"),
        ("Tel-Aviv", "tel aviv"),
        ("N'Djaména", "ndjamena"),
        ("Peru's", "peru"),
        ("", ""),
    ],
)
def test_keys(text: str, key: str) -> None:
    assert place_key(text) == key


def test_reduced_names_shed_points_of_the_compass_and_generic_words_first() -> None:
    assert next(reduced("northern mali")) == "mali"
    assert "rotterdam" in list(reduced("port of rotterdam"))
    assert without_generic("province of cuneo") == "cuneo"
    assert without_generic("province") == ""


def test_each_country_is_found_by_its_name_and_has_a_point() -> None:
    table = shipped_gazetteer()
    rows = [row for row in range(300) if table.columns["kind"][row] == COUNTRY]
    assert len(rows) >= 249
    for row in rows:
        assert row in {found.row for found in table.find(place_key(table.name(row)))}
        assert table.country(row) == table.codes[int(table.columns["country"][row])]


def test_points_lie_on_the_globe_and_parents_in_the_same_country() -> None:
    columns = shipped_gazetteer().columns
    assert np.abs(columns["lat"]).max() <= 90e4 and np.abs(columns["lon"]).max() <= 180e4
    inside = columns["province"] != 65535
    assert (columns["country"][inside] == columns["country"][columns["province"][inside].astype(int)]).all()
    assert (columns["kind"] == CITY).sum() > 200_000


def test_seas_have_no_country() -> None:
    table = shipped_gazetteer()
    rows = [found.row for found in table.find("mediterranean sea")]
    assert rows and all(table.country(row) is None and table.precision(row) == "region" for row in rows)


def test_a_table_of_another_version_is_refused() -> None:
    with pytest.raises(ModelError, match="version"):
        gazetteer({**shipped_gazetteer().columns, "version": np.array([0], np.int32)})


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_the_table_takes_little_memory() -> None:
    code = (
        "import resource\nimport sanudo.resolve.places as p\n"
        "used = lambda: int(open('/proc/self/statm').read().split()[1]) * resource.getpagesize() / 2**20\n"
        "before = used()\ntable = p.shipped_gazetteer()\nprint(used() - before)"
    )
    used = float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
    assert 1 < used < 60
