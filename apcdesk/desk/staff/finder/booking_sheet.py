"""Booking a found time: for whom, with what note, on which calendars; and what to do when somebody was faster.

A time outside somebody's hours is booked as an exception: only with a reason, and by name.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.choice import choice_of
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.found import Exceptional, Found, Staffed
from apcdesk.desk.staff.finder.model import narrowed
from apcdesk.desk.staff.finder.search import book, staff_choice
from apcdesk.desk.staff.reasons import choice_lines, day_word
from apcdesk.desk.staff.signing import last_signed, signed
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.surfaces import empty
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.changes import STAFF, Origin
from apcdesk.domain.events import DeskNotes, Guest
from apcdesk.domain.ids import Sub, new_booking_id
from apcdesk.domain.queries import Slot
from apcdesk.errors import Invalid, SlotTaken
from apcdesk.service.bookings.booking import SlotRequest

NOTE_HEIGHT = 64
OTHERS_SHOWN = 8


class BookingSheet(Sheet):
    """`booked(Booked)`, of a sequence `booked(BookedSequence)`, when the time is booked. What was typed stays until then."""

    booked = Signal(object)

    def __init__(
        self,
        context: DeskContext,
        window: QWidget,
        found: Found,
        staffed: Staffed,
        directory: Directory,
        exceptional: Exceptional | None = None,
    ) -> None:
        super().__init__(context.theme, window, "", width=480)
        self._context = context
        self._found = found
        self._directory = directory
        self._exceptional = exceptional
        # one sheet makes one booking, however often its button is pressed
        self._booking_id = new_booking_id(secrets.token_bytes)
        self._staffed = staffed
        self.title.show()
        self._make_fields()
        self._show_time()

    def _make_fields(self) -> None:
        theme = self._context.theme
        self.banner = Banner(theme, Tone.WARNING, "")
        self.banner.hide()
        self.alternatives: list[Button] = []
        self._alternatives = bare_row(spacing=8)
        self.guest = TextField(theme, self.tr("Guest or title"))
        self.company = TextField(theme, self.tr("Company (optional)"))
        self.email = TextField(theme, self.tr("Email (optional)"))
        self.phone = TextField(theme, self.tr("Phone (optional)"))
        for field in (self.guest, self.company, self.email, self.phone):
            field.submitted.connect(self.submit)
            field.edited.connect(partial(self._on_edited, field))
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(theme.px(NOTE_HEIGHT))
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Note"))
        self.note_ring = FocusRing(self.note, theme, theme.radius("control"))
        self.body.addWidget(self.banner)
        self.body.addLayout(self._alternatives)
        self._make_exception_fields(self._exceptional)
        self.body.addLayout(_side_by_side(self.guest, self.company))
        self.body.addLayout(_side_by_side(self.email, self.phone))
        self.body.addLayout(labelled(theme, self.tr("Note (optional)"), self.note))
        self._make_target_fields()
        self.confirm = Button(theme, "", Kind.PRIMARY)
        self.confirm.clicked.connect(self.submit)
        self.cancel = self.add_leave(self.tr("Cancel"))
        self.add_button(self.confirm)

    def _make_target_fields(self) -> None:
        theme = self._context.theme
        self._targets = bare_column(spacing=4)
        self.target_boxes: dict[Sub, CheckBox] = {}
        self.why = Label(theme, "", "small", "textFaint", wrap=True)
        self.target_problem = Label(theme, "", "small", "danger")
        self.target_problem.hide()
        self.body.addWidget(Label(theme, self.tr("Written on"), "body", weight=500))
        self.body.addLayout(self._targets)
        self.body.addWidget(self.why)
        self.body.addWidget(self.target_problem)

    def _make_exception_fields(self, exceptional: Exceptional | None) -> None:
        theme = self._context.theme
        self.reason = TextField(theme, self.tr("Why this is an exception"))
        self.by = TextField(theme, self.tr("Your name"))
        self.by.set_text(last_signed(self._context.preferences))
        if exceptional is None:
            return
        dates = self._context.dates
        overs = (phrases.over_hours(calendar, over, dates) for calendar, over in exceptional.overs)
        self.over = Banner(theme, Tone.WARNING, "\n".join(overs))
        self.body.addWidget(self.over)
        for field in (self.reason, self.by):
            field.submitted.connect(self.submit)
            field.edited.connect(partial(self._on_edited, field))
            self.body.addWidget(field)

    def submit(self) -> None:
        """Book, if what is needed is there."""
        if not self.confirm.isEnabled():
            return
        targets = self._chosen_targets()
        needed = [(self.guest, self.tr("Give a name or a title."))]
        if self._exceptional is not None:
            reason = (self.reason, self.tr("Say why, so that everybody who sees it understands."))
            needed = [reason, (self.by, self.tr("Give your name.")), *needed]
        for field, words in needed:
            field.set_error(None if field.text else words)
        missing = [field for field, _ in needed if not field.text]
        if missing:
            missing[0].setFocus()
        elif targets:
            self._book(targets)

    def _chosen_targets(self) -> tuple[Sub, ...]:
        """On whose calendars it is written; that it is nobody's is said."""
        targets = tuple(sub for sub, box in self.target_boxes.items() if box.isChecked())
        self.target_problem.setText(self.tr("Choose at least one calendar."))
        self.target_problem.setVisible(not targets)
        return targets

    def _book(self, targets: tuple[Sub, ...]) -> None:
        self.confirm.setEnabled(False)
        self._context.tasks.run(
            self._booking(targets), owner=self, done=self._on_booked, failed=self._on_refused
        )

    @property
    def _guest(self) -> Guest:
        return Guest(self.guest.text, self.company.text, self.email.text, self.phone.text)

    def _booking(self, targets: tuple[Sub, ...]) -> Callable[[], object]:
        """The call that books, for a worker."""
        query = self._found.query
        assert query is not None, "a time was chosen, so something was asked"
        period = self._staffed.slot.period
        guest = self._guest
        request = SlotRequest(
            query=narrowed(query, {*self._staffed.assignment.subs, *targets}, period),
            period=period,
            target_subs=targets,
            summary=guest.company or guest.name,
            tzid=self._context.services.tzid,
            assignment=self._staffed.assignment,
            description=self.note.toPlainText().strip(),
            guest=guest,
            notes=DeskNotes(
                buffer_before=self._found.state.before,
                buffer_after=self._found.state.after,
                exception="" if self._exceptional is None else self.reason.text,
            ),
            booking_id=self._booking_id,
        )
        return partial(book, self._context.services, query, request, self._origin())

    def _origin(self) -> Origin:
        if self._exceptional is None:
            return STAFF
        return signed(self._context.preferences, self.by.text)

    def _on_booked(self, booked: object) -> None:
        self.close_sheet()
        self.booked.emit(booked)

    def _on_refused(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        if isinstance(error, SlotTaken):
            self._show_taken(error)
        elif isinstance(error, Invalid) and any(p.field.endswith("email") for p in error.problems):
            self.email.set_error(
                self.tr("This does not look like an email address. Leave it empty if you like.")
            )
            self.email.setFocus()
        else:
            self.banner.set_words(explain(error, self._context.dates))
            self.banner.show()

    def _show_taken(self, error: SlotTaken) -> None:
        dates = self._context.dates
        words = explain(SlotTaken(error.slot), dates)
        if error.alternatives:
            words = self.tr("{what} What you typed is kept. Nearest free times:").format(what=words)
        else:
            words = self.tr("{what} No other time fits in this window.").format(what=words)
        self.banner.set_words(words)
        self.banner.show()
        self._clear_alternatives()
        own_day = dates.day_of(self._staffed.slot.period.start)
        for slot in error.alternatives:
            assert isinstance(slot, Slot)
            same_day = dates.day_of(slot.start) == own_day
            time = dates.time(slot.start) if same_day else phrases.day_and_time(slot.start, dates)
            button = Button(self._context.theme, self.tr("Take {time}").format(time=time))
            button.clicked.connect(partial(self._take, slot))
            self.alternatives.append(button)
            self._alternatives.addWidget(button)
        self._alternatives.addStretch(1)
        self.confirm.setEnabled(False)

    def _take(self, slot: Slot, _checked: bool = False) -> None:
        """Go on with another time: whoever is free then is assigned anew, and the booking follows."""
        for button in self.alternatives:
            button.setEnabled(False)
        self._context.tasks.run(
            partial(staff_choice, self._context.services, self._found, choice_of(slot, self._found.state)),
            owner=self,
            done=partial(self._on_staffed_anew, slot),
            failed=self._on_refused,
        )

    def _on_staffed_anew(self, slot: Slot, staffed: Staffed | None) -> None:
        if staffed is None:
            self._on_refused(SlotTaken(slot.period))
            return
        self._staffed = staffed
        self._clear_alternatives()
        self.banner.hide()
        self._show_time()
        self.confirm.setEnabled(True)
        self.submit()

    def _show_time(self) -> None:
        dates, period = self._context.dates, self._staffed.slot.period
        title = self.tr("Book {day}, {range}").format(
            day=dates.day(period.start), range=dates.time_range(period)
        )
        self.title.setText(title)
        self.setAccessibleName(title)
        if self._exceptional is not None:
            self.confirm.setText(self.tr("Book as an exception"))
        else:
            self.confirm.setText(self.tr("Book {time}").format(time=dates.time(period.start)))
        self._show_targets()

    def _show_targets(self) -> None:
        empty(self._targets)
        self.target_boxes = {}
        others = [sub for sub in self._staffed.slot.participants if sub not in self._staffed.assignment.subs]
        for sub in (*self._staffed.assignment.subs, *others[:OTHERS_SHOWN]):
            box = CheckBox(
                self._context.theme, self._directory.name(sub), hue=self._directory.hue(sub), fade=True
            )
            box.setChecked(sub in self._staffed.assignment.subs)
            box.toggled.connect(lambda _: self.target_problem.hide())
            self.target_boxes[sub] = box
            self._targets.addWidget(box)
        day = day_word(self._staffed.slot.start, self._context.services.clock.now(), self._context.dates)
        lines = choice_lines(self._staffed.assignment, self._directory.given_name, day)
        self.why.setText("\n".join(lines))
        self.why.setVisible(bool(lines))

    def _clear_alternatives(self) -> None:
        self.alternatives = []
        empty(self._alternatives)

    def _on_edited(self, field: TextField, _text: str) -> None:
        field.set_error(None)


def _side_by_side(*fields: TextField) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return row
