"""How this process keeps house with its memory: when it looks for garbage, and where the C library puts large pieces.

Large pieces lie apart from the small ones, so that they can be given back. glibc begins so, but raises its limit to the largest piece that ever came back, up to 32 MiB. The pictures of a window are
such pieces: after the first they lie between small things, and each size of a pane that was drawn leaves its room behind.
A long day at the desk grew by 4 MiB in a thousand steps by that alone.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

LARGE = 256 * 1024
"""Bytes from which a piece is taken from the system and given back to it by itself."""
OLDEST = 2
"""The generation of what stays: to look through it is to look through everything."""
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


@contextmanager
def without_garbage_collection() -> Iterator[None]:
    """Nothing is looked through for garbage meanwhile; afterwards it is as it was before."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def collect_due_garbage() -> int | None:
    """What Python does by itself while its collection is enabled, on the thread that calls: the oldest generation that
    has had its share of what is younger. Which one was looked through, None when none was due.
    """
    for generation in (OLDEST, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return generation
    return None
