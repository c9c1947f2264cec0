"""Starting and ending what has windows."""

import os
import signal
import sys
from contextlib import closing
from threading import Event
from threading import enumerate as enumerate_threads

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer, qWarning
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from apcdesk.desk.board.window import BoardWindow
from apcdesk.desk.copies.sheet import GoingBackSheet
from apcdesk.desk.kiosk.opening import OpeningScreen
from apcdesk.desk.kiosk.pages.attract_ground import Remembered
from apcdesk.desk.kiosk.start import FIRST_SCREEN, remembered
from apcdesk.desk.kiosk.window import KioskWindow
from apcdesk.desk.language.languages import local_language
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.starting.application import make_application, run_board, run_desk, run_kiosk
from apcdesk.desk.starting.restart import RESTART
from apcdesk.desk.starting.start import DeskStart
from apcdesk.desk.window.shell import MainWindow
from apcdesk.domain.changes import STAFF
from apcdesk.errors import DatabaseNewer
from apcdesk.service.files.going_back import GoingBack
from tests.builders_desk import StillPort
from tests.builders_services import ManualClock, make_services

WAIT_MS = 20


class RememberingPort(StillPort):
    """Keeps what was asked of it: an address for each start, None for each stop."""

    def __init__(self) -> None:
        super().__init__()
        self.history: list[tuple[str, int] | None] = []

    def start(self, host: str, port: int) -> tuple[str, int]:
        self.history.append((host, port))
        return super().start(host, port)

    def stop(self) -> None:
        self.history.append(None)
        super().stop()


@pytest.fixture
def services(tmp_path):
    services = make_services(tmp_path)
    services.installation.begin(origin=STAFF)
    services.changes.feed.start()
    yield services
    services.close()


def window_of(kind):
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def open_desk():
    """The window of the desk, once the database is open."""
    window = window_of(MainWindow)
    return window if window is not None and window.current else None


def end_kiosk():
    window_of(KioskWindow).left.emit()


def when(condition, act):
    """Do it as soon as the condition holds, from inside the event loop."""
    timer = QTimer(interval=WAIT_MS)

    def look():
        if condition():
            timer.stop()
            act()

    timer.timeout.connect(look)
    timer.start()
    return timer


def test_the_desk_runs_until_its_window_is_closed(qapp, services, tmp_path):
    closing = when(open_desk, lambda: window_of(MainWindow).close())

    status = run_desk(lambda: services, tmp_path / "preferences.json", port=lambda _: StillPort())

    assert (status, window_of(MainWindow), closing.isActive()) == (0, None, False)
    assert Preferences(tmp_path / "preferences.json").get("pane") == "agenda"


def test_a_port_that_was_on_is_on_again_and_ends_with_the_desk(qapp, services, tmp_path):
    Preferences(tmp_path / "preferences.json").put("port", {"on": True, "number": 8990, "network": False})
    port = RememberingPort()
    closing = when(lambda: port.address, lambda: window_of(MainWindow).close())

    run_desk(lambda: services, tmp_path / "preferences.json", port=lambda _: port)

    assert [step for step in port.history if step] == [("127.0.0.1", 8990)]
    assert port.address is None
    assert not closing.isActive()
    assert Preferences(tmp_path / "preferences.json").get("port")["on"] is True


def test_the_window_is_on_the_screen_before_the_database_is_opened(qapp, services, tmp_path):
    seen = []

    def open_services():
        seen.append(window_of(MainWindow) is not None and window_of(MainWindow)._seen)
        return services

    closing = when(open_desk, lambda: window_of(MainWindow).close())
    run_desk(open_services, tmp_path / "preferences.json", port=lambda _: StillPort())

    assert (seen, closing.isActive()) == ([True], False)


