"""The candidates for an actor's country, and what speaks for each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Names = tuple[str, ...]
"""Features that always have the same values, and so are weighed together."""


@dataclass(slots=True)
class Ballot:
    """Candidates in order, and their features.

    Most features many candidates have: `told` holds their values by name, and there what is no candidate does not count. `own`
    holds features that one candidate alone can have, by candidate. No feature is in more than one place.
    """

    candidates: dict[str, None]
    told: dict[Names, Mapping[str, float]] = field(default_factory=dict)
    own: dict[str, dict[str, float]] = field(default_factory=dict)

    def tell(self, code: str, value: float, *names: str) -> None:
        """Give one candidate a value of some features."""
        values = self.told.get(names)
        if values is None:
            self.told[names] = {code: value}
        else:
            self.told[names] = {**values, code: value}

    def heard(self, more: Mapping[Names, Mapping[str, float]]) -> Ballot:
        """Return the same candidates with further features."""
        return Ballot(self.candidates, {**self.told, **more}, self.own)

    def by_candidate(self) -> dict[str, dict[str, float]]:
        """Return the features of each candidate."""
        found = {code: dict(self.own.get(code, {})) for code in self.candidates}
        for names, values in self.told.items():
            for code, value in values.items():
                if code in found:
                    found[code].update(dict.fromkeys(names, value))
        return found
