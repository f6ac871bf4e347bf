"""Parts in a bucket of an S3-compatible object store, through the client that comes with Arrow.

An object is there as a whole or not at all, whoever writes it and however often: that is all that is asked of the store. Keys of
access are looked for where every program looks for them (environment, ~/.aws, the machine's role) and never become part of
an address.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit

from sanudo.errors import RecordError, SettingsError
from sanudo.store.depots import Lent
from sanudo.store.files import LEFTOVER_SECONDS

T = TypeVar("T")

AT_ONCE = 16
"""So many requests are under way at once."""
LIST_FROM = 200
"""From so many objects on, asking for a list of the folder is cheaper than asking for each."""
CLIENT_TRIES = 6
"""So often Arrow's client tries a request, waiting longer each time."""
TRIES = 4
"""So often it is tried on top of that, for what the client does not notice: an answer cut short, a line gone dead."""
PAUSE = 0.5
"""Seconds before the second try; each later pause is twice as long."""
TIMEOUT = 20.0
"""A request that has moved nothing for so many seconds is given up and tried again."""

ANSWER = 5.0
"""Seconds within which a server must open a line when a run begins."""

_PORTS = {"http": 80, "https": 443}
_COPIES = ".sanudo-parts-"

_FINAL = {
    "ACCESS_DENIED": "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or another way of AWS to say who you are.",
    "NO_SUCH_BUCKET": "Make the bucket first, or check its name and AWS_ENDPOINT_URL.",
    "INVALID_ACCESS_KEY_ID": "Check AWS_ACCESS_KEY_ID.",
    "SIGNATURE_DOES_NOT_MATCH": "Check AWS_SECRET_ACCESS_KEY.",
    "INVALID_BUCKET_NAME": "Check the name of the bucket.",
    "PermanentRedirect": "Set AWS_REGION to the region of the bucket.",
}
"""What no further try would change, by how the client calls it, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a bucket is: its name, what is before the names in it, and the server, "" for Amazon's."""

    bucket: str
    prefix: str
    endpoint: str = ""
    region: str = ""

    @property
    def server(self) -> str:
        """The server's URL, "" for Amazon's."""
        return self.endpoint if "://" in self.endpoint or not self.endpoint else f"https://{self.endpoint}"

    @property
    def label(self) -> str:
        """The address for people."""
        return f"s3://{self.bucket}/{self.prefix}".rstrip("/")


def read_address(where: str) -> Address:
    """Return what an address says: s3://bucket/prefix, with ?endpoint=URL&region=NAME where the environment does not say them.

    Raises SettingsError where it is none.
    """
    parts = urlsplit(where)
    options = dict(parse_qsl(parts.query))
    if not parts.netloc or "@" in parts.netloc or options.keys() - {"endpoint", "region"}:
        raise SettingsError(
            f"{where!r} is no address of a bucket.",
            hint="Write s3://bucket/prefix; set AWS_ENDPOINT_URL for the server, AWS_ACCESS_KEY_ID and so on for the keys.",
        )
    said = os.environ.get
    return Address(
        bucket=parts.netloc,
        prefix=parts.path.strip("/"),
        endpoint=options.get("endpoint") or said("AWS_ENDPOINT_URL_S3") or said("AWS_ENDPOINT_URL") or "",
        region=options.get("region") or said("AWS_REGION") or said("AWS_DEFAULT_REGION") or "",
    )


def full_address(where: str) -> str:
    """Return an address that needs no environment to be found, for other machines; it holds no keys."""
    address = read_address(where)
    told = {"endpoint": address.endpoint, "region": address.region}
    query = urlencode({name: value for name, value in told.items() if value})
    return address.label + (f"?{query}" if query else "")


def bucket_at(where: str) -> Bucket:
    """Return the bucket at an address. Raises SettingsError where it is no address."""
    return Bucket(read_address(where))


