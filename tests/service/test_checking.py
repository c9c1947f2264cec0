import pytest
from sqlalchemy import delete, insert, update

from apcdesk.service.checking import check_busy_days
from apcdesk.store import tables as t
from apcdesk.store.busy_days import DAY_SECONDS
from tests.service.builders import a_draft, at

DAY = int(at("00:00").timestamp()) // DAY_SECONDS


@pytest.fixture
def calendar_id(services, a_calendar):
    calendar = a_calendar("x")
    services.events.create(calendar.calendar_id, a_draft("M", "10:00", "11:00"))
    return calendar.calendar_id


def test_busy_days_that_are_right_are_counted(services, calendar_id):
    one = check_busy_days(services.store)
    services.events.create(calendar_id, a_draft("N", "23:00", "23:59"))

    assert one.words == "1 busy day was compared with the events. All are right."
    assert check_busy_days(services.store).days == 1


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (lambda: delete(t.busy_day), "the events take time, the busy day is missing"),
        (
            lambda: update(t.busy_day).values(minutes=(0b1111).to_bytes(180, "big")),
            "60 busy minutes are missing, 4 are too many",
        ),
        (
            lambda: update(t.busy_day).values(on_minutes=False),
            "its minutes are right, what it says of them besides is not",
        ),
        (lambda: update(t.event).values(busy=False), "no event takes time, the busy day says one does"),
    ],
)
def test_a_fault_is_said_in_words(services, calendar_id, spoil, fault):
    with services.store.write() as tx:
        tx.execute(spoil())

    assert check_busy_days(services.store).words == (
        f"1 busy day was compared with the events. 1 is wrong:\n{calendar_id} on 2027-03-10: {fault}"
    )


def test_every_fault_is_named(services, calendar_id):
    with services.store.write() as tx:
        row = {"calendar_id": calendar_id, "on_minutes": True, "fives": bytes(36), "minutes": bytes(180)}
        tx.execute(insert(t.busy_day), [row | {"day": DAY + n} for n in (1, 2)])

    report = check_busy_days(services.store)

    assert [wrong.day.isoformat() for wrong in report.wrong] == ["2027-03-11", "2027-03-12"]
    assert report.words.startswith("3 busy days were compared with the events. 2 are wrong:\n")
