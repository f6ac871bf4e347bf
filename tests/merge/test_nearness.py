"""What may meet new events is found among old ones: all that is to be compared with them, and little else."""

from __future__ import annotations

import numpy as np
import pytest

from sanudo.merge.blocks import compared, times_of
from sanudo.merge.columns import NO_DAY, PARTIES, WORDS, Columns, joined, telling_words
from sanudo.merge.nearness import Few


def made(chance: np.random.Generator, count: int, first: int, lands: int) -> Columns:
    """Return events of one type of a few years, of few parties and words."""

    def small(high: int, *shape: int) -> np.ndarray:
        return chance.integers(0, high, (count, *shape)).astype(np.int32)

    grain = small(4)
    day = chance.integers(17_000, 18_400, count).astype(np.int32)
    month = day.astype("datetime64[D]").astype("datetime64[M]").astype("datetime64[D]").astype(np.int32)
    year = day.astype("datetime64[D]").astype("datetime64[Y]").astype("datetime64[D]").astype(np.int32)
    own = np.select([grain == 3, grain == 2, grain == 1], [day, month, year], NO_DAY).astype(np.int32)
    some = small(3, PARTIES) * (small(2, PARTIES) > 0)
    gist = np.zeros((count, 4), np.uint64)
    for _ in range(5):
        gist[np.arange(count), chance.integers(0, 4, count)] |= np.uint64(1) << chance.integers(0, 12, count).astype(np.uint64)
    return Columns(
        id=np.array([f"{n:06d}" for n in range(first, first + count)], "S6"),
        doc=small(50),
        copied=small(400),
        kind=np.ones(count, np.int32),
        symmetric=np.ones(count, np.bool_),
        mode=small(2),
        status=small(4),
        grain=grain,
        first=own,
        last=own,
        published=np.where(chance.random(count) < 0.1, NO_DAY, day + small(20)).astype(np.int32),
        country=small(lands) * small(2),
        place=small(lands) * small(2),
        offset=small(9),
        number_kind=small(2),
        number=chance.random(count),
        actors=some * small(40, PARTIES),
        recipients=small(2, PARTIES) * small(40, PARTIES),
        actor_roles=some,
        recipient_roles=some,
        actor_countries=some * small(lands, PARTIES),
        recipient_countries=small(2, PARTIES) * small(lands, PARTIES),
        gist=gist,
        title=gist,
        words=telling_words(gist) if count else np.zeros((0, WORDS), np.int16),
    )


@pytest.mark.parametrize("seed", range(8))
def test_all_that_is_compared_with_new_events_is_near_them(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sanudo.merge.nearness.CHUNK", 300)
    chance = np.random.default_rng(seed)
    old, new = made(chance, 1000, 0, 200), made(chance, [5, 40][seed % 2], 1000, 200)
    few = Few(new)
    timely = few.timely(times_of(old)) | np.isin(old.copied, few.copied)
    found = np.flatnonzero(timely)[few.near(old.take(np.flatnonzero(timely)))]
    assert np.array_equal(found, few.near(old))
    met = {
        int(one) for pairs in compared(joined(old, new), np.arange(1000, 1000 + len(new))) for one in pairs[0][pairs[1] >= 1000]
    }
    met -= set(range(1000, 1000 + len(new)))
    assert met and met <= set(found.tolist())
    assert len(found) < 900


def test_nothing_is_near_nothing() -> None:
    chance = np.random.default_rng(1)
    some, none = made(chance, 10, 0, 9), made(chance, 0, 0, 9)
    assert not len(Few(none).near(some)) and not len(Few(some).near(none))
    assert not Few(none).timely(times_of(some)).any()
