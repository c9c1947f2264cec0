"""The panes of the staff desk: where each stands in the navigation, and how it is made.

A pane is made when it is first gone to, and its modules are loaded then: the desk starts with one. What a pane asks of
the others is connected where it is made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from apcdesk.desk.window.sidebar import Place
from apcdesk.domain.ids import Sub

if TYPE_CHECKING:
    from apcdesk.desk.window.shell import MainWindow
    from apcdesk.domain.bookings import AppointmentType
    from apcdesk.domain.demand import Opening

translate = QCoreApplication.translate


class Pane(Protocol):
    """What the window needs of a pane, which is a widget."""

    title: str

    def sidebar(self) -> QWidget | None:
        """What stands in the sidebar while the pane is shown."""

    def activate(self) -> None:
        """The pane is shown now."""


def places() -> tuple[Place, ...]:
    """The entries of the navigation, in their order."""
    return (
        Place("agenda", translate("Panes", "Agenda"), "calendar-days", "A"),
        Place("calendars", translate("Panes", "Calendars"), "layers", "C"),
        Place("rules", translate("Panes", "Rules"), "clock", "R"),
        Place("finder", translate("Panes", "Find a time"), "search-check", "F"),
        Place("demand", translate("Panes", "Demand"), "scan-search", "D"),
        Place("line", translate("Panes", "Waiting line"), "users", "W"),
        Place("links", translate("Panes", "Links & elements"), "link", "L"),
        Place("equipment", translate("Panes", "Equipment"), "wrench", "E"),
        Place("kiosks", translate("Panes", "Kiosks"), "monitor-smartphone", "K"),
        Place("port", translate("Panes", "Port & sharing"), "plug", "P"),
    )


def _agenda(desk: MainWindow) -> QWidget:
    from apcdesk.desk.staff.agenda.pane import AgendaPane  # noqa: PLC0415 - loaded when first gone to

    pane = AgendaPane(desk.context)
    pane.find_asked.connect(desk.find_anything)
    pane.frame.calendars_wanted.connect(partial(desk.go, "calendars"))
    return pane


def _calendars(desk: MainWindow) -> QWidget:
    from apcdesk.desk.staff.calendars.pane import CalendarsPane  # noqa: PLC0415 - as above

    pane = CalendarsPane(desk.context, desk.switch)
    pane.open_in_agenda.connect(desk.show_calendar)
    pane.rules_wanted.connect(desk.edit_rules)
    pane.commands.event_wanted.connect(desk.show_event)
    return pane


def _rules(desk: MainWindow) -> QWidget:
    from apcdesk.desk.staff.rules.pane import RulesPane  # noqa: PLC0415 - as above

    pane = RulesPane(desk.context)
    pane.calendars_wanted.connect(partial(desk.go, "calendars"))
    return pane


def _finder(desk: MainWindow) -> QWidget:
    from apcdesk.desk.staff.finder.pane import FinderPane  # noqa: PLC0415 - as above

    pane = FinderPane(desk.context, desk.switch)
    pane.booked.connect(desk.show_booking)
    pane.linked.connect(desk.show_link)
    pane.calendars_wanted.connect(partial(desk.go, "calendars"))
    return pane


def _demand(desk: MainWindow) -> QWidget:
    from apcdesk.desk.staff.demand.pane import DemandPane  # noqa: PLC0415 - as above

    pane = DemandPane(desk.context)

    def open_hour(opening: Opening) -> None:
        desk.rules.propose_extra(opening.sub, opening.day, opening.hour)
        desk.go("rules")

    pane.opening_wanted.connect(open_hour)
    pane.calendars_wanted.connect(partial(desk.go, "calendars"))
    return pane


def _line(desk: MainWindow) -> QWidget:
    from apcdesk.desk.staff.line.pane import LinePane  # noqa: PLC0415 - as above

    pane = LinePane(desk.context)
    pane.board_wanted.connect(desk.show_board)
    return pane


def _kiosks(desk: MainWindow) -> QWidget:
    from apcdesk.desk.staff.kiosks.pane import KiosksPane  # noqa: PLC0415 - as above

    pane = KiosksPane(desk.context)

    def find_time(kind: AppointmentType) -> None:
        desk.finder.ask_for_type(kind)
        desk.go("finder")

    pane.types.find_wanted.connect(find_time)
    pane.doors.kiosk_wanted.connect(desk.kiosk.enter)
    return pane


def _links(desk: MainWindow) -> QWidget:
    from apcdesk.desk.staff.links.pane import LinksPane  # noqa: PLC0415 - as above

    pane = LinksPane(desk.context, desk.switch)
    pane.port_wanted.connect(partial(desk.go, "port"))
    pane.event_wanted.connect(desk.show_event)
    return pane


def _equipment(desk: MainWindow) -> QWidget:
    from apcdesk.desk.staff.equipment.pane import EquipmentPane  # noqa: PLC0415 - as above

    pane = EquipmentPane(desk.context)

    def find_time(sub: str) -> None:
        desk.finder.ask_for(Sub(sub))
        desk.go("finder")

    pane.commands.book_wanted.connect(find_time)
    return pane


def _port(desk: MainWindow) -> QWidget:
    from apcdesk.desk.staff.port.pane import PortPane  # noqa: PLC0415 - as above

    return PortPane(desk.context, desk.switch)


MAKERS: Mapping[str, Callable[[MainWindow], QWidget]] = {
    "agenda": _agenda,
    "calendars": _calendars,
    "rules": _rules,
    "finder": _finder,
    "demand": _demand,
    "line": _line,
    "links": _links,
    "equipment": _equipment,
    "kiosks": _kiosks,
    "port": _port,
}
