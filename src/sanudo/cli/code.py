"""`sanudo code`, `sanudo build` and `sanudo record`: from articles to a record."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sanudo.cli.screen import AtLeast, PartsPlace, counted, duration, number, print_json, progress_console, size

if TYPE_CHECKING:
    from sanudo.config import Settings
    from sanudo.run.chunks import Load
    from sanudo.run.ledger import Progress
    from sanudo.run.local import Runner
    from sanudo.store.build import BuildReport
    from sanudo.store.depots import Where

F = TypeVar("F", bound=Callable[..., Any])
SHOWN_FAILURES = 5


def reading_options(command: F) -> F:
    """Give a command the options about how inputs are to be understood."""
    options = (
        click.option("--language", metavar="CODE", help="Language of the articles (ISO 639-1), where they do not say."),
        click.option("--outlet", metavar="NAME", help="Who published them, where they do not say."),
        click.option("--published", metavar="DATE", help="Date of publication (YYYY-MM-DD), where they do not say."),
        click.option("--url", metavar="URL", help="Where they were published, where they do not say."),
        click.option(
            "--date-order",
            type=click.Choice(["auto", "day-first", "month-first"]),
            help="How 5/4/2019 is meant; auto goes by the outlet.",
        ),
        click.option(
            "--column",
            "columns",
            multiple=True,
            metavar="FIELD=COLUMN",
            help="Which column of a table holds a field (text=body).",
        ),
        click.option(
            "--settings",
            "settings_file",
            type=click.Path(path_type=Path, dir_okay=False),
            metavar="FILE",
            help="Settings in a TOML file; options win.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def codebook_options(command: F) -> F:
    """Give a command the options about whose event types are coded."""
    for option in (
        click.option("--codebook-only", is_flag=True, help="Code the codebook's types instead of PLOVER's, not beside them."),
        click.option(
            "--codebook",
            "codebooks",
            multiple=True,
            type=click.Path(path_type=Path, dir_okay=False),
            metavar="FILE",
            help="Code the event types of a trained codebook, too.",
        ),
    ):
        command = option(command)
    return command


def running_options(command: F) -> F:
    """Give a command the options about how a run goes."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON."),
        click.option("--quiet", "-q", is_flag=True, help="Show no progress."),
        click.option("--address", metavar="HOST:PORT", help="Head of the Ray cluster (auto: the one this machine is in)."),
        click.option("--runner", type=click.Choice(["local", "ray"]), help="Where: on this machine, or on a Ray cluster."),
        click.option("--processes", "-p", type=AtLeast(1), metavar="N", help="How many work at once (as many as cores)."),
    ):
        command = option(command)
    return command


def prefilter_option(command: F) -> F:
    """Give a command the option to leave out early what is in other languages, or hardly about politics."""
    return click.option(
        "--prefilter",
        is_flag=True,
        default=None,
        help="Leave out early what is in other languages or hardly about politics (sanudo skipped).",
    )(command)


def settings_from(settings_file: Path | None, columns: tuple[str, ...], **options: Any) -> Settings:
    """Return the settings that a command line asks for."""
    from sanudo.config import load_settings

    mapping = {}
    for column in columns:
        field, equals, name = column.partition("=")
        if not (field and equals and name):
            raise click.BadParameter(f"{column!r} is not FIELD=COLUMN, for example text=body.", param_hint="--column")
        mapping[field.strip()] = name.strip()
    return load_settings(settings_file, columns=mapping or None, **options)


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...")
@click.option("--into", required=True, type=PartsPlace(), metavar="DIR", help="Folder for the parts, or s3://bucket/prefix.")
@codebook_options
@prefilter_option
@reading_options
@running_options
def code(
    paths: tuple[str, ...],
    into: Where,
    processes: int | None,
    runner: str | None,
    address: str | None,
    quiet: bool,
    as_json: bool,
    codebooks: tuple[Path, ...],
    codebook_only: bool,
    **reading: Any,
) -> int:
    """Code articles into a folder of parts.

    PATHS are files and folders: web pages, plain text, WARC, feeds, JSON lines, CSV, Parquet; or lists of such (.paths,
    a path a line). The run may be stopped at any moment; the same command goes on where it was. Inputs that cannot be
    read become rows of the table of failures.
    """
    load = loader(codebooks, codebook_only)
    done = _code(paths, into, settings_from(**reading), processes, cluster(runner, address, processes), quiet or as_json, load)
    if as_json:
        print_json({**asdict(done), "into": str(into)})
    else:
        _say_coded(done, into)
        if _any(done):
            click.echo(f"Next: sanudo build {into} RECORD.duckdb")
    return 0 if _any(done) else 1


