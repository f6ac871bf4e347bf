"""PLOVER: event types, modes, contexts, quad classes and intensities, and the codes derived from them.

The kind of act is stored as it is, with its status; `folded` gives the code PLOVER would have written
("a planned CONSULT is AGREE").
Types, modes and scores are those of the PLOVER codebook, draft 2.0 of 2021 (openeventdata/PLOVER, commit 5e0c24f), CAMEO codes
those that its table CAMEO2PLOVER-2021 maps back to the same type and mode. Where the codebook contradicts itself:

- ACCUSE's score is printed as +3 although all its modes are negative: -3 is meant.
- SANCTION is verbal conflict in one table, material in its own section and in published data: material (4).
- PROTEST/vandalize has no score: it takes PROTEST's own, -5.
- ASSAULT/assassinate, ASSAULT/seize, COERCE/ban and a few others stand in the mapping only: `targeted`, `destroy`, `restrict`
  are meant.
"""

from __future__ import annotations

from dataclasses import dataclass

from sanudo.types import Status


@dataclass(frozen=True, slots=True)
class EventType:
    """A PLOVER event type: `score` is its intensity (-10 conflict .. 10 cooperation), `modes` those of its modes.

    `cameo` gives for a mode ("" for none) the most general CAMEO code that PLOVER's own table maps to this type and mode.
    """

    name: str
    quad: int
    score: float
    meaning: str
    modes: dict[str, float]
    cameo: dict[str, str]


def _type(name: str, quad: int, score: float, meaning: str, cameo: str, modes: str = "") -> EventType:
    """Read a compact row: `modes` is "name score cameo, ..." with "-" where CAMEO has no code of the mode's own."""
    rows = [row.split() for row in modes.split(",") if row.strip()]
    codes = {"": cameo} | {mode: code for mode, _, code in rows if code != "-"}
    return EventType(name, quad, score, meaning, {mode: float(value) for mode, value, _ in rows}, codes)


TYPES: dict[str, EventType] = {
    each.name: each
    for each in (
        _type("AGREE", 1, 2.5, "agrees, offers or promises to cooperate", "030"),
        _type(
            "CONSULT", 1, 2.5, "meets, visits, talks", "040",
            "visit 4 042, third-party 1 044, multilateral 4 -, phone 1.5 041",
        ),
        _type("SUPPORT", 1, 5, "praises, endorses, recognises, signs or ratifies", "050"),
        _type("CONCEDE", 1, 4.5, "concedes in words: pardons, apologises, eases, announces a truce", "080"),
        _type("COOPERATE", 2, 9.5, "cooperates materially: trade, joint exercises, extradition", "060"),
        _type("AID", 2, 10, "gives aid: money, arms, relief, asylum", "070"),
        _type(
            "RETREAT", 2, 6.5, "yields materially: releases, withdraws, disarms, observes a truce, resigns", "084",
            "withdraw 8 0872, release 6.5 0841, disarm 10 087, ceasefire 7.5 0871, access 6.5 086, resign 4.5 -",
        ),
        _type("REQUEST", 3, 0, "requests, demands, orders", "100", "assist 0.5 101, change -1 104, yield -1 1051, meet 0 106"),
        _type(
            "ACCUSE", 3, -3, "disapproves, alleges, investigates, sues", "11",
            "disapprove -2 110, investigate -3.5 090, allege -3.5 1121",
        ),
        _type(
            "REJECT", 3, -2, "refuses, cancels a meeting, bars entry", "120",
            "assist -1.5 121, change -2 123, yield -2 1243, meet -2 125",
        ),
        _type(
            "THREATEN", 3, -3.5, "threatens, warns of coercion", "130",
            "restrict -3 1312, arrest -3.5 -, relations -3.5 1313, expel -3.5 136, territory -4 1382, violence -3.5 138",
        ),
        _type(
            "PROTEST", 4, -5, "protests physically", "140",
            "demo -5 141, riot -7 145, strike -5 -, hunger -4.5 142, boycott -4.5 143, obstruct -4.5 144, vandalize -5 -",
        ),
        _type(
            "SANCTION", 4, -6, "reduces relations, imposes sanctions, convicts", "160",
            "convict -6 -, expel -5.5 166, withdraw -6 161, discontinue -6 162",
        ),
        _type(
            "MOBILIZE", 4, -5.5, "moves forces short of using them", "150",
            "troops -6.5 154, weapons -6.5 -, police -5.5 153, militia -6 -",
        ),
        _type(
            "COERCE", 4, -7, "represses, seizes, arrests, restricts", "170",
            "seize -7 171, restrict -7 172, censor -6.5 -, curfew -6.5 1723, martial-law -7.5 1724, arrest -7 173, deport -7 174,"
            "withhold -7 -, misinformation -6.5 -, cyber -7 -",
        ),
        _type(
            "ASSAULT", 4, -9, "uses violence", "190",
            "abduct -8.5 181, beat -7.5 182, torture -8.5 1822, sexual -8.5 1821, targeted -9.5 -, destroy -8.5 -,"
            "primitive -8 -,"
            "firearms -9 193, explosives -9 1832, suicide-attack -9.5 183, aerial -9.5 -, drone -9.5 -, heavy-weapons -9.5 194,"
            "crowd-control -7.5 -, unconventional -10 204",
        ),
    )
}  # fmt: skip
"""The sixteen event types by name."""

QUAD_CLASSES = {1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict"}

CONTEXTS = tuple(
    """military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal
    reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic
    territory peacekeeping health asylum migration disasters natural_resource environment technology terrorism cbrn cyber
    misinformation crime corruption illegal_drugs trafficking""".split()
)
"""The 37 contexts: why or on what topic."""

SYMMETRIC = frozenset({"CONSULT", "COOPERATE"})
"""Types whose parties may all be actors: a meeting without a host, an exchange."""

_FUTURE = {
    "CONSULT": "AGREE",
    "SUPPORT": "AGREE",
    "COOPERATE": "AGREE",
    "AID": "AGREE",
    "RETREAT": "CONCEDE",
    "ASSAULT": "THREATEN",
}


def folded(event_type: str, status: Status) -> str:
    """Return the type PLOVER would have coded: planned cooperation is AGREE, an announced RETREAT is CONCEDE.

    A hypothetical or planned ASSAULT is THREATEN; other types, and acts that are actual or denied, stay what they are.
    """
    return _FUTURE.get(event_type, event_type) if status in ("planned", "possible") else event_type


def quad(event_type: str) -> int:
    """Return the quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."""
    return TYPES[event_type].quad


def intensity(event_type: str, mode: str | None = None) -> float:
    """Return PLOVER's intensity score of a type, or of its mode where that has one (-10 to 10)."""
    found = TYPES[event_type]
    return found.modes.get(mode or "", found.score)


def cameo(event_type: str, mode: str | None = None) -> str:
    """Return the most general CAMEO code for a type and mode; where the mode has none, that of the type."""
    codes = TYPES[event_type].cameo
    return codes.get(mode or "", codes[""])
