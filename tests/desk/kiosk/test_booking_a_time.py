"""From the first screen to a booked time, as a visitor goes it."""

from __future__ import annotations

from datetime import UTC

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from apcdesk.desk.kiosk.invitation import invitation, invited
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.look.theme import Theme
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import CODE_LETTERS
from apcdesk.domain.period import Period
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk, oslo


def test_the_first_screen_names_the_next_time_of_each_type_and_who_or_what_is_met(kiosk: Kiosk) -> None:
    assert [panel.accessibleName() for panel in kiosk.page.panels] == [
        "Flexo press demo, Next free 12:00, 45 min, Press A",
        "Inkjet press demo, Next free 11:45, 30 min, Press B",
        "Packaging advice, Next free 11:45, 20 min, Ingrid",
        "Meeting room, Next free 11:45, free to 14:15",
    ]


def test_a_time_is_booked_with_a_code_in_six_touches_at_most(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(size=(405, 720))
    kiosk.finger = True
    kiosk.to_times(person="Amina Warsame")
    assert [card.accessibleName() for card in kiosk.page.days.cards.values()] == [
        "Tue 9, Over",
        "Wed · today 10, 16 free",
        "Thu 11, Not here",
    ]
    assert kiosk.page.away_banner.text == "Amina is not here on Thursday. Ingrid and Lars are."
    assert kiosk.times == [*_quarters("11:45", "15:00"), "16:15", "16:30"]
    kiosk.touch(kiosk.slot("14:00"))
    assert kiosk.page.take_button.text() == "Take 14:00 today"
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)
    for letters, line in (
        ("Tor Erik Moen", kiosk.page.name.line),
        ("Moen Emballasje", kiosk.page.company.line),
    ):
        kiosk.type(line, letters)
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)

    assert kiosk.touches <= 6
    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    assert len(booking.code) == 6
    assert set(booking.code) <= set(CODE_LETTERS)
    period = Period(oslo("14:00").astimezone(UTC), oslo("14:20").astimezone(UTC))
    [event] = kiosk.services.events.between(booking.calendar_ids, period)
    assert (event.summary, event.period, event.origin) == (
        "Moen Emballasje",
        period,
        Origin(Door.KIOSK, name="Kiosk 1"),
    )
    assert event.notes.guest == Guest("Tor Erik Moen", "Moen Emballasje")


def test_the_keyboard_on_the_screen_types_into_the_fields(kiosk: Kiosk) -> None:
    kiosk.to_details()
    keyboard = kiosk.page.keyboard

    for key in ("Shift", "t", "o", "r", "Next field", "m", "Next field", "t", "@", "@gmail.com"):
        kiosk.touch(keyboard.key(key.upper() if key == "t" and not kiosk.page.name.text else key))

    assert [field.text for field in kiosk.page.fields] == ["Tor", "m", "t@@gmail.com"]


def test_a_type_without_a_choice_of_person_goes_straight_to_its_times(kiosk: Kiosk) -> None:
    kiosk.touch(kiosk.panel("Meeting room"))

    assert kiosk.step is Step.TIME
    assert kiosk.touches == 1


def test_anyone_is_preselected_and_the_large_button_goes_on_with_it(kiosk: Kiosk) -> None:
    kiosk.touch(kiosk.panel("Packaging advice"))
    assert [sub for sub, card in kiosk.page.person_cards.items() if card.isChecked()] == [None]

    kiosk.touch(kiosk.page.next_button)

    assert kiosk.step is Step.TIME
    assert kiosk.window.flow.visit.person is None


def test_the_times_of_the_others_are_one_touch_away(kiosk: Kiosk) -> None:
    kiosk.to_times(person="Amina Warsame")

    kiosk.touch(kiosk.page.away_banner.link)

    visit = kiosk.window.flow.visit
    assert (visit.person, visit.day) == (None, oslo("00:00", 11).date())
    assert kiosk.times[:3] == ["09:00", "09:15", "09:30"]


