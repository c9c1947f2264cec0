"""The tour's part at links: a stand has several, visitors have booked on them, and staff look at the newest."""

from __future__ import annotations

from collections.abc import Sequence

from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.service.links.scheduling import Selection
from apcdesk.service.services import Services

NEWEST, NEWEST_NAME = "Flexo press demo", "Flexo demo, 45 min"
GUESTS = (
    Guest("Silje Bjørnstad", "Bergen Etikett", "silje@bergenetikett.example"),
    Guest("Eirik Solheim", "Tøyen Bryggeri", "eirik@toyenbryggeri.example"),
    Guest("Guro Lunde", "Norsk Emballasje", "guro@norskemballasje.example"),
)
OTHERS = (
    ("packaging-advice", "Packaging advice, 20 min"),
    ("store-interview", "Store manager interview"),
    ("meeting-room", "Room Fjord, 60 min"),
    ("inkjet-demo", "Pre-show visits"),
)
PAUSED, ENDED = "Room Fjord, 60 min", "Pre-show visits"


def play_links(services: Services) -> None:
    """Make the links that stand there already: two take bookings, one is paused, one has ended."""
    known = {kind.appointment_type_id for kind in services.appointment_types.all()}
    for kind, name in reversed(OTHERS):
        if AppointmentTypeId(kind) not in known:
            continue
        link = services.open_links.create(AppointmentTypeId(kind), name, origin=STAFF).link
        if name == PAUSED:
            services.open_links.pause(link.link_id, origin=STAFF)
        elif name == ENDED:
            services.open_links.end(link.link_id, origin=STAFF)


def come(services: Services, guests: Sequence[Guest] = GUESTS) -> None:
    """Visitors open the newest link, and each books the last time that is free."""
    link = services.open_links.report().open_links[0].link
    for guest in guests:
        services.open_links.count_opening(link.token)
        start = services.open_links.times(link.token)[-1].start
        services.open_links.book(
            link.token, Selection(start, guest.name, services.tzid, guest.name, guest=guest)
        )
