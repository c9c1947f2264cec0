"""Scheduling links for the programs that make them: contract scheduling §5.1–5.3."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from apcdesk.api.auth import client_by_key, client_by_key_or_body
from apcdesk.api.availability import strangers
from apcdesk.api.call import PRIVATE, Call, Reply
from apcdesk.api.fields import is_name
from apcdesk.api.problems import problem, validated
from apcdesk.api.wire.availability import SOURCES, Asked, source_problems, who_is_asked
from apcdesk.api.wire.scheduling import (
    MAX_TARGETS,
    DisablingBody,
    SchedulingBody,
    StatusParameters,
    link_answer,
    link_request,
    link_url,
    nature_of_link_problems,
    periods_of,
    sent_members,
    without_ignored,
)
from apcdesk.domain.ids import CalendarId, ClientId, SchedulingLinkId, Sub
from apcdesk.domain.scheduling import SchedulingLink
from apcdesk.errors import Invalid, LinkClosed, NotFound, Problem
from apcdesk.service.validation import refuse

SEQUENCING_ID = "real_time_sequencing_id"
"""What the path of a sequence's link has for its id."""


def create_link(call: Call) -> Reply:
    """A link on whose page one visitor chooses one of the times that are free."""
    client = client_by_key_or_body(call)
    sent = without_ignored(call.sent)
    query = sent_members(sent, "availability")
    wrong = foreign_problems(call, sent, source_problems(query), who_is_asked(query), client.client_id)
    body = validated(SchedulingBody, sent, wrong)
    periods = periods_of(body.availability, SOURCES)
    refuse(nature_of_link_problems(body, periods, call.services.clock.now()))
    request = link_request(body, client.client_id)
    link = call.services.scheduling.create(client.client_id, request, origin=call.origin)
    answer = {"url": link_url(call.base_url, link), "real_time_scheduling": link_answer(link, call.base_url)}
    return Reply(200, answer, PRIVATE)


def read_link(call: Call) -> Reply:
    """What has become of a link."""
    return _told(call, link_of_path(call, "real_time_scheduling_id"))


def find_link(call: Call) -> Reply:
    """What has become of the link of a token."""
    return _told(call, link_of_token(call, sequence=False))


def disable_link(call: Call) -> Reply:
    """Offer nothing on the link's page any more, and say why."""
    return _told(call, disabled_link(call, "real_time_scheduling_id"))


def link_of_path(call: Call, name: str) -> SchedulingLink:
    """The client's link that the path names by this parameter, which also says of which kind. Raises NotFound."""
    client, _ = client_by_key(call)
    link_id = SchedulingLinkId(call.path[name])
    return _of_kind(call.services.scheduling.get(client.client_id, link_id), name == SEQUENCING_ID)


def link_of_token(call: Call, *, sequence: bool) -> SchedulingLink:
    """The client's link whose page the token opens. Raises NotFound, Invalid without a token."""
    client, _ = client_by_key(call)
    asked = validated(StatusParameters, call.query)
    return _of_kind(call.services.scheduling.find(client.client_id, asked.token), sequence)


def disabled_link(call: Call, name: str) -> SchedulingLink:
    """The link that the path names, disabled. Raises NotFound, Invalid for one that is completed."""
    link = link_of_path(call, name)
    body = validated(DisablingBody, call.sent)
    try:
        return call.services.scheduling.disable(
            link.client_id, link.link_id, body.display_message, origin=call.origin
        )
    except LinkClosed:
        raise Invalid([problem("base", "errors.not_supported")]) from None


def foreign_problems(
    call: Call,
    sent: Mapping[str, Any],
    nature: Iterable[Problem],
    members: Iterable[Asked],
    client_id: ClientId,
) -> Iterator[Problem]:
    """What is wrong with the query beside its members, and accounts and calendars that are not this client's."""
    query = sent.get("availability")
    if isinstance(query, Mapping) or query == []:  # of no object it is said that it is none, and nothing else
        for one in (*nature, *strangers(call, members, client_id)):
            yield replace(one, field=f"availability.{one.field}")
    pairs = list(_pairs(sent.get("target_calendars")))
    known = call.services.calendars.of_client({sub for _, sub, _ in pairs}, client_id)
    for index, sub, calendar_id in pairs:
        if calendar_id not in known.get(sub, ()):
            yield problem(f"target_calendars[{index}].calendar_id", "errors.invalid_calendar_ids")


def _told(call: Call, link: SchedulingLink) -> Reply:
    return Reply(200, {"real_time_scheduling": link_answer(link, call.base_url)}, PRIVATE)


def _of_kind(link: SchedulingLink, sequence: bool) -> SchedulingLink:
    """The link, which is not known under the other kind's address."""
    if link.is_sequence != sequence:
        raise NotFound("scheduling_link", link.link_id)
    return link


def _pairs(targets: Any) -> Iterator[tuple[int, Sub, CalendarId]]:
    """The target calendars that can be made out, also in a request that is wrong."""
    for index, one in enumerate(targets[:MAX_TARGETS] if isinstance(targets, list) else ()):
        if isinstance(one, Mapping) and is_name(one.get("sub")) and is_name(one.get("calendar_id")):
            yield index, Sub(one["sub"]), CalendarId(one["calendar_id"])
