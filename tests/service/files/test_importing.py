from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Dates, Location, Transparency
from apcdesk.domain.period import Period
from apcdesk.service.files.imported import NotRead
from apcdesk.service.files.importing import ImportReport

ORIGIN = Origin(Door.IMPORT, name="files")
ALWAYS = Period(datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))


def ics(*events: str, head: str = "") -> str:
    body = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//\n{head}{body}END:VCALENDAR\n"


TALK = """
UID:talk-1
SUMMARY:Pumps\\, quietly
DTSTART;TZID=Europe/Brussels:20270201T100000
DTEND;TZID=Europe/Brussels:20270201T103000
LOCATION:Hall B
DESCRIPTION:With questions
URL:https://example.com/talk
"""
WEEKLY = """
UID:weekly
SUMMARY:Stand meeting
DTSTART;TZID=Europe/Brussels:20270315T090000
DURATION:PT30M
RRULE:FREQ=WEEKLY;COUNT=4
EXDATE;TZID=Europe/Brussels:20270322T090000
"""
MOVED = """
UID:weekly
SUMMARY:Stand meeting, later
RECURRENCE-ID;TZID=Europe/Brussels:20270329T090000
DTSTART;TZID=Europe/Brussels:20270330T110000
DTEND;TZID=Europe/Brussels:20270330T113000
"""


@pytest.fixture
def run(services):
    return lambda *paths, **more: services.importing.run(
        paths, client_id=services.own_client, origin=ORIGIN, **more
    )


@pytest.fixture
def events(services):
    """All events of a calendar."""

    def of(application_calendar_id: str):
        calendar = services.calendars.find(services.own_client, application_calendar_id)
        return services.events.between([calendar.calendar_id], ALWAYS)

    return of


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_a_calendar_and_again_changes_nothing(services, run, events, tmp_path):
    path = write(tmp_path, "hall-b.ics", ics(TALK, head="X-WR-CALNAME:Hall B\n"))

    first = run(path)
    before = services.changes.latest()
    again = run(path)

    made = (before - 1, before)  # the calendar and its event
    assert first == ImportReport(files=1, calendars=1, calendars_created=1, created=1, changes=made)
    assert again == ImportReport(files=1, calendars=1, unchanged=1)
    assert services.changes.latest() == before
    [event] = events("hall-b")
    assert services.calendars.get(event.calendar_id).name == "Hall B"
    assert (event.summary, event.description, event.url) == (
        "Pumps, quietly",
        "With questions",
        "https://example.com/talk",
    )
    assert (event.location, event.when.start_tzid) == (Location("Hall B"), "Europe/Brussels")
    assert event.period.start == datetime(2027, 2, 1, 9, tzinfo=UTC)
    assert event.event_uid.startswith("evt_external_")
    assert event.origin == ORIGIN


def test_the_files_of_a_folder_are_one_group(services, run, tmp_path):
    folder = tmp_path / "Expo 2027"
    folder.mkdir()
    for name in ("a.ics", "b.ics"):
        write(folder, name, ics(TALK))
    single = write(tmp_path, "c.ics", ics(TALK))

    run(folder, single)

    looks = {c.name: (c.look.group, c.look.hue) for c in services.calendars.all()}
    assert looks == {"a": ("Expo 2027", "cobalt"), "b": ("Expo 2027", "mustard"), "c": ("", "cobalt")}
    assert {c.proper_name for c in services.calendars.all()} == {""}  # a file's name is an ID


def test_a_changed_event_is_the_same_event(run, events, tmp_path):
    path = write(tmp_path, "hall-b.ics", ics(TALK))
    run(path)
    [before] = events("hall-b")
    write(tmp_path, "hall-b.ics", ics(TALK.replace("quietly", "loudly")))

    report = run(path)

    [after] = events("hall-b")
    assert (report.updated, after.event_uid, after.summary) == (1, before.event_uid, "Pumps, loudly")


def test_what_staff_changed_since_stays_until_the_file_changes(services, run, events, tmp_path):
    path = write(tmp_path, "hall-b.ics", ics(TALK))
    run(path)
    [event] = events("hall-b")
    services.events.delete(event.event_uid)

    assert run(path).unchanged == 1
    assert events("hall-b") == ()
    write(tmp_path, "hall-b.ics", ics(TALK.replace("quietly", "loudly")))
    run(path)
    assert [e.event_uid for e in events("hall-b")] == [event.event_uid]


def test_recurring_events_are_expanded_with_their_exceptions(run, events, tmp_path):
    path = write(tmp_path, "stand.ics", ics(WEEKLY, MOVED))

    report = run(path)

    assert report.created == 3
    assert [(e.summary, e.period.start, e.recurrence_id) for e in events("stand")] == [
        ("Stand meeting", datetime(2027, 3, 15, 8, tzinfo=UTC), "20270315T080000Z"),
        ("Stand meeting, later", datetime(2027, 3, 30, 9, tzinfo=UTC), "20270329T070000Z"),
        ("Stand meeting", datetime(2027, 4, 5, 7, tzinfo=UTC), "20270405T070000Z"),
    ]


