"""The inspector's reading page: one event, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.icons import SMALL
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.blocks.items import State
from apcdesk.desk.staff.agenda.inspector.facts import Facts
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.label import Label, Run
from apcdesk.desk.widgets.layouts import BESIDE, UNDER, bare_column, bare_row, upright_area
from apcdesk.desk.widgets.surfaces import Divider, Surface

MARGIN = 16
TRAILING = 16
ROW_GAP = 16
ICON_GAP = 14
PAIR_HEIGHT, PAIR_MARGIN, PAIR_GAP = 28, 4, 6


class FactsView(QWidget):
    """Shows `Facts`. `move_asked`, `edit_asked` and `delete_asked` are its three buttons."""

    move_asked = Signal()
    edit_asked = Signal()
    delete_asked = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._pairs: Sequence[_PairRow] = ()
        column = bare_column(self)
        self._scroll = upright_area()
        column.addWidget(self._scroll, 1)
        column.addWidget(Divider(self._theme))
        column.addWidget(self._make_buttons())

    def show_facts(self, facts: Facts, *, without_rules: bool = False) -> None:
        """Show another event, or the same one as it is now; `without_rules` warns that its calendar has no hours."""
        position = self._scroll.verticalScrollBar().value()
        page = Surface(self._theme)
        column = QVBoxLayout(page)
        column.setContentsMargins(leading_margins(self.layoutDirection(), MARGIN, MARGIN, TRAILING, MARGIN))
        column.setSpacing(0)
        column.addWidget(Label(self._theme, facts.title, "title", wrap=True))
        column.addSpacing(8)
        column.addLayout(self._chips(facts))
        column.addSpacing(ROW_GAP)
        rows = self._rows(facts)
        if without_rules:
            warning = Label(
                self._theme, self.tr("No rules yet: open at any time"), "body", "warning", wrap=True
            )
            rows.append(_IconRow(self._theme, "triangle-alert", warning, role="warning"))
        for row in rows:
            column.addWidget(row)
            column.addSpacing(ROW_GAP)
        column.addWidget(Divider(self._theme))
        column.addSpacing(12)
        self._add_pairs(column, facts)
        column.addStretch(1)
        self._pairs = page.findChildren(_PairRow)
        self._fit_pairs()
        self._scroll.setWidget(page)
        self._scroll.verticalScrollBar().setValue(position)
        words = self.tr("Cancel booking") if facts.is_booking else self.tr("Delete event")
        self._delete.setText(words)
        self._delete.set_icon("calendar-x" if facts.is_booking else "trash-2")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pairs()

    def _fit_pairs(self) -> None:
        width = self.width() - MARGIN - TRAILING - self._scroll.verticalScrollBar().sizeHint().width()
        for pair in self._pairs:
            pair.fit(width)

    def _chips(self, facts: Facts) -> QHBoxLayout:
        row = bare_row(spacing=6)
        tentative = facts.state is State.TENTATIVE
        tone, icon = (Tone.WARNING, "clock") if tentative else (Tone.SUCCESS, "check")
        if facts.missed:
            tone, icon = Tone.DANGER, "x"
        row.addWidget(Chip(self._theme, facts.state_text, tone, icon=icon))
        row.addWidget(Chip(self._theme, facts.shows_as))
        row.addStretch(1)
        return row

    def _rows(self, facts: Facts) -> list[QWidget]:
        theme = self._theme
        rows = self._time_rows(facts)
        if facts.clear:
            rows.append(
                _IconRow(theme, "fold-horizontal", Label(theme, facts.clear, wrap=True), facts.under_clear)
            )
        if facts.place:
            rows.append(_IconRow(theme, "map-pin", Label(theme, facts.place, wrap=True)))
        if facts.guest:
            label = Label(theme, facts.guest, wrap=True)
            if facts.guest_rest:
                label.set_runs([Run(f"{facts.guest} "), Run(facts.guest_rest, "textMuted")])
            under = "\n".join(part for part in (facts.contact, *facts.others) if part)
            rows.append(_IconRow(theme, "users", label, under))
        if facts.arrived:
            here = Label(theme, facts.arrived, "bodyStrong", "success", wrap=True)
            rows.append(_IconRow(theme, "circle-check", here, role="success"))
        for question, answer in facts.answers:
            rows.append(_IconRow(theme, "circle-question-mark", Label(theme, answer, wrap=True), question))
        if facts.chosen:
            why = Label(theme, self.tr("Why this choice"), wrap=True)
            rows.append(_IconRow(theme, "search-check", why, "\n".join(facts.chosen)))
        if facts.description:
            rows.append(_IconRow(theme, "align-left", Label(theme, facts.description, wrap=True)))
        if facts.others_needed:
            rows.append(_IconRow(theme, "layers", Label(theme, facts.others_needed, wrap=True)))
        return rows + self._hours_rows(facts)

    def _hours_rows(self, facts: Facts) -> list[QWidget]:
        """That it lies outside the hours: by somebody's will, or because they changed."""
        theme = self._theme
        rows: list[QWidget] = []
        if facts.exception:
            words = self.tr("Booked as an exception")
            rows.append(_IconRow(theme, "triangle-alert", Label(theme, words, wrap=True), facts.exception))
        if facts.outside:
            label = Label(theme, self.tr("Outside the open hours"), "body", "warning", wrap=True)
            rows.append(_IconRow(theme, "triangle-alert", label, role="warning"))
        return rows

    def _time_rows(self, facts: Facts) -> list[QWidget]:
        theme = self._theme
        when = Label(theme, facts.when, "bodyStrong", wrap=True)
        rows: list[QWidget] = [_IconRow(theme, "clock", when, facts.under_when)]
        if facts.repeats:
            repeats = Label(theme, facts.repeats, wrap=True)
            rows.append(_IconRow(theme, "repeat", repeats, facts.under_repeats))
        return rows

    def _add_pairs(self, column: QVBoxLayout, facts: Facts) -> None:
        theme = self._theme
        column.addWidget(_PairRow(theme, self.tr("On kiosks"), facts.on_kiosks, icon="eye-off"))
        column.addWidget(_PairRow(theme, self.tr("Booked at"), facts.booked_at))
        if facts.code:
            column.addWidget(_PairRow(theme, self.tr("Booking code"), facts.code, mono=True))
        ids = _PairRow(theme, facts.id_name, facts.id_text, mono=True, whole=False)
        copy = IconButton(theme, "copy", self.tr("Copy the ID"), size=20, role="textFaint")
        copy.clicked.connect(lambda: self._copy(facts.id_text))
        ids.add_trailing(copy)
        column.addWidget(ids)
        if facts.reminder:
            column.addWidget(_PairRow(theme, self.tr("Reminder"), facts.reminder))

    def _make_buttons(self) -> QWidget:
        foot = Surface(self._theme)
        column = QVBoxLayout(foot)
        column.setContentsMargins(leading_margins(self.layoutDirection(), MARGIN, 12, TRAILING, MARGIN))
        column.setSpacing(8)
        row = bare_row(spacing=8)
        move = Button(self._theme, self.tr("Move"), icon="move", key_hint="M")
        edit = Button(self._theme, self.tr("Edit"), icon="pencil", key_hint="E")
        self._delete = Button(self._theme, self.tr("Cancel booking"), Kind.DANGER, icon="calendar-x")
        move.clicked.connect(self.move_asked)
        edit.clicked.connect(self.edit_asked)
        self._delete.clicked.connect(self.delete_asked)
        row.addWidget(move, 1)
        row.addWidget(edit, 1)
        column.addLayout(row)
        column.addWidget(self._delete)
        return foot

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.toasts.show(self.tr("ID copied"))


