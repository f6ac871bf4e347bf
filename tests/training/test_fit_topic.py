"""What the weights of the first look are learnt from, and where they let pass."""

from __future__ import annotations

import pytest

pytest.importorskip("scipy")

from sanudo.sources.topic import PASSAGE
from training.fit_topic import EVERYDAY, Text, everyday, fit, floor_of, made

POLITICS = "the minister signed a treaty and the parliament accused the army of an attack "
KITCHEN = "stir the soup and add the butter with salt before you serve it warm to your friends "


def test_only_passages_with_an_event_or_of_texts_without_any_are_learnt_from() -> None:
    text = KITCHEN * 20 + POLITICS * 20
    found = made("x", 0, text, [text.index("signed")])
    assert 0 < len(found.passages) < len(text.split()) / PASSAGE * 2
    assert all(held for _, held in found.passages) and found.political
    assert not made("x", 0, text, [], [5]).passages  # an event that is optional says neither
    quiet = made("x", 0, text, [])
    assert quiet.passages and not any(held for _, held in quiet.passages) and not quiet.political


def test_what_is_learnt_tells_the_two_apart() -> None:
    texts = [made("x", n % 5, f"{POLITICS * 9}", [4]) for n in range(8)] + [made("x", n % 5, KITCHEN * 9, []) for n in range(8)]
    weights = fit(texts)
    assert weights.odds(POLITICS * 3) > 1 > -1 > weights.odds(KITCHEN * 3)


def test_the_floor_lets_nearly_all_pass_and_does_not_look_at_the_fold_it_is_for() -> None:
    texts = [Text("corpus", n % 5, "", (), 1) for n in range(200)] + [Text("lgl", n % 5, "", (), 3) for n in range(200)]
    odds = [float(n) for n in range(200)] * 2
    assert floor_of(texts, odds) == pytest.approx(1, abs=0.01)
    odds[0] = -50.0
    assert floor_of(texts, odds, without=0) >= 1 - 0.01


def test_everyday_passages_have_no_event() -> None:
    found = list(everyday(EVERYDAY))
    assert len(found) == 30 and not any(each.political for each in found)
    assert all(len(each.passages) == 1 for each in found)
