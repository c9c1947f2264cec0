"""What every test of the desk stands on: the theme and the task workers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from apcdesk.desk.tasks import Tasks
from apcdesk.desk.theme import Mode, Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme, applied to the application."""
    theme = Theme(qapp, Mode.LIGHT)
    theme.apply()
    return theme


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Real workers, closed after the test."""
    tasks = Tasks()
    yield tasks
    tasks.close()
