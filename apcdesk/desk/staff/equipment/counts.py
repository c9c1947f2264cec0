"""The line of counts above the lanes: how many items there are, and how they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.surfaces import Surface

GAP, INNER_GAP = 22, 8
HEIGHT, MARGIN, SPACING = 52, 16, 8


class Counts(QWidget):
    """Figures with their words. What is not there at all is left out, but for the first and what is here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = {
            "items": "",
            "in_use": self.tr("in use"),
            "away": self.tr("out at expo"),
            "here": self.tr("here now"),
            "kept_back": self.tr("kept back"),
            "late": self.tr("late"),
        }
        self._always = ("items", "here")
        self._parts: dict[str, tuple[QWidget, Label, Label]] = {}
        row = bare_row(self, GAP)
        for key, words in self._words.items():
            self._parts[key] = self._part(theme, words, "danger" if key == "late" else "text")
            row.addWidget(self._parts[key][0])
        row.addStretch(1)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show these figures."""
        for key, (part, figure, words) in self._parts.items():
            figure.setText(str(counts[key]))
            words.setText(self._words[key] or self.tr("items", "", counts[key]))
            part.setAccessibleName(self.tr("{n} {what}").format(n=counts[key], what=words.text()))
            part.setVisible(key in self._always or counts[key] > 0)

    def sentence(self) -> str:
        """What is on show, in a line."""
        shown = [part.accessibleName() for part, *_ in self._parts.values() if not part.isHidden()]
        return self.tr(", ").join(shown)

    def _part(self, theme: Theme, words: str, role: str) -> tuple[QWidget, Label, Label]:
        part = QWidget()
        row = bare_row(part, INNER_GAP)
        figure = Label(theme, "", "number", role)
        row.addWidget(figure)
        named = Label(theme, words, "small", "textMuted")
        row.addWidget(named)
        return part, figure, named


class CountLine(Surface):
    """The counts, and beside them what moves and filters the board; below them where there is no room for both."""

    def __init__(self, theme: Theme, counts: Counts, tools: Sequence[QWidget]) -> None:
        super().__init__(theme, "surface")
        self._counts = counts
        self._tools = QWidget()
        row = bare_row(self._tools, SPACING)
        row.addStretch(1)
        for tool in tools:
            row.addWidget(tool)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._both.setSpacing(SPACING)
        self._both.addWidget(counts, 1)
        self._both.addWidget(self._tools)
        theme.changed.connect(self._fit)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._tools.minimumSizeHint().width() + 2 * MARGIN, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        beside = self._counts.sizeHint().width() + self._tools.sizeHint().width() + SPACING + 2 * MARGIN
        narrow = beside > self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._both.setDirection(down if narrow else across)
        height = max(self._theme.px(HEIGHT), self._theme.size("target") + SPACING) - 1
        self.setFixedHeight(height + self._theme.size("target") + SPACING if narrow else height)
