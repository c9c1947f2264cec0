"""One filter for all that watch the events of the whole application: each is asked about the kinds that it named.

Every event of the application comes by such a filter, and each filter that is written in Python costs it a way into Python
and back. Here it goes that way once, and as good as always no further.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from weakref import ref

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from shiboken6 import isValid


def watch(watcher: QObject, kinds: Iterable[QEvent.Type]) -> None:
    """Ask the `eventFilter` of the watcher about every event of these kinds from the next one on, before whoever watches
    already; until `unwatch`, or until the watcher is gone. Who watches again is first again, and asked about the new kinds
    alone.
    """
    _filter().add(watcher, frozenset(kinds))


def unwatch(watcher: QObject) -> None:
    """Ask it about no event any more, not even about one that is on its way; nothing if it does not watch."""
    _filter().remove(watcher)


class _Watch:
    """Who is asked about which kinds. It keeps nobody alive."""

    def __init__(
        self, watcher: QObject, kinds: frozenset[QEvent.Type], gone: Callable[[object], None]
    ) -> None:
        self.kinds = kinds
        self._watcher: ref[QObject] | None = ref(watcher, gone)

    @property
    def watcher(self) -> QObject | None:
        """Who is asked, unless it watches no more or is gone, for Python or for Qt."""
        watcher = self._watcher() if self._watcher is not None else None
        return watcher if watcher is not None and isValid(watcher) else None

    def end(self) -> None:
        self._watcher = None


class _Filter(QObject):
    """The filter that is installed while somebody watches."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._watches: list[_Watch] = []
        self._asked: dict[QEvent.Type, tuple[_Watch, ...]] = {}
        """By kind, first asked first. An event on its way keeps the tuple that it began with."""

    def add(self, watcher: QObject, kinds: frozenset[QEvent.Type]) -> None:
        self._set([_Watch(watcher, kinds, self._on_gone), *self._others(watcher)])

    def remove(self, watcher: QObject) -> None:
        self._set(list(self._others(watcher)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asked = self._asked.get(event.type())
        return asked is not None and _is_kept(asked, watched, event)

    def _on_gone(self, _gone: object) -> None:
        if isValid(self):  # it goes with the application, maybe before those who watched
            self._set([watch for watch in self._watches if watch.watcher is not None])

    def _others(self, watcher: QObject) -> Iterator[_Watch]:
        for watch in self._watches:
            if watch.watcher is watcher:
                watch.end()
            elif watch.watcher is not None:
                yield watch

    def _set(self, watches: list[_Watch]) -> None:
        if bool(watches) != bool(self._watches):
            if watches:
                self._application.installEventFilter(self)
            else:
                self._application.removeEventFilter(self)
        self._watches = watches
        kinds = frozenset().union(*(watch.kinds for watch in watches))
        self._asked = {kind: tuple(watch for watch in watches if kind in watch.kinds) for kind in kinds}


def _is_kept(asked: tuple[_Watch, ...], watched: QObject, event: QEvent) -> bool:
    """Whether one of those who are asked keeps the event from whom it is meant for, and from those after it."""
    for watch in asked:
        watcher = watch.watcher
        try:
            if watcher is not None and watcher.eventFilter(watched, event):
                return True
        except Exception:  # noqa: BLE001 - as Qt does it with filters of its own: it is said, and the next one is asked
            sys.excepthook(*sys.exc_info())
    return False


def _filter() -> _Filter:
    application = QCoreApplication.instance()
    assert application is not None, "there are no events without it"
    found = application.findChild(_Filter, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found or _Filter(application)
