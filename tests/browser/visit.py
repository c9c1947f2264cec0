"""A visitor with a real browser: the pages it opens, what the browser complains of, and whom else it asks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Page, ViewportSize, expect

expect.set_options(timeout=30_000)
PATIENCE_MS = 30_000
PHONE: ViewportSize = {"width": 390, "height": 844}
REFUSED = "the server responded with a status of"
"""What Chromium says of a page that is itself an answer of 4xx."""


@dataclass(slots=True)
class Visitor:
    """`page` is what it looks at. Nobody but the port is asked for anything, which `assert_quiet` says."""

    page: Page
    base_url: str
    complaints: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def open(self, address: str) -> None:
        """Go there."""
        self.page.goto(address if address.startswith("http") else self.base_url + address)

    def follow(self, name: str) -> None:
        """Press the link of this name."""
        self.page.get_by_role("link", name=name, exact=True).click()

    def press(self, name: str) -> None:
        """Press the button of this name."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def type(self, label: str, text: str) -> None:
        """Type into the field of this label."""
        self.page.get_by_label(label).fill(text)

    def expect_heading(self, text: str) -> None:
        """Wait until a page with this first heading is there."""
        expect(self.page.locator("h1")).to_have_text(text)

    def expect_alert(self, text: str) -> None:
        """Wait until the page says so at once."""
        expect(self.page.get_by_role("alert")).to_have_text(text)

    def times(self) -> list[str]:
        """The times that can be pressed."""
        return self.page.locator("a[href$='#chosen']").all_text_contents()

    def assert_quiet(self) -> None:
        """Nothing was complained of, and nobody else was asked."""
        assert (self.complaints, self.strangers) == ([], [])


@contextmanager
def visitor(browser: Browser, base_url: str, **device: Any) -> Iterator[Visitor]:
    """Somebody with a phone that has seen nothing yet, until the block ends."""
    context = browser.new_context(**{"viewport": PHONE, "locale": "en-GB", **device})
    context.set_default_timeout(PATIENCE_MS)
    made = Visitor(context.new_page(), base_url)

    def heard(kind: str, text: str) -> None:
        if kind in ("warning", "error") and REFUSED not in text:
            made.complaints.append(text)

    def asked(url: str) -> None:
        if not url.startswith((base_url, "data:")):
            made.strangers.append(url)

    made.page.on("console", lambda message: heard(message.type, message.text))
    made.page.on("pageerror", lambda error: made.complaints.append(str(error)))
    made.page.on("request", lambda request: asked(request.url))
    yield made
    context.close()
