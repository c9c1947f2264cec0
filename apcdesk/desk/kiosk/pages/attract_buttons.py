"""What can be touched on the first screen: the sides of the carton, and the large button."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFontMetricsF, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from apcdesk.desk.kiosk.type import fitting_font, kiosk_font
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.look.tokens import Hue
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.domain.bookings import AppointmentType

PADDING = 22
PULSE = 0.02  # of the brightness, up and down


class PanelButton(QPushButton):
    """One side of the carton: a type and its next free time."""

    def __init__(self, theme: Theme, kind: AppointmentType, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.kind = kind
        self._label = self._time = self._line = ""
        self._first = self._last = False
        self.setAutoDefault(True)  # so that Enter presses it outside dialogs too
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.focus_ring = FocusRing(self, theme, 0, width=4)

    @property
    def hue(self) -> Hue:
        """The colours of the type in the theme that is on."""
        return self._theme.hue(self.kind.hue)

    def show_next(self, label: str, time: str, line: str) -> None:
        """Show the next free time."""
        self._label, self._time, self._line = label, time, line
        self.setAccessibleName(
            self.tr("{name}, {label} {time}, {line}").format(
                name=self.kind.name, label=label, time=time, line=line
            )
        )
        self.update()

    def set_fold(self, *, first: bool, last: bool) -> None:
        """Say where on the carton this side is."""
        self._first, self._last = first, last

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        kiosk = self._theme.kiosk
        fill = self.hue.fill_hover if self.isDown() else self.hue.fill
        painter.fillRect(self.rect(), fill)
        painter.fillRect(QRectF(0, 0, self.width(), kiosk(14)), self.hue.bar)
        self._paint_words(painter)
        self._paint_folds(painter)

    def _paint_words(self, painter: QPainter) -> None:
        kiosk = self._theme.kiosk
        side = Side(QRectF(self.rect()), self.layoutDirection())
        words = side.inset(kiosk(PADDING), 0, kiosk(8), 0)
        title = QRectF(words.x(), kiosk(44), words.width(), kiosk(150))
        painter.setFont(kiosk_font(self._theme, 30, 600))
        painter.setPen(self.hue.text)
        wrapped = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop) | int(
            Qt.TextFlag.TextWordWrap
        )
        painter.drawText(title, wrapped, self.kind.short_name or self.kind.name)

        def line(top: int, height: int, text: str, size: int, weight: int, colour: QColor) -> None:
            rect = QRectF(words.x(), kiosk(top), words.width(), kiosk(height))
            draw_text(
                painter, rect, text, fitting_font(self._theme, text, words.width(), size, weight), colour
            )

        line(262, 32, self._label, 24, 400, self.hue.text_sub)
        line(294, 74, self._time, 68, 700, self.hue.text)
        line(375, 32, self._line, 24, 500, self.hue.text_sub)

    def _paint_folds(self, painter: QPainter) -> None:
        """The fold at the leading edge, dashed; the first one is the glue tab's, the last edge is a cut."""
        kiosk, side = self._theme.kiosk, Side(QRectF(self.rect()), self.layoutDirection())
        width = max(kiosk(2), 1)
        pen = QPen(self._theme.color("attract.line" if self._first else "attract.field"), width)
        pen.setDashPattern([kiosk(10) / width, kiosk(10) / width])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        fold = side.slice(0, width).center().x()
        painter.drawLine(int(fold), 0, int(fold), self.height())
        if self._last:
            painter.fillRect(side.trailing(0, width), self._theme.color("attract.line"))
        if self._theme.name == "contrast":
            draw_panel(painter, QRectF(self.rect()), 0, None, self.hue.bar, width)


class NumberButton(QPushButton):
    """Beside the large button: for who has no appointment and does not want one later."""

    def __init__(self, theme: Theme, question: str, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._question = question
        self.setAccessibleName(f"{question} {text}")
        self.setAutoDefault(True)  # so that Enter presses it outside dialogs too
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.focus_ring = FocusRing(self, theme, theme.radius("kioskButton"), width=4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        theme, kiosk = self._theme, self._theme.kiosk
        fill = theme.color("attract.line") if self.isDown() else None
        draw_panel(
            painter, QRectF(self.rect()), kiosk(28), fill, theme.color("attract.muted"), max(kiosk(3), 1)
        )
        centre = Qt.AlignmentFlag.AlignHCenter
        room = QRectF(self.rect()).adjusted(kiosk(12), 0, -kiosk(12), 0)
        middle = self.height() / 2
        upper = QRectF(room.x(), middle - kiosk(42), room.width(), kiosk(34))
        lower = QRectF(room.x(), middle - kiosk(4), room.width(), kiosk(44))
        draw_text(painter, upper, self._question, kiosk_font(theme, 24), theme.color("attract.muted"), centre)
        font = kiosk_font(theme, 34, 700, display=False)
        draw_text(painter, lower, self.text(), font, theme.color("attract.text"), centre)


class LanguageButton(QPushButton):
    """A language, called as it calls itself; the one that is spoken is filled."""

    def __init__(self, theme: Theme, name: str, parent: QWidget, *, spoken: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self.spoken = spoken
        self.setText(name)
        self.setAutoDefault(True)  # so that Enter presses it outside dialogs too
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.focus_ring = FocusRing(self, theme, theme.radius("kioskKey"), width=4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, kiosk, colour = self._theme, self._theme.kiosk, self._theme.color
        filled = self.spoken or self.isDown()
        ground = colour("attract.muted") if filled else None
        radius = theme.radius("kioskKey")
        draw_panel(painter, QRectF(self.rect()), radius, ground, colour("attract.line"), kiosk(2))
        ink = colour("attract.buttonText" if filled else "attract.text")
        font = kiosk_font(theme, 28, 600, display=False)
        draw_text(painter, QRectF(self.rect()), self.text(), font, ink, Qt.AlignmentFlag.AlignHCenter)


class StartButton(QPushButton):
    """The large button, whose brightness breathes while nobody is here."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setAutoDefault(True)  # so that Enter presses it outside dialogs too
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.focus_ring = FocusRing(self, theme, theme.radius("kioskButton"), width=4)
        self._pulse = QVariantAnimation(self)
        self._pulse.setLoopCount(-1)
        for step, value in ((0.0, 0.0), (0.25, PULSE), (0.75, -PULSE), (1.0, 0.0)):
            self._pulse.setKeyValueAt(step, value)
        self._pulse.valueChanged.connect(lambda _: self.update())

    def showEvent(self, event: QShowEvent) -> None:
        if (length := self._theme.duration("attractPulse")) > 0:
            self._pulse.setDuration(length)
            self._pulse.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._pulse.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        theme, kiosk = self._theme, self._theme.kiosk
        fill = theme.color("attract.muted" if self.isDown() else "attract.buttonFill")
        if self._pulse.state() == QAbstractAnimation.State.Running:
            fill = fill.lighter(round(100 * (1 + self._pulse.currentValue())))
        draw_panel(painter, QRectF(self.rect()), kiosk(28), fill)
        font = kiosk_font(theme, 46, 700, display=False)
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        start = (self.width() - words - kiosk(72)) / 2
        side = Side(QRectF(self.rect()), self.layoutDirection())
        ink = theme.color("attract.buttonText")
        icon = QRectF(0, 0, kiosk(54), kiosk(54))
        icon.moveCenter(side.slice(start, kiosk(54)).center())
        theme.icons.draw(painter, icon, "pointer", ink, stroke=2.25)
        draw_text(painter, side.slice(start + kiosk(72), words + 2), self.text(), font, ink)
