import csv
import io

import pytest
from sqlalchemy import delete, update

from apcdesk.service.custody.check import check_custody
from apcdesk.service.custody.export import history_table
from apcdesk.store import tables as t
from tests.service.crib import berlin


@pytest.fixture
def wrench(clock, crib):
    """A wrench that Lena brought back late, and Emre has now."""
    wrench = crib.item("TW-1", "W9-TW-0001")
    lena, emre = crib.person("Lena Vogt", "T-117"), crib.person("=Emre", "T-118")
    crib.out(lena, wrench, place="Hall 2", condition="complete")
    clock.moment = berlin("12:45")
    crib.back(wrench, emre)
    crib.out(emre, wrench)
    return wrench


def spoil(services, statement):
    with services.store.write() as tx:
        tx.execute(statement)


def faults(services):
    return check_custody(services.store).words.splitlines()[1:-1]


def test_an_untouched_history_is_said_to_be_whole(services, wrench):
    closing = services.custody.history(wrench.calendar_id)[0].sha256

    report = check_custody(services.store)

    assert report.right
    assert report.words == (
        "3 lines of custody were checked, each against the one before. None was changed or removed.\n"
        f"Closing value {closing}"
    )


def test_without_a_history_there_is_nothing_wrong(services):
    report = check_custody(services.store)

    assert (report.lines, report.right, report.closing) == (0, True, "0" * 64)


def test_one_line_is_called_one(services, crib):
    crib.out(crib.person("Lena Vogt", "T-117"), crib.item("TW-1", "W9-TW-0001"))

    assert check_custody(services.store).words.startswith("1 line of custody was checked")


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        (
            lambda: update(t.custody_line).where(t.custody_line.c.number == 1).values(person="Jonas Brandt"),
            "line 1 (Torque wrench TW-1, 2027-04-14 06:05 UTC): it was changed after it was written",
        ),
        (
            lambda: delete(t.custody_line).where(t.custody_line.c.number == 2),
            "line 3 (Torque wrench TW-1, 2027-04-14 10:45 UTC): one or more lines before it are missing",
        ),
    ],
)
def test_a_line_that_was_touched_is_named(services, wrench, statement, fault):
    spoil(services, statement())

    assert faults(services) == [fault]


def test_who_has_it_today_must_be_who_has_it_by_the_history(services, wrench):
    spoil(services, delete(t.custody_line).where(t.custody_line.c.number == 3))

    assert faults(services) == [f"{wrench.calendar_id}: who has it today is not who has it by the history"]


def test_the_history_is_a_table_for_outsiders(services, wrench):
    lines = tuple(reversed(services.custody.history(wrench.calendar_id)))

    text = history_table(lines, "Europe/Berlin")

    assert text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text[1:])))
    assert rows[0][:5] == ["number", "time", "what", "item", "person"]
    assert rows[1] == [
        "1",
        "2027-04-14T08:05:00+02:00",
        "taken",
        "Torque wrench TW-1",
        "Lena Vogt",
        "Lena Vogt",
        "",
        "Hall 2",
        "complete",
        "2027-04-14T12:05:00+02:00",
        "0",
        "",
        "",
        "0" * 64,
        lines[0].sha256,
    ]
    assert [row[5] for row in rows[2:]] == ["'=Emre", "'=Emre"]
    assert rows[2][10] == "40"
