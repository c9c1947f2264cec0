"""The visitor leaves: a warning, more time for who asks, then nothing of the visit anywhere."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from apcdesk.desk.kiosk.idle import IdleTiming, IdleWatch, Patience, Seconds
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.look.theme import Theme
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk

NAME, PHONE = "Noor Haddad", "0470 12 34 56"


def _accessible_texts(interface: QAccessibleInterface) -> list[str]:
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    found = [interface.text(kind) for kind in kinds]
    for n in range(interface.childCount()):
        child = interface.child(n)
        if child is not None:
            found += _accessible_texts(child)
    return found


def _everything_readable(window: QWidget) -> str:
    """Every text of every widget that is left, of the accessible tree, and what undo and paste would bring."""
    texts = _accessible_texts(QAccessible.queryAccessibleInterface(window))
    for widget in QApplication.allWidgets():
        texts += [widget.windowTitle(), widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QLineEdit):
            widget.undo()
            widget.paste()
            texts.append(widget.text())
    return "\n".join(texts)


def _leave_details(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, NAME)
    kiosk.type(kiosk.page.company.line, PHONE)
    kiosk.page.name.line.selectAll()
    kiosk.page.name.line.copy()
    assert QGuiApplication.clipboard().text() == NAME


def test_who_walks_away_leaves_nothing_and_the_time_is_free_again(
    make_kiosk: MakeKiosk,
    story_folder: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    tones: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: tones.append(1))
    kiosk = make_kiosk()
    second = make_kiosk("Kiosk 2 · Press A")
    second.to_times()
    _leave_details(kiosk)
    second.wait(lambda: "14:00" not in second.times)

    kiosk.let_pass(35)
    assert kiosk.window.absence.sheet is not None
    assert kiosk.window.absence.sheet.text.text() == "This clears in 25 seconds, and your details with it."
    kiosk.wait(lambda: tones == [1, 1])
    kiosk.let_pass(24)
    assert kiosk.window.absence.sheet.text.text() == "This clears in one second, and your details with it."
    kiosk.let_pass(1)
    assert kiosk.step is Step.ATTRACT

    second.wait(lambda: "14:00" in second.times)
    readable = _everything_readable(kiosk.window)
    assert "Haddad" not in readable
    assert "0470" not in readable
    assert kiosk.window.windowTitle() == "apcdesk"
    assert QGuiApplication.clipboard().text() == ""
    assert not kiosk.window.flow.visit.personal
    assert "Haddad" not in caplog.text
    for file in story_folder.rglob("*"):
        assert not file.is_file() or b"Haddad" not in file.read_bytes()
    kiosk.to_details("14:15")
    assert [field.text for field in kiosk.page.fields] == ["", "", ""]


def test_the_next_visitor_begins_with_the_name_not_where_the_one_before_stopped(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.email.line, "noor")
    kiosk.let_pass(60)
    assert kiosk.step is Step.ATTRACT

    kiosk.to_details("14:15")
    kiosk.settle()

    assert kiosk.page.name.has_focus


def test_a_second_screen_shows_who_holds_a_time_by_place_only(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    _leave_details(kiosk)

    hold = kiosk.window.flow.visit.hold
    assert hold is not None
    [seen] = kiosk.services.holds.on(hold.calendar_ids, hold.period)

    assert seen.place == "Kiosk 1 · Entrance"
    assert NAME not in repr(seen)


def test_more_time_can_be_had_ten_times_and_keeps_the_held_time_longer(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")

    for _ in range(10):
        kiosk.let_pass(59)
        kiosk.clock.advance(seconds=100)
        assert kiosk.window.absence.sheet is not None
        QTest.keyClicks(kiosk.window.absence.sheet.more_button, " ")
        kiosk.settle()
        assert kiosk.window.absence.sheet is None

    hold = kiosk.window.flow.visit.hold
    assert kiosk.step is Step.DETAILS
    assert hold is not None
    assert (hold.expires_at - kiosk.clock.now()).total_seconds() == 180


def test_the_question_can_be_answered_by_starting_over(kiosk: Kiosk) -> None:
    kiosk.touch(kiosk.page.start_button)
    sheets = []
    for seconds in (59, 1):
        kiosk.let_pass(seconds)
        sheets.append(kiosk.window.absence.sheet)
    assert sheets[0] is None
    assert sheets[1] is not None
    assert sheets[1].text.text() == "This clears in 30 seconds."

    kiosk.touch(sheets[1].start_over_button)

    assert kiosk.step is Step.ATTRACT
    assert kiosk.window.absence.sheet is None


def test_the_confirmation_clears_by_itself_and_a_touch_begins_its_time_anew(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, NAME)
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)
    kiosk.let_pass(11)
    assert kiosk.page.seconds_left == 29

    QTest.keyClicks(kiosk.window, "x")
    assert kiosk.page.seconds_left == 40

    kiosk.let_pass(40)
    assert kiosk.step is Step.ATTRACT
    assert "Haddad" not in _everything_readable(kiosk.window)


def test_aids_double_the_time_and_end_with_the_visit(make_kiosk: MakeKiosk, theme: Theme) -> None:
    kiosk = make_kiosk()
    kiosk.touch(kiosk.page.start_button)

    kiosk.window.aids._on_chosen("contrast")
    kiosk.window.aids._on_chosen("larger")

    assert theme.name == "contrast"
    assert theme.kiosk_scale == 1.25
    assert kiosk.window.idle.patience == Patience(120, 60)
    kiosk.window.flow.start_over()
    kiosk.settle()
    assert (theme.name, theme.kiosk_scale, kiosk.window.aids.on) == ("light", 1.0, False)


def test_an_aid_that_nobody_used_ends_on_the_first_screen_too(kiosk: Kiosk, theme: Theme) -> None:
    kiosk.window.aids._on_chosen("contrast")
    assert theme.name == "contrast"

    kiosk.let_pass(179)
    assert theme.name == "contrast"
    kiosk.let_pass(1)
    assert theme.name == "light"
    assert not kiosk.window.aids.on


def test_the_limits_are_those_of_the_design(theme: Theme) -> None:
    assert IdleTiming.of(theme) == IdleTiming(
        plain=Patience(60, 30),
        personal=Patience(35, 25),
        confirmed=Patience(0, 40),
        staff=Patience(0, 20),
        aids_factor=2,
    )


def test_a_sign_of_life_starts_the_waiting_anew(qtbot, qapp) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    seconds = Seconds()
    watch = IdleWatch(seconds, widget)
    warnings: list[int] = []
    watch.warned.connect(warnings.append)
    watch.watch(Patience(3, 5))

    for _ in range(4):
        seconds.passed.emit()
        seconds.passed.emit()
        QTest.keyClicks(widget, "x")
    assert warnings == []
    for _ in range(3):
        seconds.passed.emit()
    assert warnings == [5]


def test_a_second_lasts_a_second(qtbot) -> None:
    seconds = Seconds()

    with qtbot.waitSignal(seconds.passed, timeout=20_000):
        seconds.start()


def test_the_window_cannot_be_closed_by_a_visitor(kiosk: Kiosk) -> None:
    kiosk.window.close()
    assert kiosk.window.isVisible()

    kiosk.window.allow_close()
    kiosk.window.close()
    assert not kiosk.window.isVisible()


def test_no_widget_has_a_menu_or_a_tooltip(kiosk: Kiosk) -> None:
    kiosk.to_details()

    shown = [widget for widget in kiosk.window.findChildren(QWidget) if widget.isVisible()]

    assert [widget for widget in shown if widget.toolTip()] == []
    lines = kiosk.window.findChildren(QLineEdit)
    assert {line.contextMenuPolicy().name for line in lines} == {"NoContextMenu"}
