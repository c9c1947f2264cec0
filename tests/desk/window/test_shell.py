"""The window of the staff desk: going about, themes, undo keys, drops, what it remembers."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QMenu

from apcdesk import resources
from apcdesk.desk.language.languages import LANGUAGES
from apcdesk.desk.look.theme import Mode
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.agenda.changing.clipboard import put_on_clipboard
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.kiosks.badges_sheet import BadgesSheet
from apcdesk.desk.staff.kiosks.pin_sheet import PinSheet
from apcdesk.desk.staff.kiosks.questions_sheet import QuestionsSheet
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.window.key_sheet import KeySheet
from apcdesk.desk.window.shell import SIZE, SMALLEST, MainWindow
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF, Door, Entity, Origin, Verb
from apcdesk.domain.events import Guest
from apcdesk.domain.period import Period
from apcdesk.service.bookings.staff import StaffBooking
from apcdesk.service.demo.story import load_demo
from apcdesk.service.links.scheduling import Selection
from tests.builders_services import make_services
from tests.desk.opened import choose_from_menu, told
from tests.service.builders import an_appointment_type
from tests.service.crib import Crib

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
BEGIN:VEVENT
UID:one@test
DTSTAMP:20270301T000000Z
DTSTART:20270310T120000Z
DTEND:20270310T130000Z
SUMMARY:Talk
END:VEVENT
END:VCALENDAR
"""


def test_it_opens_on_the_agenda(window):
    assert (window.current, window.windowTitle()) == ("agenda", "Agenda – apcdesk")
    assert window.sidebar.nav["agenda"].isChecked()


def test_only_what_is_built_is_in_the_navigation(window):
    assert [button.text() for button in window.sidebar.nav.values()] == [
        "Agenda",
        "Calendars",
        "Rules",
        "Find a time",
        "Demand",
        "Waiting line",
        "Links & elements",
        "Equipment",
        "Kiosks",
        "Port & sharing",
    ]


@pytest.mark.parametrize(
    ("letter", "pane"),
    [
        ("C", "calendars"),
        ("R", "rules"),
        ("F", "finder"),
        ("D", "demand"),
        ("L", "links"),
        ("E", "equipment"),
        ("P", "port"),
        ("A", "agenda"),
    ],
)
def test_g_and_a_letter_go_to_a_pane(qtbot, window, letter, pane):
    window.go("port" if pane != "port" else "agenda")

    qtbot.keyClicks(window, f"g{letter.lower()}")

    assert window.current == pane
    assert [key for key, button in window.sidebar.nav.items() if button.isChecked()] == [pane]


def test_links_lead_to_the_port(window):
    window.go("links")
    window.links.port_wanted.emit()

    assert window.current == "port"


def test_a_booking_made_on_a_link_is_one_press_from_the_agenda(qtbot, window, services, context):
    calendar = services.calendars.open(services.own_client, "sofie", name="Sofie", origin=STAFF).calendar
    kind = an_appointment_type(NamedGroup("Manager", (calendar.sub,)))
    services.appointment_types.upsert(kind, origin=STAFF)
    link = services.open_links.create(kind.appointment_type_id, "Visits", origin=STAFF).link
    [slot, *_] = services.bookings.times(kind.appointment_type_id)
    code = services.open_links.book(link.token, Selection(slot.start, "browser", "Europe/Oslo", "Ida Lund"))
    [event_uid] = services.bookings.by_code(code).event_uids
    window.go("links")
    window.links.show_link(link.link_id)
    latest = window.links.details.latest
    qtbot.waitUntil(lambda: bool(latest.findChildren(IconButton)))

    [button] = latest.findChildren(IconButton)
    assert button.accessibleName() == "Show Ida Lund in the agenda"
    button.click()

    qtbot.waitUntil(lambda: window.current == "agenda" and window.agenda.choice.chosen == event_uid)


