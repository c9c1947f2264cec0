"""The head and the fields of one part of a sequence: its name and place; its length, its pauses, what is kept clear."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.finder.fields import HEIGHT, LengthField, MinutesField
from apcdesk.desk.staff.finder.model import LENGTHS, LONGEST, Part
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.line_edit import LineEdit

LABELS = 92
FIELD_GAP = 7
HEAD = 32
ANY = -1
"""The choice of no longest pause."""
PAUSES = (15, 30, 60, 120, 240, 480, LONGEST)


class PartHead(QWidget):
    """The number and the name of a part. `named(str)`, `moved(±1)` and `removed()` follow the person."""

    named = Signal(str)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(HEAD)
        self.number = Chip(theme, "", Tone.ACCENT)
        self.name = LineEdit()
        self.name.setPlaceholderText(self.tr("Name of the part"))
        self.name.setAccessibleName(self.tr("Name of the part"))
        self.name.setToolTip(self.tr("Visitors read it. Click to rename"))
        self.name.setMaxLength(255)
        self.name.editingFinished.connect(self._on_edited)
        self.name_ring = FocusRing(self.name, theme, 4)
        self.earlier = IconButton(theme, "chevron-up", self.tr("Earlier"), size=24)
        self.earlier.clicked.connect(lambda: self.moved.emit(-1))
        self.on = IconButton(theme, "chevron-down", self.tr("Later"), size=24)
        self.on.clicked.connect(lambda: self.moved.emit(1))
        self.remove = IconButton(theme, "x", self.tr("Remove this part"), size=24)
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(4)
        row.addWidget(self.number)
        row.addSpacing(2)
        row.addWidget(self.name, 1)
        for button in (self.earlier, self.on, self.remove):
            row.addWidget(button)
        self._shown = ""
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def show_part(self, name: str, place: int, count: int) -> None:
        """Show a name and a place by program; emits nothing."""
        self.number.setText(str(place + 1))
        typing = self.name.hasFocus() and name == self._shown
        self._shown = name
        if self.name.text() != name and not typing:
            self.name.setText(name)
        self.earlier.setEnabled(place > 0)
        self.on.setEnabled(place + 1 < count)
        for button, words in (
            (self.earlier, self.tr("{name}: earlier")),
            (self.on, self.tr("{name}: later")),
            (self.remove, self.tr("Remove {name}")),
        ):
            button.setAccessibleName(words.format(name=name))

    def _on_edited(self) -> None:
        name = self.name.text().strip()
        if name != self._shown:
            self._shown = name
            self.named.emit(name)

    def _on_theme_changed(self) -> None:
        self.name.setFont(self._theme.font("bodyStrong"))


class PartFields(QWidget):
    """`changed(name, value)` with the name of the member of Part that the person changed."""

    changed = Signal(str, object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._theme = theme = context.theme
        self._dates = context.dates
        self.length = LengthField(theme, self.tr("Length"), LENGTHS, LONGEST)
        self.length.changed.connect(lambda minutes: self.changed.emit("length", minutes))
        self.pause = MinutesField(theme, self.tr("Shortest pause before, in minutes"), self.tr(" min"))
        self.pause.changed.connect(lambda minutes: self.changed.emit("before", minutes))
        self.most = SelectField(theme, self.tr("Longest pause before"), self._pauses(()))
        self.most.setFixedHeight(HEIGHT)
        self.most.chosen.connect(lambda most: self.changed.emit("most", None if most == ANY else most))
        self.before = MinutesField(theme, self.tr("Minutes kept clear before"), self.tr(" before"))
        self.before.changed.connect(lambda minutes: self.changed.emit("before", minutes))
        self.after = MinutesField(theme, self.tr("Minutes kept clear after"), self.tr(" after"))
        self.after.changed.connect(lambda minutes: self.changed.emit("after", minutes))
        clear = QHBoxLayout()
        clear.setSpacing(6)
        clear.addWidget(self.before)
        clear.addWidget(self.after)
        clear.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(FIELD_GAP)
        self._pause_rows = [
            labelled_row(theme, self.tr("Pause from"), self.pause),
            labelled_row(theme, self.tr("Pause up to"), self.most),
        ]
        for row in (
            labelled_row(theme, self.tr("Length"), self.length),
            *self._pause_rows,
            labelled_row(theme, self.tr("Keep clear"), clear),
        ):
            column.addWidget(row)

    def show_part(self, part: Part, *, follows: bool) -> None:
        """Show a part, which follows another one or is the first, by program; emits nothing."""
        self.length.set_value(part.length)
        self.pause.set_value(part.before)
        self.before.set_value(part.before)
        self.after.set_value(part.after)
        if part.most is not None and part.most not in self.most.values:
            self.most.set_options(self._pauses((part.most,)))
        self.most.set_value(ANY if part.most is None else part.most)
        self.before.setVisible(not follows)
        for row in self._pause_rows:
            row.setVisible(follows)

    def _pauses(self, more: tuple[int, ...]) -> list[Option]:
        lengths = sorted({*PAUSES, *more} - {0})
        return [
            Option(ANY, self.tr("any length")),
            Option(0, self.tr("no pause")),
            *(Option(minutes, self._dates.duration(minutes)) for minutes in lengths),
        ]


def labelled_row(theme: Theme, words: str, field: QWidget | QLayout, *, stretched: bool = False) -> QWidget:
    """A field with its name before it; `stretched` leaves the rest of the row empty."""
    holder = QWidget()
    row = bare_row(holder)
    label = Label(theme, words, "body", "textMuted")
    label.setFixedWidth(theme.px(LABELS))
    row.addWidget(label)
    if isinstance(field, QWidget):
        row.addWidget(field)
    else:
        row.addLayout(field, 1)
    if stretched or isinstance(field, MinutesField):
        row.addStretch(1)
    return holder
