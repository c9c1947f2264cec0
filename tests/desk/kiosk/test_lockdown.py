"""What hands cannot do at a kiosk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QKeyEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget

from apcdesk.desk.kiosk.steps import Step
from tests.desk.kiosk.conftest import Kiosk

NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)


class Heard(QLineEdit):
    """A field that notes what reaches it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.events: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        self.events.append(event.type())
        return super().event(event)


@pytest.fixture
def field(kiosk: Kiosk) -> Heard:
    """A field in the kiosk's window, with something typed into it."""
    field = Heard(kiosk.window)
    field.setText("abc")
    field.show()
    field.setFocus()
    field.events.clear()
    return field


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F4, ALT),
        (Qt.Key.Key_Tab, ALT),
        (Qt.Key.Key_Super_L, NONE),
        (Qt.Key.Key_D, META),
        (Qt.Key.Key_C, CTRL),
        (Qt.Key.Key_Q, CTRL),
        (Qt.Key.Key_K, CTRL | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Delete, CTRL | ALT),
        (Qt.Key.Key_Menu, NONE),
        (Qt.Key.Key_Escape, NONE),
        (Qt.Key.Key_F11, NONE),
        (Qt.Key.Key_Print, NONE),
        (Qt.Key.Key_HomePage, NONE),
    ],
)
def test_keys_that_lead_out_reach_nothing(field: Heard, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
    for kind in kinds:
        QApplication.sendEvent(field, QKeyEvent(kind, key, modifiers))

    assert not set(kinds) & set(field.events)
    assert field.text() == "abc"


def test_keys_to_type_and_walk_with_work(kiosk: Kiosk, field: Heard) -> None:
    QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    both = CTRL | ALT
    at = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_At, both, "@")
    QApplication.sendEvent(field, at)

    assert at.type() in field.events
    assert field.text() == "a@c"


def test_menus_drags_and_pinches_reach_nothing(field: Heard) -> None:
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), QPoint(2, 2), NONE)
    data = QMimeData()
    data.setText("dropped")
    drag = QDragEnterEvent(QPoint(2, 2), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        QPointF(2, 2),
        QPointF(2, 2),
        QPointF(2, 2),
        0.5,
        QPointF(),
    )
    field.events.clear()

    for event in (menu, drag, pinch):
        QApplication.sendEvent(field, event)
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
        QTest.mouseClick(field, button)

    assert set(field.events) <= {QEvent.Type.MouseMove, QEvent.Type.Enter, QEvent.Type.HoverEnter}
    assert QApplication.activePopupWidget() is None


@pytest.mark.expects_log("a window of the kind (QDialog|QMenu) was kept away")
def test_another_window_never_stays(kiosk: Kiosk) -> None:
    dialog, menu = QDialog(), QMenu()
    menu.addAction("Quit")

    dialog.show()
    menu.popup(QPoint(10, 10))
    kiosk.settle()

    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert shown == [kiosk.window]


def test_a_kiosk_that_fills_the_screen_comes_back_to_it(kiosk: Kiosk) -> None:
    kiosk.window.fill_screen()
    kiosk.settle()
    assert kiosk.window.isFullScreen()

    for _ in range(2):
        kiosk.window.showMinimized()
        kiosk.settle()
        assert kiosk.window.isFullScreen()
        kiosk.window.showNormal()
        kiosk.settle()
        assert kiosk.window.isFullScreen()


def test_outside_the_kiosk_nothing_is_locked(kiosk: Kiosk) -> None:
    kiosk.window.allow_close()
    kiosk.window.close()
    other = QLineEdit("abc")
    other.show()

    QTest.keyClick(other, Qt.Key.Key_A, CTRL)

    assert other.isVisible()
    assert other.selectedText() == "abc"
    other.deleteLater()


def test_a_locked_kiosk_still_books(kiosk: Kiosk) -> None:
    kiosk.to_details()
    kiosk.type(kiosk.page.name.line, "Ida Lund")
    kiosk.touch(kiosk.page.book_button)

    kiosk.go(Step.CONFIRMED)
