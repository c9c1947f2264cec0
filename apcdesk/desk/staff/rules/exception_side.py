"""The trailing side: exceptions, the days to come, what counts on one, the week in words, what is wrong, and saving."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.rules.exception_list import ExceptionList
from apcdesk.desk.staff.rules.next_days import NextDays
from apcdesk.desk.staff.rules.sheets import affected_title
from apcdesk.desk.staff.rules.words import in_words, what_counts
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.label import Label, Run
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.surfaces import Card, Divider, SectionHeading, Surface, UprightScroll
from apcdesk.domain.hours import Closing, Hours
from apcdesk.domain.rules import AvailablePeriod
from apcdesk.domain.weeks import Week

MARGIN = 16


class ExceptionSide(Surface):
    """`add_wanted()`, `saved()`, `discarded()` and `look_wanted()` (at the bookings affected) are its buttons."""

    add_wanted = Signal()
    saved = Signal()
    discarded = Signal()
    look_wanted = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, "surface")
        theme = context.theme
        self._dates = context.dates
        self._hours: Hours | None = None
        self.add = Button(theme, self.tr("Add"), icon="plus", small=True)
        self.add.clicked.connect(self.add_wanted)
        self.exceptions = ExceptionList(context)
        self.next_days = NextDays(context, context.dates.day_of(context.services.clock.now()))
        self.next_days.chosen.connect(self._on_day)
        self.counts = Label(theme, "", "small", "textMuted", wrap=True)
        self.words = WordsCard(theme)
        self.checks = Banner(theme, Tone.WARNING, "")
        self.affected = Banner(theme, Tone.WARNING, "")
        self.affected.acted.connect(self.look_wanted)
        self.problem = Banner(theme, Tone.DANGER, "")
        self.discard = Button(theme, self.tr("Discard"))
        self.discard.clicked.connect(self.discarded)
        self.save = Button(theme, self.tr("Save rule"), Kind.PRIMARY, key_hint="Ctrl S")
        self.save.clicked.connect(self.saved)
        column = bare_column(self)
        column.addWidget(UprightScroll(self._page(theme)), 1)
        column.addWidget(self._messages())
        column.addWidget(Divider(theme))
        column.addWidget(self._foot())
        for banner in (self.checks, self.affected, self.problem):
            banner.hide()

    def show_hours(self, hours: Hours, *, unsaved: bool) -> None:
        """Show the exceptions of these hours, and what they come to."""
        self._hours = hours
        everything: list[AvailablePeriod | Closing] = [*hours.extra, *hours.closings]
        self.exceptions.show_exceptions(sorted(everything, key=_start))
        self.next_days.show_hours(hours)
        self._on_day(self.next_days.day)
        self.words.say(self._in_words(hours))
        self.save.setEnabled(unsaved)
        self.discard.setEnabled(unsaved)

    def show_checks(self, lines: Sequence[str]) -> None:
        """Say what is worth a look before saving."""
        self.checks.set_words("\n".join(lines))
        self.checks.setVisible(bool(lines))

    def show_affected(self, count: int) -> None:
        """Say how many bookings would lie outside."""
        self.affected.set_words(affected_title(count) + ".", self.tr("Look"))
        self.affected.setVisible(count > 0)

    def show_problem(self, text: str) -> None:
        """Say why nothing was saved; nothing takes it away."""
        self.problem.set_words(text)
        self.problem.setVisible(bool(text))

    def _in_words(self, hours: Hours) -> str:
        if not hours.rules:
            return (
                self.tr("No rules yet: open at any time.") if not hours.extra else self.tr("Extra time only.")
            )
        zones = {rule.tzid for rule in hours.rules}
        if len(zones) == 1:
            week = Week.of(piece for rule in hours.rules for piece in rule.weekly_periods)
            return in_words(week, self._dates)
        parts = []
        for tzid in sorted(zones):
            week = Week.of(piece for r in hours.rules if r.tzid == tzid for piece in r.weekly_periods)
            parts.append(f"{tzid}: {in_words(week, self._dates)}")
        return " ".join(parts)

    def _page(self, theme: Theme) -> QWidget:
        page = Surface(theme, "surface")
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 14, MARGIN, MARGIN)
        column.setSpacing(0)
        column.addWidget(SectionHeading(theme, self.tr("Exceptions by date"), trailing=self.add))
        column.addSpacing(4)
        column.addWidget(self.exceptions)
        column.addSpacing(14)
        column.addWidget(Label(theme, self.tr("Next two weeks"), "bodyStrong"))
        words = self.tr("Open hours after rules and exceptions")
        column.addWidget(Label(theme, words, "small", "textFaint", wrap=True))
        column.addSpacing(10)
        column.addWidget(self.next_days)
        column.addSpacing(6)
        column.addWidget(self.counts)
        column.addSpacing(12)
        column.addWidget(self.words)
        column.addSpacing(14)
        stored = self.tr(
            "Rules add to each other, extra time adds to the rules, closed wins. Extra time is stored as an "
            "available period. Closed time is stored as a busy event named Closed."
        )
        column.addWidget(Label(theme, stored, "small", "textFaint", wrap=True))
        column.addStretch(1)
        return page

    def _messages(self) -> QWidget:
        messages = QWidget()
        column = QVBoxLayout(messages)
        column.setContentsMargins(MARGIN, 0, MARGIN, 8)
        column.setSpacing(8)
        for banner in (self.checks, self.affected, self.problem):
            column.addWidget(banner)
        return messages

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        row.setSpacing(8)
        row.addWidget(self.discard)
        row.addWidget(self.save, 1)
        return foot

    def _on_day(self, day: date) -> None:
        if self._hours is None:
            return
        first, *rest = what_counts(self._hours, day, self._dates)
        runs = [Run(first, "text", weight=600), *(Run(f"\n{line}") for line in rest)]
        self.counts.set_runs(runs)


class WordsCard(Card):
    """The sentence on a soft ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=14, ground="accentSoft", ruled=False)
        self.label = Label(theme, "", "body", "onAccentSoft", wrap=True)
        self.body.addWidget(self.label)

    def say(self, sentence: str) -> None:
        """Say another sentence."""
        head = self.tr("In words.")
        self.label.set_runs([Run(head, weight=600), Run(f" {sentence}")])


def _start(one: AvailablePeriod | Closing) -> datetime:
    return (one.when.period if isinstance(one, Closing) else one.period).start
