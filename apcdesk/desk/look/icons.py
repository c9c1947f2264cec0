"""Icons from the bundled Lucide drawings, tinted and cached."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from apcdesk import resources

STROKE = 1.75
STRONG_STROKE = 2.5
SMALL = 14
"""Px of an icon in small buttons and beside ids; elsewhere they are 16."""
STROKES = {"plus": 2.25, "minus": 2.25}
"""Icons of one or two strokes look thin at the common width."""
DIRECTIONAL = frozenset(
    {
        "align-left",
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "corner-down-right",
        "log-in",
        "log-out",
        "redo-2",
        "undo-2",
    }
)


class Icons:
    """Pixmaps by Lucide name (`resources/icons/NAME.svg`), in a colour role or a QColor.

    Icons that point back or on are mirrored when `rtl` is given. Asking for a name that is not
    bundled raises FileNotFoundError.
    """

    def __init__(self, colour_of: Callable[[str], QColor]) -> None:
        self._colour_of = colour_of
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, int, float, float, bool], QPixmap] = {}

    def pixmap(
        self,
        name: str,
        colour: QColor | str = "text",
        size: int = 16,
        dpr: float = 1.0,
        *,
        stroke: float | None = None,
        rtl: bool = False,
    ) -> QPixmap:
        """The icon as a square pixmap of `size` logical px for a screen with device ratio `dpr`.

        Without a `stroke` its lines are as wide as is usual for it.
        """
        stroke = STROKES.get(name, STROKE) if stroke is None else stroke
        tint = self._colour_of(colour) if isinstance(colour, str) else colour
        mirrored = rtl and name in DIRECTIONAL
        key = (name, tint.rgba(), size, dpr, stroke, mirrored)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, tint, size, dpr, stroke, mirrored)
        return self._pixmaps[key]

    def draw(
        self,
        painter: QPainter,
        rect: QRectF,
        name: str,
        colour: QColor | str = "text",
        *,
        stroke: float | None = None,
    ) -> None:
        """Paint the icon in the centre of `rect`, as large as its shorter side, mirrored as the painter is."""
        size = round(min(rect.width(), rect.height()))
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        pixmap = self.pixmap(name, colour, size, painter.device().devicePixelRatio(), stroke=stroke, rtl=rtl)
        x = round(rect.x() + (rect.width() - size) / 2)
        y = round(rect.y() + (rect.height() - size) / 2)
        painter.drawPixmap(x, y, pixmap)

    def icon(self, name: str, colour: QColor | str = "textMuted") -> QIcon:
        """A QIcon for actions and menus, with its disabled form and forms for screens of ratio 1 and 2."""
        icon = QIcon()
        for dpr in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, colour, 16, dpr))
            icon.addPixmap(self.pixmap(name, "textDisabled", 16, dpr), QIcon.Mode.Disabled)
        return icon

    def _render(
        self, name: str, tint: QColor, size: int, dpr: float, stroke: float, mirrored: bool
    ) -> QPixmap:
        if name not in self._sources:
            self._sources[name] = resources.read_text(f"icons/{name}.svg")
        source = self._sources[name].replace("currentColor", tint.name())
        source = source.replace('stroke-width="2"', f'stroke-width="{stroke}"')
        pixmap = QPixmap(QSize(size, size) * dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(source.encode()).render(painter, QRectF(pixmap.rect()))
        painter.end()
        if mirrored:
            pixmap = QPixmap.fromImage(pixmap.toImage().flipped(Qt.Orientation.Horizontal))
        pixmap.setDevicePixelRatio(dpr)
        return pixmap
