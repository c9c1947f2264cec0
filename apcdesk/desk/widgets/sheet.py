"""A modal panel inside the window: the scrim, the panel, a trap for the focus, and Esc."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from apcdesk.desk.look.painting import draw_panel
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import RING_ROOM, UprightScroll

SCRIM = 0.55
MARGIN = 24
LOWEST = 80
"""Less of a sheet's body is never shown."""


class Layer(QWidget):
    """Covers its window with the scrim and keeps a panel in the middle, the focus inside, and Esc at hand.

    `closed` follows every way of closing. The focus returns to where it was. `panel` is filled by who derives.
    """

    closed = Signal()

    def __init__(
        self, theme: Theme, window: QWidget, title: str, *, width: int, radius: int, closable: bool = True
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._closable = closable
        self._return_to: QWidget | None = None
        self.setAccessibleName(title)
        self.hide()
        self.panel = _Panel(theme, radius, self)
        self.panel.setMaximumWidth(theme.px(width))
        window.installEventFilter(self)
        theme.repaint_on_change(self)

    def open(self, first: QWidget | None = None) -> None:
        """Show the sheet and give the focus to `first`, or to the first thing that takes it."""
        self._return_to = QApplication.focusWidget()
        self._cover()
        self.show()
        self.raise_()
        self._cover()
        target = first or next(iter(self._stops()), None)
        (target or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Take the sheet away and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._return_to is not None and shiboken6.isValid(self._return_to) and self._return_to.isVisible():
            self._return_to.setFocus(Qt.FocusReason.OtherFocusReason)
        self._return_to = None
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._cover()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # keys of what lies under the scrim wait
            return True
        if event.type() == QEvent.Type.LayoutRequest:
            self._cover()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._closable:
            self.close_sheet()
        event.accept()  # nothing that lies under the scrim reacts to keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        beside = not self.panel.geometry().contains(event.position().toPoint())
        if beside and self._closable and not self._holds_words():
            self.close_sheet()

    def _holds_words(self) -> bool:
        """Whether something was typed that a press beside the panel must not take away."""
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = self._stops()
        if not stops:
            return True
        here = QApplication.focusWidget()
        place = stops.index(here) if here in stops else -1
        target = stops[(place + (1 if forward else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        self._bring_into_sight(target)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        scrim = self._theme.color("scrim")
        scrim.setAlphaF(SCRIM)
        QPainter(self).fillRect(self.rect(), scrim)

    def _stops(self) -> list[QWidget]:
        """What Tab visits, in the order in which it was put there.

        Not by `nextInFocusChain`: it binds what it returns to the widget before, so that scroll bars anywhere in the
        window would count as deleted from the moment the sheet is.
        """
        return [widget for widget in self.findChildren(QWidget) if _takes_tab(widget)]

    def _bring_into_sight(self, stop: QWidget) -> None:
        """Bring into sight what Tab came to, where it lies in something that scrolls."""
        around = stop.parentWidget()
        while around is not None and around is not self:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(stop, 0, MARGIN)
            around = around.parentWidget()

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        width = min(self.panel.maximumWidth(), self.width() - 2 * MARGIN)
        height = self.panel.heightForWidth(width) if self.panel.hasHeightForWidth() else -1
        size = QSize(width, max(height, self.panel.sizeHint().height() if height < 0 else height))
        size = size.boundedTo(self.size() - QSize(2 * MARGIN, 2 * MARGIN))
        self.panel.resize(size)
        self.panel.move((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)


def _takes_tab(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes_tab and widget.isVisible() and widget.isEnabled()


class Sheet(Layer):
    """A dialog of the desk. Fill it through `body` and `add_button`.

        sheet = Sheet(theme, self.window(), self.tr("Delete “Room Fjord”?"))
        sheet.body.addWidget(field)
        sheet.add_button(delete_button)
        sheet.open(first=field)

    Esc, and a press on the scrim when `closable`, close it. A press may have missed a button: it takes nothing away that
    was typed.
    """

    def __init__(
        self, theme: Theme, window: QWidget, title: str, *, width: int = 440, closable: bool = True
    ) -> None:
        radius = theme.radius("popup") + 2
        super().__init__(theme, window, title, width=width, radius=radius, closable=closable)
        column = QVBoxLayout(self.panel)
        side = MARGIN - RING_ROOM  # what is in the body stands in line with the title and the buttons
        column.setContentsMargins(side, MARGIN - 4, side, MARGIN - 4)
        column.setSpacing(12)
        self.title = Label(theme, title, "title", wrap=True)
        head = QHBoxLayout()
        head.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        head.addWidget(self.title)
        column.addLayout(head)
        self.title.setVisible(bool(title))
        page = QWidget()
        self.body = QVBoxLayout(page)
        self.body.setContentsMargins(RING_ROOM, RING_ROOM, RING_ROOM, RING_ROOM)
        self.body.setSpacing(12)
        self._body_scroll = _BodyScroll(page)
        column.addWidget(self._body_scroll, 1)
        column.addSpacing(4)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        column.addLayout(self.buttons)

    def _holds_words(self) -> bool:
        lines, texts = self.findChildren(QLineEdit), self.findChildren(QPlainTextEdit)
        return any(line.isModified() for line in lines) or any(text.document().isModified() for text in texts)

    def add_button(self, button: QPushButton) -> None:
        """Put a button at the trailing end of the last row."""
        self.buttons.addWidget(button)

    def add_leave(self, words: str) -> Button:
        """Put there the button that only closes the sheet: "Cancel", "Leave it"."""
        leave = Button(self._theme, words)
        leave.clicked.connect(self.give_up)
        self.add_button(leave)
        return leave

    def give_up(self) -> None:
        """What that button does; a sheet that has something to save first does more."""
        self.close_sheet()

    def lead_to(self, field: QWidget) -> None:
        """Give a field the focus, and scroll to it where it is out of sight."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._cover()
        layout = self._body_scroll.page.layout()
        assert layout is not None, "a body has a layout"
        layout.activate()  # else a field that has just been shown has no place yet
        self._body_scroll.ensureWidgetVisible(field, 0, MARGIN)


class _BodyScroll(UprightScroll):
    """As high as what is in it wants; where the window is too low for that, it scrolls."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.viewport().setAutoFillBackground(False)  # the panel is seen through it
        page.setAutoFillBackground(False)
        upright = self.sizePolicy()
        upright.setHeightForWidth(True)
        self.setSizePolicy(upright)
        self.asked.connect(self._show_bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_bar()
        super().resizeEvent(event)

    def _show_bar(self) -> None:
        """Only where there is too little room: a bar that came while there was would stay, since beside it lines break
        sooner and need more."""
        whole = self.height() >= self.heightForWidth(self.width())
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded)

    def sizeHint(self) -> QSize:
        return self.page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(self.sizeHint().height(), LOWEST))


class _Panel(QWidget):
    def __init__(self, theme: Theme, radius: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._radius = radius
        theme.repaint_on_change(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, rule = self._theme.color("raised"), self._theme.color("divider")
        draw_panel(QPainter(self), QRectF(self.rect()), self._radius, ground, rule)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
