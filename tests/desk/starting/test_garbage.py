"""Garbage with a part of Qt in it goes on the GUI thread, whoever makes the objects that let Python look for it."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from apcdesk.desk.starting.garbage import GarbageCollector
from apcdesk.heap import collect_due_garbage, without_garbage_collection

ENOUGH = 2_000
"""Objects after which Python would have looked for garbage."""


class Part(QObject):
    """Something of Qt's that knows itself."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QObject]:
    """What a collector lives with; nothing stays set apart after it."""
    parent = QObject()
    yield parent
    shiboken6.delete(parent)
    gc.unfreeze()


def make_everything_due() -> None:
    """Let so many smaller looks pass that the next one goes through everything."""
    for generation in (0, 1):
        for _ in range(gc.get_threshold()[generation + 1] + 1):
            gc.collect(generation)


def make_many() -> list[list[object]]:
    return [[] for _ in range(ENOUGH)]


def test_a_worker_that_makes_many_objects_collects_nothing_and_the_gui_thread_does(parent, qtbot):
    GarbageCollector(parent)
    gc.collect()
    went: list[threading.Thread] = []
    weakref.finalize(Part(), lambda: went.append(threading.current_thread()))

    worker = threading.Thread(target=make_many)
    worker.start()
    worker.join()
    before = list(went)
    kept = make_many()

    qtbot.waitUntil(lambda: went != [], timeout=20_000)
    assert (before, went, len(kept)) == ([], [threading.main_thread()], ENOUGH)


def test_what_the_first_look_through_everything_leaves_is_set_apart_and_nothing_later(parent):
    collector = GarbageCollector(parent)
    lost, gone = Part(), []
    weakref.finalize(lost, lambda: gone.append("lost"))
    del lost
    make_many()
    set_apart = [gc.get_freeze_count()]

    make_everything_due()
    collector.look()
    set_apart.append(gc.get_freeze_count())
    make_everything_due()
    later = make_many()
    collector.look()
    set_apart.append(gc.get_freeze_count())

    assert (set_apart[0], set_apart[1] > 10_000, set_apart[2] <= set_apart[1]) == (0, True, True)
    assert (gone, later in gc.get_objects(generation=2)) == (["lost"], True)


def test_a_smaller_look_sets_nothing_apart(parent):
    collector = GarbageCollector(parent)
    gc.collect()
    kept = make_many()

    collector.look()

    assert (gc.get_freeze_count(), gc.get_count()[0] < ENOUGH, len(kept)) == (0, True, ENOUGH)


def test_the_due_generation_is_collected_and_what_is_not_due_waits():
    gc.collect()
    young = gc.get_count()[0]
    none = collect_due_garbage()
    waited = gc.get_count()[0] >= young
    kept = make_many()

    youngest = collect_due_garbage()

    assert (none, waited, youngest) == (None, True, 0)
    assert (gc.get_count()[0] < ENOUGH, len(kept)) == (True, ENOUGH)


def test_a_pause_leaves_the_collection_as_it_was():
    before = gc.isenabled()
    with without_garbage_collection():
        during = gc.isenabled()
    after_disabled = gc.isenabled()
    gc.enable()
    try:
        with without_garbage_collection():
            pass
        after_enabled = gc.isenabled()
    finally:
        gc.disable()

    assert (before, during, after_disabled, after_enabled) == (False, False, False, True)
