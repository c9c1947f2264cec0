"""The page of a scheduling link, on which a visitor picks a time: contract scheduling §5.6.

Open links have the same page. It stays as it is after a booking, which has a page of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from apcdesk.api.call import Call, Reply
from apcdesk.api.pages.asking import GUEST, entries, guest_of
from apcdesk.api.pages.booking import PATH, booking_page
from apcdesk.api.pages.forms import is_proven, shown_proof
from apcdesk.api.pages.languages import Wording, city
from apcdesk.api.pages.page import Here, here, message, page, with_query
from apcdesk.api.pages.times import board, further_text
from apcdesk.api.pages.visiting import (
    COOKIE,
    asked_day,
    asked_for,
    asked_part,
    asked_start,
    asked_starts,
    chosen_zone,
    for_visitors,
    keeping,
    remembering,
    see_other,
    typed_name,
    visitor,
    wordings,
)
from apcdesk.api.pages.zones import ZONES
from apcdesk.domain.scheduling import CallbackKind, LinkStatus, PublicLink, Times, whole
from apcdesk.domain.wishes import Unmet, WishDoor
from apcdesk.errors import Invalid, LinkClosed, NotFound, Problem, SlotTaken

if TYPE_CHECKING:
    from apcdesk.service.links.open_links import OpenLinks
    from apcdesk.service.links.scheduling import Scheduling

LONGEST_NAME = 255
CHECK = "check"


@dataclass(frozen=True, slots=True)
class _Page:
    """The page of one link, as this visitor wants to see it."""

    call: Call
    token: str = field(repr=False)
    links: Scheduling | OpenLinks
    link: PublicLink
    where: Here
    words: Wording
    at_place: Wording | None
    """Times at the place, when the visitor's clock shows others."""

    @property
    def values(self) -> dict[str, Any]:
        """What every template of a link knows."""
        zones = dict.fromkeys([self.link.tzid, self.words.tzid, *ZONES])
        return {
            "link": self.link,
            "words": self.words,
            "at_place": self.at_place,
            "length": self.where.language.length(self.link.length),
            "zones": [(one, city(one)) for one in zones],
        }

    def offers(self) -> list[Times]:
        """What may be chosen now."""
        from apcdesk.service.links.scheduling import Scheduling  # noqa: PLC0415 - loaded with the first link that is seen

        if isinstance(self.links, Scheduling) and self.link.parts:
            return list(self.links.sequences(self.token))
        return [(period,) for period in self.links.times(self.token)]

    def note(self, unmet: Unmet) -> None:
        """Remember that the visitor found nothing, or nothing that suits."""
        query = self.links.asked(self.token)
        if query is not None:
            self.call.services.wishes.note(query, WishDoor.PAGE, unmet)


@for_visitors
def show_link(call: Call) -> Reply:
    """The page of a link: what it is about, and the times that are free."""
    shown = _page(call)
    if shown.link.status is not LinkStatus.OPEN:
        return _closed(shown, 200)
    if shown.link.many and not shown_proof(call, COOKIE):
        call.services.open_links.count_opening(shown.token)
    offers = shown.offers()
    if not offers:
        shown.links.tell(shown.token, CallbackKind.NO_TIMES_DISPLAYED, shown.words.tzid)
        shown.note(Unmet.NOTHING)
    start = asked_start(call)
    chosen = _offer_at(offers, start)
    if start is not None and chosen is None:
        return _not_offered(shown, start, offers)
    if chosen is not None and shown.link.confirm and call.query.get("step") == CHECK:
        return _check(shown, 200, chosen, typed_name(call))
    return _choose(shown, 200, offers)


@for_visitors
def choose_time(call: Call) -> Reply:
    """Book the time that was chosen, or say what is still free."""
    from apcdesk.service.links.scheduling import Selection  # noqa: PLC0415 - as above

    shown = _page(call)
    if not is_proven(call, COOKIE):
        return message(call, 403, "again")
    starts, form = asked_starts(call), shown.link.form
    name = "" if form is not None else str(asked_for(call, "name") or "").strip()
    if not starts:
        return _choose(shown, 422, shown.offers(), "not_offered")
    if len(name) > LONGEST_NAME and (chosen := _offer_at(shown.offers(), starts[0])) is not None:
        return _check(shown, 422, chosen, name, "name_long")
    guest = None if form is None else guest_of(call, form)
    selection = Selection(starts[0], visitor(call), shown.words.tzid, name, starts[1:], guest)
    try:
        code = shown.links.book(shown.token, selection)
    except SlotTaken:
        return _lost(shown, starts[0], name)
    except Invalid as error:
        return _refused(shown, starts[0], error)
    except LinkClosed:
        return _closed(_page(call), 409)
    return see_other(_afterwards(shown, code), keeping(call, "", shown.where) if typed_name(call) else None)


@for_visitors
def say_none_suits(call: Call) -> Reply:
    """Tell the link's client that no time suits the visitor; the link stays open."""
    shown = _page(call)
    if not is_proven(call, COOKIE):
        return message(call, 403, "again")
    shown.links.tell(shown.token, CallbackKind.NO_TIMES_SUITABLE, shown.words.tzid)
    shown.note(Unmet.LEFT)
    return page(call, 200, "thanks.html", shown.where, title=shown.where.language.say("thanks"))


