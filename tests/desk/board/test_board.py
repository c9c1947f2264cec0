"""The board shows numbers and times, never a name, on screens of any shape and in both directions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apcdesk.desk.board.layout import board_layout
from apcdesk.desk.board.window import BoardWindow, spoken
from apcdesk.domain.changes import STAFF
from apcdesk.domain.waiting import Board
from tests.builders_line import EYE, HEARING, Shop, local


def waits_for(qtbot, board, words):
    qtbot.waitUntil(lambda: board.accessibleName() == words, timeout=20_000)


def test_its_window_is_called_as_those_of_the_desk(board: BoardWindow):
    assert board.windowTitle() == "Waiting line – apcdesk"


def test_numbers_are_called_within_two_seconds_and_without_names(qtbot, board: BoardWindow, shop: Shop):
    assert board.accessibleName() == "Nobody waits."
    shop.take(name="Mr K")
    shop.take(HEARING)
    waits_for(qtbot, board, "Number 1: about 14:05. Number 2: about 14:05.")

    shop.services.visits.cancel(shop.sara)

    called = "Number 1, please come to Room 1 for 16:00. Number 2: about 14:05."
    qtbot.waitUntil(lambda: board.accessibleName() == called, timeout=2000)
    assert "Mr K" not in repr(board.board)


def test_two_tones_follow_each_call(qtbot, board: BoardWindow, shop: Shop, monkeypatch):
    tones: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: tones.append(1))
    ticket = shop.take()
    qtbot.waitUntil(lambda: len(board.board.waiting) == 1, timeout=20_000)
    assert tones == []

    shop.services.waiting_line.call(ticket.walk_in_id, origin=STAFF)
    qtbot.waitUntil(lambda: len(tones) == 2, timeout=20_000)
    shop.clock.advance(seconds=20)
    shop.services.waiting_line.call(ticket.walk_in_id, origin=STAFF)
    qtbot.waitUntil(lambda: len(tones) == 4, timeout=20_000)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768), (2560, 1080), (720, 1280)])
def test_every_part_has_room_on_screens_of_any_shape(size):
    layout = board_layout(*size)

    assert layout.most_calls >= 2
    assert layout.most_served >= 2
    assert layout.most_turns >= 3
    bottom = max(layout.calls.bottom(), layout.served.bottom(), layout.turns.bottom())
    assert bottom <= layout.canvas.height()
    assert layout.calls.bottom() <= layout.served.top()


def test_it_is_drawn_in_both_directions_with_a_full_house(qtbot, board: BoardWindow, shop: Shop, qapp):
    tickets = [shop.take(HEARING if number % 2 else EYE) for number in range(14)]
    for ticket in tickets[:4]:
        shop.services.waiting_line.call(ticket.walk_in_id, origin=STAFF)
    shop.services.waiting_line.accept(shop.offer_id(1), origin=STAFF)
    qtbot.waitUntil(lambda: len(board.board.serving) == 1 and len(board.board.waiting) >= 10, timeout=20_000)
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        for size in ((1280, 720), (720, 1280)):
            board.resize(*size)
            pictures.append(board.grab().toImage())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    left, upright, right, _ = pictures
    assert left != right
    # what is called stands at the leading edge: mirrored it is on the right
    accent = board._theme.color("accent").name()
    assert left.pixelColor(100, 200).name() == accent
    assert right.pixelColor(1280 - 100, 200).name() == accent
    assert upright.pixelColor(100, 240).name() == accent


def test_esc_closes_it(board: BoardWindow):
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert not board.isVisible()


def test_the_board_speaks_also_of_who_has_no_turn_today(shop: Shop):
    shop.clock.moment = local("17:50")
    shop.take()

    assert spoken(shop.services.waiting_line.board(), str) == "Number 1: not today."
    assert spoken(Board(), str) == "Nobody waits."


def test_it_fills_the_screen_it_is_given(context, qapp):
    window = BoardWindow(context)
    window.fill_screen(qapp.primaryScreen())
    assert window.geometry() == qapp.primaryScreen().geometry()
    window.close()
    window.deleteLater()
