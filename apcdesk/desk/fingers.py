"""Touch mode: what is pressed is large enough for a finger, a flick scrolls, and a long press is a right click.

Where the mouse draws and drags, a finger has to rest first: held for HOLD_MS, then moved, it drags; held and lifted it
opens what a right click opens. A finger that moves sooner scrolls. Two quick taps are a double click.
"""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QInputDevice, QMouseEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QScroller,
    QWidget,
)
from shiboken6 import isValid

from apcdesk.desk.application_events import unwatch, watch
from apcdesk.desk.look.theme import TOUCH_TARGET, Theme
from apcdesk.desk.widgets.fields import FieldFrame

HOLD_MS = 450
"""How long a finger rests until it holds what is under it."""
STRAY = 12
"""A resting finger moves so far, in px."""
TAPPED_AGAIN = 40
"""Two quick taps that are one double click are so near one another, in px."""
DRAGGED = "dragged"
"""Property of a widget on which the mouse draws or drags."""
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_MOUSE = _PRESSES | {QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease}
_SHOWN = frozenset({QEvent.Type.Polish, QEvent.Type.Show})
_TOUCH = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
_HEEDED = _SHOWN | _TOUCH | _MOUSE


@dataclass(slots=True)
class _Finger:
    """A finger on the screen: where it came down, and what has become of it."""

    widget: QWidget
    at: QPointF
    screen: QPointF
    drags: bool
    again: bool
    """It tapped there a moment ago."""
    told: bool = True
    """The widget has heard of it, or is to hear nothing before it is lifted."""
    held: bool = False
    moved: bool = False


@dataclass(frozen=True, slots=True)
class _Tap:
    """Where a finger was lifted from, and when, in ms of the events' clock."""

    widget: QWidget
    screen: QPointF
    at: int


@dataclass(frozen=True, slots=True)
class _Before:
    """The limits of a widget before it was made larger, and the text scale they were for."""

    least: tuple[int, int]
    most: tuple[int, int]
    scale: float


