"""Fitting, finding triggers, keeping heads in a file, and the whole way from passages to events."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sanudo.codebook import fitting, heads
from sanudo.codebook.checking import advice
from sanudo.codebook.evaluating import evaluate
from sanudo.codebook.examples import Example, examples, folds
from sanudo.codebook.parties import party_figures
from sanudo.codebook.starter import starter
from sanudo.codebook.training import THRESHOLDS, require_enough, train, weigh
from sanudo.errors import CodebookError
from sanudo.model.reader import GraphReader
from sanudo.ontology.codebooks import Codebook, examine, read_codebook
from sanudo.pipeline import Pipeline
from sanudo.types import Document, Reading

TEXT = (
    "The river rose above its banks in Orsova on Monday.\n\n"
    "The governor ordered the evacuation of three villages on Tuesday.\n\n"
    "Police have closed the coast road, and all trains along the river were suspended."
)


@pytest.fixture(scope="module")
def reader() -> GraphReader:
    return GraphReader(threads=1, look=True)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    path = tmp_path_factory.mktemp("book") / "floods.yaml"
    path.write_text(starter("floods"), encoding="utf-8")
    return read_codebook(path)


@pytest.fixture(scope="module")
def trained(book: Codebook, reader: GraphReader) -> heads.Heads:
    found = train(book, reader)
    heads.save(found, book.trained)
    return found


def test_fitting_finds_what_sets_labels_apart() -> None:
    chance = np.random.default_rng(3)
    features = chance.normal(size=(600, 6)).astype(np.float32)
    truth = np.array([[2, 0, -2], [0, 2, 0], [0, 0, 2], [0, 0, 0], [1, -1, 0], [0, 0, 0]], np.float32)
    labels = (features @ truth).argmax(1)
    weights = fitting.fit(features, labels, 3, 1e-3)
    assert (fitting.probabilities(features, weights).argmax(1) == labels).mean() > 0.97
    slope = fitting._Problem(features, labels, 3, 1e-3).loss(weights)[1]
    assert np.abs(slope).max() < 0.01
    strict = fitting.fit(features, labels, 3, 10.0)
    assert np.abs(strict[:-1]).sum() < 0.05 * np.abs(weights[:-1]).sum()


@given(
    arrays(np.float32, st.tuples(st.integers(0, 12), st.just(3)), elements=st.floats(0.0625, 1, width=32)),
    st.sampled_from(THRESHOLDS),
)
def test_spans_are_sorted_apart_and_within_a_sentence(raw: np.ndarray, threshold: float) -> None:
    chances = raw / raw.sum(1, keepdims=True)
    sentence = np.arange(len(chances)) // 5
    found = heads.spans_of(chances, sentence, threshold)
    assert all(0 <= first < last <= len(chances) for first, last, *_ in found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    assert all(sentence[first] == sentence[last - 1] and 0 <= kind < 2 for first, last, kind, _ in found)
    covered = {word for first, last, *_ in found for word in range(first, last)}
    assert set(np.flatnonzero(1 - chances[:, 0] >= threshold)) <= covered


def test_folds_never_split_a_source_and_spread_the_types(book: Codebook, reader: GraphReader) -> None:
    found = examples(book, reader)
    home = folds(found, 5)
    by_group: dict[str, set[int]] = {}
    for each, fold in zip(found, home.tolist(), strict=True):
        by_group.setdefault(each.group, set()).add(fold)
    assert all(len(each) == 1 for each in by_group.values())
    for kind in range(len(book.types)):
        held = [fold for each, fold in zip(found, home.tolist(), strict=True) if any(gold.kind == kind for gold in each.gold)]
        assert len(set(held)) == 5


def test_words_are_labelled_where_they_are_marked(book: Codebook, reader: GraphReader) -> None:
    each = examples(book, reader)[0]
    words = [each.passage.text[a:b] for a, b, label in zip(each.start, each.stop, each.labels, strict=True) if label]
    assert words[0] == "told" and words[-1] == "leave"


def test_heads_are_the_same_each_time_and_come_back_from_their_file(
    book: Codebook, reader: GraphReader, trained: heads.Heads
) -> None:
    assert (weigh(examples(book, reader), len(book.types)) == trained.weights).all()
    before = book.trained.read_bytes()
    heads.save(trained, book.trained)
    assert book.trained.read_bytes() == before
    assert heads.load(book.trained).identity() == trained.identity() == heads.load(Path(str(book.path))).identity()
    assert 0.4 < trained.figures["f1"] <= 1


def test_heads_of_other_weights_or_older_passages_are_refused(tmp_path: Path, book: Codebook, trained: heads.Heads) -> None:
    path = tmp_path / "floods.yaml"
    path.write_text(starter("floods"), encoding="utf-8")
    with pytest.raises(CodebookError, match="has not been trained"):
        heads.load(path)
    heads.save(replace(trained, encoder="other"), path.with_suffix(".trained"))
    with pytest.raises(CodebookError, match="other weights") as refused:
        heads.load(path)
    assert "sanudo codebook train" in refused.value.hint
    heads.save(trained, path.with_suffix(".trained"))
    assert heads.load(path).name == "floods"
    path.write_text(starter("floods").replace("Two schools", "Three schools"), encoding="utf-8")
    with pytest.raises(CodebookError, match="has changed"):
        heads.load(path)
    path.with_suffix(".trained").write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(CodebookError, match="damaged"):
        heads.load(path)


def test_too_few_passages_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "thin.yaml"
    path.write_text("codebook: 1\ntypes:\n  strike:\n    definition: d\n    passages: [They <left>.]\n", encoding="utf-8")
    with pytest.raises(CodebookError, match=r"strike \(1\)"):
        require_enough(read_codebook(path))


@pytest.fixture(scope="module")
def both(book: Codebook, trained: heads.Heads) -> tuple[Reading, Reading]:
    document = Document(id="d", text=TEXT, published="2019-05-15")
    readings = []
    for only in (False, True):
        pipeline = Pipeline(threads=1, codebooks=[book.trained], codebook_only=only)
        (reading,) = pipeline.read([document])
        assert isinstance(reading, Reading)
        readings.append(reading)
    return readings[0], readings[1]


def test_events_of_a_codebook_stand_beside_plovers_or_instead(both: tuple[Reading, Reading], trained: heads.Heads) -> None:
    beside, only = both
    own = [event for event in beside.events if event.codebook == "floods"]
    assert own == list(only.events)
    assert [event for event in beside.events if event.codebook == "plover"]
    kinds = {event.event_type: event for event in own}
    assert {"evacuation", "closure"} == set(kinds)
    assert kinds["evacuation"].type_label == "Evacuation" and kinds["evacuation"].type_quad == 2
    assert kinds["closure"].type_quad is None
    names = {actor.id: actor.name for actor in beside.actors}
    assert "governor" in names[kinds["evacuation"].actors[0]].lower()
    assert kinds["evacuation"].date == "2019-05-14"


def test_plovers_events_are_the_same_without_a_codebook(both: tuple[Reading, Reading]) -> None:
    (plain,) = Pipeline(threads=1).read([Document(id="d", text=TEXT, published="2019-05-15")])
    assert isinstance(plain, Reading)
    beside = [event for event in both[0].events if event.codebook == "plover"]
    told = [[(event.event_type, event.span, event.status, event.actors) for event in events] for events in (plain.events, beside)]
    assert told[0] == told[1]


def test_versions_differ_by_codebook(book: Codebook, trained: heads.Heads) -> None:
    versions = {Pipeline(threads=1).version}
    versions |= {Pipeline(threads=1, codebooks=[book.trained], codebook_only=only).version for only in (False, True)}
    assert len(versions) == 3


def test_own_types_are_stored_with_their_names_and_no_plover_codes(both: tuple[Reading, Reading]) -> None:
    from sanudo.export.goldjson import to_gold
    from sanudo.export.page import page
    from sanudo.store.rows import plain_rows

    rows = {row["event_type"]: row for row in plain_rows(both[1])["event"]}
    assert rows["closure"]["codebook"] == "floods" and rows["closure"]["type_label"] == "Road or line closed"
    assert rows["closure"]["quad"] is None and rows["evacuation"]["quad"] == 2
    assert rows["closure"]["cameo"] is None and rows["closure"]["intensity"] is None and rows["closure"]["folded"] == "closure"
    assert "Road or line closed" in page(both[1])
    assert {event["codebook"] for event in to_gold(both[1])["events"]} == {"floods"}
    assert json.dumps(plain_rows(both[1]))


def test_an_evaluation_adds_up(book: Codebook, reader: GraphReader) -> None:
    found: list[Example] = examples(book, reader)
    heard: list[int] = []
    result = evaluate(book, found, lambda done, of: heard.append(done * 100 // of))
    marked = sum(len(each.gold) for each in found)
    assert result.confusion[1:].sum() == marked == sum(each.marked for each in result.types)
    wrong = result.confusion.sum() - np.trace(result.confusion[1:, 1:])
    assert len(result.errors) == wrong
    assert heard[-1] == 100 and heard == sorted(heard)
    assert result.curve[0][1] < result.curve[1][1] < result.curve[2][1]
    assert 0 <= result.f1 <= 1 and set(result.thresholds) <= set(THRESHOLDS)
    for error in result.errors:
        assert error.passage.text[slice(*error.span)].strip()


def test_parties_are_counted(book: Codebook) -> None:
    actor, *_ = party_figures(book)
    assert actor.role == "actor" and actor.marked == sum(
        each.role == "actor" for passage in book.passages if passage.triggers for each in passage.parties
    )
    assert 0 < actor.right <= actor.marked


def test_advice_tells_what_is_thin_alike_or_twice_there(tmp_path: Path, reader: GraphReader) -> None:
    path = tmp_path / "thin.yaml"
    path.write_text(
        "codebook: 1\ntypes:\n"
        "  walkout:\n    definition: Workers stop work.\n    passages: [They <left>., They <left>.]\n"
        "  STOPPAGE:\n    definition: Workers stop their work.\n"
        "    passages: [A <stops>., B <stops>., C <stops>., D <stops>., E <stops>.]\n",
        encoding="utf-8",
    )
    told = {(fault.line, fault.grave): fault.message for fault in advice(examine(path), reader)}
    assert "cannot be learnt" in told[4, True]
    assert "no event" in told[1, False]
    assert "2 times" in told[5, False]
    messages = " ".join(told.values())
    assert "almost alike" in messages
