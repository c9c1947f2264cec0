"""What things stand on and between: cards, rules, headings, rows of a name and a value."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from apcdesk.desk.look.painting import draw_panel, leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import BESIDE, UNDER, bare_row

KEY_WIDTH = 140
ROW_HEIGHT = 30
BAR_ROOM = 12
RING_ROOM = 4
"""Around what scrolls, for the focus ring."""
MASK = "•" * 16


class Surface(QFrame):
    """A plain ground in a colour role: the sidebar on "canvas", a pane on "surface"."""

    def __init__(self, theme: Theme, role: str = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        theme.repaint_on_change(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color(self._role))


class UprightScroll(QScrollArea):
    """Scrolls what is higher than the room there is, and never sideways. Tab goes to what is inside.

    `asked` when what is inside may need more room now, or less.
    """

    asked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page = page
        self.setWidget(page)

    def set_whole(self, whole: bool) -> None:
        """Be as high as what is inside, and scroll nothing: what is around it scrolls. Or (False) scroll again."""
        policy = self.sizePolicy()
        if policy.hasHeightForWidth() == whole:
            return
        policy.setHeightForWidth(whole)
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        layout = self.page.layout()
        if not self.sizePolicy().hasHeightForWidth() or layout is None:
            return -1
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return layout.totalSizeHint().height()

    def fit(self, most: int) -> int:
        """Be as high as what is inside, and `most` px at most; how high that is."""
        for part in self.page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                part.show()  # Qt would only do so later, and what is hidden needs no room
        layout = self.page.layout()
        assert layout is not None, "an empty page has no height"
        layout.activate()
        width = self.viewport().width()
        needed = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        height = min(needed, most)
        self.setFixedHeight(height)
        return height

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # what is in it may need more room now
            self.asked.emit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        page, bar = self.page, self.verticalScrollBar()
        inside = max(page.minimumSizeHint().width(), page.minimumWidth())
        if self.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            inside += bar.sizeHint().width()
        return QSize(inside, super().minimumSizeHint().height())


def is_put_away(part: QWidget) -> bool:
    """Whether somebody hid it, and not only what it stands in."""
    return part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def beside_scroll_bar(page: QWidget) -> QVBoxLayout:
    """The upright layout of a page that scrolls: the bar has room of its own, on whichever side it is, and so has the
    focus ring of what lies at the edges.
    """
    row = bare_row(page)
    row.addSpacing(RING_ROOM)
    column = QVBoxLayout()
    column.setContentsMargins(0, RING_ROOM, 0, RING_ROOM)
    row.addLayout(column, 1)
    row.addSpacing(BAR_ROOM)
    return column


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, off the screen at once."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()


class Card(QFrame):
    """A panel with round corners and, `ruled`, a 1 px rule. Fill it through `body`, an upright layout."""

    def __init__(
        self,
        theme: Theme,
        *,
        padding: int = 16,
        spacing: int = 8,
        ground: str = "surface",
        ruled: bool = True,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._ground = ground
        self._ruled = ruled
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)
        theme.repaint_on_change(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = self._theme.radius("card")
        ruled = self._ruled or self._theme.name == "contrast"
        ground, rule = self._theme.color(self._ground), self._theme.color("divider")
        draw_panel(QPainter(self), QRectF(self.rect()), radius, ground, rule if ruled else None)


class Divider(QWidget):
    """A rule of 1 px, level by default."""

    def __init__(self, theme: Theme, *, upright: bool = False, role: str = "divider") -> None:
        super().__init__()
        self._theme = theme
        self._role = role
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        theme.repaint_on_change(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color(self._role))


HEADING_GAP = 8


class SectionHeading(QWidget):
    """The heading of a part of a panel, with a small note after it and an action at the trailing end, or under it where
    one line has no room for both.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        note: str = "",
        trailing: QWidget | None = None,
        style: str = "bodyStrong",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Label(theme, text, style)
        self.note = Label(theme, note, "small", "textFaint")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = row = bare_row(self, HEADING_GAP)
        self._action = None if isinstance(trailing, Label) else trailing
        if isinstance(trailing, Label):
            self.title.setMinimumWidth(self.title.sizeHint().width())  # what trails is shortened first
        row.addWidget(self.title)
        row.addWidget(self.note)
        self.note.setVisible(bool(note))  # not before it has its place: it would be a window for a moment
        row.addStretch(1)
        if trailing is not None:
            row.addWidget(trailing)
            row.setAlignment(trailing, Qt.AlignmentFlag.AlignLeading)

    def event(self, event: QEvent) -> bool:
        """Its words, its action or its width are others: stand as there is room now."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self._action is not None:
            parts = [part for part in (self.title, self.note, self._action) if not part.isHidden()]
            needed = sum(part.sizeHint().width() + HEADING_GAP for part in parts)
            beside = needed <= self.width() or self._action.isHidden()
            self._row.setDirection(BESIDE if beside else UNDER)
            self.setMinimumHeight(0 if beside else self._row.minimumSize().height())
        return done


class HeadedCard(Card):
    """A card whose heading has a strip of its own over a rule; what stands under it reaches to its edges.

    Fill it through `inside`, which keeps `padding` from the edges.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        trailing: QWidget | None = None,
        padding: int = 16,
    ) -> None:
        super().__init__(theme, padding=0, spacing=0)
        heading = SectionHeading(theme, text, trailing=trailing)
        heading.setContentsMargins(leading_margins(self.layoutDirection(), 16, 4, 8, 4))
        self.body.addWidget(heading)
        self.body.addWidget(Divider(theme))
        self.inside = QVBoxLayout()
        self.inside.setContentsMargins(padding, padding, padding, padding)
        self.inside.setSpacing(8)
        self.body.addLayout(self.inside)


