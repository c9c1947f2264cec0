"""What every step has around its choices: where one is, how far, what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.offer import Place
from apcdesk.desk.kiosk.paged import EDGE, PagedArea
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.kiosk.type import kiosk_font
from apcdesk.desk.mark import draw_mark
from apcdesk.desk.painting import Side, draw_text
from apcdesk.desk.sentences import side_by_side
from apcdesk.desk.widgets.kiosk.bars import StepBar
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.label import Label

ACTION_GAP = 20
SLOW_MS = 300
"""So long nothing is said of a wait."""


class TopBar(QWidget):
    """Who is here, and the time: 128 px at the head of every step."""

    def __init__(self, context: DeskContext, place: Place) -> None:
        super().__init__()
        self._context = context
        self._place = place
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(place.organisation)

    def sizeHint(self) -> QSize:
        return QSize(0, self._context.theme.size("kiosk.topBar"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        theme, dates, place = self._context.theme, self._context.dates, self._place
        kiosk, colour = theme.kiosk, theme.color
        side = Side(QRectF(self.rect()), self.layoutDirection())
        mark = side.slice(theme.size("kiosk.margin"), kiosk(56))
        mark = QRectF(mark.x(), kiosk(36), kiosk(56), kiosk(56))
        draw_mark(painter, mark, colour("accent"), colour("onAccent"))
        stand = self.tr("Stand {stand}").format(stand=place.stand) if place.stand else ""
        line = side_by_side((place.fair, stand), " · ")
        words = side.slice(kiosk(138), kiosk(620))
        clock = side.trailing(theme.size("kiosk.margin"), kiosk(240))
        now = self._context.services.clock.now()
        end = Qt.AlignmentFlag.AlignTrailing
        upper, lower = (kiosk(29), kiosk(42)), (kiosk(67), kiosk(30))

        def part(place: QRectF, span: tuple[int, int]) -> QRectF:
            return QRectF(place.x(), span[0], place.width(), span[1])

        draw_text(painter, part(words, upper), place.organisation, kiosk_font(theme, 30, 600), colour("text"))
        draw_text(painter, part(words, lower), line, kiosk_font(theme, 22), colour("textMuted"))
        draw_text(
            painter, part(clock, upper), dates.time(now), theme.font("kiosk.number"), colour("text"), end
        )
        lower = (kiosk(71), kiosk(30))
        draw_text(
            painter, part(clock, lower), dates.day(now), kiosk_font(theme, 22), colour("textMuted"), end
        )


class StepPage(QWidget):
    """A step: `body` takes its choices, `action_row` its buttons. Built new each time the visitor comes to it.

    All lengths are asked of the theme while building, so a page does not follow a change of scale.
    """

    def __init__(self, context: DeskContext, flow: Flow) -> None:
        super().__init__()
        self.context = context
        self.flow = flow
        self.theme = context.theme
        place = flow.catalogue.place if flow.catalogue else Place()
        self._top = TopBar(context, place)
        kiosk = self.theme.kiosk
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self._top)
        self._above = QSpacerItem(0, 0)
        self._below_head = QSpacerItem(0, 0)
        self._waits: KioskButton | None = None
        self._answered: Callable[[], None] | None = None
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        self._head: int | None = None
        """How many parts of the body are its head, once that has ended."""
        self._reach: int | None = None
        self.column.addItem(self._above)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.column.addLayout(self.body, 1)
        self.action_row = QHBoxLayout()
        self.action_row.setSpacing(kiosk(ACTION_GAP))

    def add_foot(self, bar: QWidget) -> None:
        """Put the aids below everything."""
        self.column.addWidget(bar)

    def end_head(self) -> None:
        """What was added so far is only read: where all of it does not fit lower, it stays at the top of the screen."""
        self.body.addItem(self._below_head)
        self._head = self.body.count() - 1

    def reach(self, height: int | None) -> None:
        """Put the step into the lowest `height` px where it fits; None lets it have the whole height."""
        self._reach = height

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lift(0, 0)
        if self._reach is None:
            return
        top, needed = self._top.sizeHint().height(), self.column.totalMinimumHeightForWidth(self.width())
        free = self.height() - needed
        if self._head is None or needed - top <= self._reach:
            self._lift(min(self.height() - top - self._reach, free), 0)
        else:
            items = (self.body.itemAt(n) for n in range(self._head))
            head = sum(item.sizeHint().height() for item in items if item is not None)
            self._lift(0, min(self.height() - top - head - self._reach, free))

    def _lift(self, above: int, below_head: int) -> None:
        """Leave this much free above the step, or between its head and the rest."""
        for spacer, height in ((self._above, above), (self._below_head, below_head)):
            spacer.changeSize(0, max(height, 0), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.body.invalidate()
        self.column.invalidate()

    def say_waits(self, button: KioskButton, answered: Callable[[], None]) -> None:
        """Let a button say that an answer takes long; `answered` gives it its own words back.

        It can be pressed meanwhile, and keeps the focus: a press while the flow is busy is none.
        """
        self._waits, self._answered = button, answered
        self.flow.busy_changed.connect(self._on_busy)

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._slow.start()
        elif self._slow.isActive():
            self._slow.stop()
        elif self._answered is not None:
            self._answered()

    def _on_slow(self) -> None:
        if self._waits is not None:
            self._waits.setText(self.tr("One moment"))

    def first_focus(self) -> QWidget | None:
        """What has the focus when the step begins."""
        return None

    def show_now(self) -> None:
        """Show another minute."""
        self._top.update()

    def wipe(self) -> None:
        """Forget what is on the page; called before the visit is over."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk where the focused thing has no use for them."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def add(self, item: QWidget | QLayout, above: int = 0, *, stretch: int = 0, into_margin: int = 0) -> None:
        """Add something between the margins, `above` units below the last.

        With `into_margin` it reaches so far into the margins, and as far up, for the focus rings inside.
        """
        kiosk = self.theme.kiosk
        margin = kiosk(self.theme.size("kiosk.margin") / self.theme.kiosk_scale - into_margin)
        row = QHBoxLayout()
        row.setContentsMargins(margin, kiosk(above - into_margin), margin, 0)
        if isinstance(item, QWidget):
            row.addWidget(item)
        else:
            row.addLayout(item)
        self.body.addLayout(row, stretch)

    def add_title(self, step: int, title: str, line: str) -> Label:
        """The head of a step, the answer is the label of its last line. What is left out is not counted."""
        steps = self.flow.steps
        place = steps.index(list(Step)[step]) + 1 if list(Step)[step] in steps else step
        self.add(StepBar(self.theme, len(steps), place), 20)
        words = self.tr("Step {step} of {steps}").format(step=place, steps=len(steps))
        self.add(Label(self.theme, words, "kiosk.small", "accent", weight=600), 25)
        self.add(Label(self.theme, title, "kiosk.title"), 4)
        label = Label(self.theme, line, "kiosk.body", "textMuted")
        self.add(label, 11)
        return label

    def add_area(self, area: PagedArea, above: int) -> None:
        """Add the part of the step that may need pages; it takes the height that is left."""
        self.add(area, above, stretch=1, into_margin=EDGE)

    def add_action_row(self) -> None:
        """The last row of a step, 156 px above the foot."""
        self.add(self.action_row, 20)
        self.body.addSpacing(self.theme.kiosk(32))
