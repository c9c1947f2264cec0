from sqlalchemy import insert, select, update

from apcdesk.domain.calendars import Look
from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.domain.rules import AvailablePeriod
from apcdesk.service.asking import known_accounts
from apcdesk.service.asking.known_accounts import AccountReader, KnownAccount
from apcdesk.store import tables as t
from apcdesk.store.rows.calendars import look_value
from tests.service.builders import a_period, hours

KNOWN = KnownAccount(None, (), (), (), False, None)


def read(services, *subs: Sub, reader: AccountReader | None = None) -> dict[Sub, KnownAccount]:
    with services.store.read() as tx:
        return (reader or AccountReader()).read(tx, subs)


def rules_of(account: KnownAccount) -> set[tuple[object, ...]]:
    """Id, zone, pattern and calendars of each."""
    return {(*rule[:2], tuple(rule.weekly_periods), rule.calendar_ids) for rule in account.rules}


def stored(services, sub: Sub) -> set[tuple[object, ...]]:
    return {
        (rule.availability_rule_id, rule.tzid, rule.weekly_periods, rule.calendar_ids)
        for rule in services.rules.all(sub)
    }


def test_so_many_rules_are_told_apart_and_no_more(services, staff, a_calendar, monkeypatch):
    monkeypatch.setattr(known_accounts, "MOST_RULES", 1)
    subs = [a_calendar(name).sub for name in ("one", "two")]
    for sub, start in zip(subs, (8, 9), strict=True):
        services.rules.upsert(hours(sub, start, 17), origin=staff)

    accounts = read(services, *subs)

    assert [rules_of(accounts[sub]) for sub in subs] == [stored(services, sub) for sub in subs]


def test_equal_rules_are_one_object_and_equal_patterns_whatever_the_rules_are_called(
    services, staff, a_calendar
):
    reader, subs = AccountReader(), [a_calendar(name).sub for name in ("one", "two", "three")]
    for sub, name in zip(subs, ("hours", "hours", "other"), strict=True):
        services.rules.upsert(hours(sub, 8, 17, name=name), origin=staff)

    one = read(services, subs[0], reader=reader)[subs[0]]
    accounts = read(services, *subs[1:], reader=reader)

    assert accounts[subs[1]].rules is one.rules
    assert accounts[subs[2]].rules[0].weekly_periods is one.rules[0].weekly_periods


def test_an_account_without_hours_is_known_and_a_stranger_is_not(services, a_calendar):
    calendar = a_calendar("one")

    found = read(services, Sub("apc_strange"), calendar.sub, calendar.sub)

    ids = (calendar.calendar_id,)
    owner = calendar.account.client_id
    assert found == {calendar.sub: KnownAccount(owner, ids, ids, (), False, calendar.calendar_id)}


def test_several_calendars_and_rules_are_each_there_once(services, staff, a_calendar):
    """One profile is disconnected, one calendar deleted: the rows are two calendars by two rules."""
    first, other = a_calendar("one"), a_calendar("two")
    sub, away, gone = first.sub, CalendarId("cal_away"), CalendarId("cal_gone")
    with services.store.write() as tx:
        profile = {"profile_id": "pro_away", "sub": sub, "connected": False}
        tx.execute(insert(t.profile).values(profile))
        mine = select(t.calendar.c.profile_id).where(t.calendar.c.calendar_id == first.calendar_id)
        row = {"sub": sub, "name": "More", "primary_calendar": False, "look": look_value(Look())}
        tx.execute(insert(t.calendar).values(calendar_id=away, profile_id="pro_away", **row))
        tx.execute(insert(t.calendar).values(calendar_id=gone, profile_id=mine.scalar_subquery(), **row))
        deleted = update(t.calendar).where(t.calendar.c.calendar_id == gone)
        tx.execute(deleted.values(deleted=services.clock.now()))
    some = hours(sub, 14, 16, name="some")
    for rule in (hours(sub, 8, 12), some):
        services.rules.upsert(rule, origin=staff)
    services.rules.upsert_period(AvailablePeriod(sub, "extra", a_period("18:00", "19:00")), origin=staff)

    account = read(services, other.sub, sub)[sub]

    assert rules_of(account) == stored(services, sub)
    assert len(account.rules) == 2
    assert account._replace(rules=()) == KNOWN._replace(
        client_id=first.account.client_id,
        owned_calendar_ids=tuple(sorted([first.calendar_id, away])),
        calendar_ids=(first.calendar_id,),
        has_periods=True,
        primary=first.calendar_id,
    )
