"""A time that was found and chosen, its lanes and its sheet, without a mouse and without eyes."""

from __future__ import annotations

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
