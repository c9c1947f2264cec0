"""Hours while they are edited: every step can be taken back, and all of them are thrown away or saved together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from apcdesk.domain.hours import Closing, Hours, change_between
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod

LIMIT = 200


class Draft:
    """One account's hours as they are stored, and the steps away from them. No Qt."""

    def __init__(self, stored: Hours) -> None:
        self.stored = stored
        self._steps = [stored]
        self._at = 0

    @property
    def hours(self) -> Hours:
        """As they are now."""
        return self._steps[self._at]

    @property
    def unsaved(self) -> int:
        """How many rules, extra periods and closings differ from what is stored."""
        return change_between(self.stored, self.hours).count

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return self._at < len(self._steps) - 1

    def change(self, hours: Hours) -> bool:
        """Make a step; whether it is one."""
        if hours == self.hours:
            return False
        self._steps = [*self._steps[: self._at + 1], hours][-LIMIT:]
        self._at = len(self._steps) - 1
        return True

    def undo(self) -> None:
        """Take the last step back."""
        self._at = max(self._at - 1, 0)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._at = min(self._at + 1, len(self._steps) - 1)


def with_rule(hours: Hours, rule_id: str, change: Callable[[AvailabilityRule], AvailabilityRule]) -> Hours:
    """With one rule changed, at its place."""
    rules = (change(rule) if rule.availability_rule_id == rule_id else rule for rule in hours.rules)
    return replace(hours, rules=tuple(rules))


def plus_rule(hours: Hours, rule: AvailabilityRule) -> Hours:
    """With one rule more."""
    return replace(hours, rules=(*hours.rules, rule))


def without_rule(hours: Hours, rule_id: str) -> Hours:
    """With one rule less."""
    return replace(hours, rules=tuple(r for r in hours.rules if r.availability_rule_id != rule_id))


def with_extra(hours: Hours, one: AvailablePeriod) -> Hours:
    """With one available period, new or in place of that of its id; by time."""
    others = [e for e in hours.extra if e.available_period_id != one.available_period_id]
    ordered = sorted([*others, one], key=lambda e: (e.period, e.available_period_id))
    return replace(hours, extra=tuple(ordered))


def with_closing(hours: Hours, one: Closing, instead_of: Closing | None = None) -> Hours:
    """With one closing, new or in place of another; by time."""
    others = [closing for closing in hours.closings if closing != instead_of]
    return replace(hours, closings=_by_time([*others, one]))


def without(hours: Hours, one: AvailablePeriod | Closing) -> Hours:
    """Without an exception."""
    return replace(
        hours,
        extra=tuple(extra for extra in hours.extra if extra != one),
        closings=tuple(closing for closing in hours.closings if closing != one),
    )


def _by_time(closings: Iterable[Closing]) -> tuple[Closing, ...]:
    return tuple(sorted(closings, key=lambda closing: (closing.when.period, closing.name)))
