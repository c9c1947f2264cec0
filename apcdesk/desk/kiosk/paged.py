"""A part of a page that is higher than its place: turned by two large buttons, never by a bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QFrame,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QWidget,
)

from apcdesk.desk.kiosk.folds import Row, pages
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.focus import RingOverlay
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.field import KioskInput
from apcdesk.desk.widgets.label import Label

PAGER = 76
LEAST_BESIDE = 156
GAP = 16
EDGE = 12  # room for the focus ring of what stands at the edge


class PagedArea(QWidget):
    """Shows `content` in pages; the buttons appear only when it does not fit. Keys turn the pages by focus.

    A page ends where nothing of the content is cut.

    A `hugging` area is no higher than its content; otherwise it takes what height there is, and `least` of it.
    `set_beside` puts the buttons next to it, for a step that has to be low: then it takes the height of one input.
    """

    def __init__(self, theme: Theme, content: QWidget, *, hugging: bool = False, least: int = PAGER) -> None:
        super().__init__()
        self._least = least
        down = QSizePolicy.Policy.Maximum if hugging else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, down)
        self._theme = theme
        self._content = content
        self._area = _Area()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        for ground in (self._area.viewport(), content):
            ground.setAutoFillBackground(False)
        self._up = KioskButton(theme, self.tr("Back up"), icon="chevron-up", height=PAGER)
        self._down = KioskButton(theme, self.tr("More"), icon="chevron-down", height=PAGER)
        self._up.clicked.connect(lambda: self._turn(-1))
        self._down.clicked.connect(lambda: self._turn(1))
        self._pager = QWidget()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._pager)
        self._buttons.setContentsMargins(theme.kiosk(EDGE), theme.kiosk(GAP), theme.kiosk(EDGE), 0)
        self._buttons.setSpacing(theme.kiosk(GAP))
        self._buttons.addWidget(self._up, 1)
        self._buttons.addWidget(self._down, 1)
        self._pager.hide()
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self._parts.addWidget(self._area, 1)
        self._parts.addWidget(self._pager)
        self._beside = False
        self._bar.rangeChanged.connect(self._on_moved)
        self._bar.valueChanged.connect(self._on_moved)
        # a change of the page's own height must not change it again while it is being laid out
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._show_pager)
        self._pages: list[tuple[int, int]] = []
        self._page = 0
        content.installEventFilter(self)
        self._area.viewport().installEventFilter(self)

    @property
    def _bar(self) -> QScrollBar:
        """Asked for each time: a bar that is held on to is taken for deleted after a while, and is not."""
        return self._area.verticalScrollBar()

    @property
    def more_button(self) -> KioskButton:
        """Turns to the next page."""
        return self._down

    def set_beside(self) -> None:
        """Put the buttons, as icons alone, at the trailing side, as low as what they turn."""
        kiosk = self._theme.kiosk
        self._beside = True
        self._least = LEAST_BESIDE
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight)
        self._parts.setAlignment(self._pager, Qt.AlignmentFlag.AlignBottom)
        self._buttons.setContentsMargins(
            leading_margins(self.layoutDirection(), kiosk(GAP), 0, kiosk(EDGE), kiosk(EDGE))
        )
        for button in (self._up, self._down):
            button.setAccessibleName(button.text())
            button.setText("")
            button.setFixedWidth(kiosk(PAGER + GAP))
        self._pager.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.updateGeometry()
        self._settle.start()

    @property
    def paged(self) -> bool:
        """Whether there is more than one page."""
        return not self._pager.isHidden()

    def sizeHint(self) -> QSize:
        return QSize(0, self._needed())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self._theme.kiosk(self._least), self._needed()))

    def reveal(self, widget: QWidget) -> None:
        """Turn to where `widget` is."""
        self._area.ensureWidgetVisible(widget, 0, self._theme.kiosk(EDGE))
        self._turn_to(self._page_of(widget))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            if watched is self._content:
                self.updateGeometry()
            self._settle.start()
        return False

    def _turn(self, direction: int) -> None:
        self._turn_to(self._page + direction)

    def _on_moved(self) -> None:
        self._settle.start()

    def _show_pager(self) -> None:
        paged = self._needed() > self.height()
        self._pager.setVisible(paged)
        before = self._pages
        self._pages = pages(self._rows(), self._area.height(), self._theme.kiosk(EDGE)) if paged else []
        moved = self._pages != before or (bool(self._pages) and self._bar.value() != self._place[0])
        self._turn_to(self._page_in_sight() if moved else self._page)

    def _turn_to(self, page: int) -> None:
        """Show this page; what is below it on the screen is left free."""
        self._page = min(max(page, 0), max(len(self._pages) - 1, 0))
        start, end = self._place
        self._area.leave_free(max(self._area.height() - (end - start), 0) if self._pages else 0)
        self._bar.setValue(start)
        self._enable(self._page > 0, self._page < len(self._pages) - 1)

    def _enable(self, up: bool, down: bool) -> None:
        """The focus stays with the two buttons: one that ends would give it to the next one, which may leave the step."""
        for ends, pressed, other in (
            (not up and down, self._up, self._down),
            (not down and up, self._down, self._up),
        ):
            if ends and pressed.hasFocus():
                other.setEnabled(True)
                other.setFocus(Qt.FocusReason.OtherFocusReason)
        self._up.setEnabled(up)
        self._down.setEnabled(down)

    @property
    def _place(self) -> tuple[int, int]:
        """From where to where the page shows."""
        return self._pages[min(self._page, len(self._pages) - 1)] if self._pages else (0, 0)

    def _page_in_sight(self) -> int:
        """Where the focus is, or as far as it was turned: what has the focus stays in sight when the place is lower."""
        focused = QApplication.focusWidget()
        if focused is not None and self._content.isAncestorOf(focused):
            return self._page_of(focused)
        return max((n for n, (start, _) in enumerate(self._pages) if start <= self._bar.value()), default=0)

    def _page_of(self, widget: QWidget) -> int:
        """The page on which this is, the one that is shown where it is on that."""
        here = _span(widget, self._content)
        showing = [
            n for n, (start, end) in enumerate(self._pages) if start <= here.top and here.bottom <= end
        ]
        if not showing:
            showing = [n for n, (start, end) in enumerate(self._pages) if start <= here.top < end] or [0]
        return self._page if self._page in showing else showing[0]

    def _rows(self) -> list[Row]:
        """What must not be cut, from above: what stands side by side is one row."""
        rows: list[Row] = []
        whole = [one for one in self._content.findChildren(QWidget) if self._is_whole(one)]
        for row in sorted(
            (_span(one, self._content) for one in whole), key=lambda row: (row.top, row.bottom)
        ):
            if rows and row.top < rows[-1].bottom:
                above = rows.pop()
                row = Row(above.top, max(above.bottom, row.bottom), above.leads and row.leads)
            rows.append(row)
        if rows:
            rows[-1] = Row(rows[-1].top, max(rows[-1].bottom, self._content.height()))
        return rows

    def _is_whole(self, one: QWidget) -> bool:
        if not one.isVisibleTo(self._content) or not one.height() or isinstance(one, RingOverlay):
            return False
        inside = (child for child in one.children() if isinstance(child, QWidget))
        parts = any(child.isVisibleTo(one) and not isinstance(child, RingOverlay) for child in inside)
        return isinstance(one, QAbstractButton | KioskInput) or not parts

    def _needed(self) -> int:
        """The height of the whole content at this width."""
        layout = self._content.layout()
        width = self.width() - (self._pager.sizeHint().width() if self._beside and self.paged else 0)
        if layout is not None and layout.hasHeightForWidth() and width > 0:
            return layout.heightForWidth(width)
        return self._content.minimumSizeHint().height()


class _Area(QScrollArea):
    def leave_free(self, height: int) -> None:
        """Show nothing at the foot of the place."""
        if self.viewportMargins().bottom() != height:
            self.setViewportMargins(0, 0, 0, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys walk from thing to thing, and the page follows; they do not turn it under the focus."""
        event.ignore()


def _span(widget: QWidget, content: QWidget) -> Row:
    top = widget.mapTo(content, widget.rect().topLeft()).y()
    return Row(top, top + widget.height(), isinstance(widget, Label))
