"""Why a time is not offered, over HTTP: our extension of the availability query, off unless asked for (script C2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import update

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.store import tables as t
from tests.api.building import SECRET, Wire, errors
from tests.builders_services import ManualClock
from tests.service.builders import an_appointment_type

FRIDAY = "2027-03-19"
WITH_SECRET = {"Authorization": f"Bearer {SECRET}"}
ELSA_IS_BUSY = (("10:00", "12:00"), ("12:00", "13:00"), ("14:00", "14:45"), ("16:30", "17:15"))
ROOM_IS_BUSY = (("13:00", "13:30"), ("15:00", "16:00"))
WORKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")


def stockholm(clock: str, day: str = FRIDAY) -> str:
    """`stockholm("17:15")`: a time of Friday 19 March 2027 as answers write it."""
    moment = datetime.fromisoformat(f"{day}T{clock}:00+01:00").astimezone(UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


@dataclass
class Shop:
    """Elsa and room 1, and a client that may ask about both."""

    wire: Wire
    elsa: dict[str, Any]
    room: dict[str, Any]

    @property
    def query(self) -> dict[str, Any]:
        """A contact lens fitting: an hour of Elsa and room 1 on Friday."""
        members = [{"sub": self.elsa["sub"], "managed_availability": True}, {"sub": self.room["sub"]}]
        return {
            "participants": [{"members": members, "required": "all"}],
            "required_duration": {"minutes": 60},
            "query_periods": [{"start": stockholm("10:00"), "end": stockholm("18:00")}],
            "response_format": "overlapping_slots",
            "start_interval": {"minutes": 15},
        }

    def ask(self, headers: dict[str, str] = WITH_SECRET, **more: Any) -> dict[str, Any]:
        """The whole answer."""
        response = self.wire.post("/v1/availability", self.query | more, headers=headers)
        assert response.status_code == 200, response.text
        answer: dict[str, Any] = response.json()
        return answer


def bearer(opened: dict[str, Any]) -> dict[str, str]:
    """The header of an account's token."""
    return {"Authorization": f"Bearer {opened['access_token']}"}


@pytest.fixture
def shop(wire: Wire, clock: ManualClock) -> Shop:
    clock.moment = datetime.fromisoformat(f"{FRIDAY}T09:55:00+01:00").astimezone(UTC)
    elsa, room = wire.open("elsa"), wire.open("room-1")
    weekly = [{"day": day, "start_time": "10:00", "end_time": "18:00"} for day in WORKDAYS]
    rule = {"availability_rule_id": "hours", "tzid": "Europe/Stockholm", "weekly_periods": weekly}
    assert wire.post("/v1/availability_rules", rule, headers=bearer(elsa)).status_code == 200
    for opened, name, hours in ((elsa, "Sara Lund", ELSA_IS_BUSY), (room, "Deep cleaning", ROOM_IS_BUSY)):
        calendars = wire.get("/v1/calendars", headers=bearer(opened)).json()["calendars"]
        path = f"/v1/calendars/{calendars[0]['calendar_id']}/events"
        for n, (start, end) in enumerate(hours):
            event = {"event_id": f"{n}", "summary": name, "start": stockholm(start), "end": stockholm(end)}
            assert wire.post(path, event, headers=bearer(opened)).status_code == 202
    return Shop(wire, elsa, room)


@pytest.fixture
def repairs(shop: Shop) -> list[dict[str, Any]]:
    """What would help on Friday, the smallest change first."""
    elsa, room = shop.elsa["sub"], shop.room["sub"]
    quarter_past = [stockholm("17:15")]
    opened = [stockholm(clock) for clock in ("13:00", "14:45", "15:00", "15:15", "15:30")]
    monday = [stockholm(f"{10 + n // 4}:{n % 4 * 15:02d}", "2027-03-22") for n in range(12)]
    return [
        {
            "kind": "shorter",
            "opens_in_day": 1,
            "opens_in_window": 1,
            "first": quarter_past,
            "required_duration": {"minutes": 45},
        },
        {
            "kind": "hours_until",
            "opens_in_day": 1,
            "opens_in_window": 1,
            "first": quarter_past,
            "sub": elsa,
            "moment": stockholm("18:15"),
        },
        {"kind": "without_member", "opens_in_day": 5, "opens_in_window": 5, "first": opened, "sub": room},
        {
            "kind": "other_day",
            "opens_in_day": 0,
            "opens_in_window": 29,
            "first": monday,
            "moment": stockholm("10:00", "2027-03-22"),
        },
    ]


def a_reason(sub: str, *blockers: dict[str, Any], missing: int = 0) -> dict[str, Any]:
    return {
        "sub": sub,
        "free": not blockers,
        "missing": {"minutes": missing},
        "blockers": list(blockers),
    }


def a_blocker(cause: str, start: str, end: str, missing: int, **more: Any) -> dict[str, Any]:
    return {"cause": cause, "start": start, "end": end, "missing": {"minutes": missing}} | more


@pytest.mark.parametrize("more", [{}, {"explain": False}, {"explain": None, "explain_moment": None}])
def test_nothing_is_explained_unless_it_is_asked_for(shop: Shop, more: dict[str, Any]):
    assert shop.ask(**more) == {"available_slots": []}
    assert shop.ask(explain_moment=stockholm("13:00")) == {"available_slots": []}


def test_an_empty_answer_says_what_would_help(shop: Shop, repairs: list[dict[str, Any]]):
    assert shop.ask(explain=True) == {
        "available_slots": [],
        "explanation": {
            "longest": {"start": stockholm("17:15"), "end": stockholm("18:00")},
            "repairs": repairs,
        },
    }


