"""Forgetting one visitor who asks for it: what is known, what becomes of what is to come, and no way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.agenda.inspector.facts import when_text
from apcdesk.desk.staff.booking.forget_words import (
    bookings_text,
    done_text,
    found_by_text,
    further_texts,
    kept_text,
    upcoming_text,
)
from apcdesk.desk.staff.signing import last_signed, signed
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import Banner, ProgressBar, Skeleton
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.erasure import Traces, Upcoming
from apcdesk.domain.events import Event
from apcdesk.domain.ids import BookingId
from apcdesk.service.privacy.forgotten import Forgotten

WIDTH = 520
NAMED = 5
"""So many of what is to come are listed."""
WHEN = 190
CANCEL = 1


class ForgetSheet(Sheet):
    """`shown()` once it says what is known; `forgotten()` when it is done. Until it is begun it can be left."""

    shown = Signal()
    forgotten = Signal()
    _progressed = Signal(int, int)

    def __init__(self, context: DeskContext, window: QWidget, event: Event) -> None:
        super().__init__(context.theme, window, self.tr("Forget this visitor?"), width=WIDTH)
        assert event.notes.booking_id is not None, "only a booking has a visitor"
        self._context = context
        self._booking_id: BookingId = event.notes.booking_id
        self.traces: Traces | None = None
        theme = context.theme
        self.body.addWidget(Label(theme, when_text(event, context.dates), "body", "textMuted", wrap=True))
        self.problem = Banner(theme, Tone.DANGER, "")
        self.problem.hide()
        self.body.addWidget(self.problem)
        self._skeleton = Skeleton(theme, 4, 28)
        self.body.addWidget(self._skeleton)
        self.choice = SegmentedControl(
            theme, [self.tr("Keep the times"), self.tr("Cancel them")], self.tr("What is still to come")
        )
        self.choice.chosen.connect(lambda _: self._say_choice())
        self._choice_note = Label(theme, "", "small", "textFaint", wrap=True)
        self.by = TextField(theme, self.tr("Your name"))
        self.by.set_text(last_signed(context.preferences))
        self.sure = CheckBox(theme, self.tr("I know that this cannot be undone"))
        self.sure.toggled.connect(lambda _: self._say_ready())
        self.bar = ProgressBar(theme, self.tr("Progress"))
        self._far = Label(theme, "", "body", "textMuted")
        self._asking, self._asked = self._add_page()
        self._running, running = self._add_page()
        running.addWidget(self._far)
        running.addWidget(self.bar)
        self._add_buttons()
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        self.closed.connect(self.deleteLater)
        self._skeleton.start()
        preview = partial(context.services.erasing.preview, self._booking_id)
        context.tasks.run(preview, owner=self, done=self._show, failed=self._on_failed)

    def submit(self) -> None:
        """Forget, if whoever presses knows that it cannot be undone."""
        if not self.confirm.isEnabled():
            return
        self.problem.hide()
        self._run_now(True)
        call = partial(
            self._context.services.erasing.erase,
            self._booking_id,
            cancel=self._cancels,
            origin=signed(self._context.preferences, self.by.text),
            progress=self._progressed.emit,
        )
        self._context.tasks.run(call, owner=self, done=self._on_done, failed=self._on_failed)

    @property
    def _cancels(self) -> bool:
        return bool(self.traces and self.traces.upcoming) and self.choice.current == CANCEL

    def _add_page(self) -> tuple[QWidget, QVBoxLayout]:
        """A part of the body that is shown by itself."""
        page = QWidget()
        column = bare_column(page, 12)
        self.body.addWidget(page)
        page.hide()
        return page, column

    def _add_buttons(self) -> None:
        theme = self._context.theme
        self.confirm = Button(theme, self.tr("Forget for good"), Kind.DANGER_SOLID, icon="eraser")
        self.confirm.setEnabled(False)
        self.confirm.clicked.connect(self.submit)
        self.leave = self.add_leave(self.tr("Leave it"))
        self.add_button(self.confirm)

    def _show(self, traces: Traces) -> None:
        self.traces = traces
        self._skeleton.stop()
        self._skeleton.hide()
        if traces:
            self._fill(self._asked, traces)
        else:
            nothing = self.tr("Nothing is known of this visitor any more.")
            self._asked.addWidget(Label(self._theme, nothing, "body", wrap=True))
            self.confirm.hide()
        self._asking.show()
        self._say_ready()
        self.shown.emit()

    def _fill(self, column: QVBoxLayout, traces: Traces) -> None:
        theme, dates = self._theme, self._context.dates
        found = bare_column(spacing=3)
        for line in filter(None, (bookings_text(traces, dates), *further_texts(traces))):
            found.addWidget(Label(theme, line, "body", weight=500, wrap=True))
        found.addWidget(Label(theme, found_by_text(traces), "small", "textMuted", wrap=True))
        column.addLayout(found)
        gone = self.tr(
            "Name, address, number, answers and notes of staff are deleted everywhere, from histories too. Times stay, "
            "without a name."
        )
        column.addWidget(Label(theme, gone, "body", "textMuted", wrap=True))
        if traces.upcoming:
            column.addLayout(self._upcoming(traces.upcoming))
        if traces.signed_for_tools:
            words = self.tr("This visitor signed for equipment. The history of that is sealed and stays.")
            column.addWidget(Banner(theme, Tone.INFO, words))
        if kept_text(traces):
            column.addWidget(Label(theme, kept_text(traces), "small", "textFaint", wrap=True))
        column.addWidget(self.by)
        column.addWidget(self.sure)

    def _upcoming(self, upcoming: tuple[Upcoming, ...]) -> QVBoxLayout:
        theme, dates = self._theme, self._context.dates
        part = QVBoxLayout()
        part.setSpacing(6)
        for one in upcoming[:NAMED]:
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, 0)
            when = Label(theme, upcoming_text(one, dates), "body")
            when.setMinimumWidth(theme.px(WHEN))
            row.addWidget(when)
            row.addWidget(Label(theme, one.name, "body", "textMuted"), 1)
            part.addLayout(row)
        more = len(upcoming) - NAMED
        if more > 0:
            words = self.tr("and {count} more", "", more).format(count=more)
            part.addWidget(Label(theme, words, "body", "textMuted"))
        part.addWidget(self.choice)
        part.addWidget(self._choice_note)
        self._say_choice()
        return labelled(theme, self.tr("Still to come"), part)

    def _say_choice(self) -> None:
        if self.choice.current == CANCEL:
            words = self.tr("They are cancelled, and their times are free for others.")
        else:
            words = self.tr("Their times stay taken, and nobody knows for whom.")
        self._choice_note.setText(words)

    def _say_ready(self) -> None:
        self.confirm.setEnabled(bool(self.traces) and self.sure.isChecked())

    def _run_now(self, running: bool) -> None:
        """While it runs nobody can leave: half of it would be done."""
        self._closable = not running
        self.leave.setEnabled(not running)
        self._asking.setVisible(not running)
        self._running.setVisible(running)
        self._far.setText(self.tr("Forgetting"))
        self.confirm.setEnabled(not running)

    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)
        if done < total:
            words = self.tr("Booking {number} of {total}").format(number=done, total=total)
        else:
            words = self.tr("Taking it out of the database’s file")
        self._far.setText(words)

    def _on_done(self, outcome: tuple[Forgotten, bool]) -> None:
        gone, wiped = outcome
        self._context.undo.clear()  # the words of a step may have a name
        self.close_sheet()
        self._context.toasts.show(done_text(gone, wiped=wiped))
        self.forgotten.emit()

    def _on_failed(self, error: Exception) -> None:
        self._skeleton.stop()
        self._skeleton.hide()
        self._run_now(False)
        self._asking.setVisible(self.traces is not None)
        self._say_ready()
        self.problem.set_words(explain(error, self._context.dates))
        self.problem.show()
