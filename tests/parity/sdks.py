"""Cronofy's SDKs behind one face: a method and its arguments go in, what it returns or refuses comes out.

pycronofy runs here; the others run in a process of their own, told by lines of JSON (see `driver.*` beside this).
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import pycronofy
from pycronofy.batch import BatchBuilder, BatchResponse
from pycronofy.exceptions import PyCronofyPartialSuccessError, PyCronofyRequestError
from pycronofy.pagination import Pages

BACK = "http://localhost:3000/back"
"""Where a person's decision is sent."""
CLIENT_ID, SECRET = "the-sdk", "CRN_the-sdk-and-its-secret"


@dataclass(frozen=True, slots=True)
class Refused:
    """An answer that the SDK raised as an error; `body` is None for an empty one."""

    status: int
    body: Any = None


class Sdk(Protocol):
    """A client that has its credentials and, once it was given one, an account."""

    def call(self, method: str, arguments: Sequence[Any]) -> Any:
        """What the method returns, as JSON would carry it, or Refused."""


class Pycronofy:
    """Its arguments are positional; a mapping at the end, `Named`, goes by name."""

    def __init__(self, base_url: str) -> None:
        self._client = pycronofy.Client(client_id=CLIENT_ID, client_secret=SECRET)
        self._client.request_handler.base_url = base_url
        self._client.app_base_url = base_url

    def call(self, method: str, arguments: Sequence[Any]) -> Any:
        """Call a method of the client; a batch is given as its entries."""
        named = arguments[-1] if arguments and isinstance(arguments[-1], Named) else {}
        positional = list(arguments[: len(arguments) - bool(named)])
        try:
            if method == "batch":
                return _statuses(self._client.batch(_builder(positional)))
            returned = getattr(self._client, method)(*positional, **named)
        except PyCronofyPartialSuccessError as partial:
            return _statuses(partial.batch_response)
        except PyCronofyRequestError as refused:
            return Refused(
                refused.response.status_code, refused.response.json() if refused.response.content else None
            )
        if isinstance(returned, dict):
            returned.pop("token_expiration", None)  # reckoned by the SDK, from the clock of this machine
        return returned.all() if isinstance(returned, Pages) else returned


class Named(dict[str, Any]):
    """Arguments that are given by name."""


def _builder(entries: Sequence[Mapping[str, Any]]) -> BatchBuilder:
    builder = BatchBuilder()
    for entry in entries:
        builder.add_entry(**entry)
    return builder


def _statuses(response: BatchResponse) -> list[Any]:
    return [entry.response for entry in response.entries]


class Driver:
    """An SDK in a process of its own, driven by lines of JSON on its standard input and output."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def call(self, method: str, arguments: Sequence[Any]) -> Any:
        """Have the process call the method and say what came of it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"method": method, "arguments": list(arguments)}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise AssertionError(f"the driver ended at {method}: {self._process.communicate()[1]}")
        said: dict[str, Any] = json.loads(line)
        if "status" in said:
            return Refused(said["status"], said.get("body"))
        if "failed" in said:
            raise AssertionError(f"{method}: {said['failed']}")
        return said["returned"]


@contextmanager
def driving(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[Driver]:
    """A driver, ended with the block; whatever it complained of fails the test."""
    process = subprocess.Popen(
        command,
        env=dict(environment),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield Driver(process)
        _, complaints = process.communicate(timeout=60)
        assert (process.returncode, complaints) == (0, "")
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()
