"""The C library's heap: what is large lies apart from it, and what is free in the midst of it is given back."""

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

FREED = """
import resource
from pathlib import Path
from apcdesk.heap import give_back_what_is_free

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()

pieces = [bytearray(64 * 1024) for _ in range(256)]
last = bytearray(64 * 1024)
before = resident()
del pieces
kept = resident() > before - 1024 * 1024
print(kept, give_back_what_is_free(), resident() < before - 14 * 1024 * 1024)
"""
"""16 MiB below a piece that is still in use."""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library has no such limit")
def test_large_pieces_lie_apart_although_a_larger_one_was_given_back_before():
    told = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)

    assert told.stdout == "True True True\n"


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library does it by itself, or never")
def test_what_is_free_below_a_piece_in_use_is_given_back():
    told = subprocess.run([sys.executable, "-c", FREED], capture_output=True, text=True, check=True)

    assert told.stdout == "True True True\n"
