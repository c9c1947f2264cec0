"""One story for every SDK: each row of contract scheduling §8, told as `story.py` tells §12."""

from __future__ import annotations

from typing import Any

from tests.parity import answers as a
from tests.parity.sdks import Refused
from tests.parity.story import NOTHING, Step, Told

THURSDAY: Told = {"start": "2027-03-11T09:00:00Z", "end": "2027-03-11T11:00:00Z"}
EVENT: Told = {"event_id": "meeting", "summary": "Board meeting", "tzid": "Europe/London"}
WHO: Told = {"participants": [{"members": [{"sub": "<sub>"}], "required": "all"}]}
HOUR: Told = {"required_duration": {"minutes": 60}}
OAUTH: Told = {"oauth": {"redirect_uri": "http://localhost/back"}}
STEPS: Told = {
    "sequence": [WHO | HOUR | {"sequence_id": "1"}, WHO | HOUR | {"sequence_id": "2"}],
    "available_periods": [THURSDAY],
}
RULE: Told = {
    "availability_rule_id": "default",
    "tzid": "Europe/Oslo",
    "weekly_periods": [{"day": "monday", "start_time": "09:30", "end_time": "12:30"}],
}
PERIOD: Told = {"available_period_id": "p1", **THURSDAY}
TOUR: Told = {"bookable_event_id": "tour", **THURSDAY, "status": "confirmed"}
BILL: Told = {"registration_id": "87326", "status": "accepted", "metadata": {"name": "Bill the One"}}
OF_BILL: Told = {"bookable_event_id": "tour", "registration_id": "87326"}

PARTICIPANTS = [{"sub": "<sub>"}]
FREE: dict[str, Any] = {"available_periods": [THURSDAY | {"participants": PARTICIPANTS}]}
NINE_TO_TEN = {"start": "2027-03-11T09:00:00Z", "end": "2027-03-11T10:00:00Z"}
TEN_TO_ELEVEN = {"start": "2027-03-11T10:00:00Z", "end": "2027-03-11T11:00:00Z"}
SEQUENCES = {
    "sequences": [
        {
            "sequence": [
                {"sequence_id": "1", **NINE_TO_TEN, "participants": PARTICIPANTS},
                {"sequence_id": "2", **TEN_TO_ELEVEN, "participants": PARTICIPANTS},
            ]
        }
    ]
}
NO_RULE = Refused(404)
ELEMENT_TOKEN = {
    "permissions": ["availability"],
    "subs": ["<sub>"],
    "origin": "http://localhost",
    "token": "<token>",
    "expires_in": 64800,
}


def a_link(kind: str, url: str, status: str = "open") -> dict[str, Any]:
    """The link under its name, as every answer has it."""
    return {
        kind: {
            f"{kind}_id": f"<{kind}_id>",
            "url": url,
            "status": status,
            "event": EVENT | {"event_private": False},
        }
    }


def room(*registrations: Told) -> dict[str, Any]:
    """The tour with these registrations."""
    counted = {"registered_count": len(registrations), "total_count": len(registrations)}
    return TOUR | {"registration": {"capacity": 2, **counted, "registrations": list(registrations)}}


LINK, SEQUENCE_LINK = "real_time_scheduling", "real_time_sequencing"
OPENING = Step("POST /v1/application_calendars", "open", {"application_calendar_id": "stand"}, a.OPENED)
AVAILABILITY = (
    Step("POST /v1/availability", "query_availability", WHO | HOUR | {"available_periods": [THURSDAY]}, FREE),
    Step("POST /v1/sequenced_availability", "query_sequences", STEPS, SEQUENCES),
)
HOURS = (
    Step("POST /v1/availability_rules", "write_rule", RULE, {"availability_rule": RULE}),
    Step("GET /v1/availability_rules", "list_rules", NOTHING, {"availability_rules": [RULE]}),
    Step(
        "GET /v1/availability_rules/{id}",
        "read_rule",
        {"availability_rule_id": "default"},
        {"availability_rule": RULE},
    ),
    Step("DELETE /v1/availability_rules/{id}", "delete_rule", {"availability_rule_id": "default"}),
    Step("GET /v1/availability_rules/{id}", "read_rule", {"availability_rule_id": "default"}, NO_RULE),
    Step("POST /v1/available_periods", "write_period", PERIOD),
    Step(
        "GET /v1/available_periods",
        "list_periods",
        {"tzid": "Etc/UTC"},
        {"pages": a.ONE_PAGE, "available_periods": [PERIOD]},
    ),
    Step("DELETE /v1/available_periods, one", "delete_period", {"available_period_id": "p1"}),
    Step("DELETE /v1/available_periods, all", "delete_periods", {"delete_all": True}),
)
LINKS = (
    Step(
        "POST /v1/real_time_scheduling",
        "create_link",
        OAUTH
        | {"event": EVENT | THURSDAY, "minimum_notice": {"hours": 2}}
        | {"availability": WHO | HOUR | {"available_periods": [THURSDAY]}},
        {"url": "<url>", **a_link(LINK, "<url>")},
    ),
    Step(
        "GET /v1/real_time_scheduling/{id}",
        "read_link",
        {"real_time_scheduling_id": "<real_time_scheduling_id>"},
        a_link(LINK, "<url>"),
    ),
    Step(
        "GET /v1/real_time_scheduling?token=",
        "find_link",
        {"token": "<link_token>"},
        a_link(LINK, "<url>"),
    ),
    Step(
        "POST …/{id}/disable",
        "disable_link",
        {"real_time_scheduling_id": "<real_time_scheduling_id>", "display_message": "Full"},
        a_link(LINK, "<url>", "disabled"),
    ),
    Step(
        "POST /v1/real_time_sequencing",
        "create_sequence_link",
        OAUTH | {"event": EVENT, "availability": STEPS, "minimum_notice": {"hours": 2}},
        {"url": "<url 2>", **a_link(SEQUENCE_LINK, "<url 2>")},
    ),
    Step(
        "POST /v1/real_time_sequencing",
        "create_sequence_link",
        OAUTH | {"event": {"event_id": "meeting"}, "availability": STEPS, "minimum_notice": None},
        a.wrong("event.summary", "errors.required", "event.summary must be specified"),
    ),
)
ELEMENTS_AND_EVENTS = (
    Step(
        "POST /v1/element_tokens",
        "make_element_token",
        {"permissions": ["availability"], "subs": ["<sub>"], "origin": "http://localhost"},
        {"element_token": ELEMENT_TOKEN},
    ),
    Step(
        "POST /v1/bookable_events",
        "write_bookable_event",
        TOUR | {"registration": {"capacity": 2}},
        room(),
    ),
    Step("POST …/registrations", "register", BILL | OF_BILL, room(BILL)),
    Step("GET /v1/bookable_events/{id}", "read_bookable_event", {"bookable_event_id": "tour"}, room(BILL)),
    Step("DELETE …/registrations", "unregister", OF_BILL, room()),
)
SCHEDULING = (OPENING, *AVAILABILITY, *HOURS, *LINKS, *ELEMENTS_AND_EVENTS)
