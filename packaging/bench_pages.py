"""What the pages for visitors cost a phone: `make bench` prints requests, bytes and the time to the first slot.

The phone is Chromium with the profile that Lighthouse calls mobile: 150 ms to the server and back, 1.6 Mbit/s, a
processor four times slower. Bytes are what came over the wire, headers included; the time is from the press on the link
to the frame that shows the first time to choose.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from statistics import median
from typing import Any

from chromium import NotInstalled
from phone import Phone, phone

ROUNDS = 5
MOST_BYTES, MOST_REQUESTS = 30_000, 3
NETWORK = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
SLOWER = 4
SLOT = "a[href$='#chosen']"
FIRST_SLOT = """
    const seen = new MutationObserver(() => {
        if (!document.querySelector("a[href$='#chosen']")) return;
        seen.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => { window.firstSlot = performance.now(); }));
    });
    seen.observe(document, {childList: true, subtree: true});
"""


@dataclass(slots=True)
class Cost:
    """One look at a page."""

    requests: int = 0
    bytes: int = 0
    first_slot: float | None = None


def main() -> int:
    """Measure and print; 1 when a page weighs more than it may."""
    try:
        with phone() as opened:
            costs = {name: _median(opened, address) for name, address in _addresses(opened).items()}
    except NotInstalled as lacking:
        print(f"pages for visitors: not measured, {lacking}")
        return 0
    print(f"pages for visitors on a slow phone, median of {ROUNDS} first visits:")
    for name, cost in costs.items():
        slot = "" if cost.first_slot is None else f"{cost.first_slot:6.0f} ms to the first slot"
        print(f"  {name:<38}{cost.requests:2d} request(s) {cost.bytes:8,d} bytes  {slot}".rstrip())
    heavy = [name for name, cost in costs.items() if cost.bytes > MOST_BYTES or cost.requests > MOST_REQUESTS]
    if heavy:
        print(f"  too heavy: {', '.join(heavy)}")
    return 1 if heavy else 0


def _addresses(opened: Phone) -> dict[str, str]:
    """What is measured, and where it is: prepared by somebody with another phone."""
    link = opened.open_link()
    context = opened.context(locale="en-GB")
    page = context.new_page()
    page.goto(link)
    first = page.locator(SLOT).first
    chosen = page.locator(SLOT).last.get_attribute("href") or ""
    first.click()
    page.get_by_role("link", name="Continue").click()
    page.locator("#name").fill("Ida Lund")
    page.get_by_role("button", name="Book ").click()
    page.wait_for_url("**/bookings/*")
    booking = page.url.partition("?")[0]
    context.close()
    return {
        "a link": link,
        "a link, in Arabic": f"{link}?lang=ar",
        "a link, a time chosen": opened.base_url + chosen,
        "a link, every 5 minutes of a whole day": opened.every_five_minutes(),
        "a booking": booking,
        "a booking, to be moved": f"{booking}/move",
    }


def _median(opened: Phone, address: str) -> Cost:
    """The cost of the page at this address to phones that have not been there."""
    costs = [_look(opened, address) for _ in range(ROUNDS)]
    times = [one.first_slot for one in costs if one.first_slot is not None]
    return Cost(costs[0].requests, max(one.bytes for one in costs), median(times) if times else None)


def _look(opened: Phone, address: str) -> Cost:
    context = opened.context(locale="en-GB")
    page = context.new_page()
    page.add_init_script(FIRST_SLOT)
    session, cost = context.new_cdp_session(page), Cost()
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", NETWORK)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})

    asked: set[str] = set()

    def sent(what: dict[str, Any]) -> None:
        if not what["request"]["url"].startswith("data:"):
            asked.add(what["requestId"])

    def arrived(what: dict[str, Any]) -> None:
        if what["requestId"] in asked:
            cost.requests += 1
            cost.bytes += round(what["encodedDataLength"])

    session.on("Network.requestWillBeSent", sent)
    session.on("Network.loadingFinished", arrived)
    page.goto(address)
    if page.locator(SLOT).count():
        cost.first_slot = page.wait_for_function("() => window.firstSlot").json_value()
    context.close()
    return cost


if __name__ == "__main__":
    sys.exit(main())
