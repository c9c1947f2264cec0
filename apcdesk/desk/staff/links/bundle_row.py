"""Whether the port has Cronofy's Elements to give to pages, and the button that brings them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.errors import Invalid
from apcdesk.service.port.element_bundle import BUNDLE

MIB = 1024 * 1024


class BundleRow(QWidget):
    """The file stays as the operator got it; it is served from the data folder. `added` follows a file that was taken."""

    added = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.name = Label(theme, BUNDLE, "mono")
        self.state = Chip(theme, "")
        self.add = Button(theme, self.tr("Add the file"), icon="upload", small=True)
        self.add.setAccessibleName(self.tr("Add the file {name}").format(name=BUNDLE))
        self.add.clicked.connect(self._on_add)
        row = bare_row(self, 8)
        row.addWidget(self.name)
        row.addWidget(self.state)
        row.addStretch(1)
        row.addWidget(self.add)

    def refresh(self) -> None:
        """Look again whether the file is there, off the GUI thread."""
        bundle = self._context.services.element_bundle
        self._context.tasks.run_latest(
            "bundle", lambda: bundle.size, owner=self, done=self._on_size, failed=self._on_failed
        )

    def take(self, file: Path) -> None:
        """Keep this file, if it is the one."""
        self.add.setEnabled(False)
        call = partial(self._context.services.element_bundle.add, file)
        self._context.tasks.run(call, owner=self, done=self._on_added, failed=self._on_failed)

    def _on_add(self) -> None:
        title, kinds = self.tr("Add {name} of the npm package cronofy-elements"), self.tr("Scripts (*.js)")
        chosen, _ = QFileDialog.getOpenFileName(self, title.format(name=BUNDLE), "", kinds)
        if chosen:
            self.take(Path(chosen))

    def _on_size(self, size: int | None) -> None:
        words = self.tr("Not here yet") if size is None else self.tr("Served, {size} MB")
        decimal = self._context.dates.locale.toString((size or 0) / MIB, "f", 1)
        self.state.setText(words.format(size=decimal))
        self.state.set_tone(Tone.WARNING if size is None else Tone.SUCCESS)
        self.add.setText(self.tr("Add the file") if size is None else self.tr("Replace the file"))

    def _on_added(self, _: tuple[str, ...]) -> None:
        self.add.setEnabled(True)
        self._context.toasts.show(self.tr("The port serves {name} now").format(name=BUNDLE))
        self.refresh()
        self.added.emit()

    def _on_failed(self, error: Exception) -> None:
        self.add.setEnabled(True)
        if isinstance(error, Invalid):
            unsupported = any(one.key == "errors.not_supported" for one in error.problems)
            words = (
                self.tr("This desk keeps no files: start it with a data folder.")
                if unsupported
                else self.tr("This is not {name} of the package cronofy-elements. Nothing was changed.")
            )
            self._context.toasts.refuse(words.format(name=BUNDLE))
        elif isinstance(error, OSError):
            words = self.tr("Not added: {reason}").format(reason=error.strerror or error)
            self._context.toasts.refuse(words)
        else:
            self._context.toasts.refuse(explain(error))
