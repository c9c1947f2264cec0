"""Parts of a sequence in the agenda: cancelled alone or together, and what a move does to their order."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from apcdesk.desk.staff.agenda.changing.conflicts import Conflicts
from apcdesk.desk.staff.agenda.changing.writing import Clash, clash_of
from apcdesk.desk.staff.booking.cancel_sheet import CancelPartSheet
from apcdesk.domain.bookings import Assignment, Disorder
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Event, Guest
from apcdesk.domain.ids import BookingId
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.domain.sequences import SequenceQuery, SequenceStep
from apcdesk.service.bookings.sequences import SequenceBooking
from tests.desk.staff.agenda.conftest import Rig, oslo, period, take_back, toasts

INTERVIEW = ("Eva Lund · Interview", period("10 12:00", "10 12:30"))
TRIAL = ("Eva Lund · Trial shift", period("10 14:00", "10 14:30"))


@pytest.fixture
def parts(rig: Rig) -> tuple[Event, Event]:
    """An interview at noon and a trial shift at two on Press A, both on the screen."""
    query = AvailabilityQuery(
        participants=(Group((Member(rig.press_a.sub),)),),
        required_duration=timedelta(minutes=30),
        query_periods=(period("10 08:00", "10 17:00"),),
        start_interval=timedelta(minutes=30),
    )
    booking = SequenceBooking(
        query=SequenceQuery((SequenceStep("1", query), SequenceStep("2", query))),
        periods=(INTERVIEW[1], TRIAL[1]),
        names=("Interview", "Trial shift"),
        assignments=(Assignment((rig.press_a.sub,)),) * 2,
        guest=Guest("Eva Lund"),
        tzid="Europe/Oslo",
        booking_id=BookingId("bkg_interview"),
    )
    made = rig.services.staff_sequences.book(booking, origin=STAFF)
    uids = [part.event_uids[0] for part in made.bookings]
    rig.wait(lambda: set(uids) <= rig.shown())
    first, second = (rig.services.events.get(uid) for uid in uids)
    return first, second


def asked(rig: Rig, event: Event) -> CancelPartSheet:
    """Press Delete on the event and wait for the question."""
    rig.pane.choice.choose(event.event_uid)
    rig.press(Qt.Key.Key_Delete)

    def sheets() -> list[CancelPartSheet]:
        return [one for one in rig.window.findChildren(CancelPartSheet) if one.isVisible()]

    rig.wait(lambda: bool(sheets()))
    return sheets()[0]


def test_one_part_is_cancelled_and_the_other_stands(rig: Rig, parts: tuple[Event, Event]):
    sheet = asked(rig, parts[0])
    assert sheet.lines == [
        ("Wed 10 March, 12:00 – 12:30", "Eva Lund · Interview"),
        ("Wed 10 March, 14:00 – 14:30", "Eva Lund · Trial shift"),
    ]

    sheet.one.click()
    rig.wait(lambda: rig.stored() == [TRIAL] and bool(toasts(rig).texts))

    assert toasts(rig).texts[-1] == "Booking cancelled"
    take_back(rig)
    rig.wait(lambda: rig.stored() == [INTERVIEW, TRIAL])


def test_all_parts_are_cancelled_in_one_step(rig: Rig, parts: tuple[Event, Event]):
    asked(rig, parts[1]).all.click()
    rig.wait(lambda: rig.stored() == [] and bool(toasts(rig).texts))

    assert toasts(rig).texts[-1] == "All parts cancelled"
    take_back(rig)
    rig.wait(lambda: rig.stored() == [INTERVIEW, TRIAL])


def test_nothing_happens_to_parts_that_are_kept_and_the_last_one_is_not_asked_about(
    rig: Rig, parts: tuple[Event, Event]
):
    asked(rig, parts[0]).keep.click()
    rig.settle()
    assert rig.stored() == [INTERVIEW, TRIAL]

    asked(rig, parts[0]).one.click()
    rig.wait(lambda: rig.stored() == [TRIAL] and parts[0].event_uid not in rig.shown())
    rig.settle()
    rig.pane.choice.choose(parts[1].event_uid)
    rig.press(Qt.Key.Key_Delete)
    rig.wait(lambda: rig.stored() == [])


def test_a_move_says_what_it_does_to_the_order(rig: Rig, parts: tuple[Event, Event]):
    rig.pane.desk.move(parts[1].event_uid, period("10 09:00", "10 09:30"))
    rig.settle()
    assert toasts(rig).texts[-1] == "Moved to Wed 09:00, now before “Eva Lund · Interview”"

    rig.pane.desk.move(parts[0].event_uid, period("10 08:00", "10 08:30"))
    rig.settle()
    assert toasts(rig).texts[-1] == "Moved to Wed 08:00"
    rig.pane.desk.move(parts[0].event_uid, period("10 09:15", "10 09:45"))
    rig.settle()
    assert toasts(rig).texts[-1] == "Moved to Wed 09:15, now after “Eva Lund · Trial shift”"


def test_several_that_move_say_what_that_does_to_the_order(rig: Rig, parts: tuple[Event, Event]):
    other = rig.book("10 10:00", "10 10:30", "Demo", calendar=rig.press_b)
    first, second = (part.event_uid for part in parts)

    rig.pane.many.shift([first, second, other.event_uid], 0, -60)
    rig.wait(lambda: bool(toasts(rig).texts))
    assert toasts(rig).texts[-1] == "3 events moved"
    rig.settle()

    rig.pane.many.shift([second, other.event_uid], 0, -180)
    rig.wait(lambda: toasts(rig).texts[-1] != "3 events moved")
    assert toasts(rig).texts[-1] == "2 events moved, now before “Eva Lund · Interview”"
    assert rig.stored()[0] == ("Eva Lund · Trial shift", period("10 10:00", "10 10:30"))


@pytest.mark.parametrize(
    ("moved", "to", "words"),
    [
        (1, ("10 10:00", "10 10:30"), "before “Eva Lund · Interview”, which comes first"),
        (0, ("10 15:00", "10 15:30"), "after “Eva Lund · Trial shift”, which comes later"),
        (0, ("10 13:00", "10 13:30"), ""),
        (1, ("10 12:30", "10 13:00"), ""),
    ],
)
def test_a_conflict_is_seen_while_a_part_is_on_its_way(
    rig: Rig, parts: tuple[Event, Event], moved: int, to: tuple[str, str], words: str
):
    scene = rig.pane.grid.scene
    assert scene is not None
    conflicts = Conflicts(scene.items, rig.pane.agenda)

    found = conflicts.at(parts[moved].event_uid, period(*to))

    assert found.words(rig.context.dates) == words
    assert [item.key for item in found.met] == ([parts[1 - moved].event_uid] if words else [])


def test_the_form_says_so_before_it_is_saved(rig: Rig, parts: tuple[Event, Event]):
    found = clash_of(
        rig.services,
        rig.context.dates,
        rig.press_a.calendar_id,
        period("10 10:00", "10 10:30"),
        parts[1].event_uid,
    )
    assert found == Clash(disorder=Disorder("Eva Lund · Interview", before=True))
    rig.pane.desk.edit(parts[1].event_uid)
    form = rig.pane.inspector.form
    form.start.set_text("10:00")
    form.end.set_text("10:30")
    form._look_for_clash()

    rig.wait(form.clash.order.isVisible)

    assert form.clash.order.label.text() == "This is before “Eva Lund · Interview”, which comes first."
    assert oslo("10 14:00") == parts[1].period.start