@pytest.mark.parametrize(
    ("hour", "who", "cause", "start", "end", "missing"),
    [
        ("13:00", "room", "busy", "13:00", "13:30", 30),
        ("14:00", "elsa", "busy", "14:00", "14:45", 45),
        ("15:00", "room", "busy", "15:00", "16:00", 60),
        ("17:15", "elsa", "hours_end", "18:00", "24:00", 15),
    ],
)
def test_any_hour_names_what_is_in_the_way(
    shop: Shop,
    repairs: list[dict[str, Any]],
    hour: str,
    who: str,
    cause: str,
    start: str,
    end: str,
    missing: int,
):
    midnight = stockholm("00:00", "2027-03-20")
    blocker = a_blocker(cause, stockholm(start), midnight if end == "24:00" else stockholm(end), missing)
    reasons = {name: a_reason(opened["sub"]) for name, opened in (("elsa", shop.elsa), ("room", shop.room))}
    reasons[who] = a_reason(reasons[who]["sub"], blocker, missing=missing)
    hour_later = f"{int(hour[:2]) + 1}{hour[2:]}"

    answer = shop.ask(explain=True, explain_moment=stockholm(hour))

    assert answer == {
        "available_slots": [],
        "explanation": {
            "asked": {"start": stockholm(hour), "end": stockholm(hour_later)},
            "outside": {"minutes": missing if cause == "hours_end" else 0},
            "off_grid": False,
            "groups": [{"required": 2, "free": 1, "members": [reasons["elsa"], reasons["room"]]}],
            "longest": {"start": stockholm("17:15"), "end": stockholm("18:00")},
            "repairs": repairs,
        },
    }


@pytest.mark.parametrize(
    ("owner", "hour", "titles"),
    [("room", "13:00", ["Deep cleaning"]), ("elsa", "14:00", ["Sara Lund"]), ("elsa", "13:00", [])],
)
def test_a_token_reads_the_titles_of_its_own_account_only(
    shop: Shop, owner: str, hour: str, titles: list[str]
):
    headers = bearer(shop.elsa if owner == "elsa" else shop.room)

    explanation = shop.ask(headers, explain=True, explain_moment=stockholm(hour))["explanation"]

    members = explanation["groups"][0]["members"]
    assert [b["summary"] for m in members for b in m["blockers"] if "summary" in b] == titles


def test_the_secret_is_told_no_name_and_no_title(shop: Shop):
    for clock in ("13:00", "14:00", "15:00", "16:30"):
        response = shop.wire.post(
            "/v1/availability",
            shop.query | {"explain": True, "explain_moment": stockholm(clock)},
            headers=WITH_SECRET,
        )
        for word in ("Sara Lund", "Deep cleaning", "summary", "elsa", "room-1"):
            assert word not in response.text


def test_a_token_that_may_read_free_time_only_is_told_no_title(shop: Shop):
    with shop.wire.services.store.write() as tx:
        tx.execute(update(t.access_grant).values(scope="read_free_busy"))

    explanation = shop.ask(bearer(shop.room), explain=True, explain_moment=stockholm("13:00"))["explanation"]

    (blocker,) = explanation["groups"][0]["members"][1]["blockers"]
    assert blocker == a_blocker("busy", stockholm("13:00"), stockholm("13:30"), 30)


def test_a_buffer_that_is_short_is_told_with_its_length(shop: Shop):
    answer = shop.ask(
        explain=True,
        explain_moment=stockholm("17:15"),
        required_duration={"minutes": 30},
        buffer={"before": {"minutes": 15}},
    )

    elsa = answer["explanation"]["groups"][0]["members"][0]
    before = a_blocker("clear_before", stockholm("16:30"), stockholm("17:15"), 15, clear={"minutes": 15})
    assert elsa == a_reason(shop.elsa["sub"], before, missing=15)
    assert [repair["kind"] for repair in answer["explanation"]["repairs"]][-1] == "nothing_before"


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"explain": "true"}, {"explain": ["errors.must_be_boolean"]}),
        ({"explain_moment": "13:00"}, {"explain_moment": ["errors.invalid_time"]}),
        (
            {"explain": True, "explain_moment": "2027-06-19T12:00:00Z"},
            {"explain_moment": ["errors.out_of_range"]},
        ),
    ],
)
def test_what_cannot_be_explained(shop: Shop, more: dict[str, Any], expected: dict[str, list[str]]):
    response = shop.wire.post("/v1/availability", shop.query | more, headers=WITH_SECRET)

    assert errors(response) == expected


def test_the_document_describes_the_extension(wire: Wire):
    schemas = wire.http.get("/v1/openapi.json").json()["components"]["schemas"]

    body = schemas["AvailabilityBody"]
    assert {"explain", "explain_moment"} <= set(body["properties"])
    assert "explain" not in body["required"]
    assert "explanation" in body["properties"]["explain"]["description"]
    assert set(schemas["ExplanationAnswer"]["required"]) == {"longest", "repairs"}


def test_a_hold_at_a_kiosk_is_told_without_its_place(shop: Shop):
    services = shop.wire.services
    day = date.fromisoformat(FRIDAY)
    kind = an_appointment_type(NamedGroup("Room", (shop.room["sub"],)), first_day=day, last_day=day)
    services.appointment_types.upsert(kind, origin=STAFF)
    start = datetime.fromisoformat(stockholm("17:15"))
    services.bookings.hold(kind.appointment_type_id, start, holder="v7", place="Kiosk 1", origin=STAFF)

    response = shop.wire.post(
        "/v1/availability",
        shop.query | {"explain": True, "explain_moment": stockholm("17:00")},
        headers=bearer(shop.room),
    )

    (held,) = response.json()["explanation"]["groups"][0]["members"][1]["blockers"]
    assert held == a_blocker("held", stockholm("17:15"), stockholm("17:45"), 30)
    assert "Kiosk 1" not in response.text
