"""The zone of the place: settled by the first desk, kept when another computer is elsewhere, and changed by staff."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.starting.place_zone import PlaceZone, same_clock
from apcdesk.desk.tasks import Tasks
from apcdesk.service.services import Services
from tests.builders_desk import Toasts, make_context
from tests.builders_services import make_services

NOW = datetime(2027, 3, 10, 10, 20, tzinfo=UTC)


@pytest.fixture
def open_at(
    qtbot: QtBot, theme: Theme, tasks: Tasks, tmp_path: Path
) -> Iterator[Callable[[str], tuple[Services, Toasts]]]:
    """Open a desk on a computer in a zone; all share the database, and the preferences."""
    closing: list[Callable[[], None]] = []

    def one(tzid: str) -> tuple[Services, Toasts]:
        services, told, desk = make_services(tmp_path, tzid=tzid), Toasts(), QObject()
        context = make_context(services, theme, tasks, tmp_path, toasts=told)
        PlaceZone(context, desk)
        qtbot.waitUntil(lambda: tasks.idle)
        closing.extend([desk.deleteLater, context.bridge.close, services.close])
        return services, told

    yield one
    for close in closing:
        close()


def test_the_first_desk_settles_it_and_says_nothing(open_at) -> None:
    services, told = open_at("Europe/Stockholm")

    assert (services.installation.get("tzid"), told.texts) == ("Europe/Stockholm", [])


def test_a_desk_elsewhere_says_once_whose_times_it_shows_and_may_change_it(open_at, tasks, qtbot) -> None:
    open_at("Europe/Stockholm")
    services, told = open_at("Europe/Lisbon")

    assert told.texts == ["All times here are Stockholm time. This computer is set to Lisbon time."]
    assert services.tzid == "Europe/Stockholm"
    assert open_at("Europe/Lisbon")[1].texts == []

    assert told.act is not None
    told.act()
    qtbot.waitUntil(lambda: len(told.texts) == 2)
    assert told.texts[1] == "From the next start of each desk and kiosk on, all times are Lisbon time."
    assert open_at("Europe/Lisbon")[0].tzid == "Europe/Lisbon"


@pytest.mark.parametrize("tzid", ["Europe/Berlin", "Etc/UTC"])
def test_a_computer_whose_clock_shows_the_same_or_that_nobody_told_where_it_is_says_nothing(
    open_at, tzid
) -> None:
    open_at("Europe/Stockholm")

    assert open_at(tzid)[1].texts == []


def test_clocks_that_differ_in_summer_only_are_not_the_same() -> None:
    assert same_clock("Europe/Oslo", "Europe/Berlin", NOW)
    assert not same_clock("Europe/London", "Africa/Abidjan", NOW)
