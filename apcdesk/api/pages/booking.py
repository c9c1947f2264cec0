"""The pages that a booking's code opens, without an account: see it, move it, cancel it, take it along."""

from __future__ import annotations

from collections.abc import Sequence

from apcdesk.api.call import Call, Declined, Reply
from apcdesk.api.pages.forms import is_proven
from apcdesk.api.pages.page import Here, here, message, page, page_headers
from apcdesk.api.pages.times import board
from apcdesk.api.pages.visiting import (
    COOKIE,
    asked_day,
    asked_part,
    asked_start,
    asked_starts,
    chosen_zone,
    for_visitors,
    remembering,
    see_other,
    visitor,
    wordings,
)
from apcdesk.domain.ids import ClientId
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import PublicBooking, Times
from apcdesk.errors import AlreadyCancelled, Invalid, NotFound, SlotTaken

PATH = "/bookings"
GUESSING = ClientId("whoever types a code")
CALENDAR_FILE = {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'attachment; filename="booking.ics"',
}


@for_visitors
def ask_code(call: Call) -> Reply:
    """Where the code of a booking is typed."""
    typed = str(call.query.get("code") or "")
    where = here(call, PATH, {})
    if not typed:
        return _ask(call, 200, where, "")
    try:
        booking = _booking(call, typed)
    except NotFound:
        return _open_link(call, typed) or _ask(call, 404, where, typed)
    return see_other(where.href(f"{where.path}/{booking.code}"))


@for_visitors
def show_booking(call: Call) -> Reply:
    """The booking of a code."""
    code = call.path["code"]
    try:
        booking = _booking(call, code)
    except NotFound:
        return _ask(call, 404, here(call, PATH, {}), code)
    _, kept = chosen_zone(call, booking.tzid)
    return booking_page(call, booking.code, here(call, f"{PATH}/{booking.code}", kept))


@for_visitors
def show_moving(call: Call) -> Reply:
    """The times to which a booking may be moved."""
    booking = _booking(call, call.path["code"])
    if not booking.movable:
        return see_other(_below(call, booking, "").href())
    return _choose(call, 200, booking)


@for_visitors
def move_booking(call: Call) -> Reply:
    """Move a booking to the time that was chosen, or say what is still free."""
    booking = _booking(call, call.path["code"])
    if not is_proven(call, COOKIE):
        return message(call, 403, "again")
    starts = asked_starts(call)
    if not starts:
        return _choose(call, 422, booking, "not_offered")
    try:
        call.services.visits.move(booking.code, starts[0], starts[1:])
    except SlotTaken as taken:
        return _choose(call, 409, booking, "taken", taken.slot)
    except Invalid:
        return _choose(call, 422, booking, "not_offered")
    except AlreadyCancelled:
        return see_other(_below(call, booking, "").href())
    return see_other(_below(call, booking, "").href(done="moved"))


@for_visitors
def ask_cancelling(call: Call) -> Reply:
    """Whether a booking is really to be cancelled."""
    booking = _booking(call, call.path["code"])
    where = _below(call, booking, "/cancel")
    if not booking.cancellable:
        return see_other(_below(call, booking, "").href())
    proof = visitor(call)
    tzid, _ = chosen_zone(call, booking.tzid)
    words, at_place = wordings(call, where, tzid, booking.tzid, booking.hour_format)
    return page(
        call,
        200,
        "cancel.html",
        where,
        headers=remembering(call, proof, where),
        title=where.language.say("cancel_sure"),
        booking=booking,
        words=words,
        at_place=at_place,
        back=_below(call, booking, "").href(),
        proof=proof,
    )


@for_visitors
def cancel_booking(call: Call) -> Reply:
    """Cancel a booking."""
    booking = _booking(call, call.path["code"])
    if not is_proven(call, COOKIE):
        return message(call, 403, "again")
    where = _below(call, booking, "")
    if booking.cancelled:
        return see_other(where.href())
    try:
        call.services.visits.cancel(booking.code)
    except AlreadyCancelled:  # it has begun meanwhile
        return see_other(where.href())
    return see_other(where.href(done="cancelled"))


