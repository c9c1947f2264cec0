"""The kept picture is mended where something changed, and is then the picture that would be painted anew."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apcdesk.desk.staff.agenda.canvas import Canvas
from apcdesk.desk.staff.agenda.geometry import HOUR_HEIGHT
from apcdesk.domain.events import DeskNotes, DraftTimes, EventDraft, Transparency
from tests.desk.staff.agenda.conftest import TZID, Rig, oslo, period

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def picture(rig: Rig, canvas: Canvas) -> QImage:
    grid = rig.pane.grid
    assert grid.scene is not None
    size = QSize(grid.viewport().width(), round(grid.scene.scale.height))
    return canvas.picture(grid.scene, size, 1, grid.layoutDirection(), grid.now(), grid.choice).toImage()


def is_mended(rig: Rig) -> bool:
    """Whether the kept picture is what a canvas that remembers nothing paints; the picture itself was kept."""
    grid = rig.pane.grid
    kept = grid.canvas._kept
    mended = picture(rig, grid.canvas)
    assert grid.canvas._kept is kept
    return worst_difference(mended, picture(rig, Canvas(rig.context.theme, rig.context.dates))) <= 2


def worst_difference(one: QImage, other: QImage) -> int:
    """The largest distance of two colours of the same pixel; a dash cut by a clip may be rounded by one."""
    assert one.size() == other.size()
    worst, row = 0, one.bytesPerLine()
    left, right = bytes(one.constBits()), bytes(other.constBits())
    for start in range(0, len(left), row):
        here, there = left[start : start + row], right[start : start + row]
        if here != there:
            worst = max(worst, *(abs(a - b) for a, b in zip(here, there, strict=True)))
    return worst


@pytest.fixture
def busy_week(rig: Rig) -> Rig:
    """Overlapping events of several kinds, painted once."""
    notes = DeskNotes(buffer_before=10, buffer_after=15)
    for number in range(12):
        start = oslo("9 09:00") + timedelta(minutes=37 * number)
        times = DraftTimes(start, start + timedelta(minutes=45), TZID, TZID)
        kind = (Transparency.OPAQUE, Transparency.TENTATIVE, Transparency.TRANSPARENT)[number % 3]
        draft = EventDraft(summary=f"Visit {number}", times=times, transparency=kind, notes=notes)
        rig.services.events.create(rig.press_b.calendar_id, draft)
    rig.book("10 11:00", "10 11:45", "Now on")
    rig.book("10 10:00", "10 11:21", "Nearly over")
    rig.wait(lambda: len(rig.shown()) == 14)
    rig.settle()
    picture(rig, rig.pane.grid.canvas)
    return rig


@pytest.mark.parametrize("rtl", [False, True])
def test_a_changed_event_is_painted_into_the_kept_picture(busy_week, rtl):
    if rtl:
        busy_week.pane.grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        picture(busy_week, busy_week.pane.grid.canvas)
    scene = busy_week.pane.grid.scene
    key = next(key for key in scene.order if scene.items[key].title == "Visit 4")

    busy_week.pane.desk.move(key, period("9 14:10", "9 15:30"))
    busy_week.settle()

    assert is_mended(busy_week)


def test_what_came_and_what_went_is_painted_into_the_kept_picture(busy_week):
    scene = busy_week.pane.grid.scene
    gone = next(key for key in scene.order if scene.items[key].title == "Visit 7")

    busy_week.pane.desk.delete(gone)
    busy_week.book("9 10:05", "9 10:20", "Between")
    busy_week.settle()

    assert is_mended(busy_week)


def test_a_selection_and_its_buffers_are_painted_into_the_kept_picture(busy_week):
    scene = busy_week.pane.grid.scene
    first, second = (key for key in scene.order if scene.items[key].title in ("Visit 1", "Visit 5"))
    busy_week.pane.choice.pick({first, second})
    assert is_mended(busy_week)

    busy_week.pane.choice.pick(())

    assert is_mended(busy_week)


def test_the_next_minutes_are_painted_into_the_kept_picture(busy_week):
    for minutes in (1, 1, 40):
        busy_week.clock.advance(minutes=minutes)
        busy_week.pane._on_tick()
        assert is_mended(busy_week)


def test_control_and_the_wheel_zoom_about_the_pointer(rig):
    grid = rig.pane.grid
    minute = grid.scene.scale.minute(300 + grid.verticalScrollBar().value())
    at = QPointF(400, 300)
    turn = QWheelEvent(
        at, grid.viewport().mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QApplication.sendEvent(grid.viewport(), turn)

    assert round(grid.hour_height, 1) == round(HOUR_HEIGHT * 1.15**2, 1)
    assert abs(grid.scene.scale.minute(300 + grid.verticalScrollBar().value()) - minute) < 1
    assert rig.context.preferences.get("agenda.hour") == round(grid.hour_height, 1)


def test_the_wheel_glides_and_steps_add_up(rig, qtbot):
    grid, bar = rig.pane.grid, rig.pane.grid.verticalScrollBar()
    bar.setValue(0)
    at = QPointF(400, 300)
    for _ in range(2):
        turn = QWheelEvent(
            at, grid.viewport().mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, PLAIN,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(grid.viewport(), turn)

    qtbot.waitUntil(lambda: bar.value() == 2 * HOUR_HEIGHT)


def test_a_drag_marks_what_it_would_overlap(rig):
    rig.book("10 13:00", "10 13:45", "Fixed")
    moved = rig.book("10 15:00", "10 15:45", "Moved")
    rig.book("10 13:00", "10 13:45", "Elsewhere", calendar=rig.press_b)
    rig.pane.show_calendar(rig.press_a.calendar_id)
    grid, view = rig.pane.grid, rig.pane.grid.viewport()
    start = grid.item_rect(moved.event_uid).center().toPoint()
    QTest.mousePress(view, LEFT, PLAIN, start)

    QTest.mouseMove(view, start - QPoint(0, HOUR_HEIGHT // 2))
    free = grid.pointer.conflict
    QTest.mouseMove(view, start - QPoint(0, round(1.5 * HOUR_HEIGHT)))
    grid.grab()

    assert (free.items, free.outside) == ((), False)
    assert [item.title for item in grid.pointer.conflict.items] == ["Fixed"]
    assert grid.pointer.hint() == "Wed 10, 13:30 – 14:15 · 45 min · Press A is busy 13:00 – 13:45"
    QTest.mouseMove(view, start + QPoint(0, round(1.5 * HOUR_HEIGHT)))
    assert grid.pointer.hint() == "Wed 10, 16:30 – 17:15 · 45 min · outside hours"
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, PLAIN, start)
