"""Which agreements that documents tell of are one: by name and parties, and by time where they are only called "the deal"."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations

from sanudo.merge.groups import Groups
from sanudo.merge.meetings import _day
from sanudo.resolve.spelling import name_words

ALIKE = 0.5
"""Names are of one agreement where so large a share of all their words is in both."""
MOST = 300
APART = 180
"""Names that share a word, but are not the same, are of one agreement only where they are told of no further apart in days."""
_NEVER = 1 << 30
DAYS = 45
"""What is told of further apart is not one agreement, where only kind and parties say so."""
_EMPTY = frozenset(
    "the a an of and in on with to for by at new this that their its agreement accord deal pact treaty ceasefire cease fire "
    "truce "
    "sanctions final proposed between declaration protocol one two three four five six seven eight nine ten day days week weeks "
    "hour hours month months year years earlier previous first second draft".split()
)
"""Words that do not tell one agreement from another."""
_TRUCE = re.compile(r"cease-?\s?fire|truce|armistice")
_ARTICLE = re.compile(r"^(?:the|an?|this|that|their|its|his|her)\s+(?=\S)", re.IGNORECASE)
_WHEN = re.compile(
    r"\s+(?:late\s+|early\s+)?(?:on\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+ \d{1,2})"
    r"|this (?:morning|evening|week)|(?:last|next) \w+)\b.*$"
)


@lru_cache(maxsize=1 << 16)
def _bare(name: str) -> str:
    return _WHEN.sub("", _ARTICLE.sub("", name)) or name


@dataclass(frozen=True)
class Told:
    """An agreement as one document tells of it."""

    id: str
    doc: str
    published: str
    outlet: str
    copied: int
    name: str
    aliases: tuple[str, ...]
    kind: str
    status: str
    parties: tuple[str, ...]
    countries: frozenset[str]
    signed: str | None
    expires: str | None
    withdrawn: str | None

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Return all names, without article and without the day that a reading may have left at their end."""
        return tuple(dict.fromkeys(_bare(each) for each in (self.name, *self.aliases)))

    @cached_property
    def kind_of(self) -> str:
        """Return the kind with those taken together that reports use for one another."""
        words = f"{self.kind} {self.name}".lower()
        return "truce" if _TRUCE.search(words) else "sanctions" if "sanction" in words else "deal"

    @cached_property
    def telling(self) -> bool:
        """Tell whether a name says which agreement it is."""
        return bool(self.wholes)

    @cached_property
    def wholes(self) -> frozenset[frozenset[str]]:
        """Return the telling words of each name that has some."""
        return frozenset(each - _EMPTY for each in self.words) - {frozenset()}

    @property
    def counts(self) -> bool:
        """Tell whether one that is only called "the deal" says of whom it is."""
        return len(self.parties) > 1

    @cached_property
    def blocks(self) -> frozenset[str]:
        """Return under what one without a telling name may meet others: its document, and its parties."""
        lands = (f"{self.kind_of} {one} {two}" for one, two in combinations(sorted(self.countries), 2))
        return frozenset({self.doc, *(f"{self.kind_of} {each}" for each in self.parties), *lands})

    @cached_property
    def day(self) -> datetime.date | None:
        """Return the day of publication."""
        return _day(self.published)

    @cached_property
    def ordinal(self) -> int:
        """Return the day of publication as a number, 0 where it is unknown."""
        return self.day.toordinal() if self.day else 0

    @cached_property
    def years(self) -> frozenset[str]:
        """Return the year of signature, if it is known."""
        return frozenset({self.signed[:4]} if self.signed else ())

    @cached_property
    def words(self) -> tuple[frozenset[str], ...]:
        """Return the words of each name."""
        return tuple(frozenset(name_words(each)) for each in self.names)

    @cached_property
    def own(self) -> frozenset[str]:
        """Return the keys of the parties."""
        return frozenset(self.parties)


@dataclass(frozen=True, slots=True)
class Grouped:
    """Agreements in groups, one for each of the world, and by id to which named one each without a telling name is laid."""

    groups: list[list[Told]]
    homes: dict[str, str]


def grouped(told: Sequence[Told]) -> Grouped:
    """Return agreements in groups; the order given does not matter.

    Those with telling names meet by them. One that is only called "the deal" is laid to the agreement of its kind that the same
    document, or a document of those weeks with the same parties, tells of; where there is none, it counts if its parties are known.
    """
    every = sorted(told, key=lambda each: each.id)
    named = [each for each in every if each.telling]
    groups = by_name(named)
    number = {each.id: n for n, group in enumerate(groups) for each in group}
    near = Near(named)
    homes, rest = {}, []
    for each in every:
        if each.telling:
            continue
        found = near.nearest(each)
        if found:
            homes[each.id] = found.id
            groups[number[found.id]].append(each)
        elif each.counts:
            rest.append(each)
    return Grouped([sorted(group, key=lambda each: each.id) for group in (*groups, *_by_time(rest))], homes)


