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
from pathlib import Path

from sanudo.ontology.codebooks import CodebookType, read_codebook
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


FILE = Path(__file__).parent / "data" / "plover.yaml"
"""PLOVER as a codebook: the file all facts of its types are read from."""


def _event_type(kind: CodebookType) -> EventType:
    modes = {mode.name: mode.intensity or 0.0 for mode in (kind.modes or {}).values()}
    codes = {"": kind.cameo or ""} | {mode.name: mode.cameo for mode in (kind.modes or {}).values() if mode.cameo}
    return EventType(kind.name, kind.quad or 0, kind.intensity or 0.0, kind.label, modes, codes)


_CODEBOOK = read_codebook(FILE)

TYPES: dict[str, EventType] = {name: _event_type(kind) for name, kind in _CODEBOOK.types.items()}
"""The sixteen event types by name."""

QUAD_CLASSES = {1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict"}

CONTEXTS = tuple(
    """military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal
    reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic
    territory peacekeeping health asylum migration disasters natural_resource environment technology terrorism cbrn cyber
    misinformation crime corruption illegal_drugs trafficking""".split()
)
"""The 37 contexts: why or on what topic."""

SYMMETRIC = frozenset(name for name, kind in _CODEBOOK.types.items() if kind.symmetric)
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
