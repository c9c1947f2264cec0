"""Writing and deleting events: contract accounts-and-events §5."""

from __future__ import annotations

from typing import Any

import pytest

from apcdesk.domain.changes import SYSTEM
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.ids import CalendarId
from tests.api.building import Wire, an_event_body, errors
from tests.builders import at
from tests.builders_services import ManualClock


def a_staff_event(wire: Wire, summary: str = "Tea") -> str:
    """An event made in the desk; its uid."""
    draft = EventDraft(summary=summary, times=DraftTimes(at("09:00"), at("10:00")))
    return wire.services.events.create(CalendarId(wire.calendar_id), draft).event.event_uid


def test_the_seeds_event_reads_back(wire: Wire):
    location = {"description": "Board room"}
    wire.put_event(description="Discuss plans.", location=location)

    (event,) = wire.events()

    assert event == {
        "calendar_id": wire.calendar_id,
        "event_uid": event["event_uid"],
        "event_id": "e1",
        "summary": "Board meeting",
        "description": "Discuss plans.",
        "start": "2019-11-20T15:30:00Z",
        "end": "2019-11-20T17:00:00Z",
        "deleted": False,
        "created": "2027-03-10T10:20:00Z",
        "updated": "2027-03-10T10:20:00Z",
        "location": location,
        "participation_status": "accepted",
        "attendees": [],
        "transparency": "opaque",
        "extended_transparency": "opaque",
        "status": "confirmed",
        "categories": [],
        "recurring": False,
        "event_private": False,
        "options": {"delete": True, "update": True, "change_participation_status": False},
    }


def test_the_same_body_twice_is_one_event_and_updates_it(wire: Wire, clock: ManualClock):
    wire.put_event()
    clock.advance(seconds=61)
    wire.put_event()

    (event,) = wire.events()

    assert (event["created"], event["updated"]) == ("2027-03-10T10:20:00Z", "2027-03-10T10:21:01Z")


FULL: dict[str, Any] = {
    "description": "Words",
    "location": {"description": "Hall", "lat": "59.9", "long": 10.75},
    "url": "https://example.com/x",
    "transparency": "transparent",
    "event_private": True,
    "color": "#12abEF",
    "reminders": [{"minutes": 30}, {"minutes": 0}],
    "conferencing": {"profile_id": "explicit", "provider_description": "Phone", "join_url": "tel:+4722"},
    "subscriptions": [
        {
            "type": "webhook",
            "uri": "http://127.0.0.1/x",
            "transitions": [{"after": "event_end", "offset": {"hours": 1}}],
        }
    ],
}
DEFAULTS = ("", None, None, "opaque", False, None, None, None, ())


def stored_members(wire: Wire) -> tuple[Any, ...]:
    """What FULL names, as it is stored."""
    event = wire.services.events.get(wire.events()[0]["event_uid"])
    return (
        event.description,
        event.location,
        event.url,
        event.transparency.value,
        event.event_private,
        event.color,
        event.reminders,
        event.conferencing,
        event.subscriptions,
    )


def test_absent_members_keep_their_value_and_null_returns_them_to_their_default(wire: Wire):
    assert wire.put_event(**FULL).status_code == 202
    full = stored_members(wire)
    assert all(value != default for value, default in zip(full, DEFAULTS, strict=True))

    wire.put_event(summary="Another")
    assert stored_members(wire) == full

    nothing: dict[str, Any] = dict.fromkeys(FULL)
    wire.put_event(**nothing)
    assert stored_members(wire) == DEFAULTS


def test_a_zone_that_is_null_is_the_default_and_an_absent_one_is_kept(wire: Wire):
    zones = []
    for sent in ({"tzid": "Europe/Oslo"}, {}, {"tzid": None}):
        wire.put_event(**sent)
        (event,) = wire.events(localized_times="true")
        zones.append((event["start"]["tzid"], event["end"]["tzid"]))

    assert zones == [("Europe/Oslo", "Europe/Oslo")] * 2 + [("Etc/UTC", "Etc/UTC")]


def test_what_is_written_reads_back(wire: Wire):
    wire.put_event(**FULL)

    (event,) = wire.events(include_geo="true")

    assert event["location"] == {"description": "Hall", "lat": "59.9", "long": "10.75"}
    assert event["url"] == "https://example.com/x"
    assert event["conferencing"] == {"provider_name": "Phone", "join_url": "tel:+4722"}
    assert event["meeting_url"] == "tel:+4722"
    assert {"reminders", "color", "subscriptions"}.isdisjoint(event)
    assert "lat" not in wire.events()[0]["location"]


