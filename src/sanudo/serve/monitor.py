"""How the desk fares, for those who keep it running: /health, /metrics for Prometheus, and a line of the log for each answer."""

from __future__ import annotations

import logging
import time

from fastapi import FastAPI
from fastapi.responses import JSONResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sanudo.errors import SanudoError
from sanudo.serve.desk import Desk

LOGGER = logging.getLogger("sanudo.serve.access")
OWN = ("/health", "/metrics")
"""Where machines ask every few seconds: neither counted nor logged."""
_SECONDS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)


class Monitor:
    """The figures of one desk."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.answers = Counter("sanudo_desk_answers", "Answers by page and status.", ("page", "status"), registry=self.registry)
        self.seconds = Histogram(
            "sanudo_desk_seconds", "Seconds until an answer was whole.", ("page",), buckets=_SECONDS, registry=self.registry
        )
        self.documents = Gauge("sanudo_desk_record_documents", "Documents in the record.", registry=self.registry)
        self.readable = Gauge(
            "sanudo_desk_record_readable", "Whether the record can be read (1) or not (0).", registry=self.registry
        )

    def answered(self, page: str, status: int, seconds: float) -> None:
        """Count an answer."""
        self.answers.labels(page, str(status)).inc()
        self.seconds.labels(page).observe(seconds)

    def look(self, desk: Desk) -> dict[str, object]:
        """Return whether the record can be read, of which build it is, and how many documents it holds."""
        try:
            documents = int(desk.record.rows("SELECT count(*) AS n FROM document")[0]["n"])
            found: dict[str, object] = {"status": "ok", "build": desk.build(), "documents": documents}
        except SanudoError as error:
            found, documents = {"status": "unreadable", "error": str(error)}, 0
        self.documents.set(documents)
        self.readable.set(found["status"] == "ok")
        return found


class Watched:
    """Stands before all else and tells the monitor of every answer: its page (the pattern of the address), status, seconds."""

    def __init__(self, app: ASGIApp, monitor: Monitor) -> None:
        self._app, self._monitor = app, monitor

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http" or scope["path"] in OWN:
            await self._app(scope, receive, send)
            return
        began, status = time.perf_counter(), 500

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            seconds = time.perf_counter() - began
            self._monitor.answered(_page(scope), status, seconds)
            about = {"method": scope["method"], "path": scope["path"], "status": status, "seconds": round(seconds, 4)}
            LOGGER.info("%s %s %d", scope["method"], scope["path"], status, extra=about)


def _page(scope: Scope) -> str:
    """Return the pattern of the address that was asked for, so that there are as many as pages and not as many as articles."""
    if scope["path"].startswith("/static/"):
        return "/static"
    path: str = getattr(scope.get("route"), "path", "none")
    return path


def add(app: FastAPI, desk: Desk) -> None:
    """Let an application be watched: to be called last, so that it stands before everything else."""
    monitor = Monitor()

    def health() -> Response:
        found = monitor.look(desk)
        return JSONResponse(found, 200 if found["status"] == "ok" else 503, headers={"cache-control": "no-store"})

    def metrics() -> Response:
        monitor.look(desk)
        return Response(generate_latest(monitor.registry), media_type=CONTENT_TYPE_LATEST)

    app.add_api_route("/health", health, include_in_schema=False)
    app.add_api_route("/metrics", metrics, include_in_schema=False)
    app.add_middleware(Watched, monitor=monitor)
