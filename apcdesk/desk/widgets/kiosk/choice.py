"""A question that is answered by a touch: one of a few texts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from apcdesk.desk.look.painting import draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.kiosk.buttons import Pressable
from apcdesk.desk.widgets.kiosk.field import KioskInput

GAP = 16
PADDING = 28
TICK = 34
MOST_COLUMNS = 3
ROOM = 952


class KioskChoice(KioskInput):
    """`options` are what an answer is kept as, and what stands on its button. A second touch takes it back."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        hint: str = "",
        help: str = "",  # noqa: A002  its name on paper
        *,
        options: Sequence[tuple[str, str]],
    ) -> None:
        super().__init__(theme, label, hint, help)
        self.buttons = {value: ChoiceButton(theme, words) for value, words in options}
        grid = QGridLayout()
        grid.setSpacing(theme.kiosk(GAP))
        columns = self._columns(theme)
        for n, (value, button) in enumerate(self.buttons.items()):
            button.clicked.connect(lambda _=False, value=value: self._on_touched(value))
            self._name(button)
            grid.addWidget(button, n // columns, n % columns)
        for n in range(columns):
            grid.setColumnStretch(n, 1)
        self.column.addLayout(grid)
        self.setFocusProxy(next(iter(self.buttons.values())))

    @property
    def text(self) -> str:
        return next((value for value, button in self.buttons.items() if button.isChecked()), "")

    def put(self, text: str) -> None:
        for value, button in self.buttons.items():
            button.setChecked(value == text)

    def set_error(self, words: str | None) -> None:
        super().set_error(words)
        for button in self.buttons.values():
            button.failed = words is not None
            self._name(button)
            button.update()

    def _columns(self, theme: Theme) -> int:
        """As many side by side as the longest text allows."""
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        fitting = theme.kiosk(ROOM + GAP) // (widest + theme.kiosk(GAP))
        return max(min(fitting, MOST_COLUMNS, len(self.buttons)), 1)

    def _name(self, button: ChoiceButton) -> None:
        self.describe(button)
        button.setAccessibleName(f"{self.label.text()}: {button.text()}")

    def _on_touched(self, value: str) -> None:
        self.put(value if self.buttons[value].isChecked() else "")
        self.edited.emit(self.text)


class ChoiceButton(Pressable):
    """One of the answers, as high as a field."""

    height_name = "kiosk.field"
    radius_name = "kioskSlot"

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)
        self.failed = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        width = round(words) + self._theme.kiosk(TICK + 10 + 2 * PADDING)
        return QSize(width, self._theme.size(self.height_name))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side, kiosk = self._painter(), self._side(), self._theme.kiosk
        if self.failed and not self.isChecked():
            self._draw_ground(painter, "surface", "danger", self._theme.stroke("kioskFocus"))
        else:
            self._draw_chosen_ground(painter)
        font = self._font()
        tick = kiosk(TICK + 10) if self.isChecked() else 0
        words = min(
            QFontMetricsF(font).horizontalAdvance(self.text()) + 1, self.width() - tick - kiosk(PADDING)
        )
        x = (self.width() - words - tick) / 2
        ink = self._theme.color("onAccentSoft" if self.isChecked() else "text")
        draw_text(painter, side.slice(x, words), self.text(), font, ink)
        if tick:
            place = QRectF(0, 0, kiosk(TICK), kiosk(TICK))
            place.moveCenter(side.slice(x + words + kiosk(10), kiosk(TICK)).center())
            self._theme.icons.draw(painter, place, "check", ink, stroke=2.25)

    def _font(self) -> QFont:
        return self._theme.font("kiosk.body", weight=600)
