"""Searches kept under a name: saved, opened by another desk, deleted and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from apcdesk.desk.staff.finder.model import FinderState, Window
from apcdesk.desk.staff.finder.remembered import to_value
from apcdesk.desk.staff.finder.saved_sheet import SavedSheet
from apcdesk.domain.changes import STAFF
from tests.desk.staff.finder.rig import Finder, OpenFinder, Store, brussels


@pytest.fixture
def finder(store: Store, open_finder: OpenFinder) -> Finder:
    return open_finder(store.services, store.state())


def opened(finder: Finder) -> SavedSheet:
    finder.pane.saved.click()
    finder.settle()
    sheet = finder.pane.saved_tool.sheet
    assert sheet is not None
    return sheet


def told(sheet: SavedSheet) -> list[tuple[str, str]]:
    return [(row.open_button.text(), row.caption.text()) for row in sheet.rows]


def keep(store: Store, name: str, state: FinderState) -> None:
    store.services.saved_searches.save(name, to_value(state), origin=STAFF)


def test_a_search_is_saved_here_and_opened_at_another_desk(
    store: Store, finder: Finder, open_finder: OpenFinder
):
    sheet = opened(finder)
    assert (sheet.none.isVisible(), sheet.keep.text()) == (True, "Save")
    sheet.keep.click()
    assert sheet.name.message.text() == "Give the search a name."

    sheet.name.set_text("Interview in Ghent")
    sheet.keep.click()
    finder.wait(lambda: finder.pane.saved_tool.sheet is None)

    elsewhere = open_finder(store.services, replace(store.state(), groups=(), length=20))
    sheet = opened(elsewhere)
    assert told(sheet) == [("Interview in Ghent", "45 min · Tue 9, 09:00 – 18:00")]
    sheet.rows[0].open_button.click()
    elsewhere.settle()
    assert elsewhere.pane.saved_tool.sheet is None
    assert elsewhere.pane.query_panel.state == finder.pane.query_panel.state
    assert elsewhere.times == finder.times


def test_what_was_asked_about_before_is_not_asked_of_the_search_that_is_opened(store: Store, finder: Finder):
    keep(store, "Interview", replace(store.state(), length=20))
    asked = store.state().window.start
    assert asked is not None
    finder.pane.why_not.ask(asked)
    finder.wait(lambda: finder.pane.chosen_panel.shows_why)
    sheet = opened(finder)

    sheet.rows[0].open_button.click()
    finder.settle()

    assert finder.pane.query_panel.state.length == 20
    assert (finder.pane.why_not.asked, finder.pane.chosen_panel.shows_why) == (None, False)


def test_a_name_that_is_known_is_replaced(store: Store, finder: Finder):
    keep(store, "Interview", replace(store.state(), length=20))
    sheet = opened(finder)

    sheet.name.set_text("Interview")
    sheet.name.edited.emit("Interview")
    assert sheet.keep.text() == "Replace"
    sheet.keep.click()

    finder.wait(lambda: finder.pane.saved_tool.sheet is None)
    (saved,) = store.services.saved_searches.all()
    assert saved.question == to_value(store.state())


def test_a_deleted_search_comes_back_from_where_it_was_deleted(store: Store, finder: Finder):
    keep(store, "Interview", store.state())
    keep(store, "Trial shift", replace(store.state(), length=240))
    sheet = opened(finder)

    sheet.rows[0].bin.click()
    # the list hears of the change, the banner of the answer: whichever comes first
    finder.wait(lambda: [row.search.name for row in sheet.rows] == ["Trial shift"] and sheet.gone.isVisible())
    assert sheet.gone.label.text() == "Deleted the search “Interview”"
    sheet.gone.acted.emit()

    finder.wait(lambda: [row.search.name for row in sheet.rows] == ["Interview", "Trial shift"])
    assert not sheet.gone.isVisible()


def test_what_another_desk_does_is_seen_while_the_list_is_open(store: Store, finder: Finder):
    sheet = opened(finder)

    keep(store, "Interview", store.state())
    finder.wait(lambda: [row.search.name for row in sheet.rows] == ["Interview"])
    store.services.saved_searches.delete("Interview", origin=STAFF)
    sheet.rows[0].bin.click()

    finder.wait(lambda: not sheet.rows and sheet.gone.isVisible())
    assert sheet.gone.label.text() == "This is not here any more."


def test_a_window_that_is_over_begins_anew(store: Store, finder: Finder):
    past = Window(brussels("1 09:00"), brussels("2 18:00"))
    keep(store, "Interview", replace(store.state(), window=past))
    sheet = opened(finder)
    assert told(sheet) == [("Interview", "45 min · Now – Sun 14")]

    sheet.rows[0].open_button.click()
    finder.settle()

    assert finder.pane.query_panel.state == replace(store.state(), window=Window(None, brussels("15 00:00")))
