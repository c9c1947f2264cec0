"""Pages of an answer: the first request fixes what the answer holds and its order. Contract §6.4.

Results wait in the memory of the process that made them; a restart ends them, and a client reads anew.
"""

from __future__ import annotations

import re
import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from apcdesk.api.call import Declined
from apcdesk.domain.ids import ClientId, Sub
from apcdesk.errors import NotFound
from apcdesk.service.options import EVENTS_PAGE_SIZE, FREE_BUSY_PAGE_SIZE, Option

LIFETIME = timedelta(hours=1)
REMEMBERED = timedelta(hours=24)
"""How long an ended token is still answered by "gone" instead of "not found"."""
SIZES: Mapping[str, Option] = {"/v1/events": EVENTS_PAGE_SIZE, "/v1/free_busy": FREE_BUSY_PAGE_SIZE}
"""By path, how many items a page has where the installation has it otherwise; it counts from the next start."""
NUMBER = re.compile(r"[1-9]\d{0,8}", re.ASCII)
"""What stands behind the name in a token; Python refuses to read a number of thousands of digits."""
MAX_KEPT = 500_000
"""Items that wait in all results together; beyond it the oldest results end early."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a request found: ids in order, and the options with which every page is written."""

    path: str
    sub: Sub
    client_id: ClientId
    items: tuple[str, ...]
    size: int
    options: Any = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a result; `next_token` None is the last."""

    result: Result
    current: int
    total: int
    items: tuple[str, ...]
    next_token: str | None = field(repr=False)

    def links(self, base_url: str) -> dict[str, Any]:
        """The member `pages`; the next one by an absolute address (W12)."""
        links: dict[str, Any] = {"current": self.current, "total": self.total}
        if self.next_token is not None:
            links["next_page"] = f"{base_url}{self.result.path}/pages/{self.next_token}"
        return links


@dataclass(frozen=True, slots=True)
class _Kept:
    result: Result
    since: datetime
    ended: bool = False


class PageStore:
    """Results that have more than one page. May be used from any thread."""

    def __init__(self, sizes: Mapping[str, int] | None = None) -> None:
        """`sizes` by path: how many items a page has that is not of the usual size."""
        self._sizes = sizes or {}
        self._kept: dict[str, _Kept] = {}
        self._lock = threading.Lock()

    def size(self, path: str, usual: int) -> int:
        """How many items a page of this path has."""
        return self._sizes.get(path, usual)

    def first(self, result: Result, now: datetime) -> Page:
        """The first page; the result is kept when there are more."""
        name = secrets.token_hex(12)
        if len(result.items) > result.size:
            with self._lock:
                self._kept[name] = _Kept(result, now)
                self._clear(now)
        return _page(result, name, 1)

    def read(self, token: str, path: str, sub: Sub, client_id: ClientId, now: datetime) -> Page:
        """A later page. Raises NotFound for another's token, Declined with 410 for one that has ended."""
        name, _, number = token.partition("-")
        with self._lock:
            self._clear(now)
            kept = self._kept.get(name)
        if kept is None or not NUMBER.fullmatch(number):
            raise NotFound("page", token)
        result = kept.result
        if (result.path, result.sub, result.client_id) != (path, sub, client_id):
            raise NotFound("page", token)
        if kept.ended:
            raise Declined(410)
        if not 2 <= int(number) <= _total(result):
            raise NotFound("page", token)
        return _page(result, name, int(number))

    def _clear(self, now: datetime) -> None:
        """End what is too old, forget what ended long ago, and keep memory bounded."""
        self._kept = {n: kept for n, kept in self._kept.items() if now - kept.since < REMEMBERED}
        room = MAX_KEPT
        for name, kept in reversed(list(self._kept.items())):
            room -= len(kept.result.items)
            if not kept.ended and (now - kept.since > LIFETIME or room < 0):
                self._kept[name] = replace(kept, result=replace(kept.result, items=()), ended=True)


def _total(result: Result) -> int:
    return max(1, -(-len(result.items) // result.size))


def _page(result: Result, name: str, number: int) -> Page:
    total = _total(result)
    items = result.items[(number - 1) * result.size : number * result.size]
    return Page(result, number, total, items, f"{name}-{number + 1}" if number < total else None)
