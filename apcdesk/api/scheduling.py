"""Scheduling links for the programs that make them: contract scheduling §5.1–5.3."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from apcdesk.api.auth import client_by_key, client_by_key_or_body
from apcdesk.api.availability import strangers
from apcdesk.api.call import PRIVATE, Call, Reply
from apcdesk.api.fields import is_name
from apcdesk.api.problems import problem, validated
from apcdesk.api.wire_availability import source_problems, who_is_asked
from apcdesk.api.wire_scheduling import (
    MAX_TARGETS,
    DisablingBody,
    SchedulingBody,
    StatusParameters,
    link_answer,
    link_request,
    link_url,
    nature_of_link_problems,
    sent_members,
    without_ignored,
)
from apcdesk.domain.ids import CalendarId, ClientId, SchedulingLinkId, Sub
from apcdesk.errors import Invalid, LinkClosed, Problem
from apcdesk.service.validation import refuse


def create_link(call: Call) -> Reply:
    """A link on whose page one visitor chooses one of the times that are free."""
    client = client_by_key_or_body(call)
    sent = without_ignored(call.sent)
    body = validated(SchedulingBody, sent, _foreign(call, sent, client.client_id))
    refuse(nature_of_link_problems(body, call.services.clock.now()))
    request = link_request(body, client.client_id)
    link = call.services.scheduling.create(client.client_id, request, origin=call.origin)
    answer = {"url": link_url(call.base_url, link), "real_time_scheduling": link_answer(link, call.base_url)}
    return Reply(200, answer, PRIVATE)


def read_link(call: Call) -> Reply:
    """What has become of a link."""
    client, _ = client_by_key(call)
    link_id = SchedulingLinkId(call.path["real_time_scheduling_id"])
    link = call.services.scheduling.get(client.client_id, link_id)
    return Reply(200, {"real_time_scheduling": link_answer(link, call.base_url)}, PRIVATE)


def find_link(call: Call) -> Reply:
    """What has become of the link of a token."""
    client, _ = client_by_key(call)
    asked = validated(StatusParameters, call.query)
    link = call.services.scheduling.find(client.client_id, asked.token)
    return Reply(200, {"real_time_scheduling": link_answer(link, call.base_url)}, PRIVATE)


def disable_link(call: Call) -> Reply:
    """Offer nothing on the link's page any more, and say why."""
    client, _ = client_by_key(call)
    link_id = SchedulingLinkId(call.path["real_time_scheduling_id"])
    call.services.scheduling.get(client.client_id, link_id)
    body = validated(DisablingBody, call.sent)
    try:
        link = call.services.scheduling.disable(
            client.client_id, link_id, body.display_message, origin=call.origin
        )
    except LinkClosed:
        raise Invalid([problem("base", "errors.not_supported")]) from None
    return Reply(200, {"real_time_scheduling": link_answer(link, call.base_url)}, PRIVATE)


def _foreign(call: Call, sent: Mapping[str, Any], client_id: ClientId) -> Iterator[Problem]:
    """Accounts and calendars that are not this client's, and a query that does not say when."""
    query = sent_members(sent, "availability")
    if "availability" in sent:
        for one in (*source_problems(query), *strangers(call, who_is_asked(query), client_id)):
            yield replace(one, field=f"availability.{one.field}")
    pairs = list(_pairs(sent.get("target_calendars")))
    known = call.services.calendars.of_client({sub for _, sub, _ in pairs}, client_id)
    for index, sub, calendar_id in pairs:
        if calendar_id not in known.get(sub, ()):
            yield problem(f"target_calendars[{index}].calendar_id", "errors.invalid_calendar_ids")


def _pairs(targets: Any) -> Iterator[tuple[int, Sub, CalendarId]]:
    """The target calendars that can be made out, also in a request that is wrong."""
    for index, one in enumerate(targets[:MAX_TARGETS] if isinstance(targets, list) else ()):
        if isinstance(one, Mapping) and is_name(one.get("sub")) and is_name(one.get("calendar_id")):
            yield index, Sub(one["sub"]), CalendarId(one["calendar_id"])
