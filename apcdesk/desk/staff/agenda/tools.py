"""What the agenda offers beside its days: a booking in one line, paper, hidden names, and the menu that lists it all."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.changing.clipboard import take_from_clipboard
from apcdesk.desk.staff.agenda.second_zone import SecondZone
from apcdesk.desk.staff.agenda.views import View

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.pane import AgendaPane


class Tools(QObject):
    """Sheets and menus over the pane. One for each."""

    def __init__(self, context: DeskContext, pane: AgendaPane) -> None:
        super().__init__(pane)
        self._context = context
        self._pane = pane
        self.zone = SecondZone(context, self)
        self.zone.changed.connect(self._show_zone)
        self._show_zone()

    def quick_add(self, text: str = "") -> None:
        """Ask for a booking in one line, which may begin so."""
        from apcdesk.desk.staff.agenda.quick_add import QuickAdd  # noqa: PLC0415 - loaded when first asked for

        pane = self._pane
        if pane.agenda.calendars and pane.desk.may_leave_form():
            sheet = QuickAdd(self._context, pane.window(), pane.calendars.writable, text)
            sheet.booked.connect(pane.many.add)
            sheet.start()

    def print_days(self) -> None:
        """Ask what to print."""
        from apcdesk.desk.staff.agenda.printing.dialog import PrintDialog  # noqa: PLC0415 - loaded when first printed

        pane = self._pane
        PrintDialog(
            self._context,
            pane.window(),
            pane.agenda,
            pane.ticks.choices,
            view=pane.days.view,
            day=pane.days.day,
            hide_names=self.hides_names,
        ).open()

    @property
    def hides_names(self) -> bool:
        """Whether blocks say "Busy" only."""
        return self._pane.faces.maker.hide_names

    def turn_names(self) -> None:
        """Hide who and what events are, or show it again; what is open in the inspector closes."""
        pane = self._pane
        pane.faces.maker.set_hide_names(not self.hides_names)
        if self.hides_names and pane.desk.may_leave_form():
            pane.choice.choose(None)
        pane.faces.forget()
        pane.show_again()
        words = (
            self.tr("Names are hidden. H shows them.") if self.hides_names else self.tr("Names are shown.")
        )
        self._context.toasts.show(words)

    def clip(self, what: str) -> None:
        """Do what a view asked of the clipboard: "copy", "cut", "paste", or "id" for the ID alone."""
        many = self._pane.many
        if what == "paste":
            many.paste()
        elif what == "id":
            for event in many.events[:1]:
                QGuiApplication.clipboard().setText(event.event_id or event.event_uid)
        else:
            many.copy(cut=what == "cut")

    def open_ground_menu(self, place: QPoint) -> None:
        """List what can be done with the time that is marked, at a point of the screen."""
        from apcdesk.desk.staff.agenda.menus import open_ground_menu  # noqa: PLC0415 - loaded when first asked for

        pane, mark = self._pane, self._pane.choice.mark
        entries: list[tuple[str, str, str, Callable[[], object]]] = [
            (self.tr("New event"), "plus", "N", pane.desk.new_event),
            (self.tr("New booking for guests"), "user-plus", "B", pane.desk.new_booking),
        ]
        if take_from_clipboard() is not None:
            entries.append((self.tr("Paste"), "copy-plus", "Ctrl+V", pane.many.paste))
        if mark is not None and pane.days.view is not View.DAY:
            day = self._context.dates.day_of(mark.start)
            words = self.tr("Show {day}").format(day=self._context.dates.day(day))
            entries.append((words, "calendar-days", "", lambda: pane.open_day(day)))
        entries.append((self.tr("Go to a date…"), "corner-down-right", "J", self.jump))
        open_ground_menu(self._context, pane, entries, place)

    def jump(self) -> None:
        """Ask for a date, and go there."""
        from apcdesk.desk.staff.agenda.jump_sheet import JumpSheet  # noqa: PLC0415 - loaded when first asked for

        pane = self._pane
        if pane.desk.may_leave_form():
            sheet = JumpSheet(self._context, pane.window(), pane.days.day)
            sheet.chosen.connect(pane.go)
            sheet.start()

    def ask_zone(self) -> None:
        """Ask whose clock to show beside that of the place."""
        from apcdesk.desk.staff.agenda.zone_sheet import ZoneSheet  # noqa: PLC0415 - loaded when first asked for

        sheet = ZoneSheet(self._context, self._pane.window(), self.zone.tzid)
        sheet.chosen.connect(self.zone.choose)
        sheet.start()

    def _show_zone(self) -> None:
        self._pane.grid.show_other_hours(self.zone.there)

    def open_more(self) -> None:
        """List everything that the agenda can do under the dots."""
        from apcdesk.desk.widgets.menu import Menu  # noqa: PLC0415 - loaded when first asked for

        menu = Menu(self._context.theme, self._pane)
        for words, icon, keys, act in self._pane.offers():
            menu.add(words, act, icon=icon, keys=keys)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self._pane.toolbar.more)
