"""The tour's part at the waiting line: people take numbers, a booking is cancelled, and staff, board and kiosks follow."""

from __future__ import annotations

from collections.abc import Callable

from apcdesk.desk.board.window import BoardWindow
from apcdesk.desk.context import DeskContext
from apcdesk.desk.tour.hand import Hand
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.kiosks import KioskState
from apcdesk.service.services import Services

BOARD_SIZE = (1920, 1080)
KIOSKS = {"Kiosk 1 · Entrance": KioskState.IDLE, "Kiosk 2 · Press A": KioskState.IN_USE}
AT_KIOSK = Origin(Door.KIOSK, name="Kiosk 1")
FLEXO, ADVICE = AppointmentTypeId("flexo-demo"), AppointmentTypeId("packaging-advice")
WHO = ((FLEXO, "two from Moen"), (ADVICE, ""), (FLEXO, ""), (ADVICE, "green scarf"))
CANCELLED = "Demo Bergen Etikett"

Picture = Callable[[Hand, str, str], None]


def play_kiosks(services: Services) -> None:
    """Let the story's kiosks be heard of, as if they stood there."""
    for name, state in KIOSKS.items():
        services.kiosks.beat(name, state)


def visit_line(context: DeskContext, hand: Hand, picture: Picture) -> None:
    """Take pictures of the line, of the board and of the kiosks' set-up."""
    services = context.services
    play_kiosks(services)
    for kind, name in WHO:
        services.waiting_line.take_number(kind, origin=AT_KIOSK, name=name)
    _cancel(context)
    hand.press("Waiting line")
    hand.wait_for(lambda: services.waiting_line.board().offers != (), "nothing was offered to the line")
    hand.rest()
    picture(hand, "17-waiting-line", "four took a number, and a demo was cancelled")
    board = BoardWindow(context)
    board.resize(*BOARD_SIZE)
    board.show()
    try:
        reader = Hand(board, context.tasks)
        reader.wait_for(lambda: board.board.offers != (), "the board calls nobody")
        picture(reader, "18-board", "the public board calls the first who fits")
    finally:
        board.close()
        board.deleteLater()
    hand.press("Kiosks")
    hand.rest()
    picture(hand, "19-kiosks", "what the first kiosk offers, in its words, on its printer")


def _cancel(context: DeskContext) -> None:
    """The visitors of a demo later today do not come."""
    services = context.services
    today = context.dates.day_period(context.dates.day_of(services.clock.now()))
    ids = [calendar.calendar_id for calendar in services.calendars.all()]
    events = services.events.between(ids, today)
    booked = next(event.notes.booking_id for event in events if event.summary == CANCELLED)
    assert booked is not None
    services.bookings.cancel(booked, origin=AT_KIOSK)
