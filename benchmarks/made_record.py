"""Parts of a made-up record of any size, as skewed as news is, for measuring what merging costs.

Ten events for each document, told over as many years as the archive is long: a few happenings are told of by a hundred documents,
most by one or two; some documents retell what is long past; one document in ten is a copy. A few countries take part in most
events; their officials, and a long tail of people and bodies that few documents name, act for them, now and then under a shorter
name. Dates are given as in the annotated corpus: to the day by four events in ten, to the month by one in six, not at all by four
in ten. Meetings, agreements, statements, positions and disputes come along in smaller number than in the corpus.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from sanudo.ontology.plover import TYPES
from sanudo.store.parts import Parts, Receipt
from sanudo.store.schema import tables

Ints = NDArray[np.int64]
PART = 5000
EVENTS = 10
"""Events of a document."""
A_DAY, PAST = 1000, 700
"""Documents published in a day; retold happenings lie so many days back at most."""
COUNTRIES, OFFICIALS, LOCAL = 200, 20, 400_000
"""Countries, officials of each, and people and bodies that are named now and then."""
LANDS = np.array([f"C{each:02d}" for each in range(COUNTRIES)])
VERSION = "made"
TYPE_NAMES = sorted(TYPES)
STATUSES = ("actual", "planned", "possible", "denied")
LIVES = ("held", "planned", "proposed", "denied")
SPOKEN = (
    "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi vo"
).split()
WORDS = np.array([a + b + c for a, b, c in product(SPOKEN[:20], SPOKEN[20:], ("n", "r", "l", "st", ""))])
STOCK = " ".join(np.random.default_rng(0).choice(WORDS, 300_000).tolist())
TEXT = 1500
"""Characters of a text; spans lie inside."""


def make(folder: Path, documents: int, first: int = 0, seed: int = 1) -> None:
    """Write parts for so many documents, the first of them bearing this number; the same number is the same document."""
    parts = Parts(folder)
    parts.open_for(VERSION, {})
    for start in range(first, first + documents, PART):
        label = f"part {start}"
        receipt = Receipt(key=f"part-{start:09d}", chunk=label, label=label, version=VERSION, settings={}, files=())
        parts.write(_part(start, min(PART, first + documents - start), seed), receipt)


def _part(start: int, count: int, seed: int) -> dict[str, pa.Table]:
    chance = np.random.default_rng((seed, start))
    documents = np.arange(start, start + count)
    day = documents // A_DAY
    copied = chance.random(count) < 0.1
    copied[0] = False
    story = np.where(copied, np.maximum.accumulate(np.where(copied, 0, documents)), documents)
    told = Told(documents, story, day, chance)
    return {
        "document": _documents(documents, story, day, chance),
        "actor": told.actor_rows(),
        "event": told.event_rows(),
        "meeting": told.meeting_rows(),
        "agreement": told.agreement_rows(),
        **told.said_rows(),
    }


def _mix(*values: Any) -> NDArray[np.uint64]:
    total = np.uint64(88172645463325252)
    with np.errstate(over="ignore"):
        for value in values:
            total = (np.asarray(value).astype(np.uint64) ^ total) * np.uint64(0x9E3779B97F4A7C15)
            total = total ^ (total >> np.uint64(29))
        return np.asarray(total * np.uint64(0xBF58476D1CE4E5B9) ^ (total >> np.uint64(32)), np.uint64)


def _words(what: Ints, salt: int) -> NDArray[np.str_]:
    return WORDS[(_mix(what, salt) % np.uint64(len(WORDS))).astype(int)]


def _share(*values: Any) -> NDArray[np.float64]:
    """Return numbers from 0 to 1 that follow from the values alone, so that parts agree on what happened."""
    return np.asarray((_mix(*values) >> np.uint64(11)).astype(np.float64) / 2**53, np.float64)


def _happenings(story: Ints, place: Ints, day: Ints) -> Ints:
    """Return the happening of each event: one of its day or the three before, of which there are 4 for each document."""
    back = (_share(story, place, 1) ** 3 * 4).astype(np.int64)
    past = (_share(story, place, 8) * PAST).astype(np.int64)
    back = np.minimum(np.where(_share(story, place, 9) < 0.05, past, back), day)
    rank = 4.0 * A_DAY * _share(story, place, 2) ** 1.7
    return (day - back) * 10_000 + rank.astype(np.int64)


class Told:
    """What the documents of a part tell: their events, and from them everything else."""

    def __init__(self, documents: Ints, story: Ints, day: Ints, chance: np.random.Generator) -> None:
        self.chance, self.documents = chance, documents
        self.place = np.tile(np.arange(EVENTS), len(documents))
        self.doc, self.day = np.repeat(documents, EVENTS), np.repeat(day, EVENTS)
        self.what = _happenings(np.repeat(story, EVENTS), self.place, self.day)
        self.kind = (_share(self.what, 3) ** 1.3 * len(TYPE_NAMES)).astype(int)
        self.land = [(_share(self.what, each) ** 3 * COUNTRIES).astype(int) for each in (4, 5)]
        self.grain = np.searchsorted([0.4, 0.56, 0.6], chance.random(len(self.doc)))
        self.status = self._statuses()
        lost = chance.random((2, len(self.doc))) < 0.15
        short = chance.random(len(self.doc)) < 0.03
        key = [self._party(side) for side in (0, 1)]
        self.key = [
            np.where(lost[0], -1, np.where(short & (key[0] >= COUNTRIES), key[0] + 10**7, key[0])),
            np.where(lost[1], -1, key[1]),
        ]

    def _party(self, side: int) -> Ints:
        chosen, land = _share(self.what, 6, side), self.land[side]
        official = COUNTRIES + land * OFFICIALS + (_share(self.what, 10, side) ** 2 * OFFICIALS).astype(int)
        local = COUNTRIES * (1 + OFFICIALS) + (_mix(self.what, 11, side) % np.uint64(LOCAL)).astype(np.int64)
        return np.where(chosen < 0.5, land, np.where(chosen < 0.85, official, local))

    def _statuses(self) -> Ints:
        sort = _share(self.what, 12)
        status = np.searchsorted([0.78, 0.92], sort)
        denied = (sort < 0.03) & (self.chance.random(len(sort)) < 0.3)
        return np.where(denied, 3, status)

    def actor_rows(self) -> pa.Table:
        """Return the parties of events as actors, each once for a document."""
        doc, key = np.tile(self.doc, 2), np.concatenate(self.key)
        land = np.concatenate(self.land)
        _, first = np.unique(np.stack([doc, key]), axis=1, return_index=True)
        first = first[key[first] >= 0]
        doc, key, land = doc[first], key[first], land[first]
        return _table(
            "actor",
            len(key),
            id=_actor_ids(doc, key),
            doc=_ids(1, doc),
            start=np.zeros(len(key), np.int32),
            stop=np.full(len(key), 12, np.int32),
            score=np.full(len(key), 0.9),
            key=_keys(key),
            name=_names(key),
            kind=np.array(["person", "state", "organisation"])[_kinds(key)],
            country=LANDS[land],
            sector=["GOV"] * len(key),
            named=np.ones(len(key), np.bool_),
        )

    def _parties(self, rows: Ints, **stems: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for stem, side in stems.items():
            key, doc = self.key[side][rows], self.doc[rows]
            has = key >= 0
            found[f"{stem}s"] = _lists(_actor_ids(doc[has], key[has]), has)
            found[f"{stem}_keys"], found[f"{stem}_names"] = _lists(_keys(key[has]), has), _lists(_names(key[has]), has)
            found[f"{stem}_countries"] = _lists(LANDS[self.land[side][rows][has]], has)
            found[f"{stem}_sectors"] = _lists(np.full(int(has.sum()), "GOV"), has)
        return found

    def _dates(self, rows: Ints) -> tuple[list[str | None], pa.Array, pa.Array]:
        days = (np.datetime64("2015-01-01") + self.what[rows] // 10_000).astype("datetime64[D]")
        grain, month, year = self.grain[rows], days.astype("datetime64[M]"), days.astype("datetime64[Y]")
        text = np.select([grain == 0, grain == 1, grain == 2], [days.astype(str), month.astype(str), year.astype(str)], "")
        first = np.select([grain == 1, grain == 2], [month.astype(days.dtype), year.astype(days.dtype)], days)
        last = np.select([grain == 1, grain == 2], [(month + 1).astype(days.dtype) - 1, (year + 1).astype(days.dtype) - 1], days)
        unknown = grain == 3
        return [each or None for each in text.tolist()], pa.array(first, mask=unknown), pa.array(last, mask=unknown)

    def event_rows(self) -> pa.Table:
        """Return the events."""
        every = np.arange(len(self.doc))
        date, first, last = self._dates(every)
        names = np.array(TYPE_NAMES)
        where = _share(self.what, 13) < 0.6
        return _table(
            "event",
            len(every),
            id=self._event_ids(every),
            doc=_ids(1, self.doc),
            start=self.place * 120,
            stop=self.place * 120 + 8,
            score=np.full(len(every), 0.8),
            stage=["made"] * len(every),
            event_type=names[self.kind],
            mode=pa.array(np.array(["", "mode1", "mode2", "mode3"])[(_mix(self.what, 7) % np.uint64(4)).astype(int)]),
            status=np.array(STATUSES)[self.status],
            date=date,
            place_name=pa.array([f"Place {each}" for each in (_mix(self.what, 14) % np.uint64(20_000)).tolist()], mask=~where),
            place_country=pa.array(LANDS[self.land[1]], mask=self.chance.random(len(every)) < 0.3),
            quad=np.ones(len(every), np.int32),
            intensity=np.zeros(len(every)),
            codebook=["plover"] * len(every),
            first_day=first,
            last_day=last,
            sentence_start=self.place * 120,
            sentence_stop=self.place * 120 + 110,
            gist=_gist(self.what, self.chance, 10, 3),
            **self._parties(every, actor=0, recipient=1),
        )

    def _event_ids(self, rows: Ints) -> pa.Array:
        return _ids(2, self.doc[rows] * EVENTS + self.place[rows])

    def meeting_rows(self) -> pa.Table:
        """Return a meeting for each consultation, and some that are called off."""
        both = (self.key[0] >= 0) & (self.key[1] >= 0)
        held = (self.kind == TYPE_NAMES.index("CONSULT")) & both
        off = (self.kind == TYPE_NAMES.index("REJECT")) & both & (_share(self.what, 15) < 0.05)
        rows = np.flatnonzero(held | off)
        life = np.where(off[rows], "cancelled", np.array(LIVES)[self.status[rows]])
        date, _, _ = self._dates(rows)
        parties = self._parties(rows, actor=0, recipient=1)
        joined = {
            part: _pairs(parties[f"actor{part}"], parties[f"recipient{part}"])
            for part in ("s", "_keys", "_names", "_countries", "_sectors")
        }
        return self._rows(
            "meeting",
            rows,
            status=life,
            event=self._event_ids(rows),
            date=date,
            **{f"participant{n}": v for n, v in joined.items()},
        )

    def _rows(self, table: str, rows: Ints, /, **given: Any) -> pa.Table:
        number = {"meeting": 3, "agreement": 4, "statement": 5, "position": 6, "dispute": 7}[table]
        start = self.place[rows] * 120
        return _table(
            table,
            len(rows),
            id=_ids(number, self.doc[rows] * EVENTS + self.place[rows]),
            doc=_ids(1, self.doc[rows]),
            start=start,
            stop=start + 8,
            score=np.full(len(rows), 0.8),
            stage=["made"] * len(rows),
            sentence_start=start,
            sentence_stop=start + 110,
            **given,
        )

    def agreement_rows(self) -> pa.Table:
        """Return an agreement for some of the events of making one, named or only called a deal."""
        both = (self.key[0] >= 0) & (self.key[1] >= 0)
        rows = np.flatnonzero(both & (self.kind == TYPE_NAMES.index("AGREE")) & (_share(self.what, 16) < 0.4))
        topic, second = (_words(self.what[rows], n) for n in (17, 18))
        bare = self.chance.random(len(rows)) < 0.3
        name = [("the deal" if b else f"{x.title()} {y.title()} Treaty") for x, y, b in zip(topic, second, bare, strict=True)]
        parties = self._parties(rows, actor=0, recipient=1)
        ids = _pairs(parties["actors"], parties["recipients"])
        spelled = {
            f"party_{p}": _pairs(parties[f"actor_{p}"], parties[f"recipient_{p}"])
            for p in ("keys", "names", "countries", "sectors")
        }
        status = np.array(["signed", "under negotiation", "proposed", "rejected"])[self.status[rows]]
        return self._rows("agreement", rows, name=name, kind=["treaty"] * len(rows), status=status, parties=ids, **spelled)

    def said_rows(self) -> dict[str, pa.Table]:
        """Return a statement for one event in eight, some with a position, and disputes over pairs of them."""
        spoken = np.flatnonzero((self.key[0] >= 0) & (self.place < 5) & (_share(self.what, 19) < 0.3))
        parties = self._parties(spoken, actor=0, recipient=1)
        renamed = {f"speaker{n[5:]}": v for n, v in parties.items() if n.startswith("actor")}
        renamed |= {f"addressee{n[9:]}": v for n, v in parties.items() if n.startswith("recipient")}
        start = self.place[spoken] * 120
        content = pa.array([[{"start": s + 20, "stop": s + 100}] for s in start.tolist()])
        kinds = {"manner": ["indirect"] * len(spoken), "modality": ["asserted"] * len(spoken), "status": ["actual"] * len(spoken)}
        statements = self._rows("statement", spoken, content=content, **kinds, **renamed)
        held = spoken[self.chance.random(len(spoken)) < 0.3]
        topic = [_words(self.what[held] % 5000, n) for n in (21, 22, 23)]
        issue = [
            " ".join(w for w in words if w)
            for words in zip(*topic, np.where(self.chance.random(len(held)) < 0.2, "plan", ""), strict=True)
        ]
        stance = np.array(["support", "oppose", "open"])[(_mix(self.what[held], 24) % np.uint64(3)).astype(int)]
        key = self.key[0][held]
        holder = {"holder": _actor_ids(self.doc[held], key), "holder_key": _keys(key), "holder_name": _names(key)}
        positions = self._rows("position", held, issue=issue, stance=stance, **holder)
        return {"statement": statements, "position": positions, "dispute": self._disputes(spoken)}

    def _disputes(self, spoken: Ints) -> pa.Table:
        pair = np.flatnonzero((self.doc[spoken][1:] == self.doc[spoken][:-1]) & (_share(self.what[spoken][1:], 25) < 0.15))
        one, two = spoken[pair], spoken[pair + 1]
        question = [f"whether {WORDS[each % len(WORDS)]}" for each in self.what[two].tolist()]
        sides = {
            name: _lists(_ids(5, self.doc[rows] * EVENTS + self.place[rows]), np.ones(len(rows), np.bool_))
            for name, rows in (("side_a", one), ("side_b", two))
        }
        return self._rows("dispute", two, question=question, **sides)


def _documents(documents: Ints, story: Ints, day: Ints, chance: np.random.Generator) -> pa.Table:
    count = len(documents)
    sketches = np.sort((_mix(story[:, None], np.arange(100)[None, :]) >> np.uint64(1)).astype(np.int64), axis=1)
    start = (_mix(story, 30) % np.uint64(len(STOCK) - TEXT)).astype(int).tolist()
    return _table(
        "document",
        count,
        id=_ids(1, documents),
        text=[STOCK[each : each + TEXT] for each in start],
        title=[f"Report {each}" for each in documents],
        outlet=[f"Outlet {each}" for each in (chance.random(count) ** 2 * 400).astype(int)],
        published=(np.datetime64("2015-01-01") + day).astype(str),
        language=["en"] * count,
        sketch=pa.ListArray.from_arrays(np.arange(count + 1, dtype=np.int32) * 100, sketches.ravel()),
        gist=_gist(story % 5000, chance, 5, 1),
    )


def _kinds(key: Ints) -> Ints:
    """Return 0 for people, 1 for states, 2 for bodies."""
    local = key % 10**7 >= COUNTRIES * (1 + OFFICIALS)
    return np.where(key < COUNTRIES, 1, np.where(local & (key % 5 == 0), 2, 0))


def _keys(key: Ints) -> pa.Array:
    official = (key >= COUNTRIES) & (key < COUNTRIES * (1 + OFFICIALS))
    hashes = _ids(9, key).to_numpy(zero_copy_only=False)
    return pa.array(
        np.where(
            key < COUNTRIES, [f"iso:C{each:02d}" for each in key], np.where(official, [f"wd:Q{each}" for each in key], hashes)
        )
    )


def _names(key: Ints) -> pa.Array:
    """Return names: of a person one of many given names and one of more surnames, the given one an initial where it is short."""
    unique, back = np.unique(key, return_inverse=True)
    return pa.array([_name(each) for each in unique.tolist()]).take(pa.array(back))


def _name(key: int) -> str:
    if key < COUNTRIES:
        return f"Land {key}"
    own = key % 10**7
    given, surname, third = (int(_mix(own, n)) for n in (41, 42, 43))
    first, last = str(WORDS[given % 300]).title(), str(WORDS[surname % len(WORDS)]).title() + str(SPOKEN[third % 20])
    if own >= COUNTRIES * (1 + OFFICIALS) and own % 5 == 0:
        return f"{last} {first} {'Council Company Union Front'.split()[third % 4]}"
    return f"{first[0]}. {last}" if key >= 10**7 else f"{first} {last}"


def _gist(what: Ints, chance: np.random.Generator, own: int, other: int) -> pa.Array:
    """Return the words of sentences: most of those of what they tell of, and a few others."""
    bits = np.zeros((len(what), 4), np.uint64)
    rows = np.arange(len(what))
    for place in range(own + other):
        word = _mix(what, 100 + place) % np.uint64(256)
        fresh = chance.random(len(what)) < (0.25 if place < own else 1.0)
        word = np.where(fresh, chance.integers(0, 256, len(what)), word).astype(np.uint64)
        bits[rows, (word // np.uint64(64)).astype(np.int64)] |= np.uint64(1) << (word % np.uint64(64))
    return pa.ListArray.from_arrays(np.arange(len(what) + 1, dtype=np.int32) * 4, bits.view(np.int64).ravel())


def _ids(kind: int, number: Ints) -> pa.Array:
    """Return ids of sixteen hexadecimal digits."""
    digits = np.frombuffer(_mix(number, kind).astype(">u8").tobytes().hex().encode(), "S16")
    return pa.array(digits.astype("U16"))


def _actor_ids(doc: Ints, key: Ints) -> pa.Array:
    return _ids(8, doc * 10**8 + key)


def _lists(values: Any, has: NDArray[np.bool_]) -> pa.Array:
    """Return lists of one value, or none."""
    offsets = np.concatenate([[0], np.cumsum(has)]).astype(np.int32)
    return pa.ListArray.from_arrays(offsets, values if isinstance(values, pa.Array) else pa.array(values))


def _pairs(one: pa.Array, two: pa.Array) -> pa.Array:
    """Return lists of two from lists of one."""
    both = pa.concat_arrays([one.flatten(), two.flatten()])
    count = len(one)
    order = np.arange(2 * count).reshape(2, count).T.ravel()
    return pa.ListArray.from_arrays(np.arange(count + 1, dtype=np.int32) * 2, both.take(pa.array(order)))


def _table(table: str, count: int, /, **given: Any) -> pa.Table:
    schema = tables()[table].arrow
    columns: list[Any] = []
    for each in schema:
        if each.name in given:
            value = given[each.name]
            columns.append(value.cast(each.type) if isinstance(value, pa.Array) else pa.array(_plain(value), each.type))
        elif pa.types.is_list(each.type):
            columns.append(pa.array([[]] * count, each.type))
        elif pa.types.is_string(each.type) and not each.nullable:
            columns.append(pa.array([""] * count))
        else:
            columns.append(
                pa.nulls(count, each.type) if each.nullable else pa.array(np.zeros(count), pa.float64()).cast(each.type)
            )
    return pa.Table.from_arrays(columns, schema=schema)


def _plain(value: Any) -> Sequence[Any]:
    return value.tolist() if isinstance(value, np.ndarray) and value.dtype.kind == "U" else value
