"""Opening, making, finding, changing and deleting calendars by hand and by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog

from apcdesk.desk.staff.calendars.actions import ALL_TIME as ALWAYS
from apcdesk.desk.staff.calendars.delete_sheet import DeleteSheet
from apcdesk.desk.staff.calendars.hours_sheet import HoursSheet
from apcdesk.desk.staff.calendars.import_run import ImportRun
from apcdesk.desk.staff.calendars.look_sheet import LookSheet
from apcdesk.desk.widgets.menu import Menu
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.calendars import CalendarKind
from apcdesk.domain.changes import STAFF
from apcdesk.domain.rules import Weekday, WeeklyPeriod
from apcdesk.errors import NotFound

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
X-WR-CALNAME:Room Skagen
BEGIN:VEVENT
UID:one@test
DTSTAMP:20270301T000000Z
DTSTART:20270310T120000Z
DTEND:20270310T130000Z
SUMMARY:Talk
END:VEVENT
{more}END:VCALENDAR
"""
BROKEN = "BEGIN:VEVENT\nUID:two@test\nDTSTAMP:20270301T000000Z\nSUMMARY:No time\nEND:VEVENT\n"


def press_a(services):
    return services.calendars.find(services.own_client, "npp27-press-a")


def names(pane):
    return [pane.model.index(row).data() for row in range(pane.model.rowCount())]


def choose(qtbot, pane, services, key):
    pane.choose(services.calendars.find(services.own_client, key).calendar_id)
    qtbot.waitUntil(lambda: pane.inspector.identity["application_calendar_id"].value == key)


def sheet_of(pane, kind):
    return next(sheet for sheet in pane.window().findChildren(kind) if sheet.isVisible())


def type_id(qtbot, pane, text):
    qtbot.keyClicks(pane.ids.field.line, text)
    qtbot.keyClick(pane.ids.field.line, Qt.Key.Key_Return)


def test_the_list_shows_the_calendars_of_the_list_under_their_groups(pane):
    assert pane.count.text() == "11 in 3 groups"
    assert names(pane) == [
        "Nordic Print & Pack 2027",
        *("Press A · Flexo 430", "Press B · Inkjet 520", "Room Fjord"),
        *("Ingrid Haugen", "Lars Østby", "Amina Warsame"),
        "Grønland store",
        *("Manager interviews", "In-store advice"),
        "Alna workshop",
        *("Cutter 1600", "Spectrophotometer 2", "Torque kit 3"),
        "Show 12 more",
    ]


def test_the_model_keeps_the_rules_of_item_models(pane):
    QAbstractItemModelTester(pane.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    pane.model.set_filter("press")
    pane.model.toggle_everything()

    assert names(pane) == ["Nordic Print & Pack 2027", "Press A · Flexo 430", "Press B · Inkjet 520"]


def test_the_button_for_the_rest_shows_all_and_leaves_them_out_again(qtbot, pane):
    last = pane.model.index(pane.model.rowCount() - 1)
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=pane.list.visualRect(last).center())
    assert pane.count.text() == "23 in 3 groups"

    last = pane.model.index(pane.model.rowCount() - 1)
    assert last.data() == "Leave out 12 again"
    pane.list.scrollTo(last)
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=pane.list.visualRect(last).center())
    assert pane.count.text() == "11 in 3 groups"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("flexo", ["Nordic Print & Pack 2027", "Press A · Flexo 430"]),
        ("NPP27-press", ["Nordic Print & Pack 2027", "Press A · Flexo 430", "Press B · Inkjet 520"]),
        ("e5aa", ["Nordic Print & Pack 2027", "Press A · Flexo 430"]),
        ("jonas", ["Nordic Print & Pack 2027", "Jonas Vik"]),
    ],
)
def test_the_filter_looks_at_name_id_and_sub_of_all_calendars(qtbot, pane, text, found):
    qtbot.keyClicks(pane.search.line, text)

    assert names(pane) == found


def test_a_filter_without_a_match_says_so(qtbot, pane):
    qtbot.keyClicks(pane.search.line, "zeppelin")

    assert pane.empty.isVisible()
    assert pane.empty.fact.text() == "No calendar has “zeppelin” in its name, ID or sub."


