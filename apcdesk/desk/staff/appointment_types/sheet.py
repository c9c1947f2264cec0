"""What can be booked: the name of an appointment type, who is needed for it, how long it takes and when it is offered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.agenda.inspector.day_limit import DayLimit
from apcdesk.desk.staff.calendars.look_sheet import HuePicker
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.fields import HEIGHT, LengthField, MinutesField
from apcdesk.desk.staff.finder.model import INTERVALS, LENGTHS, LONGEST, Part, minutes_of
from apcdesk.desk.staff.finder.part_fields import labelled_row
from apcdesk.desk.staff.finder.part_section import PartSection
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.switches import Toggle
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import BufferSide

WIDTH = 600
FIELD_GAP = 10
NOTICES = (0, 15, 30, 60, 120, 240, 1440, 2880, 10080)
"""How long before its start a time can still be booked, in minutes."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the sheet needs to know: every type, whose time it can ask for, and who of them has hours of their own."""

    kinds: tuple[AppointmentType, ...]
    calendars: tuple[Calendar, ...]
    managed: frozenset[Sub]


class AppointmentTypeSheet(Sheet):
    """Edits `kind` and saves it, undone as one step; what it has no fields for stays. `saved` follows.

    AppointmentTypeSheet(context, self.window(), kind, known, new=False).open()
    """

    saved = Signal()

    def __init__(
        self,
        context: DeskContext,
        window: QWidget,
        kind: AppointmentType,
        known: Known,
        *,
        new: bool,
    ) -> None:
        self._kind = kind
        self._new = new
        super().__init__(context.theme, window, kind.name, width=WIDTH)
        self._context = context
        if new:
            self.title.setText(self.tr("New appointment type"))
            self.title.show()
            self.setAccessibleName(self.title.text())
        self.banner = Banner(context.theme, Tone.DANGER, "")
        self.banner.hide()
        self._make_fields(known)
        self._fill()
        self._add_buttons()
        self.who.changed.connect(self._hide_banner)
        for limit in (self.first_day, self.last_day):
            limit.limited.toggled.connect(self._hide_banner)
            limit.chosen.chosen.connect(self._hide_banner)
        self.closed.connect(self.deleteLater)

    @property
    def kind(self) -> AppointmentType:
        """What is offered, as it stands in the fields."""
        before, after = (timedelta(minutes=field.value) for field in (self.before, self.after))
        buffer = self._kind.buffer
        return replace(
            self._kind,
            name=self.name.text,
            line=self.line.text,
            hue=self.hues.hue,
            required_duration=timedelta(minutes=self.length.value),
            participants=self.who.part.asked_groups,
            buffer=replace(
                buffer,
                before=BufferSide(before, buffer.before.maximum),
                after=BufferSide(after, buffer.after.maximum),
            ),
            start_interval=timedelta(minutes=_number(self.interval.value)),
            minimum_notice=timedelta(minutes=_number(self.notice.value)),
            first_day=self.first_day.day,
            last_day=self.last_day.day,
            choose_person=self.choose_person.isChecked(),
            meet_at=self.meet_at.text,
            on_kiosk=self.on_kiosk.isChecked(),
        )

    def submit(self) -> None:
        """Save it, or say what is missing where it is."""
        kind = self.kind
        self.name.set_error(None if kind.name else self.tr("Give it a name that visitors understand."))
        ends_first = kind.first_day and kind.last_day and kind.last_day < kind.first_day
        if not kind.participants:
            self._show_banner(self.tr("Say who is needed: add a calendar."))
        else:
            self._show_banner(self.tr("The last day is before the first one.") if ends_first else "")
        if not kind.name:
            self.name.setFocus()
        elif not kind.participants:
            self.who.cards[0].add.setFocus()
        elif ends_first:
            self.last_day.chosen.setFocus()
        elif self.confirm.isEnabled():
            self.confirm.setEnabled(False)
            save = partial(self._context.services.appointment_types.upsert, kind, origin=STAFF)
            self._context.tasks.run(save, owner=self, done=self._on_saved, failed=self._on_refused)

    def delete(self) -> None:
        """Offer it no longer."""
        self.remove.setEnabled(False)
        delete = partial(
            self._context.services.appointment_types.delete, self._kind.appointment_type_id, origin=STAFF
        )
        self._context.tasks.run(delete, owner=self, done=self._on_deleted, failed=self._on_refused)

    # What it is made of

    def _make_fields(self, known: Known) -> None:
        theme, kind = self._context.theme, self._kind
        self.name = TextField(theme, self.tr("Name"))
        self.name.set_text(kind.name)
        self.name.edited.connect(lambda _: self.name.set_error(None))
        self.line = TextField(theme, self.tr("What visitors read below it (optional)"))
        self.line.set_text(kind.line)
        self.meet_at = TextField(theme, self.tr("Where visitors go (optional)"))
        self.meet_at.set_text(kind.meet_at)
        for field in (self.name, self.line, self.meet_at):
            field.submitted.connect(self.submit)
        self.hues = HuePicker(theme, kind.hue)
        self.who = PartSection(self._context, needed=1)
        self.who.show_part(Part(groups=kind.participants), 0, 1, Directory.of(known.calendars), known.managed)
        self.who.more.show()
        self.length = LengthField(theme, self.tr("Length"), LENGTHS, LONGEST)
        self.length.set_value(minutes_of(kind.required_duration))
        self.interval = self._chooser(self.tr("Starts every"), INTERVALS, minutes_of(kind.start_interval))
        self.before = MinutesField(theme, self.tr("Minutes kept clear before"), self.tr(" before"))
        self.before.set_value(minutes_of(kind.buffer.before.minimum))
        self.after = MinutesField(theme, self.tr("Minutes kept clear after"), self.tr(" after"))
        self.after.set_value(minutes_of(kind.buffer.after.minimum))
        self.notice = self._chooser(self.tr("Notice"), NOTICES, minutes_of(kind.minimum_notice))
        self.first_day = DayLimit(self._context, self.tr("From a day on"), kind.first_day)
        self.last_day = DayLimit(self._context, self.tr("Until a day"), kind.last_day)
        self.on_kiosk = Toggle(theme, self.tr("Kiosks may offer it"))
        self.on_kiosk.setChecked(kind.on_kiosk)
        self.choose_person = Toggle(theme, self.tr("Visitors may choose who does it"))
        self.choose_person.setChecked(kind.choose_person)

    def _chooser(self, name: str, usual: Sequence[int], value: int) -> SelectField:
        minutes = sorted({*usual, value})
        field = SelectField(self._context.theme, name, [Option(n, self._words_of(n)) for n in minutes])
        field.setFixedHeight(self._context.theme.target(HEIGHT))
        field.set_value(value)
        return field

    def _words_of(self, minutes: int) -> str:
        return self._context.dates.in_words(timedelta(minutes=minutes)) if minutes else self.tr("none")

    def _fill(self) -> None:
        theme = self._context.theme
        clear = QHBoxLayout()
        clear.setSpacing(6)
        clear.addWidget(self.before)
        clear.addWidget(self.after)
        clear.addStretch(1)
        offered = QGridLayout()
        offered.setSpacing(6)
        offered.setColumnStretch(2, 1)
        for number, limit in enumerate((self.first_day, self.last_day)):
            offered.addWidget(limit.limited, number, 0)
            offered.addWidget(limit.chosen, number, 1)
        rows = bare_column(spacing=FIELD_GAP)
        for words, field in (
            (self.tr("Length"), self.length),
            (self.tr("Starts every"), self.interval),
            (self.tr("Keep clear"), clear),
            (self.tr("Notice"), self.notice),
            (self.tr("Offered"), offered),
            (self.tr("Colour"), self.hues),
        ):
            stretched = field not in (clear, offered)
            rows.addWidget(labelled_row(theme, words, field, stretched=stretched))
        self.body.addWidget(self.banner)
        self.body.addWidget(self.name)
        self.body.addWidget(Label(theme, self.tr("Who is needed"), "body", weight=500))
        words = self.tr("One of a group or all of it. Where a room is needed too, add a group for rooms.")
        self.body.addWidget(Label(theme, words, "small", "textMuted", wrap=True))
        self.body.addWidget(self.who)
        self.body.addLayout(rows)
        self.body.addWidget(self.line)
        self.body.addWidget(self.meet_at)
        self.body.addWidget(self.on_kiosk)
        self.body.addWidget(self.choose_person)

    def _add_buttons(self) -> None:
        theme = self._context.theme
        self.remove = Button(theme, self.tr("Delete"), Kind.DANGER, icon="trash-2")
        self.remove.clicked.connect(self.delete)
        self.remove.setVisible(not self._new)
        self.confirm = Button(theme, self.tr("Save"), Kind.PRIMARY)
        self.confirm.clicked.connect(self.submit)
        self.buttons.insertWidget(0, self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        self.cancel = self.add_leave(self.tr("Cancel") if self._new else self.tr("Leave it as it is"))
        self.add_button(self.confirm)

    # What comes back

    def _show_banner(self, words: str) -> None:
        self.banner.set_words(words)
        self.banner.setVisible(bool(words))

    def _hide_banner(self, _: object = None) -> None:
        """What it said is being put right."""
        self._show_banner("")

    def _on_saved(self, change: int) -> None:
        words = self.tr("Made {name}") if self._new else self.tr("Changed {name}")
        self._done(words, change)

    def _on_deleted(self, change: int) -> None:
        self._done(self.tr("Deleted {name}"), change)

    def _done(self, words: str, change: int) -> None:
        self._context.undo.push(words.format(name=self.name.text or self._kind.name), [change])
        self.close_sheet()
        self.saved.emit()

    def _on_refused(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        self.remove.setEnabled(True)
        self._show_banner(explain(error))


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
