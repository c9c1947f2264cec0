"""Many calendars chosen at once: a bar over the list that says how many, and what can be done to all of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.calendars.bulk_sheets import ColourSheet, DeleteManySheet, GroupSheet, RulesSheet
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.fold_bar import FoldBar
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.service.calendars.records import Deleted
from apcdesk.service.services import Services

HEIGHT = 47


class BulkBar(FoldBar):
    """`colour`, `group`, `rules`, `export`, `delete` are its buttons; `ended()` its cross. What has no room is folded."""

    ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, HEIGHT, role="accentSoft")
        self.count = Label(theme, "", "bodyStrong")
        self.colour = Button(theme, self.tr("Colour"), icon="palette", small=True)
        self.group = Button(theme, self.tr("Group"), icon="layers", small=True)
        self.rules = Button(theme, self.tr("Rules"), icon="clock", small=True)
        self.export = Button(theme, self.tr("Export"), icon="download", small=True)
        self.delete = Button(theme, self.tr("Delete"), Kind.DANGER, icon="trash-2", small=True)
        cross = IconButton(theme, "x", self.tr("Choose only one again"))
        cross.clicked.connect(self.ended)
        self.row.setSpacing(6)
        self.row.addWidget(self.count)
        self.row.addStretch(1)
        for button in (self.colour, self.group, self.rules, self.export, self.delete):
            self.row.addWidget(button)
        self.fold(self.export, self.rules, self.group, self.colour)
        self.row.addWidget(cross)

    def show_count(self, count: int) -> None:
        """Say how many are chosen."""
        self.count.setText(self.tr("{count} calendars", "", count).format(count=count))


class BulkActions(QObject):
    """Each action asks what it must, runs off the GUI thread as one step, and says what it did. `deleted()` follows."""

    deleted = Signal()

    def __init__(self, context: DeskContext, pane: QWidget) -> None:
        super().__init__(pane)
        self._context = context
        self._services = context.services
        self._pane = pane

    def ask_colour(self, calendars: Sequence[Calendar]) -> None:
        """Ask for one colour for all of them."""
        sheet = ColourSheet(self._context.theme, self._pane.window(), calendars)
        sheet.saved.connect(partial(self._recolour, tuple(calendars)))
        sheet.open()

    def ask_group(self, calendars: Sequence[Calendar], groups: Sequence[str]) -> None:
        """Ask for the group that they join."""
        sheet = GroupSheet(self._context.theme, self._pane.window(), calendars, groups)
        sheet.saved.connect(partial(self._regroup, tuple(calendars)))
        sheet.open(sheet.group.line)

    def ask_rules(
        self, calendars: Sequence[Calendar], others: Sequence[Calendar], ruled: Collection[Sub]
    ) -> None:
        """Ask whose rules they all get; `ruled` are the accounts that have any."""
        sheet = RulesSheet(self._context.theme, self._pane.window(), calendars, others, ruled)
        sheet.saved.connect(partial(self._copy_rules, tuple(calendars)))
        sheet.open(sheet.source)

    def ask_delete(self, calendars: Sequence[Calendar]) -> None:
        """Ask for the typed number, then delete them; can be undone."""
        count = partial(_count, self._services, [c.calendar_id for c in calendars])
        done = partial(self._on_counted, tuple(calendars))
        self._context.tasks.run(count, owner=self, done=done, failed=self._on_failed)

    def _recolour(self, calendars: Sequence[Calendar], hue: str) -> None:
        ids = [calendar.calendar_id for calendar in calendars]
        words = self.tr("Colour of {count} calendars changed", "", len(ids)).format(count=len(ids))
        self._step(words, partial(self._services.many_calendars.recolour, ids, hue, origin=STAFF))

    def _regroup(self, calendars: Sequence[Calendar], group: str) -> None:
        ids = [calendar.calendar_id for calendar in calendars]
        words = self.tr("{count} calendars moved to {group}", "", len(ids))
        text = words.format(count=len(ids), group=group or self.tr("no group"))
        self._step(text, partial(self._services.many_calendars.regroup, ids, group, origin=STAFF))

    def _copy_rules(self, calendars: Sequence[Calendar], source: Calendar) -> None:
        subs: list[Sub] = [calendar.sub for calendar in calendars]
        words = self.tr("{count} calendars have the rules of {name}", "", len(subs))
        text = words.format(count=len(subs), name=source.short_name)
        self._step(text, partial(self._services.many_calendars.copy_rules, source.sub, subs, origin=STAFF))

    def _step(self, words: str, call: partial[tuple[int, ...]]) -> None:
        done = partial(self._context.undo.push, words)
        self._context.tasks.run(call, owner=self, done=done, failed=self._on_failed)

    def _on_counted(self, calendars: Sequence[Calendar], counts: tuple[int, int]) -> None:
        sheet = DeleteManySheet(self._context.theme, self._pane.window(), len(calendars), *counts)
        ids = [calendar.calendar_id for calendar in calendars]
        delete = partial(self._services.many_calendars.delete, ids, origin=STAFF)
        done = partial(self._on_deleted, len(ids))
        sheet.confirmed.connect(
            lambda: self._context.tasks.run(delete, owner=self, done=done, failed=self._on_failed)
        )
        sheet.open(sheet.field.line)

    def _on_deleted(self, count: int, deleted: Deleted) -> None:
        words = self.tr("{count} calendars deleted", "", count)
        self._context.undo.push(words.format(count=count), deleted.changes)
        self.deleted.emit()

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(explain(error))


def _count(services: Services, calendar_ids: Sequence[CalendarId]) -> tuple[int, int]:
    """How many events stand in them, and how many people have something to come there."""
    many = services.many_calendars
    return many.events_in(calendar_ids), many.people_ahead(calendar_ids)
