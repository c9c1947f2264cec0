"""Short ways to speak to the port as a client."""

from __future__ import annotations

from typing import Any

import httpx

from apcdesk.domain.changes import SYSTEM
from apcdesk.domain.ids import ClientId
from apcdesk.service.services import Services

CLIENT_ID = ClientId("a-client-of-the-port")
SECRET = "CRN_a-secret-of-the-port"


class Wire:
    """Speaks to the port with the credentials of one client and the token of one account."""

    def __init__(self, http: httpx.Client, services: Services) -> None:
        self.http = http
        self.services = services
        self.base_url = str(http.base_url).rstrip("/")
        services.clients.ensure(CLIENT_ID, SECRET, origin=SYSTEM)
        self.credentials = {"client_id": CLIENT_ID, "client_secret": SECRET}
        self.opened = self.open("stand")
        self.token = self.opened["access_token"]
        self.sub = self.opened["sub"]
        self.calendar_id = self.get("/v1/calendars").json()["calendars"][0]["calendar_id"]
        self.events_path = f"/v1/calendars/{self.calendar_id}/events"

    def open(self, application_calendar_id: str) -> dict[str, Any]:
        """Open an application calendar; the answer."""
        body = {**self.credentials, "application_calendar_id": application_calendar_id}
        answer: dict[str, Any] = self.http.post("/v1/application_calendars", json=body).json()
        return answer

    def request(self, method: str, path: str, **how: Any) -> httpx.Response:
        """A request with the account's token, unless `how` has headers of its own for that."""
        headers = {"Authorization": f"Bearer {self.token}"} | how.pop("headers", {})
        return self.http.request(method, path, headers=headers, **how)

    def get(self, path: str, **how: Any) -> httpx.Response:
        return self.request("GET", path, **how)

    def post(self, path: str, body: Any = None, **how: Any) -> httpx.Response:
        return self.request("POST", path, json=body, **how)

    def delete(self, path: str, body: Any = None, **how: Any) -> httpx.Response:
        return self.request("DELETE", path, json=body, **how)

    def put_event(self, event_id: str = "e1", **more: Any) -> httpx.Response:
        """Write the seed's event under this id."""
        return self.post(self.events_path, an_event_body(event_id=event_id, **more))

    def events(self, **query: Any) -> list[dict[str, Any]]:
        """Read the account's events, managed ones included."""
        answer = self.get("/v1/events", params={"tzid": "Etc/UTC", "include_managed": "true"} | query)
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["events"]
        return found


def an_event_body(**more: Any) -> dict[str, Any]:
    """The seed's event: contract §5.3."""
    return {
        "event_id": "e1",
        "summary": "Board meeting",
        "start": "2019-11-20T15:30:00Z",
        "end": "2019-11-20T17:00:00Z",
    } | more


def errors(response: httpx.Response) -> dict[str, list[str]]:
    """The keys of a 422 by field; the description is prose."""
    assert response.status_code == 422, (response.status_code, response.text)
    body = response.json()
    assert list(body) == ["errors"]
    return {field: [problem["key"] for problem in problems] for field, problems in body["errors"].items()}