@pytest.mark.parametrize(
    ("sent", "plain", "extended"),
    [
        ({}, "opaque", "opaque"),
        ({"start": "2019-11-20", "end": "2019-11-22"}, "transparent", "transparent"),
        ({"start": "2019-11-20", "end": "2019-11-22", "transparency": "opaque"}, "opaque", "opaque"),
        ({"transparency": "transparent"}, "transparent", "transparent"),
        ({"extended_transparency": "tentative"}, "opaque", "tentative"),
        (
            {"transparency": "transparent", "extended_transparency": "out_of_office"},
            "opaque",
            "out_of_office",
        ),
    ],
)
def test_transparency_and_its_defaults(wire: Wire, sent: dict[str, str], plain: str, extended: str):
    wire.put_event(**sent)

    (event,) = wire.events()

    assert (event["transparency"], event["extended_transparency"]) == (plain, extended)


@pytest.mark.parametrize(
    ("stored", "plain"),
    [
        ({"transparency": "transparent"}, "transparent"),
        ({"extended_transparency": "tentative"}, "opaque"),
        ({"start": "2019-11-20", "end": "2019-11-22", "transparency": "opaque"}, "opaque"),
        ({"start": "2019-11-20", "end": "2019-11-22"}, "transparent"),
    ],
)
def test_without_a_closer_word_the_transparency_is_what_it_was(
    wire: Wire, stored: dict[str, str], plain: str
):
    wire.put_event(**stored)
    times = {name: stored[name] for name in ("start", "end") if name in stored}

    wire.put_event(**times, extended_transparency=None)

    (event,) = wire.events()
    assert (event["transparency"], event["extended_transparency"]) == (plain, plain)


@pytest.mark.parametrize("conferencing", [{"profile_id": "none"}, {"profile_id": "default"}, None])
def test_conferencing_can_be_taken_off(wire: Wire, conferencing: object):
    wire.put_event(**FULL)

    wire.put_event(conferencing=conferencing)

    assert "conferencing" not in wire.events()[0]


@pytest.mark.parametrize("recurrence", [None, {"rules": []}])
def test_no_recurrence_is_no_recurrence(wire: Wire, recurrence: object):
    assert wire.put_event(recurrence=recurrence).status_code == 202


