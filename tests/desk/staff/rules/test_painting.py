"""The week under the mouse and the keys: real drags, live times, one save and one undo; right to left too."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from apcdesk.desk.staff.rules.exception_form import ExceptionForm
from apcdesk.desk.staff.rules.pane import RulesPane
from apcdesk.desk.widgets.surfaces import UprightScroll
from apcdesk.domain.changes import STAFF
from apcdesk.domain.rules import Weekday
from tests.desk.staff.rules.conftest import NO_KEYS, stretch, weekly

THURSDAY = date(2027, 3, 11)
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=["left to right", "right to left"])
def either_way(request, rig):
    """The pane in both directions."""
    if request.param == "right to left":
        rig.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        rig.settle()
    return rig


def test_a_drag_over_empty_ground_opens_time_and_says_it_live(either_way):
    rig = either_way
    rig.drag((5, "10:04"), (5, "12:58"), release=False)

    assert rig.pane.board.painter.tip == ("Sat 10:00 – 13:00", "3 h")
    assert rig.on(5) == []
    QTest.mouseRelease(rig.pane.board.painter, Qt.MouseButton.LeftButton, NO_KEYS, rig.point(5, "12:58"))

    assert rig.on(5) == [("10:00", "13:00")]
    assert rig.pane.unsaved.text() == "1 change not saved"
    assert (
        rig.find(type(rig.pane.rules.days.fields[Weekday(5)].line), "Hours on Saturday").text()
        == "10:00-13:00"
    )


def test_a_drag_over_columns_opens_the_same_time_on_each(either_way):
    either_way.drag((5, "18:00"), (3, "19:30"))

    assert [either_way.on(day)[-1] for day in (3, 4, 5)] == [("18:00", "19:30")] * 3
    assert either_way.on(2) == [("09:00", "17:00")]


def test_an_edge_is_pulled_and_the_middle_moves(either_way):
    rig = either_way
    rig.drag((1, "16:57"), (1, "15:10"))
    assert rig.on(1) == [("09:00", "15:15")]
    rig.drag((1, "09:03"), (1, "10:32"))
    assert rig.on(1) == [("10:30", "15:15")]
    rig.drag((1, "12:00"), (6, "13:00"))
    assert (rig.on(1), rig.on(6)) == ([], [("11:30", "16:15")])


def test_the_end_is_pulled_over_midnight_and_stays_one_period(either_way):
    rig = either_way
    rig.drag((2, "16:57"), (2, "23:58"))
    rig.drag((2, "23:57"), (3, "02:01"))

    assert rig.on(2) == [("09:00", "26:00")]
    assert rig.on(3) == [("09:00", "17:00")]
    assert rig.pane.board.painter.tip == ("Wed 09:00 – 02:00 Thu", "17 h")
    rig.pane.save()
    rig.wait(lambda: len(rig.stored().rules[0].weekly_periods) == 6)
    assert weekly(0, 2, 3)[0] in rig.stored().rules[0].weekly_periods


def test_the_close_tool_and_the_right_button_erase(either_way):
    rig = either_way
    rig.push("Close")
    rig.drag((0, "12:00"), (1, "12:44"))
    rig.push("Open")
    rig.drag((2, "10:00"), (2, "11:00"), Qt.MouseButton.RightButton)

    assert rig.on(0) == rig.on(1) == [("09:00", "12:00"), ("12:45", "17:00")]
    assert rig.on(2) == [("09:00", "10:00"), ("11:00", "17:00")]


def test_the_snap_can_be_coarser(rig):
    rig.push("60")
    rig.drag((5, "10:20"), (5, "11:20"))

    assert rig.on(5) == [("10:00", "12:00")]


def test_the_period_under_the_pointer_says_its_times(rig):
    painter = rig.pane.board.painter
    QTest.mouseMove(painter, rig.point(1, "12:00"))
    assert painter.tip == ("Tue 09:00 – 17:00", "8 h")
    assert painter.cursor().shape() == Qt.CursorShape.ArrowCursor
    QTest.mouseMove(painter, rig.point(1, "16:58"))
    assert painter.cursor().shape() == Qt.CursorShape.SizeVerCursor
    QTest.mouseMove(painter, rig.point(5, "12:00"))
    assert painter.tip is None


def test_what_is_held_is_scrolled_into_sight(rig):
    bar = rig.pane.board.area.verticalScrollBar()
    rig.write("Hours on Friday", "0-1, 23-24")
    painter = rig.pane.board.painter
    painter.setFocus()
    painter.choose(stretch(4, "23:00", "24:00"))
    assert bar.value() == bar.maximum()
    rig.key(Qt.Key.Key_Up)
    assert (painter.current, bar.value()) == (stretch(4, "00:00", "01:00"), 0)
    rig.key(Qt.Key.Key_Up)
    rig.key(Qt.Key.Key_Left)
    assert painter.current == stretch(2, "09:00", "17:00")


def test_in_the_smallest_window_nothing_is_wider_than_its_side(rig):
    rig.book("16:15", "16:45", "Demo")
    rig.pane.editor.decide(None, ExceptionForm(True, "Inventory", THURSDAY, THURSDAY, all_day=True))
    rig.write("Hours on Thursday", "18-02")
    rig.wait(rig.pane.side.affected.isVisible)
    rig.window.resize(1120 - 232, 700)
    rig.wait(lambda: rig.pane.side.width() < 300)
    rig.settle()

    for side in (rig.pane.rules, rig.pane.side):
        page = side.findChild(UprightScroll).widget()
        assert page.minimumSizeHint().width() <= side.width() - 12
    rig.wait(lambda: rig.pane.board.tool.width() >= rig.pane.board.tool.sizeHint().width())
    assert rig.pane.board.painter.grab().width() > 350
    rig.window.resize(1208, 900)
    rig.wait(lambda: rig.pane.side.width() == 336)


def test_without_any_calendar_it_says_what_to_do(qtbot, context):
    pane = RulesPane(context)
    qtbot.addWidget(pane)
    pane.show()
    pane.board.painter.setFocus()
    pane.activate()
    qtbot.waitUntil(lambda: pane.editor.loaded is not None)

    shown = {name: getattr(pane, name).isVisible() for name in ("nothing", "parts", "calendar", "copy")}
    assert shown == {"nothing": True, "parts": False, "calendar": False, "copy": False}
    assert pane.focusWidget() is pane.to_calendars
    with qtbot.waitSignal(pane.calendars_wanted):
        pane.to_calendars.click()
    pane.save()
    pane.discard()
    qtbot.waitUntil(lambda: context.tasks.idle)


def test_the_other_rules_of_the_calendar_lie_beneath(rig):
    rig.pane.editor.make("Late crew", "late-crew")

    assert (rig.on(1), rig.pane.board.painter.beside.on(Weekday(1))) == ([], (stretch(1, "09:00", "17:00"),))
    line = rig.pane.board.painter.grab().toImage()
    stage = rig.pane.board.painter.stage()
    inside = stage.rows(1, 600, 660).center().toPoint()
    assert line.pixelColor(inside) == rig.context.theme.color("surface")


def test_escape_gives_up_a_drag_and_a_click_chooses(rig):
    rig.pane.board.painter.setFocus()
    rig.drag((5, "10:00"), (5, "12:00"), release=False)
    rig.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(rig.pane.board.painter, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(0, 0))
    rig.click(3, "12:00")

    assert rig.on(5) == []
    assert rig.pane.board.painter.current == stretch(3, "09:00", "17:00")


def test_keys_choose_move_resize_and_close(either_way):
    rig = either_way
    rtl = rig.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    on = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
    rig.pane.board.painter.setFocus(Qt.FocusReason.TabFocusReason)
    rig.key(on)
    assert rig.pane.board.painter.current == stretch(1, "09:00", "17:00")
    rig.key(Qt.Key.Key_Down, ALT)
    rig.key(Qt.Key.Key_Down, ALT | SHIFT)
    assert rig.on(1) == [("09:15", "17:30")]
    rig.key(Qt.Key.Key_Down)
    rig.key(Qt.Key.Key_Delete)
    assert rig.on(2) == []
    rig.key(Qt.Key.Key_Z, CTRL)
    assert rig.on(2) == [("09:00", "17:00")]
    rig.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert rig.on(2) == []


def test_strokes_are_taken_back_and_done_again_by_button(rig):
    rig.drag((5, "10:00"), (5, "12:00"))
    rig.push("Take back the last stroke")
    assert (rig.on(5), rig.pane.unsaved.isVisible()) == ([], False)
    rig.push("Do it again")
    assert rig.on(5) == [("10:00", "12:00")]
    rig.push("Discard")
    assert (rig.on(5), rig.pane.unsaved.isVisible()) == ([], False)


def test_a_save_is_one_step_that_the_window_takes_back(rig):
    before = rig.stored()
    rig.drag((5, "10:00"), (5, "12:00"))
    rig.drag((6, "10:00"), (6, "12:00"))
    rig.key(Qt.Key.Key_S, CTRL)
    rig.wait(lambda: rig.stored() != before and not rig.pane.unsaved.isVisible())

    assert rig.stored().rules[0].weekly_periods[-2:] == weekly(10, 12, 5, 6)
    assert rig.toasts == ["Saved the hours of Press"]
    rig.context.undo.undo()
    rig.wait(lambda: rig.stored() == before)
    rig.wait(lambda: rig.on(5) == [])


def test_what_others_save_is_shown_but_not_over_what_is_edited(rig):
    rule = rig.stored().rules[0]
    changed = type(rule)(rule.sub, rule.availability_rule_id, rule.tzid, weekly(7, 8, 0), name=rule.name)
    rig.services.rules.upsert(changed, origin=STAFF)
    rig.wait(lambda: rig.on(0) == [("07:00", "08:00")])
    rig.settle()

    rig.drag((5, "10:00"), (5, "12:00"))
    rig.services.rules.upsert(rule, origin=STAFF)
    rig.settle()
    rig.push("Save rule")
    rig.wait(rig.pane.side.problem.isVisible)
    assert (
        rig.pane.side.problem.label.text() == "Somebody else changed this while you did. Nothing was saved."
    )
    rig.pane.refresh()  # as the other's save lets it, however late that is heard of
    rig.settle()
    assert rig.pane.side.problem.isVisible()
    assert rig.on(5) == [("10:00", "12:00")]
    assert rig.stored().rules == (rule,)
    rig.push("Discard")
    rig.wait(lambda: rig.on(0) == [("09:00", "17:00")])
    assert not rig.pane.side.problem.isVisible()


def test_a_screen_reader_meets_every_period_and_can_choose_it(rig):
    rig.drag((2, "16:57"), (2, "23:58"))
    rig.drag((2, "23:57"), (3, "02:01"))
    interface = QAccessible.queryAccessibleInterface(rig.pane.board.painter)
    children = [interface.child(n) for n in range(interface.childCount())]

    assert [child.text(QAccessible.Text.Name) for child in children][1:4] == [
        "Open Tuesday, 09:00 to 17:00",
        "Open Wednesday, 09:00 to 02:00 on Thursday",
        "Open Thursday, 09:00 to 17:00",
    ]
    children[1].actionInterface().doAction("Press")
    assert rig.pane.board.painter.current == stretch(1, "09:00", "17:00")
    assert children[1].state().selected
    corner = rig.pane.board.painter.mapFromGlobal(children[1].rect().center())
    assert rig.pane.board.painter.place_at(corner).day is Weekday.TUESDAY


def test_a_calendar_without_rules_says_so_and_gets_its_first_by_painting(rig):
    rig.pane.show_calendar(rig.alone.sub)
    rig.wait(rig.pane.board.warning.isVisible)
    rig.drag((5, "10:00"), (5, "12:00"))
    assert not rig.pane.board.warning.isVisible()
    rig.push("Save rule")
    rig.wait(lambda: len(rig.stored(rig.alone).rules) == 1)

    rule = rig.stored(rig.alone).rules[0]
    assert (rule.availability_rule_id, rule.name, rule.weekly_periods) == (
        "hours",
        "Hours",
        weekly(10, 12, 5),
    )


def test_what_is_not_saved_stays_with_its_calendar(rig):
    rig.drag((5, "10:00"), (5, "12:00"))
    rig.pane.show_calendar(rig.mate.sub)
    rig.wait(lambda: rig.pane.editor.draft is not None and rig.pane.editor.draft.hours.sub == rig.mate.sub)
    assert rig.on(5) == []
    rig.pane.show_calendar(rig.press.sub)
    rig.wait(lambda: rig.on(5) == [("10:00", "12:00")])