class Near:
    """Agreements by document, by party and by pair of countries, in the order of publication."""

    def __init__(self, told: Sequence[Told]) -> None:
        self.blocks: dict[str, list[tuple[int, str, Told]]] = defaultdict(list)
        for each in told:
            for block in each.blocks:
                self.blocks[block].append((each.ordinal, each.id, each))
        for found in self.blocks.values():
            found.sort(key=lambda each: each[:2])

    def nearest(self, told: Told) -> Told | None:
        """Return the one told of in the same document or nearest in time that may be the same, None where there is none."""
        best: tuple[tuple[int, int], str, Told] | None = None
        for block in sorted(told.blocks):
            for other in self._outwards(block, told):
                apart = away(told, other)
                if apart is not None and (best is None or (apart, other.id) < best[:2]):
                    best = (apart, other.id, other)
                elif best is not None and best[0] < (1, self._apart(told, other)):
                    break
        return best[2] if best else None

    def _outwards(self, block: str, told: Told) -> Iterator[Told]:
        """Yield those of a block by how far apart in publication they are, the nearest first."""
        found, day = self.blocks.get(block, []), told.ordinal
        if block == told.doc:
            yield from (each for _, _, each in found)
            return
        right = bisect_left(found, day, key=lambda each: each[0])
        left = right - 1
        while left >= 0 or right < len(found):
            back = day - found[left][0] if left >= 0 else _NEVER
            on = found[right][0] - day if right < len(found) else _NEVER
            if min(back, on) > DAYS and day:
                return
            if back <= on:
                yield found[left][2]
                left -= 1
            else:
                yield found[right][2]
                right += 1

    @staticmethod
    def _apart(a: Told, b: Told) -> int:
        one, two = a.ordinal, b.ordinal
        return abs(one - two) if one and two else DAYS


def by_name(every: Sequence[Told]) -> list[list[Told]]:
    """Return agreements with telling names in groups; whether two are one is a matter of these two alone."""
    groups = Groups(len(every))
    words = [each.words for each in every]
    wholes: dict[frozenset[str], dict[tuple[object, ...], int]] = defaultdict(dict)
    parts: dict[str, dict[tuple[object, ...], int]] = defaultdict(dict)
    days = [each.ordinal for each in every]
    for number, (each, own) in enumerate(zip(every, words, strict=True)):
        about = (frozenset(own), each.kind_of, each.parties, each.countries, each.signed)
        for whole in each.wholes:
            # the very same under the very same name is one, whoever is asked
            groups.join(number, wholes[whole].setdefault(about, number))
            for word in whole:
                parts[word].setdefault((days[number], about), number)

    def meet(a: int, b: int) -> None:
        if groups.find(a) != groups.find(b) and _same(every[a], every[b], words[a], words[b]):
            groups.join(a, b)

    for found in wholes.values():
        for a, b in combinations(found.values(), 2):
            meet(a, b)
    for found in parts.values():
        ordered = sorted(found.values(), key=lambda number: (days[number], number))
        for place, a in enumerate(ordered):
            for b in ordered[place + 1 :]:
                if days[a] and days[b] - days[a] > APART:
                    break
                meet(a, b)
    return [[every[number] for number in group] for group in groups.all()]


def _by_time(every: Sequence[Told]) -> list[list[Told]]:
    """Return agreements without telling names in groups of those told of one soon after the other."""
    groups = Groups(len(every))
    number = {each.id: n for n, each in enumerate(every)}
    for one, two in soon_after(every):
        groups.join(number[one], number[two])
    return [[every[number] for number in group] for group in groups.all()]


def soon_after(every: Sequence[Told], whose: Collection[str] | None = None) -> Iterator[tuple[str, str]]:
    """Yield ids of agreements without telling names, each after that of one told of soon before it; of some of them alone."""
    for found in Near(every).blocks.values():
        for place, (day, own, each) in enumerate(found):
            if whose is not None and own not in whose:
                continue
            for before in range(place - 1, max(place - MOST, 0) - 1, -1):
                earlier, name, other = found[before]
                if day - earlier > DAYS and earlier:
                    break
                if away(other, each) is not None:
                    yield name, own
                    if other.years == each.years:
                        break


def away(a: Told, b: Told) -> tuple[int, int] | None:
    """Return how far apart two are told (in another document or not, days), None where they are not one agreement."""
    if a.kind_of != b.kind_of or (a.years and b.years and not a.years & b.years):
        return None
    if a.doc == b.doc:
        return 0, abs(len(a.name) - len(b.name))
    if not a.own & b.own and len(a.countries & b.countries) < 2:
        return None
    days = abs(a.ordinal - b.ordinal) if a.ordinal and b.ordinal else DAYS
    return (1, days) if days <= DAYS else None


def same_named(a: Told, b: Told) -> bool:
    """Tell whether two with telling names are one agreement."""
    if not (a.wholes & b.wholes or (_near(a, b) and any(one & two for one in a.wholes for two in b.wholes))):
        return False
    return _same(a, b, a.words, b.words)


def _near(a: Told, b: Told) -> bool:
    return not a.ordinal or not b.ordinal or abs(a.ordinal - b.ordinal) <= APART


def reached(told: Told, other: Told) -> bool:
    """Tell whether `Near` looks at another at all for one without a telling name."""
    near = other.ordinal and abs(told.ordinal - other.ordinal) <= DAYS
    return bool(told.doc == other.doc or not told.ordinal or near)


def _same(a: Told, b: Told, first: Sequence[frozenset[str]], second: Sequence[frozenset[str]]) -> bool:
    if (a.years and b.years and not a.years & b.years) or (a.countries and b.countries and not a.countries & b.countries):
        return False
    alike = max((len(x & y) / max(len(x | y), 1) for x in first for y in second), default=0.0)
    telling = max(len((x & y) - _EMPTY) / max(min(len(x - _EMPTY), len(y - _EMPTY)), 1) for x in first for y in second)
    least = min(2, len(a.own), len(b.own))
    parties = 0 < least <= len(a.own & b.own) or len(a.countries & b.countries) > 1
    return (alike >= ALIKE and telling > ALIKE) or (parties and a.kind_of == b.kind_of and telling >= ALIKE)
