"""Toasts, sheets, banners and skeletons: how long they stay and where the focus is."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.messages import Banner, Skeleton
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.toast import ToastHost


def test_a_toast_lies_bottom_centre_and_its_action_takes_it_away(stage, theme: Theme, qtbot):
    host = ToastHost(theme, stage)
    undone: list[str] = []

    toast = host.show("Booking cancelled", "Undo", lambda: undone.append("undone"))
    middle = toast.geometry().center().x()
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)

    assert abs(middle - stage.width() // 2) <= 1
    assert (undone, host.current) == (["undone"], None)


def test_only_one_toast_is_on_the_screen(stage, theme: Theme):
    host = ToastHost(theme, stage)
    first = host.show("Moved to Wed 13:00")
    second = host.show("Booking cancelled")

    assert (first.isVisible(), second.isVisible(), host.current) == (False, True, second)


def test_a_toast_leaves_after_eight_seconds_but_not_while_it_is_hovered_or_focused(
    stage, theme: Theme, qtbot
):
    host = ToastHost(theme, stage)
    toast = host.show("Booking cancelled", "Undo")
    waiting = (toast.gone.isActive(), toast.gone.interval())

    QApplication.sendEvent(toast, QEvent(QEvent.Type.Enter))
    hovered = toast.gone.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    left = toast.gone.isActive()
    assert toast.button is not None
    toast.button.setFocus()
    focused = toast.gone.isActive()
    toast.gone.timeout.emit()

    assert waiting == (True, 8000)
    assert (hovered, left, focused, host.current) == (False, True, False, None)


def test_a_toast_stays_at_the_foot_when_the_window_grows(stage, theme: Theme, qtbot):
    host = ToastHost(theme, stage)
    toast = host.show("Booking cancelled")
    before = stage.height() - toast.geometry().bottom()

    stage.resize(700, 800)
    qtbot.waitUntil(lambda: stage.height() - toast.geometry().bottom() == before)


def test_the_words_of_a_toast_give_way_and_its_action_does_not(stage, theme: Theme):
    words = "Torque kit 3: 1 h 20 min late · with Mette Dahl · next Jonas Vik, Wed 12:00 · and so on and on"
    stage.resize(420, 300)

    toast = ToastHost(theme, stage).show(words, "Take in")

    assert toast.button is not None
    action = toast.button.rect().translated(toast.button.mapTo(stage, QPoint()))
    assert stage.rect().contains(action)
    assert toast.label.mapTo(stage, QPoint()).x() > 0
    assert toast.label.toolTip() == words


def test_a_sheet_keeps_the_focus_inside_and_gives_it_back(stage, theme: Theme, qtbot):
    opener = Button(theme, "Delete")
    stage.hold(opener)
    opener.setFocus()
    sheet = Sheet(theme, stage, "Delete “Room Fjord”?")
    field, cancel, delete = QLineEdit(), Button(theme, "Keep"), Button(theme, "Delete", Kind.DANGER_SOLID)
    sheet.body.addWidget(field)
    sheet.add_button(cancel)
    sheet.add_button(delete)

    sheet.open(first=field)
    visited = [QApplication.focusWidget()]
    for _ in range(3):
        qtbot.keyClick(visited[-1], Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert visited == [field, cancel, delete, field]
    assert sheet.isHidden()
    assert QApplication.focusWidget() is opener


def test_a_press_on_the_scrim_closes_a_sheet_that_may_be_closed(stage, theme: Theme, qtbot):
    open_one, firm_one = (Sheet(theme, stage, "Plan", closable=c) for c in (True, False))
    for sheet in (open_one, firm_one):
        sheet.open()
        qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    assert (open_one.isHidden(), firm_one.isHidden()) == (True, False)


def test_a_press_that_missed_a_button_takes_nothing_away_that_was_typed(stage, theme: Theme, qtbot):
    sheet = Sheet(theme, stage, "Plan")
    name, note = TextField(theme, "Name"), QPlainTextEdit()
    for field in (name, note):
        sheet.body.addWidget(field)
    still_open: list[bool] = []
    for editor in (name.line, note):
        sheet.open()
        name.set_text("Press A")  # by program: no loss
        qtbot.keyClicks(editor, "x")
        qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
        still_open.append(sheet.isVisible())
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        still_open.append(sheet.isVisible())

    assert still_open == [True, False, True, False]


def test_keys_do_not_reach_what_lies_under_a_sheet(stage, theme: Theme, qtbot):
    sheet = Sheet(theme, stage, "Plan")
    sheet.add_button(Button(theme, "Keep"))
    sheet.open()

    qtbot.keyClicks(QApplication.focusWidget(), "abc")

    assert stage.typed == ""


def test_a_banner_offers_one_action(stage, theme: Theme, qtbot):
    banner = Banner(theme, Tone.DANGER, "Not saved. The disk is full.", action="Free up space")
    stage.hold(banner)
    action = banner.findChild(Button)

    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(action, Qt.MouseButton.LeftButton)


def test_a_skeleton_draws_nothing_before_the_delay_and_rows_after_it(stage, theme: Theme, qtbot):
    skeleton = Skeleton(theme)
    stage.hold(skeleton)

    skeleton.start()
    at_once = skeleton.drawn
    qtbot.waitUntil(lambda: skeleton.drawn)
    skeleton.stop()

    assert (at_once, skeleton.isVisible()) == (False, False)


def test_scroll_bars_of_the_window_outlive_a_sheet(stage, theme: Theme, qtbot):
    area, sheet = QScrollArea(), Sheet(theme, stage, "Plan")
    bar = area.verticalScrollBar()
    stage.hold(area)
    field = QLineEdit()
    sheet.body.addWidget(field)

    sheet.open()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    sheet.close_sheet()
    shiboken6.delete(sheet)

    assert shiboken6.isValid(bar)


def test_a_narrow_banner_has_its_action_under_its_words(stage, theme: Theme, qtbot):
    banner = Banner(theme, Tone.INFO, "Press A is busy 11:00 – 11:45.", action="Next free: 11:45")
    qtbot.addWidget(banner)
    action = banner.findChild(Button)
    assert action is not None

    banner.resize(400, 44)
    banner.show()
    beside = action.geometry().left() > banner.label.geometry().right()
    banner.resize(271, 80)
    qtbot.waitUntil(lambda: action.geometry().top() >= banner.label.geometry().bottom())

    assert beside
    assert action.geometry().left() == banner.label.geometry().left()


def test_what_was_not_done_has_another_sign_than_what_was(stage, theme: Theme):
    host = ToastHost(theme, stage)

    done, refused = [toast.grab().toImage() for toast in (host.show("Words"), host.refuse("Words"))]

    assert done.size() == refused.size()
    assert done != refused
