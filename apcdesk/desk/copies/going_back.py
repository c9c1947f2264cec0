"""Going back to a copy of everything: which file, and once the desk has started anew, what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.copies import copies_folder
from apcdesk.desk.copies.restoring import Restoring
from apcdesk.desk.copies.sheet import GoingBackSheet
from apcdesk.desk.copies.words import outcome_words
from apcdesk.desk.preferences import WENT_BACK
from apcdesk.desk.starting.restart import RESTART


class GoingBack(QObject):
    """Asks for the file, and shows what is in it over `window`, with which it ends.

    Once it is agreed to, the desk closes with the status RESTART, and who started it goes back and starts it anew.
    """

    def __init__(self, desk: Restoring, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.sheet: GoingBackSheet | None = None

    def ask(self) -> None:
        """Ask which file, and show what is in it."""
        desk = self._desk
        if not desk.service.possible:
            words = self.tr(
                "The desks share a PostgreSQL. Whoever looks after it goes back to a copy there, with pg_restore."
            )
            desk.toasts.refuse(words)
            return
        title, kinds = self.tr("Go back to a copy"), self.tr("Copies of a desk (*.sqlite);;All files (*)")
        folder = copies_folder.find_again(desk.preferences)
        if folder is None:
            title = self.tr(
                "Go back to a copy: the folder of the last one is not here. Is its USB stick plugged in?"
            )
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(folder or ""), kinds)
        if chosen:
            self.show_copy(Path(chosen))

    def show_copy(self, path: Path) -> None:
        """Read this file, and show what is in it."""
        sheet = self.sheet = GoingBackSheet(self._desk, self._window, path)
        sheet.another_wanted.connect(self.ask)
        sheet.agreed.connect(lambda: QCoreApplication.exit(RESTART))
        sheet.open()


def tell_outcome(context: DeskContext) -> None:
    """Say what came of going back, once."""
    outcome: Any = context.preferences.get(WENT_BACK)
    context.preferences.put(WENT_BACK, None)
    if not isinstance(outcome, dict):
        return
    tell = context.toasts.show if "kept" in outcome else context.toasts.refuse
    tell(outcome_words(outcome))
