from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import Entity
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import AppointmentTypeId, LendingId, Sub
from apcdesk.domain.kiosks import (
    Device,
    DeviceTest,
    Kiosk,
    KioskSetup,
    KioskState,
    KioskWords,
    Printing,
    PrintTo,
    TrialState,
)
from apcdesk.errors import Invalid, NotFound, SlotTaken
from apcdesk.service.bookings.booking import BookingRequest
from tests.service.builders import a_period, an_appointment_type, at, hours

ONE, TWO = "Kiosk 1 · Entrance", "Kiosk 2 · Press A"
PNG = b"\x89PNG\r\n\x1a\nand so on"


@pytest.fixture
def kiosks(services):
    return services.kiosks


@pytest.fixture
def demo(services, staff, a_calendar):
    calendar = a_calendar("ingrid")
    services.rules.upsert(hours(calendar.sub, 9, 17), origin=staff)
    kind = an_appointment_type(NamedGroup("Who", (calendar.sub,), 1))
    services.appointment_types.upsert(kind, origin=staff)
    other = replace(kind, appointment_type_id=AppointmentTypeId("other"), position=1)
    services.appointment_types.upsert(other, origin=staff)
    hidden = replace(kind, appointment_type_id=AppointmentTypeId("hidden"), position=2, on_kiosk=False)
    services.appointment_types.upsert(hidden, origin=staff)
    return calendar.sub


def offered(kiosks, name=ONE):
    return [str(kind.appointment_type_id) for kind in kiosks.offered(name)]


def test_a_kiosk_that_nobody_set_up_offers_what_kiosks_offer(kiosks, demo):
    assert kiosks.setup(ONE) == KioskSetup(ONE)
    assert offered(kiosks) == ["demo", "other"]
    assert kiosks.all() == ()


def test_what_a_kiosk_offers_in_its_order_with_its_words_and_printer(kiosks, demo, staff):
    setup = KioskSetup(
        ONE,
        (AppointmentTypeId("other"), AppointmentTypeId("demo"), AppointmentTypeId("hidden")),
        KioskWords(("See it print.",), ("Today.", "Free.")),
        Printing(PrintTo.FOLDER, folder="slips", width=58),
        waiting_line=True,
    )
    kiosks.save(KioskSetup(ONE), origin=staff)
    kiosks.save(setup, origin=staff)

    assert kiosks.setup(ONE) == setup
    assert offered(kiosks) == ["other", "demo"]
    assert offered(kiosks, TWO) == ["demo", "other"]
    assert kiosks.all() == (Kiosk(setup, KioskState.SILENT),)
    kiosks.remove(ONE, origin=staff)
    assert kiosks.all() == ()
    with pytest.raises(NotFound):
        kiosks.remove(ONE, origin=staff)


@pytest.mark.parametrize(
    "setup", [KioskSetup(""), KioskSetup("x" * 65), KioskSetup(ONE, printing=Printing(width=10))]
)
def test_a_setup_that_cannot_be_is_refused(kiosks, staff, setup):
    with pytest.raises(Invalid):
        kiosks.save(setup, origin=staff)


def test_a_picture_is_kept_and_taken_away(kiosks, staff):
    kiosks.set_picture(ONE, PNG, origin=staff)
    assert kiosks.picture(ONE) == PNG
    kiosks.set_picture(ONE, None, origin=staff)
    assert kiosks.picture(ONE) is None
    for image in (b"GIF89a", PNG + bytes(4_000_000)):
        with pytest.raises(Invalid):
            kiosks.set_picture(ONE, image, origin=staff)


def test_a_kiosk_is_heard_of_until_it_is_silent_and_only_news_is_a_change(kiosks, services, clock):
    kiosks.beat(ONE, KioskState.IDLE)
    clock.advance(seconds=10)
    kiosks.beat(ONE, KioskState.IDLE)
    seen = clock.now()
    told = [one for one in services.changes.after(0) if one.entity is Entity.KIOSK]
    assert (len(told), told[0].origin.name) == (1, "Kiosk 1")

    kiosks.beat(ONE, KioskState.IN_USE)
    clock.advance(seconds=30)
    assert kiosks.all() == (Kiosk(KioskSetup(ONE), KioskState.IN_USE, seen),)
    clock.advance(seconds=1)
    assert kiosks.all() == (Kiosk(KioskSetup(ONE), KioskState.SILENT, seen),)
    assert len([one for one in services.changes.after(0) if one.entity is Entity.KIOSK]) == 2


