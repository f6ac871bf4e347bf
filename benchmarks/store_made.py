"""An object store in which things go wrong: moto's S3 server behind a proxy that fails by a seed.

    with FaultyStore(Faults(share=0.2), seed=1496) as store: ...   # store.url is an S3 endpoint with the bucket "news"

Faults, each as likely as the others: `500` and `503` (SlowDown) answers; `hang`: no answer until the client gives up; `cut`: the
store does what it is asked, but the answer ends half-way; `lost`: it does it, and no answer comes at all; `slow`: the answer
trickles.
"""

from __future__ import annotations

import http.client
import logging
import os
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

BUCKET = "news"
KINDS = ("500", "503", "hang", "cut", "lost", "slow")
_CODES = {"500": "InternalError", "503": "SlowDown"}
_HOP = {"connection", "transfer-encoding", "content-length", "keep-alive", "date", "server"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """What goes wrong: a share of all requests, in these ways; a request hangs for so many seconds."""

    share: float = 0.0
    kinds: Sequence[str] = KINDS
    hang: float = 3.0


class FaultyStore:
    """An S3 server on this machine whose answers fail now and then; `served` and `failed` count them."""

    def __init__(self, faults: Faults, *, seed: int = 1496, port: int = 0) -> None:
        self.faults, self._chance, self._lock = faults, random.Random(seed), threading.Lock()
        self.served: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()
        self._port = port

    def __enter__(self) -> FaultyStore:
        from moto.server import ThreadedMotoServer

        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        self._store = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        self._store.start()
        host, port = self._store.get_host_and_port()
        self.behind = f"http://{host}:{port}"
        # moto keeps what it holds for as long as its process lives
        urlopen(Request(f"{self.behind}/moto-api/reset", method="POST"), timeout=30).close()
        self._proxy = _Proxy(("127.0.0.1", self._port), _Handler)
        self._proxy.of = self
        threading.Thread(target=self._proxy.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._proxy.server_address[1]}"
        client(self.behind).create_dir(BUCKET)
        return self

    def __exit__(self, *_: object) -> None:
        self._proxy.shutdown()
        self._proxy.server_close()
        self._store.stop()

    def objects(self) -> dict[str, bytes]:
        """Return all objects of the bucket, asked for without the proxy."""
        from pyarrow.fs import FileSelector

        store = client(self.behind)
        found = store.get_file_info(FileSelector(BUCKET, recursive=True))
        return {each.path.removeprefix(f"{BUCKET}/"): _content(store, each.path) for each in found if each.is_file}

    def count(self, folder: str) -> int:
        """Return how many objects a folder holds, asked for without the proxy."""
        from pyarrow.fs import FileSelector

        return len(client(self.behind).get_file_info(FileSelector(folder, allow_not_found=True)))

    def fault(self, method: str) -> str:
        """Throw the dice for a request: how it fails, "" where it does not."""
        with self._lock:
            self.served[method] += 1
            if self._chance.random() >= self.faults.share:
                return ""
            kind = self._chance.choice(self.faults.kinds)
            self.failed[kind] += 1
            return kind


@contextmanager
def environment(url: str) -> Iterator[dict[str, str]]:
    """Let programs find the store: set, and afterwards restore, the variables that tell where it is and who asks."""
    told = {
        "AWS_ENDPOINT_URL": url,
        "AWS_ACCESS_KEY_ID": "made",
        "AWS_SECRET_ACCESS_KEY": "made",
        "AWS_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    before = {name: os.environ.get(name) for name in told}
    os.environ.update(told)
    try:
        yield told
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def client(url: str) -> Any:
    """Return a client that looks behind the faults."""
    from pyarrow.fs import S3FileSystem

    return S3FileSystem(
        access_key="made",
        secret_key="made",
        endpoint_override=urlsplit(url).netloc,
        scheme="http",
        region="us-east-1",
        allow_bucket_creation=True,
    )


def _content(store: Any, path: str) -> bytes:
    with store.open_input_file(path) as file:
        data: bytes = file.read()
    return data


class _Proxy(ThreadingHTTPServer):
    daemon_threads = True
    of: FaultyStore

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients that hang up are what this is for."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Proxy

    def do(self) -> None:
        """Answer a request, or fail to."""
        body = self._body()
        kind = self.server.of.fault(self.command)
        if kind in _CODES:
            return self._refuse(int(kind), _CODES[kind])
        if kind == "hang":
            time.sleep(self.server.of.faults.hang)
            self.close_connection = True
            return None
        answer, data = self._forward(body)
        if kind == "lost":
            self.close_connection = True
            return None
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in _HOP:
                self.send_header(name, value)
        length = answer.getheader("Content-Length") if self.command == "HEAD" else str(len(data))
        if length is not None:
            self.send_header("Content-Length", length)
        self.end_headers()
        if kind == "cut":
            self.wfile.write(data[: len(data) // 2])
            self.close_connection = True
        elif kind == "slow":
            for start in range(0, len(data), max(1, len(data) // 4)):
                time.sleep(0.05)
                self.wfile.write(data[start : start + max(1, len(data) // 4)])
        else:
            self.wfile.write(data)
        return None

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = do

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        found = bytearray()
        while size := int(self.rfile.readline().split(b";")[0], 16):
            found += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return bytes(found)

    def _forward(self, body: bytes) -> tuple[http.client.HTTPResponse, bytes]:
        line = http.client.HTTPConnection(urlsplit(self.server.of.behind).netloc, timeout=30)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in {*_HOP, "expect"}}
        line.request(self.command, self.path, body=body, headers=headers)
        answer = line.getresponse()
        data = answer.read()
        line.close()
        return answer, data

    def _refuse(self, status: int, code: str) -> None:
        data = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>Made to fail.</Message></Error>".encode()
        data = b"" if self.command == "HEAD" else data
        self.send_response(status)
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""
