"""Where everything in the lanes lies."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, Qt

from apcdesk.desk.staff.finder.lane_layout import Axis, axis_of, height_of, lay_out
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.ids import EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.service.asking.availability import Lane, LaneBusy
from tests.builders import a_period, a_slot, at

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
GROUPS = (
    NamedGroup("Press and room", (Sub("press"), Sub("fjord"))),
    NamedGroup("Consultant", (Sub("ingrid"), Sub("lars"), Sub("amina")), 1),
)
AXIS = Axis(a_period("09:00", "16:00"))
WIDTH = 564.0


def a_lane(*hours: Period, busy: tuple[Period, ...] = ()) -> Lane:
    taken = tuple(LaneBusy(period, False, EventUid("evt")) for period in busy)
    return Lane(Sub("A"), hours, taken, ())


def test_rows_stand_under_the_caption_of_their_group():
    layout = lay_out(GROUPS, AXIS, WIDTH, LTR)

    assert layout.captions == ((0, 37.0), (1, 119.0))
    assert [(row.sub, row.top) for row in layout.rows] == [
        ("press", 63.0),
        ("fjord", 94.0),
        ("ingrid", 145.0),
        ("lars", 176.0),
        ("amina", 207.0),
    ]
    assert layout.height == height_of(GROUPS) == 241


def test_time_runs_from_left_to_right_and_mirrored_from_right_to_left():
    plain, mirrored = lay_out(GROUPS, AXIS, WIDTH, LTR), lay_out(GROUPS, AXIS, WIDTH, RTL)
    row = plain.rows[0]

    assert plain.block(row, a_period("09:00", "16:00")) == QRectF(118, 63, 438, 25)
    assert mirrored.block(row, a_period("09:00", "16:00")) == QRectF(8, 63, 438, 25)
    assert plain.x(at("09:00")) == 118
    assert mirrored.x(at("09:00")) == WIDTH - 118
    assert plain.label(row) == QRectF(0, 63, 112, 25)
    assert mirrored.label(row) == QRectF(WIDTH - 112, 63, 112, 25)


def test_the_time_under_a_place_is_that_which_is_drawn_there():
    for direction in (LTR, RTL):
        layout = lay_out(GROUPS, AXIS, WIDTH, direction)

        assert layout.moment_at(layout.x(at("12:30"))) == at("12:30")
        assert layout.moment_at(WIDTH - 1 if direction is LTR else 1) is None


def test_what_lies_outside_the_hours_shown_is_cut():
    layout = lay_out(GROUPS, AXIS, WIDTH, LTR)
    row = layout.rows[0]

    assert layout.block(row, a_period("08:00", "09:30")) == layout.block(row, a_period("09:00", "09:30"))
    assert layout.block(row, a_period("07:00", "09:00")) is None


def test_the_axis_shows_whole_hours_of_open_time_and_of_what_is_offered():
    day = a_period("00:00", "16:00")
    always = a_lane(day)
    hours = a_lane(a_period("09:30", "17:00"), busy=(a_period("07:00", "08:00"),))

    assert axis_of(day, [always, hours], [], ZoneInfo("UTC")) == Axis(a_period("09:00", "16:00"))
    assert axis_of(day, [hours], [a_slot("08:15", "09:00")], ZoneInfo("UTC")) == Axis(
        a_period("08:00", "16:00")
    )


def test_where_everybody_is_always_open_what_is_booked_decides_and_else_the_day():
    day = a_period("00:00", "24:00")
    booked = a_lane(day, busy=(a_period("10:15", "11:00"),))

    assert axis_of(day, [booked], [a_slot("13:00", "14:30")], ZoneInfo("UTC")) == Axis(
        a_period("10:00", "15:00")
    )
    assert axis_of(day, [a_lane(day)], [], ZoneInfo("UTC")) == Axis(day)


def test_a_chosen_time_that_goes_on_after_midnight_is_shown_to_its_end():
    day, hours, chosen = a_period("00:00", "24:00"), a_period("18:00", "24:00"), a_period("22:00", "26:00")

    assert axis_of(day, [a_lane(hours)], [], ZoneInfo("UTC"), chosen) == Axis(a_period("18:00", "26:00"))
    another_day = a_period("40:00", "44:00")
    assert axis_of(day, [a_lane(hours)], [], ZoneInfo("UTC"), another_day) == Axis(hours)


def test_a_short_day_is_shown_two_hours_long():
    axis = axis_of(a_period("00:00", "24:00"), [a_lane(a_period("09:00", "10:00"))], [], ZoneInfo("UTC"))

    assert axis == Axis(a_period("09:00", "11:00"))


def test_hours_are_labelled_by_the_local_clock_also_when_it_changes():
    oslo = ZoneInfo("Europe/Oslo")
    spring = Period(
        datetime(2027, 3, 28, 0, tzinfo=oslo).astimezone(UTC), datetime(2027, 3, 28, 2, tzinfo=UTC)
    )
    autumn = Period(
        datetime(2027, 10, 31, 0, tzinfo=oslo).astimezone(UTC), datetime(2027, 10, 31, 2, tzinfo=UTC)
    )

    assert [hour for _, hour in Axis(spring).hours(oslo, 438)] == [0, 1, 3, 4]
    assert [hour for _, hour in Axis(autumn).hours(oslo, 438)] == [0, 1, 2, 2, 3]


def test_a_day_of_23_hours_is_drawn_to_scale():
    oslo = ZoneInfo("Europe/Oslo")
    day = date(2027, 3, 28)
    start = datetime.combine(day, datetime.min.time(), oslo).astimezone(UTC)
    axis = Axis(Period(start, datetime(2027, 3, 28, 22, tzinfo=UTC)))

    assert axis.share(datetime(2027, 3, 28, 12, tzinfo=oslo)) == 11 / 23


def test_hours_are_left_out_where_there_is_no_room_and_the_last_midnight_is_24():
    day = Axis(a_period("00:00", "24:00"))

    assert [hour for _, hour in day.hours(ZoneInfo("UTC"), 438)] == [*range(0, 24, 2), 24]
    assert [hour for _, hour in day.hours(ZoneInfo("UTC"), 100)] == [0, 12, 24]