def _afterwards(shown: _Page, code: str) -> str:
    """Where whoever booked goes: to the booking, to what the client asked for, or back to what became of the link."""
    call, link = shown.call, shown.link
    if link.many:
        return here(call, f"{PATH}/{code}", chosen_zone(call, link.tzid)[1]).href(done="booked")
    if link.completed_redirect is not None:
        return with_query(link.completed_redirect, token=shown.token)
    return shown.where.href()


def _not_offered(shown: _Page, start: datetime, offers: Sequence[Times]) -> Reply:
    """The booking of who is back from it, or here again since the answer did not come; else that the time is gone."""
    if shown.link.many:
        code = shown.call.services.open_links.booked_by(shown.token, visitor(shown.call), start)
        if code is not None:
            return see_other(_afterwards(shown, code))
    return _choose(shown, 200, offers, "not_offered" if offers else None)


def _page(call: Call) -> _Page:
    token = call.path["link_token"]
    links, link = _behind(call, token)
    tzid, kept = chosen_zone(call, link.page_tzid, link.tzid)
    where = here(call, f"/rts/{token}", kept)
    words, at_place = wordings(call, where, tzid, link.tzid, link.hour_format)
    return _Page(call, token, links, link, where, words, at_place)


def _behind(call: Call, token: str) -> tuple[Scheduling | OpenLinks, PublicLink]:
    """The link that a token opens, and where it is kept. Raises NotFound."""
    scheduling, open_links = call.services.scheduling, call.services.open_links
    try:
        return scheduling, scheduling.seen(token)
    except NotFound:
        return open_links, open_links.seen(token)


def _lost(shown: _Page, start: datetime, name: str) -> Reply:
    """What is free at once, when somebody else was faster; what the visitor typed is kept for one of these times."""
    reply = _choose(shown, 409, shown.offers(), "taken", kept=name, time=shown.words.time(start))
    return (
        replace(reply, headers={**reply.headers, **keeping(shown.call, name, shown.where)}) if name else reply
    )


def _choose(
    shown: _Page,
    status: int,
    offers: Sequence[Times],
    notice: str | None = None,
    kept: str = "",
    **values: str,
) -> Reply:
    proof = visitor(shown.call)
    start = None if notice is not None else asked_start(shown.call)
    day = asked_day(shown.call)
    if day is None and notice is not None and (lost := asked_start(shown.call)) is not None:
        day = shown.words.day(lost)
    said = None if notice is None else shown.where.language.say(notice, **values)
    return page(
        shown.call,
        status,
        "choose.html",
        shown.where,
        headers=remembering(shown.call, proof, shown.where),
        title=f"{said} {shown.link.summary}" if said else shown.link.summary,
        notice=said,
        kept=kept,
        board=board(offers, shown.words, day, start, asked_part(shown.call)),
        proof=proof,
        **shown.values,
    )


def _refused(shown: _Page, start: datetime, error: Invalid) -> Reply:
    """What was filled in has problems, or the time was never offered."""
    wrong = tuple(problem for problem in error.problems if problem.field.startswith(GUEST))
    chosen = _offer_at(shown.offers(), start)
    if wrong and chosen is not None:
        return _check(shown, 422, chosen, wrong=wrong)
    return _choose(shown, 422, shown.offers(), "not_offered")


def _check(
    shown: _Page,
    status: int,
    chosen: Times,
    name: str = "",
    problem: str | None = None,
    wrong: tuple[Problem, ...] = (),
) -> Reply:
    proof, form = visitor(shown.call), shown.link.form
    said = shown.where.language.say
    parts = tuple(
        replace(part, period=period) for part, period in zip(shown.link.parts, chosen, strict=False)
    )
    return page(
        shown.call,
        status,
        "check.html",
        shown.where,
        headers=remembering(shown.call, proof, shown.where),
        title=said("check"),
        period=whole(chosen),
        chosen_parts=parts,
        further=further_text(chosen),
        name=name,
        problem=None if problem is None else said(problem),
        entries=() if form is None else entries(shown.call, form, shown.where.language, wrong),
        proof=proof,
        **shown.values,
    )


def _offer_at(offers: Sequence[Times], start: datetime | None) -> Times | None:
    return next((offer for offer in offers if offer[0].start == start), None)


def _closed(shown: _Page, status: int) -> Reply:
    """What is said of a link that offers nothing any more: to who booked it everything, to others when it is."""
    call, link, said = shown.call, shown.link, shown.where.language.say
    if link.status is LinkStatus.DISABLED:
        told = "" if link.many else link.display_message
        if told:  # the client's words stand alone: contract scheduling §5.6
            return page(call, status, "closed.html", shown.where, title=said("closed"), text=told)
        words = said("no_times_more" if link.paused else "ended")
        return page(call, status, "message.html", shown.where, title=said("closed"), text=words, back=None)
    code = call.services.scheduling.booked_by(shown.token, visitor(call))
    if code is not None:
        onward = with_query(link.redirect_uri, **({} if link.state is None else {"state": link.state}))
        host = urlsplit(link.redirect_uri).hostname or link.redirect_uri
        return booking_page(call, code, shown.where, onward=(onward, host))
    notice = said("used") if status == 409 else None
    return page(
        call,
        status,
        "set.html",
        shown.where,
        title=said("already_set"),
        notice=notice,
        codes=here(call, PATH, {}).href(),
        **shown.values,
    )
