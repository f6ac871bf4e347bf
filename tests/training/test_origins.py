"""Whose actors are, and layers that round as in int8; skipped where the training extra is not installed."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the training extra")

from sanudo.types import Document  # noqa: E402
from training.origins import IGO, LABELS, NOWHERE, UNKNOWN, Belonging, Origins, belonging_losses, origins_of  # noqa: E402
from training.quantise import rounded_weights, simple_product  # noqa: E402
from training.rounding import Grid, Linear  # noqa: E402

TEXT = "Chile's envoy met a Peruvian judge. The U.N. watched a nobody."


def _span(words: str) -> list[int]:
    start = TEXT.index(words)
    return [start, start + len(words)]


def _actor(words: str, country: str | None, sector: str) -> dict[str, object]:
    return {"kind": "group", "mentions": [_span(words)], "country": country, "sector": sector}


def _words(start: int, stop: int) -> tuple[int, int]:
    return TEXT[:start].count(" "), TEXT[:stop].count(" ") + 1


@pytest.fixture
def origins() -> Origins:
    actors = [
        _actor("Chile's envoy", "CHL", "GOV"),
        _actor("a Peruvian judge", "PER", "JUD"),
        _actor("The U.N.", "IGO", "IGO"),
        _actor("a nobody", None, "CVL"),
        {**_actor("nobody", "FRA", "???"), "nominals": []},
    ]
    return origins_of(Document(id="d", text=TEXT), actors, _words)


def test_countries_are_told_by_the_words_that_point_to_them(origins: Origins) -> None:
    country = {tuple(row[:2]): row[3] for row in origins.mentions.tolist()}
    pointed = {row[0]: row[2] for row in origins.pointers.tolist()}
    assert country[0, 2] == pointed[0]
    assert country[3, 6] == pointed[4]
    assert country[6, 8] == IGO
    assert country[9, 11] == NOWHERE
    assert country[10, 11] == UNKNOWN
    assert [LABELS[row[2]] if row[2] >= 0 else "" for row in origins.mentions.tolist()] == ["GOV", "JUD", "IGO", "CVL", ""]


def test_what_no_word_of_a_window_points_to_is_not_asked(origins: Origins) -> None:
    mentions, pointers = origins.within(7, 3, 11)
    assert mentions[0].tolist() == [7] * mentions.shape[1]
    assert mentions[1].tolist() == [0, 3, 6, 7]
    assert pointers[1].min() == 1
    alone, _ = Origins(origins.mentions, origins.pointers[:0]).within(0, 0, 11)
    assert alone[4].tolist() == [UNKNOWN, UNKNOWN, IGO, NOWHERE, UNKNOWN]


def test_origins_are_learnt(origins: Origins) -> None:
    torch.manual_seed(1)
    mentions, pointers = (torch.from_numpy(each) for each in origins.within(0, 0, 11))
    words, sentence = torch.randn(1, 11, 24), torch.tensor([[0] * 6 + [1] * 5])
    maps = Belonging(24)
    chooser = torch.optim.Adam(maps.parameters(), lr=0.02)
    totals = []
    for _ in range(60):
        losses = belonging_losses(maps, words, sentence, mentions, pointers)
        assert set(losses) == {"sector", "country"}
        total = torch.stack(list(losses.values())).sum()
        chooser.zero_grad()
        total.backward()
        chooser.step()
        totals.append(float(total.detach()))
    assert totals[-1] < 0.2 < totals[0]
    assert not belonging_losses(maps, words, sentence, mentions[:, :0], pointers)


def test_layers_round_as_the_shipped_products_do() -> None:
    torch.manual_seed(1)
    layer = Linear(16, 8)
    inputs = np.random.default_rng(1).normal(size=(64, 16)).astype(np.float32)
    weight = layer.weight.detach().numpy().T
    made = simple_product(inputs, weight, layer.bias.detach().numpy())
    step, zero = float(made.step), int(made.zero)
    layer.grid = Grid(torch.from_numpy(made.even), step, -zero * step, (255 - zero) * step)
    taken = np.clip(np.round(inputs * made.even / made.step) + zero, 0, 255) - zero
    steps, scale = rounded_weights(weight / made.even[:, None])
    wanted = (taken @ steps.astype(np.float32)) * (made.step * scale) + layer.bias.detach().numpy()
    given = layer(torch.from_numpy(inputs))
    np.testing.assert_allclose(given.detach().numpy(), wanted, rtol=1e-4, atol=1e-4)
    given.square().sum().backward()
    assert layer.weight.grad is not None
    assert bool((layer.weight.grad != 0).all())
