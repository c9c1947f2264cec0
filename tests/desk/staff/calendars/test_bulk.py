"""Many calendars at once: marked by mouse and keys, changed in one step, exported, deleted after asking."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.calendars.bulk import BulkBar
from apcdesk.desk.staff.calendars.bulk_sheets import (
    ColourSheet,
    DeleteManySheet,
    GroupSheet,
    RulesSheet,
    names_of,
)
from apcdesk.desk.staff.history.sheet import HistorySheet
from apcdesk.desk.widgets.menu import Menu
from apcdesk.domain.changes import STAFF
from apcdesk.service.files.exporting import ExportKind

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def three(qtbot, pane):
    """Press A, Press B and Room Fjord are marked."""
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.first())
    for _ in range(2):
        QTest.keyClick(pane.list, Qt.Key.Key_Down, SHIFT)
    return pane


def sheet(pane, kind):
    return next(one for one in pane.window().findChildren(kind) if one.isVisible())


def names(pane):
    return [calendar.name for calendar in pane._marked()]


def looks(services, attribute):
    found = {c.name: getattr(c.look, attribute) for c in services.calendars.all()}
    return [found[name] for name in ("Press A · Flexo 430", "Press B · Inkjet 520", "Room Fjord")]


def without_rules(services):
    """An account that has none."""
    return services.calendars.open(services.own_client, "new", origin=STAFF).calendar.sub


def idle(qtbot, context):
    qtbot.waitUntil(lambda: context.tasks.idle)


def test_shift_marks_more_and_the_bar_says_how_many(qtbot, three):
    assert names(three) == ["Press A · Flexo 430", "Press B · Inkjet 520", "Room Fjord"]
    assert (three.bulk.isVisible(), three.bulk.count.text()) == (True, "3 calendars")

    QTest.keyClick(three.list, Qt.Key.Key_A, CONTROL)
    assert three.bulk.count.text() == "11 calendars"
    three.bulk.ended.emit()
    assert (three.bulk.isVisible(), three.ids.isVisible(), len(names(three))) == (False, True, 1)


def test_the_rows_stay_under_the_pointer_while_several_are_marked(qtbot, pane):
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.first())
    place = pane.list.mapToGlobal(pane.list.rect().topLeft())

    QTest.keyClick(pane.list, Qt.Key.Key_Down, SHIFT)

    assert pane.bulk.isVisible()
    assert pane.list.mapToGlobal(pane.list.rect().topLeft()) == place


def test_no_row_moves_under_the_hand_that_marks(pane, qtbot):
    def place():
        pane.layout().activate()
        return pane.list.mapTo(pane, pane.list.rect().topLeft()), pane.list.size()

    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.first())
    QTest.qWait(0)
    before = place()
    QTest.keyClick(pane.list, Qt.Key.Key_Down, SHIFT)

    qtbot.waitUntil(pane.bulk.isVisible)
    assert place() == before


def test_what_is_marked_stays_so_when_the_list_is_read_again(qtbot, three, services, context):
    three.refresh()
    idle(qtbot, context)

    assert names(three) == ["Press A · Flexo 430", "Press B · Inkjet 520", "Room Fjord"]


def test_the_bar_goes_with_what_was_marked(qtbot, three, services, context):
    marked = [calendar.calendar_id for calendar in three._marked()]
    services.many_calendars.delete(marked, origin=STAFF)
    three.refresh()
    idle(qtbot, context)
    assert names(three) == ["Ingrid Haugen"]
    assert not three.bulk.isVisible()

    for _ in range(2):
        QTest.keyClick(three.list, Qt.Key.Key_Down, SHIFT)
    assert three.bulk.isVisible()
    three.model.set_filter("nobody")
    assert names(three) == []
    assert not three.bulk.isVisible()


def test_one_colour_for_all_is_one_step_to_undo(qtbot, three, services, context):
    before = looks(services, "hue")
    three.bulk.colour.click()
    asked = sheet(three, ColourSheet)
    asked.hues.choose("olive")
    asked.save.click()
    idle(qtbot, context)

    assert looks(services, "hue") == ["olive"] * 3
    assert context.toasts.texts[-1] == "Colour of 3 calendars changed"
    context.undo.undo()
    qtbot.waitUntil(lambda: looks(services, "hue") == before)


def test_one_group_for_all(qtbot, three, services, context):
    three.bulk.group.click()
    asked = sheet(three, GroupSheet)
    asked.group.set_text("Hall B")
    asked.save.click()
    idle(qtbot, context)

    assert looks(services, "group") == ["Hall B"] * 3
    assert context.toasts.texts[-1] == "3 calendars moved to Hall B"


def test_the_rules_of_one_for_all(qtbot, three, services, context):
    three.bulk.rules.click()
    asked = sheet(three, RulesSheet)
    ingrid = next(c for c in services.calendars.all() if c.name == "Ingrid Haugen")
    asked.source.set_value(ingrid.sub)
    asked.save.click()
    idle(qtbot, context)

    pattern = [rule.weekly_periods for rule in services.rules.all(ingrid.sub)]
    for calendar in three._marked():
        assert [rule.weekly_periods for rule in services.rules.all(calendar.sub)] == pattern


def test_rules_are_offered_from_the_first_that_has_any(qtbot, three, services, context):
    first, second, _ = three._marked()
    kept = [rule.weekly_periods for rule in services.rules.all(second.sub)]
    services.many_calendars.copy_rules(without_rules(services), [first.sub], origin=STAFF)
    qtbot.waitUntil(lambda: context.tasks.idle and not three._overview.find(first.calendar_id).use.rule_names)
    three.bulk.rules.click()
    asked = sheet(three, RulesSheet)
    offered = asked.source.value
    asked.save.click()
    idle(qtbot, context)

    assert offered == second.sub
    assert [rule.weekly_periods for rule in services.rules.all(first.sub)] == kept


def test_who_has_no_rules_is_offered_those_of_another(theme: Theme, qtbot, pane, services):
    ruled = services.calendars.find(services.own_client, "npp27-press-a")
    new = [services.calendars.open(services.own_client, one, origin=STAFF).calendar for one in ("a", "b")]

    asked = RulesSheet(theme, pane.window(), new, [*new, ruled], {ruled.sub})

    assert asked.source.value == ruled.sub
    asked.deleteLater()


def test_many_are_deleted_only_with_the_typed_number(qtbot, three, services, context):
    QTest.keyClick(three.list, Qt.Key.Key_Delete)
    idle(qtbot, context)
    asked = sheet(three, DeleteManySheet)
    assert asked.title.text().startswith("Delete 3 calendars and their ")
    asked.field.set_text("2")
    asked.field.edited.emit("2")
    asked.submit()
    assert asked.isVisible()
    asked.field.set_text("3")
    asked.field.edited.emit("3")
    asked.submit()
    idle(qtbot, context)

    left = {calendar.name for calendar in services.calendars.all()}
    assert left.isdisjoint({"Press A · Flexo 430", "Press B · Inkjet 520", "Room Fjord"})
    assert context.toasts.texts[-1] == "3 calendars deleted"


def test_many_are_named_as_far_as_there_is_room(three):
    calendars = three._all()[:8]
    assert names_of(calendars[:2]) == "Press A, Press B"
    assert names_of(calendars).endswith(" and 2 more")


def test_what_is_marked_is_exported_as_a_table(qtbot, three, context, tmp_path):
    path = tmp_path / "marked.csv"
    run = three.commands.export(three._exported(), path, ExportKind.CSV)
    with qtbot.waitSignal(run.ended):
        pass

    with path.open(encoding="utf-8-sig", newline="") as file:
        calendars = {row["calendar"] for row in csv.DictReader(file)}
    assert calendars == {"Press A · Flexo 430", "Press B · Inkjet 520", "Room Fjord"}
    assert context.toasts.texts[-1].endswith("events written to marked.csv")


def test_without_marks_all_that_the_list_shows_is_exported(qtbot, pane, context, tmp_path):
    assert len(pane._exported()) == 11

    run = pane.commands.export(pane._exported(), tmp_path / "all", ExportKind.ICALENDAR)
    with qtbot.waitSignal(run.ended):
        pass

    assert len(list((tmp_path / "all").glob("*.ics"))) == 11
    assert context.toasts.texts[-1].endswith("events written to 11 files")


def test_an_export_is_stopped_or_cannot_be_written_and_says_so(qtbot, pane, context, tmp_path):
    run = pane.commands.export(pane._exported(), tmp_path / "all", ExportKind.ICALENDAR)
    run.cancel()
    with qtbot.waitSignal(run.ended):
        pass
    stopped = context.toasts.texts[-1]
    (tmp_path / "file").write_text("")

    pane.commands.export(pane._exported(), tmp_path / "file" / "x.csv", ExportKind.CSV)
    qtbot.waitUntil(lambda: context.toasts.texts[-1] != stopped)

    assert stopped in ("Export stopped. No file was written.", "69 events written to 11 files")
    assert context.toasts.texts[-1].startswith("Not saved: ")


def test_the_export_button_offers_a_table_and_icalendar(qtbot, pane):
    pane.export_button.click()
    menu = next(menu for menu in pane.findChildren(Menu) if menu.isVisible())
    entries = [action.text() for action in menu.actions() if action.text()]
    assert entries == ["As a table (CSV)…", "As iCalendar…", "Report of a day or week…"]
    menu.close()


def test_where_the_list_shows_none_only_the_report_is_offered(pane):
    pane.model.set_filter("nobody")
    pane.search.line.setText("nobody")
    pane.export_button.click()
    menu = next(menu for menu in pane.findChildren(Menu) if menu.isVisible())
    assert [action.text() for action in menu.actions() if action.text()] == ["Report of a day or week…"]
    menu.close()


def test_a_calendar_that_was_made_can_be_taken_back(qtbot, pane, services, context):
    pane.commands.open_id("npp27-room-skagen", "")
    qtbot.waitUntil(lambda: services.calendars.find(services.own_client, "npp27-room-skagen") is not None)
    idle(qtbot, context)
    assert context.toasts.texts[-1] == "Made npp27-room-skagen"

    context.undo.undo()
    qtbot.waitUntil(lambda: services.calendars.find(services.own_client, "npp27-room-skagen") is None)


def test_the_history_of_a_calendar_takes_back_a_rename(qtbot, pane, services, context):
    calendar = pane._marked()[0]
    services.calendars.rename(calendar.calendar_id, "Press One", origin=STAFF)
    pane.commands.show_history(calendar)
    shown = sheet(pane, HistorySheet)
    qtbot.waitUntil(lambda: len(shown.entries) > 0)
    assert shown.entries[0].fields == ("name",)

    shown.take_back(shown.entries[0])
    qtbot.waitUntil(lambda: services.calendars.get(calendar.calendar_id).name == calendar.name)
    shown.close_sheet()


def test_where_the_list_is_narrow_the_bar_folds_what_can_be_done_and_keeps_the_cross(
    theme: Theme, qtbot: QtBot
):
    around = QWidget()
    qtbot.addWidget(around)
    bar = BulkBar(theme)
    bar.setParent(around)
    bar.show_count(11)
    bar.resize(800, 47)
    around.show()
    whole = bar.folded

    bar.resize(380, 47)

    assert (whole, bar.folded) == ((), (bar.export, bar.rules, bar.group))
    assert [part.isVisible() for part in (bar.colour, bar.delete, bar.more)] == [True] * 3
    assert bar.minimumSizeHint().width() < 300
