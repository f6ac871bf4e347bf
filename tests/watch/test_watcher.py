"""A simulated day on a web with faults, and a process that is killed again and again."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from benchmarks.live import archived, judged, simulate
from benchmarks.web_made import FAULTS, make_web
from sanudo.config import Settings
from sanudo.sources import registry
from sanudo.types import Document
from sanudo.watch.settings import WatchSettings

HOURS = 9.0


@pytest.mark.parametrize("restarts", [0, 3])
def test_every_article_once_and_no_rule_broken(tmp_path: Path, restarts: int) -> None:
    settings = WatchSettings(soonest=600, latest=3600)
    web = make_web(len(FAULTS), HOURS, seed=restarts)
    books, watcher = simulate(web, tmp_path, HOURS, settings, restarts)
    found = judged(web, HOURS, settings)
    assert found.expected > 50
    assert found.broken == []
    pages = archived(tmp_path / "pages")
    assert max(pages.values()) == 1
    assert len(pages) == found.fetched
    given_up = {failure.origin.split("/")[2] for failure in books.failures}
    assert {"site4.example.org", "site17.example.org"} <= given_up  # redirects in circles; larger than is read
    assert watcher.metrics.counts["pages"] > 0


@pytest.mark.parametrize(
    "sets",
    [
        [(7_200.0, 36_000.0)],  # ten hours forth
        [(7_200.0, -36_000.0)],  # ten hours back
        [(3_600.0, 86_400.0), (7_200.0, -172_800.0), (9_000.0, 90_000.0), (9_010.0, -3_600.0)],
    ],
    ids=["forth", "back", "to and fro"],
)
def test_a_clock_that_is_set_neither_silences_nor_hurries(
    tmp_path: Path, sets: list[tuple[float, float]], asked_in_peace: int
) -> None:
    settings = WatchSettings(soonest=600, latest=3600)
    web = make_web(len(FAULTS), HOURS, seed=5)
    simulate(web, tmp_path, HOURS, settings, 1, sets)
    found = judged(web, HOURS, settings)
    assert found.broken == []
    # what was put forward is asked for once more, not again and again
    assert found.requests < 1.1 * asked_in_peace + 2 * len(web.sites)


@pytest.fixture(scope="module")
def asked_in_peace(tmp_path_factory: pytest.TempPathFactory) -> int:
    """Give how many requests the same hours cost while nobody sets the clock."""
    web = make_web(len(FAULTS), HOURS, seed=5)
    simulate(web, tmp_path_factory.mktemp("peace"), HOURS, WatchSettings(soonest=600, latest=3600), 1)
    return len(web.diary)


def test_memory_of_hosts_is_let_go(tmp_path: Path) -> None:
    settings = WatchSettings(soonest=600, latest=3600)
    web = make_web(4, 2)
    _, watcher = simulate(web, tmp_path, 60, settings)  # two days of silence after two hours of news
    assert len(watcher._fetcher.hosts) <= 4
    assert len(web.diary) < 60 * 4 * 4  # quiet feeds are asked less and less often


class _Paper(BaseHTTPRequestHandler):
    """A paper that publishes twenty articles."""

    asked: ClassVar[Counter[str]] = Counter()

    def do_GET(self) -> None:
        type(self).asked[self.path] += 1
        time.sleep(0.02)
        if self.path == "/robots.txt":
            self.send_error(404)
            return
        if self.path == "/feed":
            items = "".join(
                f"<item><title>N</title><link>http://127.0.0.1:{self.server.server_port}/n/{n}</link>"  # type: ignore[attr-defined]
                f"<pubDate>Tue, 14 May 2019 0{n % 10}:00:00 GMT</pubDate></item>"
                for n in range(20)
            )
            body, kind = f"<rss version='2.0'><channel><title>P</title>{items}</channel></rss>", "application/rss+xml"
        else:
            body, kind = (
                f"<html><head><title>Talks {self.path}</title></head><body><p>{_text(self.path)}</p></body></html>",
                "text/html",
            )
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *arguments: Any) -> None:
        pass


def _text(path: str) -> str:
    return f"The ministers of both countries met in the capital for talks number {path[3:]} and agreed to meet once more. " * 3


_RUN = """
import asyncio, sys
from pathlib import Path
from benchmarks.live import Bookkeeper
from sanudo.watch.addresses import PublicTransport
from sanudo.watch.clock import SystemClock
from sanudo.watch.fetch import Fetcher
from sanudo.watch.settings import WatchSettings
from sanudo.watch.state import State
from sanudo.watch.watcher import Watcher

async def main(folder, url):
    settings = WatchSettings(delay=0, batch_pages=3, allow_private=True)
    state = State(folder / "state.sqlite")
    clock = SystemClock()
    state.follow([(url, None)], now=clock.now(), pause=settings.soonest)
    fetcher = Fetcher(PublicTransport(allow_private=True, connections=4), settings, clock)
    await Watcher(state, fetcher, Bookkeeper(), folder / "pages", clock=clock, settings=settings).run(once=True)

asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
"""


def test_killed_again_and_again_nothing_is_lost_or_doubled(tmp_path: Path) -> None:
    _Paper.asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Paper)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    dice, kills = random.Random(5), 0
    try:
        for _ in range(12):
            process = subprocess.Popen([sys.executable, "-c", _RUN, str(tmp_path), f"http://127.0.0.1:{server.server_port}/feed"])
            try:
                process.wait(0.4 + dice.random())
                break
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
                kills += 1
        else:
            process = subprocess.Popen([sys.executable, "-c", _RUN, str(tmp_path), f"http://127.0.0.1:{server.server_port}/feed"])
            assert process.wait(60) == 0
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    documents = []
    for chunk in registry.discover([str(tmp_path / "pages")], Settings()):
        documents += [each for each in registry.documents(chunk, Settings(language="en")) if isinstance(each, Document)]  # type: ignore[arg-type]
    assert sorted(each.url or "" for each in documents) == sorted({each.url or "" for each in documents})
    assert len(documents) == 20
    assert all(each.published == "2019-05-14" for each in documents)  # the feed said so, the pages do not
    pages = {path: count for path, count in _Paper.asked.items() if path.startswith("/n/")}
    assert sum(pages.values()) <= 20 + kills  # only what was under way when it died is asked for again
