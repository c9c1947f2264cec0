"""A code by hand: where the label is oily, or the scanner is somewhere else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.scans.custody_codes import resolve
from apcdesk.desk.staff.equipment.sheets import CustodySheet
from apcdesk.desk.widgets.fields import TextField
from apcdesk.domain.custody import ItemStatus, Person

translate = QCoreApplication.translate


class ScanSheet(CustodySheet):
    """`resolved(Person | ItemStatus)` when the code is known."""

    resolved = Signal(object)

    def __init__(self, context: DeskContext, window: QWidget) -> None:
        super().__init__(
            context, window, translate("ScanSheet", "Scan a label or a badge"), translate("ScanSheet", "Find")
        )
        self.code = TextField(
            context.theme,
            name=self.tr("Code"),
            placeholder=self.tr("Scan it now, or type it"),
            icon="scan-line",
            mono=True,
        )
        self.code.take_codes()
        self.code.submitted.connect(self.submit)
        self.body.addWidget(self.code)

    def read(self, code: str) -> None:
        """Take a scanned code."""
        self.code.set_text(code)
        self.submit()

    def submit(self) -> None:
        """Look the code up."""
        if self.code.text:
            call = partial(resolve, self.context.services, self.code.text)
            self.run(call, self._on_resolved)

    def _on_resolved(self, what: Person | ItemStatus) -> None:
        self.close_sheet()
        self.resolved.emit(what)
