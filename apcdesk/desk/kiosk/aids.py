"""The aids of one visit: larger text and contrast. All of them end with the visit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from apcdesk.desk.theme import Mode, Theme
from apcdesk.desk.widgets.kiosk.bars import Aid, AidsBar

START_OVER, LARGER, CONTRAST, BOOKING = "start_over", "larger", "contrast", "booking"
LARGER_SCALE = 1.25
LARGER_SCALE_TYPING = 1.12  # the keyboard is as wide as the screen already

translate = QCoreApplication.translate


class Aids(QObject):
    """What is on. `rescaled` says that pages must be built anew; the theme tells its change itself."""

    changed = Signal()
    rescaled = Signal()
    start_over_wanted = Signal()
    booking_wanted = Signal()
    """Somebody on the first screen has a booking from before."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._usual = theme.mode
        self._bar: AidsBar | None = None
        self.larger = False
        self.contrast = False

    @property
    def on(self) -> bool:
        """Whether any is on: then everybody gets twice the time."""
        return self.larger or self.contrast

    def scale(self, *, typing: bool) -> float:
        """The factor on the sizes of a step."""
        if not self.larger:
            return 1.0
        return LARGER_SCALE_TYPING if typing else LARGER_SCALE

    def make_bar(self, *, attract: bool) -> AidsBar:
        """The bar of a step; the first screen has nothing to start over."""
        aids = [
            Aid(LARGER, "a-large-small", translate("Kiosk", "Larger text")),
            Aid(CONTRAST, "contrast", translate("Kiosk", "Contrast")),
        ]
        if attract:
            aids.insert(0, Aid(BOOKING, "ticket", translate("Kiosk", "My booking")))
        else:
            aids.insert(0, Aid(START_OVER, "rotate-ccw", translate("Kiosk", "Start over")))
        self._bar = AidsBar(self._theme, aids, attract=attract)
        self._bar.chosen.connect(self._on_chosen)
        self._show()
        return self._bar

    def reset(self) -> None:
        """Everything off again."""
        if self.contrast:
            self._theme.set_mode(self._usual)
        self.larger = self.contrast = False
        self._show()

    def _on_chosen(self, key: str) -> None:
        if key == START_OVER:
            self.start_over_wanted.emit()
        elif key == BOOKING:
            self.booking_wanted.emit()
        elif key == CONTRAST:
            self.contrast = not self.contrast
            self._theme.set_mode(Mode.CONTRAST if self.contrast else self._usual)
            self._show()
            self.changed.emit()
        else:
            self.larger = not self.larger
            self._show()
            self.rescaled.emit()
            self.changed.emit()

    def _show(self) -> None:
        if self._bar is not None:
            self._bar.set_on(LARGER, self.larger)
            self._bar.set_on(CONTRAST, self.contrast)
