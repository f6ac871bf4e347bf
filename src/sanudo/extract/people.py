"""From spans of text to actors: which mention a span is about, and who it stands for."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from sanudo.extract.layout import Finder
from sanudo.stage import Facts
from sanudo.types import Actor, Mention, Span


class People:
    """The mentions and actors of a document, to be asked by span."""

    def __init__(self, facts: Facts) -> None:
        self.mentions = facts[Mention]
        self._finder = Finder(self.mentions)
        self._by_chain = {chain: actor for actor in facts[Actor] for chain in actor.chains}
        self._starts = [mention.start for mention in self.mentions]
        self._chained: dict[int, list[Mention]] = {}
        for mention in self.mentions:
            self._chained.setdefault(mention.chain, []).append(mention)
        self.actors = {actor.id: actor for actor in facts[Actor]}

    def actor(self, mention: Mention) -> str | None:
        """Return the id of the actor a mention stands for."""
        found = self._by_chain.get(mention.chain)
        return found.id if found else None

    def touching(self, span: Span) -> list[Mention]:
        """Return the mentions that share a character with a span."""
        found: list[Mention] = self._finder.touching(span)
        return found

    def named_in(self, span: Span) -> list[str]:
        """Return the actors a noun phrase is about, the main one first.

        A person wins over what describes it ("Kremlin spokesman Dmitry Peskov"); joined persons or bodies are all meant ("Merkel
        and Macron"); what is named in passing counts only where nothing else is.
        """
        inside = [mention for mention in self.touching(span) if self.actor(mention)]
        plain = [mention for mention in inside if not mention.nominal] or inside
        people = [mention for mention in plain if mention.kind == "person"]
        chosen = people or plain
        ordered = sorted(chosen, key=lambda mention: mention.start)
        return list(dict.fromkeys(actor for mention in ordered if (actor := self.actor(mention))))

    def before(self, offset: int, kinds: Sequence[str], most: int) -> list[Mention]:
        """Return, of the last `most` mentions that begin before an offset, those of these kinds that end there, the nearest
        first."""
        high = bisect.bisect_left(self._starts, offset)
        return [
            mention
            for mention in reversed(self.mentions[max(0, high - most) : high])
            if mention.stop <= offset and mention.kind in kinds and not mention.nominal
        ]

    def of_chains(self, chains: Sequence[int]) -> list[Mention]:
        """Return the mentions of some chains, in the order of the text."""
        found = [mention for chain in chains for mention in self._chained.get(chain, ())]
        return sorted(found, key=lambda mention: mention.start)
