"""The report of a day or a week over the window: five figures, a line for each booking, and the same as a table."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.errors import not_saved
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.messages import EmptyState
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll, beside_scroll_bar, empty
from apcdesk.domain.report import Outcome, Report, ReportedBooking

WIDTH = 560
HEIGHT, NOTHING_HEIGHT = 300, 180

translate = QCoreApplication.translate


class ReportSheet(Sheet):
    """Opens with today; another day, or the week it is in, is chosen at its top."""

    def __init__(self, context: DeskContext, window: QWidget) -> None:
        super().__init__(context.theme, window, "", width=WIDTH)
        self._context = context
        self.report: Report | None = None
        theme, dates = context.theme, context.dates
        today = dates.day_of(context.services.clock.now())
        self.title.setText(self.tr("Report"))
        self.title.show()
        self.setAccessibleName(self.tr("Report"))
        self.day = DayField(theme, dates, self.tr("Day"), today, today)
        self.day.chosen.connect(lambda _: self._ask())
        options = (self.tr("Day"), self.tr("Week"))
        self.span = SegmentedControl(theme, options, self.tr("How many days"))
        self.span.chosen.connect(lambda _: self._ask())
        self.figures: dict[str, Label] = {}
        page = Surface(theme, "raised")
        self._listed = beside_scroll_bar(page)
        self._listed.setSpacing(6)
        self._scroll = UprightScroll(page)
        self._nothing = EmptyState(theme, "calendar-days", "")
        self._pages = QStackedWidget()
        self._pages.setFixedHeight(self._theme.px(HEIGHT))
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self._nothing)
        self.days = Label(theme, "", "bodyStrong")
        self.ahead = Label(theme, "", "small", "textMuted")
        self.body.addLayout(self._make_choice())
        self.body.addLayout(self._make_figures())
        self.body.addWidget(self.ahead)
        self.body.addWidget(self._pages)
        self.save = Button(theme, self.tr("Save as a table…"), icon="download")
        self.save.clicked.connect(self._ask_where)
        close = Button(theme, self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.close_sheet)
        self.add_button(self.save)
        self.add_button(close)
        self.closed.connect(self.deleteLater)
        self._ask()

    def write(self, path: Path) -> None:
        """Write the table of these days off the GUI thread."""
        call = partial(self._context.services.reports.write, *self._chosen(), path)
        words = self.tr("Report written to {file}").format(file=path.name)
        self._context.tasks.run(
            call,
            owner=self,
            done=lambda _: self._context.toasts.show(words),
            failed=self._on_failed,
        )

    def _make_choice(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.day)
        row.addWidget(self.span)
        row.addStretch(1)
        row.addWidget(self.days)
        return row

    def _chosen(self) -> tuple[date, date]:
        """The first and the last day that are asked for."""
        day = self.day.day
        if self.span.current == 0:
            return day, day
        monday = self._context.dates.monday_of(day)
        return monday, monday + timedelta(days=6)

    def _make_figures(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for key, words in (
            ("held", self.tr("held")),
            ("missed", self.tr("did not come")),
            ("cancelled", self.tr("cancelled")),
            ("moved", self.tr("moved")),
            ("walk_ins", self.tr("walked in")),
        ):
            column = bare_column()
            self.figures[key] = Label(self._theme, "", "title")
            column.addWidget(self.figures[key])
            column.addWidget(Label(self._theme, words, "small", "textMuted"))
            row.addLayout(column, 1)
        return row

    def _ask(self) -> None:
        read = partial(self._context.services.reports.of_days, *self._chosen())
        self._context.tasks.run_latest("report", read, owner=self, done=self._show, failed=self._on_failed)

    def _show(self, report: Report) -> None:
        self.report = report
        for key, count in (
            ("held", report.count(Outcome.HELD)),
            ("missed", report.count(Outcome.MISSED)),
            ("cancelled", report.count(Outcome.CANCELLED)),
            ("moved", report.moved),
            ("walk_ins", report.walk_ins),
        ):
            self.figures[key].setText(self._context.dates.locale.toString(count))
        empty(self._listed)
        several = report.first != report.last
        for one in report.bookings:
            self._listed.addWidget(self._line(one, with_day=several))
        self.days.setText(self._context.dates.day_range(report.first, report.last) if several else "")
        self.ahead.setText(ahead_text(report, self._context.dates))
        self.ahead.setVisible(bool(self.ahead.text()))
        nothing = (
            self.tr("Nothing was booked in this week.")
            if several
            else self.tr("Nothing was booked on this day.")
        )
        self._nothing.set_words(nothing)
        height = self._scroll.fit(self._theme.px(HEIGHT))
        self._pages.setFixedHeight(height if report.bookings else self._theme.px(NOTHING_HEIGHT))
        self._pages.setCurrentWidget(self._scroll if report.bookings else self._nothing)
        self.save.setEnabled(bool(report.bookings))

    def _line(self, one: ReportedBooking, *, with_day: bool) -> QWidget:
        line = QWidget()
        row = bare_row(line, 8)
        text = line_text(one, self._context.dates, with_day=with_day)
        row.addWidget(Label(self._theme, text, wrap=True), 1)
        words, tone = outcome_text(one)
        row.addWidget(Chip(self._theme, words, tone), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _ask_where(self) -> None:
        first, last = self._chosen()
        name = f"{first.isoformat()}.csv" if first == last else f"{first:%G-W%V}.csv"
        title, kinds = self.tr("Save the report"), self.tr("Tables (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, kinds)
        if chosen:
            self.write(Path(chosen))

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(not_saved(error))


def line_text(one: ReportedBooking, dates: DateWords, *, with_day: bool = False) -> str:
    """As "13:00 – 13:45  Bergen Etikett, moved"; of several days as "Tue 9, 13:00 – 13:45  Bergen Etikett"."""
    period = one.booking.period
    words = translate("Report", "{times}  {what}")
    if with_day:
        words = translate("Report", "{day}, {times}  {what}")
    words = words.format(
        day=dates.day_short(period.start), times=dates.time_range(period), what=one.booking.summary
    )
    remarks = [translate("Report", "moved")] if one.moved else []
    remarks += [translate("Report", "walked in")] if one.walk_in else []
    return translate("Report", ", ").join((words, *remarks))


def ahead_text(report: Report, dates: DateWords) -> str:
    """As "Median from booking to appointment: 2.5 days", nothing when nothing was booked."""
    if report.median_ahead is None:
        return ""
    days = dates.locale.toString(report.median_ahead / timedelta(days=1), "f", 1)
    return translate("Report", "Median from booking to appointment: {days} days").format(days=days)


def outcome_text(one: ReportedBooking) -> tuple[str, Tone]:
    """What became of it, and in what tone that is said."""
    return {
        Outcome.HELD: (translate("Report", "Held"), Tone.SUCCESS),
        Outcome.MISSED: (translate("Report", "Did not come"), Tone.DANGER),
        Outcome.CANCELLED: (translate("Report", "Cancelled"), Tone.NEUTRAL),
        Outcome.AHEAD: (translate("Report", "Ahead"), Tone.INFO),
    }[one.outcome]
