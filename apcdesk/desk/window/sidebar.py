"""The sidebar of the staff desk: who and where, the panes, a part of the pane's own, kiosks and the port."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from apcdesk.desk.look.icons import SMALL
from apcdesk.desk.look.mark import draw_mark
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.chips import Chip, StatusDot, Tone
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Divider, Surface, UprightScroll, empty
from apcdesk.desk.window.ground import MARK, MARK_START
from apcdesk.domain.help_calls import HelpCall

NAME = "apcdesk"
NAV_MARGIN = 10
LINE_HEIGHT = 26


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the navigation: a key for code, the words, the icon, the letter after G."""

    key: str
    text: str
    icon: str
    letter: str


class BrandButton(QPushButton):
    """The mark, the name, and where this desk stands; a press opens the menu of the desk."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(NAME)
        self._theme = theme
        self._line = ""
        self.setFixedHeight(theme.size("toolbar"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.tr("Menu of the desk"))
        self.focus_ring = FocusRing(self, theme, theme.radius("control"))
        theme.changed.connect(self.update)

    def set_line(self, line: str) -> None:
        """Say where this desk stands."""
        self._line = line
        self.setAccessibleDescription(line)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        colour, font = self._theme.color, self._theme.font
        if self.underMouse():
            panel = side.inset(6, 4, 6, 4)
            draw_panel(painter, panel, self._theme.radius("control"), colour("hover"))
        mark = side.slice(px(MARK_START), px(MARK))
        square = QRectF(mark.x(), (self.height() - px(MARK)) / 2, px(MARK), px(MARK))
        draw_mark(painter, square, colour("accent"), colour("onAccent"))
        words = side.inset(px(51), 0, px(34), 0)
        if self._line:
            name, line = words.adjusted(0, px(10), 0, -px(22)), words.adjusted(0, px(27), 0, -px(9))
            draw_text(painter, line, self._line, font("caption", weight=400), colour("textMuted"))
        else:
            name = words
        draw_text(painter, name, NAME, font("bodyStrong"), colour("text"))
        self._theme.icons.draw(painter, side.trailing(px(17), px(SMALL)), "chevrons-up-down", "textMuted")


class NavButton(QPushButton):
    """One pane in the navigation, or one section of a pane: those have no letter."""

    def __init__(self, theme: Theme, place: Place) -> None:
        super().__init__(place.text)
        self._theme = theme
        self._icon = place.icon
        self._waiting = False
        self.setCheckable(True)
        self.setFixedHeight(theme.size("nav"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(f"G {place.letter}" if place.letter else "")
        self.focus_ring = FocusRing(self, theme, theme.radius("row"))
        theme.changed.connect(self.update)

    def set_waiting(self, waiting: bool) -> None:
        """Look as what cannot be pressed yet. While a desk opens, which is soon over, it looks as it will."""
        self._waiting = waiting
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(180), self._theme.size("nav"))

    def minimumSizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.font("body", weight=600)).horizontalAdvance(self.text())
        return QSize(self._theme.px(40) + round(words), self._theme.size("nav"))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        role, weight = "textDisabled" if self._waiting else "textMuted", 500
        if self.isChecked():
            role, weight = "onAccentSoft", 600
        if self.isChecked() or (self.underMouse() and not self._waiting):
            ground = self._theme.color("accentSoft" if self.isChecked() else "hover")
            border = self._theme.color("accent") if self._contrast and self.isChecked() else None
            draw_panel(painter, side.rect, self._theme.radius("row"), ground, border)
        self._theme.icons.draw(painter, side.slice(px(8), px(16)), self._icon, role)
        words = side.slice(px(34), self.width() - px(40))
        font = self._theme.font("body", weight=weight)
        draw_text(painter, words, self.text(), font, self._theme.color(role))

    @property
    def _contrast(self) -> bool:
        return self._theme.name == "contrast"


class StateLine(QWidget):
    """A dot, a name, and a state in words."""

    def __init__(self, theme: Theme, name: str = "", state: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__()
        self.setFixedHeight(theme.px(LINE_HEIGHT))
        self.dot = StatusDot(theme, tone)
        self.name = Label(theme, name, "small")
        self.setToolTip(name)
        self.state = Label(theme, state, "caption", "textMuted", weight=400)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(8)
        row.addWidget(self.dot)
        row.addWidget(self.name, 1)
        row.addWidget(self.state)


class HelpLine(QPushButton):
    """A kiosk that waits for staff: a touch says that somebody is coming, another that the matter is settled."""

    def __init__(self, theme: Theme, call: HelpCall) -> None:
        super().__init__()
        self._theme = theme
        self.call = call
        name = call.place.split(" · ", maxsplit=1)[0]
        words = self.tr("Somebody goes to {kiosk}") if call.taken else self.tr("{kiosk} asks for help")
        self.setText(words.format(kiosk=name))
        self.setToolTip(self.tr("Settled") if call.taken else self.tr("I am coming"))
        self.setAccessibleDescription(self.toolTip())
        self.setAutoDefault(True)  # so that Enter presses it outside dialogs too
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(theme.size("target"))
        self.focus_ring = FocusRing(self, theme, theme.radius("row"))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        tone = "success" if self.call.taken else "warning"
        colour, ink = self._theme.color, "onSuccessSoft" if self.call.taken else "onWarningSoft"
        line = colour(tone) if self._theme.name == "contrast" else None
        draw_panel(painter, side.rect, self._theme.radius("row"), colour(f"{tone}Soft"), line)
        self._theme.icons.draw(painter, side.slice(px(8), px(16)), "hand-helping", ink)
        words = side.slice(px(32), self.width() - px(40))
        draw_text(painter, words, self.text(), self._theme.font("body", weight=500), colour(ink))


class _Parts(QStackedWidget):
    """Wants no more room than the part that is shown."""

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else QSize()


class Sidebar(Surface):
    """232 px: brand, navigation, the pane's own part, kiosks, port. `chosen(key)` follows the navigation."""

    chosen = Signal(str)
    helped = Signal(object)
    """The call for staff whose line was touched."""

    def __init__(self, theme: Theme, places: Sequence[Place]) -> None:
        super().__init__(theme, "canvas")
        self._theme = theme
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)
        self.brand = BrandButton(theme)
        self.nav: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        self.parts = _Parts()
        self.parts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._empty = QWidget()
        self.parts.addWidget(self._empty)
        self._kiosks = bare_column()
        self.help_lines: list[HelpLine] = []
        self._help = QVBoxLayout()
        self._help.setContentsMargins(NAV_MARGIN, 0, NAV_MARGIN, 0)
        self._help.setSpacing(4)
        self.port = StateLine(theme)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 9)
        inside.setSpacing(0)
        inside.addWidget(self.brand)
        inside.addWidget(self._middle(places), 1)
        inside.addLayout(self._help)
        inside.addLayout(self._kiosks)
        rule = QHBoxLayout()
        rule.setContentsMargins(14, 8, 14, 7)
        rule.addWidget(Divider(theme, role="dividerSubtle"))
        inside.addLayout(rule)
        inside.addWidget(self.port)
        inside.addLayout(self._under_port())
        row = bare_row(self)
        row.addLayout(inside, 1)
        row.addWidget(Divider(theme, upright=True))

    def set_waiting(self, waiting: bool) -> None:
        """Whether something has to be answered before there are panes to go to."""
        for button in self.nav.values():
            button.set_waiting(waiting)

    def mark(self, key: str, part: QWidget | None) -> None:
        """This pane is shown; `part` is what it wants beside itself."""
        self.nav[key].setChecked(True)
        if part is not None and self.parts.indexOf(part) < 0:
            self.parts.addWidget(part)
        self.parts.setCurrentWidget(part or self._empty)
        self.parts.updateGeometry()

    def show_kiosks(self, kiosks: Sequence[tuple[str, str, Tone]]) -> None:
        """List the kiosks that share this calendar: name, what it does, and its tone."""
        empty(self._kiosks)
        if kiosks:
            heading = Label(self._theme, self.tr("Kiosks"), "caption", "textFaint", weight=600)
            self._kiosks.addWidget(_indented(self._theme, heading))
        for name, state, tone in kiosks:
            self._kiosks.addWidget(StateLine(self._theme, name, state, tone))
        count = self.tr("{count} kiosks", "", len(kiosks)).format(count=len(kiosks))
        self.port.state.setText(count if kiosks else "")

    def show_help_calls(self, calls: Sequence[HelpCall]) -> None:
        """List the kiosks whose visitors wait for staff."""
        empty(self._help)
        self.help_lines = [HelpLine(self._theme, call) for call in calls]
        for line in self.help_lines:
            line.clicked.connect(lambda _=False, call=line.call: self.helped.emit(call))
            self._help.addWidget(line)

    def show_port(self, address: tuple[str, int] | None) -> None:
        """Say whether the port answers."""
        self.port.dot.set_tone(Tone.SUCCESS if address else Tone.NEUTRAL)
        words = self.tr("Port on · {number}").format(number=address[1]) if address else self.tr("Port off")
        self.port.name.setText(words)

    def show_contact(self, *, lost: bool) -> None:
        """Say that the database does not answer, or no more of it."""
        self.no_contact.setVisible(lost)

    def _on_theme_changed(self) -> None:
        self.setFixedWidth(self._theme.size("sidebar"))

    def _under_port(self) -> QHBoxLayout:
        self.no_contact = Chip(self._theme, self.tr("No contact"), Tone.WARNING, icon="wifi-off")
        self.no_contact.hide()
        row = QHBoxLayout()
        row.setContentsMargins(18, 0, 18, 0)
        row.addWidget(self.no_contact)
        row.addStretch(1)
        return row

    def _middle(self, places: Sequence[Place]) -> QWidget:
        """What scrolls in a low window: the navigation, and the pane's own part."""
        page = Surface(self._theme, "canvas")
        column = bare_column(page)
        column.addLayout(self._navigation(places))
        column.addSpacing(12)
        column.addWidget(self.parts, 1)
        return UprightScroll(page)

    def _navigation(self, places: Sequence[Place]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(NAV_MARGIN, 0, NAV_MARGIN, 0)
        column.setSpacing(1)
        for place in places:
            button = NavButton(self._theme, place)
            button.clicked.connect(lambda _=False, key=place.key: self.chosen.emit(key))
            self._group.addButton(button)
            self.nav[place.key] = button
            column.addWidget(button)
        return column


def _indented(theme: Theme, label: Label) -> QWidget:
    line = QWidget()
    line.setFixedHeight(theme.px(LINE_HEIGHT - 2))
    row = QHBoxLayout(line)
    row.setContentsMargins(18, 0, 18, 0)
    row.addWidget(label)
    return line
