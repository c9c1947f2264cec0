"""Where the regions of the desk's mock-ups lie, and what takes their place in the window: for `regions.py`.

Rectangles are px from the top left corner at 1440×900 (x, y, width, height), as measured off the mock-up's pixels. What
stands elsewhere on purpose says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from PySide6.QtCore import QRectF
from region_finders import Find, button, card, item, label, nav, part, toast, whole

from apcdesk.desk.staff.agenda.sidebar import AgendaSidebar
from apcdesk.desk.window.shell import MainWindow

TODAY = date(2027, 3, 10)
GROWN = "the navigation has three entries more"
MENU = "a menu stands before the main button"
ADDED = "a button was added beside it"
PARTS = "a further part can be added above it"
BY_HAND = "hours are typed where the mock-up has limits, which no rule of the API knows"
CHOSEN_DAY = "what counts on the chosen day stands above"
BANNER = "a warning stands above: only this machine reaches the port"
SCROLLS = "there is more, so that a scroll bar stands beside it"
TYPED = "the token is made here, under its origin"
STEPPED = "the number is changed in its row"
PAIRS = "each client shows its whole id and its secrets, and can get new ones"


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a mock-up: its name, its rectangle, how ours is found, and why ours may stand elsewhere."""

    name: str
    rect: tuple[int, int, int, int]
    find: Find
    on_purpose: str = ""


def _column(window: MainWindow, number: int) -> QRectF:
    grid = window.agenda.grid
    assert grid.scene is not None
    column = grid.scene.scale.columns[number]
    start = grid.viewport().width() - grid.columns_width()
    return QRectF(start + column.offset, 0, column.width, grid.viewport().height())


def _today(window: MainWindow) -> QRectF:
    days = cast(AgendaSidebar, window.agenda.sidebar()).month.days
    middle = days.cell(TODAY).center()
    return QRectF(middle.x() - 12, middle.y() - 12, 24, 24)


def _kiosk_line(window: MainWindow) -> QRectF:
    return QRectF(0, label("Kiosk 2 · Press A")(window).center().y() - 13, 231, 26)


SIDEBAR = (
    Region("sidebar", (0, 0, 232, 900), whole(lambda w: w.sidebar)),
    Region("who and where", (0, 0, 231, 52), whole(lambda w: w.sidebar.brand)),
    Region("entry: Agenda", (10, 52, 211, 32), nav("Agenda")),
    Region("entry: Find a time", (10, 151, 211, 32), nav("Find a time")),
    Region("kiosk 2", (0, 797, 231, 26), part(lambda w: w.sidebar, _kiosk_line)),
    Region("port", (0, 865, 231, 26), whole(lambda w: w.sidebar.port)),
)

AGENDA = (
    *SIDEBAR,
    Region(
        "small month: today",
        (75, 365, 24, 24),
        part(lambda w: cast(AgendaSidebar, w.agenda.sidebar()).month.days, _today),
        GROWN,
    ),
    Region("toolbar", (232, 0, 904, 52), whole(lambda w: w.agenda.toolbar)),
    Region("back", (453, 10, 32, 32), button("Previous week")),
    Region("Today", (493, 10, 64, 32), button("Today")),
    Region("on", (565, 10, 32, 32), button("Next week")),
    Region("views", (719, 10, 237, 32), whole(lambda w: w.agenda.toolbar.views), MENU),
    Region("search", (964, 10, 32, 32), whole(lambda w: w.agenda.toolbar.search), MENU),
    Region("New event", (1004, 10, 116, 32), button("New event")),
    Region("days and all-day strip", (232, 52, 904, 79), whole(lambda w: w.agenda.header)),
    Region("grid", (232, 131, 904, 769), whole(lambda w: w.agenda.grid)),
    Region("Monday", (284, 131, 142, 769), part(lambda w: w.agenda.grid, lambda w: _column(w, 0))),
    Region("Saturday", (994, 131, 71, 769), part(lambda w: w.agenda.grid, lambda w: _column(w, 5))),
    Region("chosen block", (571, 512, 135, 45), item(lambda w: w.agenda.grid, "Demo Bergen Etikett")),
    Region("block", (713, 264, 135, 45), item(lambda w: w.agenda.grid, "Norsk Emballasje")),
    Region("block on Friday", (855, 512, 135, 45), item(lambda w: w.agenda.grid, "Interview: manager")),
    Region("inspector", (1136, 0, 304, 900), whole(lambda w: w.agenda.inspector)),
    Region("title", (1153, 68, 271, 26), label("Demo Bergen Etikett")),
    Region("Move", (1153, 812, 132, 32), button("Move")),
    Region("Edit", (1293, 812, 131, 32), button("Edit")),
    Region("Cancel booking", (1153, 852, 271, 32), button("Cancel booking")),
    Region("toast", (561, 838, 246, 44), toast),
)