def test_a_desk_that_is_closed_before_it_is_furnished_ends_without_a_database(qapp, tmp_path, monkeypatch):
    Preferences(tmp_path / "preferences.json").put("pane", "rules")
    opened, closed, load = [], Event(), DeskStart._load

    def load_late(start):
        assert closed.wait(20)
        load(start)

    def close():
        [loader] = [thread for thread in enumerate_threads() if thread.name == "desk-parts"]
        window_of(MainWindow).close()
        closed.set()
        loader.join()  # that all is loaded is heard before the loop ends

    def open_services():
        opened.append(True)
        raise DatabaseNewer("0099")

    monkeypatch.setattr(DeskStart, "_load", load_late)
    closing = when(lambda: (window := window_of(MainWindow)) is not None and window._seen, close)
    status = run_desk(open_services, tmp_path / "preferences.json", port=lambda _: StillPort())

    kept = Preferences(tmp_path / "preferences.json")
    assert (status, opened, window_of(MainWindow), closing.isActive()) == (0, [], None, False)
    assert (kept.get("pane"), isinstance(kept.get("window"), str)) == ("rules", True)


def test_a_window_that_nobody_sees_opens_the_database_all_the_same(qapp, services, tmp_path, monkeypatch):
    monkeypatch.setattr(MainWindow, "paintEvent", lambda *_: None)
    closing = when(open_desk, lambda: window_of(MainWindow).close())

    assert run_desk(lambda: services, tmp_path / "preferences.json", port=lambda _: StillPort()) == 0
    assert not closing.isActive()


def shows_problem():
    opening = getattr(window_of(MainWindow), "opening", None)  # the window comes before its parts
    return opening is not None and opening.problem.isVisible()


def test_a_database_that_does_not_open_is_said_in_the_window_and_can_be_tried_again(qapp, services, tmp_path):
    answers, said = [DatabaseNewer("0099"), services], []

    def open_services():
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def try_again():
        window = window_of(MainWindow)
        said.append((window.opening.problem.step.text(), window.sidebar.isEnabled(), window.current))
        QTest.mouseClick(window.opening.retry, Qt.MouseButton.LeftButton)

    trying, closing = when(shows_problem, try_again), when(open_desk, lambda: window_of(MainWindow).close())
    status = run_desk(open_services, tmp_path / "preferences.json", port=lambda _: StillPort())

    assert status == 0
    assert said == [
        ("The shared calendar was made by a newer apcdesk. Update this one first.", False, ""),
    ]
    assert not trying.isActive()
    assert not closing.isActive()


def test_from_a_damaged_database_a_button_leads_back_to_a_copy(qapp, tmp_path, monkeypatch):
    data, copy, clock = tmp_path / "data", tmp_path / "friday.sqlite", ManualClock()
    data.mkdir()
    with closing(make_services(data, clock)) as whole:
        whole.installation.name_place(organisation="Nordlys Press", stand="", origin=STAFF)
        url = whole.store.url
        whole.copies.save(copy)
    (data / "apcdesk.sqlite").write_bytes(b"coffee" * 2_000)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    back, said = GoingBack(None, clock, "Europe/Oslo", url=url), []

    def sheet():
        window = window_of(MainWindow)
        return None if window is None else window.findChild(GoingBackSheet)

    def press_restore():
        opening = window_of(MainWindow).opening
        said.append((opening.problem.step.text(), opening.retry.isVisible(), opening.restore.hasFocus()))
        opening.restore.click()

    pressing = when(shows_problem, press_restore)

    def agree():
        sheet().confirm.click()

    agreeing = when(lambda: sheet() is not None and sheet().coming is not None, agree)
    status = run_desk(
        lambda: make_services(data, clock),
        tmp_path / "preferences.json",
        port=lambda _: StillPort(),
        mending=lambda: back,
    )

    assert (status, pressing.isActive(), agreeing.isActive()) == (RESTART, False, False)
    words = "is damaged. Go back to a copy that you kept: what is left of it here is kept too."
    assert said == [(f"{data / 'apcdesk.sqlite'} {words}", False, True)]
    kept = back.go_back()
    assert kept is not None
    assert kept.read_bytes() == b"coffee" * 2_000
    with closing(make_services(data, clock)) as again:
        assert again.installation.place()["organisation"] == "Nordlys Press"


