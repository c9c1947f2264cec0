"""Links of sequences for programs: contract scheduling §5.7."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from apcdesk.api.delivery import Delivery
from apcdesk.api.outgoing import signature
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import Sub
from apcdesk.service.links.scheduling import Selection
from tests.api.building import SECRET, Wire, errors
from tests.api.every_operation import bearer, sequence_link_body
from tests.api.receiving import Receiver
from tests.api.test_scheduling import LINKS, token_of

SEQUENCES = "/v1/real_time_sequencing"
WITH_SECRET = bearer(SECRET)
TOLD = {"event_id": "meeting", "summary": "Board meeting", "event_private": False}


def create(wire: Wire, **more: Any) -> httpx.Response:
    return wire.post(SEQUENCES, sequence_link_body(wire.sub) | more, headers=WITH_SECRET)


def availability(wire: Wire, **more: Any) -> dict[str, Any]:
    return {"availability": sequence_link_body(wire.sub)["availability"] | more}


def steps(wire: Wire, *more: dict[str, Any]) -> dict[str, Any]:
    """The two steps, each with more members."""
    known = sequence_link_body(wire.sub)["availability"]["sequence"]
    return availability(wire, sequence=[{**one, **own} for one, own in zip(known, more, strict=True)])


def book(wire: Wire, link: dict[str, Any], hour: int = 9) -> None:
    start = datetime(2027, 3, 15, hour, tzinfo=UTC)
    wire.services.scheduling.book(token_of(link), Selection(start, "browser", "Europe/Oslo"))


def written(wire: Wire) -> list[tuple[str, str, str]]:
    return [(one["event_id"], one["summary"], one["start"]) for one in wire.events()]


def test_a_link_is_answered_read_and_found_under_its_own_name_alone(wire: Wire):
    answer = create(wire)

    link = answer.json()
    link_id, url = link["real_time_sequencing"]["real_time_sequencing_id"], link["url"]
    state = {
        "real_time_sequencing": {
            "real_time_sequencing_id": link_id,
            "url": url,
            "status": "open",
            "event": TOLD,
        }
    }
    assert (answer.status_code, answer.headers["cache-control"], link) == (
        200,
        "no-store",
        {"url": url, **state},
    )
    assert (link_id[:4], url) == ("seq_", f"{wire.base_url}/rts/{token_of(link)}")
    by_id = wire.get(f"{SEQUENCES}/{link_id}", headers=WITH_SECRET)
    by_token = wire.get(SEQUENCES, params={"token": token_of(link)}, headers=WITH_SECRET)
    assert (by_id.json(), by_token.json()) == (state, state)
    strange = [
        wire.get(f"{LINKS}/{link_id}", headers=WITH_SECRET),
        wire.get(LINKS, params={"token": token_of(link)}, headers=WITH_SECRET),
        wire.post(f"{LINKS}/{link_id}/disable", {"display_message": "x"}, headers=WITH_SECRET),
        wire.get(f"{SEQUENCES}/seq_unknown", headers=WITH_SECRET),
    ]
    assert [one.status_code for one in strange] == [404] * 4
    assert errors(wire.get(SEQUENCES, headers=WITH_SECRET)) == {"token": ["errors.required"]}
    assert wire.get(f"{SEQUENCES}/{link_id}").status_code == 401


def test_every_way_in_which_an_sdk_shows_who_it_is(wire: Wire):
    body = sequence_link_body(wire.sub)
    misspelt = {**body, "availablity": body["availability"]}
    del misspelt["availability"]

    node = wire.post(SEQUENCES, wire.credentials | body, headers={"Authorization": "Bearer undefined"})
    sharp = wire.http.post(SEQUENCES, json=wire.credentials | misspelt)

    assert (node.status_code, sharp.status_code) == (200, 200)
    assert wire.post(SEQUENCES, body).status_code == 401


def test_a_link_is_disabled_until_it_is_completed(wire: Wire):
    link, another = create(wire).json(), create(wire).json()
    path = f"{SEQUENCES}/{link['real_time_sequencing']['real_time_sequencing_id']}/disable"

    answer = wire.post(path, {"display_message": "Full"}, headers=WITH_SECRET)

    disabled = link["real_time_sequencing"] | {"status": "disabled"}
    assert (answer.status_code, answer.json()) == (200, {"real_time_sequencing": disabled})
    book(wire, another)
    done = f"{SEQUENCES}/{another['real_time_sequencing']['real_time_sequencing_id']}/disable"
    assert errors(wire.post(done, {"display_message": "x"}, headers=WITH_SECRET)) == {
        "base": ["errors.not_supported"]
    }


def test_each_step_is_written_as_its_own_event_says_and_for_the_rest_as_the_whole(wire: Wire):
    whole = {
        "event_id": "visit",
        "summary": "A visit",
        "tzid": "Europe/London",
        "location": {"description": "Hall"},
    }
    own = {
        "event_id": "demo",
        "summary": "Demonstration",
        "location": {"description": "Stand"},
        "description": None,
        "start": "nonsense",
        "attendees": "nobody",
    }
    link = create(wire, event=whole, **steps(wire, {"ordinal": 2, "event": own}, {"event": None})).json()
    book(wire, link)
    numbered = {"event_id": "first"}
    turned = create(wire, event=whole, **steps(wire, {"ordinal": 2}, {"ordinal": 1, "event": numbered}))
    book(wire, turned.json(), 10)

    first, second, third, fourth = wire.events()
    assert [(one["event_id"], one["summary"], one["location"]["description"]) for one in (first, second)] == [
        ("demo", "Demonstration", "Stand"),
        ("visit-2", "A visit", "Hall"),
    ]
    assert (third["event_id"], fourth["event_id"]) == ("first", "visit-1"), "by their ordinals"


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (("a", "b"), ["a", "b"]),
        (("a", "a"), ["meeting-1", "meeting-2"]),
        ((None, "b"), ["meeting-1", "b"]),
        ((None, "meeting-1"), ["meeting-1-1", "meeting-1"]),
    ],
)
def test_events_of_one_link_never_share_an_id(wire: Wire, own: tuple[str | None, ...], expected: list[str]):
    book(wire, create(wire, **steps(wire, *({"event": {"event_id": one}} for one in own))).json())

    assert [event_id for event_id, _, _ in written(wire)] == expected


def test_ids_of_steps_that_read_the_same_make_two_ids(wire: Wire):
    book(wire, create(wire, **steps(wire, {"sequence_id": 1}, {"sequence_id": "1"})).json())

    assert [event_id for event_id, _, _ in written(wire)] == ["meeting-1", "meeting-1-1"]


@pytest.mark.parametrize(
    ("more", "problems"),
    [
        ({"sequence": []}, {"availability.sequence": ["errors.required"]}),
        ({"sequence": [{}] * 11}, {"availability.sequence": ["errors.too_many"]}),
        (
            {"query_periods": None},
            {"availability.query_periods": ["errors.required"]},
        ),
        (
            {"query_periods": [{"start": "2027-03-10T00:00:00Z", "end": "2027-09-27T01:00:01Z"}]},
            {"availability.query_periods": ["errors.out_of_range"]},
        ),
        (
            {"query_periods": [{"start": "2027-09-26T00:00:00Z", "end": "2027-09-27T11:20:01Z"}]},
            {"availability.query_periods": ["errors.out_of_range"]},
        ),
    ],
)
def test_what_is_wrong_with_the_sequence(wire: Wire, more: dict[str, Any], problems: dict[str, list[str]]):
    assert errors(create(wire, **availability(wire, **more))) == problems


def test_what_is_wrong_with_a_step_is_said_at_its_place(wire: Wire):
    daily = {"rules": [{"frequency": "daily"}]}
    first = {"participants": [{"members": [{"sub": "apc_nobody"}]}], "event": {"tzid": "Mars"}}
    second = {"sequence_id": "1", "event": "later"}

    assert errors(create(wire, **steps(wire, first, second))) == {
        "availability.sequence[0].participants[0].members[0].sub": ["errors.not_recognized"],
        "availability.sequence[0].event.tzid": ["errors.tzid_unrecognized"],
        "availability.sequence[1].sequence_id": ["errors.duplicate"],
        "availability.sequence[1].event": ["errors.must_be_object"],
    }
    repeated = steps(wire, {"event": {"recurrence": daily}}, {"sequence_id": "x" * 255})
    event = {"event_id": "e" * 257, "summary": "S", "recurrence": daily}
    assert errors(create(wire, event=event, **repeated)) == {
        "event.recurrence": ["errors.not_supported"],
        "availability.sequence[0].event.recurrence": ["errors.not_supported"],
        "event.event_id": ["errors.too_long"],
    }


def part(sub: str, number: int, start: str, end: str) -> dict[str, Any]:
    name = ("Demonstration", "Signature")[number - 1]
    return {
        "sequence_id": str(number),
        "event": {
            "event_id": f"meeting-{number}",
            "summary": name,
            "start": {"time": f"2027-03-15T{start}:00Z", "tzid": "Etc/UTC"},
            "end": {"time": f"2027-03-15T{end}:00Z", "tzid": "Etc/UTC"},
        },
        "participants": [{"sub": sub}],
    }


def test_all_parts_are_told_signed_and_stand_in_the_status(wire: Wire, receiver: Receiver):
    link = create(wire, callback_urls={"completed_url": receiver.base_url}).json()
    book(wire, link)

    assert Delivery(wire.services, wire.base_url, jitter=lambda: 0.0).deliver_due() == 1

    link_id = link["real_time_sequencing"]["real_time_sequencing_id"]
    (got,) = receiver.take()
    assert got.body == {
        "notification": {"type": "real_time_scheduling_completed"},
        "sequence": [part(wire.sub, 1, "09:00", "09:30"), part(wire.sub, 2, "09:30", "10:00")],
        "user": {"tzid": "Europe/Oslo"},
        "real_time_sequencing": {
            "real_time_sequencing_id": link_id,
            "url": link["url"],
            "status": "completed",
        },
    }
    assert got.headers["Cronofy-HMAC-SHA256"] == signature(got.raw, [SECRET])
    state = wire.get(f"{SEQUENCES}/{link_id}", headers=WITH_SECRET).json()["real_time_sequencing"]
    assert (state["status"], state["event"]) == (
        "completed",
        {
            **TOLD,
            "start": {"time": "2027-03-15T09:00:00Z", "tzid": "Etc/UTC"},
            "end": {"time": "2027-03-15T10:00:00Z", "tzid": "Etc/UTC"},
        },
    )


def test_that_no_time_suits_is_told_with_the_parts_that_were_asked_for(wire: Wire, receiver: Receiver):
    link = create(wire, callback_urls={"no_times_displayed_url": receiver.base_url}).json()
    full = {"event_id": "full", "summary": "Full", "start": "2027-03-15T09:00:00Z"}
    wire.post(wire.events_path, {**full, "end": "2027-03-15T11:00:00Z"})
    wire.http.get(f"/rts/{token_of(link)}")

    assert Delivery(wire.services, wire.base_url, jitter=lambda: 0.0).deliver_due() == 1

    (got,) = receiver.take()
    assert got.body["sequence"] == [
        {"sequence_id": "1", "event": {"event_id": "meeting-1", "summary": "Demonstration"}},
        {"sequence_id": "2", "event": {"event_id": "meeting-2", "summary": "Signature"}},
    ]
    assert got.body["notification"] == {"type": "real_time_scheduling_no_times_displayed"}


def test_a_sequence_with_somebody_who_is_gone_is_not_offered(wire: Wire):
    gone = wire.open("gone")["sub"]
    body = steps(wire, {}, {"participants": [{"members": [{"sub": gone}]}]})
    token = token_of(create(wire, **body).json())
    before = wire.services.scheduling.sequences(token)
    wire.services.calendars.delete(wire.services.calendars.by_sub(Sub(gone)).calendar_id, origin=STAFF)

    assert (bool(before), wire.services.scheduling.sequences(token)) == (True, ())