CALENDARS = (
    *SIDEBAR,
    Region("filter", (1106, 10, 220, 32), whole(lambda w: w.calendars.search.frame), ADDED),
    Region("Export", (1334, 10, 90, 32), button("Export")),
    Region("ID field", (248, 66, 608, 32), whole(lambda w: w.calendars.ids.field.frame)),
    Region("Create calendar", (863, 66, 149, 32), whole(lambda w: w.calendars.ids.button)),
    Region("band of the ID", (232, 52, 796, 86), whole(lambda w: w.calendars.ids)),
    Region(
        "row: Press A",
        (232, 211, 796, 44),
        part(
            lambda w: w.calendars.list,
            lambda w: QRectF(w.calendars.list.visualRect(w.calendars.list.currentIndex())),
        ),
    ),
    Region("inspector", (1029, 52, 411, 848), whole(lambda w: w.calendars.inspector)),
    Region("identity: sub", (1045, 166, 379, 30), whole(lambda w: w.calendars.inspector.identity["sub"])),
    Region(
        "identity: calendar_id",
        (1045, 286, 379, 30),
        whole(lambda w: w.calendars.inspector.identity["calendar_id"]),
    ),
    Region(
        "open hours",
        (1045, 512, 379, 140),
        whole(lambda w: w.calendars.inspector.hours),
        "feeds stand above, which the mock-up has not",
    ),
    Region("Open in agenda", (1045, 852, 282, 32), button("Open in agenda")),
    Region("Delete", (1335, 852, 89, 32), whole(lambda w: w.calendars.inspector.delete)),
)

RULES = (
    *SIDEBAR,
    Region("calendar", (880, 10, 236, 32), whole(lambda w: w.rules.calendar)),
    Region("Copy to other days", (1257, 10, 167, 32), button("Copy to other days")),
    Region("list of rules", (232, 52, 243, 848), whole(lambda w: w.rules.rules)),
    Region("New", (396, 66, 65, 28), whole(lambda w: w.rules.rules.new)),
    Region(
        "first rule",
        (240, 102, 227, 50),
        part(lambda w: w.rules.rules.rules, lambda _: QRectF(0, 0, 227, 50)),
    ),
    Region("time zone", (246, 518, 215, 32), whole(lambda w: w.rules.rules.zone.frame), BY_HAND),
    Region("Open and Close", (492, 64, 162, 32), whole(lambda w: w.rules.board.tool)),
    Region("snap", (707, 64, 154, 32), whole(lambda w: w.rules.board.snap)),
    Region("heads of the days", (476, 109, 628, 47), whole(lambda w: w.rules.board.heads)),
    Region(
        "Monday",
        (528, 223, 74, 520),
        item(lambda w: w.rules.board.painter, "Open Monday"),
        "the columns share all the room there is",
    ),
    Region(
        "chosen period", (774, 499, 74, 186), item(lambda w: w.rules.board.painter, "Open Thursday, 12:45")
    ),
    Region("exceptions", (1105, 52, 335, 848), whole(lambda w: w.rules.side)),
    Region("Add", (1362, 66, 62, 28), whole(lambda w: w.rules.side.add)),
    Region("list of exceptions", (1121, 98, 303, 275), whole(lambda w: w.rules.side.exceptions)),
    Region("in words", (1121, 527, 303, 96), whole(lambda w: w.rules.side.words), CHOSEN_DAY),
    Region("Discard", (1121, 852, 73, 32), whole(lambda w: w.rules.side.discard)),
    Region("Save rule", (1202, 852, 222, 32), whole(lambda w: w.rules.side.save)),
)

FINDER = (
    *SIDEBAR,
    Region("Saved searches", (1128, 10, 147, 32), button("Saved searches")),
    Region("Show as query", (1283, 10, 141, 32), button("Show as query")),
    Region("query", (232, 52, 312, 848), whole(lambda w: w.finder.query_panel)),
    Region("first group", (246, 102, 283, 136), card(lambda w: w.finder.query_panel.cards[0])),
    Region("third group", (246, 422, 283, 192), card(lambda w: w.finder.query_panel.cards[2])),
    Region("window", (338, 672, 191, 30), button("Window"), PARTS),
    Region("Find times", (246, 815, 283, 32), button("Find times"), PARTS),
    Region("first time", (560, 124, 135, 44), button("12:00")),
    Region("chosen time", (846, 206, 135, 44), button("14:15")),
    Region("last time", (989, 206, 135, 44), button("14:30")),
    Region("shape of the answer", (855, 64, 269, 28), whole(lambda w: w.finder.results.header.shape)),
    Region("lanes", (544, 317, 596, 583), whole(lambda w: w.finder.lanes)),
    Region("reasons", (1140, 52, 300, 848), whole(lambda w: w.finder.chosen_panel)),
    Region("Use another room", (1157, 590, 267, 40), button("Use another room")),
    Region("Nothing clear after", (1157, 686, 267, 40), button("Nothing clear after")),
    Region("Book this time", (1157, 808, 267, 36), button("Book this time")),
    Region("Make a booking link", (1157, 852, 267, 32), button("Make a booking link")),
)

