"""What if over the agenda: keeps the hypotheses, asks what they would do, and makes them so or forgets them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.absence.fields import meant_by
from apcdesk.desk.staff.absence.sheet import AbsenceSheet
from apcdesk.desk.staff.agenda.changing.writing import Done
from apcdesk.desk.staff.agenda.views import View
from apcdesk.desk.staff.agenda.what_if.panel import Supposed, WhatIfPanel
from apcdesk.desk.staff.agenda.what_if.report import Report, report_of, risks_of
from apcdesk.desk.staff.agenda.what_if.shades import ShownOutlook
from apcdesk.desk.staff.agenda.what_if.wish import Wish
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF
from apcdesk.domain.hypotheses import Away, Hypothesis, Outlook
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.service.services import Services

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.pane import AgendaPane


class WhatIfLayer(QObject):
    """Between toolbar, panel and grid. One for each pane; nothing is written before `apply`."""

    def __init__(self, context: DeskContext, pane: AgendaPane) -> None:
        super().__init__(pane)
        self._context = context
        self._dates = context.dates
        self._pane = pane
        self.panel = panel = WhatIfPanel(context)
        pane.frame.put_beside(panel)
        self.open = False
        self.supposed: tuple[Supposed, ...] = ()
        self.outlook: Outlook | None = None
        """What the hypotheses would do; None while that is not known."""
        self._applying = False
        panel.composer.added.connect(self._on_added)
        panel.taken_out.connect(self._on_taken_out)
        panel.applied.connect(self.apply)
        panel.thrown_away.connect(self.throw_away)
        panel.event_asked.connect(pane.choice.choose)
        panel.replacements_asked.connect(self.find_replacements)
        pane.inspector.turned.connect(self._on_inspector_turned)

    def start(self) -> None:
        """Open the panel, for whoever is chosen and the day in question; not over a form with changes."""
        if not self._pane.desk.may_leave_form():
            return
        if not self._pane.days.view.upright:
            self._pane.set_view(View.WEEK)  # the layer lies over hours
        if not self.open:
            self.open = True
            self._offer()
            self.panel.composer.begin(*self._meant())
        self._pane.choice.choose(None)
        self._pane.inspector.hide()
        self.panel.show()
        self.panel.composer.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def throw_away(self) -> None:
        """Forget all of it; the keys go back to the grid."""
        if self.open:
            self.open = False
            self.panel.hide()
            self._suppose(())
            self._pane.focus_view()

    def apply(self) -> None:
        """Write all of it as one step that can be taken back."""
        if self.outlook is None or self._applying:
            return
        self._applying = True  # a second press must not write it twice
        self.panel.apply.setEnabled(False)
        call = partial(_apply, self._context.services, self._hypotheses, self.outlook, self.tr("Away"))
        self._pane.commands.writer.write(call, self._step(), done=self._on_applied, failed=self._on_refused)

    def find_replacements(self) -> None:
        """Who could stand in for the first who would be away; what is supposed is thrown away once that is applied."""
        away = next((one for one in self._hypotheses if isinstance(one, Away)), None)
        if away is None:
            return
        sheet = AbsenceSheet(
            self._context, self._pane.window(), self._calendars(), meant_by(away, self._dates)
        )
        sheet.applied.connect(self.throw_away)
        sheet.open(sheet.fields.who)

    def look_again(self) -> None:
        """What is stored is different now, or other days are shown."""
        if self.open:
            self._offer()
            self._ask()

    def _on_inspector_turned(self, there: bool) -> None:
        """The inspector takes the place of the panel while it is there."""
        if self.open:
            self.panel.setVisible(not there)

    # What is supposed

    @property
    def _hypotheses(self) -> tuple[Hypothesis, ...]:
        return tuple(one.hypothesis for one in self.supposed)

    def _on_added(self, wish: Wish) -> None:
        agenda = self._pane.agenda
        hypothesis = wish.hypothesis(agenda.hours.get(wish.sub), self._dates)
        if hypothesis is None:
            words = self.tr("There is no such time: closed that day, or open until then already.")
            self.panel.composer.show_problems({"end": words})
            return
        words = wish.words(agenda.name_of(wish.sub), self._dates)
        self._suppose((*self.supposed, Supposed(words, hypothesis)))

    def _on_taken_out(self, index: int) -> None:
        self._suppose((*self.supposed[:index], *self.supposed[index + 1 :]))
        self.panel.composer.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _suppose(self, supposed: tuple[Supposed, ...]) -> None:
        self.supposed = supposed
        self.panel.show_supposed(supposed)
        self._forget_outlook()
        self._ask()

    def _offer(self) -> None:
        self.panel.composer.offer(self._calendars(), self._pane.days.shown)

    def _calendars(self) -> list[Calendar]:
        """Those on the screen: the layer shows what happens to what is shown."""
        shown = self._pane.agenda.shown
        return [c for c in self._pane.calendars.writable if c.calendar_id in shown and not c.look.group_wide]

    def _meant(self) -> tuple[Sub | None, date]:
        """Whose event is chosen, and its day; else today, or the first day shown."""
        item = self._pane.item(self._pane.choice.current or "")
        moment = self._pane.grid.now()
        if item is not None:
            moment = item.period.start
        elif self._pane.choice.mark is not None:
            moment = self._pane.choice.mark.start
        day, shown = self._dates.day_of(moment), self._pane.days.shown
        sub = item.calendar.sub if item is not None and item.calendar is not None else None
        return sub, day if day in shown else shown[0]

    # What it would do

    def _ask(self) -> None:
        if not self.supposed:
            self._forget_outlook()
            return
        hypotheses = self._hypotheses
        window = _whole_days(hypotheses, self._dates)
        call = partial(self._context.services.what_if.outlook, hypotheses, window)
        self._context.tasks.run_latest(
            "what if",
            call,
            owner=self,
            done=partial(self._on_outlook, hypotheses),
            failed=partial(self._on_no_outlook, hypotheses),
        )

    def _on_outlook(self, hypotheses: tuple[Hypothesis, ...], outlook: Outlook) -> None:
        if hypotheses != self._hypotheses or self._applying:
            return
        if outlook == self.outlook and self.panel.apply.isEnabled():
            return  # so that the focus stays where it is
        self.outlook = outlook
        name_of = self._pane.agenda.name_of
        self.panel.show_report(report_of(outlook, name_of, self._dates))
        self._pane.grid.show_outlook(ShownOutlook(outlook, risks_of(outlook, name_of)))

    def _on_no_outlook(self, hypotheses: tuple[Hypothesis, ...], error: Exception) -> None:
        if hypotheses == self._hypotheses:
            self._forget_outlook()
            self.panel.show_report(Report(problem=explain(error, self._dates)))

    def _forget_outlook(self) -> None:
        self.outlook = None
        self.panel.show_report(None)
        self._pane.grid.show_outlook(None)

    # Making it so

    def _step(self) -> str:
        if len(self.supposed) == 1:
            return self.tr("Applied: {what}").format(what=self.supposed[0].words)
        return self.tr("{count} changes applied", "", len(self.supposed)).format(count=len(self.supposed))

    def _on_applied(self, _: Done) -> None:
        self._applying = False
        self.throw_away()

    def _on_refused(self, error: Exception) -> None:
        self._applying = False
        self._context.toasts.refuse(explain(error, self._dates))
        self._ask()


def _whole_days(hypotheses: tuple[Hypothesis, ...], dates: DateWords) -> Period:
    """The local days that are meant, all of them: buffers reach beyond the times themselves."""
    periods = [period for hypothesis in hypotheses for period in hypothesis.periods]
    first = dates.day_of(min(period.start for period in periods))
    last = dates.day_of(max(period.end for period in periods) - timedelta(seconds=1))
    return Period(dates.day_period(first).start, dates.day_period(last).end)


def _apply(services: Services, hypotheses: tuple[Hypothesis, ...], outlook: Outlook, away: str) -> Done:
    """Runs on a worker. Raises WouldHurt for what the outlook did not show."""
    seen = {one.key for one in outlook.affected}
    return Done(None, services.what_if.apply(hypotheses, seen=seen, away=away, origin=STAFF))
