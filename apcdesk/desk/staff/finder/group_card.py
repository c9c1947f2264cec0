"""One group of the query as a card: its name, how many of it are needed, and its members."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.finder.calendar_picker import CalendarPicker
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.model import with_members
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.chips import Swatch
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.line_edit import LineEdit
from apcdesk.desk.widgets.menu import Menu
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.surfaces import Card
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.ids import Sub

ROW = 28
NOTE = 15
ALL, ANY, SOME = range(3)


class GroupCard(Card):
    """Shows a NamedGroup and changes it: `changed(NamedGroup)`, `removed()`."""

    changed = Signal(object)
    removed = Signal()

    def __init__(self, theme: Theme, group: NamedGroup) -> None:
        super().__init__(theme, padding=0, spacing=0)
        self._group = group
        self._directory = Directory()
        self._open_always: frozenset[Sub] = frozenset()
        self.picker: CalendarPicker | None = None
        self.body.setContentsMargins(0, 11, 0, 9)
        self.body.addLayout(self._head())
        self.body.addSpacing(4)
        # On a widget of their own: Tab comes to rows, whenever they are made, before what stands below.
        shelf = QWidget()
        self._members = bare_column(shelf)
        self.body.addWidget(shelf)
        self.add = Button(theme, self.tr("Add calendar"), Kind.TEXT, icon="plus", small=True)
        self.add.clicked.connect(self.open_picker)
        self.drop = Button(theme, self.tr("Remove group"), Kind.TEXT, small=True)
        self.drop.clicked.connect(self.removed)
        foot = QHBoxLayout()
        foot.setContentsMargins(leading_margins(self.layoutDirection(), 4, 0, 6, 0))
        foot.addWidget(self.add)
        foot.addStretch(1)
        foot.addWidget(self.drop)
        self.body.addLayout(foot)

    @property
    def group(self) -> NamedGroup:
        """The group on show."""
        return self._group

    @property
    def open_always(self) -> frozenset[Sub]:
        """The members that are labelled as open at any time."""
        return self._open_always

    def show_group(self, group: NamedGroup, directory: Directory, open_always: Collection[Sub]) -> None:
        """Show a group by program; emits nothing. `open_always` are members without any hours of their own."""
        self._directory = directory
        same = (group.subs, frozenset(open_always)) == (self._group.subs, self._open_always)
        typing = self.name.hasFocus() and group.name == self._group.name
        self._group, self._open_always = group, frozenset(open_always)
        if self.name.text() != group.name and not typing:
            self.name.setText(group.name)
        self._show_needed()
        if not same or self._members.count() != len(group.subs):
            self._show_members(group.subs)

    def open_picker(self) -> None:
        """Offer the calendars to add or to take away."""
        self.picker = CalendarPicker(self._theme, self._directory, self._group.subs, self)
        self.picker.toggled.connect(self._on_toggled)
        self.picker.added.connect(self._on_added)
        self.picker.destroyed.connect(self._on_picker_gone)
        self.picker.open_at(self.add.mapToGlobal(QPoint(0, self.add.height() + 2)), self.add)

    def _on_picker_gone(self) -> None:
        self.picker = None

    def _on_theme_changed(self) -> None:
        self.name.setFont(self._theme.font("bodyStrong"))

    def _head(self) -> QHBoxLayout:
        theme = self._theme
        self.name = LineEdit(self._group.name)
        self.name.setFont(theme.font("bodyStrong"))
        self.name.setTextMargins(-2, 0, -2, 0)
        self.name.setPlaceholderText(self.tr("Name of the group"))
        self.name.setAccessibleName(self.tr("Name of the group"))
        self.name.setToolTip(self.tr("Click to rename"))
        self.name.editingFinished.connect(self._on_named)
        self.name_ring = FocusRing(self.name, theme, 4)
        theme.changed.connect(self._on_theme_changed)
        options = (self.tr("All"), self.tr("Any 1"), self.tr("Some"))
        self.needed = SegmentedControl(theme, options, self.tr("How many are needed"), small=True)
        self.needed.chosen.connect(self._on_needed)
        head = QHBoxLayout()
        head.setContentsMargins(13, 0, 13, 0)
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.needed)
        return head

    def _show_needed(self) -> None:
        required = self._group.required
        self.needed.set_current(ALL if required is None else ANY if required == 1 else SOME)
        some = required is not None and required > 1
        words = self.tr("{needed} of {count}").format(needed=required, count=len(self._group.subs))
        self.needed.set_text(SOME, words if some else self.tr("Some"))

    def _show_members(self, subs: Sequence[Sub]) -> None:
        while (item := self._members.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for sub in subs:
            row = MemberRow(self._theme, self._directory, sub, open_always=sub in self._open_always)
            row.remove.clicked.connect(lambda _=False, gone=sub: self._on_toggled(gone))
            self._members.addWidget(row)

    def _change(self, group: NamedGroup) -> None:
        self.show_group(group, self._directory, self._open_always & frozenset(group.subs))
        self.changed.emit(group)

    def _on_named(self) -> None:
        name = self.name.text().strip()
        if name != self._group.name:
            self._change(replace(self._group, name=name))

    def _on_needed(self, index: int) -> None:
        if index != SOME:
            required = None if index == ALL else 1
            if required != self._group.required:
                self._change(replace(self._group, required=required))
            return
        count = len(self._group.subs)
        already = self._group.required is not None and self._group.required > 1
        if not already:
            self._change(replace(self._group, required=max(1, min(2, count))))
        elif count > 2:
            self._offer_counts(count)

    def _offer_counts(self, count: int) -> None:
        menu = Menu(self._theme, self)
        for needed in range(2, count):
            words = self.tr("{needed} of {count}").format(needed=needed, count=count)
            icon = "check" if needed == self._group.required else None
            menu.add(words, partial(self._require, needed), icon=icon)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self.needed)

    def _require(self, needed: int) -> None:
        self._change(replace(self._group, required=needed))

    def _on_added(self, subs: tuple[Sub, ...]) -> None:
        self._change(with_members(self._group, [*self._group.subs, *subs]))

    def _on_toggled(self, sub: Sub) -> None:
        subs = self._group.subs
        kept = [one for one in subs if one != sub] if sub in subs else [*subs, sub]
        self._change(with_members(self._group, kept))
        if self.picker is None:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)


class MemberRow(QWidget):
    """A calendar of the group; one that has no hours says so."""

    def __init__(self, theme: Theme, directory: Directory, sub: Sub, *, open_always: bool) -> None:
        px = theme.px
        super().__init__()
        name = directory.name(sub)
        self.remove = IconButton(theme, "x", self.tr("Take out {name}").format(name=name), size=20)
        self.setFixedHeight(px(ROW) + (px(NOTE) if open_always else 0))
        first = bare_row(spacing=7)
        first.addWidget(Swatch(theme, directory.hue(sub)))
        label = Label(theme, name)
        label.setToolTip(name)
        first.addWidget(label, 1)
        first.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(leading_margins(self.layoutDirection(), 13, 4, 10, 4))
        column.setSpacing(0)
        column.addLayout(first, 1)
        if open_always:
            note = Label(theme, self.tr("No rules yet: open at any time"), "caption", "warning")
            note.setContentsMargins(0, 0, 0, 0)
            second = QHBoxLayout()
            second.addSpacing(19)
            second.addWidget(note, 1)
            column.addLayout(second)
