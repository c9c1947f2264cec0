"""The focus ring: for keys, around the whole field, gone with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.focus import RingOverlay
from apcdesk.desk.widgets.surfaces import Surface
from apcdesk.desk.widgets.toast import ToastHost


def colour_at(stage: QWidget, widget: QWidget, dx: int, dy: int) -> QColor:
    place = widget.mapTo(stage, QPoint(dx, dy))
    return stage.grab().toImage().pixelColor(place)


def test_tab_shows_the_ring_two_pixels_outside_a_gap_of_two(stage, theme: Theme, qtbot):
    first, second = Button(theme, "One"), Button(theme, "Two")
    stage.hold(first, second)
    first.setFocus(Qt.FocusReason.MouseFocusReason)

    qtbot.keyClick(first, Qt.Key.Key_Tab)

    assert (first.focus_ring.visible, second.focus_ring.visible) == (False, True)
    assert colour_at(stage, second, 20, -3).name() == theme.color("focus").name()
    assert colour_at(stage, second, 20, -1).name() == theme.color("canvas").name()


def test_a_press_of_the_mouse_shows_no_ring_and_takes_one_away(stage, theme: Theme, qtbot):
    button = Button(theme, "One")
    stage.hold(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    by_mouse = button.focus_ring.visible

    qtbot.keyClick(button, Qt.Key.Key_Shift)
    by_key = button.focus_ring.visible
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert (by_mouse, by_key, button.focus_ring.visible) == (False, True, False)
    assert not theme.keys_in_use


def test_focus_given_by_program_shows_a_ring_only_to_people_who_use_keys(stage, theme: Theme, qtbot):
    button, other = Button(theme, "One"), Button(theme, "Two")
    stage.hold(button, other)
    theme.keys_in_use = False
    button.setFocus()
    without_keys = button.focus_ring.visible
    theme.keys_in_use = True
    other.setFocus()

    assert (without_keys, other.focus_ring.visible) == (False, True)


def test_the_ring_of_a_field_goes_around_its_frame(stage, theme: Theme):
    field = TextField(theme, "Name")
    stage.hold(field)
    stage.column.addStretch(1)
    field.setFocus(Qt.FocusReason.TabFocusReason)

    assert field.focus_ring.visible
    assert colour_at(stage, field.frame, 100, -3).name() == theme.color("focus").name()


def test_the_ring_moves_with_what_it_surrounds(stage, theme: Theme, qtbot):
    button = Button(theme, "One")
    stage.hold(button)
    stage.column.addStretch(1)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    stage.column.insertSpacing(0, 100)
    stage.column.activate()

    assert colour_at(stage, button, 20, -3).name() == theme.color("focus").name()


def test_the_ring_scrolls_with_its_widget_and_is_cut_where_the_area_ends(stage, theme: Theme, qtbot):
    area, content = QScrollArea(), QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(20, 20, 20, 20)
    button = Button(theme, "One")
    column.addWidget(button)
    column.addSpacing(2000)
    area.setWidget(content)
    stage.hold(area)
    area.show()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    area.verticalScrollBar().setValue(10)

    assert colour_at(stage, button, 20, -3).name() == theme.color("focus").name()
    area.verticalScrollBar().setValue(400)
    shown = stage.grab().toImage()
    assert theme.color("focus").rgb() not in {shown.pixel(x, 12) for x in range(shown.width())}


def test_the_ring_goes_when_its_widget_goes(stage, theme: Theme, qtbot):
    button = Button(theme, "One")
    stage.hold(button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    before = len(stage.children())

    button.deleteLater()
    qtbot.waitUntil(lambda: len(stage.children()) == before - 2)


def test_on_a_toast_the_ring_has_the_colour_of_its_action(stage, theme: Theme, qtbot):
    toasts = ToastHost(theme, stage)
    action = toasts.show("Moved", "Undo", lambda: None).button
    assert action is not None
    action.setFocus(Qt.FocusReason.TabFocusReason)

    assert action.focus_ring.visible
    assert colour_at(stage, action, 10, -3).name() == theme.color("inverseAction").name()


def test_the_ring_of_what_lies_under_a_panel_lies_under_it_too(stage, theme: Theme):
    button, panel = Button(theme, "One"), Surface(theme, "surface", stage)
    stage.hold(button)
    theme.keys_in_use = True
    button.setFocus(Qt.FocusReason.TabFocusReason)
    before = colour_at(stage, button, 20, -3).name()

    panel.setGeometry(button.geometry().adjusted(-8, -8, 8, 8))
    panel.show()
    panel.raise_()
    stage.resize(520, 640)
    stage.column.activate()
    panel.setGeometry(button.geometry().adjusted(-8, -8, 8, 8))

    assert button.focus_ring.visible
    assert before == theme.color("focus").name()
    assert colour_at(stage, button, 20, -3).name() == theme.color("surface").name()


def test_at_the_edge_of_the_window_the_ring_lies_closer_and_is_whole(stage, theme: Theme):
    stage.column.setContentsMargins(0, 0, 0, 0)
    button = Button(theme, "One")
    stage.hold(button)
    stage.column.addStretch(1)
    stage.column.activate()
    button.setFocus(Qt.FocusReason.TabFocusReason)

    (ring,) = stage.findChildren(RingOverlay)

    assert (ring.geometry().topLeft(), stage.rect().contains(ring.geometry())) == (QPoint(0, 0), True)
    assert colour_at(stage, button, 20, 0).name() == theme.color("focus").name()
