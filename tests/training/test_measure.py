"""The measures themselves: coreference scores on chains known by heart, spans of tags, verdicts of the scorer, open sources."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("torch", reason="needs the training extra")
pytest.importorskip("scipy", reason="needs the tables extra")

from sanudo.model import weights
from sanudo.model.encoder import Encoder
from sanudo.types import Span
from training import data, rebuild, schedule, train
from training.card import sections
from training.coreference import conll, predicted
from training.event_bars import SCORER
from training.facts import Listener, scorer_module
from training.figures import Figure
from training.heads import Seen, doubt, gold_spans, read_samples, touches
from training.samples import Anchor, Reader
from training.sources import EntityMention

shared = pytest.mark.shared
needs_data = pytest.mark.skipif(not data.DATA.is_dir(), reason="the development data are not beside the checkout")


def test_perfect_chains_score_one_and_none_score_nothing() -> None:
    gold = [{"a", "b", "c"}, {"d", "e"}]
    assert conll([(gold, gold)]) == pytest.approx({"muc": 1, "b3": 1, "ceafe": 1, "conll": 1})
    assert conll([(gold, [])])["conll"] == 0


def test_coreference_scores_worked_out_by_hand() -> None:
    # the example of Pradhan et al. (2014): key {a b c} {d e f g}, response {a b} {c d} {f g h i}
    found = conll([([set("abc"), set("defg")], [set("ab"), set("cd"), set("fghi")])])
    assert found["muc"] == pytest.approx(2 * 0.4 * 0.4 / 0.8)
    recall, precision = (4 / 3 + 1 / 3 + 1 / 4 + 4 / 4) / 7, (4 / 2 + 1 / 2 + 1 / 2 + 4 / 4) / 8
    assert found["b3"] == pytest.approx(2 * precision * recall / (precision + recall))
    alike = 4 / 5 + 4 / 8
    assert found["ceafe"] == pytest.approx(2 * alike / (2 + 3))


def test_spans_of_tags() -> None:
    assert gold_spans(np.array([0, 1, 2, 3, 4, -100, 3, 1])) == {(1, 3, 0), (3, 5, 1), (6, 7, 1), (7, 8, 0)}
    assert touches((1, 3, 0), {(2, 9, 0)})
    assert not touches((1, 3, 0), {(2, 9, 1), (3, 4, 0)})


def test_heads_are_judged_on_the_words_whose_label_is_known() -> None:
    encoder = Encoder(weights.weights_folder(), 1)
    text = "The minister met her colleague in Oslo. Reporters waited outside."
    sample = Reader(encoder.tokenizer).sample("made", "made", text)
    sample.tag("place", [(34, 38, "literal")])
    column = sample.column("sentence")
    column[[0, 8]] = 1
    column[3:5] = -100
    sample.anchors.append(Anchor("role", 2, 3, sample.mark("role", [(0, 12)], "ARG0")))
    seen = read_samples(encoder, [sample])
    assert seen.cases("sentence") == len(sample.words) - 2
    assert seen.cases("place") == 1
    assert seen.score("place") == 1
    assert seen.cases("role > ARG0") == 2
    stated, right, unit = seen.judgements("place")
    assert (len(stated), right.all(), unit.tolist()) == (1, True, [0])


def test_names_are_chained_by_rules_and_a_pronoun_by_the_focus() -> None:
    encoder = Encoder(weights.weights_folder(), 1)
    text = "Maria Lindqvist opened the meeting. Lindqvist said she was tired."
    spans = [
        (text.index("Maria Lindqvist"), 15, "name"),
        (text.index("Lindqvist said"), 9, "name"),
        (text.index("she"), 3, "pronoun"),
    ]
    mentions = [EntityMention(Span(start, start + size), "person", "", form) for start, size, form in spans]
    chains = predicted(encoder, Reader(encoder.tokenizer).sample("made", "made", text), mentions)
    assert chains == [{each.span for each in mentions}]


def test_doubt_is_that_of_the_difference() -> None:
    one, two = Seen(), Seen()
    for number in range(40):
        for seen, ok in ((one, number % 10 + 1), (two, number % 10)):
            part = Seen()
            part.counts["upos"].update(ok=ok, n=10)
            seen.absorb(part)
    # one is better by the same in every document, however much these differ
    assert one.score("upos") - two.score("upos") == pytest.approx(0.1)
    assert doubt("upos", one, two) == pytest.approx(0, abs=1e-9)


def test_the_listener_leaves_out_what_the_scorer_does_not_hold_against_a_record() -> None:
    def match(*_: object) -> list[tuple[dict[str, object], dict[str, object]]]:
        return [(golds[0], preds[0]), (golds[1], preds[1])]

    golds: list[dict[str, object]] = [{"at": 1}, {"at": 2, "optional": True}]
    preds: list[dict[str, object]] = [{"at": 1}, {"at": 2}, {"at": 1}, {"at": 7}, {"at": 8, "residue": True}]
    listener = Listener(match)
    listener(None, "layer", golds, preds, lambda g, p: float(g["at"] == p["at"]), lambda p: bool(p.get("residue")))
    assert [listener.verdicts.get(("layer", id(each))) for each in preds] == [True, None, None, False, None]


@shared
@needs_data
def test_the_scorer_can_be_listened_to() -> None:
    module = scorer_module(SCORER)
    assert callable(module.match) and callable(module.score_pair)


def test_open_rebuilding_leaves_the_shipped_weights_alone() -> None:
    args = rebuild.arguments(["--open"])
    assert (args.runs, args.out) == (Path("runs-open"), Path("runs-open/weights"))
    commands, _ = rebuild.stage(args, "second", None)
    assert "--open" in commands[0]
    *runs, (export, _) = rebuild.third(args)
    assert all("--open" in command for commands, _ in runs for command in commands if "training.train" in command)
    assert str(args.out) in export[0]
    usual = rebuild.arguments([])
    assert (usual.runs, usual.out) == (Path("runs"), rebuild.WEIGHTS)
    assert "--open" not in rebuild.stage(usual, "first", None)[0][0]


def test_the_third_stage_goes_on_from_checkpoints_that_are_there_and_reads_no_article_before_it_came(tmp_path: Path) -> None:
    made = {"second"}
    for each in schedule.SCHEDULE:
        needed = {each.start} if isinstance(each, schedule.More) else {each.before, each.after}
        assert needed <= made, each
        made.add(each.name)
        if isinstance(each, schedule.More):
            options = train.arguments(each.command(tmp_path)[1:])
            later = {name for names in schedule.ARRIVALS[each.arrived :] for name in names} | {*schedule.UNSEEN}
            assert later == {*options.without} and not later & {*options.new}
    args = rebuild.arguments(["--runs", str(tmp_path)])
    assert len(rebuild.third(args)) == len(schedule.SCHEDULE) + 1
    (second,), _ = rebuild.stage(args, "second", None)
    left_out = train.arguments(second[3:]).without
    assert {*left_out} == {*schedule.UNSEEN, *(name for names in schedule.ARRIVALS for name in names)}
    (tmp_path / "one.pt").touch()
    assert len(rebuild.third(args)) == len(schedule.SCHEDULE)


def test_the_encoder_was_trained_on_no_article_that_is_said_to_be_unseen() -> None:
    assert not [name for name in data.TRAINED_ON.read_text(encoding="utf-8").split() if name.startswith(schedule.UNSEEN)]


def test_open_samples_are_open_sources_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def named(_: object, path: Path, *more: object, **named: object) -> list[object]:
        asked.append(path.name.partition(".")[0])
        return []

    for loader in ("treebank", "polnear", "places", "times", "pairs"):
        monkeypatch.setattr(data.sources, loader, named)
    monkeypatch.setattr(data, "WordPieces", lambda _: SimpleNamespace())
    monkeypatch.setattr(data, "pretrained", lambda: tmp_path)
    found = data.load_samples(tmp_path, tmp_path, only_open=True)
    assert set(asked) == {"ewt", "gum", "meantime"}
    assert set(found.first) | set(found.second) <= data.OPEN
    asked.clear()
    cache = tmp_path / "samples.pkl"
    data.load_samples(tmp_path, tmp_path, cache)
    assert {"polnear_train", "geowebnews", "timebank", "PLV_train"} <= set(asked)
    with pytest.raises(ValueError, match="not openly licensed"):
        data.load_samples(tmp_path, tmp_path, cache, only_open=True)


def test_the_card_shows_bars_and_what_was_measured_on() -> None:
    shown = sections([Figure("Syntax", "labelled attachment (LAS)", 0.81234, "made rows", 1234, must=0.84, aim=0.88)])
    assert "### Syntax" in shown
    assert "| labelled attachment (LAS) | 0.812 |  | 0.84 | 0.88 | made rows | 1,234 |" in shown