def test_a_desk_that_is_closed_on_a_database_that_does_not_open_raises_why(qapp, tmp_path):
    def open_services():
        raise DatabaseNewer("0099")

    def leave():
        QTest.mouseClick(window_of(MainWindow).opening.leave, Qt.MouseButton.LeftButton)

    leaving = when(shows_problem, leave)
    with pytest.raises(DatabaseNewer):
        run_desk(open_services, tmp_path / "preferences.json", port=lambda _: StillPort())

    assert not leaving.isActive()
    assert Preferences(tmp_path / "preferences.json").get("pane") is None


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_desk_and_leaves_the_handlers_as_they_were(qapp, services, tmp_path, number):
    before = (signal.getsignal(number), sys.excepthook)
    ending = when(open_desk, lambda: os.kill(os.getpid(), number))

    run_desk(lambda: services, tmp_path / "preferences.json", port=lambda _: StillPort())

    assert (signal.getsignal(number), sys.excepthook) == before
    assert not ending.isActive()


@pytest.mark.expects_log("unknown failure, number")
def test_what_nobody_caught_is_logged_and_said_and_the_desk_goes_on(qapp, services, tmp_path):
    said = []

    def toast():
        window = open_desk()
        return window and window._hosts["agenda"].current

    def look():
        said.append(toast().label.text())
        window_of(MainWindow).close()

    def fail():
        raise RuntimeError("boom")

    failing, looking = when(open_desk, fail), when(toast, look)
    run_desk(lambda: services, tmp_path / "preferences.json", port=lambda _: StillPort())

    assert said[0].startswith("Something went wrong and nothing was saved.")
    assert not failing.isActive()
    assert not looking.isActive()


@pytest.mark.expects_log("the plugin is odd")
def test_what_qt_complains_of_goes_to_the_log(qapp, services, tmp_path):
    def complain():
        qWarning("the plugin is odd")
        window_of(MainWindow).close()

    complaining = when(open_desk, complain)
    run_desk(lambda: services, tmp_path / "preferences.json", port=lambda _: StillPort())

    assert not complaining.isActive()


def test_the_kiosk_runs_in_a_window_until_a_signal(qapp, services, tmp_path):
    sizes = []

    def end():
        sizes.append((window_of(KioskWindow).width(), window_of(KioskWindow).height()))
        os.kill(os.getpid(), signal.SIGTERM)

    ending = when(lambda: window_of(KioskWindow), end)
    status = run_kiosk(
        lambda: services, tmp_path / "preferences.json", window_size=(540, 960), place="Kiosk 1"
    )

    assert (status, sizes, window_of(KioskWindow)) == (0, [(540, 960)], None)
    assert not ending.isActive()


@pytest.mark.parametrize(("asked", "status"), [("left", 0), ("restarted", RESTART)])
def test_staff_end_the_kiosk_or_start_it_anew(qapp, tmp_path, services, asked, status):
    ending = when(lambda: window_of(KioskWindow), lambda: getattr(window_of(KioskWindow), asked).emit())

    ended = run_kiosk(lambda: services, tmp_path / "preferences.json", window_size=None, place="Kiosk 1")

    assert (ended, window_of(KioskWindow)) == (status, None)
    assert not ending.isActive()


def test_the_kiosk_s_screen_is_painted_before_the_database_is_opened(qapp, services, tmp_path):
    seen = []

    def open_services():
        seen.append((window_of(OpeningScreen) is not None, window_of(KioskWindow)))
        return services

    ending = when(lambda: window_of(KioskWindow), end_kiosk)
    run_kiosk(open_services, tmp_path / "preferences.json", window_size=None, place="Kiosk 1")

    assert (seen, window_of(OpeningScreen), ending.isActive()) == ([(True, None)], None, False)


def test_the_next_start_shows_at_once_what_the_kiosk_said_before(qapp, services, tmp_path):
    place = {"organisation": "Nordpapir", "attract": {"headline": ["Come in."], "text": ["Every day"]}}
    services.installation.put("place", place, origin=STAFF)
    ending = when(lambda: window_of(KioskWindow), end_kiosk)
    run_kiosk(lambda: services, tmp_path / "preferences.json", window_size=None, place="Kiosk 1")

    kept = Preferences(tmp_path / "preferences.json").get(FIRST_SCREEN)

    assert remembered(kept) == Remembered("Nordpapir", ("Come in.",), ("Every day",), ())
    assert not ending.isActive()


