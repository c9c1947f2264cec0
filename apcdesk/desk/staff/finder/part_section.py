"""One event of the question: who must be free for it, and of a sequence also its name, its length and its pauses."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.group_card import GroupCard
from apcdesk.desk.staff.finder.model import Part
from apcdesk.desk.staff.finder.part_fields import PartFields, PartHead
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.ids import Sub

CARD_GAP = 10


class PartSection(QWidget):
    """Shows a Part and changes it: `changed(Part)`, and `group_removed()` when that is what was changed.

    `moved(±1)` and `removed()` come from the head of a sequence's part.
    """

    changed = Signal(object)
    moved = Signal(int)
    removed = Signal()
    group_removed = Signal()

    def __init__(self, context: DeskContext, *, needed: int | None = None) -> None:
        """Of a group that is added so many are `needed`; None: all of it."""
        super().__init__()
        self._needed = needed
        self._theme = theme = context.theme
        self._part = Part()
        self._directory = Directory()
        self._managed: Collection[Sub] | None = None
        self.cards: list[GroupCard] = []
        self.head = PartHead(theme)
        self.head.named.connect(lambda name: self._change(name=name))
        self.head.moved.connect(self.moved)
        self.head.removed.connect(self.removed)
        self.fields = PartFields(context)
        self.fields.changed.connect(lambda name, value: self._change(**{name: value}))
        # On a widget of their own: Tab comes to cards, whenever they are made, before what stands below.
        shelf = QWidget()
        self._cards = bare_column(shelf, CARD_GAP)
        self.more = Button(theme, self.tr("Group"), Kind.TEXT, icon="plus", small=True)
        self.more.setAccessibleName(self.tr("Add a group"))
        self.more.clicked.connect(self.add_group)
        column = bare_column(self)
        column.addWidget(self.head)
        column.addWidget(shelf)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.fields)

    @property
    def part(self) -> Part:
        """The part on show."""
        return self._part

    def show_part(
        self, part: Part, place: int, count: int, directory: Directory, managed: Collection[Sub] | None
    ) -> None:
        """Show the part at a place among `count` by program; emits nothing.

        `managed` are the calendars with hours of their own, the others are labelled; None while that is not known
        or does not matter.
        """
        self._part, self._directory, self._managed = part, directory, managed
        sequence = count > 1
        for widget in (self.head, self.fields, self.more):
            widget.setVisible(sequence)
        self.head.show_part(part.name, place, count)
        self.fields.show_part(part, follows=place > 0)
        self._show_groups()

    def add_group(self) -> None:
        """Put an empty group at the end and let its name be typed."""
        name = self.tr("Group {number}").format(number=len(self._part.groups) + 1)
        self._change(groups=(*self._part.groups, NamedGroup(name, (), self._needed)))
        self._show_groups()
        self.cards[-1].name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cards[-1].name.selectAll()

    def _show_groups(self) -> None:
        groups = self._part.groups
        while len(self.cards) > len(groups):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(groups):
            self.cards.append(self._new_card(groups[len(self.cards)]))
        known = self._directory.by_sub
        for card, group in zip(self.cards, groups, strict=True):
            shown = replace(group, subs=tuple(sub for sub in group.subs if sub in known))
            card.show_group(shown, self._directory, self._open_always(group))
        self._offer_removal()

    def _offer_removal(self) -> None:
        """A group without members may go, but not the last one."""
        for card in self.cards:
            card.drop.setVisible(not card.group.subs and len(self.cards) > 1)

    def _open_always(self, group: NamedGroup) -> frozenset[Sub]:
        return frozenset() if self._managed is None else frozenset(group.subs) - frozenset(self._managed)

    def _new_card(self, group: NamedGroup) -> GroupCard:
        card = GroupCard(self._theme, group)
        card.changed.connect(lambda changed: self._on_group(card, changed))
        card.removed.connect(lambda: self._on_removed(card))
        self._cards.addWidget(card)
        return card

    def _on_group(self, card: GroupCard, group: NamedGroup) -> None:
        groups = list(self._part.groups)
        groups[self.cards.index(card)] = group
        self._change(groups=tuple(groups))
        self._offer_removal()

    def _on_removed(self, card: GroupCard) -> None:
        place = self.cards.index(card)
        groups = self._part.groups
        self._change(groups=groups[:place] + groups[place + 1 :])
        self._show_groups()
        self.group_removed.emit()

    def _change(self, **fields: object) -> None:
        self._part = replace(self._part, **fields)  # type: ignore[arg-type]
        self.changed.emit(self._part)