def test_arrow_keys_go_from_calendar_to_calendar_past_headings(qtbot, pane):
    pane.list.setFocus()
    for _ in range(6):
        qtbot.keyClick(pane.list, Qt.Key.Key_Down)

    assert pane.inspector.name.text() == "Manager interviews"


def test_enter_on_a_calendar_opens_it_in_the_agenda(qtbot, pane, services):
    with qtbot.waitSignal(pane.open_in_agenda) as asked:
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)

    assert asked.args == [press_a(services).calendar_id]


def test_ctrl_c_copies_the_id(qtbot, pane):
    qtbot.keyClick(pane.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "npp27-press-a"


def test_rows_are_told_to_screen_readers_in_words(pane):
    spoken = [
        QAccessible.queryAccessibleInterface(pane.list).child(row).text(QAccessible.Text.Name)
        for row in (1, 8, 11)
    ]

    assert spoken == [
        "Press A · Flexo 430, npp27-press-a, Expo hours + 1 extra, booked this week: 38 %",
        "Manager interviews, store-gronland-interviews, Fridays 13–16, booked this week: 50 %",
        "Cutter 1600, alna-cutter-1600, Mon–Fri 07–19, booked this week: 75 %",
    ]


def test_a_new_id_makes_a_calendar_in_the_group_and_asks_for_its_name(qtbot, pane, services, context):
    qtbot.keyClicks(pane.ids.field.line, "npp27-room-skagen")
    assert (pane.ids.chip.text(), pane.ids.button.text()) == ("New ID", "Create calendar")

    qtbot.mouseClick(pane.ids.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(pane.inspector.name_field.isVisible)

    made = services.calendars.find(services.own_client, "npp27-room-skagen")
    assert (made.look.group, made.look.in_list) == ("Nordic Print & Pack 2027", True)
    assert context.toasts.texts == ["Made npp27-room-skagen"]
    qtbot.keyClicks(pane.inspector.name_field.line, "Room Skagen")
    qtbot.keyClick(pane.inspector.name_field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Room Skagen" in names(pane))
    assert pane.inspector.name.text() == "Room Skagen"
    assert "No rules yet" in pane.model.index_of(made.calendar_id).data(Qt.ItemDataRole.AccessibleTextRole)


def test_several_calendars_are_made_without_leaving_the_keys(qtbot, pane):
    for typed, name in (("tom", "Tom"), ("office", "The office")):
        type_id(qtbot, pane, typed)
        qtbot.waitUntil(pane.inspector.name_field.isVisible)
        qtbot.keyClicks(pane.inspector.name_field.line, name)
        qtbot.keyClick(pane.inspector.name_field.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda name=name: name in names(pane))

        assert pane.window().focusWidget() is pane.ids.field.line


def test_a_changed_name_leaves_the_keys_to_the_list(qtbot, pane):
    pane.inspector.begin_rename()

    qtbot.keyClick(pane.inspector.name_field.line, Qt.Key.Key_Escape)

    assert pane.window().focusWidget() is pane.list


def test_an_id_in_use_opens_its_calendar_also_one_kept_out_of_the_list(qtbot, pane, services):
    before = services.changes.latest()
    qtbot.keyClicks(pane.ids.field.line, "npp27-jonas-vik")
    assert (pane.ids.chip.text(), pane.ids.button.text()) == ("Opens Jonas", "Open calendar")

    qtbot.keyClick(pane.ids.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.inspector.name.text() == "Jonas Vik")

    assert pane.list.currentIndex().data() == "Jonas Vik"
    assert pane.ids.field.text == ""
    assert services.changes.latest() == before


@pytest.mark.parametrize("text", ["", "   ", "x" * 256])
def test_an_id_that_is_empty_or_too_long_is_said_beside_the_field(qtbot, pane, services, text):
    before = services.changes.latest()

    type_id(qtbot, pane, text)

    assert pane.ids.field.message.text() == "Give the calendar an ID, up to 255 characters."
    assert services.changes.latest() == before


def test_deleting_needs_the_typed_id(qtbot, pane, services):
    choose(qtbot, pane, services, "npp27-room-fjord")
    qtbot.mouseClick(pane.inspector.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(s.isVisible() for s in pane.window().findChildren(DeleteSheet)))
    sheet = sheet_of(pane, DeleteSheet)
    calendar = services.calendars.find(services.own_client, "npp27-room-fjord")
    assert sheet.title.text() == "Delete “Room Fjord” and its 4 bookings?"

    qtbot.keyClicks(sheet.field.line, "npp27-room")
    assert not sheet.button.isEnabled()
    qtbot.keyClick(sheet.field.line, Qt.Key.Key_Return)
    assert services.calendars.get(calendar.calendar_id) == calendar

    qtbot.keyClicks(sheet.field.line, "-fjord")
    qtbot.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Room Fjord" not in names(pane))
    with pytest.raises(NotFound):
        services.calendars.get(calendar.calendar_id)
    assert pane.inspector.name.text() == "Press A · Flexo 430"


def test_a_deleted_calendar_is_taken_back_with_its_bookings(qtbot, pane, services, context):
    choose(qtbot, pane, services, "npp27-room-fjord")
    calendar = services.calendars.find(services.own_client, "npp27-room-fjord")
    before = services.events.between([calendar.calendar_id], ALWAYS)
    qtbot.mouseClick(pane.inspector.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(s.isVisible() for s in pane.window().findChildren(DeleteSheet)))
    sheet = sheet_of(pane, DeleteSheet)
    [banner] = sheet.findChildren(Banner)
    assert banner.label.text().endswith(" to come there. Tell them first.")
    assert not any(guest in banner.label.text() for guest in ("Baltic", "Hav"))
    qtbot.keyClicks(sheet.field.line, "npp27-room-fjord")
    qtbot.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: context.undo.undo_text == "Calendar deleted")

    context.undo.undo()

    qtbot.waitUntil(lambda: context.undo.redo_text == "Calendar deleted" and "Room Fjord" in names(pane))
    after = services.events.between([calendar.calendar_id], ALWAYS)
    assert [(e.event_uid, e.period, e.notes.code) for e in after] == [
        (e.event_uid, e.period, e.notes.code) for e in before
    ]


def test_esc_keeps_the_calendar(qtbot, pane, services):
    qtbot.mouseClick(pane.inspector.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(s.isVisible() for s in pane.window().findChildren(DeleteSheet)))

    qtbot.keyClick(sheet_of(pane, DeleteSheet).field.line, Qt.Key.Key_Escape)

    assert press_a(services) is not None


def test_a_rename_in_place_can_be_undone(qtbot, pane, services, context):
    qtbot.mouseClick(pane.inspector.rename, Qt.MouseButton.LeftButton)
    field = pane.inspector.name_field.line
    assert (field.text(), field.selectedText()) == ("Press A · Flexo 430", "Press A · Flexo 430")
    qtbot.keyClicks(field, "Press A")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    # the pane hears of the change, the steps of the answer: whichever comes first
    qtbot.waitUntil(lambda: pane.inspector.name.text() == "Press A" and context.undo.undo_text is not None)

    context.undo.undo()

    qtbot.waitUntil(lambda: pane.inspector.name.text() == "Press A · Flexo 430")


def test_esc_gives_up_a_rename(qtbot, pane, services):
    before = services.changes.latest()
    pane.inspector.begin_rename()
    qtbot.keyClicks(pane.inspector.name_field.line, "Nothing")

    qtbot.keyClick(pane.inspector.name_field.line, Qt.Key.Key_Escape)

    assert pane.inspector.name.isVisible()
    assert services.changes.latest() == before


def test_colour_group_and_kind_are_one_step_to_undo(qtbot, pane, services, context):
    pane.inspector.look_wanted.emit()
    sheet = sheet_of(pane, LookSheet)
    sheet.hues.choose("rose")
    sheet.group.set_text("Grønland store")
    sheet.kind.set_value(CalendarKind.ROOM)
    sheet.name.set_text("Press A")
    qtbot.keyClick(sheet.name.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: context.undo.undo_text is not None)
    changed = press_a(services)
    assert (changed.name, changed.look.hue, changed.look.group, changed.look.kind) == (
        "Press A",
        "rose",
        "Grønland store",
        CalendarKind.ROOM,
    )

    with qtbot.waitSignal(context.undo.undone):
        context.undo.undo()

    restored = press_a(services)
    assert (restored.name, restored.look.hue, restored.look.group) == (
        "Press A · Flexo 430",
        "cobalt",
        "Nordic Print & Pack 2027",
    )


def test_what_another_program_changes_appears_by_itself(qtbot, pane, services):
    services.calendars.rename(press_a(services).calendar_id, "Press A, moved", origin=STAFF)

    qtbot.waitUntil(lambda: "Press A, moved" in names(pane), timeout=20_000)

    assert pane.inspector.name.text() == "Press A, moved"


def test_a_file_is_imported_with_a_report_in_words(qtbot, pane, services, context, tmp_path):
    path = tmp_path / "room-skagen.ics"
    path.write_text(ICS.format(more="").replace("\n", "\r\n"))
    run = pane.import_paths([path])
    assert isinstance(run, ImportRun)

    with qtbot.waitSignal(run.ended) as ended:
        pass

    assert (ended.args[0].calendars_created, ended.args[0].created) == (1, 1)
    assert context.toasts.texts == ["1 calendar with 1 event: 1 new, 0 changed, 0 as before."]
    qtbot.waitUntil(lambda: "Room Skagen" in names(pane))
    context.undo.undo()
    qtbot.waitUntil(lambda: "Room Skagen" not in names(pane))


def test_what_cannot_be_imported_is_named_with_file_and_uid(qtbot, pane, tmp_path):
    path = tmp_path / "room-skagen.ics"
    path.write_text(ICS.format(more=BROKEN).replace("\n", "\r\n"))
    run = pane.import_paths([path])
    with qtbot.waitSignal(run.ended):
        pass

    shown = [label.text() for label in run.sheet.findChildren(type(run.words))]

    assert "room-skagen.ics · two@test" in shown
    assert run.words.text().endswith("Could not be read: 1.")
    run.sheet.close_sheet()


def test_an_import_that_is_stopped_leaves_nothing(qtbot, pane, services, context, tmp_path):
    for number in range(3):
        (tmp_path / f"room-{number}.ics").write_text(ICS.format(more="").replace("\n", "\r\n"))
    before = services.changes.latest()
    run = ImportRun(context, pane.window())
    run.cancel()
    run.start([tmp_path])

    with qtbot.waitSignal(run.ended) as ended:
        pass

    assert ended.args[0].cancelled
    assert context.toasts.texts == ["Import stopped. Nothing was imported."]
    assert services.changes.latest() == before


def test_keys_of_the_pane_wait_while_a_sheet_is_open(qtbot, pane):
    pane.inspector.look_wanted.emit()
    sheet = sheet_of(pane, LookSheet)
    sheet.in_list.setFocus()

    qtbot.keyClick(sheet.in_list, Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: pane._context.tasks.idle)
    assert [type(s) for s in pane.window().findChildren(Sheet) if s.isVisible()] == [LookSheet]
    sheet.close_sheet()


def test_the_import_menu_leads_to_a_table_of_hours(qtbot, pane, services, context, tmp_path, monkeypatch):
    path = tmp_path / "hours.csv"
    path.write_text("npp27-press-a,Monday,9,17\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    pane.commands.show_import_menu(pane.import_button)
    [menu] = pane.findChildren(Menu)

    next(one for one in menu.actions() if one.text() == "Hours from a table (CSV)…").trigger()
    menu.close()
    [sheet] = pane.window().findChildren(HoursSheet)
    qtbot.waitUntil(sheet.confirm.isEnabled)
    sheet.confirm.click()

    qtbot.waitUntil(lambda: context.toasts.texts == ["Hours of 1 calendar set"])
    [rule] = services.rules.all(press_a(services).sub)
    assert rule.weekly_periods == (WeeklyPeriod(Weekday.MONDAY, 540, 1020),)