@pytest.mark.parametrize("kept", [None, "Come in.", {"headline": "Come in.", "hues": [1]}, []])
def test_a_first_screen_that_is_remembered_in_another_form_is_an_empty_one(kept):
    assert remembered(kept) == Remembered()


def test_the_kiosk_s_opening_screen_does_not_close_and_has_the_carton_that_it_had(qapp, theme, qtbot):
    opening = OpeningScreen(
        theme, Remembered("Nordpapir", ("Come in.",), (), ("cobalt", "rose", "no such hue"))
    )
    opening.resize(540, 960)
    with qtbot.waitSignal(opening.painted):
        opening.show()

    assert not opening.close()

    picture = opening.grab().toImage()
    sides = [picture.pixelColor(540 * x // 1080, 500) for x in (300, 800)]
    assert sides == [theme.hue("cobalt").fill, theme.hue("rose").fill]
    opening.allow_close()
    assert opening.close()


def test_a_kiosk_that_nobody_sees_opens_the_database_all_the_same(qapp, services, tmp_path, monkeypatch):
    monkeypatch.setattr(OpeningScreen, "paintEvent", lambda *_: None)
    ending = when(lambda: window_of(KioskWindow), end_kiosk)

    assert run_kiosk(lambda: services, tmp_path / "preferences.json", window_size=None, place="Kiosk 1") == 0
    assert not ending.isActive()


def test_a_kiosk_whose_database_does_not_open_ends_and_raises_why(qapp, tmp_path):
    def open_services():
        raise DatabaseNewer("0099")

    with pytest.raises(DatabaseNewer):
        run_kiosk(open_services, tmp_path / "preferences.json", window_size=None, place="Kiosk 1")

    assert window_of(OpeningScreen) is None


def test_the_board_runs_in_a_window_until_it_is_closed(qapp, services, tmp_path):
    sizes = []

    def end():
        sizes.append((window_of(BoardWindow).width(), window_of(BoardWindow).height()))
        window_of(BoardWindow).close()

    ending = when(lambda: (window := window_of(BoardWindow)) is not None and window.loaded, end)
    status = run_board(services, tmp_path / "preferences.json", window_size=(960, 540))

    assert (status, sizes, window_of(BoardWindow)) == (0, [(960, 540)], None)
    assert not ending.isActive()


def test_the_desk_speaks_the_language_that_was_chosen_for_it(qapp, services, tmp_path):
    Preferences(tmp_path / "preferences.json").put("language", "ar")
    said = []

    def look():
        window = window_of(MainWindow)
        said.append((window.sidebar.nav["finder"].text(), window.windowTitle(), window.layoutDirection()))
        window.close()

    looking = when(open_desk, look)
    run_desk(lambda: services, tmp_path / "preferences.json", port=lambda _: StillPort())

    rtl = Qt.LayoutDirection.RightToLeft
    assert said == [("البحث عن وقت", "جدول المواعيد – apcdesk", rtl)]
    assert not looking.isActive()
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_there_is_one_application_and_its_thread_waits_for_no_worker_long(qapp):
    usual = sys.getswitchinterval()
    try:
        assert make_application() is qapp
        assert sys.getswitchinterval() == pytest.approx(0.0005)
    finally:
        sys.setswitchinterval(usual)


@pytest.mark.parametrize(
    ("system", "language"),
    [
        (QLocale(QLocale.Language.C), ("English", "United Kingdom")),
        (QLocale("nb_NO"), ("Norwegian Bokmål", "Norway")),
        (QLocale("ja_JP"), ("English", "Japan")),
        (QLocale("en_US"), ("English", "United States")),
    ],
)
def test_words_are_the_computer_s_where_we_have_them_and_times_those_of_its_country(system, language):
    locale = local_language(system, "desk")

    assert (
        QLocale.languageToString(locale.language()),
        QLocale.territoryToString(locale.territory()),
    ) == language
