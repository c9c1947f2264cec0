"""The panel that says why not, over the whole story and over script C2."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apcdesk.desk.look.theme import Mode, Theme
from apcdesk.desk.staff.finder.why_panel import WIDTH, WhyPanel
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.widgets.chips import Chip
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.changes import STAFF
from apcdesk.domain.explanations import RepairKind
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Group, Member, ResponseFormat
from apcdesk.service.services import Services
from tests.builders import a_rule
from tests.builders_desk import make_context
from tests.builders_services import ManualClock, make_services
from tests.service.builders import a_draft

FRIDAY = date(2027, 3, 19)
GROUPS = ("Press and room", "Consultant", "Press crew")
OpenPanel = Callable[[Services], WhyPanel]


def clock(text: str) -> datetime:
    """`clock("11 10:30")`: a time of March 2027 in Oslo or Stockholm, in UTC."""
    day, time = text.split()
    return datetime.fromisoformat(f"2027-03-{int(day):02d}T{time}:00+01:00").astimezone(UTC)


@pytest.fixture
def open_panel(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[OpenPanel]:
    tasks = Tasks()
    contexts = []

    def open_one(services: Services) -> WhyPanel:
        context = make_context(services, theme, tasks, tmp_path)
        contexts.append(context)
        panel = WhyPanel(context)
        qtbot.addWidget(panel)
        panel.resize(WIDTH, 760)
        panel.show()
        return panel

    yield open_one
    for context in contexts:
        context.bridge.close()
    tasks.close()


@pytest.fixture
def story(story_database: Path, tmp_path: Path) -> Iterator[Services]:
    shutil.copy(story_database, tmp_path)
    services = make_services(tmp_path)
    yield services
    services.close()


@pytest.fixture
def question(story: Services) -> AvailabilityQuery:
    names = {calendar.account.application_calendar_id: calendar.sub for calendar in story.calendars.all()}

    def group(required: int | None, *keys: str) -> Group:
        subs = [sub for key in keys for name, sub in names.items() if name == f"npp27-{key}"]
        return Group(tuple(Member(sub, managed_availability=True) for sub in subs), required)

    return AvailabilityQuery(
        participants=(
            group(None, "press-a", "room-fjord"),
            group(1, "ingrid-haugen", "lars-ostby", "amina-warsame"),
            group(2, "jonas-vik", "mette-dahl", "piotr-nowak", "selma-eide"),
        ),
        required_duration=timedelta(minutes=45),
        query_periods=(Period(clock("10 11:20"), clock("11 16:00")),),
        response_format=ResponseFormat.OVERLAPPING_SLOTS,
        start_interval=timedelta(minutes=15),
        buffer=Buffer.of_minutes(10, 15),
    )


@pytest.fixture
def panel(open_panel: OpenPanel, story: Services, question: AvailabilityQuery) -> WhyPanel:
    panel = open_panel(story)
    asked = Period(clock("11 10:30"), clock("11 11:15"))
    view = story.availability.explain(question, asked, client_id=None, titles=True)
    panel.show_explanation(view, GROUPS)
    return panel


def test_the_reasons_of_the_picture(panel):
    assert panel.title.text() == "Why not Thu 10:30?"
    assert [(line.name, line.mark, line.reason) for line in panel.members] == [
        ("Press A", "check", ""),
        ("Room Fjord", "x", "Supplier round table starts 11:00. This would end 11:15."),
        ("Ingrid Haugen", "check", ""),
        ("Lars Østby", "x", "Busy 10:15 – 10:35"),
        ("Amina Warsame", "minus", "Closed on Thursdays"),
        ("Jonas Vik", "check", ""),
        ("Mette Dahl", "x", "Busy until 10:45"),
        ("Piotr Nowak", "x", "Busy from 10:50"),
        ("Selma Eide", "x", "Starts at 11:15, so no 15 min clear"),
    ]
    assert [chip.text() for chip in panel.findChildren(Chip)] == ["1 of 2", "1 of 1", "1 of 2"]
    texts = [label.text() for label in panel.findChildren(Label)]
    assert [name for name in texts if name in GROUPS] == [*GROUPS]
    assert panel.members[3].accessibleName() == "Lars Østby, Busy 10:15 – 10:35"
    assert panel.members[0].accessibleName() == "Press A, free"


def test_the_changes_of_the_picture(panel):
    assert [(button.text(), button.gain, button.opened) for button in panel.repairs] == [
        ("Use another room", "+6 times", ""),
        ("Shorten to 30 min", "+3 times", ""),
        ("Nothing clear after", "+2 times", ""),
    ]
    assert panel.repairs[1].toolTip() == "10:15, 12:15, 15:30"


def test_the_panel_is_as_wide_as_drawn_and_needs_no_scrolling(panel):
    inside = panel._scroll.widget()

    assert panel.width() == 300
    assert inside.height() <= panel._scroll.viewport().height()
    assert inside.minimumSizeHint().width() <= panel._scroll.viewport().width()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_change_is_one_press_away(panel, qtbot, key):
    with qtbot.waitSignal(panel.repair_chosen) as chosen:
        qtbot.keyClick(panel.repairs[1], key)

    assert chosen.args[0].kind is RepairKind.SHORTER
    with qtbot.waitSignal(panel.repair_chosen) as chosen:
        qtbot.mouseClick(panel.repairs[0], Qt.MouseButton.LeftButton)
    assert chosen.args[0].kind is RepairKind.WITHOUT_MEMBER


def test_it_is_closed_by_its_button(panel, qtbot):
    with qtbot.waitSignal(panel.closed):
        qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)


def test_another_time_replaces_what_was_said(panel, story, question):
    asked = Period(clock("11 14:15"), clock("11 15:00"))

    panel.show_explanation(story.availability.explain(question, asked, client_id=None, titles=True))

    assert panel.title.text() == "Why not Thu 14:15?"
    texts = [label.text() for label in panel.findChildren(Label)]
    assert "This time works." in texts
    assert "Group 1" in texts
    assert len(panel.members) == 9


def test_it_is_drawn_in_every_theme_and_both_directions(panel, theme, qapp: QApplication):
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seen = set()
    for mode in (Mode.LIGHT, Mode.DARK, Mode.CONTRAST):
        theme.set_mode(mode)
        image = panel.grab().toImage()  # its bits go with it
        seen.add(bytes(image.constBits()))

    assert len(seen) == 3


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Services]:
    """Script C2: Elsa and room 1 on Friday 19 March, 09:55 in Stockholm."""
    services = make_services(tmp_path, ManualClock(clock("19 09:55")), "Europe/Stockholm")
    for name, hours in (
        ("Elsa", (("09:00", "11:00"), ("11:00", "12:00"), ("13:00", "13:45"), ("15:30", "16:15"))),
        ("Room 1", (("12:00", "12:30"), ("14:00", "15:00"))),
    ):
        calendar = services.calendars.open(services.own_client, name, name=name, origin=STAFF).calendar
        for start, end in hours:
            services.events.create(calendar.calendar_id, a_draft("Somebody", start, end, FRIDAY))
        if name == "Elsa":
            days = ("monday", "tuesday", "wednesday", "thursday", "friday")
            weekly = [(day, "10:00", "18:00") for day in days]
            services.rules.upsert(a_rule(*weekly, sub=calendar.sub, tzid="Europe/Stockholm"), origin=STAFF)
    yield services
    services.close()


@pytest.fixture
def fitting(shop: Services) -> AvailabilityQuery:
    subs = {calendar.name: calendar.sub for calendar in shop.calendars.all()}
    members = (Member(subs["Elsa"], managed_availability=True), Member(subs["Room 1"]))
    return AvailabilityQuery(
        participants=(Group(members),),
        required_duration=timedelta(hours=1),
        query_periods=(Period(clock("19 10:00"), clock("19 18:00")),),
        response_format=ResponseFormat.OVERLAPPING_SLOTS,
        start_interval=timedelta(minutes=15),
    )


def test_why_there_is_nothing_today(open_panel, shop, fitting):
    panel = open_panel(shop)

    panel.show_empty(shop.availability.explain(fitting, None, client_id=None, titles=False))

    texts = [label.text() for label in panel.findChildren(Label)]
    assert "No time today. The longest stretch free for both is 45 minutes, 17:15 – 18:00." in texts
    assert [(button.text(), button.gain, button.opened) for button in panel.repairs] == [
        ("Shorten to 45 min", "+1 time", "17:15"),
        ("Elsa until 18:15", "+1 time", "17:15"),
        ("Without Room 1", "+5 times", "13:00, 14:45, 15:00, 15:15, 15:30"),
        ("Look on Mon 22 March", "+29 times", "from 10:00"),
    ]
    assert not panel.grab().isNull()


def test_where_nothing_would_help_no_list_is_shown(open_panel, shop, fitting):
    panel = open_panel(shop)
    (group,) = fitting.participants
    nobody = replace(fitting, participants=(Group((replace(group.members[0], available_periods=()),)),))

    panel.show_empty(shop.availability.explain(nobody, None, client_id=None, titles=False))

    assert panel.repairs == []
    texts = [label.text() for label in panel.findChildren(Label)]
    assert "No time today. There is no moment at which everybody who is needed is free." in texts


@pytest.mark.parametrize(
    ("start", "who", "reason"),
    [
        ("19 13:00", "Room 1", "Busy 13:00 – 13:30"),
        ("19 14:00", "Elsa", "Busy 14:00 – 14:45"),
        ("19 15:00", "Room 1", "Busy 15:00 – 16:00"),
        ("19 17:15", "Elsa", "Hours end at 18:00. This is 15 minutes over."),
    ],
)
def test_any_hour_that_is_touched_names_what_is_in_the_way(open_panel, shop, fitting, start, who, reason):
    panel = open_panel(shop)
    asked = Period(clock(start), clock(start) + timedelta(hours=1))

    panel.show_explanation(shop.availability.explain(fitting, asked, client_id=None, titles=False))

    assert [(line.name, line.reason) for line in panel.members if line.reason] == [(who, reason)]
