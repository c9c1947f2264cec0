"""The hours that are edited: which calendar, which of its rules, and every step a person makes. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.rules import draft as steps
from apcdesk.desk.staff.rules.draft import Draft
from apcdesk.desk.staff.rules.exception_form import ExceptionForm
from apcdesk.desk.staff.rules.loading import Loaded
from apcdesk.domain.hours import Closing, Hours
from apcdesk.domain.ids import Sub
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod, Weekday
from apcdesk.domain.weeks import Stretch, Week

FIRST_RULE = "hours"


class Editor(QObject):
    """`changed` follows every step and every choice, `dated(date)` an exception on that day. What is not saved stays
    with its calendar."""

    changed = Signal()
    dated = Signal(object)

    def __init__(self, dates: DateWords, parent: QObject) -> None:
        super().__init__(parent)
        self._dates = dates
        self.sub: Sub | None = None
        self.loaded: Loaded | None = None
        self._drafts: dict[Sub, Draft] = {}
        self._rule_id = ""

    @property
    def draft(self) -> Draft | None:
        """The hours of the chosen calendar, None before they are read."""
        return self._drafts.get(self.sub) if self.sub is not None else None

    @property
    def rule(self) -> AvailabilityRule | None:
        """The rule that is edited: the chosen one, or the first."""
        rules = self.draft.hours.rules if self.draft else ()
        chosen = [rule for rule in rules if rule.availability_rule_id == self._rule_id]
        return next(iter(chosen or rules), None)

    @property
    def beside(self) -> Week:
        """What the calendar's other rules open in the zone of the one that is edited."""
        rules = self.draft.hours.rules if self.draft else ()
        others = (r for r in rules if self.rule is not None and r != self.rule and r.tzid == self.rule.tzid)
        return Week.of(piece for rule in others for piece in rule.weekly_periods)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the calendar's rules."""
        return (
            frozenset(r.availability_rule_id for r in self.draft.hours.rules) if self.draft else frozenset()
        )

    def turn_to(self, sub: Sub) -> None:
        """Edit another calendar's hours; they are to be read next."""
        self.sub, self._rule_id = sub, ""

    def take(self, loaded: Loaded) -> None:
        """What is stored now. It replaces what is edited when that has no change in it."""
        self.loaded = loaded
        self.sub = loaded.calendar.sub if loaded.calendar else None
        if self.sub is not None:
            kept = self._drafts.get(self.sub)
            if kept is None or (not kept.unsaved and kept.stored != loaded.hours):
                self._drafts[self.sub] = Draft(loaded.hours)
        self.changed.emit()

    def forget(self, sub: Sub) -> None:
        """What was edited is stored: it is to be read again."""
        self._drafts.pop(sub, None)

    def undo(self) -> None:
        """Take back the last step."""
        if self.draft is not None:
            self.draft.undo()
            self.changed.emit()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.draft is not None:
            self.draft.redo()
            self.changed.emit()

    def discard(self) -> None:
        """Go back to what is stored, as one step."""
        if self.draft is not None:
            self._step(self.draft.stored)

    # The chosen rule

    def choose(self, rule_id: str) -> None:
        """Edit another rule."""
        self._rule_id = rule_id
        self.changed.emit()

    def paint(self, week: Week) -> None:
        """Give the rule another week; where there is none, the first is made."""
        self._change_week(lambda _: week)

    def enter(self, day: Weekday, stretches: Sequence[Stretch]) -> None:
        """Give one day of the rule other hours."""
        self._change_week(lambda week: week.with_day(day, stretches))

    def copy(self, day: Weekday, days: Sequence[Weekday]) -> None:
        """Give other days the hours of one."""
        self._change_week(lambda week: week.copied(day, days))

    def set_zone(self, tzid: str) -> None:
        """Give the rule another zone: the same wall clock elsewhere."""
        self._change(lambda rule: replace(rule, tzid=tzid))

    def rename(self, name: str, rule_id: str) -> None:
        """Give the rule another name and id."""
        self._change(lambda rule: replace(rule, name=name, availability_rule_id=rule_id))
        self.choose(rule_id)

    # The rules of the calendar

    def make(self, name: str, rule_id: str) -> None:
        """Add an empty rule and edit it."""
        if self.draft is not None and self.sub is not None:
            self._rule_id = rule_id
            made = AvailabilityRule(self.sub, rule_id, self._dates.tzid, (), name=name)
            self._step(steps.plus_rule(self.draft.hours, made))

    def tick(self, rule_id: str, used: bool) -> None:
        """Use a rule that the group shares, or one that was used before; or use one no longer."""
        if self.draft is None or self.loaded is None or self.sub is None:
            return
        if not used:
            self._step(steps.without_rule(self.draft.hours, rule_id))
            return
        known = [*self.draft.stored.rules, *self.loaded.shared]
        found = next(rule for rule in known if rule.availability_rule_id == rule_id)
        self._rule_id = rule_id
        self._step(steps.plus_rule(self.draft.hours, replace(found, sub=self.sub)))

    # Exceptions

    def decide(self, was: AvailablePeriod | Closing | None, form: ExceptionForm) -> None:
        """Add an exception, or put it in place of one."""
        if self.draft is None or self.sub is None or self.loaded is None:
            return
        one = form.becomes(self.sub, self._dates, was, self.loaded.others(form.reach))
        if isinstance(one, Closing):
            before = was if isinstance(was, Closing) else None
            self._step(steps.with_closing(self.draft.hours, one, before))
        else:
            self._step(steps.with_extra(self.draft.hours, one))
        self.dated.emit(form.first)

    def remove(self, one: AvailablePeriod | Closing) -> None:
        """Take an exception away."""
        if self.draft is not None:
            self._step(steps.without(self.draft.hours, one))

    def _change_week(self, change: Callable[[Week], Week]) -> None:
        def changed(rule: AvailabilityRule) -> AvailabilityRule:
            before = Week.of(rule.weekly_periods)
            after = change(before)
            # the same time stays as it is stored
            return rule if after == before else replace(rule, weekly_periods=after.pieces)

        self._change(changed)

    def _change(self, change: Callable[[AvailabilityRule], AvailabilityRule]) -> None:
        if self.draft is None or self.sub is None:
            return
        hours, rule = self.draft.hours, self.rule
        if rule is None:
            rule = AvailabilityRule(self.sub, FIRST_RULE, self._dates.tzid, (), name=self.tr("Hours"))
            hours = steps.plus_rule(hours, rule)
        self._rule_id = rule.availability_rule_id
        self._step(steps.with_rule(hours, rule.availability_rule_id, change))

    def _step(self, hours: Hours) -> None:
        if self.draft is not None:
            self.draft.change(hours)
            self.changed.emit()
