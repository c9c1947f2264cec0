"""The page on which a phone continues what was begun at a kiosk. Its address is scanned there, and works once."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from apcdesk.api.call import Call, Reply
from apcdesk.api.pages.asking import entries, guest_of
from apcdesk.api.pages.booking import PATH as BOOKINGS
from apcdesk.api.pages.forms import is_proven
from apcdesk.api.pages.languages import Wording
from apcdesk.api.pages.page import Here, here, message, page
from apcdesk.api.pages.visiting import (
    COOKIE,
    asked_start,
    chosen_zone,
    for_visitors,
    remembering,
    see_other,
    visitor,
    wordings,
)
from apcdesk.domain.handoffs import PublicHandoff
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Slot
from apcdesk.errors import Invalid, NotFound, Problem, SlotTaken

PATH = "/continue"


@dataclass(frozen=True, slots=True)
class _Page:
    """The page of one handoff, as this browser sees it; `proof` is the browser's secret."""

    call: Call
    token: str = field(repr=False)
    proof: str = field(repr=False)
    handoff: PublicHandoff
    where: Here
    words: Wording
    at_place: Wording | None


@for_visitors
def show_handoff(call: Call) -> Reply:
    """What was begun; then, on the browser that continues it, who comes."""
    shown = _page(call)
    if isinstance(shown, Reply):
        return shown
    if shown.handoff.code is not None:
        return _to_booking(shown, shown.handoff.code)
    return _show(shown, 200, (shown.handoff.period,))


@for_visitors
def take_handoff(call: Call) -> Reply:
    """Continue on this browser: from now on the time is kept for it."""
    shown = _page(call) if is_proven(call, COOKIE) else message(call, 403, "again")
    if isinstance(shown, Reply):
        return shown
    try:
        call.services.handoffs.take(shown.token, shown.proof)
    except NotFound:  # another phone was faster
        return _gone(call)
    return see_other(shown.where.href())


@for_visitors
def book_handoff(call: Call) -> Reply:
    """Book for whoever filled in the page, or say what is wrong with it, or which times are near instead."""
    shown = _page(call) if is_proven(call, COOKIE) else message(call, 403, "again")
    if isinstance(shown, Reply):
        return shown
    start, guest = asked_start(call), guest_of(call, shown.handoff.form)
    period = shown.handoff.period if start is None else Period(start, start + shown.handoff.period.length)
    try:
        code = call.services.handoffs.book(shown.token, shown.proof, period.start, guest)
    except SlotTaken as taken:
        near = tuple(one.period for one in taken.alternatives if isinstance(one, Slot))
        return _show(shown, 409, near, lost=taken.slot.start)
    except Invalid as error:
        return _show(shown, 422, (period,), wrong=error.problems)
    return _to_booking(shown, code)


def _page(call: Call) -> _Page | Reply:
    """The page, or the one that says that there is nothing to continue any more."""
    token, proof = call.path["handoff_token"], visitor(call)
    try:
        handoff = call.services.handoffs.see(token, proof)
    except NotFound:
        return _gone(call)
    tzid, kept = chosen_zone(call, handoff.tzid)
    where = here(call, f"{PATH}/{token}", kept)
    words, at_place = wordings(call, where, tzid, handoff.tzid, None)
    return _Page(call, token, proof, handoff, where, words, at_place)


def _show(
    shown: _Page,
    status: int,
    periods: tuple[Period, ...],
    *,
    wrong: tuple[Problem, ...] = (),
    lost: datetime | None = None,
) -> Reply:
    said = shown.where.language.say
    notice = None
    if lost is not None:
        notice = said("taken" if periods else "taken_all", time=shown.words.time(lost))
    form = shown.handoff.form
    asked = entries(shown.call, form, shown.where.language, wrong)
    title = said("continue_here")
    if shown.handoff.taken:
        title = said("continue_who" if asked else "check")
    return page(
        shown.call,
        status,
        "continue.html",
        shown.where,
        headers=remembering(shown.call, shown.proof, shown.where),
        title=f"{notice} {title}" if notice else title,
        heading=title,
        handoff=shown.handoff,
        words=shown.words,
        at_place=shown.at_place,
        periods=periods,
        entries=asked,
        notice=notice,
        proof=shown.proof,
    )


def _gone(call: Call) -> Reply:
    return message(call, 404, "continue_gone")


def _to_booking(shown: _Page, code: str) -> Reply:
    kept = shown.where.kept
    return see_other(here(shown.call, f"{BOOKINGS}/{code}", kept).href(done="booked"))
