"""The tour's part at sequences: a saved search for an interview and a trial shift, opened and found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.finder.model import FinderState, Part, Window
from apcdesk.desk.staff.finder.remembered import to_value
from apcdesk.desk.tour.hand import Hand
from apcdesk.desk.window.shell import MainWindow
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.service.services import Services

NAME = "Interview, then trial shift"
INTERVIEWERS = ("Ingrid Haugen", "Lars Østby", "Amina Warsame")
CREW = ("Jonas Vik", "Mette Dahl", "Piotr Nowak", "Selma Eide")

Picture = Callable[[Hand, str, str], None]


def visit_sequence(
    context: DeskContext, window: MainWindow, hand: Hand, picture: Picture, until: datetime
) -> None:
    """Take the picture, and leave the finder with the question that it had."""
    before = window.finder.query_panel.state
    state = _question(context.services, until)
    context.services.saved_searches.save(NAME, to_value(state), origin=STAFF)
    hand.press("Saved searches")
    hand.press(f"Open the search {NAME}")
    hand.press("12:00")
    hand.wait_for(window.finder.chosen_panel.book.isEnabled, "nobody is free for the sequence")
    picture(hand, "04-slot-finder-sequence", "opened a saved sequence, chose an interview at 12:00")
    window.finder.show_state(before)
    hand.rest()


def _question(services: Services, until: datetime) -> FinderState:
    """Three quarters of an hour with somebody in Room Fjord; then, within two hours, a shift at Press A."""
    calendars = services.calendars.all()

    def group(name: str, required: int | None, *members: str) -> NamedGroup:
        found = (calendar.sub for calendar in calendars if calendar.name.startswith(members))
        return NamedGroup(name, tuple(found), required)

    shift = Part(
        name="Trial shift",
        groups=(group("Press", None, "Press A"), group("Crew", 1, *CREW)),
        length=90,
        before=15,
        most=120,
    )
    return FinderState(
        window=Window(None, until),
        groups=(group("Interviewer", 1, *INTERVIEWERS), group("Room", None, "Room Fjord")),
        length=45,
        interval=15,
        after=15,
        name="Interview",
        later=(shift,),
    )
