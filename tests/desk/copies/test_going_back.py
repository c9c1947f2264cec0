"""Going back to a copy at the desk: what the sheet says, what it refuses, and what the desk says that starts anew."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from apcdesk.app.going_back import go_back_as_agreed
from apcdesk.desk.copies.going_back import GoingBack, tell_outcome
from apcdesk.desk.copies.restoring import Restoring
from apcdesk.desk.copies.sheet import GoingBackSheet
from apcdesk.desk.preferences import WENT_BACK, Preferences
from apcdesk.desk.starting.restart import RESTART
from apcdesk.desk.starting.start import DeskStart
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import UprightScroll
from apcdesk.desk.window.shell import ToastRelay
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Guest
from apcdesk.service.bookings.staff import StaffBooking
from apcdesk.service.files.going_back import GoingBack as GoingBackService
from apcdesk.service.services import open_services
from tests.builders_desk import StillPort
from tests.builders_services import ManualClock, make_services
from tests.desk.opened import open_window, told
from tests.desk.walks import nameless
from tests.service.builders import a_period

ZONE = "Europe/Oslo"


@pytest.fixture
def services(tmp_path, clock):
    folder = tmp_path / "data"
    folder.mkdir()
    services = make_services(folder, clock)
    services.changes.feed.start()
    yield services
    services.close()


@pytest.fixture
def book(services):
    """Book the room on the day of the story."""
    room = services.calendars.open(services.own_client, "room-1", origin=STAFF).calendar

    def book(start, end):
        request = StaffBooking(a_period(start, end), ZONE, (room.sub,), (Guest("Eva Lund"),))
        services.staff_bookings.book(request, origin=STAFF)

    return book


@pytest.fixture
def copy(services, book, tmp_path):
    services.installation.name_place(organisation="Nordlys Press", stand="B07-32", origin=STAFF)
    book("14:00", "15:00")
    path = tmp_path / "friday.sqlite"
    services.copies.save(path)
    return path


@pytest.fixture
def toasts():
    return ToastRelay()


@pytest.fixture
def window(qtbot, context, toasts):
    with open_window(context, toasts, qtbot) as window:
        yield window


@pytest.fixture
def ended(monkeypatch):
    """The statuses with which the program was to end."""
    ended: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", ended.append)
    return ended


@pytest.fixture
def show(window, context, qtbot):
    """The sheet of a file, once it says something."""

    def show(path):
        back = GoingBack(Restoring.of(context), window)
        back.show_copy(path)
        assert back.sheet is not None
        qtbot.waitUntil(lambda: context.tasks.idle)
        return back.sheet

    return show


def texts(sheet):
    return [
        label.text()
        for label in sheet.panel.findChildren(Label)
        if label.isVisible() and label is not sheet.title
    ]


def coming_in(services):
    folder = services.going_back.database.parent
    return [path for path in folder.iterdir() if "coming" in path.name]


def test_a_copy_is_chosen_from_the_menu_and_told(
    window, context, services, clock, book, copy, qtbot, monkeypatch
):
    clock.advance(hours=1)
    book("16:00", "17:00")
    book("10:00", "11:00")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    window.sidebar.brand.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = next(one for one in menu.actions() if one.text() == "Go back to a copy…")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    qtbot.waitUntil(lambda: any(one.coming for one in window.findChildren(GoingBackSheet)))

    [sheet] = window.findChildren(GoingBackSheet)
    kept = services.going_back.kept_as()
    qtbot.waitUntil(lambda: len(texts(sheet)) == 8)  # Qt shows what is new a moment later
    assert texts(sheet) == [
        "friday.sqlite · Nordlys Press, B07-32",
        "In the copy",
        "Everything up to Wednesday 10 March 2027, 11:20",
        "1 calendar",
        "1 booking that is still to come",
        "2 bookings that were made since are not in it. Still to come of these: 1. Write them down first.",
        "The staff PIN, links and what apps need to come in are again as they were then.",
        (
            f"What is here now is kept first, as “\u2068{kept.name}\u2069” in \u2068{kept.parent}\u2069. "
            "You can go back to it in the same way."
        ),
    ]
    assert nameless(sheet) == []


def test_all_that_is_told_is_seen_without_scrolling_wherever_the_lines_break(
    show, copy, window, qtbot, monkeypatch
):
    window.resize(1440, 900)
    scrolls = []
    for length in range(24):
        kept = Path(f"/{'i' * length}/data/apcdesk 2027-03-10 11.20 before going back.sqlite")
        monkeypatch.setattr(GoingBackService, "kept_as", lambda _, __, kept=kept: kept)
        sheet = show(copy)
        for _ in range(20):
            QCoreApplication.processEvents()
        scrolls.append(sheet.findChild(UprightScroll).verticalScrollBar().maximum())
        sheet.close_sheet()

    assert scrolls == [0] * 24


def test_going_back_ends_the_desk_which_is_to_start_anew(services, show, copy, ended, context, qtbot):
    sheet = show(copy)

    sheet.confirm.click()
    qtbot.waitUntil(lambda: context.tasks.idle)

    assert (ended, services.going_back.agreed) == ([RESTART], sheet.coming)


def test_whoever_has_the_calendar_open_is_named_and_the_button_works_again(
    services, show, copy, clock, ended, context, qtbot
):
    sheet = show(copy)
    for who, words in (("kiosk", "a kiosk"), ("kiosk Kiosk 1 · Entrance", "the kiosk “Kiosk 1 · Entrance”")):
        with closing(open_services(str(services.store.url), None, clock, ZONE, who=who)):
            sheet.submit()
            qtbot.waitUntil(lambda: context.tasks.idle)
            told = sheet.problem.label.text()
        assert (told, ended) == (f"Still open: {words}. Close what is open there and try again.", [])

    sheet.submit()
    qtbot.waitUntil(lambda: context.tasks.idle)

    assert (ended, sheet.problem.isHidden()) == ([RESTART], True)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a cat", "cat.sqlite is no copy of a desk. Choose a file that a desk saved as one."),
        (None, "\u2068cat.sqlite\u2069 cannot be read: No such file or directory. Nothing was changed."),
    ],
)
def test_a_file_that_is_no_copy_leads_to_another_one(
    show, copy, tmp_path, monkeypatch, content, words, window
):
    if content is not None:
        (tmp_path / "cat.sqlite").write_bytes(content)
    asked = []

    def choose_none(*_):
        asked.append(1)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose_none)

    sheet = show(tmp_path / "cat.sqlite")

    assert (sheet.problem.label.text(), sheet.confirm.isHidden()) == (words, True)
    sheet.another.click()
    assert (asked, sheet.isHidden()) == ([1], True)


def test_the_file_that_is_kept_is_named_in_the_language_of_the_desk(
    show, copy, context, qtbot, ended, monkeypatch
):
    agreed = []
    monkeypatch.setattr(GoingBackService, "agree", lambda _, __, before: agreed.append(before))
    context.languages.make_usual("de")
    sheet = show(copy)
    told = " ".join(texts(sheet))
    sheet.submit()
    qtbot.waitUntil(lambda: context.tasks.idle)
    context.languages.make_usual("en")

    assert "„\u2068apcdesk 2027-03-10 11.20 vor der Rückkehr.sqlite\u2069“" in told
    assert (agreed, ended) == (["vor der Rückkehr"], [RESTART])


def test_leaving_the_sheet_leaves_nothing_behind(show, copy, services, context, qtbot):
    sheet = show(copy)
    assert len(coming_in(services)) == 1

    sheet.leave.click()
    qtbot.waitUntil(lambda: context.tasks.idle)

    assert coming_in(services) == []


def test_reading_can_be_left_while_it_goes_on(window, context, services, copy, qtbot, monkeypatch):
    read = GoingBackService.read

    sheet_left = Event()

    def left_meanwhile(service, path, progress, cancelled):
        sheet_left.wait(20)
        return read(service, path, progress, cancelled)

    monkeypatch.setattr(GoingBackService, "read", left_meanwhile)
    back = GoingBack(Restoring.of(context), window)
    back.show_copy(copy)
    assert back.sheet is not None
    assert back.sheet.far.text() == "Reading \u2068friday.sqlite\u2069"

    back.sheet.leave.click()
    sheet_left.set()
    qtbot.waitUntil(lambda: context.tasks.idle)

    assert coming_in(services) == []


def test_how_far_it_is_is_told(show, copy, monkeypatch):
    sheet = show(copy)
    sheet.coming = None

    sheet._on_progressed("copy", 23_000_000, 51_000_000)
    read = sheet.far.text(), sheet.bar.value(), sheet.bar.maximum()
    sheet._on_progressed("check", 0, 0)

    assert read == ("Reading \u2068friday.sqlite\u2069: 23 of 51 MB", 23_000_000, 51_000_000)
    assert (sheet.far.text(), sheet.bar.value()) == ("Looking whether \u2068friday.sqlite\u2069 is whole", 1)


def test_a_copy_of_what_is_here_loses_nothing(show, copy, services, clock):
    assert show(copy).missed.label.text() == "Nothing is lost: nothing was changed since."

    clock.advance(hours=1)
    services.installation.name_place(organisation="Nordlys", stand="", origin=STAFF)

    assert show(copy).missed.label.text() == "No booking is lost. What else was changed since is not in it."


def test_the_copy_of_another_desk_says_so(show, book, tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    with closing(make_services(folder, ManualClock())) as other:
        other.copies.save(tmp_path / "other.sqlite")

    told = show(tmp_path / "other.sqlite").missed.label.text()

    assert told == "It is the copy of another desk: nothing of what is here is in it."


def test_desks_that_share_a_server_are_told_who_goes_back(window, toasts, monkeypatch):
    monkeypatch.setattr(GoingBackService, "possible", False)

    window.go_back()

    assert told(toasts).startswith("The desks share a PostgreSQL.")


def agreed(services, copy):
    """The preferences of a desk that agreed to go back, and was closed."""
    preferences = copy.with_name("preferences.json")
    coming = services.going_back.read(copy)
    services.going_back.agree(coming)
    services.close()
    return preferences


def test_the_desk_that_starts_anew_says_what_it_went_back_to(services, copy, clock, theme, qtbot, tmp_path):
    kept = services.going_back.kept_as()
    preferences = agreed(services, copy)

    go_back_as_agreed([services.going_back], preferences)

    toasts = ToastRelay()
    start = DeskStart(
        lambda: make_services(tmp_path / "data", clock),
        lambda _: StillPort(),
        Preferences(preferences),
        theme,
        toasts,
    )
    start.window.show()
    qtbot.waitUntil(lambda: start.window.current != "", timeout=20_000)
    words = told(toasts)
    start.window.context.services.close()
    start.end()
    start.window.close()
    start.window.deleteLater()
    assert (
        words
        == f"Everything is as in \u2068friday.sqlite\u2069. What was here before: \u2068{kept.name}\u2069"
    )
    assert kept.exists()
    assert Preferences(preferences).get(WENT_BACK) is None


@pytest.mark.expects_log("the copy was not gone back to")
def test_what_kept_it_from_happening_is_said_by_the_desk_that_starts_anew(
    services, copy, clock, context, window, toasts
):
    preferences = agreed(services, copy)
    outcomes = []
    with closing(open_services(str(services.store.url), None, clock, ZONE, who="port")):
        go_back_as_agreed([services.going_back], preferences)
    outcomes.append(Preferences(preferences).get(WENT_BACK))
    go_back_as_agreed([services.going_back], preferences)  # what was to be gone back to is gone by now
    outcomes.append(Preferences(preferences).get(WENT_BACK))

    words = []
    for outcome in outcomes:
        context.preferences.put(WENT_BACK, outcome)
        tell_outcome(context)
        words.append(told(toasts))

    nothing = "Going back to the copy did not work, and nothing was changed."
    assert words == [
        f"{nothing} Still open: a port (apcdesk serve). Close what is open there and try again.",
        f"{nothing} No such file or directory",
    ]
    with closing(make_services(services.going_back.database.parent, clock)) as same:
        assert len(same.calendars.all()) == 1


def test_where_nothing_was_agreed_nothing_is_done(services, tmp_path):
    go_back_as_agreed([services.going_back], tmp_path / "preferences.json")

    assert not (tmp_path / "preferences.json").exists()
