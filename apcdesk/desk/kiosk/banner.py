"""The soft stripe of a step: a sentence, one thing to do about it, or the times that are free instead."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from apcdesk.desk.kiosk.notices import NEAREST, Notice
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.painting import draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.discard import discard
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.kiosk.buttons import KioskButton, Pressable
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.domain.queries import Slot

HEIGHT = 60
BUTTON = 60


class BannerLink(Pressable):
    """The underlined words at the trailing end; as high as the stripe, so that a finger finds it."""

    radius_name = "kioskKey"

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = round(QFontMetricsF(self._font()).horizontalAdvance(self.text())) + 1
        return QSize(width, self._theme.kiosk(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = self._theme.color("text" if self.isDown() else "onInfoSoft")
        draw_text(self._painter(), QRectF(self.rect()), self.text(), self._font(), ink)

    def _font(self) -> QFont:
        font = self._theme.font("kiosk.small", weight=600)
        font.setUnderline(True)
        return font


class KioskBanner(QFrame):
    """Hidden while it has nothing to say. `acted` is the link, `taken` carries a time that is taken instead.

    The buttons of an `upright` one stand two by two.
    """

    acted = Signal()
    taken = Signal(object)
    said = Signal()
    """It says something else, and may have another height."""

    def __init__(self, theme: Theme, dates: DateWords, *, upright: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        kiosk = theme.kiosk
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(kiosk(22), 0, kiosk(22), 0)
        column.setSpacing(0)
        row = bare_row(spacing=kiosk(12))
        self._icon = IconTile(theme, "info", "onInfoSoft", kiosk(30))
        self._label = Label(theme, "", "kiosk.small", "onInfoSoft", wrap=True)
        self._label.setMinimumHeight(kiosk(HEIGHT))
        self._label.setContentsMargins(0, kiosk(6), 0, kiosk(6))
        self.link = BannerLink(theme, "")
        self.link.clicked.connect(self.acted)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self.link)
        column.addLayout(row)
        self._instead: QGridLayout | QHBoxLayout = QGridLayout() if upright else QHBoxLayout()
        self._instead.setSpacing(kiosk(16))
        column.addLayout(self._instead)
        self.say("")

    @property
    def text(self) -> str:
        """What it says."""
        return "" if self.isHidden() else self._label.text()

    @property
    def buttons(self) -> list[KioskButton]:
        """The buttons of the times that are free instead."""
        return self.findChildren(KioskButton)

    def say(self, text: str, action: str = "", icon: str = "info") -> None:
        """Say a sentence with at most one link; nothing hides the stripe."""
        self._clear()
        self._icon.set_icon(icon)
        self._label.setText(text)
        self.link.setText(action)
        self.link.setVisible(bool(action))
        self.setVisible(bool(text))
        self.updateGeometry()
        self.said.emit()

    def say_notice(self, notice: Notice, most: int = NEAREST) -> None:
        """Say what was lost, with a button for each time that is free instead, for `most` of them."""
        self.say(notice.text)
        for n, slot in enumerate(notice.instead[:most]):
            self._add_button(slot, notice.action(slot, self._dates), Kind.QUIET if n else Kind.PRIMARY)
        kiosk = self._theme.kiosk
        if notice.instead:
            self._instead.setContentsMargins(0, kiosk(6), 0, kiosk(12))
        self.said.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = self._theme.color
        line = colour("info") if self._theme.name == "contrast" else None
        radius = self._theme.radius("kioskKey")
        draw_panel(QPainter(self), QRectF(self.rect()), radius, colour("infoSoft"), line, 2)

    def _add_button(self, slot: Slot, text: str, kind: Kind) -> None:
        button = KioskButton(self._theme, text, kind, height=BUTTON)
        button.clicked.connect(lambda: self.taken.emit(slot))
        place = self._instead.count()
        if isinstance(self._instead, QGridLayout):
            self._instead.addWidget(button, place // 2, place % 2)
        else:
            self._instead.addWidget(button, 1)
        button.show()  # a layout shows it later, and takes it for hidden until then

    def _clear(self) -> None:
        while (item := self._instead.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                discard(widget)
        self._instead.setContentsMargins(0, 0, 0, 0)
