"""What if by hand and by keys, over a real store."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton

from apcdesk.desk.widgets.buttons import Button, IconButton
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.calendars import Look
from apcdesk.domain.changes import STAFF, Door, Origin
from apcdesk.domain.events import Guest, Transparency
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.queries import Buffer
from apcdesk.service.bookings.booking import BookingRequest
from tests.desk.staff.agenda.conftest import TZID, Rig, oslo, period, said

AWAY, LONGER, MORE = 0, 1, 2
KIOSK = Origin(Door.KIOSK, name="Kiosk 1")


@pytest.fixture
def demo(rig: Rig) -> AppointmentType:
    """An hour at Press A, on the full hours, on Thursday and Friday."""
    kind = AppointmentType(
        appointment_type_id=AppointmentTypeId("demo"),
        name="Press demo",
        required_duration=timedelta(hours=1),
        participants=(NamedGroup("Press", (rig.press_a.sub,)),),
        buffer=Buffer(),
        start_interval=timedelta(hours=1),
        tzid=TZID,
        first_day=date(2027, 3, 11),
        last_day=date(2027, 3, 12),
    )
    rig.services.appointment_types.upsert(kind, origin=STAFF)
    return kind


def book(rig: Rig, kind: AppointmentType, start: str, name: str = "Moss"):
    request = BookingRequest(kind.appointment_type_id, oslo(start), Guest(name), name)
    return rig.services.bookings.book(request, origin=KIOSK)


def click(widget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def suppose(rig: Rig, kind: int, day: int, start: str = "", end: str = "", sub: str | None = None) -> None:
    """Fill the panel in and press its button."""
    composer = rig.pane.what_if.layer.panel.composer
    click(composer.kind.findChildren(QRadioButton)[kind])
    composer.who.set_value(sub or rig.press_a.sub)
    composer.day.set_value(date(2027, 3, day))
    for field, text in ((composer.start, start), (composer.end, end)):
        field.line.clear()
        QTest.keyClicks(field.line, text)
    click(composer.add)


def look(rig: Rig, kind: int, day: int, start: str = "", end: str = "") -> None:
    """Open what if, suppose something, and wait for what it would do."""
    if not rig.pane.what_if.open:
        click(rig.pane.toolbar.what_if)
    count = len(rig.pane.what_if.layer.supposed)
    suppose(rig, kind, day, start, end)
    rig.wait(
        lambda: (
            len(rig.pane.what_if.layer.supposed) == count + 1 and rig.pane.what_if.layer.outlook is not None
        )
    )
    rig.settle()


def words(rig: Rig) -> list[str]:
    """Every line of words in the panel."""
    labels = rig.pane.what_if.layer.panel.findChildren(Label)
    return [label.text() for label in labels if label.isVisible()]


def shades(rig: Rig):
    assert rig.pane.grid.scene is not None
    return rig.pane.grid.scene.shades


def stretches(drawn) -> list[tuple[int, float, float, int]]:
    return [(s.piece.index, s.piece.start / 60, s.piece.end / 60, s.count) for s in drawn]


def test_an_absence_is_drawn_counted_applied_and_taken_back_as_one(rig: Rig, demo):
    booking = book(rig, demo, "11 13:00")
    uid = booking.event_uids[0]
    rig.wait(lambda: uid in rig.shown())
    before = rig.services.changes.latest()

    look(rig, AWAY, 11, "12", "15")

    assert stretches(shades(rig).lost) == [(3, 12, 13, 1), (3, 14, 15, 1)]
    assert (shades(rig).won, dict(shades(rig).risks)) == ((), {uid: "Press A away"})
    lines = {
        "Press A away 12:00 – 15:00, Thu 11 March",
        "Press demo: 2 lost, 5 left",
        "Thu 11 March: 2 lost",
        "1 booking affected",
    }
    rig.wait(lambda: lines <= set(words(rig)))
    assert rig.services.changes.latest() == before

    click(rig.pane.what_if.layer.panel.apply)
    rig.wait(lambda: not rig.pane.what_if.open)
    rig.settle()

    assert rig.stored() == [("Away", period("11 12:00", "11 15:00")), ("Moss", booking.period)]
    assert said(rig) == "Applied: Press A away 12:00 – 15:00, Thu 11 March"
    assert not rig.pane.what_if.layer.panel.isVisible()
    assert shades(rig).lost == ()
    rig.context.undo.undo()
    rig.settle()
    assert rig.stored() == [("Moss", booking.period)]


def test_several_are_one_step(rig: Rig, demo):
    rig.book("11 09:00", "11 17:00", "Lent")
    look(rig, LONGER, 12, end="19:00")
    look(rig, MORE, 11, "14:00")

    assert stretches(shades(rig).won) == [(3, 14, 17, 3), (4, 17, 19, 2)]
    rig.wait(lambda: "Press demo: 5 won, 13 left" in words(rig))
    click(rig.pane.what_if.layer.panel.apply)
    rig.wait(lambda: not rig.pane.what_if.open)
    rig.settle()

    assert said(rig) == "2 changes applied"
    names = [calendar.name for calendar in rig.services.calendars.all()]
    assert names == ["Press A · Flexo 430", "Press A · Flexo 430 2", "Press B · Inkjet 520"]
    rig.wait(lambda: len(rig.pane.agenda.calendars) == 3)
    rig.context.undo.undo()
    rig.settle()
    assert len(rig.services.calendars.all()) == 2
    assert rig.services.rules.periods(rig.press_a.sub) == ()
    assert rig.services.appointment_types.get(demo.appointment_type_id) == demo


def test_escape_throws_it_away_after_it_has_closed_the_inspector(rig: Rig, demo):
    booking = book(rig, demo, "11 13:00")
    rig.wait(lambda: booking.event_uids[0] in rig.shown())
    before = rig.services.changes.latest()
    look(rig, AWAY, 11)
    panel = rig.pane.what_if.layer.panel
    line = next(b for b in panel.findChildren(Button) if b.text() == "Thu 13:00 · Moss · Press A")
    click(line)
    assert (rig.pane.inspector.isVisible(), panel.isVisible()) == (True, False)

    rig.pane.grid.setFocus()
    rig.press(Qt.Key.Key_Escape)
    assert (rig.pane.inspector.isVisible(), panel.isVisible()) == (False, True)
    assert len(shades(rig).lost) == 2
    rig.press(Qt.Key.Key_Escape)

    assert (rig.pane.what_if.open, panel.isVisible(), shades(rig).lost) == (False, False, ())
    assert rig.pane.grid.hasFocus()
    assert rig.services.changes.latest() == before


def test_all_of_it_goes_by_keys(rig: Rig, demo):
    rig.press(Qt.Key.Key_I)
    composer = rig.pane.what_if.layer.panel.composer
    assert composer.who.hasFocus()
    assert composer.who.value == rig.press_a.sub
    assert composer.day.value == date(2027, 3, 10)
    QTest.keyClick(composer.who, Qt.Key.Key_Tab)
    QTest.keyClick(composer.day, Qt.Key.Key_Down)
    QTest.keyClick(composer.day, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is composer.start.line
    QTest.keyClicks(composer.start.line, "16")
    QTest.keyClick(composer.start.line, Qt.Key.Key_Return)
    rig.wait(lambda: rig.pane.what_if.layer.outlook is not None)
    assert stretches(shades(rig).lost) == [(3, 16, 17, 1)]

    rig.pane.what_if.layer.panel.apply.setFocus()
    QTest.keyClick(rig.pane.what_if.layer.panel.apply, Qt.Key.Key_Return)
    rig.wait(lambda: not rig.pane.what_if.open)
    rig.settle()

    assert rig.stored() == [("Away", period("11 16:00", "12 00:00"))]
    (event,) = rig.services.events.between([rig.press_a.calendar_id], period("11 00:00", "13 00:00"))
    assert event.transparency is Transparency.OUT_OF_OFFICE


def test_escape_in_a_field_throws_it_away_too(rig: Rig, demo):
    look(rig, AWAY, 11)

    QTest.keyClick(rig.pane.what_if.layer.panel.composer.start.line, Qt.Key.Key_Escape)

    assert (rig.pane.what_if.open, rig.pane.what_if.layer.supposed) == (False, ())


def test_a_hypothesis_is_taken_out_by_its_cross(rig: Rig, demo):
    look(rig, AWAY, 11)
    look(rig, AWAY, 12)
    panel = rig.pane.what_if.layer.panel
    name = "Take out: Press A away, Thu 11 March"

    click(next(cross for cross in panel.findChildren(IconButton) if cross.accessibleName() == name))
    rig.wait(lambda: rig.pane.what_if.layer.outlook is not None)

    assert [one.words for one in rig.pane.what_if.layer.supposed] == ["Press A away, Fri 12 March"]
    assert [s.piece.index for s in shades(rig).lost] == [4]
    rig.settle()
    click(
        next(
            cross
            for cross in panel.findChildren(IconButton)
            if cross.accessibleName().startswith("Take out: Press A away, Fri") and cross.isVisible()
        )
    )
    assert (panel.apply.isEnabled(), shades(rig).lost) == (False, ())


def test_what_is_booked_meanwhile_is_shown_before_it_can_be_hurt(rig: Rig, demo):
    look(rig, AWAY, 11)
    assert dict(shades(rig).risks) == {}

    booking = book(rig, demo, "11 13:00")
    rig.wait(lambda: booking.event_uids[0] in shades(rig).risks)

    rig.wait(lambda: "1 booking affected" in words(rig))


def test_a_change_that_does_not_matter_leaves_the_panel_as_it_is(rig: Rig, demo):
    booking = book(rig, demo, "11 13:00")
    rig.wait(lambda: booking.event_uids[0] in rig.shown())
    look(rig, AWAY, 11)
    panel = rig.pane.what_if.layer.panel
    line = next(b for b in panel.findChildren(Button) if b.text() == "Thu 13:00 · Moss · Press A")
    rig.wait(line.isVisible)
    line.setFocus()

    rig.book("12 13:00", "12 14:00", calendar=rig.press_b)
    rig.settle()

    assert line.hasFocus()
    assert panel.apply.isEnabled()


def test_a_second_press_does_not_apply_twice(rig: Rig, demo):
    look(rig, AWAY, 11)

    for _ in range(2):
        rig.pane.what_if.layer.apply()
    rig.wait(lambda: not rig.pane.what_if.open)
    rig.settle()

    assert rig.stored() == [("Away", period("11 00:00", "12 00:00"))]


def test_it_begins_at_the_marked_time(rig: Rig):
    rig.pane.choice.mark_time(period("12 10:00", "12 11:00"))

    rig.press(Qt.Key.Key_I)

    assert rig.pane.what_if.layer.panel.composer.day.value == date(2027, 3, 12)


def test_apply_is_refused_when_the_screen_does_not_know_of_a_booking(rig: Rig, demo):
    look(rig, AWAY, 11)
    rig.services.changes.feed.stop()
    booking = book(rig, demo, "11 13:00")

    click(rig.pane.what_if.layer.panel.apply)
    rig.wait(lambda: booking.event_uids[0] in shades(rig).risks)
    rig.settle()

    assert said(rig) == "One more booking stands in the way since you looked. Nothing was changed."
    assert rig.stored() == [("Moss", booking.period)]
    assert rig.pane.what_if.open
    assert rig.pane.what_if.layer.panel.apply.isEnabled()


def test_what_cannot_be_is_said_in_the_panel(rig: Rig, demo):
    click(rig.pane.toolbar.what_if)
    suppose(rig, LONGER, 11, "18", "19", sub=rig.press_b.sub)

    told = "Press B · Inkjet 520 has no rules, so it is open at any time."
    rig.wait(lambda: told in words(rig))
    assert not rig.pane.what_if.layer.panel.apply.isEnabled()


@pytest.mark.parametrize(
    ("kind", "start", "end", "told"),
    [
        (AWAY, "noon", "", "Write a time such as 13:00."),
        (LONGER, "", "", "Write until when, such as 19:00."),
        (LONGER, "", "16:30", "There is no such time: closed that day, or open until then already."),
    ],
)
def test_a_time_that_cannot_be_is_said_beside_the_fields(rig: Rig, demo, kind, start, end, told):
    click(rig.pane.toolbar.what_if)
    suppose(rig, kind, 11, start, end)

    assert told in words(rig)
    assert rig.pane.what_if.layer.supposed == ()
    failed = (
        rig.pane.what_if.layer.panel.composer.start if start else rig.pane.what_if.layer.panel.composer.end
    )
    assert failed.line.hasFocus()


def test_a_form_with_changes_is_not_covered(rig: Rig):
    rig.book("10 13:00", "10 13:45")
    rig.click(rig.point(2, 13 * 60 + 20))
    rig.press(Qt.Key.Key_E)
    rig.pane.inspector.form.summary.set_text("Half typed")

    click(rig.pane.toolbar.what_if)

    assert (rig.pane.what_if.open, rig.pane.inspector.editing) == (False, True)
    assert said(rig) == "Save the change first, or cancel it."


def test_it_begins_with_whose_event_is_chosen_and_its_day(rig: Rig):
    rig.book("12 13:00", "12 13:45", calendar=rig.press_b)
    rig.click(rig.point(4, 13 * 60 + 20))

    rig.press(Qt.Key.Key_I)

    composer = rig.pane.what_if.layer.panel.composer
    assert (composer.who.value, composer.day.value) == (rig.press_b.sub, date(2027, 3, 12))
    assert (rig.pane.inspector.isVisible(), rig.pane.what_if.layer.panel.isVisible()) == (False, True)


def test_in_another_week_the_layer_stays_where_it_was(rig: Rig, demo):
    look(rig, AWAY, 11)

    rig.pane.step(1)
    rig.wait(lambda: rig.pane.agenda.days[:1] == (date(2027, 3, 15),))
    assert shades(rig).lost == ()
    assert rig.pane.what_if.layer.panel.composer.day.value == date(2027, 3, 15)
    rig.pane.step(-1)
    rig.wait(lambda: len(shades(rig).lost) == 1)


def test_what_is_at_risk_says_so_to_a_screen_reader(rig: Rig, demo):
    booking = book(rig, demo, "11 13:00")
    rig.wait(lambda: booking.event_uids[0] in rig.shown())
    look(rig, AWAY, 11)

    top = QAccessible.queryAccessibleInterface(rig.pane.grid)

    assert top.child(0).text(QAccessible.Text.Name) == (
        "Moss, Thursday 11 March, 13:00 to 14:00, Press A, confirmed, Press A away"
    )


def test_a_block_at_risk_is_drawn_as_one_until_it_is_chosen(rig: Rig, demo):
    booking = book(rig, demo, "11 13:00")
    rig.wait(lambda: booking.event_uids[0] in rig.shown())
    look(rig, AWAY, 11)
    point = rig.point(3, 13 * 60 + 45)
    warning, solid = rig.context.theme.color("warningSoft"), rig.context.theme.hue("cobalt").solid

    assert near(rig.pane.grid.viewport().grab().toImage().pixelColor(point), warning)
    rig.click(point)
    assert near(rig.pane.grid.viewport().grab().toImage().pixelColor(point), solid)


def near(colour: QColor, other: QColor) -> bool:
    far = (
        abs(colour.red() - other.red()),
        abs(colour.green() - other.green()),
        abs(colour.blue() - other.blue()),
    )
    return max(far) < 8


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_won_and_lost_are_painted_in_their_tones_and_share_a_column_where_they_meet(
    rig: Rig, demo, direction
):
    rig.pane.window().setLayoutDirection(direction)
    rig.book("11 09:00", "11 17:00", "Lent", calendar=rig.press_a)
    evening = rig.services.calendars.open(
        rig.services.own_client, "evening", origin=STAFF, look=Look(group="Stand")
    ).calendar
    other = AppointmentType(
        appointment_type_id=AppointmentTypeId("other"),
        name="Other",
        required_duration=timedelta(hours=1),
        participants=(NamedGroup("E", (evening.sub,)),),
        buffer=Buffer(),
        start_interval=timedelta(hours=1),
        tzid=TZID,
        first_day=date(2027, 3, 11),
        last_day=date(2027, 3, 11),
    )
    rig.services.appointment_types.upsert(other, origin=STAFF)
    rig.wait(lambda: len(rig.pane.agenda.calendars) == 3)
    look(rig, LONGER, 11, end="20:00")
    suppose(rig, AWAY, 11, "18", "20", sub=evening.sub)
    rig.wait(lambda: rig.pane.what_if.layer.outlook is not None and len(shades(rig).lost) == 1)
    rig.settle()

    point = rig.point(3, 19 * 60 + 30)
    picture = rig.pane.grid.viewport().grab().toImage()
    quarter = rig.pane.grid.stage().scale.columns[3].width / 4
    leading, trailing = (
        (-quarter, quarter) if direction == Qt.LayoutDirection.LeftToRight else (quarter, -quarter)
    )

    def tones(x: float) -> set[str]:
        """The grounds that are met on a stretch of the column, around its hatch."""
        found = set()
        for step in range(-8, 9):
            colour = picture.pixelColor(round(x) + step, point.y())
            for role in ("accentSoft", "dangerSoft"):
                if near(colour, rig.context.theme.color(role)):
                    found.add(role)
        return found

    assert tones(point.x() + leading) == {"accentSoft"}
    assert tones(point.x() + trailing) == {"dangerSoft"}
