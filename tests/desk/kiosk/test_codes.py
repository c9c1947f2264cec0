"""The code for the phone, as a phone reads it off the screen: the booking to the instant, of every kind and in every language."""

from __future__ import annotations

import subprocess
from datetime import UTC
from pathlib import Path
from typing import Any

import icalendar
import pytest
from PySide6.QtWidgets import QWidget

from apcdesk.desk.kiosk.steps import Aside, Step
from apcdesk.desk.language.languages import LANGUAGES
from apcdesk.domain.period import Period
from tests.desk.kiosk.conftest import Kiosk
from tests.desk.kiosk.test_managing import a_booking, open_by_code

CODES = [language.code for language in LANGUAGES]
KINDS = {
    "Flexo demo": (None,),
    "Inkjet demo": (None,),
    "Packaging advice": (None, "Amina Warsame", "Ingrid Haugen"),
    "Meeting room": (None,),
}


def read(code: QWidget, folder: Path) -> tuple[str, Period]:
    """What stands in a code: which booking, and when."""
    picture = folder / "code.png"
    assert code.grab().save(str(picture))
    told = subprocess.run(["zbarimg", "-q", "--raw", str(picture)], capture_output=True, check=True).stdout
    [event] = icalendar.Calendar.from_ical(told).walk("VEVENT")
    times: Any = [event.decoded(name) for name in ("dtstart", "dtend")]
    return str(event["uid"]), Period(*(time.astimezone(UTC) for time in times))


def in_every_language(kiosk: Kiosk, folder: Path) -> dict[str, tuple[str, Period]]:
    """The code of the page, read in each language."""
    languages = kiosk.context.languages
    found = {}
    for code in CODES:
        languages.speak(code)
        kiosk.settle()
        found[code] = read(kiosk.page.phone.code, folder)
    languages.speak("en")
    kiosk.settle()
    return found


def test_these_are_all_kinds_that_the_story_offers(kiosk: Kiosk) -> None:
    assert [panel.kind.short_name for panel in kiosk.page.panels] == list(KINDS)


@pytest.mark.parametrize(
    ("panel", "person"), [(kind, who) for kind, people in KINDS.items() for who in people]
)
def test_the_code_of_a_confirmation_is_the_booking_to_the_instant(
    kiosk: Kiosk, tmp_path: Path, panel: str, person: str | None
) -> None:
    kiosk.to_times(panel, person)
    kiosk.touch(kiosk.slot(kiosk.times[-1]))
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)
    kiosk.type(kiosk.page.name.line, "Noor Haddad")
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)
    shown = kiosk.window.flow.visit.booking
    assert shown is not None

    found = in_every_language(kiosk, tmp_path)

    stored = kiosk.services.bookings.get(shown.booking_id)
    assert found == dict.fromkeys(CODES, (f"{stored.booking_id}@apcdesk", stored.period))
    kiosk.context.languages.close()


def test_the_code_of_a_booking_that_was_moved_is_its_new_time(kiosk: Kiosk, tmp_path: Path) -> None:
    booking = a_booking(kiosk)
    open_by_code(kiosk, booking.code)
    kiosk.touch(kiosk.page.move_button)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.MOVE)
    kiosk.touch(kiosk.slot("15:15"))
    kiosk.touch(kiosk.page.move_button)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.BOOKING)

    found = in_every_language(kiosk, tmp_path)

    stored = kiosk.services.bookings.get(booking.booking_id)
    assert stored.period != booking.period
    assert found == dict.fromkeys(CODES, (f"{stored.booking_id}@apcdesk", stored.period))
    kiosk.context.languages.close()