@click.command()
@click.argument("folder", type=PartsPlace(), metavar="DIR")
@click.argument("record_path", type=click.Path(path_type=Path, dir_okay=False), metavar="RECORD")
@click.option(
    "--corrections",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    metavar="FILE",
    help="People's corrections (beside the record: NAME.user.sqlite).",
)
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
def build(folder: Where, record_path: Path, corrections: Path | None, as_json: bool) -> int:
    """Make or refresh the record from the parts in a folder or bucket (s3://bucket/prefix).

    The new file replaces the old one in one step; whoever reads the old one is not disturbed. People's corrections are laid
    over it; the parts stay as they are.
    """
    report = _build(folder, record_path, corrections)
    if as_json:
        print_json(asdict(report))
    else:
        _say_built(report)
    return 0


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...")
@click.option(
    "--to", "record_path", required=True, type=click.Path(path_type=Path, dir_okay=False), metavar="RECORD", help="The record."
)
@click.option(
    "--parts",
    type=PartsPlace(),
    metavar="DIR",
    help="Folder for the parts, or s3://bucket/prefix (beside the record: NAME.parts).",
)
@codebook_options
@prefilter_option
@reading_options
@running_options
def record(
    paths: tuple[str, ...],
    record_path: Path,
    parts: Where | None,
    processes: int | None,
    runner: str | None,
    address: str | None,
    quiet: bool,
    as_json: bool,
    codebooks: tuple[Path, ...],
    codebook_only: bool,
    **reading: Any,
) -> int:
    """Code articles and make the record, in one go.

    Does what `sanudo code` and `sanudo build` do. The parts are kept, so that the next run codes only what is new.
    """
    folder = parts or record_path.with_suffix(".parts")
    load = loader(codebooks, codebook_only)
    done = _code(paths, folder, settings_from(**reading), processes, cluster(runner, address, processes), quiet or as_json, load)
    if not as_json:
        _say_coded(done, folder)
    report = _build(folder, record_path)
    if as_json:
        print_json({"coded": asdict(done), "built": asdict(report)})
    else:
        _say_built(report)
    return 0 if _any(done) else 1


def loader(codebooks: tuple[Path, ...], codebook_only: bool) -> Load | None:
    """Return what loads the pipeline with codebooks that are trained and fit to it; None where there are none."""
    from functools import partial

    from sanudo.run.chunks import load_pipeline

    if codebook_only and not codebooks:
        raise click.UsageError("--codebook-only needs a --codebook.")
    if not codebooks:
        return None
    from sanudo.codebook.heads import load_all

    load_all(codebooks)
    return partial(load_pipeline, tuple(path.resolve() for path in codebooks), codebook_only)


def cluster(runner: str | None, address: str | None, processes: int | None) -> Runner | None:
    """Return the runner on a Ray cluster where one is asked for, None where chunks are coded on this machine."""
    if address and runner == "local":
        raise click.UsageError("--address is that of a Ray cluster: it does not go with --runner local.")
    if runner != "ray" and not address:
        return None
    from sanudo.run.cluster import Cluster

    return Cluster(address or "auto", processes)


def _code(
    paths: tuple[str, ...],
    into: Where,
    settings: Settings,
    processes: int | None,
    runner: Runner | None,
    quiet: bool,
    load: Load | None,
) -> Progress:
    from sanudo.run.ledger import code as run

    others = {} if load is None else {"load": load}
    with _progress(quiet) as report, _told_to_stop():
        try:
            return run(paths, into, settings, processes=processes, runner=runner, report=report, **others)
        except KeyboardInterrupt:
            report.stop()
            click.echo("Stopped. What is done is kept: the same command goes on from here.", err=True)
            raise


