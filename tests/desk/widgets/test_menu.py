"""Menus: round where what is outside a corner is seen through, square where it would be black."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets import menu as menus
from apcdesk.desk.widgets.menu import Menu


@pytest.mark.parametrize("through", [True, False])
def test_the_corners_are_see_through_or_square(qtbot, monkeypatch, theme: Theme, through: bool):
    monkeypatch.setattr(menus, "see_through", lambda: through)
    window = QWidget()
    qtbot.addWidget(window)
    menu = Menu(theme, window)
    menu.add("Rename", lambda: None)
    menu.ensurePolished()
    menu.resize(menu.sizeHint())

    corner = menu.grab().toImage().pixelColor(0, 0)

    assert menu.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground) == through
    assert (corner.alpha() == 255, corner == theme.color("divider")) == (not through, not through)
