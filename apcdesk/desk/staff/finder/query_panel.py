"""The question, as people set it: groups, length, window, start interval, what is kept clear, open hours."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.painting import leading_margins
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.fields import HEIGHT, LengthField, MinutesField
from apcdesk.desk.staff.finder.group_card import GroupCard
from apcdesk.desk.staff.finder.model import INTERVALS, LENGTHS, LONGEST, FinderState
from apcdesk.desk.staff.finder.window_field import WindowField
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import Divider, Surface
from apcdesk.desk.widgets.switches import Toggle
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.ids import Sub

WIDTH = 312
MARGIN = 14
LABELS = 92
FIELD_GAP = 7
CARD_GAP = 10


class QueryPanel(Surface):
    """Shows a FinderState and changes it: `changed(FinderState)` with every change, `asked()` from the button."""

    changed = Signal(object)
    asked = Signal()

    def __init__(self, context: DeskContext, state: FinderState) -> None:
        super().__init__(context.theme, "canvas")
        self._context = context
        self._state = state
        self._directory = Directory()
        self._managed: frozenset[Sub] | None = None
        self.cards: list[GroupCard] = []
        self._fit()
        self._theme.changed.connect(self._fit)
        self._make_fields(context)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(MARGIN, 12, MARGIN, 16)
        self._column.setSpacing(0)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(CARD_GAP)
        self._column.addWidget(self._heading())
        self._column.addSpacing(10)
        self._column.addLayout(self._cards)
        self._column.addSpacing(CARD_GAP)
        self._column.addWidget(Divider(self._theme, role="dividerSubtle"))
        self._column.addSpacing(10)
        self._column.addLayout(self._controls())
        self._column.addSpacing(12)
        self._column.addWidget(self.ask)
        self._column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._scroller(), 1)
        row.addWidget(Divider(self._theme, upright=True))
        self.show_state(state)

    @property
    def state(self) -> FinderState:
        """The question on show."""
        return self._state

    def set_directory(self, directory: Directory) -> None:
        """Tell which calendars there are."""
        self._directory = directory
        self._show_groups()

    def set_managed(self, managed: Collection[Sub]) -> None:
        """Tell which members have hours of their own; the others are labelled."""
        if self._managed != frozenset(managed):
            self._managed = frozenset(managed)
            self._show_groups()

    def show_state(self, state: FinderState) -> None:
        """Show a question by program; emits nothing."""
        self._state = state
        self.length.set_value(state.length)
        self.window_field.set_window(state.window)
        if state.interval not in INTERVALS:
            self.interval.set_options(self._interval_options(sorted({*INTERVALS, state.interval})))
        self.interval.set_value(state.interval)
        self.before.set_value(state.before)
        self.after.set_value(state.after)
        self.use_rules.setChecked(state.use_rules)
        self._show_groups()

    def add_group(self) -> None:
        """Put an empty group at the end and let its name be typed."""
        name = self.tr("Group {number}").format(number=len(self._state.groups) + 1)
        self._change(groups=(*self._state.groups, NamedGroup(name, ())))
        self._show_groups()
        self.cards[-1].name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cards[-1].name.selectAll()

    def _make_fields(self, context: DeskContext) -> None:
        theme = context.theme
        self.length = LengthField(theme, self.tr("Length"), LENGTHS, LONGEST)
        self.length.changed.connect(lambda minutes: self._change(length=minutes))
        self.window_field = WindowField(context, self._state.window)
        self.window_field.changed.connect(lambda window: self._change(window=window))
        self.interval = SelectField(theme, self.tr("Starts every"), self._interval_options(INTERVALS))
        self.interval.setFixedSize(theme.px(96), theme.target(HEIGHT))
        self.interval.chosen.connect(lambda minutes: self._change(interval=minutes))
        self.before = MinutesField(theme, self.tr("Minutes kept clear before"), self.tr(" before"))
        self.before.changed.connect(lambda minutes: self._change(before=minutes))
        self.after = MinutesField(theme, self.tr("Minutes kept clear after"), self.tr(" after"))
        self.after.changed.connect(lambda minutes: self._change(after=minutes))
        self.use_rules = Toggle(theme, self.tr("Use their rules"))
        self.use_rules.toggled.connect(self._on_use_rules)
        self.ask = Button(
            theme, self.tr("Find times"), Kind.PRIMARY, icon="search-check", key_hint=self.tr("Ctrl ↵")
        )
        self.ask.clicked.connect(self.asked)

    def _interval_options(self, minutes: Collection[int]) -> list[Option]:
        return [Option(n, self._context.dates.duration(n) if n != 60 else self.tr("60 min")) for n in minutes]

    def _heading(self) -> QWidget:
        heading = QWidget()
        heading.setFixedHeight(self._theme.px(28))
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(self._theme, self.tr("Who must be free"), "bodyStrong"), 1)
        self.more = Button(self._theme, self.tr("Group"), Kind.TEXT, icon="plus", small=True)
        self.more.setAccessibleName(self.tr("Add a group"))
        self.more.clicked.connect(self.add_group)
        row.addWidget(self.more)
        return heading

    def _controls(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(FIELD_GAP)
        clear = QHBoxLayout()
        clear.setSpacing(6)
        clear.addWidget(self.before)
        clear.addWidget(self.after)
        clear.addStretch(1)
        for words, field in (
            (self.tr("Length"), self.length),
            (self.tr("Window"), self.window_field),
            (self.tr("Starts every"), self.interval),
            (self.tr("Keep clear"), clear),
            (self.tr("Open hours"), self.use_rules),
        ):
            row = QHBoxLayout()
            row.setSpacing(0)
            label = Label(self._theme, words, "body", "textMuted")
            label.setFixedWidth(self._theme.px(LABELS))
            row.addWidget(label)
            if isinstance(field, QWidget):
                row.addWidget(field)
            else:
                row.addLayout(field, 1)
            if field in (self.interval, self.use_rules):
                row.addStretch(1)
            rows.addLayout(row)
        return rows

    def _fit(self) -> None:
        """In touch mode its cells are wider."""
        self.setFixedWidth(self._theme.px(WIDTH) + self._theme.least_target)

    def _scroller(self) -> QScrollArea:
        inside = Surface(self._theme, "canvas")
        inside.setLayout(self._column)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        bar = scroll.verticalScrollBar()
        # the bar takes its room from the margin, not from the cards
        bar.rangeChanged.connect(
            lambda _low, high: self._column.setContentsMargins(
                leading_margins(
                    self.layoutDirection(),
                    MARGIN,
                    12,
                    MARGIN - bar.sizeHint().width() if high else MARGIN,
                    16,
                )
            )
        )
        return scroll

    def _show_groups(self) -> None:
        groups = self._state.groups
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
        if not self._state.use_rules or self._managed is None:
            return frozenset()
        return frozenset(group.subs) - self._managed

    def _new_card(self, group: NamedGroup) -> GroupCard:
        card = GroupCard(self._theme, group)
        card.changed.connect(lambda changed: self._on_group(card, changed))
        card.removed.connect(lambda: self._on_removed(card))
        self._cards.addWidget(card)
        return card

    def _on_group(self, card: GroupCard, group: NamedGroup) -> None:
        place = self.cards.index(card)
        groups = list(self._state.groups)
        groups[place] = group
        self._change(groups=tuple(groups))
        self._offer_removal()

    def _on_removed(self, card: GroupCard) -> None:
        place = self.cards.index(card)
        groups = self._state.groups
        self._change(groups=groups[:place] + groups[place + 1 :])
        self._show_groups()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_use_rules(self, on: bool) -> None:
        if on != self._state.use_rules:  # the program says it too, from the state
            self._change(use_rules=on)
            self._show_groups()

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self.changed.emit(self._state)
