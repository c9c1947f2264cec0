"""A scanner's burst is read whole and typed nowhere; slow keys are text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.scans.scanner import BURST_MS, Scanner

CODE = "5C-0042"


class Counter:
    """A window with fields, a scanner, and keys that come as fast as `apart` says."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        row = QHBoxLayout(self.window)
        self.line, self.text, self.button = QLineEdit(), QPlainTextEdit(), QPushButton("Book")
        for widget in (self.line, self.text, self.button):
            row.addWidget(widget)
        self.button.setAutoDefault(True)
        self.pressed = 0
        self.button.clicked.connect(self._on_pressed)
        self.apart, self.now = 12.0, 0.0
        self.scanner = Scanner(self._stamp, self.window)
        self.scanner.start(self.window)
        self.scans: list[str] = []
        self.scanner.scanned.connect(self.scans.append)
        self.window.show()
        self.qtbot = qtbot

    def _on_pressed(self) -> None:
        self.pressed += 1

    def _stamp(self, _event: QKeyEvent) -> float:
        self.now += self.apart
        return self.now

    def keys(self, widget: QWidget, text: str, *, apart: float, enter: bool = False) -> None:
        self.apart = apart
        widget.setFocus()
        QTest.keyClicks(widget, text)
        if enter:
            QTest.keyClick(widget, Qt.Key.Key_Return)


@pytest.fixture
def counter(qtbot: QtBot, qapp: QApplication) -> Iterator[Counter]:
    counter = Counter(qtbot)
    yield counter
    counter.scanner.stop()


@pytest.mark.parametrize("enter", [True, False])
def test_a_burst_is_read_whatever_has_the_focus_and_leaves_nothing_there(counter: Counter, enter: bool):
    counter.line.setText("Is it ")

    for widget in (counter.line, counter.text, counter.button):
        counter.keys(widget, CODE, apart=BURST_MS - 1, enter=enter)
        counter.qtbot.waitUntil(lambda: len(counter.scans) == 1, timeout=20_000)
        assert counter.scans == [CODE]
        counter.scans.clear()

    assert (counter.line.text(), counter.text.toPlainText(), counter.pressed) == ("Is it ", "", 0)
    assert not counter.text.document().isUndoAvailable()


def test_the_same_keys_at_the_pace_of_a_person_are_text(counter: Counter) -> None:
    counter.keys(counter.line, CODE, apart=BURST_MS)
    counter.qtbot.waitUntil(lambda: counter.line.text() == CODE, timeout=20_000)
    counter.keys(counter.text, "120 ms", apart=120)
    counter.qtbot.waitUntil(lambda: counter.text.toPlainText() == "120 ms", timeout=20_000)

    assert counter.scans == []


def test_the_letters_of_a_scan_are_no_shortcuts_and_those_of_a_person_are(counter: Counter) -> None:
    hits: list[str] = []
    counter.window.activateWindow()
    counter.qtbot.waitUntil(counter.window.isActiveWindow, timeout=20_000)  # others have no shortcuts
    for keys in ("N", "G, C", "5"):
        QShortcut(QKeySequence(keys), counter.window).activated.connect(partial(hits.append, keys))

    counter.keys(counter.button, "NGC-5", apart=BURST_MS - 1, enter=True)
    counter.qtbot.waitUntil(lambda: counter.scans == ["NGC-5"], timeout=20_000)
    assert hits == []
    for key in "ngc5":  # a person leaves time between them, in which each has its effect
        counter.keys(counter.button, key, apart=BURST_MS)
        counter.qtbot.waitUntil(lambda: not counter.scanner._held, timeout=20_000)
    assert hits == ["N", "G, C", "5"]
    counter.keys(counter.line, "ngc5", apart=BURST_MS)
    counter.qtbot.waitUntil(lambda: counter.line.text() == "ngc5", timeout=20_000)
    assert len(hits) == 3


def test_three_keys_at_once_are_a_hand_that_slipped(counter: Counter) -> None:
    counter.keys(counter.line, "abc", apart=5)

    counter.qtbot.waitUntil(lambda: counter.line.text() == "abc", timeout=20_000)
    assert counter.scans == []


def test_what_waits_comes_before_what_follows(counter: Counter) -> None:
    counter.keys(counter.line, "ab", apart=120)
    QTest.keyClick(counter.line, Qt.Key.Key_Backspace)
    assert counter.line.text() == "a"

    counter.keys(counter.line, "c", apart=120)
    QTest.mouseClick(counter.button, Qt.MouseButton.LeftButton)
    assert (counter.line.text(), counter.pressed) == ("ac", 1)


def test_typing_and_then_a_scan_are_told_apart(counter: Counter) -> None:
    counter.keys(counter.line, "Why", apart=130)
    counter.apart = 400
    QTest.keyClicks(counter.line, "5")
    counter.keys(counter.line, CODE[1:], apart=10, enter=True)

    counter.qtbot.waitUntil(lambda: bool(counter.scans), timeout=20_000)
    assert (counter.line.text(), counter.scans) == ("Why", [CODE])


