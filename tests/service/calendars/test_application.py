from dataclasses import replace
from typing import Any

import pytest

from apcdesk.domain.calendars import AccountKind, Look
from apcdesk.domain.ids import CalendarId, ClientId, ProfileId, Sub
from apcdesk.errors import Invalid, NotFound, Problem
from apcdesk.service.calendars.application import Identity
from tests.service.builders import a_draft


def test_the_same_id_opens_the_same_calendar(services, staff):
    first = services.calendars.open(services.own_client, "stand-5C21", origin=staff)
    again = services.calendars.open(services.own_client, "stand-5C21", origin=staff)

    assert (first.created, again.created) == (True, False)
    assert again.calendar == first.calendar
    assert first.calendar.name == "stand-5C21"
    assert first.calendar.sub.startswith("apc_")
    assert first.calendar.calendar_id == f"cal_{first.calendar.profile.profile_name}_0000000000"


@pytest.mark.parametrize(
    ("key", "name", "short_name", "names"),
    [
        ("npp27-elsa-berg", None, "", ("", "")),
        ("npp27-elsa-berg", None, "Elsa", ("Elsa", "Elsa")),
        ("npp27-elsa-berg", "Elsa Berg", "Elsa", ("Elsa Berg", "Elsa Berg")),
        ("elsa", None, "", ("", "elsa")),
    ],
)
def test_an_id_is_no_proper_name_but_people_may_be_called_by_it(
    services, staff, key, name, short_name, names
):
    look = Look(short_name=short_name)
    opened = services.calendars.open(services.own_client, key, origin=staff, name=name, look=look).calendar

    assert services.calendars.get(opened.calendar_id) == opened
    assert (opened.proper_name, opened.called) == names


def test_two_clients_with_one_id_have_two_calendars(services, staff):
    other = services.clients.create("Stand website", origin=staff).client.client_id

    ours = services.calendars.open(services.own_client, "table-1", origin=staff).calendar
    theirs = services.calendars.open(other, "table-1", origin=staff).calendar

    assert ours.sub != theirs.sub
    assert [c for c in services.calendars.all() if c.account.client_id == other] == [theirs]
    assert services.calendars.find(other, "table-1") == theirs


def test_an_id_is_used_as_given_without_trimming(services, staff):
    plain = services.calendars.open(services.own_client, "room", origin=staff).calendar
    spaced = services.calendars.open(services.own_client, " room", origin=staff).calendar

    assert plain.sub != spaced.sub


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (
            " ",
            Problem(
                "application_calendar_id", "errors.required", "application_calendar_id must be specified"
            ),
        ),
        (
            "x" * 256,
            Problem("application_calendar_id", "errors.too_long", "must be at most 255 characters"),
        ),
    ],
)
def test_a_blank_or_too_long_id_is_refused(services, staff, wrong, problem):
    with pytest.raises(Invalid) as caught:
        services.calendars.open(services.own_client, wrong, origin=staff)

    assert caught.value.problems == (problem,)
    assert services.calendars.all() == ()


def test_new_calendars_take_hues_in_their_order(a_calendar):
    hues = [a_calendar(f"c{n}").look.hue for n in range(3)]

    assert hues == ["cobalt", "mustard", "lagoon"]


def test_renaming_and_restyling_can_be_taken_back(services, staff, a_calendar):
    made = a_calendar("press-a")
    look = replace(made.look, hue="rose", group="Fair")

    renamed, first = services.calendars.rename(made.calendar_id, "Press A", origin=staff)
    restyled, second = services.calendars.restyle(made.calendar_id, look, origin=staff)

    assert renamed.name == "Press A"
    assert restyled == replace(made, name="Press A", look=look)
    services.changes.undo([first, second], origin=staff)
    assert services.calendars.get(made.calendar_id) == made


def test_a_blank_name_is_refused(services, staff, a_calendar):
    made = a_calendar("press-a")

    with pytest.raises(Invalid):
        services.calendars.rename(made.calendar_id, "", origin=staff)

    assert services.calendars.get(made.calendar_id).name == "press-a"


def test_deleting_takes_events_and_tokens_and_frees_the_id(services, staff, a_calendar):
    made = a_calendar("press-a")
    services.events.create(made.calendar_id, a_draft("Demo", "09:00", "10:00"))
    token = services.tokens.issue(made.sub, services.own_client).access_token

    assert services.calendars.delete(made.calendar_id, origin=staff).events == 1

    with pytest.raises(NotFound):
        services.calendars.get(made.calendar_id)
    with pytest.raises(NotFound):
        services.calendars.by_sub(made.sub)
    with pytest.raises(Exception, match="revoked"):
        services.tokens.authenticate(token)
    again = a_calendar("press-a")
    assert again.sub != made.sub


def test_people_are_accounts_of_the_installation(services, staff):
    ana = services.calendars.add_person("Ana", email="ana@stand.example", origin=staff)
    bo = services.calendars.add_person("Bo", tzid="Europe/Lisbon", origin=staff)

    assert services.calendars.people() == (ana, bo)
    assert ana.sub.startswith("acc_")
    assert (ana.account.kind, ana.account.email, bo.account.tzid) == (
        AccountKind.PERSON,
        "ana@stand.example",
        "Europe/Lisbon",
    )
    assert services.calendars.all() == ()
    assert services.calendars.of_account(ana.sub) == (ana,)


def test_every_problem_of_a_person_is_named(services, staff):
    with pytest.raises(Invalid) as caught:
        services.calendars.add_person(" ", email="nobody", tzid="Mars/Base", origin=staff)

    assert [(p.field, p.key) for p in caught.value.problems] == [
        ("name", "errors.required"),
        ("email", "errors.invalid_email"),
        ("tzid", "errors.tzid_unrecognized"),
    ]


def test_the_list_is_by_position_then_group_then_name(services, staff):
    def opened(name: str, **look: Any) -> None:
        services.calendars.open(services.own_client, name, origin=staff, look=Look(**look))

    opened("b", position=1, group="X")
    opened("c", position=0, group="Y")
    opened("a", position=1, group="X")

    assert [c.name for c in services.calendars.all()] == ["c", "a", "b"]


def test_a_calendar_can_be_made_with_given_ids(services, staff):
    identity = Identity(Sub("apc_" + "0" * 24), ProfileId("pro_abcdefghijklmnop"))

    made = services.calendars.open(services.own_client, "x", origin=staff, identity=identity).calendar

    assert (made.sub, made.calendar_id) == (identity.sub, "cal_abcdefghijklmnop_0000000000")
    assert services.calendars.by_sub(identity.sub) == made


def test_what_is_not_there_is_not_found(services, staff):
    with pytest.raises(NotFound):
        services.calendars.get(CalendarId("cal_none"))
    with pytest.raises(NotFound):
        services.calendars.by_sub(Sub("apc_none"))
    assert services.calendars.find(ClientId("nobody"), "x") is None
    assert services.calendars.next_hue("Fair") == "cobalt"
