"""What visitors of the kiosk wished and did not get."""

from __future__ import annotations

from datetime import UTC, date, timedelta

import pytest

from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.kiosk.unmet import note_visit
from apcdesk.domain.period import Period
from apcdesk.domain.wishes import Unmet, WishDoor
from tests.builders_services import STORY_NOW
from tests.desk.kiosk.conftest import Kiosk, oslo

ALL_TIME = Period(STORY_NOW - timedelta(days=30), STORY_NOW + timedelta(days=60))


def noted(kiosk: Kiosk) -> list[tuple[Unmet, Period | None]]:
    kiosk.settle()
    kiosk.services.wishes.write()
    wishes = kiosk.services.wishes.between(ALL_TIME)
    assert {wish.door for wish in wishes} <= {WishDoor.KIOSK}
    return [(wish.unmet, wish.looked_at) for wish in wishes]


def test_who_leaves_at_the_list_of_times_wished_for_another(kiosk: Kiosk) -> None:
    kiosk.to_times()
    assert noted(kiosk) == []

    kiosk.window.flow.start_over()

    assert noted(kiosk) == [
        (Unmet.LEFT, Period(oslo("11:40").astimezone(UTC), oslo("00:00", 11).astimezone(UTC)))
    ]
    assert kiosk.step is Step.ATTRACT


def test_who_books_or_leaves_before_there_was_a_list_wished_nothing(kiosk: Kiosk) -> None:
    kiosk.window.flow.begin(None)
    kiosk.settle()
    kiosk.window.flow.start_over()
    kiosk.to_details("14:00")
    kiosk.window.flow.start_over()

    assert noted(kiosk) == []


def test_a_list_without_times_is_a_wish_once(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("apcdesk.desk.kiosk.asking.load_days", lambda *_: ())
    flow = kiosk.window.flow
    kiosk.wait(lambda: flow.catalogue is not None)
    assert flow.catalogue is not None
    flow.visit.choose_kind(flow.catalogue.offerings[0].kind)
    flow.find_times()
    kiosk.settle()

    flow.start_over()

    assert noted(kiosk) == [(Unmet.NOTHING, None)]


def test_what_is_over_cannot_be_wished(kiosk: Kiosk) -> None:
    kiosk.wait(lambda: kiosk.window.flow.catalogue is not None)
    catalogue = kiosk.window.flow.catalogue
    assert catalogue is not None
    kind = catalogue.offerings[0].kind
    kiosk.clock.advance(days=400)

    note_visit(kiosk.services, kind, None, Unmet.LEFT, date(2027, 3, 10))

    assert noted(kiosk) == []
