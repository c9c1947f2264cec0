"""Cronofy's UI Elements 1.67.7, unmodified, against the port: contract scheduling §7.

Every Element shows what is stored and finishes its action, on a page of the port itself and on one from elsewhere,
for which the browser asks before every call.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import expect

from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.ids import CalendarId
from tests.api.building import SECRET, Wire
from tests.browser.stage import Stage, a_query
from tests.builders_services import ManualClock

pytestmark = pytest.mark.long

BUSY = {"first": ("2027-03-10", "09:00", "10:30"), "second": ("2027-03-10", "13:00", "14:00")}
TIMES = ["10:30", "11:00", "11:30", "12:00", "14:00", "14:30", "15:00", "15:30", "16:00"]
SLOT_AT_NOON = {"start": "2027-03-10T12:00:00Z", "end": "2027-03-10T13:00:00Z"}


@pytest.fixture(autouse=True)
def busy(wire: Wire) -> None:
    """Two events on Wednesday, one on Thursday."""
    events = {**BUSY, "third": ("2027-03-11", "15:00", "16:00")}
    for name, (day, start, end) in events.items():
        times = {"start": f"{day}T{start}:00Z", "end": f"{day}T{end}:00Z"}
        wire.post(wire.events_path, {"event_id": name, "summary": f"The {name} event", **times})


def an_hour_later(start: str) -> str:
    return f"{int(start[:2]) + 1:02}{start[2:]}"


def assert_quiet(stage: Stage, *preflights: str) -> None:
    """Nothing was complained of, nobody else asked, and a page from elsewhere asked before."""
    assert (stage.complaints, stage.strangers) == ([], [])
    assert stage.preflights() == ([] if stage.shop is None else list(preflights))


def test_the_agenda_shows_the_days_events(stage: Stage):
    shown = stage.show("Agenda", stage.token("agenda"))

    expect(shown.element).to_contain_text("09:00 - 10:30")
    expect(shown.element).to_contain_text("The first event")
    expect(shown.element).to_contain_text("13:00 - 14:00")
    expect(shown.element).to_contain_text("The second event")
    expect(shown.element).not_to_contain_text("The third event")
    shown.button("Next").click()
    expect(shown.element).to_contain_text("The third event")
    expect(shown.element).not_to_contain_text("The first event")
    assert_quiet(stage, "/v1/events")


@pytest.mark.parametrize(
    ("mode", "told"),
    [
        ("only_managed", ["The first event", "The second event"]),
        ("free_busy", ["busy", "busy", "busy"]),
        ("free_busy_managed", ["The first event", "The second event", "busy"]),
    ],
)
def test_the_agenda_tells_as_much_as_its_mode_says(elsewhere: Stage, mode: str, told: list[str]):
    """Staff's events are busy time only, or nothing, for whoever does not manage them."""
    start, end = (datetime(2027, 3, 10, hour, tzinfo=UTC) for hour in (15, 16))
    times = DraftTimes(start, end)
    elsewhere.wire.services.events.create(
        CalendarId(elsewhere.wire.calendar_id), EventDraft(summary="Made by staff", times=times)
    )

    shown = elsewhere.show("Agenda", elsewhere.token("agenda"), config={"mode": mode})

    expect(shown.element.locator(".CronofyAgenda__event__title")).to_have_text(told)
    assert (elsewhere.complaints, elsewhere.strangers) == ([], [])


def test_the_slot_picker_gives_the_time_that_was_picked(stage: Stage):
    shown = stage.show("SlotPicker", stage.token("availability"), availability_query=a_query(stage.wire.sub))

    shown.button("Wednesday 10th March").click()
    expect(shown.element.locator(".SlotPicker__slot")).to_have_text(
        [f"{start} - {an_hour_later(start)}" for start in TIMES]
    )
    shown.button("12:00 - 13:00").click()
    shown.button("Confirm").click()

    picked = SLOT_AT_NOON | {"participants": [{"sub": stage.wire.sub}]}
    assert shown.says("slot_selected") == {"type": "slot_selected", "slot": picked}
    assert_quiet(stage, "/v1/availability")


