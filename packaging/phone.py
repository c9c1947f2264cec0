"""A phone before the demo's port: what measurements and pictures of the pages for visitors stand on."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from chromium import launched
from playwright.sync_api import Browser, BrowserContext, ViewportSize

from apcdesk import resources
from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.domain.changes import STAFF, SYSTEM
from apcdesk.domain.ids import ClientId
from apcdesk.service.demo.story import load_demo
from apcdesk.service.services import Services, open_services

SCREEN: ViewportSize = {"width": 390, "height": 844}
PRESS_DEMO = "Flexo press demo"
WHOLE_DAY = {"start": "2027-03-10T23:00:00Z", "end": "2027-03-11T23:00:00Z"}
PROGRAM, SECRET = ClientId("a-program"), "CRN_of-a-program"


@dataclass(frozen=True, slots=True)
class Still:
    """A clock that stands at the demo's instant."""

    moment: datetime

    def now(self) -> datetime:
        """That instant."""
        return self.moment


@dataclass(frozen=True, slots=True)
class Phone:
    """A browser, and the port that it opens."""

    browser: Browser
    services: Services
    base_url: str

    def context(self, **device: Any) -> BrowserContext:
        """A phone that has seen nothing yet."""
        return self.browser.new_context(viewport=SCREEN, is_mobile=True, has_touch=True, **device)

    def open_link(self) -> str:
        """The address of a new link to the demo's press, for many visitors."""
        kind = next(kind for kind in self.services.appointment_types.all() if kind.name == PRESS_DEMO)
        made = self.services.open_links.create(kind.appointment_type_id, kind.name, origin=STAFF)
        return f"{self.base_url}/rts/{made.link.token}"

    def every_five_minutes(self) -> str:
        """The address of a new link for one visitor, to every five minutes of a whole day."""
        opened = self._post("/v1/application_calendars", {"application_calendar_id": "a-long-day"})
        five = {"minutes": 5}
        query = {
            "participants": [{"members": [{"sub": opened["sub"]}]}],
            "required_duration": five,
            "start_interval": five,
            "query_periods": [WHOLE_DAY],
        }
        event = {"event_id": "measured", "summary": PRESS_DEMO, "tzid": self.services.tzid}
        oauth = {"redirect_uri": "https://stand.example/back"}
        made = self._post("/v1/real_time_scheduling", {"oauth": oauth, "event": event, "availability": query})
        return str(made["url"])

    def _post(self, path: str, body: Mapping[str, Any]) -> Any:
        sent = {"client_id": PROGRAM, "client_secret": SECRET, **body}
        context = self.browser.new_context()
        answer = context.request.post(self.base_url + path, data=sent, fail_on_status_code=True).json()
        context.close()
        return answer


@contextmanager
def phone(fonts: Path | None = None) -> Iterator[Phone]:
    """The demo behind a port of its own, until the block ends; `fonts` as for `launched`. Raises NotInstalled when there is no Chromium."""
    story = json.loads(resources.read_text("demo/story.json"))
    with tempfile.TemporaryDirectory(prefix="apcdesk-phone-") as folder, launched(fonts) as browser:
        database, clock = (
            f"sqlite:///{Path(folder) / 'apcdesk.sqlite'}",
            Still(datetime.fromisoformat(story["now"]).astimezone(UTC)),
        )
        loading = open_services(database, None, clock, "Etc/UTC")
        load_demo(loading, story)
        loading.close()
        services = open_services(
            database, None, clock, "Etc/UTC"
        )  # again, now in the zone that the demo brought
        services.clients.ensure(PROGRAM, SECRET, origin=SYSTEM)
        server = Server(services, RequestLog())
        try:
            yield Phone(browser, services, address(*server.start("127.0.0.1", 0)))
        finally:
            server.stop()
            services.close()
