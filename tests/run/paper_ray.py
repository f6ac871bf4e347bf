"""A Ray of paper: actors are objects of this process, and what is to befall them stands in a list.

`fates` are taken one for each call of an actor: "" for an answer, or an exception that comes in its place; the rest is answered.
"""

from __future__ import annotations

import socket
from collections import deque
from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any


class RayError(Exception):
    """What Ray's own errors come from."""


class RayTaskError(RayError):
    """The actor's code raised."""

    cause = ValueError("a fault")


class ActorDiedError(RayError):
    """The actor is no more."""

    def __init__(self, said: str, preempted: bool = False) -> None:
        super().__init__(said)
        self.preempted = preempted


class ActorUnavailableError(RayError):
    """The line to the actor is cut."""


class PaperRay:
    """What of Ray the runner uses."""

    exceptions = SimpleNamespace(RayError=RayError, RayTaskError=RayTaskError, ActorUnavailableError=ActorUnavailableError)
    _private = SimpleNamespace(worker=SimpleNamespace())
    util = SimpleNamespace(get_node_ip_address=lambda: "127.0.0.1")

    def __init__(self, fates: Sequence[Any] = (), *, cores: int = 2, head: bool = True) -> None:
        self.fates, self.made, self.killed, self.shut = deque(fates), 0, 0, False
        self._cores, self._dead = cores, set[str]()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        if not head:
            self._listener.close()

    def init(self, **options: Any) -> None:
        self.options = options

    def shutdown(self) -> None:
        self.shut = True
        self._listener.close()

    def get_runtime_context(self) -> SimpleNamespace:
        return SimpleNamespace(gcs_address=self.address, get_node_id=lambda: f"node {self.made}")

    def nodes(self) -> list[dict[str, Any]]:
        return [{"NodeID": f"node {n}", "Alive": f"node {n}" not in self._dead} for n in range(self.made + 1)]

    def lose_node(self, number: int) -> None:
        self._dead.add(f"node {number}")

    def cluster_resources(self) -> dict[str, float]:
        return {"CPU": float(self._cores)}

    def remote(self, kind: type) -> _Remote:
        return _Remote(self, kind)

    def wait(self, refs: list[_Ref], num_returns: int, timeout: float) -> tuple[list[_Ref], list[_Ref]]:
        return refs[:1], refs[1:]

    def get(self, ref: _Ref) -> Any:
        return ref.answer()

    def kill(self, actor: Any) -> None:
        self.killed += 1


class _Remote:
    def __init__(self, ray: PaperRay, kind: type) -> None:
        self._ray, self._kind = ray, kind

    def options(self, **options: Any) -> _Remote:
        return self

    def remote(self, *arguments: Any) -> SimpleNamespace:
        self._ray.made += 1
        actor = self._kind(*arguments)
        return SimpleNamespace(ready=_Method(self._ray, actor.ready), code=_Method(self._ray, actor.code))


class _Method:
    def __init__(self, ray: PaperRay, call: Callable[..., Any]) -> None:
        self._ray, self._call = ray, call

    def remote(self, *arguments: Any) -> _Ref:
        return _Ref(self._ray, self._call, arguments)


class _Ref:
    def __init__(self, ray: PaperRay, call: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        self._ray, self._call, self._arguments = ray, call, arguments

    def answer(self) -> Any:
        fate = self._ray.fates.popleft() if self._ray.fates else ""
        if callable(fate):
            fate = fate(self._ray)
        if isinstance(fate, Exception):
            raise fate
        return fate or self._call(*self._arguments)
