"""What the pane asks in sheets and menus; the answers go to the editor."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.inspector.form import time_text
from apcdesk.desk.staff.rules.editor import Editor
from apcdesk.desk.staff.rules.exception_form import ExceptionForm, Reach, form_of
from apcdesk.desk.staff.rules.exception_sheet import ExceptionSheet
from apcdesk.desk.staff.rules.sheets import CopySheet, RuleSheet
from apcdesk.desk.widgets.menu import Menu
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.hours import Closing
from apcdesk.domain.rules import DAY_MINUTES, AvailabilityRule, AvailablePeriod, Weekday

LAST_HOUR = 23


class Questions(QObject):
    """One for each pane."""

    def __init__(self, context: DeskContext, pane: QWidget, editor: Editor) -> None:
        super().__init__(pane)
        self._context = context
        self._pane = pane
        self._editor = editor

    def copy_day(self, day: Weekday) -> None:
        """Which days get the hours of one."""
        sheet = CopySheet(self._context, self._pane.window(), day)
        sheet.decided.connect(self._editor.copy)
        self._open(sheet, sheet.day)

    def new_rule(self) -> None:
        """Name and id of a new rule."""
        sheet = RuleSheet(self._context, self._pane.window(), None, self._editor.ids)
        sheet.decided.connect(self._editor.make)
        self._open(sheet, sheet.name.line)

    def rename(self, rule: AvailabilityRule) -> None:
        """Another name and id."""
        others = self._editor.ids - {rule.availability_rule_id}
        sheet = RuleSheet(self._context, self._pane.window(), rule, others)
        sheet.decided.connect(self._editor.rename)
        self._open(sheet, sheet.name.line)

    def rule_menu(self, rule: AvailabilityRule, below: QWidget) -> None:
        """What can be done to a rule."""
        menu = Menu(self._context.theme, self._pane)
        menu.add(self.tr("Name and ID"), partial(self.rename, rule), icon="pencil")
        delete = partial(self._editor.tick, rule.availability_rule_id, False)
        menu.add(self.tr("Delete the rule"), delete, icon="trash-2", danger=True)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(below)

    def new_exception(self, day: date) -> None:
        """Extra or closed time, on this day to begin with."""
        self._ask(ExceptionForm(False, "", day, day), None)

    def propose_extra(self, day: date, hour: int) -> None:
        """Extra time in this hour of the day."""
        dates = self._context.dates
        start, end = (time_text(minute % DAY_MINUTES, dates) for minute in (hour * 60, hour * 60 + 60))
        last = day + timedelta(days=1) if hour == LAST_HOUR else day
        self._ask(ExceptionForm(False, "", day, last, start=start, end=end), None)

    def edit_exception(self, one: AvailablePeriod | Closing) -> None:
        """Change an exception, or take it away."""
        self._ask(form_of(one, self._context.dates), one)

    def _ask(self, form: ExceptionForm, was: AvailablePeriod | Closing | None) -> None:
        reaches = self._reaches() if was is None else {}
        sheet = ExceptionSheet(self._context, self._pane.window(), form, new=was is None, reaches=reaches)
        sheet.decided.connect(partial(self._editor.decide, was))
        if was is not None:
            sheet.removed.connect(partial(self._editor.remove, was))
        self._open(sheet, sheet.name.line)

    def _reaches(self) -> dict[Reach, str]:
        """For whom a new closing may be, in words; where there is one account only, there is no choice."""
        loaded = self._editor.loaded
        if loaded is None or loaded.calendar is None:
            return {}
        own, mates, everybody = loaded.calendar, loaded.others(Reach.GROUP), loaded.others(Reach.ALL)
        words = {Reach.ALONE: own.short_name or own.name} if everybody else {}
        if mates and len(mates) < len(everybody):
            words[Reach.GROUP] = self.tr("Everybody in {group}").format(group=own.look.group)
        if everybody:
            words[Reach.ALL] = self.tr("All calendars")
        return words

    def _open(self, sheet: Sheet, first: QWidget) -> None:
        sheet.closed.connect(sheet.deleteLater)
        sheet.open(first=first)
