"""What every step has around its choices: where one is, how far, what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.banner import KioskBanner
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.offer import Place
from apcdesk.desk.kiosk.paged import EDGE, PagedArea
from apcdesk.desk.kiosk.rail import Rail
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.kiosk.top_bar import RAIL_MARGIN, RailTop, TopBar
from apcdesk.desk.widgets.kiosk.bars import StepBar
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row

ACTION_GAP = 20
WIDE_TOP, WIDE_MARGIN = 40, 56
SLOW_MS = 300
"""So long nothing is said of a wait."""


class StepPage(QWidget):
    """A step: `body` takes its choices, `action_row` its buttons. Built new each time the visitor comes to it.

    On a `wide` screen it stands in two columns: what comes before `end_head` or `end_rail`, and the buttons, lead in a
    rail; the choices and the keys trail. All lengths are asked of the theme while building, so a page does not follow a
    change of scale.
    """

    def __init__(self, context: DeskContext, flow: Flow) -> None:
        super().__init__()
        self.context = context
        self.flow = flow
        self.theme = context.theme
        place = flow.catalogue.place if flow.catalogue else Place()
        kiosk = self.theme.kiosk
        self.wide = self.theme.kiosk_wide
        self.column = bare_column(self)
        self._above = QSpacerItem(0, 0)
        self._below_head = QSpacerItem(0, 0)
        self._waits: KioskButton | None = None
        self._answered: Callable[[], None] | None = None
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        self._head: int | None = None
        """How many parts of the body are its head, once that has ended."""
        self._reach: int | None = None
        self._rail: Rail | None = None
        self._over_head: KioskBanner | None = None
        self._head_end = 0
        self.body = bare_column()
        self._filled = self.body
        """What takes the next part."""
        upwards, across = QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.LeftToRight
        self.action_row = QBoxLayout(upwards if self.wide else across)
        self.action_row.setSpacing(kiosk(ACTION_GAP))
        if self.wide:
            self._top: QWidget = (top := RailTop(context, place))
            self._choices = self._add_columns(top)
        else:
            self._top = TopBar(context, place)
            self.column.addWidget(self._top)
            self.column.addItem(self._above)
            self.column.addLayout(self.body, 1)
            self._choices = self.column

    def _add_columns(self, top: RailTop) -> QVBoxLayout:
        """The rail and, beside it, the column of what is chosen."""
        self._rail = rail = Rail(self.theme, top, self.action_row)
        self._filled = rail.head
        self.body.setContentsMargins(0, self.theme.kiosk(WIDE_TOP), 0, 0)
        choices = bare_column()
        choices.addLayout(self.body, 1)
        row = bare_row()
        row.addWidget(rail)
        row.addLayout(choices, 1)
        self.column.addLayout(row, 1)
        return choices

    def add_foot(self, bar: QWidget) -> None:
        """Put the aids below everything."""
        self.column.addWidget(bar)

    def add_keyboard(self, keyboard: QWidget) -> None:
        """Put the keys below the choices, from edge to edge; on a wide screen they need the height above these."""
        self.body.setContentsMargins(0, 0, 0, 0)
        self._choices.addWidget(keyboard)

    def end_rail(self) -> None:
        """What was added so far leads on a wide screen; elsewhere it is one column with what follows."""
        if self.wide:
            self._filled.addStretch(1)
        self._filled = self.body

    def end_head(self) -> None:
        """What was added so far is only read: where all of it does not fit lower, it stays at the top of the screen."""
        self.end_rail()
        self.body.addItem(self._below_head)
        self._head = self.body.count() - 1

    def add_answer(self, banner: KioskBanner, above: int) -> None:
        """Add what says what came of a touch: in the rail, or laid over the head that it follows, so that nothing moves
        under a finger that is about to press again.
        """
        if self.wide:
            self.add(banner, above)
            return
        banner.setParent(self)
        banner.said.connect(self._lay_over_head)
        self._over_head = banner
        self._head_end = self.body.count()

    def _lay_over_head(self) -> None:
        banner = self._over_head
        if banner is None or banner.isHidden():
            return
        self.column.activate()
        margin = self.theme.kiosk(self._margin)
        width = self.width() - 2 * margin
        items = (self.body.itemAt(n) for n in range(self._head_end))
        head = [item.geometry() for item in items if item is not None]
        bottom = max(place.bottom() for place in head)
        top = bottom - banner.heightForWidth(width)
        top = min([top, *(place.top() for place in head if place.top() <= top <= place.bottom())])
        banner.setGeometry(margin, top, width, bottom - top + 1)
        banner.raise_()

    def make_room(self, banner: KioskBanner) -> None:
        """Give a banner its place before anything is painted: else its buttons are too low for a moment.

        Among rows with fields the layout forgets that words in two lines are higher than those in one.
        """
        if not self.wide and self.isVisible():
            width = self.width() - 2 * self.theme.kiosk(self._margin)
            banner.setMinimumHeight(max(banner.heightForWidth(width), 0))
        for layout in (banner.layout(), self.column):
            if layout is not None:
                layout.activate()
        if self._rail is not None:
            self._rail.make_room()

    def event(self, event: QEvent) -> bool:
        """What lies over the head goes with it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_over_head()
        return done

    def reach(self, height: int | None) -> None:
        """Put the step into the lowest `height` px where it fits; None lets it have the whole height."""
        self._reach = height

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._put_low()
        self._lay_over_head()

    def _put_low(self) -> None:
        self._lift(0, 0)
        if self._reach is None or self.wide:
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
        margin = kiosk(self._margin - into_margin)
        row = QHBoxLayout()
        row.setContentsMargins(margin, kiosk(above - into_margin), margin, 0)
        if isinstance(item, QWidget):
            row.addWidget(item)
        else:
            row.addLayout(item)
        self._filled.addLayout(row, stretch)

    @property
    def _margin(self) -> float:
        """Beside what is added, in units."""
        if self.wide:
            return WIDE_MARGIN if self._filled is self.body else RAIL_MARGIN
        return self.theme.size("kiosk.margin") / self.theme.kiosk_scale

    def add_title(self, step: int, title: str, line: str, *, wrap: bool = False) -> Label:
        """The head of a step, the answer is the label of its last line. What is left out is not counted.

        `wrap` breaks that line where it is too long, as a wide screen's rail always does; else it is shortened.
        """
        steps = self.flow.steps
        place = steps.index(list(Step)[step]) + 1 if list(Step)[step] in steps else step
        self.add(StepBar(self.theme, len(steps), place), 20)
        words = self.tr("Step {step} of {steps}").format(step=place, steps=len(steps))
        self.add(Label(self.theme, words, "kiosk.small", "accent", weight=600), 25)
        self.add(Label(self.theme, title, "kiosk.title", wrap=self.wide), 4)
        label = Label(self.theme, line, "kiosk.body", "textMuted", wrap=self.wide or wrap)
        self.add(label, 11)
        return label

    def add_area(self, area: PagedArea, above: int) -> None:
        """Add the part of the step that may need pages; it takes the height that is left."""
        self.add(area, above, stretch=1, into_margin=EDGE)

    def add_action_row(self, above: int = 20, below: int = 32) -> None:
        """The last row of a step, 156 px above the foot; on a wide screen the rail has it."""
        if self.wide:
            self.body.addSpacing(self.theme.kiosk(below))
        else:
            self.add(self.action_row, above)
            self.body.addSpacing(self.theme.kiosk(below))
