"""Things kept in memory, each with the change id of the snapshot in which it was read."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Thing = TypeVar("Thing")


class Shelf(Generic[Key, Thing]):
    """Things by key, up to a weight; when that is reached the shelf is emptied and fills again.

    Every method may be called from any thread.
    """

    def __init__(self, limit: int, weigh: Callable[[Thing], int] = lambda _: 1) -> None:
        self._limit = limit
        self._weigh = weigh
        self._lock = threading.Lock()
        self._newest = 0
        self._kept: dict[Key, tuple[int, Thing]] = {}
        self._weight = 0

    def find(
        self, keys: Iterable[Key], newest: int, serves: Callable[[Thing], bool] | None = None
    ) -> tuple[dict[Key, Thing], list[Key]]:
        """What a snapshot with this newest change may use, and the keys of what it must read itself."""
        found: dict[Key, Thing] = {}
        missing: list[Key] = []
        with self._lock:
            kept = self._kept
            if not kept:
                return found, list(keys)
            for key in keys:
                one = kept.get(key)
                # what was read in a later snapshot may say more than this one knows
                if one is not None and one[0] <= newest and (serves is None or serves(one[1])):
                    found[key] = one[1]
                else:
                    missing.append(key)
        return found, missing

    def keep(self, things: Mapping[Key, Thing], newest: int) -> None:
        """Keep what was read in a snapshot with this newest change, unless changes were heard of since."""
        weight = sum(map(self._weigh, things.values()))
        with self._lock:
            if newest != self._newest or weight > self._limit:
                return
            for key in things.keys() & self._kept.keys():
                self._drop(key)
            if self._weight + weight > self._limit:
                self._kept.clear()
                self._weight = 0
            self._kept |= {key: (newest, thing) for key, thing in things.items()}
            self._weight += weight

    def forget(self, keys: Iterable[Key] | None, newest: int) -> None:
        """Drop what the changes up to `newest` name (None: everything); what stays holds up to there."""
        with self._lock:
            if newest <= self._newest:
                return
            self._newest = newest
            for key in list(self._kept if keys is None else keys):
                self._drop(key)

    def _drop(self, key: Key) -> None:
        if key in self._kept:
            self._weight -= self._weigh(self._kept.pop(key)[1])
