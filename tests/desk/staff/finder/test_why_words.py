"""Every sentence of an explanation, from the smallest situation that has it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from apcdesk.availability.explain import explain
from apcdesk.availability.situation import Busy, CountedStart
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.finder.why_words import WhyWords
from apcdesk.domain.calendars import Account, AccountKind, Calendar, CalendarKind, Look, Profile
from apcdesk.domain.explanations import Repair, RepairKind
from apcdesk.domain.ids import CalendarId, EventUid, ProfileId, Sub
from apcdesk.domain.queries import AvailabilityConstraint, ConstraintPeriod
from apcdesk.service.asking.explaining import ExplanationView
from tests.builders import (
    MONDAY,
    a_busy,
    a_diary,
    a_group,
    a_member,
    a_period,
    a_query,
    a_rule,
    a_situation,
    at,
    seconds,
)

ENGLISH = DateWords("Etc/UTC", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
WINDOW = a_period("09:00", "18:00")
ASKED = a_period("10:30", "11:15")
UID = EventUid("evt_1")
MANAGED = a_member("A", managed_availability=True)
HOURS = a_rule(("monday", "09:00", "12:00"), ("monday", "13:00", "18:00"))


def a_calendar(sub, name, kind):
    account = Account(Sub(sub), AccountKind.APPLICATION_CALENDAR, None, None, name, None, None)
    profile = Profile(ProfileId("pro_1"), True)
    return Calendar(CalendarId("cal"), account, profile, name, True, False, Look(kind=kind))


CALENDARS = {
    Sub("A"): a_calendar("A", "Elsa Lind", CalendarKind.PERSON),
    Sub("room"): a_calendar("room", "Room Fjord", CalendarKind.ROOM),
    Sub("kit"): a_calendar("kit", "Torque kit 3", CalendarKind.EQUIPMENT),
    Sub("stand"): a_calendar("stand", "Stand", CalendarKind.STAND),
}


def words(query, situation, asked, *, titles=None, places=None):
    view = ExplanationView(query, explain(query, situation, asked), (), CALENDARS, titles or {}, places or {})
    return WhyWords(view, ENGLISH)


def reason(diary, member=None, asked=ASKED, *, titles=None, places=None, **more):
    query = a_query(WINDOW, groups=[a_group(member or a_member(diary.sub))], **more)
    said = words(query, a_situation(diary), asked, titles=titles, places=places)
    (group,) = said._view.explanation.groups
    return said.reason(group.members[0])


@pytest.mark.parametrize(
    ("event", "person", "room"),
    [
        (("11:00", "12:00"), "Busy from 11:00", "Round table starts 11:00. This would end 11:15."),
        (("10:15", "10:35"), "Busy 10:15 – 10:35", "Round table ends 10:35. This would start 10:30."),
        (("10:00", "10:45"), "Busy until 10:45", "Round table ends 10:45. This would start 10:30."),
        (("10:50", "12:30"), "Busy from 10:50", "Round table starts 10:50. This would end 11:15."),
        (("09:00", "12:00"), "Busy 09:00 – 12:00", "Round table, 09:00 – 12:00"),
        (("10:40", "10:50"), "Busy 10:40 – 10:50", "Round table, 10:40 – 10:50"),
        (("11:15", "12:00"), "Starts at 11:15, so no 15 min clear", "Starts at 11:15, so no 15 min clear"),
        (("10:00", "10:25"), "Ends at 10:25, so no 10 min clear", "Ends at 10:25, so no 10 min clear"),
    ],
)
def test_what_is_booked(event, person, room):
    busy = [a_busy(*event, event_uid=UID)]
    titles = {UID: "Round table"}

    assert reason(a_diary("A", busy), titles=titles, buffer=(10, 15)) == person
    assert reason(a_diary("room", busy), titles=titles, buffer=(10, 15)) == room
    assert reason(a_diary("room", busy), buffer=(10, 15)) == person


def test_what_goes_on_for_days_says_the_days():
    long = Busy(CalendarId("cal"), seconds("12:00", date(2030, 1, 6)), seconds("20:00"))

    assert reason(a_diary("A", [long])) == "Busy Sun 6 January, 12:00 – Mon 7 January, 20:00"


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (("17:30", "18:15"), "Hours end at 18:00. This is 15 minutes over."),
        (("17:15", "18:01"), "Hours end at 18:00. This is 1 minute over."),
        (("19:00", "20:00"), "Hours end at 18:00. This is 2 h over."),
        (("08:30", "09:15"), "Hours start at 09:00. This is 30 minutes early."),
        (("11:30", "12:15"), "Closed 12:00 – 13:00"),
    ],
)
@pytest.mark.usefixtures("english")
def test_hours(asked, text):
    assert reason(a_diary("A", rules=(HOURS,)), MANAGED, a_period(*asked)) == text


def test_days_without_hours():
    tuesday = a_rule(("tuesday", "09:00", "12:00"))

    assert reason(a_diary("A", rules=(tuesday,)), MANAGED) == "Closed on Mondays"
    assert reason(a_diary("A"), MANAGED) == "No open hours"


def test_holds_say_where_and_never_who():
    held = a_diary("A", [a_busy("10:30", "11:00", holder="visitor-7")])

    assert reason(held, places={"visitor-7": "Kiosk 2"}) == "Being booked at Kiosk 2"
    assert reason(held) == "Being booked right now"


@pytest.mark.parametrize(
    ("period", "text"),
    [
        (ConstraintPeriod.DAY, "Has its 1 of that day already"),
        (ConstraintPeriod.WEEK, "Has its 1 of that week already"),
    ],
)
def test_limits(period, text):
    member = a_member("A", availability_constraints=(AvailabilityConstraint(period, 1),))
    counted = CountedStart(seconds("08:00"), UID)

    assert reason(a_diary("A", counted=(counted,)), member) == text


def test_own_periods_and_what_is_free():
    member = a_member("A", available_periods=(a_period("12:00", "13:00"),))

    assert reason(a_diary("A"), member) == "Not asked for at this time"
    assert reason(a_diary("A")) == ""


@pytest.mark.parametrize(
    ("asked", "more", "title", "remark"),
    [
        (("10:30", "11:15"), {}, "Why not Mon 10:30?", "This time works."),
        (("08:30", "09:15"), {}, "Why not Mon 08:30?", "This time is not in the window."),
        (
            ("10:40", "11:25"),
            {"interval": 15, "response_format": "slots"},
            "Why not Mon 10:40?",
            "Everybody is free, but times start every 15 min only.",
        ),
    ],
)
def test_the_title_and_what_is_said_of_the_time_itself(asked, more, title, remark):
    said = words(a_query(WINDOW, **more), a_situation(a_diary()), a_period(*asked))

    assert (said.title(), said.remark()) == (title, remark)


def test_a_start_that_was_not_listed():
    listed = a_query(query_slots=(at("10:00"), at("11:00")))

    said = words(listed, a_situation(a_diary()), a_period("10:30", "11:15"))

    assert said.remark() == "Everybody is free, but this time was not asked for."


def test_nothing_is_remarked_where_members_say_it():
    busy = a_situation(a_diary("A", [a_busy("10:30", "11:00")]))

    assert words(a_query(WINDOW), busy, ASKED).remark() == ""


@pytest.mark.parametrize(
    ("groups", "free", "text"),
    [
        (
            [a_group("A", "room")],
            ("17:15", "18:00"),
            "No time today. The longest stretch free for both is 45 minutes, 17:15 – 18:00.",
        ),
        (
            [a_group("A", "room", "kit")],
            ("16:45", "18:00"),
            "No time today. The longest stretch free for all is 1 h 15 min, 16:45 – 18:00.",
        ),
        (
            [a_group("A", "room", required=1)],
            ("17:59", "18:00"),
            "No time today. The longest free stretch is 1 minute, 17:59 – 18:00.",
        ),
        (
            [a_group("A")],
            ("18:00", "18:00"),
            "No time today. There is no moment at which everybody who is needed is free.",
        ),
    ],
)
@pytest.mark.usefixtures("english")
def test_nothing_today(groups, free, text):
    diaries = [a_diary(sub, [a_busy("09:00", free[0])]) for sub in ("A", "room", "kit")]

    said = words(a_query(WINDOW, groups=groups, minutes=120), a_situation(*diaries), None)

    assert (said.title(), said.nothing(MONDAY)) == ("Why is there nothing?", text)


def test_nothing_on_another_day_or_on_several():
    busy = a_situation(a_diary("A", [a_busy("09:00", "17:30")]))
    two_days = replace(WINDOW, end=at("18:00", date(2030, 1, 8)))
    longest = "The longest free stretch is"

    one = words(a_query(WINDOW), busy, None).nothing(date(2030, 1, 1))
    two = words(a_query(two_days, minutes=1440), busy, None).nothing(MONDAY)

    assert one == f"No time on Mon 7 January. {longest} 30 minutes, 17:30 – 18:00."
    assert two == (
        f"No time in this window. {longest} 24 h 30 min, Mon 7 January, 17:30 – Tue 8 January, 18:00."
    )


def test_a_chip_counts_no_more_than_are_needed():
    said = words(a_query(WINDOW, groups=[a_group("A", "room", required=1)]), *_all_free())

    assert said.chip(said._view.explanation.groups[0]) == "1 of 1"


def _all_free():
    return a_situation(a_diary("A"), a_diary("room")), ASKED


@pytest.mark.parametrize(
    ("kind", "more", "text"),
    [
        ("shorter", {"length": timedelta(minutes=30)}, "Shorten to 30 min"),
        ("hours_until", {"sub": "A", "moment": at("18:15")}, "Elsa until 18:15"),
        ("hours_from", {"sub": "A", "moment": at("08:45")}, "Elsa from 08:45"),
        ("nothing_after", {}, "Nothing clear after"),
        ("nothing_before", {}, "Nothing clear before"),
        ("another_member", {"sub": "A", "candidate": "stand"}, "Stand instead of Elsa"),
        ("another_member", {"candidate": "stand"}, "Stand as well"),
        ("without_member", {"sub": "room"}, "Use another room"),
        ("without_member", {"sub": "kit"}, "Use another item"),
        ("without_member", {"sub": "stand"}, "Without Stand"),
        ("without_member", {"sub": "gone"}, "Without Somebody"),
        ("later_end", {"moment": at("19:00")}, "Look until 19:00"),
        ("earlier_start", {"moment": at("08:00")}, "Look from 08:00"),
        ("other_day", {"moment": at("10:00", date(2030, 1, 9))}, "Look on Wed 9 January"),
    ],
)
def test_what_would_help(kind, more, text):
    query = a_query(WINDOW)
    repair = Repair(kind=RepairKind(kind), query=query, **more)

    assert words(query, a_situation(a_diary()), None).repair(repair) == text


@pytest.mark.usefixtures("english")
def test_how_much_it_opens_and_when():
    said = words(a_query(WINDOW), a_situation(a_diary()), None)
    nine, ten, tuesday = at("09:00"), at("10:00"), at("09:00", date(2030, 1, 8))

    def told(kind, day, window, *first):
        repair = Repair(
            kind=kind, query=a_query(WINDOW), opens_in_day=day, opens_in_window=window, first=first
        )
        return said.gain(repair), said.opened(repair)

    assert told(RepairKind.SHORTER, 1, 4, nine) == ("+1 time", "09:00")
    assert told(RepairKind.SHORTER, 2, 2, nine, ten) == ("+2 times", "09:00, 10:00")
    assert told(RepairKind.SHORTER, 0, 3, tuesday) == ("+3 times", "Tue 8, 09:00")
    assert told(RepairKind.OTHER_DAY, 0, 29, tuesday) == ("+29 times", "from 09:00")
