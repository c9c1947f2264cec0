"""The ground of the window: what the desk looks like before its parts stand on it, and that nothing moves then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from apcdesk.desk.look.theme import Mode, Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.widgets.toast import ToastHost
from apcdesk.desk.window.ground import Ground, rail_width
from apcdesk.desk.window.shell import SMALLEST, MainWindow, ToastRelay

WIDTH, HEIGHT = 1440, 700
RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def painted(qtbot: QtBot, theme: Theme) -> Callable[[Qt.LayoutDirection, int], QImage]:
    """The bare ground of a window of this width."""

    def paint(direction: Qt.LayoutDirection, width: int) -> QImage:
        ground = Ground(theme, SMALLEST[0])
        qtbot.addWidget(ground)
        ground.setLayoutDirection(direction)
        ground.resize(width, HEIGHT)
        return ground.grab().toImage()

    return paint


@pytest.fixture
def window(theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    """A bare window on the screen."""
    window = MainWindow(theme, Preferences(tmp_path / "preferences.json"), ToastRelay())
    window.show()
    yield window
    window.close()
    shiboken6.delete(window)


def roles_along(theme: Theme, picture: QImage, points: list[tuple[int, int]], direction: Qt.LayoutDirection):
    """The colour roles at points that are counted from the leading edge."""
    names = {theme.color(role).name(): role for role in ("canvas", "surface", "divider", "accent")}
    width = picture.width()
    mirrored = direction == RTL
    return [names[picture.pixelColor(width - 1 - x if mirrored else x, y).name()] for x, y in points]


@pytest.mark.parametrize("direction", [LTR, RTL])
@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_it_is_painted_as_the_desk_will_be(theme, painted, mode, direction):
    theme.set_mode(mode)
    edge, toolbar = theme.size("sidebar"), theme.size("toolbar")

    picture = painted(direction, WIDTH)

    across = [(20, 400), (edge - 2, 400), (edge - 1, 400), (edge, 400), (WIDTH - 1, 400)]
    assert roles_along(theme, picture, across, direction) == [
        "canvas",
        "canvas",
        "divider",
        "surface",
        "surface",
    ]
    down = [(edge + 90, toolbar - 2), (edge + 90, toolbar - 1), (edge + 90, toolbar), (90, toolbar - 1)]
    assert roles_along(theme, picture, down, direction) == ["surface", "divider", "surface", "canvas"]
    assert roles_along(theme, picture, [(18, toolbar // 2)], direction) == ["accent"]


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_where_the_sidebar_has_no_room_the_rail_is_painted(theme, painted, direction):
    edge = rail_width(theme)

    picture = painted(direction, SMALLEST[0] - 1)

    across = [(20, 26), (edge - 2, 400), (edge - 1, 400), (edge, 400)]
    assert roles_along(theme, picture, across, direction) == ["canvas", "canvas", "divider", "surface"]


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("direction", [LTR, RTL])
def test_the_parts_stand_where_they_were_painted(theme, window, direction, scale):
    theme.set_text_scale(scale)
    window.setLayoutDirection(direction)
    window.resize(WIDTH, HEIGHT)
    bare = window.grab().toImage()
    edge = rail_width(theme) if scale > 1 else theme.size("sidebar")
    line = [(x, 690) for x in range(edge - 3, edge + 3)]
    under = [(edge + 300, y) for y in range(theme.size("toolbar") - 3, theme.size("toolbar") + 3)]
    painted = roles_along(theme, bare, line + under, direction)

    window._preferences.put("text_scale", scale)
    window.furnish()

    assert roles_along(theme, window.grab().toImage(), line + under, direction) == painted
    assert (window.rail.isVisible(), window.sidebar.isVisible()) == (scale > 1, scale == 1)
    theme.set_text_scale(1.0)


def test_the_window_is_as_large_and_where_it_was(window):
    window.setGeometry(40, 30, 1300, 800)

    window.furnish()
    window.furnish()

    assert window.geometry().getRect() == (40, 30, 1300, 800)
    assert window.current == ""
    assert not window.sidebar.isEnabled()


def test_a_window_that_is_furnished_on_the_screen_notices_the_first_touch(theme, window):
    window.furnish()
    window._toasts.host = host = ToastHost(theme, window.stack)

    QTest.touchEvent(window, QTest.createTouchDevice()).press(0, QPoint(600, 300), window).commit()

    assert host.current is not None
    assert host.current.label.text().startswith("This screen can be touched.")