@for_visitors
def take_along(call: Call) -> Reply:
    """The booking as a file for the visitor's calendar."""
    from apcdesk.service.files.calendar_file import booking_file  # noqa: PLC0415 - only who asks for one pays for the library

    booking = _booking(call, call.path["code"])
    said = here(call, PATH, {}).language.say
    file = booking_file(booking, booking.summary or said("appointment"))
    return Reply(200, page=file.decode(), headers={**page_headers(), **CALENDAR_FILE})


def booking_page(call: Call, code: str, where: Here, *, onward: tuple[str, str] | None = None) -> Reply:
    """A booking and what may be done with it. `onward` is an address to go on to, and its host."""
    booking = call.services.visits.see(code)
    tzid, _ = chosen_zone(call, booking.tzid)
    words, at_place = wordings(call, where, tzid, booking.tzid, booking.hour_format)
    below = _below(call, booking, "")
    heading = _heading(call, booking, where, fresh=onward is not None)
    return page(
        call,
        200,
        "booking.html",
        where,
        title=heading,
        heading=heading,
        booking=booking,
        words=words,
        at_place=at_place,
        onward=onward,
        file=below.href(f"{below.path}/calendar.ics"),
        move=below.href(f"{below.path}/move"),
        cancel=below.href(f"{below.path}/cancel"),
    )


def _heading(call: Call, booking: PublicBooking, where: Here, *, fresh: bool) -> str:
    said = where.language.say
    if booking.cancelled:
        return said("cancelled" if call.query.get("done") == "cancelled" else "already_cancelled")
    if call.query.get("done") == "moved":
        return said("moved")
    if not fresh and call.query.get("done") != "booked":
        return said("your_booking")
    first_name = booking.guest_name.partition(" ")[0]
    return said("booked_name", name=first_name) if first_name else said("booked")


def _choose(
    call: Call, status: int, booking: PublicBooking, notice: str | None = None, lost: Period | None = None
) -> Reply:
    where = _below(call, booking, "/move")
    said = where.language.say
    tzid, _ = chosen_zone(call, booking.tzid)
    words, at_place = wordings(call, where, tzid, booking.tzid, booking.hour_format)
    proof = visitor(call)
    told = None
    if notice is not None:
        told = said(notice, **({} if lost is None else {"time": words.time(lost.start)}))
    visits = call.services.visits
    offers: Sequence[Times] = visits.sequences(booking.code)
    if not booking.parts:
        offers = [(period,) for period in visits.times(booking.code)]
    start = None if told else asked_start(call)
    day = asked_day(call) or words.day((booking.period if lost is None else lost).start)
    return page(
        call,
        status,
        "move.html",
        where,
        headers=remembering(call, proof, where),
        title=f"{told} {said('choose_new')}" if told else said("choose_new"),
        notice=told,
        booking=booking,
        board=board(offers, words, day, start, asked_part(call)),
        words=words,
        at_place=at_place,
        back=_below(call, booking, "").href(),
        proof=proof,
    )


def _ask(call: Call, status: int, where: Here, typed: str) -> Reply:
    title = where.language.say("enter_code")
    problem = where.language.say("code_unknown") if status == 404 else None
    return page(call, status, "code.html", where, title=title, typed=typed, problem=problem)


def _open_link(call: Call, typed: str) -> Reply | None:
    """To the page of the open link with this code: visitors read both kinds of code off a screen or a poster."""
    try:
        token = call.services.open_links.token_of(typed)
    except NotFound:
        return None
    return see_other(here(call, f"/rts/{token}", {}).href())


def _below(call: Call, booking: PublicBooking, rest: str) -> Here:
    _, kept = chosen_zone(call, booking.tzid)
    return here(call, f"{PATH}/{booking.code}{rest}", kept)


def _booking(call: Call, code: str) -> PublicBooking:
    """The booking of a code. Raises NotFound, and Declined when there were too many wrong codes of late."""
    if not call.guesses.has_room(GUESSING):
        raise Declined(429)
    try:
        return call.services.visits.see(code)
    except NotFound:
        call.guesses.spend(GUESSING)
        raise
