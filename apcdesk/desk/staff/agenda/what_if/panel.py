"""The panel of what if: put it together, read what it would do, then make it so or throw it away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.staff.agenda.what_if.composer import Composer
from apcdesk.desk.staff.agenda.what_if.report import Report
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Divider, Surface, UprightScroll, empty
from apcdesk.domain.hypotheses import Hypothesis

MARGIN = 16
LEAST_LINE = 120


@dataclass(frozen=True, slots=True)
class Supposed:
    """A hypothesis and how it is called."""

    words: str
    hypothesis: Hypothesis


class WhatIfPanel(Surface):
    """304 px, in the place of the inspector. `applied()` and `thrown_away()` its buttons, `taken_out(index)` the cross
    of a hypothesis, `event_asked(uid)` a booking that would stand alone, `replacements_asked()` who could stand in."""

    applied = Signal()
    thrown_away = Signal()
    taken_out = Signal(int)
    event_asked = Signal(str)
    replacements_asked = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme)
        theme = context.theme
        self.setFixedWidth(theme.size("inspector"))
        self.setAccessibleName(self.tr("What if"))
        self.composer = Composer(context)
        self._listed = bare_column(spacing=2)
        self._outcome = bare_column(spacing=8)
        self.apply = Button(theme, self.tr("Apply"), Kind.PRIMARY)
        self.throw_away = Button(theme, self.tr("Throw away"), key_hint="Esc")
        self.apply.clicked.connect(self.applied)
        self.throw_away.clicked.connect(self.thrown_away)
        row = bare_row(self)
        row.addWidget(Divider(theme, upright=True))
        column = bare_column()
        column.addWidget(self._head())
        column.addWidget(Divider(theme))
        column.addWidget(self._middle(), 1)
        column.addWidget(Divider(theme))
        column.addWidget(self._foot())
        row.addLayout(column, 1)
        self.show_supposed(())
        self.show_report(None)

    def show_supposed(self, supposed: Sequence[Supposed]) -> None:
        """List the hypotheses, each with a cross that takes it out."""
        empty(self._listed)
        for index, one in enumerate(supposed):
            line = QWidget()
            row = bare_row(line, 4)
            row.addWidget(Label(self._theme, one.words, wrap=True), 1)
            cross = IconButton(
                self._theme, "x", self.tr("Take out: {words}").format(words=one.words), size=24
            )
            cross.clicked.connect(partial(self._on_taken_out, index))
            row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
            self._listed.addWidget(line)

    def show_report(self, report: Report | None) -> None:
        """Say what it would do; None while nothing is supposed, or not known yet."""
        empty(self._outcome)
        self.apply.setEnabled(report is not None and not report.problem)
        if report is None:
            return
        if report.problem:
            self._outcome.addWidget(Label(self._theme, report.problem, "body", "danger", wrap=True))
            return
        self._outcome.addWidget(self._chips(report))
        for line in report.lines:
            self._outcome.addWidget(Label(self._theme, line, "small", "textMuted", wrap=True))
        if report.affected:
            self._outcome.addWidget(Label(self._theme, report.affected_title, "bodyStrong", wrap=True))
            find = Button(self._theme, self.tr("Find replacements"), icon="users", small=True)
            find.clicked.connect(self.replacements_asked)
            self._outcome.addWidget(find, 0, Qt.AlignmentFlag.AlignLeading)
        for uid, words in report.affected:
            button = Button(self._theme, words, icon="triangle-alert", small=True)
            button.setMinimumWidth(
                self._theme.px(LEAST_LINE)
            )  # a long line is shortened, the panel keeps its width
            button.setToolTip(words)
            button.clicked.connect(partial(self._on_event, uid))
            self._outcome.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _chips(self, report: Report) -> QWidget:
        chips = QWidget()
        row = bare_row(chips, 6)
        for text, tone in ((report.won, Tone.ACCENT), (report.lost, Tone.DANGER)):
            row.addWidget(Chip(self._theme, text, tone))
        row.addStretch(1)
        return chips

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(self._theme.size("toolbar") - 1)
        row = QHBoxLayout(head)
        row.setContentsMargins(leading_margins(self.layoutDirection(), MARGIN, 0, MARGIN - 6, 0))
        row.addWidget(Label(self._theme, self.tr("What if…"), "heading"), 1)
        close = IconButton(self._theme, "x", self.tr("Close, throw away"))
        close.clicked.connect(self.thrown_away)
        row.addWidget(close)
        return head

    def _middle(self) -> QWidget:
        page = Surface(self._theme)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(12)
        column.addWidget(self.composer)
        column.addWidget(Divider(self._theme))
        column.addLayout(self._listed)
        column.addLayout(self._outcome)
        column.addStretch(1)
        return UprightScroll(page)

    def _foot(self) -> QWidget:
        foot = Surface(self._theme)
        column = QVBoxLayout(foot)
        column.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        column.setSpacing(8)
        note = self.tr("Nothing is written before you apply it.")
        column.addWidget(Label(self._theme, note, "small", "textFaint", wrap=True))
        row = bare_row(spacing=8)
        row.addWidget(self.throw_away)
        row.addWidget(self.apply, 1)
        column.addLayout(row)
        return foot

    def _on_taken_out(self, index: int, _checked: bool = False) -> None:
        self.taken_out.emit(index)

    def _on_event(self, uid: str, _checked: bool = False) -> None:
        self.event_asked.emit(uid)
