"""Garbage with a part of Qt in it goes on the GUI thread, whoever makes the objects that let Python look for it."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject

from apcdesk.desk.garbage import GarbageCollector
from apcdesk.heap import collect_due_garbage, without_garbage_collection

ENOUGH = 2_000
"""Objects after which Python would have looked for garbage."""


class Part(QObject):
    """Something of Qt's that knows itself."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def make_many() -> list[list[object]]:
    return [[] for _ in range(ENOUGH)]


def test_a_worker_that_makes_many_objects_collects_nothing_and_the_gui_thread_does(qapp, qtbot):
    parent = QObject()
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


def test_the_due_generation_is_collected_and_what_is_not_due_waits():
    gc.collect()
    young = gc.get_count()[0]
    collect_due_garbage()
    waited = gc.get_count()[0] >= young
    kept = make_many()

    collect_due_garbage()

    assert (waited, gc.get_count()[0] < ENOUGH, len(kept)) == (True, True, ENOUGH)


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
