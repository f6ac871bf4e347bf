"""How a statement's content is put forward: the encoder's view weighed with the words of cue and content.

`training.fit_claims` fits the weights on the corpus.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import cast

from sanudo.extract.weighing import Weigher
from sanudo.types import Manner, Modality

MODALITIES: tuple[Modality, ...] = ("asserted", "denied", "future", "conditional", "question", "declined")
_SIGNS: Mapping[str, re.Pattern[str]] = {
    "will": re.compile(r"\b(?:will|shall|going to)\b|['’]ll\b", re.I),
    "would": re.compile(r"\bwould\b", re.I),
    "might": re.compile(r"\b(?:could|might|may)\b"),
    "if": re.compile(r"\b(?:if|unless|until|once|provided|should there|as long as|in case)\b", re.I),
    "not": re.compile(r"\b(?:not|no|never|nobody|none|nothing|neither|nor)\b|n['’]t\b", re.I),
    "asks": re.compile(r"\?"),
    "whether": re.compile(r"^\W*(?:whether|if|who|why|how|what|when|where|which)\b", re.I),
    "to": re.compile(r"^\W*to\b", re.I),
    "that": re.compile(r"^\W*that\b", re.I),
    "had": re.compile(r"\b(?:had|has|have)\b", re.I),
    "past": re.compile(r"\b(?:was|were|did)\b", re.I),
    "ing": re.compile(r"^\W*\w+ing\b", re.I),
    "false": re.compile(
        r"\b(?:false|untrue|baseless|unfounded|lies?|fabricat\w+|absurd|nonsense|rejects?|rejected|denie[sd])\b", re.I
    ),
}
HEAD = 160
"""Characters of a content whose signs are looked at."""
_SPEECH = re.compile(r"[a-z]+")


def features(
    chances: Sequence[float], names: Sequence[str], cue: str, clause: str, content: str, manner: Manner
) -> dict[str, float]:
    """Return what speaks for each modality: the encoder's probabilities by name, the words of the cue and signs of the content.

    `clause` is the cue with the words before it, where a negation of the saying may stand.
    """
    found = {f"seen {name}": max(chance, 1e-4) ** 0.5 for name, chance in zip(names, chances, strict=True)}
    found |= {f"sure {name}": float(chance >= 0.6) for name, chance in zip(names, chances, strict=True)}
    found |= {f"cue {word[:6]}": 1.0 for word in _SPEECH.findall(cue.lower())} | {"always": 1.0, f"{manner}": 1.0}
    head = content[:HEAD]
    found |= {f"content {sign}": 1.0 for sign, pattern in _SIGNS.items() if pattern.search(head)}
    found["cue not"] = float(bool(_SIGNS["not"].search(clause)))
    return found


CAUTION = 0.55
"""The probability of `asserted` is worth so much: what is put forward otherwise should not be recorded as a plain assertion."""


def modality(seen: Mapping[str, float], model: Weigher) -> Modality:
    """Return the most probable modality."""
    chances = model.chances([seen])[0]
    weighed = {
        label: chance * (CAUTION if label == "asserted" else 1.0) for label, chance in zip(model.labels, chances, strict=True)
    }
    return cast(Modality, max(weighed, key=weighed.__getitem__))


def of_words(content: str) -> Modality:
    """Return the modality of a quotation without a cue, by its own words.

    >>> of_words("“Will they come?”"), of_words("“If they pay, we go.”"), of_words("“We have gone.”")
    ('question', 'conditional', 'asserted')
    """
    head = content[:HEAD]
    if content.rstrip(" \"”»’'").endswith("?"):
        return "question"
    if _SIGNS["if"].search(head) or _SIGNS["might"].search(head):
        return "conditional"
    if _SIGNS["will"].search(head):
        return "future"
    return "denied" if _SIGNS["false"].search(head) else "asserted"
