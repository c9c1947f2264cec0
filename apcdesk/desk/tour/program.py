"""A program that uses the port, so that the tour's picture of it has something to show."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping
from typing import Any

CALENDAR = "stand-website"
CALL_SECONDS = 5
NOBODY_LISTENS = "http://127.0.0.1:9/changes"
EVENT = {
    "event_id": "visit-1",
    "summary": "Visit",
    "start": "2027-03-12T12:00:00Z",
    "end": "2027-03-12T12:30:00Z",
}


class Program:
    """Calls the port with a client's credentials: well, wrongly, and for news that nobody will take."""

    def __init__(self, host: str, port: int, client_id: str, client_secret: str) -> None:
        self._credentials = {"client_id": client_id, "client_secret": client_secret}
        self._address = (host, port)
        self._token = "not-a-token"

    def run(self) -> None:
        """Make the calls. Raises OSError when the port does not answer."""
        self._call("GET", "/health")
        self._call("GET", "/v1/calendars")
        body = self._credentials | {"application_calendar_id": CALENDAR}
        self._token = self._call("POST", "/v1/application_calendars", body)["access_token"]
        [calendar] = self._call("GET", "/v1/calendars")["calendars"]
        events = f"/v1/calendars/{calendar['calendar_id']}/events"
        self._call("POST", "/v1/channels", {"callback_url": NOBODY_LISTENS})
        self._call("POST", events, EVENT)
        self._call("POST", events, EVENT | {"end": EVENT["start"]})
        self._call("GET", "/v1/events?tzid=Etc/UTC")
        self._call("POST", "/v1/element_tokens", {}, self._credentials["client_secret"])

    def _call(
        self, method: str, path: str, body: Mapping[str, Any] | None = None, token: str | None = None
    ) -> Any:
        connection = http.client.HTTPConnection(*self._address, timeout=CALL_SECONDS)
        headers = {
            "Authorization": f"Bearer {token or self._token}",
            "Content-Type": "application/json",
        }
        try:
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            raw = connection.getresponse().read()
        finally:
            connection.close()
        return json.loads(raw) if raw else None