def test_a_link_made_of_a_search_is_seen_among_the_links(qtbot, window, services, context, toasts):
    calendar = services.calendars.open(services.own_client, "sofie", name="Sofie", origin=STAFF).calendar
    window.go("finder")
    finder = window.finder
    qtbot.waitUntil(lambda: context.tasks.idle and finder.chooser.found is not None)
    finder.show_state(replace(finder.query_panel.state, groups=(NamedGroup("Interview", (calendar.sub,)),)))
    qtbot.waitUntil(finder.chosen_panel.link.isEnabled)

    finder.chosen_panel.link.click()
    finder.link_tool.sheet.name.set_text("Interview in Ghent")
    finder.link_tool.sheet.confirm.click()

    qtbot.waitUntil(
        lambda: window.current == "links" and window.links.details.title.text() == "Interview in Ghent"
    )
    assert told(toasts) == "Made Interview in Ghent"


def test_letters_stay_in_a_field_that_has_the_keys(qtbot, window):
    window.go("calendars")
    field = window.calendars.ids.field.line
    field.setFocus()

    qtbot.keyClicks(field, "ga?")

    assert (window.current, field.text()) == ("calendars", "ga?")


def test_a_press_on_the_navigation_goes_there(qtbot, window):
    qtbot.mouseClick(window.sidebar.nav["finder"], Qt.MouseButton.LeftButton)

    assert window.current == "finder"


def test_edit_rules_leads_from_a_calendar_to_its_rules(qtbot, window, services, context):
    for key in ("press-a", "press-b"):
        services.calendars.open(services.own_client, key, origin=STAFF)
    window.go("calendars")
    qtbot.waitUntil(lambda: window.calendars.model.shown == 2)
    calendar = services.calendars.find(services.own_client, "press-b")
    window.calendars.choose(calendar.calendar_id)

    qtbot.mouseClick(window.calendars.inspector.edit_rules, Qt.MouseButton.LeftButton)

    assert window.current == "rules"
    qtbot.waitUntil(lambda: window.rules.editor.draft is not None)
    assert window.rules.editor.draft.hours.sub == calendar.sub
    assert window.rules.calendar.value == calendar.sub
    qtbot.waitUntil(lambda: context.tasks.idle)


def test_book_leads_from_an_item_to_the_finder_which_asks_for_it_alone(qtbot, window, services, context):
    crib = Crib(services)
    crib.item("TW-1", "W9-TW-0001")
    wrench = crib.item("TW-2", "W9-TW-0002")
    window.go("equipment")
    qtbot.waitUntil(lambda: window.equipment.loaded)
    window.equipment.choose(wrench.calendar_id)

    qtbot.mouseClick(window.equipment.inspector.book, Qt.MouseButton.LeftButton)

    assert window.current == "finder"
    qtbot.waitUntil(lambda: bool(window.finder.asking.directory.by_sub))
    assert window.finder.asking.state.subs == (wrench.sub,)
    qtbot.waitUntil(lambda: context.tasks.idle)


def test_a_time_is_found_from_an_appointment_type_among_the_kiosks(qtbot, window, services, context):
    anna = services.calendars.open(services.own_client, "anna", origin=STAFF).calendar.sub
    kind = an_appointment_type(NamedGroup("Who", (anna,)), required_duration=timedelta(minutes=50))
    services.appointment_types.upsert(kind, origin=STAFF)
    window.go("kiosks")
    qtbot.waitUntil(lambda: kind.appointment_type_id in window.kiosks.types.finds)

    qtbot.mouseClick(window.kiosks.types.finds[kind.appointment_type_id], Qt.MouseButton.LeftButton)

    assert window.current == "finder"
    qtbot.waitUntil(lambda: bool(window.finder.asking.directory.by_sub))
    state = window.finder.asking.state
    assert (state.subs, state.length, state.interval) == ((anna,), 50, 15)
    qtbot.waitUntil(lambda: context.tasks.idle)


