"""How a search is understood: words, phrases, fields, and what makes no sense."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanudo.errors import SettingsError
from sanudo.fulltext.query import LONGEST, Outlet, Query, parse, with_field, without_field
from sanudo.fulltext.words import Term


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("arms control", Query(terms=(Term(("arms",)), Term(("control",))))),
        ('"Arms Control" deal', Query(terms=(Term(("arms", "control"), True), Term(("deal",))))),
        ('"never closed', Query(terms=(Term(("never", "closed"), True),))),
        ("treaty -nuclear", Query(terms=(Term(("treaty",)),), without=(Term(("nuclear",)),))),
        ("anti-doping", Query(terms=(Term(("anti", "doping"), True),))),
        ("10:30", Query(terms=(Term(("10", "30"), True),))),
        ("Zürich", Query(terms=(Term(("zurich",)),))),
        ("speaker:lavrov", Query(speakers=(Term(("lavrov",), True),))),
        ('SPEAKER:"Sergei Lavrov"', Query(speakers=(Term(("sergei", "lavrov"), True),))),
        ("outlet:wire", Query(outlets=(Outlet(("wire",)),))),
        ('outlet:"Allport Wire"', Query(outlets=(Outlet(("allport", "wire"), "Allport Wire"),))),
        ("country:russia type:sanction", Query(countries=("RUS",), types=("SANCTION",))),
        ("after:2019-05 before:2020-02", Query(after="2019-05-01", before="2020-02-29")),
        ("after:2019 before:2019-05-14", Query(after="2019-01-01", before="2019-05-14")),
        ("... !?", Query()),
    ],
)
def test_what_is_asked_for(text: str, found: Query) -> None:
    assert parse(text) == Query(text=text, **{name: getattr(found, name) for name in Query.__slots__ if name != "text"})


@pytest.mark.parametrize("text", ["after:soon", "before:2019-13", "after:2019-02-30", "country:Atlantis", "a" * (LONGEST + 1)])
def test_what_makes_no_sense_is_refused_with_a_hint(text: str) -> None:
    with pytest.raises(SettingsError) as raised:
        parse(text)
    assert raised.value.hint


@given(st.text(max_size=80))
def test_any_text_is_a_search_or_refused(text: str) -> None:
    try:
        found = parse(text)
    except SettingsError:
        return
    assert all(term.words and term.forms for term in (*found.terms, *found.without, *found.speakers))


@given(st.sampled_from(["outlet", "country", "type"]), st.text(max_size=30))
def test_a_field_is_put_in_and_taken_out(name: str, value: str) -> None:
    text = with_field("arms control", name, value)
    assert without_field(text, name).split() == ["arms", "control"] or not value.strip(' "')
