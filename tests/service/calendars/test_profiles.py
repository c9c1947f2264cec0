import pytest

from apcdesk.errors import Invalid, NotFound


@pytest.fixture
def person(services, staff):
    return services.calendars.add_person("Ingrid Haugen", origin=staff)


def test_a_further_calendar_stands_beside_the_first(services, staff, person):
    made = services.profiles.add_calendar(person.sub, person.profile.profile_id, "Talks", origin=staff)

    assert services.calendars.of_account(person.sub) == (person, made)
    assert (made.name, made.primary, made.profile) == ("Talks", False, person.profile)
    with pytest.raises(Invalid):
        services.profiles.add_calendar(person.sub, person.profile.profile_id, "Talks", origin=staff)


def test_a_profile_is_its_accounts_own_and_is_taken_away_once(services, staff, person, a_calendar):
    other = a_calendar("x")
    for wrong in (
        lambda: services.profiles.add_calendar(person.sub, other.profile.profile_id, "Talks", origin=staff),
        lambda: services.profiles.disconnect(person.sub, other.profile.profile_id, origin=staff),
    ):
        with pytest.raises(NotFound):
            wrong()

    services.profiles.disconnect(person.sub, person.profile.profile_id, origin=staff)

    assert services.calendars.of_account(person.sub) == ()
    with pytest.raises(NotFound):
        services.profiles.disconnect(person.sub, person.profile.profile_id, origin=staff)
