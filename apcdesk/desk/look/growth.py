"""What was made before the text scale changed grows with it: fixed sizes and fonts that widgets were given once.

Most widgets ask the theme while they paint or lay themselves out. A size that was fixed when a widget was made is
known to Qt alone; it is multiplied here, so that no widget has to remember where its size came from.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

NO_LIMIT = (1 << 24) - 1
"""What Qt calls a size without a largest."""
FITS_ITSELF = "fitsItself"
"""Property of a widget that sets its own size after each change: with the text or not, nothing is to be added."""
LINE = 3
"""Up to here it is a line or a gap, in which no text stands."""


@dataclass(frozen=True, slots=True)
class _Sizes:
    least: tuple[int, int]
    most: tuple[int, int]
    font: int

    @classmethod
    def of(cls, widget: QWidget) -> _Sizes:
        own = widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
        return cls(
            (widget.minimumWidth(), widget.minimumHeight()),
            (widget.maximumWidth(), widget.maximumHeight()),
            widget.font().pixelSize() if own else -1,
        )


_exact: WeakKeyDictionary[QWidget, dict[str, float]] = WeakKeyDictionary()
"""The sizes before they were rounded, so that there and back is the same."""


@contextmanager
def growing(app: QApplication, ratio: float) -> Iterator[None]:
    """What in this block did not grow by itself is multiplied by `ratio` at its end."""
    grown = [one for one in app.allWidgets() if not one.isWindow() and not one.property(FITS_ITSELF)]
    before = [(widget, _Sizes.of(widget)) for widget in grown]
    yield
    for widget, was in before:
        _grow(widget, was, ratio)
        widget.updateGeometry()
        widget.update()


def _grow(widget: QWidget, was: _Sizes, ratio: float) -> None:
    now = _Sizes.of(widget)
    for name, old, new, set_size in (
        ("least width", was.least[0], now.least[0], widget.setMinimumWidth),
        ("least height", was.least[1], now.least[1], widget.setMinimumHeight),
        ("most width", was.most[0], now.most[0], widget.setMaximumWidth),
        ("most height", was.most[1], now.most[1], widget.setMaximumHeight),
    ):
        if LINE < old == new < NO_LIMIT:
            set_size(_grown(widget, name, old, ratio))
    if 0 < was.font == now.font:
        font = widget.font()
        font.setPixelSize(_grown(widget, "font", was.font, ratio))
        widget.setFont(font)


def _grown(widget: QWidget, name: str, size: int, ratio: float) -> int:
    sizes = _exact.setdefault(widget, {})
    exact = sizes.get(name, float(size))
    if round(exact) != size:  # somebody set it anew since
        exact = float(size)
    sizes[name] = exact * ratio
    return round(sizes[name])
