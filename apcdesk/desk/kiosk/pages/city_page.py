"""The visitor's own city: found by typing or touching, shown small beside the times of the place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.cities import City, all_zones, find_cities
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.paged import EDGE, PagedArea
from apcdesk.desk.kiosk.pages.inputs import WORDS
from apcdesk.desk.look.painting import draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.kiosk.buttons import KioskButton, Pressable
from apcdesk.desk.widgets.kiosk.field import KioskField
from apcdesk.desk.widgets.kiosk.keyboard import OnScreenKeyboard
from apcdesk.desk.widgets.kiosk.keyboard_layouts import layout_of
from apcdesk.desk.widgets.label import Label

COLUMNS = 2
MOST = 48
GAP = 12
PADDING = 28
LEAST_AREA = 240
LONGEST = 40
TRAILING = Qt.AlignmentFlag.AlignTrailing


class CityPage(StepPage):
    """`chosen` carries the zone of a city, None to show none; `left` leaves it as it was."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, context: DeskContext, flow: Flow) -> None:
        super().__init__(context, flow)
        self._zones: tuple[str, ...] = ()
        self.add(Label(self.theme, self.tr("Which city is yours?"), "kiosk.title", wrap=self.wide), 24)
        line = self.tr("Its time stands small beside ours.")
        self.add(Label(self.theme, line, "kiosk.body", "textMuted", wrap=True), 11)
        if not self.wide:
            self.end_head()
        self.field = KioskField(self.theme, self.tr("Find a city"), hints=WORDS)
        self.field.line.setMaxLength(LONGEST)
        self.field.edited.connect(self._show_cities)
        self.field.line.returnPressed.connect(self._on_first)
        self.add(self.field, 24)
        if self.wide:
            self.end_rail()
        self.buttons: dict[str, CityButton] = {}
        content = QWidget()
        self._grid = QGridLayout(content)
        edge = self.theme.kiosk(EDGE)
        self._grid.setContentsMargins(edge, edge, edge, edge)
        self._grid.setSpacing(self.theme.kiosk(GAP))
        self.area = PagedArea(self.theme, content, least=LEAST_AREA)
        if self.wide:
            self.area.set_beside()
        self.add_area(self.area, 2 * EDGE if self.wide else 24)
        self.back_button = KioskButton(self.theme, self.tr("Back"), icon="arrow-left")
        self.back_button.clicked.connect(self.left)
        self.none_button = KioskButton(self.theme, self.tr("Hide my city"))
        self.none_button.clicked.connect(lambda: self.chosen.emit(None))
        self.action_row.addWidget(self.back_button)
        if not self.wide:
            self.action_row.addStretch(1)
        self.action_row.addWidget(self.none_button)
        self.add_action_row(16, 8)
        self.none_button.setVisible(flow.visit.city is not None)
        self.keyboard = OnScreenKeyboard(self.theme, layout_of(context.languages.current.code))
        self.keyboard.set_fields([self.field])
        self.keyboard.finished.connect(self._on_first)
        self.add_keyboard(self.keyboard)
        context.tasks.run(all_zones, owner=self, done=self._on_zones)
        self._show_cities()

    def first_focus(self) -> QWidget | None:
        return self.field

    def wipe(self) -> None:
        """Empty the field."""
        self.field.clear()

    def _on_zones(self, zones: tuple[str, ...]) -> None:
        self._zones = zones
        self._show_cities()

    def _show_cities(self) -> None:
        cities = find_cities(self.field.text, self._zones, MOST)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.buttons = {}
        now = self.context.services.clock.now()
        for n, city in enumerate(cities):
            button = CityButton(self.theme, city, self.context.dates.elsewhere(city.tzid).time(now))
            button.clicked.connect(lambda _=False, tzid=city.tzid: self.chosen.emit(tzid))
            self.buttons[city.tzid] = button
            self._grid.addWidget(button, n // COLUMNS, n % COLUMNS)
        if not cities:
            words = self.tr("We know no city of this name. Try the nearest large one.")
            self._grid.addWidget(
                Label(self.theme, words, "kiosk.body", "textMuted", wrap=True), 0, 0, 1, COLUMNS
            )
        for n in range(COLUMNS):
            self._grid.setColumnStretch(n, 1)
        self._grid.setRowStretch(len(cities) // COLUMNS + 1, 1)

    def _on_first(self) -> None:
        """Enter takes the first that was found; without typing there is none."""
        if self.field.text and self.buttons:
            self.chosen.emit(next(iter(self.buttons)))


class CityButton(Pressable):
    """A city at the leading edge, the time there at the trailing one."""

    height_name = "kiosk.targetMin"
    radius_name = "kioskKey"

    def __init__(self, theme: Theme, city: City, time: str) -> None:
        super().__init__(theme, city.name)
        self._time = time

    def sizeHint(self) -> QSize:
        return QSize(self._theme.kiosk(300), self._theme.kiosk(72))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, kiosk, colour = self._painter(), self._theme.kiosk, self._theme.color
        self._draw_ground(painter, "pressed" if self.isDown() else "surface", "border")
        name, small = self._theme.font("kiosk.body", weight=600), self._theme.font("kiosk.small")
        room = self.width() - kiosk(2 * PADDING)
        words = self._side().slice(kiosk(PADDING), room - kiosk(110))
        draw_text(painter, words, self.text(), name, colour("text"))
        time = self._side().trailing(kiosk(PADDING), kiosk(110))
        draw_text(painter, time, self._time, small, colour("textMuted"), TRAILING)
