"""Which entries of the palette answer to what is typed."""

from __future__ import annotations

from apcdesk.desk.palette.entries import Entry, matching, rank


def entry(title: str, also: str = "") -> Entry:
    return Entry(title, lambda: None, "Command", also=also)


def test_a_beginning_is_better_than_a_word_than_a_part_than_letters():
    press = entry("Press A · Flexo 430", also="npp27-press-a")
    words = ("press a", "flexo", "lexo", "npp27", "pa43", "430 pre", "xyz", "", "PRESS")

    assert [rank(press, text) for text in words] == [0, 1, 2, 1, 3, 1, None, 0, 0]


def test_the_best_comes_first_and_equal_ones_keep_their_order():
    new, renew, news, other = entry("New event"), entry("Renew"), entry("News"), entry("Today")

    assert matching([renew, other, new, news], "new") == [new, news, renew]
    assert matching([renew, other], "") == [renew, other]