def test_the_keys_of_strokes_come_before_those_of_the_window(qtbot, window, services, context):
    opened = services.calendars.open(services.own_client, "press-a", name="Press A", origin=STAFF).calendar
    context.undo.push("Renamed", [services.calendars.rename(opened.calendar_id, "Press", origin=STAFF)[1]])
    window.go("rules")
    qtbot.waitUntil(lambda: window.rules.editor.draft is not None and window.rules.saving.idle)
    window.rules.editor.make("Late crew", "late-crew")
    painter = window.rules.board.painter
    painter.setFocus()

    qtbot.keyClick(painter, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: context.tasks.idle and window.rules.saving.idle)
    assert window.rules.editor.ids == frozenset()
    assert services.calendars.get(opened.calendar_id).name == "Press"

    qtbot.keyClick(painter, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: services.calendars.get(opened.calendar_id).name == "Press A")
    qtbot.waitUntil(lambda: context.tasks.idle and window.rules.saving.idle)


def test_the_sidebar_holds_the_part_of_the_pane_that_is_shown(window):
    assert window.sidebar.parts.currentWidget() is window.agenda.sidebar()

    window.go("port")

    assert window.sidebar.parts.currentWidget() is not window.agenda.sidebar()


def test_the_menu_of_the_desk_changes_the_theme_for_good(qtbot, window, theme, context):
    qtbot.mouseClick(window.sidebar.brand, Qt.MouseButton.LeftButton)
    choose_from_menu("Dark")

    assert (theme.mode, theme.name, context.preferences.get("theme")) == (Mode.DARK, "dark", "dark")


def test_the_menu_of_the_desk_changes_its_language_from_the_next_start_on(qtbot, window, context):
    qtbot.mouseClick(window.sidebar.brand, Qt.MouseButton.LeftButton)
    choose_from_menu("Language")
    menu = QApplication.activePopupWidget()
    offered = [action.text() for action in menu.actions()] if isinstance(menu, QMenu) else []
    choose_from_menu("Deutsch")

    assert offered == ["As the system", *(language.name for language in LANGUAGES)]
    assert context.preferences.get("language") == "de"


