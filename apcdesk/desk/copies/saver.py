"""Saves a copy of everything in a file that somebody chooses: what a shop takes home on a stick."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.copies import copies_folder
from apcdesk.desk.language.errors import not_saved

SUFFIX = ".sqlite"


class CopySaver(QObject):
    """Asks for the file, writes it off the GUI thread, and says how that went. Ends with `window`."""

    def __init__(self, context: DeskContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def save(self) -> None:
        """Ask where to, and save the copy there."""
        context = self._context
        if not context.services.copies.possible:
            context.toasts.refuse(
                self.tr(
                    "The desks share a PostgreSQL. Whoever looks after it makes the copies there, with pg_dump."
                )
            )
            return
        title, kinds = self.tr("Save a copy of everything"), self.tr("Copies of a desk (*.sqlite)")
        folder = copies_folder.find_again(context.preferences)
        if folder is None:
            title = self.tr(
                "Save a copy of everything: the folder of the last one is not here. Is its USB stick plugged in?"
            )
        today = context.dates.day_of(context.services.clock.now())
        name = str((folder or Path()) / f"apcdesk {today.isoformat()}{SUFFIX}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, kinds)
        if chosen:
            path = Path(chosen)
            path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
            save = partial(context.services.copies.save, path)
            done, failed = partial(self._on_saved, path), self._on_failed
            context.tasks.run(save, owner=self, done=done, failed=failed)

    def _on_saved(self, path: Path, _: None) -> None:
        copies_folder.remember(self._context.preferences, path.parent)
        self._context.toasts.show(self.tr("Saved a copy: {file}").format(file=path.name))

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(not_saved(error))
