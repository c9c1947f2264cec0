"""`apcdesk setting`: what may be otherwise than usual."""

from __future__ import annotations

from collections.abc import Callable

Run = Callable[..., tuple[int, str, str]]


def test_a_setting_is_chosen_and_left_again(run: Run) -> None:
    name, what = "rate_limit_per_second", "requests that a client may make in a second, 0 for no limit"
    assert f"{name} 0: {what}\n" in run("setting", "list")[1]

    assert run("setting", "set", name, "20") == (0, "", "")
    assert f"{name} 20 (usually 0): {what}\n" in run("setting", "list")[1]
    assert run("setting", "set", name, "-1") == (1, "", f"apcdesk: {name}: must be between 0 and 10000\n")
    assert run("setting", "set", "rate_limit", "1") == (1, "", "apcdesk: no setting 'rate_limit'\n")
    assert run("setting", "unset", name) == (0, "", "")
    assert run("setting", "unset", name) == (0, "", "")

    assert f"{name} 0: {what}\n" in run("setting", "list")[1]
    assert len(run("setting", "list")[1].splitlines()) == 6


def test_the_zone_of_the_place_is_changed(run: Run) -> None:
    assert run("setting", "zone", "Europe/Lisbon") == (0, "Europe/Lisbon\n", "")
    assert run("setting", "zone") == (0, "Europe/Lisbon\n", "")
    assert run("setting", "zone", "Lisbon") == (1, "", "apcdesk: tzid: TZID not recognized\n")