@contextmanager
def _told_to_stop() -> Iterator[None]:
    """Take SIGTERM for Ctrl-C, so that workers are let go of."""

    def stop(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _build(folder: Where, record_path: Path, corrections: Path | None = None) -> BuildReport:
    from sanudo.review.overlay import build_record

    return build_record(folder, record_path, corrections)


class _Silent:
    """Shows no progress."""

    def __call__(self, progress: Progress) -> None:
        """Hear about a step."""

    def stop(self) -> None:
        """Nothing to take down."""


class _Bar:
    """Shows progress as a line that is written over and over, on standard error."""

    def __init__(self) -> None:
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

        self._bar = Progress(
            SpinnerColumn(), TextColumn("{task.description}"), BarColumn(24), TextColumn("{task.fields[line]}"),
            console=progress_console(), transient=True,
        )  # fmt: skip
        self._task = self._bar.add_task("Loading the reader", total=None, line="")
        self._bar.start()

    def __call__(self, progress: Progress) -> None:
        """Show a step."""
        self._bar.update(
            self._task, description="Coding", total=progress.all_chunks, completed=progress.chunks, line=progress_line(progress)
        )

    def stop(self) -> None:
        """Take the line away."""
        self._bar.stop()


def progress_line(progress: Progress) -> str:
    """Return how far a run is in a few words: documents, rate, failures, time left."""
    parts = [counted(progress.documents + progress.earlier, "document")]
    if progress.rate is not None:
        parts.append(f"{progress.rate:.1f}/s" if progress.rate < 10 else f"{progress.rate:.0f}/s")
    if progress.failures:
        parts.append(counted(progress.failures, "failure"))
    if progress.seconds_left is not None and progress.chunks < progress.all_chunks:
        parts.append(f"{duration(progress.seconds_left)} left")
    return " · ".join(parts)


@contextmanager
def _progress(quiet: bool) -> Iterator[_Bar | _Silent]:
    """Show the progress of a run on the terminal, if there is one."""
    shown: _Bar | _Silent = _Silent() if quiet or not progress_console().is_terminal else _Bar()
    try:
        yield shown
    finally:
        shown.stop()


def _any(done: Progress) -> bool:
    return done.documents + done.earlier + done.foreign + done.off_topic > 0


def _say_coded(done: Progress, into: Where) -> None:
    if done.documents:
        rate = f" ({done.rate:.1f} a second)" if done.rate else ""
        click.echo(f"Coded {counted(done.documents, 'document')} in {duration(done.seconds)}{rate} into {into}.")
    elif done.earlier:
        click.echo("Nothing new to code.")
    elif _any(done):
        click.echo("There was nothing to code.")
    else:
        click.echo("Nothing could be coded.")
    if done.earlier:
        click.echo(f"  {counted(done.earlier, 'document')} had been coded before.")
    if done.repeated:
        click.echo(f"  {counted(done.repeated, 'repeated document')} counted once.")
    if done.foreign or done.off_topic:
        from sanudo.cli.skipped import said

        left_out = said({"language": done.foreign, "topic": done.off_topic})
        click.echo(f"  {counted(done.foreign + done.off_topic, 'article')} left out early: {left_out} (sanudo skipped {into}).")
    if done.failures:
        _say_failures(into, done.failures)


def _say_failures(into: Where, count: int) -> None:
    from sanudo.store.parts import Parts

    click.echo(f"  {counted(count, 'input')} could not be read, or not wholly:")
    shown = Parts(into).failures(SHOWN_FAILURES)
    for failure in shown:
        hint = f" {failure.hint}" if failure.hint else ""
        click.echo(f"    {failure.origin}: {failure.error}{hint}")
    if count > len(shown):
        click.echo(f"    … and {number(count - len(shown))} more; the record lists them in its table failure.")


_MERGED = (
    ("happening", "happening"),
    ("meeting_entity", "meeting"),
    ("agreement_entity", "agreement"),
    ("dispute_entity", "dispute"),
    ("issue", "issue"),
    ("copy", "copied document"),
)


def _say_built(report: BuildReport) -> None:
    rows = report.rows
    told = ("document", "actor", "event", "statement", "position", "agreement", "meeting", "dispute", "failure")
    counts = [counted(rows[name], name) for name in told if rows[name]]
    click.echo(f"{report.record}: {', '.join(counts)} ({size(report.record.stat().st_size)}).")
    merged = [counted(rows[name], what) for name, what in _MERGED if rows.get(name)]
    if merged:
        click.echo(f"  Across documents: {', '.join(merged)}.")
    if rows.get("review"):
        click.echo(f"  {counted(rows['review'], 'fact')} corrected by people: sanudo review list {report.record}")
    if report.stale:
        click.echo(
            f"  {counted(report.stale, 'part')} of another version of the reader left out: run sanudo code on their inputs again."
        )
    if report.superseded:
        click.echo(f"  {counted(report.superseded, 'part')} with earlier settings left out.")
    if report.damaged:
        click.echo(f"  {counted(len(report.damaged), 'damaged part')} left out: run sanudo code again to make them anew.")
    click.echo(f"Next: sanudo serve {report.record}, or sanudo query {report.record} --schema")
