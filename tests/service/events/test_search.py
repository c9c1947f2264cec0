"""Finding events by what they say, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from apcdesk.domain.events import DeskNotes, DraftTimes, EventDraft, Guest, Location
from apcdesk.service.services import Services


@pytest.fixture
def desk(services, clock, a_calendar):
    calendar = a_calendar("x")

    def add(days: int, summary: str, **more):
        start = clock.now() + timedelta(days=days)
        draft = EventDraft(summary=summary, times=DraftTimes(start, start + timedelta(hours=1)), **more)
        return services.events.create(calendar.calendar_id, draft).event

    return services, add


def titles(services: Services, text: str, most: int = 20) -> list[str]:
    return [event.summary for event in services.search.events(text, most)]


def test_those_to_come_are_first_and_then_those_that_are_over_the_nearest_first(desk):
    services, add = desk
    for days in (-9, 12, -2, 3):
        add(days, f"Demo {days}")
    add(1, "Something else")

    assert titles(services, "demo") == ["Demo 3", "Demo 12", "Demo -2", "Demo -9"]
    assert titles(services, "demo", 3) == ["Demo 3", "Demo 12", "Demo -2"]
    assert titles(services, "demo", 2) == ["Demo 3", "Demo 12"]


@pytest.mark.parametrize(
    "text", ["bjørnstad", "SILJE", "BJØRNSTAD emballasje", "silje@", "fjord", "flyer 50%", "k7w", "zwölf"]
)
def test_every_word_is_found_wherever_it_stands(desk, text):
    services, add = desk
    guest = Guest("Silje Bjørnstad", "Norsk Emballasje", "silje@example.org", "123")
    notes = DeskNotes(guest=guest, code="K7W2PX")
    add(1, "Visit", description="Flyer 50% off, zwölf Seiten", location=Location("Room Fjord"), notes=notes)
    add(2, "Other", description="Flyer 501 off")

    assert titles(services, text) == ["Visit"]


@pytest.mark.parametrize("text", ["", "  ", "guest", "visit nobody", "_isit", "v%t"])
def test_nothing_else_is_found(desk, text):
    services, add = desk
    add(1, "Visit", notes=DeskNotes(guest=Guest("Silje")))

    assert titles(services, text) == []


def test_what_was_deleted_is_not_found(desk):
    services, add = desk
    services.events.delete(add(1, "Visit").event_uid)

    assert titles(services, "visit") == []
