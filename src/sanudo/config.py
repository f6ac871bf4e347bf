"""Settings of a run: defaults, then a TOML file, then the environment, then arguments, the later winning."""

from __future__ import annotations

import datetime
import os
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal

from sanudo.errors import SettingsError

DateOrder = Literal["auto", "day-first", "month-first"]
PREFIX = "SANUDO_"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user can choose about reading.

    `language`, `outlet`, `published` (ISO date), `url` and `rights` hold where the input itself says nothing. `date_order`
    tells how "5/4/2019" is meant; "auto" decides by outlet, and marks what stays ambiguous. `columns` maps Sanudo's field names
    (text, title, outlet, published, url, byline, language, id) to the column names of a table. `seconds` is the CPU time
    one document may cost before it is given up and recorded as a failure. `max_characters` is the longest text that is read.
    With `prefilter` a first look leaves out what is not in English or tells of no politics.
    """

    language: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    rights: str | None = None
    date_order: DateOrder = "auto"
    columns: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 30.0
    max_characters: int = 1_000_000
    prefilter: bool = False

    def __post_init__(self) -> None:
        if self.published is not None:
            try:
                datetime.date.fromisoformat(self.published)
            except ValueError:
                raise SettingsError(
                    f"The publication date {self.published!r} is not a date.",
                    hint="Write it as YYYY-MM-DD, for example 2019-05-14.",
                ) from None
        if self.date_order not in ("auto", "day-first", "month-first"):
            raise SettingsError(f"The date order {self.date_order!r} is unknown.", hint="Use auto, day-first or month-first.")

    def as_dict(self) -> dict[str, Any]:
        """Return the settings as plain values, for hashing and for receipts."""
        return {**asdict(self), "columns": dict(self.columns)}


def load_settings(path: Path | None = None, environment: Mapping[str, str] | None = None, **arguments: Any) -> Settings:
    """Return the settings from a TOML file, the environment (SANUDO_OUTLET, ...) and arguments; None means not given.

    Raises SettingsError for an unknown name, a missing or unreadable file, or a value that makes no sense.
    """
    known = {each.name for each in fields(Settings)}
    values: dict[str, Any] = {}
    if path is not None:
        values.update(_from_file(path, known))
    for name, value in (os.environ if environment is None else environment).items():
        key = name.removeprefix(PREFIX).lower()
        if name.startswith(PREFIX) and key in known and key != "columns":
            values[key] = value
    values.update({key: value for key, value in arguments.items() if value is not None})
    for key in ("seconds", "max_characters"):
        if key in values:
            values[key] = _number(key, values[key])
    if "prefilter" in values:
        values["prefilter"] = _truth("prefilter", values["prefilter"])
    return replace(Settings(), **values)


def _from_file(path: Path, known: set[str]) -> dict[str, Any]:
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"The settings file {path} cannot be read: {error.strerror}.", hint="Check its name.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"The settings file {path} is not valid TOML: {error}.") from error
    unknown = sorted(set(values) - known)
    if unknown:
        raise SettingsError(
            f"The settings file {path} has unknown names: {', '.join(unknown)}.", hint=f"Known: {', '.join(sorted(known))}."
        )
    return values


def _truth(key: str, value: Any) -> bool:
    found = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False, "": False}.get(str(value).lower())
    if found is None:
        raise SettingsError(f"The setting {key} must be true or false, not {value!r}.")
    return found


def _number(key: str, value: Any) -> float | int:
    try:
        number = float(value)
    except (TypeError, ValueError):
        raise SettingsError(f"The setting {key} must be a number, not {value!r}.") from None
    if number <= 0:
        raise SettingsError(f"The setting {key} must be above 0, not {value!r}.")
    return int(number) if key == "max_characters" else number
