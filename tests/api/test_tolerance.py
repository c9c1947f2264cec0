"""The tolerance table of contract accounts-and-events §1.2, and the transport rules around it."""

from __future__ import annotations

import gzip
import json
import re
import socket
import zlib
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import pytest

from apcdesk.domain.triggers import EventEdge, Side, Subscription, Transition
from tests.api.building import CLIENT_ID, SECRET, Wire, an_event_body, errors

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
JSON = {"Content-Type": "application/json"}
INVALID_TOKEN = (
    'Bearer realm="apcdesk", error="invalid_token", '
    'error_description="The access token is invalid, expired or revoked"'
)


@pytest.mark.parametrize("authorization", ["Bearer None", "Bearer undefined", "nonsense", ""])
@pytest.mark.parametrize("path", ["/v1/application_calendars", "/v1/calendars", "/oauth/token"])
def test_w1_authorization_is_ignored_where_credentials_are_in_the_body(
    wire: Wire, path: str, authorization: str
):
    refresh = {"grant_type": "refresh_token", "refresh_token": wire.opened["refresh_token"]}
    body = wire.credentials | {"application_calendar_id": "stand"} | refresh

    response = wire.http.post(path, json=body, headers={"Authorization": authorization})

    assert response.status_code == 200


@pytest.mark.parametrize("path", ["/v1/real_time_scheduling", "/v1/smart_invites"])
def test_w1_a_wrong_secret_in_the_body_is_401_whatever_stands_beside_it(wire: Wire, path: str):
    secret = {"Authorization": f"Bearer {SECRET}"}

    wrong = wire.http.post(path, json=wire.credentials | {"client_secret": "wrong"}, headers=secret)
    unread = wire.http.post(path, content=b"{", headers=JSON)
    right = wire.http.post(path, content=b"{", headers=JSON | secret)

    assert (wrong.status_code, unread.status_code) == (401, 401)
    assert right.status_code == (402 if path.endswith("invites") else 422)


@pytest.mark.parametrize("body", [b"{}", b"[]", b"", b"not json"])
def test_w2_a_body_on_get_is_ignored(wire: Wire, body: bytes):
    assert wire.get("/v1/calendars", content=body, headers=JSON).status_code == 200


@pytest.mark.parametrize("body", [b"[]", b"{}", b"", b"  "])
def test_w3_w5_an_empty_array_and_no_body_are_an_empty_object(wire: Wire, body: bytes):
    response = wire.request("POST", wire.events_path, content=body, headers=JSON)

    assert errors(response) == {
        "summary": ["errors.required"],
        "start": ["errors.required"],
        "end": ["errors.required"],
        "event_id": ["errors.required"],
    }


def test_w3_an_empty_array_is_an_empty_object_inside_a_body_too(wire: Wire):
    group = {"members": [{"sub": wire.sub, "buffer": []}]}
    period = {"start": "2027-03-15T09:00:00Z", "end": "2027-03-15T10:00:00Z"}
    query = {"participants": group, "required_duration": {"minutes": 60}, "query_periods": [period]}

    assert wire.put_event(location=[], attendees=[]).status_code == 202
    assert wire.post("/v1/availability", query | {"buffer": {"before": []}}).json() == {
        "available_periods": [period | {"participants": [{"sub": wire.sub}]}]
    }
    assert errors(wire.put_event(conferencing=[], reminders=[[], {"minutes": 5}], location=[1])) == {
        "location": ["errors.must_be_object"],
        "reminders[0].minutes": ["errors.required"],
        "conferencing.profile_id": ["errors.required"],
    }


def test_w4_forms_are_read_with_the_brackets_of_rails(wire: Wire):
    form = (
        "event_id=e1&summary=Caf%C3%A9+%26+more&start=2019-11-20T15:30:00Z&end=2019-11-20T17:00:00Z"
        "&location[description]=Board+room&location%5Blat%5D=1.5&location[long]=2"
        "&reminders[][minutes]=10&reminders[][minutes]=20&event_private=true"
        "&subscriptions[][type]=webhook&subscriptions[][uri]=http://x.example/"
        "&subscriptions[][transitions][][before]=event_start&subscriptions[][transitions][][offset][minutes]=5"
    )

    response = wire.request("POST", wire.events_path, content=form, headers=FORM)

    assert response.status_code == 202, response.text
    (event,) = wire.events(include_geo="1")
    assert event["summary"] == "Café & more"
    assert event["location"] == {"description": "Board room", "lat": "1.5", "long": "2"}
    assert event["event_private"] is True
    stored = wire.services.events.get(event["event_uid"])
    assert stored.reminders == (10, 20)
    before = Transition(Side.BEFORE, EventEdge.START, timedelta(minutes=5))
    assert stored.subscriptions == (Subscription(CLIENT_ID, "http://x.example/", (before,)),)


