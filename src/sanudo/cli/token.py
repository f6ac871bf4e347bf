"""`sanudo token`: who may open a desk that other machines can reach."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sanudo.cli.screen import console, print_json

if TYPE_CHECKING:
    from sanudo.serve.tokens import Tokens

RECORD = click.argument("record_path", type=click.Path(path_type=Path, dir_okay=False), metavar="RECORD")
JSON = click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
ROLES = ("read", "review", "admin")


@click.group()
def token() -> None:
    """Who may open a desk that other machines can reach.

    \b
    sanudo token add news.duckdb --name Ada --role review
    sanudo token list news.duckdb
    sanudo token revoke news.duckdb 1f2e3d4c
    sanudo serve news.duckdb --host 0.0.0.0

    Roles: read looks, searches and asks in SQL; review also corrects facts and keeps searches; admin also makes and revokes
    tokens. Tokens are kept as hashes in NAME.user.sqlite beside the record: one that is lost cannot be had again.
    """


@token.command()
@RECORD
@click.option("--name", required=True, metavar="NAME", help="Who will hold it; corrections are signed with this name.")
@click.option("--role", type=click.Choice(ROLES), default="read", show_default=True, help="What the holder may do.")
@JSON
def add(record_path: Path, name: str, role: Any, as_json: bool) -> int:
    """Make a token and print it, once."""
    secret, holder = _tokens(record_path).make(name, role)
    if as_json:
        print_json({"token": secret, **asdict(holder)})
    else:
        click.echo(secret)
        click.echo(f"This is the token of {holder.name}, who may {holder.role}. It is not shown again.", err=True)
    return 0


@token.command(name="list")
@RECORD
@JSON
def list_(record_path: Path, as_json: bool) -> int:
    """List who holds tokens."""
    holders = _tokens(record_path).all()
    if as_json:
        print_json([asdict(each) for each in holders])
    elif not holders:
        click.echo("There are no tokens. sanudo token add RECORD --name NAME makes one.")
    else:
        from rich.table import Table
        from rich.text import Text

        table = Table(box=None, pad_edge=False)
        for heading in ("id", "role", "made", "holder", ""):
            table.add_column(heading, overflow="fold")
        for each in holders:
            ended = f"revoked {each.revoked[:10]}" if each.revoked else ""
            table.add_row(each.id, each.role, each.made[:10], Text(each.name), ended)
        console().print(table)
    return 0


@token.command()
@RECORD
@click.argument("token_id", metavar="ID")
@JSON
def revoke(record_path: Path, token_id: str, as_json: bool) -> int:
    """End a token, by its id; a desk that runs refuses it from then on."""
    holder = _tokens(record_path).revoke(token_id)
    if as_json:
        print_json({"revoked": asdict(holder)})
    else:
        click.echo(f"The token of {holder.name} is revoked.")
    return 0


def _tokens(record_path: Path) -> Tokens:
    from sanudo.errors import RecordError
    from sanudo.review.journal import beside
    from sanudo.serve.tokens import Tokens

    if not record_path.exists():
        raise RecordError(f"There is no record at {record_path}.", hint="Make one with: sanudo record PATHS --to RECORD.duckdb")
    return Tokens(beside(record_path))
