"""Positions over time: issues that many documents put in other words, and what each actor held of them, in the order told."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

import duckdb
import pyarrow as pa

from sanudo.merge.groups import Groups
from sanudo.text.gist import content_words
from sanudo.types import make_id

ALIKE = 0.7
"""Issues are one where so large a share of all their content words is in both."""
MOST = 200

_ISSUES = """
INSERT INTO issue
SELECT i.issue, arg_max(p.issue, (n, -length(p.issue), p.issue)), list_sort(list(DISTINCT p.issue)), any_value(h.holders), sum(n)::BIGINT,
  min(first_seen), max(last_seen)
FROM (
  SELECT p.issue, count(*) AS n, min(try_cast(d.published AS DATE)) AS first_seen, max(try_cast(d.published AS DATE)) AS last_seen
  FROM position p JOIN document d ON d.id = p.doc GROUP BY p.issue
) p JOIN issue_of i ON i.words = p.issue
JOIN (SELECT i.issue, count(DISTINCT p.holder_key) AS holders FROM position p JOIN issue_of i ON i.words = p.issue GROUP BY i.issue) h
  ON h.issue = i.issue
GROUP BY i.issue ORDER BY i.issue
"""

_HISTORY = """
INSERT INTO position_history
WITH told AS (
  SELECT i.issue, p.holder_key, p.holder_name, p.stance, try_cast(d.published AS DATE) AS published, p.id, p.doc
  FROM position p JOIN document d ON d.id = p.doc JOIN issue_of i ON i.words = p.issue WHERE p.holder_key IS NOT NULL
)
SELECT issue, holder_key, holder_name, stance, published, lag(stance) OVER w AS before,
  coalesce(stance <> lag(stance) OVER w, false), id, doc
FROM told WINDOW w AS (PARTITION BY issue, holder_key ORDER BY published NULLS FIRST, doc, id)
ORDER BY issue, holder_key, published NULLS FIRST, doc, id
"""


def fill_issues(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the tables `issue` and `position_history`."""
    counts = dict(connection.execute("SELECT issue, count(*) FROM position GROUP BY issue").fetchall())
    found = same_issues(counts)
    table = {"words": pa.array(list(found), pa.string()), "issue": pa.array(list(found.values()), pa.string())}
    connection.register("issue_of", pa.table(table))
    connection.execute(_ISSUES).fetchall()
    connection.execute(_HISTORY).fetchall()
    connection.unregister("issue_of")


def same_issues(counts: Mapping[str, int]) -> dict[str, str]:
    """Return the id of the issue that each wording stands for; the order given does not matter."""
    every = sorted(counts)
    words = [content_words(each) for each in every]
    groups = Groups(len(every))
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, own in enumerate(words):
        for word in own:
            blocks[word].append(number)
        blocks[" ".join(sorted(own))].append(number)
    for members in blocks.values():
        if len(members) <= MOST:
            for a, b in combinations(members, 2):
                if words[a] and len(words[a] & words[b]) / len(words[a] | words[b]) >= ALIKE:
                    groups.join(a, b)
    return {every[number]: _name(group, every, words) for group in groups.all() for number in group}


def _name(group: Sequence[int], every: Sequence[str], words: Sequence[frozenset[str]]) -> str:
    count = Counter(word for number in group for word in words[number])
    often = sorted(word for word, n in count.items() if 2 * n >= len(group))
    return "i" + make_id("issue", *(often or [every[group[0]]]))
