"""The pages for visitors by keyboard alone, from right to left, and in the look that the phone asks for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from apcdesk import resources
from apcdesk.api.pages.languages import language
from tests.api.browsing import a_link
from tests.api.building import Wire
from tests.browser.page_kinds import a_day_of_five_minutes
from tests.browser.visit import PHONE, Visitor, visitor

FOCUSED = """() => {
    const one = document.activeElement, box = one.getBoundingClientRect(), style = getComputedStyle(one);
    const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
        text: one.labels?.length ? one.labels[0].textContent : one.textContent.replace(/\\s+/g, " ").trim(),
        ringed: style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2,
        covered: !one.contains(there),
    };
}"""
COLOURS = """() => {
    const of = (found, name) => getComputedStyle(document.querySelector(found))[name];
    return [of("body", "backgroundColor"), of(".tiles a:not(.day)", "backgroundColor"), of("h1", "color")];
}"""
MOST_KEYS = 40


@pytest.fixture
def ida(browser: Browser, wire: Wire) -> Iterator[Visitor]:
    with visitor(browser, wire.base_url) as made:
        yield made


def tab_to(one: Visitor, text: str) -> None:
    """Press Tab until this has the focus; whatever has it on the way is seen to have it."""
    on_the_way: list[Mapping[str, Any]] = []
    while not on_the_way or not on_the_way[-1]["text"].startswith(text):
        assert len(on_the_way) < MOST_KEYS, on_the_way
        one.page.keyboard.press("Tab")
        on_the_way.append(one.page.evaluate(FOCUSED))
    assert [each for each in on_the_way if each["covered"] or not each["ringed"]] == []


def enter(one: Visitor, text: str) -> None:
    """Go to this by Tab and press Enter, which leads to another page."""
    tab_to(one, text)
    with one.page.expect_navigation():
        one.page.keyboard.press("Enter")


def test_a_time_is_booked_moved_and_cancelled_by_keys(wire: Wire, ida: Visitor):
    ida.open(a_link(wire))
    for text in ("Thu 11", "11:00", "Continue"):
        enter(ida, text)
    tab_to(ida, "Your name")
    ida.page.keyboard.type("Ida Lund")
    enter(ida, "Book 11:00")
    ida.expect_heading("Booked, Ida")
    for text in ("Move", "10:00", "Move to 10:00"):
        enter(ida, text)
    ida.expect_heading("Moved")
    assert [event["start"] for event in wire.events()] == ["2027-03-11T09:00:00Z"]
    for text in ("Cancel", "Cancel the booking"):
        enter(ida, text)

    ida.expect_heading("Cancelled")
    assert wire.events() == []


def test_a_folded_day_is_opened_a_stretch_at_a_time(wire: Wire, ida: Visitor):
    ida.open(a_day_of_five_minutes(wire))
    headings = ida.page.locator("main h2")
    expect(headings).to_have_text(
        [
            "Day",
            "Morning 00:00 – 03:55",
            "Morning 04:00 – 07:55 48 free",
            "Morning 08:00 – 11:55 48 free",
            "Afternoon 12:00 – 14:55 36 free",
            "Afternoon 15:00 – 17:55 36 free",
            "Evening 18:00 – 20:55 36 free",
            "Evening 21:00 – 23:55 36 free",
        ]
    )
    assert len(ida.times()) == 48

    ida.follow("Afternoon 15:00 – 17:55 36 free")
    expect(headings.nth(5)).to_have_text("Afternoon 15:00 – 17:55")
    expect(headings.nth(5)).to_be_in_viewport()
    ida.follow("17:50")

    expect(ida.page.locator("#chosen")).to_be_in_viewport()
    expect(headings.nth(5)).to_have_text("Afternoon 15:00 – 17:55")
    ida.assert_quiet()


def test_the_bar_of_the_chosen_time_hides_nothing_that_has_the_focus(wire: Wire, ida: Visitor):
    ida.open(f"{a_day_of_five_minutes(wire)}?start=2027-03-11T23:00:00Z")

    tab_to(ida, "02:30")

    ida.assert_quiet()


def test_everything_runs_from_right_to_left(wire: Wire, ida: Visitor):
    said = language("ar").say
    ida.open(f"{a_link(wire)}?lang=ar&start=2027-03-10T12:00:00Z")

    first, second = (ida.page.locator(".day").nth(number).bounding_box() for number in (0, 1))
    mark = ida.page.locator(".brand img").bounding_box()
    assert first is not None
    assert second is not None
    assert mark is not None
    assert first["x"] > second["x"]
    assert mark["x"] > PHONE["width"] / 2
    arrow = ida.page.get_by_role("link", name=said("continue")).locator("svg")
    assert arrow.evaluate("one => getComputedStyle(one).transform").startswith("matrix(-1,")
    expect(ida.page.locator(".bar p")).to_contain_text(language("ar").in_order("13:00 – 14:00"))
    ida.assert_quiet()


@pytest.mark.parametrize(
    ("scheme", "contrast", "theme"),
    [
        ("light", "no-preference", "light"),
        ("dark", "no-preference", "dark"),
        ("light", "more", "contrast"),
        ("dark", "more", "contrast"),
    ],
)
def test_the_page_looks_as_the_phone_asks(
    wire: Wire, browser: Browser, scheme: str, contrast: str, theme: str
):
    roles = json.loads(resources.read_text("tokens.json"))["themes"][theme]

    with visitor(browser, wire.base_url, color_scheme=scheme, contrast=contrast) as ida:
        ida.open(a_link(wire))
        shown = ida.page.evaluate(COLOURS)

    assert shown == [rgb(roles[name]) for name in ("canvas", "accentSoft", "text")]


def rgb(colour: str) -> str:
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"
