"""Every kind of page in every language and look: for whoever hears it, enlarges it, or has no mouse."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from apcdesk.api.pages.languages import CODES, language
from apcdesk.domain.changes import STAFF
from tests.api.building import Wire
from tests.browser.axe import violations
from tests.browser.page_kinds import every_kind
from tests.browser.visit import PHONE, Visitor, visitor

pytestmark = pytest.mark.long

NARROWEST: ViewportSize = {"width": 320, "height": 640}
"""What a wide page shows at 400 %: WCAG 1.4.10."""
LOOKS: tuple[tuple[Literal["light", "dark"], Literal["no-preference", "more"]], ...] = (
    ("dark", "no-preference"),
    ("light", "more"),
    ("dark", "more"),
)
"""What a device may ask for beside the usual."""
SPOKEN = CODES if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else ("en", "ar")
"""The languages that are looked at: one that runs each way, and in the thorough profile all."""
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def ida(browser: Browser, wire: Wire) -> Iterator[Visitor]:
    place = {"organisation": "Nordlys Press", "fair": "Nordic Print & Pack 2027"}
    wire.services.installation.put("place", place, origin=STAFF)
    with visitor(browser, wire.base_url) as made:
        yield made


def wrong(page: Page) -> list[str]:
    """What is wrong with a page: for whoever hears it, in each look, and where it is shown at its narrowest."""
    found = violations(page)
    for scheme, contrast in LOOKS:
        page.emulate_media(color_scheme=scheme, contrast=contrast)
        found += [f"{scheme}, {contrast}: {one}" for one in violations(page, "color-contrast")]
    page.emulate_media(color_scheme="light", contrast="no-preference")
    page.set_viewport_size(NARROWEST)
    sideways = page.evaluate(SIDEWAYS)
    page.set_viewport_size(PHONE)
    return found + [f"{sideways} px have to be scrolled sideways"] * bool(sideways)


@pytest.mark.parametrize("code", SPOKEN)
def test_nothing_is_wrong_with_any_page(wire: Wire, ida: Visitor, code: str):
    seen, found = [], []
    for kind in every_kind(wire, ida, code):
        seen.append(kind)
        found += [(kind, one) for one in wrong(ida.page)]
        told = ida.page.locator("html")
        assert (told.get_attribute("lang"), told.get_attribute("dir")) == (code, language(code).direction)

    assert found == []
    assert len(seen) == len(set(seen)) == 27
    ida.assert_quiet()


def test_nothing_is_wrong_with_the_list_of_elements(ida: Visitor):
    ida.open("/elements")

    assert wrong(ida.page) == []
