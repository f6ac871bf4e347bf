"""The network that weighs countries: chances, whatever the order; plain words can silence what is said all around."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sanudo.resolve.actors_ballot import Ballot
from sanudo.resolve.actors_network import Network

HIDDEN = 3
NAMES = [f"f{number}" for number in range(6)]


def network(seed: int) -> Network:
    """Return a network of chance weights."""
    chance = np.random.default_rng(seed)
    first, bias, middle, last = (
        chance.normal(size=size).astype(np.float32)
        for size in ((len(NAMES), 1 + HIDDEN), (HIDDEN,), (2 * HIDDEN + 1, HIDDEN), (HIDDEN,))
    )
    return Network({name: row for row, name in enumerate(NAMES)}, first, bias, middle, last)


codes = st.lists(st.sampled_from(["", "IGO", "FRA", "TCD", "MLI"]), min_size=1, unique=True)
values = st.dictionaries(st.sampled_from(["", "IGO", "FRA", "TCD", "MLI", "USA"]), st.floats(-3, 3, width=32), max_size=4)
told = st.dictionaries(st.tuples(st.sampled_from([*NAMES, "unknown"]), st.just("unknown too")), values, max_size=6)


@given(codes, told, st.integers(0, 5))
def test_chances_sum_to_one_in_any_order(
    given_codes: list[str], features: dict[tuple[str, ...], dict[str, float]], seed: int
) -> None:
    ballot = Ballot(dict.fromkeys(given_codes), features, {given_codes[0]: {"f1": 1.0, "unknown": 2.0}})
    chances = network(seed).weigh(ballot)
    assert list(chances) == given_codes
    assert abs(sum(chances.values()) - 1) < 1e-5
    turned = network(seed).weigh(Ballot(dict.fromkeys(reversed(given_codes)), features, ballot.own))
    assert all(abs(turned[code] - chance) < 1e-5 for code, chance in chances.items())


def test_what_one_candidate_has_can_silence_what_speaks_for_another() -> None:
    # hidden columns see "own" and "share"; the middle counts "share" less ten times the strongest "own" of all candidates
    first = np.array([[0.1, 1, 0], [0, 0, 1]], np.float32)
    middle = np.array([[0, 0], [1, 0], [-10, 0], [0, 0], [0, 0]], np.float32)
    net = Network({"own": 0, "share": 1}, first, np.zeros(2, np.float32), middle, np.array([3, 0], np.float32))
    alone = net.weigh(Ballot({"FRA": None, "TCD": None}, {("share",): {"TCD": 1.0}}))
    assert alone["TCD"] > 0.9
    both = net.weigh(Ballot({"FRA": None, "TCD": None}, {("share",): {"TCD": 1.0}, ("own",): {"FRA": 1.0}}))
    assert both["FRA"] > 0.5


def test_a_ballot_without_features_gives_all_the_same() -> None:
    assert network(1).weigh(Ballot({"FRA": None, "TCD": None})) == {"FRA": 0.5, "TCD": 0.5}
