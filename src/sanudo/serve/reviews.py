"""What the desk knows of people's corrections: the log beside its record, and where each fact stands by it."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass, field

from sanudo.review.corrections import Correction
from sanudo.review.journal import Journal, beside
from sanudo.review.states import Place, State, replay
from sanudo.store.queries import Record


@dataclass(frozen=True, slots=True)
class _Known:
    """What was known at one moment: the log, and the state of every fact under the id that the record has for it."""

    mark: str = ""
    log: tuple[Correction, ...] = ()
    states: dict[Place, State] = field(default_factory=dict)
    now: dict[Place, str] = field(default_factory=dict)


class Reviews:
    """The corrections of a record. `token` proves that one comes from a page of this desk; it is empty where none are taken."""

    def __init__(self, record: Record, writable: bool) -> None:
        self.journal = Journal(beside(record.path))
        self.writable = writable
        self.token = secrets.token_urlsafe(18) if writable else ""
        self._record = record
        self._lock = threading.Lock()
        self._known = _Known()

    def refreshed(self) -> str:
        """Look whether corrections were added; return a word that changes whenever they were, or the desk was started anew."""
        mark = f"{self._record.meta().get('build', '')}.{self.journal.mark()}"
        with self._lock:
            if mark != self._known.mark:
                self._known = self._read(mark)
        return f".{self.token[:6]}{self.journal.mark()}"

    def state_of(self, kind: str, fact: str) -> State | None:
        """Return where a fact stands; None where nobody has said anything of it."""
        return self._known.states.get((kind, fact))

    @property
    def states(self) -> dict[Place, State]:
        """Return where every corrected fact stands."""
        return self._known.states

    @property
    def log(self) -> tuple[Correction, ...]:
        """Return all corrections in the order of time."""
        return self._known.log

    def place(self, one: Correction) -> Place:
        """Return the fact of a correction under the id that it has in the record as it is now."""
        return one.kind, self._known.now.get((one.kind, one.fact), one.fact)

    def _read(self, mark: str) -> _Known:
        log = self.journal.all()
        now: dict[Place, str] = {}
        if log and self._record.has("review"):
            rows = self._record.rows("SELECT kind, given, fact FROM review WHERE found AND given <> fact")
            now = {(row["kind"], row["given"]): row["fact"] for row in rows}
        states = replay(log, lambda one: (one.kind, now.get((one.kind, one.fact), one.fact)))
        return _Known(mark, log, states, now)
