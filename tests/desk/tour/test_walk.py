"""The tour: every screen's picture, and a booking that was really made."""

import json

import pytest
from PySide6.QtGui import QImage

from apcdesk import resources
from apcdesk.api.door import PortDoor
from apcdesk.desk.starting.application import run_tour
from apcdesk.desk.tour.looks import LOOKS, PANES
from apcdesk.domain.bookings import Booking
from apcdesk.domain.events import Guest
from apcdesk.service.clock import StoryClock
from apcdesk.service.demo.story import load_demo
from tests.builders_services import STORY_NOW, make_services

pytestmark = pytest.mark.long

DESK, KIOSK, WIDE_KIOSK = (1440, 900), (1080, 1920), (1280, 800)
PICTURES = {
    "01-week-agenda.png": DESK,
    "01-week-agenda-dark.png": DESK,
    "02-calendars.png": DESK,
    "03-rules-editor.png": DESK,
    "04-slot-finder.png": DESK,
    "04-slot-finder-sequence.png": DESK,
    "05-links-elements.png": DESK,
    "06-port-sharing.png": DESK,
    "15-equipment-custody.png": DESK,
    "15-equipment-custody-dark.png": DESK,
    "15-equipment-custody-rtl.png": DESK,
    "24-labels.png": DESK,
    "20-demand.png": DESK,
    "20-demand-dark.png": DESK,
    "20-demand-rtl.png": DESK,
    "21-demand-year.png": DESK,
    "22-demand-opened.png": DESK,
    "17-waiting-line.png": DESK,
    "18-board.png": (1920, 1080),
    "19-kiosks.png": DESK,
    **{f"{name}-arabic.png": DESK for name in PANES.values()},
    "07-kiosk-attract-arabic.png": KIOSK,
    "08-kiosk-choose-arabic.png": KIOSK,
    "09-kiosk-time-arabic.png": KIOSK,
    "10-kiosk-details-arabic.png": KIOSK,
    "11-kiosk-confirmed-arabic.png": KIOSK,
    "07-kiosk-attract.png": KIOSK,
    "07-kiosk-attract-wide.png": WIDE_KIOSK,
    "08-kiosk-choose.png": KIOSK,
    "09-kiosk-time.png": KIOSK,
    "09-kiosk-time-dark.png": KIOSK,
    "10-kiosk-details.png": KIOSK,
    "10-kiosk-details-wide.png": WIDE_KIOSK,
    "11-kiosk-confirmed.png": KIOSK,
    "12-kiosk-staff-pin.png": KIOSK,
}


class FreePort(PortDoor):
    """The real port at whatever number is free."""

    def start(self, host, port):
        return super().start(host, 0)


@pytest.fixture(scope="module")
def tour(qapp, tmp_path_factory):
    """The tour's folder, its lines, and the booking that its last line names."""
    folder = tmp_path_factory.mktemp("tour")
    story = json.loads(resources.read_text("demo/story.json"))
    first = make_services(folder)
    load_demo(first, story)
    first.close()
    services = make_services(folder, StoryClock(STORY_NOW))
    services.changes.feed.start()
    arabic = tuple(look for look in LOOKS if look.name == "arabic")
    report = run_tour(
        services, folder / "preferences.json", folder / "out", port=FreePort(services), looks=arabic
    )
    code = report.lines[-1].rpartition(" ")[2]
    booking = services.bookings.by_code(code)
    services.close()
    return folder / "out", report.lines, booking


def test_there_is_a_picture_of_each_screen_in_its_size(tour):
    folder, lines, _ = tour
    images = {path.name: QImage(str(path)) for path in folder.iterdir()}

    assert {name: (image.width(), image.height()) for name, image in images.items()} == PICTURES
    assert [line.split("  ")[0] for line in lines[:-1]] == list(PICTURES)


def test_no_picture_is_empty(tour):
    folder, _, _ = tour
    for name in PICTURES:
        image = QImage(str(folder / name))
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(colours) > 25, name


def test_a_light_and_a_dark_picture_differ_in_their_ground(tour):
    folder, _, _ = tour
    light, dark = (QImage(str(folder / f"01-week-agenda{kind}.png")) for kind in ("", "-dark"))

    assert light.pixelColor(4, 600).lightness() > 200
    assert dark.pixelColor(4, 600).lightness() < 60


def test_the_visitor_of_the_tour_is_booked(tour):
    _, lines, booking = tour

    assert isinstance(booking, Booking)
    assert booking.guest == Guest("Tor Erik Moen", "Moen Emballasje", "tor.erik@moen-emballasje.example")
    assert not booking.cancelled
    assert lines[-1] == (
        f"booked: Moen Emballasje, Wed 10 March, 14:00 – 14:20, with Amina Warsame, code {booking.code}"
    )
