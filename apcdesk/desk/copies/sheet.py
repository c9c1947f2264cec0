"""A copy of everything over the window: read first, then what is in it and what of today is not, and the way back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.copies.restoring import Restoring
from apcdesk.desk.copies.words import (
    before_text,
    holds_texts,
    isolated,
    missed_texts,
    open_text,
    until_text,
)
from apcdesk.desk.language.errors import explain
from apcdesk.desk.language.sentences import dotted
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.fields import labelled
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import Banner, ProgressBar
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.errors import StillOpen
from apcdesk.service.files.coming_copy import ComingCopy
from apcdesk.service.files.copy_report import CopyReport, Missed

WIDTH = 520
MEGABYTE = 1_000_000


class GoingBackSheet(Sheet):
    """`shown()` once it says what is in the copy or why it cannot be; `agreed()` when one goes back to it."""

    shown = Signal()
    agreed = Signal()
    another_wanted = Signal()
    _progressed = Signal(str, int, int)

    def __init__(self, desk: Restoring, window: QWidget, path: Path) -> None:
        super().__init__(desk.theme, window, self.tr("Go back to a copy"), width=WIDTH)
        self._desk = desk
        self._before = before_text()
        self._window = window
        self._path = path
        self._cancelled = Event()
        self._kept: Path | None = None
        self.coming: ComingCopy | None = None
        self.missed: Banner | None = None
        theme = desk.theme
        self.problem = Banner(theme, Tone.DANGER, "")
        self.problem.hide()
        self.far = Label(
            theme, self.tr("Reading {file}").format(file=isolated(path.name)), "body", "textMuted", wrap=True
        )
        self.bar = ProgressBar(theme, self.tr("Progress"))
        self.bar.setMaximum(1)
        self._told = bare_column(spacing=12)
        self.body.addWidget(self.far)
        self.body.addWidget(self.bar)
        self.body.addLayout(self._told)
        self.body.addWidget(self.problem)
        self._add_buttons()
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        self.closed.connect(self._on_closed)
        desk.tasks.run(self._read, owner=self, done=self._on_read, failed=self._on_unreadable)

    def submit(self) -> None:
        """Go back to it, unless others have the calendar open."""
        if self.coming is None or not self.confirm.isEnabled():
            return
        self.problem.hide()
        self.confirm.setEnabled(False)
        agree = partial(self._desk.service.agree, self.coming, self._before)
        self._desk.tasks.run(agree, owner=self, done=self._on_agreed, failed=self._on_refused)

    def _add_buttons(self) -> None:
        theme = self._desk.theme
        self.another = Button(theme, self.tr("Choose another file…"))
        self.another.clicked.connect(self._choose_another)
        self.another.hide()
        self.leave = Button(theme, self.tr("Leave it"))
        self.leave.clicked.connect(self.close_sheet)
        self.confirm = Button(theme, self.tr("Go back to this copy"), Kind.DANGER_SOLID, icon="rotate-ccw")
        self.confirm.setEnabled(False)
        self.confirm.clicked.connect(self.submit)
        for button in (self.another, self.leave, self.confirm):
            self.add_button(button)

    def _read(self) -> tuple[ComingCopy | None, Path]:
        """On a worker: the copy, and how what is here would be kept."""
        service = self._desk.service
        coming = service.read(self._path, self._progressed.emit, self._cancelled.is_set)
        return coming, service.kept_as(self._before)

    def _on_progressed(self, step: str, done: int, total: int) -> None:
        if self.coming is not None:
            return
        if step == "check":
            self.far.setText(
                self.tr("Looking whether {file} is whole").format(file=isolated(self._path.name))
            )
        else:
            words = self.tr("Reading {file}: {done} of {total} MB")
            megabytes = {"done": done // MEGABYTE, "total": max(1, total // MEGABYTE)}
            self.far.setText(words.format(file=isolated(self._path.name), **megabytes))
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done if total else 1)

    def _on_read(self, found: tuple[ComingCopy | None, Path]) -> None:
        self.coming, self._kept = found
        if self.coming is None:  # cancelled: the sheet is closed
            return
        self.far.hide()
        self.bar.hide()
        self._tell(self.coming.report, self._kept)
        self.confirm.setEnabled(True)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit()

    def _tell(self, report: CopyReport, kept: Path) -> None:
        theme, dates = self._theme, self._desk.dates
        whose = dotted((report.file.name, report.place))
        self._told.addWidget(Label(theme, whose, "body", "textMuted", wrap=True))
        held = QVBoxLayout()
        held.setSpacing(3)
        held.addWidget(Label(theme, until_text(report, dates), "body", weight=500, wrap=True))
        for line in holds_texts(report):
            held.addWidget(Label(theme, line, "body", wrap=True))
        self._told.addLayout(labelled(theme, self.tr("In the copy"), held))
        if report.missed is not None:
            tone, words = self._missed(report.missed, report)
            missed = self.missed = Banner(theme, tone, words)
            self._told.addWidget(missed)
        after = self.tr("The staff PIN, links and what apps need to come in are again as they were then.")
        self._told.addWidget(Label(theme, after, "body", "textMuted", wrap=True))
        keep = self.tr(
            "What is here now is kept first, as “{file}” in {folder}. You can go back to it in the same way."
        )
        words = keep.format(file=isolated(kept.name), folder=isolated(str(kept.parent)))
        self._told.addWidget(Label(theme, words, "body", "textMuted", wrap=True))

    def _missed(self, missed: Missed, report: CopyReport) -> tuple[Tone, str]:
        texts = missed_texts(missed)
        if not report.same:
            another = self.tr("It is the copy of another desk: nothing of what is here is in it.")
            return Tone.WARNING, " ".join([another, *texts])
        if texts:
            return Tone.WARNING, " ".join(texts)
        if missed.until != report.until:
            return Tone.INFO, self.tr("No booking is lost. What else was changed since is not in it.")
        return Tone.INFO, self.tr("Nothing is lost: nothing was changed since.")

    def _on_unreadable(self, error: Exception) -> None:
        self.far.hide()
        self.bar.hide()
        if isinstance(error, OSError):
            words = self.tr("{file} cannot be read: {reason}. Nothing was changed.")
            self._say(words.format(file=isolated(self._path.name), reason=error.strerror or error))
        else:
            self._say(explain(error))
        self.confirm.hide()
        self.another.show()
        self.another.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit()

    def _on_agreed(self, _: None) -> None:
        self._closable = False
        self.leave.setEnabled(False)
        self.agreed.emit()

    def _on_refused(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        self._say(open_text(error.who) if isinstance(error, StillOpen) else explain(error))
        self.shown.emit()

    def _say(self, words: str) -> None:
        self.problem.set_words(words)
        self.problem.show()
        self.lead_to(self.confirm if self.coming is not None else self.another)

    def _choose_another(self) -> None:
        self.close_sheet()
        self.another_wanted.emit()

    def _on_closed(self) -> None:
        self._cancelled.set()
        if self.coming is not None:
            self._desk.tasks.run(self.coming.discard, owner=self._window)
        self.deleteLater()
