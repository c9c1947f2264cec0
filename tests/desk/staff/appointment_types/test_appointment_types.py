"""Staff make appointment types: from nothing to what a kiosk offers, changed, deleted, and each step taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.appointment_types.card import TypesCard
from apcdesk.desk.staff.appointment_types.sheet import AppointmentTypeSheet
from apcdesk.desk.staff.finder.group_card import MemberRow
from apcdesk.desk.tasks import Tasks
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.domain.queries import Buffer
from apcdesk.domain.questions import Asked, Form
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from tests.builders_desk import Toasts, make_context
from tests.builders_services import make_services


class Rig:
    """The card over a window, and short ways to use it."""

    def __init__(self, context: DeskContext, window: QWidget, card: TypesCard, qtbot: QtBot) -> None:
        self.context = context
        self.card = card
        self._window = window
        self._qtbot = qtbot
        self.types = context.services.appointment_types

    def open_calendar(self, name: str) -> Sub:
        services = self.context.services
        return services.calendars.open(services.own_client, name, name=name, origin=STAFF).calendar.sub

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.context.tasks.idle)

    def press(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def focus(self, field: QWidget) -> None:
        """Type into this field from now on, as on a screen."""
        with self._qtbot.waitActive(self._window):
            self._window.activateWindow()
        field.setFocus()

    def opened(self, button: QWidget) -> AppointmentTypeSheet:
        """The sheet that a button opens."""
        self.press(button)
        [sheet] = self._window.findChildren(AppointmentTypeSheet)
        return sheet

    def edited(self, kind: AppointmentType) -> AppointmentTypeSheet:
        """The sheet of one that is known."""
        self.types.upsert(kind, origin=STAFF)
        self.card.show_kinds(self.types.all())
        return self.opened(self.card.edits[kind.appointment_type_id])


@pytest.fixture
def rig(qtbot: QtBot, theme: Theme, tasks: Tasks, tmp_path: Path, toasts: Toasts) -> Iterator[Rig]:
    services = make_services(tmp_path)
    context = make_context(services, theme, tasks, tmp_path, toasts=toasts)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1120, 900)
    card = TypesCard(context)
    card.setParent(window)
    window.show()
    yield Rig(context, window, card, qtbot)
    context.bridge.close()
    context.languages.close()
    services.close()


def a_kind(*subs: Sub) -> AppointmentType:
    """One with a choice in everything that the sheet has no field for."""
    return AppointmentType(
        appointment_type_id=AppointmentTypeId("eye-test"),
        name="Eye test",
        short_name="Eyes",
        icon="package",
        hue="leaf",
        required_duration=timedelta(minutes=40),
        participants=(NamedGroup("Optometrist", subs, 1, offered=False),),
        buffer=Buffer.of_minutes(5, 10),
        start_interval=timedelta(minutes=12),
        minimum_notice=timedelta(minutes=90),
        tzid="Europe/Oslo",
        location="Upstairs",
        position=3,
        form=Form(phone=Asked.REQUIRED),
    )


def test_the_first_one_is_made_of_nothing_and_a_kiosk_offers_it(rig: Rig, toasts: Toasts):
    anna, ole = rig.open_calendar("Anna"), rig.open_calendar("Ole")
    sheet = rig.opened(rig.card.new)
    QTest.keyClicks(sheet.name.line, "Fitting")
    card = sheet.who.cards[0]
    rig.press(card.add)
    assert card.picker is not None
    QTest.keyClick(card.picker.search.line, Qt.Key.Key_Return)
    card.picker.toggled.emit(ole)
    card.picker.close()
    sheet.length.spin.setValue(50)
    sheet.after.spin.setValue(10)
    sheet.notice.set_value(120)
    sheet.meet_at.set_text("At the counter")
    rig.press(sheet.confirm)
    made = rig.types.all()
    offered = rig.context.services.kiosks.offered("Kiosk 1")
    rig.context.undo.undo()
    rig.settle()

    assert offered == made
    assert made == (
        AppointmentType(
            appointment_type_id=made[0].appointment_type_id,
            name="Fitting",
            hue=rig.context.theme.hue_names[0],
            required_duration=timedelta(minutes=50),
            participants=(NamedGroup("Who does it", (anna, ole), 1),),
            buffer=Buffer.of_minutes(0, 10),
            start_interval=timedelta(minutes=15),
            minimum_notice=timedelta(hours=2),
            form=Form(phone=Asked.OPTIONAL),
            tzid=rig.context.services.tzid,
            meet_at="At the counter",
        ),
    )
    assert rig.types.all() == ()
    assert toasts.texts[0] == "Made Fitting"


def test_a_group_that_is_added_for_rooms_needs_one_of_them_as_the_first_does(rig: Rig):
    anna, rooms = rig.open_calendar("Anna"), (rig.open_calendar("Room 1"), rig.open_calendar("Room 2"))
    sheet = rig.opened(rig.card.new)
    QTest.keyClicks(sheet.name.line, "Eye test")
    rig.press(sheet.who.more)
    for card, subs in zip(sheet.who.cards, ((anna,), rooms), strict=True):
        rig.press(card.add)
        assert card.picker is not None
        for sub in subs:
            card.picker.toggled.emit(sub)
        card.picker.close()
    rig.press(sheet.confirm)

    [made] = rig.types.all()
    assert made.participants == (NamedGroup("Who does it", (anna,), 1), NamedGroup("Group 2", rooms, 1))


def test_tab_goes_through_the_groups_before_it_comes_to_what_stands_below(rig: Rig):
    sheet = rig.edited(a_kind(rig.open_calendar("Anna")))
    rig.press(sheet.who.more)
    first, second = sheet.who.cards
    [row] = first.findChildren(MemberRow)
    stops = [
        *(first.name, first.needed, row.remove, first.add),
        *(second.name, second.needed, second.add, second.drop),
        sheet.who.more,
    ]
    rig.focus(sheet.name)
    visited: list[QWidget] = []
    for _ in stops:
        QTest.keyClick(sheet, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        assert at is not None
        visited.append(next(stop for stop in stops if stop is at or stop.isAncestorOf(at)))

    assert visited == stops


def test_what_is_missing_is_said_where_it_is(rig: Rig):
    rig.open_calendar("Anna")
    sheet = rig.opened(rig.card.new)
    rig.press(sheet.confirm)
    unnamed = sheet.name.message.text(), sheet.banner.isVisible()
    QTest.keyClicks(sheet.name.line, "Fitting")
    rig.press(sheet.confirm)

    assert unnamed == ("Give it a name that visitors understand.", True)
    assert sheet.name.message.text() == ""
    assert sheet.banner.isVisible()
    assert rig.types.all() == ()
    card = sheet.who.cards[0]
    rig.press(card.add)
    assert card.picker is not None
    QTest.keyClick(card.picker.search.line, Qt.Key.Key_Return)
    card.picker.close()
    assert not sheet.banner.isVisible(), "somebody was added since"


def test_without_a_calendar_there_is_nobody_to_ask(rig: Rig, toasts: Toasts):
    rig.press(rig.card.new)

    assert toasts.texts == ["Make a calendar first: an appointment needs somebody’s time"]


def test_who_has_no_rules_is_said_before_visitors_book_at_night(rig: Rig):
    anna, ole = rig.open_calendar("Anna"), rig.open_calendar("Ole")
    hours = AvailabilityRule(ole, "hours", "Etc/UTC", (WeeklyPeriod(Weekday.MONDAY, 540, 1020),))
    rig.context.services.rules.upsert(hours, origin=STAFF)
    sheet = rig.edited(a_kind(anna, ole))

    assert sheet.who.cards[0].open_always == {anna}


def test_a_change_keeps_what_the_sheet_has_no_field_for(rig: Rig):
    kind = a_kind(rig.open_calendar("Anna"), rig.open_calendar("Ole"))
    sheet = rig.edited(kind)
    as_it_was = sheet.kind
    sheet.name.set_text("Long eye test")
    sheet.length.spin.setValue(60)
    sheet.on_kiosk.click()
    sheet.choose_person.click()
    rig.press(sheet.confirm)
    changed = rig.types.all()
    rig.context.undo.undo()
    rig.settle()

    assert as_it_was == kind
    assert changed == (
        replace(
            kind,
            name="Long eye test",
            required_duration=timedelta(hours=1),
            on_kiosk=False,
            choose_person=True,
        ),
    )
    assert rig.types.all() == (kind,)


def test_it_is_offered_from_a_day_on_and_until_a_day(rig: Rig):
    kind = replace(a_kind(rig.open_calendar("Anna")), last_day=date(2027, 3, 12))
    sheet = rig.edited(kind)
    as_it_was = sheet.first_day.day, sheet.last_day.day
    rig.press(sheet.first_day.limited)
    sheet.first_day.chosen.set_day(date(2027, 3, 13))
    rig.press(sheet.confirm)
    refused = sheet.banner.label.text(), rig.types.all()
    QTest.keyClick(sheet.first_day.chosen, Qt.Key.Key_Down)
    mended = sheet.banner.isVisible()
    rig.press(sheet.confirm)

    assert not mended
    assert as_it_was == (None, date(2027, 3, 12))
    assert refused == ("The last day is before the first one.", (kind,))
    assert rig.types.all() == (replace(kind, first_day=date(2027, 3, 12)),)


def test_one_is_deleted_and_comes_back(rig: Rig, toasts: Toasts):
    kind = a_kind(rig.open_calendar("Anna"))
    sheet = rig.edited(kind)
    rig.press(sheet.remove)
    left = rig.types.all()
    rig.context.undo.undo()
    rig.settle()

    assert (left, rig.types.all()) == ((), (kind,))
    assert toasts.texts[0] == "Deleted Eye test"


def test_one_that_the_service_refuses_says_why(rig: Rig):
    sheet = rig.edited(a_kind(rig.open_calendar("Anna")))
    sheet.name.set_text("x" * 300)
    rig.press(sheet.confirm)

    assert (sheet.banner.isVisible(), sheet.confirm.isEnabled()) == (True, True)
    assert rig.types.all()[0].name == "Eye test"


def test_a_time_is_looked_for_from_the_card(rig: Rig):
    kind = a_kind(rig.open_calendar("Anna"))
    rig.types.upsert(kind, origin=STAFF)
    rig.card.show_kinds(rig.types.all())
    asked: list[AppointmentType] = []
    rig.card.find_wanted.connect(asked.append)

    rig.press(rig.card.finds[kind.appointment_type_id])

    assert asked == [kind]
