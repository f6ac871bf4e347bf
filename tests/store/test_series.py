"""Series of two parties: zeros, directions, spikes, and rows behind every number."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest
from samples import reading
from test_build import shelve

from sanudo.errors import RecordError, SettingsError
from sanudo.merge.record import merge
from sanudo.store.build import build
from sanudo.store.dyads import make_dyads
from sanudo.store.queries import Record, open_record
from sanudo.store.series import NUMBERS, TYPE_COLUMNS, opened, panel, series
from sanudo.types import Reading

Step = Callable[[duckdb.DuckDBPyConnection], None]
PAIR = ("NOR", "SWE")


def dated(number: int, date: str, event_type: str = "CONSULT") -> Reading:
    """Return the sample article with its meeting held on another day."""
    found = reading(number)
    meet, *others = found.events
    return replace(found, events=(replace(meet, status="actual", date=date, event_type=event_type), *others))


def readings() -> list[Reading]:
    days = ["2020-01-10", "2020-03-05", *[f"2021-03-{day:02}" for day in range(1, 29, 3)]]
    return [*(dated(number, day) for number, day in enumerate(days)), dated(len(days), "2019", "THREATEN")]


@pytest.fixture(scope="module", params=[(merge, make_dyads), (merge,)], ids=["with dyads", "scanned"])
def record(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    folder = tmp_path_factory.mktemp("series")
    shelve(folder, "one", readings())
    build(folder, folder / "r.duckdb", steps=request.param)
    with open_record(folder / "r.duckdb") as found:
        yield found


def test_periods_follow_one_another_with_zeros(record: Record) -> None:
    found = series(record, *PAIR, by="month")
    months = [each.start for each in found.periods]
    assert months[0] == datetime.date(2020, 1, 1) and months[-1] == datetime.date(2021, 3, 1) and len(months) == 15
    assert [each.happenings for each in found.periods[:4]] == [1, 0, 1, 0]
    assert found.undated == 1 and found.periods[1].intensity is None


@pytest.mark.parametrize("by", ["day", "week", "month"])
def test_all_that_is_dated_is_counted_once(record: Record, by: str) -> None:
    found = series(record, *PAIR, by=by)  # type: ignore[arg-type]
    (told,) = record.rows("SELECT count(*) AS n FROM happening WHERE status = 'actual' AND list_contains(actor_countries, 'NOR')")
    assert sum(each.happenings for each in found.periods) + found.undated == told["n"]
    for each in found.periods:
        assert each.happenings == sum(each.types.values())
        quads = each.verbal_cooperation + each.material_cooperation + each.verbal_conflict + each.material_conflict
        assert each.happenings == quads and each.reports >= each.happenings


def test_the_other_way_round_is_the_same_with_directions_swapped(record: Record) -> None:
    there, back = series(record, *PAIR), series(record, *reversed(PAIR))
    assert [(a.forward, a.back, a.between) for a in there.periods] == [(b.back, b.forward, b.between) for b in back.periods]
    assert sum(each.forward for each in there.periods) > 0


def test_a_spike_stands_out_and_names_its_happenings(record: Record) -> None:
    found = series(record, *PAIR)
    assert [each.start for each in found.spikes] == [datetime.date(2021, 3, 1)]
    spike = found.spikes[0]
    assert spike.expected == 0 and spike.z is not None and spike.z >= 3.5
    assert len(spike.happenings_told) == spike.happenings
    assert all(each.z is None for each in found.periods[:6])


@pytest.mark.parametrize("column", [name for name in NUMBERS if name != "reports"] + list(TYPE_COLUMNS))
def test_every_number_opens_its_rows(record: Record, column: str) -> None:
    for each in series(record, *PAIR).periods:
        rows = opened(record, *PAIR, each.start.isoformat(), column=column)
        number = getattr(each, column) if column in NUMBERS else each.types.get(column, 0)
        assert len(rows) == len({row["id"] for row in rows}) == number
        assert column == "statements" or all(row["events"] for row in rows)


def test_actors_are_found_by_key_and_by_name(record: Record) -> None:
    by_key, by_name = series(record, "wd:Q1", "SWE"), series(record, "Ines Falk", "wd:Q2")
    assert [each.happenings for each in by_key.periods] == [each.happenings for each in by_name.periods]
    assert by_name.first == "wd:Q1" and sum(each.happenings for each in by_name.periods) > 5


def test_since_and_until_bound_the_series(record: Record) -> None:
    found = series(record, *PAIR, by="day", since="2021-03", until="2021-04-02")
    assert len(found.periods) == 33 and found.periods[-1].start == datetime.date(2021, 4, 2)
    assert not series(record, *PAIR, since="2022", until="2022-02").periods[0].happenings


def test_the_panel_holds_every_pair_and_period(record: Record) -> None:
    rows = list(panel(record))
    pairs, starts = {(row["one"], row["two"]) for row in rows}, {row["start"] for row in rows}
    assert len(rows) == len(pairs) * len(starts) and ("NOR", "SWE") in pairs
    own = [row["happenings"] for row in rows if (row["one"], row["two"]) == PAIR]
    assert own == [each.happenings for each in series(record, *PAIR).periods]
    assert all(row["consult"] is not None for row in rows)


def test_nonsense_is_refused_with_a_hint(record: Record) -> None:
    for pair in (("NOR", "NOR"), ("NOR", "Nobody At All")):
        with pytest.raises(SettingsError):
            series(record, *pair)
    with pytest.raises(SettingsError, match="not a date"):
        series(record, *PAIR, since="soon")
    with pytest.raises(SettingsError, match="no column"):
        opened(record, *PAIR, "2021-03", column="tone")
    with pytest.raises(SettingsError, match="no period"):
        series(record, *PAIR, by="year")  # type: ignore[arg-type]


def test_a_record_without_happenings_says_so(tmp_path: Path) -> None:
    shelve(tmp_path, "one", [reading()])
    build(tmp_path, tmp_path / "r.duckdb")
    with open_record(tmp_path / "r.duckdb") as found, pytest.raises(RecordError, match="without merging"):
        series(found, *PAIR)
