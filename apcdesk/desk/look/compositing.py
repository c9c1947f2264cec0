"""Whether what a window leaves unpainted is seen through: on X only while a compositor runs, else it is black."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication

LIBRARY, COMPOSITOR = "libxcb.so.1", b"_NET_WM_CM_S0"
_VALUE_AT = 8
"""Where the one value of both answers stands: xproto.h."""


def see_through() -> bool:
    """Asked anew each time: a compositor may come and go. It takes about a millisecond on X, and nothing elsewhere."""
    return QGuiApplication.platformName() != "xcb" or not sys.platform.startswith("linux") or _composited()


def _composited() -> bool:
    """Whether somebody owns the selection of the compositor; True where the X server cannot be asked."""
    import ctypes  # noqa: PLC0415 - only on X, and off the way to the first window

    try:
        xcb, libc = ctypes.CDLL(LIBRARY), ctypes.CDLL(None)
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    libc.free.argtypes = [ctypes.c_void_p]

    def asked(name: str, *values: object) -> int:
        cookie = getattr(xcb, name)(connection, *values)
        answer = getattr(xcb, f"{name}_reply")
        answer.restype = ctypes.c_void_p
        found = answer(connection, cookie, None)
        if not found:
            return 0
        value = ctypes.c_uint32.from_address(found + _VALUE_AT).value
        libc.free(found)
        return int(value)

    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        if xcb.xcb_connection_has_error(connection):
            return True
        atom = asked("xcb_intern_atom", ctypes.c_uint8(0), ctypes.c_uint16(len(COMPOSITOR)), COMPOSITOR)
        return bool(asked("xcb_get_selection_owner", ctypes.c_uint32(atom)))
    finally:
        xcb.xcb_disconnect(connection)
