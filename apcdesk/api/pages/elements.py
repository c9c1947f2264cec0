"""Pages that show each of Cronofy's UI Elements at work, and their own source: contract scheduling §7.

What an integrator reads there is the script that runs there. A page has no credential: it takes an element token from
the part of its address that a browser keeps to itself, and shows the Element's sample data without one. These pages
are for programmers: they have scripts, and no other language than the documentation.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from apcdesk import resources
from apcdesk.api.call import PRIVATE, Call, Reply
from apcdesk.api.files import file_reply
from apcdesk.api.pages.page import rendered
from apcdesk.errors import NotFound
from apcdesk.service.port.element_bundle import BUNDLE


@dataclass(frozen=True, slots=True)
class DemoElement:
    """An Element: what it is called in addresses and in the bundle, the permission it needs, and what it shows."""

    name: str
    function: str
    permission: str
    shows: str


ELEMENTS = (
    DemoElement("agenda", "Agenda", "agenda", "What is in an account's calendar."),
    DemoElement("slot-picker", "SlotPicker", "availability", "Times of several days to choose one from."),
    DemoElement(
        "availability-viewer",
        "AvailabilityViewer",
        "availability",
        "A week with the times that are available.",
    ),
    DemoElement(
        "date-time-picker", "DateTimePicker", "availability", "A month, then the times of the chosen day."
    ),
    DemoElement(
        "availability-rules", "AvailabilityRules", "managed_availability", "When an account may be booked."
    ),
    DemoElement("calendar-sync", "CalendarSync", "account_management", "The profiles of an account."),
)
BY_NAME = {element.name: element for element in ELEMENTS}
MEDIA_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}
SHARED = ("page.js", "page.css")
SCRIPTS = frozenset((*SHARED, *(f"{name}.js" for name in BY_NAME)))
"""What the pages are made of, beside the bundle."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
    "img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)
"""Elements put their styles into the page; everything else is the port's own."""
HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    **PRIVATE,
}
"""Without the referrer the port could not tell where a GET to its own origin is from."""


def list_elements(call: Call) -> Reply:
    """A page with the six UI Elements."""
    return _list(call, 200)


def show_element(call: Call) -> Reply:
    """A page with one UI Element at work, and its source; for another name the list of those there are."""
    element = BY_NAME.get(call.path["element"])
    if element is None:
        return _list(call, 404)
    asked = {
        "version": "1",
        "permissions": [element.permission],
        "subs": ["SUB"],
        "origin": call.base_url,
    }
    said = rendered(
        "element.html",
        title=element.function,
        element=element,
        source=resources.read_text(f"elements/{element.name}.js"),
        base_url=call.base_url,
        asked=json.dumps(asked),
        has_bundle=_has_bundle(call),
    )
    return Reply(200, headers=HEADERS, page=said)


def read_file(call: Call) -> Reply:
    """A script or a style of these pages; the bundle is there once it was added."""
    name = call.path["file"]
    content = call.services.element_bundle.read(name)
    if content is None and name in SCRIPTS:
        content = resources.read_bytes(f"elements/{name}")
    if content is None:
        raise NotFound("file", name)
    return file_reply(call, content, MEDIA_TYPES[name[name.rindex(".") :]])


def _list(call: Call, status: int) -> Reply:
    has_bundle = _has_bundle(call)
    said = rendered("elements.html", title="UI Elements", elements=ELEMENTS, has_bundle=has_bundle)
    return Reply(status, headers=HEADERS, page=said)


def _has_bundle(call: Call) -> bool:
    return call.services.element_bundle.read(BUNDLE) is not None
