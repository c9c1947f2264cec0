"""A line is a booking: days, times, lengths and names in the languages of the desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from apcdesk.domain.ids import CalendarId
from apcdesk.domain.quick_add import QuickEntry, read_day, read_quick
from apcdesk.domain.recurrence import Frequency, Recurrence
from apcdesk.domain.rules import Weekday

WEDNESDAY = date(2027, 3, 10)
SOFIE, OFFICE, SOREN, ROOM = (CalendarId(name) for name in ("sofie", "office", "soren", "room"))
NAMES = {
    SOFIE: ("Sofie Maes", "Sofie"),
    OFFICE: ("Back office", "Office"),
    SOREN: ("Søren Dahl",),
    ROOM: ("Room Fjord",),
}


def read(text: str) -> QuickEntry:
    return read_quick(text, WEDNESDAY, NAMES)


def entry(
    summary: str,
    day: int,
    minute: int | None = None,
    length: int | None = None,
    calendars: tuple[CalendarId, ...] = (),
    unknown: tuple[str, ...] = (),
) -> QuickEntry:
    return QuickEntry(summary, date(2027, 3, day), minute, length, calendars, unknown)


def test_the_line_of_the_day():
    assert read("Lotte Claes Tue 15:15 45m with Sofie + office") == entry(
        "Lotte Claes", 16, 15 * 60 + 15, 45, (SOFIE, OFFICE)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", entry("", 10)),
        ("Lunch", entry("Lunch", 10)),
        ("Lunch today 12:00", entry("Lunch", 10, 720)),
        ("Besuch am Freitag um 9 Uhr", entry("Besuch", 12, 540)),
        ("Besuch heute 9 Uhr 30 min", entry("Besuch", 10, 540, 30)),
        ("Visite jeudi à 15h30 1h", entry("Visite", 11, 930, 60)),
        ("Visita mañana a las 16:00 2 horas", entry("Visita", 11, 960, 120)),
        ("Besøk mandag kl. 08.30 45 min med Søren", entry("Besøk", 15, 510, 45, (SOREN,))),
        ("زيارة الأحد 10:00", entry("زيارة", 14, 600)),
        ("Bezoek vrijdag om 9 uur 30 min met Sofie", entry("Bezoek", 12, 540, 30, (SOFIE,))),
        ("Bezoek vr 15u30 2 uur", entry("Bezoek", 12, 930, 120)),
        ("Bezoek ma 9-10 uur", entry("Bezoek", 15, 540, 60)),
        ("Bezoek morgen 15u", entry("Bezoek", 11, 900)),
        (
            "Visita segunda-feira às 15h30 45 min com Sofie e office",
            entry("Visita", 15, 930, 45, (SOFIE, OFFICE)),
        ),
        ("Visita amanhã 10:00", entry("Visita", 11, 600)),
        (
            "Besök på lördag kl 08:30 2 timmar med Søren och office",
            entry("Besök", 13, 510, 120, (SOREN, OFFICE)),
        ),
        ("Besök imorgon 10:00", entry("Besök", 11, 600)),
        ("Visit Wed. 3pm", entry("Visit", 10, 900)),
        ("Visit 12am", entry("Visit", 10, 0)),
        ("Visit 3:15pm", entry("Visit", 10, 915)),
        ("Visit 3 pm", entry("Visit", 10, 900)),
        ("Visit 9.30", entry("Visit", 10, 570)),
        ("Visit 1h30 9:00", entry("Visit", 10, 540, 90)),
        ("Visit 15h", entry("Visit", 10, 900)),
        ("Visit 9:00 1h30", entry("Visit", 10, 540, 90)),
        ("Visit 9:00 1h30m", entry("Visit", 10, 540, 90)),
        ("Visit 9:00 1.5h", entry("Visit", 10, 540, 90)),
        ("Visit 9:00 1,5 h", entry("Visit", 10, 540, 90)),
        ("Visit 9:00 for 2 hours", entry("Visit", 10, 540, 120)),
        ("Visit 13:00-13:45", entry("Visit", 10, 780, 45)),
        ("Visit 13:00 – 13:45", entry("Visit", 10, 780, 45)),
        ("Visit 13–13:45", entry("Visit", 10, 780, 45)),
        ("Lunch 12-13", entry("Lunch", 10, 720, 60)),
        ("Lunch tomorrow 12–13", entry("Lunch", 11, 720, 60)),
        ("Lunch 13:00-14", entry("Lunch", 10, 780, 60)),
        ("Visit 3-4pm", entry("Visit", 10, 900, 60)),
        ("Visit 11-1pm", entry("Visit", 10, 660, 120)),
        ("Visit 9am-5pm", entry("Visit", 10, 540, 480)),
        ("Besuch 9-10 Uhr", entry("Besuch", 10, 540, 60)),
        ("Visite 9-17h", entry("Visite", 10, 540, 480)),
        ("Late 22-24", entry("Late", 10, 1320, 120)),
        ("Dinner 5-6 people 19:00", entry("Dinner 5–6 people", 10, 1140)),
        ("Visit 9:00 - 3 guests", entry("Visit - 3 guests", 10, 540)),
        ("Sizes 40-42", entry("Sizes 40–42", 10)),
        ("Sizes 13-25", entry("Sizes 13–25", 10)),
        ("Sizes 9-8", entry("Sizes 9–8", 10)),
        ("Sizes 20-10", entry("Sizes 20–10", 10)),
        ("Sizes 24-2", entry("Sizes 24–2", 10)),
        ("Night 22-02", entry("Night", 10, 1320, 240)),
        ("Night 18-6", entry("Night", 10, 1080, 720)),
        ("Dinner 20-2 people 19:00", entry("Dinner 20–2 people", 10, 1140)),
        ("Visit 24-1:00", entry("Visit 24–1:00", 10)),
        ("Visit 13-14pm", entry("Visit 13–14pm", 10)),
        ("Night 22:00-02:00", entry("Night", 10, 1320, 240)),
        ("Nothing 13:00-13:00", entry("Nothing", 10, 780)),
        ("Fair 16.3.", entry("Fair", 16)),
        ("Fair 16/3", entry("Fair", 16)),
        ("Fair 2027-03-16", entry("Fair", 16)),
        ("Fair 16.3.2027", entry("Fair", 16)),
        ("Past 1/3", QuickEntry("Past", date(2028, 3, 1), None, None)),
    ],
)
def test_days_times_and_lengths(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Visit 9:00 with Sofie Maes", entry("Visit", 10, 540, None, (SOFIE,))),
        ("Visit with Sofie, office and Fjord", entry("Visit", 10, None, None, (SOFIE, OFFICE, ROOM))),
        ("Visit with back 9:00", entry("Visit", 10, 540, None, (OFFICE,))),
        ("Visit mit Sofie Fr 10:00", entry("Visit", 12, 600, None, (SOFIE,))),
        ("Visit with Nobody", entry("Visit", 10, None, None, (), ("Nobody",))),
        ("Visit with S", entry("Visit", 10, None, None, (), ("S",))),
        ("Visit with", entry("Visit with", 10)),
        ("Bring coffee + cake 9:00", entry("Bring coffee + cake", 10, 540)),
    ],
)
def test_names_after_with(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    ["Bus 99:99", "Room 45", "Form 13pm", "Visit 1/13", "Step 25hh", "Page 0m", "Line 3x", "x 5m5", "At home", "Look at",
     "13–xx:00", "7 25:99", "44 pm"],
)  # fmt: skip
def test_what_is_none_of_these_stays_in_the_title(text):
    assert read(text) == entry(text, 10)


def test_what_is_said_twice_is_title_the_second_time():
    assert read("Visit Fri 9:00 Fri 10:00") == entry("Visit Fri 10:00", 12, 540)


DAYS = (Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY)
EVERY_WEEK = Recurrence(Frequency.WEEKLY, by_day=(Weekday.MONDAY,))


@pytest.mark.parametrize(
    ("text", "day", "repeats"),
    [
        ("every Monday 9-10 Team", 15, EVERY_WEEK),
        ("9-10 Team every Mondays", 15, EVERY_WEEK),
        ("jeden Montag 9-10 Team", 15, EVERY_WEEK),
        ("Team tous les lundis 9-10", 15, EVERY_WEEK),
        ("chaque lundi 9-10 Team", 15, EVERY_WEEK),
        ("todos los lunes 9-10 Team", 15, EVERY_WEEK),
        ("hver mandag 9-10 Team", 15, EVERY_WEEK),
        ("كل اثنين 9-10 Team", 15, EVERY_WEEK),
        ("elke maandag 9-10 Team", 15, EVERY_WEEK),
        ("todas as segundas 9-10 Team", 15, EVERY_WEEK),
        ("varje måndag 9-10 Team", 15, EVERY_WEEK),
        ("every Mon, Wed and Fri 9-10 Team", 10, Recurrence(Frequency.WEEKLY, by_day=DAYS)),
        ("every Mon Fri 9-10 Team", 12, Recurrence(Frequency.WEEKLY, by_day=(DAYS[0], DAYS[2]))),
        ("every Mon 12/3 9-10 Team", 12, EVERY_WEEK),
        ("every day 9-10 Team", 10, Recurrence(Frequency.DAILY)),
        ("Every weekday 9-10 Team", 10, Recurrence(Frequency.WEEKLY, by_day=tuple(Weekday)[:5])),
        ("alle 2 Wochen 9-10 Team", 10, Recurrence(Frequency.WEEKLY, 2)),
        ("every month 9-10 Team tomorrow", 11, Recurrence(Frequency.MONTHLY)),
        ("every week Fri 9-10 Team", 12, Recurrence(Frequency.WEEKLY)),
    ],
)
def test_a_line_that_repeats(text: str, day: int, repeats: Recurrence):
    assert read(text) == replace(entry("Team", day, 540, 60), repeats=repeats)


@pytest.mark.parametrize("title", ["every", "Every 2", "Every 3 weeks", "Alle Crew", "each and every"])
def test_words_that_only_look_so_are_the_title(title: str):
    assert read(f"{title} 9:00") == entry(title, 10, 540)
    assert read(title).repeats is None


@pytest.mark.parametrize(
    ("said", "day"),
    [("i dag", 10), ("I dag", 10), ("i morgen", 11), ("i morgon", 11), ("imorgon", 11), ("aujourd’hui", 10)],
)
def test_a_day_that_is_spelt_in_two_words_or_with_a_curved_apostrophe_is_a_day(said, day):
    assert read_day(said, WEDNESDAY) == date(2027, 3, day)
    assert read(f"Lotte {said} 15:15 45m") == entry("Lotte", day, 15 * 60 + 15, 45)


def test_a_day_by_itself_stays_in_the_title():
    assert read("Åpen dag 10:00") == entry("Åpen dag", 10, 10 * 60)
