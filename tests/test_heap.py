"""The C library's heap: what is large lies apart from it."""

from __future__ import annotations

import ctypes
import platform

import pytest

from apcdesk.heap import LARGE, keep_large_pieces_apart


class MallInfo(ctypes.Structure):
    """What glibc tells of its heap (malloc.h)."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    )  # fmt: skip


def mapped() -> int:
    """Bytes of the pieces that lie apart."""
    mallinfo = ctypes.CDLL(None).mallinfo2
    mallinfo.restype = MallInfo
    return int(mallinfo().hblkhd)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library has no such limit")
def test_large_pieces_lie_apart_although_a_larger_one_was_given_back_before():
    bytearray(64 * LARGE)
    assert keep_large_pieces_apart()
    before = mapped()

    pieces = [bytearray(LARGE) for _ in range(64)]  # some find room that is free among the small things

    assert mapped() - before > 32 * LARGE
    del pieces
    assert mapped() == before