def test_w4_the_arrays_of_php_are_read_too(wire: Wire):
    form = "&".join(
        [
            "participants[0][members][0][sub]=" + wire.sub,
            "participants[0][required]=1",
            "required_duration[minutes]=60",
            "query_periods[0][start]=2030-01-07T09:00:00Z",
            "query_periods[0][end]=2030-01-07T10:00:00Z",
        ]
    )

    response = wire.request("POST", "/v1/availability", content=form, headers=FORM)

    assert response.json() == {
        "available_periods": [
            {
                "start": "2030-01-07T09:00:00Z",
                "end": "2030-01-07T10:00:00Z",
                "participants": [{"sub": wire.sub}],
            }
        ]
    }


@pytest.mark.parametrize("form", ["a=1&a[b]=2", "a[]=1&a[b]=2", "a" + "[x]" * 40 + "=1", "a=%ff"])
def test_a_form_that_contradicts_itself_is_refused(wire: Wire, form: str):
    response = wire.request("POST", wire.events_path, content=form, headers=FORM)

    assert errors(response) == {"base": ["errors.invalid_format"]}


def test_a_word_in_a_json_body_is_no_boolean(wire: Wire):
    assert errors(wire.put_event(event_private="true")) == {"event_private": ["errors.must_be_boolean"]}


def test_w6_a_list_of_encodings_on_a_plain_body_means_nothing(wire: Wire):
    headers = {"Content-Encoding": "gzip;q=1.0,deflate;q=0.6,identity;q=0.3"}

    assert wire.request("POST", wire.events_path, json=an_event_body(), headers=headers).status_code == 202


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [("gzip", gzip.compress), ("deflate", zlib.compress), ("deflate", lambda b: zlib.compress(b, wbits=-15))],
)
def test_w6_a_packed_body_is_unpacked(wire: Wire, encoding: str, pack: Any):
    content = pack(json.dumps(an_event_body()).encode())
    headers = JSON | {"Content-Encoding": encoding}

    assert wire.request("POST", wire.events_path, content=content, headers=headers).status_code == 202


def test_w6_a_body_that_is_not_packed_as_it_says_is_refused(wire: Wire):
    response = wire.request(
        "POST", wire.events_path, content=b"{}", headers=JSON | {"Content-Encoding": "gzip"}
    )

    assert errors(response) == {"base": ["errors.invalid_json"]}


