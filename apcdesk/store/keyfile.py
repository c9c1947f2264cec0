"""The secrets of this machine: a file beside the database that only its owner may read.

The database holds hashes alone, so that a copy of it opens nothing.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
import tempfile
from pathlib import Path
from typing import Any


class KeyFile:
    """The server key, and the client secrets that were made on this machine.

    Without a path everything is kept in memory and forgotten.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._values: dict[str, Any] = {"clients": {}, "earlier": {}}
        if path is not None and path.exists():
            self._values |= json.loads(path.read_text(encoding="utf-8"))
        if "server_key" not in self._values:
            self._values["server_key"] = secrets.token_hex(32)
            self._save()

    @property
    def server_key(self) -> bytes:
        """The key from which refresh tokens are derived."""
        return bytes.fromhex(self._values["server_key"])

    def remember(self, client_id: str, secret: str) -> None:
        """Keep the plain secret of a client, so that its owner can read it again."""
        newest = self.secret_of(client_id)
        if newest is not None and _is_same(newest, secret):
            return
        earlier = [one for one in self._values["earlier"].get(client_id, ()) if not _is_same(one, secret)]
        if newest is not None:
            self._values["earlier"][client_id] = [*earlier, newest]
        self._values["clients"][client_id] = secret
        self._save()

    def secrets_of(self, client_id: str) -> tuple[str, ...]:
        """Every plain secret of a client that is known here, the newest first."""
        newest = self.secret_of(client_id)
        if newest is None:
            return ()
        return (newest, *reversed(self._values["earlier"].get(client_id, ())))

    def secret_of(self, client_id: str) -> str | None:
        """The plain secret of a client, None when it was made elsewhere."""
        secret = self._values["clients"].get(client_id)
        return None if secret is None else str(secret)

    def _save(self) -> None:
        if self._path is None:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        # mkstemp makes the file 0600 from its first byte; the rename makes the change whole or not at all.
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(self._values, file)
        Path(name).replace(self._path)


def _is_same(known: str, given: str) -> bool:
    """Whether two secrets are equal, in a time that does not tell how much of them is."""
    return hmac.compare_digest(known.encode(), given.encode())
