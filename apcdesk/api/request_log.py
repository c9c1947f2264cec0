"""The last requests, for the desk to show. Nothing secret is kept: no query, no body, no id of a path."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from apcdesk.domain.ids import ClientId
from apcdesk.errors import Problem

KEPT = 200


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """One request. `path` has an ellipsis for every id; `client_id` is None when nobody was recognised."""

    at: datetime
    method: str
    path: str
    status: int
    milliseconds: float
    client_id: ClientId | None = None
    problems: tuple[Problem, ...] = ()


Listener = Callable[[LoggedRequest], None]


class RequestLog:
    """Keeps the last 200 requests and tells listeners of each. May be used from any thread."""

    def __init__(self) -> None:
        self._kept: deque[LoggedRequest] = deque(maxlen=KEPT)
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()

    def add(self, request: LoggedRequest) -> None:
        """Keep a request, and call every listener on this thread; listeners must return at once."""
        with self._lock:
            self._kept.append(request)
            listeners = list(self._listeners)
        for listener in listeners:
            listener(request)

    def entries(self) -> tuple[LoggedRequest, ...]:
        """The last requests, oldest first."""
        with self._lock:
            return tuple(self._kept)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Be told of every request from now on, on the thread that answered it. Call the result to end it."""
        with self._lock:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return unsubscribe
