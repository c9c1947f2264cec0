"""Staff press the buttons of the line."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apcdesk.desk.staff.appointment_types.sheet import AppointmentTypeSheet
from apcdesk.desk.staff.line.join_sheet import JoinSheet
from apcdesk.desk.staff.line.pane import LinePane
from apcdesk.domain.changes import STAFF
from apcdesk.domain.waiting import WalkInState
from apcdesk.service.line.waiting import OFFER_SECONDS
from tests.builders_desk import make_context
from tests.builders_line import HEARING, local, span


@pytest.fixture
def pane(qtbot, shop, theme, tasks, tmp_path, toasts):
    context = make_context(shop.services, theme, tasks, tmp_path, toasts=toasts)
    pane = LinePane(context)
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    qtbot.waitUntil(lambda: pane.loaded is not None, timeout=20_000)
    yield pane
    context.bridge.close()


def rows(pane):
    return [row.accessibleName() for row in pane.rows.values()]


def reads(qtbot, pane, *wanted):
    qtbot.waitUntil(lambda: rows(pane) == list(wanted), timeout=20_000)


def row(pane, number):
    return next(row for row in pane.rows.values() if row.number.text() == str(number))


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_nobody_waits(pane):
    assert pane.nobody.isVisible()
    assert pane.count.text() == ""


def test_without_an_appointment_type_there_is_nothing_to_wait_for(qtbot, pane, shop):
    types = shop.services.appointment_types
    for kind in types.all():
        types.delete(kind.appointment_type_id, origin=STAFF)

    qtbot.waitUntil(pane.make_type.isVisible)
    assert pane.nobody.step.text() == "A number is for an appointment type, and there is none."
    assert not pane.add.isEnabled()
    QTest.mouseClick(pane.make_type, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(pane.window().findChildren(AppointmentTypeSheet)) == 1)


def test_who_waits_with_names_and_turns(qtbot, pane, shop):
    shop.take(name="Mr K", until="17:30")
    shop.take(HEARING)

    reads(
        qtbot,
        pane,
        "Number 1, Mr K, Eye · since 14:05 · can stay until 17:30, about 14:05",
        "Number 2, Hearing, since 14:05, about 14:05",
    )
    assert pane.count.text() == "2 wait"
    assert not pane.nobody.isVisible()


def test_one_touch_accepts_and_undo_brings_the_number_back(qtbot, pane, shop, toasts):
    shop.take(name="Mr K")
    shop.cancel()
    reads(qtbot, pane, "Number 1, Mr K, Eye · since 14:05, Accept 16:00, Offered until 14:07")

    press(row(pane, 1).accept)

    reads(qtbot, pane)
    qtbot.waitUntil(lambda: pane.figures["filled_gaps"].value == "1", timeout=20_000)
    assert (pane.figures["late_cancellations"].value, pane.figures["booked"].value) == ("1", "1")
    qtbot.waitUntil(lambda: toasts.texts == ["Number 1 is booked for 16:00"], timeout=20_000)
    toasts.act()
    qtbot.waitUntil(lambda: list(rows(pane)) != [], timeout=20_000)
    assert shop.walk_in(1).state is WalkInState.WAITING


def test_pass_on_call_again_and_let_go(qtbot, pane, shop, toasts):
    shop.take()
    shop.take()
    shop.cancel()
    qtbot.waitUntil(lambda: any("Accept" in name for name in rows(pane)), timeout=20_000)

    press(row(pane, 1).pass_on)
    qtbot.waitUntil(lambda: shop.offers == [(2, span("16:00", "16:45"))], timeout=20_000)
    qtbot.waitUntil(lambda: row(pane, 2).call.text() == "Call again", timeout=20_000)
    shop.clock.advance(seconds=5)
    press(row(pane, 2).call)
    qtbot.waitUntil(lambda: shop.walk_in(2).called == shop.clock.now(), timeout=20_000)

    row(pane, 2).left.emit(False)
    qtbot.waitUntil(lambda: len(rows(pane)) == 1, timeout=20_000)
    row(pane, 1).left.emit(True)
    reads(qtbot, pane)
    said = ["Number 2 did not come", "Number 1 left"]
    qtbot.waitUntil(lambda: toasts.texts == said, timeout=20_000)


def test_staff_call_whose_turn_it_is_and_hear_when_there_is_no_time(qtbot, pane, shop, toasts):
    shop.take()
    shop.take(until="14:20")
    qtbot.waitUntil(lambda: len(rows(pane)) == 2, timeout=20_000)

    press(row(pane, 2).call)
    qtbot.waitUntil(lambda: toasts.texts == ["There is no time for number 2 today."], timeout=20_000)
    press(row(pane, 1).call)
    qtbot.waitUntil(lambda: shop.offers == [(1, span("14:05", "14:50"))], timeout=20_000)
    qtbot.waitUntil(lambda: "Accept 14:05" in rows(pane)[0], timeout=20_000)
    shop.pass_time(seconds=30)
    press(row(pane, 1).accept)
    qtbot.waitUntil(lambda: pane.figures["booked"].value == "1", timeout=20_000)
    qtbot.waitUntil(lambda: pane._served.count() == 1, timeout=20_000)


def test_who_was_faster_is_said(qtbot, pane, shop, toasts):
    shop.take()
    shop.cancel()
    qtbot.waitUntil(lambda: any("Accept" in name for name in rows(pane)), timeout=20_000)
    one = pane.loaded.line.waiting[0]
    pane._context.services.waiting_line.accept(one.offer.offer_id, origin=STAFF)

    pane.actions_of_line.accept(one.walk_in, one.offer)

    qtbot.waitUntil(lambda: toasts.texts != [], timeout=20_000)
    assert toasts.texts == ["We could not keep this time any longer."]


def test_a_number_is_given_at_the_desk(qtbot, pane, shop, toasts):
    pane.join()
    [sheet] = pane.window().findChildren(JoinSheet)
    sheet.kind.set_value(HEARING)
    QTest.keyClicks(sheet.name.line, "grandmother")
    sheet.stay.set_value(local("15:00"))
    QTest.keyClick(sheet.name.line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: toasts.texts == ["Number 1 is given"], timeout=20_000)
    walk_in = shop.walk_in(1)
    assert (walk_in.name, walk_in.can_stay_until) == ("grandmother", local("15:00"))


def test_who_waits_can_stay_until_half_hours_of_the_clock(qtbot, pane, shop):
    pane.join()
    [sheet] = pane.window().findChildren(JoinSheet)

    ends = "14:30 15:00 15:30 16:00 16:30 17:00 17:30 18:00 18:30 19:00"
    assert sheet.stay.options == ("as long as it takes", *(f"until {end}" for end in ends.split()))


def test_a_name_that_is_too_long_keeps_the_sheet(qtbot, pane, shop):
    pane.join()
    [sheet] = pane.window().findChildren(JoinSheet)
    sheet.name.set_text("x" * 300)
    sheet.submit()

    qtbot.waitUntil(sheet.banner.isVisible, timeout=20_000)
    assert shop.turns == []
    sheet.close_sheet()


def test_how_long_an_offer_stands_is_chosen_at_the_desk(qtbot, pane, shop):
    assert pane.offer_time.value == 120
    pane.offer_time.set_value(300)
    pane.offer_time.chosen.emit(300)

    qtbot.waitUntil(lambda: shop.services.waiting_line.offer_time() == timedelta(minutes=5), timeout=20_000)
    shop.services.installation.put(OFFER_SECONDS, 90, origin=STAFF)
    qtbot.waitUntil(lambda: pane.offer_time.value == 90, timeout=20_000)