@pytest.mark.parametrize("end", [KioskState.CLOSED, KioskState.LEFT])
def test_a_kiosk_that_ended_is_not_silent_however_long_ago(kiosks, clock, end):
    kiosks.beat(ONE, KioskState.IDLE)
    kiosks.beat(ONE, end)
    ended = clock.now()
    clock.advance(hours=9)

    assert kiosks.all() == (Kiosk(KioskSetup(ONE), end, ended),)


def test_a_device_is_tried_where_it_stands(kiosks, staff):
    with pytest.raises(NotFound):
        kiosks.ask_test(ONE, Device.PRINTER, origin=staff)
    kiosks.beat(ONE, KioskState.IDLE)
    assert kiosks.asked_test(ONE) is None

    kiosks.ask_test(ONE, Device.PRINTER, origin=staff)
    assert kiosks.asked_test(ONE) is Device.PRINTER
    failed = DeviceTest(Device.PRINTER, TrialState.FAILED, "no paper")
    kiosks.answer_test(ONE, failed)

    assert kiosks.asked_test(ONE) is None
    assert [one.test for one in kiosks.all()] == [failed]


def test_lent_time_is_closed_for_one_kiosk_only(kiosks, services, demo, staff, clock):
    kind = AppointmentTypeId("demo")
    lending = kiosks.lend(ONE, demo, a_period("12:00", "15:30"), " Partner ", origin=staff)
    assert lending.partner == "Partner"

    def starts(kiosk):
        found = services.bookings.times(kind, day=at("12:00").date(), kiosk=kiosk)
        return [slot.start for slot in found if slot.start >= at("11:00")]

    assert starts(TWO) == starts(None)
    assert starts(ONE) == [
        moment for moment in starts(None) if moment <= at("11:30") or moment >= at("15:30")
    ]
    found = services.bookings.next_free(kind, kiosk=ONE)
    assert found is not None
    assert found.free_until == at("12:00")
    with pytest.raises(SlotTaken):
        services.bookings.hold(kind, at("12:00"), holder="h", place=ONE, origin=staff, kiosk=ONE)
    request = BookingRequest(kind, at("12:00"), Guest("Tor"), "h", kiosk=ONE)
    with pytest.raises(SlotTaken):
        services.bookings.book(request, origin=staff)
    services.bookings.book(replace(request, kiosk=TWO), origin=staff)

    assert kiosks.lendings() == (lending,)
    clock.advance(hours=6)
    assert kiosks.lendings() == ()
    kiosks.take_back(lending.lending_id, origin=staff)
    assert starts(ONE) == starts(None)
    with pytest.raises(NotFound):
        kiosks.take_back(LendingId("lnd_none"), origin=staff)


def test_a_kiosk_lends_only_what_is_there_to_a_partner_with_a_name(kiosks, demo, staff):
    with pytest.raises(Invalid):
        kiosks.lend(ONE, demo, a_period("12:00", "15:30"), "", origin=staff)
    with pytest.raises(NotFound):
        kiosks.lend(ONE, Sub("apc_none"), a_period("12:00", "15:30"), "Partner", origin=staff)


def test_a_kiosk_may_lend_everything_of_a_day(kiosks, services, demo, staff):
    whole = a_period("12:00", "12:30")
    kiosks.save(KioskSetup(ONE), origin=staff)
    kiosks.lend(
        ONE, demo, replace(whole, start=at("00:00"), end=at("00:00") + timedelta(days=3)), "P", origin=staff
    )

    assert services.bookings.next_free(AppointmentTypeId("demo"), kiosk=ONE) is None
    assert [day.state for day in services.bookings.days(AppointmentTypeId("demo"), kiosk=ONE)] == [
        "closed"
    ] * 2