@pytest.mark.parametrize(("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
@pytest.mark.parametrize("spoil", [lambda packed: packed[:-9], lambda packed: packed * 2])
def test_w6_a_packed_body_that_is_not_whole_is_refused(wire: Wire, encoding: str, pack: Any, spoil: Any):
    content = spoil(pack(urlencode(an_event_body(description="d" * 2000)).encode()))

    response = wire.request(
        "POST", wire.events_path, content=content, headers=FORM | {"Content-Encoding": encoding}
    )

    assert errors(response) == {"base": ["errors.invalid_json"]}
    assert wire.events() == []


def test_w6_a_body_that_unpacks_to_too_much_is_413(wire: Wire):
    content = gzip.compress(b" " * (1024 * 1024 + 1))

    response = wire.request(
        "POST", wire.events_path, content=content, headers=JSON | {"Content-Encoding": "gzip"}
    )

    assert (response.status_code, response.content) == (413, b"")


def test_w7_a_client_that_waits_to_be_asked_is_asked(wire: Wire):
    body = json.dumps(wire.credentials | {"application_calendar_id": "stand"}).encode()
    head = (
        "POST /v1/application_calendars HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    assert wire.http.base_url.port is not None
    with socket.create_connection(("127.0.0.1", wire.http.base_url.port), timeout=20) as peer:
        peer.sendall(head.encode())
        assert peer.recv(100).startswith(b"HTTP/1.1 100 ")
        peer.sendall(body)
        answer = b"".join(iter(lambda: peer.recv(65536), b""))

    assert answer.startswith(b"HTTP/1.1 200 ")


def test_an_offer_of_another_protocol_is_passed_over(wire: Wire):
    body = json.dumps(an_event_body())
    offer = (
        "Host: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAA"
    )
    sender = f"Authorization: Bearer {wire.token}"
    written = f"POST {wire.events_path} HTTP/1.1\r\n{offer}\r\n{sender}\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    read = f"GET /v1/account HTTP/1.1\r\n{offer}\r\n{sender}\r\n\r\n"
    last = f"GET /v1/account HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{sender}\r\n\r\n"
    assert wire.http.base_url.port is not None
    with socket.create_connection(("127.0.0.1", wire.http.base_url.port), timeout=20) as peer:
        peer.sendall(f"{written}{read}{last}".encode())
        answer = b"".join(iter(lambda: peer.recv(65536), b""))

    assert re.findall(rb"HTTP/1\.1 (\d+) ", answer) == [b"202", b"200", b"200"]
    assert [event["event_id"] for event in wire.events()] == ["e1"]


@pytest.mark.parametrize(
    ("said", "meant"),
    [("True", 1), ("true", 1), ("1", 1), ("TRUE", 1), ("False", 0), ("false", 0), ("0", 0), ("", 0)],
)
def test_w8_query_booleans(wire: Wire, said: str, meant: int):
    wire.put_event()

    response = wire.get("/v1/events", params={"tzid": "Etc/UTC", "include_managed": said})

    assert len(response.json()["events"]) == meant


def test_w8_what_is_no_boolean_is_refused(wire: Wire):
    response = wire.get("/v1/events?tzid=Etc/UTC&include_managed=yes")

    assert errors(response) == {"include_managed": ["errors.must_be_boolean"]}


@pytest.mark.parametrize("name", ["calendar_ids[]", "calendar_ids%5B%5D", "calendar_ids"])
def test_w9_arrays_in_a_query(wire: Wire, name: str):
    wire.put_event()
    head = "GET /v1/events?tzid=Etc/UTC&only_managed=1"
    path = f"{head[4:]}&{name}={wire.calendar_id}&{name}={wire.calendar_id}"

    assert len(wire.get(path).json()["events"]) == 1
    assert errors(wire.get(f"{path}&{name}=cal_other")) == {"calendar_ids": ["errors.invalid_calendar_ids"]}


def test_w10_a_deletion_reads_the_query_and_the_body_wins(wire: Wire):
    for event_id in ("one", "two"):
        wire.put_event(event_id)

    wire.delete(f"{wire.events_path}?event_id=one", {})
    wire.delete(f"{wire.events_path}?event_id=two", {"event_id": "none"})

    assert [event["event_id"] for event in wire.events()] == ["two"]


def test_w11_a_space_may_stand_for_the_t(wire: Wire):
    start = {"time": "2019-11-20 15:30:00Z", "tzid": "Etc/UTC"}
    end = {"time": "2019-11-20 17:00:00Z", "tzid": "Etc/UTC"}

    assert wire.put_event(start=start, end=end).status_code == 202
    (event,) = wire.events(last_modified="2019-11-20 17:00:00Z")
    assert (event["start"], event["end"]) == ("2019-11-20T15:30:00Z", "2019-11-20T17:00:00Z")


@pytest.mark.parametrize("start", ["2019-11-20 16:30:00 +0100", "2019-11-20 15:30:00 UTC"])
def test_w11_a_time_of_ruby_is_read_as_it_writes_it(wire: Wire, start: str):
    assert wire.put_event(start=start).status_code == 202
    assert [event["start"] for event in wire.events()] == ["2019-11-20T15:30:00Z"]


def test_w12_the_host_header_is_not_believed(wire: Wire):
    for number in range(201):
        wire.put_event(f"e{number}")

    response = wire.get("/v1/events?tzid=Etc/UTC&include_managed=true", headers={"Host": "api.cronofy.com"})

    assert response.json()["pages"]["next_page"].startswith(f"{wire.base_url}/v1/events/pages/")


@pytest.mark.parametrize("path", ["/v1/calendars/", "/health/", "/v1/availability_rules/"])
def test_w13_one_trailing_slash_is_ignored_and_a_second_is_not(wire: Wire, path: str):
    assert wire.get(path).status_code == 200
    assert wire.get(path + "/").status_code == 404


def test_w14_unknown_members_are_ignored(wire: Wire):
    assert wire.put_event(unheard_of={"a": 1}).status_code == 202
    assert wire.get("/v1/calendars?unheard_of=1&x=1&x[y]=2&z[]=1&z[y]=2" + "&a" * 3000).status_code == 200


def test_w15_ids_in_paths_are_decoded_and_compared_case_by_case(wire: Wire):
    escaped = wire.events_path.replace("_", "%5F")

    assert wire.post(escaped, an_event_body()).status_code == 202
    assert wire.post(wire.events_path.replace("cal_", "CAL_"), an_event_body()).status_code == 404


@pytest.mark.parametrize(
    ("media", "body", "status"),
    [
        ("application/json", b"{", 422),
        ("application/json", b'{"a": NaN}', 422),
        ("application/json", b'{"a": "\\ud800"}', 422),
        ("application/json", b"\xff", 422),
        ("application/json", b'"text"', 422),
        ("application/json", b"[1]", 422),
        ("application/json", b"[" * 100_000, 422),
        ("application/problem+json", b"{", 422),
        (None, b"{", 422),
        ("text/plain", b"{}", 422),
        ("text/plain", b"hello", 415),
        ("multipart/form-data; boundary=x", b"--x", 415),
    ],
)
def test_a_body_that_cannot_be_read(wire: Wire, media: str | None, body: bytes, status: int):
    headers = {"Content-Type": media} if media else {}

    response = wire.request("POST", wire.events_path, content=body, headers=headers)

    assert response.status_code == status
    if status == 415:
        assert response.content == b""
    else:
        assert set(errors(response)) == {"base"} or media == "text/plain"


def test_json_under_another_name_is_read(wire: Wire):
    body = json.dumps(an_event_body()).encode()

    assert (
        wire.request(
            "POST", wire.events_path, content=body, headers={"Content-Type": "text/plain"}
        ).status_code
        == 202
    )


def test_a_body_of_more_than_a_mebibyte_is_413(wire: Wire):
    response = wire.request("POST", wire.events_path, content=b" " * (1024 * 1024 + 1), headers=JSON)

    assert (response.status_code, response.content) == (413, b"")


def test_a_body_of_unknown_length_is_measured_too(wire: Wire):
    pieces = (b" " * 65536 for _ in range(17))

    response = wire.request("POST", wire.events_path, content=pieces, headers=JSON)

    assert (response.status_code, response.content) == (413, b"")


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("HEAD", "/v1/calendars", "GET, POST"),
        ("OPTIONS", "/v1/calendars", "GET, POST"),
        ("PUT", "/v1/available_periods", "DELETE, GET, POST"),
        ("DELETE", "/v1/userinfo", "GET, OPTIONS"),
        ("PATCH", "/v1/availability", "OPTIONS, POST"),
    ],
)
def test_another_method_on_a_known_path_is_405(wire: Wire, method: str, path: str, allow: str):
    response = wire.request(method, path)

    assert (response.status_code, response.content, response.headers["allow"]) == (405, b"", allow)


@pytest.mark.parametrize(
    "path", ["/v1", "/v1/batches", "/v2/calendars", "/v1/calendars/%00", "/v1/real_time_schedules"]
)
def test_an_unknown_path_is_404(wire: Wire, path: str):
    response = wire.get(path)

    assert (response.status_code, response.content) == (404, b"")
    assert response.headers["content-length"] == "0"
    assert "content-type" not in response.headers


def test_an_empty_success_has_no_type(wire: Wire):
    response = wire.put_event()

    assert (response.status_code, response.content) == (202, b"")
    assert response.headers["content-length"] == "0"
    assert "content-type" not in response.headers


@pytest.mark.parametrize(
    ("header", "challenge"),
    [
        (None, 'Bearer realm="apcdesk"'),
        ("Basic abc", 'Bearer realm="apcdesk", error="invalid_request"'),
        ("Bearer", 'Bearer realm="apcdesk", error="invalid_request"'),
        ("Bearer a b", 'Bearer realm="apcdesk", error="invalid_request"'),
        (
            "Bearer unknown",
            INVALID_TOKEN,
        ),
    ],
)
@pytest.mark.parametrize("path", ["/v1/calendars", "/v1/events"])
def test_a_missing_or_bad_credential_is_401(wire: Wire, path: str, header: str | None, challenge: str):
    response = wire.http.get(path, headers={"Authorization": header} if header else {})

    assert (response.status_code, response.content) == (401, b"")
    assert response.headers["www-authenticate"] == challenge


def test_the_schemes_name_is_read_in_any_case(wire: Wire):
    assert (
        wire.http.get("/v1/calendars", headers={"Authorization": f"bEARER {wire.token}"}).status_code == 200
    )


def test_checks_come_in_the_contracts_order(wire: Wire):
    """Credential, then path, then body: contract §1.5."""
    bad: dict[str, Any] = {"content": b"{", "headers": JSON}

    assert wire.http.post("/v1/calendars/cal_other/events", **bad).status_code == 401
    assert wire.request("POST", "/v1/calendars/cal_other/events", **bad).status_code == 404
    assert wire.request("POST", wire.events_path, **bad).status_code == 422
