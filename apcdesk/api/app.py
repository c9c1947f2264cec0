"""The port as an application: routes, the adapter that makes a `Call` of a request, and an answer of a `Reply`."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING, Any

from pydantic_core import to_json

from apcdesk.api.call import Call, Declined, Pieces, Reply
from apcdesk.api.cors import readable_by
from apcdesk.api.element_access import admit, is_from_element
from apcdesk.api.errors import answered
from apcdesk.api.exchange import Answer, Disconnected, Request, TooLarge, body_of, request_of
from apcdesk.api.operations.operation import Credential, Operation
from apcdesk.api.operations.table import OPERATIONS
from apcdesk.api.paging import SIZES, PageStore
from apcdesk.api.paths import PathTable
from apcdesk.api.rate_limit import RateLimiter
from apcdesk.api.request_log import LoggedRequest, RequestLog
from apcdesk.api.wire.tolerance import read_body, read_query
from apcdesk.api.workers import Workers
from apcdesk.errors import Invalid, Problem
from apcdesk.service.options import RATE_LIMIT_PER_MINUTE, RATE_LIMIT_PER_SECOND, WRONG_CODES_PER_MINUTE

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from apcdesk.service.services import Services

log = logging.getLogger("apcdesk.api")

WORKERS = 15
"""Handlers that run at once: as many as the database has connections (`store/database.py`)."""
JSON_HEADERS = {"Content-Type": "application/json; charset=utf-8"}
UNKNOWN_PATH = "/…"


class Port:
    """The ASGI application. `base_url` is what addresses in answers begin with, never the request's Host (W12)."""

    def __init__(self, services: Services, base_url: str, request_log: RequestLog) -> None:
        self._services = services
        self._base_url = base_url.rstrip("/")
        self._log = request_log
        value, now = services.options.value, services.clock.now
        # Of everybody together: six letters are not to be tried out.
        self._guesses = RateLimiter(0, value(WRONG_CODES_PER_MINUTE), now)
        sizes = {path: services.options.chosen(option) for path, option in SIZES.items()}
        self._pages = PageStore({path: size for path, size in sizes.items() if size is not None})
        self._workers = Workers(WORKERS, "port")
        self._solver = Workers(1, "port solver")
        self._limiter = RateLimiter(value(RATE_LIMIT_PER_SECOND), value(RATE_LIMIT_PER_MINUTE), now)
        document = Operation(
            "GET", "/v1/openapi.json", self._read_document, Credential.NONE, answer=dict[str, Any]
        )
        self._operations = (*OPERATIONS, document)
        by_path: dict[str, dict[str, Operation]] = {}
        for operation in self._operations:
            by_path.setdefault(operation.path, {})[operation.method] = operation
        self._by_path = by_path
        self._paths = PathTable(by_path)
        self._of_elements = {
            operation.path for operation in self._operations if operation.element is not None
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; one trailing slash makes no difference (W13)."""
        path = scope["path"]
        if "\0" in path:
            path = UNKNOWN_PATH
        if len(path) > 1 and path.endswith("/"):
            path = path[:-1]
        found = self._paths.find(path)
        if found is None:
            self._note(scope["method"], UNKNOWN_PATH, 404, time.perf_counter())
            answer = Answer(404)
        else:
            known, parameters = found
            answer = await self._answer(known, request_of(scope, parameters), receive)
        await answer.send(send)

    def close(self) -> None:
        """End the workers. They finish the requests that they have, and nobody waits for that."""
        self._workers.close()
        self._solver.close()

    async def _answer(self, path: str, request: Request, receive: Receive) -> Answer:
        answer = await self._respond(path, request, receive)
        if path in self._of_elements:
            readable = readable_by(request.headers.get("origin"))
            answer = replace(answer, headers={**answer.headers, **readable})
        return answer

    async def _respond(self, path: str, request: Request, receive: Receive) -> Answer:
        began = time.perf_counter()
        operations = self._by_path[path]
        operation = operations.get(request.method)
        if operation is None:
            self._note(request.method, path, 405, began)
            return Answer(405, {"Allow": ", ".join(sorted(operations))})
        try:
            raw = await body_of(request, receive)
        except Disconnected:
            return Answer(400)  # nobody is there to read it
        except TooLarge:
            self._note(request.method, path, 413, began)
            return Answer(413, {"Connection": "close"})
        # What computes for long has one thread for all: of several only one computes at a time anyway, and each more
        # stands between the desk's window and its next frame.
        threads = self._solver if operation.computes else self._workers
        return await threads.run(partial(self._run, path, operation, request, raw, began))

    def _run(self, path: str, operation: Operation, request: Request, raw: bytes, began: float) -> Answer:
        """All of a request that need not be done by the loop: decode, call, encode, note. On a worker thread."""
        call = Call(
            services=self._services,
            pages=self._pages,
            limiter=self._limiter,
            guesses=self._guesses,
            base_url=self._base_url,
            method=request.method,
            path=request.path,
            query={},
            headers=request.headers,
            body={} if request.method == "GET" else _tried(partial(read_body, raw, request.headers)),
        )
        reply, problems = answered(partial(_decoded, operation, request.query), call)
        self._note(request.method, path, reply.status, began, call, problems)
        if reply.page is not None:
            return Answer(reply.status, reply.headers, reply.page.encode())
        if reply.body is None:
            return Answer(reply.status, reply.headers, reply.content or b"")
        return Answer(reply.status, {**JSON_HEADERS, **reply.headers}, b"".join(encoded(reply.body)))

    def _note(
        self,
        method: str,
        path: str,
        status: int,
        began: float,
        call: Call | None = None,
        problems: tuple[Problem, ...] = (),
    ) -> None:
        milliseconds = round((time.perf_counter() - began) * 1000, 1)
        client_id = call.client_id if call is not None else None
        shown = shown_path(path)
        log.info(
            "method=%s path=%s status=%d ms=%.1f client=%s",
            method,
            shown,
            status,
            milliseconds,
            client_id or "-",
        )
        at = self._services.clock.now()
        self._log.add(LoggedRequest(at, method, shown, status, milliseconds, client_id, problems))

    @cached_property
    def _document(self) -> dict[str, Any]:
        from apcdesk.api.operations.openapi import openapi_document  # noqa: PLC0415 - loaded when first asked for

        return openapi_document(self._operations, self._base_url)

    def _read_document(self, _call: Call) -> Reply:
        """This document."""
        return Reply(200, self._document)


def _decoded(operation: Operation, query: bytes, call: Call) -> Reply:
    call.query = read_query(query)
    call.raw_query = query.decode("latin-1")
    if operation.element is not None and is_from_element(call):
        admit(call, operation.element)
    return operation.handler(call)


def encoded(body: Mapping[str, Any]) -> Iterator[bytes]:
    """JSON in pieces: no single call keeps the interpreter from the window for long."""
    opening = b"{"
    for name, value in body.items():
        yield b"%b%b:" % (opening, to_json(name))
        opening = b","
        if isinstance(value, list | Pieces) and value:
            for index, item in enumerate(value):
                yield (b"[" if index == 0 else b",") + to_json(item)
            yield b"]"
        else:
            yield b"[]" if isinstance(value, Pieces) else to_json(value)
    yield b"}" if opening == b"," else b"{}"


@cache
def shown_path(path: str) -> str:
    """A route's path with an ellipsis for every id."""
    return "/".join("…" if part.startswith("{") else part for part in path.split("/"))


def _tried(read: Callable[[], Mapping[str, Any]]) -> Mapping[str, Any] | Exception:
    """What was read, or why it could not be: bodies are judged after credentials (§1.5)."""
    try:
        return read()
    except (Invalid, Declined) as error:
        return error
