"""`sanudo watch`: follow feeds and keep the record up with them."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sanudo.cli.code import prefilter_option, reading_options, settings_from
from sanudo.cli.screen import AtLeast, counted, print_json
from sanudo.errors import SettingsError

if TYPE_CHECKING:
    from sanudo.config import Settings
    from sanudo.watch.settings import WatchSettings
    from sanudo.watch.state import State
    from sanudo.watch.watcher import Watcher


@click.command()
@click.argument("feeds", nargs=-1, required=True, metavar="FEEDS...")
@click.option(
    "--to", "record_path", required=True, type=click.Path(path_type=Path, dir_okay=False), metavar="RECORD", help="The record."
)
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Where pages, parts and the state are kept (beside the record: NAME.watch).",
)
@click.option("--once", is_flag=True, help="Ask everything once, code and build, and end.")
@click.option("--contact", metavar="ADDRESS", help="A web or mail address that servers are told, to reach you.")
@click.option("--every", type=AtLeast(1), metavar="MINUTES", help="Ask a feed at most so often (5); one without news less often.")
@click.option("--delay", type=AtLeast(0), metavar="SECONDS", help="Least pause between two requests to a host (2).")
@click.option("--budget", type=AtLeast(1), metavar="N", help="Most requests to a host in a day (5000).")
@click.option("--max-age", type=AtLeast(1), metavar="DAYS", help="Leave older entries of sitemaps alone (3).")
@click.option("--allow-private", is_flag=True, help="Also ask addresses of private networks and of this machine.")
@click.option("--processes", "-p", type=AtLeast(1), default=1, metavar="N", help="How many code at once (1).")
@click.option("--metrics", metavar="[HOST:]PORT", help="Answer Prometheus at this port of this machine.")
@click.option("--json", "as_json", is_flag=True, help="Log in lines of JSON.")
@click.option("--quiet", "-q", is_flag=True, help="Log warnings only.")
@click.option("--status", is_flag=True, help="Print what a watch in this folder has done so far, and end.")
@prefilter_option
@reading_options
def watch(
    feeds: tuple[str, ...],
    record_path: Path,
    folder: Path | None,
    once: bool,
    contact: str | None,
    allow_private: bool,
    processes: int,
    metrics: str | None,
    as_json: bool,
    quiet: bool,
    status: bool,
    **options: Any,
) -> int:
    """Follow feeds, and keep the record up with them.

    FEEDS are addresses of feeds (RSS, Atom), of sitemaps and of single pages, OPML files, and files with an address a
    line. What is new is fetched, coded and in the record within a minute. Sites are asked as their robots.txt wishes, one
    request at a time. Stop it with Ctrl-C, or in any other way: the next run goes on where it was.
    """
    folder = folder or record_path.with_suffix(".watch")
    if status:
        return _print_status(folder)
    choices = _choices(contact, allow_private, **{name: options.pop(name) for name in ("every", "delay", "budget", "max_age")})
    settings = settings_from(**options)
    _log_to_screen(as_json, quiet)
    with _needed_packages():
        return asyncio.run(_watch(feeds, record_path, folder, settings, choices, once=once, processes=processes, metrics=metrics))


def _choices(contact: str | None, allow_private: bool, **given: int | None) -> WatchSettings:
    from sanudo.watch.settings import DAY, MINUTE, WatchSettings, user_agent

    units = {"every": ("soonest", MINUTE), "delay": ("delay", 1), "budget": ("budget", 1), "max_age": ("max_age", DAY)}
    values: dict[str, Any] = {units[name][0]: value * units[name][1] for name, value in given.items() if value is not None}
    if "soonest" in values:
        values["latest"] = max(values["soonest"], WatchSettings().latest)
    return WatchSettings(agent=user_agent(contact), allow_private=allow_private, **values)


@contextlib.contextmanager
def _needed_packages() -> Any:
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name and error.name.split(".")[0] in ("httpx", "httpcore", "protego", "feedparser", "prometheus_client"):
            raise SettingsError(
                f"Watching feeds needs the package {error.name}.", hint="Install it with: pip install 'sanudo[watch]'"
            ) from error
        raise


async def _watch(
    feeds: tuple[str, ...],
    record_path: Path,
    folder: Path,
    settings: Settings,
    choices: WatchSettings,
    *,
    once: bool,
    processes: int,
    metrics: str | None,
) -> int:
    from sanudo.watch.addresses import PublicTransport
    from sanudo.watch.clock import SystemClock
    from sanudo.watch.feeds import sources
    from sanudo.watch.fetch import Fetcher
    from sanudo.watch.intake import Recorder
    from sanudo.watch.state import State
    from sanudo.watch.watcher import Watcher

    clock = SystemClock()
    named = list(sources(feeds))
    state = State(folder / "state.sqlite")
    transport = PublicTransport(allow_private=choices.allow_private, connections=choices.connections)
    coder = Recorder(folder / "parts", record_path, settings, processes=processes)
    watcher = Watcher(state, Fetcher(transport, choices, clock), coder, folder / "pages", clock=clock, settings=choices)
    try:
        if metrics:
            _serve_metrics(watcher, metrics)
        count = state.follow(named, now=clock.now(), pause=choices.soonest, at_once=once)
        click.echo(f"Following {counted(count, 'source')} as {choices.name}; pages and parts in {folder}.", err=True)
        _stop_on_signals(watcher)
        await watcher.run(once=once)
        _say_done(state, record_path)
    finally:
        coder.stop()
        state.close()
    return 0


def _serve_metrics(watcher: Watcher, address: str) -> None:
    host, _, port = address.rpartition(":")
    try:
        watcher.metrics.serve(host or "127.0.0.1", int(port))
    except (ValueError, OSError, OverflowError) as error:
        raise SettingsError(f"Metrics cannot be served at {address}: {error}.", hint="For example --metrics 9108") from error


def _stop_on_signals(watcher: Watcher) -> None:
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(each, watcher.stop)


def _say_done(state: State, record_path: Path) -> None:
    counts = state.counts()
    click.echo(f"{counted(counts.get('batched', 0), 'page')} read so far; the record is {record_path}.", err=True)
    left = counts.get("waiting", 0) + counts.get("fetched", 0)
    if left:
        click.echo(f"{counted(left, 'article')} still to come: the same command goes on from here.", err=True)
    for url, note in state.troubled()[:10]:
        click.echo(f"  {url}: {note}", err=True)


def _print_status(folder: Path) -> int:
    from sanudo.watch.state import State

    if not (folder / "state.sqlite").is_file():
        raise SettingsError(f"No watch has worked in {folder}.", hint="Name its folder with --folder.")
    state = State(folder / "state.sqlite")
    try:
        print_json({"articles": state.counts(), "troubled": dict(state.troubled())})
    finally:
        state.close()
    return 0


# --- the log


class _JsonLines(logging.Formatter):
    """Writes a line of JSON for each message."""

    _PLAIN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}

    def format(self, record: logging.LogRecord) -> str:
        """Return a message as JSON."""
        extra = {name: value for name, value in vars(record).items() if name not in self._PLAIN}
        line = {"time": self.formatTime(record), "level": record.levelname.lower(), "message": record.getMessage(), **extra}
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


def _log_to_screen(as_json: bool, quiet: bool) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(_JsonLines() if as_json else logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    logger = logging.getLogger("sanudo.watch")
    logger.handlers = [handler]
    logger.propagate = False
    logger.setLevel(logging.WARNING if quiet else logging.INFO)
