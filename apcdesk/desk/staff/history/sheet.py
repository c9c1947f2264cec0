"""A history over the window: one line for each step, newest first; what nothing newer stands on can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.gathering import Gathering
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.agenda.inspector.facts import origin_icon
from apcdesk.desk.staff.history.parts import Parts
from apcdesk.desk.staff.history.words import NameOf, others_text, part_text, reach_text, what_text, who_text
from apcdesk.desk.staff.naming import given_name
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.messages import Skeleton
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.surfaces import Divider, Surface, UprightScroll, beside_scroll_bar, empty
from apcdesk.domain.changes import Change, Entity
from apcdesk.domain.history import HistoryEntry
from apcdesk.domain.ids import Sub
from apcdesk.service.changes.history import PAGE
from apcdesk.service.services import Services

WIDTH = 600
HEIGHT = 420
RELOAD_MS = 80

Read = Callable[[int | None], tuple[HistoryEntry, ...]]
"""Reads a page of entries: the newest, or (with a change id) those before."""


@dataclass(frozen=True, slots=True)
class _Page:
    entries: tuple[HistoryEntry, ...]
    names: dict[Sub, str]


class HistorySheet(Sheet):
    """`read` is called on a worker. With `paged` older entries can be asked for."""

    shown = Signal()

    def __init__(
        self, context: DeskContext, window: QWidget, title: str, read: Read, *, paged: bool = False
    ) -> None:
        super().__init__(context.theme, window, title, width=WIDTH)
        self._context = context
        self._read = read
        self._paged = paged
        self.entries: tuple[HistoryEntry, ...] = ()
        self.take_back_buttons: dict[int, Button] = {}
        self.parts: dict[int, Parts] = {}
        self._reload = Gathering(self, RELOAD_MS, self._ask)
        theme = context.theme
        page = Surface(theme, "raised")
        self._listed = beside_scroll_bar(page)
        self._listed.setSpacing(8)
        self._skeleton = Skeleton(theme, 5, 48)
        self._scroll = UprightScroll(page)
        self._pages = QStackedWidget()
        self._pages.setFixedHeight(theme.px(HEIGHT))
        self._pages.addWidget(self._skeleton)
        self._scroll.asked.connect(self._on_asked)
        self._pages.addWidget(self._scroll)
        self.older = Button(theme, self.tr("Older"), icon="history")
        self.older.clicked.connect(self._ask_older)
        self.older.hide()
        self.body.addWidget(self._pages)
        close = Button(theme, self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.close_sheet)
        self.add_button(self.older)
        self.add_button(close)
        self.closed.connect(self.deleteLater)
        context.bridge.changed.connect(self._on_changes)
        self._skeleton.start()
        self._ask()

    def take_back(self, entry: HistoryEntry) -> None:
        """Take one step back; that can itself be taken back."""
        for button in self.take_back_buttons.values():
            button.setEnabled(False)
        self._context.tasks.run(
            partial(self._context.services.changes.undo, entry.change_ids),
            owner=self,
            done=self._on_taken_back,
            failed=self._on_failed,
        )

    def _ask(self) -> None:
        load = partial(_load, self._context.services, self._read, None)
        self._context.tasks.run_latest(
            "history", load, owner=self, done=partial(self._on_loaded, ()), failed=self._on_failed
        )

    def _ask_older(self) -> None:
        oldest = self.entries[-1].change_ids[0]
        load = partial(_load, self._context.services, self._read, oldest)
        self._context.tasks.run_latest(
            "history", load, owner=self, done=partial(self._on_loaded, self.entries), failed=self._on_failed
        )

    def _on_loaded(self, before: tuple[HistoryEntry, ...], page: _Page) -> None:
        self._skeleton.stop()
        self.entries = (*before, *page.entries)
        read = sum(len(entry.change_ids) for entry in page.entries)
        self.older.setVisible(self._paged and read >= PAGE)
        place = self._scroll.verticalScrollBar().value()
        opened = {newest: parts.count for newest, parts in self.parts.items()}
        if not before:
            empty(self._listed)
            self.take_back_buttons = {}
            self.parts = {}
        for entry in page.entries:
            self._listed.addWidget(self._line(entry, lambda sub: page.names.get(sub, self.tr("Somebody"))))
        for newest in opened.keys() & self.parts.keys():
            self.parts[newest].show_lines(opened[newest])
        if not self.entries:
            nothing = Label(self._theme, self.tr("Nothing was changed yet."), "body", "textMuted")
            self._listed.addWidget(nothing)
        self._fit(place)
        self._pages.setCurrentWidget(self._scroll)
        self.shown.emit()

    def _on_asked(self) -> None:
        if self._pages.currentWidget() is self._scroll:
            self._fit(self._scroll.verticalScrollBar().value())

    def _fit(self, place: int) -> None:
        """Be as high as what is listed, and stay at the line that is read."""
        self._pages.setFixedHeight(self._scroll.fit(self._theme.px(HEIGHT)))
        self._scroll.verticalScrollBar().setValue(place)

    def _line(self, entry: HistoryEntry, name_of: NameOf) -> QWidget:
        theme, dates = self._theme, self._context.dates
        line = QWidget()
        words = bare_column(spacing=1)
        what = what_text(entry, name_of, dates)
        if entry.subject and self._paged and entry.entity in (Entity.BOOKING, Entity.EVENT):
            what = self.tr("{subject}: {what}").format(subject=entry.subject, what=what)
        words.addWidget(Label(theme, what, "body", weight=500, wrap=True))
        for more in (reach_text(entry, dates), others_text(entry)):
            if more:
                words.addWidget(Label(theme, more, "small", wrap=True))
        words.addWidget(Label(theme, who_text(entry, dates), "small", "textMuted", wrap=True))
        if entry.reason:
            words.addWidget(
                Label(theme, self.tr("“{reason}”").format(reason=entry.reason), "small", wrap=True)
            )
        if entry.parts:
            parts = Parts(theme, [self._part(part, entry, name_of) for part in entry.parts], what)
            self.parts[entry.newest] = parts
            words.addWidget(parts)
        row = bare_row(spacing=10)
        row.addWidget(IconTile(theme, origin_icon(entry.origin), "textFaint"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if entry.can_be_taken_back:
            button = Button(theme, self.tr("Take back"), icon="undo-2", small=True)
            button.setAccessibleName(self.tr("Take back: {what}").format(what=what))
            button.clicked.connect(partial(self._on_take_back, entry))
            self.take_back_buttons[entry.newest] = button
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = bare_column(line, 8)
        column.addLayout(row)
        column.addWidget(Divider(theme))
        return line

    def _part(self, part: HistoryEntry, entry: HistoryEntry, name_of: NameOf) -> str:
        text = part_text(part, name_of, self._context.dates)
        if entry.subject or not part.subject:
            return text
        return self.tr("{subject}: {what}").format(subject=part.subject, what=text)

    def _on_take_back(self, entry: HistoryEntry, _checked: bool = False) -> None:
        self.take_back(entry)

    def _on_taken_back(self, changes: tuple[int, ...]) -> None:
        self._context.undo.push(self.tr("One step taken back"), changes)
        self._ask()

    def _on_changes(self, _: tuple[Change, ...]) -> None:
        if self.isVisible():
            self._reload.begin()

    def _on_failed(self, error: Exception) -> None:
        self._skeleton.stop()
        self._context.toasts.refuse(explain(error, self._context.dates))
        for button in self.take_back_buttons.values():
            button.setEnabled(True)


def _load(services: Services, read: Read, before: int | None) -> _Page:
    """Runs on a worker."""
    names = {calendar.sub: given_name(calendar) for calendar in services.calendars.all()}
    return _Page(read(before), names)
