"""Hypothesis strategies for Sanudo's types: any document, any reading whose spans lie in its text.

Fields are drawn by their type hints, so a field added to `sanudo.types` is tested without a change here.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from itertools import pairwise
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from sanudo.store.rows import fact_attributes
from sanudo.types import Block, Document, Fact, Failure, Reading, Span

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
"""Any text that can be written as UTF-8, NUL and emoji included."""

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=80) | st.sampled_from(
    ["", 'The minister met rebels in Oslo on Tuesday. "No deal," he said.', "Été 😀 – «d'accord»\n\nЗавтра."]
)
INTEGERS = st.integers(min_value=-(2**31), max_value=2**31 - 1)
FLOATS = st.floats(allow_nan=False)


@st.composite
def spans(draw: st.DrawFn, length: int) -> Span:
    """Return a span within a text of a length."""
    start = draw(st.integers(0, length))
    return Span(start, draw(st.integers(start, length)))


def of_type(hint: Any, length: int) -> st.SearchStrategy[Any]:
    """Return a strategy for a type hint of `sanudo.types`."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return st.one_of([st.none() if each is type(None) else of_type(each, length) for each in get_args(hint)])
    if origin is Literal:
        return st.sampled_from(get_args(hint))
    if origin is tuple:
        return st.lists(of_type(get_args(hint)[0], length), max_size=3).map(tuple)
    if hint is Span:
        return spans(length)
    if isinstance(hint, type) and is_dataclass(hint):
        return records(hint, length)
    return {str: WORDS, int: INTEGERS, float: FLOATS, bool: st.booleans()}[hint]


def records(kind: type, length: int, **given: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for a dataclass; `given` fields are fixed, evidence spans lie within the length."""
    hints = get_type_hints(kind)
    drawn = {each.name: of_type(hints[each.name], length) for each in fields(kind) if each.name not in given}
    if {"start", "stop"} <= drawn.keys():
        del drawn["start"], drawn["stop"]
        return st.tuples(st.fixed_dictionaries(drawn), spans(length)).map(
            lambda pair: kind(**pair[0], **given, start=pair[1].start, stop=pair[1].stop)
        )
    return st.fixed_dictionaries(drawn).map(lambda values: kind(**values, **given))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Return a document with blocks that do not overlap."""
    text = draw(TEXTS)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=4)))
    blocks = tuple(draw(records(Block, len(text), start=a, stop=b)) for a, b in pairwise(cuts))
    published = draw(st.none() | st.dates().map(str))
    return draw(records(Document, len(text), text=text, blocks=blocks, published=published))


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """Return a reading: facts in the order of the text, references to its own actors or to nothing."""
    document = draw(documents())
    facts: dict[str, tuple[Fact, ...]] = {}
    for attribute, kind in fact_attributes().items():
        found = draw(st.lists(records(kind, len(document.text), doc=document.id), max_size=2))
        facts[attribute] = tuple(sorted(found, key=lambda fact: (fact.start, fact.stop, fact.id)))
    return Reading(document, **facts)


FAILURES = records(Failure, 0)
