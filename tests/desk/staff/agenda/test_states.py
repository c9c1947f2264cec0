"""Every state of an item is seen and said on every view: the week, the month and the lanes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QAccessible, QColor, QImage

from apcdesk.desk.staff.agenda.face import Face
from apcdesk.desk.staff.agenda.lanes.view import LanesView
from apcdesk.desk.staff.agenda.loading import Agenda, Wanted, load_agenda
from apcdesk.desk.staff.agenda.views import View, days_of
from apcdesk.domain.bookings import Assignment, Hold
from apcdesk.domain.events import DraftTimes, Event, EventDraft, Transparency
from apcdesk.domain.ids import HoldId
from tests.desk.staff.agenda.conftest import TZID, WEDNESDAY, Rig, oslo, period
from tests.service.crib import Crib

VIEWS = (View.WEEK, View.MONTH, View.LANES)
DAY = "Wednesday 10 March"


def stored(rig: Rig, name: str, start: str, end: str, **more: object) -> Event:
    times = DraftTimes(oslo(start), oslo(end), TZID, TZID)
    draft = EventDraft(summary=name, times=times, **more)  # type: ignore[arg-type]  # what a draft may say
    return rig.services.events.create(rig.press_b.calendar_id, draft).event


def with_every_state(rig: Rig, view: View) -> tuple[Agenda, dict[str, str]]:
    """An agenda with one item of every state, and their keys by name."""
    events = {
        "Past": stored(rig, "Past", "10 08:00", "10 09:00"),
        "Now": stored(rig, "Now", "10 11:00", "10 12:00"),
        "Unsure": stored(rig, "Unsure", "11 08:00", "11 09:00", transparency=Transparency.TENTATIVE),
        "Free": stored(rig, "Free", "11 10:00", "11 11:00", transparency=Transparency.TRANSPARENT),
        "Risky": stored(rig, "Risky", "11 12:00", "11 13:00"),
        "Late": stored(rig, "Late", "9 08:00", "9 09:00"),
    }
    off = replace(stored(rig, "Off", "12 08:00", "12 09:00"), status="cancelled")
    missed = stored(rig, "Missed", "9 10:00", "9 11:00", transparency=Transparency.TRANSPARENT)
    missed = replace(missed, notes=replace(missed.notes, missed=True))
    wanted = Wanted(days_of(view, WEDNESDAY), WEDNESDAY.replace(day=1))
    agenda = load_agenda(rig.services, rig.context.dates, wanted)
    hold = Hold(
        hold_id=HoldId("hold"),
        holder="visitor",
        appointment_type_id=None,
        kept_clear=period("12 10:00", "12 11:00"),
        assignment=Assignment(()),
        calendar_ids=(rig.press_b.calendar_id,),
        period=period("12 10:00", "12 11:00"),
        place="Kiosk 2",
        expires_at=oslo("10 11:22"),
    )
    changed = {event.event_uid: event for event in (off, missed)}
    agenda = replace(
        agenda,
        events=tuple(changed.get(event.event_uid, event) for event in agenda.events),
        holds=(hold,),
        not_back=frozenset({events["Risky"].event_uid}),
        overdue={events["Late"].event_uid: oslo("10 10:00")},
    )
    keys = {name: event.event_uid for name, event in events.items()}
    held = f"hold/{rig.press_b.calendar_id}"
    return agenda, keys | {"Off": off.event_uid, "Missed": missed.event_uid, "Held": held}


def spoken(face: Face) -> list[str]:
    """The names of all items, as a screen reader gets them."""
    top = QAccessible.queryAccessibleInterface(face)
    return [top.child(n).text(QAccessible.Text.Name) for n in range(top.childCount())]


def shown(rig: Rig, view: View) -> tuple[Face, dict[str, str]]:
    rig.pane.set_view(view)
    rig.settle()
    agenda, keys = with_every_state(rig, view)
    rig.settle()
    face = rig.pane.faces.current
    face.show_agenda(agenda)
    return face, keys


def colours(image: QImage, rect: QRect) -> set[str]:
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
        if image.rect().contains(x, y)
    }


@pytest.mark.parametrize("view", VIEWS)
def test_a_screen_reader_is_told_the_state_on_every_view(rig, view):
    face, _ = shown(rig, view)

    assert spoken(face) == [
        "Late, Tuesday 9 March, 08:00 to 09:00, Press B, confirmed, 1 h 20 min late",
        "Missed, Tuesday 9 March, 10:00 to 11:00, Press B, did not come, over",
        f"Past, {DAY}, 08:00 to 09:00, Press B, confirmed, over",
        f"Now, {DAY}, 11:00 to 12:00, Press B, confirmed, under way",
        "Unsure, Thursday 11 March, 08:00 to 09:00, Press B, tentative",
        "Free, Thursday 11 March, 10:00 to 11:00, Press B, shows as free",
        "Risky, Thursday 11 March, 12:00 to 13:00, Press B, confirmed, At risk, still out",
        "Off, Friday 12 March, 08:00 to 09:00, Press B, cancelled",
        "Being booked at Kiosk 2, Friday 12 March, 10:00 to 11:00, Press B, held",
    ]


@pytest.mark.parametrize("view", VIEWS)
def test_each_state_is_drawn_in_its_colours_on_every_view(rig, view):
    face, keys = shown(rig, view)
    theme, hue = rig.context.theme, rig.context.theme.hue("orchid")

    def ground(name: str) -> set[str]:
        if view is not View.MONTH:
            rig.pane.faces.current.reveal(keys[name])
        rect = face.item_rect(keys[name]).toRect()
        return colours(face.viewport().grab().toImage(), rect)

    expected = {
        "Past": hue.past_fill,
        "Now": hue.fill,
        "Unsure": hue.bar,
        "Free": hue.bar,
        "Risky": theme.color("warningSoft"),
        "Late": theme.color("dangerSoft"),
        "Off": theme.color("surface"),
        "Missed": theme.color("surface"),
        "Held": theme.color("surface"),
    }
    seen = {name: colour.name() in ground(name) for name, colour in expected.items()}
    assert seen == dict.fromkeys(expected, True)
    fills = {
        name: hue.fill.name() in ground(name) for name in ("Past", "Free", "Risky", "Late", "Off", "Held")
    }
    assert fills == dict.fromkeys(fills, False)


@pytest.mark.parametrize("view", [View.WEEK, View.LANES])
def test_the_time_for_which_something_is_late_is_hatched(rig, view):
    face, keys = shown(rig, view)
    danger = rig.context.theme.color("danger").name()
    at = rig.point(2, 10 * 60 + 20)
    if isinstance(face, LanesView):
        face.reveal(keys["Past"])
        assert face.shown is not None
        along = face.shown.axis.offset(2 * 1440 + 10 * 60 + 20)
        at = QPointF(face.stage().x(along), face.item_rect(keys["Late"]).center().y()).toPoint()
    around = QRect(at.x() - 8, at.y() - 8, 16, 16)
    assert face.shown is not None
    late = colours(face.viewport().grab().toImage(), around)

    face.show_agenda(replace(face.shown.agenda, overdue={}))

    assert danger in late
    assert danger not in colours(face.viewport().grab().toImage(), around)


def test_what_is_late_and_at_risk_is_read_from_the_crib(rig):
    crib = Crib(rig.services)
    rig.clock.moment = oslo("10 10:05")
    wrench, lena = crib.item("N", "W-1"), crib.person("Lena Vogt", "L-1")
    day = date(2027, 3, 10)
    mine = crib.book(wrench, "Lena Vogt", "10:00", "11:00", day)
    after = crib.book(wrench, "Emre Kaya", "11:30", "12:00", day)
    crib.out(lena, wrench)
    rig.clock.moment = oslo("10 11:20")

    wanted = Wanted((WEDNESDAY,), WEDNESDAY.replace(day=1), {wrench.calendar_id: True})
    agenda = load_agenda(rig.services, rig.context.dates, wanted)

    assert (agenda.not_back, agenda.overdue) == (
        frozenset({after.event_uid}),
        {mine.event_uid: oslo("10 11:00")},
    )


def test_a_minute_later_what_is_late_says_so(rig):
    face, keys = shown(rig, View.WEEK)
    rig.clock.advance(minutes=5)
    rig.pane._on_tick()

    assert spoken(face)[0].endswith("1 h 25 min late")
    assert rig.pane.item(keys["Late"]) is not None
