"""Every appointment type on a card: how long it takes, and the way to its sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.appointment_types.editing import TypeEditing
from apcdesk.desk.staff.finder.model import minutes_of
from apcdesk.desk.widgets.buttons import Button, IconButton
from apcdesk.desk.widgets.chips import Swatch
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.surfaces import Card, SectionHeading, empty
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.ids import AppointmentTypeId


class TypesCard(Card):
    """What can be booked here, at a kiosk, by a link or at the desk. `find_wanted(AppointmentType)` asks for a time."""

    find_wanted = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, spacing=6)
        self._dates = context.dates
        self._kinds: tuple[AppointmentType, ...] | None = None
        self.editing = TypeEditing(context, self)
        self.edits: dict[AppointmentTypeId, IconButton] = {}
        self.finds: dict[AppointmentTypeId, IconButton] = {}
        self.new = Button(context.theme, self.tr("New"), icon="plus", small=True)
        self.new.setAccessibleName(self.tr("New appointment type"))
        self.new.clicked.connect(self.editing.make)
        heading = self.tr("Appointment types")
        self.body.addWidget(SectionHeading(context.theme, heading, trailing=self.new, style="heading"))
        words = self.tr("What visitors can book: without one, kiosks and links have nothing to offer.")
        self.body.addWidget(Label(context.theme, words, "small", "textMuted", wrap=True))
        self._rows = bare_column(spacing=4)
        self.body.addLayout(self._rows)

    def show_kinds(self, kinds: Sequence[AppointmentType]) -> None:
        """Show these, in their order."""
        if self._kinds == tuple(kinds):
            return
        self._kinds = tuple(kinds)
        self.edits, self.finds = {}, {}
        empty(self._rows)
        for kind in kinds:
            self._rows.addWidget(self._row(kind))

    def _row(self, kind: AppointmentType) -> QWidget:
        theme, type_id = self._theme, kind.appointment_type_id
        words = self.tr("Change {name}").format(name=kind.name)
        edit = IconButton(theme, "pencil", words, size=24)
        edit.clicked.connect(lambda: self.editing.edit(type_id))
        self.edits[type_id] = edit
        words = self.tr("Find a time for {name}").format(name=kind.name)
        find = IconButton(theme, "search-check", words, size=24)
        find.clicked.connect(lambda: self.find_wanted.emit(kind))
        self.finds[type_id] = find
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(8)
        line.addWidget(Swatch(theme, kind.hue))
        line.addWidget(Label(theme, kind.name), 1)
        length = self._dates.duration(minutes_of(kind.required_duration))
        line.addWidget(Label(theme, length, "small", "textMuted"))
        line.addWidget(find)
        line.addWidget(edit)
        return row