def test_a_time_that_was_held_is_still_offered_to_its_holder_after_back(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")

    kiosk.touch(kiosk.page.back_button)
    kiosk.go(Step.TIME)

    assert kiosk.slot("14:00").isChecked()
    assert len(kiosk.times) == 16
    assert kiosk.page.take_button.isEnabled()


def test_a_name_is_needed_and_an_address_must_look_like_one(kiosk: Kiosk) -> None:
    kiosk.to_details()
    kiosk.type(kiosk.page.email.line, "tor at moen")

    kiosk.touch(kiosk.page.book_button)

    assert kiosk.step is Step.DETAILS
    assert kiosk.page.name.hint.text() == "Tell us your name, so we know who to expect."
    assert (
        kiosk.page.email.hint.text()
        == "This does not look like an email address. Leave it empty if you like."
    )
    assert QApplication.focusWidget() is kiosk.page.name.line


def test_a_time_that_is_touched_again_stays_chosen(kiosk: Kiosk) -> None:
    kiosk.to_times()
    for _ in range(2):
        kiosk.touch(kiosk.slot("14:00"))

        assert [time for time in kiosk.times if kiosk.slot(time).isChecked()] == ["14:00"]
    kiosk.touch(kiosk.slot("14:15"))
    assert [time for time in kiosk.times if kiosk.slot(time).isChecked()] == ["14:15"]


def test_a_double_press_is_one_booking(kiosk: Kiosk) -> None:
    kiosk.to_details()
    kiosk.type(kiosk.page.name.line, "Tor Erik Moen")
    book = kiosk.page.book_button

    for _ in range(2):
        QTest.mouseClick(book, Qt.MouseButton.LeftButton)
    kiosk.go(Step.CONFIRMED)

    whole = Period(oslo("13:30").astimezone(UTC), oslo("15:00").astimezone(UTC))
    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    assert len(kiosk.services.events.between(booking.calendar_ids, whole)) == 1


def test_the_code_for_the_phone_is_the_event_in_utc(kiosk: Kiosk) -> None:
    kiosk.to_details()
    kiosk.type(kiosk.page.name.line, "Tor Erik Moen")
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)

    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    content = invitation(
        invited(booking, "Packaging advice, Nordlys Press", "Stand B07-32, Hall B"), kiosk.clock.now()
    )
    lines = content.split("\r\n")
    assert {"DTSTART:20270310T130000Z", "DTEND:20270310T132000Z", "LOCATION:Stand B07-32\\, Hall B"} <= set(
        lines
    )
    assert "Moen" not in content
    painted = kiosk.page.phone.code.grab().toImage()
    matrix = segno.make(content, error="m", micro=False, boost_error=False).matrix
    module = (painted.width() // (len(matrix) + 8)) or 1
    start = (painted.width() - module * len(matrix)) // 2 + module // 2
    seen = [
        [
            painted.pixelColor(start + x * module, start + y * module).lightness() < 128
            for x in range(len(matrix))
        ]
        for y in range(len(matrix))
    ]
    assert module >= 6
    assert seen == [[bool(dark) for dark in row] for row in matrix]


def test_booking_something_else_keeps_the_name(kiosk: Kiosk) -> None:
    kiosk.to_details()
    kiosk.type(kiosk.page.name.line, "Tor Erik Moen")
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)
    first = kiosk.window.flow.visit.booking
    assert first is not None

    kiosk.touch(kiosk.page.another_tile)
    kiosk.touch(next(iter(kiosk.page.service_cards.values())))
    kiosk.go(Step.TIME)
    kiosk.touch(kiosk.slot(kiosk.times[-1]))
    kiosk.touch(kiosk.page.take_button)
    assert kiosk.page.name.text == "Tor Erik Moen"
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)

    second = kiosk.window.flow.visit.booking
    assert second is not None
    assert second.code != first.code
    assert second.guest == first.guest


def test_the_whole_way_can_be_gone_with_arrow_keys_and_enter(kiosk: Kiosk) -> None:
    def press(key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)
        kiosk.settle()

    press(Qt.Key.Key_Return)  # touch to start
    kiosk.go(Step.CHOOSE)
    press(Qt.Key.Key_Return)  # the first type
    kiosk.go(Step.TIME)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)  # the second time
    held = kiosk.window.flow.visit.hold
    assert held is not None
    while QApplication.focusWidget() is not kiosk.page.take_button:
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    kiosk.go(Step.DETAILS)
    kiosk.type(kiosk.page.name.line, "Tor Erik Moen")
    press(Qt.Key.Key_Return, 3)  # through the fields to the button
    press(Qt.Key.Key_Return)
    kiosk.go(Step.CONFIRMED)

    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    assert booking.period == held.period


@pytest.mark.parametrize(
    ("size", "larger", "direction"),
    [
        ((1080, 1920), False, Qt.LayoutDirection.LeftToRight),
        ((1080, 1920), True, Qt.LayoutDirection.LeftToRight),
        ((1080, 1920), True, Qt.LayoutDirection.RightToLeft),
        ((768, 1366), False, Qt.LayoutDirection.LeftToRight),
        ((1366, 768), True, Qt.LayoutDirection.LeftToRight),
        ((2160, 3840), False, Qt.LayoutDirection.LeftToRight),
    ],
)
def test_nothing_lies_outside_the_screen(
    make_kiosk: MakeKiosk,
    qapp: QApplication,
    theme: Theme,
    size: tuple[int, int],
    larger: bool,
    direction: Qt.LayoutDirection,
) -> None:
    qapp.setLayoutDirection(direction)
    kiosk = make_kiosk(size=size)
    outside: list[str] = []

    def look() -> None:
        kiosk.settle()
        for button in kiosk.window.findChildren(QPushButton):
            if button.isVisible() and not _in_pages(button):
                place = button.rect().translated(button.mapTo(kiosk.window, button.rect().topLeft()))
                if not kiosk.window.rect().contains(place):
                    outside.append(f"{kiosk.step} {button.accessibleName() or button.text()} {place}")

    look()
    if larger:
        kiosk.window.aids._on_chosen("larger")
    kiosk.to_times()
    look()
    kiosk.touch(kiosk.slot("12:00"))
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)
    look()
    kiosk.type(kiosk.page.name.line, "Tor Erik Moen")
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)
    look()

    assert outside == []


def _quarters(first: str, last: str) -> list[str]:
    start, end = (60 * int(clock[:2]) + int(clock[3:]) for clock in (first, last))
    return [f"{minute // 60:02d}:{minute % 60:02d}" for minute in range(start, end + 1, 15)]


def _in_pages(widget: QWidget) -> bool:
    """Whether it lies in a part that is turned by buttons."""
    return any(area.isAncestorOf(widget) for area in widget.window().findChildren(QScrollArea))
