"""How many requests a client may make in a second and in a minute: contract §1.7. Off by default."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from apcdesk.api.call import Declined
from apcdesk.domain.ids import ClientId


@dataclass(slots=True)
class _Window:
    """The second or minute that is being counted."""

    number: int = 0
    spent: int = 0


class RateLimiter:
    """Counts by client, in the memory of this process. May be used from any thread."""

    def __init__(self, per_second: int, per_minute: int, now: Callable[[], datetime]) -> None:
        self._limits = tuple((length, most) for length, most in ((1, per_second), (60, per_minute)) if most)
        self._now = now
        self._spent: dict[tuple[ClientId, int], _Window] = {}
        self._lock = threading.Lock()

    def spend(self, client_id: ClientId, count: int = 1) -> None:
        """Count requests of the client. Raises Declined with 429 when they are too many; then none is counted."""
        if not self._limits:
            return
        now = int(self._now().timestamp())
        with self._lock:
            windows = [self._window(client_id, length, now) for length, _ in self._limits]
            for (length, most), window in zip(reversed(self._limits), reversed(windows), strict=True):
                if window.spent + count > most:
                    raise Declined(429, {"Retry-After": str(length - now % length)})
            for window in windows:
                window.spent += count

    def has_room(self, client_id: ClientId) -> bool:
        """Whether one more request would be allowed; nothing is counted."""
        now = int(self._now().timestamp())
        with self._lock:
            return all(self._window(client_id, length, now).spent < most for length, most in self._limits)

    def _window(self, client_id: ClientId, length: int, now: int) -> _Window:
        window = self._spent.setdefault((client_id, length), _Window())
        if window.number != now // length:
            window.number, window.spent = now // length, 0
        return window
