"""The question, as people set it: groups, length, window, start interval, what is kept clear, open hours."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.fields import HEIGHT, LengthField, MinutesField
from apcdesk.desk.staff.finder.group_card import GroupCard
from apcdesk.desk.staff.finder.model import INTERVALS, LENGTHS, LONGEST, FinderState, Part
from apcdesk.desk.staff.finder.part_fields import FIELD_GAP, labelled_row
from apcdesk.desk.staff.finder.part_section import PartSection
from apcdesk.desk.staff.finder.window_field import WindowField
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row, upright_area
from apcdesk.desk.widgets.surfaces import Divider, Surface
from apcdesk.desk.widgets.switches import Toggle
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.ids import Sub

WIDTH = 312
MARGIN = 14
SECTION_GAP = 18
MOST_PARTS = 10
"""As many as a request may have (contract scheduling §2.1)."""


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
        self.sections: list[PartSection] = []
        self.fit()
        self._theme.changed.connect(self.fit)
        self._make_fields(context)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(MARGIN, 12, MARGIN, 16)
        self._column.setSpacing(0)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        self._sections = bare_column(spacing=SECTION_GAP)
        self.heading = self._heading()
        self._column.addWidget(self.heading)
        self._column.addLayout(self._sections)
        self._column.addSpacing(4)
        self._column.addWidget(self.then, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addSpacing(4)
        self._column.addWidget(Divider(self._theme, role="dividerSubtle"))
        self._column.addSpacing(10)
        self._column.addLayout(self._controls())
        self._column.addSpacing(12)
        self._column.addWidget(self.ask)
        self._column.addStretch(1)
        row = bare_row(self)
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
        self._show_parts()

    def set_managed(self, managed: Collection[Sub]) -> None:
        """Tell which members have hours of their own; the others are labelled."""
        if self._managed != frozenset(managed):
            self._managed = frozenset(managed)
            self._show_parts()

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
        self.one_day.setChecked(state.one_day)
        self._show_parts()

    @property
    def cards(self) -> list[GroupCard]:
        """The cards of all groups, in order."""
        return [card for section in self.sections for card in section.cards]

    def add_group(self) -> None:
        """Put an empty group at the end of the first part and let its name be typed."""
        self.sections[0].add_group()

    def add_part(self) -> None:
        """Put a part behind the last one and let its name be typed."""
        named = self.tr("Part {number}")
        parts = list(self._state.parts)
        if not parts[0].name:
            parts[0] = replace(parts[0], name=named.format(number=1))
        group = NamedGroup(self.tr("Group {number}").format(number=1), ())
        parts.append(Part(name=named.format(number=len(parts) + 1), groups=(group,)))
        self._put(self._state.with_parts(parts))
        self.show_state(self._state)
        name = self.sections[-1].head.name
        name.setFocus(Qt.FocusReason.OtherFocusReason)
        name.selectAll()

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
        self.one_day = Toggle(theme, self.tr("All on one day"))
        self.one_day.toggled.connect(self._on_one_day)
        self.then = Button(theme, self.tr("Then another part"), Kind.TEXT, icon="plus", small=True)
        self.then.clicked.connect(self.add_part)
        self.ask = Button(
            theme, self.tr("Find times"), Kind.PRIMARY, icon="search-check", key_hint=self.tr("Ctrl ↵")
        )
        self.ask.clicked.connect(self.asked)

    def _interval_options(self, minutes: Collection[int]) -> list[Option]:
        return [Option(n, self._context.dates.duration(n) if n != 60 else self.tr("60 min")) for n in minutes]

    def _heading(self) -> QWidget:
        heading = QWidget()
        heading.setMinimumHeight(self._theme.px(38))
        heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 10)
        row.addWidget(Label(self._theme, self.tr("Who must be free"), "bodyStrong"), 1)
        self.more = Button(self._theme, self.tr("Group"), Kind.TEXT, icon="plus", small=True)
        self.more.setAccessibleName(self.tr("Add a group"))
        self.more.clicked.connect(self.add_group)
        row.addWidget(self.more)
        return heading

    def _controls(self) -> QVBoxLayout:
        theme = self._theme
        clear = QHBoxLayout()
        clear.setSpacing(6)
        clear.addWidget(self.before)
        clear.addWidget(self.after)
        clear.addStretch(1)
        length = labelled_row(theme, self.tr("Length"), self.length)
        kept = labelled_row(theme, self.tr("Keep clear"), clear)
        self._of_the_only_part = (length, kept)
        self._days = labelled_row(theme, self.tr("Days"), self.one_day, stretched=True)
        rows = QVBoxLayout()
        rows.setSpacing(FIELD_GAP)
        for row in (
            length,
            labelled_row(theme, self.tr("Window"), self.window_field),
            self._days,
            labelled_row(theme, self.tr("Starts every"), self.interval, stretched=True),
            kept,
            labelled_row(theme, self.tr("Open hours"), self.use_rules, stretched=True),
        ):
            rows.addWidget(row)
        return rows

    def begin(self) -> None:
        """Give the keys to the first thing that one fills in: who must be free."""
        first = self.cards[0].add if self.cards else self.more
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """In touch mode its cells are wider."""
        self.setFixedWidth(self._theme.px(WIDTH) + self._theme.least_target)

    def _scroller(self) -> QScrollArea:
        inside = Surface(self._theme, "canvas")
        inside.setLayout(self._column)
        scroll = upright_area(inside)
        bar = scroll.verticalScrollBar()
        self._bar_width = bar.sizeHint().width()
        bar.rangeChanged.connect(self._on_scrolling)
        return scroll

    def _on_scrolling(self, _low: int, high: int) -> None:
        """The bar takes its room from the margin, not from the cards."""
        trailing = MARGIN - self._bar_width if high else MARGIN
        self._column.setContentsMargins(leading_margins(self.layoutDirection(), MARGIN, 12, trailing, 16))

    def _show_parts(self) -> None:
        parts, sequence = self._state.parts, self._state.is_sequence
        while len(self.sections) > len(parts):
            section = self.sections.pop()
            section.hide()
            section.deleteLater()
        while len(self.sections) < len(parts):
            self.sections.append(self._new_section())
        managed = self._managed if self._state.use_rules else None
        for place, (section, part) in enumerate(zip(self.sections, parts, strict=True)):
            section.show_part(part, place, len(parts), self._directory, managed)
        self.heading.setVisible(not sequence)
        for row in self._of_the_only_part:
            row.setVisible(not sequence)
        self._days.setVisible(sequence)
        self.then.setVisible(len(parts) < MOST_PARTS)

    def _new_section(self) -> PartSection:
        section = PartSection(self._context)
        section.changed.connect(lambda part: self._on_part(section, part))
        section.moved.connect(lambda by: self._on_moved(section, by))
        section.removed.connect(lambda: self._on_removed(section))
        section.group_removed.connect(lambda: self._on_group_removed(section))
        self._sections.addWidget(section)
        return section

    def _on_part(self, section: PartSection, part: Part) -> None:
        parts = list(self._state.parts)
        parts[self.sections.index(section)] = part
        self._put(self._state.with_parts(parts))

    def _on_moved(self, section: PartSection, by: int) -> None:
        place = self.sections.index(section)
        self._put(self._state.with_part_moved(place, by))
        self._show_parts()
        head = self.sections[place + by].head
        button = head.earlier if by < 0 else head.on
        (button if button.isEnabled() else head.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self, section: PartSection) -> None:
        self._put(self._state.without_part(self.sections.index(section)))
        self.show_state(self._state)
        self.then.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_group_removed(self, section: PartSection) -> None:
        more = section.more if self._state.is_sequence else self.more
        more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_use_rules(self, on: bool) -> None:
        if on != self._state.use_rules:  # the program says it too, from the state
            self._change(use_rules=on)
            self._show_parts()

    def _on_one_day(self, on: bool) -> None:
        if on != self._state.one_day:
            self._change(one_day=on)

    def _change(self, **fields: object) -> None:
        self._put(replace(self._state, **fields))  # type: ignore[arg-type]

    def _put(self, state: FinderState) -> None:
        self._state = state
        self.changed.emit(state)
