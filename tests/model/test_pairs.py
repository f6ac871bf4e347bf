"""The second reader of pairs: its features, its models, and what it reads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanudo.errors import ModelError
from sanudo.model import weights
from sanudo.model.encoder import Encoder
from sanudo.model.pair_features import hashed, letter_features, piece_features, word_features
from sanudo.model.pair_weights import PairWeights, Sparse, columns, known, read_weights, shipped
from sanudo.model.pairs import PairReader
from sanudo.text.segment import sentences
from sanudo.types import Span


def pair(text: str, source: str, target: str) -> tuple[str, Span, Span]:
    one, two = text.index(source), text.index(target)
    return text, Span(one, one + len(source)), Span(two, two + len(target))


def test_features_do_not_tell_who_stands_first_in_a_name() -> None:
    one = word_features(
        *pair("Northern Ruritania expelled Southern Molvania's envoy.", "Northern Ruritania", "Southern Molvania")
    )
    two = word_features(*pair("Eastern Ruritania expelled Western Molvania's envoy.", "Eastern Ruritania", "Western Molvania"))
    assert set(one) - set(two) == {"s:northern", "t:southern"}


def test_a_verb_counts_otherwise_when_the_target_stands_first() -> None:
    text = "The union was sued by the mayor."
    active, passive = word_features(*pair(text, "The union", "the mayor")), word_features(*pair(text, "the mayor", "The union"))
    assert "m:sued" in active and "m:sued" in passive
    assert "k:SRC:sued" in active and "k:TGT:sued" in passive


def test_pieces_are_told_apart_by_place() -> None:
    text, source, target = pair("Troops attacked rebels; troops fled.", "attacked", "rebels")
    words = weights.tokenizer(weights.weights_folder()).words(text, list(sentences(text)))
    found = piece_features(words, source, target)
    before, after = found[0], found[-3]
    assert before != after
    assert before % (1 << 16) == after % (1 << 16)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_any_two_spans_have_features(text: str, a: int, b: int, c: int, d: int) -> None:
    spans = [Span(*sorted(min(each, len(text)) for each in ends)) for ends in ((a, b), (c, d))]
    for make in (word_features, letter_features):
        found = make(text, *spans)
        assert len(found) == len(set(found))


def test_only_known_features_count() -> None:
    vocabulary = np.array([3, 5, 9], np.uint32)
    assert known(vocabulary, np.array([9, 4, 3, 12], np.uint32)).tolist() == [2, 0]
    assert known(vocabulary[:0], vocabulary).tolist() == []


def small() -> PairWeights:
    def model(feature: str, classes: int, place: int) -> Sparse:
        table = np.zeros((1, classes), np.float32)
        table[0, place] = 4.0
        return Sparse(hashed([feature]), np.ones(1, np.float32), table, np.zeros(classes, np.float32))

    root = {kind: model("sued", 3, 1) for kind in ("words", "letters", "pieces")}
    return PairWeights({"root": root, "conflict": {kind: model("sued", 2, 1) for kind in ("words", "letters")}})


def test_words_outweigh_a_vote_and_a_vote_decides_where_they_are_silent() -> None:
    features = [dict.fromkeys(("words", "letters", "pieces"), hashed([word])) for word in ("sued", "walked")]
    found = small().read(features, {"root": np.array([2, 2])})
    assert set(found) == {"root"}
    assert found["root"].argmax(1).tolist() == [1, 2]
    assert np.allclose(found["root"].sum(1), 1, atol=1e-5)


def test_weights_come_back_from_a_file(tmp_path: Path) -> None:
    np.savez(tmp_path / "pairs.npz", **columns(small()))  # type: ignore[arg-type]
    again = read_weights(tmp_path / "pairs.npz").models["root"]["words"]
    assert np.allclose(again.weights, small().models["root"]["words"].weights)
    assert again.hashes.tolist() == hashed(["sued"]).tolist()


def test_a_damaged_file_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "pairs.npz").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(ModelError, match=r"pairs\.npz") as caught:
        read_weights(tmp_path / "pairs.npz")
    assert "Install" in caught.value.hint


def test_pairs_are_read_as_one_would() -> None:
    encoder = Encoder(threads=1)
    roots = encoder.layout.groups["pair"].traits["root"]
    asked = [
        pair("Ruritania condemned Molvania over the new dam.", "Ruritania", "Molvania"),
        pair("The ministry refused to meet the strikers.", "The ministry", "the strikers"),
        pair("The queen met the chancellor for talks on trade.", "The queen", "the chancellor"),
        pair("Rebels shelled the army's barracks at dawn.", "Rebels", "the army"),
    ]
    found = PairReader(encoder).read(asked)
    assert [roots[int(each["root"].argmax())] for each in found] == ["ACCUSE", "REJECT", "CONSULT", "ASSAULT"]
    assert found[3]["conflict"][1] > 0.5 > found[2]["conflict"][1]


def test_what_is_shipped_knows_every_class_of_the_encoder() -> None:
    traits = weights.layout(weights.weights_folder()).groups["pair"].traits
    for trait, models in shipped().models.items():
        assert {len(model.bias) for model in models.values()} == {len(traits[trait])}
