"""Hours as text, rules by name and id, the zone, copies, and what would lie outside."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu

from apcdesk.desk.staff.rules.rule_list import RuleItem
from apcdesk.desk.staff.rules.sheets import slug
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.changes import STAFF
from apcdesk.domain.rules import AvailabilityRule, Weekday
from tests.desk.staff.rules.conftest import TZID, weekly


def labels(rig):
    return [label.text() for label in rig.window.findChildren(Label) if label.isVisible()]


def choose_from_menu(rig, entry):
    menu = next(menu for menu in rig.window.findChildren(QMenu) if menu.isVisible())
    action = next(action for action in menu.actions() if action.text() == entry)
    menu.close()
    action.trigger()
    rig.settle()


def items(rig):
    return rig.pane.rules.rules._items


def test_hours_are_typed_for_a_day(rig):
    field = rig.write("Hours on Tuesday", "9-12, 12:45 to 5pm")

    assert rig.on(1) == [("09:00", "12:00"), ("12:45", "17:00")]
    assert field.text() == "09:00-12:00, 12:45-17:00"
    assert rig.pane.side.words.label.text() == (
        "In words. Open Monday 09–17, Tuesday 09–12 and 12:45–17, Wednesday to Friday 09–17. Closed at weekends."
    )
    assert [rig.pane.board.heads.words(Weekday(day)) for day in (0, 1, 6)] == ["8 h", "7 h 15", "Closed"]


def test_hours_of_the_night_are_scrolled_into_sight_when_they_are_typed_and_when_they_are_opened(rig):
    def seen() -> bool:
        bar, hour = board.area.verticalScrollBar(), board.painter.height() / 24
        return bool(bar.value() <= 20 * hour <= bar.value() + board.area.viewport().height() - hour)

    board = rig.pane.board
    board.scroll_to_morning(None)
    assert not seen()
    morning = board.area.verticalScrollBar().value()
    board.scroll_to_morning(8 * 60)
    assert board.area.verticalScrollBar().value() == morning

    rig.write("Hours on Saturday", "20-02")
    assert seen()

    board.scroll_to_morning(None)
    board.scroll_to_morning(20 * 60)
    assert seen()


def test_leaving_a_field_is_enough_and_over_midnight_is_one_entry(rig):
    field = rig.write("Hours on Wednesday", "18:00-02:00", enter=False)
    rig.key(Qt.Key.Key_Tab)

    assert (rig.on(2), rig.on(3)) == ([("18:00", "26:00")], [("09:00", "17:00")])
    assert field.text() == "18:00-02:00"
    rig.push("Save rule")
    rig.wait(lambda: weekly(0, 2, 3)[0] in rig.stored().rules[0].weekly_periods)
    assert weekly(18, 24, 2)[0] in rig.stored().rules[0].weekly_periods
    rig.wait(lambda: not rig.pane.unsaved.isVisible())
    assert field.text() == "18:00-02:00"


def test_a_mistake_is_said_beside_its_field_and_holds_back_the_save(rig):
    field = rig.write("Hours on Monday", "11-10:45")
    assert field.accessibleDescription() == "The end is before the start. Starts 11, ends 10:45."
    rig.drag((5, "10:00"), (5, "12:00"))
    assert field.text() == "11-10:45"

    rig.push("Save rule")

    assert field.hasFocus()
    assert len(rig.stored().rules[0].weekly_periods) == 5
    rig.write("Hours on Monday", "closed")
    assert (rig.on(0), field.text()) == ([], "")
    rig.push("Save rule")
    rig.wait(lambda: rig.stored().rules[0].weekly_periods == (*weekly(9, 17, 1, 2, 3, 4), *weekly(10, 12, 5)))


def test_an_overlap_can_be_joined(rig):
    field = rig.write("Hours on Tuesday", "9-12, 11-13")
    assert field.accessibleDescription() == "09:00 – 12:00 and 11:00 – 13:00 overlap on Tuesday."

    rig.push("Join them")

    assert (rig.on(1), field.text()) == ([("09:00", "13:00")], "09:00-13:00")


def test_discard_throws_mistakes_away_too(rig):
    field = rig.write("Hours on Tuesday", "nine")
    rig.drag((5, "10:00"), (5, "12:00"))
    rig.push("Discard")

    assert (field.text(), field.accessibleDescription()) == ("09:00-17:00", "")


def test_a_day_is_copied_to_others(rig):
    rig.write("Hours on Monday", "8-10")
    rig.push("Copy to other days")
    rig.push("Wednesday")
    rig.push("Sunday")
    rig.push("Copy")

    assert [rig.on(day) for day in (0, 2, 6)] == [[("08:00", "10:00")]] * 3
    assert rig.on(1) == [("09:00", "17:00")]


def test_the_zone_of_the_rule_is_changed_when_it_is_known(rig):
    field = rig.write("Time zone of the rule", "Mars/Base")
    assert field.accessibleDescription() == "We do not know this time zone. Write one such as Europe/Oslo."
    rig.write("Hours on Monday", "8-10")
    rig.write("Time zone of the rule", "Mars/Base")
    rig.push("Save rule")
    assert field.hasFocus()

    rig.write("Time zone of the rule", "Asia/Tokyo")
    assert {"UTC+9", "Rules keep wall-clock time."} <= set(labels(rig))
    rig.push("Save rule")
    rig.wait(lambda: rig.stored().rules[0].tzid == "Asia/Tokyo")


def test_a_rule_is_added_renamed_and_deleted_with_undo(rig):
    rig.push("New")
    rig.write("Name", "Late crew", enter=False)
    assert rig.find(QLineEdit, "availability_rule_id").text() == "late-crew"
    rig.push("Add")
    rig.drag((1, "17:00"), (2, "19:00"))
    assert items(rig) == (
        RuleItem("expo", "Expo hours", "Mon–Fri, used by 2 calendars"),
        RuleItem("late-crew", "Late crew", "Tue and Wed, this calendar only"),
    )
    rig.push("Save rule")
    rig.wait(lambda: len(rig.stored().rules) == 2 and not rig.pane.unsaved.isVisible())

    rig.push("Late crew")
    rig.push("More for Late crew")
    choose_from_menu(rig, "Name and ID")
    rig.write("availability_rule_id", "expo")
    field = rig.find(QLineEdit, "availability_rule_id")
    assert field.accessibleDescription() == "“expo” is another rule of this calendar."
    rig.write("availability_rule_id", "late shift")
    assert field.accessibleDescription().startswith("Give the rule an ID")
    rig.write("availability_rule_id", "evening")
    rig.push("Save rule")
    rig.wait(lambda: [rule.availability_rule_id for rule in rig.stored().rules] == ["evening", "expo"])
    rig.wait(lambda: not rig.pane.unsaved.isVisible())

    rig.push("More for Late crew")
    choose_from_menu(rig, "Delete the rule")
    rig.push("Save rule")
    rig.wait(lambda: [rule.availability_rule_id for rule in rig.stored().rules] == ["expo"])
    rig.wait(lambda: not rig.pane.unsaved.isVisible())
    rig.context.undo.undo()
    rig.wait(lambda: [rule.availability_rule_id for rule in rig.stored().rules] == ["evening", "expo"])


def test_a_rule_that_the_group_shares_is_used_by_a_tick(rig):
    shared = AvailabilityRule(rig.mate.sub, "late", TZID, weekly(17, 19, 1), name="Late crew")
    third = rig.services.calendars.open(
        rig.services.own_client, "third", origin=STAFF, look=replace(rig.mate.look, position=9)
    ).calendar
    for calendar in (rig.mate, rig.alone, third):
        rig.services.rules.upsert(replace(shared, sub=calendar.sub), origin=STAFF)
    late = RuleItem("late", "Late crew", "Tue, used by 3 calendars", used=False)
    rig.wait(lambda: late in items(rig))

    rig.push("Use Late crew")
    assert rig.on(1) == [("17:00", "19:00")]
    rig.push("Save rule")
    rig.wait(lambda: replace(shared, sub=rig.press.sub) in rig.stored().rules)
    rig.wait(lambda: not rig.pane.unsaved.isVisible())

    rig.push("Use Expo hours")
    assert [item.used for item in items(rig) if item.rule_id == "expo"] == [False]
    rig.push("Expo hours")
    assert rig.on(0) == [("09:00", "17:00")]


def test_bookings_that_would_lie_outside_are_counted_and_asked_about(rig):
    event = rig.book("16:15", "16:45", "Demo Bergen Etikett")
    rig.write("Hours on Thursday", "9-16")
    rig.wait(rig.pane.side.affected.isVisible)
    assert rig.pane.side.affected.label.text() == "1 booking would lie outside these hours."
    rig.push("Save rule")
    assert "Thu 11 March, 16:15 – 16:45 · Demo Bergen Etikett" in labels(rig)
    assert "It stays as it is. New bookings are offered inside the new hours only." in labels(rig)
    rig.push("Go on editing")
    rig.wait(lambda: rig.pane.saving.sheet is None)
    assert weekly(9, 17, 3)[0] in rig.stored().rules[0].weekly_periods

    rig.push("Save rule")
    rig.push("Save all the same")
    rig.wait(lambda: weekly(9, 16, 3)[0] in rig.stored().rules[0].weekly_periods)
    rig.wait(lambda: not rig.pane.side.affected.isVisible())
    assert rig.services.events.get(event.event_uid) == event


def test_two_zones_are_said_apart_and_a_long_list_is_cut(rig):
    for n in range(12):
        rig.book(f"{9 + n // 2:02}:{n % 2 * 30:02}", f"{9 + n // 2:02}:{n % 2 * 30 + 15:02}", f"Demo {n}")
    rig.write("Time zone of the rule", "Asia/Tokyo")
    rig.pane.editor.make("Late crew", "late-crew")
    rig.write("Hours on Tuesday", "17-19")
    assert rig.pane.side.words.label.text() == (
        "In words. Asia/Tokyo: Open Monday to Friday 09–17. Closed at weekends. "
        "Europe/Oslo: Open Tuesday 17–19. Closed Monday and Wednesday to Sunday."
    )

    rig.push("Save rule")

    assert {"12 bookings would lie outside these hours", "and 2 more"} <= set(labels(rig))
    assert "They stay as they are. New bookings are offered inside the new hours only." in labels(rig)
    rig.push("Go on editing")


def test_what_contradicts_itself_is_said_before_it_is_saved(rig):
    rig.write("Hours on Sunday", "2-4")

    assert rig.pane.side.checks.label.text() == (
        "On Sun 28 March the clocks go forward. 02:00 – 03:00 does not exist that day."
    )


def test_an_id_is_made_of_a_name():
    assert [slug(name) for name in ("Late crew", " Østby’s  Füße ", "")] == ["late-crew", "ostby-s-fusse", ""]
