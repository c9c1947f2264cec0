"""Ask what to print: a day, the week or the month, of which calendars, with names or without, on paper or into a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.agenda.loading import Agenda, Choices, Wanted, load_agenda
from apcdesk.desk.staff.agenda.printing.paint import page_layout, paint_sheets, pdf_of
from apcdesk.desk.staff.agenda.printing.sheets import PrintedSheet, month_sheets, sheets_of
from apcdesk.desk.staff.agenda.views import View, days_of
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.switches import CheckBox

MONTH = 2
"""The place of the month among the days to choose from."""
Then = Callable[[Sequence[PrintedSheet]], None]


class PrintDialog(Sheet):
    """A page for each ticked calendar. What is printed is read anew when a button is pressed."""

    def __init__(
        self,
        context: DeskContext,
        window: QWidget,
        agenda: Agenda,
        choices: Choices,
        *,
        view: View,
        day: date,
        hide_names: bool,
    ) -> None:
        super().__init__(context.theme, window, self.tr("Print"), width=480)
        self._context = context
        self._choices = choices
        self._day = day
        theme, dates = context.theme, context.dates
        week = days_of(View.WEEK, day)
        self.days = SegmentedControl(
            theme,
            [dates.day(day), dates.day_range(week[0], week[-1]), dates.month_year(day)],
            self.tr("Days"),
            current={View.DAY: 0, View.MONTH: 2}.get(view, 1),
        )
        self.body.addWidget(self.days)
        names = [c.name for c in agenda.calendars if c.calendar_id in agenda.shown]
        words = self.tr("A page for each: {names}").format(names=listed(names))
        self.body.addWidget(Label(theme, words, "body", "textMuted", wrap=True))
        self.nameless = CheckBox(theme, self.tr("Hide names"))
        self.nameless.setChecked(hide_names)
        self.body.addWidget(self.nameless)
        self.save = Button(theme, self.tr("Save as PDF"), icon="file-down")
        self.print_ = Button(theme, self.tr("Print"), Kind.PRIMARY, icon="printer")
        self.add_leave(self.tr("Cancel"))
        self.add_button(self.save)
        self.add_button(self.print_)
        self.save.clicked.connect(self._on_save)
        self.print_.clicked.connect(self._on_print)
        self.closed.connect(self.deleteLater)

    @property
    def wanted(self) -> Wanted:
        """The days that are chosen."""
        days = days_of((View.DAY, View.WEEK, View.MONTH)[self.days.current], self._day)
        return Wanted(days, days[0].replace(day=1), self._choices)

    def _on_save(self) -> None:
        name = f"{self.wanted.days[0].isoformat()}.pdf"
        suggested = str(Path.home() / name)
        path, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save as PDF"), suggested, "PDF (*.pdf)")
        if path:
            self.write(path)

    def write(self, path: str) -> None:
        """Write the sheets into this file."""
        self._read(partial(self._write, path))

    def _on_print(self) -> None:
        self._read(self._send)

    def _read(self, then: Then) -> None:
        context = self._context
        self.setEnabled(False)  # a second press must not print it twice
        context.tasks.run(
            partial(load_agenda, context.services, context.dates, self.wanted),
            owner=self,
            done=partial(self._on_read, then),
            failed=self._on_failed,
        )

    def _on_read(self, then: Then, agenda: Agenda) -> None:
        self.setEnabled(True)
        sheets = sheets_of(agenda, self._context.dates, hide_names=self.nameless.isChecked())
        if self.days.current == MONTH:
            sheets = month_sheets(agenda, self._context.dates, hide_names=self.nameless.isChecked())
        then(sheets)

    def _on_failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self._context.toasts.refuse(explain(error, self._context.dates))

    def _write(self, path: str, sheets: Sequence[PrintedSheet]) -> None:
        try:
            Path(path).write_bytes(pdf_of(sheets, self._context.theme, self._foot()))
        except OSError:
            self._context.toasts.refuse(self.tr("Not saved. The file cannot be written."))
            return
        self._context.toasts.show(self.tr("Saved: {name}").format(name=Path(path).name))
        self.close_sheet()

    def _send(self, sheets: Sequence[PrintedSheet]) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - loaded when first printed

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        if QPrintDialog(printer, self.window()).exec() != QPrintDialog.DialogCode.Accepted:
            return
        if not paint_sheets(printer, sheets, self._context.theme, self._foot()):
            self._context.toasts.refuse(self.tr("Not printed. The printer does not answer."))
        self.close_sheet()

    def _foot(self) -> str:
        now, dates = self._context.services.clock.now(), self._context.dates
        return self.tr("Printed {day}, {time}").format(day=dates.day(now), time=dates.time(now))
