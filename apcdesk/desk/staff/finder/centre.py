"""The middle of the finder: results above lanes, sharing one height."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.finder.lanes_panel import LanesPanel
from apcdesk.desk.staff.finder.results import Results
from apcdesk.desk.widgets.surfaces import Divider, Surface

LEAST = 240
LEAST_LANES = 0.45
"""The share of the height that the lanes keep when there are many times."""


class Centre(Surface):
    """Results and lanes at the height they want; when both want too much, each scrolls in its share.

    No layout does this: the heights wanted must never make the window higher.
    """

    def __init__(self, theme: Theme, results: Results, lanes: LanesPanel) -> None:
        super().__init__(theme, "surface")
        self._theme = theme
        self._results = results
        self._lanes = lanes
        self._rule = Divider(theme)
        for part in (results, self._rule, lanes):
            part.setParent(self)
        results.relaid.connect(self.share)

    def minimumSizeHint(self) -> QSize:
        least = self._theme.px(LEAST)
        return QSize(max(least, self._results.header.minimumSizeHint().width()), least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.share()

    def share(self) -> None:
        """Place both parts."""
        width, space = self.width(), self.height()
        with_lanes = self._lanes.isVisibleTo(self)
        self._rule.setVisible(with_lanes)
        if not with_lanes:
            self._results.setGeometry(0, 0, width, space)
            return
        self._results.resize(width, self._results.height())  # what it wants depends on its width
        kept = min(self._lanes.wanted_height(), round(space * LEAST_LANES))
        height = max(0, min(self._results.wanted_height(), space - 1 - kept))
        self._results.setGeometry(0, 0, width, height)
        self._rule.setGeometry(0, height, width, 1)
        self._lanes.setGeometry(0, height + 1, width, space - height - 1)
