"""Acting once for much that happens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Gathering(QTimer):
    """Acts a moment after something began it, once for all that came until then.

    What comes meanwhile does not prolong it: where changes keep coming, it would never end.
    """

    def __init__(self, parent: QObject, moment_ms: int, act: Callable[[], object]) -> None:
        super().__init__(parent, singleShot=True, interval=moment_ms)
        self.timeout.connect(act)

    def begin(self) -> None:
        """Something came; acts `moment_ms` after the first of what came."""
        if not self.isActive():
            self.start()
