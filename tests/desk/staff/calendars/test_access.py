"""Tokens: masked, shown for a while, gone from the clipboard after another, rotated after asking."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.surfaces import MASK
from apcdesk.errors import Unauthenticated


@pytest.fixture
def tokens(qtbot, pane, services, context):
    """Tokens of the chosen calendar, on the panel."""
    calendar = services.calendars.find(services.own_client, "npp27-press-a")
    tokens = services.tokens.issue(calendar.sub, services.own_client)
    pane.inspector.access.show_calendar(calendar)
    qtbot.waitUntil(lambda: context.tasks.idle)
    return tokens


def shown(row):
    return row._shown.text()


def press_eye(qtbot, row):
    qtbot.mouseClick(row._eye, Qt.MouseButton.LeftButton)


def test_tokens_are_masked_until_the_eye_is_pressed(qtbot, pane, tokens):
    access = pane.inspector.access
    assert (shown(access.access_token), shown(access.refresh_token)) == (MASK, MASK)

    press_eye(qtbot, access.refresh_token)
    assert shown(access.refresh_token) == tokens.refresh_token

    press_eye(qtbot, access.refresh_token)
    assert shown(access.refresh_token) == MASK


def test_a_token_is_shown_for_20_seconds(qtbot, pane, tokens):
    row = pane.inspector.access.refresh_token
    press_eye(qtbot, row)

    assert row._timer.interval() == 20_000
    row._timer.timeout.emit()

    assert shown(row) == MASK


def test_the_eye_of_the_access_token_issues_a_fresh_one_that_works(qtbot, pane, services, context, tokens):
    row = pane.inspector.access.access_token
    press_eye(qtbot, row)
    qtbot.waitUntil(lambda: shown(row) not in ("", MASK))

    calendar = services.calendars.find(services.own_client, "npp27-press-a")
    assert services.tokens.authenticate(shown(row)).sub == calendar.sub
    assert services.tokens.authenticate(tokens.access_token).sub == calendar.sub
    qtbot.waitUntil(lambda: row.note.text() == "1 h left")


def test_another_calendar_masks_what_was_shown(qtbot, pane, services, context, tokens):
    row = pane.inspector.access.refresh_token
    press_eye(qtbot, row)

    pane.choose(services.calendars.find(services.own_client, "npp27-press-b").calendar_id)
    qtbot.waitUntil(lambda: context.tasks.idle)

    assert shown(row) == ""
    assert row.note.text() == "none yet"


def test_a_copied_token_leaves_the_clipboard_after_a_minute(qtbot, pane, tokens):
    access = pane.inspector.access
    access.refresh_token.copy()
    assert QGuiApplication.clipboard().text() == tokens.refresh_token
    timer = access.clipboard.timer

    assert timer.interval() == 60_000
    timer.timeout.emit()

    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_since_stays_on_the_clipboard(qtbot, pane, tokens):
    access = pane.inspector.access
    access.refresh_token.copy()
    QGuiApplication.clipboard().setText("something else")

    access.clipboard.timer.timeout.emit()

    assert QGuiApplication.clipboard().text() == "something else"


def test_rotating_asks_first_and_ends_the_old_tokens(qtbot, pane, services, context, tokens):
    access = pane.inspector.access
    qtbot.mouseClick(access.rotate, Qt.MouseButton.LeftButton)
    sheet = next(s for s in pane.window().findChildren(Sheet) if s.isVisible())
    assert services.tokens.authenticate(tokens.access_token)

    rotate = next(b for b in sheet.findChildren(Button) if b.text() == "Rotate")
    qtbot.mouseClick(rotate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: context.toasts.texts == ["Tokens rotated"])

    with pytest.raises(Unauthenticated):
        services.tokens.authenticate(tokens.access_token)
    with pytest.raises(Unauthenticated):
        services.tokens.refresh(services.own_client, tokens.refresh_token)
    qtbot.waitUntil(lambda: access.refresh_token.value not in ("", tokens.refresh_token))
