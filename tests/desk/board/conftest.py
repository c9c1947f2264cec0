"""The shop of story C3 with a board, and what the desk's parts need."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from apcdesk.desk.board.window import BoardWindow
from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.tasks import Tasks
from tests.builders_desk import make_context
from tests.builders_line import Shop


@pytest.fixture
def context(shop: Shop, theme: Theme, tasks: Tasks, tmp_path: Path) -> Iterator[DeskContext]:
    context = make_context(shop.services, theme, tasks, tmp_path)
    yield context
    context.bridge.close()


@pytest.fixture
def board(qtbot, context) -> Iterator[BoardWindow]:
    window = BoardWindow(context)
    window.resize(1920, 1080)
    window.show()
    qtbot.waitUntil(lambda: window.loaded, timeout=20_000)
    yield window
    window.close()
    window.deleteLater()
