"""Text in a type style and a colour role of the theme, set on the line height of the tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QToolTip, QWidget

from apcdesk.desk.look.theme import Theme

_UNBOUNDED = 1_000_000.0


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a label in its own role, style or weight; what is None is the label's."""

    text: str
    role: str | None = None
    style: str | None = None
    weight: int | None = None


class Label(QLabel):
    """Plain text that follows the theme. One line is elided when it does not fit; `wrap` breaks lines.

    Label(theme, self.tr("Open hours"), "heading")
    Label(theme, text, "small", "textFaint", wrap=True)
    label.set_runs([Run("Silje Bjørnstad "), Run("and 2 guests", "textMuted")])
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        style: str = "body",
        role: str = "text",
        *,
        wrap: bool = False,
        weight: int | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style = style
        self._role = role
        self._weight = weight
        self._align = align
        self._wrap = wrap
        self._runs: tuple[Run, ...] = ()
        self._natural: int | None = None
        self._lines: tuple[int, int] | None = None
        upright = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._forget_sizes()

    def set_runs(self, runs: Sequence[Run]) -> None:
        """Show these pieces in one line of thought; the label's text is their sum."""
        self._runs = tuple(runs)
        self.setText("".join(run.text for run in runs))
        self.updateGeometry()
        self.update()

    @property
    def style_name(self) -> str:
        """The type style."""
        return self._style

    @property
    def role(self) -> str:
        """The colour role of what is not in a role of its own."""
        return self._role

    def set_role(self, role: str) -> None:
        """Change the colour role."""
        self._role = role
        self.update()

    def set_style(self, style: str, weight: int | None = None) -> None:
        """Change the type style, and the weight with it."""
        self._style, self._weight = style, weight
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        lines = self.text().count("\n") + 1
        return QSize(self._natural_width(), lines * self._theme.line(self._style))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._natural_width(), self._theme.px(24)), self._theme.line(self._style))

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        return self._line_count(width) * self._theme.line(self._style) + margins.top() + margins.bottom()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._forget_sizes()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Words that are shortened are said whole under the pointer, if nothing else is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._says_more():
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._role if self.isEnabled() else "textDisabled"))
        layout = self._layout(float(self.width()))
        spare = self.height() - layout.lineCount() * self._theme.line(self._style)
        layout.draw(painter, QPointF(0, max(spare // 2, 0)))

    def _says_more(self) -> bool:
        """Whether its words are shortened, and nothing else says them."""
        return not self.toolTip() and not self._wrap and self.width() < self._natural_width()

    def _natural_width(self) -> int:
        if self._natural is None:
            layout = self._layout(_UNBOUNDED)  # kept: a line reads freed memory once its layout is gone
            widths = (layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount()))
            self._natural = ceil(max(widths, default=0))
        return self._natural

    def _line_count(self, width: int) -> int:
        if self._lines is None or self._lines[0] != width:
            self._lines = width, self._layout(float(width)).lineCount()
        return self._lines[1]

    def _forget_sizes(self) -> None:
        """Measure anew: layouts ask for the sizes again and again while they stay the same."""
        self._natural = self._lines = None

    def _layout(self, width: float) -> QTextLayout:
        text = self.text()
        if not self._wrap and not self._formats() and width < _UNBOUNDED:
            text = QFontMetricsF(self.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
        layout = QTextLayout(text.replace("\n", "\u2028"), self.font())
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), self._align))
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if self._wrap
            else QTextOption.WrapMode.ManualWrap
        )
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        height = self._theme.line(self._style)
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * height + (height - line.ascent() - line.descent()) / 2))
            count += 1
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats: list[QTextLayout.FormatRange] = []
        if "".join(run.text for run in self._runs) != self.text():
            return formats  # the text was replaced since
        start = 0
        for run in self._runs:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = start, len(run.text)
            look = QTextCharFormat()
            look.setFont(self._theme.font(run.style or self._style, weight=run.weight or self._weight))
            look.setForeground(self._theme.color(run.role or self._role))
            piece.format = look
            formats.append(piece)
            start += len(run.text)
        return formats

    def _on_theme_changed(self) -> None:
        self._forget_sizes()
        self.setFont(self._theme.font(self._style, weight=self._weight))
        self.updateGeometry()
        self.update()
