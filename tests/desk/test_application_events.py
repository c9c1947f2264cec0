"""Who watches the whole application is asked in its turn, about its kinds alone, and for as long as it is there."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apcdesk.desk.application_events import _Filter, unwatch, watch

FIRST, SECOND, THIRD = QEvent.Type(2001), QEvent.Type(2002), QEvent.Type(2003)


class Target(QObject):
    """Notes what comes through to it."""

    def __init__(self, heard: list[str]) -> None:
        super().__init__()
        self._heard = heard

    def event(self, event: QEvent) -> bool:
        if event.type() in {FIRST, SECOND, THIRD}:
            self._heard.append("target")
        return super().event(event)


class Watcher(QObject):
    """Notes that it was asked, and does what it is told to."""

    def __init__(
        self,
        name: str,
        heard: list[str],
        does: Callable[[], object] = lambda: None,
        *,
        keeps: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._heard, self._does, self._keeps = name, heard, does, keeps

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._heard.append(self._name)
        self._does()
        return self._keeps


def _send(heard: list[str], kind: QEvent.Type = FIRST) -> list[str]:
    """Who hears of an event of the kind, in their order."""
    target = Target(heard)
    QCoreApplication.sendEvent(target, QEvent(kind))
    said, heard[:] = heard[:], []
    return said


def test_who_watches_last_is_asked_first_and_each_about_its_kinds(qapp: QApplication):
    heard: list[str] = []
    one, other = Watcher("one", heard), Watcher("other", heard)
    watch(one, {FIRST, SECOND})
    watch(other, {SECOND, THIRD})

    said = [_send(heard, kind) for kind in (FIRST, SECOND, THIRD)]

    assert said == [["one", "target"], ["other", "one", "target"], ["other", "target"]]


def test_what_one_keeps_comes_neither_to_those_after_it_nor_to_the_target(qapp: QApplication):
    heard: list[str] = []
    late, keeping, early = (
        Watcher("late", heard),
        Watcher("keeping", heard, keeps=True),
        Watcher("early", heard),
    )
    for watcher in (late, keeping, early):
        watch(watcher, {FIRST})

    assert _send(heard) == ["early", "keeping"]


def test_who_watches_again_is_first_again_and_asked_about_the_new_kinds_alone(qapp: QApplication):
    heard: list[str] = []
    one, other = Watcher("one", heard), Watcher("other", heard)
    watch(one, {FIRST, SECOND})
    watch(other, {FIRST, SECOND, THIRD})
    watch(one, {SECOND, THIRD})

    said = [_send(heard, kind) for kind in (FIRST, SECOND, THIRD)]

    assert said == [["other", "target"], ["one", "other", "target"], ["one", "other", "target"]]


def test_who_watches_no_more_is_not_asked(qapp: QApplication):
    heard: list[str] = []
    one, other = Watcher("one", heard), Watcher("other", heard)
    watch(one, {FIRST})
    watch(other, {FIRST})
    unwatch(other)
    unwatch(other)

    assert _send(heard) == ["one", "target"]
    unwatch(one)
    assert _send(heard) == ["target"]
    watch(other, {FIRST})
    assert _send(heard) == ["other", "target"]


def test_who_ceases_to_watch_while_an_event_is_on_its_way_is_not_asked_about_it(qapp: QApplication):
    heard: list[str] = []
    later = Watcher("later", heard)

    def end() -> None:
        unwatch(later)
        unwatch(ending)

    ending = Watcher("ending", heard, end)
    first = Watcher("first", heard)
    for watcher in (later, ending, first):
        watch(watcher, {FIRST})

    assert _send(heard) == ["first", "ending", "target"]
    assert _send(heard) == ["first", "target"]


def test_who_begins_to_watch_while_an_event_is_on_its_way_is_asked_from_the_next_one_on(qapp: QApplication):
    heard: list[str] = []
    new, last = Watcher("new", heard), Watcher("last", heard)
    beginning = Watcher("beginning", heard, lambda: watch(new, {FIRST}))
    watch(last, {FIRST})
    watch(beginning, {FIRST})

    assert _send(heard) == ["beginning", "last", "target"]
    assert _send(heard) == ["new", "beginning", "last", "target"]


def test_an_event_that_is_sent_while_one_is_on_its_way_goes_its_own_way(qapp: QApplication):
    heard: list[str] = []
    within: list[list[str]] = []
    one, other = Watcher("one", heard), Watcher("other", heard)
    sending = Watcher("sending", heard, lambda: within.append(_send(heard, SECOND)))
    watch(one, {FIRST})
    watch(other, {SECOND})
    watch(sending, {FIRST})

    assert _send(heard) == ["one", "target"]
    assert within == [["sending", "other", "target"]]


def test_who_is_gone_for_qt_is_not_asked(qapp: QApplication):
    """Its Python half may live on, and an object in it that is half taken down would be called."""
    heard: list[str] = []
    window = QObject()
    child, stays = Watcher("child", heard, parent=window), Watcher("stays", heard)
    deleting = Watcher("deleting", heard, lambda: shiboken6.delete(window))
    for watcher in (stays, child, deleting):
        watch(watcher, {FIRST})

    assert _send(heard) == ["deleting", "stays", "target"]
    assert not shiboken6.isValid(child)


def test_who_is_gone_for_python_is_not_asked_and_nobody_is_kept(qapp: QApplication):
    heard: list[str] = []
    gone, stays = Watcher("gone", heard), Watcher("stays", heard)
    watch(stays, {FIRST})
    watch(gone, {FIRST})
    gone_for_qt: list[object] = []
    gone.destroyed.connect(lambda: gone_for_qt.append(True))

    del gone
    gc.collect()

    assert gone_for_qt == [True]
    assert _send(heard) == ["stays", "target"]


def _is_installed(filter_: _Filter) -> bool:
    """Whether an event goes its way by this filter."""
    asked: list[object] = []
    sys.setprofile(lambda frame, _what, _of: asked.append(frame.f_locals.get("self")))
    try:
        QCoreApplication.sendEvent(QObject(), QEvent(FIRST))
    finally:
        sys.setprofile(None)
    return any(one is filter_ for one in asked)


def test_no_event_goes_its_way_by_python_when_nobody_watches_any_more(qapp: QApplication):
    filter_ = _Filter(qapp)
    one, other = Watcher("one", []), Watcher("other", [])
    installed = [_is_installed(filter_)]
    for watcher in (one, other):
        filter_.add(watcher, frozenset({SECOND}))
    installed.append(_is_installed(filter_))
    filter_.remove(one)
    installed.append(_is_installed(filter_))
    del watcher, other
    gc.collect()
    installed.append(_is_installed(filter_))
    shiboken6.delete(filter_)

    assert installed == [False, True, True, False]


def test_what_one_fails_at_is_said_and_the_next_one_is_asked(qapp: QApplication, qtbot: QtBot):
    heard: list[str] = []
    keeping = Watcher("keeping", heard, keeps=True)
    failing = Watcher("failing", heard, lambda: int("many"))
    watch(keeping, {FIRST})
    watch(failing, {FIRST})

    with qtbot.capture_exceptions() as failures:
        said = _send(heard)

    assert said == ["failing", "keeping"]
    assert [(kind, str(error)) for kind, error, _trace in failures] == [
        (ValueError, "invalid literal for int() with base 10: 'many'")
    ]
