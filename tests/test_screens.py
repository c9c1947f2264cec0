"""Whether there is a screen: a display that listens is believed, and anything else is tried out."""

from __future__ import annotations

import socket

import pytest

from apcdesk.screens import has_display


def test_a_display_that_listens_is_not_asked_by_a_second_start(tmp_path, monkeypatch):
    def ask(*_, **__):
        raise AssertionError("a child process was started")

    monkeypatch.setattr("subprocess.run", ask)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-9"))
        compositor.listen()

        assert has_display()

    with pytest.raises(AssertionError, match="child process"):
        has_display()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not has_display()
