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
SMALL_PHONE: ViewportSize = {"width": 360, "height": 740}
SIZES = (
    ("text twice as large", SMALL_PHONE, "200%"),  # WCAG 1.4.4
    ("at its narrowest", NARROWEST, ""),
    ("on a small phone", SMALL_PHONE, ""),
)
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
PRESSED = "a, button, input:not([type=hidden], [type=radio]), select, textarea, summary, .option"
SMALL = f"""() => {{
    const folded = [...document.querySelectorAll("details:not([open])")];
    for (const one of folded) one.open = true;
    const found = [...document.querySelectorAll("{PRESSED}")].map(one => [one.outerHTML, one.getBoundingClientRect()]);
    for (const one of folded) one.open = false;
    return found.filter(([, box]) => box.width < 44 || box.height < 44).map(([text]) => text);
}}"""
"""What a finger may miss."""
NATIVE = """() => [...document.querySelectorAll("select, [type=radio], [type=checkbox]")]
    .filter(one => getComputedStyle(one).appearance !== "none").map(one => one.outerHTML.slice(0, 60))"""
"""What looks as the browser would have it, beside all that looks as the page."""
UNEVEN = """() => [...document.querySelectorAll(".tiles:not(.rows)")].filter(one => {
    const heights = [...one.querySelectorAll("a")].map(tile => Math.round(tile.getBoundingClientRect().height));
    return new Set(heights).size > 1;
}).map(one => one.outerHTML)"""
BROKEN = """() => {
    const found = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.parentElement.closest(".heard, details:not([open]) > :not(summary)")) continue;
        for (const word of text.data.matchAll(/[^\\s-]+/g)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const lines = new Set([...range.getClientRects()].map(box => Math.round(box.bottom)));
            if (lines.size > 1 && word[0].length <= 12) found.push(word[0]);
        }
    }
    return found;
}"""
"""Words of which a piece stands in the next line, but for the longest."""


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
    found += [f"small: {one}" for one in page.evaluate(SMALL)]
    found += [f"native: {one}" for one in page.evaluate(NATIVE)]
    for name, size, enlarged in SIZES:
        page.set_viewport_size(size)
        page.evaluate("size => { document.documentElement.style.fontSize = size }", enlarged)
        found += [f"{name}: {one}" for one in _misplaced(page)]
    page.set_viewport_size(PHONE)
    return found


def _misplaced(page: Page) -> list[str]:
    """What does not stand as it should in the window as it is."""
    sideways = page.evaluate(SIDEWAYS)
    return [
        *[f"{sideways} px have to be scrolled sideways"] * bool(sideways),
        *(f"uneven: {one}" for one in page.evaluate(UNEVEN)),
        *(f"broken: {one}" for one in page.evaluate(BROKEN)),
    ]


@pytest.mark.parametrize("code", SPOKEN)
def test_nothing_is_wrong_with_any_page(wire: Wire, ida: Visitor, code: str):
    seen, found = [], []
    for kind in every_kind(wire, ida, code):
        seen.append(kind)
        found += [(kind, one) for one in wrong(ida.page)]
        told = ida.page.locator("html")
        assert (told.get_attribute("lang"), told.get_attribute("dir")) == (code, language(code).direction)

    assert found == []
    assert len(seen) == len(set(seen)) == 28
    ida.assert_quiet()


def test_nothing_is_wrong_with_the_list_of_elements(ida: Visitor):
    ida.open("/elements")

    assert wrong(ida.page) == []
