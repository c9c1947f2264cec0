"""Garbage is looked for on the GUI thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from apcdesk.heap import collect_due_garbage

LOOK_MS = 500


class GarbageCollector(QObject):
    """Collects on a timer in place of Python, for as long as the application lives.

    Python collects on whichever thread happens to make an object: widgets that are left in a cycle would be deleted on
    a worker that reads rows, while the GUI thread paints them. What is no part of a cycle goes at once, as ever.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(collect_due_garbage)
        timer.start()
