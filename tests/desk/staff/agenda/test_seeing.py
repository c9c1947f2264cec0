"""What the agenda says: on blocks, to a screen reader, in the inspector; and where it stands mirrored."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QApplication, QWidget

from apcdesk import resources
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.languages import Languages
from apcdesk.desk.staff.agenda.blocks.block_text import Typesetter, Words
from apcdesk.desk.staff.agenda.blocks.item_maker import ItemMaker
from apcdesk.desk.staff.agenda.geometry import Piece
from apcdesk.desk.staff.agenda.inspector.facts import facts_of
from apcdesk.desk.staff.agenda.loading import Wanted, load_agenda
from apcdesk.desk.staff.agenda.scene import Scene, SceneBuilder, words_of
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF, Door, Origin
from apcdesk.domain.events import DeskNotes, DraftTimes, EventDraft, Guest, Transparency
from apcdesk.domain.queries import AvailabilityQuery, Group, Member, Slot
from apcdesk.domain.questions import Answer, QuestionKind
from apcdesk.service.bookings.booking import SlotRequest
from apcdesk.service.bookings.staff import StaffBooking
from apcdesk.service.demo.story import load_demo
from apcdesk.service.services import Services
from tests.builders_services import STORY_NOW, make_services
from tests.desk.staff.agenda.conftest import TZID, WEDNESDAY, Rig, oslo, period

DATES = DateWords(TZID, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


class Painted(QObject):
    """How often a widget is painted from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    services = make_services(tmp_path_factory.mktemp("story"))
    load_demo(services, json.loads(resources.read_text("demo/story.json")))
    yield services
    services.close()


def week_of(services: Services, theme, chosen: str | None = None) -> Scene:
    monday = DATES.monday_of(WEDNESDAY)
    days = tuple(monday.fromordinal(monday.toordinal() + n) for n in range(7))
    agenda = load_agenda(services, DATES, Wanted(days, monday.replace(day=1)))
    return SceneBuilder(DATES).build(agenda, ItemMaker(theme).items(agenda), 852, chosen=chosen)


def said(scene: Scene) -> dict[str, list[Words]]:
    """The words of every block by event_id or title."""
    found: dict[str, list[Words]] = {}
    for block in scene.layout.blocks:
        item = scene.items[block.key]
        name = (item.event.event_id if item.event else None) or item.title
        found.setdefault(name, []).append(words_of(item, block.piece, STORY_NOW, DATES))
    return found


def test_the_week_of_the_story_is_what_the_drawing_shows(story, theme):
    scene = week_of(story, theme)

    assert [scene.items[bar.key].title for bar, _ in scene.strip.bars] == [
        "Build-up",
        "Nordic Print & Pack 2027 · Hall B, Oslo",
        "Load-out by 14:00",
    ]
    words = said(scene)
    assert words["npp27-a-0310-1300"] == [Words("Demo Bergen Etikett", "13:00", "3 guests")]
    assert words["npp27-a-0310-1100"] == [Words("Hav & Fjord", "to 11:45")]
    assert words["Elverum Brød"] == [Words("Elverum Brød", "to 11:35")]
    assert words["Stand briefing"] == [Words("Stand briefing", "15:30", "All crew")]
    assert "Closed" not in words
    assert [column.width for column in scene.scale.columns] == [142] * 5 + [71] * 2


def test_the_inspector_says_why_the_one_who_does_it_was_chosen(rig: Rig):
    subs = (rig.press_a.sub, rig.press_b.sub)
    rig.book("10 08:00", "10 10:15", calendar=rig.press_a)
    rig.book("10 06:00", "10 09:00", calendar=rig.press_b)
    query = AvailabilityQuery(
        (Group(tuple(Member(sub) for sub in subs), 1),),
        timedelta(minutes=45),
        (period("10 13:00", "10 17:00"),),
    )
    slot = Slot(period("10 13:00", "10 13:45"), subs)
    assignment = rig.services.bookings.assign([NamedGroup("Press", subs, 1)], slot, TZID)
    request = SlotRequest(query, slot.period, assignment.subs, "Moss", TZID, assignment)
    uid = rig.services.bookings.book_slot(request, origin=STAFF).booking.event_uids[0]
    rig.wait(lambda: uid in rig.shown())

    rig.click(rig.point(2, 13 * 60 + 20))

    assert rig.pane.choice.chosen == uid
    words = [label.text() for label in rig.pane.inspector.facts.findChildren(Label)]
    assert "Press A: 135 booked minutes today, Press B 180" in words