def test_reminders_for_new_events_only(wire: Wire):
    wire.put_event(reminders=[{"minutes": 5}], reminders_create_only=True)
    wire.put_event(reminders=[{"minutes": 9}], reminders_create_only=True)

    assert stored_members(wire)[6] == (5,)


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ({"summary": ""}, {"summary": ["errors.required"]}),
        ({"summary": None}, {"summary": ["errors.required"]}),
        ({"summary": "x" * 1025}, {"summary": ["errors.too_long"]}),
        ({"event_id": 7}, {"event_id": ["errors.must_be_string"]}),
        ({"event_id": " "}, {"event_id": ["errors.required"]}),
        ({"event_id": "x" * 513}, {"event_id": ["errors.too_long"]}),
        ({"event_id": None}, {"event_id": ["errors.required"]}),
        ({"event_id": None, "event_uid": "evt_1"}, {"event_uid": ["errors.must_be_external_event_uid"]}),
        ({"description": "x" * 4097}, {"description": ["errors.too_long"]}),
        ({"start": None}, {"start": ["errors.required"]}),
        ({"start": 5}, {"start": ["errors.invalid_time"]}),
        ({"start": "2019-11-20T15:30:00"}, {"start": ["errors.invalid_time"]}),
        ({"start": "2019-11-20T15:30:00.5Z"}, {"start": ["errors.invalid_time"]}),
        ({"start": "2019-02-30"}, {"start": ["errors.invalid_time"]}),
        ({"start": {"time": "soon"}}, {"start": ["errors.invalid_time"]}),
        ({"start": {}}, {"start": ["errors.required"]}),
        ({"start": {"time": "2019-11-20", "tzid": "Mars"}}, {"start.tzid": ["errors.tzid_unrecognized"]}),
        ({"end": "2019-11-20T15:30:00Z"}, {"end": ["errors.invalid_time_pair"]}),
        ({"end": "2019-11-21"}, {"end": ["errors.invalid_time_pair"]}),
        ({"start": "2019-11-20", "end": "2019-11-20"}, {"end": ["errors.invalid_time_pair"]}),
        ({"tzid": "europe/oslo"}, {"tzid": ["errors.tzid_unrecognized"]}),
        ({"tzid": "localtime"}, {"tzid": ["errors.tzid_unrecognized"]}),
        ({"location": "here"}, {"location": ["errors.must_be_object"]}),
        ({"attendees": {"invite": [{}] * 1001}}, {"attendees.invite": ["errors.too_many"]}),
        ({"location": {"lat": "1"}}, {"location.long": ["errors.required"]}),
        ({"location": {"long": "1"}}, {"location.lat": ["errors.required"]}),
        (
            {"location": {"lat": "x", "long": None}},
            {"location.lat": ["errors.invalid_format"], "location.long": ["errors.required"]},
        ),
        (
            {"location": {"lat": 91, "long": "x"}},
            {"location.lat": ["errors.out_of_range"], "location.long": ["errors.invalid_format"]},
        ),
        ({"url": "example.com"}, {"url": ["errors.invalid_url"]}),
        ({"url": "http://[x"}, {"url": ["errors.invalid_url"]}),
        ({"transparency": "tentative"}, {"transparency": ["errors.not_recognized"]}),
        ({"extended_transparency": "busy"}, {"extended_transparency": ["errors.not_recognized"]}),
        ({"event_private": 1}, {"event_private": ["errors.must_be_boolean"]}),
        ({"color": "red"}, {"color": ["errors.invalid_format"]}),
        ({"reminders": {}}, {"reminders": ["errors.must_be_array"]}),
        ({"reminders": [{"minutes": 1}] * 6}, {"reminders": ["errors.too_many"]}),
        (
            {"reminders": [{"minutes": 1.5}, {"minutes": 40321}, {}, 3]},
            {
                "reminders[0].minutes": ["errors.must_be_integer"],
                "reminders[1].minutes": ["errors.out_of_range"],
                "reminders[2].minutes": ["errors.required"],
                "reminders[3]": ["errors.must_be_object"],
            },
        ),
        (
            {"attendees": {"invite": [{"email": "x"}]}},
            {"attendees.invite[0].email": ["errors.invalid_email"]},
        ),
        (
            {"attendees": {"invite": [{"email": "a@b.no"}]}},
            {"attendees": ["errors.event.cannot_set_attendees"]},
        ),
        ({"conferencing": {}}, {"conferencing.profile_id": ["errors.required"]}),
        ({"conferencing": {"profile_id": "zoom"}}, {"conferencing.profile_id": ["errors.not_recognized"]}),
        (
            {"conferencing": {"profile_id": "integrated"}},
            {"conferencing.profile_id": ["errors.integrated_conferencing_not_available"]},
        ),
        (
            {"conferencing": {"profile_id": "explicit", "join_url": "nowhere"}},
            {
                "conferencing.provider_description": ["errors.required"],
                "conferencing.join_url": ["errors.invalid_url"],
            },
        ),
        (
            {"subscriptions": [{"type": "mail"}]},
            {
                "subscriptions[0].type": ["errors.not_recognized"],
                "subscriptions[0].uri": ["errors.required"],
                "subscriptions[0].transitions": ["errors.required"],
            },
        ),
        (
            {
                "subscriptions": [
                    {
                        "type": "webhook",
                        "uri": "ftp://x/",
                        "transitions": [{"before": "event_start", "after": "event_end", "offset": 5}],
                    }
                ]
            },
            {
                "subscriptions[0].uri": ["errors.invalid_url"],
                "subscriptions[0].transitions[0].after": ["errors.mutually_exclusive"],
                "subscriptions[0].transitions[0].offset": ["errors.must_be_object"],
            },
        ),
        ({"attachments": [{"attachment_id": "x"}]}, {"attachments": ["errors.not_supported"]}),
    ],
)
def test_what_an_event_cannot_be(wire: Wire, sent: dict[str, Any], expected: dict[str, list[str]]):
    response = wire.put_event(**{"event_id": "e1"} | sent)

    assert errors(response) == expected
    assert wire.events() == [], "nothing is written when a check fails"


def test_all_problems_are_reported_together(wire: Wire):
    response = wire.post(wire.events_path, {"start": "x", "tzid": "Mars", "color": "red"})

    assert errors(response) == {
        "summary": ["errors.required"],
        "start": ["errors.invalid_time"],
        "end": ["errors.required"],
        "tzid": ["errors.tzid_unrecognized"],
        "color": ["errors.invalid_format"],
        "event_id": ["errors.required"],
    }


