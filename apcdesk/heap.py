"""Where the C library keeps large pieces of memory: apart from the small ones, so that they can be given back.

glibc begins so, but raises its limit to the largest piece that ever came back, up to 32 MiB. The pictures of a window are
such pieces: after the first they lie between small things, and each size of a pane that was drawn leaves its room behind.
A long day at the desk grew by 4 MiB in a thousand steps by that alone.
"""

from __future__ import annotations

import sys

LARGE = 256 * 1024
"""Bytes from which a piece is taken from the system and given back to it by itself."""
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
"""As in malloc.h."""


def keep_large_pieces_apart() -> bool:
    """From now on, for the whole process; False where the C library knows no such limit (only glibc does)."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes  # noqa: PLC0415 - only here, and off the way to the first window

    try:
        mallopt = ctypes.CDLL(None).mallopt
    except AttributeError:  # musl
        return False
    return bool(mallopt(_M_MMAP_THRESHOLD, LARGE) and mallopt(_M_TRIM_THRESHOLD, LARGE))
