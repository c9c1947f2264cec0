"""Where a test shows an Element: on the port's own page, or on another origin's, with what it needs to look at it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from playwright.sync_api import BrowserContext, Locator, Page, expect

from apcdesk.api.request_log import RequestLog
from tests.api.building import SECRET, Wire
from tests.browser.shop import Shop

expect.set_options(timeout=30_000)
WEDNESDAY = "2027-03-10"
QUERY_DAYS = 5


@dataclass(slots=True)
class Stage:
    """`shop` None is the port's own page. What a page complained of is in `complaints`."""

    context: BrowserContext
    wire: Wire
    request_log: RequestLog
    shop: Shop | None = None
    complaints: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    @property
    def origin(self) -> str:
        """The origin of the page."""
        return self.wire.base_url if self.shop is None else self.shop.origin

    def token(
        self,
        *permissions: str,
        subs: Sequence[str] | None = None,
        origin: str | None = None,
        bookable_event_ids: Sequence[str] = (),
    ) -> str:
        """An element token for the page."""
        body = {
            "version": "1",
            "permissions": permissions,
            "subs": [self.wire.sub] if subs is None else subs,
            "origin": self.origin if origin is None else origin,
            "bookable_event_ids": bookable_event_ids,
        }
        answer = self.wire.post("/v1/element_tokens", body, headers={"Authorization": f"Bearer {SECRET}"})
        token: str = answer.json()["element_token"]["token"]
        return token

    def show(self, element: str, token: str, **options: Any) -> Shown:
        """Open the page with an Element. `options` are those that the port's own page takes from its source."""
        page = self.context.new_page()
        page.on("console", lambda message: self._heard(message.type, message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self._asked(request.url))
        page.goto(self._address(element, token, options))
        return Shown(page)

    def preflights(self) -> list[str]:
        """The paths for which a browser asked first."""
        return [one.path for one in self.request_log.entries() if one.method == "OPTIONS"]

    def _address(self, element: str, token: str, options: Mapping[str, Any]) -> str:
        if self.shop is None:
            told = {"token": token, "sub": self.wire.sub, "from": WEDNESDAY}
            name = re.sub("(?<!^)(?=[A-Z])", "-", element).lower()
            return f"{self.wire.base_url}/elements/{name}#{urlencode(told)}"
        common: dict[str, Any] = {
            "element_token": token,
            "target_id": "element",
            "api_domain": self.wire.base_url,
        }
        return self.shop.show(self.wire.base_url, element, {**common, "tzid": "Etc/UTC", **options})

    def _heard(self, kind: str, text: str) -> None:
        if kind in ("warning", "error"):
            self.complaints.append(text)

    def _asked(self, url: str) -> None:
        if not url.startswith((self.wire.base_url, self.origin, "data:")):
            self.strangers.append(url)


@dataclass(frozen=True, slots=True)
class Shown:
    """An Element on its page."""

    page: Page

    @property
    def element(self) -> Locator:
        """All of it."""
        return self.page.locator("#element")

    def button(self, name: str | re.Pattern[str]) -> Locator:
        """Its buttons of this name."""
        return self.element.get_by_role("button", name=name)

    def says(self, kind: str) -> dict[str, Any]:
        """Wait until it has told its page of something of this kind, then what."""
        expect(self.page.locator("#said")).to_contain_text(re.compile(rf'"type":\s*"{kind}"'))
        return next(one for one in self._said() if one["type"] == kind)

    def _said(self) -> list[dict[str, Any]]:
        text, found, at = self.page.locator("#said").text_content() or "", [], 0
        while text[at:].strip():
            at += len(text[at:]) - len(text[at:].lstrip())
            one, at = json.JSONDecoder().raw_decode(text, at)
            found.append(one)
        return found


def a_query(*subs: str) -> dict[str, Any]:
    """An hour of the accounts on five days from Wednesday, as the port's own pages ask for it."""
    days = [f"2027-03-{10 + number}" for number in range(QUERY_DAYS)]
    return {
        "participants": [{"required": "all", "members": [{"sub": sub} for sub in subs]}],
        "required_duration": {"minutes": 60},
        "start_interval": {"minutes": 30},
        "query_periods": [{"start": f"{day}T09:00:00Z", "end": f"{day}T17:00:00Z"} for day in days],
    }
