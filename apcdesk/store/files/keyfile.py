"""The secrets of this machine: a file beside the database that only its owner may read.

The database holds hashes alone, so that a copy of it opens nothing.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from apcdesk.errors import FileUnusable, Unavailable

WAITS_SECONDS = 10
"""How long another process may take to write a few lines; the system frees the lock of one that has ended."""


class KeyFile:
    """The server key, and the client secrets that were made on this machine.

    Without a path everything is kept in memory and forgotten. Raises FileUnusable for a file that is not one of ours.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._read_when: tuple[int, int] | None = None
        self._values: dict[str, Any] = {"clients": {}, "earlier": {}}
        self._refresh()
        if "server_key" not in self._values:
            with self._alone():
                if "server_key" not in self._values:  # else another process was faster
                    self._values["server_key"] = secrets.token_hex(32)
                    self._save()

    @property
    def server_key(self) -> bytes:
        """The key from which refresh tokens are derived."""
        return bytes.fromhex(self._values["server_key"])

    def remember(self, client_id: str, secret: str) -> None:
        """Keep the plain secret of a client, so that its owner can read it again. Raises Unavailable."""
        newest = self.secret_of(client_id)
        if newest is not None and _is_same(newest, secret):
            return  # every start comes here, and need not wait for whoever writes
        with self._alone():
            known = self._secrets_of(client_id)
            if not known or not _is_same(known[0], secret):
                self._put(client_id, [secret, *(one for one in known if not _is_same(one, secret))])

    def forget(self, client_id: str, sha256: str) -> None:
        """Keep the secret with this SHA-256 no longer; nothing happens when it is not known here. Raises Unavailable."""
        with self._alone():
            known = self._secrets_of(client_id)
            left = [one for one in known if hashlib.sha256(one.encode()).hexdigest() != sha256]
            if left != known:
                self._put(client_id, left)

    def secrets_of(self, client_id: str) -> tuple[str, ...]:
        """Every plain secret of a client that is known here, the newest first."""
        with self._lock:
            self._refresh()
            return tuple(self._secrets_of(client_id))

    def secret_of(self, client_id: str) -> str | None:
        """The newest plain secret of a client, None when all were made elsewhere."""
        return next(iter(self.secrets_of(client_id)), None)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """While it lasts nobody else, in this process or another, writes the file, whose newest content is known."""
        with self._lock:
            if self._path is None:
                yield
                return
            from filelock import FileLock, Timeout  # noqa: PLC0415 - a start that writes nothing does without it

            self._path.parent.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self._path.with_name(f"{self._path.name}.lock"), mode=0o600)
            try:
                lock.acquire(timeout=WAITS_SECONDS)
            except Timeout:
                raise Unavailable(f"another process is writing {self._path.name}") from None
            try:
                self._refresh()
                yield
            finally:
                lock.release()

    def _secrets_of(self, client_id: str) -> list[str]:
        newest = self._values["clients"].get(client_id)
        return [] if newest is None else [newest, *reversed(self._values["earlier"].get(client_id, ()))]

    def _put(self, client_id: str, newest_first: list[str]) -> None:
        self._values["clients"].pop(client_id, None)
        self._values["earlier"].pop(client_id, None)
        if newest_first:
            self._values["clients"][client_id] = newest_first[0]
        if newest_first[1:]:
            self._values["earlier"][client_id] = newest_first[:0:-1]
        self._save()

    def _refresh(self) -> None:
        """Read the file when another process, such as a desk beside a port, has written it since."""
        if self._path is None:
            return
        try:
            written = _written(self._path)
        except FileNotFoundError:
            return
        if written != self._read_when:
            self._values |= _values_in(self._path)
            self._read_when = written

    def _save(self) -> None:
        if self._path is None:
            return
        # mkstemp makes the file 0600 from its first byte; the rename makes the change whole or not at all.
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(self._values, file)
        Path(name).replace(self._path)
        self._read_when = _written(self._path)


def _values_in(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        values = None
    if not isinstance(values, dict):
        reason = (
            "this is none of ours; put a copy in its place, or move it away and give programs new secrets"
        )
        raise FileUnusable(str(path), reason)
    return values


def _written(path: Path) -> tuple[int, int]:
    """What changes whenever the file is written."""
    there = path.stat()
    return there.st_mtime_ns, there.st_ino


def _is_same(known: str, given: str) -> bool:
    """Whether two secrets are equal, in a time that does not tell how much of them is."""
    return hmac.compare_digest(known.encode(), given.encode())
