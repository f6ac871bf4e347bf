"""`sanudo serve`: the desk of a record, in the browser."""

from __future__ import annotations

import os
import socket
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sanudo.cli.logs import Form, log_option, log_to_screen
from sanudo.errors import SettingsError

if TYPE_CHECKING:
    from fastapi import FastAPI

    from sanudo.serve.tokens import Tokens

PORT = 8470
TRIES = 20
"""So many ports are tried from the usual one on, unless a port is asked for."""
NEEDED = ("fastapi", "uvicorn", "jinja2", "prometheus_client")
LOOPBACK = ("127.0.0.1", "::1", "localhost")


@click.command()
@click.argument("record_path", type=click.Path(path_type=Path, dir_okay=False), metavar="RECORD")
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="Address to listen at; another than this machine's own asks everybody for a token.",
)
@click.option("--port", type=click.IntRange(0, 65535), help=f"Port to listen at ({PORT}, or the next free one; 0 for any).")
@click.option("--open/--no-open", "browser", default=None, help="Open the browser (where there is a screen).")
@log_option("Log every answer, for people or as a JSON object a line.")
def serve(record_path: Path, host: str, port: int | None, browser: bool | None, form: Form | None) -> int:
    """Open the desk: browse a record on this machine.

    The record is only read; people's corrections are kept beside it, in NAME.user.sqlite. When a build swaps in a new one, the
    next page shows it. /health and /metrics tell how it fares. Ctrl-C ends the desk.

    A desk that other machines can reach (--host 0.0.0.0) asks for tokens, and does not start while there are none: make them
    with sanudo token add. Put it behind a server that speaks HTTPS, or others can read what is sent.
    """
    _check_installed()
    from sanudo.serve.app import create_app
    from sanudo.serve.guard import ANY
    from sanudo.serve.guard import LOOPBACK as OWN

    if form:
        log_to_screen(form, names=("sanudo", "uvicorn"))
    outside = host not in LOOPBACK
    tokens = _tokens(record_path) if outside else None
    app = create_app(record_path, hosts=(ANY,) if outside else OWN, tokens=tokens)
    listener = listen(host, port)
    address = f"http://{_shown(host)}:{listener.getsockname()[1]}/"
    if outside:
        click.echo(
            click.style("Warning: ", fg="yellow", bold=True) + f"others can reach {host}; whoever holds a token can look.",
            err=True,
        )
    try:
        click.echo(f"The desk of {record_path} is open at {click.style(address, bold=True)}")
        click.echo("Ctrl-C ends it.")
        if browser if browser is not None else _has_screen():
            click.launch(address)
        _run(app, listener, own_log=form is None)
    except KeyboardInterrupt:
        click.echo("", err=True)
    finally:
        listener.close()
    return 0


def _tokens(record_path: Path) -> Tokens:
    """Return the tokens by which people sign in. Raises SettingsError where there are none."""
    from sanudo.review.journal import beside
    from sanudo.serve.tokens import Tokens

    found = Tokens(beside(record_path))
    if not found.usable():
        raise SettingsError(
            "Other machines could reach this desk, and there is no token to keep strangers out.",
            hint=f"Make one first: sanudo token add {record_path} --name YOU --role admin",
        )
    return found


def listen(host: str, port: int | None) -> socket.socket:
    """Return a socket that listens; without a port it is the usual one or the next that is free.

    Raises SettingsError if there is none.
    """
    wanted = [port] if port is not None else list(range(PORT, PORT + TRIES))
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for each in wanted:
        found = socket.socket(family, socket.SOCK_STREAM)
        # a port that was in use a moment ago may be had again; one that is in use may not
        if os.name == "posix":
            found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            found.bind((host, each))
            found.listen(128)
        except OSError as error:
            found.close()
            if not _taken(error):
                raise SettingsError(
                    f"{host} is no address to listen at: {error.strerror}.", hint="Try --host 127.0.0.1"
                ) from error
        else:
            if each != wanted[0]:
                click.echo(f"Port {wanted[0]} is taken; using {each}.", err=True)
            return found
    if port is None:
        raise SettingsError(f"The ports {PORT} to {PORT + TRIES - 1} are all taken.", hint="Name a free one with --port.")
    raise SettingsError(f"Port {port} is taken.", hint="Leave out --port to take the next free one.")


def _run(app: FastAPI, listener: socket.socket, own_log: bool) -> None:
    import uvicorn

    log: dict[str, Any] = {"log_level": "warning"} if own_log else {"log_config": None}
    config = uvicorn.Config(app, access_log=False, timeout_graceful_shutdown=2, server_header=False, **log)
    uvicorn.Server(config).run(sockets=[listener])


def _check_installed() -> None:
    if any(find_spec(name) is None for name in NEEDED):
        raise SettingsError("The desk is not installed.", hint='Install it with: pip install "sanudo[desk]"')


def _taken(error: OSError) -> bool:
    import errno

    return error.errno in (errno.EADDRINUSE, errno.EACCES)


def _shown(host: str) -> str:
    """Return the host as it stands in an address that can be opened on this machine."""
    if host in ("0.0.0.0", "::"):
        return "localhost"
    return f"[{host}]" if ":" in host else host


def _has_screen() -> bool:
    if not sys.stdout.isatty():
        return False
    return sys.platform in ("darwin", "win32") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