def test_the_inspector_shows_the_code_that_staff_tell_whom_they_booked_for(rig: Rig):
    asked = StaffBooking(period("10 13:00", "10 13:45"), TZID, (rig.press_a.sub,), (Guest("Sara Lund"),))
    booking = rig.services.staff_bookings.book(asked, origin=STAFF).booking
    rig.wait(lambda: booking.event_uids[0] in rig.shown())

    rig.click(rig.point(2, 13 * 60 + 20))

    words = [label.text() for label in rig.pane.inspector.facts.findChildren(Label)]
    assert words[words.index("Booking code") + 1] == booking.code


def test_the_inspector_of_either_half_names_who_else_takes_part(rig: Rig):
    both = (rig.press_a.sub, rig.press_b.sub)
    asked = StaffBooking(period("10 13:00", "10 13:45"), TZID, both, (Guest("Sara Lund"),))
    uids = rig.services.staff_bookings.book(asked, origin=STAFF).booking.event_uids
    rig.wait(lambda: set(uids) <= set(rig.shown()))
    scene = rig.pane.grid.scene
    assert scene is not None
    halves = {
        str(item.event.calendar_id): item.event
        for item in scene.items.values()
        if item.key in uids and item.event
    }
    said = {
        name: facts_of(halves[calendar.calendar_id], STORY_NOW, DATES, scene.agenda).others_needed
        for name, calendar in (("A", rig.press_a), ("B", rig.press_b))
    }
    rig.pane.inspector.read(halves[rig.press_a.calendar_id], scene.agenda)

    assert said == {"A": "Together with Press B", "B": "Together with Press A"}
    words = [label.text() for label in rig.pane.inspector.facts.findChildren(Label)]
    assert "Together with Press B" in words


def test_the_inspector_shows_what_the_guest_answered(rig: Rig):
    answers = (
        Answer("q1", "Do you wear lenses?", QuestionKind.YES_NO, "yes"),
        Answer("q2", "A dog?", QuestionKind.YES_NO, "no"),
        Answer("q3", "Anything else?", QuestionKind.LONG_TEXT, "Late"),
    )
    event = rig.book("10 13:00", "10 13:45", calendar=rig.press_a)
    rig.wait(lambda: event.event_uid in rig.shown())
    asked = replace(event, notes=replace(event.notes, guest=Guest("Sara", answers=answers)))
    scene = rig.pane.grid.scene
    assert scene is not None
    facts = facts_of(asked, STORY_NOW, DATES, scene.agenda)
    rig.pane.inspector.read(asked, scene.agenda)

    assert facts.answers == (("Do you wear lenses?", "Yes"), ("A dog?", "No"), ("Anything else?", "Late"))
    words = [label.text() for label in rig.pane.inspector.facts.findChildren(Label)]
    assert {"Do you wear lenses?", "Yes", "Late"} <= set(words)


def test_the_small_month_has_dots_where_something_takes_place(story, theme):
    dots = {day.day for day in week_of(story, theme).agenda.dots if day.month == 3}

    assert dots - {10} == {8, 9, 11, 12, 15, 16, 18, 22, 23, 24}


def test_shading_shows_the_hours_of_the_chosen_calendar_with_its_extra_time(story, theme):
    uid = next(k for k, i in week_of(story, theme).items.items() if i.title == "Demo Bergen Etikett")

    shading = week_of(story, theme, uid).shading

    hours = [(8, 17), (9, 17), (9, 17), (9, 16), (8, 14)]
    assert shading.open == tuple(Piece("", n, a * 60, b * 60) for n, (a, b) in enumerate(hours))
    assert [(extra.name, extra.piece) for extra in shading.extra] == [
        ("VIP preview", Piece("", 1, 8 * 60, 9 * 60))
    ]
    assert shading.closed == ()


def test_time_closed_by_hand_is_shading_of_its_own_calendar(story, theme):
    uid = next(k for k, i in week_of(story, theme).items.items() if i.title == "Askim Is")

    assert week_of(story, theme, uid).shading.closed == (Piece("", 2, 15 * 60, 16 * 60),)


