"""The page of an absence: every booking that needs whoever is away, with proposals; one apply, one undo."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.absence.fields import AbsenceFields, Meant
from apcdesk.desk.staff.absence.line import ChangeLine
from apcdesk.desk.staff.absence.words import apply_text, heading, name_of, step_text, title_text
from apcdesk.desk.staff.signing import signed
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.messages import Banner, EmptyState, Skeleton
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.surfaces import Divider, Surface, UprightScroll, beside_scroll_bar, empty
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Change, Entity
from apcdesk.domain.hypotheses import Away
from apcdesk.domain.replacements import Proposal
from apcdesk.service.absence.replacements import Lines

WIDTH = 720
LINES_HEIGHT = 300
LOOK_MS = 120
LOOKED_AT = frozenset({Entity.EVENT, Entity.BOOKING, Entity.AVAILABILITY_RULE, Entity.AVAILABLE_PERIOD})


class AbsenceSheet(Sheet):
    """`applied()` when it is written. Nothing is before that."""

    applied = Signal()

    def __init__(
        self, context: DeskContext, window: QWidget, calendars: Sequence[Calendar], meant: Meant
    ) -> None:
        super().__init__(context.theme, window, "", width=WIDTH)
        self._context = context
        self._away: Away | None = None
        self._lines: Lines | None = None
        self.lines: list[ChangeLine] = []
        self.title.show()
        self.fields = AbsenceFields(context, calendars, meant)
        self.banner = Banner(context.theme, Tone.WARNING, "")
        self.banner.hide()
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self._ask)
        self._fill()
        self._say_title()
        self.fields.edited.connect(self._on_edited)
        context.bridge.changed.connect(self._on_changes)
        self.closed.connect(self.deleteLater)
        self._ask()

    @property
    def accepted(self) -> tuple[Proposal, ...]:
        """What is ticked."""
        return tuple(line.accepted for line in self.lines if line.accepted is not None)

    def apply(self) -> None:
        """Write the absence and what is ticked, as one step."""
        if self._away is None or self._lines is None or not self.confirm.isEnabled():
            return
        self.confirm.setEnabled(False)  # a second press must not write it twice
        accepted = self.accepted
        name = name_of(self._lines.calendars, self._away.sub)
        person = self.fields.person
        text = step_text(name, self._away.periods[0], self._context.dates, len(accepted), person=person)
        call = partial(
            self._context.services.replacements.apply,
            self._away,
            accepted,
            seen=self._lines.seen,
            called=title_text(person=person),
            reason=self.fields.reason.text,
            origin=signed(self._context.preferences, self.fields.by.text),
        )
        done = partial(self._on_applied, text)
        self._context.tasks.run(call, owner=self, done=done, failed=self._on_refused)

    def _fill(self) -> None:
        theme = self._context.theme
        self.heading = Label(theme, "", "bodyStrong")
        page = Surface(theme, "raised")
        self._listed = beside_scroll_bar(page)
        self._listed.setSpacing(2)
        self._skeleton = Skeleton(theme, 4, 44)
        self._scroll = UprightScroll(page)
        self._scroll.setAccessibleName(self.tr("Bookings that need somebody"))
        self._nothing = EmptyState(theme, "calendar-check", "")
        self._pages = QStackedWidget()
        self._pages.setFixedHeight(theme.px(LINES_HEIGHT))
        for page_of in (self._skeleton, self._scroll, self._nothing):
            self._pages.addWidget(page_of)
        for widget in (self.fields, self.banner, Divider(theme), self.heading, self._pages):
            self.body.addWidget(widget)
        note = self.tr("Nothing is written before you apply it. One undo takes all of it back.")
        self.body.addWidget(Label(theme, note, "small", "textFaint", wrap=True))
        self.confirm = Button(theme, apply_text(0), Kind.PRIMARY)
        self.confirm.clicked.connect(self.apply)
        self.add_leave(self.tr("Leave it"))
        self.add_button(self.confirm)

    # What is in the way

    def _on_edited(self) -> None:
        self._say_title()
        self.confirm.setEnabled(False)
        self._look.start()

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        if self.isVisible() and any(change.entity in LOOKED_AT for change in changes):
            self._look.start()

    def _ask(self) -> None:
        away = self.fields.away()
        if away != self._away:
            self._lines = None
        self._away = away
        self.confirm.setEnabled(False)
        if away is None:
            self._show(None)
            return
        if self._lines is None:
            self._pages.setCurrentWidget(self._skeleton)
            self._skeleton.start()
        call = partial(self._context.services.replacements.lines, away)
        self._context.tasks.run_latest("lines", call, owner=self, done=self._show, failed=self._on_unread)

    def _show(self, lines: Lines | None) -> None:
        chosen = {line.stranded.affected.key: line for line in self.lines} if self._lines else {}
        kept = {key: (line.box.isChecked(), line.choice.value) for key, line in chosen.items()}
        self._lines = lines
        self._skeleton.stop()
        self.lines = []
        empty(self._listed)
        found = () if lines is None else lines.lines
        days = {self._context.dates.day_of(line.stranded.affected.period.start) for line in found}
        # whom somebody has to call comes first; what is no booking last
        ordered = sorted(found, key=lambda line: (not line.stranded.is_booking, not line.stranded.needs_call))
        for line in ordered:
            assert lines is not None
            shown = ChangeLine(self._context, line, lines.calendars, with_day=len(days) > 1)
            before = kept.get(line.stranded.affected.key)
            if before is not None and isinstance(before[1], Proposal):
                shown.restore(before[0], before[1])
            shown.changed.connect(self._say_count)
            self.lines.append(shown)
            self._listed.addWidget(shown)
        self._listed.addStretch(1)
        bookings = sum(line.stranded.is_booking for line in found)
        self.heading.setText(heading(bookings, person=self.fields.person) if found else "")
        self._pages.setCurrentWidget(self._scroll if found else self._nothing)
        self._nothing.set_words("" if lines is None else self.tr("Nothing is booked then."))
        self.confirm.setEnabled(lines is not None)
        self._say_count()

    def _say_title(self) -> None:
        title = title_text(person=self.fields.person)
        self.title.setText(title)
        self.setAccessibleName(title)

    def _say_count(self) -> None:
        self.confirm.setText(apply_text(len(self.accepted), person=self.fields.person))

    def _on_unread(self, error: Exception) -> None:
        self._show(None)
        self._say(error)

    # What came of it

    def _on_applied(self, text: str, changes: tuple[int, ...]) -> None:
        self._context.undo.push(text, changes)
        self.close_sheet()
        self.applied.emit()

    def _on_refused(self, error: Exception) -> None:
        self._say(error)
        self._ask()

    def _say(self, error: Exception) -> None:
        self.banner.set_words(explain(error, self._context.dates))
        self.banner.show()