class Bucket:
    """What is under a prefix in a bucket."""

    def __init__(self, address: Address, *, timeout: float = TIMEOUT, pause: float = PAUSE) -> None:
        self._root = f"{address.bucket}/{address.prefix}".rstrip("/")
        self._address, self._pause = address, pause
        self._store = _client(address, timeout)

    @property
    def label(self) -> str:
        """The address without its server."""
        return self._address.label

    def ready(self) -> None:
        """See that the server answers; prefixes need not be made, and half an object cannot be left.

        An address where nobody listens is said at once: only a store that has answered before is waited for.
        """
        if self._address.endpoint:
            server = urlsplit(self._address.server)
            try:
                socket.create_connection((server.hostname or "", server.port or _PORTS[server.scheme]), ANSWER).close()
            except (OSError, KeyError) as error:
                raise RecordError(
                    f"No object store answers at {self._address.endpoint}.", hint="Check AWS_ENDPOINT_URL, and that it runs."
                ) from error
        self._tried("read", lambda: self._list(""))

    def write(self, files: Mapping[str, bytes]) -> None:
        """Write objects, several at once."""

        def put(name: str) -> None:
            self._tried("written", lambda: self._put(name, files[name]))

        self._each(put, files)

    def read(self, names: Collection[str]) -> dict[str, bytes]:
        """Return the content of the objects that are there, several at once."""
        found = self._each(lambda name: self._tried("read", lambda: self._get(name)), names)
        return {name: data for name, data in found.items() if data is not None}

    def sizes(self, names: Collection[str]) -> dict[str, int]:
        """Return the length of the objects that are there."""
        if len(names) < LIST_FROM:
            found = self._each(lambda name: self._tried("read", lambda: self._size(name)), names)
        else:
            listed: dict[str, int] = {}
            for folder in sorted({name.split("/", 1)[0] for name in names}):
                listed |= self._tried("read", lambda folder=folder: self._list(folder))  # type: ignore[misc]
            found = {name: listed.get(name) for name in names}
        return {name: size for name, size in found.items() if size is not None}

    def names(self, folder: str) -> list[str]:
        """Return the names of the objects in a folder."""
        return sorted(self._tried("read", lambda: self._list(folder)))

    def remove(self, name: str) -> None:
        """Remove an object."""
        self._tried("written", lambda: self._drop(name))

    @contextmanager
    def lend(self, digests: Mapping[str, str], scratch: Path) -> Iterator[Lent]:
        """Lend copies of objects; one that comes otherwise than its digest says is fetched again before it counts as bad."""
        with self._copying_to(scratch):
            scratch.mkdir(parents=True, exist_ok=True)
            _sweep(scratch)
            copies = TemporaryDirectory(dir=scratch, prefix=_COPIES, ignore_cleanup_errors=True)
        with copies as name:
            folder = Path(name)
            with self._copying_to(scratch):
                good = self._each(lambda name: self._copy(name, digests[name], folder), digests)
            yield Lent(folder=folder, bad=frozenset(name for name, is_good in good.items() if not is_good))

    @contextmanager
    def _copying_to(self, scratch: Path) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise RecordError(
                f"The parts of {self.label} cannot be copied to {scratch}: {error.strerror}.",
                hint="Check the folder and its free space.",
            ) from error

    def _copy(self, name: str, digest: str, folder: Path) -> bool:
        for tries in range(TRIES):
            if tries:
                time.sleep(self._pause)
            data = self._tried("read", lambda: self._get(name))
            if data is None:
                return False
            if hashlib.sha256(data).hexdigest() == digest:
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
                return True
        return False

    # --- single requests

    def _put(self, name: str, data: bytes) -> None:
        stream = self._store.open_output_stream(f"{self._root}/{name}")
        stream.write(data)  # where this fails, the stream is not closed: closing is what makes the object
        stream.close()

    def _get(self, name: str) -> bytes | None:
        try:
            with self._store.open_input_file(f"{self._root}/{name}") as file:
                size = file.size()
                data: bytes = file.read()
        except FileNotFoundError:
            return None
        if len(data) != size:
            raise OSError(f"the answer was cut short after {len(data)} of {size} bytes")
        return data

    def _size(self, name: str) -> int | None:
        found = self._store.get_file_info(f"{self._root}/{name}")
        return int(found.size) if found.is_file else None

    def _list(self, folder: str) -> dict[str, int]:
        """Return name and length of all objects in a folder and its folders; of the bucket, only see that it answers."""
        from pyarrow.fs import FileSelector

        if not folder:
            self._store.get_file_info(FileSelector(self._root, allow_not_found=True))
            return {}
        found = self._store.get_file_info(FileSelector(f"{self._root}/{folder}", allow_not_found=True, recursive=True))
        return {each.path.removeprefix(f"{self._root}/"): each.size for each in found if each.is_file}

    def _drop(self, name: str) -> None:
        try:
            self._store.delete_file(f"{self._root}/{name}")
        except FileNotFoundError:
            return

    def _each(self, do: Callable[[str], T], names: Collection[str]) -> dict[str, T]:
        """Do something for each name, several at once."""
        if len(names) < 2:
            return {name: do(name) for name in names}
        with ThreadPoolExecutor(AT_ONCE) as pool:
            return dict(zip(names, pool.map(do, names), strict=True))

    def _tried(self, verb: str, action: Callable[[], T]) -> T:
        """Do something, again and again if need be. Raises RecordError where that does not help."""
        pause = self._pause
        for tries in range(1, TRIES + 1):
            try:
                return action()
            except OSError as error:
                final = next((hint for sign, hint in _FINAL.items() if sign in str(error)), None)
                if final or tries == TRIES:
                    hint = final or "Run the same command again once the store answers: it goes on from here."
                    raise RecordError(f"{self.label} cannot be {verb}: {_first_line(error)}.", hint=hint) from error
            time.sleep(pause)
            pause *= 2
        raise AssertionError("the last try returns or raises")


def _client(address: Address, timeout: float) -> Any:
    """Return Arrow's client for the server of an address."""
    from pyarrow.fs import AwsStandardS3RetryStrategy, S3FileSystem

    options = {"region": address.region} if address.region else {}
    if address.endpoint:
        server = urlsplit(address.server)
        # servers of other makers want the name of a region, too, and take any
        options = {"region": "us-east-1", **options, "endpoint_override": server.netloc, "scheme": server.scheme}
    return S3FileSystem(
        request_timeout=timeout,
        connect_timeout=timeout,
        retry_strategy=AwsStandardS3RetryStrategy(max_attempts=CLIENT_TRIES),
        # a file that is opened late is one request instead of three
        allow_delayed_open=True,
        background_writes=False,
        tls_ca_file_path=os.environ.get("AWS_CA_BUNDLE"),
        **options,
    )


def _sweep(scratch: Path) -> None:
    """Remove copies that killed builds left."""
    for folder in scratch.glob(f"{_COPIES}*"):
        with suppress(OSError):
            if folder.stat().st_mtime < time.time() - LEFTOVER_SECONDS:
                shutil.rmtree(folder)


def _first_line(error: OSError) -> str:
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0].partition(" (Request ID")[0].rstrip(".")