def test_of_several_calendars_the_time_is_closed_at_which_all_of_them_are(rig: Rig):
    def close(calendar: Calendar, start: str, end: str) -> None:
        times = DraftTimes(oslo(start), oslo(end), TZID, TZID)
        draft = EventDraft(summary="Closed", times=times, notes=DeskNotes(closed=True))
        rig.services.events.create(calendar.calendar_id, draft)

    def closed() -> tuple[Piece, ...]:
        scene = rig.pane.grid.scene
        return () if scene is None else scene.shading.closed

    close(rig.press_a, "10 12:00", "10 15:00")
    rig.book("11 12:00", "11 13:00")  # what comes after it is shown
    only_one = closed()
    for calendar in rig.services.calendars.all():
        if calendar.calendar_id != rig.press_a.calendar_id:
            close(calendar, "10 13:00", "10 16:00")

    rig.wait(lambda: closed() == (Piece("", 2, 13 * 60, 15 * 60),))
    assert only_one == ()


def test_who_checked_in_at_the_kiosk_is_here(qtbot, theme, tmp_path):
    services = make_services(tmp_path)
    load_demo(services, json.loads(resources.read_text("demo/story.json")))
    scene = week_of(services, theme)
    event = next(i.event for i in scene.items.values() if i.title == "Demo Bergen Etikett")
    assert event is not None
    assert facts_of(event, STORY_NOW, DATES, scene.agenda).arrived == ""

    services.arrivals.arrive(event.notes.code, kiosk="Kiosk 2")

    facts = facts_of(event, STORY_NOW, DATES, week_of(services, theme).agenda)
    assert facts.arrived == "Here since 11:20"
    services.close()


def test_the_zone_has_the_name_of_the_language_that_is_spoken(story, theme, qapp):
    agenda = week_of(story, theme).agenda
    event = next(one for one in agenda.events if one.summary == "Demo Bergen Etikett")
    languages = Languages(DATES.locale, ["kiosk", "desk"])
    languages.speak("ar")

    words = facts_of(event, STORY_NOW, DATES, agenda).under_when
    languages.close()

    assert "أوسلو" in words
    assert "Oslo" not in words


def test_the_inspector_says_what_the_drawing_says(story, theme):
    scene = week_of(story, theme)
    event = next(i.event for i in scene.items.values() if i.title == "Demo Bergen Etikett")
    assert event is not None

    facts = facts_of(event, STORY_NOW, DATES, scene.agenda)

    assert (facts.title, facts.state_text, facts.shows_as) == (
        "Demo Bergen Etikett",
        "Confirmed",
        "Shows as busy",
    )
    assert (facts.when, facts.under_when) == (
        "Wed 10 March, 13:00 – 13:45",
        "45 min · in 1 h 40 min · Oslo time",
    )
    assert (facts.clear, facts.under_clear) == (
        "10 min before, 15 min after",
        "Buffers keep 12:50 – 14:00 clear",
    )
    assert f"{facts.guest} {facts.guest_rest}" == "Silje Bjørnstad and 2 guests"
    assert (facts.booked_at, facts.on_kiosks, facts.reminder) == (
        "Kiosk 2 · Tue 9 March, 16:42",
        "Busy, no name",
        "Crew, 10 min before",
    )


def test_a_booking_over_midnight_says_until_when(rig: Rig):
    event = rig.book("10 22:00", "11 02:00", "Night run")
    scene = rig.pane.grid.scene
    assert scene is not None

    words = [
        words_of(scene.items[event.event_uid], block.piece, STORY_NOW, DATES)
        for block in scene.layout.by_key[event.event_uid]
    ]

    assert words == [Words("Night run", "until 02:00 Thursday")] * 2


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (135, 44, ["Demo Bergen Etikett", "13:00 · 3 guests"]),
        (135, 18, ["Demo Bergen Etikett"]),
        (66, 44, ["Demo", "Bergen", "Etikett"]),
        (66, 60, ["Demo", "Bergen", "Etikett", "13:00"]),
        (66, 30, ["Demo", "Bergen E…"]),
    ],
)
def test_a_block_drops_the_note_before_the_time_and_the_time_before_the_title(theme, width, height, expected):
    lines = Typesetter(theme).set(Words("Demo Bergen Etikett", "13:00", "3 guests"), width, height)

    assert [line.text for line in lines] == expected


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (160, 60, ["Night run", "until 02:00 Thursday"]),
        (100, 60, ["Night run", "until 02:00", "Thursday"]),
        (100, 36, ["Night run", "until 02:00…"]),
        (74, 60, ["Night run", "until 02:00", "Thursday"]),
        (74, 36, ["Night run"]),
        (40, 60, ["Night", "run"]),
    ],
)
def test_a_time_that_is_too_long_for_its_line_goes_on_in_the_next(theme, width, height, expected):
    lines = Typesetter(theme).set(Words("Night run", "until 02:00 Thursday"), width, height)

    assert [line.text for line in lines] == expected
    assert len({line.baseline for line in lines}) == len(lines)