class Fingers(QObject):
    """Watches the application while touch mode is on, for the windows of `desk`."""

    def __init__(self, theme: Theme, desk: QWidget) -> None:
        super().__init__(desk)
        self._theme = theme
        self._desk = desk
        self._on = False
        self._before: WeakKeyDictionary[QWidget, _Before] = WeakKeyDictionary()
        self._finger: _Finger | None = None
        self._tap: _Tap | None = None
        self._came_down = QPointF()
        self._sending = False
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self._on_rested)

    @property
    def holding(self) -> bool:
        """Whether a finger rests on something that it holds."""
        return self._finger is not None and self._finger.held

    @property
    def on(self) -> bool:
        """Whether touch mode is on."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Begin or end touch mode, for what is on the screen and for what will be."""
        if on == self._on:
            return
        self._on = on
        widgets = [self._desk, *self._desk.findChildren(QWidget)]
        if on:
            watch(self, _HEEDED)
            for widget in widgets:
                self._fit(widget)
        else:
            unwatch(self)
            for widget in widgets:
                self._restore(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _SHOWN and isinstance(watched, QWidget):
            if watched.window() is self._desk or self._desk.isAncestorOf(watched):
                self._fit(watched)
        elif kind in _TOUCH and isinstance(event, QTouchEvent):
            self._follow_touch(event)
        elif kind in _MOUSE and isinstance(event, QMouseEvent) and not self._sending:
            if event.pointingDevice().type() != QInputDevice.DeviceType.TouchScreen:
                return False
            if isinstance(watched, QWidget):
                return self._follow(watched, event)
            if kind == QEvent.Type.MouseButtonDblClick and isinstance(watched, QWindow):
                self._note_second_tap(event)
        return False

    # Sizes

    def _fit(self, widget: QWidget) -> None:
        if isinstance(widget, QAbstractScrollArea):
            QScroller.grabGesture(widget.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        if not isinstance(widget, QAbstractButton | FieldFrame):
            return
        self._enlarge(widget, wide=isinstance(widget, QAbstractButton))
        around = widget.parentWidget()
        while around is not None and not around.isWindow() and around.maximumHeight() < TOUCH_TARGET:
            self._enlarge(around, wide=False)
            around = around.parentWidget()

    def _enlarge(self, widget: QWidget, *, wide: bool) -> None:
        if widget not in self._before:
            self._before[widget] = _Before(
                (widget.minimumWidth(), widget.minimumHeight()),
                (widget.maximumWidth(), widget.maximumHeight()),
                self._theme.text_scale,
            )
        least = widget.minimumSizeHint()
        if wide:
            widget.setMaximumWidth(max(widget.maximumWidth(), TOUCH_TARGET))
            if (widget.minimumWidth() or least.width()) < TOUCH_TARGET:
                widget.setMinimumWidth(TOUCH_TARGET)
        widget.setMaximumHeight(max(widget.maximumHeight(), TOUCH_TARGET))
        if (widget.minimumHeight() or least.height()) < TOUCH_TARGET:
            widget.setMinimumHeight(TOUCH_TARGET)

    def _restore(self, widget: QWidget) -> None:
        if isinstance(widget, QAbstractScrollArea):
            QScroller.ungrabGesture(widget.viewport())
        before = self._before.pop(widget, None)
        if before is not None:
            grown = self._theme.text_scale / before.scale
            widget.setMinimumSize(*(round(length * grown) for length in before.least))
            widget.setMaximumSize(*(min(round(length * grown), (1 << 24) - 1) for length in before.most))

    # Fingers

    def _follow(self, widget: QWidget, event: QMouseEvent) -> bool:
        """React to what Qt makes of a touch; whether the widget is not to hear of it."""
        if event.type() in _PRESSES:
            return self._came(widget, event)
        finger = self._finger
        if finger is None or finger.widget is not widget:
            return False
        if event.type() == QEvent.Type.MouseMove:
            self._note_way(event.globalPosition() - finger.screen)
            if finger.held and finger.drags and finger.moved:
                return False
            return finger.drags or finger.held
        self._hold.stop()
        self._finger = None
        tapped = not (finger.held or finger.moved or finger.again)
        self._tap = _Tap(widget, event.globalPosition(), event.timestamp()) if tapped else None
        return self._lifted(finger, event)

    def _came(self, widget: QWidget, event: QMouseEvent) -> bool:
        """A finger came down; whether the widget is not to hear of it."""
        drags, again = bool(widget.property(DRAGGED)), self._taps_again(widget, event)
        self._finger = finger = _Finger(widget, event.position(), event.globalPosition(), drags, again)
        self._hold.start()
        if again and not drags and event.type() == QEvent.Type.MouseButtonPress:
            self._send(finger, QEvent.Type.MouseButtonDblClick)
            return True
        return drags

    def _note_second_tap(self, event: QMouseEvent) -> None:
        """It is seen here alone where one scroller lies in another: they keep it from the widget, but not its end."""
        tap = self._tap
        if tap is None or not self._taps_again(tap.widget, event):
            return
        at = tap.widget.mapFromGlobal(event.globalPosition())
        drags = bool(tap.widget.property(DRAGGED))
        self._finger = _Finger(tap.widget, at, event.globalPosition(), drags, again=True, told=drags)
        self._hold.start()

    def _taps_again(self, widget: QWidget, event: QMouseEvent) -> bool:
        tap = self._tap
        if tap is None or tap.widget is not widget or not isValid(widget) or not widget.isVisible():
            return False
        near = (event.globalPosition() - tap.screen).manhattanLength() <= TAPPED_AGAIN
        return near and event.timestamp() - tap.at <= QApplication.doubleClickInterval()

    def _lifted(self, finger: _Finger, event: QMouseEvent) -> bool:
        if finger.held and finger.moved:
            self._grab_again(finger.widget)
            return False
        if not finger.drags:
            if not (finger.told or finger.held or finger.moved):
                self._send(finger, QEvent.Type.MouseButtonDblClick)
            return finger.held
        if finger.held:
            self._send(finger, QEvent.Type.MouseButtonRelease)
            self._grab_again(finger.widget)
            self._open_menu(finger)
        elif not finger.moved:
            double, once = QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonPress
            self._send(finger, double if finger.again else once)
            self._send(finger, QEvent.Type.MouseButtonRelease)
        return True

    def _follow_touch(self, event: QTouchEvent) -> None:
        """A flick is seen here alone: the scroller takes it before it becomes a mouse."""
        points = event.points()
        if not points:
            return
        if event.type() == QEvent.Type.TouchBegin:
            self._came_down = points[0].globalPosition()
        else:
            self._note_way(points[0].globalPosition() - self._came_down)

    def _note_way(self, way: QPointF) -> None:
        finger = self._finger
        if finger is not None and way.manhattanLength() > STRAY:
            finger.moved = True
            self._hold.stop()

    def _on_rested(self) -> None:
        """It rests, or this thread was busy for so long: then it is heard first what the finger did meanwhile."""
        QTimer.singleShot(0, self, self._on_held)

    def _on_held(self) -> None:
        finger = self._finger
        if finger is None or finger.moved or self._hold.isActive():
            return
        finger.held = True
        if finger.drags:
            viewport = _scrolled(finger.widget)
            if viewport is not None:
                QScroller.ungrabGesture(viewport)
            self._send(finger, QEvent.Type.MouseButtonPress)
        elif not self._open_menu(finger):
            finger.held = False

    def _grab_again(self, widget: QWidget) -> None:
        viewport = _scrolled(widget)
        if viewport is not None and self._on:
            QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)

    def _send(self, finger: _Finger, kind: QEvent.Type) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        down = left if kind in _PRESSES else none
        event = QMouseEvent(kind, finger.at, finger.screen, left, down, Qt.KeyboardModifier.NoModifier)
        self._sending = True
        try:
            QApplication.sendEvent(finger.widget, event)
        finally:
            self._sending = False

    def _open_menu(self, finger: _Finger) -> bool:
        """What a right click opens there; whether it opens anything."""
        at, screen = _point(finger.at), _point(finger.screen)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, screen)
        event.ignore()
        QApplication.sendEvent(finger.widget, event)
        return event.isAccepted()


def _scrolled(widget: QWidget) -> QWidget | None:
    """The viewport that moves when a finger flicks over the widget."""
    around: QWidget | None = widget
    while around is not None:
        parent = around.parentWidget()
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is around:
            return around
        around = parent
    return None


def _point(place: QPointF) -> QPoint:
    return place.toPoint()
