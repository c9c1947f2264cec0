from apcdesk.service.asking.shelf import Shelf


def held(shelf, *keys, newest):
    return shelf.find(keys, newest)[0]


def test_what_was_read_serves_snapshots_from_then_on_until_it_changes():
    shelf: Shelf[str, int] = Shelf(10)
    shelf.forget(None, 5)
    shelf.keep({"a": 1, "b": 2}, 5)

    assert shelf.find(["a", "b", "c"], 4) == ({}, ["a", "b", "c"])
    assert shelf.find(["a", "b", "c"], 5) == ({"a": 1, "b": 2}, ["c"])
    shelf.forget(["a", "c"], 7)
    assert held(shelf, "a", "b", newest=7) == {"b": 2}
    assert held(shelf, "a", "b", newest=6) == {"b": 2}


def test_what_a_snapshot_reads_that_was_overtaken_is_not_kept():
    shelf: Shelf[str, int] = Shelf(10)
    shelf.forget(None, 5)
    shelf.keep({"a": 1}, 4)
    shelf.keep({"b": 1}, 6)

    assert held(shelf, "a", "b", newest=9) == {}


def test_changes_that_are_known_already_drop_nothing():
    shelf: Shelf[str, int] = Shelf(10)
    shelf.forget(None, 5)
    shelf.keep({"a": 1}, 5)
    shelf.forget(["a"], 5)
    shelf.forget(["a"], 3)

    assert held(shelf, "a", newest=5) == {"a": 1}


def test_a_full_shelf_is_emptied_and_too_much_is_never_kept():
    shelf: Shelf[str, int] = Shelf(10, lambda thing: thing)
    shelf.forget(None, 1)
    shelf.keep({"a": 4, "b": 4}, 1)
    shelf.keep({"a": 6}, 1)
    assert held(shelf, "a", "b", newest=1) == {"a": 6, "b": 4}

    shelf.keep({"c": 11}, 1)
    assert held(shelf, "a", "b", "c", newest=1) == {"a": 6, "b": 4}
    shelf.keep({"d": 1}, 1)
    assert held(shelf, "a", "b", "c", "d", newest=1) == {"d": 1}


def test_a_thing_that_does_not_serve_is_missing():
    shelf: Shelf[str, int] = Shelf(10)
    shelf.keep({"a": 1, "b": 2}, 0)

    assert shelf.find(["a", "b"], 0, lambda thing: thing > 1) == ({"b": 2}, ["a"])