def test_a_time_that_is_held_together_is_not_broken(theme):
    times = "from 10:00\u202fAM"

    lines = Typesetter(theme).set(Words("Run", times), 60, 60)

    assert [line.text for line in lines] == ["Run", "from", "10:00\u202fAM"]


def interfaces(widget):
    """The interfaces of the items of a widget."""
    top = QAccessible.queryAccessibleInterface(widget)
    return [top.child(n) for n in range(top.childCount())]


def test_a_screen_reader_meets_every_block_by_its_name_in_words(rig: Rig):
    rig.book("10 13:00", "10 13:45", "Demo Bergen Etikett")
    rig.book("11 22:00", "12 02:00", "Night run", calendar=rig.press_b)

    names = [entry.text(QAccessible.Text.Name) for entry in interfaces(rig.pane.grid)]

    assert names == [
        "Demo Bergen Etikett, Wednesday 10 March, 13:00 to 13:45, Press A, confirmed",
        "Night run, Thursday 11 March, 22:00 to 02:00 Friday, Press B, confirmed",
    ]


def test_a_screen_reader_finds_a_block_where_it_is_and_can_press_it(rig: Rig):
    event = rig.book("10 13:00", "10 13:45")
    grid = rig.pane.grid
    top = QAccessible.queryAccessibleInterface(grid)
    point = grid.viewport().mapToGlobal(rig.point(2, 13 * 60 + 20))

    entry = top.childAt(point.x(), point.y())

    assert entry is not None
    assert (top.indexOfChild(entry), entry.role()) == (0, QAccessible.Role.ListItem)
    assert entry.rect().contains(QPoint(point))
    entry.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert rig.pane.choice.chosen == event.event_uid
    assert entry.state().selected


def test_the_focus_of_a_screen_reader_is_where_the_keys_are(rig: Rig):
    rig.book("10 13:00", "10 13:45", "A")
    rig.book("10 15:00", "10 15:45", "B")
    rig.press(Qt.Key.Key_Down)
    rig.press(Qt.Key.Key_Down)

    focused = QAccessible.queryAccessibleInterface(rig.pane.grid).focusChild()

    assert focused is not None
    assert focused.text(QAccessible.Text.Name).startswith("B, ")


def test_an_all_day_item_is_read_from_the_strip(rig: Rig):
    dates = DraftTimes(WEDNESDAY, WEDNESDAY.replace(day=12), TZID, TZID)
    event = rig.services.events.create(rig.press_a.calendar_id, EventDraft(summary="Show", times=dates)).event
    rig.wait(lambda: event.event_uid in rig.shown())

    names = [entry.text(QAccessible.Text.Name) for entry in interfaces(rig.pane.header)]

    assert names == ["Show, Wednesday 10 March to Thursday 11 March, all day, Press A, shows as free"]


def test_the_ring_in_the_strip_comes_and_goes_with_the_keys(rig: Rig):
    dates = DraftTimes(WEDNESDAY, WEDNESDAY.replace(day=12), TZID, TZID)
    event = rig.services.events.create(rig.press_a.calendar_id, EventDraft(summary="Show", times=dates)).event
    rig.wait(lambda: event.event_uid in rig.shown())
    rig.pane.focus_view()
    rig.pane.choice.move_to(event.event_uid)
    rig.context.theme.keys_in_use = True
    rig.settle()
    rig.pane.header.repaint()
    painted = Painted(rig.pane.header)

    rig.pane.frame.toolbar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    rig.pane.frame.toolbar.setFocus()
    rig.wait(lambda: painted.count == 1)
    rig.pane.focus_view()
    rig.wait(lambda: painted.count == 2)


