"""The report of a day on the desk: figures, lines, and the table."""

from datetime import date

import pytest

from apcdesk.desk.staff.calendars.report_sheet import ahead_text, line_text, outcome_text
from apcdesk.domain.report import Outcome


@pytest.fixture
def report(qtbot, pane, context):
    """That of the story's Wednesday, at 11:20."""
    sheet = pane.commands.show_report()
    qtbot.waitUntil(lambda: sheet.report is not None and context.tasks.idle)
    yield sheet
    sheet.close_sheet()


def test_the_figures_are_those_of_the_lines(report, context):
    told = {key: label.text() for key, label in report.figures.items()}
    bookings = report.report.bookings
    outcomes = [one.outcome for one in bookings]

    assert told["held"] == str(outcomes.count(Outcome.HELD)) != "0"
    assert told["missed"] == "0"
    assert (report.report.first, len(bookings) > 5) == (date(2027, 3, 10), True)
    first = bookings[0]
    assert line_text(first, context.dates).startswith("09:15 – 10:00  Drammen Pack")
    assert outcome_text(first)[0] == "Held"


def test_another_day_is_another_report(qtbot, report):
    report.day.set_day(date(2027, 1, 4))
    report.day.chosen.emit(date(2027, 1, 4))
    qtbot.waitUntil(lambda: report.report.first == date(2027, 1, 4))

    assert (report.report.bookings, report.save.isEnabled()) == ((), False)


def test_the_week_of_the_day_is_one_press_away(qtbot, report, context):
    report.span.choose(1)
    qtbot.waitUntil(
        lambda: (report.report.first, report.report.last) == (date(2027, 3, 8), date(2027, 3, 14))
    )

    first = report.report.bookings[0]
    assert report.days.text() == "8 – 14 March 2027"
    assert line_text(first, context.dates, with_day=True).startswith(
        context.dates.day_short(first.booking.period.start)
    )
    assert report.ahead.text() == ahead_text(report.report, context.dates) != ""


def test_a_week_in_which_nothing_is_booked_says_so(qtbot, report):
    report.span.choose(1)
    report.day.set_day(date(2027, 1, 4))
    report.day.chosen.emit(date(2027, 1, 4))
    qtbot.waitUntil(lambda: report.report.first == date(2027, 1, 4))

    assert report._nothing.fact.text() == "Nothing was booked in this week."
    assert (report.ahead.isVisible(), report.save.isEnabled()) == (False, False)


def test_the_table_is_written_or_it_says_why_not(qtbot, report, context, tmp_path):
    report.write(tmp_path / "day.csv")
    qtbot.waitUntil(lambda: "Report written to day.csv" in context.toasts.texts)
    assert (tmp_path / "day.csv").read_text(encoding="utf-8-sig").startswith("start,end,summary,")

    report.write(tmp_path / "nowhere" / "day.csv")
    qtbot.waitUntil(lambda: context.toasts.texts[-1].startswith("Not saved: "))
