from datetime import UTC, datetime, timedelta

from apcdesk.service.clock import StoryClock, SystemClock


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
