"""The tour's part at demand: people search in vain, and staff see which hour is worth opening."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.theme import Mode
from apcdesk.desk.staff.demand.pane import DemandPane
from apcdesk.desk.tour.hand import Hand
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.domain.wishes import Unmet, WishDoor
from apcdesk.service.services import Services

if TYPE_CHECKING:
    from apcdesk.desk.window.shell import MainWindow

STAND = "Nordic Print & Pack 2027"
WISHED = (
    ("Press A", datetime(2027, 3, 11, 16, tzinfo=UTC), 14),
    ("Press B", datetime(2027, 3, 10, 16, tzinfo=UTC), 6),
    ("Amina", datetime(2027, 3, 12, 7, tzinfo=UTC), 4),
    ("Ingrid", datetime(2027, 3, 11, 11, tzinfo=UTC), 2),
)
"""Whose hour was asked for, when, and how often."""
HOUR, LENGTH = timedelta(hours=1), timedelta(minutes=30)

Picture = Callable[[Hand, str, str], None]


def visit_demand(context: DeskContext, window: MainWindow, hand: Hand, picture: Picture) -> None:
    """Take pictures of a week in every look, of the year, and of where an hour is opened."""
    _search_in_vain(context.services)
    hand.press("Demand")
    hand.press("Calendars: ")
    hand.choose(STAND)
    pane = window.pane("demand")
    assert isinstance(pane, DemandPane)
    hand.wait_for(lambda: len(pane.openings.rows) > 0, "no wish was noted")
    hand.rest()
    picture(hand, "20-demand", "when the stand is free, and what was wished in vain")
    context.theme.set_mode(Mode.DARK)
    picture(hand, "20-demand-dark", "the same in the dark theme")
    context.theme.set_mode(Mode.LIGHT)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        picture(hand, "20-demand-rtl", "the same from right to left")
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    hand.press("Year")
    hand.rest()
    picture(hand, "21-demand-year", "every day of the year")
    hand.press("Open Thursday")
    hand.rest()
    picture(hand, "22-demand-opened", "asked to open the hour that was wished for most")
    hand.press("Cancel")


def _search_in_vain(services: Services) -> None:
    """Ask as the pages do for who comes; what finds nothing is a wish."""
    subs = {calendar.short_name.split()[0]: calendar.sub for calendar in services.calendars.all()}
    subs |= {calendar.short_name: calendar.sub for calendar in services.calendars.all()}
    for name, start, times in WISHED:
        member = Member(subs[name], managed_availability=True)
        query = AvailabilityQuery((Group((member,)),), LENGTH, (Period(start, start + HOUR),))
        for _ in range(times):
            if not services.availability.query(query, client_id=None):
                services.wishes.note(query, WishDoor.PAGE, Unmet.NOTHING)
