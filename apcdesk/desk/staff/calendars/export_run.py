"""Exporting calendars in the desk: where to, progress, a way to stop, and what was written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import not_saved
from apcdesk.desk.staff.calendars.long_run import LongRun
from apcdesk.domain.ids import CalendarId
from apcdesk.service.files.exporting import ExportKind, ExportReport

translate = QCoreApplication.translate


class ExportRun(LongRun):
    """One export. `ended(report)` follows unless it failed; a disk that is full says so."""

    def __init__(self, context: DeskContext, window: QWidget) -> None:
        title, words = self.tr("Exporting"), self.tr("Reading calendars")
        super().__init__(context, window, title, words, self.tr("Progress of the export"))

    def start(self, calendar_ids: Sequence[CalendarId], path: Path, kind: ExportKind) -> None:
        """Write these calendars to the path off the GUI thread."""
        export = self._context.services.exporting.run
        run = partial(
            export,
            list(calendar_ids),
            path,
            kind,
            progress=lambda done, total: self.tell((done, total)),
            cancelled=self.stopped,
        )
        self.run(run, self._on_done)

    def show_progress(self, progress: object) -> None:
        assert isinstance(progress, tuple)
        done, total = progress
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)
        self.words.setText(self.tr("Event {number} of {total}").format(number=done, total=total))

    def _on_done(self, report: ExportReport) -> None:
        if report.cancelled:
            self.close_with(self.tr("Export stopped. No file was written."))
        else:
            self.close_with(report_words(report))
        self.ended.emit(report)

    def _on_failed(self, error: Exception) -> None:
        self.close_refused(not_saved(error))


def report_words(report: ExportReport) -> str:
    """As "12 events written to stand.csv", "12 events written to 3 files"."""
    events = translate("ExportRun", "{count} events", "", report.events).format(count=report.events)
    if len(report.files) == 1:
        words = translate("ExportRun", "{events} written to {file}")
        return words.format(events=events, file=report.files[0].name)
    words = translate("ExportRun", "{events} written to {count} files", "", len(report.files))
    return words.format(events=events, count=len(report.files))
