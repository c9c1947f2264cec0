"""A receiver of notifications on a real socket, which answers as its test wants."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = int | bytes
"""A status; or the very bytes that are sent, nothing for an empty one."""


@dataclass(slots=True)
class Heard:
    """One request that came."""

    path: str
    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = json.loads(self.raw)
        return body


@dataclass(slots=True)
class Receiver:
    """What came, and what is answered: by path, else 200."""

    base_url: str
    answers: dict[str, Answer] = field(default_factory=dict)
    heard: list[Heard] = field(default_factory=list)
    more: threading.Condition = field(default_factory=threading.Condition)
    release: threading.Event = field(default_factory=threading.Event)
    """Until it is set, a request to /slow gets no answer."""

    def take(self) -> list[Heard]:
        """What came since the last time."""
        with self.more:
            heard, self.heard = self.heard, []
        return heard

    def wait_for(self, count: int, seconds: float = 20.0) -> list[Heard]:
        """Wait until so many have come."""
        with self.more:
            assert self.more.wait_for(lambda: len(self.heard) >= count, seconds), self.heard
        return self.take()


@contextmanager
def receiving() -> Iterator[Receiver]:
    """Listen until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            with receiver.more:
                receiver.heard.append(Heard(self.path, dict(self.headers.items()), raw))
                receiver.more.notify_all()
            if self.path == "/slow":
                receiver.release.wait(20)
            answer = receiver.answers.get(self.path, 200)
            if isinstance(answer, bytes):
                self.wfile.write(answer)
                return
            self.send_response(answer)
            self.send_header("Location", f"{receiver.base_url}/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver = Receiver(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        receiver.release.set()
        server.shutdown()
        server.server_close()
        thread.join()
