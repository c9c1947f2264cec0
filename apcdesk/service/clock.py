"""The clocks. Everything below the doors asks one of these for the time, and nothing else."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present moment in UTC."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)


class StoryClock:
    """A running clock that starts at a given moment: stories, tests and demonstrations."""

    def __init__(self, start: datetime) -> None:
        self._start = start.astimezone(UTC)
        self._began = time.monotonic()

    def now(self) -> datetime:
        """The start and what has passed since."""
        return self._start + timedelta(seconds=time.monotonic() - self._began)
