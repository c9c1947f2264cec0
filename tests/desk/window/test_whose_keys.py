"""Whose a key is: the field's, the pane's, or the desk's."""

from __future__ import annotations

from PySide6.QtCore import Qt

from apcdesk.desk.staff.agenda.views import View


def test_the_keys_of_a_pane_count_while_the_focus_is_on_the_name_of_the_desk(qtbot, window):
    window.go("agenda")
    window.sidebar.brand.setFocus(Qt.FocusReason.OtherFocusReason)

    qtbot.keyClick(window.sidebar.brand, Qt.Key.Key_D)
    day = window.agenda.days.view
    qtbot.keyClick(window.sidebar.brand, Qt.Key.Key_W)

    assert (day, window.agenda.days.view) == (View.DAY, View.WEEK)


def test_ctrl_z_is_the_desks_in_a_field_in_which_nothing_was_typed(qtbot, window, services, context):
    window.go("calendars")
    line = window.calendars.ids.field.line
    line.setFocus()
    qtbot.keyClicks(line, "room-fjord")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    name = window.calendars.inspector.name_field.line
    qtbot.waitUntil(name.hasFocus)
    qtbot.keyClicks(name, "X")
    qtbot.keyClick(name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    typed_back = (name.text(), services.calendars.find(services.own_client, "room-fjord") is not None)
    qtbot.keyClick(name, Qt.Key.Key_Escape)

    with qtbot.waitSignal(context.undo.undone):
        qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert typed_back == ("room-fjord", True)
    assert line.hasFocus()
    assert services.calendars.find(services.own_client, "room-fjord") is None