def test_an_occurrence_that_the_file_no_longer_has_is_gone(run, events, tmp_path):
    path = write(tmp_path, "stand.ics", ics(WEEKLY))
    run(path)
    write(tmp_path, "stand.ics", ics(WEEKLY.replace("COUNT=4", "COUNT=2")))

    assert run(path).removed == 2
    assert len(events("stand")) == 1
    assert run(path).removed == 0


def test_cancelled_events_are_deleted_and_never_made(run, events, tmp_path):
    path = write(tmp_path, "hall-b.ics", ics(TALK, TALK.replace("talk-1", "talk-2") + "STATUS:CANCELLED"))
    assert run(path).created == 1
    write(tmp_path, "hall-b.ics", ics(TALK + "STATUS:CANCELLED"))

    assert run(path).removed == 1
    assert events("hall-b") == ()


def test_all_day_tentative_private_and_floating_times(run, events, tmp_path):
    path = write(
        tmp_path,
        "mixed.ics",
        ics(
            "UID:1\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20270308",
            "UID:2\nDTSTART:20270309T090000\nDTEND:20270309T100000\nSTATUS:TENTATIVE\nCLASS:PRIVATE",
            "UID:3\nSUMMARY:Lunch\nDTSTART:20270310T110000Z\nDTEND:20270310T120000Z\nTRANSP:TRANSPARENT",
            "UID:4\nSUMMARY:Closed\nDTSTART;VALUE=DATE:20270311\nDTEND;VALUE=DATE:20270313\nTRANSP:OPAQUE",
            head="X-WR-TIMEZONE:America/New_York\n",
        ),
    )

    run(path)

    fair, floating, lunch, closed = events("mixed")
    assert (fair.when.dates, fair.transparency) == (
        Dates(date(2027, 3, 8), date(2027, 3, 9)),
        Transparency.TRANSPARENT,
    )
    assert (floating.summary, floating.period.start) == ("Untitled", datetime(2027, 3, 9, 14, tzinfo=UTC))
    assert (floating.transparency, floating.event_private) == (Transparency.TENTATIVE, True)
    assert (lunch.transparency, lunch.when.start_tzid) == (Transparency.TRANSPARENT, "Etc/UTC")
    assert (closed.when.dates, closed.transparency) == (
        Dates(date(2027, 3, 11), date(2027, 3, 13)),
        Transparency.OPAQUE,
    )


def test_what_cannot_be_read_is_named_and_does_not_stop_the_rest(run, events, tmp_path):
    write(
        tmp_path,
        "a.ics",
        ics(
            TALK,
            "UID:bad\nSUMMARY:Bad\nDTSTART:yesterday",
            "UID:short\nSUMMARY:Short\nDTSTART:20270309T090000Z",
            "SUMMARY:Nobody\nDTSTART:20270309T090000Z\nDURATION:PT1H",
            f"UID:{'x' * 513}\nSUMMARY:Long\nDTSTART:20270309T090000Z\nDURATION:PT1H",
            "UID:none\nSUMMARY:No start",
            "UID:rule\nDTSTART:99991231T230000Z\nDURATION:PT2H",
        ),
    )
    write(tmp_path, "b.ics", "this is no calendar")
    empty = tmp_path / "empty"
    empty.mkdir()

    (tmp_path / "shut.ics").symlink_to(empty)  # which looks like a file to whoever lists the folder

    report = run(tmp_path, empty, tmp_path / "missing.ics")

    assert (report.files, report.calendars, report.created) == (3, 1, 1)
    assert len(events("a")) == 1
    assert [(p.file, p.uid[:5], p.why, p.name) for p in report.problems] == [
        ("empty", "", NotRead.EMPTY_FOLDER, ""),
        ("missing.ics", "", NotRead.NOTHING_THERE, ""),
        ("a.ics", "bad", NotRead.PROPERTY, "DTSTART"),
        ("a.ics", "short", NotRead.ENDS_EARLY, ""),
        ("a.ics", "", NotRead.NO_UID, ""),
        ("a.ics", "xxxxx", NotRead.LONG_UID, ""),
        ("a.ics", "none", NotRead.MISSING, "DTSTART"),
        ("a.ics", "rule", NotRead.UNREADABLE, ""),
        ("b.ics", "", NotRead.NO_ICALENDAR, ""),
        ("shut.ics", "", NotRead.NOT_OPENED, ""),
    ]


def test_progress_tells_of_files_then_events(run, tmp_path):
    for name in ("a.ics", "b.ics"):
        write(tmp_path, name, ics(TALK))
    told = []

    run(tmp_path, progress=lambda p: told.append((p.step, p.done, p.total)))

    assert told == [("read", 0, 2), ("read", 1, 2), ("write", 1, 2), ("write", 2, 2)]


@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_cancelled_import_leaves_nothing(services, run, tmp_path, after):
    for name in ("a.ics", "b.ics"):
        write(tmp_path, name, ics(TALK))
    asked = iter(range(100))
    before = services.changes.latest()

    report = run(tmp_path, cancelled=lambda: next(asked) >= after)

    assert report == ImportReport(cancelled=True)
    assert services.calendars.all() == ()
    assert services.changes.latest() == before
    assert run(tmp_path).created == 2
