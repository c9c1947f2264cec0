"""The line of counts above the lanes: how many items there are, and how they stand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.theme import Theme
from apcdesk.desk.widgets.label import Label

GAP, INNER_GAP = 22, 8


class Counts(QWidget):
    """Figures with their words. What is not there at all is left out, but for the first and what is here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = {
            "items": self.tr("items"),
            "in_use": self.tr("in use"),
            "away": self.tr("out at expo"),
            "here": self.tr("here now"),
            "kept_back": self.tr("kept back"),
            "late": self.tr("late"),
        }
        self._always = ("items", "here")
        self._parts: dict[str, tuple[QWidget, Label]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for key, words in self._words.items():
            part, figure = self._part(theme, words, "danger" if key == "late" else "text")
            self._parts[key] = (part, figure)
            row.addWidget(part)
        row.addStretch(1)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show these figures."""
        for key, (part, figure) in self._parts.items():
            figure.setText(str(counts[key]))
            words = self.tr("{n} {what}").format(n=counts[key], what=self._words[key])
            part.setAccessibleName(words)
            part.setVisible(key in self._always or counts[key] > 0)

    def sentence(self) -> str:
        """What is on show, in a line."""
        shown = [part.accessibleName() for part, _ in self._parts.values() if not part.isHidden()]
        return self.tr(", ").join(shown)

    def _part(self, theme: Theme, words: str, role: str) -> tuple[QWidget, Label]:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INNER_GAP)
        figure = Label(theme, "", "number", role)
        row.addWidget(figure)
        row.addWidget(Label(theme, words, "small", "textMuted"))
        return part, figure
