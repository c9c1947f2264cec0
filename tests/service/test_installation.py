from datetime import UTC, datetime, timedelta

import pytest

from apcdesk.errors import Invalid
from apcdesk.service.clock import StoryClock, SystemClock
from tests.builders_services import ManualClock, make_services


def test_a_setting_is_shared_by_every_desk(services, second, staff):
    assert services.installation.get("place", "nowhere") == "nowhere"
    assert services.installation.place() == {}

    services.installation.put("place", {"organisation": "Nordlys Press"}, origin=staff)
    services.installation.put("place", {"organisation": "Nordlys"}, origin=staff)

    assert second.installation.place() == {"organisation": "Nordlys"}
    assert services.reachable()


def test_the_story_clock_runs_on_from_its_start():
    start = datetime.fromisoformat("2027-03-10T11:20:00+01:00")
    clock = StoryClock(start)

    first, later = clock.now(), clock.now()

    assert start <= first <= later < start + timedelta(minutes=1)
    assert first.tzinfo is UTC


def test_the_system_clock_is_in_utc():
    assert SystemClock().now().tzinfo is UTC


def test_it_is_new_until_somebody_begins(services, staff):
    assert services.installation.is_new()

    services.installation.begin(origin=staff)

    assert not services.installation.is_new()


def test_it_is_not_new_with_a_calendar(services, staff):
    services.calendars.open(services.own_client, "press-a", origin=staff)

    assert not services.installation.is_new()


def test_the_zone_of_the_place_is_settled_once_and_changed_by_name(services, second, staff):
    services.installation.settle_zone("Etc/UTC", origin=staff)
    assert services.installation.get("tzid") is None

    services.installation.settle_zone("Europe/Stockholm", origin=staff)
    second.installation.settle_zone("Europe/Lisbon", origin=staff)
    assert second.installation.get("tzid") == "Europe/Stockholm"

    second.installation.change_zone("Europe/Lisbon", origin=staff)
    assert services.installation.get("tzid") == "Europe/Lisbon"
    with pytest.raises(Invalid) as refused:
        services.installation.change_zone("Europe/Nowhere", origin=staff)
    assert [problem.field for problem in refused.value.problems] == ["tzid"]
    assert services.installation.get("tzid") == "Europe/Lisbon"


def test_a_kiosk_elsewhere_goes_by_the_zone_that_the_first_desk_settled(tmp_path, staff):
    desk = make_services(tmp_path, tzid="Europe/Stockholm")
    desk.installation.settle_zone(desk.tzid, origin=staff)

    kiosk = make_services(tmp_path, tzid="Europe/Lisbon")

    assert (kiosk.tzid, kiosk.computer_tzid) == ("Europe/Stockholm", "Europe/Lisbon")
    desk.close()
    kiosk.close()


@pytest.mark.postgres
def test_the_clock_of_a_server_is_compared_with_the_one_of_this_computer(ready_postgres_url):
    services = make_services(ready_postgres_url, clock := ManualClock())
    shown = services.store.server_time()
    assert shown is not None
    clock.moment = shown + timedelta(minutes=10)

    ahead = services.clock_ahead()

    services.close()
    assert timedelta(minutes=9) < ahead <= timedelta(minutes=10)
