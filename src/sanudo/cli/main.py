"""The command `sanudo`: its commands are loaded when they are called, so that help comes at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

import click

from sanudo.errors import SanudoError

COMMANDS: dict[str, tuple[str, str]] = {
    "show": ("sanudo.cli.show", "Print an article with its facts marked and listed."),
    "actors": ("sanudo.cli.who", "Say who acts in a text: names, countries, sectors, offices."),
    "places": ("sanudo.cli.who", "Say where the places of a text are."),
    "times": ("sanudo.cli.who", "Say when: the time expressions of a text as dates."),
    "syntax": ("sanudo.cli.who", "Print the sentences of a text with their dependency trees."),
    "explain": ("sanudo.cli.explain", "Say why an event was coded as it was."),
    "record": ("sanudo.cli.code", "Code articles and make the record, in one go."),
    "code": ("sanudo.cli.code", "Code articles into a folder of parts; can be stopped and resumed."),
    "build": ("sanudo.cli.code", "Make or refresh a record from a folder of parts."),
    "skipped": ("sanudo.cli.skipped", "List what the pre-filter has left out, or have it read after all."),
    "watch": ("sanudo.cli.watch", "Follow feeds: fetch, code and record what is new."),
    "search": ("sanudo.cli.search", "Search the full text of a record."),
    "query": ("sanudo.cli.query", "Ask a record in SQL."),
    "series": ("sanudo.cli.series", "Count what two parties have to do with each other over time."),
    "verify": ("sanudo.cli.verify", "Check that a record or a folder of parts is whole."),
    "compact": ("sanudo.cli.compact", "Fold the many small parts in a folder together."),
    "backup": ("sanudo.cli.backup", "Copy what people and the watcher have made to a safe place."),
    "restore": ("sanudo.cli.backup", "Put a backup back in its place."),
    "diff": ("sanudo.cli.diff", "Say what changed between two builds of a record."),
    "cite": ("sanudo.cli.cite", "Say how to cite a fact: as a line, BibTeX or CSL-JSON."),
    "export": ("sanudo.cli.query", "Write a record as tables, or in other programs' layouts."),
    "codebook": ("sanudo.cli.codebook", "Event types of your own, learnt from passages that show them."),
    "review": ("sanudo.cli.review", "People's corrections: list them, exchange them, learn from them."),
    "serve": ("sanudo.cli.serve", "Open the desk: browse a record on this machine."),
    "index": ("sanudo.cli.search", "Make the index that searching is quick with."),
    "token": ("sanudo.cli.token", "Who may open a desk that other machines can reach."),
    "doctor": ("sanudo.cli.doctor", "Say what is installed and whether it works."),
}
"""Name of a command, the module that holds it under that name, and its help in a line."""

INTERRUPTED = 130


class Commands(click.Group):
    """A group whose commands are imported only when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which one meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(COMMANDS[cmd_name][0]), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


def _print_version(ctx: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"sanudo {version('sanudo')}")
        ctx.exit()


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="Print the version.")
def sanudo() -> None:
    """Sanudo reads the news and keeps the record of world politics.

    \b
    sanudo show page.html                       what one article tells
    sanudo record articles/ --to news.duckdb    from articles to a record
    sanudo query news.duckdb "SELECT actor, event_type, recipient FROM event_flat"
    sanudo serve news.duckdb                    look at it in the browser
    """


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted."""
    try:
        code = sanudo.main(args=None if arguments is None else list(arguments), prog_name="sanudo", standalone_mode=False)
        _leave(code if isinstance(code, int) else 0)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        _leave(error.exit_code)
    except click.ClickException as error:
        _complain(error.format_message(), _usage_hint(error))
        _leave(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        _complain("Interrupted.", "")
        _leave(INTERRUPTED)
    except BrokenPipeError:
        # whoever read the output has seen enough: nothing may be flushed to it any more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _leave(1)
    except SanudoError as error:
        _debug()
        _complain(str(error), error.hint)
        _leave(1)
    except OSError as error:
        _debug()
        name = f"{error.filename}: " if error.filename else ""
        _complain(f"{name}{error.strerror or error}.", "")
        _leave(1)
    except Exception as error:  # noqa: BLE001 - people get a line, not a traceback
        _debug()
        _complain(
            f"{type(error).__name__}: {error}", "This is a fault of Sanudo's. SANUDO_DEBUG=1 shows where; please report it."
        )
        _leave(1)


def _usage_hint(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    return f"{context.command_path} --help" if isinstance(error, click.UsageError) and context else ""


def _complain(message: str, hint: str) -> None:
    click.echo(click.style("Error: ", fg="red", bold=True) + " ".join(message.split()), err=True)
    if hint:
        click.echo(click.style("Hint:  ", fg="cyan") + " ".join(hint.split()), err=True)


def _debug() -> None:
    """Show where an error came from, to those who ask."""
    if os.environ.get("SANUDO_DEBUG"):
        raise  # only called while an exception is handled


def _leave(code: int) -> NoReturn:
    sys.exit(code)
