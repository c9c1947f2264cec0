"""The booking dialog of staff: what, when, with whom, for whom; where it is busy or closed it asks why."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.staff.agenda.inspector.form import minute_from, time_text
from apcdesk.desk.staff.booking.answers import AnswersForm, AnswersScroll
from apcdesk.desk.staff.booking.draft import Asked, Looked, busy_text, lacking_text, look, outside_text
from apcdesk.desk.staff.booking.guests import GuestList
from apcdesk.desk.staff.booking.people import PeoplePicker
from apcdesk.desk.staff.signing import last_signed, signed
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.choosers import Option, SelectField, StepperField
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import Sub, new_booking_id
from apcdesk.domain.period import Period
from apcdesk.domain.questions import Form
from apcdesk.errors import Invalid, SlotTaken
from apcdesk.service.bookings.records import Booked
from apcdesk.service.bookings.staff import StaffBooking

WIDTH = 680
TIME_WIDTH = 96
NOTE_HEIGHT = 52
LOOK_MS = 120
ONE_MINUTE = timedelta(minutes=1)
LONGEST = 12 * 60


class BookingDialog(Sheet):
    """`booked(Booking)` when it is done, as a step that can be taken back. What was typed stays until then."""

    booked = Signal(object)

    def __init__(
        self,
        context: DeskContext,
        window: QWidget,
        calendars: Sequence[Calendar],
        period: Period,
        sub: Sub | None = None,
    ) -> None:
        super().__init__(context.theme, window, "", width=WIDTH)
        self._context = context
        self._calendars = {calendar.sub: calendar for calendar in calendars}
        # one dialog makes one booking, however often its button is pressed
        self._booking_id = new_booking_id(secrets.token_bytes)
        self._kinds: dict[str, AppointmentType] = {}
        self._looked: Looked | None = None
        self._propose = False
        self.title.setText(self.tr("New booking"))
        self.title.show()
        self.setAccessibleName(self.tr("New booking"))
        self._make_fields(period)
        self._fill()
        if sub is not None:
            self.people.choose([sub])
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self._ask)
        self._connect()
        kinds = context.services.appointment_types.all
        context.tasks.run(kinds, owner=self, done=self._on_kinds, failed=self._on_failed)
        self._ask()

    @property
    def period(self) -> Period | None:
        """The time in UTC; None while it cannot be read."""
        minute = minute_from(self.start.text)
        if minute is None:
            return None
        start = self._context.dates.at(self.day.day, minute)
        return Period(start, start + self.length.value * ONE_MINUTE)

    def submit(self) -> None:
        """Book, or say what is missing and put the focus there."""
        period = self.period
        self.start.set_error(None if period else self.tr("Write a time such as 13:00."))
        guests = self.guests.guests
        missing = {} if guests[0].name else {(0, "name"): self.tr("Tell who comes.")}
        self.guests.show_problems(missing)
        self.people_problem.setVisible(not self.people.chosen)
        unanswered = self.answers.missing()
        if not missing:
            self.questions.show_problems(unanswered)
        asks_why = self.reason.isVisibleTo(self)
        self.reason.set_error(
            self.tr("Say why, so that others understand it.") if asks_why and not self.reason.text else None
        )
        if period is None:
            self.start.setFocus()
        elif asks_why and not self.reason.text:
            self.reason.setFocus()
        elif not missing and not unanswered and self.people.chosen and self.confirm.isEnabled():
            self._book(period)

    def _book(self, period: Period) -> None:
        self.confirm.setEnabled(False)
        asks_why = self.reason.isVisibleTo(self)
        kind = self._kind()
        request = StaffBooking(
            period=period,
            tzid=self._context.services.tzid,
            subs=self.people.chosen,
            guests=self._guests(),
            not_asked=self.answers.not_asked,
            appointment_type_id=None if kind is None else kind.appointment_type_id,
            note=self.note.toPlainText().strip(),
            reason=self.reason.text if asks_why else "",
            anyway=asks_why,
            booking_id=self._booking_id,
            as_proposed=self._propose,
        )
        origin = signed(self._context.preferences, self.by.text if asks_why else "")
        call = partial(self._context.services.staff_bookings.book, request, origin=origin)
        self._context.tasks.run(call, owner=self, done=self._on_booked, failed=self._on_refused)

    def _guests(self) -> tuple[Guest, ...]:
        """Everybody; the first is the one who was asked."""
        first, *others = self.guests.guests
        return (replace(first, answers=self.answers.answers), *others)

    # What it is made of

    def _make_fields(self, period: Period) -> None:
        px = self._context.theme.px
        theme, dates = self._context.theme, self._context.dates
        today = dates.day_of(self._context.services.clock.now())
        self.kind = SelectField(
            theme, self.tr("Appointment type"), [Option("", self.tr("No appointment type"))]
        )
        self.day = DayField(theme, dates, self.tr("Day"), dates.day_of(period.start), today)
        self.start = TextField(theme, name=self.tr("Start time"))
        self.start.setFixedWidth(px(TIME_WIDTH))
        self.start.set_text(time_text(dates.minute_of(period.start), dates))
        self.length = StepperField(
            theme,
            self.tr("Length"),
            value=int(period.length / ONE_MINUTE),
            low=5,
            high=LONGEST,
            step=5,
            suffix=self.tr(" min"),
        )
        wide = [calendar for calendar in self._calendars.values() if not calendar.look.group_wide]
        self.people = PeoplePicker(theme, wide, self.tr("With whom and where"))
        self.people_problem = Label(theme, self.tr("Choose at least one calendar."), "small", "danger")
        self.people_problem.hide()
        self.busy = Banner(theme, Tone.INFO, "")
        self.outside = Banner(theme, Tone.WARNING, "")
        self.lacking = Banner(theme, Tone.WARNING, "")
        self.reason = TextField(theme, self.tr("Why it is booked anyway"))
        self.by = TextField(theme, self.tr("Your name"))
        self.by.set_text(last_signed(self._context.preferences))
        for widget in (self.busy, self.outside, self.lacking, self.reason, self.by):
            widget.hide()
        self.guests = GuestList(theme)
        self.answers = AnswersForm(theme)
        self.questions = AnswersScroll(theme, self.answers)
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(px(NOTE_HEIGHT))
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Note"))
        self.note_ring = FocusRing(self.note, theme, theme.radius("control"))

    def _fill(self) -> None:
        theme = self._context.theme
        time = bare_row(spacing=8)
        for widget, share in ((self.kind, 3), (self.day, 2), (self.start, 0), (self.length, 0)):
            time.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
        why = bare_row(spacing=12)
        why.addWidget(self.reason, 2, Qt.AlignmentFlag.AlignTop)
        why.addWidget(self.by, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(time)
        self.body.addLayout(labelled(theme, self.tr("With whom and where"), self.people))
        for message in (self.people_problem, self.lacking, self.busy, self.outside):
            self.body.addWidget(message)
        self.body.addLayout(why)
        self.body.addLayout(labelled(theme, self.tr("Who comes"), self.guests))
        self.body.addWidget(self.questions)
        self.body.addLayout(labelled(theme, self.tr("Note (optional)"), self.note))
        self.confirm = Button(theme, self.tr("Book"), Kind.PRIMARY)
        self.confirm.clicked.connect(self.submit)
        self.add_leave(self.tr("Cancel"))
        self.add_button(self.confirm)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind_chosen)
        self.day.chosen.connect(lambda _: self._look.start())
        self.start.edited.connect(lambda _: self._look.start())
        self.length.changed.connect(lambda _: self._look.start())
        self.people.changed.connect(self._on_people_changed)
        self.busy.acted.connect(self._take_next_free)
        for field in (self.start, self.reason, self.by):
            field.submitted.connect(self.submit)
        self.reason.edited.connect(lambda _: self.reason.set_error(None))
        self.guests.submitted.connect(self.submit)
        self.answers.submitted.connect(self.submit)
        self.closed.connect(self.deleteLater)

    # What stands in the way

    def _kind(self) -> AppointmentType | None:
        return self._kinds.get(str(self.kind.value))

    def _on_kinds(self, kinds: Sequence[AppointmentType]) -> None:
        self._kinds = {kind.appointment_type_id: kind for kind in kinds}
        none = Option("", self.tr("No appointment type"))
        self.kind.set_options([none, *(Option(k.appointment_type_id, k.name, k.hue) for k in kinds)])

    def _on_kind_chosen(self, _: object) -> None:
        kind = self._kind()
        self.questions.ask(Form() if kind is None else kind.form, self.answers.texts, self.answers.not_asked)
        if kind is not None:
            self.length.set_value(int(kind.required_duration / ONE_MINUTE))
            self._propose = True
        self._look.start()

    def _on_people_changed(self) -> None:
        self._propose = False
        self.people_problem.hide()
        self._look.start()

    def _ask(self) -> None:
        period = self.period
        if period is None:
            return
        everybody = tuple(self.people.boxes)
        asked = Asked(period, self.people.chosen, everybody, self._kind(), self._propose)
        call = partial(look, self._context.services, asked)
        self._context.tasks.run_latest("look", call, owner=self, done=self._on_looked, failed=self._on_failed)

    def _on_looked(self, looked: Looked) -> None:
        self._looked = looked
        if looked.asked.propose and self._propose:
            self.people.choose(looked.subs)
        dates, found = self._context.dates, looked.conditions
        self.people.mark_free(found.free)
        busy, outside = found.busy(looked.subs), found.outside(looked.subs)
        offer = self.tr("Next free: {time}")
        next_free = None
        if found.next_free is not None:
            same = dates.day_of(found.next_free.start) == dates.day_of(looked.asked.period.start)
            moment = found.next_free.start
            next_free = dates.time(moment) if same else listed((dates.day_short(moment), dates.time(moment)))
        self.busy.set_words(
            busy_text(busy, self._calendars, dates), offer.format(time=next_free) if next_free else None
        )
        self.outside.set_words(outside_text(outside, self._calendars, dates))
        self.busy.setVisible(bool(busy))
        self.outside.setVisible(bool(outside))
        lacking = lacking_text(looked.asked.kind, looked.subs, self._calendars, dates)
        self.lacking.set_words(lacking)
        self.lacking.setVisible(bool(lacking))
        for field in (self.reason, self.by):
            field.setVisible(bool(busy or outside))
        self._say_what_it_does(looked.asked.period, busy=bool(busy), outside=bool(outside))

    def _say_what_it_does(self, period: Period, *, busy: bool, outside: bool) -> None:
        words = self.tr("Book {time}").format(time=self._context.dates.time(period.start))
        self.reason.label.setText(self.tr("Why it is booked anyway"))
        if outside:
            self.reason.label.setText(self.tr("Why this is an exception"))
            words = self.tr("Book as an exception")
        elif busy:
            words = self.tr("Book anyway")
        self.confirm.setText(words)
        self.confirm.setEnabled(True)

    def _take_next_free(self) -> None:
        if self._looked is None or self._looked.conditions.next_free is None:
            return
        start, dates = self._looked.conditions.next_free.start, self._context.dates
        self.day.set_day(dates.day_of(start))
        self.start.set_text(time_text(dates.minute_of(start), dates))
        self._ask()

    # What came of it

    def _on_booked(self, booked: Booked) -> None:
        start, dates = booked.booking.period.start, self._context.dates
        when = f"{dates.weekday_short(start)} {dates.time(start)}"
        self._context.undo.push(self.tr("Booked: {when}").format(when=when), booked.changes)
        self.close_sheet()
        self.booked.emit(booked.booking)

    def _on_refused(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        if isinstance(error, SlotTaken):
            self._ask()  # somebody was faster: say so where it is said
        elif isinstance(error, Invalid) and (
            wrong := self.answers.refused([problem.field for problem in error.problems])
        ):
            self.questions.show_problems(wrong)
        elif isinstance(error, Invalid) and any(p.field.endswith("email") for p in error.problems):
            words = self.tr("This does not look like an email address. Leave it empty if you like.")
            places = [
                int(p.field[7 : p.field.index("]")]) for p in error.problems if p.field.endswith("email")
            ]
            self.guests.show_problems({(place, "email"): words for place in places})
        else:
            self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(explain(error, self._context.dates))
