"""What the model labels: the heads on words, the anchors and the labels of the arcs that go out from them.

The order of every tuple is the order of the weights; the export writes it into the weights' configuration.
"""

from __future__ import annotations

from dataclasses import dataclass

UPOS = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
    "VERB", "X",
)  # fmt: skip
TENSES = ("none", "past", "present", "infinitive", "participle")

ACTOR_KINDS = ("person", "organisation", "state", "group", "igo", "medium")
EVENT_TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip
STATUSES = ("actual", "planned", "possible", "denied")
MODALITIES = ("asserted", "denied", "future", "conditional", "question", "declined")
STANCES = ("none", "support", "oppose", "sceptical", "noncommittal", "open")
GUM_KINDS = (
    "person", "place", "organization", "object", "event", "time", "substance", "animal", "plant", "abstract",
)  # fmt: skip
PLACE_USES = ("literal", "metonymic", "demonym")
MODES = {
    "CONSULT": "visit third-party multilateral phone",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "REJECT": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone"
    " heavy-weapons crowd-control unconventional",
}
MODE_LABELS = ("", *(f"{kind}/{mode}" for kind, modes in MODES.items() for mode in modes.split()))
PAIR_LABELS = (
    "YIELD", "REJECT", "ACCUSE", "AGREE", "ASSAULT", "COERCE", "SUPPORT", "AID", "CONSULT", "REQUEST", "THREATEN",
    "SANCTION", "PROTEST", "MOBILIZE", "COOPERATE",
)  # fmt: skip


def bio(labels: tuple[str, ...]) -> tuple[str, ...]:
    """Return the BIO tags of these span labels, O first."""
    return ("O", *(f"{tag}-{label}" for label in labels for tag in "BI"))


WORD_HEADS: dict[str, tuple[str, ...]] = {
    "sentence": ("inside", "start"),
    "upos": UPOS,
    "tense": TENSES,
    "mention": bio(ACTOR_KINDS),
    "nominal": ("mention", "nominal"),
    "gum": bio(GUM_KINDS),
    "attribution": bio(("source", "cue", "content")),
    "statement": bio(("source", "cue", "content")),
    "trigger": bio(EVENT_TYPES),
    "agreement": bio(("agreement",)),
    "time": bio(("time",)),
    "place": bio(PLACE_USES),
}
"""Heads that label every word."""


@dataclass(frozen=True)
class Group:
    """A group of arcs: the labels a word can have seen from an anchor, and what is said of the anchor itself."""

    labels: tuple[str, ...]
    traits: dict[str, tuple[str, ...]]


GROUPS: dict[str, Group] = {
    "attribution": Group(("none", "source", "content"), {}),
    "statement": Group(("none", "source", "content", "speaker", "against"), {"modality": MODALITIES, "stance": STANCES}),
    "event": Group(
        ("none", "actor", "recipient", "place", "time", "same"),
        {"type": ("none", *EVENT_TYPES), "status": STATUSES, "mode": MODE_LABELS, "stance": STANCES, "reported": ("no", "yes")},
    ),
    "role": Group(("none", "ARG0", "ARG1", "ARG2", "LOC", "TMP", "NEG", "MOD"), {}),
    "coreference": Group(("none", "same"), {}),
    "pair": Group(("none",), {"root": PAIR_LABELS, "conflict": ("cooperation", "conflict")}),
}
"""Groups of arcs; `pair` asks what one span does to another and has no arcs of its own."""
