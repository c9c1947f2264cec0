"""A time that was found and chosen, its lanes and its sheet, without a mouse and without eyes."""

from __future__ import annotations

from apcdesk.desk.staff.finder.model import Part
from tests.desk.staff.finder.rig import Finder
from tests.desk.walks import nameless, unreached


def test_what_was_found_is_walked_by_keys_and_said_in_words(story_finder: Finder):
    story_finder.choose("14:15")
    window = story_finder.pane.window()

    assert nameless(window) == []
    assert unreached(window) == []


def test_so_is_the_sheet_over_it(story_finder: Finder):
    story_finder.choose("14:15")
    sheet = story_finder.open_sheet("Malmö Pack")

    assert nameless(sheet) == []
    assert unreached(sheet) == []


def test_so_is_a_sequence_and_its_sheet(story_finder: Finder):
    state = story_finder.pane.query_panel.state
    room, consultant, crew = state.groups
    first = Part(name="Demo", groups=(consultant,), length=30)
    later = Part(name="Signature", groups=(room, crew), length=20, before=15)
    story_finder.pane.show_state(state.with_parts((first, later)))
    story_finder.settle()
    story_finder.pane.results.grid.buttons[0].click()
    story_finder.wait(story_finder.pane.chosen_panel.book.isEnabled)
    window = story_finder.pane.window()
    assert nameless(window) == []
    assert unreached(window) == []

    sheet = story_finder.open_sheet("Malmö Pack")

    assert nameless(sheet) == []
    assert unreached(sheet) == []
