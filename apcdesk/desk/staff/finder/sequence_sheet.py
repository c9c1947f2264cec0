"""Booking a found sequence: for whom, with what note; all parts for those who do them, or none."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.booking_sheet import BookingSheet
from apcdesk.desk.staff.finder.found import Staffed
from apcdesk.desk.staff.finder.model import Part
from apcdesk.desk.staff.finder.sequence_search import book_sequence
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.surfaces import empty
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import Slot
from apcdesk.domain.sequences import SequenceSlot
from apcdesk.service.bookings.sequences import SequenceBooking

TIMES = 128


class SequenceSheet(BookingSheet):
    """The booking sheet of a sequence: its parts with their times and people in place of one time's calendars."""

    def _make_target_fields(self) -> None:
        theme = self._context.theme
        self.target_boxes = {}
        self._parts = bare_column(spacing=6)
        self.body.addWidget(Label(theme, self.tr("All of it, or nothing"), "body", weight=500))
        self.body.addLayout(self._parts)
        note = self.tr("One code opens all parts; visitors move and cancel them together.")
        self.body.addWidget(Label(theme, note, "small", "textFaint", wrap=True))

    def _chosen_targets(self) -> tuple[Sub, ...]:
        return self._staffed.assignment.subs

    def _booking(self, targets: tuple[Sub, ...]) -> Callable[[], object]:
        slot = self._staffed.slot
        assert isinstance(slot, SequenceSlot), "a sequence was chosen"
        state, exceptional = self._found.state, self._exceptional
        asked = None if exceptional is None else exceptional.asked
        booking = SequenceBooking(
            query=asked or self._found.sequence_at(slot),
            periods=tuple(part.period for part in slot.parts),
            names=tuple(self._named(number, part) for number, part in enumerate(state.parts, start=1)),
            assignments=tuple(part.assignment for part in self._staffed.parts),
            guest=self._guest,
            tzid=self._context.services.tzid,
            note=self.note.toPlainText().strip(),
            exception="" if exceptional is None else self.reason.text,
            booking_id=self._booking_id,
        )
        return partial(book_sequence, self._context.services, state, booking, self._origin())

    def _on_staffed_anew(self, slot: Slot, staffed: Staffed | None) -> None:
        """Another time is one within the hours, so nothing is an exception any more."""
        if staffed is not None and self._exceptional is not None:
            self._exceptional = None
            for field in (self.over, self.reason, self.by):
                field.hide()
        super()._on_staffed_anew(slot, staffed)

    def _show_time(self) -> None:
        super()._show_time()
        if self._exceptional is None:
            self.confirm.setText(self.tr("Book all parts"))

    def _show_targets(self) -> None:
        empty(self._parts)
        parts = zip(self._found.state.parts, self._staffed.parts, strict=True)
        self.lines = [
            (self._when(own), self._named(n, part), self._who(own)) for n, (part, own) in enumerate(parts, 1)
        ]
        for when, name, who in self.lines:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            times = Label(self._context.theme, when, "body", "textMuted")
            times.setFixedWidth(TIMES)
            row.addWidget(times)
            row.addWidget(Label(self._context.theme, phrases.DOT.join((name, who)), wrap=True), 1)
            self._parts.addWidget(line)

    def _when(self, staffed: Staffed) -> str:
        """The times, with the day where it is another one than the first."""
        dates, period = self._context.dates, staffed.slot.period
        times = dates.time_range(period)
        same = dates.day_of(period.start) == dates.day_of(self._staffed.slot.start)
        return times if same else listed((dates.day_short(period.start), times))

    def _who(self, staffed: Staffed) -> str:
        return listed(map(self._directory.name, staffed.assignment.subs))

    def _named(self, number: int, part: Part) -> str:
        return part.name or self.tr("Part {number}").format(number=number)