LINKS = (
    *SIDEBAR,
    Region("New link", (1321, 10, 103, 32), button("New link")),
    Region("list", (232, 52, 271, 848), whole(lambda w: w.links.list)),
    Region(
        "first link",
        (232, 52, 271, 62),
        part(lambda w: w.links.list, lambda w: QRectF(w.links.list.visualRect(w.links.model.index(0)))),
    ),
    Region("switch", (887, 79, 36, 20), whole(lambda w: w.links.details.toggle), BANNER),
    Region("code and poster", (524, 123, 399, 192), card(lambda w: w.links.details.qr), BANNER),
    Region("address", (524, 328, 399, 32), whole(lambda w: w.links.details.address), BANNER),
    Region("results", (524, 629, 399, 64), whole(lambda w: w.links.details.results), BANNER),
    Region("element", (944, 52, 496, 848), whole(lambda w: w.links.element), SCROLLS),
    Region("permissions", (964, 118, 456, 253), card(lambda w: w.links.element.origin), TYPED),
    Region("origin", (1057, 289, 348, 32), whole(lambda w: w.links.element.origin.frame), SCROLLS),
    Region("embed code", (964, 385, 456, 148), card(lambda w: w.links.element.code), TYPED),
)

PORT = (
    *SIDEBAR,
    Region("section: Port", (242, 66, 164, 32), nav("Port", 0)),
    Region("section: Credentials", (242, 100, 164, 32), nav("Credentials")),
    Region("card of the port", (422, 68, 541, 274), whole(lambda w: w.port.port), STEPPED),
    Region("switch", (910, 93, 36, 20), whole(lambda w: w.port.port.toggle)),
    Region("who can reach it", (559, 188, 203, 28), whole(lambda w: w.port.port.reach)),
    Region("request log", (422, 356, 541, 459), whole(lambda w: w.port.log), STEPPED),
    Region("Pause", (868, 373, 78, 28), whole(lambda w: w.port.log.pause), STEPPED),
    Region("client credentials", (979, 68, 441, 236), whole(lambda w: w.port.clients), PAIRS),
    Region("Add client", (1302, 85, 101, 28), button("Add client")),
)

EQUIPMENT = (
    *SIDEBAR,
    Region("spans", (689, 10, 206, 32), whole(lambda w: w.equipment.span)),
    Region("Scan tag", (903, 10, 104, 32), whole(lambda w: w.equipment.scan)),
    Region("Check out", (1015, 10, 113, 32), whole(lambda w: w.equipment.give)),
    Region("Find an item", (978, 62, 150, 32), whole(lambda w: w.equipment.search.frame)),
    Region("row: Cutter 1600", (232, 175, 912, 56), item(lambda w: w.equipment.board.lanes, "Cutter 1600")),
    Region("row: Torque kit 3", (232, 576, 912, 55), item(lambda w: w.equipment.board.lanes, "Torque kit 3")),
    Region(
        "block: Brochure", (736, 240, 231, 40), item(lambda w: w.equipment.board.lanes, "Piotr, Wednesday")
    ),
    Region("block at risk", (782, 584, 173, 40), item(lambda w: w.equipment.board.lanes, "Jonas, Wednesday")),
    Region("inspector", (1144, 0, 296, 900), whole(lambda w: w.equipment.inspector)),
    Region("Check in", (1161, 768, 263, 36), button("Check in")),
    Region("Extend", (1161, 812, 128, 32), button("Extend")),
    Region("Hand on", (1297, 812, 127, 32), button("Hand on")),
    Region("Ask for it", (1161, 852, 263, 32), button("Ask Mette")),
)

MOCK_UPS = {
    "01-week-agenda": AGENDA,
    "01-week-agenda-dark": AGENDA,
    "02-calendars": CALENDARS,
    "03-rules-editor": RULES,
    "04-slot-finder": FINDER,
    "05-links-elements": LINKS,
    "06-port-sharing": PORT,
    "15-equipment-custody": EQUIPMENT,
}
