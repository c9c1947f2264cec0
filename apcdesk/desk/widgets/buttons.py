"""Buttons: with words (`Button`) and with an icon only (`IconButton`)."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from apcdesk.desk.look.growth import FITS_ITSELF
from apcdesk.desk.look.icons import SMALL
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.key_words import key_words

ICON = 16
GAP, SMALL_GAP = 8, 6
SMALL_SIDE = 24
"""Icon buttons up to this size have a small icon."""
HINT_HEIGHT = 20
HINT_PADDING = 6


class Kind(StrEnum):
    """PRIMARY is the one main action of a view; DANGER is outlined; TEXT has no frame at rest."""

    PRIMARY = "primary"
    QUIET = "quiet"
    DANGER = "danger"
    DANGER_SOLID = "danger-solid"
    TEXT = "text"


class Button(QPushButton):
    """A button with words, 32 px high (28 when small), with an icon before or after and a key hint.

        Button(theme, self.tr("New event"), Kind.PRIMARY, icon="plus")
        Button(theme, self.tr("Move"), icon="move", key_hint="M")
        Button(theme, self.tr("Edit rules"), Kind.TEXT, icon_after="arrow-right")

    `key_hint` only shows the key; the shortcut itself is the pane's.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = Kind.QUIET,
        *,
        icon: str | None = None,
        icon_after: str | None = None,
        key_hint: str | None = None,
        small: bool = False,
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self._icon_after = icon_after
        self._key_hint = key_words(key_hint) if key_hint else None
        self._small = small
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(True)  # so that Enter presses it outside dialogs too
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(self, theme, theme.radius("control"))
        theme.changed.connect(self._on_theme_changed)

    @property
    def icon_name(self) -> str | None:
        """The icon before the words, if any."""
        return self._icon

    @property
    def kind(self) -> Kind:
        """How much the button asks for."""
        return self._kind

    def set_icon(self, name: str | None) -> None:
        """Change the icon before the words."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self._theme.size("targetSmall" if self._small else "target")
        width = round(self._content_width() + 2 * self._padding())
        return QSize(max(width, self._theme.least_target), height)

    def minimumSizeHint(self) -> QSize:
        """Without the key, which is left out where there is no room for it."""
        whole = self.sizeHint()
        width = whole.width() - round(GAP + self._hint_width()) if self._key_hint else whole.width()
        return QSize(max(width, self._theme.least_target), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        fill, border, ink = self._colours()
        draw_panel(painter, QRectF(self.rect()), self._theme.radius("control"), fill, border)
        side = Side(QRectF(self.rect()), self.layoutDirection())
        shows_key = bool(self._key_hint) and self.width() >= self._content_width() + 8
        content = self._content_width() - (0 if shows_key or not self._key_hint else GAP + self._hint_width())
        x = max((self.width() - content) / 2, 4.0)
        icon, gap = self._icon_size()
        if self._icon:
            self._theme.icons.draw(painter, side.slice(x, icon), self._icon, ink)
            x += icon + gap
        words = min(self._words_width(), self.width() - x - 4)
        draw_text(painter, side.slice(x, words + 1), self.text(), self._font(), ink)
        x += words
        if self._icon_after:
            self._theme.icons.draw(painter, side.slice(x + gap, icon), self._icon_after, ink)
            x += icon + gap
        if shows_key:
            self._paint_hint(painter, side.slice(x + GAP, self._hint_width()), ink)

    def _paint_hint(self, painter: QPainter, place: QRectF, ink: QColor) -> None:
        px = self._theme.px
        rect = QRectF(place.x(), (self.height() - px(HINT_HEIGHT)) / 2, place.width(), px(HINT_HEIGHT))
        line, text = self._theme.color("border"), self._theme.color("textMuted")
        if self._kind in (Kind.PRIMARY, Kind.DANGER_SOLID):
            line, text = QColor(ink), ink
            line.setAlphaF(0.5)
        draw_panel(painter, rect, self._theme.radius("tag"), None, line)
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, rect, self._key_hint or "", self._theme.font("caption"), text, centre)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        colour = self._theme.color
        state = "Pressed" if self.isDown() else "Hover" if self.underMouse() else ""
        if not self.isEnabled():
            framed = self._kind is not Kind.TEXT
            return (
                (colour("sunken"), colour("divider"), colour("textDisabled"))
                if framed
                else (None, None, colour("textDisabled"))
            )
        if self._kind is Kind.PRIMARY:
            return colour(f"accent{state}"), None, colour("onAccent")
        if self._kind is Kind.DANGER_SOLID:
            return colour("danger"), None, colour("onDanger")
        ground = colour(state.lower()) if state else None
        if self._kind is Kind.TEXT:
            return ground, None, colour("accent")
        ink = colour("danger" if self._kind is Kind.DANGER else "text")
        return ground or colour("surface"), colour("border"), ink

    def _font(self) -> QFont:
        strong = self._kind in (Kind.PRIMARY, Kind.DANGER_SOLID)
        return self._theme.font("small" if self._small else "body", weight=600 if strong else 500)

    def _padding(self) -> int:
        if self._kind is Kind.TEXT:
            return 8
        return 10 if self._small else 13

    def _words_width(self) -> float:
        return QFontMetricsF(self._font()).horizontalAdvance(self.text())

    def _hint_width(self) -> float:
        font = self._theme.font("caption")
        width = QFontMetricsF(font).horizontalAdvance(self._key_hint or "") + 2 * HINT_PADDING
        return max(width, self._theme.px(HINT_HEIGHT))

    def _icon_size(self) -> tuple[int, int]:
        """The icon's side, and the gap between it and the words."""
        px = self._theme.px
        return (px(SMALL), SMALL_GAP) if self._small else (px(ICON), GAP)

    def _content_width(self) -> float:
        width = self._words_width() + sum(self._icon_size()) * (bool(self._icon) + bool(self._icon_after))
        return width + (GAP + self._hint_width() if self._key_hint else 0)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class IconButton(QPushButton):
    """A button with an icon only; `name` is its tooltip and its accessible name.

    Outlined ones are 32 px, plain ones `size` px with no frame at rest. Checkable with Qt's own `setCheckable`.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        outlined: bool = False,
        size: int | None = None,
        role: str = "textMuted",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._outlined = outlined
        self._role = role
        self._size = size
        self.setProperty(FITS_ITSELF, True)
        self.fit()
        theme.call_on_change(self, "fit()")
        self.set_name(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(True)  # so that Enter presses it outside dialogs too
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.focus_ring = FocusRing(self, theme, theme.radius("control"))
        theme.repaint_on_change(self)

    @property
    def icon_name(self) -> str:
        """The icon."""
        return self._icon

    def set_name(self, name: str) -> None:
        """Change what the button is called."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSizeHint(self) -> QSize:
        return self.minimumSize()

    def set_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self.update()

    @Slot()
    def fit(self) -> None:
        """Be as large as the text scale and touch mode say; called by itself when they change."""
        named = "target" if self._outlined else "targetSmall"
        side = self._theme.target(self._size) if self._size else self._theme.size(named)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        colour = self._theme.color
        ground = colour("surface") if self._outlined else None
        role = "text" if self._outlined else self._role
        if not self.isEnabled():
            role = "textDisabled"
        elif self.isChecked():
            ground, role = colour("accentSoft"), "onAccentSoft"
        elif self.isDown():
            ground = colour("pressed")
        elif self.underMouse():
            ground = colour("hover")
        border = colour("border") if self._outlined else None
        draw_panel(painter, QRectF(self.rect()), self._theme.radius("control"), ground, border)
        icon = px(SMALL if max(self.width(), self.height()) <= px(SMALL_SIDE) else ICON)
        inner = QRectF(0, 0, icon, icon)
        inner.moveCenter(QRectF(self.rect()).center())
        self._theme.icons.draw(painter, inner, self._icon, role)
