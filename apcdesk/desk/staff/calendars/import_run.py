"""Importing files in the desk: progress, a way to stop, and a report that names what could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.calendars.left_out import left_out_words
from apcdesk.desk.staff.calendars.long_run import LongRun
from apcdesk.desk.staff.report_list import ReportList
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.domain.changes import Door, Origin
from apcdesk.service.files.importing import ImportReport, Progress

translate = QCoreApplication.translate


class ImportRun(LongRun):
    """One import: made with the window, started with the paths. `ended(report)` follows unless it failed."""

    def __init__(self, context: DeskContext, window: QWidget) -> None:
        title, words = self.tr("Importing"), self.tr("Reading files")
        super().__init__(context, window, title, words, self.tr("Progress of the import"))

    def start(self, paths: Sequence[Path]) -> None:
        """Import these files and folders off the GUI thread, all of it or nothing."""
        services = self._context.services
        run = partial(
            services.importing.run,
            list(paths),
            client_id=services.own_client,
            origin=Origin(Door.IMPORT),
            progress=self.tell,
            cancelled=self.stopped,
        )
        self.run(run, self._on_done)

    def show_progress(self, progress: object) -> None:
        assert isinstance(progress, Progress)
        self.bar.setMaximum(max(progress.total, 1))
        self.bar.setValue(progress.done)
        if progress.step == "read":
            words = self.tr("Reading file {number} of {total}")
            self.words.setText(words.format(number=progress.done + 1, total=progress.total))
        else:
            words = self.tr("Writing {number} of {total}")
            self.words.setText(words.format(number=progress.done, total=progress.total))

    def _on_done(self, report: ImportReport) -> None:
        if report.cancelled:
            self.close_with(self.tr("Import stopped. Nothing was imported."))
        elif report.problems:
            self._show_report(report)
            self._context.undo.push(report_words(report), report.changes)
        elif report.changes:
            self.sheet.close_sheet()
            self._context.undo.push(report_words(report), report.changes)
        else:
            self.close_with(report_words(report))
        self.ended.emit(report)

    def _show_report(self, report: ImportReport) -> None:
        theme = self._context.theme
        self.sheet.title.setText(self.tr("Imported, with something left out"))
        self.words.setText(report_words(report))
        self.bar.hide()
        self.sheet.body.addWidget(self._problems(report))
        self.button.hide()
        close = Button(theme, self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.sheet.close_sheet)
        self.sheet.add_button(close)
        close.setFocus()

    def _problems(self, report: ImportReport) -> QWidget:
        lines = [
            (" · ".join(part for part in (one.file, one.uid) if part), left_out_words(one))
            for one in report.problems
        ]
        return ReportList(self._context.theme, self.tr("What could not be read"), lines)


def report_words(report: ImportReport) -> str:
    """The report in words: "28 calendars with 555 events: 555 new, 0 changed, 0 as before."."""
    calendars = translate("ImportRun", "{count} calendars", "", report.calendars)
    events = translate("ImportRun", "{count} events", "", report.events)
    words = translate(
        "ImportRun", "{calendars} with {events}: {created} new, {updated} changed, {same} as before."
    )
    text = words.format(
        calendars=calendars.format(count=report.calendars),
        events=events.format(count=report.events),
        created=report.created,
        updated=report.updated,
        same=report.unchanged,
    )
    left_out = len(report.problems)
    if left_out:
        text += " " + translate("ImportRun", "Could not be read: {count}.").format(count=left_out)
    return text
