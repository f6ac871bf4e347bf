"""Searching the record itself, where there is no index: DuckDB reads every text, which is quick up to some thousand documents."""

from __future__ import annotations

from collections.abc import Sequence

from sanudo.fulltext.query import Outlet, Query
from sanudo.fulltext.results import FACETS, KINDS, MOST_VALUES, Kind, Match, Order
from sanudo.fulltext.sources import known
from sanudo.fulltext.words import GAP, Term
from sanudo.store.conditions import Conditions
from sanudo.store.queries import Record
from sanudo.store.results import Count

_LETTER = r"\pL\pN"
_FOLDED = "strip_accents(lower({}))"
_GAP = f"chr({ord(GAP)})"
_HAY = _FOLDED.format(f"concat_ws({_GAP}, array_to_string(title, {_GAP}), array_to_string(body, {_GAP}))")
_TITLE = _FOLDED.format(f"array_to_string(title, {_GAP})")
_NAMES = _FOLDED.format(f"array_to_string(speakers, {_GAP})")
_WHOLE = f"trim(regexp_replace({_FOLDED.format('o')}, '[^{_LETTER}]+', ' ', 'g'))"
_DAY = "try_cast(({} || '-01-01')[:10] AS DATE)"
_VALUES = {
    "outlet": "unnest(outlets)",
    "country": "unnest(list_distinct(countries))",
    "month": "last[:7]",
    "type": "unnest(types)",
}


class Plain:
    """The record, searched word by word."""

    name = "duckdb"

    def __init__(self, record: Record) -> None:
        self._record = record
        self._known = known(record)

    def counts(self, query: Query) -> dict[str, int]:
        """Return how many of each kind fit."""
        hits, parameters = self._hits(query, KINDS)
        rows = self._record.rows(f"SELECT kind, count(*) AS n FROM ({hits}) GROUP BY kind", parameters)
        counted = {row["kind"]: row["n"] for row in rows}
        return {kind: counted.get(kind, 0) for kind in KINDS}

    def facets(self, query: Query, kinds: Sequence[Kind]) -> dict[str, tuple[Count, ...]]:
        """Return how many of some kinds fit by outlet, country, month and type of event, those of most hits first."""
        hits, parameters = self._hits(query, kinds)
        counts = " UNION ALL ".join(
            f"(SELECT '{name}' AS facet, value, count(*) AS n FROM (SELECT {sql} AS value FROM hits) "
            f"WHERE value <> '' GROUP BY value ORDER BY n DESC, value LIMIT {MOST_VALUES})"
            for name, sql in _VALUES.items()
        )
        rows = self._record.rows(
            f"WITH hits AS MATERIALIZED ({hits}) SELECT * FROM ({counts}) ORDER BY facet, n DESC, value", parameters
        )
        return {name: tuple(Count(value=row["value"], count=row["n"]) for row in rows if row["facet"] == name) for name in FACETS}

    def find(self, query: Query, kinds: Sequence[Kind], order: Order, limit: int, offset: int = 0) -> list[Match]:
        """Return what fits, the best or the newest first."""
        hits, parameters = self._hits(query, kinds)
        by = "last DESC NULLS LAST, score DESC" if order == "newest" else "score DESC, last DESC NULLS LAST"
        rows = self._record.rows(
            f"SELECT kind, id, doc, score FROM ({hits}) ORDER BY {by}, id LIMIT ? OFFSET ?", [*parameters, limit, offset]
        )
        return [Match(row["kind"], row["id"], row["doc"], round(row["score"], 4) if order == "best" else 0.0) for row in rows]

    def _hits(self, query: Query, kinds: Sequence[Kind]) -> tuple[str, list[object]]:
        """Return the SQL of everything of some kinds that fits, and its parameters."""
        score, weights = _score(query)
        where = _conditions(query)
        wanted = [kind for kind in kinds if kind in self._known]
        if not wanted:
            # a record without that kind still answers, with nothing
            return (
                "SELECT kind, '' AS id, '' AS doc, 0.0 AS score, [''] AS outlets, [''] AS countries, [''] AS types, '' AS last "
                "FROM (SELECT '' AS kind) WHERE false",
                [],
            )
        sql = " UNION ALL ".join(
            f"SELECT '{kind}' AS kind, id, doc, {score} AS score, outlets, countries, types, last "
            f"FROM ({self._known[kind]}) {where.where}"
            for kind in wanted
        )
        return sql, [*weights, *where.parameters] * len(wanted)


def _conditions(query: Query) -> Conditions:
    found = Conditions()
    for term in query.terms:
        found.add(f"regexp_matches({_HAY}, ?)", _pattern(term))
    for term in query.without:
        found.add(f"NOT regexp_matches({_HAY}, ?)", _pattern(term))
    if query.speakers:
        found.add(f"regexp_matches({_NAMES}, ?)", "|".join(_pattern(each) for each in query.speakers))
    if query.outlets:
        found.add(
            "(" + " OR ".join(_outlet(each) for each in query.outlets) + ")",
            *(" ".join(each.words) if each.whole else _pattern(Term(each.words or (GAP,), True)) for each in query.outlets),
        )
    for column, values in (("countries", query.countries), ("types", query.types)):
        if values:
            found.add(f"list_has_any({column}, ?)", list(values))
    for sign, column, day in ((">=", "last", query.after), ("<=", "first", query.before)):
        if day is not None:
            found.add(f"{_DAY.format(column)} {sign} CAST(? AS DATE)", day)
    return found


def _outlet(outlet: Outlet) -> str:
    fits = f"{_WHOLE} = ?" if outlet.whole else f"regexp_matches({_FOLDED.format('o')}, ?)"
    return f"len(list_filter(outlets, lambda o: {fits})) > 0"


def _score(query: Query) -> tuple[str, list[object]]:
    """Return the SQL of how well something fits: how often the words stand in it, those of a title counting most."""
    parts, parameters = ["0.0"], list[object]()
    for term in query.terms:
        parts.append(f"ln(1 + len(regexp_extract_all({_HAY}, ?))) + CASE WHEN regexp_matches({_TITLE}, ?) THEN 2 ELSE 0 END")
        parameters += [_pattern(term)] * 2
    return " + ".join(parts), parameters


def _pattern(term: Term) -> str:
    """Return a term as a regular expression over folded text; what it holds are letters and digits only."""
    middle = f"[^{_LETTER}\\x1f]+".join(term.words) if len(term.words) > 1 else "|".join(term.forms)
    return f"(?:^|[^{_LETTER}])(?:{middle})(?:$|[^{_LETTER}])"