class KeyValueRow(QWidget):
    """A name and its value, 30 px high: mono for ids, with a copy button, masked when secret.

    A secret is shown by its eye button for `tokenRevealS` seconds. `copied(value)` follows a copy to the
    clipboard; clearing it again after a while is the business of whoever listens.
    """

    copied = Signal(str)

    def __init__(
        self,
        theme: Theme,
        key: str,
        value: str = "",
        *,
        mono: bool = True,
        copyable: bool = True,
        secret: bool = False,
        note: str = "",
        key_width: int = KEY_WIDTH,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._key = key
        self._value = value
        self._hidden = secret
        self._name = Label(theme, key, "small", "textMuted")
        self._name.setFixedWidth(theme.px(key_width))
        self._shown = Label(theme, "", "monoSmall" if mono else "body")
        self.note = Label(theme, note, "small", "textFaint")
        self.setFixedHeight(theme.target(ROW_HEIGHT))
        row = bare_row(self)
        row.addWidget(self._name)
        row.addWidget(self._shown, 1)
        row.addWidget(self.note)
        row.addSpacing(4 if secret else 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide_value)
        self._eye = IconButton(theme, "eye", self.tr("Show %1").replace("%1", key), size=24, role="textFaint")
        self._eye.clicked.connect(self._on_eye_clicked)
        row.addWidget(self._eye)
        self._eye.setVisible(secret)
        self._copy = IconButton(
            theme, "copy", self.tr("Copy %1").replace("%1", key), size=24, role="textFaint"
        )
        self._copy.clicked.connect(self.copy)
        row.addWidget(self._copy)
        self._copy.setVisible(copyable)
        self._refresh()

    @property
    def value(self) -> str:
        """The value, also while it is masked."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show another value."""
        self._value = value
        self._refresh()

    def hide_value(self) -> None:
        """Mask the secret again."""
        self._timer.stop()
        self._hidden = True
        self._refresh()

    def copy(self) -> None:
        """Put the value on the clipboard."""
        QGuiApplication.clipboard().setText(self._value)
        self.copied.emit(self._value)

    def _on_eye_clicked(self) -> None:
        if not self._hidden:
            self.hide_value()
            return
        self._hidden = False
        self._timer.start(self._theme.timing("tokenRevealS") * 1000)
        self._refresh()

    def _refresh(self) -> None:
        self._shown.setText(MASK if self._hidden and self._value else self._value)
        self._shown.setAccessibleName(self.tr("hidden") if self._hidden else self._value)
        self._eye.set_icon("eye" if self._hidden else "eye-off")
        words = self.tr("Show %1") if self._hidden else self.tr("Hide %1")
        self._eye.set_name(words.replace("%1", self._key))
        self._copy.setEnabled(bool(self._value))
