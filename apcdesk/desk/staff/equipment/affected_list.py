"""The bookings of an item that nobody is to get: ticked where another item can take them, else for a phone call."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.custody import booker_of, moment_words
from apcdesk.desk.language.dates import ISOLATE, ISOLATE_END
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll, empty
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.ids import EventUid
from apcdesk.service.custody.out_of_service import AffectedBooking

HEIGHT = 300


class AffectedList(QWidget):
    """Hidden while there are none. `boxes` are those that fit elsewhere, by event."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.boxes: dict[EventUid, CheckBox] = {}
        page = Surface(context.theme, "raised")
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(leading_margins(self.layoutDirection(), 0, 0, 8, 0))
        self._rows.setSpacing(8)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._view = UprightScroll(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self.hide()

    @property
    def ticked(self) -> tuple[EventUid, ...]:
        """The bookings that are to go elsewhere."""
        return tuple(uid for uid, box in self.boxes.items() if box.isChecked())

    def show_bookings(self, affected: Sequence[AffectedBooking]) -> None:
        """Show these; first those that need a call."""
        self.boxes.clear()
        empty(self._rows)
        for one in affected:
            if one.instead is None:
                self._rows.addWidget(self._call_row(self._words(one)))
        for one in affected:
            if one.instead is not None:
                box = CheckBox(self._context.theme, self._words(one))
                box.setChecked(True)
                self.boxes[one.event.event_uid] = box
                self._rows.addWidget(box)
        self.setVisible(bool(affected))
        self._view.fit(self._context.theme.px(HEIGHT))

    def _call_row(self, words: str) -> QWidget:
        """A booking that somebody has to be called about: there is nothing to tick."""
        theme = self._context.theme
        row = QWidget()
        inside = bare_row(row, 8)
        inside.addWidget(IconTile(theme, "phone", "warning"), 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(Label(theme, words, "body", wrap=True), 1)
        return row

    def _words(self, one: AffectedBooking) -> str:
        moment = moment_words(one.event.period.start, self._context.dates)
        if one.instead is None:
            guest = one.event.notes.guest
            words = self.tr("{name}, {moment}: call them")
            if guest is not None and (guest.phone or guest.email):
                words = self.tr("{name}, {moment}: call {contact}")
                contact = f"{ISOLATE}{guest.phone or guest.email}{ISOLATE_END}"  # never turned round
                return words.format(name=booker_of(one.event), moment=moment, contact=contact)
            return words.format(name=booker_of(one.event), moment=moment)
        words = self.tr("{name}, {moment}: to {item}")
        return words.format(name=booker_of(one.event), moment=moment, item=one.instead.name)
