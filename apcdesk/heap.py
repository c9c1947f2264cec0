"""The memory of this process: when Python looks for garbage, where the C library puts large allocations, and what it keeps.

Large allocations are kept apart from small ones, so that they can be given back to the system. glibc starts that way,
but each time one is freed it raises the limit from which it does so, up to 32 MiB. Pictures of a window are such
allocations: after the first has been freed the next ones lie between small ones, and the memory of each size in which
a pane was ever drawn stays with the process. By that alone the desk grew by 4 MiB in a thousand steps of a long day.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

LARGE = 256 * 1024
"""Bytes from which an allocation is taken from the system, and given back to it, on its own."""
OLDEST = 2
"""The generation of the objects that stayed alive longest. To collect it is to look through every object."""
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
"""The numbers that malloc.h gives these two options of `mallopt`."""


def give_back_what_is_free() -> bool:
    """Give the pages on which nothing is left back to the system: by itself the C library does so at the end of a heap
    only. For the end of a start, which frees much in between; any thread. False where nothing was found, or no glibc.
    """
    trim = _of_glibc("malloc_trim")
    return trim is not None and bool(trim(0))


def keep_large_pieces_apart() -> bool:
    """Fix the limit at LARGE, for the whole process from now on. False where the C library has none: only glibc does."""
    mallopt = _of_glibc("mallopt")
    return mallopt is not None and bool(
        mallopt(_M_MMAP_THRESHOLD, LARGE) and mallopt(_M_TRIM_THRESHOLD, LARGE)
    )


def _of_glibc(function: str) -> Callable[..., int] | None:
    """A function that only this C library has."""
    if not sys.platform.startswith("linux"):
        return None
    import ctypes  # noqa: PLC0415 - only here, and off the way to the first window

    found: Callable[..., int] | None = getattr(ctypes.CDLL(None), function, None)  # musl has none of them
    return found


@contextmanager
def without_garbage_collection() -> Iterator[None]:
    """Switch automatic garbage collection off for the length of the block; afterwards it is as it was before."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def collect_due_garbage() -> int | None:
    """Collect the oldest generation that is over its threshold, on the thread that calls.

    Python does this by itself while automatic collection is enabled. The generation that was collected, None when no
    generation was due.
    """
    for generation in (OLDEST, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return generation
    return None