def test_right_to_left_days_run_from_the_right_and_a_click_finds_the_mirrored_block(rig: Rig):
    event = rig.book("8 13:00", "8 13:45")
    scene = rig.pane.grid.scene
    assert scene is not None
    box = scene.layout.by_key[event.event_uid][0].box
    plain = rig.pane.grid.rect_of(box)

    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = rig.pane.grid.rect_of(box)
        width = rig.pane.grid.viewport().width()
        assert (mirrored.left(), mirrored.right()) == (width - plain.right(), width - plain.left())
        rig.click(mirrored.center().toPoint())
        assert rig.pane.choice.chosen == event.event_uid
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_hold_says_where_it_is_made_and_never_by_whom(story, theme):
    kind = next(k for k in story.appointment_types.all() if k.appointment_type_id == "packaging-advice")
    slot = story.bookings.times(kind.appointment_type_id)[0]
    origin = Origin(Door.KIOSK, name="Kiosk 2")
    story.bookings.hold(kind.appointment_type_id, slot.start, holder="k2", place="Kiosk 2", origin=origin)

    words = said(week_of(story, theme))["Being booked at Kiosk 2"]

    assert [(w.title, w.note) for w in words] == [("Being booked at Kiosk 2", "3 min left")]
    story.bookings.release("k2")


def test_cancelling_a_booking_ends_it_and_undo_restores_it(rig: Rig):
    load_demo(rig.services, json.loads(resources.read_text("demo/story.json")))
    rig.wait(lambda: len(rig.shown()) > 30)
    scene = rig.pane.grid.scene
    assert scene is not None
    uid = next(k for k, i in scene.items.items() if i.title == "Demo Bergen Etikett")
    event = scene.items[uid].event
    assert event is not None
    booking_id = event.notes.booking_id
    assert booking_id is not None
    rig.pane.choice.choose(uid)

    rig.pane.inspector.facts.delete_asked.emit()
    rig.settle()

    assert rig.services.bookings.get(booking_id).cancelled
    rig.context.undo.undo()
    rig.wait(lambda: not rig.services.bookings.get(booking_id).cancelled)
    rig.wait(lambda: uid in rig.shown())
    assert rig.services.events.get(event.event_uid).period.start == oslo("10 13:00")


def test_what_lies_outside_the_hours_without_a_reason_is_marked_while_it_is_to_come(rig: Rig):
    inside = rig.book("10 15:00", "10 16:00", "Inside")
    outside = rig.book("10 16:30", "10 17:15", "A quarter over")
    over = rig.book("9 18:00", "9 19:00", "Over")
    meant = rig.services.events.create(
        rig.press_a.calendar_id,
        EventDraft(
            summary="Meant so",
            times=DraftTimes(oslo("10 18:00"), oslo("10 19:00"), TZID, TZID),
            notes=DeskNotes(exception="Because we said so"),
        ),
    ).event
    away = rig.services.events.create(
        rig.press_a.calendar_id,
        EventDraft(
            summary="Away",
            times=DraftTimes(oslo("10 00:00"), oslo("11 00:00"), TZID, TZID),
            transparency=Transparency.OUT_OF_OFFICE,
        ),
    ).event
    rig.wait(lambda: {meant.event_uid, away.event_uid} <= set(rig.shown()))

    marks = {
        key: (item.note, item.outside) for key in rig.shown() if (item := rig.pane.item(key)) is not None
    }
    assert marks == {
        inside.event_uid: ("", False),
        outside.event_uid: ("outside hours", True),
        over.event_uid: ("", False),
        meant.event_uid: ("", False),
        away.event_uid: ("", False),
    }
    said_outside = {}
    for event in (inside, outside, over, meant):
        rig.pane.inspector.read(event, rig.pane.agenda)
        words = [label.text() for label in rig.pane.inspector.facts.findChildren(Label)]
        said_outside[event.summary] = "Outside the open hours" in words
    assert said_outside == {"Inside": False, "A quarter over": True, "Over": False, "Meant so": False}