def test_the_availability_viewer_gives_the_time_that_was_chosen(stage: Stage):
    shown = stage.show(
        "AvailabilityViewer",
        stage.token("availability"),
        availability_query=a_query(stage.wire.sub),
        config={"start_time": "09:00", "end_time": "17:00", "interval": 30},
    )

    shown.says("visible_slots")
    wednesday = 3
    shown.button("12:00 - 13:00").nth(wednesday).click()
    shown.button("Confirm").click()

    picked = SLOT_AT_NOON | {"participants": [{"sub": stage.wire.sub}], "available": True}
    assert shown.says("slot_selected")["slot"] == picked
    assert_quiet(stage, "/v1/availability")


def test_the_availability_viewer_shows_what_is_busy_and_gives_the_time_that_was_marked(elsewhere: Stage):
    """In this mode it asks for periods, in the others for slots, and from now on, whatever the query says."""
    shown = elsewhere.show(
        "AvailabilityViewer",
        elsewhere.token("availability"),
        availability_query=a_query(elsewhere.wire.sub),
        config={"start_time": "09:00", "end_time": "17:00", "interval": 30, "mode": "free_select"},
    )

    until_eleven, at_one, on_thursday = 4, 2, 2
    busy = shown.element.locator("[class*=slot-background--busy]")
    expect(busy).to_have_count(until_eleven + at_one + on_thursday)
    shown.button("11:00 - 11:30").first.click()

    marked = {"start": "2027-03-10T11:00:00Z", "end": "2027-03-10T11:30:00Z"}
    assert shown.says("query_periods_edited")["query_periods"] == [marked]
    assert_quiet(elsewhere, "/v1/availability")


def test_the_slot_picker_offers_a_bookable_event(elsewhere: Stage):
    event = {"bookable_event_id": "tour", **SLOT_AT_NOON, "status": "confirmed"}
    key = {"Authorization": f"Bearer {SECRET}"}
    elsewhere.wire.post("/v1/bookable_events", event | {"registration": {"capacity": 20}}, headers=key)
    query = {"bookable_events": [{"bookable_event_id": "tour"}]}

    token = elsewhere.token("availability", bookable_event_ids=["tour"])
    shown = elsewhere.show("SlotPicker", token, availability_query=query)
    shown.button("Wednesday 10th March").click()
    shown.button("12:00 - 13:00").click()
    shown.button("Confirm").click()

    assert shown.says("slot_selected")["slot"]["bookable_event_id"] == "tour"
    assert_quiet(elsewhere, "/v1/availability")


def test_the_date_time_picker_asks_on_when_an_answer_is_full(elsewhere: Stage):
    """512 are a full answer: the grid must not depend on where the next question begins."""
    days = [{"start": f"2027-03-{day}T00:03:00Z", "end": f"2027-03-{day}T23:00:00Z"} for day in range(12, 19)]
    asked = {"start_interval": {"minutes": 5}, "query_periods": days}

    shown = elsewhere.show(
        "DateTimePicker",
        elsewhere.token("availability"),
        availability_query=a_query(elsewhere.wire.sub) | asked,
    )
    shown.button("18").first.click()

    expect(shown.element.get_by_role("listitem")).to_have_count(22 * 12)
    assert_quiet(elsewhere, "/v1/availability")


def test_the_date_time_picker_gives_the_time_that_was_picked(stage: Stage):
    shown = stage.show(
        "DateTimePicker", stage.token("availability"), availability_query=a_query(stage.wire.sub)
    )

    times = shown.element.get_by_role("listitem")
    expect(times).to_have_text([f"Select time {start} - {an_hour_later(start)} (UTC)" for start in TIMES])
    shown.button("11").first.click()
    expect(times).to_have_count(12)
    shown.button("10").first.click()
    shown.button("12:00 - 13:00 (UTC)").click()
    shown.button("Confirm").click()

    picked = SLOT_AT_NOON | {"participants": [{"sub": stage.wire.sub}]}
    assert shown.says("slot_selected")["slot"] == picked
    assert_quiet(stage, "/v1/availability")


def test_the_date_time_picker_gives_a_whole_sequence(elsewhere: Stage):
    asked = a_query(elsewhere.wire.sub)
    periods = asked.pop("query_periods")
    steps: list[dict[str, Any]] = [
        {**asked, "sequence_id": "shown", "sequence_title": "Demonstration", "ordinal": 1},
        {**asked, "sequence_id": "signed", "sequence_title": "Signature", "ordinal": 2},
    ]

    shown = elsewhere.show(
        "DateTimePicker",
        elsewhere.token("availability"),
        availability_query={"sequence": steps, "query_periods": periods},
    )
    shown.button("10:30 - 12:30 (UTC)").click()
    shown.button("Confirm").click()

    picked = [(one["sequence_id"], one["start"]) for one in shown.says("slot_selected")["slot"]["sequence"]]
    assert picked == [("shown", "2027-03-10T10:30:00Z"), ("signed", "2027-03-10T11:30:00Z")]
    assert_quiet(elsewhere, "/v1/sequenced_availability")


