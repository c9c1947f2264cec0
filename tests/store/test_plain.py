"""Domain words go to JSON and come back as they were."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

from apcdesk.domain.events import (
    ABSENT,
    Conferencing,
    DeskNotes,
    DraftTimes,
    EventDraft,
    Guest,
    Location,
    Transparency,
)
from apcdesk.domain.ids import CalendarId, ClientId, EventId, Sub
from apcdesk.domain.queries import AvailabilityConstraint, ConstraintPeriod, ExcludedEvent, Member
from apcdesk.domain.triggers import EventEdge, Side, Subscribed, Subscription, Transition
from apcdesk.store.plain import built, plain
from tests.builders import a_group, a_period, a_query, at

TIMES = DraftTimes(at("09:00"), at("10:00"), "Europe/Oslo")
EVERYTHING = EventDraft(
    summary="Board meeting",
    times=TIMES,
    description=None,
    transparency=Transparency.TENTATIVE,
    location=Location("Hall", "59.9", "10.7"),
    reminders=(10, 20),
    conferencing=Conferencing("Video", "https://example.com/"),
    subscriptions=Subscribed(
        ClientId("c"),
        (
            Subscription(
                ClientId("c"), "http://x", (Transition(Side.BEFORE, EventEdge.START, timedelta(hours=1)),)
            ),
        ),
    ),
    notes=DeskNotes(Guest("Ida")),
)


@pytest.mark.parametrize(
    "word",
    [
        EVERYTHING,
        EventDraft(summary="", times=TIMES),
        DraftTimes(date(2030, 1, 7), date(2030, 1, 8)),
        a_query(
            a_period("09:00", "12:00"),
            groups=[
                a_group("A", "B", required=1),
                a_group(
                    Member(
                        Sub("C"),
                        availability_rule_ids=(),
                        calendar_ids=(CalendarId("cal"),),
                        available_periods=(a_period("10:00", "11:00"),),
                        availability_constraints=(
                            AvailabilityConstraint(ConstraintPeriod.WEEK, 2, tags=(("a", "b"),)),
                        ),
                    )
                ),
            ],
            buffer=(15, 30),
            interval=15,
            excluded_events=(ExcludedEvent(EventId("e1")),),
        ),
    ],
    ids=["draft", "small draft", "dates", "query"],
)
def test_what_is_written_is_read_again(word: Any):
    assert built(type(word), json.loads(json.dumps(plain(word)))) == word


def test_what_was_not_sent_is_left_out_and_what_is_not_there_keeps_its_default():
    value = plain(EventDraft(summary="S", times=TIMES, description=None))

    assert set(value) == {"summary", "times", "description", "reminders_create_only"}
    del value["reminders_create_only"]
    read = built(EventDraft, value | {"of a later version": 1})
    assert (read.description, read.location, read.reminders_create_only) == (None, ABSENT, False)
