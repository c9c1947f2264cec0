"""Q: a booking in one line, with what was understood of it under the line while it is typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import dotted, listed
from apcdesk.desk.staff.agenda.changing.conflicts import busy_times, later_sentence
from apcdesk.desk.staff.agenda.changing.writing import Clash, clash_of
from apcdesk.desk.staff.agenda.inspector.repeat import rule_text
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import ABSENT, DraftTimes, EventDraft, Transparency
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period
from apcdesk.domain.quick_add import QuickEntry, read_quick
from apcdesk.domain.recurrence import Recurrence

WIDTH = 560
LENGTH = 30
"""Minutes of a booking that says no length."""
GATHER_MS = 150


class QuickAdd(Sheet):
    """`booked(calendar_ids, EventDraft)` Enter or the button was pressed while the line says enough."""

    booked = Signal(object, object)

    def __init__(
        self, context: DeskContext, window: QWidget, calendars: Sequence[Calendar], text: str = ""
    ) -> None:
        super().__init__(context.theme, window, self.tr("Quick add"), width=WIDTH)
        self._context = context
        self._dates = context.dates
        self._calendars = {calendar.calendar_id: calendar for calendar in calendars}
        self._names = {key: _names_of(calendar) for key, calendar in self._calendars.items()}
        self._today = context.dates.day_of(context.services.clock.now())
        example = self.tr("Lotte Claes Tue 15:15 45m with Sofie + office")
        self.line = TextField(context.theme, name=self.tr("What, when, with whom"), placeholder=example)
        self.body.addWidget(self.line)
        self.body.addWidget(self._preview())
        self._trouble = Label(context.theme, "", "body", "warning", wrap=True)
        self.body.addWidget(self._trouble)
        self.book = Button(context.theme, self.tr("Book"), Kind.PRIMARY)
        self.add_leave(self.tr("Cancel"))
        self.add_button(self.book)
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._ask)
        self.book.clicked.connect(self._on_book)
        self.line.submitted.connect(self._on_book)
        self.line.edited.connect(self._on_edited)
        self.closed.connect(self.deleteLater)
        self.line.set_text(text)
        self._on_edited(text)

    def start(self) -> None:
        """Open, with the keys in the line."""
        self.open(self.line.line)

    @property
    def entry(self) -> QuickEntry:
        """What the line says."""
        return read_quick(self.line.text, self._today, self._names)

    def _preview(self) -> QWidget:
        """What, when and with whom, as it was understood."""
        page, theme = QWidget(), self._context.theme
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.what, self.when, self.who = (Label(theme, "", "body") for _ in range(3))
        names = (self.tr("What"), self.tr("When"), self.tr("With"))
        for row, (name, label) in enumerate(zip(names, (self.what, self.when, self.who), strict=True)):
            grid.addWidget(Label(theme, name, "body", "textFaint"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        return page

    def _on_edited(self, _: str) -> None:
        entry = self.entry
        self.what.setText(entry.summary or self.tr("Write what it is."))
        self.when.setText(self._when(entry))
        self.who.setText(listed(self._calendars[key].name for key in self._wanted(entry)))
        self.book.setEnabled(bool(entry.summary and self._wanted(entry)))
        self._show_trouble(entry, {})
        self._gather.start()

    def _when(self, entry: QuickEntry) -> str:
        rule = "" if entry.repeats is None else rule_text(entry.repeats, self._dates)
        return dotted((self._first(entry), rule))

    def _first(self, entry: QuickEntry) -> str:
        day = self._dates.day(entry.day)
        if entry.minute is None:
            return self.tr("{day}, all day").format(day=day)
        period = self._period(entry)
        length = self._dates.duration(int((period.end - period.start).total_seconds() // 60))
        return self.tr("{day}, {times} · {length}").format(
            day=day, times=self._dates.time_range(period), length=length
        )

    def _period(self, entry: QuickEntry) -> Period:
        start = self._dates.at(entry.day, entry.minute or 0)
        end = self._dates.at(entry.day, (entry.minute or 0) + (entry.length or LENGTH))
        return Period(start, end)

    def _wanted(self, entry: QuickEntry) -> tuple[CalendarId, ...]:
        """Those that are named, else the first there is."""
        return entry.calendars or tuple(self._calendars)[:1]

    def _ask(self) -> None:
        """Whether they are free then; the answer for a line that was changed since is dropped."""
        entry = self.entry
        if entry.minute is None:
            return
        call = partial(self._clashes, self._wanted(entry), self._period(entry), entry.repeats)
        self._context.tasks.run_latest(
            "quick add", call, owner=self, done=partial(self._on_clashes, entry), failed=lambda _: None
        )

    def _clashes(
        self, calendar_ids: Sequence[CalendarId], period: Period, rule: Recurrence | None
    ) -> Mapping[CalendarId, Clash]:
        """Runs on a worker."""
        services = self._context.services
        return {key: clash_of(services, self._dates, key, period, None, rule) for key in calendar_ids}

    def _on_clashes(self, entry: QuickEntry, clashes: Mapping[CalendarId, Clash]) -> None:
        if entry == self.entry:
            self._show_trouble(entry, clashes)

    def _show_trouble(self, entry: QuickEntry, clashes: Mapping[CalendarId, Clash]) -> None:
        words = [self.tr("Nobody here is called “{name}”.").format(name=name) for name in entry.unknown]
        for key, clash in clashes.items():
            name = self._calendars[key].short_name
            if clash.busy:
                times = busy_times(clash.busy, self._dates)
                words.append(self.tr("{name} is busy {times}.").format(name=name, times=times))
            elif clash.closed or clash.hours_end is not None:
                words.append(self.tr("{name}: this is outside the open hours.").format(name=name))
            if clash.later:
                words.append(later_sentence(clash.later, self._dates))
        self._trouble.setText(" ".join(words))
        self._trouble.setVisible(bool(words))

    def _on_book(self) -> None:
        entry = self.entry
        if not self.book.isEnabled():
            return
        self.close_sheet()
        self.booked.emit(self._wanted(entry), self._draft(entry))

    def _draft(self, entry: QuickEntry) -> EventDraft:
        zone, recurrence = self._dates.tzid, ABSENT if entry.repeats is None else entry.repeats
        if entry.minute is None:
            times = DraftTimes(entry.day, entry.day.fromordinal(entry.day.toordinal() + 1), zone, zone)
            free = Transparency.TRANSPARENT
            return EventDraft(summary=entry.summary, times=times, transparency=free, recurrence=recurrence)
        period = self._period(entry)
        times = DraftTimes(period.start, period.end, zone, zone)
        return EventDraft(summary=entry.summary, times=times, recurrence=recurrence)


def _names_of(calendar: Calendar) -> tuple[str, ...]:
    """What people may call it: its names, and what stands before a dot in the middle."""
    names = (calendar.name, calendar.look.short_name, calendar.name.split(" · ", maxsplit=1)[0])
    return tuple(dict.fromkeys(name for name in names if name))
