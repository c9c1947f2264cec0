"""The operations of pages: those of a scheduling link and of the code of a booking, which visitors use, and those that
show UI Elements."""

from __future__ import annotations

from apcdesk.api.operations.operation import Credential, Operation
from apcdesk.api.pages import booking as booking_pages
from apcdesk.api.pages import elements as element_pages
from apcdesk.api.pages import front
from apcdesk.api.pages import handoff as handoff_pages
from apcdesk.api.pages import links as link_pages
from apcdesk.api.wire.visiting import (
    BookingPageParameters,
    CodeParameters,
    HandoffForm,
    LinkPageParameters,
    MoveForm,
    SelectionForm,
    VisitorForm,
    VisitorParameters,
)

LINK_PAGE = "/rts/{link_token}"
BOOKINGS = "/bookings"
BOOKING_PAGE = "/bookings/{code}"
CONTINUE = "/continue/{handoff_token}"

FRONT_PAGE = (
    Operation("GET", front.PATH, front.show_front, Credential.NONE, query=VisitorParameters, page=True),
)

BOOKING_PAGES = (
    Operation("GET", LINK_PAGE, link_pages.show_link, Credential.NONE, query=LinkPageParameters, page=True),
    Operation(
        "POST",
        LINK_PAGE + "/selection",
        link_pages.choose_time,
        Credential.NONE,
        status=303,
        body=SelectionForm,
        page=True,
        also=(403, 409, 503),
    ),
    Operation(
        "POST",
        LINK_PAGE + "/no_times_suitable",
        link_pages.say_none_suits,
        Credential.NONE,
        body=VisitorForm,
        page=True,
        also=(403, 503),
    ),
    Operation(
        "GET",
        BOOKINGS,
        booking_pages.ask_code,
        Credential.NONE,
        query=CodeParameters,
        page=True,
        also=(303, 404, 429),
    ),
    Operation(
        "GET",
        BOOKING_PAGE,
        booking_pages.show_booking,
        Credential.NONE,
        query=BookingPageParameters,
        page=True,
        also=(429,),
    ),
    Operation(
        "GET",
        BOOKING_PAGE + "/move",
        booking_pages.show_moving,
        Credential.NONE,
        query=LinkPageParameters,
        page=True,
        also=(303, 429),
    ),
    Operation(
        "POST",
        BOOKING_PAGE + "/move",
        booking_pages.move_booking,
        Credential.NONE,
        status=303,
        body=MoveForm,
        page=True,
        also=(403, 409, 429, 503),
    ),
    Operation(
        "GET",
        BOOKING_PAGE + "/cancel",
        booking_pages.ask_cancelling,
        Credential.NONE,
        query=VisitorParameters,
        page=True,
        also=(303, 429),
    ),
    Operation(
        "POST",
        BOOKING_PAGE + "/cancel",
        booking_pages.cancel_booking,
        Credential.NONE,
        status=303,
        body=VisitorForm,
        page=True,
        also=(403, 429, 503),
    ),
    Operation(
        "GET",
        BOOKING_PAGE + "/calendar.ics",
        booking_pages.take_along,
        Credential.NONE,
        page=True,
        media="text/calendar",
        also=(429, 503),
    ),
)

HANDOFF_PAGES = (
    Operation(
        "GET",
        CONTINUE,
        handoff_pages.show_handoff,
        Credential.NONE,
        query=VisitorParameters,
        page=True,
        also=(303,),
    ),
    Operation(
        "POST",
        CONTINUE,
        handoff_pages.take_handoff,
        Credential.NONE,
        status=303,
        body=VisitorForm,
        page=True,
        also=(403, 503),
    ),
    Operation(
        "POST",
        CONTINUE + "/booking",
        handoff_pages.book_handoff,
        Credential.NONE,
        status=303,
        body=HandoffForm,
        page=True,
        also=(403, 409, 503),
    ),
)

ELEMENT_PAGES = (
    Operation("GET", "/elements", element_pages.list_elements, Credential.NONE, page=True),
    Operation("GET", "/elements/{element}", element_pages.show_element, Credential.NONE, page=True),
    Operation(
        "GET",
        "/static/{file}",
        element_pages.read_file,
        Credential.NONE,
        file="javascript css plain",
        also=(304,),
    ),
)