def test_a_code_of_many_lines_is_one_scan(counter: Counter) -> None:
    counter.line.setFocus()
    counter.apart = 8
    for line in ("BEGIN:VCALENDAR", "UID:bok_1", "END:VCALENDAR"):
        QTest.keyClicks(counter.line, line)
        QTest.keyClick(counter.line, Qt.Key.Key_Return)

    counter.qtbot.waitUntil(lambda: bool(counter.scans), timeout=20_000)
    assert counter.scans == ["BEGIN:VCALENDAR\nUID:bok_1\nEND:VCALENDAR"]


def test_a_thread_that_was_busy_in_the_midst_of_a_scan_does_not_cut_it(counter: Counter) -> None:
    counter.keys(counter.line, CODE[:4], apart=BURST_MS - 1)
    for letter in CODE[4:]:
        key = QKeyEvent(QKeyEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
        QApplication.postEvent(counter.line, key)

    counter.scanner._wait.timeout.emit()  # of the time that went by, while the other keys were kept waiting

    counter.qtbot.waitUntil(lambda: bool(counter.scans), timeout=20_000)
    assert (counter.line.text(), counter.scans) == ("", [CODE])


def test_enter_and_space_alone_press_at_once_and_a_held_key_is_typed(counter: Counter) -> None:
    counter.keys(counter.button, " ", apart=5, enter=True)
    assert counter.pressed == 2

    for _ in range(6):
        press = QKeyEvent(
            QKeyEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", autorep=True
        )
        QApplication.sendEvent(counter.line, press)
    assert (counter.line.text(), counter.scans) == ("aaaaaa", [])


def test_keys_that_command_are_no_code(counter: Counter) -> None:
    counter.line.setText("abc")
    counter.line.setFocus()
    counter.apart = 5

    QTest.keyClick(counter.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert counter.line.selectedText() == "abc"


@dataclass
class Codes:
    """What is known, and answers that wait until they are given."""

    asked: list[str] = field(default_factory=list)
    answers: list[Callable[[bool], None]] = field(default_factory=list)

    def recognise(self, code: str, answer: Callable[[bool], None]) -> None:
        self.asked.append(code)
        self.answers.append(answer)


@pytest.fixture
def codes(counter: Counter) -> Codes:
    codes = Codes()
    counter.scanner.recognise = codes.recognise
    return codes


def test_a_burst_into_a_field_is_text_unless_enter_ends_it(counter: Counter, codes: Codes) -> None:
    for widget in (counter.line, counter.text):
        counter.keys(widget, "Was here before", apart=1)
    counter.qtbot.waitUntil(lambda: counter.text.toPlainText() != "", timeout=20_000)

    counter.keys(counter.button, CODE, apart=1)
    counter.qtbot.waitUntil(lambda: bool(counter.scans), timeout=20_000)
    assert (counter.line.text(), counter.text.toPlainText()) == ("Was here before", "Was here before")
    assert (codes.asked, counter.scans) == ([], [CODE])


def test_a_known_code_is_a_scan_and_leaves_nothing_in_the_field(counter: Counter, codes: Codes) -> None:
    for widget in (counter.line, counter.text):
        counter.keys(widget, CODE, apart=1, enter=True)
        counter.qtbot.waitUntil(lambda: bool(codes.answers), timeout=20_000)
        codes.answers.pop()(True)

    assert (codes.asked, counter.scans) == ([CODE, CODE], [CODE, CODE])
    assert (counter.line.text(), counter.text.toPlainText()) == ("", "")


def test_what_nobody_knows_stays_as_text_and_sends_nothing_off(counter: Counter, codes: Codes) -> None:
    sent: list[str] = []
    counter.line.returnPressed.connect(lambda: sent.append(counter.line.text()))
    for widget in (counter.line, counter.text):
        counter.keys(widget, "ab cd", apart=1, enter=True)
        counter.qtbot.waitUntil(lambda: bool(codes.answers), timeout=20_000)
        codes.answers.pop()(False)

    assert (counter.line.text(), counter.text.toPlainText()) == ("ab cd", "ab cd\n")
    assert (counter.scans, sent) == ([], [])


def test_keys_and_presses_do_not_overtake_what_is_looked_up(counter: Counter, codes: Codes) -> None:
    counter.keys(counter.line, "Lind", apart=1, enter=True)
    counter.qtbot.waitUntil(lambda: bool(codes.answers), timeout=20_000)
    counter.keys(counter.line, "strom", apart=200)
    counter.qtbot.waitUntil(lambda: counter.line.text() == "Lindstrom", timeout=20_000)
    codes.answers.pop()(True)  # too late: it is typed
    counter.keys(counter.line, "-Berg", apart=1, enter=True)
    counter.qtbot.waitUntil(lambda: bool(codes.answers), timeout=20_000)
    QTest.mouseClick(counter.button, Qt.MouseButton.LeftButton)

    assert (counter.line.text(), counter.pressed, counter.scans) == ("Lindstrom-Berg", 1, [])


def test_by_itself_it_judges_by_the_systems_own_time(qtbot: QtBot, qapp: QApplication) -> None:
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    scanner = Scanner(parent=window)
    scans: list[str] = []
    scanner.scanned.connect(scans.append)
    scanner.start(window)

    for n, letter in enumerate("ABCDE"):
        press = QKeyEvent(QKeyEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
        press.setTimestamp(1000 + 100 * n)  # the window was busy for half a second, the hand was not
        QApplication.sendEvent(window, press)

    qtbot.waitUntil(lambda: window.text() == "ABCDE", timeout=20_000)
    assert scans == []
    scanner.stop()
