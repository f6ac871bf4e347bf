import os
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.resolve.names import by_name, in_order, link_names
from sanudo.resolve.spelling import acronym_after, initials, key, name_words, same_person, skeleton
from sanudo.types import ActorKind, Span

KINDS: list[ActorKind] = ["person", "organisation", "state", "group", "igo", "medium"]


def chains(text: str, *wanted: tuple[str, ActorKind]) -> dict[str, set[int]]:
    """Link every occurrence of the words, longest words first, and return words -> numbers of their chains."""
    taken: list[tuple[Span, ActorKind]] = []
    for words, kind in sorted(wanted, key=lambda w: -len(w[0])):
        at = text.find(words)
        while at >= 0:
            span = Span(at, at + len(words))
            if not any(s.start < span.stop and span.start < s.stop for s, _ in taken):
                taken.append((span, kind))
            at = text.find(words, at + 1)
    found: dict[str, set[int]] = {}
    for (span, _), chain in zip(taken, link_names(text, taken), strict=True):
        found.setdefault(text[span.start : span.stop], set()).add(chain)
    return found


def test_full_name_and_surname_are_one() -> None:
    found = chains(
        "Vladimir Putin received Emmanuel Macron. Mr Macron stayed an hour; Putin saw him off.",
        ("Vladimir Putin", "person"),
        ("Emmanuel Macron", "person"),
        ("Macron", "person"),
        ("Putin", "person"),
    )
    assert found["Vladimir Putin"] == found["Putin"]
    assert found["Emmanuel Macron"] == found["Macron"]
    assert found["Putin"] != found["Macron"]


def test_a_surname_may_come_before_the_full_name() -> None:
    found = chains("Falk to visit Oslo\n\nInes Falk will visit Oslo.", ("Falk", "person"), ("Ines Falk", "person"))
    assert found["Falk"] == found["Ines Falk"]


def test_two_bearers_of_a_surname_stay_two() -> None:
    found = chains("Karin Brandt sued Otto Brandt, her uncle.", ("Karin Brandt", "person"), ("Otto Brandt", "person"))
    assert found["Karin Brandt"] != found["Otto Brandt"]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("The prime minister, Ada Thorne, resigned.", True),
        ("Ada Thorne, the prime minister, resigned.", True),
        ("The prime minister met Ada Thorne.", False),
        ("They saw the prime minister, Ada Thorne and her aides.", False),
        ("They saw Ada Thorne, the prime minister, and her aides.", False),
    ],
)
def test_a_description_between_commas_goes_with_the_name_beside_it(text: str, joined: bool) -> None:
    spans = [re.search(words, text).span() for words in ("[Tt]he prime minister", "Ada Thorne")]  # type: ignore[union-attr]
    one, other = by_name(text, in_order(text, [(Span(*each), "person") for each in spans]))
    assert (one == other) is joined


def test_states_go_by_their_country() -> None:
    text = (
        "The United States recalled its envoy. Washington was angry, the U.S. said; Moscow and Russia shrugged, Beijing smiled."
    )
    names = ("The United States", "Washington", "the U.S.", "Moscow", "Russia", "Beijing")
    found = chains(text, *((name, "state") for name in names))
    assert found["The United States"] == found["Washington"] == found["the U.S."]
    assert found["Moscow"] == found["Russia"]
    assert len({*found["Washington"], *found["Moscow"], *found["Beijing"]}) == 3


def test_a_state_that_is_no_more_is_not_its_successor() -> None:
    found = chains("The Soviet Union fell; Russia took its seat.", ("The Soviet Union", "state"), ("Russia", "state"))
    assert found["The Soviet Union"] != found["Russia"]


def test_acronyms_meet_what_they_stand_for() -> None:
    found = chains(
        "The Northern River Council (NRC) met. Observers of the Peace Monitoring Force left. The NRC had told the PMF so.",
        ("The Northern River Council", "igo"),
        ("NRC", "igo"),
        ("Peace Monitoring Force", "organisation"),
        ("PMF", "organisation"),
    )
    assert found["The Northern River Council"] == found["NRC"]
    assert found["Peace Monitoring Force"] == found["PMF"]
    assert found["NRC"] != found["PMF"]


