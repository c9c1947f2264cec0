"""The leading side: the rules of the calendar, the chosen one as text, and its zone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.rules.day_fields import DayFields
from apcdesk.desk.staff.rules.rule_list import RuleItem, RuleList
from apcdesk.desk.staff.rules.words import clock_change
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import Divider, SectionHeading, Surface, UprightScroll
from apcdesk.domain.rules import AvailabilityRule
from apcdesk.domain.weeks import Week
from apcdesk.service.validation import tzid_problems

MARGIN = 14
ROWS = 8
"""The rows of the list stand nearer to the edges: their ground reaches around what is in them."""


class RuleSide(Surface):
    """`new_wanted()` the button, `zone_entered(tzid)` a zone that is known; the rest is its parts' own."""

    new_wanted = Signal()
    zone_entered = Signal(str)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, "canvas")
        self._dates = context.dates
        self._clock = context.services.clock
        self._tzid = context.dates.tzid
        theme = context.theme
        self.new = Button(theme, self.tr("New"), icon="plus", small=True)
        self.new.clicked.connect(self.new_wanted)
        self.rules = RuleList(theme)
        self.days = DayFields(context)
        self.zone = TextField(theme, name=self.tr("Time zone of the rule"))
        self._offset = Label(theme, "", "caption", "textFaint")
        self.zone.add_trailing(self._offset)
        self.zone.line.editingFinished.connect(self._on_zone)
        self.zone.edited.connect(lambda _: self.zone.set_error(None))
        self._note = Label(theme, "", "small", "textFaint", wrap=True)
        self._editor = self._make_editor(context)
        page = Surface(theme, "canvas")
        column = QVBoxLayout(page)
        column.setContentsMargins(ROWS, MARGIN, ROWS, MARGIN)
        column.setSpacing(8)
        heading = SectionHeading(theme, self.tr("Weekly rules"), trailing=self.new)
        heading.setContentsMargins(MARGIN - ROWS, 0, MARGIN - ROWS, 0)
        column.addWidget(heading)
        column.addWidget(self.rules)
        column.addWidget(self._editor)
        column.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(UprightScroll(page))

    def show_rules(
        self, items: Sequence[RuleItem], rule: AvailabilityRule | None, *, always: bool = False
    ) -> None:
        """List the rules, and show one as text and with its zone; `always`: open at any time without one."""
        self.rules.show_items(items, rule.availability_rule_id if rule else "")
        self.days.show_week(Week.of(rule.weekly_periods) if rule else Week(), always=always)
        self._show_zone(rule.tzid if rule else self._dates.tzid)

    def take(self) -> bool:
        """Whether all that is typed can be read; else the focus is at the first mistake."""
        days = self.days.take()
        if days and self.zone.frame.failed:
            self.zone.setFocus()
        return days and not self.zone.frame.failed

    def forget(self) -> None:
        """Throw away what is typed and cannot be read."""
        self.days.forget()
        self._show_zone(self._tzid)

    def _make_editor(self, context: DeskContext) -> QWidget:
        theme = context.theme
        editor = QWidget()
        column = QVBoxLayout(editor)
        column.setContentsMargins(MARGIN - ROWS, 4, MARGIN - ROWS, 0)
        column.setSpacing(8)
        column.addWidget(Divider(theme))
        column.addWidget(Label(theme, self.tr("Hours by day"), "bodyStrong"))
        column.addWidget(self.days)
        column.addSpacing(2)
        column.addWidget(Divider(theme))
        column.addWidget(Label(theme, self.tr("Time zone"), "bodyStrong"))
        column.addWidget(self.zone)
        column.addWidget(self._note)
        return editor

    def _show_zone(self, tzid: str) -> None:
        self._tzid = tzid
        self.zone.set_text(tzid)
        self.zone.set_error(None)
        now = self._clock.now()
        self._offset.setText(offset_text(tzid, now))
        words = self.tr("Rules keep wall-clock time.")
        change = clock_change(tzid, now.astimezone(ZoneInfo(tzid)).date())
        if change is not None:
            day, forward = change
            moves = self.tr("Clocks go forward {day}.") if forward else self.tr("Clocks go back {day}.")
            words = f"{moves.format(day=self._dates.day(day))} {words}"
        self._note.setText(words)

    def _on_zone(self) -> None:
        tzid = self.zone.text
        if tzid == self._tzid:
            return
        if tzid_problems("tzid", tzid):
            self.zone.set_error(self.tr("We do not know this time zone. Write one such as Europe/Oslo."))
        else:
            self.zone_entered.emit(tzid)


def offset_text(tzid: str, now: datetime) -> str:
    """As "UTC+1", "UTC−3:30", "UTC"."""
    offset = now.astimezone(ZoneInfo(tzid)).utcoffset()
    minutes = round(offset.total_seconds() / 60) if offset is not None else 0
    hours, rest = divmod(abs(minutes), 60)
    if not minutes:
        return "UTC"
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")
