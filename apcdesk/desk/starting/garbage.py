"""Garbage is looked for on the GUI thread only, and the window is not looked through again each time."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from apcdesk.heap import OLDEST, collect_due_garbage

LOOK_MS = 500


class GarbageCollector(QObject):
    """Collects on a timer in place of Python, for as long as the application lives.

    Python collects on whichever thread happens to make an object: widgets that are left in a cycle would be deleted on
    a worker that reads rows, while the GUI thread paints them. What is no part of a cycle goes at once, as ever.

    The first look through everything comes after a hundred smaller ones, when the window is filled and in use. What it
    leaves is what a day at the desk stands on: it is set apart, and later looks through everything take a tenth of the
    time, which was most of a frame. Only once: a cycle that is set apart stays for good.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._set_apart = False
        gc.disable()
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Collect what is due now."""
        if collect_due_garbage() == OLDEST and not self._set_apart:
            self._set_apart = True
            gc.freeze()
