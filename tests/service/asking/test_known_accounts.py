from apcdesk.service.asking import known_accounts
from tests.service.builders import hours


def test_so_many_patterns_are_told_apart_and_no_more(services, staff, a_calendar, monkeypatch):
    monkeypatch.setattr(known_accounts, "MOST_PATTERNS", 1)
    subs = [a_calendar(name).sub for name in ("one", "two")]
    for sub, start in zip(subs, (8, 9), strict=True):
        services.rules.upsert(hours(sub, start, 17), origin=staff)
    with services.store.read() as tx:
        accounts = known_accounts.AccountReader().read(tx, subs)

    assert [accounts[sub].diary.rules for sub in subs] == [services.rules.all(sub) for sub in subs]
