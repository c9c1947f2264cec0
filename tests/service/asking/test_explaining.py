"""The explanations of the finder's story and of script C2, from a real store."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from apcdesk.availability.repairs import counted
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.calendars import CalendarKind
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import DeskNotes
from apcdesk.domain.explanations import Candidate, Cause, RepairKind
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Group, Member, ResponseFormat
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.errors import Invalid, SlotTaken
from apcdesk.resources import read_text
from apcdesk.service.bookings.booking import SlotRequest
from apcdesk.service.demo.story import load_demo
from tests.builders_services import ManualClock, make_services
from tests.service.builders import a_draft, an_appointment_type

THURSDAY, FRIDAY = date(2027, 3, 11), date(2027, 3, 19)
OMAR = Origin(Door.STAFF, name="Omar Haddad")


def local(clock, day):
    """Oslo and Stockholm are an hour ahead of UTC in March."""
    hours, minutes = clock.split(":")
    moment = datetime(day.year, day.month, day.day, int(hours), int(minutes), tzinfo=UTC)
    return moment - timedelta(hours=1)


def period(start, end, day):
    return Period(local(start, day), local(end, day))


def clocks(moments):
    return [f"{moment + timedelta(hours=1):%H:%M}" for moment in moments]


class TestStory:
    """The stand on Wednesday 10 March 2027, 11:20: why not Thursday 10:30?"""

    @pytest.fixture
    def subs(self, services):
        load_demo(services, json.loads(read_text("demo/story.json")))
        names = services.calendars.all()
        return {c.account.application_calendar_id.removeprefix("npp27-"): c.sub for c in names}

    @pytest.fixture
    def query(self, subs):
        def group(required, *names):
            return Group(tuple(Member(subs[n], managed_availability=True) for n in names), required)

        return AvailabilityQuery(
            participants=(
                group(None, "press-a", "room-fjord"),
                group(1, "ingrid-haugen", "lars-ostby", "amina-warsame"),
                group(2, "jonas-vik", "mette-dahl", "piotr-nowak", "selma-eide"),
            ),
            required_duration=timedelta(minutes=45),
            query_periods=(Period(local("11:20", date(2027, 3, 10)), local("16:00", THURSDAY)),),
            response_format=ResponseFormat.OVERLAPPING_SLOTS,
            start_interval=timedelta(minutes=15),
            buffer=Buffer.of_minutes(10, 15),
        )

    @pytest.fixture
    def asked(self):
        return period("10:30", "11:15", THURSDAY)

    def test_whoever_is_in_the_way_at_half_past_ten(self, services, subs, query, asked):
        view = services.availability.explain(query, asked, client_id=None, titles=True)

        names = {sub: name for name, sub in subs.items()}
        seen = [
            [
                (names[m.sub], *[(b.cause, *clocks((b.period.start, b.period.end))) for b in m.blockers])
                for m in group.members
            ]
            for group in view.explanation.groups
        ]
        assert seen == [
            [("press-a",), ("room-fjord", (Cause.BUSY, "11:00", "12:00"))],
            [
                ("ingrid-haugen",),
                ("lars-ostby", (Cause.BUSY, "10:15", "10:35")),
                ("amina-warsame", (Cause.CLOSED_DAY, "00:00", "00:00")),
            ],
            [
                ("jonas-vik",),
                ("mette-dahl", (Cause.BUSY, "10:00", "10:45")),
                ("piotr-nowak", (Cause.BUSY, "10:50", "12:30")),
                ("selma-eide", (Cause.CLEAR_AFTER, "11:15", "12:00")),
            ],
        ]
        assert [(g.free, g.needed, g.good) for g in view.explanation.groups] == [
            (1, 2, False),
            (1, 1, True),
            (1, 2, False),
        ]
        room = view.explanation.groups[0].lacking[0].blockers[0]
        assert view.title_of(room) == "Supplier round table"
        assert view.calendars[subs["room-fjord"]].look.kind is CalendarKind.ROOM

    def test_what_would_open_more_times(self, services, subs, query, asked):
        view = services.availability.explain(query, asked, client_id=None, titles=False)

        assert [
            (r.kind, r.sub, r.length, r.opens_in_day, clocks(r.first), r.opens_in_window)
            for r in view.repairs
        ] == [
            (
                RepairKind.WITHOUT_MEMBER,
                subs["room-fjord"],
                None,
                6,
                ["10:15", "11:00", "11:15", "11:30", "11:45", "12:00"],
                12,
            ),
            (RepairKind.SHORTER, None, timedelta(minutes=30), 3, ["10:15", "12:15", "15:30"], 4),
            (RepairKind.NOTHING_AFTER, None, None, 2, ["10:15", "12:15"], 3),
        ]
        assert view.titles == {}

    def test_each_repair_finds_what_it_claims_when_it_is_asked(self, services, query, asked):
        view = services.availability.explain(query, asked, client_id=None, titles=False)
        offered = services.availability.query(query, client_id=None)

        for repair in view.repairs:
            found = services.availability.query(counted(repair.query), client_id=None)
            opened = {slot.start for slot in found} - {slot.start for slot in offered}
            assert len(opened) == repair.opens_in_window

    def test_another_press_is_tried_when_it_is_named(self, services, subs, query, asked):
        press_b = Candidate(0, Member(subs["press-b"], managed_availability=True), subs["room-fjord"])

        view = services.availability.explain(query, asked, client_id=None, titles=False, candidates=[press_b])

        (instead,) = [r for r in view.repairs if r.kind is RepairKind.ANOTHER_MEMBER]
        assert (instead.sub, instead.candidate) == (subs["room-fjord"], subs["press-b"])
        assert view.calendars[subs["press-b"]].short_name == "Press B"


class TestContactLenses:
    """Script C2, Friday 19 March 2027, 09:55 in Stockholm."""

    @pytest.fixture
    def services(self, database_url):
        clock = ManualClock(local("09:55", FRIDAY))
        made = make_services(database_url, clock, tzid="Europe/Stockholm")
        yield made
        made.close()

    @pytest.fixture
    def elsa(self, services, a_calendar, staff):
        calendar = a_calendar("elsa")
        days = [Weekday(n) for n in range(5)]
        weekly = tuple(WeeklyPeriod(day, 600, 1080) for day in days)
        rule = AvailabilityRule(calendar.sub, "hours", "Europe/Stockholm", weekly)
        services.rules.upsert(rule, origin=staff)
        for start, end in (("09:00", "11:00"), ("11:00", "12:00"), ("13:00", "13:45"), ("15:30", "16:15")):
            services.events.create(calendar.calendar_id, a_draft("Eye test", start, end, FRIDAY))
        return calendar

    @pytest.fixture
    def room(self, services, a_calendar):
        calendar = a_calendar("room-1")
        for start, end in (("12:00", "12:30"), ("14:00", "15:00")):
            services.events.create(calendar.calendar_id, a_draft("Cleaning", start, end, FRIDAY))
        return calendar

    @pytest.fixture
    def query(self, elsa, room):
        return AvailabilityQuery(
            participants=(Group((Member(elsa.sub, managed_availability=True), Member(room.sub))),),
            required_duration=timedelta(hours=1),
            query_periods=(period("10:00", "18:00", FRIDAY),),
            response_format=ResponseFormat.OVERLAPPING_SLOTS,
            start_interval=timedelta(minutes=15),
        )

    def test_the_answer_is_empty_and_explained(self, services, query, elsa, room):
        assert services.availability.query(query, client_id=services.own_client) == ()

        view = services.availability.explain(query, None, client_id=services.own_client, titles=False)

        assert view.explanation.longest == period("17:15", "18:00", FRIDAY)
        assert [(r.kind, r.sub, clocks(r.first)[:5]) for r in view.repairs] == [
            (RepairKind.SHORTER, None, ["17:15"]),
            (RepairKind.HOURS_UNTIL, elsa.sub, ["17:15"]),
            (RepairKind.WITHOUT_MEMBER, room.sub, ["13:00", "14:45", "15:00", "15:15", "15:30"]),
            (RepairKind.OTHER_DAY, None, ["10:00", "10:15", "10:30", "10:45", "11:00"]),
        ]
        short, until, _, other = view.repairs
        assert short.length == timedelta(minutes=45)
        assert until.moment == local("18:15", FRIDAY)
        assert other.moment == local("10:00", date(2027, 3, 22))

    @pytest.mark.parametrize(
        ("clock", "who", "cause", "times", "missing"),
        [
            ("13:00", "room-1", Cause.BUSY, ("13:00", "13:30"), 30),
            ("14:00", "elsa", Cause.BUSY, ("14:00", "14:45"), 45),
            ("15:00", "room-1", Cause.BUSY, ("15:00", "16:00"), 60),
            ("17:15", "elsa", Cause.HOURS_END, ("18:00", "00:00"), 15),
        ],
    )
    def test_the_blocker_of_any_hour(self, services, query, clock, who, cause, times, missing):
        start = local(clock, FRIDAY)
        asked = Period(start, start + timedelta(hours=1))

        view = services.availability.explain(query, asked, client_id=services.own_client, titles=False)

        (blocked,) = [m for g in view.explanation.groups for m in g.members if not m.free]
        (blocker,) = blocked.blockers
        assert view.calendars[blocked.sub].name == who
        assert (blocker.cause, *clocks((blocker.period.start, blocker.period.end))) == (cause, *times)
        assert blocker.missing == timedelta(minutes=missing)
        assert view.title_of(blocker) is None

    def test_an_exception_is_booked_on_both_calendars_with_its_reason(self, services, query, elsa, room):
        rules = services.rules.all(elsa.sub)
        until = services.availability.explain(query, None, client_id=None, titles=True).repairs[1]
        time = period("17:15", "18:15", FRIDAY)
        request = SlotRequest(
            query=until.query,
            period=time,
            target_subs=(elsa.sub, room.sub),
            summary="Contact lens fitting",
            tzid="Europe/Stockholm",
            notes=DeskNotes(exception="Comes from far away"),
        )

        booked = services.bookings.book_slot(request, origin=OMAR)

        events = [services.events.get(uid) for uid in booked.booking.event_uids]
        assert {event.calendar_id for event in events} == {elsa.calendar_id, room.calendar_id}
        assert {event.period for event in events} == {time}
        assert {(e.notes.exception, e.origin.name) for e in events} == {
            ("Comes from far away", "Omar Haddad")
        }
        assert services.rules.all(elsa.sub) == rules
        told = services.history.of_booking(booked.booking.booking_id)
        assert [(entry.origin.name, entry.reason) for entry in told] == [
            ("Omar Haddad", "Comes from far away")
        ]
        with pytest.raises(SlotTaken):
            services.bookings.book_slot(replace(request, summary="Again"), origin=OMAR)

    def test_the_title_of_an_event_is_for_who_may_read_it(self, services, query, room):
        asked = period("13:00", "14:00", FRIDAY)

        view = services.availability.explain(query, asked, client_id=None, titles=True)

        assert list(view.titles.values()) == ["Cleaning"]

    def test_a_private_event_keeps_its_title(self, services, query, elsa):
        draft = a_draft("Dentist", "12:00", "12:15", FRIDAY, event_private=True)
        services.events.create(elsa.calendar_id, draft)

        view = services.availability.explain(
            query, period("13:00", "14:00", FRIDAY), client_id=None, titles=True
        )

        assert list(view.titles.values()) == ["Cleaning"]

    def test_a_hold_names_the_place_and_nobody(self, services, query, room, staff):
        kind = an_appointment_type(
            NamedGroup("Room", (room.sub,)),
            first_day=FRIDAY,
            last_day=FRIDAY,
            tzid="Europe/Stockholm",
        )
        services.appointment_types.upsert(kind, origin=staff)
        services.bookings.hold(
            kind.appointment_type_id,
            local("17:15", FRIDAY),
            holder="visitor-7",
            place="Kiosk 1",
            origin=staff,
        )

        view = services.availability.explain(
            query, period("17:00", "18:00", FRIDAY), client_id=None, titles=True
        )

        held = [b for g in view.explanation.groups for m in g.members for b in m.blockers if b.holder]
        assert [(b.cause, view.place_of(b), view.title_of(b)) for b in held] == [
            (Cause.HELD, "Kiosk 1", None)
        ]

    def test_a_stranger_is_refused(self, services, query):
        stranger = Candidate(0, Member(Sub("apc_none")))

        with pytest.raises(Invalid):
            services.availability.explain(query, None, client_id=None, titles=False, candidates=[stranger])
