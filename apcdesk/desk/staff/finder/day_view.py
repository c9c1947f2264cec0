"""Which day the lanes show, and getting its lanes from the service."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.finder.chooser import Chooser
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.found import Found
from apcdesk.desk.staff.finder.lanes import DayLanes
from apcdesk.desk.staff.finder.lanes_panel import LanesPanel
from apcdesk.desk.staff.finder.search import load_lanes
from apcdesk.desk.staff.finder.why_not import WhyNot
from apcdesk.domain.period import Period
from apcdesk.domain.sequences import SequenceSlot
from apcdesk.service.asking.availability import Lane

DAY = timedelta(days=1)


class DayView(QObject):
    """Keeps the panel on the day of the choice, or on the first day with a time; `drawn()` after each load."""

    drawn = Signal()

    def __init__(
        self,
        context: DeskContext,
        panel: LanesPanel,
        chooser: Chooser,
        why_not: WhyNot,
        failed: Callable[[Exception], object],
    ) -> None:
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self._chooser = chooser
        self._why_not = why_not
        self._failed = failed
        self._directory = Directory()
        self._day: date | None = None
        panel.day_wanted.connect(self._on_day_wanted)
        panel.chart.touched.connect(why_not.touch)
        panel.chart.asked.connect(why_not.ask)
        panel.chart.stepped.connect(chooser.step)
        chooser.changed.connect(self._on_choice)
        why_not.changed.connect(self._show_frames)

    def show(self, directory: Directory) -> None:
        """Show the answer that the chooser has; a day without times stays where it is looked at."""
        self._directory = directory
        found = self._chooser.found
        if found is None or not found.state.asked_groups:
            self._panel.hide()
            return
        self._panel.show()
        self._load(found, self._best_day(found))

    def _load(self, found: Found, day: date) -> None:
        self._day = day
        first, last = _days(self._context, found)
        arrows = not found.slots and first != last
        self._panel.set_arrows(back=arrows and day > first, on=arrows and day < last)
        period = self._part_of(found, day)
        self._context.tasks.run_latest(
            "lanes",
            partial(load_lanes, self._context.services, found.state, _with_last_time(found, period)),
            owner=self,
            done=partial(self._on_lanes, found, day, period),
            failed=self._failed,
        )

    def _on_lanes(self, found: Found, day: date, period: Period, lanes: Sequence[Lane]) -> None:
        choice = self._chooser.choice
        self._panel.show_day(
            DayLanes(
                day=day,
                period=period,
                state=found.state,
                looks={sub: self._directory.lane_look(sub) for sub in found.state.subs},
                lanes={lane.sub: lane for lane in lanes},
                slots=tuple(slot for slot in found.slots if slot.period.overlaps(period)),
                chosen=None if choice is None else choice.period,
                parts=() if choice is None else choice.parts,
                asked=self._why_not.asked,
            )
        )
        self.drawn.emit()

    def _on_choice(self) -> None:
        choice, found = self._chooser.choice, self._chooser.found
        if choice is not None and found is not None:
            day = self._context.dates.day_of(choice.period.start)
            if day != self._day:
                self._load(found, day)
        self._show_frames()

    def _show_frames(self) -> None:
        choice = self._chooser.choice
        chosen, parts = (None, ()) if choice is None else (choice.period, choice.parts)
        self._panel.chart.set_frames(chosen, self._why_not.asked, parts)

    def _on_day_wanted(self, step: int) -> None:
        found = self._chooser.found
        if found is not None and self._day is not None:
            self._load(found, self._day + step * DAY)

    def _best_day(self, found: Found) -> date:
        day_of = self._context.dates.day_of
        if self._chooser.choice is not None:
            return day_of(self._chooser.choice.period.start)
        first, last = _days(self._context, found)
        if found.slots:
            with_times = [day_of(slot.start) for slot in found.slots]
            return self._day if self._day in with_times else with_times[0]
        return self._day if self._day is not None and first <= self._day <= last else first

    def _part_of(self, found: Found, day: date) -> Period:
        """The day, without what lies outside the window; the whole day where that would be nothing."""
        whole = self._context.dates.day_period(day)
        window = found.state.window.period(found.asked_at)
        if window is None or not window.overlaps(whole):
            return whole
        return Period(max(window.start, whole.start), min(window.end, whole.end))


def _with_last_time(found: Found, period: Period) -> Period:
    """The part of a day, to the end of the last time that can be chosen in it: it may go on after midnight."""
    latest = period.end + timedelta(minutes=found.state.length)
    ends = (
        slot.period.end if isinstance(slot, SequenceSlot) else min(slot.period.end, latest)
        for slot in found.slots
        if slot.period.overlaps(period)
    )
    return Period(period.start, max((period.end, *ends)))


def _days(context: DeskContext, found: Found) -> tuple[date, date]:
    """The first and the last day of the window."""
    window = found.state.window.period(found.asked_at)
    if window is None:
        day = context.dates.day_of(found.state.window.end - timedelta(seconds=1))
        return day, day
    return context.dates.day_of(window.start), context.dates.day_of(window.end - timedelta(seconds=1))