def test_availability_rules_are_saved(stage: Stage):
    shown = stage.show(
        "AvailabilityRules", stage.token("managed_availability"), availability_rule_id="default"
    )

    monday = 1
    shown.button("09:00 - 10:00 Toggle slot").nth(monday).click()
    shown.button("Save").click()
    shown.says("availability_rule_saved")

    nine_to_five = {"start_time": "09:00", "end_time": "17:00"}
    rule = stage.wire.get("/v1/availability_rules/default").json()["availability_rule"]
    assert rule == {
        "availability_rule_id": "default",
        "tzid": "Etc/UTC",
        "weekly_periods": [
            {"day": "monday", "start_time": "10:00", "end_time": "17:00"},
            *({"day": day, **nine_to_five} for day in ("tuesday", "wednesday", "thursday", "friday")),
        ],
    }
    there_was_none = [one for one in stage.complaints if "404" in one]
    assert (len(there_was_none), len(stage.complaints), stage.strangers) == (1, 1, [])


def test_calendar_sync_takes_a_profile_away(stage: Stage):
    person = stage.wire.services.calendars.add_person("Ingrid Haugen", origin=STAFF)
    shown = stage.show(
        "CalendarSync",
        stage.token("account_management", subs=[person.sub]),
        authorization={"redirect_uri": "http://localhost/", "client_id": "x", "scope": "read_write"},
    )

    expect(shown.element).to_contain_text(person.profile.profile_name)
    shown.button("Edit accounts").click()
    shown.button("Remove cronofy").click()

    assert shown.says("profile_revoked")["profile"]["profile_id"] == person.profile.profile_id
    expect(shown.element).to_contain_text("Select a provider to add your first account")
    assert stage.wire.services.calendars.of_account(person.sub) == ()
    assert_quiet(stage, "/v1/userinfo", "/v1/profiles/…/revoke")


@pytest.mark.parametrize(
    ("refusal", "message", "status"),
    [
        ("another origin", "Incorrect permissions", 403),
        ("expired", "check your element_token is valid", 401),
        ("missing permission", "Incorrect permissions", 403),
        ("foreign account", "Incorrect permissions", 403),
    ],
)
def test_a_refusal_is_seen_as_what_it_is(
    stage: Stage, clock: ManualClock, refusal: str, message: str, status: int
):
    """Without the headers for pages from elsewhere every one of them would look like a bad token."""
    tokens = {
        "another origin": stage.token("availability", origin="http://localhost:1"),
        "expired": stage.token("availability"),
        "missing permission": stage.token("agenda"),
        "foreign account": stage.token("availability", subs=[stage.wire.open("other")["sub"]]),
    }
    if refusal == "expired":
        clock.advance(seconds=64800)

    shown = stage.show("SlotPicker", tokens[refusal], availability_query=a_query(stage.wire.sub))

    said = shown.says("error")
    assert said["element"] == "Slot Picker"
    assert message in said["message"]
    expect(shown.element).to_contain_text("There was an error loading the element")
    asked = [one.status for one in stage.request_log.entries() if one.path == "/v1/availability"]
    assert asked == ([status] if stage.shop is None else [204, status])


def test_without_a_token_the_ports_own_pages_show_sample_data(here: Stage):
    shown = here.show("SlotPicker", "")

    expect(shown.element.get_by_role("button").first).to_be_visible()
    assert here.strangers == []
    assert "/v1/availability" not in [one.path for one in here.request_log.entries()]


def test_the_fields_of_the_ports_own_pages_are_what_the_element_is_shown_with(here: Stage):
    shown = here.show("SlotPicker", "")
    shown.page.get_by_label("Element token").fill(here.token("availability"))
    shown.page.get_by_label("Accounts").fill(here.wire.sub)
    shown.page.get_by_label("First day").fill("2027-03-11")
    with shown.page.expect_response("**/v1/availability?*"):
        shown.page.get_by_role("button", name="Show", exact=True).click()

    shown.button("Thursday 11th March").click()
    expect(shown.element.locator(".SlotPicker__slot")).to_have_count(12)
    assert here.strangers == []
