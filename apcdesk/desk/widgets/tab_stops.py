"""What Tab comes to inside a widget, in the order in which it is seen.

Qt goes by the order in which widgets were made. What is made anew while the rest stays, such as the rows of a list,
would come last.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """The widget and what is in it, as far as Tab comes to it now."""
    if not (widget.isVisible() and widget.isEnabled()):
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for part in _parts_of(widget):
        yield from stops_in(part)


def go_on(widget: QWidget, forward: bool) -> bool:
    """Give the keys to what is seen after what has them now, or before it; whether that is one of the stops."""
    stops, here = list(stops_in(widget)), QApplication.focusWidget()
    if here not in stops:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(stops.index(here) + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def _parts_of(widget: QWidget) -> list[QWidget]:
    """Its children: first those that its layout holds, in their order."""
    layout = widget.layout()
    laid_out = [] if layout is None else list(_widgets_in(layout))
    others = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [*laid_out, *(part for part in others if part not in laid_out)]


def _widgets_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets_in(inner)
