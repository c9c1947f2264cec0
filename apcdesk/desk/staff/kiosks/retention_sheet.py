"""How long what visitors type is kept: the kiosks name the day that follows from it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.choosers import StepperField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.changes import STAFF
from apcdesk.domain.retention import LONGEST, Retention


class RetentionSheet(Sheet):
    """`changed` follows once it counts. Nothing is saved while it is typed: what is too old is deleted for good."""

    changed = Signal()

    def __init__(self, context: DeskContext, window: QWidget, retention: Retention) -> None:
        theme = context.theme
        super().__init__(theme, window, self.tr("How long details of visitors are kept"))
        self._context = context
        words = self.tr(
            "So many days after the appointment, names, addresses, numbers and answers are deleted everywhere. "
            "What is older than that goes at once, and does not come back."
        )
        self.body.addWidget(Label(theme, words, "body", "textMuted", wrap=True))
        self.days = StepperField(theme, self.tr("Days"), value=retention.days, low=1, high=LONGEST)
        self.body.addWidget(self.days)
        self.problem = Label(theme, "", "body", "danger", wrap=True)
        self.body.addWidget(self.problem)
        self.keep_button = Button(theme, self.tr("Keep it so long"), Kind.PRIMARY)
        self.keep_button.clicked.connect(self._on_keep)
        self.add_leave(self.tr("Leave it"))
        self.add_button(self.keep_button)

    def _on_keep(self) -> None:
        self.keep_button.setEnabled(False)
        keep = partial(self._context.services.forgetting.keep_for, self.days.value, origin=STAFF)
        self._context.tasks.run(keep, owner=self, done=lambda _: self._on_done(), failed=self._on_failed)

    def _on_done(self) -> None:
        self.changed.emit()
        self.close_sheet()

    def _on_failed(self, error: Exception) -> None:
        self.keep_button.setEnabled(True)
        self.problem.setText(explain(error))
