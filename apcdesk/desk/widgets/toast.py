"""Short notices at the foot of a window, with the way back: "Booking cancelled · Undo"."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from apcdesk.desk.look.painting import draw_panel, draw_shadow, leading_margins, shadow_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label

HEIGHT = 44
FOOT = 18


class ToastHost(QObject):
    """Shows one toast at a time, bottom centre of `area`, for 8 s and as long as it is hovered or focused.

    toasts = ToastHost(theme, working_area)
    toasts.show(self.tr("Booking cancelled"), self.tr("Undo"), undo.undo)
    """

    def __init__(self, theme: Theme, area: QWidget) -> None:
        super().__init__(area)
        self._theme = theme
        self._area = area
        self._toast: Toast | None = None
        area.installEventFilter(self)

    @property
    def current(self) -> Toast | None:
        """The toast on the screen, if any."""
        return self._toast

    def show(
        self,
        text: str,
        action: str | None = None,
        on_action: Callable[[], object] | None = None,
    ) -> Toast:
        """Say in place of the notice before what was done; `on_action` is called when its button is pressed."""
        return self._show(text, action, on_action, "check")

    def refuse(
        self,
        text: str,
        action: str | None = None,
        on_action: Callable[[], object] | None = None,
    ) -> Toast:
        """Say like `show` what was not done: the sign before the words is no tick."""
        return self._show(text, action, on_action, "circle-alert")

    def _show(
        self, text: str, action: str | None, on_action: Callable[[], object] | None, icon: str
    ) -> Toast:
        self.clear()
        toast = Toast(self._theme, self._area, text, action, icon)
        toast.gone.timeout.connect(self.clear)
        if toast.button is not None:
            toast.button.clicked.connect(lambda: self._on_action(on_action))
        self._toast = toast
        self._place()
        toast.show()
        toast.raise_()
        toast.gone.start(self._theme.timing("undoToastS") * 1000)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(toast, text))
        return toast

    def clear(self) -> None:
        """Take the toast away."""
        if self._toast is not None:
            self._toast.gone.stop()
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _on_action(self, on_action: Callable[[], object] | None) -> None:
        self.clear()
        if on_action is not None:
            on_action()

    def _place(self) -> None:
        if self._toast is None:
            return
        self._toast.adjustSize()
        margins = shadow_margins()
        most = self._area.width() + round(margins.left() + margins.right()) - 2 * FOOT
        if self._toast.width() > most:  # the words give way, not the action
            self._toast.resize(most, self._toast.height())
        x = (self._area.width() - self._toast.width()) // 2
        y = self._area.height() - self._theme.px(FOOT) - self._toast.height() + round(margins.bottom())
        self._toast.move(QPoint(x, y))


class Toast(QWidget):
    """One notice. `gone` is the timer after which it leaves; hover and focus hold it."""

    def __init__(self, theme: Theme, area: QWidget, text: str, action: str | None, icon: str) -> None:
        super().__init__(area)
        self._theme = theme
        self.gone = QTimer(self)
        self.gone.setSingleShot(True)
        self.setAccessibleName(text)
        room = shadow_margins().toMargins()
        row = QHBoxLayout(self)
        row.setContentsMargins(room + leading_margins(self.layoutDirection(), 14, 0, 18, 0))
        row.setSpacing(12)
        row.addWidget(IconTile(theme, icon, "onInverse"))
        self.label = Label(theme, text, "body", "onInverse", weight=500)
        self.label.setFixedHeight(theme.px(HEIGHT))
        self.label.setToolTip(text)
        row.addWidget(self.label)
        self.button: ToastAction | None = None
        if action is not None:
            self.button = ToastAction(theme, action)
            self.button.installEventFilter(self)
            row.addSpacing(7)
            row.addWidget(self.button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._hold()
        elif event.type() == QEvent.Type.FocusOut:
            self._let_go()
        return False

    def enterEvent(self, event: QEvent) -> None:
        self._hold()

    def leaveEvent(self, event: QEvent) -> None:
        self._let_go()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        panel = QRectF(self.rect()).marginsRemoved(shadow_margins())
        radius = self._theme.radius("toast")
        draw_shadow(painter, panel, radius)
        draw_panel(painter, panel, radius, self._theme.color("inverse"))

    def _hold(self) -> None:
        self.gone.stop()

    def _let_go(self) -> None:
        held = self.underMouse() or (self.button is not None and self.button.hasFocus())
        if self.isVisible() and not held:
            self.gone.start(self._theme.timing("undoToastS") * 1000)


class ToastAction(QPushButton):
    """The one action of a toast."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.focus_ring = FocusRing(self, theme, 4, role="inverseAction")
        self.setFixedHeight(theme.px(28))
        self.setFont(theme.font("bodyStrong"))
        self.setFixedWidth(ceil(self.fontMetrics().horizontalAdvance(text)) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._theme.font("bodyStrong")
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(self._theme.color("inverseAction"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