def test_ctrl_z_takes_back_the_last_step_and_its_toast_lies_over_the_pane(qtbot, window, services, context):
    opened = services.calendars.open(services.own_client, "room-fjord", name="Room Fjord", origin=STAFF)
    calendar_id = opened.calendar.calendar_id
    context.undo.push("Renamed", [services.calendars.rename(calendar_id, "Room Skagen", origin=STAFF)[1]])
    host = window._hosts["agenda"]
    assert host.current.label.text() == "Renamed"

    with qtbot.waitSignal(context.undo.undone):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert services.calendars.get(calendar_id).name == "Room Fjord"
    with qtbot.waitSignal(context.undo.redone):
        qtbot.keyClick(
            window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
    assert services.calendars.get(calendar_id).name == "Room Skagen"


def test_no_words_of_a_visitor_whom_another_desk_forgets_remain(window, qtbot, services, context, tmp_path):
    opened = services.calendars.open(services.own_client, "press", origin=STAFF)
    start = services.clock.now() + timedelta(hours=1)
    booking = StaffBooking(
        Period(start, start + timedelta(minutes=30)),
        "Europe/Oslo",
        (opened.calendar.sub,),
        (Guest("Noor Haddad", email="noor@haddad.example"),),
    )
    booked = services.staff_bookings.book(booking, origin=STAFF)
    context.undo.push("Booked for Noor Haddad", booked.changes)
    events = services.events.between([opened.calendar.calendar_id], booking.period)
    put_on_clipboard(events, Agenda(), context.dates, cut=False)
    assert "Noor Haddad" in QApplication.clipboard().text()
    other = make_services(tmp_path)

    other.erasing.erase(booked.booking.booking_id, cancel=False, origin=STAFF)
    other.close()

    qtbot.waitUntil(lambda: context.undo.undo_text is None)
    assert window.context.undo.redo_text is None
    assert QApplication.clipboard().text() == ""


def test_f1_shows_the_keys_of_this_screen(qtbot, window):
    window.go("calendars")
    qtbot.keyClick(window, Qt.Key.Key_F1)

    sheet = window.findChild(KeySheet)
    assert sheet.isVisible()
    words = [label.text() for label in sheet.findChildren(type(sheet.title))]
    assert {"Calendars", "copy its ID", "Everywhere", "go to Find a time"} <= set(words)
    sheet.close_sheet()


def dropped(window: MainWindow, *paths: Path) -> bool:
    """Whether the window takes these files."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop = QDropEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    return drop.isAccepted()


def test_dropped_calendar_files_are_imported(qtbot, window, services, tmp_path):
    path = tmp_path / "room-skagen.ics"
    path.write_text(ICS.replace("\n", "\r\n"))

    accepted = dropped(window, path, tmp_path / "notes.txt")

    assert (window.current, accepted) == ("calendars", True)
    qtbot.waitUntil(lambda: services.calendars.find(services.own_client, "room-skagen") is not None)
    qtbot.waitUntil(lambda: window.calendars.model.shown == 1)


def test_a_dropped_badge_list_is_shown_where_kiosks_are_set_up(qtbot, window, services, tmp_path):
    path = tmp_path / "badges.csv"
    path.write_text("code,name\n5C-0042,Keiko Mori\n")

    accepted = dropped(window, path)

    assert (window.current, accepted) == ("kiosks", True)
    sheet = window.findChild(BadgesSheet)
    qtbot.waitUntil(sheet.import_button.isEnabled, timeout=20_000)
    sheet.import_button.click()
    qtbot.waitUntil(lambda: services.badges.count() == 1, timeout=20_000)


def test_ctrl_shift_k_asks_for_a_pin_first_and_then_shows_the_kiosk(qtbot, window, services):
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_K, keys)
    qtbot.waitUntil(lambda: window.current == "kiosks", timeout=20_000)
    sheet = window.findChild(PinSheet)
    assert sheet.isVisible()
    sheet.close_sheet()
    services.staff_pin.set("270310", origin=STAFF)

    qtbot.keyClick(window, Qt.Key.Key_K, keys)

    qtbot.waitUntil(lambda: window.kiosk.window is not None and not window.isVisible(), timeout=20_000)
    window.kiosk.leave()
    assert window.isVisible()


def test_the_kiosk_comes_as_soon_as_there_is_a_pin(qtbot, window, services):
    window.kiosk.enter()
    qtbot.waitUntil(lambda: window.current == "kiosks", timeout=20_000)
    sheet = window.findChild(PinSheet)
    for field in (sheet.pin, sheet.again):
        qtbot.keyClicks(field.line, "270310")
    sheet.set_button.click()

    qtbot.waitUntil(lambda: window.kiosk.window is not None and not window.isVisible(), timeout=20_000)
    window.kiosk.leave()
    assert window.isVisible()


def test_a_kiosk_in_the_language_of_the_place_leaves_the_desk_in_its_own(qtbot, window, services, context):
    services.installation.put("place", {"attract": {"language": "nb"}}, origin=STAFF)
    services.staff_pin.set("270310", origin=STAFF)
    languages = context.languages
    before = languages.usual_locale
    window.kiosk.enter()
    qtbot.waitUntil(lambda: languages.current.code == "nb", timeout=20_000)

    window.kiosk.leave()

    context.bridge.changed.emit(())  # what the kiosk would ask once more, as late as can be
    qtbot.waitUntil(lambda: context.tasks.idle)
    assert (languages.current.code, languages.usual.code, languages.usual_locale) == ("en", "en", before)


def test_a_calendar_opens_in_the_agenda(qtbot, window, services):
    opened = services.calendars.open(services.own_client, "room-fjord", name="Room Fjord", origin=STAFF)
    window.go("calendars")

    window.calendars.open_in_agenda.emit(opened.calendar.calendar_id)

    assert window.current == "agenda"


def test_who_and_where_and_the_kiosks_stand_in_the_sidebar(qtbot, window, services, context):
    load_demo(services, json.loads(resources.read_text("demo/story.json")))

    qtbot.waitUntil(lambda: window.sidebar.brand.accessibleDescription() == "Nordlys Press · B07-32")
    qtbot.waitUntil(lambda: window.sidebar.port.state.text() == "3 kiosks")


def test_the_port_line_follows_the_switch(qtbot, window, switch):
    assert window.sidebar.port.name.text() == "Port off"

    with qtbot.waitSignal(switch.changed):
        switch.set_on(True)
    assert window.sidebar.port.name.text() == "Port on · 8990"


def test_size_and_pane_are_there_again_at_the_next_start(qtbot, open_window, tmp_path):
    first = open_window()
    assert first.width() == SIZE[0]
    first.resize(SMALLEST[0], 720)
    first.go("finder")
    first.close()

    second = open_window()

    assert (second.width(), second.current) == (SMALLEST[0], "finder")
    assert Preferences(tmp_path / "preferences.json").get("pane") == "finder"


def test_on_a_smaller_screen_the_window_fills_it_and_on_a_larger_one_it_stays_as_it_is(open_window):
    window = open_window()
    window.hide()

    window.fit(QSize(1920, 1040))
    assert (window.size(), window.isMaximized()) == (QSize(*SIZE), False)
    window.fit(QSize(*SIZE))
    assert window.isMaximized(), "its title would have no room"
    window.fit(QSize(1366, 728))
    assert (window.size(), window.isMaximized()) == (QSize(1366, 728), True)
    window.fit(QSize(800, 600))
    assert window.size() == QSize(*SMALLEST)


def test_a_toast_after_the_window_is_closed_is_no_error(open_window, toasts):
    window = open_window()
    window.close()

    toasts.show("too late")

    assert toasts.host is None


def test_the_board_opens_once_and_closes_with_the_desk(qtbot, window):
    window.go("line")
    window.pane("line").board.click()
    board = window.board
    window.show_board()

    assert window.board is board
    assert board.isVisible()
    window.close()
    assert not board.isVisible()


def test_a_board_that_was_closed_opens_anew(window):
    window.show_board()
    first = window.board
    first.close()
    window.show_board()

    assert window.board is not first
    window.board.close()


def test_a_kiosk_that_asks_for_help_is_told_once_and_stays_in_the_sidebar_until_it_is_settled(
    window, services, context, toasts, qtbot
):
    def lines():
        return [(line.text(), line.toolTip()) for line in window.sidebar.help_lines]

    visitor = Origin(Door.KIOSK, name="Kiosk 1")
    services.help_calls.ask("Kiosk 1 · Entrance", origin=visitor)
    asked = [("Kiosk 1 asks for help", "I am coming")]
    qtbot.waitUntil(lambda: lines() == asked and told(toasts) == "Kiosk 1 asks for help")
    window.sidebar.help_lines[0].click()
    coming = [("Somebody goes to Kiosk 1", "Settled")]
    qtbot.waitUntil(lambda: lines() == coming and context.tasks.idle)
    window.sidebar.help_lines[0].click()
    qtbot.waitUntil(lambda: lines() == [] and context.tasks.idle)

    assert services.help_calls.standing() == ()
    changes = [c for c in services.changes.after(0) if c.entity is Entity.HELP_CALL]
    assert [(c.verb, c.origin.door) for c in changes] == [
        (Verb.CREATED, Door.KIOSK),
        (Verb.UPDATED, Door.STAFF),
        (Verb.DELETED, Door.STAFF),
    ]


def test_a_call_from_before_the_desk_was_started_is_there_at_once(services, open_window, qtbot):
    services.help_calls.ask("Kiosk 2", origin=Origin(Door.KIOSK, name="Kiosk 2"))
    window = open_window()

    qtbot.waitUntil(lambda: [line.call.place for line in window.sidebar.help_lines] == ["Kiosk 2"])


def test_the_menu_leads_to_what_visitors_are_asked(window, services, context, toasts, qtbot):
    def open_menu():
        window.sidebar.brand.click()
        choose_from_menu("What visitors are asked")
        qtbot.waitUntil(lambda: context.tasks.idle)

    open_menu()
    without = told(toasts)
    offered = toasts.host.current.button.text()
    load_demo(services, json.loads(resources.read_text("demo/story.json")))
    open_menu()
    choose_from_menu("Packaging advice")
    [sheet] = window.findChildren(QuestionsSheet)

    assert without == "There is no appointment type yet"
    assert offered == "Make one"
    assert (sheet.isVisible(), sheet.title.text()) == (True, "Packaging advice")
    sheet.close_sheet()
