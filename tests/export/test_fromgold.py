"""Readings from hand-made annotations."""

import json
from pathlib import Path

from sanudo.export.fromgold import from_gold

ARTICLE = Path(__file__).parents[2] / "corpus/articles/stD4_1.txt"


def test_an_actor_with_a_proper_name_is_named_whatever_the_text_calls_it_and_one_only_described_is_not() -> None:
    record = json.loads(ARTICLE.with_suffix(".json").read_text(encoding="utf-8"))
    called = {actor.name: actor.named for actor in from_gold(ARTICLE.read_text(encoding="utf-8"), record).actors}
    assert called["European Union"] and called["Free Aceh Movement"]
    assert not called["ceasefire monitors in Aceh"] and not called["people killed at Matangkuli"]
