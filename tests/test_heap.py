"""The C library's heap: what is large lies apart from it."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

PROGRAM = """
import ctypes
from apcdesk.heap import LARGE, keep_large_pieces_apart

NAMES = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"

class MallInfo(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in NAMES.split()]

def mapped():
    mallinfo = ctypes.CDLL(None).mallinfo2
    mallinfo.restype = MallInfo
    return mallinfo().hblkhd

bytearray(64 * LARGE)
kept = keep_large_pieces_apart()
before = mapped()
pieces = [bytearray(LARGE) for _ in range(64)]
apart = mapped() - before
del pieces
print(kept, apart > 32 * LARGE, mapped() == before)
"""
"""Pieces after a larger one was given back; some may find room that is free among the small things."""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library has no such limit")
def test_large_pieces_lie_apart_although_a_larger_one_was_given_back_before():
    told = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)

    assert told.stdout == "True True True\n"
