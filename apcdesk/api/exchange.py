"""A request and an answer as the server has them: the few lines of ASGI that the port needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from apcdesk.api.wire.tolerance import MAX_BODY

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send


class Disconnected(Exception):
    """Whoever asked has gone, and nobody is there to read an answer."""


class TooLarge(Exception):
    """The body is larger than 1 MiB."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request, but for its body. `path` has the parameters of its path; names in `headers` are in lower case."""

    method: str
    path: Mapping[str, str]
    query: bytes
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: its status, its headers, and the bytes of its body."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes = b""

    async def send(self, send: Send) -> None:
        """Hand the answer to the server; the length of the body is added to its headers."""
        headers = [
            (name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in self.headers.items()
        ]
        if self.status not in (204, 304):
            headers.append((b"content-length", b"%d" % len(self.content)))
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": self.content})


def request_of(scope: Scope, path: Mapping[str, str]) -> Request:
    """The request that an ASGI scope describes; `path` are the parameters that the route found in its path."""
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    return Request(scope["method"], path, scope["query_string"], headers)


async def body_of(request: Request, receive: Receive) -> bytes:
    """The whole body of the request. Raises TooLarge above MAX_BODY, Disconnected when whoever asked has gone."""
    length = request.headers.get("content-length", "0")
    if length.isdecimal() and int(length) > MAX_BODY:
        raise TooLarge
    body = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        piece: bytes = message.get("body", b"")
        body += piece
        if len(body) > MAX_BODY:
            raise TooLarge
        if not message.get("more_body", False):
            return body
