"""Cancelling a part of a sequence: only this one, or all that is left? Either is one step that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.bookings import Booking
from apcdesk.domain.ids import BookingId

WHEN = 190


class CancelPartSheet(Sheet):
    """Shows the parts that stand. `one_chosen()` and `all_chosen()` follow the buttons."""

    one_chosen = Signal()
    all_chosen = Signal()

    def __init__(
        self, context: DeskContext, window: QWidget, standing: Sequence[Booking], booking_id: BookingId
    ) -> None:
        theme, dates = context.theme, context.dates
        super().__init__(theme, window, self.tr("Cancel one part or all of them?"), width=520)
        self.lines: list[tuple[str, str]] = []
        for part in standing:
            when = listed((dates.day(part.period.start), dates.time_range(part.period)))
            mine = part.booking_id == booking_id
            self.lines.append((when, part.summary))
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            times = Label(theme, when, "body", "textMuted")
            times.setMinimumWidth(WHEN)
            row.addWidget(times)
            row.addWidget(Label(theme, part.summary, "bodyStrong" if mine else "body", wrap=True), 1)
            self.body.addWidget(line)
        note = self.tr("The code goes on opening what is left.")
        self.body.addWidget(Label(theme, note, "small", "textFaint", wrap=True))
        self.keep = Button(theme, self.tr("Keep them"))
        self.keep.clicked.connect(self.close_sheet)
        self.all = Button(theme, self.tr("All parts"), Kind.DANGER, icon="calendar-x")
        self.all.clicked.connect(self._on_all)
        self.one = Button(theme, self.tr("Only this part"), Kind.DANGER, icon="calendar-x")
        self.one.clicked.connect(self._on_one)
        for button in (self.keep, self.all, self.one):
            self.add_button(button)
        self.closed.connect(self.deleteLater)

    def _on_one(self) -> None:
        self.close_sheet()
        self.one_chosen.emit()

    def _on_all(self) -> None:
        self.close_sheet()
        self.all_chosen.emit()
