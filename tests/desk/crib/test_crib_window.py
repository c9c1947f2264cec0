"""The crib's window: who stands there gets what is theirs, and learns nothing of anybody else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.crib.flow import Step
from apcdesk.desk.crib.pages import SignPage, TypePage
from apcdesk.desk.crib.window import CribWindow
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.scans.scanner import Scanner
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.tour.hand import Hand
from apcdesk.desk.widgets.kiosk.field import KioskField
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.custody import Happening, Person
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.service.services import Services
from tests.builders_desk import make_context
from tests.builders_services import ManualClock, make_services
from tests.desk.fits import cut
from tests.service.crib import BERLIN, DAY, PIN, Crib, berlin


class Rig:
    """The window, a crib with one wrench, and Lena with her badge."""

    def __init__(self, window: CribWindow, crib: Crib, wrench: Calendar, hand: Hand) -> None:
        self.window = window
        self.flow = window.flow
        self.crib = crib
        self.wrench = wrench
        self.hand = hand

    def scan(self, code: str) -> None:
        """The scanner has read this."""
        self.window.scanner.scanned.emit(code)
        self.hand.wait_for(lambda: not self.flow.busy, "the code is not answered")

    def sign(self, pin: str) -> None:
        """Press the keys of the PIN, and sign."""
        for digit in pin:
            self.hand.press(digit)
        self.hand.press("Sign")
        self.hand.wait_for(lambda: not self.flow.busy, "the PIN is not answered")

    def step(self) -> Step:
        """Where the window is."""
        return self.flow.step

    def typing(self) -> bool:
        """Whether the keys are on the screen."""
        return isinstance(self.window.page, TypePage)

    def seen(self) -> str:
        """Every word on the screen."""
        labels = [label.text() for label in self.window.findChildren(Label) if label.isVisible()]
        return " | ".join([*labels, self.window.pill.text])


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(berlin("08:05"))


@pytest.fixture
def services(tmp_path: Path, clock: ManualClock) -> Iterator[Services]:
    services = make_services(tmp_path, clock, tzid=BERLIN)
    services.changes.feed.start()
    yield services
    services.close()


@pytest.fixture
def context(services: Services, theme: Theme, tasks: Tasks, tmp_path: Path) -> Iterator[DeskContext]:
    context = make_context(services, theme, tasks, tmp_path)
    yield context
    context.languages.close()
    context.bridge.close()


@pytest.fixture
def rig(qtbot: QtBot, services: Services, context: DeskContext, tasks: Tasks) -> Iterator[Rig]:
    crib = Crib(services)
    wrench = crib.item("TW-1", "W9-TW-0001")
    crib.person("Lena Vogt", "T-117", pin=PIN)
    moments = count(step=150)
    window = CribWindow(context, scanner=Scanner(lambda _event: next(moments)))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    hand = Hand(window, tasks)
    window.activateWindow()
    hand.wait_for(window.isActiveWindow, "the window is not active")
    yield Rig(window, crib, wrench, hand)
    window.allow_close()
    window.close()


def test_five_wrong_pins_and_the_window_waits(rig: Rig):
    rig.scan("T-117")
    rig.scan("W9-TW-0001")
    told = []
    for _ in range(5):
        rig.sign("0000")
        told.append(rig.window.pill.text)

    assert told == [
        "That PIN is not right. 4 tries left.",
        "That PIN is not right. 3 tries left.",
        "That PIN is not right. 2 tries left.",
        "That PIN is not right. 1 try left.",
        "Too many tries. Try again in 60 s.",
    ]
    assert rig.crib.log(rig.wrench) == []
    assert isinstance(rig.window.page, SignPage)


def test_an_item_shown_before_the_badge_is_taken_all_the_same(rig: Rig):
    rig.scan("W9-TW-0001")
    assert rig.step() is Step.BADGE
    assert "Scan your badge to take it." in rig.seen()
    rig.scan("T-117")
    rig.sign(PIN)

    assert rig.step() is Step.DONE
    assert rig.crib.log(rig.wrench) == [(Happening.TAKEN, "Lena Vogt", "Lena Vogt")]
    rig.hand.press("Done")
    assert rig.step() is Step.START


def test_ones_own_item_comes_back_without_a_pin(rig: Rig):
    lena = rig.crib.services.crib_people.by_badge("T-117")
    rig.crib.out(lena, rig.wrench)

    rig.scan("T-117")
    rig.scan("W9-TW-0001")

    assert rig.step() is Step.DONE
    assert "Torque wrench TW-1 is back." in rig.seen()
    assert rig.crib.log(rig.wrench)[-1] == (Happening.RETURNED, "Lena Vogt", "Lena Vogt")


@pytest.fixture
def emre(rig: Rig) -> Person:
    """Lena has the wrench; Emre stands beside her."""
    rig.crib.out(rig.crib.services.crib_people.by_badge("T-117"), rig.wrench)
    return rig.crib.person("Emre Kaya", "T-118", pin="2580")


def handed_on(rig: Rig) -> tuple[Happening, str, str, str]:
    """The newest line of the wrench."""
    line = rig.crib.services.custody.history(rig.wrench.calendar_id)[0]
    return line.what, line.person, line.former, line.by


def test_an_item_goes_on_to_somebody_else_who_signs_for_it(rig: Rig, emre: Person):
    rig.scan("T-117")
    rig.hand.press("Hand on to somebody")
    assert (rig.step(), rig.flow.given is not None) == (Step.RECEIVER, True)
    rig.scan("T-117")
    assert "Scan the badge of whoever gets it." in rig.seen()
    rig.hand.press("Type the code")
    rig.hand.write("t-118")
    rig.hand.press("Find")
    rig.hand.wait_for(lambda: rig.step() is Step.SIGN, "the badge is not known")
    assert "Emre Kaya, sign with your PIN" in rig.seen()
    assert "Yours until 12:05, due back here." in rig.seen()
    rig.scan("W9-TW-0001")
    assert "Sign first, or start over." in rig.seen()
    rig.sign(PIN)
    assert "That PIN is not right. 4 tries left." in rig.seen()
    assert rig.crib.log(rig.wrench)[-1][0] is Happening.TAKEN
    rig.sign("2580")

    assert "Torque wrench TW-1 is with Emre Kaya now, due back here: 12:05." in rig.seen()
    assert handed_on(rig) == (Happening.HANDED_ON, "Emre Kaya", "Lena Vogt", "Lena Vogt")
    assert [person for _, person, _ in rig.crib.log(rig.wrench)] == ["Lena Vogt", "Emre Kaya"]


def test_of_several_items_one_is_scanned_or_touched(rig: Rig, emre: Person):
    second = rig.crib.item("TW-2", "W9-TW-0002")
    rig.crib.item("TW-3", "W9-TW-0003")
    rig.crib.out(rig.crib.services.crib_people.by_badge("T-117"), second)
    rig.scan("T-117")
    rig.hand.press("Hand on to somebody")
    assert "What do you hand on?" in rig.seen()
    rig.scan("W9-TW-0003")
    assert (rig.step(), rig.window.pill.text) == (
        Step.HAND_ON,
        "Torque wrench TW-3 is not with you. Ask staff.",
    )
    rig.hand.press("Torque wrench TW-2")
    assert rig.step() is Step.RECEIVER
    rig.hand.press("Start over")
    rig.scan("T-117")
    rig.hand.press("Hand on to somebody")
    rig.scan("W9-TW-0001")
    rig.scan("T-118")
    rig.sign("2580")

    assert handed_on(rig) == (Happening.HANDED_ON, "Emre Kaya", "Lena Vogt", "Lena Vogt")
    assert len(rig.crib.log(second)) == 1


def test_an_item_shown_first_is_handed_on_by_whoever_has_it_alone(rig: Rig, emre: Person):
    rig.scan("W9-TW-0001")
    rig.hand.press("Hand on to somebody")
    assert "You hand it on. Scan your own badge first." in rig.seen()
    rig.scan("T-118")
    assert (rig.step(), rig.flow.person) == (Step.BADGE, None)
    assert "Torque wrench TW-1 is not with you. Ask staff." in rig.seen()
    rig.scan("T-117")
    rig.scan("T-118")
    rig.sign("2580")

    assert rig.step() is Step.DONE
    assert handed_on(rig)[:2] == (Happening.HANDED_ON, "Emre Kaya")


def test_nothing_is_handed_on_to_whoever_may_not_take_it(rig: Rig, emre: Person):
    laser = rig.crib.item("L-1", "W9-L-1", needs_induction=True)
    lena = rig.crib.services.crib_people.by_badge("T-117")
    rig.crib.services.crib_people.induct(
        lena.person_id, laser.calendar_id, DAY + timedelta(days=9), origin=rig.flow._origin
    )
    rig.crib.out(lena, laser)
    rig.crib.person("Mia Roth", "T-119")
    rig.crib.person("Vera Gast", "V-1", pin=PIN, may_sign=False)
    rig.scan("T-117")
    rig.hand.press("Hand on to somebody")
    rig.scan("W9-L-1")
    for badge, words in (
        ("T-118", "Torque wrench L-1 needs an induction. Ask staff."),
        ("T-119", "This badge has no PIN yet. Ask staff."),
        ("V-1", "This badge may not take equipment. Ask staff."),
    ):
        rig.scan(badge)
        assert (rig.step(), rig.window.pill.text) == (Step.RECEIVER, words)


def test_a_late_item_that_is_handed_on_stays_late(rig: Rig, emre: Person, clock: ManualClock):
    clock.moment = berlin("12:40")
    rig.scan("T-117")
    rig.hand.press("Hand on to somebody")
    rig.scan("T-118")

    assert "It is due back here now." in rig.seen()
    rig.sign("2580")
    assert rig.crib.services.custody.history(rig.wrench.calendar_id)[0].late == timedelta(minutes=35)


def test_what_somebody_else_has_is_brought_back_badge_first_without_a_name(rig: Rig):
    emre = rig.crib.person("Emre Kaya", "T-118")
    rig.crib.out(emre, rig.wrench)
    rig.scan("T-117")

    rig.scan("W9-TW-0001")

    assert "It is out with somebody else, due back: 12:05. Do you bring it?" in rig.seen()
    assert "Emre" not in rig.seen()
    assert rig.step() is Step.OTHERS
    assert rig.crib.log(rig.wrench)[-1] == (Happening.TAKEN, "Emre Kaya", "Emre Kaya")

    rig.hand.press("I bring it back")
    rig.hand.wait_for(lambda: rig.step() is Step.DONE, "it is not brought back")

    assert "Torque wrench TW-1 is back." in rig.seen()
    assert rig.crib.log(rig.wrench)[-1] == (Happening.RETURNED, "Emre Kaya", "Lena Vogt")


def test_what_somebody_else_has_is_no_part_of_what_is_being_taken(rig: Rig):
    emre = rig.crib.person("Emre Kaya", "T-118")
    drill = rig.crib.item("D-1", "W9-D-1")
    rig.crib.out(emre, drill)
    rig.scan("T-117")
    rig.scan("W9-TW-0001")

    rig.scan("W9-D-1")

    assert "Torque wrench D-1 is out with somebody else, due back: 12:05." in rig.seen()
    assert rig.step() is Step.SIGN


def test_several_items_are_signed_for_once_and_a_double_scan_is_one(rig: Rig):
    second = rig.crib.item("TW-2", "W9-TW-0002")
    rig.scan("T-117")
    for code in ("W9-TW-0001", "W9-TW-0002", "W9-TW-0001"):
        rig.scan(code)
    assert len(rig.flow.takings) == 2
    rig.hand.key(Qt.Key.Key_4)
    rig.hand.key(Qt.Key.Key_9)
    rig.hand.key(Qt.Key.Key_Backspace)
    for key in (Qt.Key.Key_7, Qt.Key.Key_1, Qt.Key.Key_1):
        rig.hand.key(key)
    rig.hand.key(Qt.Key.Key_Return)
    rig.hand.wait_for(lambda: rig.flow.step is Step.DONE, "it was not signed for")

    assert "Torque wrench TW-1, Torque wrench TW-2, due back here." in rig.seen()
    assert rig.crib.log(second)[-1][0] is Happening.TAKEN


@pytest.mark.parametrize(
    ("badge", "words"),
    [
        ("T-119", "This badge has no PIN yet. Ask staff."),
        ("V-1", "This badge may not take equipment. Ask staff."),
        ("X-1", "We do not know this code. Check the letters, or ask staff."),
    ],
)
def test_badges_that_do_not_take_are_told_why(rig: Rig, badge: str, words: str):
    rig.crib.person("Mia Roth", "T-119")
    rig.crib.person("Vera Gast", "V-1", pin=PIN, may_sign=False)
    rig.scan("W9-TW-0001")

    rig.scan(badge)

    assert words in rig.seen()


def test_an_item_out_of_service_or_without_induction_is_refused_in_words(rig: Rig):
    laser = rig.crib.item("L-1", "W9-L-1", needs_induction=True)
    due = rig.crib.item("TW-9", "W9-TW-9", calibration_due=DAY)
    rig.crib.services.out_of_service.begin(
        rig.wrench.calendar_id, berlin("18:00"), "smells", by="Petra", origin=rig.flow._origin
    )
    rig.scan("T-117")
    for code, words in (
        ("W9-L-1", "Torque wrench L-1 needs an induction. Ask staff."),
        ("W9-TW-9", "Torque wrench TW-9 must be calibrated first. Ask staff."),
        ("W9-TW-0001", "Torque wrench TW-1 is out of service until Wed 14 April, 18:00."),
    ):
        rig.scan(code)
        assert words in rig.seen()
    rig.hand.wait_for(lambda: "to be calibrated" in rig.seen(), "the board is as before")
    out = next(one for one in rig.window.findChildren(Label) if one.text() == "Torque wrench TW-1")
    assert (out.wordWrap(), cut(rig.window)) == (True, []), "a name is cut for how it stands"
    assert rig.crib.log(laser) == rig.crib.log(due) == []


def test_whoever_walks_away_is_forgotten(rig: Rig):
    rig.scan("T-117")
    rig.scan("W9-TW-0001")
    rig.hand.press("4")
    assert rig.flow._idle.isActive()

    rig.flow._idle.timeout.emit()

    assert (rig.flow.step, rig.flow.person, rig.flow.takings) == (Step.START, None, ())
    assert "Lena" not in rig.seen()
    assert "Scan your badge" in rig.seen()


def test_a_pin_typed_on_after_its_owner_was_forgotten_is_shown_nowhere(rig: Rig):
    rig.scan("T-117")
    rig.scan("W9-TW-0001")
    rig.flow._idle.timeout.emit()

    for key in (*PIN, Qt.Key.Key_Return, *PIN):
        rig.hand.key(key if isinstance(key, Qt.Key) else Qt.Key(ord(key)))
    assert (rig.typing(), PIN in rig.seen()) == (False, False)
    rig.hand.key(Qt.Key.Key_Tab)
    rig.hand.key(Qt.Key.Key_Return)
    assert rig.typing(), "with keys alone, one more leads to the field"


@pytest.mark.parametrize(("language", "row"), [("en", "qwertyuiop"), ("fr", "azertyuiop")])
def test_a_code_is_typed_on_the_letters_of_the_language(
    rig: Rig, context: DeskContext, language: str, row: str
):
    context.languages.speak(language)
    rig.hand.press("Type the code")

    page = rig.window.page

    assert isinstance(page, TypePage)
    assert len({page.keyboard.key(letter).y() for letter in row}) == 1


def test_a_code_half_typed_is_forgotten_too(rig: Rig):
    rig.hand.press("Type the code")
    rig.hand.write("T-1")
    assert rig.typing()
    assert rig.flow._idle.isActive()
    rig.flow._idle.timeout.emit()
    assert not rig.typing()
    rig.hand.press("Type the code")
    assert rig.typing()
    assert [field.text for field in rig.window.page.findChildren(KioskField)] == [""]
    rig.hand.press("Back")
    assert not rig.typing()


def test_a_scan_after_the_end_begins_anew(rig: Rig):
    rig.scan("T-117")
    rig.scan("W9-TW-0001")
    rig.sign(PIN)
    rig.crib.person("Emre Kaya", "T-118", pin=PIN)

    rig.scan("T-118")

    assert rig.step() is Step.ITEM
    assert "Hello Emre Kaya" in rig.seen()


def test_the_window_cannot_be_closed_from_its_own_screen(rig: Rig):
    rig.window.close()
    assert rig.window.isVisible()
    rig.scan("T-117")
    rig.hand.press("Start over")
    assert rig.step() is Step.START


def test_ones_own_bookings_are_shown_with_their_ends(rig: Rig):
    rig.crib.book(rig.wrench, "Lena Vogt", "09:00", "12:00")

    rig.scan("T-117")

    assert "Torque wrench TW-1: Wed 14 April, 09:00 – 12:00" in rig.seen()


def test_what_is_due_on_another_day_says_on_which(rig: Rig):
    rig.crib.person("Emre Kaya", "T-118", pin="2580")
    times = DraftTimes(berlin("08:00"), berlin("02:00", DAY + timedelta(days=1)))
    rig.crib.services.events.create(rig.wrench.calendar_id, EventDraft(summary="Lena Vogt", times=times))

    rig.scan("T-117")
    rig.scan("W9-TW-0001")
    assert "Yours until Thu 02:00, due back here." in rig.seen()
    rig.sign(PIN)
    assert "Yours until Thu 02:00" in rig.seen()
    rig.hand.wait_for(lambda: "out until Thu 02:00" in rig.seen(), "the board does not follow")
    rig.scan("T-118")
    rig.scan("W9-TW-0001")

    assert "It is out with somebody else, due back: Thu 02:00. Do you bring it?" in rig.seen()


def test_a_code_that_nobody_knows_stays_to_be_mended_and_what_was_said_goes(rig: Rig):
    rig.hand.press("Type the code")
    rig.hand.write("W9-TW-0002")
    rig.hand.press("Find")
    rig.hand.wait_for(lambda: bool(rig.window.pill.text), "nothing is said")
    told = rig.window.pill.text
    [field] = rig.window.page.findChildren(KioskField)

    assert (field.text, told) == ("W9-TW-0002", "We do not know this code. Check the letters, or ask staff.")
    rig.hand.press("w")
    assert field.text == "w", "the next one is typed in its place"
    rig.hand.press("Back")
    rig.scan("W9-TW-0003")
    assert (rig.step(), rig.window.pill.text) == (Step.START, told)
    assert rig.flow._idle.isActive()
    rig.flow._idle.timeout.emit()
    assert rig.window.pill.text == ""
