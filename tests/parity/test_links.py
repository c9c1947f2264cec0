"""Availability, links, hours and elements with Cronofy's SDKs for Python and Node, unmodified: contract scheduling §8."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from apcdesk.service.links.scheduling import Selection
from apcdesk.service.services import Services
from tests.parity import test_node_calls
from tests.parity.scheduling_story import EVENT, OAUTH, SCHEDULING, STEPS, THURSDAY
from tests.parity.sdks import Driver, Named, Pycronofy
from tests.parity.story import Told, Way, alone, by_position, calls, chosen, member, whole
from tests.parity.telling import Names, differences
from tests.parity.test_node_calls import way
from tests.parity.test_pycronofy_calls import WAYS as OF_PYCRONOFY
from tests.parity.test_pycronofy_calls import by_name

packages, node = test_node_calls.packages, test_node_calls.node


PYCRONOFY = {
    "open": OF_PYCRONOFY["open"],
    "query_availability": Way("availability", by_name, member("available_periods")),
    "query_sequences": Way("sequenced_availability", by_name, member("sequences")),
    "write_rule": Way("upsert_availability_rule", lambda told: (told,), member("availability_rule")),
    "list_rules": Way("list_availability_rules", alone, member("availability_rules")),
    "read_rule": Way("get_availability_rule", by_position, member("availability_rule")),
    "delete_rule": Way("delete_availability_rule", by_position, whole),
    "create_link": Way("real_time_scheduling", by_name, whole),
    "read_link": Way("get_real_time_scheduling_status", by_name, whole),
    "find_link": Way("get_real_time_scheduling_status", by_name, whole),
    "disable_link": Way(
        "disable_real_time_scheduling_link", chosen("real_time_scheduling_id", "display_message"), whole
    ),
    "create_sequence_link": Way("real_time_sequencing", by_name, whole),
    "make_element_token": Way("get_ui_element_token", by_name, whole),
}
NODE = {
    "open": way("applicationCalendar"),
    "query_availability": way("availability"),
    "query_sequences": way("sequencedAvailability"),
    "write_rule": way("upsertAvailabilityRule"),
    "list_rules": way("listAvailabilityRules"),
    "read_rule": way("readAvailabilityRule"),
    "delete_rule": way("deleteAvailabilityRule"),
    "write_period": way("upsertAvailablePeriod"),
    "list_periods": way("listAvailablePeriods"),
    "delete_period": way("deleteAvailablePeriods"),
    "delete_periods": way("deleteAvailablePeriods"),
    "create_link": way("realTimeScheduling"),
    "create_sequence_link": way("realTimeSequencing"),
    "make_element_token": way("requestElementToken"),
    "write_bookable_event": way("createBookableEvent"),
    "read_bookable_event": way("readBookableEvents"),
    "register": way("upsertRegistrationBookableEvent"),
    "unregister": way("deleteRegistrationBookableEvent"),
}
TIMES = {
    "start": {"time": "2027-03-11T10:00:00Z", "tzid": "Europe/London"},
    "end": {"time": "2027-03-11T11:00:00Z", "tzid": "Europe/London"},
}


@pytest.fixture
def sdk(base_url: str, monkeypatch: pytest.MonkeyPatch) -> Pycronofy:
    monkeypatch.setenv("NO_PROXY", "*")
    return Pycronofy(base_url)


def test_every_call_of_pycronofy_returns_what_the_contract_says(sdk: Pycronofy, names: Names):
    assert differences(sdk, calls(PYCRONOFY, SCHEDULING), names) == []


def test_every_call_of_node_returns_what_the_contract_says(node: Driver, names: Names):
    assert differences(node, calls(NODE, SCHEDULING), names) == []


def test_every_row_is_called_by_an_sdk():
    assert {step.verb for step in SCHEDULING} == PYCRONOFY.keys() | NODE.keys()


@pytest.mark.usefixtures("names")
def test_python_sees_that_its_link_is_completed(sdk: Pycronofy, services: Services):
    sub = sdk.call("application_calendar", ("stand",))["sub"]
    asked = {
        "participants": [{"members": [{"sub": sub}], "required": "all"}],
        "required_duration": {"minutes": 60},
        "available_periods": [THURSDAY],
    }
    made = sdk.call("real_time_scheduling", (Named(OAUTH | {"event": EVENT, "availability": asked}),))
    book(services, made, 10)

    link = made["real_time_scheduling"]
    by_id = Named(real_time_scheduling_id=link["real_time_scheduling_id"])
    completed = link | {"status": "completed", "event": link["event"] | TIMES}
    assert sdk.call("get_real_time_scheduling_status", (by_id,)) == {"real_time_scheduling": completed}


@pytest.mark.usefixtures("names")
def test_what_a_visitor_of_a_sequence_chose_is_read_by_python(sdk: Pycronofy, services: Services):
    sub = sdk.call("application_calendar", ("stand",))["sub"]
    made = sdk.call("real_time_sequencing", (Named(OAUTH | {"event": EVENT, "availability": steps(sub)}),))
    book(services, made, 9)

    read = sdk.call("read_events", (Named(tzid="Etc/UTC", include_managed=True),))

    assert written(read) == BOOKED


@pytest.mark.usefixtures("names")
def test_what_a_visitor_of_a_sequence_chose_is_read_by_node(node: Driver, services: Services):
    sub = node.call("applicationCalendar", [{"application_calendar_id": "stand"}])["sub"]
    made = node.call("realTimeSequencing", [OAUTH | {"event": EVENT, "availability": steps(sub)}])
    book(services, made, 9)

    read = node.call("readEvents", [{"tzid": "Etc/UTC", "include_managed": True}])["events"]

    assert written(read) == BOOKED


BOOKED = [("meeting-1", "2027-03-11T09:00:00Z"), ("meeting-2", "2027-03-11T10:00:00Z")]


def written(read: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """What the client manages of what was read; staff's own event stands there too."""
    return [(one["event_id"], one["start"]) for one in read if "event_id" in one]


def steps(sub: str) -> Told:
    """The steps of the story, for this account."""
    told: Told = Names({"base_url": "-", "sub": sub}).real(STEPS)
    return told


def book(services: Services, made: dict[str, Any], hour: int) -> None:
    start = datetime(2027, 3, 11, hour, tzinfo=UTC)
    services.scheduling.book(made["url"].rpartition("/")[2], Selection(start, "browser", "Europe/Oslo"))
