"""The kiosk's screen while the database is opened behind it: the first screen, as far as it was known the last time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from apcdesk.desk.kiosk.pages.attract_ground import AttractGround, Remembered, fitting, is_wide
from apcdesk.desk.kiosk.pages.carton import panels
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.firm_window import FirmWindow

BAR = 14


class OpeningScreen(FirmWindow, AttractGround):
    """Nothing on it can be pressed, and it cannot be closed from its own screen. `painted` is said once."""

    painted = Signal()

    def __init__(self, theme: Theme, remembered: Remembered) -> None:
        super().__init__(theme)
        self.stand_firm("apcdesk")
        self._remembered = remembered
        self._hues = [name for name in remembered.hues if name in theme.hue_names]
        self._seen = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        width, height = self.width(), self.height()
        self._theme.set_kiosk_scale(fitting(width, height), wide=is_wide(width, height))

    def paintEvent(self, event: QPaintEvent) -> None:
        known = self._remembered
        painter = QPainter(self)
        self.paint_field(painter)
        drawn = self.at(QRect(0, 0, self.spread.width, 1))
        painter.translate((self.width() - drawn.width()) / 2, 0)
        self.paint_mark(painter)
        self.paint_organisation(painter, known.organisation)
        headline = known.headline or (QCoreApplication.translate("AttractPage", "Pick your time."),)
        self.paint_headline(painter, headline)
        self.paint_text(painter, known.text)
        if self._hues:
            self._paint_sides(painter)
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def _paint_sides(self, painter: QPainter) -> None:
        """The carton with nothing printed on its sides yet."""
        hues = [self._theme.hue(name) for name in self._hues]
        self.paint_carton(painter, [hue.fill for hue in hues])
        for hue, side in zip(hues, panels(len(hues)), strict=True):
            place = self.at(self.spread.drawn(side.toRect()))
            painter.fillRect(place, hue.fill)
            place.setHeight(self._theme.kiosk(BAR))
            painter.fillRect(place, hue.bar)