class _IconRow(QWidget):
    """An icon, a line of text, and a smaller one under it."""

    def __init__(
        self, theme: Theme, icon: str, label: Label, under: str = "", *, role: str = "textFaint"
    ) -> None:
        super().__init__()
        row = bare_row(self, ICON_GAP)
        tile = QVBoxLayout()
        tile.setContentsMargins(0, 1, 0, 0)
        tile.addWidget(IconTile(theme, icon, role))
        tile.addStretch(1)
        row.addLayout(tile)
        words = bare_column(spacing=1)
        words.addWidget(label)
        if under:
            words.addWidget(Label(theme, under, "caption", "textFaint", wrap=True, weight=400))
        row.addLayout(words, 1)


class _PairRow(QWidget):
    """A name at the leading edge and its value at the trailing one, or under it where one line has no room for both.

    With `whole` False the value is shortened instead, as an ID, which is copied rather than read.
    """

    def __init__(
        self, theme: Theme, name: str, value: str, *, mono: bool = False, icon: str = "", whole: bool = True
    ) -> None:
        super().__init__()
        self._whole = whole
        self.setMinimumHeight(theme.px(PAIR_HEIGHT))
        self._parts = QBoxLayout(BESIDE, self)
        self._parts.setContentsMargins(0, PAIR_MARGIN, 0, PAIR_MARGIN)
        self._parts.setSpacing(PAIR_GAP)
        self._name = Label(theme, name, "body", "textMuted", wrap=whole)
        if not whole:
            self._name.setMinimumWidth(self._name.sizeHint().width())
        self._parts.addWidget(self._name)
        self._parts.addStretch(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(PAIR_GAP)
        if icon:
            self._row.addWidget(IconTile(theme, icon, "textFaint", SMALL))
        shown = Label(theme, value, "mono" if mono else "body", wrap=whole)
        if mono:
            shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shown.setToolTip(value)
        self._row.addWidget(shown)
        self._parts.addLayout(self._row)

    def fit(self, width: int) -> None:
        """Stand in this width. To find out while it is laid out would be too late for the height of what is around."""
        if self._whole:
            needed = self._name.sizeHint().width() + 2 * PAIR_GAP + self._row.sizeHint().width()
            self._parts.setDirection(BESIDE if needed <= width else UNDER)

    def add_trailing(self, widget: QWidget) -> None:
        """Put a button after the value."""
        self._row.addWidget(widget)
