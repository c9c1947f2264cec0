"""Hours in words, and what counts on one date."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.languages import ENGLISH, Languages
from apcdesk.desk.staff.rules import words
from apcdesk.domain.events import Dates, When
from apcdesk.domain.hours import Closing, Hours
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod, Weekday
from apcdesk.domain.weeks import Stretch, Week

DATES = DateWords("Europe/Oslo", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
PRESS = Sub("apc_press")
NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
TUESDAY = date(2027, 3, 9)


def week(**days):
    """`week(mon=[(8, 17)])`, in hours."""
    return Week().opened(
        *(
            Stretch(Weekday(NAMES.index(name)), round(start * 60), round(end * 60))
            for name, spans in days.items()
            for start, end in spans
        )
    )


def rule(of, name="Press B hours"):
    return AvailabilityRule(PRESS, name.lower().replace(" ", "-"), DATES.tzid, of.pieces, name=name)


def period(day, start, end):
    return Period(DATES.at(day, start * 60), DATES.at(day, end * 60))


LUNCH = [(9, 12), (12.75, 17)]
STORY = week(mon=[(8, 17)], tue=LUNCH, wed=LUNCH, thu=[(9, 12), (12.75, 16)], fri=[(8, 14)])
WORKDAYS = week(**{day: [(9, 17)] for day in NAMES[:5]})


@pytest.mark.parametrize(
    ("of", "sentence"),
    [
        (
            STORY,
            (
                "Open Monday 08–17, Tuesday and Wednesday 09–12 and 12:45–17, Thursday 09–12 and 12:45–16, "
                "Friday 08–14. Closed at weekends."
            ),
        ),
        (WORKDAYS, "Open Monday to Friday 09–17. Closed at weekends."),
        (
            week(wed=[(18, 26)]),
            "Open Wednesday 18–02. Closed Monday, Tuesday and Thursday to Sunday.",
        ),
        (
            WORKDAYS.opened(*week(sat=[(10, 11)], sun=[(10, 11)]).stretches),
            "Open Monday to Friday 09–17, Saturday and Sunday 10–11.",
        ),
        (week(), "Closed all week."),
        (
            week(**{day: [(0, 24)] for day in NAMES}),
            "Open at any time.",
        ),
    ],
)
def test_a_week_in_words(of, sentence):
    assert words.in_words(of, DATES) == sentence


@pytest.mark.parametrize(
    ("of", "users", "line"),
    [
        (WORKDAYS, 1, "Mon–Fri, this calendar only"),
        (WORKDAYS, 4, "Mon–Fri, used by 4 calendars"),
        (week(tue=[(17, 19)], wed=[(17, 19)]), 2, "Tue and Wed, used by 2 calendars"),
        (week(), 1, "Closed all week, this calendar only"),
        (WORKDAYS.opened(*week(sun=[(2, 3)]).stretches), 1, "Mon–Fri and Sun, this calendar only"),
    ],
)
def test_the_line_of_a_rule(of, users, line):
    assert words.rule_line(rule(of), users, DATES) == line


def test_exceptions_say_when():
    extra = AvailablePeriod(PRESS, "vip", period(TUESDAY, 8, 9))
    days = Closing(When(DATES.day_period(TUESDAY), dates=Dates(TUESDAY, TUESDAY + timedelta(days=2))))
    until = Closing(When(period(TUESDAY, 20, 24)))
    night = Closing(When(period(TUESDAY, 20, 26)))

    assert [words.exception_time(one, DATES) for one in (extra, days, until, night)] == [
        "Tue 9 March, 08:00 – 09:00",
        "Tue 9 March – Wed 10 March, all day",
        "Tue 9 March, 20:00 – 00:00",
        "Tue 9 March 20:00 – Wed 10 March 02:00",
    ]
    one_day = replace(days, when=replace(days.when, dates=Dates(TUESDAY, TUESDAY + timedelta(days=1))))
    assert words.exception_time(one_day, DATES) == "Tue 9 March, all day"


def test_what_counts_on_a_day_is_said_rule_by_rule():
    hours = Hours(
        PRESS,
        (rule(WORKDAYS), rule(week(tue=[(17, 19)]), "Late crew"), rule(week(mon=[(1, 2)]), "Other")),
        (
            AvailablePeriod(PRESS, "vip", period(TUESDAY, 8, 9), name="VIP preview"),
            AvailablePeriod(PRESS, "x", period(TUESDAY, 19, 20)),
        ),
        (
            Closing(When(period(TUESDAY, 12, 13)), "Service"),
            Closing(
                When(
                    DATES.day_period(TUESDAY + timedelta(days=1)),
                    dates=Dates(TUESDAY + timedelta(days=1), TUESDAY + timedelta(days=2)),
                )
            ),
        ),
    )

    assert words.what_counts(hours, TUESDAY, DATES) == (
        "Tue 9 March: 08:00 – 12:00, 13:00 – 20:00",
        "Press B hours: 09:00 – 17:00",
        "Late crew: 17:00 – 19:00",
        "+ VIP preview: 08:00 – 09:00",
        "+ Extra time: 19:00 – 20:00",
        "− Service: 12:00 – 13:00",
    )
    assert words.what_counts(hours, TUESDAY + timedelta(days=1), DATES) == (
        "Wed 10 March: closed",
        "Press B hours: 09:00 – 17:00",
        "− Closed: all day",
    )
    assert words.what_counts(Hours(PRESS), TUESDAY, DATES) == (
        "Tue 9 March: all day",
        "No rules yet: open at any time",
    )


def test_what_counts_has_the_colon_of_its_language(qapp: QApplication):
    languages = Languages(ENGLISH.locale, ["kiosk", "desk"])
    languages.speak("fr")
    found = words.what_counts(Hours(PRESS, (rule(WORKDAYS),)), TUESDAY, DATES)
    languages.close()

    assert found == ("Tue 9 March\u00a0: 09:00 – 17:00", "Press B hours\u00a0: 09:00 – 17:00")


def test_the_next_clock_change_of_a_zone():
    assert words.clock_change("Europe/Oslo", TUESDAY) == (date(2027, 3, 28), True)
    assert words.clock_change("Europe/Oslo", date(2027, 6, 1)) == (date(2027, 10, 31), False)
    assert words.clock_change("Asia/Tokyo", TUESDAY) is None
    assert datetime(2027, 3, 28, 12, tzinfo=UTC).date() == date(2027, 3, 28)
