"""How a calendar is shown: its name, colour, group and kind, changed together and undone together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from apcdesk.desk.look.icons import STRONG_STROKE
from apcdesk.desk.look.painting import draw_panel
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.calendars import Calendar, CalendarKind, Look

TILE = 28
translate = QCoreApplication.translate


def hue_name(hue: str) -> str:
    """The name of a hue for people who do not see it."""
    names = {
        "brick": translate("Hue", "Brick"),
        "apricot": translate("Hue", "Apricot"),
        "mustard": translate("Hue", "Mustard"),
        "olive": translate("Hue", "Olive"),
        "leaf": translate("Hue", "Leaf"),
        "lagoon": translate("Hue", "Lagoon"),
        "sky": translate("Hue", "Sky"),
        "cobalt": translate("Hue", "Cobalt"),
        "violet": translate("Hue", "Violet"),
        "orchid": translate("Hue", "Orchid"),
        "rose": translate("Hue", "Rose"),
        "graphite": translate("Hue", "Graphite"),
    }
    return names.get(hue, hue)


def kind_name(kind: CalendarKind) -> str:
    """What a calendar stands for, in words."""
    return {
        CalendarKind.PERSON: translate("CalendarKind", "Person"),
        CalendarKind.ROOM: translate("CalendarKind", "Room"),
        CalendarKind.STAND: translate("CalendarKind", "Stand"),
        CalendarKind.EQUIPMENT: translate("CalendarKind", "Equipment"),
    }[kind]


class HuePicker(QWidget):
    """The twelve hues as tiles; arrow keys move the choice."""

    def __init__(self, theme: Theme, current: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Colour"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(4)
        self._hues = (*sorted(theme.hue_names, key=_spectrum), theme.group_hue)
        for number, hue in enumerate(self._hues):
            tile = _HueTile(theme, hue)
            tile.setChecked(hue == current)
            self._group.addButton(tile, number)
            row.addWidget(tile)
        row.addStretch(1)

    @property
    def hue(self) -> str:
        """The chosen hue."""
        return self._hues[self._group.checkedId()]

    def choose(self, hue: str) -> None:
        """Choose a hue."""
        self._group.button(self._hues.index(hue)).setChecked(True)


class _HueTile(QRadioButton):
    def __init__(self, theme: Theme, hue: str) -> None:
        px = theme.px
        super().__init__()
        self._theme = theme
        self._hue = hue
        self.setFixedSize(px(TILE), px(TILE))
        self.setAccessibleName(hue_name(hue))
        self.setToolTip(hue_name(hue))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.focus_ring = FocusRing(self, theme, theme.radius("control"))

    def hitButton(self, pos: object) -> bool:
        return True

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(TILE), px(TILE))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        hue = self._theme.hue(self._hue)
        draw_panel(painter, QRectF(2, 2, px(TILE) - 4, px(TILE) - 4), self._theme.radius("event"), hue.bar)
        if self.isChecked():
            place = QRectF(self.rect()).adjusted(px(7), px(7), -px(7), -px(7))
            self._theme.icons.draw(painter, place, "check", hue.on_solid, stroke=STRONG_STROKE)


class LookSheet(Sheet):
    """Asks how a calendar is to be shown. `saved(name, look)` follows the button."""

    saved = Signal(str, object)

    def __init__(self, theme: Theme, window: QWidget, calendar: Calendar, groups: Sequence[str]) -> None:
        super().__init__(theme, window, calendar.name, width=480)
        self._look = look = calendar.look
        self.name = TextField(theme, self.tr("Name"))
        self.name.set_text(calendar.name)
        self.short_name = TextField(theme, self.tr("Short name"), placeholder=calendar.name)
        self.short_name.set_text(look.short_name)
        self.hues = HuePicker(theme, look.hue)
        self.group = TextField(theme, self.tr("Group"), placeholder=self.tr("No group"))
        self.group.set_text(look.group)
        words = self.tr("Groups in use")
        self.known = SelectField(theme, words, [Option(g, g) for g in groups], placeholder=words, keep=False)
        self.known.chosen.connect(lambda group: self.group.set_text(str(group)))
        kinds = [Option(kind, kind_name(kind)) for kind in CalendarKind]
        self.kind = SelectField(theme, self.tr("Stands for"), kinds)
        self.kind.set_value(look.kind)
        self.in_list = CheckBox(theme, self.tr("In the list of calendars"))
        self.in_list.setChecked(look.in_list)
        self.in_sidebar = CheckBox(theme, self.tr("Beside the agenda"))
        self.in_sidebar.setChecked(look.in_sidebar)
        self._fill(theme)
        save = Button(theme, self.tr("Save"), Kind.PRIMARY)
        save.clicked.connect(self._on_save)
        self.name.submitted.connect(self._on_save)
        self.add_leave(self.tr("Leave it as it is"))
        self.add_button(save)

    def _fill(self, theme: Theme) -> None:
        names = bare_row(spacing=12)
        names.addWidget(self.name, 2)
        names.addWidget(self.short_name, 1)
        groups = bare_row(spacing=8)
        groups.addWidget(self.group, 1)
        groups.addWidget(self.known, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(names)
        self.body.addLayout(labelled(theme, self.tr("Colour"), self.hues))
        self.body.addLayout(groups)
        self.known.setVisible(bool(self.known.values))
        self.body.addLayout(labelled(theme, self.tr("Stands for"), self.kind))
        self.body.addWidget(self.in_list)
        self.body.addWidget(self.in_sidebar)

    def _on_save(self) -> None:
        if not self.name.text:
            self.name.set_error(self.tr("Give the calendar a name."))
            self.name.line.setFocus()
            return
        look: Look = replace(
            self._look,
            hue=self.hues.hue,
            group=self.group.text,
            kind=CalendarKind(str(self.kind.value)),
            short_name=self.short_name.text,
            in_list=self.in_list.isChecked(),
            in_sidebar=self.in_sidebar.isChecked(),
        )
        self.close_sheet()
        self.saved.emit(self.name.text, look)


def _spectrum(hue: str) -> int:
    order = (
        "brick",
        "apricot",
        "mustard",
        "olive",
        "leaf",
        "lagoon",
        "sky",
        "cobalt",
        "violet",
        "orchid",
        "rose",
    )
    return order.index(hue)
