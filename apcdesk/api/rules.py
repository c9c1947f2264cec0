"""Availability rules and available periods: contract scheduling §3 and §4."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from apcdesk.api.auth import caller
from apcdesk.api.call import ACCEPTED, Call, Reply
from apcdesk.api.paging import Page, Result
from apcdesk.api.problems import calendar_problems, problem, validated
from apcdesk.api.wire.rules import (
    AvailabilityRuleBody,
    AvailablePeriodBody,
    AvailablePeriodDeletion,
    AvailablePeriodsParameters,
    availability_rule,
    available_period,
    period_answer,
    rule_answer,
)
from apcdesk.availability.expand import day_bounds
from apcdesk.domain.rules import AvailablePeriod
from apcdesk.errors import Problem
from apcdesk.service.port.tokens import Caller

PERIODS_PATH = "/v1/available_periods"
PAGE_SIZE = 500


def write_availability_rule(call: Call) -> Reply:
    """Create or replace the account's rule of this id."""
    found = caller(call)
    sent = call.sent
    body = validated(AvailabilityRuleBody, sent, _calendar_problems(call, found, sent.get("calendar_ids")))
    names = {r.availability_rule_id: r.name for r in call.services.rules.all(found.sub)}
    rule = availability_rule(body, found.sub, names.get(body.availability_rule_id, ""))
    stored = call.services.rules.upsert(rule, origin=call.origin)
    return Reply(200, {"availability_rule": rule_answer(stored)})


def list_availability_rules(call: Call) -> Reply:
    """The account's rules, by id."""
    found = caller(call)
    rules = call.services.rules.all(found.sub)
    return Reply(200, {"availability_rules": [rule_answer(rule) for rule in rules]})


def read_availability_rule(call: Call) -> Reply:
    """One rule."""
    found = caller(call)
    rule = call.services.rules.get(found.sub, call.path["availability_rule_id"])
    return Reply(200, {"availability_rule": rule_answer(rule)})


def delete_availability_rule(call: Call) -> Reply:
    """Delete a rule; also when there is none."""
    found = caller(call)
    call.services.rules.delete(found.sub, call.path["availability_rule_id"], origin=call.origin)
    return ACCEPTED


def write_available_period(call: Call) -> Reply:
    """Create or replace the account's available period of this id."""
    found = caller(call)
    body = validated(AvailablePeriodBody, call.sent)
    before = call.services.rules.period(found.sub, body.available_period_id)
    name = "" if before is None else before.name
    call.services.rules.upsert_period(available_period(body, found.sub, name), origin=call.origin)
    return ACCEPTED


def list_available_periods(call: Call) -> Reply:
    """The account's available periods, by start, end and id."""
    found = caller(call)
    parameters = validated(AvailablePeriodsParameters, call.query)
    periods = [one for one in call.services.rules.periods(found.sub) if _inside(one, parameters)]
    ids = tuple(one.available_period_id for one in periods)
    result = Result(
        PERIODS_PATH, found.sub, found.client_id, ids, PAGE_SIZE, bool(parameters.localized_times)
    )
    page = call.pages.first(result, call.services.clock.now())
    return _page(call, page, periods[:PAGE_SIZE])


def list_available_periods_page(call: Call) -> Reply:
    """A later page of a result."""
    found = caller(call)
    now = call.services.clock.now()
    page = call.pages.read(call.path["token"], PERIODS_PATH, found.sub, found.client_id, now)
    stored = {one.available_period_id: one for one in call.services.rules.periods(found.sub)}
    return _page(call, page, [stored[name] for name in page.items if name in stored])


def delete_available_periods(call: Call) -> Reply:
    """Delete one available period or all; also when there is none."""
    found = caller(call)
    sent = call.sent_anywhere
    neither = sent.get("available_period_id") is None and sent.get("delete_all") is None
    problems = [problem("available_period_id", "errors.required")] if neither else []
    body = validated(AvailablePeriodDeletion, sent, problems)
    if body.available_period_id is None:
        call.services.rules.delete_all_periods(found.sub, origin=call.origin)
    else:
        call.services.rules.delete_period(found.sub, body.available_period_id, origin=call.origin)
    return ACCEPTED


def _calendar_problems(call: Call, found: Caller, sent: Any) -> list[Problem]:
    own = {c.calendar_id for c in call.services.calendars.of_account(found.sub)}
    return calendar_problems(sent, own)


def _inside(one: AvailablePeriod, parameters: AvailablePeriodsParameters) -> bool:
    """Ends on or after midnight of `from`, starts before midnight of `to`: contract §4.2. A Time is that moment."""
    start, end = one.period.seconds
    tzid = parameters.tzid or "Etc/UTC"

    def second(edge: datetime | date) -> float:
        return edge.timestamp() if isinstance(edge, datetime) else day_bounds(edge, tzid)[0]

    after = parameters.from_ is None or end >= second(parameters.from_)
    return after and (parameters.to is None or start < second(parameters.to))


def _page(call: Call, page: Page, periods: list[AvailablePeriod]) -> Reply:
    localized_times = bool(page.result.options)
    answers = [period_answer(one, localized_times=localized_times) for one in periods]
    return Reply(200, {"pages": page.links(call.base_url), "available_periods": answers})