@pytest.mark.parametrize(
    "said",
    [
        "2019-11-20T15:30:00Z",
        "2019-11-20T15:30Z",
        "2019-11-20 15:30:00 UTC",
        "2019-11-20T15:30:00.000Z",
        "2019-11-20T16:30:00+01:00",
        "2019-11-20T10:30:00-0500",
    ],
)
def test_one_instant_in_many_spellings(wire: Wire, said: str):
    wire.put_event(start=said)

    assert wire.events()[0]["start"] == "2019-11-20T15:30:00Z"


def test_overlapping_events_are_both_stored(wire: Wire):
    wire.put_event("one")
    wire.put_event("two")

    assert {event["event_id"] for event in wire.events()} == {"one", "two"}


def test_userinfo_may_come_back_at_once(wire: Wire):
    expected = {"userinfo": wire.get("/v1/userinfo").json()}

    written = wire.put_event(include_userinfo=True)
    deleted = wire.delete(wire.events_path, {"event_id": "e1", "include_userinfo": True})

    assert (written.status_code, deleted.status_code) == (202, 202)
    assert written.json() == deleted.json() == expected


def test_a_deleted_event_is_gone_until_it_is_written_again(wire: Wire, clock: ManualClock):
    wire.put_event()
    (before,) = wire.events()
    clock.advance(seconds=60)

    assert wire.delete(wire.events_path, {"event_id": "e1"}).status_code == 202
    assert wire.delete(wire.events_path, {"event_id": "e1"}).status_code == 202, "also when it is gone"
    assert wire.events() == []
    (deleted,) = wire.events(include_deleted="true")
    assert deleted == before | {"deleted": True, "status": "cancelled", "updated": "2027-03-10T10:21:00Z"}

    wire.put_event()
    (revived,) = wire.events()
    assert (revived["event_uid"], revived["created"]) == (before["event_uid"], before["created"])


def test_a_deletion_names_an_event(wire: Wire):
    assert errors(wire.delete(wire.events_path, {})) == {"event_id": ["errors.required"]}
    for uid in ("evt_1", "x" * 65):
        assert errors(wire.delete(wire.events_path, {"event_uid": uid})) == {
            "event_uid": ["errors.must_be_external_event_uid"]
        }


def test_an_event_of_the_desk_is_changed_and_deleted_by_its_uid(wire: Wire):
    uid = a_staff_event(wire)
    body = an_event_body(event_uid=uid, summary="Coffee")
    del body["event_id"]

    assert wire.post(wire.events_path, body).status_code == 202
    (event,) = wire.events(**{"from": "2019-11-01"})
    assert (event["event_uid"], event["summary"], "event_id" in event) == (uid, "Coffee", False)

    assert wire.delete(wire.events_path, {"event_uid": uid}).status_code == 202
    assert wire.post(wire.events_path, body).status_code == 404
    assert wire.post(wire.events_path, body | {"event_uid": "evt_external_" + "0" * 24}).status_code == 404


def test_event_id_wins_over_event_uid(wire: Wire):
    uid = a_staff_event(wire)

    wire.put_event("e1", event_uid=uid)

    assert sorted(
        event["summary"] for event in wire.events(**{"from": "2019-01-01", "to": "2031-01-01"})
    ) == ["Board meeting", "Tea"]


@pytest.mark.parametrize("event_uid", ["", "junk", "x" * 65, 5])
def test_beside_an_event_id_an_event_uid_is_not_looked_at(wire: Wire, event_uid: object):
    assert wire.put_event(event_uid=event_uid).status_code == 202
    assert len(wire.events()) == 1

    assert wire.delete(wire.events_path, {"event_id": "e1", "event_uid": event_uid}).status_code == 202
    assert wire.events() == []


def test_calendars_of_others_are_not_found(wire: Wire):
    other = wire.services.calendars.open(wire.services.own_client, "other", origin=SYSTEM)

    for method in ("POST", "DELETE"):
        path = f"/v1/calendars/{other.calendar.calendar_id}/events"
        response = wire.request(method, path, json=an_event_body())
        assert (response.status_code, response.content) == (404, b"")


def test_nobodys_participation_can_change(wire: Wire):
    uid = a_staff_event(wire)
    path = f"{wire.events_path}/{{}}/participation_status"

    assert errors(wire.post(path.format(uid), {"status": "accepted"})) == {
        "event_uid": ["errors.not_supported"]
    }
    assert errors(wire.post(path.format(uid), {"status": "maybe"})) == {"status": ["errors.not_recognized"]}
    assert wire.post(path.format("evt_none"), {"status": "accepted"}).status_code == 404
