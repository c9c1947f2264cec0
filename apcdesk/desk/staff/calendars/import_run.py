"""Importing files in the desk: progress, a way to stop, and a report that names what could not be read."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.messages import ProgressBar
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.surfaces import Surface
from apcdesk.desk.words import explain
from apcdesk.domain.changes import Door, Origin
from apcdesk.service.importing import ImportReport, Progress

MOST_PROBLEMS_SHOWN = 200
PROBLEMS_HEIGHT = 220
TELL_MS = 100


class ImportRun(QObject):
    """One import: made with the window, started with the paths. `ended(report)` follows unless it failed."""

    ended = Signal(object)
    _progressed = Signal(object)

    def __init__(self, context: DeskContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._cancelled = threading.Event()
        self._told = QElapsedTimer()
        theme = context.theme
        self.sheet = Sheet(theme, window, self.tr("Importing"), closable=False)
        self.words = Label(theme, self.tr("Reading files"), "body", "textMuted", wrap=True)
        self.bar = ProgressBar(theme, self.tr("Progress of the import"))
        self.sheet.body.addWidget(self.words)
        self.sheet.body.addWidget(self.bar)
        self.button = Button(theme, self.tr("Stop"))
        self.button.clicked.connect(self.cancel)
        self.sheet.add_button(self.button)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        self.sheet.closed.connect(self.deleteLater)
        self.sheet.closed.connect(self.sheet.deleteLater)

    def start(self, paths: Sequence[Path]) -> None:
        """Import these files and folders off the GUI thread, all of it or nothing."""
        services = self._context.services
        run = partial(
            services.importing.run,
            list(paths),
            client_id=services.own_client,
            origin=Origin(Door.IMPORT),
            progress=self._tell,
            cancelled=self._cancelled.is_set,
        )
        self._context.tasks.run(run, owner=self, done=self._on_done, failed=self._on_failed)
        self.sheet.open(first=self.button)

    def _tell(self, progress: Progress) -> None:
        """Called on the worker, for every event: the window hears of it a few times a second."""
        if not self._told.isValid() or self._told.elapsed() >= TELL_MS:
            self._told.start()
            self._progressed.emit(progress)

    def cancel(self) -> None:
        """Stop at the next chance; nothing of this import stays."""
        self._cancelled.set()
        self.button.setEnabled(False)
        self.words.setText(self.tr("Stopping"))

    def _on_progressed(self, progress: Progress) -> None:
        if self._cancelled.is_set():
            return
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
            self._close_with(self.tr("Import stopped. Nothing was imported."))
        elif report.problems:
            self._show_report(report)
        else:
            self._close_with(report_words(report))
        self.ended.emit(report)

    def _on_failed(self, error: Exception) -> None:
        self._close_with(explain(error))

    def _close_with(self, words: str) -> None:
        self.sheet.close_sheet()
        self._context.toasts.show(words)

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
        theme = self._context.theme
        inside = Surface(theme, "raised")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(2)
        for problem in report.problems[:MOST_PROBLEMS_SHOWN]:
            where = " · ".join(part for part in (problem.file, problem.uid) if part)
            column.addWidget(Label(theme, where, "mono", wrap=True))
            column.addWidget(Label(theme, problem.reason, "small", "textMuted", wrap=True))
            column.addSpacing(6)
        left = len(report.problems) - MOST_PROBLEMS_SHOWN
        if left > 0:
            words = self.tr("and {count} more").format(count=left)
            column.addWidget(Label(theme, words, "small", "textMuted"))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFixedHeight(PROBLEMS_HEIGHT)
        scroll.setWidget(inside)
        scroll.setAccessibleName(self.tr("What could not be read"))
        return scroll


def report_words(report: ImportReport) -> str:
    """The report in words: "28 calendars with 555 events: 555 new, 0 changed, 0 as before."."""
    translate = partial(QCoreApplication.translate, "ImportRun")
    calendars, events = translate("{count} calendars"), translate("{count} events")
    if report.calendars == 1:
        calendars = translate("1 calendar")
    if report.events == 1:
        events = translate("1 event")
    words = translate("{calendars} with {events}: {created} new, {updated} changed, {same} as before.")
    text = words.format(
        calendars=calendars.format(count=report.calendars),
        events=events.format(count=report.events),
        created=report.created,
        updated=report.updated,
        same=report.unchanged,
    )
    if report.problems:
        text += " " + translate("{count} could not be read.").format(count=len(report.problems))
    return text