def test_a_description_goes_with_its_name() -> None:
    found = chains(
        "The Ministry of Fisheries of Norland published the list. The ministry named nine ships.",
        ("The Ministry of Fisheries of Norland", "organisation"),
        ("The ministry", "organisation"),
    )
    assert found["The Ministry of Fisheries of Norland"] == found["The ministry"]


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Viktor Orbán", "Orban Viktor", True),
        ("George W. Bush", "George Bush", True),
        ("Volodymyr Zelenskyy", "Volodymyr Zelensky", True),
        ("Hillary Clinton", "Bill Clinton", False),
        ("Ali Hassan Salim", "Ali Omar Salim", False),
    ],
)
def test_same_person(a: str, b: str, same: bool) -> None:
    assert same_person(name_words(a), name_words(b)) is same
    assert same_person(name_words(b), name_words(a)) is same


def test_spelling() -> None:
    assert name_words("President Bashar al-Assad's") == ("bashar", "assad")
    assert key(name_words("Ban Ki-moon")) == key(name_words("Ban Kimoon"))
    assert skeleton("gaddafi") == skeleton("qaddafi") != skeleton("khatami")
    assert initials("International Atomic Energy Agency") == ("IAEA",)
    text = "the Lake Authority (LA), said"
    assert acronym_after(text, text.index(" (")) == "LA"


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=120) | st.sampled_from(
    [
        "Angela Merkel met Mr Obama in Berlin; the chancellor said the U.S. (USA) and Germany's army agreed.",
        "“the the, OF of” U.S.’s 12 İstanbul ß—Q",
    ]
)


@st.composite
def mentioned(draw: st.DrawFn) -> tuple[str, list[tuple[Span, ActorKind]]]:
    text = draw(TEXTS)
    ends = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(ends, ends, st.sampled_from(KINDS)), max_size=12))
    return text, [(Span(min(a, b), max(a, b)), kind) for a, b, kind in spans]


@given(mentioned())
def test_any_mentions_get_dense_chains(drawn: tuple[str, list[tuple[Span, ActorKind]]]) -> None:
    text, mentions = drawn
    numbers = link_names(text, mentions)
    assert len(numbers) == len(mentions)
    assert set(numbers) == set(range(len(set(numbers))))
    assert numbers == link_names(text, mentions)


@given(mentioned(), st.randoms())
def test_the_order_of_the_list_does_not_matter(drawn: tuple[str, list[tuple[Span, ActorKind]]], chance: object) -> None:
    text, mentions = drawn
    mentions = list(dict.fromkeys(mentions))
    if len({span for span, _ in mentions}) < len(mentions):
        return
    order = list(range(len(mentions)))
    chance.shuffle(order)  # type: ignore[attr-defined]
    numbers = link_names(text, mentions)
    assert [numbers[i] for i in order] == link_names(text, [mentions[i] for i in order])


def test_every_process_gives_the_same_chains() -> None:
    code = (
        "from sanudo.resolve.names import by_name, in_order, link_names\n"
        "t = 'Rebels shelled the town; the army said the rebels fled, and the fighters of the front, an army of sorts, agreed'\n"
        "m = [((t.index(w), t.index(w) + len(w)), k) for w, k in [('Rebels', 'group'), ('the army', 'organisation'),"
        "('the rebels', 'group'), ('the fighters', 'group'), ('the front', 'organisation'), ('an army', 'organisation')]]\n"
        "from sanudo.types import Span\n"
        "print(link_names(t, [(Span(*s), k) for s, k in m]))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_a_surname_taken_for_a_state_is_its_bearer() -> None:
    found = chains(
        "Sergei Lavrov flew to China. Lavrov and China agreed.",
        ("Sergei Lavrov", "person"),
        ("China", "state"),
        ("Lavrov", "state"),
    )
    assert found["Lavrov"] == found["Sergei Lavrov"]
    assert found["China"] != found["Lavrov"]


def test_a_name_that_is_no_country_joins_no_state() -> None:
    found = chains("Iran waited. European said nothing, Iran said.", ("Iran", "state"), ("European", "state"))
    assert found["European"] != found["Iran"]


def test_a_state_is_never_another() -> None:
    found = chains("Russia sold grain. The Korean government bought it.", ("Russia", "state"), ("The Korean government", "state"))
    assert found["Russia"] != found["The Korean government"]
