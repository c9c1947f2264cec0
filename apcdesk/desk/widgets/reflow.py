"""Parts beside one another that go under one another where they have no room for that."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from apcdesk.desk.look.growth import NO_LIMIT
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.layouts import BESIDE, UNDER
from apcdesk.desk.widgets.surfaces import Divider, UprightScroll, is_put_away


class Reflow(QWidget):
    """Holds the parts of a pane, with rules between them; what shows the pane scrolls upright while they are stacked.

    `turned()`: they stand the other way now. Stacked parts have all the width, and at least `heights` px each at the plain
    text scale; with 0 what they need, also where they scroll else. Beside one another their widths are the pane's
    business. `needed` says the px that they take so. Parts that draw a rule at their side themselves are not `ruled`.
    A part may be hidden, and its rule is with it.

        Reflow(theme, (self.rules, self.board, self.side), heights=(300, 420, 380), grows=1, needed=self._needed)
    """

    turned = Signal()

    def __init__(
        self,
        theme: Theme,
        parts: Sequence[QWidget],
        *,
        heights: Sequence[int],
        grows: int,
        needed: Callable[[], int],
        ruled: bool = True,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.parts = tuple(parts)
        self._heights = heights
        self._needed = needed
        self._ruled = ruled
        self.stacked = False
        """Whether they stand under one another."""
        self._layout = QBoxLayout(BESIDE, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._rules = []
        for number, part in enumerate(parts):
            if number:
                upright, level = Divider(theme, upright=True), Divider(theme)
                self._layout.addWidget(upright)
                self._layout.addWidget(level)
                upright.setVisible(
                    ruled
                )  # not before: shown without a parent it would be a window for a moment
                level.hide()
                self._rules.append((upright, level))
            self._layout.addWidget(part, int(number == grows))
        theme.changed.connect(self.fit)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part alone: then they are stacked."""
        shown = [part for part in self.parts if not is_put_away(part)]
        width = max((max(part.minimumSizeHint().width(), part.minimumWidth()) for part in shown), default=0)
        return QSize(width, self._layout.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        """Parts that need more or less than before may have to stand the other way."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Stack them or not, as there is room now; called by itself when it is resized or the text is."""
        stacked = self.width() < self._needed()
        turned, self.stacked = stacked != self.stacked, stacked
        shows = [not is_put_away(part) for part in self.parts]
        for number, (upright, level) in enumerate(self._rules, 1):
            shown = shows[number] and any(shows[:number])
            upright.setVisible(self._ruled and shown and not stacked)
            level.setVisible(shown and stacked)
        if not (turned or stacked):
            return
        self._layout.setDirection(UNDER if stacked else BESIDE)
        for part, height in zip(self.parts, self._heights, strict=True):
            least = max(self._theme.px(height), part.minimumSizeHint().height()) if height else 0
            part.setMinimumHeight(least if stacked else 0)
            if not height and isinstance(part, UprightScroll):
                part.set_whole(stacked)
            if stacked:
                part.setMinimumWidth(0)
                part.setMaximumWidth(NO_LIMIT)
        if turned:
            self.updateGeometry()
            self.turned.emit()
