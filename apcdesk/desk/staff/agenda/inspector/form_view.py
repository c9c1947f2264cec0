"""The inspector's writing page: make an event or change one, with what is wrong said beside its cause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.changing.writing import Clash, clash_of
from apcdesk.desk.staff.agenda.inspector.clash_banners import ClashBanners
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.staff.agenda.inspector.form import (
    CHOICES,
    EventForm,
    minute_from,
    time_text,
    transparency_text,
)
from apcdesk.desk.staff.agenda.inspector.repeat_view import RepeatFields
from apcdesk.desk.staff.booking.answers import AnswersForm
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.surfaces import Divider, Surface, UprightScroll
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Event, Transparency
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period
from apcdesk.domain.questions import Form, question_of, still_asked

MARGIN = 16
TIME_WIDTH = 92
LOOK_MS = 120


class FormView(QWidget):
    """The fields of one event. `saved(EventForm)` when there is nothing wrong, `given_up()` on Cancel or Esc.
    `booking_asked()` when a new one shall be a booking for guests instead."""

    saved = Signal(object)
    given_up = Signal()
    booking_asked = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._dates = context.dates
        self._event: Event | None = None
        self._calendars: tuple[Calendar, ...] = ()
        self._started = Period(
            context.services.clock.now(), context.services.clock.now() + timedelta(hours=1)
        )
        self._clash = Clash()
        self._begun: EventForm | None = None
        self._was: Period | None = None
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self._look_for_clash)
        self._make_fields()
        column = bare_column(self)
        column.addWidget(self._make_page(), 1)
        column.addWidget(Divider(self._theme))
        column.addWidget(self._make_foot())

    def begin(self, form: EventForm, calendars: Sequence[Calendar], event: Event | None) -> None:
        """Fill the fields; `event` is None for a new one."""
        self._event = event
        self._calendars = tuple(calendars)
        options = [Option(c.calendar_id, c.name, c.look.hue) for c in calendars]
        self.calendar.set_options(options)
        self.calendar.set_value(form.calendar_id)
        self.summary.set_text(form.summary)
        self.first.set_day(form.first)
        self.last.set_day(form.last)
        self.start.set_text(time_text(form.start_minute, self._dates))
        self.end.set_text(time_text(form.end_minute, self._dates))
        self.all_day.setChecked(form.all_day)
        self.place.set_text(form.location)
        self.description.setPlainText(form.description)
        self.shows_as.set_value(form.transparency)
        self.reason.set_text(form.exception)
        self.repeat.begin(form.repeat, form.first)
        self.repeat.setVisible(event is None or event.may_repeat)
        self._ask_answers(form, event)
        self._clash = Clash()
        self._started = form.period(self._dates) or self._started
        self._was = form.was
        self._on_all_day(form.all_day)
        self._show_problems({})
        self._show_clash()
        self._begun = self.form()
        self._look.start()
        self.for_guests.setVisible(event is None)
        self.summary.setFocus(Qt.FocusReason.OtherFocusReason)
        self.summary.line.selectAll()

    def _ask_answers(self, form: EventForm, event: Event | None) -> None:
        """What the guest of a booking was asked; then, when that is known, what they would be asked now."""
        texts = {answer.question_id: answer.text for answer in form.answers}
        self.answers.ask(Form(questions=tuple(map(question_of, form.answers))), texts)
        self.answers.setVisible(bool(form.answers))
        if event is None or event.notes.guest is None or event.notes.appointment_type_id is None:
            return
        kind_id = event.notes.appointment_type_id
        self._context.tasks.run_latest(
            "questions",
            partial(self._context.services.appointment_types.get, kind_id),
            owner=self,
            done=partial(self._on_kind, event),
            failed=lambda _: None,  # the type is gone: what was answered can still be changed
        )

    def _on_kind(self, event: Event, kind: AppointmentType) -> None:
        if event is not self._event or event.notes.guest is None:
            return
        answered = event.notes.guest.answers
        questions = still_asked(kind.form.questions, answered)
        known = {answer.question_id for answer in answered}
        left = [one.question_id for one in questions if one.question_id not in known]
        modified = self.modified
        self.answers.ask(Form(questions=questions), self.answers.texts, left)
        self.answers.setVisible(bool(questions))
        if not modified:
            self._begun = self.form()

    @property
    def modified(self) -> bool:
        """Whether something was typed or chosen that would be lost."""
        return self._begun is not None and self.form() != self._begun

    def form(self) -> EventForm:
        """What the fields hold now."""
        calendar_id, transparency = self.calendar.value, self.shows_as.value
        assert isinstance(calendar_id, str)
        assert isinstance(transparency, Transparency)
        return EventForm(
            calendar_id=CalendarId(calendar_id),
            summary=self.summary.text,
            first=self.first.day,
            last=self.last.day,
            start_minute=minute_from(self.start.text),
            end_minute=minute_from(self.end.text),
            all_day=self.all_day.isChecked(),
            location=self.place.text,
            description=self.description.toPlainText().strip(),
            transparency=transparency,
            exception=self.reason.text if self.reason.isVisibleTo(self) else "",
            answers=self.answers.answers,
            not_asked=self.answers.not_asked,
            was=self._was,
            repeat=self.repeat.value,
            repeated=self.repeat.begun,
        )

    def submit(self) -> None:
        """Save, or say what is wrong and put the focus there."""
        self._keep_length()
        form = self.form()
        problems = form.problems(self._dates)
        if self.reason.isVisibleTo(self) and not form.exception and self._time_changed(form):
            problems["reason"] = self.tr("Say why, so that others understand it.")
        self._show_problems(problems)
        unanswered = {} if problems else self.answers.missing()
        self.answers.show_problems(unanswered)
        if not problems and not unanswered:
            self.saved.emit(form)
        if not problems:
            return
        end = self.last if form.all_day else self.end
        fields = {"summary": self.summary, "start": self.start, "end": end, "repeat": self.repeat.in_question}
        fields["reason"] = self.reason
        first = next(field for name, field in fields.items() if name in problems)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif control and (enter or event.key() == Qt.Key.Key_S):
            self.submit()
        else:
            event.ignore()

    # Fields

    def _make_fields(self) -> None:
        theme, today = self._theme, self._dates.day_of(self._started.start)
        self.summary = TextField(theme, self.tr("Title"))
        self.calendar = SelectField(theme, self.tr("Calendar"))
        self.all_day = CheckBox(theme, self.tr("All day"))
        self.first = DayField(theme, self._dates, self.tr("Starts"), today, today)
        self.last = DayField(theme, self._dates, self.tr("Ends"), today, today)
        self.start = TextField(theme, name=self.tr("Start time"))
        self.end = TextField(theme, name=self.tr("End time"))
        self.time_error = Label(theme, "", "small", "danger", wrap=True)
        self.clash = ClashBanners(self._context)
        self.repeat = RepeatFields(self._context)
        self.repeat.edited.connect(self._look.start)
        self.answers = AnswersForm(theme)
        self.answers.submitted.connect(self.submit)
        self.reason = TextField(theme, self.tr("Why this is an exception"))
        options = [Option(choice, transparency_text(choice)) for choice in CHOICES]
        self.shows_as = SelectField(theme, self.tr("Shows as"), options)
        self.place = TextField(theme, self.tr("Place"))
        self.description = QPlainTextEdit()
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setFixedHeight(self._theme.px(84))
        self.description.setTabChangesFocus(True)
        self.description.setFont(theme.font("body"))
        self._ring = FocusRing(self.description, theme, theme.radius("control"))
        self.start.line.editingFinished.connect(self._on_start_typed)
        self.end.line.editingFinished.connect(self._on_time_typed)
        for field in (self.start, self.end):
            field.edited.connect(lambda _: self._look.start())
        for part in (self.summary, self.start, self.end, self.repeat, self.place, self.reason):
            part.submitted.connect(self.submit)
        self.first.chosen.connect(self._on_first_chosen)
        self.last.chosen.connect(lambda _: self._on_time_typed())
        self.calendar.chosen.connect(lambda _: self._look.start())
        self.all_day.toggled.connect(self._on_all_day)
        self.clash.busy.acted.connect(self._take_next_free)

    def _make_page(self) -> QWidget:
        page = Surface(self._theme)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(12)
        self.for_guests = Button(
            self._theme, self.tr("Book for guests…"), Kind.TEXT, icon="users", small=True
        )
        self.for_guests.clicked.connect(self.booking_asked)
        column.addWidget(self.for_guests, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.summary)
        column.addLayout(labelled(self._theme, self.tr("Calendar"), self.calendar))
        times = bare_column(spacing=8)
        times.addLayout(labelled(self._theme, self.tr("Starts"), self._beside(self.first, self.start)))
        times.addLayout(labelled(self._theme, self.tr("Ends"), self._beside(self.last, self.end)))
        times.addWidget(self.time_error)
        times.addWidget(self.all_day)
        column.addLayout(times)
        for part in (self.repeat, self.clash, self.reason):
            column.addWidget(part)
        column.addLayout(labelled(self._theme, self.tr("Shows as"), self.shows_as))
        column.addWidget(self.place)
        column.addLayout(labelled(self._theme, self.tr("Description"), self.description))
        column.addWidget(self.answers)
        column.addStretch(1)
        return UprightScroll(page)

    def _beside(self, day: QWidget, time: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(day, 1, Qt.AlignmentFlag.AlignTop)
        time.setFixedWidth(self._theme.px(TIME_WIDTH))
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_foot(self) -> QWidget:
        foot = Surface(self._theme)
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        row.setSpacing(8)
        give_up = Button(self._theme, self.tr("Cancel"))
        self.save = Button(self._theme, self.tr("Save"), Kind.PRIMARY)
        give_up.clicked.connect(self.given_up)
        self.save.clicked.connect(self.submit)
        row.addWidget(give_up)
        row.addWidget(self.save, 1)
        return foot

    # Reactions

    def _on_all_day(self, all_day: bool) -> None:
        self.start.setVisible(not all_day)
        self.end.setVisible(not all_day)
        self._look.start()

    def _on_first_chosen(self, day: date) -> None:
        """The end keeps its distance when the first day moves."""
        before = self._dates.day_of(self._started.start)
        length = max((self.last.day - before).days, 0)
        self.last.set_day(day + timedelta(days=length))
        self.repeat.start_on(day)
        self._on_time_typed()

    def _keep_length(self) -> None:
        """The end goes along with a start that was typed, as long as nobody has typed an end that does not fit."""
        form, before = self.form(), self._started
        if form.all_day or form.start_minute is None or form.end_minute is None:
            return
        stood = replace(form, was=before)
        if stood.end(self._dates) == before.end and stood.start(self._dates) != before.start:
            end = form.start(self._dates) + (before.end - before.start)
            self.last.set_day(self._dates.day_of(end))
            self.end.set_text(time_text(self._dates.minute_of(end), self._dates))

    def _on_start_typed(self) -> None:
        self._keep_length()
        self._on_time_typed()

    def _on_time_typed(self) -> None:
        for field in (self.start, self.end):
            minute = minute_from(field.text)
            if minute is not None:
                field.set_text(time_text(minute, self._dates))
        form = self.form()
        self._started = form.period(self._dates) or self._started
        self._show_problems({k: v for k, v in form.problems(self._dates).items() if k in ("start", "end")})
        self._look.start()

    def _time_changed(self, form: EventForm) -> bool:
        return self._event is None or form.period(self._dates) != self._event.period

    def _show_problems(self, problems: dict[str, str]) -> None:
        self.summary.set_error(problems.get("summary"))
        for name, field in (("start", self.start), ("end", self.end)):
            field.frame.failed = name in problems
            field.frame.update()
            field.line.setAccessibleDescription(problems.get(name, ""))
        words = problems.get("start") or problems.get("end", "")
        self.time_error.setText(words)
        self.time_error.setVisible(bool(words))
        self.repeat.set_problem(problems.get("repeat", ""))
        self.reason.set_error(problems.get("reason"))

    def _look_for_clash(self) -> None:
        if not self.isVisible():
            return
        form = self.form()
        period = form.period(self._dates)
        if period is None or form.all_day:
            self._on_clash(Clash())
            return
        but = self._event.event_uid if self._event else None
        self._context.tasks.run_latest(
            "clash",
            partial(
                clash_of,
                self._context.services,
                self._dates,
                form.calendar_id,
                period,
                but,
                form.other_rule(self._dates),
                form.transparency is not Transparency.TRANSPARENT,
            ),
            owner=self,
            done=self._on_clash,
            failed=lambda _: self._on_clash(Clash()),
        )

    def _on_clash(self, clash: Clash) -> None:
        self._clash = clash
        self._show_clash()

    def _show_clash(self) -> None:
        outside = self._clash.outside
        self.clash.show_clash(self._clash, self._calendar_name())
        self.reason.setVisible(outside)
        self.save.setText(self._save_text(outside))

    def _save_text(self, outside: bool) -> str:
        changed = self._time_changed(self.form())
        if outside and changed:
            return self.tr("Book as an exception")
        if self._clash.meets and changed:
            return self.tr("Book anyway")
        return self.tr("Save")

    def _calendar_name(self) -> str:
        return next((c.short_name for c in self._calendars if c.calendar_id == self.calendar.value), "")

    def _take_next_free(self) -> None:
        """Move the whole time to the next moment at which it fits."""
        start = self._clash.next_free
        period = self.form().period(self._dates)
        if start is None or period is None:
            return
        end = start + (period.end - period.start)
        self._was = Period(start, end)
        self.first.set_day(self._dates.day_of(start))
        self.last.set_day(self._dates.day_of(end))
        self.start.set_text(time_text(self._dates.minute_of(start), self._dates))
        self.end.set_text(time_text(self._dates.minute_of(end), self._dates))
        self._on_time_typed()
